// A picture that is sent at once, and what became of it: one's own, or an organisation's logo.
import { createElement, useRef, useState } from "react";
import "./phrases/courses_files.js";
import "./phrases/people_picture.js";
import { useWords } from "./words.js";

async function send(to, file) {
  const answer = await fetch(to, { method: "PUT", body: file, headers: { "Content-Type": "application/octet-stream" } });
  return [answer.status, await answer.json()];
}

export function PictureField({ to, name, label, hint, megabytes }) {
  const { t } = useWords();
  const field = useRef(null);
  const [state, setState] = useState({ kind: "idle" });
  const fail = (code, gaps = {}) => setState({ kind: "failed", code, gaps });
  const choose = async (event) => {
    const file = event.target.files[0];
    if (!file) return;
    if (file.size > megabytes * 1048576) { fail("refusal-picture-too-large", { megabytes }); return; }
    setState({ kind: "sending" });
    try {
      const [status, told] = await send(to, file);
      if (status !== 201) { fail(told.refused ? `refusal-${told.refused}` : "portrait-failed", told.gaps); return; }
      setState({ kind: "done" });
    } catch {
      fail("portrait-failed");
    } finally {
      field.current.value = "";
    }
  };
  const said = { sending: "portrait-sending", done: "portrait-kept" }[state.kind];
  return createElement("div", { className: "field" },
    createElement("label", { htmlFor: name, className: "field-label" }, label),
    createElement("input", {
      ref: field, id: name, type: "file", accept: "image/png,image/jpeg,image/webp,image/gif", onChange: choose,
      disabled: state.kind === "sending", className: "input", "aria-describedby": `${name}-hint ${name}-state`,
    }),
    createElement("p", { id: `${name}-hint`, className: "field-hint" }, hint),
    createElement("div", { id: `${name}-state` },
      createElement("p", { role: "status" }, said ? t(said) : ""),
      createElement("p", { role: "alert", className: "field-error" }, state.kind === "failed" ? t(state.code, state.gaps) : "")));
}
