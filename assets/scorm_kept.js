// What packages could not send yet, kept for the wrappers in the platform's own storage: browsers may deny theirs, which
// is a frame of another site. It is text that is never looked into, and bounded, since content might speak for its wrapper.

const ORDER = "qser_scorm"; // the names that are kept, the oldest first
const NAME = /^[A-Za-z0-9_-]{1,64}$/;
const LARGEST = 2_000_000;
const MOST = 50;

const at = (name) => `${ORDER}_${name}`;

function names() {
  try {
    const found = JSON.parse(localStorage.getItem(ORDER));
    return Array.isArray(found) ? found.filter((name) => NAME.test(name)) : [];
  } catch {
    return [];
  }
}

// What stood there goes first: what could not be replaced must not come back.
export function keepText(name, text) {
  if (!NAME.test(name) || typeof text !== "string") return;
  try {
    localStorage.removeItem(at(name));
    const others = names().filter((each) => each !== name);
    const kept = text && text.length <= LARGEST ? [...others, name] : others;
    kept.slice(0, -MOST).forEach((each) => localStorage.removeItem(at(each)));
    localStorage.setItem(ORDER, JSON.stringify(kept.slice(-MOST)));
    if (kept !== others) localStorage.setItem(at(name), text);
  } catch { /* full or closed: nothing is kept */ }
}

export function keptText(name) {
  try {
    return (NAME.test(name) && localStorage.getItem(at(name))) || "";
  } catch {
    return "";
  }
}
