// The form of a question: its words in every language side by side, its answers, and the way into the bank.
import { createElement as h, useEffect, useRef, useState } from "react";
import { letter } from "./keys.js";
import "./phrases/quizzes_editor.js";
import { Kind } from "./question_kinds.js";
import { Keeper } from "./question_kept.js";
import { Button, Check, Text, Words, Wrong } from "./question_parts.js";

const BEAT = 20000;
const STATES = {
  saving: "question-saving", saved: "question-saved", offline: "question-offline", "signed-out": "question-signed-out",
  long: "question-long", conflict: "question-conflict", beside: "question-beside", fresh: "question-fresh", gone: "question-gone",
};

// Everything that a form says in one language, as lines that two people can compare.
function saidIn(form, lang) {
  const row = (each) => [each.texts[lang], each.partners[lang], each.low, each.high].filter(Boolean).join(" · ") + (each.right ? " ✓" : each.weight ? ` (${each.weight})` : "");
  const rows = [...form.rows, ...form.gaps.flatMap((gap) => gap.rows)].filter((each) => !each.language || each.language === lang);
  return [form.stems[lang], ...rows.map(row), form.explanations[lang], form.tags].filter((line) => line?.trim()).join("\n");
}

function Conflict({ ctx, theirs, keeper }) {
  const box = useRef(null);
  useEffect(() => { box.current?.focus(); }, []);
  const side = (title, form, lang) => h(
    "div", { key: title + lang },
    h("h4", null, title),
    h("pre", { tabIndex: 0, role: "group", "aria-label": title, lang, className: "question-said" }, saidIn(form, lang) || "–"),
  );
  const different = ctx.languages.filter((lang) => saidIn(ctx.form, lang) !== saidIn(theirs.form, lang));
  return h(
    "section", { className: "callout callout-warning question-conflict", role: "alertdialog", "aria-labelledby": "question-conflict-title", tabIndex: -1, ref: box },
    h("h3", { id: "question-conflict-title" }, ctx.say("question-conflict-title", { name: theirs.written_by || "–" })),
    h("p", null, ctx.say("question-conflict-text")),
    different.map((lang) => h("div", { key: lang, className: "question-words" }, side(ctx.say("question-mine"), ctx.form, lang), side(ctx.say("question-theirs"), theirs.form, lang))),
    h("div", { className: "row" },
      h(Button, { kind: "primary", label: ctx.say("question-keep-mine"), onClick: () => keeper.keepMine(theirs) }),
      h(Button, { label: ctx.say("question-take-theirs"), onClick: () => keeper.takeTheirs(theirs) })),
  );
}

function Languages({ ctx, setShown }) {
  if (ctx.languages.length < 2) return null;
  const isThere = (lang) => Boolean(ctx.form.stems[lang]?.trim());
  const toggle = (lang) => (isOn) => {
    const next = ctx.languages.filter((each) => (each === lang ? isOn : ctx.shown.includes(each)));
    if (next.length) setShown(next);
  };
  return h(
    "fieldset", { className: "question-languages" },
    h("legend", null, ctx.say("question-languages")),
    h("div", { className: "row" }, ctx.languages.map((lang) => h(Check, {
      key: lang, checked: ctx.shown.includes(lang), set: toggle(lang),
      label: ctx.say(isThere(lang) ? "question-language-there" : "question-language-missing", { language: ctx.names[lang] ?? lang }),
    }))),
  );
}

