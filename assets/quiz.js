// Quizzes in the browser: answers are kept here until the server has them, time is told calmly, things are put in order by buttons.
import { createElement, useCallback, useEffect, useRef, useState } from "react";
import { letter } from "./keys.js";
import "./phrases/quizzes.js";
import "./phrases/quizzes_sitting.js";

const KEY = "qser_quiz";
const LATE = "qser_quiz_late";
const PATIENCE = 2000; // after this the words say that it is not saved
const TYPING = 700; // somebody who types is not interrupted by every letter
const LONGEST_WAIT = 30000;
const STALE = 7 * 86400000; // nobody comes back for an answer after a week
const inBrowser = typeof window !== "undefined";
const channel = inBrowser && "BroadcastChannel" in window ? new BroadcastChannel(KEY) : null;

function newName() {
  if (crypto.randomUUID) return crypto.randomUUID();
  // randomUUID exists only in secure contexts; a municipality's test server may speak plain HTTP.
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

// ---- What is kept in this browser: one line a save, so that two tabs never overwrite each other's. ----

function stored(prefix) {
  try {
    const keys = Object.keys(window.localStorage).filter((key) => key.startsWith(`${prefix}:`));
    return keys.flatMap((key) => {
      try { return [[key, JSON.parse(window.localStorage.getItem(key))]]; } catch { window.localStorage.removeItem(key); return []; }
    });
  } catch { return []; /* storage is closed: answers live as long as the page */ }
}

function put(key, value) {
  try { window.localStorage.setItem(key, JSON.stringify(value)); } catch { /* full or closed: as above */ }
}

function drop(key) {
  try { window.localStorage.removeItem(key); } catch { /* as above */ }
}

const keyOf = (save) => `${KEY}:${save.attempt}:${save.operation}`;

// The saves of one attempt that the server has not acknowledged, oldest first, one for each question.
class Queue {
  constructor(attempt) {
    this.attempt = attempt;
    this.saves = [];
    this.kept = {}; // by place: the latest moment at which the server can think the last answer it took was chosen
    if (!inBrowser || !attempt) return;
    for (const [key, save] of stored(KEY)) {
      if (!save?.typed || Date.now() - save.typed > STALE) drop(key);
    }
    this.saves = stored(`${KEY}:${attempt}`).map(([, save]) => ({ ...save, tries: 0, again: 0 })).sort((one, two) => one.typed - two.typed);
  }

  at(place) { return this.saves.findLast((save) => save.place === place); }

  add(place, chosen, said, due) {
    // A save on its way keeps its name; one that still waits is replaced by the newer answer.
    const waiting = this.saves.filter((save) => save.place === place && !save.tries);
    waiting.forEach((save) => this.forget(save.operation));
    const save = { attempt: this.attempt, place, chosen, said, operation: newName(), typed: Date.now() };
    put(keyOf(save), save);
    this.saves.push({ ...save, tries: 0, again: Date.now() + due });
  }

  forget(operation) {
    const save = this.saves.find((each) => each.operation === operation);
    if (!save) return null;
    drop(keyOf(save));
    this.saves = this.saves.filter((each) => each !== save);
    return save;
  }

  // The way to the server counts as part of the moment at which an answer was chosen. However slow the last one was
  // on its way, this one, which was chosen after it, must not look older.
  ageOf(save, now) { return Math.min(2147483647, now - Math.max(save.typed, this.kept[save.place] ?? 0)); }

  take(operation, now) {
    const save = this.forget(operation);
    if (save?.sent) this.kept[save.place] = Math.max(save.typed, this.kept[save.place] ?? 0) + now - save.sent;
    return save;
  }

  // One at a time, so that the server sees them in the order they were given.
  next(now) {
    const [first] = this.saves;
    return first && now >= first.again ? first : null;
  }

  hurry(now, everything) {
    this.saves.forEach((save) => { if (everything || !save.tries) save.again = Math.min(save.again, now); });
  }

  get oldest() { return this.saves.length ? this.saves[0].typed : 0; }
}

// ---- A question's controls: what they say, and setting them. ----

const all = (field, what) => [...field.querySelectorAll(what)];
const ticks = (control) => control.type === "radio" || control.type === "checkbox";

function read(field) {
  if (field.querySelector("[data-unsure]:checked")) return ["?"];
  const list = field.querySelector("[data-order]");
  if (list) return list.dataset.order === "touched" ? all(list, "[data-key]").map((item) => item.dataset.key) : [];
  return all(field, "[data-answer]").flatMap((control) => {
    const value = ticks(control) && !control.checked ? "" : control.value.trim();
    if (!value) return [];
    return [control.dataset.answer ? `${control.dataset.answer}=${value}` : value];
  });
}

function write(field, chosen) {
  const unsure = chosen.length === 1 && chosen[0] === "?";
  all(field, "[data-unsure]").forEach((control) => { control.checked = unsure; });
  field.querySelector("[data-order]")?.dispatchEvent(new CustomEvent("quiz:order", { detail: unsure ? [] : chosen }));
  for (const control of all(field, "[data-answer]")) {
    const begins = control.dataset.answer ? `${control.dataset.answer}=` : "";
    const mine = unsure ? undefined : chosen.find((part) => part.startsWith(begins));
    if (ticks(control)) control.checked = chosen.includes(control.value);
    else control.value = mine === undefined ? "" : mine.slice(begins.length);
  }
}

// The answer in the words that stand on the screen, for the case that it comes too late.
function saidOf(field) {
  const list = field.querySelector("[data-order='touched']");
  if (list) return all(list, "[data-key]").map((item) => item.dataset.text).join(" → ");
  return all(field, "[data-answer]").flatMap((control) => {
    if (ticks(control)) return control.checked ? [control.closest("label").textContent.trim()] : [];
    const text = control.tagName === "SELECT" ? control.selectedOptions[0]?.textContent : control.value.trim();
    return control.value ? [text] : [];
  }).join("; ").slice(0, 500);
}

const NUMBER = /^[+\-−]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d{1,2})?$/;

