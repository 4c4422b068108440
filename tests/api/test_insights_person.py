"""A person's record over HTTP: whoever may see it takes it along, and that is written down."""

from io import BytesIO

from openpyxl import load_workbook
from sqlmodel import select

from qser_app.db import do, look
from qser_app.models import ProfileView
from qser_app.settings import settings
from tests.support.insights import a_world, sees
from tests.support.people import a_session
from tests.support.web import web
from tests.support.worlds import world


@world
def world(engine):
    def plant(db):
        planted = a_world(db)
        return planted, {key: a_session(db, person) for key, person in planted.people.items()}

    return do(plant)


async def test_every_role_at_every_distance_takes_along_what_it_sees(world):
    planted, cookies = world
    async with web() as client:
        for (role, place), cookie in cookies.items():
            answer = await client.get(f"/reports/person/{planted.ada.id}/profile.xlsx", headers={"cookie": cookie})
            much = sees(role, place)
            assert (role, place, answer.status_code) == (role, place, 404 if much == "nothing" else 200)
            if much != "nothing":
                names = load_workbook(BytesIO(answer.content)).sheetnames
                assert ("Points" in names, "Badges" in names, "Courses" in names) == (much == "whole", much == "whole", True)
        assert (await client.get(f"/reports/person/{planted.ada.id}/profile.xlsx")).status_code in (303, 401)
    written = look(lambda db: db.exec(select(ProfileView.viewer_id).where(ProfileView.part == "export")).all())
    expected = {person.id for (role, place), person in planted.people.items() if place != "own" and sees(role, place) != "nothing"}
    assert set(written) == expected
    assert list((settings.var_dir / "reports").iterdir()) == []
