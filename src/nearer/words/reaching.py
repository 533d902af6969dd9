"""Words for writing to somebody: what for, the moment of hesitation, silence, and guesses beside what came.

Knows wording. Does not know what a person should do. Nobody is blamed, neither who wrote nor who did not answer, and
what cannot be known from here is said to be unknown.
"""

from collections.abc import Sequence
from datetime import date

from nearer.domain.gratitude import Gratitude
from nearer.domain.people import Touch
from nearer.domain.reaching import OCCASIONS, Learned, Occasion, ReachOut, State
from nearer.translation import _, ngettext
from nearer.words import cadence, people
from nearer.words import today as day_words

CLOSE_ENOUGH = 10
"""A guess within so much of what came was about right."""


def occasions() -> dict[Occasion, tuple[str, str]]:
    """Return label and hint of what one may write for."""
    known = {
        Occasion.THINKING: (_("I am thinking of them"), _("A hello without a reason.")),
        Occasion.THANKS: (_("To say thank you"), _("For one thing, also one from long ago.")),
        Occasion.CONGRATULATIONS: (_("To congratulate"), _("A birthday, good news, a new start.")),
        Occasion.CONDOLENCE: (_("Somebody has died"), _("Two plain lines are enough.")),
        Occasion.INVITATION: (_("To invite them"), _("With a time and a place, and no is fine.")),
        Occasion.HELP: (_("To ask for help"), _("One thing, and an easy way to say no.")),
        Occasion.LONG_SILENCE: (_("It has been quiet for long"), _("Old ties keep longer than one thinks.")),
        Occasion.APOLOGY: (_("To say sorry"), _("For one thing, without a “but”.")),
    }
    return {occasion: known[occasion] for occasion in OCCASIONS}


def title(of: Occasion, name: str) -> str:
    """Return the heading of the page on which a message is written."""
    return {
        Occasion.THINKING: _("A hello to {name}"),
        Occasion.THANKS: _("Thank {name}"),
        Occasion.CONGRATULATIONS: _("Congratulate {name}"),
        Occasion.CONDOLENCE: _("Be with {name} in a few words"),
        Occasion.INVITATION: _("Invite {name}"),
        Occasion.HELP: _("Ask {name} for help"),
        Occasion.LONG_SILENCE: _("Write to {name} again"),
        Occasion.APOLOGY: _("Say sorry to {name}"),
        Occasion.FOLLOW_UP: _("One more light word to {name}"),
        Occasion.BOUNDARY: _("Tell {name} what you need"),
    }[of].format(name=name)


def hesitation(of: Occasion, name: str) -> tuple[str, str]:
    """Return what to say at the moment of hesitation, and where it is from; the second may be empty."""
    if of is Occasion.CONDOLENCE:
        return _("You need not find the right words. That you wrote is what stays."), ""
    if of is Occasion.APOLOGY:
        return _("Say what you did and that you are sorry. It stands by itself, whatever comes back."), ""
    if of is Occasion.BOUNDARY:
        source = _("From five experiments on invitations turned down: Givi and Kirk, 2023, doi 10.1037/pspi0000443.")
        return _("People who say no often think it hurts the other more than it does."), source
    source = _("From several studies with more than 5,900 people: Liu and others, 2023, doi 10.1037/pspi0000402.")
    return cadence.hesitation(name), source


def how_glad(of: Occasion, name: str) -> str:
    """Return the question how much a message will mean to its reader."""
    if of in (Occasion.CONDOLENCE, Occasion.APOLOGY):
        return _("How much will it mean to {name}?").format(name=name)
    return _("How glad will {name} be of it?").format(name=name)


def touches() -> dict[Touch, str]:
    """Return a label for each way an answer came."""
    return {Touch.WROTE: _("They wrote"), Touch.CALLED: _("We talked"), Touch.SAW: _("We met")}


def thanks(of: Gratitude, name: str) -> str:
    """Return a message made of a thanks that was kept."""
    return _("Hello {name}, thank you. {thanks}").format(name=name, thanks=of.text)


def state(of: ReachOut, today: date) -> str:
    """Return where a message stands, for a list."""
    if of.state is State.SENT and of.sent:
        if of.silent(today):
            return _("sent {day}, no answer so far").format(day=day_words.day(of.sent, today))
        return _("sent {day}").format(day=day_words.day(of.sent, today))
    return {
        State.DRAFT: _("a draft"),
        State.ANSWERED: _("they answered"),
        State.RESTED: _("let rest"),
        State.SENT: _("sent"),
    }[of.state]


