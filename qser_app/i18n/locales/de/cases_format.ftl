# Das Format der Fälle: was an einem Text nicht stimmt und in welcher Zeile.
refusal-content-case = { $file }, Zeile { $line }: { case-problem }
refusal-case-text = Zeile { $line }: { case-problem } { $count ->
    [one] {""}
   *[other] Insgesamt sind { $count } Stellen zu verbessern.
  }
case-problem = { $problem ->
    [too-long] Der Text ist zu lang für einen Fall. Teilen Sie ihn in zwei.
    [heading] „{ $detail }“ ist keine Überschrift eines Falls. Es gibt ## people, ## scene Schlüssel: Titel, ## end Schlüssel: Titel, ## debrief und darunter ### observe, ### interpret, ### act.
    [block] Blöcke mit ::: gehören in Lektionen. Schreiben Sie hier Absätze.
    [picture] Fälle haben keine Bilder: Menschen sprechen. Beschreiben Sie, was zu sehen ist.
    [link] Der Link „{ $detail }“ führt nirgendwohin. Schreiben Sie https://…, unit:Schlüssel oder term:Schlüssel.
    [no-situation] Beginnen Sie mit der Situation: wo man ist, wer wartet, worum es geht.
    [no-people] Der Teil ## people fehlt. Er nennt alle, die sprechen.
    [no-scene] Es gibt noch keine Szene. Beginnen Sie eine mit ## scene Schlüssel: Titel.
    [no-end] Es gibt noch kein Ende. Schreiben Sie eines mit ## end Schlüssel: Titel.
    [no-debrief] Der Teil ## debrief fehlt. Er sagt, worum es in dem Fall ging.
    [twice] Den Teil „{ $detail }“ gibt es zweimal.
    [person] „{ $detail }“ nennt niemanden. Schreiben Sie Schlüssel = Name, und wer es ist.
    [person-twice] Der Schlüssel „{ $detail }“ ist vergeben. Geben Sie dieser Person einen anderen.
    [key-twice] Der Schlüssel „{ $detail }“ gehört schon zu einer anderen Szene oder einem anderen Ende.
    [nothing-told] Hier wird noch nichts erzählt.
    [choice] „{ $detail }“ führt nirgendwohin. Eine Wahl schreibt man * Worte -> Schlüssel einer Szene oder eines Endes.
    [no-scores] Unter dieser Wahl fehlt die Zeile mit der Wertung, zum Beispiel observe 2, stage acceptance. Schreiben Sie -, wenn die Wahl nichts zählt.
    [scores] „{ $detail }“ lässt sich nicht als Wertung lesen. Schreiben Sie observe, interpret oder act mit 0, 1 oder 2 und höchstens eine Stufe: denial, defense, minimization, acceptance, adaptation oder integration.
    [no-consequence] Was geschieht nach „{ $detail }“? Schreiben Sie mindestens einen Satz darunter.
    [competence] „{ $detail }“ ist keine der drei Kompetenzen oder kommt zweimal vor. Schreiben Sie ### observe, ### interpret, ### act.
    [no-competence] Die Nachbesprechung sagt noch nichts zu { $detail }.
    [few-choices] Die Szene „{ $detail }“ hat nur eine Wahl. Bieten Sie mindestens zwei an.
    [dead-end] Die Szene „{ $detail }“ ist eine Sackgasse. Bieten Sie zwei bis vier Möglichkeiten an.
    [many-choices] Die Szene „{ $detail }“ hat mehr als vier Möglichkeiten. So viele wägt am Schalter niemand ab.
    [unknown-target] Es gibt keine Szene und kein Ende mit dem Schlüssel „{ $detail }“.
    [unreachable] Keine Wahl führt zu „{ $detail }“.
    [no-exit] Von „{ $detail }“ aus geht es nur im Kreis. Lassen Sie eine Wahl zu einem Ende führen.
    [unknown-speaker] Niemand unter ## people hat den Schlüssel „{ $detail }“.
    [other-people] Die Personen müssen die der Ausgangssprache sein, in derselben Reihenfolge: { $detail }.
    [other-keys] Szenen und Enden müssen die der Ausgangssprache sein, in derselben Reihenfolge: { $detail }.
    [other-voices] In „{ $detail }“ sprechen andere Personen als in der Ausgangssprache, oder in anderer Reihenfolge.
    [other-choices] Die Szene „{ $detail }“ hat eine andere Zahl von Möglichkeiten als in der Ausgangssprache.
    [other-choice] Diese Wahl in „{ $detail }“ führt woandershin, zählt anders oder lässt andere sprechen als in der Ausgangssprache.
   *[other] Hier lässt sich etwas nicht lesen.
  }