function checkNumber(control) {
  const wrong = control.value.trim() !== "" && !NUMBER.test(control.value.trim());
  control.setAttribute("aria-invalid", String(wrong));
  const words = document.getElementById(control.dataset.error);
  if (words) words.hidden = !wrong;
}

// "I don't know" and an answer exclude each other.
function exclude(field, target) {
  if (target.dataset.unsure !== undefined && target.checked) {
    all(field, "[data-answer]").filter(ticks).forEach((control) => { control.checked = false; });
  } else {
    all(field, "[data-unsure]").filter((control) => control !== target).forEach((control) => { control.checked = false; });
  }
}

function useNewest(value) {
  const box = useRef(value);
  box.current = value;
  return box;
}

// ---- The sitting: everything between the first question and handing in. ----

export function QuizSitting({ attempt, shown, acknowledged, refused, held, late, onSave, onAsk, say, children }) {
  const frame = useRef(null);
  const queue = useRef(null);
  const [status, setStatus] = useState("");
  if (queue.current?.attempt !== attempt) queue.current = new Queue(attempt);
  const where = useRef("");
  const save = useNewest(onSave);
  const ask = useNewest(onAsk);
  const tooFast = useNewest(held); // the server has not taken this one yet, so that nobody floods it; it is sent again like any other

  const told = useNewest([[acknowledged, false], [refused, true]]);
  const isLate = useNewest(late);

  // What the server said of a save is read again at every turn: when it came while the page was being filled anew, the save
  // was not here yet, and saying the same once more is no change that anybody would hear of.
  const settle = () => {
    for (const [operation, isRefused] of told.current) {
      const done = operation ? queue.current.take(operation, Date.now()) : null;
      if (!done) continue;
      if (isRefused && isLate.current) put(`${LATE}:${done.attempt}:${done.operation}`, { place: done.place, said: done.said, typed: done.typed });
      if (!queue.current.saves.length) setStatus(isRefused ? "" : "saved");
      if (!isRefused) channel?.postMessage({ attempt: done.attempt });
    }
  };

  const pump = useCallback(() => {
    settle();
    const now = Date.now();
    const first = queue.current.next(now);
    if (first) {
      first.tries += 1;
      if (!first.sent || now - first.sent > LONGEST_WAIT) first.sent = now;
      first.again = now + Math.min(LONGEST_WAIT, 1500 * 2 ** (first.tries - 1));
      save.current(first.attempt, first.place, first.chosen, first.operation, queue.current.ageOf(first, now));
    }
    const { oldest, saves } = queue.current;
    if (!saves.length) return;
    const isSlow = navigator.onLine === false || now - oldest > PATIENCE;
    setStatus(saves[0].operation === tooFast.current ? "held" : isSlow ? "offline" : "saving");
  }, []);

  const given = useCallback((field, due) => {
    const place = Number(field.dataset.quizPlace);
    queue.current.add(place, read(field), saidOf(field), due);
    field.dataset.answered = String(read(field).length > 0);
    pump();
  }, []);

  useEffect(pump, [acknowledged, refused, held]);

  useEffect(() => {
    // "Saved" is said of the question on the screen; another question begins without a word.
    const here = shown.split("-").slice(0, 2).join("-");
    if (here !== where.current && !queue.current.saves.length) setStatus("");
    where.current = here;
    // An answer that a reload or a dead tab caught on its way is shown, and sent again.
    for (const field of all(frame.current, "[data-quiz-place]")) {
      const caught = queue.current.at(Number(field.dataset.quizPlace));
      if (caught) write(field, caught.chosen);
      field.dataset.answered = String(read(field).length > 0);
    }
    pump();
  }, [attempt, shown]);

  useEffect(() => {
    let asked = Date.now();
    const askNow = () => { asked = Date.now(); ask.current(); };
    const timer = setInterval(pump, 250);
    const online = () => { queue.current.hurry(Date.now(), true); pump(); };
    const seen = () => { if (document.visibilityState === "visible" && Date.now() - asked > 5000) askNow(); };
    const hear = (event) => { if (event.data?.attempt === queue.current.attempt) askNow(); };
    const warn = (event) => { if (queue.current.saves.length) event.preventDefault(); };
    const moved = (event) => { const field = event.target.closest("[data-quiz-place]"); exclude(field, event.target); given(field, 0); };
    const element = frame.current;
    window.addEventListener("online", online);
    window.addEventListener("beforeunload", warn);
    document.addEventListener("visibilitychange", seen);
    channel?.addEventListener("message", hear);
    element.addEventListener("quiz:moved", moved);
    waiting.add(queue);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", online);
      window.removeEventListener("beforeunload", warn);
      document.removeEventListener("visibilitychange", seen);
      channel?.removeEventListener("message", hear);
      element.removeEventListener("quiz:moved", moved);
      waiting.delete(queue);
    };
  }, []);

  const changed = (event) => {
    const field = event.target.closest("[data-quiz-place]");
    if (!field) return;
    exclude(field, event.target);
    if (event.target.dataset.error) checkNumber(event.target);
    const typed = event.target.tagName === "INPUT" && !ticks(event.target);
    given(field, typed ? TYPING : 0);
  };
  const left = () => { queue.current.hurry(Date.now(), false); pump(); };

  const cleared = (event) => {
    const button = event.target.closest("[data-clear]");
    if (!button) return;
    const field = button.closest("[data-quiz-place]");
    write(field, []);
    given(field, 0);
    field.querySelector("[data-answer], [data-unsure], button")?.focus();
  };

  const byNumber = (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(letter(event))) return;
    if (!ticks(event.target) && ["INPUT", "SELECT", "TEXTAREA"].includes(event.target.tagName)) return;
    const field = event.target.closest("[data-quiz-place]");
    const input = field && all(field, "input").filter(ticks)[Number(letter(event)) - 1];
    if (input) { input.focus(); input.click(); }
  };

  const words = { saving: "quizzes-saving", saved: "quizzes-saved", offline: "quizzes-unsaved", held: "quizzes-held" }[status];
  return createElement(
    "div",
    { ref: frame, className: "quizzes-form", "data-shortcuts": "quiz", onChange: changed, onBlur: left, onClick: cleared, onKeyDown: byNumber },
    children,
    createElement(
      "p",
      { role: "status", className: `quizzes-status quizzes-status-${status || "quiet"}`, "data-status": status },
      words ? say(words) : "",
    ),
  );
}

