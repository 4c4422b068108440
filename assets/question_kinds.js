// What is asked for in each of the ten kinds of question; no syntax to learn.
import { createElement as h, Fragment } from "react";
import "./phrases/quizzes_editor.js";
import { Button, Check, Rows, Text, Words, Wrong, emptyRow, freeLetter, freeNumber } from "./question_parts.js";

const rowsOf = (ctx) => ({ rows: ctx.form.rows, set: (rows, isStep, said) => ctx.change({ rows }, isStep, said) });

// What an answer earns: a tick for "right", or a number where the author wants to write it.
function Earns({ ctx, row, change, place, label, isOne, onlyOne }) {
  if (ctx.form.weighted) {
    return h("div", { className: "question-weight" }, h(Text, {
      ctx, place: `${place}.${row.id}.weight`, label: ctx.say("question-weight", { what: label }), value: row.weight, inputMode: "decimal",
      set: (weight) => change({ weight }),
    }));
  }
  return h(Check, {
    label: ctx.say("question-right", { what: label }), checked: row.right, type: isOne ? "radio" : "checkbox", name: isOne ? `right-${place}` : undefined,
    set: (right) => (isOne ? onlyOne(row.id) : change({ right })),
  });
}

function Weighted({ ctx, label }) {
  const all = (rows, isOn) => rows.map((row) => (isOn ? { ...row, weight: row.right ? ctx.share(rows) : ctx.form.kind === "multiple" ? `-${ctx.share(rows)}` : "0" } : { ...row, right: Number(row.weight.replace(",", ".")) > 0 }));
  const set = (isOn) => ctx.change({
    weighted: isOn, rows: all(ctx.form.rows, isOn), gaps: ctx.form.gaps.map((gap) => ({ ...gap, rows: all(gap.rows, isOn) })),
  }, true, "");
  return h(Check, { label: label ?? ctx.say("question-weighted"), checked: ctx.form.weighted, set });
}

function Choices({ ctx, isOne, isScale }) {
  const one = (id) => ctx.change({ rows: ctx.form.rows.map((row) => ({ ...row, right: row.id === id })) }, false, "");
  const nameOf = (_, at) => ctx.say(isScale ? "question-step" : "question-answer", { number: at + 1 });
  const parts = (row, number, change) => {
    const label = nameOf(row, number - 1);
    return [
      h(Words, { key: "text", ctx, place: `rows.${row.id}.text`, label, words: row.texts, set: (texts) => change({ texts }) }),
      isScale ? null : h(Earns, { key: "earns", ctx, row, change, place: "rows", label, isOne, onlyOne: one }),
      isScale ? null : h(Words, { key: "remark", ctx, place: `rows.${row.id}.remark`, label: ctx.say("question-remark", { what: label }), words: row.remarks, set: (remarks) => change({ remarks }) }),
    ];
  };
  return h(
    Fragment,
    null,
    h(Rows, { ctx, ...rowsOf(ctx), parts, nameOf, place: "rows", add: (rows) => emptyRow(freeLetter(rows)), addLabel: ctx.say(isScale ? "question-add-step" : "question-add-answer") }),
    isScale || ctx.form.kind === "all" ? null : h(Weighted, { ctx }),
  );
}

function Truth({ ctx }) {
  const nameOf = (row) => ctx.say(row.id === "true" ? "question-true" : "question-false");
  const one = (id) => ctx.change({ rows: ctx.form.rows.map((row) => ({ ...row, right: row.id === id })) }, false, "");
  const parts = (row, _, change) => {
    const label = nameOf(row);
    return [
      h(Earns, { key: "earns", ctx, row, change, place: "rows", label, isOne: true, onlyOne: one }),
      h(Words, { key: "remark", ctx, place: `rows.${row.id}.remark`, label: ctx.say("question-remark", { what: label }), words: row.remarks, set: (remarks) => change({ remarks }) }),
    ];
  };
  return h(Rows, { ctx, ...rowsOf(ctx), parts, nameOf, place: "rows", fixed: true });
}

function Order({ ctx }) {
  const nameOf = (_, at) => ctx.say("question-place", { number: at + 1 });
  const parts = (row, number, change) => h(Words, {
    ctx, place: `rows.${row.id}.text`, label: nameOf(row, number - 1), words: row.texts, set: (texts) => change({ texts }),
  });
  return h(
    Fragment, null,
    h("p", { className: "field-hint" }, ctx.say("question-order-hint")),
    h(Rows, { ctx, ...rowsOf(ctx), parts, nameOf, place: "rows", add: (rows) => emptyRow(freeLetter(rows)), addLabel: ctx.say("question-add-place") }),
  );
}

