# Zvonek a co oznamuje.
notices-title = Upozornění
notices-bell = { $count ->
    [0] Upozornění: nic nového
    [one] Upozornění: jedno nové
    [few] Upozornění: { $count } nová
    [many] Upozornění: { $count } nového
   *[other] Upozornění: { $count } nových
  }
notices-empty = Zatím nic. Tady se objeví odznaky, pozvánky a další novinky.
notices-all = Všechna upozornění
notices-read-all = Označit vše jako přečtené
notices-loading = Okamžik…
notice-certificate = Vaše osvědčení za kurz „{ $course }“ je připravené.
notice-certificate-ending = Vaše osvědčení za kurz „{ $course }“ za méně než měsíc skončí. Obnovíte ho tím, že znovu splníte poslední kvíz kurzu.
notice-certificate-withdrawn = Vaše osvědčení za kurz „{ $course }“ bylo odvoláno: { $reason }
notice-export-ready = Váš sešit Excelu „{ $title }“ je hotový.
notice-erasure-asked = { $days ->
    [one] Vaše údaje budou za jeden den vymazány. Do té doby to můžete vzít zpět.
    [few] Vaše údaje budou za { $days } dny vymazány. Do té doby to můžete vzít zpět.
    [many] Vaše údaje budou za { $days } dne vymazány. Do té doby to můžete vzít zpět.
   *[other] Vaše údaje budou za { $days } dnů vymazány. Do té doby to můžete vzít zpět.
  }
notice-erasure-held = Vaše údaje zatím nebyly vymazány: jste jediným správcem. Předejte roli někomu jinému a stane se tak následující den.
notice-viewed-as = { $sender } se dívá na platformu tak, jak ji vidíte vy. Důvod najdete na stránce „Moje údaje“.
