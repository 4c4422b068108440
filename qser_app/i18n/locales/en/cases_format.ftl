# The format of cases: what is wrong with a text, and in which line.
refusal-content-case = { $file }, line { $line }: { case-problem }
refusal-case-text = Line { $line }: { case-problem } { $count ->
    [one] {""}
   *[other] There are { $count } places to mend in all.
  }
case-problem = { $problem ->
    [too-long] The text is too long for one case. Divide it into two.
    [heading] “{ $detail }” is not a heading of a case. There are ## people, ## scene key: title, ## end key: title, ## debrief, and under it ### observe, ### interpret, ### act.
    [block] Blocks with ::: belong in lessons. Write paragraphs here.
    [picture] Cases have no pictures: people talk. Describe what can be seen.
    [link] The link “{ $detail }” leads nowhere. Write https://…, unit:key or term:key.
    [no-situation] Begin with the situation: where the reader is, who waits, what is at stake.
    [no-people] The part ## people is missing. It names everybody who speaks.
    [no-scene] There is no scene yet. Begin one with ## scene key: title.
    [no-end] There is no end yet. Write one with ## end key: title.
    [no-debrief] The part ## debrief is missing. It says what the case was about.
    [twice] The part “{ $detail }” is there twice.
    [person] “{ $detail }” names nobody. Write key = name, and who it is.
    [person-twice] The key “{ $detail }” is taken. Give this person another one.
    [key-twice] The key “{ $detail }” belongs to another scene or end already.
    [nothing-told] Nothing is told here yet.
    [choice] “{ $detail }” leads nowhere. A choice is written * words -> key of a scene or end.
    [no-scores] A line of scores is missing under this choice, such as observe 2, stage acceptance. Write - if the choice scores nothing.
    [scores] “{ $detail }” cannot be read as scores. Write observe, interpret or act with 0, 1 or 2, and at most one stage: denial, defense, minimization, acceptance, adaptation or integration.
    [no-consequence] What happens after “{ $detail }”? Write at least one sentence under it.
    [competence] “{ $detail }” is not one of the three competences, or is there twice. Write ### observe, ### interpret, ### act.
    [no-competence] The debrief says nothing about { $detail } yet.
    [few-choices] The scene “{ $detail }” has only one choice. Give the reader at least two.
    [dead-end] The scene “{ $detail }” is a dead end. Give the reader two to four choices.
    [many-choices] The scene “{ $detail }” has more than four choices. Nobody weighs so many at a counter.
    [unknown-target] There is no scene or end with the key “{ $detail }”.
    [unreachable] No choice leads to “{ $detail }”.
    [no-exit] From “{ $detail }” one only goes round and round. Let one choice lead to an end.
    [unknown-speaker] Nobody under ## people has the key “{ $detail }”.
    [other-people] The people must be those of the source language, in the same order: { $detail }.
    [other-keys] The scenes and ends must be those of the source language, in the same order: { $detail }.
    [other-voices] In “{ $detail }” other people speak than in the source language, or in another order.
    [other-choices] The scene “{ $detail }” has another number of choices than in the source language.
    [other-choice] This choice in “{ $detail }” leads elsewhere, scores otherwise or lets others speak than in the source language.
   *[other] Something here cannot be read.
  }
