"""Migrations: from nothing to the newest schema, which is the one the models describe."""

import json
import re

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect, text
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel, select

from qser_app import db as house
from qser_app.adapters import migrations
from qser_app.domain.quizzes_bank import QuestionSource
from qser_app.models import LearningTotal, Notice, NoticeChoice, NoticeDefault, OutboxMessage, Question, QuizAnswer, QuizAttempt
from qser_app.services.learning_totals_audit import total_differences
from tests.support.killed import at_statement, killed
from tests.support.people import NOON

FIRST = "d98bb1779738"


def _walk():
    """All the way, as an installation that was begun with the first version."""
    migrations.upgrade(FIRST)
    migrations.upgrade()


def test_the_way_from_the_first_schema_leads_to_the_one_that_the_models_describe(bare_engine, _database):
    migrations.upgrade()
    founded = _described(bare_engine)
    house.use_engine(bare := _database.bare())
    _walk()
    assert _described(bare) == founded
    with bare.connect() as connection:
        options = {"compare_type": True, "target_metadata": SQLModel.metadata, "include_object": migrations.is_modelled}
        assert compare_metadata(MigrationContext.configure(connection, opts=options), SQLModel.metadata) == []
    bare.dispose()


def _described(engine):
    """Every table, without the defaults that a migration once needed for the rows it found: the house always writes a column itself."""
    seen, found = inspect(engine), {}
    for name in seen.get_table_names():
        columns = [{what: str(each[what]) for what in ("name", "type", "nullable")} for each in seen.get_columns(name)]
        keys = [seen.get_pk_constraint(name), *seen.get_foreign_keys(name), *seen.get_unique_constraints(name)]
        indexes = [
            each | {"dialect_options": {key: str(of) for key, of in each["dialect_options"].items()}} for each in seen.get_indexes(name)
        ]
        checks = [{"name": each["name"], "text": sorted(re.findall(r"\w+", each["sqltext"]))} for each in seen.get_check_constraints(name)]
        found[name] = sorted(map(str, [*columns, *keys, *indexes, *checks]))
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            found[""] = connection.execute(text("select name, sql from sqlite_master where type = 'trigger' order by name")).all()
    return found


def test_an_empty_database_has_the_newest_schema_in_one_step(bare_engine):
    assert migrations.current() is None
    migrations.upgrade()
    assert migrations.current() == migrations.head() is not None
    assert not migrations.is_newer_than_code()
    _nobody_waits_for_a_migrator_that_is_done(bare_engine)
    migrations.upgrade()
    assert migrations.current() == migrations.head(), "migrating twice changes nothing"
    with bare_engine.connect().execution_options(qser_writes=True) as connection:
        connection.execute(text("update alembic_version set version_num = 'from-tomorrow'"))
        connection.commit()
    assert migrations.is_newer_than_code()


def _nobody_waits_for_a_migrator_that_is_done(bare_engine):
    if bare_engine.dialect.name == "postgresql":
        with bare_engine.connect() as connection:
            ours = "database = (select oid from pg_database where datname = current_database())"
            assert connection.execute(text(f"select count(*) from pg_locks where locktype = 'advisory' and {ours}")).scalar_one() == 0


def test_a_migration_that_was_killed_has_not_happened_and_runs_again(bare_engine):
    migrations.upgrade(FIRST)
    columns = "id, slug, name, country, language, default_privacy, created_at"
    with bare_engine.connect().execution_options(qser_writes=True) as connection:
        values = "1, 'o', 'O', 'GR', 'el', 'named', '2026-11-20 12:00:00+00:00'"
        connection.execute(text(f"insert into organisation ({columns}) values ({values})"))
        connection.commit()
    before = _tables(bare_engine)
    killed(at_statement(200, migrations.upgrade))
    assert migrations.current() == FIRST
    assert _tables(bare_engine) == before
    migrations.upgrade()
    assert migrations.current() == migrations.head()
    with bare_engine.connect() as connection:
        assert connection.execute(text("select slug, most_open_privacy from organisation")).all() == [("o", "named")]


def _tables(engine):
    seen = inspect(engine)
    return {name: [column["name"] for column in seen.get_columns(name)] for name in seen.get_table_names()}


