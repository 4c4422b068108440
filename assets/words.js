// The reader's language in the browser: phrases (Fluent), dates, numbers. One language is loaded beside the source language.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { useSyncExternalStore } from "react";
import common from "./phrases/common.js";

const SOURCE = "en";
const KEY = "qser_language";
const LOCALES = { en: "en-GB", el: "el-GR", es: "es-ES", de: "de-DE", cs: "cs-CZ" };
const inBrowser = typeof window !== "undefined";
const bundles = Object.fromEntries(Object.entries(LOCALES).map(([code, locale]) => [code, new FluentBundle(locale, { useIsolating: false })]));
const parts = new Map(); // the catalogue comes in parts: one for every page, others with the pages that speak from them
const known = new Map(); // "part.language" -> a promise that it is here
const listeners = new Set();
const FIRST = { language: SOURCE }; // as the pages were drawn ahead
let shown = FIRST;
let aim = SOURCE; // the language that is shown, or on its way
let everything = null;

const add = (language, text) => bundles[language].addResource(new FluentResource(text));

// Settles when the part is here; a part that cannot be had (offline) is tried again the next time, and speaks English until then.
function fetched(part, language) {
  if (language === SOURCE) return Promise.resolve();
  const name = `${part}.${language}`;
  if (!known.has(name)) known.set(name, parts.get(part)[language]().then((words) => add(language, words.default)));
  return known.get(name).catch((error) => { known.delete(name); throw error; });
}

// A part of the catalogue introduces itself; the page that brought it waits for the reader's language.
export function learn(part, english, loaders) {
  if (parts.has(part)) return undefined;
  parts.set(part, loaders);
  add(SOURCE, english);
  return inBrowser ? fetched(part, aim).catch(() => undefined) : undefined;
}
learn("common", common.english, common.loaders);

function tell(language) {
  shown = { language };
  listeners.forEach((each) => each());
}

function show(language) {
  document.documentElement.lang = language;
  document.documentElement.removeAttribute("data-words");
  if (language !== shown.language) tell(language);
}

export async function chooseLanguage(language, keep = true) {
  if (!LOCALES[language] || !inBrowser) return;
  if (keep) {
    try { window.localStorage.setItem(KEY, language); } catch { /* private mode: the choice lasts for this page */ }
  }
  aim = language;
  const had = await Promise.allSettled([...parts.keys()].map((part) => fetched(part, language)));
  if (aim !== language) return; // another choice was quicker
  // Offline on the first switch: the source language is always here.
  if (had[0].status === "rejected") aim = SOURCE;
  show(aim);
}

function wanted() {
  try {
    const kept = window.localStorage.getItem(KEY);
    if (LOCALES[kept]) return kept;
  } catch { /* private mode */ }
  return (navigator.languages || []).map((tag) => tag.slice(0, 2)).find((tag) => LOCALES[tag]) || SOURCE;
}
if (inBrowser) chooseLanguage(wanted(), false);

const subscribe = (listener) => { listeners.add(listener); return () => listeners.delete(listener); };

function phrase(language, key, gaps) {
  for (const each of [language, SOURCE]) {
    const message = bundles[each]?.getMessage(key);
    if (message?.value) return bundles[each].formatPattern(message.value, gaps, []);
  }
  if (!key || !inBrowser) return "";
  if (everything === "here") return key;
  // The server sent a key of a part that this page did not bring.
  everything ??= import("./phrases/everything.js").then(() => { everything = "here"; tell(shown.language); }, () => { everything = null; });
  return "";
}

const STYLES = {
  day: { dateStyle: "long" },
  short: { dateStyle: "medium" },
  // Offices in all our countries write the day in 24 hours, whatever people say.
  moment: { dateStyle: "medium", timeStyle: "short", hourCycle: "h23" },
  clock: { timeStyle: "short", hourCycle: "h23" },
  weekday: { weekday: "short" },
  month: { month: "short", year: "numeric" },
  axis: { day: "numeric", month: "short" },
};

function ago(language, iso) {
  const seconds = (new Date(iso) - Date.now()) / 1000;
  const steps = [["year", 31536000], ["month", 2592000], ["week", 604800], ["day", 86400], ["hour", 3600], ["minute", 60]];
  const format = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: "auto" });
  for (const [unit, size] of steps) if (Math.abs(seconds) >= size) return format.format(Math.round(seconds / size), unit);
  return format.format(0, "minute");
}

export function useWords() {
  const { language } = useSyncExternalStore(subscribe, () => shown, () => FIRST);
  return {
    language,
    chooseLanguage,
    t: (key, gaps) => phrase(language, key, gaps),
    number: (value, options) => new Intl.NumberFormat(LOCALES[language], options).format(value ?? 0),
    ordinal: (value) => phrase(language, "leaderboard-ordinal", { value, kind: new Intl.PluralRules(LOCALES[language], { type: "ordinal" }).select(value) }),
    listed: (parts) => new Intl.ListFormat(LOCALES[language]).format((parts ?? []).map(String)),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? new Intl.DisplayNames(LOCALES[language], { type: "region" }).of(code) : code),
    when: (iso, style) => (iso ? new Intl.DateTimeFormat(LOCALES[language], STYLES[style] || STYLES.day).format(new Date(iso)) : ""),
    ago: (iso) => (iso ? ago(language, iso) : ""),
  };
}
