// The fields of a question's form: words in several languages side by side, lines that are added, moved and removed.
import { createElement as h, useEffect, useRef } from "react";
import "./phrases/quizzes_editor.js";

export const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const idOf = (place) => `question-${place.replaceAll(".", "-")}`;

export function Wrong({ ctx, place }) {
  const reason = ctx.strict && ctx.problems.find((each) => each.place === place)?.reason;
  return h("p", { id: `${idOf(place)}-help`, className: "field-error", role: "alert" }, reason ? ctx.say(`question-wrong-${reason}`) : "");
}

const isWrong = (ctx, place) => Boolean(ctx.strict && ctx.problems.some((each) => each.place === place));

// One line or one area; it is as high as its words.
export function Text({ ctx, place, label, value, set, lang, isArea, rows = 1, onFocus, inputMode, hint }) {
  const field = useRef(null);
  useEffect(() => {
    if (!isArea || CSS.supports("field-sizing", "content")) return;
    field.current.style.height = "auto";
    field.current.style.height = `${field.current.scrollHeight + 2}px`;
  }, [value]);
  const id = idOf(place);
  return h(
    "div",
    { className: "field" },
    h("label", { htmlFor: id, className: "field-label" }, label),
    h(isArea ? "textarea" : "input", {
      id, ref: field, lang, value: value ?? "", inputMode, rows: isArea ? rows : undefined, type: isArea ? undefined : "text",
      className: `input${isArea ? " question-area" : ""}`, "aria-invalid": isWrong(ctx, place), "aria-describedby": `${id}-help`,
      maxLength: 20000, onFocus, autoComplete: "off", onChange: (event) => set(event.target.value),
    }),
    hint ? h("p", { className: "field-hint" }, hint) : null,
    h(Wrong, { ctx, place }),
  );
}

// The same words in each language that is shown.
export function Words({ ctx, place, label, words, set, languages, ...more }) {
  const shown = languages ?? ctx.shown;
  return h(
    "div",
    { className: "question-words" },
    shown.map((lang) => h(Text, {
      key: lang, ctx, lang, place: `${place}.${lang}`, value: words?.[lang], isArea: true,
      label: ctx.languages.length > 1 ? ctx.say("question-in-language", { label, language: ctx.names[lang] ?? lang }) : label,
      set: (text) => set({ ...words, [lang]: text }), ...more, onFocus: more.onFocus ? () => more.onFocus(lang) : undefined,
    })),
  );
}

export function Check({ label, checked, set, type = "checkbox", name, invalid, describedBy }) {
  return h(
    "label",
    { className: "check" },
    h("input", { type, name, checked, "aria-invalid": invalid, "aria-describedby": describedBy, onChange: (event) => set(event.target.checked) }),
    h("span", null, label),
  );
}

export function Button({ label, onClick, kind = "secondary", ...more }) {
  return h("button", { type: "button", className: `button button-${kind}`, onClick, ...more }, h("span", null, label));
}

function Sign({ sign, label, onClick, off }) {
  return h(
    "button",
    { type: "button", className: "icon-button", "aria-label": label, title: label, "aria-disabled": off, onClick: () => !off && onClick() },
    h("span", { "aria-hidden": true }, sign),
  );
}

// Lines of one sort: ``parts(row, number, change)`` draws one. Alt with an arrow moves the line that holds the focus.
export function Rows({ ctx, rows, set, parts, nameOf, add, place, addLabel, fixed }) {
  const list = useRef(null);
  const wanted = useRef("");
  useEffect(() => {
    if (!wanted.current) return;
    const [key, what] = wanted.current.split("|");
    wanted.current = "";
    const line = list.current.querySelector(`[data-row="${CSS.escape(key)}"]`);
    (what ? line?.querySelector(what) : line?.querySelector("textarea, input"))?.focus();
  });
  const change = (key) => (more) => set(rows.map((row) => (row.id === key ? { ...row, ...more } : row)), false);
  const move = (at, by, what) => {
    const to = at + by;
    if (to < 0 || to >= rows.length) return;
    const next = [...rows];
    [next[at], next[to]] = [next[to], next[at]];
    wanted.current = `${rows[at].id}|${what}`;
    set(next, true, ctx.say("question-moved", { what: nameOf(rows[at], at), place: to + 1, count: rows.length }));
  };
  const remove = (at) => {
    const neighbour = rows[at + 1] ?? rows[at - 1];
    if (neighbour) wanted.current = `${neighbour.id}|`;
    set(rows.filter((_, other) => other !== at), true, ctx.say("question-removed", { what: nameOf(rows[at], at) }));
  };
  const press = (at) => (event) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!by || !event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move(at, by, event.target.id ? `#${CSS.escape(event.target.id)}` : "");
  };
  const more = () => { const row = add(rows); wanted.current = `${row.id}|`; set([...rows, row], true, ""); };
  return h(
    "div",
    { className: "question-list", "data-shortcuts": "order" },
    h(
      "ol",
      { ref: list, className: "question-rows" },
      rows.map((row, at) => h(
        "li",
        { key: row.id, "data-row": row.id, className: "question-row", onKeyDown: fixed ? undefined : press(at) },
        h("div", { className: "question-row-parts" }, parts(row, at + 1, change(row.id))),
        fixed ? null : h(
          "div",
          { className: "question-row-ways" },
          h(Sign, { sign: "↑", label: ctx.say("question-up", { what: nameOf(row, at) }), off: at === 0, onClick: () => move(at, -1, "[title]:nth-child(1)") }),
          h(Sign, { sign: "↓", label: ctx.say("question-down", { what: nameOf(row, at) }), off: at === rows.length - 1, onClick: () => move(at, 1, "[title]:nth-child(2)") }),
          h(Sign, { sign: "×", label: ctx.say("question-remove", { what: nameOf(row, at) }), onClick: () => remove(at) }),
        ),
      )),
    ),
    place ? h(Wrong, { ctx, place }) : null,
    add ? h(Button, { label: addLabel, onClick: more }) : null,
  );
}

export function freeLetter(rows) { return LETTERS.split("").find((letter) => rows.every((row) => row.id !== letter)) ?? `z${rows.length}`; }

export function freeNumber(rows, before) {
  let number = rows.length + 1;
  while (rows.some((row) => row.id === `${before}${number}`)) number += 1;
  return `${before}${number}`;
}

export const emptyRow = (id, more) => ({
  id, texts: {}, partners: {}, remarks: {}, right: false, weight: "", language: "", how: "", low: "", high: "", partner: "", ...more,
});
