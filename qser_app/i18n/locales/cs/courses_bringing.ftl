# Stažení a import celého kurzu v prohlížeči.
refusal-course-taken = Kód { $code } patří kurzu jiné organizace. Nic se nezměnilo. Změňte kód v souboru course.toml a kurz se importuje jako samostatný.
refusal-course-too-large = Kurz může mít nejvýše { $megabytes } MB. Nic se nezměnilo.
bring-take-along = Stáhnout kurz (zip)
bring-title = Importovat kurz
bring-lead = Zip z obyčejných souborů, jak odchází odsud nebo z jiné takové platformy. Nejprve uvidíte, co by se stalo; nic se nezmění, dokud to neřeknete.
bring-file = Kurz (zip)
bring-file-hint = Nejvýše { $megabytes } MB. Co složka kurzu obsahuje, popisuje dokumentace, docs/content.md.
bring-sending = Kurz se odesílá: { $percent } %
bring-reading = Kurz dorazil a čte se…
bring-failed = Kurz nedorazil. Nic se nezměnilo; zkuste to prosím znovu.
bring-mistake-title = Tento kurz zatím nelze importovat
bring-mistake-text = Nic se nezměnilo. Opravte soubor a pošlete zip znovu.
bring-report-title = Co by se stalo
bring-is-new = Je tu nový. Importuje se jako koncept, který nikdo neuvidí, dokud ho nezveřejníte.
bring-is-known = Už tu je. Všem zůstane jejich pokrok.
bring-is-same = Už tu je, přesně takový jako v zipu.
bring-contents = { $modules ->
    [one] Jeden modul
    [few] { $modules } moduly
    [many] { $modules } modulu
   *[other] { $modules } modulů
  }
bring-units = { $units ->
    [one] jedna část
    [few] { $units } části
    [many] { $units } části
   *[other] { $units } částí
  }
bring-languages = Jazyky: { $names }
bring-new = Nové
bring-changed = Změněné
bring-unchanged = Jako dříve
bring-away = Už tam není
bring-kept = Změněno zde, proto zůstává, jak je zde:
bring-gone = Už není v zipu, proto to účastníci přestanou vidět (jejich pokrok zůstává):
bring-whole-house = Pro všechny organizace této platformy
bring-do = Importovat
bring-nothing-to-do = Není co dělat.
bring-done = Kurz je importován: nových { $created }, změněných { $updated }.
bring-open = Otevřít ve správě kurzů
bring-lost = Soubor už tu není. Pošlete jej prosím ještě jednou.
