// The page around a package: holds the SCORM run-time where content finds it at once, and brings what content writes to the server.
// Saved data is here before the package starts; only this learner's own record ever leaves.
"use strict";

const APP = document.documentElement.dataset.app;
const TOKEN = location.pathname.split("/")[2];
const NONCE = location.hash.slice(1);
const SOON = 2000;
const REGULARLY = 30000;
const LONGEST_WAIT = 30000;
const BEACON_LIMIT = 60000; // browsers refuse bodies over 64 KB while a page closes
const SUSPEND_LIMIT = 1000000;
const STAND_IN = 3000; // the run-time's own limits are smaller than what the platform keeps: see suspendData

let api = null;
let loaded = null;
let saved = {}; // what the server has acknowledged, element by element
let sequence = 0;
let finishedAt = 0;
let finished = false; // content has said goodbye
let told = true; // the server knows that
let busy = false;
let again = false;
let leaving = false;
let over = false; // the capability has ended
let timer = 0;
let wait = SOON;
let goodbye = {}; // how content left: the run-time forgets that as it ends
let suspendData = null; // kept whole beside the run-time, which would refuse the longer ones

function tell(kind, more) {
  if (parent !== window) parent.postMessage({ qser: "scorm", nonce: NONCE, kind, ...more }, APP);
}

function snapshot() {
  const now = {};
  for (const [element, value] of Object.entries(api.getFlattenedCMI())) {
    if (element.startsWith("cmi.") && typeof value !== "object") now[element] = String(value);
  }
  if (suspendData !== null) now["cmi.suspend_data"] = suspendData;
  return { ...now, ...goodbye };
}

function changesTo(now) {
  return Object.fromEntries(Object.entries(now).filter(([element, value]) => saved[element] !== value));
}

// What could not be sent stays in this browser, under a name only the server and this page know.
// ``partly``: a smaller commit is on its way, so the server may be one step further by then.
function keep(changes, partly = false) {
  try {
    localStorage.setItem(loaded.keep, JSON.stringify({ sequence: loaded.sequence, partly, changes }));
  } catch { /* storage is full or closed: the next attempt to send is all there is */ }
}

function forget() {
  try { localStorage.removeItem(loaded.keep); } catch { /* as above */ }
}

function kept() {
  try {
    const found = JSON.parse(localStorage.getItem(loaded.keep));
    const fits = found && (found.sequence === loaded.sequence || (found.partly && found.sequence + 1 === loaded.sequence));
    return fits ? found.changes : {};
  } catch {
    return {};
  }
}

function soon(delay = SOON) {
  if (over || leaving) return;
  if (timer && delay > 0) return;
  clearTimeout(timer);
  timer = setTimeout(() => { timer = 0; save(); }, delay);
}

async function save() {
  if (over || !api) return;
  if (busy) { again = true; return; }
  const now = snapshot();
  const changes = changesTo(now);
  if (!Object.keys(changes).length && (told || !finished)) return;
  busy = true;
  tell("saving");
  const final = finished;
  const body = JSON.stringify({ sequence: ++sequence, changes, final });
  try {
    const answer = await fetch(`/launch/${TOKEN}/commit`, { method: "POST", body, keepalive: body.length < BEACON_LIMIT });
    if (answer.ok) settled(await answer.json(), changes, final);
    else if (answer.status >= 500 || answer.status === 429) offline(changes);
    else refused(await answer.json().catch(() => ({})));
  } catch {
    offline(changes);
  }
  busy = false;
  if (again) { again = false; soon(0); }
}

function settled(answer, changes, final) {
  loaded.sequence = answer.attempt_sequence;
  Object.assign(saved, changes);
  told = told || final;
  wait = SOON;
  forget();
  tell("saved", { done: answer.done, score: answer.score, percent: answer.percent, status: answer.status, success: answer.success, finished });
}

function offline(changes) {
  keep(changes);
  tell("offline");
  wait = Math.min(wait * 2, LONGEST_WAIT);
  soon(wait);
}

function refused(answer) {
  over = answer.refused === "launch-ended";
  tell(over ? "ended" : "refused", { code: answer.refused });
}

// The page is going: no waiting for answers. What a beacon cannot carry is kept for the next visit.
function lastWords() {
  if (over || !api) return;
  const now = snapshot();
  const changes = changesTo(now);
  if (!Object.keys(changes).length && (told || !finished)) return;
  keep(changes);
  const body = JSON.stringify({ sequence: ++sequence, changes, final: finished });
  const address = `/launch/${TOKEN}/commit`;
  if (body.length >= BEACON_LIMIT) {
    const small = JSON.stringify({ sequence, changes: without(changes, "cmi.suspend_data"), final: finished });
    keep(changes, true);
    if (small.length < BEACON_LIMIT) fetch(address, { method: "POST", body: small, keepalive: true }).catch(() => {});
    return;
  }
  try {
    fetch(address, { method: "POST", body, keepalive: true }).catch(() => navigator.sendBeacon(address, body));
  } catch {
    navigator.sendBeacon(address, body);
  }
}

function without(changes, element) {
  const rest = { ...changes };
  delete rest[element];
  return rest;
}

function changed(result) {
  awake();
  if (String(result) === "true") {
    if (leaving) lastWords();
    else soon();
  }
  return result;
}

