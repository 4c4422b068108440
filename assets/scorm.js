// A package in its frame: asks for a launch, listens to the wrapper on the content origin, says what is saved and what comes next.
import { createElement as e, useCallback, useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import "./phrases/scorm.js";
import "./phrases/scorm_parts.js";
import { keepText, keptText } from "./scorm_kept.js";
import { gift, Paper, WayOut, wayOut } from "./scorm_ways.js";
import { useWords } from "./words.js";

const WORDS = {
  starting: "scorm-starting", ready: "scorm-saved", saving: "scorm-saving", saved: "scorm-saved", offline: "scorm-offline",
  ended: "refusal-launch-ended", failed: "scorm-failed",
};
const KINDS = new Set([...Object.keys(WORDS), "flushed", "active", "place", "keep", "kept", "leads", "aside", "time"]);
const STOPPED = new Set(["ended", "failed"]);
// What a part's time limit has come to.
const TIMES = { over: "scorm-time-over", closed: "scorm-time-closed" };
// Quick changes between saving and saved would only flicker, and chatter in a screen reader.
const CALM = 900;
const NOTHING = { aside: false, time: "" };
const NOWHERE = { current: "", open: [], next: false, previous: false, over: false, finished: false };

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

// Content may say anything: only parts that the platform knows, and yes or no.
function placed(said, parts) {
  const known = new Set(parts.map((part) => part.identifier).filter(Boolean));
  const open = Array.isArray(said.open) ? said.open.filter((id) => known.has(id)) : [];
  return {
    current: known.has(said.current) ? said.current : "", open, next: said.next === true, previous: said.previous === true,
    over: said.over === true, finished: said.finished === true,
  };
}

function useLaunch(unit, turn, setKind) {
  const [launch, setLaunch] = useState(null);
  useEffect(() => {
    let here = true;
    setLaunch(null);
    setKind("starting");
    if (unit) ask(unit, turn.sco).then((made) => here && setLaunch(made), () => here && setKind("failed"));
    return () => { here = false; };
  }, [unit, turn]);
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

function Contents({ parts, place, choose }) {
  const { t } = useWords();
  const leaves = parts.filter((part) => part.identifier);
  const line = (part, at) => {
    const here = part.identifier && part.identifier === place.current;
    const style = { "--depth": Math.min(part.depth, 5) };
    if (!part.identifier) return e("li", { key: at, style, className: "scorm-folder" }, part.title);
    const locked = !here && !place.open.includes(part.identifier);
    const note = part.done ? t("scorm-part-done") : locked ? t("scorm-part-locked") : "";
    return e("li", { key: part.identifier, style },
      e("button", {
        type: "button", disabled: locked, "aria-current": here ? "step" : undefined, onClick: () => here || choose(part.identifier),
        className: here ? "scorm-part scorm-part-here" : "scorm-part",
      }, e("span", { className: part.done ? "scorm-mark scorm-mark-done" : "scorm-mark", "aria-hidden": true }), e("span", { className: "scorm-part-title" }, part.title),
      note ? e("span", { className: "visually-hidden" }, ` (${note})`) : null));
  };
  const done = leaves.filter((part) => part.done).length;
  return e("nav", { "aria-label": t("scorm-contents"), className: "scorm-contents" },
    e("details", { open: leaves.length <= 20 },
      e("summary", null, t("scorm-contents"), " ", e("span", { className: "muted small" }, t("scorm-contents-done", { done, count: leaves.length }))),
      e("ol", null, parts.map(line))));
}

function Over({ words, again, leave }) {
  const { t } = useWords();
  return e("div", { className: "scorm-frame scorm-over" },
    e("p", { role: "status" }, t(words)),
    e("div", { className: "scorm-over-ways" },
      e("button", { type: "button", onClick: leave, className: "button button-primary" }, t("scorm-leave")),
      e("button", { type: "button", onClick: again, className: "button button-secondary" }, t("scorm-open-again"))));
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
  return e("div", { className: "scorm-own-window" },
    e("p", null, hint),
    e("a", { href: address, target: "_blank", rel: "opener", onClick: open, className: "button button-primary" }, label));
}

export function PackageFrame({ unit, parts, title, leaveTo, closes, onChange }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const whole = useRef(null);
  const frame = useRef(null);
  const flushed = useRef(null);
  const [kind, setKind] = useState("starting");
  const [turn, setTurn] = useState({ sco: "" });
  const [done, setDone] = useState(false);
  const [place, setPlace] = useState(NOWHERE);
  const [way, setWay] = useState(null);
  const [paper, setPaper] = useState(null);
  const [notes, setNotes] = useState(NOTHING);
  const launch = useLaunch(unit, turn, setKind);
  const shown = useCalm(kind);
  const known = useRef(parts);
  known.current = parts;
  useEffect(() => setDone(false), [unit]);
  useEffect(() => { setPlace(NOWHERE); setNotes(NOTHING); }, [unit, turn]);
  const say = useCallback((more) => {
    frame.current?.contentWindow?.postMessage({ qser: "scorm", nonce: launch.nonce, ...more }, launch.origin);
  }, [launch]);
  useEffect(() => {
    let finished = "";
    const listen = (event) => {
      const said = heard(event, launch, frame.current);
      if (!said) return;
      if (said.kind === "flushed") { flushed.current?.(); return; }
      // What happens inside the frame counts as activity for the clock around it.
      if (said.kind === "active") { window.dispatchEvent(new Event("pointermove")); return; }
      if (said.kind === "starting") { say({ kind: "words", close: t("scorm-window-close") }); return; }
      if (said.kind === "keep") { keepText(said.name, said.text); return; }
      if (said.kind === "kept") { say({ kind: "kept", text: keptText(said.name) }); return; }
      if (said.kind === "leads") {
        const found = said.file ? gift(said.name, said.file) : wayOut(said.address, launch.origin);
        if (said.part) setPaper({ part: said.part, way: found });
        // A package may ask while somebody is pressing something: it is not for it to fill the screen with questions.
        else if (navigator.userActivation?.isActive !== false) setWay(found);
        return;
      }
      if (said.kind === "place") { setPlace(placed(said, known.current)); return; }
      if (said.kind === "aside") { setNotes((now) => ({ ...now, aside: true })); return; }
      if (said.kind === "time") { setNotes((now) => ({ ...now, time: TIMES[said.now] || "" })); return; }
      setKind(said.kind);
      if (said.kind === "saved" && said.done === true) setDone(true);
      // What is known now is asked for when it may be something else: a part begins, its status turns, it ends.
      const news = `${said.part} ${said.status} ${said.success} ${said.percent} ${said.finished}`;
      if (said.kind === "ready" || (said.kind === "saved" && news !== finished)) onChange?.();
      if (said.kind === "saved") finished = news;
    };
    window.addEventListener("message", listen);
    return () => window.removeEventListener("message", listen);
  }, [launch, onChange, say]);
  const leave = useCallback(() => {
    const go = () => {
      flushed.current = null;
      if (closes) window.close(); // only a window that the page opened lets itself be closed
      setTimeout(() => navigate(leaveTo), closes ? 300 : 0);
    };
    flushed.current = go;
    setTimeout(() => flushed.current && go(), 1500);
    if (launch) say({ kind: "save" });
    else go();
  }, [launch, leaveTo, closes, say]);
  const choose = (part) => (place.over || STOPPED.has(kind) ? setTurn({ sco: part }) : launch && say({ kind: "go", to: "choice", part }));
  const button = (key, words, press, className, more) => e("button", { key, type: "button", onClick: press, className, ...more }, t(words));
  const stopped = STOPPED.has(kind);
  const again = kind === "ended" ? "scorm-restart" : "scorm-try-again";
  const restart = () => setTurn({ sco: "" });
  const widen = () => (document.fullscreenElement ? document.exitFullscreen() : whole.current?.requestFullscreen?.());
  const many = parts.filter((part) => part.identifier).length > 1;
  const step = (to, words, strong) => button(to, words, () => say({ kind: "go", to }), `button ${strong ? "button-primary" : "button-secondary"}`,
    { disabled: !launch || stopped || place.over || !place[to] });
  return e("div", { className: "scorm", ref: whole },
    many ? e(Contents, { parts, place, choose }) : null,
    e("div", { className: "scorm-strip" },
      e("a", { href: "#scorm-after", className: "scorm-skip button button-secondary" }, t("scorm-skip")),
      e("p", { role: "status", className: `scorm-state scorm-state-${shown}` }, t(WORDS[shown])),
      stopped ? button("again", again, restart, "button button-primary") : null,
      many ? step("previous", "scorm-previous", false) : null,
      many ? step("next", "scorm-next", place.finished) : null,
      button("wide", "scorm-wide", widen, "button button-quiet"),
      button("leave", "scorm-leave", leave, "button button-secondary")),
    kind === "offline" ? e("p", { className: "scorm-hint" }, t("scorm-offline-hint")) : null,
    notes.aside ? e("p", { role: "status", className: "scorm-hint" }, t("scorm-aside")) : null,
    notes.time && !place.over ? e("p", { role: "status", className: "scorm-hint" }, t(notes.time)) : null,
    done ? e("p", { role: "status", className: "scorm-done" }, t("scorm-complete")) : null,
    place.over ? e(Over, { words: notes.time || "scorm-over", again: restart, leave }) : null,
    paper?.way && paper.part === place.current ? e(Paper, { way: paper.way }) : null,
    e(WayOut, { way, close: () => setWay(null) }),
    launch && kind !== "failed" ? e("iframe", {
      ref: frame, key: launch.address, src: launch.address, title: t("scorm-frame-title", { title }), className: "scorm-frame", hidden: place.over,
      sandbox: "allow-scripts allow-same-origin allow-forms allow-modals", allow: "fullscreen; autoplay; unload", referrerPolicy: "no-referrer",
    }) : e("div", { className: "scorm-frame scorm-frame-waiting", "aria-hidden": true }),
    e("span", { id: "scorm-after", tabIndex: -1, className: "visually-hidden" }, t("scorm-after")));
}
