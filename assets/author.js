// Writing in the browser: every change is kept here until the server has it, and nothing is overwritten that nobody has seen.
import { createElement, useCallback, useEffect, useRef, useState } from "react";
import "./phrases/courses_editor.js";
import { Conflict } from "./author_conflict.js";
import { letter } from "./keys.js";

const KEY = "qser_draft";
const TYPING = 700; // somebody who types is not interrupted by every letter
const PATIENCE = 1700; // but what they typed waits no longer than this
const LONGEST_WAIT = 15000;
const STALE = 30 * 86400000;
const BEAT = 20000;
const NAMES = ["title", "summary", "body", "as_of", "review"];

function newName() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function useNewest(value) {
  const box = useRef(value);
  box.current = value;
  return box;
}

// ---- What is kept in this browser: one line for each page that is open, so that two tabs never overwrite each other's. ----

function kept(address) {
  try {
    const found = Object.keys(window.localStorage).filter((key) => key.startsWith(`${KEY}:${address}:`)).flatMap((key) => {
      try { return [[key, JSON.parse(window.localStorage.getItem(key))]]; } catch { window.localStorage.removeItem(key); return []; }
    });
    found.filter(([, copy]) => !copy?.typed || Date.now() - copy.typed > STALE).forEach(([key]) => window.localStorage.removeItem(key));
    return found.filter(([, copy]) => copy?.typed).sort(([, one], [, two]) => two.typed - one.typed);
  } catch { return []; /* storage is closed: words live as long as the page */ }
}

function put(key, copy) {
  try { window.localStorage.setItem(key, JSON.stringify(copy)); return true; } catch { return false; /* full or closed */ }
}

function drop(key) {
  try { window.localStorage.removeItem(key); } catch { /* as above */ }
}

// ---- The fields: plain inputs and text areas that say what they are. ----

const fields = (form, name) => [...form.querySelectorAll(`[data-draft='${name}']`)];

function read(form, before) {
  const words = { ...before };
  for (const name of NAMES) { const [field] = fields(form, name); if (field) words[name] = field.value; }
  const [sources] = fields(form, "sources");
  if (sources) words.sources = sources.value.split("\n").map((line) => line.trim()).filter(Boolean);
  const pieces = fields(form, "piece");
  if (pieces.length) words.body = pieces.map((piece) => piece.value.replace(/^\n+|\n+$/g, "")).filter((piece) => piece.trim()).join("\n\n");
  return words;
}

function set(field, value) {
  if (field && field.value !== value) field.value = value;
  if (field?.dataset.grows !== undefined) grow(field);
}

