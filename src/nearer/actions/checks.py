"""Checks on what a person gives us, with messages that say what to do.

Knows ranges and lengths. Does not know where a value came from.
"""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import TypeVar

from nearer.errors import Invalid
from nearer.translation import _, ngettext

E = TypeVar("E", bound=StrEnum)

LONGEST = 2000
"""Characters in any one text; more belongs into a journal."""

SHORTEST_PASSPHRASE = 12


def together(*looks: Callable[[], object]) -> None:
    """Look at several answers of one form, so that everything to put right is named at once.

    Raises:
        Invalid: the first that cannot be kept, with the others.
    """
    found = [problem for look in looks if (problem := _problem(look))]
    if found:
        found[0].also = tuple(found[1:])
        raise found[0]


def _problem(look: Callable[[], object]) -> Invalid | None:
    try:
        look()
    except Invalid as problem:
        return problem
    return None


def percent(value: str | float | None, field: str) -> float | None:
    """Return a number from 0 to 100, or None for nothing.

    Raises:
        Invalid: not a number, or out of range.
    """
    if value is None or value == "":
        return None
    try:
        number = float(value)
    except ValueError as error:
        raise Invalid(_("Give a number from 0 to 100, or leave it empty."), field) from error
    if not 0 <= number <= 100:
        raise Invalid(_("That is outside 0 to 100. 0 is calm, 100 is the most you can imagine."), field)
    return number


def number(value: str | int | None, field: str, least: int, most: int) -> int:
    """Return a whole number in a range.

    Raises:
        Invalid: not one, or out of range.
    """
    text = str(value).strip()
    if not (text.isdecimal() and len(text) < 7 and least <= int(text) <= most):
        raise Invalid(_("Give a whole number from %(least)d to %(most)d.") % {"least": least, "most": most}, field)
    return int(text)


def text(value: str | None, field: str, most: int = LONGEST) -> str:
    """Return a text without the spaces around it.

    Raises:
        Invalid: too long; says by how much.
    """
    # NUL is the one character a database refuses.
    trimmed = (value or "").replace("\x00", "").replace("\r\n", "\n").strip()
    if len(trimmed) > most:
        extra = len(trimmed) - most
        message = ngettext(
            "This is %(extra)d character too long. Shorten it a little; nothing you typed is lost.",
            "This is %(extra)d characters too long. Shorten it a little; nothing you typed is lost.",
            extra,
        )
        raise Invalid(message % {"extra": extra}, field)
    return trimmed


def ticked(on: bool, missing: str, field: str) -> None:
    """Look whether a box is ticked that must be.

    Raises:
        Invalid: it is not, with what is said then.
    """
    if not on:
        raise Invalid(missing, field)


def passphrase(given: str, again: str) -> str:
    """Return a passphrase for a file, or nothing when none is wished.

    Raises:
        Invalid: too short, or typed differently the second time.
    """
    if given and len(given) < SHORTEST_PASSPHRASE:
        raise Invalid(_("Make it at least 12 characters long; four or five words are easy to keep."), "passphrase")
    if given != again:
        raise Invalid(_("The two are not the same. Type the passphrase twice, so that it opens later."), "again")
    return given


def choice(kind: type[E], value: str, field: str) -> E:
    """Return one of a closed list.

    Raises:
        Invalid: not on the list.
    """
    try:
        return kind(value)
    except ValueError as error:
        raise Invalid(_("Choose one of the answers shown."), field) from error


def choices(kind: type[E], values: Iterable[str], field: str) -> frozenset[E]:
    """Return any of a closed list.

    Raises:
        Invalid: one is not on the list.
    """
    return frozenset(choice(kind, value, field) for value in values)
