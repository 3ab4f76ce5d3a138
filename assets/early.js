// Runs before anything else of a page: nothing is painted or asked for yet.
{
  const page = document.documentElement;

  // The chosen colours, and whether the notice was accepted.
  try {
    for (const name of ["theme", "notice"]) {
      const kept = localStorage.getItem(`patchmap.${name}`);
      if (kept) page.dataset[name] = kept;
    }
  } catch {}

  // A page's links start from its folder: a doubled slash in the address, or none at its end, would lead all of them astray.
  const folder = location.pathname.replace(/\/{2,}/g, "/").replace(/\/[^/.]+$/, "$&/");
  try {
    if (folder !== location.pathname) history.replaceState(null, "", folder + location.search + location.hash);
  } catch {}

  // Why the map could not start here, if it does not; without a word, a part of it is missing.
  if (location.protocol === "file:") page.dataset.cause = "file";
  else if (self.origin === "null") page.dataset.cause = "frame";
  else if (!("noModule" in HTMLScriptElement.prototype && self.WebAssembly)) page.dataset.cause = "browser";
  // The loader alone counts: extensions add scripts of their own, which a page refuses.
  addEventListener("error", ({ target }) => {
    if (target instanceof Element && target.matches("script[data-wasm]")) page.dataset.app = "failed";
  }, true);

  // Until the app runs, a page shows the right leg.
  if (/side(=|%3d)left/i.test(location.hash)) page.dataset.means = "left";
}
