"""What is shared, as templates show it: one way for the guide, the owner's preview and the printed page.

Knows shapes for the macro in slice.html. Does not read or choose anything.
"""

from datetime import date
from typing import Any

from nearer.domain.sharing import Slice
from nearer.words import sharing as words


def shown(shared: Slice, today: date) -> list[dict[str, Any]]:
    """Return the parts of a package with their words."""
    return [
        {
            "kind": part.kind,
            "title": words.title(part.kind),
            "lines": [words.line(part.kind, item, today) for item in part.items],
            "nothing": words.nothing(),
        }
        for part in shared.parts
    ]


def kinds() -> list[dict[str, str]]:
    """Return the kinds as choices of a form."""
    return [{"value": kind, "label": label, "hint": hint} for kind, (label, hint) in words.kinds().items()]
