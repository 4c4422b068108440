// Which questions an attempt asks, in which order: always the same for the same seed, so that only the seed has to be kept.
"use strict";

const Drawing = (() => {
  const SHUFFLED = ["single", "multiple", "all", "match", "order"];

  // Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty for choosing questions.
  function dice(seed) {
    let state = seed >>> 0;
    return () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
  }

  function shuffled(things, roll) {
    const deck = [...things];
    for (let last = deck.length - 1; last > 0; last -= 1) {
      const other = Math.floor(roll() * (last + 1));
      [deck[last], deck[other]] = [deck[other], deck[last]];
    }
    return deck;
  }

  // "False, true" would only trip people up, and a scale has its own order; nothing to put in order begins in order.
  function arranged(question, roll) {
    const keys = question.words.options.map((option) => option.key);
    if (!SHUFFLED.includes(question.kind)) return keys;
    const shown = shuffled(keys, roll);
    if (question.kind !== "order" || shown.length < 2 || shown.some((key, place) => key !== question.answer.order[place])) return shown;
    const turn = 1 + Math.floor(roll() * (shown.length - 1));
    return [...shown.slice(turn), ...shown.slice(0, turn)];
  }

  // [{question, options: [keys as shown]}]
  function draw(bank, terms, seed) {
    const roll = dice(seed);
    const chosen = terms.shuffle === false ? inOrder(bank, terms.draw, roll) : shuffled(bank, roll).slice(0, terms.draw);
    return chosen.map((question) => ({ question, options: terms.shuffle === false && question.kind !== "order" ? question.words.options.map((option) => option.key) : arranged(question, roll) }));
  }

  // A draw that keeps the author's order.
  function inOrder(bank, count, roll) {
    const places = shuffled(bank.map((_, place) => place), roll).slice(0, count);
    return places.sort((one, two) => one - two).map((place) => bank[place]);
  }

  const fresh = () => crypto.getRandomValues(new Uint32Array(1))[0];

  return { draw, fresh };
})();
