// The line to the learning platform: finds its run-time, speaks SCORM 1.2 or 2004, and never claims that something was kept.
"use strict";

const Lms = (() => {
  const CALLS = {
    "1.2": { name: "API", start: "LMSInitialize", get: "LMSGetValue", set: "LMSSetValue", save: "LMSCommit", end: "LMSFinish", error: "LMSGetLastError" },
    2004: { name: "API_1484_11", start: "Initialize", get: "GetValue", set: "SetValue", save: "Commit", end: "Terminate", error: "GetLastError" },
  };
  const FARTHEST = 500; // windows to walk, as in the ADL algorithm for both editions (SCORM 2004 RTE 3.3.6.1)

  // A window of another origin may not be asked; whatever lies behind it may.
  function held(place, name) {
    try { return place[name] || null; } catch { return null; }
  }

  function inParents(place, name) {
    for (let steps = 0; place && steps < FARTHEST; steps += 1) {
      const found = held(place, name);
      if (found) return found;
      if (!place.parent || place.parent === place) return null;
      place = place.parent;
    }
    return null;
  }

  // This window and its parents, then whoever opened each of them, and their parents.
  function find(name) {
    let place = window;
    for (let steps = 0; place && steps < 10; steps += 1) {
      const found = inParents(place, name);
      if (found) return found;
      place = held(place, "opener") || held(place.top || place, "opener");
    }
    return null;
  }

  function attempt(call, otherwise) {
    try { return call(); } catch { return otherwise; }
  }

  // ``kept`` is what the platform last said: true, false, or null before the first word.
  function open(edition) {
    const calls = CALLS[edition];
    const api = attempt(() => find(calls.name), null);
    const line = { connected: false, kept: null, error: "" };
    const ask = (call, ...given) => attempt(() => String(api[calls[call]](...given)), "false");
    const failed = () => { line.error = ask("error"); };

    line.get = (element) => (line.connected ? attempt(() => String(api[calls.get](element) ?? ""), "") : "");
    line.set = (element, value) => {
      if (!line.connected) return false;
      const taken = ask("set", element, String(value)) === "true";
      if (!taken) failed();
      return taken;
    };
    line.save = () => {
      if (!line.connected) return false;
      line.kept = ask("save", "") === "true";
      if (!line.kept) failed();
      return line.kept;
    };
    line.close = () => {
      if (!line.connected) return;
      ask("end", "");
      line.connected = false;
    };
    line.connected = Boolean(api) && ask("start", "") === "true";
    return line;
  }

  return { open };
})();
