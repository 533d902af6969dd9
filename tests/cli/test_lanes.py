"""Pages are answered before whoever comes in; of those a few at once, and who comes after a long line is told so."""

from dataclasses import dataclass, field
from threading import Event
from types import SimpleNamespace

import pytest

from nearer.cli import lanes
from nearer.errors import Busy
from nearer.storage.sealing import passwords

THREADS = 4


@dataclass
class Task:
    """A request as waitress holds it, which is answered when it may end."""

    path: str
    command: str = "POST"
    end: Event = field(default_factory=Event)
    begun: Event = field(default_factory=Event)
    said: str = ""

    @property
    def requests(self) -> list[SimpleNamespace]:
        return [SimpleNamespace(path=self.path, command=self.command)]

    def service(self) -> None:
        try:
            passwords.room()
        except Busy as problem:
            self.said = problem.message
        self.begun.set()
        assert self.end.wait(60)

    def cancel(self) -> None:
        self.end.set()


@pytest.fixture
def dispatcher():
    made = lanes.Dispatcher(THREADS)
    yield made
    made.shutdown(timeout=60)


def came(dispatcher: lanes.Dispatcher, count: int) -> list[Task]:
    """Let so many come in, none of whom is answered yet."""
    tasks = [Task("/come-in") for _ in range(count)]
    for task in tasks:
        dispatcher.add_task(task)
    return tasks


def done(tasks: list[Task]) -> None:
    for task in tasks:
        task.end.set()
    for task in tasks:
        assert task.begun.wait(60)


def test_a_page_is_answered_while_more_wait_to_come_in_than_there_are_threads(dispatcher):
    waiting = came(dispatcher, lanes.LINE)
    for task in waiting[: lanes.INSIDE]:
        assert task.begun.wait(60)
    page = Task("/recover", "GET")
    dispatcher.add_task(page)
    assert page.begun.wait(60)
    assert sum(task.begun.is_set() for task in waiting) == lanes.INSIDE
    done([page, *waiting])
    assert {task.said for task in waiting} == {""}


def test_who_comes_after_a_long_line_is_told_to_come_back_and_everybody_is_answered(dispatcher):
    line = came(dispatcher, lanes.INSIDE)
    for task in line:
        assert task.begun.wait(60)
    line += came(dispatcher, lanes.LINE)
    after = came(dispatcher, 30)
    done(after)
    assert all("try again in a few seconds" in task.said for task in after)
    done(line)
    assert {task.said for task in line} == {""}


def test_pages_without_end_keep_nobody_out():
    """Taken one after another, as waitress does under its lock."""
    dispatcher = lanes.Dispatcher(0)
    for _ in range(3 * lanes.PAGES_IN_A_ROW):
        dispatcher.queue.append(Task("/", "GET"))
    dispatcher.queue.append(Task("/come-in"))
    taken = [dispatcher.queue.popleft() for _ in range(lanes.PAGES_IN_A_ROW + 1)]
    assert not isinstance(taken[-1], Task)
