// The palette: everything one may open from anywhere, by its name. A combobox over a list, as the ARIA practices describe it, in a native dialog.
import {
  Activity, Award, BadgeCheck, Bell, BellRing, BookA, BookOpen, Briefcase, Building2, ChartColumn, ChartPie, CircleUserRound, Database, Download, FileText,
  FolderInput, House, KeyRound, Keyboard, Languages, ListChecks, LogOut, MessagesSquare, MonitorSmartphone, Moon, Newspaper, Package, PackagePlus,
  Plus, ScrollText, Search, Settings, Sun, Trophy, UserRound, UsersRound, X,
} from "lucide-react";
import { createElement as h, useEffect, useId, useRef, useState } from "react";
import { useNavigate } from "react-router";
import "./phrases/site_palette.js";
import "./styles/pages/palette.css";
import { useWords } from "./words.js";

export { Shortcuts } from "./palette_keys.js";

const ICONS = {
  award: Award, "bell-ring": BellRing, bell: Bell, "monitor-smartphone": MonitorSmartphone, "badge-check": BadgeCheck, "book-open": BookOpen, briefcase: Briefcase, "building-2": Building2, "chart-column": ChartColumn, "chart-pie": ChartPie, activity: Activity,
  database: Database, download: Download, "folder-input": FolderInput, house: House, "key-round": KeyRound, "messages-square": MessagesSquare, newspaper: Newspaper,
  "package-plus": PackagePlus, plus: Plus, "scroll-text": ScrollText, settings: Settings, trophy: Trophy, "user-round": UserRound, "users-round": UsersRound,
};
const KINDS = { course: BookOpen, lesson: FileText, quiz: ListChecks, scorm: Package, case: MessagesSquare, term: BookA, desk: Briefcase, person: CircleUserRound };
const GROUPS = { desk: "palette-desk", person: "site-people" };
const LONGEST = 80;
const SHORTEST = 2;
const PAUSE = 160; // while somebody types, nobody is asked

const fold = (text) => text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase().replace(/ς/g, "σ").replace(/ß/g, "ss").replace(/\s+/g, " ").trim();
const begins = (parts, text) => parts.every((part) => ` ${text}`.includes(` ${part}`));

// How well a row fits: 0 begins so, 1 its name holds the words, 2 the words around it do; null: not at all.
function fit(row, wanted) {
  const parts = wanted.split(" "), name = fold(row.label);
  if (name.startsWith(wanted)) return 0;
  if (begins(parts, name)) return 1;
  return begins(parts, `${name} ${fold(row.also || "")}`) ? 2 : null;
}

function fitting(rows, wanted) {
  if (!wanted) return rows;
  const found = rows.map((row) => [fit(row, wanted), row]).filter(([rank]) => rank !== null);
  return found.sort(([one], [other]) => one - other).map(([, row]) => row);
}

function signOut() {
  const form = Object.assign(document.createElement("form"), { method: "post", action: "/auth/sign-out" });
  document.body.append(form);
  form.submit();
}

// What the browser knows by itself: pages, actions, languages.
function ownRows({ t, language, languages, places, onTheme, onShortcuts, onLanguage }) {
  const dark = document.documentElement.classList.contains("dark");
  const page = (place) => ({ id: place.to, group: "palette-pages", label: t(place.words), also: place.also && t(place.also), icon: ICONS[place.icon], to: place.to });
  const act = (id, label, also, icon, run, lang) => ({ id, group: "palette-actions", label, also, icon, run, lang });
  const others = Object.entries(languages).filter(([code]) => code !== language);
  return [
    ...places.map(page),
    act("theme", t(dark ? "site-go-light" : "site-go-dark"), t("palette-also-theme"), dark ? Sun : Moon, onTheme),
    act("keys", t("site-keys"), t("palette-also-keys"), Keyboard, onShortcuts),
    ...others.map(([code, name]) => act(`language-${code}`, name, t("palette-also-language"), Languages, () => onLanguage(code), code)),
    act("sign-out", t("site-sign-out"), t("palette-also-sign-out"), LogOut, signOut),
  ];
}

const foundRow = (each) => ({ id: `${each.kind} ${each.to}`, group: GROUPS[each.kind] || "site-courses", label: each.title, detail: each.detail, icon: KINDS[each.kind], to: each.to, lang: each.language });

function Row({ row, id, active, onPoint, onChoose }) {
  return h("div", {
    role: "option", id, "aria-selected": active, className: active ? "palette-row palette-row-active" : "palette-row",
    onPointerMove: active ? undefined : onPoint, onPointerDown: (event) => event.preventDefault(), onClick: onChoose,
  },
  row.icon && h(row.icon, { size: 18, strokeWidth: 1.75, "aria-hidden": true }),
  h("span", { className: "palette-name", lang: row.lang || undefined }, row.label),
  row.detail && h("span", { className: "palette-detail" }, row.detail));
}

