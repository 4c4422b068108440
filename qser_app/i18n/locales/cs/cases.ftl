# Případy: rozhovor u přepážky, volby a co ukazují.
cases-how = Vy volíte, co řeknete a co uděláte. Nic zde není správně ani špatně: vidíte, co následuje, a na konci, co vaše cesta ukázala. Čas není omezen a případ můžete hrát, kolikrát chcete.
cases-standing = { $count ->
    [one] Tento případ jste prošli jednou
    [few] Tento případ jste prošli { $count }×
    [many] Tento případ jste prošli { $count }×
   *[other] Tento případ jste prošli { $count }×
  } a našli jste { $ends } z { $all } konců.
cases-begin = Začít
cases-again = Hrát znovu
cases-look-back = Podívat se, jak to dopadlo naposledy
cases-situation = Situace a lidé
cases-ask = Co řeknete nebo uděláte?
cases-now = Okamžik { $number }. { $count ->
    [one] Dál vede jedna cesta.
    [few] Dál vedou { $count } cesty.
    [many] Dál vede { $count } cesty.
   *[other] Dál vede { $count } cest.
  }
cases-anew = Začít znovu od začátku
cases-you = Vy
cases-you-chose = Vaše volba: { $choice }
cases-end = Konec:
cases-over = Případ skončil. Následuje ohlédnutí.
cases-debrief = Ohlédnutí
cases-observe = Pozorovat
cases-interpret = Vykládat
cases-act = Jednat
cases-percent = { $percent } % toho, co vaše cesta nabízela
cases-much = Využili jste { $percent } % toho, co vaše cesta nabízela: většinu.
cases-part = Využili jste { $percent } % toho, co vaše cesta nabízela: dobrou část. Jiná cesta ukáže víc.
cases-less = Využili jste { $percent } % toho, co vaše cesta nabízela. Zahrajte si případ znovu a zkuste jinou větu.
cases-unasked = Žádný okamžik na vaší cestě se na to neptal.
cases-stages = Jak vaše věty zněly
cases-stages-note = Stupně Bennettovy škály, pro věty a nikdy pro lidi. Nikdo není jen na jednom stupni.
cases-stage-denial = Popření
cases-stage-defense = Obrana
cases-stage-minimization = Minimalizace
cases-stage-acceptance = Přijetí
cases-stage-adaptation = Přizpůsobení
cases-stage-integration = Integrace
cases-earned = { $points ->
    [one] Získali jste jeden bod.
    [few] Získali jste { $points } body.
    [many] Získali jste { $points } bodu.
   *[other] Získali jste { $points } bodů.
  }
cases-found = Našli jste { $ends } z { $all } konců.
cases-changed = Tento případ se změnil od chvíle, kdy jste ho začali. Začněte ho prosím znovu; co jste dokončili, zůstává dokončené.
refusal-case-run-over = Tento průchod skončil, možná v jiném okně. Vidíte ho tak, jak je teď.
refusal-case-moved-on = Pokračovali jste v jiném okně nebo na jiném zařízení. Vidíte případ tak, jak je teď.
refusal-case-run-too-long = Stokrát jste prošli dokola. Začněte prosím znovu od začátku.
cases-to-propose = Navrhnout případ z vlastní práce