// The question itself; a button puts the mark of a gap where one writes.
function Stem({ ctx }) {
  const last = useRef(ctx.shown[0]);
  const stemOf = (lang) => document.getElementById(`question-stem-${lang}`);
  const put = (id, isNew) => {
    const lang = ctx.shown.includes(last.current) ? last.current : ctx.shown[0];
    const field = stemOf(lang);
    const [from, to] = [field.selectionStart, field.selectionEnd];
    const text = ctx.form.stems[lang] ?? "";
    const mark = `[[${id}]]`;
    const gaps = isNew ? [...ctx.form.gaps, { id, listed: false, rows: [] }] : ctx.form.gaps;
    ctx.change({ stems: { ...ctx.form.stems, [lang]: text.slice(0, from) + mark + text.slice(to) }, gaps }, true, "");
    requestAnimationFrame(() => { field.focus(); field.setSelectionRange(from + mark.length, from + mark.length); });
  };
  const add = () => { let number = 1; while (ctx.form.gaps.some((gap) => gap.id === `g${number}`)) number += 1; put(`g${number}`, true); };
  const lacks = (gap) => ctx.shown.some((lang) => !(ctx.form.stems[lang] ?? "").includes(`[[${gap.id}]]`));
  return h(
    "div", { className: "stack stack-s" },
    h(Words, {
      ctx, place: "stem", rows: 3, words: ctx.form.stems, label: ctx.say(ctx.form.kind === "gap" ? "question-stem-gap" : "question-stem"),
      set: (stems) => ctx.change({ stems }, false, ""), onFocus: (lang) => { last.current = lang; },
    }),
    ctx.form.kind !== "gap" ? null : h("div", { className: "row" },
      h(Button, { label: ctx.say("question-put-gap"), onClick: add }),
      ctx.form.gaps.filter(lacks).map((gap) => h(Button, { key: gap.id, kind: "quiet", label: ctx.say("question-put-gap-again", { number: gap.id.slice(1) }), onClick: () => put(gap.id, false) }))),
  );
}

function Filing({ ctx, lessons }) {
  return h(
    "div", { className: "question-filing" },
    h("div", { className: "field" },
      h("label", { htmlFor: "question-lesson", className: "field-label" }, ctx.say("question-lesson")),
      h("select", { id: "question-lesson", className: "input", value: ctx.form.lesson, "aria-describedby": "question-lesson-help", onChange: (event) => ctx.change({ lesson: event.target.value }, false, "") },
        h("option", { value: "" }, ctx.say("question-no-lesson")),
        lessons.map((each) => h("option", { key: each.key, value: each.key }, each.title))),
      h(Wrong, { ctx, place: "lesson" })),
    h(Text, { ctx, place: "tags", label: ctx.say("question-tags"), value: ctx.form.tags, set: (tags) => ctx.change({ tags }, false, ""), hint: ctx.say("question-tags-hint") }),
  );
}

let opened = ""; // the last opening of a draft that a form on this page has seen, by its name

