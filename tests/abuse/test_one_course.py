"""Somebody who is facilitator in one course reaches all of that course, and nothing of any other."""

import json

import pytest
from sqlmodel import select

from qser_app.db import do, look
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.domain.scorm import Place
from qser_app.models import (
    Correction,
    Module,
    Question,
    QuestionDraft,
    QuizSettings,
    RoleGrant,
    ScormPackage,
    ScormRelease,
    ScormRule,
    TextDraft,
    Unit,
)
from qser_app.queries.scorm import package_report, places
from qser_app.services.scorm import import_package, release_package, unpack
from qser_app.state.courses_admission import AdmissionState
from qser_app.state.courses_desk import DeskCourseState, DeskState
from qser_app.state.courses_editor import EditorState
from qser_app.state.courses_enrolment import EnrolState
from qser_app.state.courses_facilitators import FacilitatorsState
from qser_app.state.courses_files import FilesState
from qser_app.state.courses_glossary_desk import GlossaryDeskState
from qser_app.state.courses_glossary_entry import EntryState
from qser_app.state.courses_people import LearnersState
from qser_app.state.courses_structure import CourseShapeState, NewCourseState
from qser_app.state.courses_translation import LanguagesState
from qser_app.state.courses_versions import PreviewState
from qser_app.state.feedback import FeedbackState
from qser_app.state.quizzes_bank import BankState
from qser_app.state.quizzes_forms import DraftsState, FormState
from qser_app.state.quizzes_regrading import RegradeState
from qser_app.state.quizzes_results import AnalysisState, QuizResultsState, QuizTryState
from qser_app.state.quizzes_settings import QuizSettingsState
from qser_app.state.scorm_packages import PackagesState
from qser_app.state.scorm_results import PackageAttemptState, PackageResultsState
from qser_app.state.scorm_rules import ScormRulesState
from qser_app.state.scorm_versions import VersionsState
from qser_app.state.session import SessionState
from tests.support.one_course import OneCourse
from tests.support.packages import a_package
from tests.support.people import NOON
from tests.support.uploads import a_picture
from tests.support.web import OURS, web
from tests.support.worlds import world

# Every page of the desk about something: its address, the name in brackets, what it is about, and the state that reads it.
PAGES = [
    ("/desk/{}", "code", "code", DeskCourseState),
    ("/desk/facilitators/{}", "code", "code", FacilitatorsState),
    ("/desk/people/{}", "code", "code", LearnersState),
    ("/desk/enrol/{}", "code", "code", EnrolState),
    ("/desk/admission/{}", "code", "code", AdmissionState),
    ("/bank/{}", "module_id", "module_id", BankState),
    ("/question/{}", "draft_id", "draft", FormState),
    ("/desk/quiz/{}", "unit_id", "quiz", QuizSettingsState),
    ("/desk/quiz-results/{}", "unit_id", "quiz", QuizResultsState),
    ("/desk/quiz-attempt/{}", "attempt_id", "quiz_attempt", QuizTryState),
    ("/desk/analysis/{}", "unit_id", "quiz", AnalysisState),
    ("/desk/results/{}", "unit_id", "package_unit", PackageResultsState),
    ("/desk/attempt/{}", "attempt_id", "package_attempt", PackageAttemptState),
    ("/desk/package/{}", "unit_id", "package_unit", ScormRulesState),
    ("/desk/versions/{}", "unit_id", "package_unit", VersionsState),
    ("/desk/lesson/{}", "unit_id", "quiz", EditorState),
    ("/desk/module/{}", "module_id", "module_id", EditorState),
    ("/desk/words/{}", "code", "code", EditorState),
    ("/desk/glossary/{}", "code", "code", GlossaryDeskState),
    ("/desk/entry/{}", "code", "code", EntryState),
    ("/desk/languages/{}", "code", "code", LanguagesState),
    ("/desk/preview/{}", "unit_id", "quiz", PreviewState),
    ("/desk/files/{}", "code", "code", FilesState),
]
ROUTES = [
    ("/reports/package/{}/attempts.xlsx", "package_unit"),
    ("/reports/package/{}/answers.xlsx", "package_unit"),
    ("/reports/quiz/{}/results.xlsx", "quiz"),
    ("/reports/course/{}/people.xlsx?pace=stuck", "course_id"),
    ("/reports/quiz/{}/analysis.xlsx", "quiz"),
    ("/banks/{}/gift?language=en", "module_id"),
    ("/questions/drafts/{}/now", "draft"),
    ("/scorm/export/{}?edition=1.2&language=en", "module_id"),
    ("/drafts/unit/{}/en/now", "quiz"),
    ("/drafts/module/{}/en/now", "module_id"),
    ("/drafts/course/{}/en/now", "course_id"),
    ("/courses/{}/course.zip", "code"),
]
FORM = {"draw": "2", "pass_mark": "80", "attempts": "0", "minutes": "0", "seconds_each": "0", "wait_hours": "0", "layout": "one"}
FORM |= {"shown_passed": "5", "shown_failed": "5", "access_code": "", "tags": ""}


