// Sends a file of questions as soon as it is chosen, and says what became of it.
import { createElement, useRef, useState } from "react";
import "./phrases/quizzes_bank.js";
import { useWords } from "./words.js";

export function QuestionUpload({ module, language, megabytes, onRead }) {
  const { t } = useWords();
  const field = useRef(null);
  const [state, setState] = useState({ kind: "idle" });
  const fail = (code, gaps) => setState({ kind: "failed", code, gaps: gaps || {} });
  const choose = async (event) => {
    const file = event.target.files[0];
    if (!file) return;
    onRead?.(0); // what was read before is not this file
    if (file.size > megabytes * 1048576) { fail("refusal-bank-file-too-large", { megabytes }); return; }
    setState({ kind: "sending" });
    const where = `/banks/${module}/file?${new URLSearchParams({ language, name: file.name })}`;
    try {
      const answer = await fetch(where, { method: "PUT", body: file, headers: { "Content-Type": "application/octet-stream" } });
      const told = await answer.json();
      if (answer.status === 201) { setState({ kind: "done" }); onRead?.(told.file); }
      else fail(told.refused ? `refusal-${told.refused}` : "bank-failed", told.gaps);
    } catch {
      fail("bank-failed");
    }
    if (field.current) field.current.value = "";
  };
  return createElement("div", { className: "stack stack-s" },
    createElement("label", { htmlFor: "bank-file", className: "field-label" }, t("bank-file", { megabytes })),
    createElement("input", {
      ref: field, id: "bank-file", type: "file", accept: ".gift,.txt,.xml,.zip", onChange: choose, disabled: state.kind === "sending",
      className: "input", "aria-describedby": "bank-file-hint bank-file-state",
    }),
    createElement("p", { id: "bank-file-hint", className: "field-hint" }, t("bank-file-hint")),
    createElement("div", { id: "bank-file-state" },
      createElement("p", { role: "status", className: "upload-state" }, { sending: t("bank-sending"), done: t("bank-read") }[state.kind] || ""),
      createElement("p", { role: "alert", className: "field-error" }, state.kind === "failed" ? t(state.code, state.gaps) : "")));
}
