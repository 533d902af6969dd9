"""Plans and a calendar on somebody's own server, made the same; and when that calendar says they are taken up.

Knows what becomes of a plan and its event when one, the other or both changed, came or went. A plan whose event was
deleted there is put aside, which is no miss. Does not speak HTTP and does not read iCalendar.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from uuid6 import uuid7

from nearer.actions import planner, situation
from nearer.domain import calendars
from nearer.domain.calendars import Calendar, CalendarKind, Occurrence, Reading, Window, hour_in, merged
from nearer.domain.planner import Plan, PlanState
from nearer.domain.syncing import Change, Did, Holds, Server, Shared, moment
from nearer.errors import Missing, Stale
from nearer.formats import icalendar_asking, shared_events
from nearer.formats.shared_events import When
from nearer.gateways import dav, reading
from nearer.storage import planner as plan_rows
from nearer.storage import syncing as rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _

BEFORE, AHEAD = 30, 60
"""Days back within which our events are looked for, and days ahead of which it is known when somebody is taken up."""
MINUTES = 30
"""How long something takes whose step is not known."""
ROOM = 6 * 2**20
"""Characters of a calendar that are read at once."""


@dataclass(slots=True)
class Pass:
    """One pass over one calendar."""

    owner: Owner
    server: Server
    line: dav.Server
    now: datetime
    on: Callable[[], None]
    """Called before each thing; raises when there is no time left."""
    shared: dict[UUID, Shared] = field(default_factory=dict)
    """By plan."""
    there: dict[str, dav.Object] = field(default_factory=dict)
    """Our events as they are there, by address."""
    whens: dict[str, str] = field(default_factory=dict)
    """When our events are, by uid."""
    changes: list[Change] = field(default_factory=list)
    again: bool = False

    def run(self) -> None:
        """Make both sides the same.

        Raises:
            Invalid: the server cannot be asked.
        """
        self._look()
        for one in list(self.shared.values()):
            self.on()
            self._known(one)
        for plan in plan_rows.open_plans(self.owner):
            if plan.day and plan.day >= self.today and plan.id not in self.shared:
                self.on()
                self._send(plan)

    @property
    def zone(self) -> ZoneInfo:
        """Return the zone the person lives in."""
        return ZoneInfo(self.server.zone)

    @property
    def today(self) -> date:
        """Return the day it is for the person."""
        return self.now.astimezone(self.zone).date()

    def _look(self) -> None:
        path = self.server.calendar
        known = rows.shared(self.owner, self.server.id, path)
        self.shared = {one.local: one for one in known if one.local}
        self.there = {one.href: one for one in self.line.fetch(path, [one.href for one in known], Holds.EVENTS)}
        around = self.line.between(path, self.now - timedelta(days=1), self.now + timedelta(days=AHEAD))
        own = {_href(path, plan.id) for plan in plan_rows.open_plans(self.owner)} | self.there.keys()
        others = [one for one in around if one.href not in own]
        found = _read([*self.there.values(), *others], self._window)
        ours = {_uid(one) for one in self.shared.values()}
        for one in sorted(found.occurrences, key=lambda one: one.begins, reverse=True):
            if one.uid in ours:
                self.whens[one.uid] = self._local(one)
        taken = (one for one in found.occurrences if one.uid not in ours and not one.free)
        self._keep_busy(merged((one.begins, one.ends) for one in taken))

    @property
    def _window(self) -> Window:
        return Window(self.today - timedelta(days=BEFORE), calendars.MOST_DAYS, self.server.zone)

    def _local(self, one: Occurrence) -> str:
        begins = one.begins.astimezone(self.zone)
        return moment(begins.date(), "" if one.all_day else f"{begins:%H:%M}")

    def _keep_busy(self, taken: list[tuple[datetime, datetime]]) -> None:
        until = self.now + timedelta(days=AHEAD)
        spans = [Occurrence(begins, ends) for begins, ends in taken if begins < until]
        name = next((one.name for one in self.server.found if one.path == self.server.calendar), self.server.host)
        calendar = Calendar(
            rows.busy_id(self.server.id),
            name[:60],
            CalendarKind.BUSY,
            read=self.now,
            tried=self.now,
            until=until.astimezone(self.zone).date(),
            count=len(spans),
        )
        rows.save_busy(self.owner, calendar, spans)

    def _known(self, one: Shared) -> None:
        plan = plan_rows.plan(self.owner, one.local) if one.local else None
        there = self.there.get(one.href)
        if there and shared_events.is_called_off(there.text or ""):
            there = None
        if plan is None or plan.state is not PlanState.OPEN:
            self._closed(one, plan, there)
        elif there is None:
            self._put_aside(one, plan)
        else:
            self._both(one, plan, there)

    def _closed(self, one: Shared, plan: Plan | None, there: dav.Object | None) -> None:
        """Take an event off the calendar whose plan is no longer open; one that was tried stays as it was."""
        when = self.whens.get(_uid(one), one.when) if there else one.when
        if there and plan and plan.state is PlanState.NOT_TODAY and when != one.when:
            # Put aside here and moved there: the server's word counts, so it is planned for that day.
            self._again(replace(one, etag=there.etag, text=there.text or "", when=when, uid=_uid(one)), plan)
            return
        if there and there.etag == one.etag and not (plan and plan.state is PlanState.TRIED):
            try:
                self.line.delete(one.href, one.etag)
            except dav.Changed:
                self.again = True
                return
            self._say(Did.TAKEN_OFF, plan)
        rows.remove_shared(self.owner, [one.id])

    def _put_aside(self, one: Shared, plan: Plan) -> None:
        with writing(self.owner):
            # Another window may have closed it a moment ago; then that counts.
            with suppress(Stale, Missing):
                planner.not_today(self.owner, self.today, plan.id)
            rows.remove_shared(self.owner, [one.id])
        self._say(Did.NOT_TODAY, plan)

    def _both(self, one: Shared, plan: Plan, there: dav.Object) -> None:
        here, told = _when(plan), self.whens.get(_uid(one), one.when)
        known = replace(one, etag=there.etag, text=there.text or "")
        if told != one.when:
            self._move(replace(known, when=told))
        elif here != one.when:
            self._write(replace(known, when=here), plan)
        elif known != one:
            rows.save_shared(self.owner, self.server.id, [known])

    def _again(self, one: Shared, plan: Plan) -> None:
        """Plan something anew that was put aside; what was said of the plan before stays said of that one."""
        day, _space, hour = one.when.partition(" ")
        anew = replace(plan, id=uuid7(), state=PlanState.OPEN, made=self.today, day=date.fromisoformat(day), time=hour)
        self.shared[anew.id] = replace(one, local=anew.id)
        with writing(self.owner):
            plan_rows.save(self.owner, anew)
            rows.save_shared(self.owner, self.server.id, [self.shared[anew.id]])
        self._say(Did.MOVED_HERE, anew)

    def _move(self, one: Shared) -> None:
        """Move a plan to when its event is now."""
        day, _space, hour = one.when.partition(" ")
        with writing(self.owner):
            plan = plan_rows.plan(self.owner, one.local) if one.local else None
            if plan and plan.state is PlanState.OPEN:
                plan_rows.save(self.owner, replace(plan, day=date.fromisoformat(day), time=hour))
                rows.save_shared(self.owner, self.server.id, [one])
                self._say(Did.MOVED_HERE, plan)

    def _write(self, one: Shared, plan: Plan) -> None:
        """Move an event to when its plan is now; without a day it is taken off."""
        try:
            if plan.day is None:
                self.line.delete(one.href, one.etag)
                rows.remove_shared(self.owner, [one.id])
                return
            text = shared_events.moved(one.text, self._at(plan, plan.day, MINUTES), self.now)
            etag = self.line.put(one.href, text, Holds.EVENTS, one.etag)
        except dav.Changed:
            self.again = True
            return
        rows.save_shared(self.owner, self.server.id, [replace(one, etag=etag, text=text)])
        self._say(Did.MOVED_THERE, plan)

    def _send(self, plan: Plan) -> None:
        """Put a plan on the calendar."""
        href, (title, minutes) = _href(self.server.calendar, plan.id), self._told(plan)
        when = self._at(plan, plan.day or self.today, minutes)
        text = shared_events.written(plan.id.urn, title, plan.where if self.server.titles else "", when, self.now)
        row = Shared(rows.shared_id(self.server.id, href), href, "", text, plan.id, when=_when(plan))
        try:
            row = replace(row, etag=self.line.put(href, text, Holds.EVENTS))
        except dav.Changed:
            # It is there already, from a time that broke off before it was noted: another pass looks when it is.
            self.again = True
        rows.save_shared(self.owner, self.server.id, [row])
        self._say(Did.PLANNED, plan)

    def _told(self, plan: Plan) -> tuple[str, int]:
        """Return what the calendar says of a plan, and how long it takes."""
        step = situation.read(self.owner, self.today).steps.get(plan.step)
        title = step.title if step and self.server.titles else _("Time for me")
        return title, step.minutes if step and step.minutes else MINUTES

    def _at(self, plan: Plan, day: date, minutes: int) -> When:
        return When(day, _hour(plan), minutes, self.server.zone)

    def _say(self, did: Did, plan: Plan | None) -> None:
        steps = situation.read(self.owner, self.today).steps
        self.changes.append(Change(did, steps[plan.step].title if plan and plan.step in steps else ""))


def _read(objects: list[dav.Object], window: Window) -> Reading:
    """Return what events say, as many as can be read at once; ours come first."""
    texts: list[str] = []
    room = ROOM
    for one in objects:
        room -= len(one.text or "")
        if one.text and room >= 0:
            texts.append(one.text)
    data = "\r\n".join(texts).encode("utf-8", "replace")
    return reading.read("calendar", icalendar_asking.asked(window, data), Reading) if data else Reading()


def _href(calendar: str, plan: UUID) -> str:
    return f"{calendar}{plan.hex}.ics"


def _uid(one: Shared) -> str:
    return one.uid or (one.local.urn if one.local else "")


def _hour(plan: Plan) -> time | None:
    return hour_in(plan.time) if plan.time else None


def _when(plan: Plan) -> str:
    hour = _hour(plan)
    return moment(plan.day, f"{hour:%H:%M}" if hour else "")
