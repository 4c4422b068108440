"""Every phrase the code asks for exists in all five languages, every phrase is used, and no language lacks a gap or a plural form."""

import ast
import functools
import importlib
import re
from enum import StrEnum

import pytest

from qser_app.domain import (
    cases_proposals,
    courses_enrolment,
    courses_enrolment_sheets,
    courses_people_progress,
    insights_profile,
    insights_timeline,
    learning_enrolment,
    notices_kinds,
    notices_terms,
    operations_audit,
    operations_checklist,
    operations_exports,
    operations_health,
    people,
    people_bulk,
    people_data,
    people_import,
    people_invitations,
    people_list,
    people_rights,
    people_steps,
    quizzes_analysis,
    quizzes_bank,
    quizzes_forms_checks,
    quizzes_kinds,
    reports,
    reports_asked,
    reports_exports,
    reports_rules,
    scorm_results,
    scorm_versions,
)
from qser_app.domain.refusals import Refusal
from qser_app.i18n.catalogue import LANGUAGES, SOURCE, phrases_of
from qser_app.i18n.catalogue_parts import COMMON, part_of
from tests.support.phrases import PLURALS, asked_for, composed, entries, texts
from tests.support.source import HOUSE, ROOT, called, calls, files, name

# The CLDR plural forms that a choice by number must offer (unicode.org/cldr, plural rules 46). Spanish "many" (millions)
# may be left to "other".
FORMS = {
    "en": {"one", "other"},
    "el": {"one", "other"},
    "es": {"one", "other"},
    "de": {"one", "other"},
    "cs": {"one", "few", "many", "other"},
}

# Ordinal numbers have forms of their own (1st, 2nd, 3rd): English has four, the other four languages one.
ORDINALS = {"leaderboard-ordinal"}

# Keys composed at run time: how they begin, and every value that may follow.
FAMILIES: dict[str, type[StrEnum]] = {
    "role-": people.Role,
    "field-": people.FieldOfWork,
    "privacy-": people.Privacy,
    "bank-kind-": quizzes_kinds.QuestionKind,
    "bank-outcome-": quizzes_bank.Outcome,
    "question-wrong-": quizzes_forms_checks.Wrong,
    "scorm-result-": scorm_results.Outcome,
    "results-kind-": scorm_results.InteractionKind,
    "results-standing-": scorm_results.Standing,
    "analysis-": quizzes_analysis.Verdict,
    "pace-": courses_people_progress.Pace,
    "sheet-fate-": courses_enrolment_sheets.Fate,
    "timeline-": insights_timeline.EventKind,
    "timeline-group-": insights_timeline.Group,
    "admission-link-": courses_enrolment.LinkState,
    "reports-": reports.Report,
    "reports-period-": reports_asked.Period,
    "reports-event-": reports_asked.Event,
    "reports-standing-": reports_rules.Standing,
    "reports-rule-": reports_rules.Field,
    "reports-compare-": reports_rules.Compare,
    "reports-rhythm-": reports_rules.Rhythm,
    "reports-language-": people.Language,
    "exports-stage-": reports_exports.Stage,
    "all-exports-is-": operations_exports.Standing,
    "all-exports-why-": operations_exports.Why,
    "audit-": operations_audit.Event,
    "data-purpose-": people_data.Purpose,
    "data-why-": people_data.Purpose,
    "consent-": people_rights.Consent,
    "consent-text-": people_rights.Consent,
    "data-consent-where-": people_rights.Consent,
    "audit-kind-": operations_audit.Event,
    "organisation-appear-": people.Privacy,
    "health-good-": operations_health.Check,
    "health-bad-": operations_health.Check,
    "storage-": operations_health.Store,
    "checklist-": operations_checklist.FirstStep,
    "checklist-why-": operations_checklist.FirstStep,
    "import-fate-": people_import.Fate,
    "import-heading-": people_import.Heading,
    "invitations-state-": people_invitations.InvitationState,
    **dict.fromkeys(("bulk-kind-", "bulk-will-", "bulk-did-"), people_bulk.Bulk),
    "bulk-left-": people_bulk.LeftOut,
    "members-state-": people_list.AccountState,
    "notices-kind-": notices_kinds.NoticeKind,
    "notices-hint-": notices_kinds.NoticeKind,
    "notices-day-": notices_terms.Weekday,
    "notices-way-": notices_kinds.Way,
    "notices-digest-": notices_terms.DigestRhythm,
    "data-code-way-": learning_enrolment.Way,
    "data-code-door-": people_steps.StepKind,
    "data-code-part-": insights_profile.Part,
    "data-code-move-": scorm_versions.OfferChoice,
    "data-code-sheet-": people_import.Stage,
    "data-code-proposal-": cases_proposals.ProposalStatus,
}
# Keys composed from a code that a module of the house names: how they begin, and how they may end.
BEGINNINGS = ("refusal-", "refusal-content-", "refusal-gift-", "refusal-bank-", "mail-", "notice-", "operations-reason-", "people-done-")
BEGINNINGS += (
    "refusal-bank-file-",
    "refusal-picture-",
    "refusal-recording-",
    "author-mistake-",
    "bank-reason-",
    "bank-note-",
    "bank-format-",
    "refusal-news-",
    "refusal-sheet-",
)
BEGINNINGS += ("data-table-", "data-word-", "data-word-sum-", "data-deed-", "retention-", "mail-told-")
BEGINNINGS += ("data-code-correction-", "data-code-link-", "data-code-scorm-")
BEGINNINGS += ("reports-column-", "reports-figure-", "reports-compare-", "exports-stage-")
ENDINGS = ("", "-subject", "-body", "-action")
# The one place that composes keys from a template's name; `_mails` knows the templates.
LETTERS = HOUSE / "adapters" / "mail.py"


