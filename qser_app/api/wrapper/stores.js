// Data that the parts of a package share (SCORM 2004 4th Edition, adlcp:data): given to each part as its manifest says, and
// kept with the attempt.

const MOST = 300000; // of the half million letters that the server keeps of where a package stands

export class Stores {
  constructor(tree) {
    this.maps = new Map();
    this.held = {};
    this.read(tree);
    this.used = [...this.maps.values()].some((maps) => maps.length > 0);
  }

  read(node) {
    const stated = node.settings.sharedDataMaps || [];
    this.maps.set(node.id, stated.map((each) => ({ readSharedData: true, writeSharedData: true, ...each })));
    node.children.forEach((each) => this.read(each));
  }

  restore(held) {
    if (held && typeof held === "object") this.held = { ...held };
  }

  // To the part that begins, after what the one before it has left.
  give(api, id) {
    if (!this.used || !api.adl) return;
    this.take();
    this.api = api;
    api.adl.restoreSharedDataSnapshot(this.held);
    api.adl.configureSharedDataMaps(this.maps.get(id) || []);
  }

  // What there is to keep; undefined where that is nothing, or more than anybody would keep.
  take() {
    if (this.api) Object.assign(this.held, this.api.adl.captureSharedDataSnapshot());
    return Object.keys(this.held).length && JSON.stringify(this.held).length <= MOST ? { ...this.held } : undefined;
  }
}
