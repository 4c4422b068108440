# Infografika: co říká vedle profilu, na obrazovce i na papíře.
infographic-pdf = Stáhnout v PDF
infographic-png = Stáhnout jako obrázek
infographic-how = Jak se to počítá
infographic-how-badges = Počítá se každý odznak, v každém ze svých osmi stupňů.
infographic-how-compared = Místo je o jedno vyšší než počet kolegů v organizaci, kteří mají víc. Kdo má stejně, dělí se o místo; kdo se nezobrazuje, nepočítá se.
infographic-how-tests = Splněné testy vydělené všemi odevzdanými. Průměr je z výsledků, které osoba vidí; procvičování se nepočítá.
infographic-how-time = Minuty, ve kterých se v lekci, kvízu nebo balíčku něco dělo. Čas, kdy se nic neděje, se nepočítá.
infographic-how-months = Aktivní minuty, dny s učením a dokončené části, podle kalendáře časového pásma osoby.
infographic-how-rhythm = Aktivní minuty každého dne za posledních dvanáct týdnů: žádné, do 10, 20, 40 minut a víc.
infographic-months = Tento měsíc
infographic-months-finding = { $change ->
    [more] Tento měsíc zatím { $time }, o { $difference } víc než k tomuto dni minulý měsíc.
    [less] Tento měsíc zatím { $time }, o { $difference } méně než k tomuto dni minulý měsíc.
   *[same] Tento měsíc zatím { $time }, stejně jako k tomuto dni minulý měsíc.
  }
infographic-this-month = Tento měsíc zatím
infographic-last-month = Minulý měsíc
infographic-by-this-day = Minulý měsíc k tomuto dni
infographic-learning-time = Čas učení
infographic-days = Dny učení
infographic-units = Dokončené části
infographic-mark = Čárka v dolním pruhu: kolik to bylo k tomuto dni.
infographic-rhythm = Týdenní rytmus
infographic-rhythm-finding = { $count ->
    [0] Za posledních dvanáct týdnů zatím žádný den učení.
    [one] Za posledních dvanáct týdnů jeden den učení.
    [few] Za posledních dvanáct týdnů { $count } dny učení.
    [many] Za posledních dvanáct týdnů { $count } dne učení.
   *[other] Za posledních dvanáct týdnů { $count } dní učení.
  }
infographic-busiest = Nejvíc minut: { $day }
infographic-behind = Čísla v pozadí
infographic-as-of = Stav k { $day }
infographic-place = Místo
infographic-calendar = Kalendář posledních dvanácti týdnů, čtvereček za každý den
infographic-title = Učení v kostce
