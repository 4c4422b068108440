// Video and sound on their way into a course: sent in one piece, with the way it has come, and stopped at a press.
import { Fragment, createElement, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import "./phrases/courses_recordings.js";
import { areaOf, block } from "./author_tools.js";
import { useWords } from "./words.js";

const ACCEPT = "video/mp4,video/webm,audio/mpeg,audio/mp4,audio/aac,audio/ogg,audio/webm,.mp4,.m4v,.m4a,.mp3,.aac,.ogg,.opus,.webm";
const inBrackets = (words) => words.replace(/\s+/g, " ").trim().replace(/[\\[\]]/g, "\\$&");
const inQuotes = (words) => words.replace(/\s+/g, " ").trim().replace(/[\\"]/g, "\\$&");

// One file on its way. ``state.kind``: idle, sending, checking, stopped or failed.
function useSending(megabytes) {
  const [state, setState] = useState({ kind: "idle" });
  const request = useRef(null);
  useEffect(() => () => request.current?.abort(), []);
  const fail = (code, gaps) => setState({ kind: "failed", code, gaps: gaps ?? {} });
  const fits = (file) => {
    if (file.size <= megabytes * 1048576) return true;
    fail("refusal-recording-too-large", { megabytes });
    return false;
  };
  const send = (address, file, onArrived) => {
    if (!fits(file)) return;
    const sending = new XMLHttpRequest();
    request.current = sending;
    setState({ kind: "sending", percent: 0 });
    sending.open("PUT", `${address}?${new URLSearchParams({ name: file.name.slice(0, 200) })}`);
    sending.setRequestHeader("Content-Type", "application/octet-stream");
    sending.upload.onprogress = (at) => at.lengthComputable && setState({ kind: "sending", percent: Math.floor((at.loaded / at.total) * 100) });
    sending.upload.onload = () => setState({ kind: "checking" });
    sending.onload = () => {
      let told = {};
      try { told = JSON.parse(sending.responseText); } catch { /* said below */ }
      if (sending.status === 201) { setState({ kind: "idle" }); onArrived(told); }
      else fail(told.refused ? `refusal-${told.refused}` : "recording-failed", told.gaps);
    };
    sending.onerror = () => fail("recording-failed");
    sending.onabort = () => setState({ kind: "stopped" });
    sending.send(file);
  };
  return { state, send, fits, stop: () => request.current?.abort(), forget: () => setState({ kind: "idle" }), busy: ["sending", "checking"].includes(state.kind) };
}

function Way({ state, onStop, t }) {
  const said = { sending: () => t("recording-sending", { percent: state.percent }), checking: () => t("recording-checking"), stopped: () => t("recording-stopped") }[state.kind];
  const bar = state.kind === "sending" && createElement("progress", { className: "bar", max: 100, value: state.percent, "aria-label": t("recording-file") });
  const stop = state.kind === "sending" && createElement("button", { type: "button", className: "button button-quiet", onClick: onStop }, t("recording-stop"));
  return createElement(Fragment, null,
    bar, stop,
    createElement("p", { role: "status", className: "upload-state" }, said ? said() : ""),
    createElement("p", { role: "alert", className: "field-error" }, state.kind === "failed" ? t(state.code, state.gaps) : ""));
}

function field(id, label, hint, wrong, control) {
  return createElement("div", { className: "field" },
    createElement("label", { htmlFor: id, className: "field-label" }, label), control,
    createElement("p", { id: `${id}-hint`, className: "field-hint" }, hint),
    wrong === undefined ? null : createElement("p", { id: `${id}-help`, role: "alert", className: "field-error" }, wrong));
}

export function RecordingButton({ address, megabytes, onAdded, children }) {
  const { t } = useWords();
  const button = useRef(null), dialog = useRef(null), form = useRef(null);
  const [lacks, setLacks] = useState({});
  const [body, setBody] = useState(null);
  const { state, send, fits, stop, forget, busy } = useSending(megabytes);
  useEffect(() => setBody(document.body), []);
  const clear = () => { stop(); forget(); setLacks({}); };
  const open = () => { form.current.reset(); clear(); dialog.current.showModal(); };
  const look = (event) => { forget(); if (event.target.files[0]) fits(event.target.files[0]); };
  const put = (event) => {
    event.preventDefault();
    event.stopPropagation();
    const { recording, words, caption } = form.current.elements;
    const missing = { recording: !recording.files[0], words: !words.value.trim() };
    setLacks(missing);
    if (missing.recording || missing.words) { (missing.recording ? recording : words).focus(); return; }
    if (busy) return;
    send(address, recording.files[0], (told) => {
      const title = inQuotes(caption.value), area = areaOf(button.current);
      dialog.current.close();
      if (area) block(area, `![${inBrackets(words.value)}](${told.written}${title ? ` "${title}"` : ""})`);
      onAdded?.();
    });
  };
  const told = (id) => `${id}-hint ${id}-help`;
  // What happens in the dialog is nobody else's: it stands in the page's body, yet React tells the editor of it.
  const ours = (event) => event.stopPropagation();
  const asked = () => createElement("dialog", { ref: dialog, className: "author-picture", "aria-labelledby": "recording-title", onKeyDown: ours, onInput: ours, onChange: ours, onClick: ours, onClose: clear },
    createElement("form", { ref: form, className: "dialog-inner", noValidate: true, onSubmit: put },
      createElement("h2", { id: "recording-title" }, t("recording-add")),
      field("recording-file", t("recording-file"), t("recording-file-hint", { megabytes }), lacks.recording ? t("recording-file-missing") : "",
        createElement("input", { id: "recording-file", name: "recording", type: "file", className: "input", accept: ACCEPT, onChange: look, disabled: busy, "aria-describedby": told("recording-file") })),
      field("recording-words", t("recording-words"), t("recording-words-hint"), lacks.words ? t("recording-words-missing") : "",
        createElement("input", { id: "recording-words", name: "words", type: "text", maxLength: 300, className: "input", "aria-required": true, "aria-describedby": told("recording-words") })),
      field("recording-caption", t("recording-caption"), t("recording-caption-hint"), undefined,
        createElement("input", { id: "recording-caption", name: "caption", type: "text", maxLength: 300, className: "input", "aria-describedby": "recording-caption-hint" })),
      createElement("p", { className: "field-hint" }, t("recording-then")),
      createElement(Way, { state, onStop: stop, t }),
      createElement("div", { className: "row" },
        createElement("button", { type: "submit", className: "button button-primary", "aria-disabled": busy }, t("recording-insert")),
        createElement("button", { type: "button", className: "button button-quiet", onClick: () => dialog.current.close() }, t("recording-cancel")))));
  return createElement(Fragment, null,
    createElement("button", { ref: button, type: "button", className: "icon-button", "aria-label": t("recording-add"), title: t("recording-add"), "aria-haspopup": "dialog", onClick: open }, children),
    body ? createPortal(asked(), body) : null);
}

// On the page of a course's files: for which texts, which file.
export function RecordingUpload({ places, megabytes, onArrived }) {
  const { t } = useWords();
  const place = useRef(null), file = useRef(null);
  const { state, send, stop, busy } = useSending(megabytes);
  const choose = () => { if (file.current.files[0] && place.current.value) send(`/recordings/${place.current.value}`, file.current.files[0], (told) => onArrived?.(told.file)); };
  return createElement("div", { className: "stack stack-s" },
    createElement("div", { className: "field" },
      createElement("label", { htmlFor: "recording-place", className: "field-label" }, t("recording-place")),
      createElement("select", { ref: place, id: "recording-place", className: "input", disabled: busy },
        (places ?? []).map(({ value, label }) => createElement("option", { key: value, value }, label || t("recording-place-course"))))),
    field("recording-file", t("recording-file"), t("recording-file-hint", { megabytes }), undefined,
      createElement("input", { ref: file, id: "recording-file", type: "file", className: "input", accept: ACCEPT, onChange: choose, disabled: busy, "aria-describedby": "recording-file-hint" })),
    createElement(Way, { state, onStop: stop, t }));
}