const waiting = new Set(); // the queues of the sittings on this page

// Hands in once every answer has arrived; says so while it waits.
export function QuizHandIn({ onHandIn, say, children }) {
  const [waits, setWaits] = useState(false);
  const act = useNewest(onHandIn);
  const isFree = () => [...waiting].every((queue) => !queue.current.saves.length);
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setInterval(() => { if (isFree()) { setWaits(false); act.current(); } }, 100);
    return () => clearInterval(timer);
  }, [waits]);
  const press = () => (isFree() ? act.current() : setWaits(true));
  return createElement(
    "div",
    { className: "quizzes-hand-in" },
    createElement("button", { type: "button", className: "button button-primary", onClick: press, "aria-disabled": waits }, children),
    createElement("p", { role: "status", className: "quizzes-hand-in-status" }, waits ? say("quizzes-saving-first") : ""),
  );
}

// ---- Time: what is left, told calmly; it can be hidden, and still speaks up at five minutes and at one. ----

const clock = (seconds) => {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value) => String(value).padStart(2, "0");
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
};

export function QuizTimer({ left, serial, marks, label, say, onUp }) {
  const [seconds, setSeconds] = useState(left);
  const [hidden, setHidden] = useState(false);
  const [spoken, setSpoken] = useState("");
  const up = useNewest(onUp);
  useEffect(() => {
    // The server says how much is left; this computer's clock only counts it down, and may be wrong by hours.
    const ends = Date.now() + left * 1000;
    let before = left + 1;
    let rang = 0;
    const tick = () => {
      const now = Date.now();
      const rest = Math.max(0, Math.ceil((ends - now) / 1000));
      setSeconds(rest);
      const mark = marks.find((each) => rest <= each && before > each);
      if (mark !== undefined && rest > 0) setSpoken(mark < 60 ? say("quizzes-seconds-left", { count: mark }) : say("quizzes-minutes-left", { count: mark / 60 }));
      before = rest;
      // Answers on their way are waited for; the server has the last word, so it is asked again until it has handed in.
      const free = [...waiting].every((queue) => !queue.current.saves.length) || now - ends > 11000;
      if (rest === 0 && free && now - rang > 3000) { rang = now; up.current(); }
    };
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [left, serial]);
  const low = seconds <= 60;
  return createElement(
    "div",
    { className: `quizzes-timer${low ? " quizzes-timer-low" : ""}` },
    createElement("span", { className: "quizzes-timer-label" }, label),
    createElement("span", { role: "timer", "aria-live": "off", className: "quizzes-timer-clock" }, hidden && !low ? "–:––" : clock(seconds)),
    createElement(
      "button",
      { type: "button", className: "button button-quiet", "aria-pressed": hidden, onClick: () => setHidden(!hidden) },
      say("quizzes-timer-hide"),
    ),
    createElement("p", { role: "status", className: "visually-hidden" }, seconds === 0 ? say("quizzes-time-over") : spoken),
  );
}

// ---- Putting things in order: a list with buttons; the focus goes along, and the new place is said. ----

export function QuizOrder({ items, chosen, label, say }) {
  const list = useRef(null);
  const moved = useRef(false);
  const keys = items.map((item) => item.key);
  const [order, setOrder] = useState(chosen.length ? chosen : keys);
  const [touched, setTouched] = useState(chosen.length > 0);
  const [spoken, setSpoken] = useState("");
  const texts = Object.fromEntries(items.map((item) => [item.key, item.text]));

  useEffect(() => {
    const set = (event) => { setTouched(event.detail.length > 0); setOrder(event.detail.length ? event.detail : keys); };
    list.current.addEventListener("quiz:order", set);
    return () => list.current?.removeEventListener("quiz:order", set);
  }, []);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    list.current.dispatchEvent(new CustomEvent("quiz:moved", { bubbles: true }));
  }, [order, touched]);

  const move = (place, by) => {
    const to = place + by;
    moved.current = true;
    setTouched(true);
    if (to < 0 || to >= order.length) return;
    const next = [...order];
    [next[place], next[to]] = [next[to], next[place]];
    setOrder(next);
    setSpoken(say("quizzes-moved", { text: texts[next[to]], place: to + 1, count: next.length }));
  };
  const button = (key, place, by) => {
    const isEnd = by < 0 ? place === 0 : place === order.length - 1;
    const name = say(by < 0 ? "quizzes-move-up" : "quizzes-move-down", { text: texts[key] });
    return createElement(
      "button",
      { type: "button", className: "icon-button quizzes-move", "aria-label": name, title: name, "aria-disabled": isEnd, onClick: () => !isEnd && move(place, by) },
      createElement("span", { "aria-hidden": true }, by < 0 ? "↑" : "↓"),
    );
  };
  return createElement(
    "div",
    { className: "quizzes-order" },
    createElement(
      "ol",
      { ref: list, "data-order": touched ? "touched" : "fresh", "aria-label": label },
      order.map((key, place) => createElement(
        "li",
        { key, "data-key": key, "data-text": texts[key] },
        createElement("span", { className: "quizzes-order-place", "aria-hidden": true }, place + 1),
        createElement("span", { className: "quizzes-order-text" }, texts[key]),
        createElement("span", { className: "quizzes-order-ways" }, button(key, place, -1), button(key, place, 1)),
      )),
    ),
    touched ? null : createElement(
      "p",
      { className: "quizzes-order-hint" },
      say("quizzes-order-hint"),
      " ",
      createElement("button", { type: "button", className: "button button-quiet", onClick: () => move(-1, 0) }, say("quizzes-order-keep")),
    ),
    createElement("p", { role: "status", className: "visually-hidden" }, spoken),
  );
}

