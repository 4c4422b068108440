// The page around a package: holds the SCORM run-time where content finds it at once, shows one part after the other, and
// brings what content writes to the server. Saved data is here before a part starts; only this learner's own record ever leaves.

import { around } from "./around.js";
import { InARow } from "./course.js";
import { Saving } from "./saving.js";
import { Sequenced } from "./sequencing.js";
import { Visit } from "./visit.js";
import { emptied, isDocument, Windows } from "./windows.js";

const APP = document.documentElement.dataset.app;
const TOKEN = location.pathname.split("/")[2];
const NONCE = location.hash.slice(1);
const REGULARLY = 30000;
const ANSWER_WITHIN = 1000; // the page around this one has what it kept at hand, or is not there
const LOOKED_AT = 3000; // a page that has not spoken by then only wants to be looked at
const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-modals";

let loaded = null;
let course = null;
let saving = null;
let visit = null;
let frame = null;
let wanted = null; // what the learner asked for with the buttons around the package
let moving = false;
let visits = 0;
const records = new Map(); // what each part would be loaded with
const windows = new Windows(SANDBOX, {
  platform: APP, leads: (address) => tell("leads", { address }), gives: (name, file) => tell("leads", { name, file }),
});
windows.signs = (page) => SIGNS.forEach((sign) => page.addEventListener(sign, awake, { passive: true }));

function tell(kind, more) {
  if (around !== window) around.postMessage({ qser: "scorm", nonce: NONCE, kind, ...more }, APP);
}

function tellPlace() {
  if (visit) tell("place", { current: visit.part.identifier, ...course.ways(visit.part.identifier), finished: visit.finished });
}

const host = {
  changed(_visit, happened) {
    awake();
    if (!happened) return;
    if (saving.leaving) saving.lastWords();
    else saving.soon();
    placeSoon();
  },
  committed() {
    if (saving.leaving) saving.lastWords();
    else saving.soon(0);
  },
  asked: (_visit, element) => course.asked(element),
  ending: (each) => (each === visit ? course.ending(saving.leaving ? { to: "suspendAll" } : wanted) : "_none_"),
  ended(each) {
    if (each === visit) course.ended();
    if (saving.leaving) {
      each.interrupted();
      saving.lastWords();
      return;
    }
    finishedAt = Date.now();
    saving.soon(0);
    if (each === visit && !moving) setTimeout(() => move(), 0);
  },
  late(each) {
    if (each !== visit || each.finished) return;
    const { closes, tells } = each.part.limit;
    if (tells) tell("time", { now: closes ? "closed" : "over" });
    if (!closes || moving) return;
    each.late = true;
    wanted = { to: "exit" };
    move();
  },
  documents: () => windows.documents,
  again() {
    const data = visit.afterwards();
    enter(course.stay(visit.part.identifier), data);
    return visit;
  },
};
let finishedAt = 0;
let placeTimer = 0;

// Ways open and close with what content writes, though not with every letter of it.
function placeSoon() {
  placeTimer ||= setTimeout(() => { placeTimer = 0; tellPlace(); }, 500);
}

// A visit to a part begins; its page is shown by ``show``.
function enter({ id, api, fresh }, data) {
  const part = loaded.parts.find((each) => each.identifier === id);
  const anew = fresh || part.again;
  part.again = false;
  if (anew && part.limit) part.limit.left = part.limit.allowed;
  const given = data || { ...(anew ? part.fresh : records.get(id) || part.data), ...visit?.preferences() };
  visit = new Visit({ part, data: given, number: ++visits, fresh: anew, old: loaded.edition === "1.2", api, host });
  saving.add(visit);
}

// Where content looks for the run-time, and that it did.
function offer() {
  const get = () => {
    visit.looked = true;
    return visit.face;
  };
  Object.defineProperty(window, loaded.edition === "1.2" ? "API" : "API_1484_11", { get });
}

function show() {
  const here = visit;
  frame = document.createElement("iframe");
  frame.title = here.part.title;
  frame.setAttribute("sandbox", SANDBOX);
  frame.allow = "fullscreen; autoplay; unload";
  const { pathname, href } = new URL(here.part.address, location.href);
  const paper = isDocument(pathname); // its place in the frame stays empty: browsers show a torn page there
  frame.src = paper ? "/runtime/paper.html" : here.part.address;
  document.title = here.part.title;
  document.body.prepend(frame);
  windows.watch(frame);
  frame.addEventListener("load", () => { tell("ready", { review: loaded.review }); tellPlace(); }, { once: true });
  if (paper) tell("leads", { address: href, part: here.part.identifier });
  frame.addEventListener("load", () => setTimeout(() => {
    here.shown = true;
    if (visit === here && here.part.kind === "asset") seen();
  }, LOOKED_AT), { once: true });
  saving.soon();
}

