// The unit matrix: a table of which only what is in sight is there, rows and columns. Rows come in blocks, each asked for once.
import { createElement, memo, useCallback, useEffect, useMemo, useRef, useState } from "react";
import "./phrases/reports.js";
import { useWords } from "./words.js";

const BLOCK = 60; // rows of one answer
const ROW = 40; // pixels of a row; reports.css gives it the same height
const MARGIN = 8; // rows above and below the sight
const STEP = 4; // columns come and go by so many at a time
const AT_FIRST = { first: 0, last: 20, left: 0, right: 16 };
const MARKS = {
  n: ["○", "reports-mark-not-attempted"], p: ["◐", "reports-mark-in-progress"], c: ["✓", "reports-mark-completed"], f: ["✕", "reports-mark-not-passed"],
};

// The head has every column and gives each its width: a row needs no more than the cells in sight and what keeps the others' places.
const apart = (count, key) => (count > 0 ? createElement("td", { key, colSpan: count, "aria-hidden": "true" }) : null);

const Row = memo(function Row({ row, index, columns, left, right, words }) {
  const cells = row ? row[2].split(",") : [];
  const shown = [];
  for (let place = left; place < right; place += 1) {
    const cell = cells[place] || "n";
    const [sign, key] = MARKS[cell[0]];
    shown.push(createElement("td", { key: place, "aria-colindex": place + 2, className: `matrix-cell matrix-${cell[0]}` },
      createElement("span", { "aria-hidden": "true" }, sign), cell.length > 1 ? ` ${cell.slice(1)}` : null,
      createElement("span", { className: "visually-hidden" }, ` ${words[key]}`)));
  }
  return createElement("tr", { "aria-rowindex": index + 2 },
    createElement("th", { scope: "row", "aria-colindex": 1 }, row ? createElement("span", { className: "matrix-name" }, row[0]) : "…",
      row && row[1] ? createElement("span", { className: "small muted matrix-name" }, row[1]) : null),
    apart(left, "before"), shown, apart(columns - right, "after"));
});

function columnsInSight(box, columns) {
  const [names, one] = box.querySelectorAll("thead th");
  const step = (one?.offsetWidth || 1) * STEP;
  const wide = box.clientWidth - (names?.offsetWidth || 0);
  return {
    left: Math.max(0, (Math.floor(Math.abs(box.scrollLeft) / step) - 1) * STEP),
    right: Math.min(columns, (Math.ceil((Math.abs(box.scrollLeft) + wide) / step) + 1) * STEP),
  };
}

export function UnitMatrix({ query, label }) {
  const { t, number, language } = useWords();
  const frame = useRef(null);
  const blocks = useRef(new Map());
  const [, redraw] = useState(0);
  const [head, setHead] = useState(null);
  const [problem, setProblem] = useState("");
  const [sight, setSight] = useState(AT_FIRST);

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
    setHead(null); setProblem(""); setSight(AT_FIRST);
    if (frame.current) frame.current.scrollTop = 0;
    fetched(0);
  }, [query, fetched]);

  const look = useCallback(() => {
    const box = frame.current;
    if (!box) return;
    const first = Math.max(0, Math.floor(box.scrollTop / ROW) - MARGIN);
    const last = Math.ceil((box.scrollTop + box.clientHeight) / ROW) + MARGIN;
    const seen = { first, last, ...columnsInSight(box, head.units.length) };
    setSight((before) => (Object.keys(seen).every((key) => before[key] === seen[key]) ? before : seen));
  }, [head]);
  useEffect(() => { look(); }, [head, look]);

  const first = head ? Math.min(sight.first, Math.max(0, head.total - 1)) : 0;
  const last = head ? Math.min(head.total, sight.last) : 0;
  const right = head ? Math.min(head.units.length, sight.right) : 0;
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
    rows.push(createElement(Row, { key: index, index, row: block?.[index % BLOCK], columns: head.units.length, left: Math.min(sight.left, right), right, words }));
  }
  const space = (count, key) => (count > 0 ? createElement("tr", { key, "aria-hidden": "true", style: { height: `${count * ROW}px` } }, createElement("td", { colSpan: head.units.length + 1 })) : null);
  return createElement("div", { className: "stack stack-s" },
    createElement("p", { role: "status" }, t("reports-matrix-finding", { course: head.course, people: head.total, units: head.units.length })),
    createElement("div", { ref: frame, className: "matrix-frame", tabIndex: 0, role: "region", "aria-label": label, onScroll: () => requestAnimationFrame(look) },
      createElement("table", { className: "matrix", "aria-rowcount": head.total + 1, "aria-colcount": head.units.length + 1 },
        createElement("caption", { className: "visually-hidden" }, label),
        createElement("thead", null, createElement("tr", { "aria-rowindex": 1 },
          createElement("th", { scope: "col", "aria-colindex": 1 }, t("reports-column-person")),
          head.units.map(([title], place) => createElement("th", { key: place, scope: "col", "aria-colindex": place + 2 }, createElement("span", { className: "matrix-unit", title: `${number(place + 1)}. ${title}` }, title))))),
        createElement("tbody", null, space(first, "above"), rows, space(head.total - last, "below")))));
}
