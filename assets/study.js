// What the player does in the browser: active time, the exact place, shortcuts, the size of the letters, private notes.
import { createElement, useEffect, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { letter, singleKeysAreOff, useSingleKeys } from "./keys.js";

const BEAT = 15000;
const AWAKE = 5 * 60000;
const MARKS = "p, h2, h3, li, figure, tr, summary, textarea";
const LINE = 110; // where the eye reads: below the bar of the frame
const SIZE = "qser_reading_size";

function kept(key, otherwise) {
  try { return window.localStorage.getItem(key) ?? otherwise; } catch { return otherwise; }
}

function keep(key, value) {
  try {
    if (value === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, value);
  } catch { /* private mode: it lasts as long as the page */ }
}

function freshKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// Handlers change with every drawing; timers and listeners want the newest one.
function useNewest(value) {
  const box = useRef(value);
  box.current = value;
  return box;
}

// A beat tells that the page is seen, and whether anything happened in the last five minutes. The server counts the time.
function useBeats(unit, onBeat) {
  const tell = useNewest(onBeat);
  useEffect(() => {
    if (!unit) return undefined;
    const key = freshKey();
    let alive = Date.now();
    const wake = () => { alive = Date.now(); };
    const beat = () => { if (document.visibilityState === "visible") tell.current?.(key, Date.now() - alive < AWAKE); };
    const signs = ["pointerdown", "pointermove", "keydown", "scroll", "touchstart"];
    signs.forEach((sign) => window.addEventListener(sign, wake, { passive: true }));
    window.addEventListener("timeupdate", wake, true); // whoever watches or listens does something
    beat();
    const timer = setInterval(beat, BEAT);
    document.addEventListener("visibilitychange", beat);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", beat);
      signs.forEach((sign) => window.removeEventListener(sign, wake));
      window.removeEventListener("timeupdate", wake, true);
    };
  }, [unit]);
}

const isTyping = (target) => Boolean(target?.closest?.("input, textarea, select, video, audio, [contenteditable], dialog, [role=region], iframe"));

