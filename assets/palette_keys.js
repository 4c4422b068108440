// The sheet of shortcuts: those that exist on the page that is open, and the switch for those that are pressed alone.
import { X } from "lucide-react";
import { createElement as h, Fragment, useEffect, useId, useRef } from "react";
import { useSingleKeys } from "./keys.js";
import "./phrases/site_palette.js";
import "./styles/pages/palette.css";
import { useWords } from "./words.js";

// Each part of a page that listens says so on its element (data-shortcuts). ``alone``: pressed without another key, so the switch turns it off.
const SHEET = [
  { title: "palette-keys-everywhere", rows: [[["mod", "K"], "site-palette"], [["?"], "site-keys", "alone"], [["Esc"], "palette-keys-close"]] },
  { of: "player", title: "palette-keys-player", rows: [[["J"], "palette-keys-next", "alone"], [["K"], "palette-keys-previous", "alone"]] },
  { of: "reading", title: "palette-keys-lesson", rows: [[["→"], "palette-keys-next", "alone"], [["←"], "palette-keys-previous", "alone"]] },
  { of: "case", title: "palette-keys-case", rows: [[["1", "4"], "palette-keys-choice", "alone"]] },
  { of: "quiz", title: "palette-keys-quiz", rows: [[["1", "9"], "palette-keys-answer"]] },
  { of: "editor", title: "palette-keys-editor", rows: [[["mod", "B"], "palette-keys-bold"], [["mod", "I"], "palette-keys-italic"], [["mod", "K"], "palette-keys-link"]] },
  { of: "save", title: "palette-keys-writing", rows: [[["mod", "S"], "palette-keys-save"]] },
  { of: "order", title: "palette-keys-order", rows: [[["Alt", "↑"], "palette-keys-up"], [["Alt", "↓"], "palette-keys-down"]] },
];

export const isMac = () => /Mac|iP(hone|ad|od)/.test(navigator.platform);

function Keys({ keys, t }) {
  const names = keys.map((key) => (key === "mod" ? (isMac() ? "⌘" : t("palette-key-ctrl")) : key));
  const between = /^\d$/.test(keys[0]) ? "–" : "+";
  return h("span", { className: "palette-keys" }, names.map((name, at) => h(Fragment, { key: name }, at > 0 && between, h("kbd", null, name))));
}

function Group({ part, on, t }) {
  const row = ([keys, words, alone]) => h("div", { key: words, className: alone && !on ? "palette-key palette-key-off" : "palette-key" },
    h("dt", null, t(words), alone && !on ? h("span", { className: "small" }, ` ${t("palette-keys-is-off")}`) : null), h("dd", null, h(Keys, { keys, t })));
  return h("section", null, h("h3", null, t(part.title)), h("dl", null, part.rows.map(row)));
}

export function Shortcuts({ onClose }) {
  const { t } = useWords(), id = useId(), dialog = useRef(null), [on, change] = useSingleKeys();
  useEffect(() => { dialog.current.showModal(); }, []);
  const shown = SHEET.filter((part) => !part.of || document.querySelector(`[data-shortcuts~="${part.of}"]`));
  const close = () => dialog.current.close();
  const outside = (event) => { if (event.target === dialog.current) close(); };
  return h("dialog", { ref: dialog, className: "palette-sheet", "aria-labelledby": id, onClose, onClick: outside },
    h("div", { className: "dialog-inner" },
      h("div", { className: "row row-spread" },
        h("h2", { id }, t("site-keys")),
        h("button", { type: "button", className: "icon-button", "aria-label": t("site-close"), title: t("site-close"), onClick: close }, h(X, { size: 20, strokeWidth: 1.75, "aria-hidden": true }))),
      shown.map((part) => h(Group, { key: part.title, part, on, t })),
      h("label", { className: "check" }, h("input", { type: "checkbox", checked: on, onChange: (event) => change(event.target.checked) }), h("span", null, t("palette-keys-switch"))),
      h("p", { className: "small muted" }, t("palette-keys-switch-hint"))));
}
