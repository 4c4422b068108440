// Keys as people press them, and the one switch for those that are pressed alone (WCAG 2.1.4).
import { useEffect, useState } from "react";

const KEPT = "qser_shortcuts";
const CHANGED = "qser-shortcuts";

// The letter or figure that stands on the key in Latin script: a Greek keyboard writes κ with it, a Czech one + instead of 1.
export function letter({ key, code, shiftKey }) {
  if (/^[a-z0-9]$/i.test(key)) return key.toLowerCase();
  const there = key.length === 1 && !shiftKey && /^(?:Key|Digit)([A-Z0-9])$/.exec(code || "");
  return there ? there[1].toLowerCase() : key;
}

export function singleKeysAreOff() {
  try { return window.localStorage.getItem(KEPT) === "off"; } catch { return false; }
}

// Whether single keys act, and how to change that; every switch on the page follows.
export function useSingleKeys() {
  const [on, setOn] = useState(true);
  useEffect(() => {
    const read = () => setOn(!singleKeysAreOff());
    read();
    window.addEventListener(CHANGED, read);
    return () => window.removeEventListener(CHANGED, read);
  }, []);
  const change = (wanted) => {
    try { window.localStorage.setItem(KEPT, wanted ? "on" : "off"); } catch { /* private mode: they stay as they are */ }
    window.dispatchEvent(new Event(CHANGED));
  };
  return [on, change];
}