function Match({ ctx }) {
  const nameOf = (row, at) => ctx.say(row.how === "extra" ? "question-extra" : "question-pair", { number: at + 1 });
  const parts = (row, number, change) => {
    const label = nameOf(row, number - 1);
    const partner = ctx.say(row.how === "extra" ? "question-extra-text" : "question-pair-right", { what: label });
    return [
      row.how === "extra" ? null : h(Words, { key: "text", ctx, place: `rows.${row.id}.text`, label: ctx.say("question-pair-left", { what: label }), words: row.texts, set: (texts) => change({ texts }) }),
      // Another text is another option: only a line that keeps its words keeps its key.
      h(Words, { key: "partner", ctx, place: `rows.${row.id}.partner`, label: partner, words: row.partners, set: (partners) => change({ partners }) }),
    ];
  };
  const addExtra = () => ctx.change({ rows: [...ctx.form.rows, emptyRow(freeNumber(ctx.form.rows, "x"), { how: "extra" })] }, true, "");
  return h(
    Fragment, null,
    h("p", { className: "field-hint" }, ctx.say("question-match-hint")),
    h(Rows, { ctx, ...rowsOf(ctx), parts, nameOf, place: "rows", add: (rows) => emptyRow(freeNumber(rows, "p")), addLabel: ctx.say("question-add-pair") }),
    h(Button, { label: ctx.say("question-add-extra"), onClick: addExtra }),
  );
}

// What people may type, each language by itself.
function Accepted({ ctx, rows, set, place }) {
  return ctx.shown.map((lang) => {
    const mine = rows.filter((row) => row.language === lang);
    const others = rows.filter((row) => row.language !== lang);
    const nameOf = (_, at) => ctx.say("question-accepted", { number: at + 1 });
    const parts = (row, number, change) => {
      const label = nameOf(row, number - 1);
      return [
        h(Words, { key: "text", ctx, place: `${place}.${row.id}.text`, label, words: row.texts, languages: [lang], set: (texts) => change({ texts }) }),
        h(Earns, { key: "earns", ctx, row, change, place, label }),
        h(Words, { key: "remark", ctx, place: `${place}.${row.id}.remark`, label: ctx.say("question-remark", { what: label }), words: row.remarks, languages: [lang], set: (remarks) => change({ remarks }) }),
      ];
    };
    const fresh = () => emptyRow(freeNumber(rows, lang), { language: lang, right: true, weight: "100" });
    return h(
      "section", { key: lang, className: "question-typed" },
      h("h4", null, ctx.say("question-accepted-title", { language: ctx.names[lang] ?? lang })),
      h(Rows, { ctx, rows: mine, set: (next, isStep, said) => set([...others, ...next], isStep, said), parts, nameOf, place: `${place}.${lang}`, add: fresh, addLabel: ctx.say("question-add-accepted") }),
    );
  });
}

function Short({ ctx }) {
  return h(
    Fragment, null,
    h("p", { className: "field-hint" }, ctx.say("question-short-hint")),
    h(Accepted, { ctx, ...rowsOf(ctx), place: "rows" }),
    h(Check, { label: ctx.say("question-case"), checked: ctx.form.case, set: (value) => ctx.change({ case: value }, false, "") }),
    h(Weighted, { ctx }),
  );
}