// A page that was there long enough to be looked at counts as seen: plain ones at once, the others as they are left.
function seen() {
  if (!visit.shown || visit.speaking) return;
  visit.opened = true;
  saving.soon(0);
}

async function putAway() {
  await windows.shutAll();
  await emptied(frame);
  windows.main = null;
  frame.remove();
  frame = null;
}

// From one part to the next: where content asked to go as it ended, or where the learner wants to.
async function move() {
  if (moving || !frame || !(wanted || course.leads)) { tellPlace(); return; }
  moving = true;
  const from = visit;
  const endedBefore = from.finished || !from.api.isInitialized();
  await putAway();
  seen();
  from.end();
  records.set(from.part.identifier, from.afterwards());
  from.part.again = from.isOutOfTime;
  const next = course.following(wanted, !endedBefore && from.finished) || (wanted && !from.late && !course.over && course.stay(from.part.identifier));
  if (!next && from.late) course.over = true;
  wanted = null;
  moving = false;
  if (next) { enter(next); show(); } else { saving.soon(0); tellPlace(); }
}

// Time counts while somebody is at it; the page around us cannot see what happens in here.
const SIGNS = ["pointerdown", "pointermove", "keydown", "scroll", "touchstart"];
let lastSign = 0;

function awake() {
  if (Date.now() - lastSign < 10000) return;
  lastSign = Date.now();
  tell("active");
}

function answered(answer) {
  loaded.locked = answer.locked;
  course.locked = answer.locked;
  tell("saved", {
    done: answer.done, score: answer.score, percent: answer.percent, status: answer.status, success: answer.success,
    finished: Boolean(visit?.finished), part: visit?.part.identifier,
  });
  tellPlace();
}

// What an earlier page in this browser could not send is taken up, then sent before anything new.
function takeUp(commits) {
  for (const { sco, changes, course: told } of commits) {
    const part = loaded.parts.find((each) => each.identifier === sco);
    if (part) part.data = { ...part.data, ...changes };
    if (told?.state) loaded.state = told.state;
  }
  saving.owed = commits.map((commit, at) => ({ ...commit, visit: at + 1 }));
  visits = commits.length;
  if (commits.length) saving.soon(0);
}

// What the page around this one kept of an earlier visit. It may not know, and a window of its own has none around it.
let keptAround = null;

function askKept() {
  if (around === window) return Promise.resolve("");
  return new Promise((answer) => {
    keptAround = answer;
    setTimeout(answer, ANSWER_WITHIN, "");
    tell("kept", { name: loaded.keep });
  });
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
  const address = `/launch/${TOKEN}`;
  const placed = () => (visit ? course.course(visit.part.identifier) : null);
  try {
    const answer = await fetch(`${address}/load`, { method: "POST" });
    const sent = await answer.json();
    saving = new Saving({ address: `${address}/commit`, loaded: sent, tell, course: placed, answered });
    if (!answer.ok) {
      if (sent.refused === "launch-ended") saving.end();
      else tell("failed");
      return;
    }
    loaded = sent;
    const [around] = await Promise.all([askKept(), script(loaded.edition === "1.2" ? "1.2.js" : "2004.js")]);
    takeUp(saving.kept(around));
    course = loaded.sequenced ? new Sequenced(loaded) : new InARow(loaded);
    const first = course.begin();
    if (!first) { tell("failed"); return; }
    // Where the learner is in a package of one part is no news.
    if (loaded.parts.length === 1) saving.placed = JSON.stringify(course.course(first.id));
    offer();
    enter(first);
    show();
  } catch (error) {
    tell("failed");
    throw error;
  }
}

addEventListener("message", (event) => {
  const said = event.data;
  if (event.origin !== APP || event.source !== around || !said || said.qser !== "scorm" || said.nonce !== NONCE) return;
  if (said.kind === "words") windows.close = String(said.close).slice(0, 60);
  if (said.kind === "kept") keptAround?.(String(said.text));
  if (!course || saving.over) return;
  if (said.kind === "save" && visit) {
    seen();
    saving.save().then(() => tell("flushed"));
  }
  if (said.kind === "go" && ["next", "previous", "choice"].includes(said.to) && !moving && frame) {
    wanted = { to: said.to, part: String(said.part || "") };
    move();
  }
});
addEventListener("online", () => saving?.soon(0));
document.addEventListener("visibilitychange", () => {
  if (!visit) return;
  if (document.visibilityState === "hidden") saving.hide();
  else saving.save();
});
addEventListener("pagehide", () => {
  if (!visit) return;
  saving.leaving = true;
  if (visit.clock) visit.clock.exact = true;
  seen();
  if (visit.finished && Date.now() - finishedAt < 1000) visit.interrupted();
  saving.lastWords();
});
addEventListener("pageshow", () => {
  if (saving) saving.leaving = false;
  if (visit?.clock) visit.clock.exact = false;
});
setInterval(() => { if (visit) saving.save(); }, REGULARLY);
start();
