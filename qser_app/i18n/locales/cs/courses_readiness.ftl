# Co kurz má a co mu chybí, než ho uvidí účastníci.
ready-title = Než účastníci tento kurz uvidí
ready-done = Hotovo:
ready-open = Zbývá:
ready-nothing = Zatím v něm není nic zveřejněno. Přidejte lekci, případ, kvíz nebo balíček a zveřejněte je.
ready-shown = { $count ->
    [one] Jedna část je zveřejněná a čeká na účastníky.
    [few] { $count } části jsou zveřejněné a čekají na účastníky.
    [many] { $count } části je zveřejněno a čeká na účastníky.
   *[other] { $count } částí je zveřejněno a čeká na účastníky.
  }
ready-drafts = { $count ->
    [one] Jedna část je ještě koncept; účastníci ji neuvidí.
    [few] { $count } části jsou ještě koncepty; účastníci je neuvidí.
    [many] { $count } části je ještě koncept; účastníci ji neuvidí.
   *[other] { $count } částí je ještě v konceptu; účastníci je neuvidí.
  }
ready-quiz = Kvíz „{ $title }“ zatím nemá žádné otázky.
ready-welcome = Katalog zatím neříká, o čem kurz je.
ready-welcome-write = Napsat shrnutí
ready-language = { $language }: z { $total } textů zatím nezveřejněno { $count }.
ready-translate-into = Přeložit do jazyka: { $language }
ready-now = Můžete ho zveřejnit hned a ve zbytku pokračovat později.
ready-whole = Nic nechybí.