def open_to(of: ReachOut, name: str, today: date) -> str:
    """Return that a message to somebody is begun, or waits for an answer, as it stands on their page."""
    if of.state is State.DRAFT or of.sent is None:
        return _("You began a message to {name}.").format(name=name)
    return _("You wrote to {name} {when}, and it is with them.").format(name=name, when=people.when(of.sent, today))


def look(of: ReachOut, name: str, today: date) -> str:
    """Return what happens to a message that was sent and is still young."""
    if of.look is None:
        return ""
    if of.occasion is Occasion.CONDOLENCE:
        return _(
            "Now it is with {name}. Whoever grieves often cannot answer, and that is all right. There is nothing more "
            "to do."
        ).format(name=name)
    day = day_words.day(of.look, today)
    return _(
        "Now it is with {name}. Many people answer within a few days, some later. If nothing comes, we can look at it "
        "together from {day} on. Until then there is nothing to do."
    ).format(name=name, day=day)


def compared(of: ReachOut, name: str) -> list[str]:
    """Return what was expected of a message beside what came, as far as both were told."""
    return [line for line in (_likely(of, name), _gladder(of, name)) if line]


def _likely(of: ReachOut, name: str) -> str:
    if of.state is State.ANSWERED:
        if of.likely is None:
            return _("{name} answered.").format(name=name)
        text = _("You thought an answer was {likely} of 100 likely. {name} answered.")
    elif of.state is State.RESTED and of.sent and of.likely is not None:
        text = _("You thought an answer was {likely} of 100 likely. This time none came.")
    else:
        return ""
    return text.format(likely=round(of.likely), name=name)


def _gladder(of: ReachOut, name: str) -> str:
    if of.glad is None or of.was_glad is None:
        return ""
    more = of.was_glad - of.glad
    if abs(more) <= CLOSE_ENOUGH:
        text = _("You thought {name} would be {glad} of 100 glad, and it was {was}: about what you thought.")
    elif more > 0:
        text = _("You thought {name} would be {glad} of 100 glad. It was {was}: gladder than you thought.")
    else:
        text = _(
            "You thought {name} would be {glad} of 100 glad. It was {was}. Somebody can be tired or busy and still be "
            "glad later."
        )
    return text.format(name=name, glad=round(of.glad), was=round(of.was_glad))


def learned(of: Learned | None) -> list[str]:
    """Return what messages with a guess taught so far; nothing while there are too few."""
    if of is None:
        return []
    lines = [
        ngettext(
            "You expected an answer {expected} of {messages} time; it came {came} of {messages}.",
            "You expected an answer {expected} of {messages} times; it came {came} of {messages}.",
            of.messages,
        ).format(expected=of.expected, messages=of.messages, came=of.came)
    ]
    if of.glad:
        lines.append(
            _("On average you thought people would be {thought} of 100 glad. To you they seemed {was}.").format(
                thought=of.glad[0], was=of.glad[1]
            )
        )
    return lines


def silence(of: Occasion) -> list[str]:
    """Return what silence mostly is, and that nobody can know it from here."""
    grief = _("Somebody who grieves often cannot answer, and reads every line all the same.")
    return [
        *([grief] if of is Occasion.CONDOLENCE else []),
        _("Most often it is one of these: they were busy and meant to answer later. They read it at a bad moment, and "
          "it slipped away. Or they did not know what to say."),
        _("It may also be that they want less contact just now. From here nobody can tell which it is, and neither can "
          "I. A message without an answer is not a verdict on you."),
    ]  # fmt: skip


def quiet(messages: Sequence[ReachOut], name: str) -> str:
    """Return the one line for Today about messages that nobody answered yet; empty when there are none."""
    if not messages:
        return ""
    if len(messages) == 1:
        return _("No word from {name} yet. What that may mean").format(name=name)
    return _("Some messages have had no answer yet. Look at them together")


def rested(name: str) -> str:
    """Return what is said when a message is let rest."""
    return _(
        "You let it rest. That is a good way to look after yourself. For four weeks I will not suggest writing to "
        "{name}; you can whenever you like."
    ).format(name=name)


def subject(of: Occasion) -> str:
    """Return a plain subject for a mail; empty where one would be too much."""
    return {
        Occasion.THINKING: _("Hello"),
        Occasion.THANKS: _("Thank you"),
        Occasion.CONGRATULATIONS: _("Congratulations"),
        Occasion.INVITATION: _("Would you like to?"),
        Occasion.HELP: _("A question"),
        Occasion.LONG_SILENCE: _("Hello after a long time"),
        Occasion.APOLOGY: _("Sorry"),
    }.get(of, "")
