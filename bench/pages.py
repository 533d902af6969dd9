"""What Nearer costs: pages after a month and after ten years, a first visit, starting, deciding. `make bench` runs it.

Knows what is measured and what is aimed at. Does not judge whether it helps anybody (that is `bench.simulate`).
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import psutil  # type: ignore[import-untyped]

from bench import leaving, lighthouse, load
from bench.figures import Figure, as_json, table
from nearer import clock
from nearer.storage.sealing import Owner
from tests import servers

PAGES = {"Today": "/", "Ladder": "/ladder", "Progress": "/progress", "Weeks": "/progress/weeks"}
FIRST = ("Today", "Ladder")
"""What somebody opens first, perhaps on a slow phone."""
AMONG_PEOPLE = {
    "Today": "/",
    "Progress": "/progress",
    "People": "/people",
    "A person": "/people/{nearest}",
    "Note a time": "/encounters/new",
}
STEPS = 300
DECISIONS = 200
STARTS = 5
HELPS = 11
QUIET = 0.7
"""Load average up to which a machine counts as idle."""


@dataclass(frozen=True, slots=True)
class Person:
    """An account with so much behind it, and the cookie of a browser that was let in."""

    name: str
    owner: Owner
    cookie: str
    pages: dict[str, str] = field(default_factory=lambda: PAGES)


@contextmanager
def store() -> Iterator[tuple[Path, list[Person]]]:
    """Open a store with three people: one after the demo's weeks, one after ten years, one who knows a thousand."""
    with TemporaryDirectory(prefix="nearer-bench-") as folder:
        os.environ["NEARER_DATA"] = folder
        from nearer.settings import read
        from nearer.storage.start import start

        start(read())
        yield Path(folder), [_person(name, Path(folder)) for name in ("a month", "ten years", "a thousand people")]


def _person(name: str, folder: Path) -> Person:
    from bench import crowd, decade
    from nearer.storage import accounts, sessions
    from nearer.web.access import COOKIE

    owner, today = accounts.create(folder, clock.now()), clock.local().date()
    say(f"Living {name} ...")
    (decade.fill if name == "ten years" else decade.month)(owner, today)
    cookie, shown = f"{COOKIE}={sessions.begin(owner, clock.now())}", PAGES
    if name == "a thousand people":
        nearest = crowd.fill(owner, today)
        shown = {title: path.format(nearest=nearest) for title, path in AMONG_PEOPLE.items()}
    return Person(name, owner, cookie, shown)


def say(what: str) -> None:
    """Tell whoever waits what goes on; not part of the result."""
    print(what, file=sys.stderr, flush=True)


def pages(app: servers.App, person: Person) -> list[Figure]:
    """Return what each page costs the server and whoever waits for it."""
    server = psutil.Process(app.process.pid)
    found = []
    for title, path in person.pages.items():
        say(f"{title} after {person.name} ...")
        page, known = load.visit(app.url, path, person.cookie)
        plain = replace(page, headers={"Cookie": page.headers["Cookie"]})
        name = f"{title}, {person.name}"
        one, many = load.alone(page, server), load.together(page)
        found += [
            Figure(f"{name}: processor", one.processor, "ms", 8),
            Figure(f"{name}: p50 alone", one.p50, "ms", 12),
            Figure(f"{name}: p50 at eight clients", many.p50, "ms"),
            Figure(f"{name}: p99 at eight clients", many.p99, "ms"),
            Figure(f"{name}: requests a second at eight clients", many.rate, ""),
            Figure(f"{name}: page", len(load.get(load.connect(plain), plain).body) / 1000, "kB"),
            Figure(f"{name}: page, compressed", len(load.get(load.connect(page), page).body) / 1000, "kB"),
            Figure(f"{name}: queries", _queries(person, path), ""),
        ]
        if known is not None:
            again = load.alone(known, server)
            found += [
                Figure(f"{name}: processor, unchanged", again.processor, "ms", 2.5),
                Figure(f"{name}: p50 alone, unchanged", again.p50, "ms", 2.5),
            ]
    return found


def _queries(person: Person, path: str) -> int:
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    browser = Client(SERVER_NAME="localhost", headers={"cookie": person.cookie})
    with CaptureQueriesContext(connection) as asked:
        browser.get(path)
    return len(asked)


