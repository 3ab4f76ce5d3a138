// Brings what the selector in `arguments[0]` finds into sight, out from under what lies over it (on a phone, the figure), as a person does.
const found = document.querySelector(arguments[0]);
const { x, y, width, height } = found.getBoundingClientRect();
const over = document.elementFromPoint(x + width / 2, y + height / 2);
if (!over || (!over.contains(found) && !found.contains(over))) found.scrollIntoView({ block: "center" });
