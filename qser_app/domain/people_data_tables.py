"""Every table of the house: what of it is about people. A new table, or a new column, is declared here before it is used.

How: `held` for what is about somebody, once for each kind of person; `nobody` for what is about none. Columns are listed by what
becomes of them when the person is erased. ``by`` are those who did something to a row in the course of their work: it stays
known that it was done, by somebody whose name is gone.
"""

from qser_app.domain.people_data import Basis, Fate, Held, Keeping, Link, Purpose, Whose

_ATTEMPT = Whose("attempt_id", Link.PARENT, "quiz_attempt")
_VISIT = Whose("attempt_id", Link.PARENT, "scorm_attempt")
_RUN = Whose("run_id", Link.PARENT, "case_run")
_ADDRESSED = Whose("payload", Link.ADDRESS, member="to")


def held(  # noqa: PLR0913 -- one word for everything that must be thought of
    table: str,
    purpose: Purpose,
    keeping: Keeping = Keeping.ACCOUNT,
    *,
    whose: Whose = Whose(),  # noqa: B008 -- frozen
    basis: Basis = Basis.TASK,
    kept: str = "",
    emptied: str = "",
    replaced: str = "",
    gone: str = "",
    hidden: str = "",
    by: str = "",
    none: str = "id",
) -> Held:
    """A table, or the part of it, that is about somebody."""
    fates = {Fate.KEPT: kept, Fate.EMPTIED: emptied, Fate.REPLACED: replaced, Fate.GONE: gone}
    columns = {name: fate for fate, names in fates.items() for name in names.split()}
    secret = frozenset(hidden.split())
    return Held(table, purpose, basis, keeping, whose, columns, secret, tuple(by.split()), frozenset(none.split()))


def nobody(table: str, none: str, *, by: str = "") -> Held:
    """A table that is about no person."""
    return Held(table, Purpose.WORK, Basis.TASK, Keeping.ACCOUNT, None, {}, frozenset(), tuple(by.split()), frozenset(none.split()))


_PEOPLE = (
    held(
        "person",
        Purpose.ACCOUNT,
        whose=Whose("id"),
        replaced="email name time_zone minutes_a_day privacy",
        emptied="password_hash",
        kept="organisation_id department_id language country field_of_work welcomed_at suspended_at erased_at created_at",
        hidden="password_hash",
        none="is_demo",
    ),
    held("person_picture", Purpose.ACCOUNT, basis=Basis.CONSENT, gone="sha256 content at", none=""),
    held("role_grant", Purpose.ACCOUNT, gone="role organisation_id course_id"),
    held("identity", Purpose.DOOR, gone="issuer subject linked_at"),
    held(
        "web_session",
        Purpose.DOOR,
        Keeping.DAYS,
        gone="token_hash browser provider sid_hash strong proved_at created_at seen_at expires_at ended_at",
        hidden="token_hash sid_hash",
        none="id viewing_id",
    ),
    held(
        "ticket",
        Purpose.DOOR,
        Keeping.MESSAGES,
        gone="token_hash purpose organisation_id department_id email roles name language field_of_work "
        "created_at sent_at expires_at used_at",
        hidden="token_hash",
        by="invited_by",
    ),
    held(
        "ticket",
        Purpose.DOOR,
        Keeping.MESSAGES,
        whose=Whose("email", Link.ADDRESS),
        gone="purpose roles name language field_of_work created_at",
    ),
    held(
        "sign_in_step",
        Purpose.DOOR,
        Keeping.DAYS,
        gone="token_hash browser_hash kind provider sid_hash wanted created_at expires_at used_at",
        hidden="token_hash browser_hash sid_hash",
        none="id ticket_id",
    ),
    held(
        "passkey",
        Purpose.DOOR,
        gone="credential_id public_key sign_count name created_at used_at",
        hidden="credential_id public_key",
    ),
    held("authenticator_app", Purpose.DOOR, gone="secret last_step created_at confirmed_at", hidden="secret last_step", none=""),
    held("recovery_code", Purpose.DOOR, gone="code_hash created_at used_at", hidden="code_hash"),
    held("sign_in", Purpose.DOOR, Keeping.SIGN_INS, gone="at"),
    held("profile_view", Purpose.OVERSIGHT, Keeping.VIEWS, basis=Basis.DUTY, gone="part at", by="viewer_id", none="id hour"),
    held("viewing", Purpose.OVERSIGHT, Keeping.VIEWS, basis=Basis.DUTY, gone="reason begun_at until ended_at", by="viewer_id"),
    held(
        "audit_entry",
        Purpose.OVERSIGHT,
        Keeping.AUDIT,
        basis=Basis.DUTY,
        whose=Whose("subject_id"),
        kept="at kind details origin",
        hidden="origin",
        by="actor_id",
        none="id chain number previous digest",
    ),
    held("consent", Purpose.OVERSIGHT, basis=Basis.CONSENT, kept="what version given at"),
    held("erasure", Purpose.OVERSIGHT, basis=Basis.DUTY, kept="asked_at due_at taken_back_at held_at done_at", by="asked_by_id"),
    nobody("audit_head", "chain number digest begins before"),
)

