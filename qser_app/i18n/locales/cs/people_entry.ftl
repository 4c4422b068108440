# Jak se přihlašují lidé organizace, podle rozhodnutí jejích správců.
entry-title = Přihlašování
entry-lead = Jak do platformy vstupují lidé vaší organizace.
entry-houses = Přihlašovací služby
entry-houses-hint = Kdo některou používá, heslo tu nepotřebuje. Propojí ji na stránce „Můj účet“, nebo s ní přijme pozvánku.
entry-houses-none = Žádná služba není nastavená
entry-houses-none-text = Provozovatel platformy může připojit vlastní přihlašování vaší organizace, například Microsoft Entra, Keycloak nebo EU Login. Nastavení popisuje dokumentace.
entry-newcomers-title = Noví lidé
entry-newcomers = Vytvořit účet při prvním přihlášení
entry-newcomers-hint = Koho některá služba zná, dostane účet účastníka bez pozvánky, pokud služba potvrdí jeho e-mailovou adresu.
entry-domains = Jen s adresou v doméně
entry-domains-hint = Jedna e-mailová doména na řádek, například town.example. Prázdné: jakákoli adresa, a jen dokud jiná organizace nepřijímá všechny.
entry-departments-title = Oddělení
entry-claim = Pole, které udává oddělení
entry-claim-hint = Tak, jak mu říká služba, například department nebo groups. Prázdné: oddělení se přidělují ručně.
entry-department = Hodnoty pro „{ $name }“
entry-department-hint = Oddělené čárkami. Platí pro ty, kdo zatím oddělení nemají; nikdo se nepřesouvá.
refusal-bad-domain = „{ $domain }“ není e-mailová doména. Napište ji například jako town.example.
