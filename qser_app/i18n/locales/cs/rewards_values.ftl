# Hodnoty pravidel organizace.
refusal-bad-rules = Některé hodnoty je třeba opravit.
refusal-rules-moved = Mezitím někdo zveřejnil jiná pravidla. Podívejte se na ně prosím znovu.
refusal-rules-unchanged = Oproti platným pravidlům se nic nemění.
rules-title = Body, odznaky a úrovně
rules-lead = Co má v této organizaci jakou hodnotu. Nikdo nikdy nepřijde o body, odznaky ani úrovně: nové hodnoty platí od zveřejnění a kdo už podmínky splňuje, dostane, co mu náleží.
rules-organisation = Organizace
rules-points = Body
rules-points-lead = 0: body se za to nezískávají.
rules-badges = Odznaky
rules-badges-lead = Kolik vyžaduje první stupeň; každý další vyžaduje dvakrát tolik. 0: nové odznaky této řady se neudělují.
rules-levels = Úrovně
rules-levels-lead = O úroveň výš za každých tolik. 0: úroveň se tím nezvyšuje.
rules-per-cent = { $rule }: body za každé procento
rules-usual = Obvykle: { $usual }
rules-error-number = Zadejte prosím celé číslo od { $least } do { $most }, nebo 0.
rules-error-share = Zadejte prosím celé číslo od { $least } do { $most }.
rules-share = { $what ->
    [attended] Webináře: od této účasti (%)
   *[perfect] Preciznost: od tohoto výsledku (%)
  }
rules-see = Podívat se, co by se změnilo
rules-preview = Co by se změnilo
rules-preview-nobody = Nikdo by hned nic nezískal.
rules-preview-of = Spočítáno pro lidi z této organizace: { $people }. Nikdo o nic nepřijde; udělené body zůstávají.
rules-moved = { $before } → { $after }
rules-publish = Zveřejnit tato pravidla
rules-go-on = Pokračovat v úpravách
rules-versions = Dosud zveřejněno
rules-versions-none = Zatím nebylo nic zveřejněno: platí hodnoty platformy.
rules-version = Verze { $number }
rules-version-by = { $name }, { $moment }
rules-version-gave = Hned uděleno – odznaky: { $badges }, vyšší úrovně: { $levels }, lidé: { $people }.
rules-version-giving = Odznaky a úrovně se právě udělují.
rules-take = Znovu si prohlédnout tyto hodnoty
rules-take-house = Prohlédnout si hodnoty platformy
rules-published = Pravidla jsou zveřejněna. Kdo už podmínky splňuje, dostane, co mu náleží.
rules-wait = { $unit ->
    [1] { $rule }: sekundy mezi dvěma zisky
   *[other] { $rule }: minuty mezi dvěma zisky
  }
rules-level = { $what ->
    [points] Body
    [courses] Dokončené kurzy
   *[badges] Odznaky
  }
rules-preview-badges = { $count ->
    [one] { $count } osoba by získala nové odznaky.
    [few] { $count } osoby by získaly nové odznaky.
    [many] { $count } osoby by získalo nové odznaky.
   *[other] { $count } osob by získalo nové odznaky.
  }
rules-preview-levels = { $count ->
    [one] { $count } osoba by postoupila na vyšší úroveň.
    [few] { $count } osoby by postoupily na vyšší úroveň.
    [many] { $count } osoby by postoupilo na vyšší úroveň.
   *[other] { $count } osob by postoupilo na vyšší úroveň.
  }
rules-gain-people = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
    [many] { $count } osoby
   *[other] { $count } osob
  }
