// Browsers may deny storage to frames of other sites, and pages that did not expect it stop at their first word about it.
// Where it is denied they are lent one that lasts as long as this page: what counts is kept by the run-time.

const NAMES = ["localStorage", "sessionStorage"];

function isDenied(name) {
  try {
    return !window[name];
  } catch {
    return true;
  }
}

function made() {
  const held = new Map();
  const deeds = {
    getItem: (name) => held.get(String(name)) ?? null,
    setItem(name, value) { held.set(String(name), String(value)); },
    removeItem(name) { held.delete(String(name)); },
    clear() { held.clear(); },
    key: (at) => [...held.keys()][at] ?? null,
  };
  return new Proxy(Object.create(null), {
    get: (_, name) => (name === "length" ? held.size : deeds[name] ?? held.get(name)),
    set(_, name, value) { deeds.setItem(name, value); return true; },
    has: (_, name) => name in deeds || held.has(name),
    deleteProperty(_, name) { held.delete(name); return true; },
    ownKeys: () => [...held.keys()],
    getOwnPropertyDescriptor: (_, name) => (held.has(name) ? { value: held.get(name), enumerable: true, configurable: true, writable: true } : undefined),
  });
}

const lent = NAMES.filter(isDenied).map((name) => [name, made()]);

export const lends = lent.length > 0;

export function lend(page) {
  lent.forEach(([name, storage]) => Object.defineProperty(page, name, { value: storage, configurable: true }));
}
