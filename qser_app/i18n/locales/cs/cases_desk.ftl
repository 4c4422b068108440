# Správa případu: jeho text, mapa a vyzkoušení.
cases-desk = Text a mapa
cases-desk-text = Text případu
cases-desk-how = Situace, lidé, scény, konce, ohlédnutí: co je třeba opravit, vidíte už při psaní i s řádkem.
cases-desk-marks = Jak se píše případ
cases-mark-person = Pod „## people“ má každý, kdo mluví, jeden řádek: krátké jméno bez diakritiky = celé jméno a kdo to je. Odstavec, který začíná krátkým jménem a dvojtečkou, říká tato osoba; ostatní jsou vyprávění.
cases-mark-scene = „## scene jméno: název“ začíná scénu. Jméno nikdo nevidí; vedou k němu volby.
cases-mark-choice = Řádek, který začíná *, je volba. Za -> je scéna nebo konec, kam vede. Každá scéna má dvě až čtyři.
cases-mark-scores = Řádek pod volbou říká, co ukázala: observe, interpret nebo act s 1 nebo 2, například „observe 2, act 1“; nebo - pro nic.
cases-mark-consequence = Pod ním, odsazeno o dvě mezery, následuje, co se stane dál.
cases-mark-end = „## end jméno: název“ je jeden ze způsobů, jak to může skončit; „## debrief“ říká, o čem to bylo.
cases-desk-good = Všechno do sebe zapadá. Scény: { $scenes ->
    [one] jedna
    [few] { $scenes }
    [many] { $scenes }
   *[other] { $scenes }
  }. Konce: { $ends ->
    [one] jeden
    [few] { $ends }
    [many] { $ends }
   *[other] { $ends }
  }. Slova: { $words }.
cases-desk-bad = { $count ->
    [one] Jedno místo k opravě
    [few] { $count } místa k opravě
    [many] { $count } místa k opravě
   *[other] { $count } míst k opravě
  }
cases-line = Řádek { $line }
cases-map = Mapa cest
cases-map-how = Od první scény dolů. Každá čára je volba se svým číslem; přerušovaná vede zpět. Rámeček vede na své místo v textu.
cases-map-list = Mapa slovy
cases-map-leads = vede k
cases-map-start = začátek
cases-map-scene = scéna
cases-map-end = konec
cases-map-gone = není tu
cases-map-dead-end = slepá ulička
cases-map-unreachable = nikdo sem nedojde
cases-map-no-exit = jen dokola
cases-map-missing = neexistuje
cases-try = Vyzkoušet jako účastník
cases-try-later = Jakmile vše zapadne do sebe, můžete si případ zde vyzkoušet.
