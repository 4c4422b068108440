# Co je na papíře osvědčení; píše se na serveru.
certificates-file = Osvědčení { $course } { $name }
certificates-paper = Osvědčení
certificates-given = Potvrzujeme, že
certificates-completed = úspěšně dokončil/a kurz
certificates-takes-hours = { $hours ->
    [one] Jedna hodina učení
    [few] { $hours } hodiny učení
    [many] { $hours } hodiny učení
   *[other] { $hours } hodin učení
  }
certificates-takes-minutes = { $minutes ->
    [one] Jedna minuta učení
    [few] { $minutes } minuty učení
    [many] { $minutes } minuty učení
   *[other] { $minutes } minut učení
  }
certificates-outcomes = Absolventi tohoto kurzu dokážou
certificates-modules = Moduly
certificates-issued = Datum vydání
certificates-valid-until = Platí do
certificates-number = Číslo
certificates-check = Pravost ověří kdokoli pomocí kódu nebo na
certificates-qr = QR kód s adresou stránky, která toto osvědčení ověřuje
