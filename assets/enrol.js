// A link that is copied by one press.
import { createElement, useRef, useState } from "react";
import "./phrases/courses_enrolment.js";
import { useWords } from "./words.js";

// A secret address in a field of its own, whole (with where we are), chosen on focus, copied by a press.
export function LinkField({ path, label }) {
  const { t } = useWords();
  const field = useRef(null);
  const [copied, setCopied] = useState(false);
  const address = typeof location === "undefined" ? path : location.origin + path;
  const copy = async () => {
    field.current.select();
    try { await navigator.clipboard.writeText(address); setCopied(true); } catch { setCopied(false); }
  };
  return createElement("div", { className: "link-field" },
    createElement("label", { htmlFor: "new-link", className: "field-label" }, label),
    createElement("div", { className: "row" },
      createElement("input", { ref: field, id: "new-link", type: "text", readOnly: true, value: address, className: "input", onFocus: (event) => event.target.select() }),
      createElement("button", { type: "button", className: "button button-secondary", onClick: copy }, t("admission-copy"))),
    createElement("p", { role: "status", className: "field-hint" }, copied ? t("admission-copied") : ""));
}