// The rows in their groups, in the order in which the groups first come.
function List({ id, label, rows, active, onPoint, onChoose, t }) {
  const groups = [...new Set(rows.map((row) => row.group))];
  return h("div", { role: "listbox", id, "aria-label": label, className: "palette-list" }, groups.map((group) => h("div", { key: group, role: "group", "aria-labelledby": `${id}-${group}` },
    h("div", { id: `${id}-${group}`, className: "palette-group" }, t(group)),
    rows.map((row, at) => row.group === group && h(Row, { key: row.id, row, id: `${id}-${at}`, active: at === active, onPoint: () => onPoint(row.id), onChoose: (event) => onChoose(row, event) })))));
}

// Numbers are told once nobody types any more, so that a screen reader is not interrupted at each letter.
function Told({ text }) {
  const [told, setTold] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setTold(text), 700);
    return () => clearTimeout(timer);
  }, [text]);
  return h("p", { role: "status", className: "visually-hidden" }, told);
}

// Asks the server for what is called so, a moment after the last letter; returns what came for these words, and whether something still comes.
function useFound({ words, heard, found, onFind }) {
  const asked = words.trim().slice(0, LONGEST), isEnough = fold(asked).length >= SHORTEST;
  useEffect(() => {
    if (!isEnough || asked === heard) return undefined;
    const timer = setTimeout(() => onFind(asked), PAUSE);
    return () => clearTimeout(timer);
  }, [asked]);
  return [isEnough && asked === heard ? found.map(foundRow) : [], isEnough && asked !== heard];
}

export function Palette({ languages, places, found, heard, onFind, onLanguage, onTheme, onShortcuts, onClose }) {
  const { t, language, chooseLanguage } = useWords();
  const navigate = useNavigate(), id = useId();
  const dialog = useRef(null), then = useRef(null);
  const [words, setWords] = useState(""), [pointed, setPointed] = useState("");
  useEffect(() => { dialog.current.showModal(); }, []);

  const speak = (code) => { chooseLanguage(code); onLanguage?.(code); };
  const [there, isComing] = useFound({ words, heard, found, onFind });
  const wanted = fold(words);
  const own = fitting(ownRows({ t, language, languages, places, onTheme, onShortcuts, onLanguage: speak }), wanted);
  const all = { id: "all", group: "palette-further", label: t("palette-all", { words: words.trim() }), icon: Search, to: `/catalogue?q=${encodeURIComponent(words.trim())}` };
  const pages = own.filter((row) => row.to), actions = own.filter((row) => !row.to);
  const rows = wanted ? [...pages, ...there, ...actions, all] : own;
  const active = Math.max(0, rows.findIndex((row) => row.id === pointed));
  useEffect(() => { document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" }); }, [active, rows.length]);

  const choose = (row, event) => {
    if (row.to && (event.ctrlKey || event.metaKey)) { window.open(row.to, "_blank", "noopener"); return; }
    then.current = row.to ? () => navigate(row.to) : row.run;
    dialog.current.close();
  };
  const close = () => { onClose(); then.current?.(); };
  const press = (event) => {
    if (event.nativeEvent.isComposing) return;
    const to = { ArrowDown: (active + 1) % rows.length, ArrowUp: (active + rows.length - 1) % rows.length, Home: 0, End: rows.length - 1 }[event.key];
    if (event.key === "Enter" && rows[active]) { event.preventDefault(); choose(rows[active], event); }
    if (to === undefined || !rows.length || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setPointed(rows[to].id);
  };
  const outside = (event) => { if (event.target === dialog.current) dialog.current.close(); };
  return h("dialog", { ref: dialog, className: "palette", "aria-label": t("site-palette"), onClose: close, onClick: outside },
    h("div", { className: "palette-top" },
      h(Search, { size: 20, strokeWidth: 1.75, "aria-hidden": true }),
      h("input", {
        type: "text", role: "combobox", value: words, className: "palette-field", placeholder: t("palette-placeholder"), "aria-label": t("palette-placeholder"), "aria-autocomplete": "list",
        "aria-expanded": rows.length > 0, "aria-controls": id, "aria-activedescendant": rows.length ? `${id}-${active}` : undefined, autoFocus: true,
        autoComplete: "off", spellCheck: false, enterKeyHint: "go", maxLength: LONGEST, onKeyDown: press, onChange: (event) => { setWords(event.target.value); setPointed(""); },
      }),
      h("button", { type: "button", className: "icon-button", "aria-label": t("site-close"), title: t("site-close"), onClick: () => dialog.current.close() }, h(X, { size: 20, strokeWidth: 1.75, "aria-hidden": true }))),
    h(List, { id, label: t("site-palette"), rows, active, t, onPoint: setPointed, onChoose: choose }),
    h("p", { className: isComing ? "palette-coming" : "palette-coming palette-still", "aria-hidden": true }, t("palette-coming")),
    h(Told, { text: isComing ? "" : t("palette-count", { count: rows.length }) }));
}
