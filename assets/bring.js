// Sends the zip of a course as soon as it is chosen, says how far it is, and who may now look at it.
import { createElement, useEffect, useRef, useState } from "react";
import "./phrases/courses_bringing.js";
import { useWords } from "./words.js";

export function CourseUpload({ megabytes, serial, onArrived }) {
  const { t } = useWords();
  const field = useRef(null);
  const [state, setState] = useState({ kind: "idle" });
  useEffect(() => { setState((before) => (before.kind === "reading" ? { kind: "idle" } : before)); }, [serial]);
  const fail = (code, gaps) => setState({ kind: "failed", code, gaps: gaps || {} });
  const choose = (event) => {
    const file = event.target.files[0];
    if (!file) return;
    onArrived?.(""); // what was read before is not this file
    if (file.size > megabytes * 1048576) { fail("refusal-course-too-large", { megabytes }); return; }
    setState({ kind: "sending", percent: 0 });
    const request = new XMLHttpRequest();
    request.open("PUT", "/courses/arrivals");
    request.setRequestHeader("Content-Type", "application/zip");
    request.upload.onprogress = (at) => at.lengthComputable && setState({ kind: "sending", percent: Math.floor((at.loaded / at.total) * 100) });
    request.onload = () => {
      let told = {};
      try { told = JSON.parse(request.responseText); } catch { /* said below */ }
      field.current.value = "";
      if (request.status === 201) { setState({ kind: "reading" }); onArrived?.(told.arrival); }
      else fail(told.refused ? `refusal-${told.refused}` : "bring-failed", told.gaps);
    };
    request.onerror = () => fail("bring-failed");
    request.send(file);
  };
  const words = { sending: () => t("bring-sending", { percent: state.percent }), reading: () => t("bring-reading") }[state.kind];
  return createElement("div", { className: "stack stack-s" },
    createElement("label", { htmlFor: "course-file", className: "field-label" }, t("bring-file")),
    createElement("input", {
      ref: field, id: "course-file", type: "file", accept: ".zip,application/zip", onChange: choose, disabled: state.kind === "sending",
      className: "input", "aria-describedby": "course-file-hint course-file-state",
    }),
    createElement("p", { id: "course-file-hint", className: "field-hint" }, t("bring-file-hint", { megabytes })),
    state.kind === "sending" ? createElement("progress", { className: "bar", max: 100, value: state.percent, "aria-label": t("bring-file") }) : null,
    createElement("div", { id: "course-file-state" },
      createElement("p", { role: "status", className: "upload-state" }, words ? words() : ""),
      createElement("p", { role: "alert", className: "field-error" }, state.kind === "failed" ? t(state.code, state.gaps) : "")));
}
