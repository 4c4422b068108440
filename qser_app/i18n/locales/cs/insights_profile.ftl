# Profil osoby: jeho zobrazení a kdo se na něj díval.
profile-title = Profil
profile-views = Zobrazení profilu
profile-view-profile = Profil
profile-view-progress = Pokrok
profile-view-infographic = Infografika
profile-export = Exportovat do Excelu
profile-missing-title = Tady pro vás žádný profil není
profile-missing-text = Buď taková osoba neexistuje, nebo vám její profil není přístupný.
profile-limited = Vidíte to, co patří ke kurzům, o které se staráte.
profile-noted = Vaše návštěva se zapisuje do záznamu přístupů osoby { $name }, která si ho může přečíst.
profile-never = , zatím žádné přihlášení
profile-progress = Přehled pokroku
profile-progress-finding = { $courses ->
    [0] Zatím žádný kurz.
    [one] Dokončeno { $completed } z { $courses } kurzu.
    [few] Dokončeno { $completed } ze { $courses } kurzů.
    [many] Dokončeno { $completed } z { $courses } kurzu.
   *[other] Dokončeno { $completed } z { $courses } kurzů.
  }
profile-all-badges = Všechny odznaky
profile-no-time = Za posledních 28 dní žádný čas učení.
profile-none = Zatím tu nic není
profile-no-courses = Tato osoba zatím není v žádném kurzu.
profile-no-tests = Tato osoba zatím neodevzdala žádný test.
profile-no-badges = Zatím žádný odznak.
profile-role = Role
profile-answers = Odpovědi
profile-see-answers = Zobrazit
profile-see-answers-of = Zobrazit odpovědi: { $title }
profile-units-done = { $units ->
    [one] Dokončeno { $done } z { $units } části
    [few] Dokončeno { $done } ze { $units } částí
    [many] Dokončeno { $done } z { $units } části
   *[other] Dokončeno { $done } z { $units } částí
  }
insights-status-not-passed = Nesplněno
insights-status-left = Už bez zápisu
profile-log = Kdo se díval na váš profil
profile-log-hint = Na váš profil se mohou podívat správci a lektoři vašich kurzů. Každá návštěva se tu zapíše, nejvýš jednou za hodinu.
profile-log-none = Na váš profil se zatím nikdo nedíval.
profile-log-who = Kdo
profile-log-what = Co
profile-log-when = Kdy
profile-log-file = Soubor Excelu
profile-log-as-you = Platforma, jak ji vidíte vy
profile-tab-certifications = Osvědčení
profile-issued = Vydáno
profile-expires = Platí do
profile-number = Číslo
profile-certificate = Osvědčení
profile-renewable = Lze už obnovit
profile-open-of = Otevřít osvědčení: { $title }
profile-no-certificates = Dokončete kurz i s jeho testy a vaše osvědčení najdete tady, s číslem a stránkou, která ho dokládá.
profile-no-certificate = Tato osoba zatím žádné osvědčení nemá.
profile-organisation = Organizace
profile-as-of = Stav k
profile-logins-week = Přihlášení za posledních 7 dní
profile-logins-month = Přihlášení za posledních 30 dní
profile-last-login = Poslední přihlášení
profile-other-points = Ostatní body
profile-summary = Souhrn
profile-fact = Údaj
profile-value = Hodnota
profile-units = Části
profile-unit = Část
profile-open-time = Doba otevření
profile-began = Začátek
profile-badge = Odznak
profile-tier = Stupeň
profile-needed = Potřebný počet
profile-open-course = Přejít do kurzu
