// What an answer earns, from nothing to a hundred: the same rules as qser_app/domain/quizzes_grading.py, and tested against them.
"use strict";

const Grading = (() => {
  const FULL = 100;
  const UNSURE = "?";
  const NUMBER = /^[+-]?(\d{1,60}(\.\d{0,60})?|\.\d{1,60})([eE][+-]?\d{1,3})?$/;
  // A space between groups of three digits divides thousands.
  const SPACES = /[ \u00a0\u2009\u202f]/g;
  const GROUPED = /^[+\u2212-]?[0-9]{1,3}([ \u00a0\u2009\u202f][0-9]{3})+([.,][0-9]*)?$/;

  const capped = (weight) => Math.trunc(Math.min(Math.max(weight, 0), FULL) + 0.5);
  const mean = (credits) => (credits.length ? Math.trunc(credits.reduce((sum, each) => sum + each, 0) / credits.length + 0.5) : FULL);

  // "p1=a": the place and what was said there.
  function splitPart(part) {
    const at = part.indexOf("=");
    return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
  }

  function byPlace(chosen) {
    const said = new Map();
    for (const [place, value] of chosen.map(splitPart)) said.set(place, (said.get(place) || new Set()).add(value));
    return new Map([...said].filter(([, values]) => values.size === 1).map(([place, values]) => [place, [...values][0]]));
  }

  // ---- texts ----
  const spaced = (text) => text.split(/\s+/u).filter(Boolean).join(" ");
  const bare = (text) => text.normalize("NFD").replace(/\p{Mn}/gu, "");
  // Up and down again folds sharp s and ligatures as well; a final sigma is a sigma.
  const lower = (text) => text.toUpperCase().toLowerCase();

  // Telephones turn what is typed into the marks of print.
  const typewritten = (text) => text.replace(/[‘’ʼ]/g, "'").replace(/[“”„«»]/g, '"').replace(/[‐‑–—−]/g, "-").replace(/…/g, "...");

  function folded(printed, caseMatters, inner) {
    const text = typewritten(printed);
    const plain = spaced((caseMatters ? bare(text) : lower(bare(text))).replace(/ς/g, "σ"));
    if (!inner) return plain;
    // Beside a wildcard a space is a part of the pattern.
    return (/^\s/u.test(text) ? " " : "") + plain + (plain && /\s$/u.test(text) ? " " : "");
  }

  // The pieces between wildcards; "\*" is a star.
  function pieces(pattern) {
    return pattern.replace(/\\\*/g, "\0").split("*").map((piece) => piece.replace(/\0/g, "*"));
  }

  function sameText(pattern, typed, caseMatters) {
    const said = folded(typed, caseMatters, false);
    const [first, ...others] = pieces(pattern.trim()).map((piece) => folded(piece, caseMatters, true));
    if (!others.length) return said === first.trim();
    const last = others.pop();
    if (said.length < first.length + last.length || !said.startsWith(first) || !said.endsWith(last)) return false;
    let place = first.length;
    const end = said.length - last.length;
    for (const piece of others) {
      const found = said.indexOf(piece, place);
      if (found < 0 || found + piece.length > end) return false;
      place = found + piece.length;
    }
    return true;
  }

  const fitsAll = (text) => !text.replace(/\*/g, "").trim();

  // The first text that fits: the reader's language, then the others; what fits everything only when nothing else does.
  function accepted(accept, typed, language, caseMatters) {
    if (!typed.trim()) return null;
    const spoken = Object.keys(accept).sort((one, two) => (one !== language) - (two !== language) || (one < two ? -1 : 1));
    const listed = spoken.flatMap((each) => accept[each]);
    const ordered = [...listed.filter((each) => !fitsAll(each.text)), ...listed.filter((each) => fitsAll(each.text))];
    return ordered.find((each) => sameText(each.text, typed, caseMatters)) || null;
  }

  function number(text) {
    const given = text.trim();
    const typed = (GROUPED.test(given) ? given.replace(SPACES, "") : given).replace(/\u2212/g, "-").replace(/,/g, ".");
    return NUMBER.test(typed) ? Number(typed) : null;
  }

  // The range or accepted text that a typed answer meets.
  function met(question, typed) {
    if (question.kind === "short") return accepted(question.answer.accept, typed, question.language, Boolean(question.answer.case));
    const value = number(typed);
    return value === null ? null : question.answer.ranges.find((each) => each.low <= value && value <= each.high) || null;
  }

  function gap(key, given, language) {
    if (given === undefined) return 0;
    if (key.weights) return capped(key.weights[given] || 0);
    const found = accepted(key.accept, given, language, false);
    return found ? capped(found.weight) : 0;
  }

  // What each prompt, gap or thing to order earns.
  function parts(question, chosen) {
    const answer = question.answer;
    if (question.kind === "order") return answer.order.map((key, place) => (chosen[place] === key ? FULL : 0));
    const given = byPlace(chosen);
    if (question.kind === "match") return Object.entries(answer.pairs).map(([prompt, option]) => (given.get(prompt) === option ? FULL : 0));
    return Object.entries(answer.gaps).map(([key, each]) => gap(each, given.get(key), question.language));
  }

  function ofWeights(kind, weights, picked) {
    if (kind === "all") {
      const right = Object.keys(weights).filter((key) => weights[key] > 0);
      return picked.length === right.length && right.every((key) => picked.includes(key)) ? FULL : 0;
    }
    if (kind !== "multiple" && picked.length > 1) return 0;
    return capped(picked.reduce((sum, key) => sum + (weights[key] || 0), 0));
  }

  const isGraded = (question) => question.kind !== "likert";

  function grade(question, chosen) {
    if (!chosen.length || (chosen.length === 1 && chosen[0] === UNSURE) || !isGraded(question)) return 0;
    if (["match", "order", "gap"].includes(question.kind)) return mean(parts(question, chosen));
    if (["numeric", "short"].includes(question.kind)) {
      const found = chosen.length === 1 ? met(question, chosen[0]) : null;
      return found ? capped(found.weight) : 0;
    }
    return ofWeights(question.kind, question.answer.weights, [...new Set(chosen)].sort());
  }

  // The mean of what is graded; where nothing is, all of it.
  function score(questions, answers) {
    return mean(questions.map((question, place) => [question, answers[place] || []]).filter(([each]) => isGraded(each)).map(([each, chosen]) => grade(each, chosen)));
  }

  // What the author says to a typed answer.
  function remark(question, chosen) {
    if (!["numeric", "short"].includes(question.kind) || chosen.length !== 1 || chosen[0] === UNSURE) return "";
    const said = met(question, chosen[0])?.feedback || "";
    return typeof said === "string" ? said : said[question.language] || "";
  }

  return { FULL, grade, isGraded, number, parts, remark, sameText, score, splitPart };
})();
