# Správa kurzů: to, o co se starají lektoři.
desk-title = Správa kurzů
desk-lead = Vše, o co se staráte: nastavení, otázky a výsledky, kurz po kurzu.
desk-add-package = Přidat balíček SCORM
desk-whole-house = pro všechny organizace
desk-status-draft = Koncept
desk-status-published = Zveřejněno
desk-status-archived = Archivováno
desk-learners = { $count ->
    [0] Zatím nikdo není zapsán
    [one] Zapsán jeden člověk
    [few] Zapsáni { $count } lidé
    [many] Zapsáno { $count } člověka
   *[other] Zapsáno { $count } lidí
  }
desk-questions = { $count ->
    [one] V bance je jedna otázka
    [few] V bance jsou { $count } otázky
    [many] V bance je { $count } otázky
   *[other] V bance je { $count } otázek
  }
desk-none-title = Zatím nemáte žádný vlastní kurz
desk-none-text = Začněte kurz nahoře, nebo přidejte balíček SCORM: z obojího bude kurz vaší organizace.
desk-as-learner = Zobrazit jako účastník
desk-from-course = Spravovat tento kurz
desk-no-units = Tento modul je zatím prázdný.
desk-kind-lesson = Lekce
desk-kind-case = Případ
desk-kind-quiz = Kvíz
desk-kind-scorm = Balíček SCORM
desk-unit-people = { $begun ->
    [one] Začal jeden člověk
    [few] Začali { $begun } lidé
    [many] Začalo { $begun } člověka
   *[other] Začalo { $begun } lidí
  }, { $completed ->
    [0] zatím nikdo nedokončil
    [one] jeden dokončil
    [few] { $completed } dokončili
    [many] dokončilo { $completed }
   *[other] { $completed } dokončilo
  }
desk-unit-nobody = Zatím nikdo nezačal
desk-back = Zpět do správy kurzů
desk-missing-what = Na této adrese není co spravovat
desk-missing-text = Takový kurz neexistuje, nebo se o něj stará někdo jiný.
desk-no-questions = Zatím žádné otázky
desk-write-questions = Napsat otázky
desk-write-questions-of = Napsat otázky pro „{ $title }“
desk-case-text = Text a mapa
desk-case-text-of = Text a mapa: { $title }
desk-case-proposals = Navržené případy
