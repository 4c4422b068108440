# Lišta toho, kdo se na platformu dívá jako někdo jiný, a co říká o tom, co je mu uzavřeno.
viewing-bar = Díváte se na platformu tak, jak ji vidí { $name }. Nic nelze změnit.
viewing-until = Skončí to samo v { $time }.
viewing-stop = Ukončit pohled
viewing-shut-title = V tomto pohledu se to neukazuje
viewing-shut-text = Toto je určeno jen pro osobu { $name }, nebo to nelze ukázat, aniž by se něco změnilo. Zůstává to zavřené, dokud se na platformu díváte jako někdo jiný.
viewing-no-package = Balíček se neotevře, dokud se na platformu díváte jako někdo jiný: otevřením by začal pokus.
refusal-only-looking = Díváte se na platformu jako { $name }. Zde nelze nic změnit a to, co patří jen této osobě, se neukazuje.
refusal-other-eyes = Změnilo se, čí pohled tato stránka ukazuje, proto se načítá znovu.
