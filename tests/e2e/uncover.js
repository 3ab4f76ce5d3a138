// Scrolls what the selector in `arguments[0]` finds out from under what lies over it, as a person does: the figure of a phone, say.
const found = document.querySelector(arguments[0]);
const { x, y, width, height } = found.getBoundingClientRect();
const over = document.elementFromPoint(x + width / 2, y + height / 2);
if (over && !over.contains(found) && !found.contains(over)) found.scrollIntoView({ block: "center" });
