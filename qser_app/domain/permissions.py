"""Who may do what, one question a function; asked by services before anything is touched."""

from qser_app.domain.people import Actor, Role


def may_administer(actor: Actor, *, organisation_id: int) -> bool:
    """People, departments and settings of one organisation."""
    return actor.is_superadmin or actor.holds(Role.ADMIN, organisation_id=organisation_id)


def may_write_news(actor: Actor, *, organisation_id: int) -> bool:
    """Write, publish and withdraw an organisation's news and events on the public site."""
    return may_administer(actor, organisation_id=organisation_id)


def may_look_after_all(actor: Actor) -> bool:
    """Every organisation, the jobs and the health of the installation."""
    return actor.is_superadmin


def looks_after_courses(actor: Actor) -> bool:
    """Whether there may be a course to look after: all of an organisation's, or one; which ones, `may_author` says."""
    return actor.is_superadmin or actor.holds(Role.ADMIN, Role.FACILITATOR) or bool(actor.courses_held(Role.FACILITATOR))


def may_author(actor: Actor, *, organisation_id: int | None, course_id: int | None = None) -> bool:
    """Build or change a course; ``organisation_id=None`` is a course of the whole house."""
    if actor.is_superadmin:
        return True
    if organisation_id is None:
        return False
    if actor.holds(Role.ADMIN, Role.FACILITATOR, organisation_id=organisation_id):
        return True
    return course_id is not None and organisation_id == actor.organisation_id and actor.holds_in_course(Role.FACILITATOR, course_id)


def may_use_package(actor: Actor, *, organisation_id: int | None, brought_by: int | None) -> bool:
    """Look at a package's report and publish it: an organisation's authors, and whoever brought it in for their one course."""
    own = organisation_id == actor.organisation_id and brought_by == actor.person_id and looks_after_courses(actor)
    return own or may_author(actor, organisation_id=organisation_id)


def may_give_time(actor: Actor, *, organisation_id: int, course_id: int) -> bool:
    """Give a person of that organisation more time in a test of that course."""
    if actor.is_superadmin or actor.holds(Role.ADMIN, Role.FACILITATOR, organisation_id=organisation_id):
        return True
    return organisation_id == actor.organisation_id and actor.holds_in_course(Role.FACILITATOR, course_id)


def may_facilitate(actor: Actor, *, owner_id: int | None, course_id: int, organisation_id: int) -> bool:
    """Enrol people of that organisation in a course, see how far they are, remind them.

    ``owner_id`` is the organisation the course belongs to; None: it is one of the whole house, which each organisation runs for its own.
    """
    return owner_id in (None, organisation_id) and may_give_time(actor, organisation_id=organisation_id, course_id=course_id)


def may_appoint(actor: Actor, *, owner_id: int | None, organisation_id: int) -> bool:
    """Make somebody of that organisation facilitator of one course. Whoever was made so themselves passes it on to nobody."""
    if owner_id not in (None, organisation_id):
        return False
    return actor.is_superadmin or actor.holds(Role.ADMIN, Role.FACILITATOR, organisation_id=organisation_id)


def may_learn(actor: Actor, *, organisation_id: int | None) -> bool:
    """Take a course: one of the whole house, or of one's own organisation."""
    return organisation_id is None or organisation_id == actor.organisation_id or actor.is_superadmin


def may_see_board(actor: Actor, *, organisation_id: int | None) -> bool:
    """See a leaderboard: one's own organisation's; everyone's only as superadmin. Managers see no personal board."""
    if actor.is_superadmin:
        return True
    return organisation_id == actor.organisation_id and not actor.holds(Role.MANAGER)


def may_see_teams(actor: Actor, *, organisation_id: int) -> bool:
    """See how the departments of one's organisation compare, by their means: managers as well."""
    return actor.is_superadmin or organisation_id == actor.organisation_id


def may_see_profile(actor: Actor, *, person_id: int, organisation_id: int) -> bool:
    """See a person's profile: one's own, or those one administers."""
    return actor.person_id == person_id or may_administer(actor, organisation_id=organisation_id)


def may_manage_person(actor: Actor, *, organisation_id: int, superadmin: bool) -> bool:
    """Change somebody's account: those one administers, but a superadmin's only as superadmin."""
    return actor.is_superadmin or (may_administer(actor, organisation_id=organisation_id) and not superadmin)


def may_view_as(actor: Actor, *, viewed: Actor) -> bool:
    """Look at the platform as somebody sees it: those one administers, who hold no right anywhere that one does not hold oneself."""
    if actor.viewer is not None or viewed.person_id == actor.person_id or viewed.is_superadmin:
        return False
    places = {viewed.organisation_id, *(grant.organisation_id for grant in viewed.grants)}
    return all(place is not None and may_administer(actor, organisation_id=place) for place in places)


def may_grant(actor: Actor, *, role: Role, organisation_id: int) -> bool:
    """Give or take a role: nobody makes somebody mightier than themselves."""
    return actor.is_superadmin or (may_administer(actor, organisation_id=organisation_id) and role is not Role.SUPERADMIN)


def may_report(actor: Actor) -> bool:
    """Look at reports at all: whoever looks after people or courses; managers see sums alone. Whose, `reach_of` says."""
    return looks_after_courses(actor) or (actor.holds(Role.MANAGER) and actor.department_id is not None)
