// How long a part may take, where its package says so, and what is spent of it. Content that knows its limit is given a moment
// to end itself, in its own words.

const STEP = 15; // seconds: what is spent is told in such steps, since each is a change that has to be saved
const MOMENT = 5000;
const LONGEST = 2147483; // seconds that a browser can wait for

export class Clock {
  // ``limit``: {allowed, left, closes, tells} as domain/scorm_time.py makes it.
  constructor({ limit, old, over }) {
    Object.assign(this, { limit, old, over });
    this.since = 0;
    this.ended = 0;
    this.exact = false; // to the second, for last words
  }

  start() {
    this.since = Date.now();
    const { left, closes } = this.limit;
    if (left < LONGEST) this.timer = setTimeout(() => this.over(), left * 1000 + (closes ? MOMENT : 0));
  }

  stop() {
    if (!this.since || this.ended) return;
    clearTimeout(this.timer);
    this.ended = Date.now();
    this.limit.left = Math.max(0, this.limit.left - this.seconds);
  }

  get seconds() { return this.since ? Math.round(((this.ended || Date.now()) - this.since) / 1000) : 0; }

  // The length of the visit as the edition writes it, "" before the first step.
  get told() {
    const seconds = this.ended || this.exact ? this.seconds : this.seconds - (this.seconds % STEP);
    if (!seconds) return "";
    if (!this.old) return `PT${seconds}S`;
    const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    return `${String(hours).padStart(4, "0")}:${String(minutes).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
  }
}
