// What a quiz shows after it was handed in: each question, the answer given, what would have been right, and why.
"use strict";

const Review = (() => {
  const { el, say } = Screen;
  // Five levels: a message; and the questions; and the answers given; and the score; and the right answers with why.
  const LEVEL = { questions: 2, answers: 3, score: 4, all: 5 };

  const optionText = (question, key) => Asking.inOrder(question, [key]).map(Asking.textOf)[0] || "";
  const promptText = (question, key) => question.words.prompts.find((prompt) => prompt.key === key)?.text || "";

  function gapText(question, [place, value]) {
    const found = question.words.gaps.find((gap) => gap.key === place);
    return found?.options.find((option) => option.key === value)?.text ?? value;
  }

  // An answer as people read it, one line a part.
  function readable(question, chosen) {
    if (question.kind === "numeric") return chosen.map((text) => [text, question.words.unit].filter(Boolean).join(" "));
    if (question.kind === "short") return [...chosen];
    if (question.kind === "gap") return chosen.map((part) => gapText(question, Grading.splitPart(part)));
    if (question.kind === "match") return chosen.map(Grading.splitPart).map(([prompt, option]) => `${promptText(question, prompt)} – ${optionText(question, option)}`);
    return chosen.map((key) => optionText(question, key));
  }

  const spoken = (accept, language) => accept[language] || accept[Object.keys(accept).sort()[0]] || [];
  const best = (listed) => listed.reduce((one, two) => (two.weight > one.weight ? two : one));
  const pattern = (text) => text.replace(/\\\*/g, "\0").replace(/\*/g, "…").replace(/\0/g, "*");
  const asWritten = (value, language) => String(Number(value.toPrecision(12))).replace(".", language === "en" ? "." : ",");

  function rightGap(question, [place, key]) {
    if (!key.weights) return pattern(best(spoken(key.accept, question.language)).text);
    const option = Object.keys(key.weights).reduce((one, two) => (key.weights[two] > key.weights[one] ? two : one));
    return gapText(question, [place, option]);
  }

  // The right answer, one line a part; a scale has none.
  function right(question) {
    const answer = question.answer;
    if (question.kind === "likert") return [];
    if (question.kind === "match") return readable(question, Object.entries(answer.pairs).map((pair) => pair.join("=")));
    if (question.kind === "order") return readable(question, answer.order);
    if (question.kind === "gap") return Object.entries(answer.gaps).map((each) => rightGap(question, each));
    if (question.kind === "short") return spoken(answer.accept, question.language).filter((each) => each.weight >= 100).map((each) => pattern(each.text));
    if (question.kind === "numeric") {
      const { low, high } = best(answer.ranges);
      const ends = [...new Set([low, high].map((value) => asWritten(value, question.language)))].join(" – ");
      return [[ends, question.words.unit].filter(Boolean).join(" ")];
    }
    const several = ["multiple", "all"].includes(question.kind);
    const keys = Object.keys(answer.weights).sort();
    return readable(question, several ? keys.filter((key) => answer.weights[key] > 0) : [keys.reduce((one, two) => (answer.weights[two] > answer.weights[one] ? two : one))]);
  }

  function feedback(question, chosen) {
    const said = question.words.options?.filter((option) => chosen.includes(option.key) && option.feedback).map((option) => option.feedback) || [];
    const remark = Grading.remark(question, chosen);
    return remark ? [...said, remark] : said;
  }

  function verdict(question, chosen) {
    if (!Grading.isGraded(question)) return null;
    const credit = Grading.grade(question, chosen);
    const [key, kind, sign] = credit >= 100 ? ["export-right", "good", "✓"] : credit > 0 ? ["export-partly", "half", "◐"] : ["export-wrong", "bad", "✗"];
    return el("p", { class: `verdict verdict-${kind}` }, el("span", { "aria-hidden": "true" }, sign), ` ${say(key, { percent: credit })}`);
  }

  const lines = (label, texts, language) => (texts.length
    ? el("div", { class: "answer-lines" }, el("p", { class: "label" }, label), el("ul", { lang: language }, texts.map((text) => el("li", {}, text))))
    : null);

  function stem(question) {
    const text = question.kind === "gap" ? question.words.stem.replace(new RegExp(Asking.MARK, "g"), "____") : question.words.stem;
    return el("p", { class: "stem", lang: question.language }, text);
  }

  function lessonLink(question) {
    const lesson = DATA.units.find((unit) => unit.key === question.lesson && unit.kind === "lesson");
    return lesson ? el("p", {}, el("a", { href: `#page-${lesson.key}` }, say("export-learn", { title: lesson.title }))) : null;
  }

  function one({ question }, chosen, place, level) {
    const open = level >= LEVEL.all;
    const given = readable(question, chosen);
    return el("li", { class: "reviewed" },
      el("h3", {}, say("export-question", { number: place + 1 })),
      stem(question),
      level >= LEVEL.answers && lines(say("export-your-answer"), given.length ? given : [say("export-no-answer")], given.length ? question.language : undefined),
      open && verdict(question, chosen),
      open && Grading.grade(question, chosen) < 100 && lines(say("export-right-answer"), right(question), question.language),
      open && feedback(question, chosen).map((text) => el("p", { lang: question.language }, text)),
      open && question.words.explanation && el("p", { class: "explanation", lang: question.language }, question.words.explanation),
      open && lessonLink(question));
  }

  function show(drawn, answers, level) {
    return level >= LEVEL.questions ? el("ol", { class: "review" }, drawn.map((each, place) => one(each, answers[place] || [], place, level))) : null;
  }

  return { LEVEL, readable, right, show };
})();
