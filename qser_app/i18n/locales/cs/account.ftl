# Můj účet a první otázky.
account-title = Můj účet
account-about-me = O mně
account-name = Jméno
account-email = E-mailová adresa
account-email-hint = Touto adresou se přihlašujete. Změnit ji může váš správce.
account-language = Jazyk
account-time-zone = Časové pásmo
account-minutes = Minuty učení za den
account-privacy = Jak se zobrazujete v žebříčcích
account-privacy-hint = Kdo se skryje, není v žádném žebříčku a nikam se nepočítá. Své vlastní body vidíte vždy.
account-privacy-house = Podle organizace: { $choice }
account-privacy-colleague = Vaše organizace rozhodla, že se nikdo nezobrazuje pod jménem. Můžete se zobrazovat jako „někdo z kolegů“, nebo vůbec.
account-privacy-hidden = Vaše organizace rozhodla, že se nikdo v žebříčcích nezobrazuje. Své vlastní body vidíte vždy.
privacy-named = Pod svým jménem
privacy-colleague = Jako „někdo z kolegů“
privacy-hidden = Vůbec
account-save = Uložit
account-saved = Uloženo.
account-password = Heslo
account-password-hint = Alespoň 8 znaků, lépe 15 a více. Osvědčuje se krátká věta. Všechna ostatní přihlášení skončí.
account-password-change = Změnit heslo
account-password-current = Dosavadní heslo
account-password-new = Nové heslo
account-password-changed = Heslo je změněné. Všude jinde jsme vás odhlásili.
account-sessions = Kde máte otevřené přihlášení
account-sessions-hint = Pokud některé přihlášení nepoznáváte, ukončete ho a zvolte si nové heslo.
account-session-since = Přihlášení: { $since }, naposledy použito { $seen }
account-session-here = Tento prohlížeč
account-browser-unknown = Neznámý prohlížeč
account-sign-out-there = Odhlásit tam
account-sign-out-everywhere = Odhlásit všude
refusal-name-missing = Napište prosím své jméno.

welcome-title = Vítejte
welcome-step = Otázka { $step } ze 3
welcome-language = V jakém jazyce se chcete učit?
welcome-language-hint = Můžete ho kdykoli změnit, i uprostřed kurzu.
welcome-go-on = Pokračovat
welcome-back = Zpět
welcome-field = Kde pracujete?
welcome-field-hint = Příklady v kurzech pocházejí z těchto čtyř oblastí.
welcome-minutes = Kolik minut denně se chcete učit?
welcome-minutes-hint = Na lekci stačí deset minut. Po šedesáti vám doporučíme odpočinek.
welcome-minutes-option = { $count ->
    [one] Jedna minuta
    [few] { $count } minuty
    [many] { $count } minuty
   *[other] { $count } minut
  }
field-social_services = Sociální služby
field-citizen_service_centre = Kontaktní místo pro občany
field-education = Vzdělávání
field-employment_administration = Zaměstnanost a správa
account-notices = Jak dostávám zprávy
account-notices-lead = Co se dozvíte v aplikaci, e-mailem nebo v souhrnu a kdy máte klid.
