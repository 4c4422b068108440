// What is typed into a term's form stays in this browser until it is saved: a closed tab takes nothing away.
import { createElement, useEffect, useRef } from "react";

const KEY = "qser_entry";

const kept = (key) => { try { return JSON.parse(window.localStorage.getItem(key)); } catch { return null; } };
const keep = (key, words) => {
  try {
    if (words === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, JSON.stringify(words));
  } catch { /* closed: it lives as long as the page */ }
};

const fields = (box) => [...box.querySelectorAll("input[name], textarea[name]")];
const value = (field) => (field.type === "checkbox" ? field.checked : field.value);
const read = (box) => Object.fromEntries(fields(box).map((field) => [field.name, value(field)]));

function write(box, words) {
  for (const field of fields(box)) {
    if (!(field.name in words)) continue;
    if (field.type === "checkbox") field.checked = Boolean(words[field.name]);
    else field.value = String(words[field.name]);
  }
}

// ``about`` names the form, ``done`` says that what was typed is saved or given up. What was kept goes back with the revision it was
// written on (the hidden field ``base``), so that it is never put over what somebody else has saved since.
export function KeptFields({ about, done, children, ...rest }) {
  const box = useRef(null);
  const key = `${KEY}:${about}`;
  const mark = (isKept) => box.current?.toggleAttribute("data-typed", isKept);
  useEffect(() => {
    const mine = done ? null : kept(key);
    const fresh = read(box.current);
    const differs = mine && Object.keys(fresh).some((name) => name !== "base" && name in mine && mine[name] !== fresh[name]);
    if (differs) write(box.current, mine);
    else keep(key, null);
    mark(Boolean(differs));
  }, [key]);
  const typed = () => { keep(key, read(box.current)); mark(true); };
  return createElement("div", { ...rest, ref: box, onInput: typed, onChange: typed }, children);
}
