// What the frame does in the browser: focus after a move, the language menu, search without a reload, signs that fade.
import { createElement, Fragment, useEffect, useRef, useState } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { letter, singleKeysAreOff } from "./keys.js";
import { chooseLanguage, useWords } from "./words.js";

let lastPath = null;

function focusHeading() {
  const heading = document.querySelector("main h1");
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}

// A move inside the app is silent for a screen reader unless the focus goes to the new page's heading.
function useArrival() {
  const { pathname } = useLocation();
  useEffect(() => {
    const moved = lastPath !== null && lastPath !== pathname;
    lastPath = pathname;
    if (!moved || focusHeading()) return undefined;
    const main = document.querySelector("main");
    if (!main) return undefined;
    const watch = new MutationObserver(() => focusHeading() && watch.disconnect());
    watch.observe(main, { childList: true, subtree: true });
    const stop = setTimeout(() => watch.disconnect(), 4000);
    return () => { clearTimeout(stop); watch.disconnect(); };
  }, [pathname]);
}

function remember(key, value) {
  try {
    if (value === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, value);
  } catch { /* private mode: the next visit starts afresh */ }
}

// The page loads anew when the server asks for it, but not more often than every ten seconds: never in a fast circle.
function useReload(reload) {
  useEffect(() => {
    if (!reload) return;
    const last = Number(window.sessionStorage.getItem("qser_reloaded") || 0);
    const timer = window.setTimeout(() => {
      window.sessionStorage.setItem("qser_reloaded", String(Date.now()));
      // A page that was shown to other eyes may begin something for one's own: whoever stops looking comes back to the people.
      if (document.querySelector(".viewing-bar")) window.location.assign("/people");
      else window.location.reload();
    }, Math.max(0, last + 10000 - Date.now()));
    return () => window.clearTimeout(timer);
  }, [reload]);
}

export function Caretaker({ reload, language, who }) {
  useArrival();
  useReload(reload);
  useEffect(() => { if (language) chooseLanguage(language); }, [language]);
  // The next visit is drawn at once with the frame of this one; it says nothing about rights.
  useEffect(() => {
    if (who === "unknown") return;
    remember("qser_here", who === "person" ? "yes" : null);
    document.documentElement.removeAttribute("data-here");
  }, [who]);
  return null;
}

export function LanguageSelect({ languages, label, onChoose }) {
  const { language } = useWords();
  const choose = (event) => { chooseLanguage(event.target.value); onChoose?.(event.target.value); };
  const options = Object.entries(languages).map(([code, name]) => createElement("option", { key: code, value: code, lang: code }, name));
// The select lies unseen over the name: it draws all names at once, which would fetch the letters of all languages.
  return createElement(Fragment, null,
    createElement("span", { className: "language-name", "aria-hidden": "true", lang: language }, languages[language]),
    createElement("select", { value: language, onChange: choose, "aria-label": label, className: "language-select" }, options));
}

export function PlaceLink({ to, also, className, children }) {
  const { pathname } = useLocation();
  const here = pathname.replace(/(.)\/$/, "$1");
  const within = also.some((start) => here.startsWith(start));
  return createElement(Link, { to, className, "aria-current": here === to ? "page" : within ? "true" : undefined }, children);
}

export function SearchForm({ to, label, children, className }) {
  const navigate = useNavigate();
  const search = (event) => {
    event.preventDefault();
    const wanted = new FormData(event.currentTarget).get("q").trim();
    navigate(wanted ? `${to}?q=${encodeURIComponent(wanted)}` : to);
  };
  return createElement("form", { action: to, method: "get", role: "search", "aria-label": label, className, onSubmit: search }, children);
}

// Tells after a while that something may leave the screen; pointing at it or being in it makes it stay.
export function Linger({ seconds, onEnd, children, className }) {
  const box = useRef(null);
  useEffect(() => {
    if (!seconds) return undefined;
    let timer;
    const wait = () => { timer = setTimeout(() => (box.current?.matches(":hover, :focus-within") ? wait() : onEnd?.()), seconds * 1000); };
    wait();
    return () => clearTimeout(timer);
  }, [seconds]);
  return createElement("div", { ref: box, className }, children);
}