def test_questions_of_the_first_two_kinds_are_carried_over(bare_engine):
    migrations.upgrade(FIRST)
    weights = {"s": {"a": 100.0, "b": 0.0}, "m": {"a": 50.0, "b": 50.0, "c": -50.0}, "t": {"true": 0.0, "false": 100.0}}
    with bare_engine.connect().execution_options(qser_writes=True) as connection:
        for table in (
            "course (id, code, status, source_language, licence, created_at, updated_at) values (1, 'C', 'draft', 'en', '', :at, :at)",
            "module (id, course_id, key, position) values (1, 1, 'm', 1)",
        ):
            connection.execute(text(f"insert into {table}"), {"at": "2026-11-20 12:00:00+00:00"})
        for key, weight in weights.items():
            values = {
                "key": key,
                "kind": "multiple" if key == "m" else "single",
                "weights": json.dumps(weight),
                "at": "2026-11-20 12:00:00+00:00",
            }
            connection.execute(
                text(
                    "insert into question (module_id, key, version, kind, body, key_weights, lesson_key, digest, created_at)"
                    " values (1, :key, 1, :kind, '{}', :weights, '', 'old', :at)"
                ),
                values,
            )
        connection.commit()
    migrations.upgrade()
    with house.unit_of_work() as db:
        found = {question.key: question for question in db.exec(select(Question))}
        assert {key: question.answer_key for key, question in found.items()} == {key: {"weights": each} for key, each in weights.items()}
        assert [found[key].kind for key in "smt"] == ["single", "multiple", "true_false"]
        assert all(question.digest == QuestionSource("", question.kind, {}, question.answer_key, "").digest for question in found.values())
        assert all(question.tags == [] for question in found.values())
    with pytest.raises(IntegrityError), bare_engine.connect().execution_options(qser_writes=True) as connection:
        connection.execute(text("update question set kind = 'riddle'"))


def test_answers_stay_when_the_table_of_attempts_is_written_anew(bare_engine):
    migrations.upgrade("5b0c7a1e94d2")
    rows = (
        "organisation (id, slug, name, country, language, default_privacy, created_at) values (1, 'o', 'O', 'GR', 'el', 'named', :at)",
        "person (id, organisation_id, email, name, language, country, time_zone, minutes_a_day, is_demo, created_at)"
        " values (1, 1, 'a@example.org', 'Ada', 'el', 'GR', 'Europe/Athens', 20, false, :at)",
        "course (id, code, status, source_language, licence, created_at, updated_at) values (1, 'C', 'draft', 'en', '', :at, :at)",
        "module (id, course_id, key, position) values (1, 1, 'm', 1)",
        "unit (id, module_id, course_id, key, kind, position, minutes, options) values (1, 1, 1, 'q', 'quiz', 1, 5, '{}')",
        "quiz_attempt (id, person_id, unit_id, number, draw, position, started_at, submitted_at) values (1, 1, 1, 1, '[]', 0, :at, :at)",
        "quiz_answer (id, attempt_id, place, chosen, answered_at) values (1, 1, 0, '[\"a\"]', :at)",
    )
    with bare_engine.connect().execution_options(qser_writes=True) as connection:
        for row in rows:
            connection.execute(text(f"insert into {row}"), {"at": "2026-11-20 12:00:00+00:00"})
        connection.commit()
    migrations.upgrade()
    with house.unit_of_work() as db:
        assert db.exec(select(QuizAnswer.chosen)).all() == [["a"]]
        attempt = db.exec(select(QuizAttempt)).one()
        assert (attempt.language, attempt.practice, attempt.extra) == ("el", False, 0)
    with pytest.raises(IntegrityError), house.unit_of_work() as db:  # foreign keys are awake again
        db.exec(text("insert into quiz_opening (attempt_id, place, opened_at, closes_at) values (99, 0, '2026-11-20', '2026-11-20')"))


def test_totals_of_learning_are_counted_from_what_was_there(bare_engine):
    migrations.upgrade("5ad0c2be8f17")
    work, made = "unit_progress (percent, place, open_seconds, started_at, updated_at, person_id, unit_id, course_id", "made_here) values"
    tried = "quiz_attempt (draw, position, language, started_at, extra, seconds_each, score_shown, person_id, unit_id, number, practice"
    rows = (
        "organisation (id, slug, name, country, language, default_privacy, most_open_privacy, created_at)"
        " values (1, 'o', 'O', 'GR', 'el', 'named', 'named', :at)",
        "person (id, organisation_id, email, name, language, country, time_zone, minutes_a_day, reminders, is_demo, created_at)"
        " values (1, 1, 'a@example.org', 'Ada', 'el', 'GR', 'Europe/Athens', 20, true, false, :at)",
        "course (id, code, status, source_language, languages, licence, created_at, updated_at)"
        " values (1, 'C', 'draft', 'en', '[]', '', :at, :at)",
        f"module (id, course_id, key, position, {made} (1, 1, 'm', 1, false)",
        f"unit (id, module_id, course_id, key, kind, position, minutes, options, is_draft, {made}"
        " (1, 1, 1, 'l', 'lesson', 1, 5, '{}', false, false), (2, 1, 1, 'q', 'quiz', 2, 5, '{}', false, false)",
        f"{work}, active_seconds, score, completed_at) values (0, '{{}}', 0, :at, :at, 1, 1, 1, 60, 80, :at)",
        f"{work}, active_seconds) values (0, '{{}}', 0, :at, :at, 1, 2, 1, 30)",
        f"{tried}, score, passed, submitted_at) values ('[]', 0, 'en', :at, 0, 0, true, 1, 2, 1, false, 70, true, :at)",
        f"{tried}, score, passed, submitted_at) values ('[]', 0, 'en', :at, 0, 0, true, 1, 2, 1, true, 90, true, :at)",
        f"{tried}) values ('[]', 0, 'en', :at, 0, 0, true, 1, 2, 2, false)",
    )
    with bare_engine.connect().execution_options(qser_writes=True) as connection:
        for row in rows:
            connection.execute(text(f"insert into {row}"), {"at": "2026-11-02 12:00:00+00:00"})
        connection.commit()
    migrations.upgrade()
    with house.unit_of_work() as db:
        said = {"seconds": 90, "units": 1, "scored": 1, "scores": 80, "tests": 1, "passed": 1, "results": 70, "last_at": NOON}
        assert db.exec(select(LearningTotal)).one().model_dump() == {"person_id": 1, "course_id": 1} | said
        assert total_differences(db) == []


