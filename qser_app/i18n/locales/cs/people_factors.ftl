# Druhý krok přihlášení.
factors-step-title = Druhý krok
factors-step-code = Kód
factors-step-hint = Šest číslic z ověřovací aplikace, nebo jeden z vašich záchranných kódů.
factors-step-button = Přihlásit se
factors-make-title = Nastavte si druhý krok
factors-make-lead = Vaše organizace chce od svých správců při přihlášení druhý krok. Nastavte si ho teď: přístupový klíč, nebo ověřovací aplikaci.
factors-sign-out = Odhlásit se
factors-title = Druhý krok a přístupové klíče
factors-passkeys = Přístupové klíče
factors-passkeys-hint = Váš telefon, počítač nebo bezpečnostní klíč prokáže, že jste to vy. Přístupový klíč je druhý krok po hesle, nebo otevírá sám.
factors-passkey-add = Přidat přístupový klíč
factors-passkey-name = Název zařízení
factors-passkey-name-hint = Abyste ho později poznali, například „Počítač v kanceláři“.
factors-passkey-make = Vytvořit přístupový klíč
factors-passkey-use = Přihlásit se přístupovým klíčem
factors-passkey-cannot = Tento prohlížeč přístupové klíče vytvářet neumí.
factors-passkey-none = Žádný přístupový klíč nepřišel. Zkuste to znovu, nebo zvolte jiný způsob.
factors-passkey-held = Toto zařízení už přístupový klíč k vašemu účtu má.
factors-passkey-unreached = Platforma neodpověděla. Zkontrolujte připojení a zkuste to znovu.
factors-passkey-unnamed = Přístupový klíč bez názvu
factors-passkey-used = Od: { $since }, naposledy použito { $used }
factors-app = Ověřovací aplikace
factors-app-hint = Aplikace v telefonu, která každou půlminutu ukáže nový kód.
factors-app-there = Ověřovací aplikace je nastavená.
factors-app-remove = Odebrat ověřovací aplikaci
factors-app-begin = Nastavit aplikaci
factors-app-scan = Načtěte tento čtverec aplikací a opište kód, který ukáže.
factors-app-square = QR kód pro ověřovací aplikaci; totéž je níže jako text.
factors-app-typed = Nebo opište tento klíč:
factors-code = Kód z aplikace
factors-app-confirm = Potvrdit
factors-codes = Záchranné kódy
factors-codes-now = Vaše záchranné kódy
factors-codes-keep = Opište si je nebo vytiskněte hned: ukazujeme je jen teď. Každý jednou nahradí druhý krok, když ztratíte zařízení.
factors-codes-left = { $count ->
    [0] Nezbývá žádný kód.
    [one] Zbývá jeden kód.
    [few] Zbývají { $count } kódy.
    [many] Zbývá { $count } kódu.
   *[other] Zbývá { $count } kódů.
  }
factors-codes-renew = Vytvořit nové kódy
factors-proof = Vaše heslo
factors-proof-hint = Než se tu něco změní, prokažte prosím ještě jednou, že jste to vy.
factors-proof-button = Pokračovat
factors-proof-again = Než se tu něco změní, odhlaste se prosím a znovu se přihlaste.
factors-asked-now = Vaše organizace teď chce druhý krok. Přihlaste se prosím ještě jednou.
factors-entry-title = Druhý krok
factors-entry-admins = Správci potřebují druhý krok
factors-entry-admins-hint = Kdo ho nemá, nastaví si ho při příštím přihlášení, dřív než cokoli jiného. Otevřená přihlášení samotným heslem tím končí; nastavte si nejdřív svůj.
factors-entry-after = Ptát se na něj i po přihlašovací službě
factors-entry-after-hint = Jinak platí to, co vyžaduje sama služba.
factors-reset = Zrušit druhý krok
factors-reset-of = Zrušit druhý krok: { $name }
factors-reset-done = Druhý krok je zrušený a daná osoba je všude odhlášená. Poslali jsme jí e-mail.
refusal-code-wrong = Tento kód není ten současný, nebo už byl použit.
refusal-passkey-refused = Přístupový klíč se nepodařilo ověřit. Zkuste to znovu, nebo zvolte jiný způsob.
refusal-passkey-unknown = Tento přístupový klíč zde není známý, nebo už neplatí. Přihlaste se jinak a na stránce „Můj účet“ si vytvořte nový.
refusal-factor-needed = Vaše organizace chce od svých správců druhý krok. Než tento odeberete, přidejte jiný.
refusal-prove-again = Než to změníte, prokažte prosím ještě jednou, že jste to vy.
refusal-too-many-passkeys = Máte už deset přístupových klíčů. Odeberte některý, který nepoužíváte.
