// Windows that packages open: they appear over the course, inside its frame. A window of the browser's own could be sent
// anywhere, with whatever content knows in its address; these stay where the package is kept. What looks for the run-time by
// way of ``parent`` or ``opener`` finds it. What leads out of the package, and documents, which a frame like this may not show,
// are for the platform's page to offer and for the learner to open.

import { lend, lends } from "./storage.js";

const OFTEN = 250;
const AT_FIRST = 15; // while pages are being put together, so that their first scripts find everything in place
const AT_FIRST_FOR = 3000;
const PATIENCE = 3000;
const OWN = ["", "_self", "_parent", "_top"];
const OUTWARD = ["http:", "https:", "mailto:"];
const DOCUMENT = /\.(pdf|docx?|dotx?|xlsx?|pptx?|ppsx?|od[tspg]|rtf|csv|epub|ics|zip|pages|key|numbers)$/i;
const MADE = ["blob:", "data:"];
const ONCE = 1000; // a link that opens a window by a script as well asks once

export class Windows {
  // ``leads`` hears of addresses that only the platform's page can open, none of them on the platform itself; ``gives`` of
  // files that content has made for the learner.
  constructor(sandbox, { platform, leads, gives }) {
    Object.assign(this, { sandbox, platform, leads, gives });
    this.asked = { address: "", at: 0 };
    this.layers = [];
    this.equipped = new WeakSet();
    this.signs = () => {};
    this.close = "×";
    setInterval(() => this.equipAll(), OFTEN);
  }

  watch(frame) {
    this.main = frame;
    this.equip(frame.contentWindow);
    this.hurry();
    frame.addEventListener("load", () => this.equipAll());
  }

  get pages() { return [this.main, ...this.layers.map((layer) => layer.frame)].flatMap((frame) => (frame ? inside(frame.contentWindow) : [])); }

  get documents() { return this.pages.map((page) => page.document); }

  hurry() {
    const fast = setInterval(() => this.equipAll(), AT_FIRST);
    setTimeout(() => clearInterval(fast), AT_FIRST_FOR);
  }

  equipAll() { this.pages.forEach((page) => this.equip(page)); }

  equip(page) {
    const { document } = page;
    if (this.equipped.has(document)) return;
    this.equipped.add(document);
    if (lends) this.lend(page);
    page.open = (address, name) => this.open(page, address, name);
    document.addEventListener("click", (event) => this.follow(page, event), true);
    page.addEventListener("click", (event) => this.stay(page, event));
    page.navigation?.addEventListener("navigate", (event) => this.keep(page, event));
    this.listenToLoose(page);
    this.signs(page);
    const layer = this.layers.find((each) => each.frame.contentWindow === page);
    if (!layer) return;
    page.opener = layer.opener;
    page.close = () => this.shut(layer);
  }

  // A link that wants a window of its own.
  follow(page, event) {
    const link = event.target?.closest?.("a[href][target], area[href][target]");
    if (!link || event.defaultPrevented || OWN.includes(link.target) || named(page, link.target)) return;
    if (this.open(page, link.href, link.target)) event.preventDefault();
  }

  // A link that would take its own page out of the package, or to something that cannot be shown in it.
  stay(page, event) {
    const link = event.target?.closest?.("a[href], area[href]");
    if (link && !event.defaultPrevented && this.take(page, link)) event.preventDefault();
  }

  // A script that sends its own page to where this frame cannot follow, in browsers that tell of it before: the page stays.
  keep(page, event) {
    const wanted = found(event.destination.url, page);
    if (!wanted || !event.cancelable || !leadsOut(wanted)) return;
    event.preventDefault();
    this.ask(page, wanted);
  }

  // Whether a link is one that a frame like this cannot follow; then the platform's page is asked to.
  take(page, link) {
    const wanted = found(link.href, page);
    if (!wanted || !(leadsOut(wanted) || link.hasAttribute("download"))) return false;
    if (MADE.includes(wanted.protocol)) this.give(page, link);
    else this.ask(page, wanted);
    return true;
  }

  // A frame's first page keeps what its window was given while that was still empty: so each new frame is met at once.
  lend(page) {
    lend(page);
    const isFrame = (node) => node.nodeName === "IFRAME" || node.querySelector?.("iframe");
    const meet = (changes) => { if (changes.some((change) => [...change.addedNodes].some(isFrame))) this.equipAll(); };
    new page.MutationObserver(meet).observe(page.document, { childList: true, subtree: true });
  }

