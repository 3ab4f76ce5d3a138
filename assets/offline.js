// Keeps the whole site on this device, for when there is no connection, and offers a new version once all of it is here.
export async function keep(place, signal) {
  const workers = navigator.serviceWorker;
  // Not every browser has them, and none gives them to a page that did not come by a safe way.
  if (!workers || signal.aborted) return;
  const registration = await workers.register(new URL("sw.js", import.meta.url), { updateViaCache: "none" });
  let asked = false;

  const offer = () => {
    // The first version waits for nobody.
    if (registration.waiting && registration.active) place.firstElementChild.hidden = false;
  };
  const watch = () => registration.installing?.addEventListener("statechange", offer);
  registration.addEventListener("updatefound", watch);
  watch();
  offer();

  place.querySelector("button").addEventListener("click", () => {
    asked = true;
    // Chosen in another tab already: then it only has to be shown here.
    if (registration.waiting) registration.waiting.postMessage("activate");
    else location.reload();
  });
  workers.addEventListener("controllerchange", () => asked && location.reload());

  // Not every browser looks for a new version when a page is loaded again. And an active worker may have lost its files.
  const updated = registration.active ? registration.update().catch(() => {}) : Promise.resolve();
  updated.then(() => signal.aborted || registration.active?.postMessage("check"));
}
