// A quiz of the package: drawn from the bank, answered one question at a time, graded here, handed to the learning platform.
"use strict";

const Quiz = (() => {
  const { button, el, focus, heading, quiet, say } = Screen;
  const none = () => ({ tries: 0, best: null, seed: 0, bank: "", place: 0, answers: [] });

  // ``box`` is where the quiz stands; ``record`` what is kept of it; ``changed`` and ``handedIn`` tell the player, which knows whether all is done.
  function open(box, { unit, record, changed, handedIn, isComplete }) {
    let drawn = [], spent = [], shownAt = 0;
    const { tags } = unit.terms;
    const bank = DATA.questions.filter((question) => !tags.length || question.tags.some((tag) => tags.includes(tag)));
    if (record.seed && record.bank !== DATA.bank) Object.assign(record, none(), { tries: record.tries, best: record.best });

    const left = () => (unit.terms.attempts ? Math.max(0, unit.terms.attempts - record.tries) : Infinity);
    const given = (place) => record.answers[place] || [];
    const unanswered = () => drawn.map((_, place) => place).filter((place) => !given(place).length);

    function paint(title, ...content) {
      const head = heading(2, title);
      box.replaceChildren(head, ...content.filter(Boolean));
      return head;
    }

    function count() {
      if (shownAt) spent[record.place] = (spent[record.place] || 0) + (Date.now() - shownAt) / 1000;
      shownAt = 0;
    }

    function intro(move) {
      const rules = [
        say("export-rule-questions", { count: Math.min(unit.terms.draw, bank.length) }),
        say("export-rule-pass", { percent: unit.terms.pass_mark }),
        unit.terms.attempts ? say("export-rule-attempts", { left: left(), total: unit.terms.attempts }) : say("export-rule-free"),
        record.best === null ? null : say("export-rule-best", { percent: record.best }),
      ];
      const go = record.seed ? button(say("export-resume"), resume) : left() > 0 ? button(say(record.tries ? "export-again" : "export-begin"), begin) : el("p", {}, say("export-none-left"));
      const head = paint(say("export-rules"), el("ul", { class: "rules" }, rules.filter(Boolean).map((rule) => el("li", {}, rule))), go);
      if (move) focus(head);
    }

    function begin() {
      Object.assign(record, { seed: Drawing.fresh() || 1, bank: DATA.bank, place: 0, answers: [] });
      spent = [];
      resume();
    }

    function resume() {
      drawn = Drawing.draw(bank, unit.terms, record.seed);
      record.place = Math.min(record.place, drawn.length);
      go(record.place);
    }

    function go(place) {
      count();
      record.place = place;
      changed();
      focus(place < drawn.length ? ask(place) : overview());
      box.scrollIntoView({ block: "start" });
    }

    function ask(place) {
      shownAt = Date.now();
      const answered = (chosen) => { record.answers[place] = chosen; changed(place); };
      const back = place > 0 ? quiet(say("export-back"), () => go(place - 1)) : null;
      const on = button(say(place + 1 < drawn.length ? "export-next-question" : "export-to-overview"), () => go(place + 1));
      const told = el("p", { class: "hint", role: "status", "data-answer": `${unit.key} ${place}` });
      const asked = Asking.show(drawn[place], given(place), answered, DATA.edition);
      asked.dataset.question = drawn[place].question.key;
      return paint(say("export-question-of", { number: place + 1, total: drawn.length }), asked, told, el("div", { class: "ways" }, back, on));
    }

    function overview() {
      const open_ = unanswered();
      const list = open_.length
        ? [el("p", {}, say("export-unanswered")), el("ul", { class: "open-questions" }, open_.map((place) => el("li", {}, quiet(say("export-question", { number: place + 1 }), () => go(place)))))]
        : [el("p", {}, say("export-all-answered"))];
      return paint(say("export-overview"), ...list, el("div", { class: "ways" }, quiet(say("export-back"), () => go(drawn.length - 1)), button(say("export-hand-in"), handIn)));
    }

    function handIn() {
      const answers = drawn.map((_, place) => given(place));
      const score = Grading.score(drawn.map((each) => each.question), answers);
      const at = new Date();
      const lines = drawn.map((each, place) => ({ question: each.question, chosen: answers[place], seconds: spent[place] || 0, at }));
      Object.assign(record, { tries: record.tries + 1, best: Math.max(record.best ?? 0, score), seed: 0, bank: "", place: 0, answers: [] });
      handedIn(lines);
      focus(result(score, answers));
      box.scrollIntoView({ block: "start" });
    }

    function result(score, answers) {
      const passed = score >= unit.terms.pass_mark;
      const level = passed ? unit.terms.shown_passed : unit.terms.shown_failed;
      return paint(
        say(passed ? "export-passed" : "export-failed"),
        level >= Review.LEVEL.score && el("p", { class: "score" }, say("export-score", { percent: score, mark: unit.terms.pass_mark })),
        isComplete() && el("p", { class: "notice notice-good" }, say("export-complete")),
        left() > 0 ? (passed ? quiet : button)(say("export-again"), begin) : el("p", {}, say("export-none-left")),
        Review.show(drawn, answers, level));
    }

    intro(false);
    return { leave: count };
  }

  return { none, open };
})();
