// Keeps one whole version of the site on the device. Above, `prerender` has written which version it is, and its files, each
// with its SHA-256.
//
// The files of all versions lie in one cache, under their address and hash. So a file that did not change is never fetched again,
// and an attempt that failed, or was ended by the browser, is continued with what is missing. Pages are shown from here only
// while every file of this version is here; until then they come from the network, with all that they load.
const { scope } = registration;
const OURS = `patchmap ${scope} `;
const CACHE = `${OURS}files`;
// Where the last attempts to fetch a whole version are noted.
const ATTEMPTS = `${scope}?attempts`;

const AT_ONCE = 6;
// So many failures end an attempt.
const FAILURES = 5;
const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

// The clients whose page came from the network and may be of another version than this.
const fromNetwork = new Set();

// Where a file stands: hosts show `index.html` under the address of its folder.
const address = (file) => scope + file.replace(/(^|\/)index\.html$/, "$1");
const key = (file) => `${address(file)}?${FILES[file]}`;

addEventListener("install", (event) => event.waitUntil(fill()));

addEventListener("activate", (event) => event.waitUntil(sweep().then(() => clients.claim())));

addEventListener("message", (event) => {
  // The person has chosen the new version.
  if (event.data === "activate") skipWaiting();
  // A page has loaded.
  if (event.data === "check") event.waitUntil(check());
  // A page gives up all that is kept on the device.
  if (event.data === "forget") event.waitUntil(forget());
});

addEventListener("fetch", (event) => {
  const { request } = event;
  if (!["GET", "HEAD"].includes(request.method) || !request.url.startsWith(scope)) return;
  event.respondWith(request.mode === "navigate" ? page(event) : resource(event));
});

// Nothing is written from here on, until a page is opened again.
let forgotten = false;
async function forget() {
  forgotten = true;
  filling = undefined;
  await Promise.all((await ourCaches()).map((name) => caches.delete(name)));
  await registration.unregister();
}

const open = async () => {
  if (forgotten) throw new Error("The files of this site are not to be kept.");
  return caches.open(CACHE);
};

const ourCaches = async () => (await caches.keys()).filter((name) => name.startsWith(OURS));

// An active worker may have lost its files: the browser may empty the cache, or a reset in another tab.
async function check() {
  forgotten = false;
  if (registration.waiting) {
    // Nothing is lost by the change to the new version, which is whole.
    if (!(await isWhole())) registration.waiting.postMessage("activate");
  } else if (!registration.installing) {
    await fill().catch(() => {});
  }
  await sweep();
}

let filling;
// Fetches what is missing; fails unless the version is whole afterwards.
const fill = () => (filling ??= attempt().finally(() => (filling = undefined)));

async function attempt() {
  const missing = await missingFiles();
  if (!missing.length) return;
  const attempts = await lastAttempts();
  const last = attempts.find(({ version }) => version === VERSION);
  // An attempt that was ended half-way has brought some files: it goes on without waiting.
  const again = last && missing.length >= last.missing;
  if (again && isTooEarly(last)) throw new Error("It is too early to try again.");

  const cache = await open();
  const others = attempts.filter((other) => other !== last);
  const tries = again ? last.tries + 1 : 1;
  const note = (count) => {
    const mine = { version: VERSION, at: Date.now(), tries, missing: count, keys: Object.keys(FILES).map(key) };
    return cache.put(ATTEMPTS, Response.json([mine, ...others].slice(0, 2)));
  };
  // Before, for the case that the browser ends this attempt.
  await note(missing.length);
  await fetchAll(cache, missing, again ? "reload" : "no-cache");
  const left = await missingFiles();
  if (left.length) {
    await note(left.length);
    throw new Error(`${left.length} files are missing, among them ${left[0]}.`);
  }
  await cache.delete(ATTEMPTS);
}

// The pause doubles from an hour to a week. A clock that was set back does not prolong it.
function isTooEarly({ at, tries }) {
  const elapsed = Date.now() - at;
  return elapsed >= 0 && elapsed < Math.min(HOUR * 2 ** (tries - 1), WEEK);
}

async function fetchAll(cache, files, mode) {
  const queue = [...files];
  let failures = 0;
  const worker = async () => {
    while (queue.length && failures < FAILURES && !forgotten) await keep(cache, queue.pop(), mode).catch(() => failures++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

// The browser itself refuses a file whose content is not the expected one.
async function keep(cache, file, mode) {
  const response = await fetch(address(file), { cache: mode, integrity: integrity(file), priority: "low" });
  // What came by a detour could not be shown as a page.
  await cache.put(key(file), response.redirected ? new Response(response.body, response) : response);
}

const integrity = (file) => `sha256-${FILES[file]}`;

// The pages of a whole version come from here; those that it does not know, from the network.
async function page({ request, resultingClientId }) {
  const whole = await isWhole();
  const { path, file, isExact } = locate(request);
  if (whole && isListed(file)) return isExact ? kept(file) : Response.redirect(scope + path);
  if (whole && isListed(`${file}/index.html`)) return Response.redirect(`${scope}${path}/`);
  try {
    const response = await fetch(request);
    fromNetwork.add(resultingClientId);
    return response;
  } catch (error) {
    if (!whole) throw error;
    const { body, headers } = await kept("404.html");
    return new Response(body, { status: 404, headers });
  }
}

// What a page loads is of the page's own version.
async function resource({ request, clientId }) {
  if (fromNetwork.has(clientId)) return fetch(request);
  const { url, path, file, isExact } = locate(request);
  if (isListed(file)) {
    if (!isExact) return Response.redirect(scope + path);
    return (await kept(file)) ?? fetch(request, { integrity: integrity(file) });
  }
  // A page that was opened before an update may ask for a file of its own version. Names with a hash are never reused.
  return (await caches.match(url, { cacheName: CACHE, ignoreSearch: true })) ?? fetch(request);
}

// What a request asks for: its address, the path below the site's root as it was meant before it was encoded or slashes were
// doubled, the file that would stand there, and whether the address is written in just this way.
function locate(request) {
  const [url] = request.url.split(/[?#]/);
  let path = url.slice(scope.length);
  try {
    path = decodeURIComponent(path);
  } catch {}
  path = path.replace(/\/{2,}/g, "/").replace(/^\//, "");
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return { url, path, file, isExact: url === scope + path };
}

const isListed = (file) => Object.hasOwn(FILES, file);

// None of these three makes the cache where there is none: a reset may just have deleted it.
const kept = (file) => caches.match(key(file), { cacheName: CACHE });

const lastAttempts = async () => (await (await caches.match(ATTEMPTS, { cacheName: CACHE }))?.json()) ?? [];

async function missingFiles() {
  const requests = (await caches.has(CACHE)) && !forgotten ? await (await open()).keys() : [];
  const keys = new Set(requests.map(({ url }) => url));
  return Object.keys(FILES).filter((file) => !keys.has(key(file)));
}

const isWhole = async () => !(await missingFiles()).length;

// Files of other versions go as soon as no other open page may still ask for them; those of a newer version that could not be
// completed yet stay.
async function sweep() {
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (pages.length > 1 || registration.waiting || registration.installing || !(await isWhole())) return;
  const cache = await open();
  const requests = await cache.keys();
  const attempts = await lastAttempts();
  const wanted = new Set([ATTEMPTS, ...Object.keys(FILES).map(key), ...attempts.flatMap(({ keys }) => keys)]);
  await Promise.all(requests.filter(({ url }) => !wanted.has(url)).map((request) => cache.delete(request)));
  // Earlier versions had a cache each.
  const old = (await ourCaches()).filter((name) => name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}
