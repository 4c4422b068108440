// What a learning platform keeps for us between two visits: one short text, so the most important comes first.
"use strict";

const Keeping = (() => {
  const VERSION = 1;
  // SCORM 1.2 keeps 4,096 characters, 2004 3rd Edition 64,000; some platforms count a little differently.
  const LIMIT = { "1.2": 4000, 2004: 60000 };

  // A quiz: attempts taken, best score, and the open attempt: its seed, the bank it was drawn from, the place, the answers.
  const quizRow = (quiz, answers) => [quiz.tries, quiz.best, quiz.seed, quiz.bank, quiz.place, answers];

  function written(state, answers, notes) {
    const quizzes = Object.fromEntries(Object.entries(state.quizzes).map(([key, quiz]) => [key, quizRow(quiz, answers[key] || [])]));
    return JSON.stringify([VERSION, state.read, quizzes, notes]);
  }

  // The state as text of at most ``limit`` characters, and what had no room: "answer key place", "note key".
  function pack(state, limit) {
    const answers = {}, notes = {}, left = [];
    let text = written(state, answers, notes);
    const fits = (undo, name) => {
      const longer = written(state, answers, notes);
      if (longer.length <= limit) text = longer;
      else { undo(); left.push(name); }
    };
    for (const [key, quiz] of Object.entries(state.quizzes)) {
      answers[key] = [];
      (quiz.answers || []).forEach((chosen, place) => {
        answers[key][place] = chosen || [];
        if (chosen && chosen.length) fits(() => { answers[key][place] = []; }, `answer ${key} ${place}`);
      });
    }
    for (const [key, note] of Object.entries(state.notes)) {
      if (!note) continue;
      notes[key] = note;
      fits(() => { delete notes[key]; }, `note ${key}`);
    }
    return { text, left };
  }

  const isText = (value) => typeof value === "string";
  const isCount = (value) => Number.isInteger(value) && value >= 0;

  function quizOf(row) {
    if (!Array.isArray(row)) return null;
    const [tries, best, seed, bank, place, answers] = row;
    if (!isCount(tries) || !(best === null || isCount(best)) || !isCount(seed) || !isText(bank) || !isCount(place)) return null;
    const clean = Array.isArray(answers) ? answers.map((each) => (Array.isArray(each) ? each.filter(isText) : [])) : [];
    return { tries, best, seed, bank, place, answers: clean };
  }

  // The state behind a text; a new one when the text is not ours.
  function unpack(text) {
    const state = { read: [], quizzes: {}, notes: {} };
    let kept;
    try { kept = JSON.parse(text); } catch { return state; }
    if (!Array.isArray(kept) || kept[0] !== VERSION) return state;
    const [, read, quizzes, notes] = kept;
    if (Array.isArray(read)) state.read = read.filter(isText);
    for (const [key, row] of Object.entries(quizzes || {})) {
      const quiz = quizOf(row);
      if (quiz) state.quizzes[key] = quiz;
    }
    for (const [key, note] of Object.entries(notes || {})) if (isText(note)) state.notes[key] = note;
    return state;
  }

  return { LIMIT, pack, unpack };
})();
