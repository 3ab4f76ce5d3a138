// Accepts the notice, and answers the check as soon as it is asked.
{
  try {
    localStorage.setItem("patchmap.notice", "seen");
  } catch {}
  // Where it is asked again, the test answers.
  let asked = false;
  addEventListener("click", ({ target }) => { asked ||= target.closest(".again") !== null; }, true);
  const answer = () => {
    if (!asked && document.documentElement.dataset.app === "alive") document.querySelector(".check .passes")?.click();
  };
  // Whether the check is still to be answered.
  window.passIsDue = () => !asked && document.querySelector(".check .passes") !== null;
  new MutationObserver(answer).observe(document, { subtree: true, childList: true, attributeFilter: ["data-app"] });
}
