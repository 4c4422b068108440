// Packages that decide themselves which part may come when (SCORM 2004): the run-time's activity tree, where it stands, and
// how that is kept. Each part gets a run-time of its own; the tree's state goes from one to the next, and to the server.

import { Stores } from "./stores.js";
import { SETTINGS } from "./visit.js";

const REQUESTS = { next: "continue", previous: "previous" };

export class Sequenced {
  constructor(loaded) {
    this.tree = loaded.tree;
    this.nodes = new Map();
    this.settings = this.activity(loaded.tree);
    this.stores = new Stores(loaded.tree);
    this.leaves = loaded.parts.map((part) => part.identifier);
    this.start = loaded.asked ? loaded.start : "";
    this.unfinished = (id) => loaded.parts.some((part) => part.identifier === id && part.data["cmi.entry"] === "resume");
    this.shared = loaded.tree.shared || [];
    this.reached = loaded.objectives || {};
    this.open();
    this.restore(loaded.state);
    this.share();
  }

  // What the learner reached elsewhere in objectives that packages share counts here from the start.
  share() {
    const reached = Object.entries(this.reached).filter(([name]) => this.shared.includes(name) && name in this.blank.globals);
    if (!reached.length) return;
    const globals = Object.fromEntries(reached.map(([name, state]) => [name, { ...this.state?.globals?.[name], ...state }]));
    this.state = { ...this.state, globals: { ...this.state?.globals, ...globals } };
    this.open();
    this.process.synchronizeGlobalObjectives();
    this.keep();
  }

  // What cannot be read any more (a newer version has other parts) is no reason to keep anybody out.
  restore(text) {
    if (!text) return;
    try {
      this.state = JSON.parse(text);
      this.stores.restore(this.state.stores);
      this.open();
    } catch {
      this.state = null;
      this.open();
    }
  }

  activity(node) {
    this.nodes.set(node.id, node);
    const below = node.children.map((each) => this.activity(each));
    return { id: node.id, title: node.title, isVisible: node.visible, ...node.settings, children: below };
  }

  // A run-time with the tree as it stands.
  open() {
    const listeners = {
      onActivityDelivery: (activity) => { this.delivered = activity.id; },
      onSequencingSessionEnd: () => { this.over = true; },
    };
    this.delivered = null;
    this.over = false;
    const sequencing = { activityTree: this.settings, logLevel: "error", eventListeners: listeners };
    this.api = new Scorm2004API({ ...SETTINGS, sequencing });
    this.process = this.api.getSequencingService().getOverallSequencingProcess();
    this.blank ??= flat(this.process.getSuspensionState());
    if (!this.state) return;
    this.process.restoreSuspensionState(nested(patched(this.blank, this.state), this.tree));
    if (this.current?.isActive) this.process.setContentDelivered(true);
  }

  get current() { return this.api.getSequencingState().currentActivity; }

  keep() {
    const stores = this.stores.take();
    this.state = { ...difference(this.blank, flat(this.process.getSuspensionState())), ...(stores ? { stores } : {}) };
  }

  attempts(id) { return this.state?.activities?.[id]?.attemptCount || 0; }

  // The part to begin with: where one was, else where the package starts.
  begin() {
    const here = this.current;
    const isLeaf = here && this.leaves.includes(here.id);
    if (isLeaf && here.isActive) return this.found(here.id, this.attempts(here.id));
    if (isLeaf && (here.isSuspended || this.unfinished(here.id))) this.putBack(here.id);
    const ways = [["resumeAll"], ...(here ? [["continue"], ["choice", here.id], ["start"]] : [["start"]])];
    if (this.start) ways.unshift(["choice", this.start]);
    for (const [request, target] of [...ways, ...this.leaves.map((id) => ["choice", id])]) {
      this.open();
      if (this.allows(request, target)) this.api.processNavigationRequest(request, target);
      if (this.delivered) return this.found(this.delivered, this.attempts(this.delivered));
    }
    return null;
  }

  // A part that was left in the middle is taken up again, whatever the run-time made of its window's end.
  putBack(id) {
    const path = this.path(id, this.tree);
    const activities = { ...this.state.activities };
    for (const each of path) activities[each] = { ...activities[each], isSuspended: true, isActive: false };
    this.state = { ...this.state, activities, suspended: id, current: null };
  }

  path(id, node) {
    if (node.id === id) return [id];
    for (const below of node.children) {
      const found = this.path(id, below);
      if (found) return [node.id, ...found];
    }
    return null;
  }

  allows(request, target) {
    if (request === "resumeAll") return Boolean(this.state?.suspended);
    return request !== "choice" || this.process.predictChoiceEnabled(target);
  }

  found(id, attemptsBefore) {
    const { delivered } = this;
    this.keep();
    this.stores.give(this.api, id);
    // A second try begins without what the first one left behind.
    return { id, api: this.api, fresh: Boolean(delivered) && attemptsBefore > 0 && this.attempts(id) > attemptsBefore };
  }

