// Brings what content writes to the server: soon after each change, at once when asked, with the last breath of the page.
// What is not known to have arrived stays in this browser, under a name only the server and this page know: with the page
// around this one, because browsers may deny storage to frames of other sites, and here, for the last words, which that
// page may not live to hear, and for windows of their own.

const SOON = 2000;
const LONGEST_WAIT = 30000;
const BEACON_LIMIT = 60000; // browsers refuse bodies over 64 KB while a page closes
const TOO_LARGE = 413;
const RECORD_FULL = "commit-too-large";
const LARGEST = 8 << 20; // what the server takes: a body beyond it may break the line instead of being refused
// What a refused commit goes without, one after the other: rows of answers and objectives, long texts, then everything.
const SPARED = [/\.\d+\./, /^cmi\.(suspend_data|comments)$/];

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
    this.said = false; // the learner knows that something was put aside
    this.leaving = false;
  }

  // What an earlier page kept, unless somebody else has written since. That page's own commits may well have arrived
  // without their answers: what it kept is newer than they are, or, where all of it was the commit ``number``, the same.
  // ``text``: what the page around this one kept; of two the newer counts.
  kept(text) {
    const found = [read(text), read(this.own())].filter(Boolean).sort((one, other) => (other.at || 0) - (one.at || 0))[0];
    const { last, sequence } = this.loaded;
    if (!found || (found.launch !== last.launch && found.sequence !== sequence)) return [];
    return found.launch === last.launch && found.number && found.number <= last.number ? [] : found.commits.map((each) => ({ launch: found.launch, ...each }));
  }

  own() {
    try { return localStorage.getItem(this.loaded.keep); } catch { return null; }
  }

  // ``number``: the commit that carries all of it, where one is on its way.
  keep(commits, number = 0) {
    const { launch, sequence } = this.loaded;
    this.place(JSON.stringify({ launch, sequence, number, commits, at: Date.now() }));
  }

  forget() {
    this.place("");
  }

  place(text) {
    const name = this.loaded.keep;
    this.tell("keep", { name, text });
    try {
      localStorage.removeItem(name); // what cannot be replaced must not come back
      if (text) localStorage.setItem(name, text);
    } catch { /* storage is full or closed: the page around this one may have it */ }
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
    for (let left = this.unsaved(); left.length && !this.over; left = this.unsaved()) {
      this.tell("saving");
      // A page that dies before the answer has lost nothing.
      this.keep(left.map((each) => each.commit), left.length === 1 ? this.sequence + 1 : 0);
      if (!(await this.send(left[0]))) return;
    }
  }

  async send({ commit, visit }) {
    const body = JSON.stringify({ sequence: ++this.sequence, ...commit });
    if (new Blob([body]).size > LARGEST) return this.putAside(commit, visit, RECORD_FULL);
    try {
      const answer = await fetch(this.address, { method: "POST", body, keepalive: body.length < BEACON_LIMIT });
      if (answer.ok) return this.settled(await answer.json(), commit, visit);
      const { refused } = await answer.json().catch(() => ({}));
      const why = answer.status === TOO_LARGE ? RECORD_FULL : refused;
      if (why === "launch-ended") this.end();
      // Only the platform's own word counts: what stands between may say anything while it is out of order.
      else if (why && answer.status < 500 && answer.status !== 429) return this.putAside(commit, visit, why);
      else this.offline();
    } catch {
      this.offline();
    }
    return false;
  }

  settled(answer, commit, visit) {
    this.loaded.sequence = answer.attempt_sequence;
    this.arrived(commit, visit);
    this.wait = SOON;
    if (!this.unsaved().length) this.forget(); // otherwise the next one is on its way at once, and kept
    this.answered(answer, commit);
    return true;
  }

  // Nothing of it has to be sent again.
  arrived(commit, visit) {
    if (visit) visit.acknowledge(commit);
    else this.owed.shift();
    if (commit.course) this.placed = JSON.stringify(commit.course);
  }

  offline() {
    this.keep(this.unsaved().map((each) => each.commit));
    this.tell("offline");
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
    this.soon(this.wait);
  }

  end() {
    this.over = true;
    this.tell("ended");
  }

  // The server will not have it, however often it is asked: it goes on without the bulk of it, in the end without all of it.
  putAside(commit, visit, why) {
    const elements = Object.keys(commit.changes);
    const bulk = SPARED.map((bulky) => elements.filter((element) => bulky.test(element))).find((found) => found.length);
    if (commit.course && why !== RECORD_FULL) {
      this.placed = JSON.stringify(commit.course);
      if (!visit) this.owed[0] = { ...commit, course: undefined };
    } else if (bulk) {
      if (visit) visit.spare(bulk, commit);
      else this.owed[0] = { ...commit, changes: without(commit.changes, bulk) };
    } else {
      this.arrived(commit, visit);
    }
    if (!this.unsaved().length) {
      this.forget();
      this.tell("ready");
    }
    if (!this.said) this.tell("aside");
    this.said = true; // once is enough
    return true;
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
        body = JSON.stringify({ sequence: this.sequence, ...commit, changes: without(commit.changes, ["cmi.suspend_data"]) });
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

// Content might have written there too: only what looks like commits.
function read(text) {
  try {
    const found = JSON.parse(text);
    return Array.isArray(found.commits) && found.commits.every((each) => typeof each.sco === "string") ? found : null;
  } catch {
    return null;
  }
}

function without(changes, elements) {
  const rest = { ...changes };
  elements.forEach((element) => delete rest[element]);
  return rest;
}
