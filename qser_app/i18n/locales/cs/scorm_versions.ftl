# Verze balíčku: co se liší, kdo je na které, návrat zpět a nabídnutí nejnovější těm, kdo už začali.
refusal-same-version = Kdo začíná, dostává už přesně tuto verzi.
refusal-offer-gone = Tato verze se už nenabízí. Otevřete kurz znovu a uvidíte, kde jste.

scorm-versions-title = Verze balíčku
scorm-versions-of = Verze balíčku „{ $title }“
scorm-versions-lead = Kdo je uprostřed, zůstává na své verzi. Kdo začíná, dostane aktuální.
scorm-versions-upload = Nahrát novou verzi
scorm-versions-number = Verze { $number }
scorm-versions-current = Tuto dostanou noví účastníci
scorm-versions-facts = SCORM { $edition }, { $parts ->
    [one] jedna kapitola
    [few] { $parts } kapitoly
    [many] { $parts } kapitoly
   *[other] { $parts } kapitol
  }, { $megabytes } MB
scorm-versions-people = Uprostřed: { $learning }. Dokončili: { $done }.
scorm-versions-changes = Co se mění
scorm-versions-back = Dávat novým účastníkům verzi { $number }
scorm-versions-back-done = Hotovo. Kdo teď začne, dostane tuto verzi.
scorm-versions-behind = { $count ->
    [one] Jeden člověk je uprostřed jiné verze
    [few] { $count } lidé jsou uprostřed jiných verzí
    [many] { $count } člověka je uprostřed jiných verzí
   *[other] { $count } lidí je uprostřed jiných verzí
  }
scorm-versions-offer = Nabídnout jim aktuální verzi
scorm-versions-offer-text = Můžeme se jich zeptat, zda chtějí přejít. Jsou-li verze slučitelné, zůstane jim, co udělali; jinak by začínali znovu. Každý rozhoduje sám za sebe.
scorm-versions-offered = Aktuální verze se jim nabídne, když kurz otevřou.
scorm-versions-offer-end = Už ji nenabízet
scorm-versions-offer-made = Aktuální verze se teď nabízí.
scorm-versions-offer-ended = Aktuální verze se už nenabízí.
scorm-versions-ledger = Co se udělalo a kdo to udělal
scorm-versions-line = Zveřejněna verze { $number }
scorm-versions-line-back = Návrat k verzi { $number }
scorm-versions-missing = Takový balíček tu není
scorm-versions-missing-text = Možná byl odebrán, nebo patří do kurzu, o který se starají jiní.

scorm-change-same = Nic se neliší: kdo začíná, dostává už tuto verzi.
scorm-change-compatible = Slučitelná: stejné kapitoly ve stejném pořadí. Kdo přejde, o nic nepřijde.
scorm-change-structural = Jiná stavba: kapitoly nebo vydání SCORM se liší. Kdo přejde, začíná znovu.
scorm-change-stay = Kdo už začal, zůstává na své verzi. Novou mu můžete nabídnout potom.
scorm-change-edition = Vydání: ze SCORM { $before } bude SCORM { $after }
scorm-change-new = Nová kapitola: { $title }
scorm-change-gone = Už tu není: { $title }
scorm-change-renamed = Nový název: { $titles }
scorm-change-order = Kapitoly jsou v jiném pořadí
scorm-change-files = Soubory: { $new } nových, { $changed } změněných, { $gone } odebraných

scorm-offer-title = Tento kurz má novější verzi
scorm-offer-compatible = Můžete v ní pokračovat tam, kde jste skončili: všechno, co jste udělali, zůstane.
scorm-offer-structural = Její kapitoly jsou jiné, proto byste začínali znovu. Můžete také dokončit verzi, kterou jste začali.
scorm-offer-changes = Co se liší
scorm-offer-move = Pokračovat v novější verzi
scorm-offer-anew = Začít znovu v novější verzi
scorm-offer-stay = Zůstat na své verzi