// Tabs that do not fit side by side: the open one is brought into sight, whenever it becomes another.
export function Strip({ label, className, children }) {
  const strip = useRef(null);
  useEffect(() => {
    let last;
    const show = () => {
      const row = strip.current, open = row.querySelector("[aria-current='page']");
      if (!open || open === last) return;
      last = open;
      const [inner, outer] = [open.getBoundingClientRect(), row.getBoundingClientRect()];
      row.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
    };
    show();
    const watch = new MutationObserver(show);
    watch.observe(strip.current, { subtree: true, childList: true, attributeFilter: ["aria-current"] });
    return () => watch.disconnect();
  }, []);
  return createElement("nav", { ref: strip, className, "aria-label": label }, children);
}

// A number that counts up when it rises before one's eyes; what was there when the page came just stands there.
export function Counting({ value, known }) {
  const { number } = useWords();
  const before = useRef(null);
  const [shown, setShown] = useState(value);
  useEffect(() => {
    const from = before.current;
    before.current = known ? value : null;
    const still = from === null || from >= value || matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (still) { setShown(value); return undefined; }
    const start = performance.now();
    let frame;
    const step = (now) => {
      const part = Math.min(1, Math.max(0, now - start) / 900);
      setShown(Math.round(from + (value - from) * (1 - (1 - part) ** 3)));
      if (part < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [value, known]);
  return createElement("span", { "aria-hidden": true }, number(shown));
}

// Short gaps in the connection are nobody's business.
export function GoneForAWhile({ gone, seconds, children }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!gone) { setShown(false); return undefined; }
    const timer = setTimeout(() => setShown(true), seconds * 1000);
    return () => clearTimeout(timer);
  }, [gone, seconds]);
  return shown ? children : null;
}

export function Opener({ label, close, className, children }) {
  const dialog = useRef(null);
  const onBackdrop = (event) => { if (event.target === dialog.current) dialog.current.close(); };
  return createElement(Fragment, null,
    createElement("button", { type: "button", className, onClick: () => dialog.current.showModal() }, label),
    createElement("dialog", { ref: dialog, onClick: onBackdrop, className: "dialog" },
      createElement("div", { className: "dialog-inner" }, children,
        createElement("form", { method: "dialog" }, createElement("button", { className: "button button-secondary" }, close)))));
}

const isTyping = (target) => Boolean(target?.closest?.("input, textarea, select, [contenteditable], dialog, video, audio, iframe"));

// The way to the palette and to the sheet of shortcuts: a button, two keys, an event of the page. What opens is fetched when it is first wanted.
export function PaletteDoor({ label, onOpen, className, children, ...rest }) {
  const [open, setOpen] = useState(""), [parts, setParts] = useState(null), [key, setKey] = useState("Ctrl K");
  const show = (what) => {
    if (what === "palette") onOpen?.();
    import("./palette.js").then((come) => { setParts(come); setOpen(what); }, () => document.querySelector(".search-input")?.focus());
  };
  const newest = useRef(show);
  newest.current = show;
  useEffect(() => {
    if (/Mac|iP(hone|ad|od)/.test(navigator.platform)) setKey("⌘ K");
    const press = (event) => {
      if (event.defaultPrevented || event.altKey || event.repeat || document.querySelector("dialog[open]")) return;
      const held = event.ctrlKey || event.metaKey;
      if (held && !event.shiftKey && letter(event) === "k") { event.preventDefault(); newest.current("palette"); }
      if (!held && event.key === "?" && !isTyping(event.target) && !singleKeysAreOff()) { event.preventDefault(); newest.current("shortcuts"); }
    };
    const wish = (event) => newest.current(event.detail);
    window.addEventListener("keydown", press);
    window.addEventListener("qser-open", wish);
    return () => { window.removeEventListener("keydown", press); window.removeEventListener("qser-open", wish); };
  }, []);
  const close = () => setOpen("");
  const button = { type: "button", className, title: label, "aria-haspopup": "dialog", "aria-keyshortcuts": "Control+K Meta+K", onClick: () => show("palette") };
  return createElement(Fragment, null,
    createElement("button", button, children, createElement("span", { className: "visually-hidden" }, label), " ", createElement("kbd", null, key)),
    parts && open === "palette" && createElement(parts.Palette, { ...rest, onClose: close, onShortcuts: () => setOpen("shortcuts") }),
    parts && open === "shortcuts" && createElement(parts.Shortcuts, { onClose: close }));
}

// Opens what the door above opens, from a menu, which closes.
export function OpensShortcuts({ className, children }) {
  const press = (event) => {
    event.currentTarget.closest("[popover]")?.hidePopover();
    window.dispatchEvent(new CustomEvent("qser-open", { detail: "shortcuts" }));
  };
  return createElement("button", { type: "button", className, onClick: press }, children);
}
