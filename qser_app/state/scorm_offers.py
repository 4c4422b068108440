"""A newer version that is offered to a learner in the middle of an older one; the learner decides."""

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.refusals import BadInput
from qser_app.domain.scorm_versions import Offer, OfferChoice
from qser_app.queries.scorm import package_page
from qser_app.queries.scorm_versions import update_offer
from qser_app.services.scorm_versions import answer_offer
from qser_app.state.gate import allow, now, who
from qser_app.state.learning import PlayerState
from qser_app.state.scorm import ScormState


class OfferState(rx.State):
    """What is offered in the player; ``turn`` grows when the package has to be opened anew."""

    offer: Offer = Offer()
    turn: int = 0

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Look whether the package that the player opened has a newer version for this learner."""
        player = await self.get_state(PlayerState)
        self.offer = look(update_offer, actor=who(), unit_id=player.unit.id) if player.found == "here" else Offer()

    @rx.event
    @allow(SIGNED_IN)
    async def answer(self, choice: str):
        """Stay, go on in the newer version, or begin anew in it."""
        if choice not in set(OfferChoice):
            raise BadInput
        given, offer = OfferChoice(choice), self.offer
        await work(answer_offer, actor=who(), unit_id=offer.unit_id, release_id=offer.release_id, choice=given, at=now())
        self.offer = Offer()
        if given is not OfferChoice.STAY:
            player = await self.get_state(ScormState)
            player.page = look(package_page, actor=who(), unit_id=offer.unit_id)
            self.turn += 1
