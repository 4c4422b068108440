# Rámec a věty, které nepatří k žádné jednotlivé funkci.
# Jméno stojí v prvním pádě mimo oslovení, protože pátý pád z něj nelze spolehlivě odvodit.
app-name = Q-SER
home-hello = { $name } – rádi vás vidíme
unexpected-error = Něco se pokazilo na naší straně. Nic z toho, co máte uložené, se neztratilo. Pokud se to stane znovu, sdělte svému správci toto číslo: { $reference }.
session-ended = Vaše přihlášení skončilo. Přihlaste se prosím znovu.
refusal-not-allowed = K tomuto nemáte přístup.
refusal-not-found = Toto neexistuje, nebo k tomu nemáte přístup.
refusal-bad-input = Tomuto zadání jsme neporozuměli. Nic se nezměnilo.
refusal-too-many = Příliš mnoho pokusů. Počkejte prosím { $minutes ->
    [one] jednu minutu
    [few] { $minutes } minuty
    [many] { $minutes } minuty
   *[other] { $minutes } minut
  } a zkuste to znovu.

site-skip = Přejít na obsah
site-search = Hledat v kurzech, lekcích a pojmech
site-palette = Rychlé hledání
site-keys = Klávesové zkratky
site-language = Jazyk
site-go-dark = Přepnout na tmavé barvy
site-go-light = Přepnout na světlé barvy
site-hour-and-points = Dnes: { $minutes } z { $goal } min. Zatím máte { $points ->
    [one] jeden bod
    [few] { $points } body
    [many] { $points } bodu
   *[other] { $points } bodů
  }.
site-me-menu = Vaše nabídka: { $name }
site-profile = Můj profil
site-account = Můj účet
site-sign-in = Přihlásit se
site-sign-out = Odhlásit se
site-places = Hlavní stránky
site-places-below = Hlavní stránky, dole
site-home = Domů
site-courses = Kurzy
site-leaderboard = Žebříček
site-me = Já
site-people = Lidé
site-organisation = Organizace
site-rewards = Odměny
site-desk = Správa kurzů
site-desk-short = Správa
site-reports = Přehledy
site-operations = Provoz
site-newsdesk = Novinky a akce
site-footer = Q-SER: učíme se společně pro lepší služby u přepážky. Otevřený software.
site-about = O Q-SER, osobní údaje, přístupnost
site-dismiss = Zavřít tuto zprávu
site-offline = Jste bez připojení. Co máte uložené, je v bezpečí; znovu se připojíme sami.
site-crash-title = Tato stránka klopýtla
site-crash-text = Něco se pokazilo ve vašem prohlížeči. Co máte uložené, je v bezpečí. Obvykle pomůže načíst stránku znovu.
site-crash-again = Načíst stránku znovu
site-lost-title = Na této adrese nic není
site-lost-text = Stránka se možná přesunula, nebo je odkaz neúplný. Nic z vaší práce se neztratilo.
site-lost-home = Přejít na úvodní stránku
site-lost-courses = Zobrazit kurzy
site-close = Zavřít
site-gallery = Všechny prvky, ve světlých a tmavých barvách
site-closed-title = Tato stránka není pro vaši roli
site-closed-text = Pokud ji ke své práci potřebujete, požádejte správce své organizace, aby vám roli přidělil.
