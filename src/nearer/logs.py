"""What is printed while Nearer runs: which kind of thing went wrong and where in the program, nothing else.

Knows the only fields a line may have. A message, a trace or an address could carry what somebody typed, so none is ever
printed, whoever wrote it: what other packages say is reduced to the same fields.
"""

import logging
import sys
import threading
from types import TracebackType
from typing import Any

FIELDS = ("route", "kind", "at")
"""What a line may say beside how bad it is and who says so: the pattern of an address, the kind of error, a place."""
_log = logging.getLogger("nearer")


class Allowed(logging.Formatter):
    """Print the fields that may be printed; messages, arguments and traces are left out."""

    def format(self, record: logging.LogRecord) -> str:
        """Return one line, such as `level=error from=nearer kind=KeyError at=nearer.actions.week:31 route=week`."""
        told = {"level": record.levelname.lower(), "from": record.name}
        error = record.exc_info[1] if record.exc_info else None
        if error:
            told |= {"kind": type(error).__name__, "at": place(error.__traceback__)}
        elif record.name != "nearer":
            told["at"] = f"{record.module}:{record.lineno}"
        told |= {name: str(getattr(record, name)) for name in FIELDS if hasattr(record, name)}
        return " ".join(f"{name}={value}" for name, value in told.items())


def begin() -> None:
    """Print lines of this kind only, and errors nobody caught as such a line."""
    handler = logging.StreamHandler()
    handler.setFormatter(Allowed())
    logging.basicConfig(handlers=[handler])
    logging.captureWarnings(capture=True)
    threading.excepthook = lambda uncaught: broke(uncaught.exc_value)
    sys.unraisablehook = lambda uncaught: broke(uncaught.exc_value)


def broke(error: BaseException | None, route: str = "") -> None:
    """Say that something broke: the kind of error, where in the program, and at which pattern of addresses."""
    fields: dict[str, Any] = {"route": route} if route else {}
    _log.error("broke", exc_info=error, extra=fields)


def place(trace: TracebackType | None) -> str:
    """Return module and line where an error arose: the last ones of ours, or the last of all."""
    found = ours = "unknown"
    while trace:
        module = str(trace.tb_frame.f_globals.get("__name__", ""))
        found = f"{module}:{trace.tb_lineno}"
        ours = found if module.startswith("nearer.") else ours
        trace = trace.tb_next
    return found if ours == "unknown" else ours
