// Questions written as text: kept in this browser until they are saved, read by the server while somebody types.
import { createElement, useEffect, useRef, useState } from "react";
import "./phrases/quizzes_writing.js";
import { useWords } from "./words.js";

const KEY = "qser_questions";
const TYPING = 500;

const kept = (key) => { try { return window.localStorage.getItem(key) ?? ""; } catch { return ""; } };
const keep = (key, text) => {
  try {
    if (text.trim()) window.localStorage.setItem(key, text);
    else window.localStorage.removeItem(key);
  } catch { /* closed: it lives as long as the page */ }
};

export function QuestionText({ module, text, serial, kinds, count, onBegin, onLook, onSave, children }) {
  const { t } = useWords();
  const field = useRef(null);
  const timer = useRef(null);
  const came = useRef(false); // what was kept here before has been shown
  const [empty, setEmpty] = useState(true);
  const key = `${KEY}:${module}`;
  useEffect(() => {
    if (!serial || !module || !field.current) return;
    clearTimeout(timer.current);
    const wasThere = came.current;
    came.current = true;
    const old = (wasThere ? field.current.value : kept(key)).trim();
    // What stands in the field stays above what comes, unless it came along or was just saved.
    const words = text ? (old && !text.includes(old) ? `${old}\n\n${text}` : text) : wasThere ? "" : old;
    field.current.value = words;
    setEmpty(!words.trim());
    keep(key, words);
    if (words && words !== text) onLook?.(words);
    if (text) { field.current.focus(); field.current.scrollIntoView({ block: "center" }); }
  }, [serial, module]);
  const write = (event) => {
    const words = event.target.value;
    keep(key, words);
    setEmpty(!words.trim());
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onLook?.(words), TYPING);
  };
  const begin = (event) => {
    const kind = event.target.value;
    event.target.value = "";
    if (kind) onBegin?.(kind, field.current.value);
  };
  const save = () => { clearTimeout(timer.current); onSave?.(field.current.value); };
  return createElement("div", { className: "stack" },
    createElement("div", { className: "field" },
      createElement("label", { htmlFor: "bank-begin", className: "field-label" }, t("bank-begin")),
      createElement("select", { id: "bank-begin", className: "input", onChange: begin, defaultValue: "" },
        createElement("option", { value: "" }, t("bank-begin-choose")),
        Object.entries(kinds ?? {}).map(([value, label]) => createElement("option", { key: value, value }, label)))),
    createElement("div", { className: "bank-writing" },
      createElement("div", { className: "field" },
        createElement("label", { htmlFor: "bank-text", className: "field-label" }, t("bank-text")),
        createElement("textarea", {
          ref: field, id: "bank-text", className: "input bank-text", rows: 10, maxLength: 20000, onChange: write, spellCheck: true,
          "aria-describedby": "bank-text-hint",
        }),
        createElement("p", { id: "bank-text-hint", className: "field-hint" }, t("bank-text-hint"))),
      createElement("div", { className: "bank-meaning", role: "group", "aria-label": t("bank-meaning") }, children)),
    createElement("div", { className: "row" },
      createElement("button", { type: "button", className: "button button-primary", disabled: empty, onClick: save }, t("bank-write-save", { count: count || 1 }))));
}
