# Exporty všech lidí, pro toho, kdo se stará o celou instalaci.
all-exports-title = Všechny exporty
all-exports-lead = Sešity Excelu a kopie vlastních údajů, o které si lidé řekli. Jejich obsah může číst jen ten, kdo o ně požádal.
all-exports-from-storage = Kdo o tyto exporty požádal a do kdy se uchovávají
all-exports-what = Co
all-exports-person = Kdo požádal
all-exports-asked = Vyžádáno
all-exports-standing = Stav
all-exports-size = Velikost
all-exports-until = Uchovává se do
all-exports-do = Akce
all-exports-any = Všechny
all-exports-count = { $count ->
    [one] { $count } export
    [few] { $count } exporty
    [many] { $count } exportu
   *[other] { $count } exportů
}
all-exports-none = Žádný export
all-exports-none-hint = Jakmile o nějaký někdo požádá, objeví se tady. Po třiceti dnech jeho řádek zmizí.
all-exports-kind-report = Přehled
all-exports-kind-course = Přehled o kurzu
all-exports-kind-department = Přehled o oddělení
all-exports-kind-own = Kopie vlastních údajů
all-exports-is-waiting = Čeká
all-exports-is-running = Připravuje se
all-exports-is-ready = Hotovo
all-exports-is-failed = Nezdařilo se
all-exports-is-cancelled = Zrušeno
all-exports-is-expired = Vypršelo
all-exports-why-not-allowed = Kdo o něj požádal, už tyto údaje vidět nesmí.
all-exports-why-not-found = To, čeho se měl týkat, už neexistuje.
all-exports-why-broken = Něco se pokazilo na naší straně; podrobnosti jsou v protokolu.
all-exports-progress = Jak daleko je „{ $name }“
all-exports-delete = Smazat hned
all-exports-delete-of = Smazat hned tento export: { $name }
all-exports-deleted-now = Soubor je smazaný a jeho odkaz už nikam nevede.
all-exports-retry = Zkusit znovu
all-exports-retry-of = Zkusit znovu připravit tento export: { $name }
all-exports-retried-now = Export se připraví znovu.
