# Infografika organizace nebo celé platformy, pro správce, na obrazovce i na papíře.
portal-title = Přehled v kostce
portal-everybody = Všechny organizace
portal-organisation = Organizace
portal-few-title = Příliš málo lidí
portal-few-text = Čísla se zobrazují od pěti osob, aby nikoho nebylo možné poznat.
portal-target-title = Na cestě k cíli
portal-target-finding = Vyškoleno { $trained } z { $target } osob: { $percent } %.
portal-trained = Vyškoleno
portal-target = Cíl
portal-at-work = Kdo se učí
portal-people-finding = { $active ->
    [one] Za posledních 30 dní se učila jedna z { $people } osob.
    [few] Za posledních 30 dní se učily { $active } z { $people } osob.
    [many] Za posledních 30 dní se učilo { $active } z { $people } osob.
   *[other] Za posledních 30 dní se učilo { $active } z { $people } osob.
  }
portal-people = Osoby
portal-active = Aktivní
portal-enrolments = Zápisy
portal-completions = Dokončení
portal-hours = Hodiny učení
portal-rate = Podíl dokončení
portal-completion-finding = Dokončené zápisy: { $completions } z { $enrolments }.
portal-months = Dokončení podle měsíců
portal-month = Měsíc
portal-months-finding = { $count ->
    [0] Tento měsíc zatím žádné dokončení.
    [one] Tento měsíc jedno dokončení.
    [few] Tento měsíc { $count } dokončení.
    [many] Tento měsíc { $count } dokončení.
   *[other] Tento měsíc { $count } dokončení.
  }
portal-countries = Země
portal-organisations = Organizace
portal-departments = Oddělení
portal-fields = Oblasti práce
portal-unsaid = Neuvedeno
portal-of = { $trained } z { $people }
portal-kept-back = nezobrazuje se
portal-share = Podíl
portal-groups-finding = Kolik osob je vyškoleno.
portal-how-target = Vyškolený je ten, kdo dokončil aspoň jeden kurz. Cíl platí pro celou platformu.
portal-how-people = Osoby s účtem, který není pozastavený. Aktivní je ten, kdo se za posledních 30 dní něco učil; hodiny jsou aktivní čas.
portal-how-rate = Dokončené zápisy vydělené všemi zápisy lidí, kteří v kurzu stále jsou nebo ho dokončili.
portal-how-months = Kurzy dokončené v každém z posledních dvanácti měsíců.
portal-how-groups = Vyškolené osoby vydělené počtem osob ve skupině. Skupiny s méně než pěti osobami čísla nemají, a nemá je ani nejbližší větší, pokud by se dala dopočítat z ostatních.