_LEARNING = (
    held(
        "enrolment",
        Purpose.LEARNING,
        kept="course_id role last_unit_id last_at enrolled_at completed_at left_at reminded_at",
    ),
    held("enrolment_line", Purpose.LEARNING, kept="course_id step way at", by="made_by_id", none="id link_id"),
    held(
        "unit_progress",
        Purpose.LEARNING,
        kept="unit_id course_id percent score passed active_seconds open_seconds started_at updated_at completed_at",
        emptied="place",
    ),
    held(
        "sitting",
        Purpose.LEARNING,
        Keeping.SITTINGS,
        kept="unit_id started_at last_beat_at active_seconds open_seconds",
        none="id key",
    ),
    held("learning_day", Purpose.LEARNING, kept="day active_seconds last_beat_at"),
    held("learning_total", Purpose.LEARNING, kept="course_id seconds units scored scores last_at tests passed results", none=""),
    held("reflection", Purpose.LEARNING, gone="unit_id place text updated_at"),
    held("recording_place", Purpose.LEARNING, gone="unit_id name second watched_at"),
    held("correction", Purpose.LEARNING, kept="unit_id what at", emptied="reason before", by="made_by"),
)

_TESTS = (
    held(
        "quiz_attempt",
        Purpose.TESTS,
        kept="unit_id number practice draw position language started_at deadline_at extra seconds_each submitted_at score passed "
        "regraded_at",
        none="id source_id score_shown",
    ),
    held("quiz_answer", Purpose.TESTS, Keeping.ANSWERS, whose=_ATTEMPT, replaced="chosen", kept="place answered_at credit"),
    held("quiz_save", Purpose.TESTS, Keeping.ANSWERS, whose=_ATTEMPT, gone="place chosen saved_at", none="id operation"),
    held("quiz_opening", Purpose.TESTS, Keeping.ANSWERS, whose=_ATTEMPT, gone="place opened_at closes_at"),
    held("quiz_extra_time", Purpose.TESTS, gone="unit_id percent given_at", by="given_by_id"),
    held(
        "case_run",
        Purpose.CASES,
        kept="unit_id number started_at left_at finished_at end_key scores stages",
        none="id structure",
    ),
    held("case_step", Purpose.CASES, whose=_RUN, kept="number scene choice chosen_at", none="id operation"),
    held(
        "case_proposal",
        Purpose.CASES,
        gone="language status title place happened hard helped note unit_id written_at answered_at",
        by="answered_by",
        none="id organisation_id",
    ),
)

