"""What is meant for several people at once: whom it leaves as they are, and when it could leave an organisation without anybody."""

import pytest

from qser_app.domain.people import Role
from qser_app.domain.people_bulk import Bulk, BulkWish, Standing, is_so_already, may_leave_nobody
from qser_app.domain.refusals import BadInput

ADA = Standing(1, department_id=7, suspended=False, roles=frozenset({Role.LEARNER, Role.MENTOR}))


@pytest.mark.parametrize(
    ("wish", "already"),
    [
        (BulkWish(Bulk.MOVE, department_id=7), True),
        (BulkWish(Bulk.MOVE, department_id=8), False),
        (BulkWish(Bulk.MOVE), False),
        (BulkWish(Bulk.GIVE, role=Role.MENTOR), True),
        (BulkWish(Bulk.GIVE, role=Role.ADMIN), False),
        (BulkWish(Bulk.TAKE, role=Role.MENTOR), False),
        (BulkWish(Bulk.TAKE, role=Role.ADMIN), True),
        (BulkWish(Bulk.SUSPEND), False),
        (BulkWish(Bulk.REINSTATE), True),
    ],
)
def test_who_stands_so_already_is_not_changed(wish, already):
    assert is_so_already(wish, ADA) is already


def test_only_giving_and_taking_name_a_role():
    for kind in Bulk:
        with pytest.raises(BadInput):
            BulkWish(kind, role=None if kind in (Bulk.GIVE, Bulk.TAKE) else Role.MENTOR)


def test_suspending_and_taking_the_role_of_administrators_could_leave_nobody():
    wishes = [BulkWish(Bulk.MOVE), BulkWish(Bulk.REINSTATE), BulkWish(Bulk.TAKE, role=Role.MENTOR), BulkWish(Bulk.GIVE, role=Role.ADMIN)]
    assert not any(map(may_leave_nobody, wishes))
    assert may_leave_nobody(BulkWish(Bulk.SUSPEND))
    assert may_leave_nobody(BulkWish(Bulk.TAKE, role=Role.ADMIN))
