"""How much processor time a piece of work may take before it is put down.

Knows the timer of this process, so it serves one thread of a process of its own (`nearer.formats.worker`). Does not
know what the work is.
"""

import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

AGAIN = 0.005
"""How soon the timer knocks again, should something have swallowed the first time."""


class Spent(BaseException):
    """The time is up. No `Exception`, so that what catches every one of those lets it through."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Let the work inside take so many seconds of processor time.

    Raises:
        Spent: it took longer.
    """
    open_still = True

    def knock(_signal: int, _frame: FrameType | None) -> None:
        if open_still:
            raise Spent

    before = signal.signal(signal.SIGPROF, knock)
    signal.setitimer(signal.ITIMER_PROF, max(seconds, AGAIN), AGAIN)
    try:
        yield
    finally:
        open_still = False
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


class Patience:
    """Time for many pieces: a little for each, more for a few heavy ones, and an end to it all."""

    def __init__(self, whole: float, heavy: float, heavies: int, light: float) -> None:
        self.left, self.heavy, self.heavies, self.light = whole, heavy, heavies, light

    @contextmanager
    def piece(self) -> Iterator[None]:
        """Let one piece of the work be done.

        Raises:
            Spent: it took longer than was left for it.
        """
        if self.left <= 0:
            raise Spent
        began = time.process_time()
        try:
            with within(min(self.left, self.heavy if self.heavies > 0 else self.light)):
                yield
        finally:
            took = time.process_time() - began
            self.left -= took
            self.heavies -= took > self.light
