// Captions and transcripts as text: kept in this browser until they are saved, read by the server while somebody types.
import { createElement, useEffect, useRef, useState } from "react";
import "./phrases/courses_recordings.js";
import { useWords } from "./words.js";

const KEY = "qser_words";
const TYPING = 600;
const LETTERS = { el: "windows-1253", cs: "windows-1250" }; // how subtitle files were written before UTF-8

const kept = (key) => { try { return window.localStorage.getItem(key); } catch { return null; } };
const keep = (key, text) => {
  try {
    if (text === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, text);
  } catch { /* closed: it lives as long as the page */ }
};

async function read(file, language) {
  const bytes = await file.arrayBuffer();
  try { return new TextDecoder("utf-8", { fatal: true }).decode(bytes); } catch { return new TextDecoder(LETTERS[language] ?? "windows-1252").decode(bytes); }
}

function clock(seconds) {
  const whole = Math.max(0, Math.round(seconds * 1000)), two = (value) => String(Math.floor(value)).padStart(2, "0");
  return `${two(whole / 3600000)}:${two((whole / 60000) % 60)}:${two((whole / 1000) % 60)}.${String(whole % 1000).padStart(3, "0")}`;
}

function type(area, words) {
  area.focus();
  if (!document.execCommand("insertText", false, words)) area.setRangeText(words, area.selectionStart, area.selectionEnd, "end");
}

// ``text`` is what is kept, new with every ``serial``; ``put`` grows when it must stand in the field whatever was typed.
export function WordsField({ name, about, text, serial, put, language, most, onLook, onSave, children }) {
  const { t } = useWords();
  const area = useRef(null), timer = useRef(null);
  const [state, setState] = useState("");
  const key = `${KEY}:${about}`;
  const captions = name === "captions";
  const show = (words) => { area.current.value = words; };
  useEffect(() => {
    if (!serial) return;
    clearTimeout(timer.current);
    const mine = kept(key);
    if (mine === null || mine.trim() === text.trim()) { keep(key, null); show(text); setState(""); }
    else { show(mine); setState("kept"); onLook?.(mine); }
  }, [serial, key]);
  useEffect(() => { if (put) { show(text); keep(key, text); setState("kept"); } }, [put]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const look = (words) => {
    keep(key, words);
    setState("kept");
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onLook?.(words), TYPING);
  };
  const choose = async (event) => {
    const [file] = event.target.files;
    if (!file) return;
    if (file.size > 4 * most) { setState("large"); event.target.value = ""; return; }
    const words = await read(file, language);
    event.target.value = "";
    area.current.focus();
    area.current.select();
    type(area.current, words);
    look(words);
  };
  const begin = () => {
    const player = document.querySelector("[data-player]");
    const at = player?.currentTime ?? 0, end = at + 4;
    const before = area.current.value.slice(0, area.current.selectionStart).trimEnd();
    area.current.setSelectionRange(before.length, area.current.selectionEnd);
    type(area.current, `${before ? "\n\n" : "WEBVTT\n\n"}${clock(at)} --> ${clock(end)}\n`);
    look(area.current.value);
  };
  const id = `words-${name}`;
  return createElement("div", { className: "stack stack-s" },
    createElement("div", { className: "field" },
      createElement("label", { htmlFor: id, className: "field-label" }, t(captions ? "recording-captions" : "recording-own-transcript")),
      createElement("p", { id: `${id}-hint`, className: "field-hint" }, t(captions ? "recording-captions-hint" : "recording-own-transcript-hint")),
      createElement("textarea", {
        ref: area, id, className: "input recording-text", rows: captions ? 12 : 5, maxLength: most, lang: language, spellCheck: !captions,
        onChange: (event) => look(event.target.value), "aria-describedby": `${id}-hint ${id}-state`,
      }),
      createElement("p", { id: `${id}-state`, role: "status", className: "field-hint" }, state ? t(state === "large" ? "recording-words-large" : "recording-words-kept") : "")),
    captions ? createElement("div", { className: "row recording-tools" },
      createElement("label", { className: "button button-secondary recording-choose" }, t("recording-words-file"),
        createElement("input", { type: "file", accept: ".vtt,.srt,text/vtt", className: "visually-hidden", onChange: choose })),
      createElement("button", { type: "button", className: "button button-quiet", onClick: begin }, t("recording-words-begin"))) : null,
    children,
    createElement("div", { className: "row" },
      createElement("button", { type: "button", className: "button button-primary", onClick: () => { clearTimeout(timer.current); onSave?.(area.current.value); } },
        t(captions ? "recording-captions-save" : "recording-transcript-save"))));
}
