// Sends a package as soon as it is chosen, says how far it is, and what became of it.
import { createElement, useRef, useState } from "react";
import "./phrases/scorm.js";
import "./phrases/scorm_preflight.js";
import { useWords } from "./words.js";

// The answer comes in lines of JSON: how far the check is, again and again, and at last what became of the package.
function send(file, onProgress, onEnd) {
  const request = new XMLHttpRequest();
  let read = 0, last = {};
  const hear = () => {
    const text = request.responseText || "";
    const end = text.lastIndexOf("\n") + 1;
    for (const line of text.slice(read, end).split("\n").filter(Boolean)) last = JSON.parse(line);
    read = Math.max(read, end);
    if (last.checked !== undefined) onProgress("checking", last.checked);
  };
  request.open("PUT", "/scorm/packages");
  request.setRequestHeader("Content-Type", "application/zip");
  request.setRequestHeader("Accept", "application/x-ndjson, application/json");
  request.upload.onprogress = (event) => event.lengthComputable && onProgress("sending", Math.floor((event.loaded / event.total) * 100));
  request.upload.onload = () => onProgress("checking", 0);
  request.onprogress = () => request.status === 200 && hear();
  request.onload = () => {
    if (request.status === 200) { hear(); onEnd(200, last); return; }
    try { onEnd(request.status, JSON.parse(request.responseText)); } catch { onEnd(request.status, {}); }
  };
  request.onerror = () => onEnd(0, {});
  request.send(file);
}

export function PackageUpload({ megabytes, onUploaded }) {
  const { t } = useWords();
  const field = useRef(null);
  const [state, setState] = useState({ kind: "idle", percent: 0, name: "" });
  const fail = (code, gaps) => setState({ kind: "failed", code, gaps });
  const choose = (event) => {
    const file = event.target.files[0];
    if (!file) return;
    onUploaded?.(0); // what was checked before is not this package
    if (file.size > megabytes * 1048576) { fail("refusal-upload-too-large", { megabytes }); return; }
    setState({ kind: "sending", percent: 0, name: file.name });
    send(file, (kind, percent) => setState({ kind, percent, name: file.name }), (status, answer) => {
      field.current.value = "";
      if (answer.package) { setState({ kind: "done", name: file.name }); onUploaded?.(answer.package); }
      else if (answer.refused && status !== 401 && status !== 403) fail(`refusal-${answer.refused}`, answer.gaps || {});
      else fail(status === 401 || status === 403 ? "refusal-not-allowed" : "scorm-upload-failed", {});
    });
  };
  const busy = state.kind === "sending" || state.kind === "checking";
  const words = {
    sending: () => t("scorm-upload-progress", { percent: state.percent }),
    checking: () => t("scorm-upload-checked", { percent: state.percent }),
    done: () => t("scorm-upload-done"),
  }[state.kind];
  return createElement("div", { className: "upload stack stack-s" },
    createElement("label", { htmlFor: "package", className: "field-label" }, t("scorm-file-label")),
    createElement("input", {
      ref: field, id: "package", type: "file", accept: ".zip,application/zip", onChange: choose, disabled: busy, className: "input",
      "aria-describedby": "package-hint package-state",
    }),
    createElement("p", { id: "package-hint", className: "field-hint" }, t("scorm-file-hint", { megabytes })),
    busy ? createElement("progress", {
      className: "bar", max: 100, value: state.percent, "aria-label": state.kind === "sending" ? t("scorm-upload-sending") : t("scorm-upload-checking"),
    }) : null,
    createElement("div", { id: "package-state" },
      // Screen readers hear that a step begins; the figures are for the eye, and in the bar.
      createElement("p", { role: "status", className: "upload-state" },
        busy ? createElement("span", { className: "visually-hidden" }, t(state.kind === "sending" ? "scorm-upload-sending" : "scorm-upload-checking")) : null,
        words ? createElement("span", { "aria-hidden": busy }, words()) : null),
      createElement("p", { role: "alert", className: "field-error" }, state.kind === "failed" ? t(state.code, state.gaps) : "")));
}
