"""The first lines of the day.

Knows greetings and the warm return. Does not know the clock: the hour is given.
"""

from datetime import date
from functools import lru_cache

from babel.dates import format_date

from nearer.translation import _, language

AWAY = 21
"""Days without a word from somebody after which they are welcomed back."""


def greeting(hour: int, name: str) -> str:
    """Return a greeting for an hour of the day (0-23)."""
    if not name:
        return _("Good morning.") if 4 <= hour < 12 else _("Good day.") if 4 <= hour < 18 else _("Good evening.")
    if 4 <= hour < 12:
        return _("Good morning, %(name)s.") % {"name": name}
    if 4 <= hour < 18:
        return _("Good day, %(name)s.") % {"name": name}
    return _("Good evening, %(name)s.") % {"name": name}


def returned(days: int) -> str:
    """Return a welcome back after a long time; empty when it was not long."""
    if days < AWAY:
        return ""
    return _("Good to see you. Nothing was waiting and nothing is lost. Here is something small, if you like.")


def day(when: date, today: date) -> str:
    """Return a day as people say it: today, tomorrow, Thursday, or the date."""
    distance = (when - today).days
    if distance in (0, 1, -1):
        return {0: _("today"), 1: _("tomorrow"), -1: _("yesterday")}[distance]
    if 1 < distance < 7:
        return dated(when, "EEEE", language())
    return dated(when, "d MMMM" if when.year == today.year else "d MMMM y", language())


@lru_cache(maxsize=2048)
def dated(when: date, form: str, tag: str) -> str:
    """Return a date in a language; kept, since a page with lists of weeks names the same days again and again."""
    return format_date(when, form, locale=tag)
