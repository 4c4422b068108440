// Quizzes in the browser: every choice is sent at once under a name of its own, kept until the server names it back, and sent again if it does not.
import { createElement, useCallback, useEffect, useRef, useState } from "react";

const KEY = "qser_quiz_unsaved";
const PATIENCE = 2000; // after this the words say that it is not saved
const inBrowser = typeof window !== "undefined";

function newName() {
  if (crypto.randomUUID) return crypto.randomUUID();
  // randomUUID exists only in secure contexts; a municipality's test server may speak plain HTTP.
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function recall() {
  try {
    return new Map(JSON.parse(window.sessionStorage.getItem(KEY) || "[]"));
  } catch {
    return new Map();
  }
}

function keep(unsaved) {
  try {
    if (unsaved.size) window.sessionStorage.setItem(KEY, JSON.stringify([...unsaved]));
    else window.sessionStorage.removeItem(KEY);
  } catch { /* storage is full or closed: the choice lives as long as the page */ }
}

const inputs = (form) => [...form.querySelectorAll("input[type=radio], input[type=checkbox]")];

export function QuizForm({ attempt, place, acknowledged, refused, saving, saved, unsaved, onSave, children }) {
  const form = useRef(null);
  const waiting = useRef(null);
  const [status, setStatus] = useState("");
  if (waiting.current === null && inBrowser) waiting.current = recall();

  const send = useCallback((save) => {
    save.tries += 1;
    save.again = Date.now() + Math.min(30000, 1500 * 2 ** save.tries);
    onSave(save.attempt, save.place, save.chosen, save.operation);
  }, [onSave]);

  const changed = () => {
    const chosen = inputs(form.current).filter((input) => input.checked).map((input) => input.value);
    const save = { attempt, place, chosen, operation: newName(), since: Date.now(), tries: 0, again: 0 };
    waiting.current.set(`${attempt}:${place}`, save);
    keep(waiting.current);
    setStatus("saving");
    send(save);
  };

  useEffect(() => {
    const before = waiting.current.size;
    for (const [where, save] of waiting.current) {
      if (save.operation === acknowledged || save.operation === refused) waiting.current.delete(where);
    }
    if (waiting.current.size === before) return;
    keep(waiting.current);
    if (!waiting.current.size) setStatus(acknowledged && refused !== acknowledged ? "saved" : "");
  }, [acknowledged, refused]);

  useEffect(() => {
    // A choice that a reload caught on its way is shown and sent again.
    const caught = waiting.current.get(`${attempt}:${place}`);
    if (caught) inputs(form.current).forEach((input) => { input.checked = caught.chosen.includes(input.value); });
  }, [attempt, place]);

  useEffect(() => {
    const timer = setInterval(() => {
      const now = Date.now();
      for (const save of waiting.current.values()) {
        if (save.attempt !== attempt) continue;
        if (now - save.since > PATIENCE) setStatus("unsaved");
        if (now > save.again) send(save);
      }
    }, 500);
    const warn = (event) => { if (waiting.current.size) event.preventDefault(); };
    window.addEventListener("beforeunload", warn);
    return () => { clearInterval(timer); window.removeEventListener("beforeunload", warn); };
  }, [attempt, send]);

  const byNumber = (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key)) return;
    const input = inputs(form.current)[Number(event.key) - 1];
    if (input) { input.focus(); input.click(); }
  };

  return createElement(
    "div",
    { ref: form, className: "quizzes-form", onChange: changed, onKeyDown: byNumber },
    children,
    createElement(
      "p",
      { role: "status", className: `quizzes-status quizzes-status-${status || "quiet"}`, "data-status": status },
      { saving, saved, unsaved }[status] || "",
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
    const leaves = ["j", "k", "ArrowLeft", "ArrowRight"].includes(event.key) && !event.target.closest("input");
    if (leaves && /^(question|check)/.test(stage)) event.preventDefault();
  };
  return createElement("div", { ref: frame, className: "quizzes-stage", onKeyDown: press }, children);
}
