// Where the site's root is known by no address of its own, the page for wrong addresses looks for it: the first folder of the address,
// from the host's root down, that holds a file of the site. Its links start there.
const { file } = document.currentScript.dataset;
const folders = location.pathname.split("/").slice(0, -1);
const roots = folders.map((_, index) => folders.slice(0, index + 1).join("/") + "/");
(async () => {
  for (const root of roots) {
    const answer = await fetch(root + file, { method: "HEAD" }).catch(() => undefined);
    if (answer?.ok) {
      document.querySelectorAll("[data-to]").forEach((link) => { link.href = root + link.dataset.to; });
      return;
    }
  }
})();
