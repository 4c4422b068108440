# Jak si kdo přeje dostávat zprávy a kdy smějí chodit e-maily.
notices-choices-title = Jak dostávám zprávy
notices-choices-lead = Pro každý druh: jen do upozornění, hned e-mailem, v souhrnu, nebo vůbec.
notices-choices-kinds = Co a jak
notices-way-app = V aplikaci
notices-way-digest = V aplikaci a v souhrnu
notices-way-mail = V aplikaci a e-mailem
notices-way-none = Vůbec
notices-way-theirs = Jako organizace ({ $way ->
    [app] v aplikaci
    [digest] souhrn
    [mail] e-mail
   *[none] vůbec
  })
notices-always = Vždy v aplikaci a e-mailem
notices-terms-title = Kdy smějí chodit e-maily
notices-terms-lead = V aplikaci jsou upozornění hned. E-maily a souhrny počkají, až skončí vaše klidové hodiny a bude jeden z vašich dnů. Platí čas pásma { $zone }.
notices-terms-digest = Souhrn
notices-digest-daily = Každý z těchto dnů
notices-digest-weekly = Jednou týdně
notices-digest-never = Nikdy
notices-terms-from = Klid od
notices-terms-until = Klid do
notices-terms-hint = Dvakrát stejná hodina: klidové hodiny nejsou.
notices-terms-days = Dny, kdy smějí chodit e-maily
notices-terms-save = Uložit
notices-terms-kept = Uloženo. Co čeká, odejde podle těchto hodin.
notices-privacy = Žádný e-mail neobsahuje výsledky, odpovědi, jména jiných účastníků ani to, co vám kdo napsal: řekne, čeho se týká, a vede sem.
refusal-notice-fixed = Upozornění na vaše přihlašování a vaše údaje nelze vypnout.
refusal-notice-days = Vyberte aspoň jeden den, kdy smějí chodit e-maily.
notices-choice-kept = Uloženo. Platí od této chvíle.
notices-hint-enrolment = Někdo vás zapíše do kurzu, nebo se zapíšete sami.
notices-hint-reminder = Přátelské slovo od lektora, nejvýše jednou týdně, když jste v kurzu chvíli nepokročili.
notices-hint-certificate = Osvědčení je připravené, nebo bylo odvoláno.
notices-hint-certificate-ending = Měsíc předtím, než osvědčení skončí.
notices-hint-reward = Co jste učením získali.
notices-hint-result = Pokus byl znovu vyhodnocen, nebo vynulován, abyste mohli začít znovu.
notices-hint-proposal = Co se stalo s případem z vaší vlastní práce.
notices-hint-proposed = Někdo z kolegů navrhl případ z vlastní práce.
notices-hint-review = Nadešel den, kdy je třeba zkontrolovat předpisy nebo údaje v textu; jednou týdně, dokud to někdo neudělá.
notices-hint-appointment = Od této chvíle se staráte o kurz.
notices-hint-export = Sešit Excelu nebo kopie vašich údajů je připravena ke stažení.
notices-hint-report = Přehled, který máte uložený, je připraven. Jak často, určujete vedle přehledu.
notices-hint-security = Změnilo se vaše heslo nebo způsob přihlášení.
notices-hint-my-data = Vaše údaje budou vymazány, nebo se je zatím nepodařilo vymazat.
notices-day-1 = Pondělí
notices-day-2 = Úterý
notices-day-3 = Středa
notices-day-4 = Čtvrtek
notices-day-5 = Pátek
notices-day-6 = Sobota
notices-day-7 = Neděle
