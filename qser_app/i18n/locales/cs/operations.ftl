# Provoz: instalace, jak ji vidí hlavní správce.
operations = Provoz
operations-lead = Co z platformy odchází, co se cestou ztratilo a na čem to celé stojí. Stránka se mění sama.
operations-closed = Tato stránka je pro ty, kdo platformu provozují
operations-outbox = E-maily na cestě
operations-waiting = čeká
operations-delivered = doručeno za posledních 24 hodin
operations-dead = nedoručeno
operations-oldest = Nejdéle čekající e-mail byl napsán { $ago }.
operations-letters = Nedoručené e-maily
operations-letters-lead = Tyto e-maily se ani po několika pokusech nepodařilo odeslat. Odstraňte příčinu a zkuste to znovu.
operations-no-letters = Žádný e-mail nezůstal nedoručený. Všechny došly nebo jsou na cestě.
operations-tries = { $tries ->
    [one] Jeden pokus, poslední { $ago }
    [few] { $tries } pokusy, poslední { $ago }
    [many] { $tries } pokusu, poslední { $ago }
   *[other] { $tries } pokusů, poslední { $ago }
  }
operations-try-again = Zkusit znovu
operations-try-again-to = Zkusit znovu odeslat e-mail na adresu { $to }
operations-tried-again = E-mail je znovu na cestě.
operations-reason-unreachable = K poštovnímu serveru se nepodařilo připojit.
operations-reason-too-slow = Poštovní server neodpověděl včas.
operations-reason-locked-out = Poštovní server nepřijal naše uživatelské jméno a heslo.
operations-reason-turned-down = Poštovní server zprávu odmítl.
operations-reason-malformed = Adresa nebo sama zpráva není platná.
operations-reason-broken = Něco se pokazilo na naší straně; podrobnosti jsou v protokolu.
operations-reason-restored = Zpráva čekala, když byla platforma obnovena ze zálohy, a možná už byla odeslána dříve. Odešlete ji znovu, jen pokud je stále potřeba.
operations-ground = Zázemí
operations-database = Databáze
operations-disk = Disk se složkou dat
operations-disk-free = Volné místo: { $size }
operations-disk-used = Využitá část disku
operations-workers = Pracovní procesy
operations-live = Živé obrazovky
operations-live-alone = Jeden proces, Redis není potřeba
operations-live-up = Propojeno přes Redis
operations-live-down = Redis není dostupný: lidé na jiných procesech uvidí změny, až načtou stránku
operations-version = Verze
retention = Jak dlouho se údaje uchovávají
retention-lead = Jednou denně se odstraní, co je starší. Lhůty jsou nastavením serveru.
retention-what = Co
retention-kept = Doba
retention-due = Odejde příště
retention-days = { $count ->
    [0] navždy
    [one] jeden den
    [few] { $count } dny
    [many] { $count } dne
   *[other] { $count } dnů
  }
retention-account = Účty, které nikdo nepoužívá
retention-sign_ins = Jednotlivá přihlášení
retention-views = Kdo si prohlížel profily
retention-answers = Psané odpovědi a průběžná uložení kvízů
retention-package_data = Co zapsaly balíčky
retention-sittings = Jednotlivé úseky učení
retention-notices = Upozornění
retention-messages = Doručené e-maily
retention-audit = Záznamy kontrolního protokolu
operations-put-away = Zahodit
operations-put-away-to = Zahodit e-mail pro { $to }
operations-put-away-now = E-mail je zahozený; nic z něj nezůstává.
