// Passkeys: what the server asks is handed to the device, and what the device answers goes back.
import { createElement, useEffect, useRef, useState } from "react";
import "./phrases/people_factors.js";
import { useWords } from "./words.js";

const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const named = (list) => (list || []).map((each) => ({ ...each, id: bytes(each.id) }));

async function post(path, body) {
  const answer = await fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(told.refused || "unexpected");
  return told;
}

function told(credential) {
  const { response } = credential, answer = { clientDataJSON: text(response.clientDataJSON) };
  for (const part of ["attestationObject", "authenticatorData", "signature", "userHandle"]) if (response[part]) answer[part] = text(response[part]);
  return { id: credential.id, rawId: text(credential.rawId), type: credential.type, response: answer };
}

async function show(alone) {
  const asked = await post("/auth/passkeys/ask", { alone });
  const publicKey = { ...asked, challenge: bytes(asked.challenge), allowCredentials: named(asked.allowCredentials) };
  return told(await navigator.credentials.get({ publicKey }));
}

async function make() {
  const asked = await post("/auth/passkeys/ask-new", {});
  const publicKey = {
    ...asked, challenge: bytes(asked.challenge), user: { ...asked.user, id: bytes(asked.user.id) }, excludeCredentials: named(asked.excludeCredentials),
  };
  return told(await navigator.credentials.create({ publicKey }));
}

// A device that was put away, or asked in vain, is no mistake of anybody's: browsers call all of that by one name.
const code = (error) => (error instanceof DOMException ? "none" : error.message);

function useDevice() {
  const [can, setCan] = useState(false);
  useEffect(() => setCan(Boolean(window.PublicKeyCredential)), []);
  return can;
}

export function PasskeyButton({ alone, next }) {
  const { t } = useWords(), can = useDevice();
  const [busy, setBusy] = useState(false), [problem, setProblem] = useState("");
  if (!can) return null;
  const ask = async () => {
    setBusy(true); setProblem("");
    try {
      const { to } = await post("/auth/passkeys/show", { answer: await show(alone), next: next || "" });
      window.location.assign(to);
    } catch (error) {
      const why = code(error);
      setProblem(why === "none" ? "factors-passkey-none" : ["passkey-refused", "suspended", "too-many", "step-spent"].includes(why) ? `refusal-${why}` : "factors-passkey-none");
      setBusy(false);
    }
  };
  return createElement("div", { className: "door-houses" },
    createElement("button", { type: "button", className: "button button-secondary", onClick: ask, disabled: busy }, createElement("span", null, t("factors-passkey-use"))),
    createElement("p", { role: "alert", className: "field-error" }, problem ? t(problem, { minutes: 60 }) : ""));
}

export function PasskeyMaker({ onMade, onFailed }) {
  const { t } = useWords(), can = useDevice(), name = useRef(null);
  const [busy, setBusy] = useState(false);
  if (!can) return createElement("p", { className: "muted" }, t("factors-passkey-cannot"));
  const begin = async (event) => {
    event.preventDefault();
    setBusy(true);
    try {
      const { codes } = await post("/auth/passkeys/keep", { answer: await make(), name: name.current.value });
      name.current.value = "";
      onMade?.(codes);
    } catch (error) { onFailed?.(code(error)); }
    setBusy(false);
  };
  return createElement("form", { onSubmit: begin, className: "stack stack-s" },
    createElement("div", { className: "field" },
      createElement("label", { htmlFor: "passkey-name", className: "field-label" }, t("factors-passkey-name")),
      createElement("input", { id: "passkey-name", ref: name, type: "text", className: "input", maxLength: 60, "aria-describedby": "passkey-name-help" }),
      createElement("p", { id: "passkey-name-help", className: "field-hint" }, t("factors-passkey-name-hint"))),
    createElement("button", { type: "submit", className: "button button-secondary", disabled: busy }, createElement("span", null, t("factors-passkey-make"))));
}
