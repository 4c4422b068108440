// One question on the screen, for each of the ten kinds; everything works by keyboard, nothing has to be dragged.
"use strict";

const Asking = (() => {
  const { el, say } = Screen;
  const LONGEST = { "1.2": 250, 2004: 450 };
  const MARK = /\[\[([A-Za-z0-9_-]+)\]\]/;

  const textOf = (option) => option.text || say(option.key === "true" ? "export-true" : "export-false");
  const inOrder = (question, keys) => keys.map((key) => question.words.options.find((option) => option.key === key)).filter(Boolean);
  const stem = (question, tag, more = {}) => el(tag, { class: "stem", lang: question.language, ...more }, question.words.stem);

  function choice(question, options, chosen, changed, type) {
    const name = `answer-${question.key}`;
    const inputs = [];
    const tell = () => changed(inputs.filter((input) => input.checked).map((input) => input.value));
    const rows = inOrder(question, options).map((option) => {
      const input = el("input", { type, name, value: option.key, onchange: tell, checked: chosen.includes(option.key) });
      inputs.push(input);
      return el("label", { class: "option", lang: question.language }, input, el("span", {}, textOf(option)));
    });
    const hint = type === "checkbox" ? el("p", { class: "hint" }, say("export-several")) : null;
    return el("fieldset", { class: "asked" }, stem(question, "legend"), hint, rows);
  }

  const parts = (chosen) => new Map(chosen.map(Grading.splitPart));
  const written = (said) => [...said].filter(([, value]) => value.trim()).map(([place, value]) => `${place}=${value}`);

  function select(options, value, onchange, more) {
    const empty = el("option", { value: "" }, say("export-choose"));
    const made = el("select", { class: "input", onchange, ...more }, empty, options.map((option) => el("option", { value: option.key }, option.text)));
    made.value = value || "";
    return made;
  }

  function match(question, options, chosen, changed) {
    const said = parts(chosen);
    const shown = inOrder(question, options);
    const rows = question.words.prompts.map((prompt) => {
      const tell = (event) => { said.set(prompt.key, event.target.value); changed(written(said)); };
      return el("label", { class: "pair" }, el("span", { lang: question.language }, prompt.text), select(shown, said.get(prompt.key), tell, { lang: question.language }));
    });
    return el("fieldset", { class: "asked" }, stem(question, "legend"), el("p", { class: "hint" }, say("export-match")), rows);
  }

  function order(question, options, chosen, changed) {
    const keys = [...(chosen.length ? chosen : options)];
    const told = el("p", { class: "visually-hidden", role: "status" });
    const list = el("ol", { class: "order" });
    const move = (from, to, way) => {
      [keys[from], keys[to]] = [keys[to], keys[from]];
      changed([...keys]);
      paint();
      const row = list.children[to];
      const wanted = row.querySelector(`[data-way="${way}"]`);
      (wanted.disabled ? row.querySelector("button:not(:disabled)") : wanted).focus();
      told.textContent = say("export-moved", { what: textAt(to), place: to + 1, total: keys.length });
    };
    const textAt = (place) => inOrder(question, [keys[place]])[0].text;
    const mover = (place, way, to, sign) => el("button", {
      type: "button", class: "icon-button", "data-way": way, disabled: to < 0 || to >= keys.length,
      "aria-label": say(way === "up" ? "export-up" : "export-down", { what: textAt(place) }), onclick: () => move(place, to, way),
    }, sign);
    const paint = () => list.replaceChildren(...keys.map((_, place) => el("li", { class: "option" },
      el("span", { lang: question.language }, textAt(place)), mover(place, "up", place - 1, "↑"), mover(place, "down", place + 1, "↓"))));
    paint();
    return el("fieldset", { class: "asked" }, stem(question, "legend"), el("p", { class: "hint" }, say("export-order")), list, told);
  }

  function gap(question, chosen, changed, edition) {
    const said = parts(chosen);
    const tell = (key) => (event) => { said.set(key, event.target.value); changed(written(said)); };
    const field = (key, number) => {
      const found = question.words.gaps.find((each) => each.key === key);
      const label = { "aria-label": say("export-gap", { number }), lang: question.language };
      if (found?.options.length) return select(found.options, said.get(key), tell(key), label);
      return el("input", { class: "input gap", type: "text", maxlength: LONGEST[edition], autocomplete: "off", value: said.get(key) || "", oninput: tell(key), ...label });
    };
    const pieces = question.words.stem.split(MARK);
    const line = pieces.map((piece, place) => (place % 2 ? field(piece, (place + 1) / 2) : el("span", { lang: question.language }, piece)));
    return el("div", { class: "asked", role: "group", "aria-label": say("export-fill") }, el("p", { class: "hint" }, say("export-fill")), el("p", { class: "stem gaps" }, line));
  }

  function typed(question, chosen, changed, edition) {
    const numeric = question.kind === "numeric";
    const id = `answer-${question.key}`;
    const input = el("input", {
      id, class: numeric ? "input number" : "input", type: "text", inputmode: numeric ? "decimal" : "text", maxlength: LONGEST[edition],
      autocomplete: "off", value: chosen[0] || "", lang: question.language, oninput: (event) => changed(event.target.value.trim() ? [event.target.value] : []),
    });
    const unit = numeric && question.words.unit ? el("span", { lang: question.language }, question.words.unit) : null;
    return el("div", { class: "asked" }, stem(question, "label", { for: id }), el("p", { class: "typed" }, input, unit));
  }

  // The question with what was chosen so far; ``changed`` is told every new answer.
  function show({ question, options }, chosen, changed, edition) {
    const ways = {
      multiple: () => choice(question, options, chosen, changed, "checkbox"),
      all: () => choice(question, options, chosen, changed, "checkbox"),
      match: () => match(question, options, chosen, changed),
      order: () => order(question, options, chosen, changed),
      gap: () => gap(question, chosen, changed, edition),
      numeric: () => typed(question, chosen, changed, edition),
      short: () => typed(question, chosen, changed, edition),
    };
    return (ways[question.kind] || (() => choice(question, options, chosen, changed, "radio")))();
  }

  return { MARK, inOrder, show, textOf };
})();
