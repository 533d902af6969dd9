"""Which request is answered next: pages before whoever comes in, and few of those at once.

Knows waitress's tasks and the addresses behind which a password may be worked out. Does not know what they answer.
A storm of log-ins fills a line of its own; without it every page would stand behind them all.
"""

from collections import deque
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from threading import Condition
from typing import Any

from waitress.task import ThreadedTaskDispatcher

from nearer.storage.sealing.passwords import full

DOORS = ("/come-in", "/join", "/recover", "/reset/", "/confirm", "/strength")
INSIDE = 2
"""Threads for whoever comes in, as many as may work a password out or wait to (storage.sealing.passwords.AT_ONCE)."""
LINE = 20
"""So many stand in line, about four seconds; whoever comes after them is told to come back, by one thread."""
PAGES_IN_A_ROW = 8
"""After so many pages one of the line has its turn, so that pages without end keep nobody out."""


class Dispatcher(ThreadedTaskDispatcher):  # type: ignore[misc]
    """Waitress's threads, taking their tasks from lanes."""

    def __init__(self, threads: int) -> None:
        super().__init__()
        # It would say how long the line is at each step.
        self.queue_logger.setLevel("ERROR")
        self.queue = Lanes(self.queue_cv)
        self.set_thread_count(threads)


class _Lane:
    """Tasks of which so many are answered at once, in some manner."""

    def __init__(self, at_once: int, manner: Callable[[], AbstractContextManager[None]]) -> None:
        self.waiting: deque[Any] = deque()
        self.free, self.manner = at_once, manner

    def open(self) -> bool:
        return bool(self.waiting) and self.free > 0


class Lanes:
    """What waitress takes for one queue: as long as the tasks that may be begun now. Used under the lock of `woken`."""

    def __init__(self, woken: Condition) -> None:
        self._woken = woken
        self._pages: deque[Any] = deque()
        self._doors, self._turned_away = _Lane(INSIDE, nullcontext), _Lane(1, full)
        self._row = 0

    def __len__(self) -> int:
        """Return how many tasks may be begun now, at the least."""
        return len(self._pages) + self._doors.open() + self._turned_away.open()

    def append(self, task: Any) -> None:
        """Let a task wait in its lane."""
        if not _at_a_door(task):
            self._pages.append(task)
        elif len(self._doors.waiting) < LINE:
            self._doors.waiting.append(task)
        else:
            self._turned_away.waiting.append(task)

    def popleft(self) -> Any:
        """Take the task that is next."""
        lane = next((one for one in (self._doors, self._turned_away) if one.open()), None)
        if self._pages and (lane is None or self._row < PAGES_IN_A_ROW):
            self._row += 1
            return self._pages.popleft()
        if lane is None:
            raise IndexError("nothing may be begun")
        self._row = 0
        lane.free -= 1
        return _Counted(lane, self._woken)


class _Counted:
    """A task that frees its place in a lane when it is answered."""

    def __init__(self, lane: _Lane, woken: Condition) -> None:
        self._task, self._lane, self._woken = lane.waiting.popleft(), lane, woken

    def service(self) -> None:
        try:
            with self._lane.manner():
                self._task.service()
        finally:
            self._done()

    def cancel(self) -> None:
        self._task.cancel()

    def _done(self) -> None:
        with self._woken:
            self._lane.free += 1
            self._woken.notify()


def _at_a_door(task: Any) -> bool:
    request = task.requests[0] if task.requests else None
    return request is not None and request.command == "POST" and str(request.path).startswith(DOORS)
