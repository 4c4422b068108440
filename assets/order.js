// Things in an order that people change: Alt with an arrow moves what holds the focus, and the focus stays with what moved.
import { createElement, useEffect, useRef } from "react";

export function Ordered({ serial, className, children }) {
  const box = useRef(null);
  const held = useRef(null); // what had the focus when something began to move
  useEffect(() => {
    const element = held.current;
    held.current = null;
    if (serial && element && box.current?.contains(element)) element.focus();
  }, [serial]);
  const press = (event) => {
    const way = { ArrowUp: "up", ArrowDown: "down" }[event.key];
    if (!way || !event.altKey || event.ctrlKey || event.metaKey || event.target.matches("input, textarea, select")) return;
    const button = event.target.closest("[data-part]")?.querySelector(`[data-move='${way}']`);
    if (!button) return;
    event.preventDefault();
    if (button.getAttribute("aria-disabled") === "true") return;
    button.click();
    held.current = event.target;
  };
  const click = (event) => { const button = event.target.closest("[data-move]"); if (button) held.current = button; };
  return createElement("div", { ref: box, className, onKeyDown: press, onClick: click, "data-shortcuts": "order" }, children);
}

// A form that has just appeared takes the focus to its first field.
export function Arriving({ className, children }) {
  const box = useRef(null);
  useEffect(() => { box.current?.querySelector("input:not([type=hidden]), select, textarea")?.focus(); }, []);
  return createElement("div", { ref: box, className }, children);
}
