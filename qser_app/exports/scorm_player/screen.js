// Pieces of screen and the phrases of the package's language.
"use strict";

const Screen = (() => {
  // A phrase with its gaps filled: say("export-question-of", { number: 2, total: 10 }).
  function say(key, gaps = {}) {
    return (DATA.phrases[key] || key).replace(/\{(\w+)\}/g, (whole, name) => (name in gaps ? String(gaps[name]) : whole));
  }

  // el("button", { class: "button", onclick }, "Go on"); text is always text.
  function el(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value === undefined || value === null || value === false) continue;
      if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
      else made.setAttribute(name, value === true ? "" : String(value));
    }
    made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
    return made;
  }

  const button = (label, onclick, more = {}) => el("button", { type: "button", class: "button", onclick, ...more }, label);
  const quiet = (label, onclick, more = {}) => button(label, onclick, { class: "button button-quiet", ...more });
  const heading = (level, text) => el(`h${level}`, { tabindex: "-1" }, text);

  function focus(element) {
    element?.focus({ preventScroll: true });
  }

  return { button, el, focus, heading, quiet, say };
})();
