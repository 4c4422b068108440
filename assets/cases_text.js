// The text of a case as it is written: line numbers beside it, marks at the lines that need mending, and the way to any line.
import { createElement, useEffect, useRef, useState } from "react";

const PATIENCE = 500;

// Puts the caret at a line and the line on the screen.
function goToLine(field, mirror, number) {
  const lines = field.value.split("\n");
  const from = lines.slice(0, number - 1).reduce((sum, line) => sum + line.length + 1, 0);
  field.focus({ preventScroll: true });
  field.setSelectionRange(from, from + (lines[number - 1] ?? "").length);
  mirror.children[number - 1]?.scrollIntoView({ block: "center", behavior: "instant" });
}

// The field lies over a copy of its own text, which is as high as the text, numbers the lines and bears the marks.
export function CaseText({ id, name, value, problems, label, describedBy, lang, readOnly, onText, className }) {
  const field = useRef(null);
  const mirror = useRef(null);
  const timer = useRef(null);
  const [text, setText] = useState(value || "");
  const tell = useRef(onText);
  tell.current = onText;
  const told = useRef(value || "");
  const wrong = new Set((problems || []).map((each) => each.line));

  useEffect(() => { field.current.value = value || ""; setText(value || ""); told.current = value || ""; }, [value]);
  // Whoever keeps the draft may write into the field from outside.
  useEffect(() => {
    const look = () => {
      const now = field.current?.value ?? "";
      setText((before) => (before === now ? before : now));
      if (now !== told.current && !timer.current) timer.current = setTimeout(() => { timer.current = null; told.current = field.current?.value ?? ""; tell.current?.(told.current); }, PATIENCE);
    };
    const watch = setInterval(look, 250);
    return () => { clearInterval(watch); clearTimeout(timer.current); };
  }, []);
  useEffect(() => {
    const go = (event) => {
      const line = Number(event.target.closest?.("[data-line]")?.dataset.line);
      if (line > 0) goToLine(field.current, mirror.current, line);
    };
    document.addEventListener("click", go);
    return () => document.removeEventListener("click", go);
  }, []);

  const rows = text.split("\n").map((line, place) => createElement("div", {
    key: place, "data-number": place + 1, "data-wrong": wrong.has(place + 1) ? "" : undefined,
  }, line || "\u200b"));
  return createElement("div", { className: `case-text ${className || ""}` },
    createElement("div", { ref: mirror, className: "case-text-mirror", "aria-hidden": "true" }, rows),
    createElement("textarea", {
      ref: field, id, name, defaultValue: value || "", lang, className: "case-text-field", readOnly, spellCheck: !readOnly, maxLength: 20000,
      "aria-label": label, "aria-describedby": describedBy, "data-draft": "body", onInput: (event) => setText(event.target.value),
    }));
}