def growth(figures: list[Figure]) -> list[Figure]:
    """Return how many times the processor time of a month ten years take."""
    by_name = {figure.what: figure.value for figure in figures}
    return [
        Figure(
            f"{title}: ten years against a month",
            by_name[f"{title}, ten years: processor"] / by_name[f"{title}, a month: processor"],
            "times",
            1.2,
        )
        for title in PAGES
    ]


def first_visit(app: servers.App, person: Person) -> list[Figure]:
    """Return what a slow phone goes through, or nothing when the programs for it are not here."""
    chromium = servers.chromium()
    if not (chromium and lighthouse.PROGRAM.exists()):
        say("Left out: Lighthouse. It needs npm and Chromium.")
        return []
    found = []
    for title, path in ((title, PAGES[title]) for title in FIRST):
        say(f"A first visit to {title} on a simulated phone ...")
        found += lighthouse.figures(f"First visit to {title}", app.url + path, person.cookie, chromium)
    return found


def away(app: servers.App, person: Person) -> list[Figure]:
    """Return how long Leave takes in a browser, or nothing when there is none here."""
    if not servers.chromium():
        say("Left out: leaving. It needs Chromium.")
        return []
    from nearer.storage import sessions
    from nearer.web.access import COOKIE

    say("Leaving ...")
    cookies = [f"{COOKIE}={sessions.begin(person.owner, clock.now())}" for _time in range(2 * leaving.TIMES)]
    return leaving.figures(app, cookies)


def deciding(person: Person) -> Figure:
    """Return how long one suggestion takes among 300 steps with 3,000 attempts behind it."""
    from nearer.actions import planner, situation

    say("Deciding ...")
    here = situation.read(person.owner, clock.local().date())
    copies = {f"{step}-again": replace(one, id=f"{step}-again") for step, one in here.steps.items()}
    here = replace(here, steps=dict(list({**here.steps, **copies}.items())[:STEPS]))
    taken = _milliseconds(lambda: planner.suggestion(here), DECISIONS)
    return Figure(f"One decision among {STEPS} steps, ten years", taken, "ms", 5)


def starting(folder: Path, person: Person) -> list[Figure]:
    """Return how long the first Today takes from a cold start, and what the server holds when nothing happens."""
    say("Starting from cold ...")
    seconds, memory = [], []
    for _run in range(STARTS):
        began = perf_counter()
        with servers.app(folder) as app:
            page = load.Page(app.url, "/", {"Cookie": person.cookie})
            load.get(load.connect(page), page)
            seconds.append(perf_counter() - began)
            memory.append(psutil.Process(app.process.pid).memory_full_info().pss / 1e6)
    return [
        Figure("Cold start to the first Today", median(seconds), "s", 1.2),
        Figure("Memory when idle (PSS)", median(memory), "MB", 100),
    ]


def help_text() -> Figure:
    """Return how long `nearer --help` takes."""
    command = [str(Path(sys.executable).with_name("nearer")), "--help"]
    taken = _milliseconds(lambda: subprocess.run(command, capture_output=True, check=True), HELPS)
    return Figure("nearer --help", taken, "ms", 150)


def _milliseconds(run: Callable[[], object], times: int) -> float:
    taken = []
    for _number in range(times):
        began = perf_counter()
        run()
        taken.append((perf_counter() - began) * 1000)
    return median(taken)


def measure() -> list[Figure]:
    """Measure everything; takes a few minutes."""
    if (load_before := os.getloadavg()[0]) > QUIET:
        say(f"Other work is running here (load {load_before:.1f}): the times will be longer than they need be.")
    with store() as (folder, people):
        month, decade, _crowd = people
        with servers.app(folder) as app:
            found = [figure for person in people for figure in pages(app, person)]
            found += growth(found) + first_visit(app, month) + away(app, month)
        return [*found, deciding(decade), *starting(folder, month), help_text()]


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description="Measure pages, start and engine.")
    options.add_argument("--json", action="store_true", help="Print JSON.")
    given = options.parse_args()
    found = measure()
    print(as_json(found) if given.json else table(found))


if __name__ == "__main__":
    main()
