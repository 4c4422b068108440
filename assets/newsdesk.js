// Sends the picture of a piece of news as soon as it is chosen, and says what became of it.
import { createElement, useRef, useState } from "react";
import "./phrases/courses_files.js";
import "./phrases/site_newsdesk.js";
import { useWords } from "./words.js";

export function NewsPicture({ item, megabytes, onKept }) {
  const { t } = useWords();
  const field = useRef(null);
  const [state, setState] = useState({ kind: "idle" });
  const fail = (code, gaps) => setState({ kind: "failed", code, gaps: gaps || {} });
  const choose = async (event) => {
    const file = event.target.files[0];
    if (!file) return;
    if (file.size > megabytes * 1048576) { fail("refusal-picture-too-large", { megabytes }); return; }
    setState({ kind: "sending" });
    try {
      const answer = await fetch(`/newsdesk/${item}/picture`, { method: "PUT", body: file, headers: { "Content-Type": "application/octet-stream" } });
      const told = await answer.json();
      if (answer.status === 201) { setState({ kind: "done" }); onKept?.(); }
      else fail(told.refused ? `refusal-${told.refused}` : "newsdesk-picture-failed", told.gaps);
    } catch {
      fail("newsdesk-picture-failed");
    }
    if (field.current) field.current.value = "";
  };
  return createElement("div", { className: "field" },
    createElement("label", { htmlFor: "news-picture", className: "field-label" }, t("newsdesk-picture")),
    createElement("p", { id: "news-picture-hint", className: "field-hint" }, t("newsdesk-picture-hint", { megabytes })),
    createElement("input", {
      ref: field, id: "news-picture", type: "file", accept: "image/png,image/jpeg,image/webp,image/svg+xml", onChange: choose,
      disabled: state.kind === "sending", className: "input", "aria-describedby": "news-picture-hint news-picture-state",
    }),
    createElement("div", { id: "news-picture-state" },
      createElement("p", { role: "status", className: "upload-state" }, { sending: t("newsdesk-picture-sending"), done: t("newsdesk-picture-kept") }[state.kind] || ""),
      createElement("p", { role: "alert", className: "field-error" }, state.kind === "failed" ? t(state.code, state.gaps) : "")));
}
