// The toolbar of a text area: it writes Markdown around what is selected, and the browser's own undo takes it back.
import { createElement, useEffect, useRef } from "react";
import { letter } from "./keys.js";
import "./phrases/courses_editor.js";

const KEYS = { b: "bold", i: "italic", k: "link" };
let last = null; // the text area that was written in last

export function areaOf(box) {
  if (last?.isConnected && !last.readOnly) return last;
  return box.closest("[data-editor]")?.querySelector("textarea[data-tools]");
}

// As if it had been typed: only so can the browser undo it.
function type(area, words) {
  area.focus();
  if (words === area.value.slice(area.selectionStart, area.selectionEnd)) return;
  if (!document.execCommand("insertText", false, words)) {
    area.setRangeText(words, area.selectionStart, area.selectionEnd, "end");
    area.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
}

function around(area, before, after, otherwise) {
  const { selectionStart: start, selectionEnd: end, value } = area;
  const chosen = value.slice(start, end);
  if (chosen && value.slice(start - before.length, start) === before && value.slice(end, end + after.length) === after) {
    area.setSelectionRange(start - before.length, end + after.length);
    type(area, chosen);
    area.setSelectionRange(start - before.length, end - before.length);
    return;
  }
  const words = chosen || otherwise;
  type(area, before + words + after);
  area.setSelectionRange(start + before.length, start + before.length + words.length);
}

// Every chosen line begins with the mark, or none of them where all did.
function lines(area, mark) {
  const begin = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
  const next = area.value.indexOf("\n", Math.max(area.selectionStart, area.selectionEnd - 1));
  area.setSelectionRange(begin, next < 0 ? area.value.length : next);
  const rows = area.value.slice(begin, area.selectionEnd).split("\n");
  const marks = rows.map((_, place) => mark.replace("1", String(place + 1)));
  const all = rows.every((row, place) => row.startsWith(marks[place]));
  const words = rows.map((row, place) => (all ? row.slice(marks[place].length) : marks[place] + row.replace(/^(#{2,4} |- |\d+\. )/, ""))).join("\n");
  type(area, words);
  area.setSelectionRange(begin, begin + words.length);
}

// On lines of its own, with an empty line around.
export function block(area, words) {
  const { selectionEnd: at, value } = area;
  area.setSelectionRange(at, at);
  const before = value.slice(0, at), after = value.slice(at);
  const gap = !before || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  const end = !after || after.startsWith("\n\n") ? "\n" : after.startsWith("\n") ? "\n" : "\n\n";
  type(area, gap + words + end);
}

function act(area, tool, value, label, say) {
  const words = say("author-tool-words");
  const tools = {
    bold: () => around(area, "**", "**", words),
    italic: () => around(area, "*", "*", words),
    heading: () => lines(area, "## "),
    subheading: () => lines(area, "### "),
    list: () => lines(area, "- "),
    numbers: () => lines(area, "1. "),
    link: () => around(area, "[", "](https://)", words),
    table: () => block(area, `| ${words} | ${words} |\n|---|---|\n| ${words} | ${words} |`),
    lesson: () => around(area, "[", `](${value})`, label),
    term: () => around(area, "[", `](${value})`, label),
    picture: () => block(area, `![${say("author-tool-alt")}](${value} "${say("author-tool-caption")}")`),
    block: () => block(area, `::: ${value} ${say("author-tool-block-title")}\n${words}\n:::`),
  };
  tools[tool]?.();
}

export function Toolbar({ label, say, className, children }) {
  const box = useRef(null);
  const items = () => [...box.current.querySelectorAll("button, select")].filter((item) => !item.disabled);
  useEffect(() => {
    const enter = (event) => { if (event.target.matches?.("textarea[data-tools]")) last = event.target; };
    document.addEventListener("focusin", enter);
    const keys = (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || !event.target.matches?.("textarea[data-tools]")) return;
      const tool = KEYS[letter(event)];
      if (!tool) return;
      event.preventDefault();
      act(event.target, tool, "", "", say);
    };
    document.addEventListener("keydown", keys);
    items().forEach((item, place) => { item.tabIndex = place ? -1 : 0; });
    return () => { document.removeEventListener("focusin", enter); document.removeEventListener("keydown", keys); };
  }, [say]);
  const use = (tool, value, words) => { const area = areaOf(box.current); if (area) act(area, tool, value, words, say); };
  const click = (event) => { const item = event.target.closest("button[data-tool]"); if (item) use(item.dataset.tool, "", ""); };
  const choose = (event) => {
    const item = event.target.closest("select[data-tool]");
    if (!item?.value) return;
    const words = item.selectedOptions[0].textContent, { value } = item;
    item.value = "";
    use(item.dataset.tool, value, words);
  };
  // One stop for the Tab key; arrows go from tool to tool (WAI-ARIA toolbar).
  const move = (event) => {
    const all = items(), here = all.indexOf(event.target);
    const inList = event.target.tagName === "SELECT" && ["ArrowUp", "ArrowDown"].includes(event.key);
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: all.length - 1 }[event.key];
    if (here < 0 || to === undefined || inList) return;
    event.preventDefault();
    const next = all[(to + all.length) % all.length];
    all.forEach((item) => { item.tabIndex = item === next ? 0 : -1; });
    next.focus();
  };
  return createElement("div", { ref: box, role: "toolbar", "aria-label": label, className, "data-shortcuts": "editor", onClick: click, onChange: choose, onKeyDown: move }, children);
}

// Leads to a line of the text and marks it.
export function LineButton({ line, className, children }) {
  const go = (event) => {
    const area = event.target.closest("[data-editor]")?.querySelector("textarea[data-draft='body']");
    if (!area) return;
    const rows = area.value.split("\n");
    const begin = rows.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
    area.focus();
    area.setSelectionRange(begin, begin + (rows[line - 1] ?? "").length);
    area.scrollTop = Math.max(0, (area.scrollHeight * (line - 4)) / rows.length);
  };
  return createElement("button", { type: "button", className, onClick: go }, children);
}

// Puts the source's words into every piece of a translation in which nothing stands yet, as if they had been typed.
export function SourceButton({ className, children }) {
  const fill = (event) => {
    const pieces = [...(event.target.closest("[data-editor]")?.querySelectorAll("textarea[data-source]") ?? [])];
    const empty = pieces.filter((piece) => !piece.readOnly && !piece.value.trim());
    for (const piece of empty) {
      piece.value = piece.dataset.source;
      piece.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
    (empty[0] ?? pieces[0])?.focus();
  };
  return createElement("button", { type: "button", className, onClick: fill }, children);
}
