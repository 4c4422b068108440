# Departments as a tree.
departments-title = Oddělení
departments-lead = Jak je vaše organizace uspořádána. Přehledy, kurzy pro oddělení i vedoucí se vždy týkají oddělení se všemi pod ním.
departments-none = Zatím žádné oddělení
departments-none-hint = Přidejte první, nebo nechte oddělení vytvořit při importu.
departments-people = { $count ->
    [0] nikdo
    [one] jeden člověk
    [few] { $count } lidé
    [many] { $count } člověka
   *[other] { $count } lidí
  }
departments-facts = Lidí v něm: { $people }. I s odděleními pod ním: { $whole }.
departments-show = Zobrazit tyto lidi
departments-name = Název oddělení
departments-rename = Přejmenovat
departments-under = Patří pod
departments-top = Pod žádné: je úplně nahoře
departments-move = Přesunout
departments-merge = Sloučit s jiným
departments-merge-what = Všichni v něm, oddělení pod ním i to, co pro ně bylo určeno, přejdou do druhého. Pak se odstraní. Nelze to vrátit zpět.
departments-into = Sloučit do
departments-choose = Vyberte oddělení
departments-merge-it = Sloučit a odstranit
departments-remove = Odstranit oddělení
departments-remove-hint = Jen když v něm nikdo není, nikdo do něj není pozván a žádné oddělení není pod ním.
departments-add = Přidat
departments-add-top = Přidat oddělení úplně nahoru
departments-add-below = Přidat oddělení pod „{ $name }“
departments-added = Oddělení bylo přidáno.
departments-renamed = Oddělení má nový název.
departments-moved = Oddělení bylo přesunuto.
departments-was-moved = „{ $name }“ bylo přesunuto se vším pod ním.
departments-merged = Oddělení byla sloučena.
departments-removed = Oddělení bylo odstraněno.
refusal-department-name = Oddělení potřebuje název, nejvýše 200 znaků.
refusal-department-taken = Oddělení s tímto názvem už existuje.
refusal-department-too-deep = Pod sebou smí být nejvýše { $most } oddělení.
refusal-department-below-itself = Oddělení nemůže být pod sebou samým.
refusal-department-in-use = V tomto oddělení někdo je, někdo je do něj pozván, nebo je pod ním jiné. Nejprve je přesuňte.
