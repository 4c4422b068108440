# Začátek pohledu na platformu tak, jak ji vidí někdo jiný: ze seznamu lidí, s důvodem.
viewing-title = Podívat se jako někdo jiný
viewing-view-as = Podívat se jako…
viewing-view-as-of = Podívat se na platformu tak, jak ji vidí { $name }
viewing-what-pages = Uvidíte stránky osoby { $name } a co na nich je, nejvýše půl hodiny.
viewing-what-nothing = Nic nelze změnit, začít ani označit jako přečtené, a to ani omylem.
viewing-what-closed = Účet, údaje a upozornění této osoby ani to, co si píše jen pro sebe, se neukazují.
viewing-what-told = { $name } se o tom dozví a na stránce „Moje údaje“ najde vaše jméno a důvod. Začátek i konec se zapisují do kontrolního protokolu.
viewing-reason = Důvod
viewing-reason-hint = Několik slov, která si přečte { $name }, například: „Ptali jste se, proč se kurz neotevře“.
viewing-begin = Začít pohled
viewing-nobody = Takový pohled tu není
viewing-nobody-text = Tato osoba zde není, nebo platformu nesmíte vidět tak jako ona.
viewing-to-people = Na seznam lidí
refusal-viewing-reason = Uveďte prosím několika slovy, proč se chcete podívat.
