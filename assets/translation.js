// Translators, built into browsers or added to them, put nodes of their own in the place of a page's texts. The app goes on to change
// its texts, and counts on finding them where it put them. So each text comes back, empty, beside the nodes that replaced it; once the
// app changes it or takes it away, those nodes go.

// The replacement that a text or a node in its place belongs to: the app's texts with their words, and the nodes shown for them.
const replacements = new WeakMap();

const isText = (node) => node?.nodeType === Node.TEXT_NODE;
// An element that only translators still use.
const isFont = (node) => node?.nodeName === "FONT";
const isTranslation = (node) => node.parentElement?.closest("font");

// The nodes that came to where a text was: one record may tell it, or several. `added` has the records of nodes that came. The app
// itself, when it puts an element in the place of a text, adds it behind the text: there, only translators' elements count.
function nodesInstead(text, removal, added, records) {
  const { target, addedNodes, previousSibling, nextSibling } = removal;
  if (addedNodes.length) return [...addedNodes];
  const isHere = (record) =>
    record.target === target && record.previousSibling === previousSibling && record.nextSibling === nextSibling;
  const later = records.slice(records.indexOf(removal)).find((record) => record.addedNodes.length && isHere(record));
  if (later) return [...later.addedNodes];
  const isFree = (node) => !replacements.has(node);
  if (isFree(previousSibling) && added.get(previousSibling)?.nextSibling === text) return [previousSibling];
  if (isFont(nextSibling) && added.get(nextSibling)?.previousSibling === text) return [nextSibling];
  // One translation of several texts.
  return isFont(previousSibling) && added.has(previousSibling) ? [previousSibling] : [];
}

function remember(replacement, text, nodes) {
  if (!replacement.texts.has(text)) replacement.texts.set(text, text.data);
  for (const node of nodes) replacement.nodes.add(node);
  for (const node of [text, ...nodes]) replacements.set(node, replacement);
}

// Puts a text back, empty, before the nodes that replaced it.
function restore(text, parent) {
  // It may have been moved into one of them.
  if (text.parentNode) text.replaceWith(text.data);
  text.data = "";
  const nodes = [...(replacements.get(text)?.nodes ?? [])];
  parent.insertBefore(text, nodes.find((node) => node.parentNode === parent) ?? null);
}

// The app has changed one of the texts or taken it away: what was shown for them goes, and the other texts have their words again.
function discard({ texts, nodes }, changed) {
  for (const node of nodes) node.remove();
  for (const [text, words] of texts) {
    replacements.delete(text);
    if (text !== changed && !text.data) text.data = words;
  }
}

function readRecord(record, added, removed, records) {
  const { type, target, addedNodes, removedNodes } = record;
  if (type === "characterData") {
    const replacement = replacements.get(target);
    if (replacement?.texts.has(target)) discard(replacement, target);
    return;
  }
  for (const node of addedNodes) added.set(node, record);
  if (!target.isConnected || target.closest("font")) return;
  for (const node of removedNodes) {
    if (!isText(node) || node.parentNode === target) continue;
    const known = replacements.get(node);
    const nodes = nodesInstead(node, record, added, records);
    if (known?.nodes.has(node)) {
      // A translation was translated again.
      for (const one of nodes) replacements.set(one, known), known.nodes.add(one);
    } else if (nodes.length) {
      remember(known ?? replacements.get(nodes[0]) ?? { texts: new Map(), nodes: new Set() }, node, nodes);
      removed.set(node, target);
    } else if (known) discard(known, node);
  }
}

const observer = new MutationObserver((records) => {
  const [added, removed] = [new Map(), new Map()];
  for (const record of records) readRecord(record, added, removed, records);
  for (const [text, parent] of removed) restore(text, parent);
  // Some leave the text and write the translation behind it.
  for (const node of added.keys()) {
    const text = node.previousSibling;
    if (isFont(node) && isText(text) && text.data && !isTranslation(node) && !replacements.has(node) && !replacements.has(text))
      remember({ texts: new Map(), nodes: new Set() }, text, [node]);
  }
  // Not what was done here.
  observer.takeRecords();
});
observer.observe(document.body, { childList: true, characterData: true, subtree: true });
