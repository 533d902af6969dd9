"""One sync of somebody's own server from its beginning to its end, and what is said of it afterwards.

Knows the order of things, when to look again and when to stop. Does not know what becomes of one person
(`nearer.actions.syncing_people`) or one plan (`nearer.actions.syncing_plans`). May break off anywhere; then it is done
again.
"""

import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from nearer.actions import syncing, syncing_matches, syncing_people, syncing_plans
from nearer.domain.syncing import MOST_CHANGES, Change, Question, Server
from nearer.errors import Invalid
from nearer.gateways import dav
from nearer.gateways.dav_wire import Account, Limits
from nearer.storage import syncing as rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _

PATIENCE = 60.0
"""Seconds one sync may take before it stops at a good place and says that there is more."""
PASSES = 3
"""How often is looked again when somebody else writes at the same time."""
_running: set[UUID] = set()
_lock = threading.Lock()


class Unfinished(Invalid):
    """There was more to do than time."""


@dataclass(frozen=True, slots=True)
class Wish:
    """How a sync is wanted."""

    now: datetime
    meant: bool = False
    """That very much was deleted was said to be meant."""
    limits: Limits = field(default_factory=Limits)
    seconds: float = PATIENCE


@dataclass(slots=True)
class _Run:
    """One sync on its way."""

    owner: Owner
    server: Server
    wish: Wish
    until: float
    changes: list[Change] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    tag: str = ""

    def on(self) -> None:
        """Go on, if there is time.

        Raises:
            Unfinished: there is none.
        """
        if time.monotonic() > self.until:
            raise Unfinished(_("There is more than fits into one go. What is done is kept; sync again for the rest."))

    def everything(self) -> None:
        """Sync what is shared.

        Raises:
            Invalid: something stood in the way.
        """
        server = self.server
        with closing(dav.Server(Account(server.url, server.user, server.password), self.wish.limits)) as line:
            for share in [self._people] * bool(server.book) + [self._plans] * bool(server.calendar):
                again = (share(line) for _pass in range(PASSES))
                while next(again, False):
                    self.on()

    def _people(self, line: dav.Server) -> bool:
        today = self.wish.now.astimezone(ZoneInfo(self.server.zone)).date()
        run = syncing_people.Pass(self.owner, self.server, line, today, self.on, self.wish.meant)
        try:
            run.known()
            syncing_matches.match(run)
            if not run.again:
                # Whoever was just written by somebody else is met in another pass, and must not be sent twice.
                run.send()
            self.questions = run.questions
            self.tag = "" if run.changes or run.questions else run.tag
        finally:
            self.changes += run.changes
        return run.again

    def _plans(self, line: dav.Server) -> bool:
        run = syncing_plans.Pass(self.owner, self.server, line, self.wish.now, self.on)
        try:
            run.run()
        finally:
            self.changes += run.changes
        return run.again


def sync(owner: Owner, server: UUID, wish: Wish) -> Server:
    """Make both sides the same as far as it goes; return the server with what was done and what stood in the way.

    Raises:
        Missing: no such server.
        Invalid: nothing is shared yet, or it is syncing just now.
    """
    found = syncing.find(owner, server)
    if not found.chosen:
        raise Invalid(_("Choose first what is to be shared."))
    with _alone(server):
        run = _Run(owner, found, wish, time.monotonic() + wish.seconds, questions=list(found.questions))
        problem: Invalid | None = None
        try:
            run.everything()
        except Invalid as met:
            problem = met
        return _kept(run, problem)


@contextmanager
def _alone(server: UUID) -> Iterator[None]:
    with _lock:
        if server in _running:
            raise Invalid(_("It is syncing just now, perhaps in another window. Look again in a moment."))
        _running.add(server)
    try:
        yield
    finally:
        _running.discard(server)


def _kept(run: _Run, problem: Invalid | None) -> Server:
    """Keep what was done, and what stood in the way."""
    changes = tuple(dict.fromkeys(run.changes))
    with writing(run.owner):
        told = replace(
            syncing.find(run.owner, run.server.id),
            changes=changes[:MOST_CHANGES],
            more=max(0, len(changes) - MOST_CHANGES),
            questions=tuple(run.questions),
            problem=problem.message if problem else "",
            unsure=isinstance(problem, syncing_people.Unsure),
        )
        told = replace(told, tag="") if problem else replace(told, tag=run.tag, synced=run.wish.now)
        rows.save(run.owner, told)
    return told
