"""Choosing a way to begin a text, first or later, without losing anything typed.

Knows the fields such pages share: `begin` names a way, a form's own field holds the text. Does not know what the ways
say.
"""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest

from nearer.domain.reaching import begun
from nearer.web import remarks

OWN = "own"
"""In the place of a way: begin with nothing."""


def chosen(request: HttpRequest, field: str, ways: Mapping[str, str], kept: str) -> str | None:
    """Return the text to write on with, or None while a way is still to be chosen."""
    way = request.POST.get("begin", request.GET.get("begin", ""))
    typed = request.POST.get(field, "")
    if way in ways:
        return begun(ways[way], typed, ways.values())
    if field in request.POST:
        return typed
    return kept if way else None


def beside(request: HttpRequest, field: str) -> dict[str, Any]:
    """Return what was typed beside the text when nothing was to be kept yet, so that it stays in its fields."""
    if not request.POST.get("begin") and not remarks.wanted(request):
        return {}
    return {"typed": {name: value for name, value in request.POST.items() if name != field}}