_PACKAGES = (
    held(
        "scorm_attempt",
        Purpose.PACKAGES,
        Keeping.PACKAGE_DATA,
        kept="unit_id number status success score percent total_seconds started_at updated_at completed_at closed_at reset_at",
        emptied="data course",
        none="id package_id sequence",
    ),
    held("scorm_move", Purpose.PACKAGES, whose=_VISIT, kept="choice at", none="id release_id from_package_id"),
    held(
        "scorm_objective",
        Purpose.PACKAGES,
        gone="name state updated_at",
        none="id name_hash attempt_id",
    ),
    held(
        "scorm_capability",
        Purpose.PACKAGES,
        Keeping.DAYS,
        whose=_VISIT,
        gone="token_hash sco session_seconds created_at loaded_at expires_at ended_at",
        hidden="token_hash",
        none="id sequence",
    ),
)

_PROOF = (
    held(
        "certificate",
        Purpose.PROOF,
        kept="number course_id round minutes words evidence issued_at expires_at withdrawn_at",
        replaced="shows_name",
        emptied="reason",
        by="withdrawn_by_id",
    ),
    held("point_entry", Purpose.REWARDS, kept="rule subject points score course_id at"),
    held("badge_award", Purpose.REWARDS, kept="category tier needed share at celebrated_at"),
    held(
        "standing",
        Purpose.REWARDS,
        replaced="visible",
        kept="organisation_id department_id points badges level courses certificates tests assignments perfect sign_ins surveys comments "
        "sessions meetings practices updated_at",
        none="",
    ),
    held(
        "period_standing",
        Purpose.REWARDS,
        replaced="visible",
        kept="course_id period organisation_id department_id points badges level courses certificates",
        none="",
    ),
)

_TELLING = (
    held("notice", Purpose.NOTICES, Keeping.NOTICES, gone="kind code gaps link way at read_at mail_due_at", none="id key"),
    held("notice_choice", Purpose.NOTICES, gone="kind way changed_at", none=""),
    held("notice_terms", Purpose.NOTICES, gone="digest quiet_from quiet_until days changed_at", none=""),
    held(
        "outbox_message",
        Purpose.NOTICES,
        Keeping.MESSAGES,
        whose=_ADDRESSED,
        gone="kind payload created_at delivered_at dead_at last_error",
        none="id key due_at leased_until attempts",
    ),
    held(
        "report_export",
        Purpose.REPORTS,
        Keeping.EXPORTS,
        gone="kind title asked stage size asked_at ended_at expires_at key",
        hidden="key",
        none="id done total tries error leased_until holder",
    ),
    held("report_view", Purpose.REPORTS, gone="name report asked rhythm due_at made_at"),
)

