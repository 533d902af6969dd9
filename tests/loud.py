"""Nearer with all logging on, breaking where it is told: `python -m tests.loud serve ...` is `nearer serve ...`.

Each line of the file `break` in the data folder is a place that breaks, with everything it was given as the text of the
error: the worst that could be printed. Does not change anything of Nearer.
"""

import logging
import os
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

PLACES = (
    "nearer.actions.ladder:attempt",
    "nearer.storage.ladder:attempts",
    "nearer.web.rendering:page",
    "nearer.web.maintenance:on",
)
"""Functions that can be told to break: in an action, in a read, in whatever shows a page, in the last layer of all."""
MIDST = "in the midst of an answer"


def main() -> None:
    """Be loud, be ready to break, and hand over to the program."""
    from nearer import logs

    logs.begin()
    logging.getLogger().setLevel(1)
    # Also loggers that were told to keep to themselves, such as Django's.
    logging.Logger.propagate = property(lambda logger: True, lambda logger, wish: None)  # type: ignore[assignment]
    import nearer.web.application as application
    from nearer.__main__ import main as nearer

    whole = application.whole
    application.whole = lambda pages, settings: _midst(whole(pages, settings))
    start = application.start
    application.start = lambda settings: (start(settings), _break())
    nearer()


def told(place: str) -> bool:
    """Tell whether a place is to break now."""
    file = Path(os.environ["NEARER_DATA"]) / "break"
    return file.exists() and place in file.read_text().splitlines()


def _break() -> None:
    for place in PLACES:
        module, _, name = place.partition(":")
        setattr(import_module(module), name, _breaking(place, getattr(import_module(module), name)))


def _breaking(place: str, whole: Callable[..., Any]) -> Callable[..., Any]:
    def broken(*args: Any, **named: Any) -> Any:
        if told(place):
            from django.db import DatabaseError

            sent = [getattr(one, "POST", one) for one in args]
            kind = DatabaseError if ".storage." in place else RuntimeError
            raise kind(f"{place} {sent} {named}")
        return whole(*args, **named)

    return broken


def _midst(whole: Callable[..., Any]) -> Callable[..., Any]:
    def answer(environ: dict[str, Any], start: Callable[..., Any]) -> Iterator[bytes]:
        for piece in whole(environ, start):
            if told(MIDST):
                raise RuntimeError(f"{environ} {piece!r}")
            yield piece

    return answer


if __name__ == "__main__":
    main()
