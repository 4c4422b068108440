# Ein Link in einen Kurs, bevor jemand beitritt.
join-title = Eine Einladung zu einem Kurs
join-invited-by = { $organisation } lädt Sie zu diesem Kurs ein:
join-invited = Sie sind zu diesem Kurs eingeladen:
join-now = Dem Kurs beitreten
join-sign-in-first = Melden Sie sich an, und Sie kommen hierher zurück.
join-sign-in = Anmelden und beitreten
join-spent-title = Dieser Link lässt niemanden mehr ein
join-spent-what = Hinter diesem Link ist nichts
join-spent-text = Er ist abgelaufen, wurde zurückgezogen oder hat so viele eingelassen, wie er konnte. Bitten Sie um einen neuen.
refusal-enrolment-link-spent = Dieser Link lässt niemanden mehr ein. Bitten Sie um einen neuen.
refusal-enrolment-link-for-others = Dieser Link ist für Personen einer anderen Organisation bestimmt.