def _refusals():
    for file in files("qser_app"):
        if "Refusal" in file.read_text(encoding="utf-8"):
            importlib.import_module(".".join(file.relative_to(HOUSE.parent).with_suffix("").parts))
    found, open_ = {Refusal}, [Refusal]
    while open_:
        new = [each for each in open_.pop().__subclasses__() if each.__module__.startswith("qser_app")]
        found |= set(new)
        open_ += new
    return found


def _mails():
    """The phrases of every mail that is sent somewhere."""
    for file in files("qser_app"):
        for call in calls(file):
            for argument in call.keywords if called(call) == "send_mail" else ():
                if argument.arg == "template" and isinstance(argument.value, ast.Constant):
                    yield from (f"mail-{argument.value.value}-{part}" for part in ("subject", "body", "action"))


@functools.cache
def _needed():
    """Every key the code may show, with where it is asked for."""
    needed = {key: f"{name(file)}:{line}" for file, line, key in asked_for() if key}
    needed |= {f"{begins}{value}": begins for begins, values in FAMILIES.items() for value in values}
    needed |= dict.fromkeys(_mails(), "a mail")
    return needed | {f"refusal-{each.code}": each.__qualname__ for each in _refusals() - {Refusal} if "code" in vars(each)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_the_code_asks_for_exists(language):
    assert not {key: where for key, where in _needed().items() if key not in entries(language)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_phrases(language):
    source = {key for key in entries(SOURCE) if not key.startswith("-")}
    here = {key for key in entries(language) if not key.startswith("-")}
    assert (sorted(source - here), sorted(here - source)) == ([], [])


def _is_used(key, mentioned):
    if key in texts() or key in mentioned or key in _needed():
        return True
    return any(
        key.removeprefix(begins).removesuffix(ends) in texts()
        for begins in BEGINNINGS
        for ends in ENDINGS
        if key.startswith(begins) and key.endswith(ends)
    )


def test_every_phrase_is_used():
    mentioned = {each for entry in entries(SOURCE).values() for each in entry.mentions}
    assert not [key for key in entries(SOURCE) if not _is_used(key, mentioned)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phrase_mentions_only_what_is_loaded_with_it(language):
    def strays(key, entry):
        return [each for each in entry.mentions if part_of(each) not in (COMMON, part_of(key))]

    spoken = {key: entry for key, entry in entries(language).items() if not key.startswith(("mail", "-"))}
    assert not {key: found for key, entry in spoken.items() if (found := strays(key, entry))}


def test_what_stands_on_every_page_says_only_common_phrases():
    everywhere = (
        "pages/frame.py",
        *(f"components/{each}.py" for each in ("bars", "frame", "feedback", "notices", "rewards_badges", "wraps")),
    )
    said = {key: file for file, _, key in asked_for() if key and str(file.relative_to(HOUSE)) in everywhere}
    assert said
    assert not [key for key in said if part_of(key) != COMMON]


def test_a_script_brings_the_phrases_it_says():
    for script in sorted((ROOT / "assets").glob("*.js")):
        text = script.read_text(encoding="utf-8")
        said = {key for key in re.findall(r"""["'`]([a-z][a-z0-9-]+)["'`]""", text) if key in entries(SOURCE)}
        assert {part_of(key) for key in said} - {COMMON} <= set(re.findall(r"/phrases/([a-z_]+)\.js", text)), script.name


def test_every_composed_key_belongs_to_a_family():
    known = (*FAMILIES, *BEGINNINGS)
    strays = [(file, line, begins) for file, line, begins in composed() if file != LETTERS and not begins.startswith(known)]
    assert not [f"{name(file)}:{line} {begins}" for file, line, begins in strays]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_gaps(language):
    source, here = entries(SOURCE), entries(language)
    different = {
        key: (source[key].gaps, here[key].gaps) for key in (source.keys() & here.keys()) - ORDINALS if source[key].gaps != here[key].gaps
    }
    assert not different


@pytest.mark.parametrize("language", LANGUAGES)
def test_plural_forms_are_complete(language):
    wanting = {}
    for key, entry in entries(language).items():
        for gap, names, default in entry.choices:
            # A default beside numbers alone ([0] none, *[other] some) is no choice by plural form.
            if (
                names
                and names != {"other"}
                and names <= PLURALS
                and key not in ORDINALS
                and (not FORMS[language] <= names or default != "other")
            ):
                wanting[f"{key} ${gap}"] = sorted(names)
    assert not wanting


@pytest.mark.parametrize("language", LANGUAGES)
def test_choices_by_word_offer_the_same_words(language):
    def words(entry):
        return sorted((gap, sorted(names)) for gap, names, _ in entry.choices if not names <= PLURALS)

    source, here = entries(SOURCE), entries(language)
    assert not {
        key: (words(source[key]), words(here[key]))
        for key in (source.keys() & here.keys()) - ORDINALS
        if words(source[key]) != words(here[key])
    }


def test_every_refusal_has_a_code_of_its_own():
    codes = [each.code for each in _refusals() if "code" in vars(each)]
    assert sorted(codes) == sorted(set(codes))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_server_finds_the_same_phrases_without_reading_them_all(language):
    sources = phrases_of(language).sources
    assert sources.keys() == entries(language).keys(), "a term, or a message that the catalogue takes for a part of another"
    for key, entry in entries(language).items():
        assert all(f"{{ {named} }}" in sources[key] for named in entry.mentions), f"{key} names a phrase in another way"
