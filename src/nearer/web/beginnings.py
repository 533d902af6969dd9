"""Choosing a way to begin a text, first or later, without losing anything typed.

Knows the fields such pages share: `begin` names a way, a form's own field holds the text. Does not know what the ways
say.
"""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest

from nearer.domain.reaching import begun

OWN = "own"
"""In the place of a way: begin with nothing."""


def chosen(request: HttpRequest, field: str, ways: Mapping[str, str], kept: str) -> str | None:
    """Return the text to write on with, or None while a way is still to be chosen."""
    way = request.POST.get("begin", request.GET.get("begin", ""))
    typed = request.POST.get(field, "")
    if way in ways:
        return begun(ways[way], typed, ways.values())
    return kept or typed if way or field in request.POST else None


def beside(request: HttpRequest, field: str) -> dict[str, Any]:
    """Return what was typed beside the text when only another way was chosen, so that it stays in its fields."""
    if not request.POST.get("begin"):
        return {}
    return {"typed": {name: value for name, value in request.POST.items() if name != field}}
