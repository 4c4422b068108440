"""A folder meets texts that were changed in the browser."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.adapters.content import read_course
from qser_app.domain.courses import UnitKind
from qser_app.domain.courses_sources import ImportReport
from qser_app.domain.courses_texts import Save, TextChanged, TextId, TextOf
from qser_app.domain.people import Language, Role
from qser_app.models import Module, ModuleText, TextVersion, Unit, UnitText
from qser_app.queries.courses_texts import authored_text, draft_of
from qser_app.services.courses import import_course
from qser_app.services.courses_drafts import keep_draft
from qser_app.services.courses_structure import create_module, create_unit
from tests.support.authoring import publish, type_in
from tests.support.content import LESSON, a_folder
from tests.support.people import NOON, a_person, actor_for, an_organisation

LATER = NOON + timedelta(days=1)


@pytest.fixture
def boss(db):
    return actor_for(a_person(db, an_organisation(db), Role.SUPERADMIN), Role.SUPERADMIN)


def bring(db, folder, *, at=NOON, take_theirs=False, **changes):
    return import_course(db, source=read_course(a_folder(folder, **changes)), actor=None, at=at, take_theirs=take_theirs)


def words_in(db, language=Language.EN):
    unit = db.exec(select(Unit.id).where(Unit.key == "words")).one()
    return TextId(TextOf.UNIT, unit, language), db.exec(
        select(UnitText).where(UnitText.unit_id == unit, UnitText.language == language)
    ).one()


FOUR = {"module-1/words.en.md": LESSON.replace("Three", "Four")}


def test_what_was_changed_here_stays_and_is_reported(db, tmp_path, boss):
    count = bring(db, tmp_path).created
    text, row = words_in(db)
    type_in(db, boss, text, title="Our words")
    publish(db, boss, text)
    assert bring(db, tmp_path, at=LATER) == ImportReport(unchanged=count - 1, kept=("module-1/words.en",))
    assert bring(db, tmp_path, at=LATER, **FOUR).kept == ("module-1/words.en",)
    assert (row.title, row.version) == ("Our words", 2)


def test_the_folders_words_are_taken_when_they_are_asked_for_and_ours_are_a_version(db, tmp_path, boss):
    bring(db, tmp_path)
    text, row = words_in(db)
    type_in(db, boss, text, title="Our words")
    publish(db, boss, text)
    assert bring(db, tmp_path, at=LATER, take_theirs=True).updated == 1
    assert (row.title, row.version) == ("Words", 3)
    versions = db.exec(select(TextVersion.number, TextVersion.kind).order_by(TextVersion.number)).all()
    assert versions == [(1, "imported"), (2, "published"), (3, "imported")]
    assert bring(db, tmp_path, at=LATER, **FOUR).kept == ()  # the folder has the last word again


def test_a_changed_source_leaves_its_translation_behind_until_that_changes_too(db, tmp_path):
    bring(db, tmp_path)
    bring(db, tmp_path, at=LATER, **FOUR)
    _, greek = words_in(db, Language.EL)
    assert (words_in(db)[1].version, greek.made_from) == (2, 1)
    bring(db, tmp_path, at=LATER, **FOUR, **{"module-1/words.el.md": LESSON.replace("Three", "Τέσσερα")})
    assert (greek.version, greek.made_from) == (2, 2)


def test_a_language_that_was_written_here_is_not_forgotten(db, tmp_path, boss):
    bring(db, tmp_path)
    module = db.exec(select(Module)).one()
    text = TextId(TextOf.MODULE, module.id, Language.EL)
    type_in(db, boss, text, title="Πρώτη ενότητα")
    publish(db, boss, text)
    assert bring(db, tmp_path, at=LATER).kept == ("module-1/module.el",)
    assert len(db.exec(select(ModuleText)).all()) == 2


def test_what_was_made_here_is_not_retired(db, tmp_path, boss):
    bring(db, tmp_path)
    module = db.exec(select(Module)).one()
    create_unit(db, actor=boss, module_id=module.id, kind=UnitKind.LESSON, title="Ours", at=NOON)
    create_module(db, actor=boss, code="MINI", title="Our module", at=NOON)
    assert bring(db, tmp_path, at=LATER).retired == 0
    assert not [row for row in (*db.exec(select(Unit)), *db.exec(select(Module))) if row.retired_at]


def test_whoever_has_the_text_open_does_not_save_over_what_came(db, tmp_path, boss):
    bring(db, tmp_path)
    text, _ = words_in(db)
    seen = draft_of(db, authored_text(db, actor=boss, text=text))
    bring(db, tmp_path, at=LATER, **FOUR)
    with pytest.raises(TextChanged):
        keep_draft(db, actor=boss, text=text, save=Save(seen.words, seen.revision, "op"), at=LATER)


def test_a_draft_that_waits_stays_and_says_that_the_text_has_changed_since(db, tmp_path, boss):
    bring(db, tmp_path)
    text, row = words_in(db)
    type_in(db, boss, text, title="Ours")
    bring(db, tmp_path, at=LATER, **FOUR)
    draft = draft_of(db, authored_text(db, actor=boss, text=text))
    assert (draft.words.title, draft.behind, row.body.startswith("Four")) == ("Ours", True, True)
