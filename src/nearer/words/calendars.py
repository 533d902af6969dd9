"""How calendars are said: what they are for, what was wrong in one, and what one's own says to others.

Knows labels and sentences. Does not know files or pages.
"""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date

from nearer.actions.feeds import Saying
from nearer.domain.calendars import Calendar, CalendarKind, Occurrence, Problem, Trouble
from nearer.domain.planner import Plan
from nearer.translation import _, language, ngettext
from nearer.words import today as day_words

MOST_TROUBLES = 8


def kinds() -> dict[CalendarKind, tuple[str, str]]:
    """Return a label and a hint for what a calendar may be for."""
    return {
        CalendarKind.BUSY: (
            _("My own calendar"),
            _("Only when you are taken up is kept, never by what. Nothing is offered over those times."),
        ),
        CalendarKind.EVENTS: (
            _("What is on near me"),
            _("A town, a library, a club, a course. What suits you comes up under “Around you”."),
        ),
    }


def kind(calendar: Calendar) -> str:
    """Return what a calendar is for."""
    return kinds()[calendar.kind][0]


def sources() -> list[tuple[str, str]]:
    """Return where the address or file of a calendar is found."""
    return [
        (
            _("Google Calendar"),
            _("On a computer: the three dots beside the calendar, Settings, and the secret address in iCal format."),
        ),
        (_("iPhone or Mac"), _("In Calendar, share the calendar as a public one; or on a Mac: File, Export.")),
        (_("Outlook"), _("Settings, Shared calendars, Publish: choose “only when I am busy” and copy the ICS link.")),
        (_("Nextcloud"), _("The dots beside the calendar: copy its subscription link, or Export.")),
        (_("A town, library or club"), _("Look on its page of events for “Subscribe”, “iCal” or a link with .ics.")),
    ]


def held(calendar: Calendar) -> str:
    """Return how much of a calendar is kept."""
    if calendar.kind is CalendarKind.BUSY:
        text = ngettext("You are taken up once.", "You are taken up %(n)d times.", calendar.count)
    else:
        text = ngettext("%(n)d event is kept.", "%(n)d events are kept.", calendar.count)
    return text % {"n": calendar.count} if calendar.count else _("Nothing in the time ahead.")


def last_read(calendar: Calendar, today: date, zone: ZoneInfo) -> str:
    """Return when a calendar was last read."""
    if calendar.read is None:
        return ""
    day = day_words.day(calendar.read.astimezone(zone).date(), today)
    if calendar.from_file:
        return _("Brought as a file %(day)s.") % {"day": day}
    return _("Last read %(day)s at %(time)s.") % {"day": day, "time": hour(calendar.read, zone)}


def reaches(calendar: Calendar, today: date) -> str:
    """Return up to which day a calendar is known."""
    return _("It is known until %(day)s.") % {"day": day_words.day(calendar.until, today)} if calendar.until else ""


def hour(moment: datetime, zone: ZoneInfo) -> str:
    """Return a time of day."""
    return moment.astimezone(zone).strftime("%H:%M")


def when(what: Occurrence, today: date, zone: ZoneInfo) -> str:
    """Return when something takes place, as people say it."""
    first, last = what.days(zone)
    if what.all_day:
        days = {"first": day(first, today), "last": day(last, today)}
        return days["first"] if first == last else _("%(first)s to %(last)s") % days
    start = _("%(day)s, %(time)s") % {"day": day(first, today), "time": hour(what.begins, zone)}
    if what.ends == what.begins or first != last:
        return start
    return _("%(start)s to %(end)s") % {"start": start, "end": hour(what.ends, zone)}


def day(when: date, today: date) -> str:
    """Return a day with its name, which says more of an evening out than its date."""
    if abs((when - today).days) < 7:
        return day_words.day(when, today)
    return format_date(when, "EEEE d MMMM" if when.year == today.year else "EEEE d MMMM y", locale=language())


def troubles(calendar: Calendar) -> list[str]:
    """Say what was wrong in a calendar, the first few one by one."""
    shown = [trouble(one) for one in calendar.troubles[:MOST_TROUBLES]]
    more = len(calendar.troubles) - len(shown) + calendar.unnamed
    if more:
        shown.append(ngettext("And %(n)d more like these.", "And %(n)d more like these.", more) % {"n": more})
    return shown


def trouble(one: Trouble) -> str:
    """Say what was wrong, where, and what became of it."""
    said = _problems()[one.problem]
    if not one.at:
        return said[:1].upper() + said[1:]
    if one.name:
        return _("“%(name)s”: %(said)s") % {"name": one.name, "said": said}
    return _("Event %(n)d: %(said)s") % {"n": one.at, "said": said}


def _problems() -> dict[Problem, str]:
    return {
        Problem.NO_START: _("it does not say when it begins, so it was left out."),
        Problem.NO_SUCH_TIME: _("there is no such day or hour, so it was left out."),
        Problem.ENDS_BEFORE: _("it ends before it begins, so it was left out."),
        Problem.TOO_OFTEN: _("it would come round many times a day without end, so it was left out."),
        Problem.TOO_MUCH: _("its rule asks for far more work than others, so it was put down."),
        Problem.TOO_LARGE: _("it is far larger than an event is, so it was left out."),
        Problem.UNFINISHED: _("it stops half way, or another one begins inside it, so it was left out."),
        Problem.UNKNOWN_ZONE: _("its time zone is not known, so its hours were taken as yours. Look before you go."),
        Problem.UNREADABLE: _("its rule could not be read, so it was left out."),
        Problem.TOO_MANY: _("there is more in this calendar than is read at once. What comes first is here."),
        Problem.TOO_MANY_EVENTS: _(
            "there is more in this calendar than is read at once. The first part of it is here."
        ),
        Problem.TOO_MANY_LINES: _("this calendar has far more lines than others."),
        Problem.NOT_A_CALENDAR: _("this is no calendar."),
        Problem.ADDRESS_BOOK: _("this is an address book."),
        Problem.PACKED: _("this file is packed."),
    }


def saying() -> Saying:
    """Return how plans are said in a calendar where others may look."""
    return Saying(_("Time for me"), _("Time for me"), note)


def note(plan: Plan, fallback: str) -> str:
    """Return what goes with a plan that is shown with details."""
    told = (
        (_("With: %(who)s"), "who", plan.who),
        (_("Afterwards: %(reward)s"), "reward", plan.reward),
        (_("If it falls through: %(fallback)s"), "fallback", fallback),
    )
    return "\n".join(text % {name: value} for text, name, value in told if value)


def alarms() -> list[tuple[str, str]]:
    """Return when one may be reminded."""
    return [
        ("", _("not at all")),
        ("15", _("15 minutes before")),
        ("60", _("an hour before")),
        ("120", _("two hours before")),
        ("1440", _("the day before")),
    ]
