// The page for addresses that do not exist.
const { file, root: known } = document.currentScript.dataset;

// Where the site's root is known by no address of its own, it is looked for: the first folder of the address, from the host's root
// down, that holds a file of the site.
async function findRoot() {
  if (known) return new URL(known).pathname;
  const folders = location.pathname.split("/").slice(0, -1);
  const roots = folders.map((_, index) => folders.slice(0, index + 1).join("/") + "/");
  for (const root of roots) if (await exists(root + file)) return root;
}

async function exists(address) {
  const answer = await fetch(address, { method: "HEAD" }).catch(() => undefined);
  return answer?.ok;
}

// The address below the root as it was meant before it was encoded once or several times, written in capital letters, or given
// punctuation at its end.
function meant(address) {
  for (let round = 0; round < 3; round++) {
    try {
      address = decodeURIComponent(address);
    } catch {}
  }
  const [path, ...fragment] = address.split("#");
  const folders = path.toLowerCase().replace(/[^\p{L}\p{N}_-]+$/u, "").split("/").filter(Boolean);
  return [folders.map((folder) => folder + "/").join(""), fragment.length ? "#" + fragment.join("#") : location.hash];
}

(async () => {
  const root = await findRoot();
  if (!root) return;
  for (const link of document.querySelectorAll("[data-to]")) link.href = root + link.dataset.to;
  const [path, fragment] = meant(location.pathname.slice(root.length));
  if (root + path !== location.pathname && (await exists(root + path))) location.replace(root + path + fragment);
})();