// What content sees: the run-time's own functions, with longer suspend data and a listener.
function face(names, suspendElement) {
  const call = (name) => (...given) => api[name](...given);
  const window_ = {};
  for (const name of Object.values(names)) window_[name] = call(name);
  window_[names.set] = (element, value) => {
    if (element !== suspendElement) return changed(api[names.set](element, value));
    const text = String(value);
    const result = api[names.set](element, text.length > SUSPEND_LIMIT ? text : text.slice(0, STAND_IN));
    if (String(result) === "true") suspendData = text;
    return changed(result);
  };
  window_[names.get] = (element) => {
    const value = api[names.get](element);
    return element === suspendElement && value !== "" && suspendData !== null ? suspendData : value;
  };
  window_[names.commit] = (given) => {
    const result = api[names.commit](given);
    if (leaving) lastWords();
    else soon(0);
    return result;
  };
  window_[names.finish] = (given) => {
    const before = snapshot();
    const result = api[names.finish](given);
    if (String(result) === "true") {
      finished = true;
      finishedAt = Date.now();
      goodbye = Object.fromEntries(LEAVING.filter((element) => element in before).map((element) => [element, before[element]]));
      told = false;
      if (leaving) interrupted();
      if (leaving) lastWords();
      else soon(0);
    }
    return result;
  };
  return window_;
}

const LEAVING = ["cmi.core.exit", "cmi.core.session_time", "cmi.exit", "cmi.session_time"];

const OLD_NAMES = {
  start: "LMSInitialize", finish: "LMSFinish", get: "LMSGetValue", set: "LMSSetValue", commit: "LMSCommit",
  error: "LMSGetLastError", text: "LMSGetErrorString", why: "LMSGetDiagnostic",
};
const NEW_NAMES = {
  start: "Initialize", finish: "Terminate", get: "GetValue", set: "SetValue", commit: "Commit",
  error: "GetLastError", text: "GetErrorString", why: "GetDiagnostic",
};

function begin() {
  const old = loaded.edition === "1.2";
  const settings = { autocommit: false, lmsCommitUrl: false, logLevel: 5, mastery_override: old, autoCompleteLessonStatus: false };
  api = old ? new Scorm12API(settings) : new Scorm2004API(settings);
  const waiting = kept();
  const data = { ...loaded.data, ...waiting };
  if (data["cmi.suspend_data"]) {
    suspendData = data["cmi.suspend_data"];
    data["cmi.suspend_data"] = suspendData.slice(0, STAND_IN);
  }
  api.loadFromFlattenedJSON(data, "");
  saved = snapshot();
  for (const element of Object.keys(waiting)) delete saved[element];
  if (old) window.API = face(OLD_NAMES, "cmi.suspend_data");
  else window.API_1484_11 = { version: "1.0", ...face(NEW_NAMES, "cmi.suspend_data") };
  if (Object.keys(waiting).length) soon(0);
}

function show() {
  const frame = document.createElement("iframe");
  frame.title = loaded.title;
  frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-forms allow-modals");
  frame.allow = "fullscreen; autoplay";
  frame.src = loaded.address;
  document.title = loaded.title;
  document.body.append(frame);
  frame.addEventListener("load", () => tell("ready", { review: loaded.review }), { once: true });
  frame.addEventListener("load", () => SIGNS.forEach((sign) => frame.contentWindow?.addEventListener(sign, awake, { passive: true })));
}

// Time counts while somebody is at it; the page around us cannot see what happens in here.
const SIGNS = ["pointerdown", "pointermove", "keydown", "scroll", "touchstart"];
let lastSign = 0;

function awake() {
  if (Date.now() - lastSign < 10000) return;
  lastSign = Date.now();
  tell("active");
}

// Content that says goodbye only because its window dies, and is not through, has been interrupted: it goes on next time.
function interrupted() {
  const now = snapshot();
  const element = loaded.edition === "1.2" ? "cmi.core.exit" : "cmi.exit";
  const status = now["cmi.core.lesson_status"] || now["cmi.completion_status"];
  if (!now[element] && !["completed", "passed"].includes(status)) goodbye[element] = "suspend";
}

function script(name) {
  return new Promise((done, failed) => {
    const element = document.createElement("script");
    element.src = `/runtime/${name}`;
    element.onload = done;
    element.onerror = failed;
    document.head.append(element);
  });
}

async function start() {
  tell("starting");
  try {
    const answer = await fetch(`/launch/${TOKEN}/load`, { method: "POST" });
    if (!answer.ok) { refused(await answer.json().catch(() => ({}))); return; }
    loaded = await answer.json();
    await script(loaded.edition === "1.2" ? "1.2.js" : "2004.js");
    begin();
    show();
  } catch {
    tell("failed");
  }
}

addEventListener("message", (event) => {
  const said = event.data;
  if (event.origin !== APP || event.source !== parent || !said || said.qser !== "scorm" || said.nonce !== NONCE) return;
  if (said.kind === "save") save().then(() => tell("flushed"));
});
addEventListener("online", () => soon(0));
document.addEventListener("visibilitychange", () => {
  // A phone may end a hidden page without another word.
  if (document.visibilityState === "hidden" && api && !over) keep(changesTo(snapshot()));
  save();
});
addEventListener("pagehide", () => {
  leaving = true;
  if (finished && Date.now() - finishedAt < 1000) interrupted();
  lastWords();
});
addEventListener("pageshow", () => { leaving = false; });
setInterval(save, REGULARLY);
start();