@world
def here(engine, tmp_path_factory):
    return do(OneCourse, tmp_path_factory.mktemp("packages"))


async def go(tabs, here, address, argument, key):
    tab = tabs.open(here.cookie)
    await tab.go(address.format(key), **{argument: str(key)})
    return tab


@pytest.mark.parametrize(("address", "argument", "what", "state"), PAGES, ids=lambda each: each if isinstance(each, str) else "")
async def test_each_page_is_there_for_the_own_course_and_for_no_other(tabs, here, address, argument, what, state):
    assert (await go(tabs, here, address, argument, getattr(here.mine, what))).var(state, "found") == "here"
    assert (await go(tabs, here, address, argument, getattr(here.other, what))).var(state, "found") == "missing"
    assert not tabs.errors


async def test_the_desk_and_the_way_to_it_are_there(tabs, here):
    tab = tabs.open(here.cookie)
    await tab.go("/desk")
    assert [course.code for course in tab.var(DeskState, "courses")] == ["MINE"]
    assert tab.var(SessionState, "may_packages") is True
    assert not tab.var(SessionState, "may_people")


@pytest.mark.parametrize(("path", "what"), ROUTES)
async def test_each_file_is_sent_of_the_own_course_and_of_no_other(here, path, what):
    async with web(cookie=here.cookie) as client:
        assert (await client.get(path.format(getattr(here.mine, what)))).status_code == 200
        assert (await client.get(path.format(getattr(here.other, what)))).status_code == 404


async def test_a_question_file_goes_into_the_own_bank_and_into_no_other(tabs, here):
    async with web(cookie=here.cookie) as client:
        for desk, status in ((here.mine, 201), (here.other, 404)):
            path = f"/banks/{desk.module_id}/file?language=en&name=a.gift"
            answer = await client.put(path, content=b"::new::Capital? {=Athens ~Rome}", headers=OURS)
            assert answer.status_code == status
            if status == 201:
                file_id = answer.json()["file"]
    tab = await go(tabs, here, "/bank/{}", "module_id", here.mine.module_id)
    await tab.call(BankState.file_read, file_id=file_id)
    await tab.call(BankState.bring_in)
    assert tab.var(BankState, "added") == 1


async def test_questions_of_another_course_are_neither_read_nor_retired(tabs, here):
    tab = await go(tabs, here, "/bank/{}", "module_id", here.mine.module_id)
    await tab.call(BankState.retire, question_id=here.mine.question)
    assert tab.var(BankState, "moved").id == here.mine.question
    for handler in (BankState.open_question, BankState.retire, BankState.restore):
        await tab.call(handler, question_id=here.other.question)
        assert tab.var(FeedbackState, "code") == "refusal-not-found"
    retired = look(lambda db: db.exec(select(Question.id).where(Question.retired_at.is_not(None))).all())
    assert retired == [here.mine.question]


