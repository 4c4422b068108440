// Brings what content writes to the server: soon after each change, at once when asked, with the last breath of the page.
// What cannot be sent stays in this browser, under a name only the server and this page know.

const SOON = 2000;
const LONGEST_WAIT = 30000;
const BEACON_LIMIT = 60000; // browsers refuse bodies over 64 KB while a page closes

export class Saving {
  constructor({ address, loaded, tell, course, answered }) {
    Object.assign(this, { address, loaded, tell, course, answered });
    this.visits = [];
    this.owed = []; // commits of an earlier page in this browser that never arrived
    this.placed = ""; // what the server knows of the course as a whole
    this.sequence = 0;
    this.wait = SOON;
    this.timer = 0;
    this.busy = null;
    this.over = false; // the capability has ended
    this.leaving = false;
  }

  // What an earlier page kept, unless somebody else has written since. That page's own commits may well have arrived
  // without their answers: what it kept is newer than they are, or, where all of it was the commit ``number``, the same.
  kept() {
    try {
      const found = JSON.parse(localStorage.getItem(this.loaded.keep));
      const { last, sequence } = this.loaded;
      if (!found || (found.launch !== last.launch && found.sequence !== sequence)) return [];
      return found.launch === last.launch && found.number && found.number <= last.number ? [] : found.commits;
    } catch {
      return [];
    }
  }

  // ``number``: the commit that carries all of it, where one is on its way.
  keep(commits, number = 0) {
    const { launch, sequence } = this.loaded;
    try {
      localStorage.setItem(this.loaded.keep, JSON.stringify({ launch, sequence, number, commits }));
    } catch { /* storage is full or closed: the next attempt to send is all there is */ }
  }

  forget() {
    try { localStorage.removeItem(this.loaded.keep); } catch { /* as above */ }
  }

  add(visit) {
    this.visits = this.visits.filter((each) => each.unsaved());
    this.visits.push(visit);
  }

  // Everything the server does not know, in the order in which it happened.
  unsaved() {
    const found = this.owed.map((commit) => ({ commit }));
    const last = this.visits.at(-1);
    for (const visit of this.visits) {
      let commit = visit.unsaved();
      if (visit === last) {
        const course = this.course();
        if (course && JSON.stringify(course) !== this.placed) {
          const nothing = { sco: visit.part.identifier, visit: visit.number, changes: {}, final: visit.finished, fresh: visit.fresh };
          if (commit || visit.part.kind !== "asset") commit = { ...(commit || nothing), course };
        }
      }
      if (commit) found.push({ commit, visit });
    }
    return found;
  }

  soon(delay = SOON) {
    if (this.over || this.leaving) return;
    if (this.timer && delay > 0) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { this.timer = 0; this.save(); }, delay);
  }

  save() {
    this.again = Boolean(this.busy);
    this.busy ||= this.sendAll().finally(() => {
      this.busy = null;
      if (this.again && !this.over) { this.again = false; this.soon(0); }
    });
    return this.busy;
  }

  async sendAll() {
    for (let next = this.unsaved()[0]; next && !this.over; next = this.unsaved()[0]) {
      this.tell("saving");
      if (!(await this.send(next))) return;
    }
  }

  async send({ commit, visit }) {
    const body = JSON.stringify({ sequence: ++this.sequence, ...commit });
    try {
      const answer = await fetch(this.address, { method: "POST", body, keepalive: body.length < BEACON_LIMIT });
      if (answer.ok) return this.settled(await answer.json(), commit, visit);
      if (answer.status >= 500 || answer.status === 429) this.offline();
      else this.refused(await answer.json().catch(() => ({})));
    } catch {
      this.offline();
    }
    return false;
  }

  settled(answer, commit, visit) {
    this.loaded.sequence = answer.attempt_sequence;
    if (visit) visit.acknowledge(commit);
    else this.owed.shift();
    if (commit.course) this.placed = JSON.stringify(commit.course);
    this.wait = SOON;
    const left = this.unsaved();
    if (left.length) this.keep(left.map((each) => each.commit));
    else this.forget();
    this.answered(answer, commit);
    return true;
  }

  offline() {
    this.keep(this.unsaved().map((each) => each.commit));
    this.tell("offline");
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
    this.soon(this.wait);
  }

  refused(answer) {
    this.over = answer.refused === "launch-ended";
    this.tell(this.over ? "ended" : "refused", { code: answer.refused });
  }

  // A phone may end a hidden page without another word.
  hide() {
    const left = this.unsaved().map((each) => each.commit);
    if (left.length && !this.over) this.keep(left);
    this.save();
  }

  // The page is going: no waiting for answers. What a beacon cannot carry is kept for the next visit.
  lastWords() {
    if (this.over) return;
    const commits = this.unsaved().map((each) => each.commit);
    if (!commits.length) return;
    let room = BEACON_LIMIT;
    let whole = true;
    const bodies = [];
    for (const commit of commits) {
      let body = JSON.stringify({ sequence: ++this.sequence, ...commit });
      if (body.length >= room) {
        whole = false;
        body = JSON.stringify({ sequence: this.sequence, ...commit, changes: without(commit.changes, "cmi.suspend_data") });
      }
      if (body.length < room) bodies.push(body);
      room -= Math.min(room, body.length);
    }
    this.keep(commits, whole && commits.length === 1 ? this.sequence : 0);
    bodies.forEach((body) => this.beacon(body));
  }

  beacon(body) {
    try {
      fetch(this.address, { method: "POST", body, keepalive: true }).catch(() => navigator.sendBeacon(this.address, body));
    } catch {
      navigator.sendBeacon(this.address, body);
    }
  }
}

function without(changes, element) {
  const rest = { ...changes };
  delete rest[element];
  return rest;
}
