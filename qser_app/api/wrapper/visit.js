// One visit to one part: the SCORM run-time as content finds it, and what of it has changed since it was last saved.

import { Clock } from "./clock.js";

const SUSPEND_LIMIT = 1000000;
const STAND_IN = 3000; // the run-time's own limits are smaller than what the platform keeps: see suspendData

const OLD = {
  names: {
    start: "LMSInitialize", finish: "LMSFinish", get: "LMSGetValue", set: "LMSSetValue", commit: "LMSCommit",
    error: "LMSGetLastError", text: "LMSGetErrorString", why: "LMSGetDiagnostic",
  },
  core: "cmi.core.",
};
const NEW = {
  names: {
    start: "Initialize", finish: "Terminate", get: "GetValue", set: "SetValue", commit: "Commit",
    error: "GetLastError", text: "GetErrorString", why: "GetDiagnostic",
  },
  core: "cmi.",
};

export const SETTINGS = { autocommit: false, lmsCommitUrl: false, logLevel: 5, autoCompleteLessonStatus: false };

export class Visit {
  // ``host``: what happens around a visit: changed(), committed(), ending(visit), ended(visit), documents(), again(), late(visit).
  constructor({ part, data, number, fresh, old, api, host }) {
    Object.assign(this, { part, number, fresh, old, api, host });
    this.kind = old ? OLD : NEW;
    this.finished = false; // content has said goodbye
    this.told = true; // the server knows that
    this.opened = false; // a page that says nothing has been seen
    this.looked = false; // content has looked for the run-time
    this.goodbye = {}; // how content left: the run-time forgets that as it ends
    this.suspendData = null; // kept whole beside the run-time, which would refuse the longer ones
    this.documents = []; // what was shown when content said goodbye
    this.late = false; // closed because its time was over
    this.clock = part.limit && new Clock({ limit: part.limit, old, over: () => host.late(this) });
    const given = { ...data };
    if (given["cmi.suspend_data"]) {
      this.suspendData = given["cmi.suspend_data"];
      given["cmi.suspend_data"] = this.suspendData.slice(0, STAND_IN);
    }
    api.loadFromFlattenedJSON(given, "");
    this.data = data;
    this.saved = this.snapshot();
    this.first = { ...this.saved };
    this.face = this.makeFace();
  }

  get leaving() { return [`${this.kind.core}exit`, `${this.kind.core}session_time`]; }

  get speaking() { return this.api.isInitialized() || this.finished; }

  // Seen, and nothing will ever be heard from it: plain pages, and parts that never even look for a run-time.
  get silent() { return this.opened && !this.speaking && (this.part.kind === "asset" || !this.looked); }

  snapshot() {
    const now = {};
    for (const [element, value] of Object.entries(this.api.getFlattenedCMI())) {
      if (element.startsWith("cmi.") && typeof value !== "object") now[element] = String(value);
    }
    if (this.suspendData !== null) now["cmi.suspend_data"] = this.suspendData;
    const spent = this.clock?.told;
    if (spent && this.isSilentOnTime(now)) now[this.leaving[1]] = spent;
    return { ...now, ...this.goodbye };
  }

  // Content that keeps no time itself.
  isSilentOnTime(now) { return /^[PTHMS0:.]*$/.test(now[this.leaving[1]] || ""); }

  // What the server does not know yet; null when that is nothing.
  unsaved() {
    const now = this.snapshot();
    const changes = Object.fromEntries(Object.entries(now).filter(([element, value]) => this.saved[element] !== value));
    const final = this.finished && !this.told;
    if (!Object.keys(changes).length && !final && !this.silent) return null;
    return { sco: this.part.identifier, visit: this.number, changes, final: this.finished || this.silent, fresh: this.fresh };
  }

  acknowledge(commit) {
    Object.assign(this.saved, commit.changes);
    this.fresh = false;
    this.opened = false;
    this.told = this.told || (commit.final && this.finished);
  }

  // What the server will not have is not offered again unless content changes it.
  spare(elements, commit) {
    elements.forEach((element) => { this.saved[element] = commit.changes[element]; });
  }

