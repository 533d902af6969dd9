"""The words for the tables of steps, people and what is around: what each is for and when it goes.

Knows words by the name of a table. Does not know shapes (that is `kept`).
"""

from dataclasses import dataclass

from nearer.translation import _


@dataclass(frozen=True, slots=True)
class Told:
    """One table in words."""

    title: str
    about: str
    """What it holds and what for."""
    goes: str = ""
    """When it goes; empty where it goes when its owner deletes it."""


def steps() -> dict[str, Told]:
    """Return the words for steps and weeks."""
    all_at_once = _("When you erase everything.")
    return {
        "profile": Told(
            _("Your answers"),
            _("What company you miss, what you enjoy and what must never come up; it shapes what is offered."),
            all_at_once,
        ),
        "belief": Told(
            _("What Nearer expects"),
            _("How hard it thinks steps are for you, worked out from what you told; it picks the next step."),
            all_at_once,
        ),
        "energy": Told(
            _("Your energy"), _("How much you had in you on a day, so that offers fit the day."), all_at_once
        ),
        "stepnote": Told(_("Your own steps"), _("Steps you wrote or took off, so that the ladder is yours.")),
        "rating": Told(
            _("What you expected"),
            _("How hard you thought a step would be and what might go wrong, to look at beside how it was."),
            all_at_once,
        ),
        "decline": Told(_("Not this"), _("Steps you did not want, so that others are offered."), all_at_once),
        "plan": Told(_("Plans"), _("When, where and with whom you meant to do a step."), all_at_once),
        "attempt": Told(
            _("What you tried"),
            _("How a step was and what you learned, so that your ladder moves with you."),
            _("Its words when you let them go by age; the rest when you erase everything."),
        ),
        "pause": Told(_("Rests"), _("From when to when you rested, so that nothing was suggested."), all_at_once),
        "week": Told(_("Weeks"), _("What stood in a week and what became of it, to plan the next one."), all_at_once),
        "measure": Told(
            _("How your weeks were"), _("Answers to the two questions of the week, to show change."), all_at_once
        ),
        "activity": Told(_("Things to do"), _("Ideas for alone or with others, so that they can take turns.")),
    }


def people() -> dict[str, Told]:
    """Return the words for people and groups."""
    person = _("When you delete it or the person, or erase everything.")
    return {
        "person": Told(_("People"), _("What you keep about somebody: how to reach them, what they told you.")),
        "roster": Told(_("Your circles"), _("Everybody's name and circle once more, so that one page can show all.")),
        "encounter": Told(
            _("Times in touch"),
            _("When you saw, called or wrote to somebody and how it was, to know when it might be nice again."),
            _("Its note when you let notes go by age; the rest when you delete it, or erase everything."),
        ),
        "presence": Told(
            _("Who was there"), _("Which people belong to a time in touch, as ids without names."), person
        ),
        "reachout": Told(_("Messages"), _("What you meant to write to somebody and what came of it."), person),
        "repair": Told(_("After a quarrel"), _("How you meant to find back to somebody."), person),
        "boundary": Told(_("Saying no"), _("A no, or a wish for another balance, in your words."), person),
        "gratitude": Told(_("Thanks"), _("What you thanked somebody for, kept or sent."), person),
        "group": Told(_("Groups"), _("Groups you go to or might, with when and where they meet.")),
        "visit": Told(_("Visits"), _("When you were at a group and how it was."), _("With its group, or when you do.")),
    }


def around() -> dict[str, Told]:
    """Return the words for what comes in and goes out."""
    return {
        "calendar": Told(
            _("Calendars and servers"),
            _("Calendars and servers you connected, and people of a file that wait for a choice, to read them again."),
            _("When you end it; a list that waits after a day."),
        ),
        "event": Told(
            _("What is on"),
            _("What calendars hold: what takes place around you; of your own only when you are taken up."),
            _("When its calendar is read again or ended, by age if you choose so, or when you erase everything."),
        ),
        "synced": Told(
            _("Shared with your server"),
            _("What both sides were when they last agreed, so that no word is lost in a sync."),
            _("When you end the connection, or erase everything."),
        ),
        "feed": Told(
            _("Private addresses"),
            _("Addresses your calendar reads plans from."),
            _("When you end the address, or erase everything."),
        ),
        "parcel": Told(
            _("An archive that waits"),
            _("What you brought back and have not said yes to yet."),
            _("When you have chosen, or after a day."),
        ),
        "retention": Told(
            _("How long things are kept"),
            _("Your choice of what goes by itself, and when."),
            _("When you erase everything."),
        ),
    }
