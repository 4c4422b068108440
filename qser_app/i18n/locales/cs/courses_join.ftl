# Odkaz do kurzu, dříve než kdo vstoupí.
join-title = Pozvánka do kurzu
join-invited-by = { $organisation } vás zve do tohoto kurzu:
join-invited = Jste zváni do tohoto kurzu:
join-now = Vstoupit do kurzu
join-sign-in-first = Přihlaste se a vrátíte se sem.
join-sign-in = Přihlásit se a vstoupit
join-spent-title = Tento odkaz už nikoho nevpustí
join-spent-what = Za tímto odkazem nic není
join-spent-text = Vypršel, byl zrušen, nebo už vpustil tolik lidí, kolik mohl. Požádejte toho, kdo vám jej poslal, o nový.
refusal-enrolment-link-spent = Tento odkaz už nikoho nevpustí. Požádejte toho, kdo vám jej poslal, o nový.
refusal-enrolment-link-for-others = Tento odkaz je pro lidi z jiné organizace.
