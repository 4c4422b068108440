// The reader's language in the browser: phrases (Fluent), dates, numbers. One language is loaded beside the source language.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { useSyncExternalStore } from "react";
import english from "./phrases/en.js";

const SOURCE = "en";
const KEY = "qser_language";
const LOCALES = { en: "en-GB", el: "el-GR", es: "es-ES", de: "de-DE", cs: "cs-CZ" };
const LOADERS = {
  el: () => import("./phrases/el.js"),
  es: () => import("./phrases/es.js"),
  de: () => import("./phrases/de.js"),
  cs: () => import("./phrases/cs.js"),
};
const inBrowser = typeof window !== "undefined";
const bundles = {};
const listeners = new Set();
let current = SOURCE;

function add(language, text) {
  const bundle = new FluentBundle(LOCALES[language], { useIsolating: false });
  bundle.addResource(new FluentResource(text));
  bundles[language] = bundle;
}
add(SOURCE, english);

function show(language) {
  current = language;
  document.documentElement.lang = language;
  document.documentElement.removeAttribute("data-words");
  listeners.forEach((tell) => tell());
}

export async function chooseLanguage(language, keep = true) {
  if (!LOCALES[language] || !inBrowser) return;
  if (keep) {
    try { window.localStorage.setItem(KEY, language); } catch { /* private mode: the choice lasts for this page */ }
  }
  if (!bundles[language]) {
    try {
      add(language, (await LOADERS[language]()).default);
    } catch {
      show(SOURCE); // offline on the first switch: the source language is always here
      return;
    }
  }
  show(language);
}

function wanted() {
  try {
    const kept = window.localStorage.getItem(KEY);
    if (LOCALES[kept]) return kept;
  } catch { /* private mode */ }
  return (navigator.languages || []).map((tag) => tag.slice(0, 2)).find((tag) => LOCALES[tag]) || SOURCE;
}
if (inBrowser) chooseLanguage(wanted(), false);

const subscribe = (tell) => { listeners.add(tell); return () => listeners.delete(tell); };

function phrase(language, key, gaps) {
  for (const each of [language, SOURCE]) {
    const message = bundles[each]?.getMessage(key);
    if (message?.value) return bundles[each].formatPattern(message.value, gaps, []);
  }
  return key ? key : "";
}

const STYLES = {
  day: { dateStyle: "long" },
  short: { dateStyle: "medium" },
  moment: { dateStyle: "medium", timeStyle: "short" },
  weekday: { weekday: "short" },
};

function ago(language, iso) {
  const seconds = (new Date(iso) - Date.now()) / 1000;
  const steps = [["year", 31536000], ["month", 2592000], ["week", 604800], ["day", 86400], ["hour", 3600], ["minute", 60]];
  const format = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: "auto" });
  for (const [unit, size] of steps) if (Math.abs(seconds) >= size) return format.format(Math.round(seconds / size), unit);
  return format.format(0, "minute");
}

export function useWords() {
  const language = useSyncExternalStore(subscribe, () => current, () => SOURCE);
  return {
    language,
    chooseLanguage,
    t: (key, gaps) => phrase(language, key, gaps),
    number: (value, options) => new Intl.NumberFormat(LOCALES[language], options).format(value ?? 0),
    ordinal: (value) => phrase(language, "leaderboard-ordinal", { value, kind: new Intl.PluralRules(LOCALES[language], { type: "ordinal" }).select(value) }),
    when: (iso, style) => (iso ? new Intl.DateTimeFormat(LOCALES[language], STYLES[style] || STYLES.day).format(new Date(iso)) : ""),
    ago: (iso) => (iso ? ago(language, iso) : ""),
  };
}