function Numeric({ ctx }) {
  const nameOf = (_, at) => ctx.say("question-number", { number: at + 1 });
  const parts = (row, number, change) => {
    const label = nameOf(row, number - 1);
    const how = (name) => h("option", { key: name, value: name }, ctx.say({ value: "question-how-value", range: "question-how-range", any: "question-how-any" }[name]));
    const low = ctx.say(row.how === "range" ? "question-low" : "question-value", { what: label });
    const high = ctx.say(row.how === "range" ? "question-high" : "question-tolerance", { what: label });
    return [
      h("div", { key: "how", className: "question-number" },
        h("div", { className: "field" },
          h("label", { htmlFor: `question-how-${row.id}`, className: "field-label" }, ctx.say("question-how", { what: label })),
          h("select", { id: `question-how-${row.id}`, className: "input", value: row.how, onChange: (event) => change({ how: event.target.value }) }, ["value", "range", "any"].map(how))),
        row.how === "any" ? h(Wrong, { ctx, place: `rows.${row.id}.low` }) : h(Text, { ctx, place: `rows.${row.id}.low`, label: low, value: row.low, inputMode: "decimal", set: (value) => change({ low: value }) }),
        row.how === "any" ? null : h(Text, { ctx, place: `rows.${row.id}.high`, label: high, value: row.high, inputMode: "decimal", set: (value) => change({ high: value }) })),
      h(Earns, { key: "earns", ctx, row, change, place: "rows", label }),
      h(Words, { key: "remark", ctx, place: `rows.${row.id}.remark`, label: ctx.say("question-remark", { what: label }), words: row.remarks, set: (remarks) => change({ remarks }) }),
    ];
  };
  return h(
    Fragment, null,
    h("p", { className: "field-hint" }, ctx.say("question-numeric-hint")),
    h(Words, { ctx, place: "unit", label: ctx.say("question-unit"), words: ctx.form.units, set: (units) => ctx.change({ units }, false, "") }),
    h(Rows, { ctx, ...rowsOf(ctx), parts, nameOf, place: "rows", add: (rows) => emptyRow(freeNumber(rows, "r"), { how: "value", right: true, weight: "100" }), addLabel: ctx.say("question-add-number") }),
    h(Weighted, { ctx }),
  );
}

function Gaps({ ctx }) {
  const { gaps, stems } = ctx.form;
  const set = (id, more, isStep = false, said = "") => ctx.change({ gaps: gaps.map((gap) => (gap.id === id ? { ...gap, ...more } : gap)) }, isStep, said);
  const remove = (gap, label) => ctx.change({
    gaps: gaps.filter((each) => each !== gap),
    stems: Object.fromEntries(Object.entries(stems).map(([lang, text]) => [lang, text.replaceAll(`[[${gap.id}]]`, "")])),
  }, true, ctx.say("question-removed", { what: label }));
  const one = (gap) => (id) => set(gap.id, { rows: gap.rows.map((row) => ({ ...row, right: row.id === id })) });
  const listed = (gap, label) => {
    const nameOf = (_, at) => ctx.say("question-gap-option", { gap: label, number: at + 1 });
    const parts = (row, number, change) => [
      h(Words, { key: "text", ctx, place: `gaps.${gap.id}.${row.id}.text`, label: nameOf(row, number - 1), words: row.texts, set: (texts) => change({ texts }) }),
      h(Earns, { key: "earns", ctx, row, change, place: `gaps.${gap.id}`, label: nameOf(row, number - 1), isOne: true, onlyOne: one(gap) }),
    ];
    return h(Rows, { ctx, rows: gap.rows, set: (rows, isStep, said) => set(gap.id, { rows }, isStep, said), parts, nameOf, place: `gaps.${gap.id}`, add: (rows) => emptyRow(freeLetter(rows)), addLabel: ctx.say("question-add-gap-option", { gap: label }) });
  };
  return h(
    Fragment, null,
    h("p", { className: "field-hint" }, ctx.say("question-gap-hint")),
    h(Wrong, { ctx, place: "gaps" }),
    gaps.map((gap) => {
      const label = ctx.say("question-gap", { number: gap.id.slice(1) });
      return h(
        "section", { key: gap.id, className: "question-gap", "aria-label": label },
        h("div", { className: "row row-spread" }, h("h4", null, label), h(Button, { kind: "quiet", label: ctx.say("question-remove", { what: label }), onClick: () => remove(gap, label) })),
        h(Check, { label: ctx.say("question-gap-listed", { gap: label }), checked: gap.listed, set: (isListed) => set(gap.id, { listed: isListed, rows: isListed ? [emptyRow("a", { right: true, weight: "100" }), emptyRow("b"), emptyRow("c")] : [] }, true) }),
        gap.listed ? listed(gap, label) : h(Accepted, { ctx, rows: gap.rows, set: (rows, isStep, said) => set(gap.id, { rows }, isStep, said), place: `gaps.${gap.id}` }),
      );
    }),
    gaps.length ? h(Weighted, { ctx }) : null,
  );
}

export function Kind({ ctx }) {
  switch (ctx.form.kind) {
    case "true_false": return h(Truth, { ctx });
    case "order": return h(Order, { ctx });
    case "match": return h(Match, { ctx });
    case "gap": return h(Gaps, { ctx });
    case "short": return h(Short, { ctx });
    case "numeric": return h(Numeric, { ctx });
    case "likert": return h(Choices, { ctx, isScale: true });
    default: return h(Choices, { ctx, isOne: ctx.form.kind === "single" });
  }
}