export function QuestionForm({ address, opening, latest, languages, names, reader, lessons, locale, isNew, say, onKept, onShown, onPut, onStay, onGo }) {
  const [form, setForm] = useState(null);
  const [told, setTold] = useState({ code: "", problems: [] });
  const [shown, setShown] = useState([]);
  const [strict, setStrict] = useState(false);
  const [past, setPast] = useState([]);
  const [said, setSaid] = useState("");
  const [waits, setWaits] = useState(false);
  // Until the server has opened the draft of this page, what it knows is that of the page before: nobody writes into that.
  const before = useRef(opened);
  const isOpen = opening !== before.current;
  useEffect(() => { opened = opening; }, [opening]);
  const keeper = useRef(null);
  const frame = useRef(null);
  const act = useRef({});
  act.current = { onKept, onShown, onPut, onStay, onGo };
  useEffect(() => {
    const beat = setInterval(() => { if (document.visibilityState === "visible") act.current.onStay?.(); }, BEAT);
    return () => { clearInterval(beat); act.current.onGo?.(); };
  }, []);

  useEffect(() => {
    if (!address || !isOpen) return undefined;
    const hear = (news) => {
      if (news.form) setForm(news.form);
      setTold((before) => ({ ...before, ...news, problems: news.problems ?? before.problems, theirs: news.theirs === undefined ? before.theirs : news.theirs }));
      if (news.revision) act.current.onKept?.(news.revision);
    };
    const mine = new Keeper(address, hear);
    keeper.current = mine;
    const begin = () => mine.load().catch(() => false).then((done) => { if (!done && !mine.ended) setTimeout(begin, 1500); });
    begin();
    const timer = setInterval(() => mine.pump(), 200);
    const online = () => { mine.again = 0; };
    const leave = () => mine.leave();
    window.addEventListener("online", online);
    window.addEventListener("pagehide", leave);
    return () => {
      leave();
      mine.ended = true;
      clearInterval(timer);
      window.removeEventListener("online", online);
      window.removeEventListener("pagehide", leave);
    };
  }, [address, isOpen]);

  useEffect(() => {
    if (shown.length || !languages.length) return;
    setShown(languages.filter((lang) => lang === languages[0] || lang === reader));
  }, [languages.join()]);
  useEffect(() => { if (shown.length) act.current.onShown?.(shown.includes(reader) ? reader : shown[0]); }, [shown.join()]);

  // The server knows a newer draft than this page. Where nothing was written here, it is simply shown.
  useEffect(() => {
    if (!keeper.current?.isFree || latest <= keeper.current.base) return;
    keeper.current.load().then(() => setTold((before) => ({ ...before, code: "fresh" }))).catch(() => undefined);
  }, [latest, told.code]);

  useEffect(() => {
    if (!waits) return undefined;
    const timer = setInterval(() => {
      if (!keeper.current.isFree) return;
      setWaits(false);
      if (!told.problems.length) { act.current.onPut?.(keeper.current.base); return; }
      const { place } = told.problems[0];
      setStrict(true);
      // What is wrong may stand in a language that is not shown.
      const lang = place.split(".").pop();
      if (languages.includes(lang) && !shown.includes(lang)) setShown(languages.filter((each) => each === lang || shown.includes(each)));
      setTimeout(() => {
        const field = frame.current?.querySelector("[aria-invalid='true']");
        const words = frame.current?.querySelector(".field-error:not(:empty)");
        if (field) field.focus(); else words?.parentElement.querySelector("textarea, input, button")?.focus();
      }, 60);
    }, 100);
    return () => clearInterval(timer);
  }, [waits, told.problems, shown.join()]);

  if (!form || !shown.length) return h("p", { role: "status" }, say("question-loading"));

  const put = (next) => { setForm(next); keeper.current.type(next); };
  const change = (more, isStep, words) => {
    if (isStep) setPast([...past.slice(-49), form]);
    if (words) setSaid(words);
    put({ ...form, ...more });
  };
  const undo = () => { put(past[past.length - 1]); setPast(past.slice(0, -1)); setSaid(say("question-undone")); };
  const share = (rows) => {
    const right = rows.filter((row) => row.right).length || 1;
    return form.kind === "multiple" ? String(Math.round(10000000 / right) / 100000) : "100";
  };
  const ctx = { form, change, shown, languages, names, say, strict, problems: told.problems, share };
  const time = told.at ? new Intl.DateTimeFormat(locale, { timeStyle: "short", hourCycle: "h23" }).format(new Date(told.at)) : "";
  const press = (event) => {
    if (letter(event) !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    keeper.current.hurry();
  };
  return h(
    "div", { ref: frame, className: "question-form", onKeyDown: press, "data-shortcuts": "save", "data-ready": "true" },
    h("p", { role: "status", className: `question-status question-status-${told.code || "quiet"}`, "data-status": told.code }, STATES[told.code] ? say(STATES[told.code], { time }) : ""),
    told.theirs ? h(Conflict, { ctx, theirs: told.theirs, keeper: keeper.current }) : null,
    h(Languages, { ctx, setShown }),
    h(Stem, { ctx }),
    form.kind === "gap" ? h("h3", null, say("question-gaps")) : h("h3", null, say(form.kind === "likert" ? "question-steps" : "question-answers")),
    h("div", { className: "stack" }, h(Kind, { ctx })),
    h(Words, { ctx, place: "explanation", label: say("question-explanation"), words: form.explanations, rows: 2, set: (explanations) => change({ explanations }, false, "") }),
    h(Filing, { ctx, lessons }),
    strict && told.problems.length ? h("p", { className: "field-error" }, say("question-problems", { count: told.problems.length })) : null,
    h("div", { className: "row question-ways" },
      h(Button, { kind: "primary", label: say(isNew ? "question-put" : "question-put-version"), onClick: () => { keeper.current.hurry(); setWaits(true); } }),
      past.length ? h(Button, { kind: "quiet", label: say("question-undo"), onClick: undo }) : null),
    h("p", { role: "status", className: "visually-hidden" }, said),
  );
}
