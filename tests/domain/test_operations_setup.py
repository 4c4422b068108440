"""What the first day's forms may hold."""

from qser_app.domain.operations_setup import CODE_LENGTH, CODE_LETTERS, plain_code, read_beginning, read_founding, spoken_code
from qser_app.domain.people import Language, Role


def test_a_code_is_the_same_however_it_is_typed():
    letters = CODE_LETTERS[:CODE_LENGTH]
    assert spoken_code(letters) == "ABCD-EFGH-JKLM-NPQR"
    assert plain_code(" abcd efgh\tjklm-npqr. ") == letters
    assert plain_code(letters * 100) != letters
    assert not {"0", "1", "O", "I"} & set(CODE_LETTERS)


def test_an_organisation_needs_a_name_a_country_and_a_language():
    good = {"organisation": "  Nea   Akti ", "country": "GR", "zone": "Europe/Athens", "language": "el", "offer-el": "on", "offer-xx": "on"}
    founding, problems = read_founding(good)
    assert (founding.name, founding.language, founding.languages, problems) == ("Nea Akti", Language.EL, (Language.EL,), {})
    nothing, problems = read_founding({})
    assert (nothing, sorted(problems)) == (None, ["country", "language", "languages", "organisation"])
    assert {name: each.code for name, each in read_founding(good | {"language": "de"})[1].items()} == {"language": "main-language"}
    assert sorted(read_founding(good | {"zone": "../../etc", "organisation": "\ud800"})[1]) == ["organisation", "zone"]


def test_lists_are_read_line_by_line_and_may_be_empty():
    beginning, problems = read_beginning({"departments": "A\r\n\r\n B \nA", "addresses": "a@b.org; C@d.org, a@b.org", "role": "admin"})
    assert (beginning.departments, beginning.addresses, beginning.role) == (("A", "B"), ("a@b.org", "c@d.org"), Role.ADMIN)
    assert read_beginning({})[0].addresses == ()
    wrong = {"departments": "x" * 201, "addresses": "\n".join(f"p{number}@b.org" for number in range(51)), "role": "superadmin"}
    assert {name: each.code for name, each in read_beginning(wrong)[1].items()} == {
        "departments": "organisation-name",
        "addresses": "setup-lines",
        "role": "choice-missing",
    }
    assert read_beginning({"addresses": "a@b.org\nnobody"})[1]["addresses"].gaps == {"line": "nobody"}
    assert problems == {}
