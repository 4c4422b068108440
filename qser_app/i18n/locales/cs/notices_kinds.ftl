# Čeho se upozornění týkají, a ta, která neoznamuje jiný soubor.
notices-kind-enrolment = Zápisy do kurzů
notices-kind-reminder = Připomínky
notices-kind-certificate = Osvědčení
notices-kind-certificate-ending = Osvědčení, která brzy skončí
notices-kind-reward = Odznaky a úrovně
notices-kind-result = Změněné výsledky
notices-kind-proposal = Vámi navržené případy
notices-kind-proposed = Navržené případy
notices-kind-review = Texty k opětovné kontrole
notices-kind-appointment = Role v kurzech
notices-kind-export = Sešity Excelu a exporty
notices-kind-report = Uložené přehledy
notices-kind-security = Přihlašování a bezpečnost
notices-kind-my-data = Vaše údaje
notice-report-due = Váš přehled „{ $report }“ je připraven s dnešními údaji.
notice-password-changed = Vaše heslo bylo změněno. Pokud jste to nebyli vy, hned si vyžádejte nové.
notice-way-added = K vašemu účtu přibyl nový způsob přihlášení.
notice-way-removed = Z vašeho účtu byl odebrán způsob přihlášení.
notice-step-locked = Po vašem hesle bylo zadáno několik chybných kódů. Pokud jste to nebyli vy, hned si zvolte nové heslo.
notice-review-due = Ke kontrole v kurzu „{ $course }“: { $count ->
    [one] jeden text
    [few] { $count } texty
    [many] { $count } textu
   *[other] { $count } textů
  }. Nadešel den, kdy je třeba zkontrolovat předpisy a údaje.
