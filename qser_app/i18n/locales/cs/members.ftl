# Lidé v organizaci.
members-title = Lidé
members-intro = Všichni ve vaší organizaci. Zvěte kolegy, přidělujte role a zavírejte účty, které už nejsou potřeba.
members-invite = Pozvat někoho
members-email = E-mailová adresa
members-department = Oddělení
members-no-department = Zatím žádné
members-roles = Role
members-send = Odeslat pozvánku
members-sent = Pozvánka na adresu { $email } je na cestě. Platí jeden týden.
members-search = Hledat podle jména nebo adresy
members-count = { $count ->
    [0] Nikdo
    [one] Jeden člověk
    [few] { $count } lidé
    [many] { $count } člověka
   *[other] { $count } lidí
  }
members-none = Nikdo se nenašel
members-none-hint = Zkuste jinou část jména nebo někoho pozvěte.
members-name = Jméno
members-last = Poslední přihlášení
members-actions = Akce
members-actions-of = Akce: { $name }
members-never = Zatím nikdy
members-is-suspended = Pozastavený účet
members-change-roles = Změnit role
members-change-roles-of = Změnit role: { $name }
members-suspend = Pozastavit
members-suspend-of = Pozastavit účet: { $name }
members-unsuspend = Obnovit
members-suspended = Účet na jméno { $name } je pozastavený a všude odhlášený.
members-undo = Vrátit zpět
members-page = Strana { $page } z { $pages }
members-pages = Strany
members-back = Předchozí
members-on = Další
members-in-course = Lektor kurzu „{ $title }“
members-sign-in = Přihlašování
members-erase = Vymazat údaje
members-erase-of = Vymazat údaje: { $name }
members-erase-what = Jen pokud vás o to dotyčná osoba požádala. Dostane e-mail a do té doby to může vzít zpět. Jméno, adresa a vše, co napsala, zmizí; součty zůstanou.
members-erase-it = Požádat o výmaz
members-erased-on = Výmaz { $day }
members-erase-keep = Ponechat údaje
members-erase-asked = Osoba byla informována e-mailem.
members-places = Stránky o lidech
members-filter-role = Role
members-filter-state = Účet
members-every-department = Všechna oddělení
members-without-department = V žádném oddělení
members-every-role = Všechny role
members-every-state = Všechny účty
members-state-active = Otevřený
members-state-suspended = Pozastavený
members-state-never = Nikdy nepřihlášen
members-filter-department = Oddělení a pod ním