  // What content, or the buttons around it, ask for as a part ends; the run-time decides what comes of it.
  ending(wanted) {
    const nav = this.api.adl.nav;
    this.missed = false;
    if (wanted) {
      try {
        nav.request = wanted.to === "choice" ? `{target=${wanted.part}}choice` : REQUESTS[wanted.to] || wanted.to;
      } catch {
        this.missed = true; // a name the run-time does not take in this form
      }
    }
    // To close the whole course would mean to begin all over next time: instead the part ends, and its course waits.
    if (nav.request === "exitAll") {
      this.over = true;
      nav.request = this.api.cmi.getExitValueInternal() === "suspend" ? "suspendAll" : "exit";
    }
    this.before = flatOf(this.process.getSuspensionState().activityTree);
    return nav.request;
  }

  ended() { this.keep(); }

  // Where to go once the part is gone from the screen: null for nowhere. ``ended``: the part's end has carried the wish along.
  following(wanted, ended) {
    if (wanted && (!ended || this.missed)) {
      this.before = flatOf(this.process.getSuspensionState().activityTree);
      this.api.processNavigationRequest(REQUESTS[wanted.to] || wanted.to, wanted.part);
    }
    const id = this.delivered;
    this.keep();
    if (!id) return null;
    const before = this.before?.[id]?.attemptCount || 0;
    const fresh = before > 0 && this.attempts(id) > before;
    this.open();
    this.stores.give(this.api, id);
    return { id, api: this.api, fresh };
  }

  // Whether something follows of itself from how the part ended.
  get leads() { return Boolean(this.delivered) || this.over; }

  // The present part once more, when it has ended and nothing came of it.
  stay(id) {
    this.keep();
    this.putBack(id);
    this.open();
    this.api.processNavigationRequest("resumeAll");
    this.keep();
    this.stores.give(this.api, id);
    return { id, api: this.api, fresh: false };
  }

  meaning() {
    const root = this.api.getActivityTrackingData(this.tree.id) || {};
    const score = typeof root.score === "number" && Number.isFinite(root.score) ? Math.max(-1, Math.min(1, root.score)) : null;
    return { completion: root.completionStatus || "unknown", success: root.successStatus || "unknown", score };
  }

  course(id) {
    this.keep();
    return { current: id, state: JSON.stringify(this.state), ...this.meaning(), objectives: this.told() };
  }

  // What has changed since the start in the objectives that packages share.
  told() {
    const { globalObjectives } = this.shared.length ? this.process.getSuspensionState() : {};
    const now = this.shared.filter((name) => globalObjectives[name]).map((name) => [name, known(globalObjectives[name])]);
    return Object.fromEntries(now.filter(([name, state]) => JSON.stringify(state) !== JSON.stringify(known(this.reached[name] || {}))));
  }

  // Which ways are open; the run-time looks ahead without ending anything.
  ways(id) {
    const hidden = this.nodes.get(id)?.settings.hideLmsUi || [];
    const [next, previous] = ["continue", "previous"].map((request) => this.ahead(request));
    const open = this.leaves.filter((each) => this.process.predictChoiceEnabled(each) || each === next.target);
    return {
      open, next: next.open && !hidden.includes("continue"), previous: previous.open && !hidden.includes("previous"), over: this.over,
    };
  }

  ahead(request) {
    const seen = this.api.previewNavigationRequest(request);
    if (seen.outcome !== "unknown") return { open: seen.outcome === "allowed" && Boolean(seen.targetActivityId), target: seen.targetActivityId };
    return { open: String(this.api.adl.nav.request_valid[request]) === "true", target: null };
  }

  asked() { return undefined; }
}

const STATED = ["satisfiedStatus", "normalizedMeasure", "progressMeasure", "completionStatus", "rawScore", "minScore", "maxScore"];

function known(objective) {
  return Object.fromEntries(STATED.filter((each) => objective[`${each}Known`]).flatMap((each) => [[each, objective[each]], [`${each}Known`, true]]));
}

// The run-time's state is large and mostly says that nothing happened: only what differs from a blank tree is kept.
function flat(state) {
  const { currentActivityId, suspendedActivityId, globalObjectives, activityTree } = JSON.parse(JSON.stringify(state));
  return { current: currentActivityId ?? null, suspended: suspendedActivityId ?? null, globals: globalObjectives, activities: flatOf(activityTree) };
}

function flatOf(activity, found = {}) {
  const { children, title, objectives, sharedDataMaps, ...rest } = activity;
  found[activity.id] = { ...rest, order: children.map((each) => each.id), objectives: Object.fromEntries(objectives.map((each) => [each.id, each])) };
  children.forEach((each) => flatOf(each, found));
  return found;
}

function nested(state, tree) {
  const build = (id) => {
    const { order, objectives, ...rest } = state.activities[id];
    return { ...rest, objectives: Object.values(objectives), children: order.filter((each) => state.activities[each]?.order).map(build) };
  };
  const known = (id) => (id && state.activities[id] ? id : null);
  return {
    activityTree: build(tree.id), currentActivityId: known(state.current), suspendedActivityId: known(state.suspended), globalObjectives: state.globals,
  };
}

const isPlain = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

function difference(before, after) {
  const found = {};
  for (const [key, value] of Object.entries(after)) {
    if (JSON.stringify(before?.[key]) === JSON.stringify(value)) continue;
    found[key] = isPlain(value) && isPlain(before?.[key]) ? difference(before[key], value) : value;
  }
  return found;
}

function patched(before, changes) {
  const result = { ...before };
  for (const [key, value] of Object.entries(changes)) {
    result[key] = isPlain(value) && isPlain(before?.[key]) ? patched(before[key], value) : value;
  }
  return result;
}
