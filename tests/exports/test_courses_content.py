"""A course leaves as the files it came from."""

import io
import zipfile
from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.adapters.content import read_course
from qser_app.adapters.content_zip import course_folder
from qser_app.db import do, look
from qser_app.domain.courses_glossary_desk import TermWords
from qser_app.domain.people import Language, Role
from qser_app.domain.refusals import NotFound
from qser_app.exports.courses_content import exported_course, write_zip, written
from qser_app.models import Course, Question
from qser_app.seeds.courses import import_folder
from qser_app.services.courses_glossary import retire_term
from qser_app.settings import ROOT
from tests.support.content import FILES, GLOSSARY, LESSON, a_folder
from tests.support.glossaries import a_glossary, term, write
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.recordings import CAPTIONS, a_webm, beside


def files_of(code: str) -> dict[str, bytes]:
    target = io.BytesIO()
    write_zip(look(exported_course, actor=None, code=code), target)
    with zipfile.ZipFile(target) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_q_ser_course_comes_out_as_it_went_in(engine):
    folder = ROOT / "content" / "qser"
    import_folder(folder, NOON)
    files = [path for path in folder.rglob("*") if path.is_file()]
    there = {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
    out = files_of("QSER")
    assert sorted(out) == sorted(there)
    assert [name for name, data in out.items() if data != there[name]] == []


def test_what_comes_out_goes_in_without_a_change(engine, tmp_path):
    rules = '\n[unit.rules]\nminutes = 20\ntags = ["law", "school"]\n'
    import_folder(a_folder(tmp_path, **{"glossary.en.md": GLOSSARY, "module-1/module.toml": FILES["module-1/module.toml"] + rules}), NOON)
    (tmp_path / "out.zip").write_bytes(_zipped("MINI"))
    with course_folder(tmp_path / "out.zip") as folder:
        report = import_folder(folder, NOON + timedelta(days=1))
    assert (report.created, report.updated, report.retired) == (0, 0, 0)
    assert _zipped("MINI") == (tmp_path / "out.zip").read_bytes()


def test_recordings_with_their_words_come_out_byte_for_byte_and_go_in_without_a_change(engine, tmp_path):
    shown = LESSON + "\n![A talk](media/talk.webm)\n"
    folder = a_folder(tmp_path / "in", **{"module-1/words.en.md": shown, "module-1/words.el.md": shown})
    given = {
        "talk.webm": a_webm(3),
        "talk.en.vtt": "\ufeff" + CAPTIONS.replace("\n", "\r\n"),
        "talk.el.md": "Λόγια.",
        "talk.de.vtt": CAPTIONS,
    }
    for name, data in given.items():
        beside(folder, f"module-1/media/{name}", data)
    import_folder(folder, NOON)
    out = files_of("MINI")
    assert {name: out[f"module-1/media/{name}"] for name in given} == {
        name: data if isinstance(data, bytes) else data.encode() for name, data in given.items()
    }
    (tmp_path / "out.zip").write_bytes(_zipped("MINI"))
    with course_folder(tmp_path / "out.zip") as again:
        report = import_folder(again, NOON + timedelta(days=1))
    assert (report.created, report.updated, report.retired) == (0, 0, 0)
    assert _zipped("MINI") == (tmp_path / "out.zip").read_bytes()


def test_a_bank_that_a_language_speaks_in_part_comes_out_and_goes_in(engine, tmp_path):
    import_folder(a_folder(tmp_path), NOON)
    more = FILES["module-1/bank.en.gift"] + "\n// [id:q2]\n::q2::Two? {=yes ~no}\n"
    changes = {"module-1/bank.en.gift": more, "module-1/bank.el.partial.gift": FILES["module-1/bank.el.gift"]}
    (a_folder(tmp_path, **changes) / "module-1/bank.el.gift").unlink()
    import_folder(tmp_path, NOON)
    assert sorted(name for name in files_of("MINI") if "bank" in name) == ["module-1/bank.el.partial.gift", "module-1/bank.en.gift"]
    bodies = look(lambda db: {question.key: sorted(question.body) for question in db.exec(select(Question))})
    assert bodies == {"q1": ["el", "en"], "q2": ["en"]}


def test_only_who_may_author_takes_a_course_along(db, tmp_path):
    home = an_organisation(db)
    db.add(Course(code="OURS", organisation_id=home.id, status="draft", source_language="en", created_at=NOON, updated_at=NOON))
    db.flush()
    person = a_person(db, home)
    assert exported_course(db, actor=actor_for(person, Role.FACILITATOR), code="ours").code == "OURS"
    stranger = actor_for(a_person(db, an_organisation(db, "other"), name="Bob"), Role.FACILITATOR, Role.ADMIN)
    for actor, code in ((actor_for(person), "OURS"), (stranger, "OURS"), (actor_for(person, Role.FACILITATOR), "NONE")):
        with pytest.raises(NotFound):
            exported_course(db, actor=actor, code=code)


def _zipped(code: str) -> bytes:
    target = io.BytesIO()
    write_zip(look(exported_course, actor=None, code=code), target)
    return target.getvalue()


def test_a_folder_read_is_a_folder_written(tmp_path):
    course = read_course(a_folder(tmp_path, **{"glossary.en.md": GLOSSARY}))
    for path, data in written(course):
        (tmp_path / path).write_bytes(data)
    assert list(written(read_course(tmp_path))) == list(written(course))


def test_a_glossary_written_in_the_browser_leaves_and_comes_back(engine, tmp_path):
    town = do(a_glossary, tmp_path / "first")
    do(write, town.fani, term("", Language.EN))
    do(write, town.fani, term("applicant", Language.EL), TermWords("αιτών", [], "Κανονισμός", ["refugee"], "Κάποιος."))
    do(retire_term, actor=town.fani, code="MINI", key="integration", at=NOON)
    do(write, town.fani, term("", Language.EN), TermWords("empathy", [], "A book", ["integration"], "Feeling with somebody."))
    texts = dict(written(look(exported_course, actor=town.fani, code="MINI")))
    folder = a_folder(tmp_path / "second", **{name: data.decode() for name, data in texts.items()})
    english, greek = read_course(folder).glossaries.values()
    assert ([each.key for each in english.terms], english.is_partial) == (["refugee", "applicant", "empathy"], False)
    assert ([(each.key, each.see) for each in greek.terms], greek.is_partial) == ([("applicant", ())], True)