async def test_questions_are_written_in_the_own_course_alone(tabs, here):
    tab = await go(tabs, here, "/bank/{}", "module_id", here.mine.module_id)
    await tab.call(DraftsState.begin, kind="short")
    await tab.call(DraftsState.edit, question_id=here.mine.question)
    for handler, given in (
        (DraftsState.edit, {"question_id": here.other.question}),
        (DraftsState.copy_question, {"question_id": here.other.question}),
        (DraftsState.put_away, {"draft_id": here.other.draft}),
        (DraftsState.take_out, {"draft_id": here.other.draft}),
    ):
        await tab.call(handler, **given)
        assert tab.var(FeedbackState, "code") == "refusal-not-found"
    found = look(lambda db: db.exec(select(QuestionDraft.module_id)).all())
    assert sorted(found) == sorted([here.mine.module_id] * 3 + [here.other.module_id])


async def test_settings_and_rules_are_set_in_the_own_course_alone(tabs, here):
    for desk in (here.mine, here.other):
        tab = await go(tabs, here, "/desk/quiz/{}", "unit_id", desk.quiz)
        await tab.call(QuizSettingsState.save, form=FORM)
        tab = await go(tabs, here, "/desk/package/{}", "unit_id", desk.package_unit)
        await tab.call(ScormRulesState.save, form={"attempts": "3", "counts": "highest", "mastery": "", "own_window": ""})
    assert look(lambda db: db.exec(select(QuizSettings.unit_id)).all()) == [here.mine.quiz]
    assert look(lambda db: db.exec(select(ScormRule.unit_id)).all()) == [here.mine.package_unit]


async def test_attempts_are_corrected_in_the_own_course_alone(tabs, here):
    for desk in (here.mine, here.other):
        tab = await go(tabs, here, "/desk/attempt/{}", "attempt_id", desk.package_attempt)
        await tab.call(PackageAttemptState.reset_it, form={"reason": "the line was dead"})
        tab = await go(tabs, here, "/desk/quiz-results/{}", "unit_id", desk.quiz)
        await tab.call(RegradeState.preview)
    assert tab.var(FeedbackState, "code") == "refusal-not-found"
    assert look(lambda db: db.exec(select(Correction.unit_id)).all()) == [here.mine.package_unit]


async def test_nobody_else_is_appointed_in_either(tabs, here):
    tab = await go(tabs, here, "/desk/facilitators/{}", "code", here.mine.code)
    await tab.call(FacilitatorsState.find, form={"search": "ada"})
    assert not tab.var(FacilitatorsState, "people")
    await tab.call(FacilitatorsState.appoint, person_id=here.ada.person_id)
    assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    await go(tabs, here, "/desk/facilitators/{}", "code", here.other.code)
    await tab.call(FacilitatorsState.dismiss, person_id=here.ada.person_id)
    assert len(look(lambda db: db.exec(select(RoleGrant.id).where(RoleGrant.course_id.is_not(None))).all())) == 1


async def test_a_new_version_goes_into_the_own_course_alone(tabs, here, tmp_path):
    tab = tabs.open(here.cookie)
    await tab.go(f"/packages?unit={here.mine.package_unit}", unit=str(here.mine.package_unit))
    assert [place.id for place in tab.var(PackagesState, "places")] == [here.mine.module_id]
    async with web(cookie=here.cookie) as client:
        source = a_package(tmp_path / "new.zip", {"new.html": "new"}).read_bytes()
        package_id = json.loads((await client.put("/scorm/packages", content=source, headers=OURS)).text)["package"]
    await tab.call(PackagesState.uploaded, package=package_id)
    assert tab.var(PackagesState, "change").verdict == "compatible"
    await tab.call(PackagesState.publish, form={})
    versions = select(ScormRelease.version).where(ScormRelease.unit_id == here.mine.package_unit)
    assert sorted(look(lambda db: db.exec(versions).all())) == [1, 2]
    tab = await go(tabs, here, "/desk/versions/{}", "unit_id", here.mine.package_unit)
    await tab.call(VersionsState.go_back_to, package=here.mine.package)
    assert sorted(look(lambda db: db.exec(versions).all())) == [1, 2, 3]


