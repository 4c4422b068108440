# Kdo kde v kurzu je.
course-people-here = Lidé
pace-stuck = bez pokroku
pace-going = v průběhu
pace-not_begun = nezahájeno
pace-done = dokončeno
learners-none-title = Není koho ukázat
learners-none-text = Zapište lidi, nebo zrušte některý filtr.
learners-enrol = Zapsat lidi
learners-download = Stáhnout seznam (Excel)
learners-pace = Jak jim to jde
learners-why = Proč
learners-progress = Pokrok
learners-percent = Pokrok v procentech
learners-done = Hotové části
learners-of = Částí celkem
learners-unit = Kde jsou
learners-last = Naposledy aktivní
learners-enrolled = Zápis
learners-completed = Dokončení
learners-failed = Dvakrát nesplněno: „{ $title }“
learners-idle = Týden bez pokroku
learners-remind = Připomenout
learners-remind-one = Připomínka pro: { $name }
learners-remind-stuck = Připomenout všem bez pokroku
learners-remind-all = { $count ->
    [one] Připomínka jednomu člověku, který uvízl
    [few] Připomínka { $count } lidem, kteří uvízli
    [many] Připomínka { $count } člověka, kteří uvízli
   *[other] Připomínka { $count } lidem, kteří uvízli
  }
learners-reminder-words = Co jim řeknete
learners-reminder-hint = Ponecháte-li větu, jak je, každý ji čte ve svém jazyce. Přijde do upozornění; e-mail tam dovede, bez vašich vlastních slov. Nejvýše jednou týdně.
learners-reminder-default = Kurz na vás čeká tam, kde jste skončili. Na další krok stačí deset minut.
learners-send = Odeslat připomínku
learners-not-now = Teď ne
learners-reminded = { $count ->
    [0] Není komu připomínat.
    [one] Připomenuto jednomu člověku.
    [few] Připomenuto { $count } lidem.
    [many] Připomenuto { $count } člověka.
   *[other] Připomenuto { $count } lidem.
  }
learners-reminded-some = { $count ->
    [0] Nikomu nebylo připomenuto
    [one] Připomenuto jednomu člověku
    [few] Připomenuto { $count } lidem
    [many] Připomenuto { $count } člověka
   *[other] Připomenuto { $count } lidem
  }. Tento týden už připomínku dostali: { $soon }. Připomínky si nepřejí: { $unwanted }.
learners-reminded-on = Připomenuto { $day }
learners-wants-none = Připomínky si nepřeje
learners-take-out = Vyřadit
learners-take-out-of = Vyřadit: { $name }
learners-taken-out = { $name } už v tomto kurzu není. Co je hotovo, zůstává.
refusal-reminder-long = To je příliš dlouhé: stačí { $longest } znaků.
notice-course-reminder = { $sender } na vás myslí: kurz „{ $title }“ čeká tam, kde jste skončili. Na další krok stačí deset minut.
notice-course-reminder-own = { $sender } píše ke kurzu „{ $title }“: { $words }
learners-remind-of = Připomenout: { $name }
