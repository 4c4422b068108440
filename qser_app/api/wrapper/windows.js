// Windows that packages open: they appear over the course, inside its frame. A window of the browser's own could be sent
// anywhere, with whatever content knows in its address; these stay where the package is kept. What looks for the run-time by
// way of ``parent`` or ``opener`` finds it.

const OFTEN = 250;
const AT_FIRST = 15; // while pages are being put together, so that their first scripts find everything in place
const AT_FIRST_FOR = 3000;
const PATIENCE = 3000;
const OWN = ["", "_self", "_parent", "_top"];

export class Windows {
  constructor(sandbox) {
    this.sandbox = sandbox;
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
    page.open = (address, name) => this.open(page, address, name);
    document.addEventListener("click", (event) => this.follow(page, event), true);
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

  open(page, address = "", name = "") {
    if (name && (OWN.slice(1).includes(name) || named(page, name))) {
      const target = name === "_parent" || name === "_top" ? page.parent : named(page, name) || page;
      if (target !== window) target.location.href = new URL(address, page.document.baseURI).href;
      return target === window ? null : target;
    }
    const wanted = address ? new URL(address, page.document.baseURI) : null;
    if (wanted && wanted.origin !== location.origin && wanted.href !== "about:blank") return null;
    const known = name && name !== "_blank" ? this.layers.find((each) => each.name === name) : null;
    const layer = known || this.make(page, name);
    if (wanted) layer.frame.contentWindow.location.replace(wanted.href);
    layer.frame.focus();
    return layer.frame.contentWindow;
  }

  make(opener, name) {
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
