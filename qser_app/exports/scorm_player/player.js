// The package's pages: one at a time, with a menu, a place to go on from, private notes, and what the platform is told.
"use strict";

(() => {
  const { focus, say } = Screen;
  const edition = DATA.edition;
  const began = Date.now();
  const line = Lms.open(edition);
  const state = Keeping.unpack(line.get("cmi.suspend_data"));
  const pages = [...document.querySelectorAll(".page")];
  const lessons = DATA.units.filter((unit) => unit.kind !== "quiz");
  const quizzes = DATA.units.filter((unit) => unit.kind === "quiz");
  const byId = (id) => document.getElementById(id);
  const NOW = 0, SOON = 1200;
  let here = "start", timer = 0, closed = false;

  const quizOf = (unit) => (state.quizzes[unit.key] ||= Quiz.none());
  const isPassed = (unit) => (state.quizzes[unit.key]?.best ?? -1) >= unit.terms.pass_mark;
  const isDone = (unit) => (unit.kind === "quiz" ? isPassed(unit) : state.read.includes(unit.key));

  // How the learner stands in the whole module; the score is the mean of the quizzes' best results.
  function standing() {
    const tried = quizzes.filter((unit) => (state.quizzes[unit.key]?.best ?? null) !== null);
    const done = DATA.units.filter(isDone).length;
    const sum = tried.reduce((total, unit) => total + state.quizzes[unit.key].best, 0);
    return {
      done,
      total: DATA.units.length,
      complete: done === DATA.units.length,
      read: lessons.every(isDone),
      quizzes: quizzes.length,
      passed: quizzes.length > 0 && quizzes.every(isPassed),
      failed: tried.some((unit) => !isPassed(unit)),
      score: tried.length ? Math.round(sum / quizzes.length) : null,
    };
  }

  // ---- keeping ----
  function save() {
    clearTimeout(timer);
    timer = 0;
    if (closed) return;
    const packed = Keeping.pack(state, Keeping.LIMIT[edition]);
    const facts = { page: here, text: packed.text, seconds: (Date.now() - began) / 1000 };
    const taken = Report.tell(line, edition, standing(), facts);
    const saved = line.save();
    tellKept(packed.left, taken && saved);
  }

  function soon(delay) {
    clearTimeout(timer);
    timer = setTimeout(save, delay);
  }

  function tellKept(left, saved) {
    const words = !line.connected ? say("export-alone") : saved ? say("export-saved") : say("export-not-saved", { code: line.error || "?" });
    if (byId("kept").textContent !== words) byId("kept").textContent = words;
    const kept = (name) => saved && !left.includes(name);
    for (const area of document.querySelectorAll("[data-note]")) {
      const told = byId(`${area.id}-kept`);
      const key = area.dataset.note;
      const text = !state.notes[key] ? "" : !line.connected ? say("export-note-nowhere") : kept(`note ${key}`) ? say("export-note-kept") : say("export-note-left");
      if (told.textContent !== text) told.textContent = text;
    }
    for (const told of document.querySelectorAll("[data-answer]")) {
      told.textContent = left.includes(`answer ${told.dataset.answer}`) ? say("export-answer-left") : "";
    }
  }

  // ---- pages ----
  function mark() {
    for (const unit of DATA.units) {
      const link = document.querySelector(`.menu [href="#page-${unit.key}"]`);
      link.classList.toggle("done", isDone(unit));
      link.querySelector(".tick-words").textContent = say(isDone(unit) ? "export-done" : "export-open");
    }
    const now = standing();
    byId("progress").value = now.done;
    byId("progress-words").textContent = say("export-progress", { done: now.done, total: now.total });
    byId("complete").hidden = !now.complete;
    byId("go-on").textContent = say(now.complete ? "export-look-again" : now.done || state.read.length ? "export-continue" : "export-start");
  }

  function show(key, moved = true) {
    const page = byId(`page-${key}`) || pages[0];
    here = page.id.slice("page-".length);
    for (const each of pages) each.hidden = each !== page;
    for (const link of document.querySelectorAll(".menu a")) {
      if (link.getAttribute("href") === `#${page.id}`) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    const title = page.querySelector("h1").textContent;
    reachTables();
    document.title = here === "start" ? DATA.title : `${title} – ${DATA.title}`;
    if (!moved) return;
    if (!wide.matches) byId("contents").open = false;
    window.scrollTo(0, 0);
    focus(page.querySelector("h1"));
  }

  function go(key) {
    for (const quiz of opened.values()) quiz.leave();
    show(key);
    soon(NOW);
  }

  const nextOf = (key) => DATA.units[DATA.units.findIndex((unit) => unit.key === key) + 1]?.key || "start";
  const firstOpen = () => DATA.units.find((unit) => !isDone(unit))?.key || DATA.units[0].key;

  function finish(key) {
    if (!state.read.includes(key)) state.read.push(key);
    mark();
    go(nextOf(key));
  }

  // ---- quizzes ----
  const opened = new Map();

  function openQuiz(unit) {
    const hooks = {
      changed: (place) => soon(place === undefined ? NOW : SOON),
      handedIn: (lines) => {
        const prefix = `${DATA.name}.${unit.key}`;
        for (const each of lines) Report.interaction(line, edition, prefix, each);
        mark();
        save();
      },
      isComplete: () => standing().complete,
    };
    opened.set(unit.key, Quiz.open(byId(`quiz-${unit.key}`), { unit, record: quizOf(unit), ...hooks }));
  }

  // ---- the start ----
  const wide = window.matchMedia("(min-width: 64rem)");

  function fold() {
    byId("contents").open = wide.matches;
  }

  function openNotes() {
    for (const area of document.querySelectorAll("[data-note]")) {
      area.value = state.notes[area.dataset.note] || "";
      area.addEventListener("input", () => { state.notes[area.dataset.note] = area.value; soon(SOON); });
    }
  }

  // What is wider than a phone scrolls by itself; whoever has no mouse must be able to reach it (WCAG 2.1.1).
  function reachTables() {
    for (const table of document.querySelectorAll(".prose table")) table.tabIndex = table.scrollWidth > table.clientWidth ? 0 : -1;
  }

  function listen() {
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a[href^='#page-']");
      const button = event.target.closest("[data-finish]");
      if (link) { event.preventDefault(); go(link.getAttribute("href").slice("#page-".length)); }
      if (button) finish(button.dataset.finish);
    });
    byId("go-on").addEventListener("click", () => go(firstOpen()));
    for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => window.print());
    wide.addEventListener("change", fold);
    window.addEventListener("resize", reachTables);
    document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") save(); });
    window.addEventListener("pagehide", () => {
      save();
      closed = true;
      line.close();
    });
    // Back from the browser's memory the line is closed: begin again with what was kept.
    window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  }

  byId("alone").hidden = line.connected;
  fold();
  openNotes();
  quizzes.forEach(openQuiz);
  listen();
  mark();
  const place = Report.place(line, edition);
  show(place && byId(`page-${place}`) ? place : "start", Boolean(place));
  document.documentElement.classList.add("ready");
  save();
})();
