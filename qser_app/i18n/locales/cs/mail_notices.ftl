# E-maily o upozorněních: uvádějí druh a vedou na místo.
mail-notices-subject = { $kind }: novinky na platformě Q-SER
mail-notices-hello = Dobrý den, toto jsou novinky pro účet na jméno { $name }.
mail-notices-open = Zobrazit na platformě Q-SER
mail-notices-all = Zobrazit všechna upozornění
mail-notices-choose = Vybrat, jak budete dostávat zprávy
mail-notices-stop = Už neposílat e-maily tohoto druhu
mail-notices-stop-digest = Už neposílat souhrny
mail-digest-subject = { $rhythm ->
    [daily] Váš den na platformě Q-SER
   *[weekly] Váš týden na platformě Q-SER
  }: { $count ->
    [one] jedno upozornění
    [few] { $count } upozornění
    [many] { $count } upozornění
   *[other] { $count } upozornění
  }
mail-digest-lead = { $count ->
    [one] Na platformě Q-SER je pro vás jedna novinka.
    [few] Na platformě Q-SER jsou pro vás { $count } novinky.
    [many] Na platformě Q-SER je pro vás { $count } novinky.
   *[other] Na platformě Q-SER je pro vás { $count } novinek.
  }
mail-digest-newest = { $count ->
    [one] Níže je ta nejnovější.
    [few] Níže jsou { $count } nejnovější.
    [many] Níže je { $count } nejnovější.
   *[other] Níže je { $count } nejnovějších.
  }
mail-told-course-reminder-own = { $sender } vám píše ke kurzu „{ $title }“.
mail-told-certificate-withdrawn = Vaše osvědčení za kurz „{ $course }“ bylo odvoláno. Důvod najdete ve svých upozorněních.
mail-told-attempt-regraded = Jeden z vašich pokusů v části „{ $title }“ byl znovu vyhodnocen. Co jste splnili a získali, vám zůstává.
mail-told-attempt-reset = Jeden z vašich pokusů v části „{ $title }“ byl vynulován, abyste mohli začít znovu. Co jste dokončili, zůstává dokončeno.
mail-told-case-taken = Z případu, který jste navrhli, vzniká koncept. Děkujeme.
mail-told-case-declined = K případu, který jste navrhli, přišla odpověď.
mail-told-export-ready = Sešit Excelu, o který jste požádali, je připraven ke stažení.
mail-told-report-due = Přehled, který máte uložený, je připraven s dnešními údaji.
mail-told-case-proposed = Někdo z kolegů navrhuje případ z vlastní práce.
mail-told-case-published = Případ, který jste navrhli, je zveřejněn. Děkujeme.
