# Nové vyhodnocení kvízu po opravě.
regrade-title = Nové vyhodnocení po opravě
regrade-text = Použijte ho, když jste opravili správné odpovědi některé otázky nebo snížili hranici úspěchu. Každá odpověď se vyhodnotí podle nejnovější verze své otázky, pokud se tato verze ptá na totéž stejnými slovy. Nikdo nepřijde o splněný kvíz, dokončenou část ani o body.
regrade-look = Ukázat, co by se změnilo
regrade-would-change = { $count ->
    [one] Změnil by se jeden výsledek. Odevzdaných pokusů celkem: { $all }.
    [few] Změnily by se { $count } výsledky. Odevzdaných pokusů celkem: { $all }.
    [many] Změnilo by se { $count } výsledku. Odevzdaných pokusů celkem: { $all }.
   *[other] Změnilo by se { $count } výsledků. Odevzdaných pokusů celkem: { $all }.
  }
regrade-only-reviews = { $count ->
    [one] Žádný výsledek by se nezměnil, ale jeden pokus by ukazoval opravené odpovědi.
    [few] Žádný výsledek by se nezměnil, ale { $count } pokusy by ukazovaly opravené odpovědi.
    [many] Žádný výsledek by se nezměnil, ale { $count } pokusu by ukazovalo opravené odpovědi.
   *[other] Žádný výsledek by se nezměnil, ale { $count } pokusů by ukazovalo opravené odpovědi.
  }
regrade-nothing = { $count ->
    [0] Tento kvíz zatím nikdo neodevzdal, takže není co znovu vyhodnotit.
    [one] Nic by se nezměnilo: jediný odevzdaný pokus je vyhodnocen tak, jak by byl i teď.
    [few] Nic by se nezměnilo: všechny { $count } odevzdané pokusy jsou vyhodnoceny tak, jak by byly i teď.
    [many] Nic by se nezměnilo: všech { $count } odevzdaného pokusu je vyhodnoceno tak, jak by bylo i teď.
   *[other] Nic by se nezměnilo: všech { $count } odevzdaných pokusů je vyhodnoceno tak, jak by bylo i teď.
  }
regrade-corrected = { $count ->
    [one] Novější verze jedné otázky vyhodnocuje dřívější odpovědi na ni.
    [few] Novější verze { $count } otázek vyhodnocují dřívější odpovědi na ně.
    [many] Novější verze { $count } otázky vyhodnocují dřívější odpovědi na ně.
   *[other] Novější verze { $count } otázek vyhodnocují dřívější odpovědi na ně.
  }
regrade-reworded = { $count ->
    [one] Jedna otázka má od té doby jiné znění. Dřívější odpovědi na ni se vyhodnotí tak, jak tehdy zněla.
    [few] { $count } otázky mají od té doby jiné znění. Dřívější odpovědi na ně se vyhodnotí tak, jak tehdy zněly.
    [many] { $count } otázky má od té doby jiné znění. Dřívější odpovědi na ně se vyhodnotí tak, jak tehdy zněly.
   *[other] { $count } otázek má od té doby jiné znění. Dřívější odpovědi na ně se vyhodnotí tak, jak tehdy zněly.
  }
regrade-lines = Výsledky, které by se změnily
regrade-before = Teď
regrade-after = Po novém vyhodnocení
regrade-first = Zobrazeno prvních { $count } z { $all }.
regrade-hint = 3 až 500 znaků. Přečtou si ho všichni, jimž se výsledek změní, a zapíše se s vaším jménem.
regrade-now = { $count ->
    [one] Znovu vyhodnotit jeden pokus
    [few] Znovu vyhodnotit { $count } pokusy
    [many] Znovu vyhodnotit { $count } pokusu
   *[other] Znovu vyhodnotit { $count } pokusů
  }
regrade-done = { $count ->
    [0] Pokusy byly znovu vyhodnoceny. Žádný výsledek se nezměnil.
    [one] Pokusy byly znovu vyhodnoceny. Změnil se jeden výsledek a dotyčný byl upozorněn.
    [few] Pokusy byly znovu vyhodnoceny. Změnily se { $count } výsledky a dotyční byli upozorněni.
    [many] Pokusy byly znovu vyhodnoceny. Změnilo se { $count } výsledku a dotyční byli upozorněni.
   *[other] Pokusy byly znovu vyhodnoceny. Změnilo se { $count } výsledků a dotyční byli upozorněni.
  }
notice-attempt-regraded = Váš pokus { $number } v části „{ $title }“ byl znovu vyhodnocen. Co jste splnili a získali, vám zůstává. Důvod: { $reason }
