// What content finds where it looks beyond this page. In search of a run-time it climbs from parent to parent, and some of it
// looks for that of another edition first, all the way up: the page of the platform would stop it with an error, and with
// that the course. So this page is, for content, the last but one; above it is a window that holds nothing and gives nothing away.

export const around = window.parent;

const ITSELF = ["parent", "self", "window", "top", "frames"];
const KEPT = ["document", "location", "localStorage", "sessionStorage", "indexedDB", "navigator", "history", "frameElement"];
const DEEDS = ["postMessage", "focus", "blur", "close"];

function refuse() {
  throw new DOMException("This window is not the course's.", "SecurityError");
}

const last = new Proxy(Object.freeze(Object.create(null)), {
  get(_, name) {
    if (ITSELF.includes(name)) return last;
    if (KEPT.includes(name)) return refuse();
    if (name === "closed") return false;
    if (name === "length") return 0;
    if (name === "opener") return null;
    return DEEDS.includes(name) ? () => undefined : undefined;
  },
  set: refuse,
  defineProperty: refuse,
  deleteProperty: refuse,
});

if (around !== window) Object.defineProperty(window, "parent", { get: () => last });
