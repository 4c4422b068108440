// A package in its frame: asks for a launch, listens to the wrapper on the content origin, says what is saved.
import { createElement, useCallback, useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import "./phrases/scorm.js";
import { useWords } from "./words.js";

const WORDS = {
  starting: "scorm-starting", ready: "scorm-saved", saving: "scorm-saving", saved: "scorm-saved", offline: "scorm-offline",
  ended: "refusal-launch-ended", failed: "scorm-failed", refused: "refusal-commit-too-large",
};
const KINDS = new Set([...Object.keys(WORDS), "flushed", "active"]);
const STOPPED = new Set(["ended", "failed"]);
// Quick changes between saving and saved would only flicker, and chatter in a screen reader.
const CALM = 900;

async function ask(unit, sco) {
  const answer = await fetch(`/scorm/units/${unit}/launch`, { method: "POST", body: sco, credentials: "same-origin" });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

// A message counts only from the wrapper of this very launch: its origin, its window, its nonce.
function heard(event, launch, frame) {
  const said = event.data;
  if (!launch || event.origin !== launch.origin || !frame || event.source !== frame.contentWindow) return null;
  return said && said.qser === "scorm" && said.nonce === launch.nonce && KINDS.has(said.kind) ? said : null;
}

function useLaunch(unit, sco, turn, setKind) {
  const [launch, setLaunch] = useState(null);
  useEffect(() => {
    let here = true;
    setLaunch(null);
    setKind("starting");
    if (unit) ask(unit, sco).then((made) => here && setLaunch(made), () => here && setKind("failed"));
    return () => { here = false; };
  }, [unit, sco, turn]);
  return launch;
}

function useCalm(kind) {
  const [shown, setShown] = useState(kind);
  useEffect(() => {
    if (kind !== "saving") { setShown(kind); return undefined; }
    const later = setTimeout(() => setShown(kind), CALM);
    return () => clearTimeout(later);
  }, [kind]);
  return shown;
}

// A window of the package's own: this page stays behind it, and looks again when one comes back.
export function OwnWindow({ address, label, hint, onChange }) {
  useEffect(() => {
    const back = () => onChange?.();
    window.addEventListener("focus", back);
    return () => window.removeEventListener("focus", back);
  }, [onChange]);
  const open = (event) => {
    const opened = window.open(address, "qser-package", `popup,width=${screen.availWidth},height=${screen.availHeight}`);
    if (opened) event.preventDefault(); // where windows are blocked the link leads on in a tab
  };
  return createElement("div", { className: "scorm-own-window" },
    createElement("p", null, hint),
    createElement("a", { href: address, target: "_blank", rel: "opener", onClick: open, className: "button button-primary" }, label));
}

export function PackageFrame({ unit, sco, title, leaveTo, closes, onChange }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const whole = useRef(null);
  const frame = useRef(null);
  const flushed = useRef(null);
  const [kind, setKind] = useState("starting");
  const [turn, setTurn] = useState(0);
  const [done, setDone] = useState(false);
  const launch = useLaunch(unit, sco, turn, setKind);
  const shown = useCalm(kind);
  useEffect(() => setDone(false), [unit]);
  useEffect(() => {
    const listen = (event) => {
      const said = heard(event, launch, frame.current);
      if (!said) return;
      if (said.kind === "flushed") { flushed.current?.(); return; }
      // What happens inside the frame counts as activity for the clock around it.
      if (said.kind === "active") { window.dispatchEvent(new Event("pointermove")); return; }
      setKind(said.kind);
      if (said.kind === "saved" && said.done === true) setDone(true);
      if (said.kind === "ready" || (said.kind === "saved" && (said.done === true || said.finished === true))) onChange?.();
    };
    window.addEventListener("message", listen);
    return () => window.removeEventListener("message", listen);
  }, [launch, onChange]);
  const leave = useCallback(() => {
    const go = () => {
      flushed.current = null;
      if (closes) window.close(); // only a window that the page opened lets itself be closed
      setTimeout(() => navigate(leaveTo), closes ? 300 : 0);
    };
    flushed.current = go;
    setTimeout(() => flushed.current && go(), 1500);
    if (launch) frame.current?.contentWindow?.postMessage({ qser: "scorm", nonce: launch.nonce, kind: "save" }, launch.origin);
    else go();
  }, [launch, leaveTo, closes]);
  const button = (key, words, press, className) => createElement("button", { key, type: "button", onClick: press, className }, t(words));
  const stopped = STOPPED.has(kind);
  const again = kind === "ended" ? "scorm-restart" : "scorm-try-again";
  const widen = () => (document.fullscreenElement ? document.exitFullscreen() : whole.current?.requestFullscreen?.());
  return createElement("div", { className: "scorm", ref: whole },
    createElement("div", { className: "scorm-strip" },
      createElement("a", { href: "#scorm-after", className: "scorm-skip button button-secondary" }, t("scorm-skip")),
      createElement("p", { role: "status", className: `scorm-state scorm-state-${shown}` }, t(WORDS[shown])),
      stopped ? button("again", again, () => setTurn(turn + 1), "button button-primary") : null,
      button("wide", "scorm-wide", widen, "button button-quiet"),
      button("leave", "scorm-leave", leave, "button button-secondary")),
    kind === "offline" ? createElement("p", { className: "scorm-hint" }, t("scorm-offline-hint")) : null,
    done ? createElement("p", { role: "status", className: "scorm-done" }, t("scorm-complete")) : null,
    launch && kind !== "failed" ? createElement("iframe", {
      ref: frame, key: launch.address, src: launch.address, title: t("scorm-frame-title", { title }), className: "scorm-frame",
      sandbox: "allow-scripts allow-same-origin allow-forms allow-modals", allow: "fullscreen; autoplay", referrerPolicy: "no-referrer",
    }) : createElement("div", { className: "scorm-frame scorm-frame-waiting", "aria-hidden": true }),
    createElement("span", { id: "scorm-after", tabIndex: -1, className: "visually-hidden" }, t("scorm-after")));
}
