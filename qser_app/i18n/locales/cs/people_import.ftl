# Přidání lidí z tabulky.
import-title = Přidat lidi z tabulky
import-lead = Pošlete tabulku s lidmi vaší organizace. Uvidíte, co se stane s každým řádkem, dřív než se cokoli změní.
import-hint = Nutná je jen e-mailová adresa. Další sloupce: jméno, oddělení, role, oblast práce, jazyk. Nejvýše 5 000 řádků.
import-template = Prázdná tabulka k vyplnění:
import-template-sheet = Lidé
import-template-words = Povolená slova
import-template-column = Sloupec
import-template-word = Slovo
import-heading-email = E-mail
import-heading-name = Jméno a příjmení
import-heading-department = Oddělení
import-heading-roles = Role
import-heading-field = Oblast práce
import-heading-language = Jazyk
import-changes = Co přinese
import-fate-invited = dostane pozvánku
import-fate-changed = je zde a změní se
import-fate-waiting = už má pozvánku
import-fate-same = je zde, nic se nemění
import-fate-twice = odmítnuto: v tabulce dvakrát
import-fate-bad_address = odmítnuto: není to e-mailová adresa
import-fate-too_long = odmítnuto: příliš dlouhá buňka
import-fate-formula = odmítnuto: buňka obsahuje vzorec
import-fate-bad_department = odmítnuto: takové oddělení není
import-fate-misplaced = odmítnuto: oddělení je ve stromu jinde
import-fate-bad_role = odmítnuto: taková role není
import-fate-role_above = odmítnuto: tuto roli nemůžete přidělit
import-fate-bad_field = odmítnuto: taková oblast práce není
import-fate-bad_language = odmítnuto: není to jeden z pěti jazyků
import-fate-suspended = odmítnuto: účet je pozastavený
import-fate-oneself = odmítnuto: vlastní účet měnit nelze
import-fate-above = odmítnuto: účet nad vaším
import-fate-elsewhere = odmítnuto: patří do jiné organizace
import-missing = { $count ->
    [one] Jedno oddělení z tabulky ještě neexistuje:
    [few] { $count } oddělení z tabulky ještě neexistují:
    [many] { $count } oddělení z tabulky ještě neexistuje:
   *[other] { $count } oddělení z tabulky ještě neexistuje:
  }
import-create = Vytvořit je při přidávání
import-unoffered = { $count ->
    [one] U jedné osoby tabulka uvádí jazyk, který vaše organizace nenabízí: pozvánka bude napsána v hlavním jazyce ({ $language }).
    [few] U { $count } osob tabulka uvádí jazyk, který vaše organizace nenabízí: pozvánky budou napsány v hlavním jazyce ({ $language }).
    [many] U { $count } osoby tabulka uvádí jazyk, který vaše organizace nenabízí: pozvánky budou napsány v hlavním jazyce ({ $language }).
   *[other] U { $count } osob tabulka uvádí jazyk, který vaše organizace nenabízí: pozvánky budou napsány v hlavním jazyce ({ $language }).
  }
import-offered = Zobrazit nabízené jazyky
import-instead = { $given } místo { $asked }
import-send = Pozvánky odeslat hned
import-send-hint = Jinak počkají v „Pozvánkách“, dokud je neodešlete.
import-go = { $count ->
    [one] Zpracovat jeden řádek
    [few] Zpracovat { $count } řádky
    [many] Zpracovat { $count } řádku
   *[other] Zpracovat { $count } řádků
  }
import-nothing = S touto tabulkou není co dělat.
import-going = Tabulka se zpracovává: { $done } z { $of } řádků. Stránku můžete opustit.
import-stopped = Zpracování se zastavilo po { $done } z { $of } řádků. Co se provedlo, platí.
import-go-on = Pokračovat
import-done = Tabulka je zpracovaná.
import-outcome = Co se stalo s „{ $name }“
import-another = Další tabulka
import-progress = Zpracované řádky
import-title-short = Import
import-heading-first = Křestní jméno
import-heading-last = Příjmení
import-told-invited = pozváno
import-told-changed = změněno
import-unread-advice = Váš soubor zůstává, jak je. Má-li se některý z nich převzít, dejte mu nadpis z prázdné tabulky výše, každý jen jednou, a pošlete tabulku znovu.
