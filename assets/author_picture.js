// A picture on its way into a text: chosen, described, sent, and put where the cursor stood.
import { Fragment, createElement, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import "./phrases/courses_files.js";
import { areaOf, block } from "./author_tools.js";
import { useWords } from "./words.js";

// Words inside ![...](... "...") in which nothing acts as Markdown.
const inBrackets = (words) => words.replace(/\s+/g, " ").trim().replace(/[\\[\]]/g, "\\$&");
const inQuotes = (words) => words.replace(/\s+/g, " ").trim().replace(/[\\"]/g, "\\$&");

async function send(address, file) {
  const answer = await fetch(`${address}?${new URLSearchParams({ name: file.name.slice(0, 200) })}`, {
    method: "PUT", body: file, headers: { "Content-Type": "application/octet-stream" },
  });
  return [answer.status, await answer.json()];
}

export function PictureButton({ address, megabytes, onAdded, children }) {
  const { t } = useWords();
  const button = useRef(null), dialog = useRef(null), form = useRef(null);
  const [state, setState] = useState({ kind: "idle" });
  const [lacks, setLacks] = useState({});
  const [view, setView] = useState("");
  const [body, setBody] = useState(null);
  useEffect(() => setBody(document.body), []);
  const forget = () => { setView(""); setLacks({}); setState({ kind: "idle" }); };
  const open = () => { form.current.reset(); forget(); dialog.current.showModal(); };
  const look = (event) => {
    const file = event.target.files[0];
    forget();
    if (!file) return;
    if (file.size > megabytes * 1048576) setState({ kind: "failed", code: "refusal-picture-too-large", gaps: { megabytes } });
    else { // as data: the content policy lets a page show nothing by another address of its own
      const reader = new FileReader();
      reader.onload = () => { if (event.target.files[0] === file) setView(reader.result); };
      reader.readAsDataURL(file);
    }
  };
  const put = async (event) => {
    event.preventDefault();
    event.stopPropagation();
    const { picture, alt, caption } = form.current.elements;
    const missing = { picture: !picture.files[0], alt: !alt.value.trim() };
    setLacks(missing);
    if (missing.picture || missing.alt) { (missing.picture ? picture : alt).focus(); return; }
    if (state.kind === "sending") return;
    setState({ kind: "sending" });
    try {
      const [status, told] = await send(address, picture.files[0]);
      if (status !== 201) { setState({ kind: "failed", code: told.refused ? `refusal-${told.refused}` : "picture-failed", gaps: told.gaps || {} }); return; }
      const title = inQuotes(caption.value), area = areaOf(button.current);
      dialog.current.close();
      if (area) block(area, `![${inBrackets(alt.value)}](${told.written}${title ? ` "${title}"` : ""})`);
      onAdded?.();
    } catch {
      setState({ kind: "failed", code: "picture-failed", gaps: {} });
    }
  };
  const field = (id, label, hint, wrong, control) => createElement("div", { className: "field" },
    createElement("label", { htmlFor: id, className: "field-label" }, label), control,
    createElement("p", { id: `${id}-hint`, className: "field-hint" }, hint),
    createElement("p", { id: `${id}-help`, role: "alert", className: "field-error" }, wrong));
  const told = (id) => `${id}-hint ${id}-help`;
  // What happens in the dialog is nobody else's: it stands in the page's body, yet React tells the editor of it.
  const ours = (event) => event.stopPropagation();
  const asked = () => createElement("dialog", { ref: dialog, className: "author-picture", "aria-labelledby": "picture-title", onKeyDown: ours, onInput: ours, onChange: ours, onClick: ours, onClose: forget },
      createElement("form", { ref: form, className: "dialog-inner", noValidate: true, onSubmit: put },
        createElement("h2", { id: "picture-title" }, t("picture-add")),
        field("picture-file", t("picture-file"), t("picture-file-hint", { megabytes }), lacks.picture ? t("picture-file-missing") : "",
          createElement("input", { id: "picture-file", name: "picture", type: "file", className: "input", accept: "image/png,image/jpeg,image/webp,image/gif,image/svg+xml", onChange: look, "aria-describedby": told("picture-file") })),
        view ? createElement("img", { src: view, alt: "", className: "author-picture-view" }) : null,
        field("picture-alt", t("picture-alt"), t("picture-alt-hint"), lacks.alt ? t("picture-alt-missing") : "",
          createElement("textarea", { id: "picture-alt", name: "alt", rows: 3, maxLength: 1000, className: "input", "aria-required": true, "aria-describedby": told("picture-alt") })),
        field("picture-caption", t("picture-caption"), t("picture-caption-hint"), "",
          createElement("input", { id: "picture-caption", name: "caption", type: "text", maxLength: 300, className: "input", "aria-describedby": told("picture-caption") })),
        createElement("p", { role: "status", className: "upload-state" }, state.kind === "sending" ? t("picture-sending") : ""),
        createElement("p", { role: "alert", className: "field-error" }, state.kind === "failed" ? t(state.code, state.gaps) : ""),
        createElement("div", { className: "row" },
          createElement("button", { type: "submit", className: "button button-primary", "aria-disabled": state.kind === "sending" }, t("picture-insert")),
          createElement("button", { type: "button", className: "button button-quiet", onClick: () => dialog.current.close() }, t("picture-cancel")))));
  return createElement(Fragment, null,
    createElement("button", { ref: button, type: "button", className: "icon-button", "aria-label": t("picture-add"), title: t("picture-add"), "aria-haspopup": "dialog", onClick: open }, children),
    body ? createPortal(asked(), body) : null);
}
