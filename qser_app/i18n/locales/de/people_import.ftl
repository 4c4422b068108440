# Personen aus einer Tabelle aufnehmen.
import-title = Personen aus einer Tabelle aufnehmen
import-lead = Senden Sie eine Tabelle mit den Personen Ihrer Organisation. Sie sehen, was aus jeder Zeile wird, bevor etwas geschieht.
import-hint = Nötig ist nur die E-Mail-Adresse. Weitere Spalten: Name, Abteilung, Rollen, Arbeitsfeld, Sprache. Höchstens 5.000 Zeilen.
import-template = Eine leere Tabelle zum Ausfüllen:
import-template-sheet = Personen
import-template-words = Erlaubte Wörter
import-template-column = Spalte
import-template-word = Wort
import-heading-email = E-Mail
import-heading-name = Name
import-heading-department = Abteilung
import-heading-roles = Rollen
import-heading-field = Arbeitsfeld
import-heading-language = Sprache
import-changes = Was sie bringt
import-fate-invited = wird eingeladen
import-fate-changed = ist schon da und wird geändert
import-fate-waiting = ist schon eingeladen
import-fate-same = ist schon da, nichts ändert sich
import-fate-twice = abgelehnt: doppelt in der Tabelle
import-fate-bad_address = abgelehnt: keine E-Mail-Adresse
import-fate-too_long = abgelehnt: eine Zelle ist zu lang
import-fate-formula = abgelehnt: eine Zelle enthält eine Formel
import-fate-bad_department = abgelehnt: diese Abteilung gibt es nicht
import-fate-misplaced = abgelehnt: die Abteilung steht anderswo im Baum
import-fate-bad_role = abgelehnt: diese Rolle gibt es nicht
import-fate-role_above = abgelehnt: eine Rolle, die Sie nicht vergeben dürfen
import-fate-bad_field = abgelehnt: dieses Arbeitsfeld gibt es nicht
import-fate-bad_language = abgelehnt: keine der fünf Sprachen
import-fate-suspended = abgelehnt: das Konto ist gesperrt
import-fate-oneself = abgelehnt: Ihr eigenes Konto ändern Sie nicht
import-fate-above = abgelehnt: ein Konto, das über Ihrem steht
import-fate-elsewhere = abgelehnt: gehört zu einer anderen Organisation
import-missing = { $count ->
    [one] Eine Abteilung der Tabelle gibt es noch nicht:
   *[other] { $count } Abteilungen der Tabelle gibt es noch nicht:
  }
import-create = Beim Aufnehmen anlegen
import-unoffered = { $count ->
    [one] Bei einer Person steht eine Sprache, die Ihre Organisation nicht anbietet: Die Einladung wird in der Hauptsprache ({ $language }) geschrieben.
   *[other] Bei { $count } Personen steht eine Sprache, die Ihre Organisation nicht anbietet: Die Einladungen werden in der Hauptsprache ({ $language }) geschrieben.
  }
import-offered = Angebotene Sprachen ansehen
import-instead = { $given } statt { $asked }
import-send = Die Einladungen sofort senden
import-send-hint = Sonst warten sie unter „Einladungen“, bis Sie sie senden.
import-go = { $count ->
    [one] Eine Zeile übernehmen
   *[other] { $count } Zeilen übernehmen
  }
import-nothing = Bei dieser Tabelle ist nichts zu tun.
import-going = Die Tabelle wird übernommen: { $done } von { $of } Zeilen. Sie können die Seite verlassen.
import-stopped = Die Übernahme blieb nach { $done } von { $of } Zeilen stehen. Was getan ist, bleibt.
import-go-on = Fortsetzen
import-done = Die Tabelle ist übernommen.
import-outcome = Was aus „{ $name }“ wurde
import-another = Weitere Tabelle
import-progress = Übernommene Zeilen
import-title-short = Import
import-heading-first = Vorname
import-heading-last = Nachname
import-told-invited = eingeladen
import-told-changed = geändert
import-unread-advice = Ihre Datei bleibt, wie sie ist. Soll eine davon übernommen werden, geben Sie ihr eine Überschrift der leeren Tabelle oben, jede nur einmal, und senden Sie die Tabelle noch einmal.
