# Všechny organizace a všechna otevřená přihlášení, pro toho, kdo se stará o celou instalaci.
organisations-title = Organizace
organisations-lead = Kdo se na této platformě učí a kdy tu z nich někdo naposledy byl.
organisations-people = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
    [many] { $count } osoby
   *[other] { $count } osob
}
organisations-last = naposledy tu: { $ago }
organisations-never = zatím tu nikdo nebyl
organisations-since = od { $day }
organisations-is-suspended = pozastavená
organisations-change = Změnit
organisations-rename = Přejmenovat
organisations-suspend = Pozastavit
organisations-suspend-hint = Její lidé budou hned odhlášeni a nepřihlásí se, dokud se znovu neotevře. Nic se neztratí a osvědčení lze dál ověřovat. Kdo se stará o celou platformu, zůstává přihlášený.
organisations-suspended-now = Organizace je pozastavená. Kdykoli ji můžete znovu otevřít.
organisations-reopen = Znovu otevřít
organisations-reopened-now = Organizace je znovu otevřená.
organisations-own = Toto je vaše vlastní organizace. Vlastní nikdo nepozastavuje.
organisations-new = Nová organizace
organisations-choose = Vyberte
organisations-country = Země
organisations-country-hint = Podle jejích hodin se počítají dny a měsíce žebříčků a přehledů. Později ji lze změnit; co minulo, zůstává.
organisations-administrator = Kdo ji bude spravovat
organisations-administrator-hint = E-mailová adresa, na kterou přijde pozvánka. Může zůstat prázdná.
organisations-make = Vytvořit organizaci
organisations-made = Organizace je vytvořená.
sessions-title = Přihlášení
sessions-lead = Kdo je právě přihlášený. Ukončením se hned zavřou otevřené stránky; nic uloženého se neztratí.
sessions-person = Osoba
sessions-organisation = Organizace
sessions-browser = Prohlížeč
sessions-since = Přihlášení
sessions-seen = Naposledy tu
sessions-end = Ukončit
sessions-end-of = Ukončit toto přihlášení: { $name }
sessions-here = To jste vy
sessions-ended-now = Přihlášení je ukončené.
sessions-everywhere = Všechny organizace
sessions-count = { $count ->
    [one] { $count } otevřené přihlášení
    [few] { $count } otevřená přihlášení
    [many] { $count } otevřeného přihlášení
   *[other] { $count } otevřených přihlášení
}
sessions-none = Nikdo není přihlášený
sessions-none-hint = Jakmile se někdo přihlásí, objeví se tady.
refusal-own-organisation = Vaše vlastní organizace zůstává otevřená. Pozastavit ji může někdo z jiné, kdo se stará o celou platformu.