_WORK = (
    held("bank_file", Purpose.WORK, gone="module_id language name reading received_at"),
    held("enrolment_sheet", Purpose.WORK, Keeping.DAYS, whose=Whose("sent_by_id"), gone="course_id name sent_at", none="id unread"),
    held("enrolment_sheet", Purpose.WORK, Keeping.DAYS, whose=Whose("rows", Link.MENTION), gone="course_id"),
    held(
        "people_sheet",
        Purpose.WORK,
        Keeping.DAYS,
        whose=Whose("sent_by_id"),
        gone="organisation_id name stage sent_at",
        none="id send create_departments done total told unread",
    ),
    held("people_sheet", Purpose.WORK, Keeping.DAYS, whose=Whose("rows", Link.MENTION), gone="organisation_id"),
    held(
        "bulk_change",
        Purpose.WORK,
        Keeping.DAYS,
        whose=Whose("made_by_id"),
        gone="organisation_id kind role department_id made_at undone_at",
        none="id people",
    ),
    held("question_visit", Purpose.WORK, Keeping.DAYS, gone="seen_at", none="id draft_id"),
    held("text_visit", Purpose.WORK, Keeping.DAYS, gone="seen_at", none="id course_id of of_id language"),
    nobody("certificate_rule", "course_id months changed_at", by="changed_by_id"),
    nobody("course", "id code organisation_id status source_language languages licence created_at updated_at", by="owner_id"),
    nobody("course_admission", "course_id self_enrolment opens_at closes_at capacity level changed_at", by="changed_by_id"),
    nobody("enrolment_department", "id department_id course_id made_at", by="made_by_id"),
    nobody("enrolment_link", "id course_id organisation_id token_hash name capacity created_at expires_at revoked_at", by="created_by_id"),
    nobody("question_draft", "id module_id key question_id form revision operation written_at closed_at", by="written_by"),
    nobody("quiz_settings", "unit_id options changed_at", by="changed_by_id"),
    nobody("reward_rules", "id organisation_id number rules published_at reached people badges levels awarded_at", by="published_by_id"),
    nobody("scorm_package", "id key sha256 organisation_id edition title size manifest report imported_at", by="imported_by"),
    nobody("scorm_release", "id unit_id package_id version released_at offered_at", by="released_by offered_by"),
    nobody("scorm_rule", "unit_id attempts counts mastery force_completion own_window changed_at", by="changed_by"),
    nobody("setup", "id code_hash made_at expires_at used_at closed_at", by="owner_id"),
    nobody("season", "id organisation_id name begins_at ends_at zone made_at", by="made_by_id"),
    nobody(
        "text_draft",
        "id course_id of of_id language words revision published_revision base_version operation written_at",
        by="written_by",
    ),
    nobody(
        "news_item",
        "id organisation_id slug source_language kind begins_at ends_at time_zone link words picture shown shown_kind shown_begins_at"
        " shown_ends_at shown_picture publish_at published_at withdrawn_at created_at",
        by="written_by",
    ),
    nobody("term_change", "id course_id key language kind words at", by="made_by"),
    nobody("text_version", "id course_id of of_id language number kind words note at", by="made_by"),
    nobody(
        "unit",
        "id module_id course_id key kind position minutes measured_minutes options is_draft made_here retired_at",
        by="owner_id",
    ),
)

_NOBODY = (
    nobody("course_file", "id course_id path sha256 made_here"),
    nobody("course_text", "id course_id language title summary body welcome_html version made_from"),
    nobody("department", "id organisation_id parent_id name"),
    nobody("glossary", "id course_id language title summary as_of review changed_here"),
    nobody(
        "glossary_term",
        "id course_id language key position name also source see body body_html search_text revision made_from changed_here retired_at",
    ),
    nobody("job_lease", "name holder until"),
    nobody("media", "id sha256 content_type size created_at"),
    nobody("module", "id course_id key position made_here retired_at"),
    nobody("module_text", "id module_id language title summary body intro_html version made_from"),
    nobody(
        "organisation",
        "id slug name country language default_privacy most_open_privacy languages time_zone clocks accent logo_alt checklist_hidden_at "
        "suspended_at created_at",
    ),
    nobody("notice_default", "organisation_id kind way changed_at"),
    nobody("organisation_logo", "organisation_id sha256 content at"),
    nobody("question", "id module_id key version kind body answer_key tags lesson_key digest from_file made_here created_at retired_at"),
    nobody("scorm_file", "id package_id path sha256 size content_type"),
    nobody("search_document", "id course_id of of_id language digest"),
    nobody("logout_seen", "id token_hash forgotten_at"),
    nobody("sign_in_rules", "organisation_id providers newcomers domains claim departments step_for_admins step_after_provider changed_at"),
    nobody("tally", "organisation_id course_id period board value people"),
    nobody("unit_text", "id unit_id language title summary body body_html sources as_of review version made_from"),
)

HOLDINGS: tuple[Held, ...] = (*_PEOPLE, *_LEARNING, *_TESTS, *_PACKAGES, *_PROOF, *_TELLING, *_WORK, *_NOBODY)
PERSONAL: tuple[Held, ...] = tuple(each for each in HOLDINGS if each.whose is not None)
