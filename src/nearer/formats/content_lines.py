"""The lines of a vCard or iCalendar text, so that a few can be changed and every other stays to the letter.

Knows folding, groups, names and parameters (RFC 6350 3.2, RFC 5545 3.1). Takes no longer than a text is long, whatever
stands in it. Does not know what a line means.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from vobject.base import backslashEscape

FOLD = 75
"""Bytes of a line of ours."""
# Possessive throughout, so that no line takes longer than its length.
_LINE = re.compile(r'((?:[\w-]{1,60}+\.)?)([\w-]{1,60}+)((?:;(?:[^";:]++|"[^"]*+")*+)*+):', re.ASCII)
_PARAMETER = re.compile(r';(?:[^";:]++|"[^"]*+")*+', re.ASCII)
_CODED = ("ENCODING", "CHARSET", "QUOTED-PRINTABLE", "BASE64")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: as it stands in the text, and taken apart; `name` is empty where it cannot be."""

    raw: str
    group: str = ""
    name: str = ""
    params: str = ""
    value: str = ""

    @property
    def whole(self) -> str:
        """Return it without folds."""
        return f"{self.group}{self.name}{self.params}:{self.value}"

    def saying(self, value: str, params: str | None = None) -> "Line":
        """Return the line with another value, ready to stand in a text: escaped already, folded here."""
        kept = self.params if params is None else params
        changed = replace(self, params=kept, value=value)
        return replace(changed, raw=folded(changed.whole))

    def parameters(self) -> list[str]:
        """Return its parameters, each with the semicolon in front."""
        return [one for one in _PARAMETER.findall(self.params) if one != ";"]

    def plain_params(self) -> str:
        """Return its parameters without those that say how an old value was packed."""
        return "".join(one for one in self.parameters() if not one[1:].upper().startswith(_CODED))


def made(name: str, value: str, params: str = "") -> Line:
    """Return a new line; the value is escaped already."""
    return Line("", name=name).saying(value, params)


def apart(text: str) -> list[Line]:
    """Return the lines of a text."""
    return [_read(parts) for parts in _logical(physical(text))]


def physical(text: str) -> list[str]:
    """Return a text at its breaks; signs that are breaks elsewhere stay within a line."""
    parts = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return [part for part in parts if part]


def together(lines: Iterable[Line]) -> str:
    """Return a text of lines."""
    return "\r\n".join(line.raw for line in lines) + "\r\n"


def escaped(text: str) -> str:
    """Return a text as it stands in a value."""
    told: str = backslashEscape(text)
    return told


def first(lines: Sequence[Line], name: str) -> Line | None:
    """Return the first line of a name."""
    return next((line for line in lines if line.name.upper() == name), None)


def folded(line: str) -> str:
    """Return a line in pieces that are no longer than a line may be, none of them within a letter."""
    pieces, size = [""], 0
    for sign in line:
        length = len(sign.encode("utf-8", "replace"))
        if size + length > FOLD:
            pieces.append("")
            size = 1
        pieces[-1] += sign
        size += length
    return "\r\n ".join(pieces)


def _logical(lines: Iterable[str]) -> Iterator[list[str]]:
    parts: list[str] = []
    soft = False
    for line in lines:
        if parts and (soft or line.startswith((" ", "\t"))):
            parts.append(line)
        else:
            if parts:
                yield parts
            parts = [line]
        soft = line.endswith("=") and "QUOTED-PRINTABLE" in parts[0][:200].upper()
    if parts:
        yield parts


def _read(parts: list[str]) -> Line:
    raw = "\r\n".join(parts)
    soft = "QUOTED-PRINTABLE" in parts[0][:200].upper()
    rest = (part if soft else part[1:] for part in parts[1:])
    whole = "".join([parts[0], *rest])
    found = _LINE.match(whole)
    if not found:
        return Line(raw)
    return Line(raw, found[1], found[2], found[3], whole[found.end() :])