def test_an_organisation_without_reminders_for_new_people_has_it_as_its_default(bare_engine):
    migrations.upgrade("d72a5f1c60be")
    person = "person (id, organisation_id, email, name, language, country, time_zone, minutes_a_day, is_demo, created_at)"
    home = "organisation (id, slug, name, country, language, default_privacy, most_open_privacy, time_zone, accent, logo_alt, reminders"
    rows = (
        f"{home}, created_at) values (1, 'o', 'O', 'GR', 'el', 'named', 'named', '', '', '', false, :at)",
        f"{home}, created_at) values (2, 'p', 'P', 'GR', 'el', 'named', 'named', '', '', '', true, :at)",
        f"{person} values (1, 1, 'a@example.org', 'Ada', 'el', 'GR', 'Europe/Athens', 20, false, :at)",
        f"{person} values (2, 1, 'b@example.org', 'Ben', 'el', 'GR', 'Europe/Athens', 20, false, :at)",
        f"{person} values (3, 2, 'c@example.org', 'Cleo', 'el', 'GR', 'Europe/Athens', 20, false, :at)",
        "notice_choice (person_id, kind, way, changed_at) values (2, 'reminder', 'none', :at)",
    )
    with bare_engine.connect().execution_options(qser_writes=True) as connection:
        for row in rows:
            connection.execute(text(f"insert into {row}"), {"at": "2026-11-02 12:00:00+00:00"})
        connection.commit()
    migrations.upgrade()
    with house.unit_of_work() as db:
        assert db.exec(select(NoticeDefault.organisation_id, NoticeDefault.kind, NoticeDefault.way)).all() == [(1, "reminder", "none")]
        kept = db.exec(select(NoticeChoice.person_id, NoticeChoice.way).order_by(NoticeChoice.person_id)).all()
        assert kept == [(1, "mail"), (2, "none")]


def test_whoever_wanted_no_reminders_wants_none_and_old_notices_have_a_kind(bare_engine):
    migrations.upgrade("c80f4b6e21d7")
    person = "person (id, organisation_id, email, name, language, country, time_zone, minutes_a_day, is_demo, created_at, reminders)"
    rows = (
        "organisation (id, slug, name, country, language, default_privacy, most_open_privacy, created_at)"
        " values (1, 'o', 'O', 'GR', 'el', 'named', 'named', :at)",
        f"{person} values (1, 1, 'a@example.org', 'Ada', 'el', 'GR', 'Europe/Athens', 20, false, :at, false)",
        f"{person} values (2, 1, 'b@example.org', 'Ben', 'el', 'GR', 'Europe/Athens', 20, false, :at, true)",
        "notice (person_id, key, code, gaps, link, at) values (1, 'k', 'case-taken', '{}', '', :at)",
        "outbox_message (kind, payload, created_at, due_at, attempts, last_error) values ('mail', '{}', :at, :at, 0, '')",
    )
    with bare_engine.connect().execution_options(qser_writes=True) as connection:
        for row in rows:
            connection.execute(text(f"insert into {row}"), {"at": "2026-11-02 12:00:00+00:00"})
        connection.commit()
    migrations.upgrade()
    with house.unit_of_work() as db:
        assert db.exec(select(NoticeChoice.person_id, NoticeChoice.kind, NoticeChoice.way)).all() == [(1, "reminder", "none")]
        assert db.exec(select(Notice.kind, Notice.way, Notice.mail_due_at)).all() == [("proposal", "app", None)]
        assert db.exec(select(OutboxMessage.key)).all() == [None]