  // Scripts that save a file press a link which stands on no page.
  listenToLoose(page) {
    const links = page.HTMLAnchorElement.prototype;
    const [press, tell] = [links.click, links.dispatchEvent];
    const loose = (link) => !link.isConnected && link.hasAttribute("download") && this.take(page, link);
    links.click = function click() { if (!loose(this)) press.call(this); };
    links.dispatchEvent = function dispatchEvent(event) { return event.type === "click" && loose(this) ? true : tell.call(this, event); };
  }

  async give(page, link) {
    if (page.navigator.userActivation?.isActive === false) return;
    const name = link.download;
    const answer = await page.fetch(link.href);
    this.gives(name, await answer.blob());
  }

  open(page, address = "", name = "") {
    const wanted = address ? found(String(address), page) : null;
    if (address && !wanted) return null;
    if (wanted && leadsOut(wanted)) return this.ask(page, wanted);
    if (name && (OWN.slice(1).includes(name) || named(page, name))) {
      const target = name === "_parent" || name === "_top" ? page.parent : named(page, name) || page;
      if (target !== window && wanted) target.location.href = wanted.href;
      return target === window ? null : target;
    }
    if (wanted && !inPackage(wanted) && wanted.href !== "about:blank") return null;
    const known = name && name !== "_blank" ? this.layers.find((each) => each.name === name) : null;
    const layer = known || this.make(page, name, wanted);
    if (wanted && known) layer.frame.contentWindow.location.replace(wanted.href);
    layer.frame.focus();
    return layer.frame.contentWindow;
  }

  // Only what somebody has pressed for. Content that gets no window believes that it was blocked, and says so: it gets one
  // that nothing comes of.
  ask(page, wanted) {
    if (wanted.origin === this.platform || page.navigator.userActivation?.isActive === false) return null;
    const again = wanted.href === this.asked.address && Date.now() - this.asked.at < ONCE;
    this.asked = { address: wanted.href, at: Date.now() };
    if (!again) this.leads(wanted.href);
    return nowhere();
  }

  // The page is named before the frame stands anywhere: then the window that is equipped while empty is the page's own.
  make(opener, name, wanted) {
    const box = document.createElement("section");
    const close = document.createElement("button");
    const frame = document.createElement("iframe");
    const layer = { box, frame, opener, name };
    box.className = "layer";
    close.type = "button";
    close.textContent = this.close;
    close.addEventListener("click", () => this.shut(layer));
    frame.setAttribute("sandbox", this.sandbox);
    frame.allow = "fullscreen; autoplay; unload";
    if (name && name !== "_blank") frame.name = name;
    if (wanted) frame.src = wanted.href;
    box.append(close, frame);
    document.body.append(box);
    this.layers.push(layer);
    this.equip(frame.contentWindow);
    this.hurry();
    frame.addEventListener("load", () => this.equipAll());
    return layer;
  }

  async shut(layer) {
    if (!this.layers.includes(layer)) return;
    await emptied(layer.frame);
    this.layers = this.layers.filter((each) => each !== layer);
    layer.box.remove();
    this.main?.focus();
  }

  async shutAll() { await Promise.all(this.layers.map((layer) => this.shut(layer))); }
}

function found(address, page) {
  try {
    return new URL(address, page.document.baseURI);
  } catch {
    return null;
  }
}

// A document, as a part or behind a link; frames that are kept apart show none.
export const isDocument = (path) => DOCUMENT.test(path);

const inPackage = (wanted) => wanted.origin === location.origin;

function leadsOut(wanted) {
  return inPackage(wanted) ? wanted.protocol !== "blob:" && isDocument(wanted.pathname) : OUTWARD.includes(wanted.protocol);
}

function nowhere() {
  const page = document.implementation.createHTMLDocument("");
  return { closed: false, opener: null, document: page, location: { href: "" }, close() { this.closed = true; }, focus() {}, blur() {}, postMessage() {}, print() {} };
}

// Takes a page from its frame; its own last words are heard before anything else happens.
export function emptied(frame) {
  return new Promise((done) => {
    const late = setTimeout(done, PATIENCE);
    frame.addEventListener("load", () => { clearTimeout(late); done(); }, { once: true });
    frame.contentWindow.location.replace("about:blank");
  });
}

function inside(page) {
  try {
    return [page, ...Array.from(page.frames).flatMap(inside)].filter((each) => each.document);
  } catch {
    return []; // a window that is already gone, or whose page is not the package's
  }
}

function named(page, name) {
  try {
    return name && name !== "_blank" ? [page, ...inside(page), ...inside(page.parent)].find((each) => each !== window && each.name === name) : undefined;
  } catch {
    return undefined;
  }
}
