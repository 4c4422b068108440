// A question that is being written: every change is kept here until the server has it, and nothing is overwritten unseen.

const KEY = "qser_question";
const TYPING = 700; // somebody who types is not interrupted by every letter
const PATIENCE = 1700; // but what they typed waits no longer than this
const LONGEST_WAIT = 15000;
const STALE = 30 * 86400000;

export function newName() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// One line for each page that is open, so that two tabs never overwrite each other's.
function kept(address) {
  try {
    const found = Object.keys(window.localStorage).filter((key) => key.startsWith(`${KEY}:${address}:`)).flatMap((key) => {
      try { return [[key, JSON.parse(window.localStorage.getItem(key))]]; } catch { window.localStorage.removeItem(key); return []; }
    });
    found.filter(([, copy]) => !copy?.typed || Date.now() - copy.typed > STALE).forEach(([key]) => window.localStorage.removeItem(key));
    return found.filter(([, copy]) => copy?.typed).sort(([, one], [, two]) => two.typed - one.typed);
  } catch { return []; /* storage is closed: words live as long as the page */ }
}

function put(key, copy) {
  try { window.localStorage.setItem(key, JSON.stringify(copy)); } catch { /* full or closed: as above */ }
}

function drop(key) {
  try { window.localStorage.removeItem(key); } catch { /* as above */ }
}

export async function ask(address, method, body, more = {}) {
  const answer = await fetch(address, {
    method,
    headers: body ? { "Content-Type": "application/json" } : {},
    body: body ? JSON.stringify(body) : undefined,
    signal: more.keepalive ? undefined : AbortSignal.timeout(10000),
    ...more,
  });
  return { status: answer.status, told: answer.status < 500 ? await answer.json().catch(() => ({})) : {} };
}

// The draft of one page. ``edits`` counts changes, ``saved`` how many of them the server has; ``operation`` is the save on its way,
// ``after`` the names of those that were sent and never answered: any of them may have arrived.
export class Keeper {
  constructor(address, hear) {
    Object.assign(this, { address, hear, key: `${KEY}:${address}:${newName()}`, form: null, base: 0, edits: 0, saved: 0, sent: 0 });
    Object.assign(this, { operation: "", after: [], body: null, busy: false, stopped: false, ended: false, tries: 0, again: 0, since: 0, last: 0 });
  }

  get isDirty() { return this.edits !== this.saved; }

  get isFree() { return this.form !== null && !this.isDirty && !this.busy && !this.stopped; }

  get unanswered() { return [...this.after, this.operation].filter(Boolean).slice(-20); }

  async load() {
    const { status, told } = await ask(`${this.address}/now`, "GET");
    if (this.ended || status !== 200) return status === 404;
    const copies = kept(this.address).filter(([key, copy]) => {
      const isSame = JSON.stringify(copy.form) === JSON.stringify(told.form);
      if (isSame) drop(key);
      return !isSame;
    });
    Object.assign(this, { base: told.revision, form: told.form });
    if (copies.length && !this.isDirty) { // written here before, and never answered: the server decides whether it still fits
      const [[key, copy]] = copies;
      drop(key);
      Object.assign(this, { form: copy.form, base: copy.revision, after: copy.after ?? [], edits: 1, last: 0, since: 0 });
      put(this.key, copy);
    }
    this.hear({ code: this.isDirty ? "saving" : "", form: this.form, problems: told.problems });
    return true;
  }

  type(form) {
    if (!this.isDirty) this.since = Date.now();
    Object.assign(this, { form, edits: this.edits + 1, last: Date.now() });
    put(this.key, { form, revision: this.base, after: this.unanswered, typed: Date.now() });
    if (!this.stopped) this.hear({ code: this.tries ? "offline" : "saving" });
  }

  pump() {
    const now = Date.now();
    if (this.form === null || !this.isDirty || this.busy || this.stopped || this.ended || now < this.again) return;
    if (this.tries > 0 || now - this.last > TYPING || now - this.since > PATIENCE) this.save();
  }

  hurry() { Object.assign(this, { last: 0, again: 0 }); }

  async save() {
    if (!this.operation || this.edits !== this.sent) {
      if (this.operation) this.after = this.unanswered;
      Object.assign(this, { operation: newName(), sent: this.edits });
      this.body = { form: this.form, revision: this.base, operation: this.operation, after: this.after };
    }
    this.busy = true;
    let status = 0, told = {};
    try { ({ status, told } = await ask(this.address, "PUT", this.body)); } catch { /* no line: as if nothing had been said */ }
    this.busy = false;
    if (this.ended) return;
    if (status === 200) {
      Object.assign(this, { base: told.revision, saved: this.sent, operation: "", after: [], tries: 0, again: 0 });
      if (!this.isDirty) drop(this.key);
      this.hear({ code: this.isDirty ? "saving" : "saved", at: told.written_at, problems: told.problems, revision: told.revision });
    } else if (status === 409) {
      Object.assign(this, { operation: "", after: [], stopped: true });
      this.hear({ code: "conflict", theirs: told.theirs });
    } else {
      if (status === 413 || status === 422) this.operation = "";
      this.tries += 1;
      this.again = Date.now() + Math.min(LONGEST_WAIT, 1000 * 2 ** this.tries);
      this.hear({ code: { 413: "long", 422: "long", 401: "signed-out", 403: "signed-out", 404: "gone" }[status] ?? "offline" });
    }
  }

  // On top of theirs, knowingly.
  keepMine(theirs) {
    Object.assign(this, { base: theirs.revision, stopped: false, edits: this.edits + 1, last: 0, since: 0, again: 0 });
    this.hear({ code: "saving", theirs: null });
  }

  // Theirs stays; mine becomes a question of its own.
  async takeTheirs(theirs) {
    const answer = await ask(`${this.address}/beside`, "POST", { form: this.form }).catch(() => ({ status: 0 }));
    if (answer.status !== 201) { this.hear({ code: "offline" }); return; }
    drop(this.key);
    Object.assign(this, { base: theirs.revision, form: theirs.form, stopped: false, saved: this.edits });
    this.hear({ code: "beside", theirs: null, form: theirs.form, problems: theirs.problems, revision: theirs.revision });
  }

  leave() {
    if (this.isDirty && !this.stopped && !this.ended && this.form !== null) {
      const body = { form: this.form, revision: this.base, operation: newName(), after: this.unanswered };
      put(this.key, { ...body, typed: Date.now() });
      ask(this.address, "PUT", body, { keepalive: true }).then(({ status }) => { if (status === 200) drop(this.key); }).catch(() => undefined);
    }
  }
}
