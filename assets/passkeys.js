// Passkeys: what the server asks is handed to the device, and what the device answers goes back.
import { createElement, useEffect, useRef, useState } from "react";
import "./phrases/people_factors.js";
import { useWords } from "./words.js";

const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const named = (list) => (list || []).map((each) => ({ ...each, id: bytes(each.id) }));

// What the server declined, by name; "unreached" where nobody can tell what became of the question.
class Refused extends Error {}

// Sent to the end even when the page is left: a device that has made a passkey and a server that never heard of it are of no use to anybody.
async function post(path, body) {
  const question = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body), keepalive: true };
  const answer = await fetch(path, question).catch(() => null);
  const told = await answer?.json().catch(() => null);
  if (answer?.ok && told) return told;
  throw new Refused((answer && told?.refused) || "unreached");
}

// Devices that listen put away what opens nothing here (Web Authentication 3, 5.1.10), so that it is not offered again.
const disown = (rpId, credentialId) => window.PublicKeyCredential.signalUnknownCredential?.({ rpId, credentialId }).catch(() => undefined);

function told(credential) {
  const { response } = credential, answer = { clientDataJSON: text(response.clientDataJSON) };
  for (const part of ["attestationObject", "authenticatorData", "signature", "userHandle"]) if (response[part]) answer[part] = text(response[part]);
  return { id: credential.id, rawId: text(credential.rawId), type: credential.type, response: answer };
}

async function show(alone, next) {
  const asked = await post("/auth/passkeys/ask", { alone });
  const publicKey = { ...asked, challenge: bytes(asked.challenge), allowCredentials: named(asked.allowCredentials) };
  const answer = told(await navigator.credentials.get({ publicKey }));
  try {
    return await post("/auth/passkeys/show", { answer, next });
  } catch (error) {
    if (error.message === "passkey-unknown") disown(asked.rpId, answer.id);
    throw error;
  }
}

async function make(name) {
  const asked = await post("/auth/passkeys/ask-new", {});
  const publicKey = {
    ...asked, challenge: bytes(asked.challenge), user: { ...asked.user, id: bytes(asked.user.id) }, excludeCredentials: named(asked.excludeCredentials),
  };
  const answer = told(await navigator.credentials.create({ publicKey }));
  try {
    return await post("/auth/passkeys/keep", { answer, name });
  } catch (error) {
    if (error.message !== "unreached") disown(asked.rp.id, answer.id);
    throw error;
  }
}

// A device that was put away, or asked in vain, is no mistake of anybody's: browsers call all of that by one name.
function code(error) {
  if (error instanceof Refused) return error.message;
  return error.name === "InvalidStateError" ? "held" : "none";
}

// One question at a time: a second press while a device is asked would make a second passkey, which takes the first one's place there.
function useOnce() {
  const [busy, setBusy] = useState(false), running = useRef(false);
  const once = async (work) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    try { await work(); } finally { running.current = false; setBusy(false); }
  };
  return [busy, once];
}

function useDevice() {
  const [can, setCan] = useState(false);
  useEffect(() => setCan(Boolean(window.PublicKeyCredential)), []);
  return can;
}

const WORDS = { unreached: "factors-passkey-unreached", none: "factors-passkey-none" };
const REFUSED = ["passkey-refused", "passkey-unknown", "suspended", "too-many", "step-spent"];

export function PasskeyButton({ alone, next }) {
  const { t } = useWords(), can = useDevice(), [busy, once] = useOnce();
  const [problem, setProblem] = useState("");
  if (!can) return null;
  const ask = () => once(async () => {
    setProblem("");
    try {
      window.location.assign((await show(alone, next || "")).to);
    } catch (error) {
      const why = code(error);
      setProblem(REFUSED.includes(why) ? `refusal-${why}` : WORDS[why] || WORDS.none);
    }
  });
  return createElement("div", { className: "door-houses" },
    createElement("button", { type: "button", className: "button button-secondary", onClick: ask, disabled: busy }, createElement("span", null, t("factors-passkey-use"))),
    createElement("p", { role: "alert", className: "field-error" }, problem ? t(problem, { minutes: 60 }) : ""));
}

export function PasskeyMaker({ onMade, onFailed }) {
  const { t } = useWords(), can = useDevice(), name = useRef(null), [busy, once] = useOnce();
  if (!can) return createElement("p", { className: "muted" }, t("factors-passkey-cannot"));
  const begin = (event) => {
    event.preventDefault();
    once(async () => {
      try {
        const { codes } = await make(name.current.value);
        name.current.value = "";
        onMade?.(codes);
      } catch (error) { onFailed?.(code(error)); }
    });
  };
  return createElement("form", { onSubmit: begin, className: "stack stack-s" },
    createElement("div", { className: "field" },
      createElement("label", { htmlFor: "passkey-name", className: "field-label" }, t("factors-passkey-name")),
      createElement("input", { id: "passkey-name", ref: name, type: "text", className: "input", maxLength: 60, "aria-describedby": "passkey-name-help" }),
      createElement("p", { id: "passkey-name-help", className: "field-hint" }, t("factors-passkey-name-hint"))),
    createElement("button", { type: "submit", className: "button button-secondary", disabled: busy }, createElement("span", null, t("factors-passkey-make"))));
}
