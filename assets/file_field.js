// A field whose file is sent as soon as it is chosen; it says what became of it. Sheets, questions, portraits and news use it.
import { createElement, useRef, useState } from "react";
import { useWords } from "./words.js";

async function send(to, file) {
  const answer = await fetch(to, { method: "PUT", body: file, headers: { "Content-Type": "application/octet-stream" } });
  return [answer.status, await answer.json()];
}

// `said`: the phrases for sending, taken, tooLarge and failed. `onChosen`: what was sent before is not this file; `onTaken` hears the answer.
export function FileField({ id, to, label, hint, accept, megabytes, said, onChosen, onTaken }) {
  const { t } = useWords();
  const field = useRef(null);
  const [state, setState] = useState({ is: "idle" });
  const fail = (code, gaps = {}) => setState({ is: "failed", code, gaps });
  const choose = async (event) => {
    const file = event.target.files[0];
    if (!file) return;
    onChosen?.();
    if (file.size > megabytes * 1048576) { fail(said.tooLarge, { megabytes }); return; }
    setState({ is: "sending" });
    try {
      const [status, told] = await send(to(file), file);
      if (status === 201) { setState({ is: "taken" }); onTaken?.(told); }
      else if (status === 413) fail(said.tooLarge, { megabytes });
      else fail(told.refused ? `refusal-${told.refused}` : said.failed, told.gaps);
    } catch {
      fail(said.failed);
    }
    if (field.current) field.current.value = "";
  };
  const going = state.is === "sending" || state.is === "taken";
  return createElement("div", { className: "field" },
    createElement("label", { htmlFor: id, className: "field-label" }, label),
    createElement("input", {
      ref: field, id, type: "file", accept, onChange: choose, disabled: state.is === "sending", className: "input",
      "aria-describedby": `${id}-hint ${id}-state`,
    }),
    createElement("p", { id: `${id}-hint`, className: "field-hint" }, hint),
    createElement("div", { id: `${id}-state` },
      createElement("p", { role: "status" }, going ? t(said[state.is]) : ""),
      createElement("p", { role: "alert", className: "field-error" }, state.is === "failed" ? t(state.code, state.gaps) : "")));
}

// The address with the name that the file has where it comes from.
export const named = (to, file, more = {}) => `${to}?${new URLSearchParams({ ...more, name: file.name })}`;
