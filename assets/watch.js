// Recordings in a lesson: they go on at the second and at the speed of before; what cannot be told now is told later.
import { useEffect, useRef } from "react";

const EVERY = 10000;
const KEY = "qser_watched", SPEED = "qser_speed", QUIET = "qser_captions";
const PLAYERS = "video[data-recording], audio[data-recording]";

function kept(key, otherwise) {
  try { return JSON.parse(window.localStorage.getItem(key)) ?? otherwise; } catch { return otherwise; }
}

function keep(key, value) {
  try { window.localStorage.setItem(key, JSON.stringify(value)); } catch { /* closed: it lasts as long as the page */ }
}

// One lesson on one page. ``at`` is where each recording was left here, ``told`` what the server was last told, and when.
class Watch {
  constructor(owner, unit, places) {
    Object.assign(this, { unit, places, key: `${KEY}:${owner}`, at: new Map(), told: new Map(), seen: new Set() });
  }

  // What was not answered yet, by unit and recording: whoever closes the tab without a line loses nothing.
  waiting() { return kept(this.key, {}); }

  async send(unit, name, second, at, keepalive) {
    const ago = Math.max(0, Math.round((Date.now() - at) / 1000));
    const answer = await fetch(`/watched/${unit}`, {
      method: "PUT", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ name, second, ago }), keepalive,
    });
    if (answer.status >= 500) return;
    const left = this.waiting(), place = `${unit}|${name}`;
    if (left[place]?.at === at) { delete left[place]; keep(this.key, left); }
    if (answer.ok && unit === this.unit && !this.told.has(name)) this.at.set(name, (await answer.json()).second);
  }

  tell(media, keepalive = false) {
    const name = media.dataset.recording, second = Math.floor(media.ended ? 0 : media.currentTime), at = Date.now();
    if (this.told.get(name)?.second === second) return;
    this.told.set(name, { second, at });
    this.at.set(name, second);
    keep(this.key, { ...this.waiting(), [`${this.unit}|${name}`]: { second, at } });
    this.send(this.unit, name, second, at, keepalive).catch(() => undefined); // it waits for a line
  }

  flush() {
    for (const [place, { second, at }] of Object.entries(this.waiting())) {
      const bar = place.indexOf("|");
      this.send(Number(place.slice(0, bar)), place.slice(bar + 1), second, at, false).catch(() => undefined);
    }
  }

  goBack(media) {
    const name = media.dataset.recording;
    const second = this.at.get(name) ?? this.waiting()[`${this.unit}|${name}`]?.second ?? this.places()[name] ?? 0;
    if (media.currentTime < 1 && second > 2 && second < media.duration - 2) media.currentTime = second;
    media.defaultPlaybackRate = media.playbackRate = kept(SPEED, 1);
    if (this.seen.has(media)) return;
    this.seen.add(media);
    const tracks = [...media.textTracks];
    if (kept(QUIET, false)) tracks.forEach((track) => { track.mode = "disabled"; });
    media.textTracks.addEventListener("change", () => keep(QUIET, tracks.length > 0 && tracks.every((track) => track.mode !== "showing")));
  }

  leave() { this.seen.forEach((media) => { if (media.currentTime > 0) this.tell(media, true); }); }

  hear(event) {
    const media = event.target;
    if (!media.matches?.(PLAYERS)) return;
    const since = Date.now() - (this.told.get(media.dataset.recording)?.at ?? 0);
    if (event.type === "loadedmetadata") this.goBack(media);
    else if (event.type === "ratechange") { if (media.readyState) keep(SPEED, media.playbackRate); }
    else if (event.type === "timeupdate") { if (!media.paused && since >= EVERY) this.tell(media); }
    else if (event.type !== "seeked" || (media.paused && media.played.length)) this.tell(media);
  }

  begin() {
    const hear = (event) => this.hear(event), leave = () => this.leave(), flush = () => this.flush();
    const hide = () => { if (document.visibilityState === "hidden") this.leave(); };
    const heard = ["loadedmetadata", "timeupdate", "pause", "ended", "seeked", "ratechange"];
    heard.forEach((name) => document.addEventListener(name, hear, true)); // they do not rise, but they can be caught on their way
    window.addEventListener("pagehide", leave);
    window.addEventListener("online", flush);
    document.addEventListener("visibilitychange", hide);
    this.flush();
    document.querySelectorAll(PLAYERS).forEach((media) => { if (media.readyState) this.goBack(media); });
    return () => {
      this.leave();
      heard.forEach((name) => document.removeEventListener(name, hear, true));
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("online", flush);
      document.removeEventListener("visibilitychange", hide);
    };
  }
}

export function Watching({ unit, owner, places }) {
  const given = useRef(places);
  given.current = places;
  useEffect(() => (unit ? new Watch(owner, unit, () => given.current ?? {}).begin() : undefined), [unit, owner]);
  return null;
}
