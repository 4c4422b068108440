// Packages in which the learner decides what comes next: parts in a row, some perhaps waiting for others (SCORM 1.2).

import { Stores } from "./stores.js";
import { SETTINGS } from "./visit.js";

const STEPS = { continue: "next", next: "next", _next_: "next", previous: "previous", _previous_: "previous" };
const ENDS = ["exitAll", "suspendAll", "abandonAll"];

export class InARow {
  constructor(loaded) {
    this.old = loaded.edition === "1.2";
    this.leaves = loaded.parts.map((part) => part.identifier);
    this.hidden = new Map();
    const note = (node) => { this.hidden.set(node.id, node.settings.hideLmsUi || []); node.children.forEach(note); };
    note(loaded.tree);
    this.id = loaded.start;
    this.locked = loaded.locked;
    this.over = false;
    this.request = null;
    this.stores = new Stores(loaded.tree);
    this.stores.restore(stated(loaded.state).stores);
  }

  runtime() {
    const settings = { ...SETTINGS, mastery_override: this.old, scoItemIds: this.leaves };
    return this.old ? new Scorm12API(settings) : new Scorm2004API(settings);
  }

  found(id) {
    this.id = id;
    this.over = false;
    this.api = this.runtime();
    this.stores.give(this.api, id);
    return { id, api: this.api, fresh: false };
  }

  begin() { return this.found(this.id); }

  stay(id) { return this.found(id); }

  ending(wanted) {
    this.request = wanted;
    if (!wanted && !this.old) this.request = parsed(this.api.adl.nav.request);
    if (this.request && ENDS.includes(this.request.to)) this.over = !wanted;
    return this.request?.to || "_none_";
  }

  ended() {}

  get leads() { return Boolean(this.request && this.target(this.request)) || this.over; }

  following(wanted) {
    const request = wanted || this.request;
    const id = request && this.target(request);
    this.request = null;
    return id ? this.found(id) : null;
  }

  target({ to, part }) {
    if (to === "choice" || to === "jump") return this.isOpen(part) ? part : null;
    return STEPS[to] ? this.step(STEPS[to] === "next" ? 1 : -1) : null;
  }

  isOpen(id) { return this.leaves.includes(id) && (!this.locked.includes(id) || id === this.id); }

  step(by) {
    for (let at = this.leaves.indexOf(this.id) + by; at >= 0 && at < this.leaves.length; at += by) {
      if (this.isOpen(this.leaves[at])) return this.leaves[at];
    }
    return null;
  }

  course(id) {
    const stores = this.stores.take();
    return stores ? { current: id, state: JSON.stringify({ stores }) } : { current: id };
  }

  ways(id) {
    const hidden = this.hidden.get(id) || [];
    return {
      open: this.leaves.filter((each) => this.isOpen(each)),
      next: this.step(1) !== null && !hidden.includes("continue"),
      previous: this.step(-1) !== null && !hidden.includes("previous"),
      over: this.over,
    };
  }

  // Content of SCORM 2004 may ask whether it could go on (RTE 4.3).
  asked(element) {
    if (this.leaves.length < 2) return undefined;
    if (element === "adl.nav.request_valid.continue") return String(this.step(1) !== null);
    if (element === "adl.nav.request_valid.previous") return String(this.step(-1) !== null);
    return undefined;
  }
}

function stated(text) {
  try {
    return JSON.parse(text) || {};
  } catch {
    return {}; // nothing yet, or of a version that kept it otherwise
  }
}

function parsed(request) {
  if (!request || request === "_none_") return null;
  const choice = /^\{target=(.+)\}(choice|jump)$/.exec(request);
  return choice ? { to: choice[2], part: choice[1] } : { to: request };
}