// ---- Answers that came too late: they do not count, but they are not lost either. ----

export function QuizLate({ attempt, say }) {
  const [answers, setAnswers] = useState([]);
  const look = () => setAnswers(stored(`${LATE}:${attempt}`).map(([key, each]) => ({ key, ...each })).sort((one, two) => one.place - two.place));
  useEffect(() => {
    look();
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, [attempt]);
  if (!answers.length) return null;
  const forget = () => { answers.forEach((each) => drop(each.key)); look(); };
  return createElement(
    "section",
    { className: "callout callout-warning quizzes-late", "aria-label": say("quizzes-late") },
    createElement(
      "div",
      null,
      createElement("p", null, say("quizzes-late")),
      createElement("ul", null, answers.map((each) => createElement("li", { key: each.key }, say("quizzes-late-answer", { number: each.place + 1, text: each.said })))),
      createElement("button", { type: "button", className: "button button-quiet", onClick: forget }, say("quizzes-late-forget")),
    ),
  );
}

// Moves the focus to what is new when the stage changes, so that keyboards and screen readers go along; asks for the
// questions again when the reader chose another language than the one on the screen.
export function QuizStage({ stage, language, shown, onLanguage, children }) {
  const frame = useRef(null);
  const last = useRef("");
  const asked = useRef("");
  useEffect(() => {
    const before = last.current;
    last.current = stage;
    if (!before || before.startsWith("loading") || before === stage) return;
    frame.current.querySelector("[data-quiz-focus]")?.focus({ preventScroll: true });
    const { top } = frame.current.getBoundingClientRect();
    if (top < 0 || top > window.innerHeight / 2) frame.current.scrollIntoView({ block: "start" });
  }, [stage]);
  useEffect(() => {
    if (!shown || shown === language || asked.current === language) return;
    asked.current = language;
    onLanguage();
  }, [language, shown, onLanguage]);
  const press = (event) => {
    // In the middle of a quiz the player's shortcuts must not carry anybody off to the next unit.
    const leaves = ["j", "k", "ArrowLeft", "ArrowRight"].includes(letter(event)) && !event.target.closest("input, select");
    if (leaves && /^(question|check)/.test(stage)) event.preventDefault();
  };
  return createElement("div", { ref: frame, className: "quizzes-stage", onKeyDown: press }, children);
}
