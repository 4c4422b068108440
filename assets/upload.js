// Sends a package as soon as it is chosen, says how far it is, and what became of it.
import { createElement, useRef, useState } from "react";
import "./phrases/scorm.js";
import { useWords } from "./words.js";

function send(file, onProgress, onEnd) {
  const request = new XMLHttpRequest();
  request.open("PUT", "/scorm/packages");
  request.responseType = "json";
  request.setRequestHeader("Content-Type", "application/zip");
  request.upload.onprogress = (event) => event.lengthComputable && onProgress(Math.floor((event.loaded / event.total) * 100));
  request.upload.onload = () => onProgress(100);
  request.onload = () => onEnd(request.status, request.response || {});
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
    send(file, (percent) => setState({ kind: percent < 100 ? "sending" : "checking", percent, name: file.name }), (status, answer) => {
      field.current.value = "";
      if (status === 201) { setState({ kind: "done", name: file.name }); onUploaded?.(answer.package); }
      else if (answer.refused && status !== 401 && status !== 403) fail(`refusal-${answer.refused}`, answer.gaps || {});
      else fail(status === 401 || status === 403 ? "refusal-not-allowed" : "scorm-upload-failed", {});
    });
  };
  const busy = state.kind === "sending" || state.kind === "checking";
  const words = {
    sending: () => t("scorm-upload-progress", { percent: state.percent }),
    checking: () => t("scorm-upload-checking"),
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
      className: "bar", max: 100, value: state.kind === "sending" ? state.percent : undefined, "aria-label": words(),
    }) : null,
    createElement("div", { id: "package-state" },
      createElement("p", { role: "status", className: "upload-state" }, words && state.kind !== "sending" ? words() : "",
        state.kind === "sending" ? createElement("span", { "aria-hidden": true }, words()) : null),
      createElement("p", { role: "alert", className: "field-error" }, state.kind === "failed" ? t(state.code, state.gaps) : "")));
}
