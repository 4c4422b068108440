// The unit matrix: a table of which only the rows in sight are there. Rows come in blocks, each asked for once.
import { createElement, memo, useCallback, useEffect, useMemo, useRef, useState } from "react";
import "./phrases/reports.js";
import { useWords } from "./words.js";

const BLOCK = 60; // rows of one answer
const ROW = 40; // pixels of a row; reports.css gives it the same height
const MARGIN = 8; // rows above and below the sight
const MARKS = {
  n: ["○", "reports-mark-not-attempted"], p: ["◐", "reports-mark-in-progress"], c: ["✓", "reports-mark-completed"], f: ["✕", "reports-mark-not-passed"],
};

const Row = memo(function Row({ row, index, unit, words }) {
  const cells = row ? row[2].split(",") : [];
  return createElement("tr", { "aria-rowindex": index + 2 },
    createElement("th", { scope: "row" }, row ? createElement("span", { className: "matrix-name" }, row[0]) : "…",
      row && row[1] ? createElement("span", { className: "small muted matrix-name" }, row[1]) : null),
    unit.map((_, place) => {
      const mark = (cells[place] || "n")[0];
      const [sign, key] = MARKS[mark];
      const value = (cells[place] || "").slice(1);
      return createElement("td", { key: place, className: `matrix-cell matrix-${mark}` },
        createElement("span", { "aria-hidden": "true" }, sign), value ? ` ${value}` : null,
        createElement("span", { className: "visually-hidden" }, ` ${words[key]}`));
    }));
});

export function UnitMatrix({ query, label }) {
  const { t, number, language } = useWords();
  const frame = useRef(null);
  const blocks = useRef(new Map());
  const [, redraw] = useState(0);
  const [head, setHead] = useState(null);
  const [problem, setProblem] = useState("");
  const [sight, setSight] = useState({ first: 0, last: 30 });

  const fetched = useCallback((block) => {
    const here = blocks.current;
    if (here.has(block)) return;
    here.set(block, null); // on its way
    fetch(`/reports/units.json?${query}&start=${block * BLOCK}&count=${BLOCK}`)
      .then((answer) => (answer.ok ? answer.json() : answer.json().then((told) => Promise.reject(told.refused))))
      .then((found) => {
        if (here !== blocks.current) return;
        here.set(block, found.rows);
        if (block === 0) setHead({ course: found.course, total: found.total, units: found.units });
        redraw((count) => count + 1);
      })
      .catch((code) => { here.delete(block); if (here === blocks.current) setProblem(typeof code === "string" ? `refusal-${code}` : "reports-matrix-failed"); });
  }, [query]);

  useEffect(() => {
    blocks.current = new Map();
    setHead(null); setProblem("");
    if (frame.current) frame.current.scrollTop = 0;
    fetched(0);
  }, [query, fetched]);

  const look = useCallback(() => {
    const box = frame.current;
    if (!box) return;
    const first = Math.max(0, Math.floor(box.scrollTop / ROW) - MARGIN);
    const last = Math.ceil((box.scrollTop + box.clientHeight) / ROW) + MARGIN;
    setSight((before) => (before.first === first && before.last === last ? before : { first, last }));
  }, []);
  useEffect(() => { look(); }, [head, look]);

  const first = head ? Math.min(sight.first, Math.max(0, head.total - 1)) : 0;
  const last = head ? Math.min(head.total, sight.last) : 0;
  useEffect(() => {
    if (!head) return;
    for (let block = Math.floor(first / BLOCK); block * BLOCK < last; block += 1) fetched(block);
  }, [head, first, last, fetched]);
  const words = useMemo(() => Object.fromEntries(Object.values(MARKS).map(([, key]) => [key, t(key)])), [language]);

  if (problem) return createElement("p", { role: "alert", className: "callout callout-warning" }, t(problem));
  if (!head) return createElement("p", { role: "status", className: "muted" }, t("reports-matrix-loading"));
  const rows = [];
  for (let index = first; index < last; index += 1) {
    const block = blocks.current.get(Math.floor(index / BLOCK));
    rows.push(createElement(Row, { key: index, index, row: block?.[index % BLOCK], unit: head.units, words }));
  }
  const space = (count, key) => (count > 0 ? createElement("tr", { key, "aria-hidden": "true", style: { height: `${count * ROW}px` } }, createElement("td", { colSpan: head.units.length + 1 })) : null);
  return createElement("div", { className: "stack stack-s" },
    createElement("p", { role: "status" }, t("reports-matrix-finding", { course: head.course, people: head.total, units: head.units.length })),
    createElement("div", { ref: frame, className: "matrix-frame", tabIndex: 0, role: "region", "aria-label": label, onScroll: () => requestAnimationFrame(look) },
      createElement("table", { className: "matrix", "aria-rowcount": head.total + 1, "aria-colcount": head.units.length + 1 },
        createElement("caption", { className: "visually-hidden" }, label),
        createElement("thead", null, createElement("tr", { "aria-rowindex": 1 },
          createElement("th", { scope: "col" }, t("reports-column-person")),
          head.units.map(([title], place) => createElement("th", { key: place, scope: "col" }, createElement("span", { className: "matrix-unit", title: `${number(place + 1)}. ${title}` }, title))))),
        createElement("tbody", null, space(first, "above"), rows, space(head.total - last, "below")))));
}
