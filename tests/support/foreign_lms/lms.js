// A learning platform that is not ours, reduced to its run-time: strict about every value, keeps what is committed in this browser.
"use strict";

const EDITION = document.documentElement.dataset.edition;
const OLD = EDITION === "1.2";
const SET = OLD ? "LMSSetValue" : "SetValue";
const SAVE = OLD ? "LMSCommit" : "Commit";
const END = OLD ? "LMSFinish" : "Terminate";
const LONGEST = OLD ? 4096 : 64000;
window.said = []; // every value the package wrote
window.refused = []; // and those that this platform did not take
window.ended = 0;

const api = OLD ? new Scorm12API({ autocommit: false, logLevel: 5 }) : new Scorm2004API({ autocommit: false, logLevel: 5 });
const before = JSON.parse(localStorage.getItem("record") || "null");
if (before) api.loadFromFlattenedJSON({ ...before, [OLD ? "cmi.core.entry" : "cmi.entry"]: "resume" }, "");

function keep() {
  const now = Object.entries(api.getFlattenedCMI()).filter(([element, value]) => element.startsWith("cmi.") && typeof value !== "object");
  localStorage.setItem("record", JSON.stringify(Object.fromEntries(now)));
}

const face = {};
for (const name of Object.keys(api).concat(Object.getOwnPropertyNames(Object.getPrototypeOf(api)))) {
  if (typeof api[name] === "function" && /^(LMS)?[A-Z]/.test(name)) face[name] = (...given) => api[name](...given);
}
face[SET] = (element, value) => {
  const taken = String(api[SET](element, value)) === "true" && !(element === "cmi.suspend_data" && value.length > LONGEST);
  window.said.push([element, value]);
  if (!taken) window.refused.push([element, value]);
  return String(taken);
};
face[SAVE] = (given) => { const answer = String(api[SAVE](given)); keep(); return answer; };
face[END] = (given) => { window.ended += 1; localStorage.setItem("said", JSON.stringify(window.said)); keep(); return String(api[END](given)); };
window[OLD ? "API" : "API_1484_11"] = face;
