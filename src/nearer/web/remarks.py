"""What the coach says of a text as templates are given it, with the words it is about.

Knows shapes for templates (`remarks.html` shows them) and the two buttons that ask for them. Does not read replies
(that is `nearer.coach`).
"""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from nearer.actions import practice
from nearer.coach import Feedback, Remark
from nearer.web import access
from nearer.words import coach as words


def wanted(request: HttpRequest) -> bool:
    """Tell whether somebody asked for a look at what they wrote, or said that a remark is not right."""
    return bool(request.POST.get("look") or request.POST.get("wrong"))


def looked(request: HttpRequest, text: str, *, boundary: bool = False) -> dict[str, Any] | None:
    """Return what the coach says of a text where that was asked for; a remark that is not right counts less first.

    Raises:
        Invalid: nothing written yet, or no such remark.
    """
    if not wanted(request) or getattr(request, "problem", None):
        return None
    owner = access.owner(request)
    if request.POST.get("wrong"):
        practice.not_right(owner, access.form_id(request), request.POST["wrong"])
    return shown(practice.remark_on(owner, text, boundary), text)


def shown(feedback: Feedback, text: str) -> dict[str, Any]:
    """Return remarks in words, and the text in pieces: (words, which remark they belong to, "" for none)."""
    given = [(kind, one) for kind, one in (("worked", feedback.worked), ("also", feedback.also)) if one]
    return {"remarks": [_told(kind, one) for kind, one in given], "pieces": list(_pieces(text, given))}


def _told(kind: str, remark: Remark) -> dict[str, str]:
    said = words.worked(remark) if kind == "worked" else words.also(remark)
    return {"kind": kind, "quote": remark.quote, "said": said, "example": remark.example, "rule": remark.rule}


def _pieces(text: str, given: list[tuple[str, Remark]]) -> Iterator[tuple[str, str]]:
    """Yield the text piece by piece; where two quotes overlap the second gives way."""
    found = sorted((at, kind, one.quote) for kind, one in given if one.quote and (at := text.find(one.quote)) >= 0)
    done = 0
    for at, kind, quote in found:
        if at < done:
            continue
        yield text[done:at], ""
        yield quote, kind
        done = at + len(quote)
    yield text[done:], ""