  // What this part would be loaded with if it were opened again now.
  afterwards() {
    const now = { ...this.data, ...this.snapshot() };
    const left = now[this.leaving[0]];
    for (const element of this.leaving) delete now[element];
    now[`${this.kind.core}entry`] = this.speaking && (left === "suspend" || !this.finished) ? "resume" : this.speaking ? "" : this.data[`${this.kind.core}entry`];
    now[`${this.kind.core}total_time`] = this.total || this.api.cmi.getCurrentTotalTime();
    return now;
  }

  // How the learner likes things, as far as it was ever said.
  preferences() {
    const now = Object.entries(this.snapshot()).filter(([element]) => /^cmi\.(learner|student)_preference\./.test(element));
    return Object.fromEntries(now.filter(([element, value]) => element in this.data || this.first[element] !== value));
  }

  // Content that says goodbye only because its window dies, and is not through, has been interrupted: it goes on next time.
  interrupted() {
    const now = this.snapshot();
    const status = now["cmi.core.lesson_status"] || now["cmi.completion_status"];
    const element = this.leaving[0];
    if (!now[element] && !["completed", "passed"].includes(status)) this.goodbye[element] = "suspend";
  }

  // The page goes without content having said so.
  end() {
    if (this.api.isInitialized()) this.face[this.kind.names.finish]("");
  }

  // Its try is over: the next one begins anew.
  get isOutOfTime() { return Boolean(this.clock) && this.goodbye[this.leaving[0]] === "time-out"; }

  // What content sees: the run-time's own functions, with longer suspend data and a listener.
  makeFace() {
    const { names } = this.kind;
    const face = {};
    for (const name of Object.values(names)) face[name] = (...given) => this.now.api[name](...given);
    face[names.start] = (given) => this.now.start(given);
    face[names.set] = (element, value) => this.now.set(element, value);
    face[names.get] = (element) => this.now.get(element);
    face[names.commit] = (given) => {
      const result = this.now.api[names.commit](given);
      this.host.committed(this.now);
      return result;
    };
    face[names.finish] = (given) => this.now.finish(given);
    return this.old ? face : { version: "1.0", ...face };
  }

  // Whoever holds an earlier visit's functions means the present one.
  get now() { return this.successor ? this.successor.now : this; }

  start(given) {
    if (!this.isAnotherPage()) {
      const result = this.api[this.kind.names.start](given);
      if (String(result) === "true") this.clock?.start();
      return result;
    }
    this.successor = this.host.again();
    return this.successor.start(given);
  }

  // Some packages say hello and goodbye on every page of one part.
  isAnotherPage() {
    return this.finished && this.host.documents().some((each) => !this.documents.includes(each));
  }

  set(element, value) {
    const name = this.kind.names.set;
    let result;
    if (element === "cmi.suspend_data") {
      const text = String(value);
      result = this.api[name](element, text.length > SUSPEND_LIMIT ? text : text.slice(0, STAND_IN));
      if (String(result) === "true") this.suspendData = text;
    } else {
      result = this.api[name](element, value);
    }
    this.host.changed(this, String(result) === "true");
    return result;
  }

  get(element) {
    const answer = this.api.isInitialized() ? this.host.asked(this, element) : undefined;
    const value = this.api[this.kind.names.get](element);
    if (answer !== undefined) return answer;
    return element === "cmi.suspend_data" && value !== "" && this.suspendData !== null ? this.suspendData : value;
  }

  finish(given) {
    const running = this.api.isInitialized();
    if (running && given === "") this.clock?.stop();
    if (running && this.late) this.api[this.kind.names.set](this.leaving[0], ""); // not for another time
    const before = this.snapshot();
    const total = running ? this.api.cmi.getCurrentTotalTime() : "";
    if (running && given === "") this.host.ending(this);
    const result = this.api[this.kind.names.finish](given);
    if (String(result) !== "true") return result;
    this.finished = true;
    this.told = false;
    this.total = total;
    this.documents = this.host.documents();
    this.goodbye = Object.fromEntries(this.leaving.filter((element) => element in before).map((element) => [element, before[element]]));
    if (this.late) this.goodbye[this.leaving[0]] = "time-out";
    this.host.ended(this);
    return result;
  }
}