@pytest.mark.parametrize("module", ["other", "own"])
async def test_no_package_goes_into_another_course_nor_opens_one(tabs, here, tmp_path, module):
    package_id = do(import_package, actor=here.cora, package=unpack(a_package(tmp_path / "n.zip", {"n.html": "n"})), at=NOON)
    tab = tabs.open(here.cookie)
    await tab.go("/packages")
    await tab.call(PackagesState.uploaded, package=package_id)
    await tab.call(PackagesState.choose_module, module=str(here.other.module_id if module == "other" else 0))
    await tab.call(PackagesState.publish, form={"title": "Mine everywhere"})
    assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    assert look(lambda db: db.exec(select(ScormRelease.package_id).where(ScormRelease.package_id == package_id)).all()) == []


async def test_what_others_brought_in_is_not_theirs_to_look_at_or_to_publish(tabs, here, tmp_path):
    tab = tabs.open(here.cookie)
    await tab.go("/packages")
    await tab.call(PackagesState.uploaded, package=here.other.package)
    assert tab.var(FeedbackState, "code") == "refusal-not-found"
    place = Place(here.mine.module_id, "Stolen", 0)
    with pytest.raises(NotFound):
        do(release_package, actor=here.cora, package_id=here.other.package, place=place, at=NOON)
    # The same bytes again are a package of her own.
    again = do(import_package, actor=here.cora, package=unpack(a_package(tmp_path / "OTHER.zip", {"OTHER.html": "OTHER"})), at=NOON)
    assert again != here.other.package
    assert look(package_report, actor=here.cora, package_id=again).title == "At the counter"
    assert do(import_package, actor=here.cora, package=unpack(tmp_path / "OTHER.zip"), at=NOON) == again


def test_whoever_is_facilitator_nowhere_brings_nothing_in(here, tmp_path):
    package = unpack(a_package(tmp_path / "x.zip", {"x.html": "x"}))
    with pytest.raises(NotAllowed):
        do(import_package, actor=here.ada, package=package, at=NOON)
    assert look(places, actor=here.ada) == []
    assert len(look(lambda db: db.exec(select(ScormPackage.id)).all())) == 2


async def test_the_shape_of_the_own_course_alone_is_changed_and_no_other_begun(tabs, here):
    tab = await go(tabs, here, "/desk/{}", "code", here.mine.code)
    for desk in (here.mine, here.other):
        await tab.call(CourseShapeState.archive, of="unit", part_id=desk.quiz, title="Quiz")
        await tab.call(CourseShapeState.copy, of="module", part_id=desk.module_id)
        assert tab.var(FeedbackState, "code") == ("author-copied" if desk is here.mine else "refusal-not-found")
    assert look(lambda db: db.exec(select(Unit.id).where(Unit.retired_at.is_not(None))).all()) == [here.mine.quiz]
    assert sorted(look(lambda db: db.exec(select(Module.course_id)).all())) == sorted([here.mine.course_id] * 2 + [here.other.course_id])
    assert not tab.var(NewCourseState, "may")
    await tab.call(NewCourseState.create, form={"title": "Mine too", "code": "TOO", "language": "en"})
    assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    await tab.call(CourseShapeState.copy_course)
    assert tab.var(FeedbackState, "code") == "refusal-not-allowed"


async def test_texts_are_written_in_the_own_course_alone(here):
    sent = {"words": {"title": "Written"}, "revision": 0, "operation": "x"}
    async with web(cookie=here.cookie) as client:
        for desk, status in ((here.mine, 200), (here.other, 404)):
            assert (await client.put(f"/drafts/unit/{desk.quiz}/en", json=sent, headers=OURS)).status_code == status
    assert look(lambda db: db.exec(select(TextDraft.of_id)).all()) == [here.mine.quiz]


async def test_pictures_go_into_the_own_course_and_into_no_other(here):
    async with web(cookie=here.cookie) as client:
        for desk, status in ((here.mine, 201), (here.other, 404)):
            for where in (f"unit/{desk.quiz}", f"module/{desk.module_id}", f"course/{desk.course_id}"):
                assert (await client.put(f"/pictures/{where}?name=a.png", content=a_picture(), headers=OURS)).status_code == status
