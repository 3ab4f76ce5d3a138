// For pages that show Patchmap in a frame: lets the frame grow with the map, and writes down what is chosen in it. Such a page has
//   <iframe data-patchmap=chosen src="https://.../#embed" title="..." width="100%" height="900"></iframe>
//   <output id=chosen></output>
for (const frame of document.querySelectorAll("iframe[data-patchmap]")) {
  const output = document.getElementById(frame.dataset.patchmap);
  const site = new URL(frame.src).origin;
  addEventListener("message", ({ source, origin, data }) => {
    // Any page may send messages: only this frame is heard, and only while the map's own site is in it.
    if (source !== frame.contentWindow || origin !== site) return;
    if (data?.patchmap === "height") frame.height = data.height;
    if (data?.patchmap === "selection") {
      const pain = data.pain.map((place) => place.name).join(", ");
      output.textContent = `Where it hurts: ${pain || "nothing marked"}. Muscle: ${data.muscle?.name ?? "none opened"}.`;
    }
  });
  // Names this page to the map, which tells nobody else what is chosen. Replacing leaves no step for the Back button.
  frame.contentWindow.location.replace(`${frame.src}=${location.origin}`);
}
