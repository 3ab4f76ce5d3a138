// Keeps one whole version of the site on the device. Above, `prerender` has written which version it is, and its files, each
// with its SHA-256. A version is kept whole or not at all, and pages get all of it or none.
const { scope } = registration;
const OURS = `patchmap ${scope} `;
const CACHE = OURS + VERSION;

// Where a file stands: hosts show `index.html` under the address of its folder.
const address = (file) => scope + file.replace(/(^|\/)index\.html$/, "$1");

addEventListener("install", (event) => event.waitUntil(install()));

addEventListener("activate", (event) => event.waitUntil(sweep().then(() => clients.claim())));

// The person has chosen the new version.
addEventListener("message", ({ data }) => data === "activate" && skipWaiting());

addEventListener("fetch", (event) => {
  const { request } = event;
  const [url] = request.url.split(/[?#]/);
  if (request.method !== "GET" || !url.startsWith(scope)) return;
  event.respondWith(answer(request, url.slice(scope.length)));
  if (request.mode === "navigate") event.waitUntil(sweep());
});

async function install() {
  try {
    const cache = await caches.open(CACHE);
    const left = Object.entries(FILES);
    const worker = async () => {
      for (let next; (next = left.pop()); ) await keep(cache, ...next);
    };
    await Promise.all(Array.from({ length: 6 }, worker));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

// The browser itself refuses a file whose content is not the expected one.
async function keep(cache, file, hash) {
  const response = await fetch(address(file), { cache: "no-cache", integrity: `sha256-${hash}`, priority: "low" });
  // What came by a detour could not be shown as a page.
  await cache.put(address(file), response.redirected ? new Response(response.body, response) : response);
}

async function answer(request, path) {
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  if (Object.hasOwn(FILES, file)) return (await kept(address(file))) ?? fetch(request);
  if (Object.hasOwn(FILES, `${file}/index.html`)) return Response.redirect(`${scope}${path}/`);
  try {
    // A page that was opened before an update may ask for a file of its own version. Names with a hash are never reused.
    return (await caches.match(request.url)) ?? (await fetch(request));
  } catch (error) {
    const page = request.mode === "navigate" && (await kept(address("404.html")));
    if (!page) throw error;
    return new Response(page.body, { status: 404, headers: page.headers });
  }
}

const kept = async (url) => (await caches.open(CACHE)).match(url);

// Older versions go as soon as no other open page may still ask for their files.
async function sweep() {
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (pages.length > 1 || registration.waiting || registration.installing) return;
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}
