// Sends a sheet of people as soon as it is chosen, and says what became of it.
import { createElement, useRef, useState } from "react";
import "./phrases/people_sheets.js";
import { useWords } from "./words.js";

export function SheetUpload({ to, hint, megabytes, onRead }) {
  const { t } = useWords();
  const field = useRef(null);
  const [state, setState] = useState({ kind: "idle" });
  const fail = (code, gaps) => setState({ kind: "failed", code, gaps: gaps || {} });
  const choose = async (event) => {
    const file = event.target.files[0];
    if (!file) return;
    onRead?.(0); // what was read before is not this file
    if (file.size > megabytes * 1048576) { fail("sheet-too-large", { megabytes }); return; }
    setState({ kind: "sending" });
    try {
      const where = `${to}?${new URLSearchParams({ name: file.name })}`;
      const answer = await fetch(where, { method: "PUT", body: file, headers: { "Content-Type": "application/octet-stream" } });
      const told = await answer.json();
      if (answer.status === 201) { setState({ kind: "done" }); onRead?.(told.sheet); }
      else if (answer.status === 413) fail("sheet-too-large", { megabytes });
      else fail(told.refused ? `refusal-${told.refused}` : "sheet-failed", told.gaps);
    } catch {
      fail("sheet-failed");
    }
    if (field.current) field.current.value = "";
  };
  return createElement("div", { className: "stack stack-s" },
    createElement("label", { htmlFor: "sheet-file", className: "field-label" }, t("sheet-file", { megabytes })),
    createElement("input", {
      ref: field, id: "sheet-file", type: "file", accept: ".csv,.txt,.tsv,.xlsx", onChange: choose, disabled: state.kind === "sending",
      className: "input", "aria-describedby": "sheet-hint sheet-file-state",
    }),
    createElement("p", { id: "sheet-hint", className: "field-hint" }, hint),
    createElement("div", { id: "sheet-file-state" },
      createElement("p", { role: "status", className: "upload-state" }, { sending: t("sheet-sending"), done: t("sheet-read") }[state.kind] || ""),
      createElement("p", { role: "alert", className: "field-error" }, state.kind === "failed" ? t(state.code, state.gaps) : "")));
}
