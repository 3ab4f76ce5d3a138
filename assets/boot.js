// Loads the app; says so on the page when it cannot be loaded. The prerendered page stays readable either way.
const script = document.querySelector("script[data-wasm]");
const absolute = (link) => new URL(link, document.baseURI);

// The app changes the page's address: what it leaves as it is must not depend on that.
for (const link of document.querySelectorAll("link[rel=icon], :is(.notice, .site, .finder) a[href]:not([href^='#'])")) link.href = absolute(link.href);

// What only the running app shows has its looks in a file of its own.
for (const link of document.querySelectorAll("link[data-later]")) link.rel = "stylesheet";

// In a frame of another page, only the map shows, from the first.
const framed = /[#&]embed(=|&|$)/.test(location.hash);
document.documentElement.toggleAttribute("data-embed", framed);

// A button that is pressed before the app is there is pressed again once it is. (Links lead on by themselves.)
const early = [];
const words = (button) => [button.className, button.ariaLabel, button.textContent].join();
const alike = (said) => [...document.querySelectorAll("#app button")].filter((button) => words(button) === said);
const keepEarly = ({ target }) => {
  const button = target.closest("#app button");
  if (button) early.push([words(button), alike(words(button)).indexOf(button)]);
};
addEventListener("click", keepEarly, true);
new MutationObserver((_, observer) => {
  if (document.documentElement.dataset.app !== "alive") return;
  observer.disconnect();
  removeEventListener("click", keepEarly, true);
  for (const [said, place] of early) alike(said)[place]?.click();
}).observe(document.documentElement, { attributes: true, attributeFilter: ["data-app"] });

// The files that are kept for use without a connection, until they are forgotten, which lasts until a page is opened again.
let keeping;
const forgetting = new AbortController();
document.addEventListener("click", ({ target }) => target.closest?.("[data-forget]") && forget().catch(console.error));

// The app goes on without it.
const translation = import("./translation.js").catch(() => {});
try {
  const [app] = await Promise.all([import(absolute(script.dataset.js)), translation]);
  await app.default({ module_or_path: absolute(script.dataset.wasm) });
  keepForLater();
} catch (error) {
  console.error(error);
  // Browsers whose policies know no WebAssembly refuse it.
  if (error?.name === "CompileError") document.documentElement.dataset.cause = "browser";
  document.documentElement.dataset.app = "failed";
}

// The way out of a page that cannot start: nothing that this device keeps may be the reason any more.
document.querySelector(".failed a")?.addEventListener("click", async (event) => {
  event.preventDefault();
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith("patchmap.")) localStorage.removeItem(key);
  } catch (error) {
    console.error(error);
  }
  await forget().catch(console.error);
  location.reload();
});

// Only a finished site has a place to say that a new version is ready. A frame, or a person who saves data, keeps nothing; and
// whatever goes wrong, the page goes on without.
function keepForLater() {
  const place = document.querySelector(".update");
  if (!place || self !== top || navigator.connection?.saveData) return;
  const keep = () => {
    keeping = import("./offline.js").then((offline) => offline.keep(place, forgetting.signal)).catch(() => {});
  };
  if (document.readyState === "complete") keep();
  else addEventListener("load", keep);
}

async function forget() {
  forgetting.abort();
  await giveUp();
  // What was on its way to be kept may have come meanwhile.
  keeping?.then(giveUp);
}

// The workers take part: what one of them still does would bring files back.
async function giveUp() {
  const registration = await navigator.serviceWorker?.getRegistration();
  if (!registration) return;
  const { installing, waiting, active, scope } = registration;
  for (const worker of [installing, waiting, active]) worker?.postMessage("forget");
  for (const name of await caches.keys()) if (name.startsWith(`patchmap ${scope} `)) await caches.delete(name);
  await registration.unregister();
}