// Arrows belong to whoever reads; in a quiz or a package they would carry people away in the midst of something.
function useKeys(previous, next, arrows) {
  const navigate = useNavigate();
  const ways = useNewest({ previous, next, arrows });
  useEffect(() => {
    const press = (event) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isTyping(event.target)) return;
      if (singleKeysAreOff() || (event.key.startsWith("Arrow") && !ways.current.arrows)) return;
      const to = { j: "next", ArrowRight: "next", k: "previous", ArrowLeft: "previous" }[letter(event)];
      if (to && ways.current[to]) { event.preventDefault(); navigate(ways.current[to]); }
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

// Going on inside the player changes the text under the same heading: it is told again, and a new text begins at its top.
function useArrival(unit) {
  const before = useRef(unit);
  useEffect(() => {
    if (before.current === unit) return;
    before.current = unit;
    const heading = document.querySelector("main h1");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [unit]);
}

// Around every unit: beats and shortcuts.
export function Study({ unit, previous, next, arrows, onBeat, className, children }) {
  useBeats(unit, onBeat);
  useArrival(unit);
  useKeys(previous, next, arrows);
  return createElement("div", { className, "data-shortcuts": arrows ? "player reading" : "player" }, children);
}

// Where the eye is: the number of the piece of text at the reading line, how far into it, and how much has been seen at all.
function whereabouts(box) {
  const marks = [...box.querySelectorAll(MARKS)];
  if (!marks.length) return null;
  const tops = marks.map((mark) => mark.getBoundingClientRect());
  const block = Math.max(0, tops.findLastIndex((rect) => rect.top <= LINE));
  const part = Math.round(100 * Math.min(1, Math.max(0, (LINE - tops[block].top) / Math.max(1, tops[block].height))));
  const seen = tops.findLastIndex((rect) => rect.top < window.innerHeight);
  const atTop = block === 0 && tops[0].top > LINE;
  return { block: atTop ? 0 : block, part: atTop ? 0 : part, percent: Math.round((100 * (seen + 1)) / marks.length) };
}

function goBackTo(box, place) {
  const mark = place.block || place.part ? [...box.querySelectorAll(MARKS)][place.block] : null;
  if (!mark) {
    window.scrollTo({ top: 0, behavior: "instant" });
    return;
  }
  const rect = mark.getBoundingClientRect();
  window.scrollTo({ top: window.scrollY + rect.top + (rect.height * (place.part || 0)) / 100 - LINE + 1, behavior: "instant" });
}

// A text that is read: goes back to the place once, then tells where the eye stops.
export function Reading({ unit, place, onPlace, className, children, lang }) {
  const box = useRef(null);
  const navigate = useNavigate();
  const tell = useNewest(onPlace);
  useEffect(() => {
    if (!unit || !box.current) return undefined;
    if (!window.location.hash) goBackTo(box.current, place || {});
    let timer = null, last = "";
    const stop = () => {
      clearTimeout(timer);
      const here = box.current && whereabouts(box.current);
      if (!here || JSON.stringify(here) === last) return;
      last = JSON.stringify(here);
      tell.current?.(here.block, here.part, here.percent);
    };
    const later = () => { clearTimeout(timer); timer = setTimeout(stop, 900); };
    const leaving = () => { if (document.visibilityState === "hidden") stop(); };
    window.addEventListener("scroll", later, { passive: true });
    window.addEventListener("pagehide", stop);
    document.addEventListener("visibilitychange", leaving);
    later();
    return () => {
      clearTimeout(timer);
      window.removeEventListener("scroll", later);
      window.removeEventListener("pagehide", stop);
      document.removeEventListener("visibilitychange", leaving);
    };
  }, [unit]);
  return createElement("div", { ref: box, className, lang, onClick: (event) => followLink(event, navigate) }, children);
}

// Links between lessons stand in the text itself; they move within the app like all others, and a term opens in place.
export function followLink(event, navigate) {
  const link = event.target.closest?.("a[href^='/']");
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  const card = link.pathname.endsWith("/glossary") && link.hash && document.getElementById(`term-${link.hash.slice(1)}`);
  if (card?.showPopover) openBeside(card, link);
  else navigate(link.getAttribute("href"));
}

// On a phone a card lies at the foot of the screen (learning.css); where there is room, beside the word.
function openBeside(card, link) {
  card.style.inset = "";
  card.showPopover();
  if (window.matchMedia("(min-width: 40rem)").matches) {
    const word = link.getBoundingClientRect(), own = card.getBoundingClientRect();
    const left = Math.max(16, Math.min(word.left, document.documentElement.clientWidth - own.width - 16));
    const below = word.bottom + 8 + own.height < window.innerHeight || word.top < own.height + 8;
    const top = below ? word.bottom + 8 : word.top - own.height - 8;
    card.style.inset = `${top + window.scrollY}px auto auto ${left + window.scrollX}px`;
  }
  card.focus({ preventScroll: true });
}

export function TermCard({ term, label, close, className, lang, children }) {
  const card = useRef(null);
  const shut = createElement("button", { type: "button", className: "icon-button term-close", "aria-label": close, onClick: () => card.current?.hidePopover() }, "×");
  return createElement("div", { ref: card, id: `term-${term}`, popover: "auto", role: "dialog", "aria-label": label, tabIndex: -1, className, lang }, shut, children);
}

// The entries come after the page: only then can the address find its own.
export function Arrival({ count, className, lang, children }) {
  const { hash } = useLocation();
  useEffect(() => {
    const entry = count && hash.length > 1 ? document.getElementById(hash.slice(1)) : null;
    if (!entry) return;
    entry.scrollIntoView({ block: "start" });
    entry.focus({ preventScroll: true });
  }, [hash, count > 0]);
  return createElement("div", { className, lang }, children);
}

// A private note: drawn at once, saved a second after the last key, kept in the browser until the server has it.
export function Note({ unit, place, owner, ...rest }) {
  const draft = `qser_note_${owner}_${unit}_${place}`;
  return createElement(Writing, { key: draft, draft, place, ...rest });
}

function Writing({ draft, place, value, keptName, label, labelledBy, saved, saving, onSave }) {
  const [text, setText] = useState(value || "");
  const [name, setName] = useState("");
  const newest = useRef("");
  const timer = useRef(null);
  const send = (words) => {
    clearTimeout(timer.current);
    timer.current = null;
    const fresh = freshKey();
    newest.current = fresh;
    setName(fresh);
    onSave?.(place, words, fresh);
  };
  useEffect(() => {
    const left = kept(draft, null);
    if (left !== null && left !== (value || "")) { setText(left); send(left); }
  }, [draft]);
  // What this page knew before it was loaded anew stands there first; the server's words come after it.
  useEffect(() => { if (!name && kept(draft, null) === null) setText(value || ""); }, [value]);
  useEffect(() => { if (name && keptName === newest.current && !timer.current) keep(draft, null); }, [keptName, name]);
  const write = (event) => {
    const words = event.target.value;
    setText(words);
    keep(draft, words);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => send(words), 1000);
    setName("waiting");
  };
  const leave = () => { if (timer.current) send(text); };
  useEffect(() => () => clearTimeout(timer.current), []);
  const status = !name ? "" : keptName === name ? saved : saving;
  return createElement("div", { className: "lesson-note" },
    createElement("textarea", {
      className: "input", value: text, rows: 4, maxLength: 10000, onChange: write, onBlur: leave,
      ...(labelledBy ? { "aria-labelledby": labelledBy } : { "aria-label": label }),
    }),
    createElement("p", { className: "lesson-note-status", role: "status" }, status));
}

// The size of the letters and the shortcuts are the reader's own; this browser remembers them.
const SIZES = ["1", "1.125", "1.25", "1.5"];

export function ReadingSize({ smaller, larger }) {
  const [at, setAt] = useState(1);
  useEffect(() => { setAt(Math.max(0, SIZES.indexOf(kept(SIZE, SIZES[1])))); }, []);
  useEffect(() => { document.documentElement.style.setProperty("--reading-size", `${SIZES[at]}rem`); }, [at]);
  const choose = (to) => { setAt(to); keep(SIZE, SIZES[to]); };
  const letter = (label, to, size) => createElement("button", {
    type: "button", className: "icon-button", "aria-label": label, title: label, disabled: !SIZES[to], onClick: () => choose(to),
  }, createElement("span", { "aria-hidden": "true", style: { fontSize: size } }, "A"));
  return createElement("span", { className: "row player-size" }, letter(smaller, at - 1, ".9rem"), letter(larger, at + 1, "1.4rem"));
}

export function Shortcuts({ label }) {
  const [on, change] = useSingleKeys();
  return createElement("label", { className: "check player-keys" },
    createElement("input", { type: "checkbox", checked: on, onChange: (event) => change(event.target.checked) }), createElement("span", null, label));
}

export function PrintButton({ children, label, className }) {
  return createElement("button", { type: "button", className, "aria-label": label, title: label, onClick: () => window.print() }, children);
}

// The list of units: beside the text where there is room, folded away where there is not.
export function Fold({ summary, className, children }) {
  const box = useRef(null);
  useEffect(() => {
    const wide = window.matchMedia("(min-width: 64rem)");
    const fit = () => { if (box.current) box.current.open = wide.matches; };
    fit();
    wide.addEventListener("change", fit);
    return () => wide.removeEventListener("change", fit);
  }, []);
  return createElement("details", { ref: box, className }, createElement("summary", null, summary), children);
}
