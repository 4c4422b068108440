// The talk of a case in the browser: a choice is seen at once, sent once, and sent again if the line was cut; what is new is gone to calmly.
import { createElement, useEffect, useRef } from "react";
import { useNavigate } from "react-router";
import { letter, singleKeysAreOff } from "./keys.js";
import { followLink } from "./study.js";

function freshKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const AGAIN = 8000; // milliseconds
// The choice that the server has not dealt with yet. It stays while the page is read anew, for which the talk leaves the screen.
const waiting = { current: null };

const isCalm = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

function goTo(place, { focus = true, smooth = true } = {}) {
  if (!place) return;
  if (focus) place.focus({ preventScroll: true });
  place.scrollIntoView({ block: "start", behavior: smooth && !isCalm() ? "smooth" : "instant" });
}

// Asks for the words again when the reader has chosen another language than the one on the screen.
function useLanguage(language, shown, onLanguage) {
  const asked = useRef("");
  useEffect(() => {
    if (!shown || shown === language || asked.current === language) return;
    asked.current = language;
    onLanguage?.();
  }, [language, shown, onLanguage]);
}

// `run` and `step` say what is on the screen, `heard` which choice the server has dealt with, `clock` is another number each time the page was read.
export function CaseTalk({ run, step, over, heard, clock, language, shown, onChoose, onLanguage, className, children }) {
  const box = useRef(null);
  const navigate = useNavigate();
  const before = useRef(null);
  const tell = useRef(onChoose);
  tell.current = onChoose;
  useLanguage(language, shown, onLanguage);

  const settle = () => {
    waiting.current = null;
    box.current?.querySelectorAll("[data-waiting]").forEach((each) => each.removeAttribute("data-waiting"));
  };
  const choose = (button) => {
    if (waiting.current || !run) return;
    waiting.current = { run, step, choice: Number(button.dataset.choice), operation: freshKey() };
    button.setAttribute("data-waiting", "");
    tell.current?.(run, step, waiting.current.choice, waiting.current.operation);
  };
  const newest = useRef(choose);
  newest.current = choose;

  // What is new begins at the choice that was taken; a run that goes on after a while is shown where it stands.
  useEffect(() => {
    // A page that is read anew says nothing for a moment: what waits, waits on.
    if (!run) { before.current ??= { run, step }; return; }
    const was = before.current;
    before.current = { run, step };
    const last = waiting.current;
    if (last && (last.run !== run || last.step !== step)) settle();
    if (!box.current) return;
    if (!was || !was.run) {
      if (step > 0) goTo(box.current.querySelector("[data-newest]"), { focus: false, smooth: false });
      else if (was) goTo(box.current.querySelector("[data-begin]"));
    } else if (was.run !== run) goTo(box.current.querySelector("[data-begin]"));
    else if (step > was.step) goTo(box.current.querySelector("[data-newest]"));
  }, [run, step]);
  useEffect(() => { if (heard && heard === waiting.current?.operation) settle(); }, [heard]);
  // The page was read anew and still stands where it stood: the choice may have been lost on its way. Sending it twice is harmless.
  useEffect(() => {
    const last = waiting.current;
    if (!last || last.run !== run || last.step !== step) return;
    box.current?.querySelector(`[data-choice="${last.choice}"]`)?.setAttribute("data-waiting", "");
    tell.current?.(run, step, last.choice, last.operation);
  }, [clock, run, step]);
  // And whatever else may have swallowed it: until the server has dealt with it, it is sent again now and then.
  useEffect(() => {
    const again = setInterval(() => {
      const last = waiting.current;
      if (last && last.run === run && last.step === step) tell.current?.(run, step, last.choice, last.operation);
    }, AGAIN);
    return () => clearInterval(again);
  }, [run, step]);

  useEffect(() => {
    const press = (event) => {
      const typing = event.target?.closest?.("input, textarea, select, [contenteditable], dialog");
      if (event.defaultPrevented || typing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || singleKeysAreOff()) return;
      const button = /^[1-4]$/.test(letter(event)) && box.current?.querySelector(`[data-choice="${letter(event) - 1}"]`);
      if (button) { event.preventDefault(); newest.current(button); }
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
  const press = (event) => {
    const button = event.target.closest?.("[data-choice]");
    if (button) choose(button);
    else followLink(event, navigate);
  };
  // In the middle of a talk the player's own keys must not carry anybody off to the next unit.
  const stay = (event) => { if (["j", "k"].includes(letter(event)) && run && !over) event.preventDefault(); };
  return createElement("div", { ref: box, className, onClick: press, onKeyDown: stay, "data-shortcuts": "case" }, children);
}
