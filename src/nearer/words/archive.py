"""Words for taking everything out and bringing it back.

Knows sentences and counts. Does not know files.
"""

from collections.abc import Sequence
from datetime import date, datetime

from nearer.actions.archive import Saying
from nearer.actions.archive_others import Heard
from nearer.domain.archive import Came
from nearer.translation import _, ngettext
from nearer.words import asking, calendars, kept, today


def saying() -> Saying:
    """Return how an archive is said."""
    return Saying(kept.told, first(), calendars.saying(), others)


def others(heard: Sequence[Heard]) -> str:
    """Return a page of what others wrote, to read."""
    lines = ["# " + _("What others wrote to you"), "", _("To read; this is not brought back with the rest.")]
    for one in heard:
        lines += ["", f"## {one.label}", "", *_said(one)]
    return "\n".join([*lines, ""])


def _said(one: Heard) -> list[str]:
    asked = asking.questions()
    answers = [(asked[name], text) for name, text in one.answers]
    answers += [(each.question, each.answer or _("Not answered.")) for each in one.exchanges]
    lines = [f"- {line.week.isoformat()}: {line.text}" for line in one.lines]
    return lines + [f"- {question} {text}" for question, text in answers]


def first() -> str:
    """Return the page to read first in an archive."""
    return "\n\n".join(
        [
            "# " + _("Everything you kept in Nearer"),
            _("The folder read has pages to read, one for each kind of thing. Any program that shows text opens them."),
            _(
                "The folder tables has the same for a spreadsheet. A ' in front of a cell keeps a spreadsheet from "
                "taking your words for a formula."
            ),
            _("read/from-others.md has what others wrote to you here: lines, questions, answers."),
            _("people.vcf is for an address book, plans.ics for a calendar."),
            _("To have it all in Nearer again, bring the whole file back under “Everything”."),
            _("Passwords of servers you connected are left out. Whoever has this file can read it: keep it well."),
            "",
        ]
    )


def counts(came: Came) -> list[tuple[str, int, int]]:
    """Return title, how many are new and how many were here, of each table that came with any."""
    both = [(kept.told(name)[0], came.new.get(name, 0), came.here.get(name, 0)) for name in came.new]
    return [one for one in both if one[1] or one[2]]


def sum_up(came: Came) -> str:
    """Say what would come in."""
    new, here = sum(came.new.values()), sum(came.here.values())
    if not new:
        return _("Everything in this archive is here already. There is nothing to bring in.")
    said = ngettext("%(n)d thing would come in.", "%(n)d things would come in.", new) % {"n": new}
    if here:
        text = ngettext(
            "%(n)d is here already and stays as it is.", "%(n)d are here already and stay as they are.", here
        )
        said += " " + text % {"n": here}
    return said


def came_in(came: Came) -> str:
    """Say what came in."""
    new, lost = sum(came.new.values()), sum(came.unread.values())
    said = ngettext("%(n)d thing came in.", "%(n)d things came in.", new) % {"n": new}
    if lost:
        text = ngettext(
            "%(n)d could not be read here and was left out; keep the archive.",
            "%(n)d could not be read here and were left out; keep the archive.",
            lost,
        )
        said += " " + text % {"n": lost}
    return said


def made(when: datetime, day: date) -> str:
    """Return the day an archive was made."""
    return today.day(when.astimezone().date(), day)
