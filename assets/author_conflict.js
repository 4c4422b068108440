// Two people wrote at once: both texts beside each other, and a choice that loses neither.
import { createElement, useEffect, useRef } from "react";
import "./phrases/courses_editor.js";

const NAMES = {
  title: "author-field-title", summary: "author-field-summary", body: "author-field-body",
  sources: "author-field-sources", as_of: "author-field-as-of", review: "author-field-review",
};
const text = (value) => (Array.isArray(value) ? value.join("\n") : value ?? "");

function Side({ title, label, words }) {
  return createElement(
    "div", { className: "author-side" },
    createElement("h4", null, title),
    createElement("pre", { tabIndex: 0, role: "group", "aria-label": `${title}: ${label}` }, words || "–"),
  );
}

export function Conflict({ mine, theirs, say, keepMine, takeTheirs }) {
  const box = useRef(null);
  useEffect(() => { box.current?.focus(); }, []);
  const different = Object.keys(NAMES).filter((name) => text(mine[name]) !== text(theirs.words[name]));
  const sides = (name) => [[say("author-conflict-mine"), mine[name]], [say("author-conflict-theirs"), theirs.words[name]]];
  return createElement(
    "section",
    { className: "author-conflict", role: "alertdialog", "aria-labelledby": "author-conflict-title", tabIndex: -1, ref: box },
    createElement("h2", { id: "author-conflict-title" }, say("author-conflict-title", { name: theirs.written_by || "–" })),
    createElement("p", null, say("author-conflict-text")),
    different.map((name) => createElement(
      "div", { key: name },
      createElement("h3", null, say(NAMES[name])),
      createElement(
        "div", { className: "author-sides" },
        sides(name).map(([title, words]) => createElement(Side, { key: title, title, label: say(NAMES[name]), words: text(words) })),
      ),
    )),
    createElement(
      "div", { className: "row" },
      createElement("button", { type: "button", className: "button button-primary", onClick: keepMine }, say("author-conflict-keep")),
      createElement("button", { type: "button", className: "button button-secondary", onClick: takeTheirs }, say("author-conflict-take")),
    ),
  );
}
