// What the learning platform is told, in the words of its edition: how far, how well, how long, and every answer.
"use strict";

const Report = (() => {
  const NAMES = {
    "1.2": { location: "cmi.core.lesson_location", exit: "cmi.core.exit", time: "cmi.core.session_time", score: "cmi.core.score" },
    2004: { location: "cmi.location", exit: "cmi.exit", time: "cmi.session_time", score: "cmi.score" },
  };
  const two = (count) => String(count).padStart(2, "0");

  // A time span: HHHH:MM:SS.SS in 1.2, ISO 8601 in 2004.
  function span(edition, seconds) {
    const whole = Math.max(0, Math.round(seconds));
    const hours = Math.floor(whole / 3600), minutes = Math.floor((whole % 3600) / 60), rest = whole % 60;
    return edition === "1.2" ? `${String(Math.min(hours, 9999)).padStart(4, "0")}:${two(minutes)}:${two(rest)}.00` : `PT${hours}H${minutes}M${rest}S`;
  }

  function moment(edition, at) {
    const clock = `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
    return edition === "1.2" ? clock : `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${clock}`;
  }

  // ``standing``: {done, total, complete, read, quizzes, passed, failed, score (null before the first quiz)}
  function statuses12(line, standing) {
    const before = line.get("cmi.core.lesson_status");
    if (before === "passed") return;
    if (standing.complete) line.set("cmi.core.lesson_status", standing.quizzes ? "passed" : "completed");
    else if (before !== "completed") line.set("cmi.core.lesson_status", standing.read && standing.failed ? "failed" : "incomplete");
  }

  function statuses2004(line, standing) {
    if (standing.complete || line.get("cmi.completion_status") !== "completed") {
      line.set("cmi.completion_status", standing.complete ? "completed" : "incomplete");
      line.set("cmi.progress_measure", String(Math.round((10000 * standing.done) / Math.max(1, standing.total)) / 10000));
    }
    if (!standing.quizzes || line.get("cmi.success_status") === "passed") return;
    if (standing.passed || standing.failed) line.set("cmi.success_status", standing.passed ? "passed" : "failed");
  }

  // Everything but the answers; the caller saves.
  function tell(line, edition, standing, { page, text, seconds }) {
    const names = NAMES[edition];
    line.set(names.location, page);
    const kept = line.set("cmi.suspend_data", text);
    (edition === "1.2" ? statuses12 : statuses2004)(line, standing);
    if (standing.score !== null) {
      if (edition !== "1.2") line.set(`${names.score}.scaled`, String(standing.score / 100));
      line.set(`${names.score}.min`, "0");
      line.set(`${names.score}.max`, "100");
      line.set(`${names.score}.raw`, String(standing.score));
    }
    line.set(names.time, span(edition, seconds));
    // Whoever is through begins a new attempt next time, where the platform has such; everybody else goes on.
    line.set(names.exit, standing.complete ? (edition === "1.2" ? "" : "normal") : "suspend");
    return kept;
  }

  const place = (line, edition) => line.get(NAMES[edition].location);

  // ---- answers ----
  const KINDS = { single: "choice", multiple: "choice", all: "choice", true_false: "true-false", match: "matching", order: "sequencing", gap: "fill-in", numeric: "numeric", short: "fill-in", likert: "likert" };
  const LONGEST = { "1.2": 255, 2004: 1500 };

  const join = (edition, things) => things.join(edition === "1.2" ? "," : "[,]");
  const pair = (edition, one, two_) => one + (edition === "1.2" ? "." : "[.]") + two_;
  const plainName = (text) => text.replace(/[^A-Za-z0-9_.-]/g, "_");
  const truth = (edition, key) => (edition === "1.2" ? key[0] : key);

  // Prompts are numbered: "p1" is no identifier of one character, as SCORM 1.2 wants it.
  function pairs(question, edition, chosen) {
    const order = question.words.prompts.map((prompt) => prompt.key);
    const said = chosen.map(Grading.splitPart).sort((one, two_) => order.indexOf(one[0]) - order.indexOf(two_[0]));
    return join(edition, said.map(([prompt, option]) => pair(edition, order.indexOf(prompt) + 1, option)));
  }

  function gapTexts(question, chosen) {
    const said = new Map(chosen.map(Grading.splitPart));
    return question.words.gaps.map((gap) => {
      const given = said.get(gap.key) ?? "";
      return gap.options.find((option) => option.key === given)?.text ?? given;
    });
  }

  function decimal(text) {
    const value = Grading.number(text);
    return value === null ? "" : String(value);
  }

  function response(question, edition, chosen) {
    const ways = {
      true_false: () => truth(edition, chosen[0]),
      match: () => pairs(question, edition, chosen),
      gap: () => join(edition, gapTexts(question, chosen)),
      numeric: () => decimal(chosen[0]),
      short: () => chosen[0],
      order: () => join(edition, chosen),
    };
    return (ways[question.kind] || (() => join(edition, [...chosen].sort())))().slice(0, LONGEST[edition]);
  }

  const isPlain = (text) => !text.includes("*");
  const full = (listed) => listed.filter((each) => each.weight >= 100);
  const spoken = (accept, language) => accept[language] || accept[Object.keys(accept).sort()[0]] || [];
  const best = (listed) => listed.reduce((one, two_) => (two_.weight > one.weight ? two_ : one));

  // A range is no number, so in 1.2 only an exact one can be told.
  function rightNumber(question, edition) {
    const { low, high } = best(question.answer.ranges);
    if (edition !== "1.2") return [`${low}[:]${high}`];
    return low === high ? [String(low)] : [];
  }

  function rightGaps(question, edition) {
    const texts = question.words.gaps.map((gap) => {
      const key = question.answer.gaps[gap.key];
      if (!key.weights) return best(spoken(key.accept, question.language)).text;
      const right = Object.keys(key.weights).sort((one, two_) => key.weights[two_] - key.weights[one])[0];
      return gap.options.find((option) => option.key === right)?.text ?? "";
    });
    return texts.every(isPlain) ? [join(edition, texts)] : [];
  }

  const rightOptions = (weights) => Object.keys(weights).filter((key) => weights[key] > 0).sort();
  const rightOption = (weights) => Object.keys(weights).sort((one, two_) => weights[two_] - weights[one] || (one < two_ ? -1 : 1))[0];

  function patterns(question, edition) {
    const answer = question.answer;
    const ways = {
      single: () => [rightOption(answer.weights)],
      multiple: () => [join(edition, rightOptions(answer.weights))],
      all: () => [join(edition, rightOptions(answer.weights))],
      true_false: () => [truth(edition, rightOption(answer.weights))],
      match: () => [pairs(question, edition, Object.entries(answer.pairs).map((each) => each.join("=")))],
      order: () => [join(edition, answer.order)],
      gap: () => rightGaps(question, edition),
      numeric: () => rightNumber(question, edition),
      short: () => [...new Set(full(spoken(answer.accept, question.language)).map((each) => each.text).filter(isPlain))].slice(0, 5),
      likert: () => [],
    };
    return ways[question.kind]().map((pattern) => pattern.slice(0, LONGEST[edition]));
  }

  function result(question, edition, chosen) {
    if (!Grading.isGraded(question)) return "neutral";
    const credit = Grading.grade(question, chosen);
    if (credit >= 100) return "correct";
    return credit <= 0 ? (edition === "1.2" ? "wrong" : "incorrect") : String(credit / 100);
  }

  // One line of the platform's report. The id comes first and the type second, as both editions ask.
  function interaction(line, edition, prefix, { question, chosen, seconds, at }) {
    const index = Number(line.get("cmi.interactions._count")) || 0;
    const set = (name, value) => line.set(`cmi.interactions.${index}.${name}`, value);
    if (!set("id", plainName(`${prefix}.${question.key}`))) return;
    set("type", KINDS[question.kind]);
    patterns(question, edition).forEach((pattern, number) => set(`correct_responses.${number}.pattern`, pattern));
    set("weighting", Grading.isGraded(question) ? "1" : "0");
    if (chosen.length) {
      const said = response(question, edition, chosen);
      if (said) set(edition === "1.2" ? "student_response" : "learner_response", said);
    }
    set("result", result(question, edition, chosen));
    set("latency", span(edition, seconds));
    set(edition === "1.2" ? "time" : "timestamp", moment(edition, at));
    if (edition !== "1.2") set("description", question.words.stem.slice(0, 250));
  }

  return { interaction, patterns, place, response, result, span, tell };
})();
