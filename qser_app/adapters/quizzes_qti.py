"""QTI items as questions: IMS QTI 2.1 and 2.2 Assessment, Section and Item Information Model (items of QTI 3 read alike)."""

from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element

from qser_app.adapters.quizzes_qti_answers import Answered, Declared, declared, reader_of
from qser_app.adapters.quizzes_text import told
from qser_app.adapters.quizzes_xml import attribute, children, descendants, inner, name
from qser_app.domain.quizzes_drafts import Draft, Place, Unfit, made, shortened, steered
from qser_app.domain.quizzes_kinds import QuestionKind

_STEERING = ("lesson", "unit")
_NOT_SHOWN = ("rubricBlock", "feedbackBlock", "feedbackInline", "stylesheet", "printedVariable", "templateBlock", "templateInline")


def item(element: Element, language: str, place: str, tags: tuple[str, ...] = ()) -> Draft | Place:
    """The item as a question in ``language``, or why it cannot be one."""
    translator = Translator(element, language)
    try:
        return translator.draft(place, tags)
    except Unfit as unfit:
        words = element.get("title", "") or told(inner(element))[0]
        return Place(place, shortened(words), unfit.reason, unfit.detail)


@dataclass(slots=True)
class Translator:
    """One item on its way; collects what its texts lose."""

    element: Element
    language: str
    lost: set[str] = field(default_factory=set[str])
    body: Element = field(init=False)

    def draft(self, place: str, tags: tuple[str, ...]) -> Draft:
        """The whole question. Raises Unfit."""
        self._refuse_clever()
        interactions = [each for each in self.body.iter() if name(each).endswith("Interaction")]
        kind, more, key = self._answered(interactions)
        words = {"stem": self._stem(interactions), "explanation": self._explanation(more), "options": []} | more
        words["stem"] = "\n".join(part for part in (*self._instructions(), words["stem"]) if part)
        steer, kept = steered(tags, *_STEERING)
        if kind is QuestionKind.NUMERIC:
            words["unit"] = steer.get("unit", "")
        ours = attribute(self.element, "toolName") == "Q-SER"
        own = self.element.get("label" if ours else "identifier", "")
        return made(kind, words, key, name=own, place=place, lesson=steer.get("lesson", ""), tags=kept, lost=self.lost)

    def _refuse_clever(self) -> None:
        bodies = children(self.element, "itemBody")
        if not bodies:
            raise Unfit("no-interaction")
        self.body = bodies[0]
        if self.element.get("adaptive") in ("true", "1"):
            raise Unfit("adaptive")
        if children(self.element, "templateDeclaration", "templateProcessing"):
            raise Unfit("template")
        if children(self.element, "assessmentStimulusRef"):
            raise Unfit("stimulus")

    def _answered(self, interactions: list[Element]) -> Answered:
        if not interactions:
            raise Unfit("no-interaction")
        kinds = {name(each) for each in interactions}
        if len(interactions) > 1 and not kinds <= {"inlineChoiceInteraction", "textEntryInteraction"}:
            raise Unfit("several", ", ".join(sorted(kinds))[:80])
        # Fields and lists mixed in one text are gaps, as lists are.
        return reader_of(kinds.pop() if len(kinds) == 1 else "inlineChoiceInteraction")(self, interactions)

    def declared(self, interaction: Element) -> Declared:
        """What the item says about the answers to an interaction."""
        return declared(self.element, attribute(interaction, "responseIdentifier"))

    def text(self, element: Element, leave_out: tuple[str, ...] = (), marks: dict[Element, str] | None = None) -> str:
        """What the element says, as plain text."""
        said, lost = told(inner(element, (*_NOT_SHOWN, *leave_out), marks))
        self.lost |= lost
        return said

    def _instructions(self) -> list[str]:
        """What stands before the question for whoever answers it; for others nothing is kept, and remarks within the text are named."""
        if descendants(self.body, "feedbackBlock"):
            self.lost.add("feedback")
        blocks = descendants(self.body, "rubricBlock")
        return [self.text(each) for each in blocks if "candidate" in attribute(each, "view", "candidate").split()]

    def _stem(self, interactions: list[Element]) -> str:
        """The body without the interactions, and their prompts; a gap within a text keeps its mark."""
        prompts = [self.text(prompt) for each in interactions for prompt in children(each, "prompt")]
        gone = ("choiceInteraction", "orderInteraction", "matchInteraction", "associateInteraction", "textEntryInteraction")
        return "\n".join(part for part in (self.text(self.body, gone), *prompts) if part)

    def _explanation(self, more: dict[str, Any]) -> str:
        """The remark that belongs to no option; remarks that depend on more than an option are left behind and named."""
        remarks = children(self.element, "modalFeedback")
        options = {option.pop("identifier"): option for option in more.get("options", []) if "identifier" in option}
        general: list[str] = []
        for remark in remarks:
            wanted, said = attribute(remark, "identifier"), self.text(remark)
            if wanted in options and not options[wanted]["feedback"]:
                options[wanted]["feedback"] = said
            elif wanted.lower() in ("explanation", "general", "solution") or len(remarks) == 1:
                general.append(said)
            else:
                self.lost.add("feedback")
        return "\n".join(general)


def items_in(root: Element) -> list[Element]:
    """The items of a file: the root, or those that it holds."""
    return [root] if name(root) == "assessmentItem" else descendants(root, "assessmentItem")
