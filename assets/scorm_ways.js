// Ways out of a package: a page of another site, a mail, a document of its own. A package opens none of them: it may ask,
// the learner sees where the way leads, and goes or stays.
import { createElement as e, useEffect, useRef } from "react";
import "./phrases/scorm_ways.js";
import { useWords } from "./words.js";

const LONGEST = 2000;
const LARGEST = 50 << 20;
// What browsers show or keep without running anything of it as a page.
const KINDS = "pdf|docx?|dotx?|xlsx?|pptx?|ppsx?|od[tspg]|rtf|txt|csv|epub|ics|zip|jpe?g|png|gif|webp|mp3|m4a|wav|ogg|mp4|m4v|webm|mov|pages|key|numbers";
const DOCUMENT = new RegExp(`^/p/[\\w-]+/(?:.*/)?([^/]+\\.(?:${KINDS}))$`, "i");
const NAME = new RegExp(`^[^/\\\\\\p{C}]{1,120}\\.(?:${KINDS})$`, "iu");

function addressOf(text) {
  try {
    return typeof text === "string" && text.length <= LONGEST ? new URL(text) : null;
  } catch {
    return null;
  }
}

function nameOf(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

// Where a way leads, if there may be one at all: never to a page of the platform's own, never to a page of a package.
export function wayOut(text, contentOrigin) {
  const url = addressOf(text);
  if (!url || url.username || url.password || url.origin === location.origin) return null;
  if (url.origin === contentOrigin) {
    const document = DOCUMENT.exec(url.pathname);
    return document && { kind: "document", address: url.href, name: nameOf(document[1]) };
  }
  if (url.protocol === "mailto:") return { kind: "mail", address: url.href, name: nameOf(url.pathname) };
  return ["http:", "https:"].includes(url.protocol) ? { kind: "site", address: url.href, name: url.host } : null;
}

// A file that a script of the package has made. Whatever it says it is, it can only be saved, never run as a page of ours.
export function gift(name, file) {
  if (!(file instanceof Blob) || file.size > LARGEST || !NAME.test(name)) return null;
  const address = URL.createObjectURL(new Blob([file], { type: "application/octet-stream" }));
  return { kind: "document", address, name, saved: true };
}

function Way({ way, onClick }) {
  const { t } = useWords();
  const how = way.saved ? { download: way.name } : { target: "_blank", rel: "noopener noreferrer" };
  return e("a", { href: way.address, ...how, onClick, className: "button button-primary" }, t(way.saved ? "scorm-way-save" : "scorm-way-open"));
}

// A part that is a document: the frame may stay empty, the document is a step away.
export function Paper({ way }) {
  const { t } = useWords();
  return e("div", { className: "scorm-paper" }, e("p", { role: "status" }, t("scorm-way-document", { name: way.name })), e(Way, { way }));
}

const TITLES = { document: "scorm-way-document", mail: "scorm-way-mail", site: "scorm-way-site" };

export function WayOut({ way, close }) {
  const { t } = useWords();
  const dialog = useRef(null);
  useEffect(() => {
    if (way) dialog.current.showModal();
    else dialog.current.close();
    return () => { if (way?.saved) setTimeout(() => URL.revokeObjectURL(way.address), 60000); };
  }, [way]);
  const end = () => dialog.current.close();
  return e("dialog", { ref: dialog, onClose: close, className: "dialog", "aria-labelledby": "scorm-way" },
    way ? e("div", { className: "dialog-inner" },
      e("h2", { id: "scorm-way" }, t(TITLES[way.kind], { name: way.name })),
      way.kind === "site" ? e("p", { className: "scorm-way-address" }, way.address) : null,
      way.saved ? null : e("p", { className: "muted" }, t("scorm-way-hint")),
      e("div", { className: "scorm-over-ways" },
        e(Way, { way, onClick: end }),
        e("button", { type: "button", onClick: end, className: "button button-secondary" }, t("scorm-way-stay")))) : null);
}