// A field is as high as its words where the browser cannot do that by itself.
export function grow(field) {
  if (CSS.supports("field-sizing", "content")) return;
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight + 2}px`;
}

function write(form, words, pieces) {
  for (const name of NAMES) set(fields(form, name)[0], words[name] ?? "");
  set(fields(form, "sources")[0], (words.sources ?? []).join("\n"));
  const places = fields(form, "piece");
  places.forEach((field, place) => set(field, place === places.length - 1 ? pieces.slice(place).join("\n\n") : pieces[place] ?? ""));
}

async function ask(address, method, body, more = {}) {
  const answer = await fetch(address, {
    method,
    headers: body ? { "Content-Type": "application/json" } : {},
    body: body ? JSON.stringify(body) : undefined,
    signal: more.keepalive ? undefined : AbortSignal.timeout(10000),
    ...more,
  });
  return { status: answer.status, told: answer.status < 500 ? await answer.json().catch(() => ({})) : {} };
}

const open = new Set(); // the drafts of this page, for whoever publishes

// One draft on this page. ``edits`` counts what was typed, ``saved`` how much of it the server has; ``operation`` is the save on its
// way, ``after`` the names of those that were sent and never answered: any of them may have arrived.
class Draft {
  constructor(address) {
    Object.assign(this, { address, key: `${KEY}:${address}:${newName()}`, base: 0, words: {}, edits: 0, saved: 0, sent: 0, operation: "", after: [] });
    Object.assign(this, { ready: false, busy: false, stopped: false, tries: 0, again: 0, since: 0, last: 0 });
  }

  get dirty() { return this.edits !== this.saved; }

  get isFree() { return this.ready && !this.dirty && !this.busy && !this.stopped; }

  get unanswered() { return [...this.after, this.operation].filter(Boolean).slice(-20); }

  type(words) {
    if (!this.dirty) this.since = Date.now();
    this.edits += 1;
    this.last = Date.now();
    return put(this.key, { words, revision: this.base, operation: newName(), after: this.unanswered, typed: Date.now() });
  }

  // What failed is sent again as it was, unless there is more to say by now.
  next(readNow) {
    if (!this.operation || this.edits !== this.sent) {
      if (this.operation) this.after = this.unanswered;
      Object.assign(this, { words: readNow(), operation: newName(), sent: this.edits });
    }
    return { words: this.words, revision: this.base, operation: this.operation, after: this.after };
  }

  arrived(revision) {
    Object.assign(this, { base: revision, saved: this.sent, operation: "", after: [], tries: 0, again: 0 });
    if (!this.dirty) drop(this.key);
  }

  wait(milliseconds) { Object.assign(this, { tries: this.tries + 1, again: Date.now() + milliseconds }); }

  isDue(now) {
    if (!this.ready || !this.dirty || this.busy || this.stopped || now < this.again) return false;
    return this.tries > 0 || now - this.last > TYPING || now - this.since > PATIENCE;
  }
}

let opened = ""; // the last opening of a text that a form on this page has seen, by its name

export function DraftForm({ address, opening, latest, locale, onSaved, onStay, onGo, say, className, children }) {
  const form = useRef(null);
  const me = useRef(null);
  // Until the server has opened the text of this page, what it knows is that of the page before: nobody writes into that.
  const before = useRef(opened);
  const isOpen = opening !== before.current;
  useEffect(() => { opened = opening; }, [opening]);
  const [status, setStatus] = useState({ code: "" });
  const [theirs, setTheirs] = useState(null);
  const saved = useNewest(onSaved);
  const stay = useNewest(onStay);
  const go = useNewest(onGo);

  const load = useCallback(async (draft) => {
    const { status: code, told } = await ask(`${draft.address}/now`, "GET");
    if (me.current !== draft || code !== 200) return me.current !== draft;
    const same = (copy) => JSON.stringify(copy.words) === JSON.stringify(told.words);
    const copies = kept(draft.address).filter(([key, copy]) => { if (same(copy)) drop(key); return !same(copy); });
    Object.assign(draft, { base: told.revision, words: told.words, ready: true });
    write(form.current, told.words, told.pieces);
    form.current.querySelectorAll("[data-draft]").forEach((field) => { field.readOnly = false; });
    form.current.dataset.ready = "true";
    if (copies.length && !draft.dirty) { // typed here before, and never answered: the server decides whether it still fits
      const [[key, copy]] = copies;
      drop(key);
      Object.assign(draft, { words: copy.words, base: copy.revision, operation: copy.operation, after: copy.after ?? [], edits: 1, sent: 1 });
      write(form.current, copy.words, copy.pieces ?? [copy.words.body]);
      put(draft.key, copy);
    }
    setStatus({ code: draft.dirty ? "saving" : "" });
    return true;
  }, []);

  const save = useCallback(async (draft) => {
    draft.busy = true;
    const body = draft.next(() => read(form.current, draft.words));
    setStatus((now) => ({ ...now, code: now.code === "offline" ? "offline" : "saving" }));
    let code = 0, told = {};
    try { ({ status: code, told } = await ask(draft.address, "PUT", body)); } catch { /* no line: as if nothing had been said */ }
    draft.busy = false;
    if (me.current !== draft) return;
    if (code === 200) {
      draft.arrived(told.revision);
      setStatus({ code: draft.dirty ? "saving" : "saved", at: told.written_at });
      saved.current?.(told.revision);
    } else if (code === 409) {
      Object.assign(draft, { operation: "", after: [], stopped: true });
      setTheirs(told.theirs);
      setStatus({ code: "conflict" });
    } else if (code === 422 || code === 413) {
      draft.operation = "";
      draft.wait(LONGEST_WAIT);
      setStatus({ code: "long", most: told.gaps?.most });
    } else {
      draft.wait(Math.min(LONGEST_WAIT, 1000 * 2 ** draft.tries));
      setStatus({ code: [401, 403, 404].includes(code) ? "signed-out" : "offline" });
    }
  }, []);

  const pump = useCallback(() => { if (me.current?.isDue(Date.now())) save(me.current); }, []);

  const typed = (event) => {
    const draft = me.current;
    if (!event.target.dataset?.draft || !draft?.ready) return;
    if (event.target.dataset.grows !== undefined) grow(event.target);
    const isKept = draft.type(read(form.current, draft.words));
    if (draft.tries) draft.again = Math.min(draft.again, Date.now() + LONGEST_WAIT);
    if (!draft.stopped) setStatus((now) => ({ ...now, code: now.code === "offline" && isKept ? "offline" : "saving" }));
  };

  const press = (event) => {
    if (letter(event) !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    if (me.current) Object.assign(me.current, { last: 0, again: 0 });
    pump();
  };

  useEffect(() => {
    if (!address || !isOpen) return undefined;
    const draft = new Draft(address);
    me.current = draft;
    form.current.dataset.ready = "false";
    setTheirs(null);
    const begin = () => load(draft).catch(() => false).then((done) => { if (!done && me.current === draft) setTimeout(begin, 1500); });
    begin();
    open.add(me);
    const timer = setInterval(pump, 200);
    const online = () => { draft.again = 0; pump(); };
    const hide = () => {
      if (!draft.dirty || draft.stopped || !draft.ready) return;
      const body = { words: read(form.current, draft.words), revision: draft.base, operation: newName(), after: draft.unanswered };
      put(draft.key, { ...body, typed: Date.now() });
      ask(address, "PUT", body, { keepalive: true }).then(({ status: code }) => { if (code === 200) drop(draft.key); }).catch(() => undefined);
    };
    window.addEventListener("online", online);
    window.addEventListener("pagehide", hide);
    return () => {
      hide();
      clearInterval(timer);
      open.delete(me);
      me.current = null;
      window.removeEventListener("online", online);
      window.removeEventListener("pagehide", hide);
    };
  }, [address, isOpen]);

  useEffect(() => {
    const beat = setInterval(() => { if (document.visibilityState === "visible") stay.current?.(); }, BEAT);
    return () => { clearInterval(beat); go.current?.(); };
  }, []);

  // The server knows a newer text than this page. Where nothing was typed here, it is simply shown.
  useEffect(() => {
    const draft = me.current;
    if (!draft?.isFree || latest <= draft.base) return;
    load(draft).then(() => setStatus({ code: "fresh" })).catch(() => undefined);
  }, [latest, status.code]);

  const keepMine = () => {
    const draft = me.current;
    Object.assign(draft, { base: theirs.revision, stopped: false, edits: draft.edits + 1, last: 0, since: 0, again: 0 });
    setTheirs(null);
    setStatus({ code: "saving" });
  };
  const takeTheirs = async () => {
    const draft = me.current;
    const answer = await ask(`${address}/aside`, "POST", { words: read(form.current, draft.words) }).catch(() => ({ status: 0 }));
    if (answer.status !== 201) { setStatus({ code: "offline" }); return; }
    Object.assign(draft, { base: theirs.revision, words: theirs.words, stopped: false, saved: draft.edits });
    drop(draft.key);
    write(form.current, theirs.words, theirs.pieces);
    setTheirs(null);
    setStatus({ code: "aside" });
    saved.current?.(theirs.revision);
  };

  const phrase = {
    saving: "author-draft-saving", saved: "author-draft-saved", offline: "author-draft-offline", fresh: "author-draft-fresh",
    conflict: "author-draft-conflict", long: "author-draft-long", "signed-out": "author-draft-signed-out", aside: "author-draft-aside",
  }[status.code];
  const time = status.at ? new Intl.DateTimeFormat(locale, { timeStyle: "short", hourCycle: "h23" }).format(new Date(status.at)) : "";
  return createElement(
    "div",
    { ref: form, className, onInput: typed, onKeyDown: press, "data-shortcuts": "save" },
    createElement(
      "p", { role: "status", className: `author-status author-status-${status.code || "quiet"}`, "data-status": status.code },
      phrase ? say(phrase, { time, most: status.most ?? 0 }) : "",
    ),
    theirs && createElement(Conflict, { mine: read(form.current, me.current?.words ?? {}), theirs, say, keepMine, takeTheirs }),
    children,
  );
}

// Publishes once everything typed has arrived; says so while it waits.
export function PublishForm({ onPublish, say, className, children }) {
  const [waits, setWaits] = useState(null);
  const act = useNewest(onPublish);
  const drafts = () => [...open].map((draft) => draft.current).filter(Boolean);
  const send = (given) => act.current(drafts()[0]?.base ?? 0, given.note, given.upToDate);
  const isFree = () => drafts().every((draft) => draft.isFree);
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setInterval(() => { if (isFree()) { setWaits(null); send(waits); } }, 100);
    return () => clearInterval(timer);
  }, [waits]);
  const submit = (event) => {
    event.preventDefault();
    const given = new FormData(event.target);
    const asked = { note: String(given.get("note") ?? ""), upToDate: given.get("up_to_date") !== null };
    if (isFree()) send(asked); else setWaits(asked);
  };
  return createElement(
    "form",
    { className, onSubmit: submit, noValidate: true },
    children,
    createElement("p", { role: "status", className: "author-sending" }, waits ? say("author-saving-first") : ""),
  );
}
