"""Looking after the store: one finding for each thing that may be wrong.

Knows what is well and what is not. Does not know how it is said or what to do (that is `nearer.words.doctor`).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from nearer.actions import backups
from nearer.content import helplines
from nearer.settings import Settings
from nearer.storage import backups as files
from nearer.storage import erasing, health, log_damage

LITTLE, HARDLY_ANY = 500 * 2**20, 50 * 2**20
"""Bytes of free room below which it is said, and below which it is wrong."""
LARGE_LOG = 64 * 2**20
AHEAD = timedelta(minutes=5)
"""What is noted later than this after now was noted before the clock was set back."""
OLD = timedelta(days=8)


class State(StrEnum):
    """How it is."""

    WELL = "well"
    LOOK = "look"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    kind: str
    state: State
    told: Mapping[str, str | int] = field(default_factory=dict)


def examine(settings: Settings, now: datetime) -> list[Finding]:
    """Look at everything. Call it when the store was opened."""
    whole = _integrity()
    # In a damaged database rows cannot be read to the end, and what they say would mean nothing.
    of_rows = [*_keys(settings), _clock(now)] if whole.state is State.WELL else []
    return [
        whole,
        *of_rows,
        _permissions(settings),
        _sqlite(settings),
        *_log(settings),
        _room(settings),
        _helplines(now),
        _backup(settings, now),
        Finding("erased", State.WELL, {"n": len(erasing.ledger(settings.data))}),
    ]


def _integrity() -> Finding:
    why = health.integrity()
    return Finding("database", State.WRONG if why else State.WELL, {"why": why, "n": 0 if why else health.accounts()})


def _keys(settings: Settings) -> Iterator[Finding]:
    opened, shut, damaged = health.unopened(settings.data)
    yield Finding("keys", State.WRONG if shut else State.WELL, {"n": shut or opened})
    yield Finding("rows", State.WRONG if damaged else State.WELL, {"n": damaged})


def _permissions(settings: Settings) -> Finding:
    names = health.too_open(settings.data)
    return Finding("permissions", State.WRONG if names else State.WELL, {"what": ", ".join(names[:5])})


def _sqlite(settings: Settings) -> Finding:
    version, safe, mode = health.sqlite()
    told: dict[str, str | int] = {"version": version, "mode": mode, "safe": int(safe)}
    large = health.log_size(settings.data) > LARGE_LOG
    return Finding("sqlite", State.LOOK if large or mode not in ("wal", "") else State.WELL, told)


def _log(settings: Settings) -> Iterator[Finding]:
    noticed = log_damage.noticed(settings.data)
    if noticed:
        yield Finding("log", State.WRONG, {"day": f"{noticed:%Y-%m-%d %H:%M}"})


def _room(settings: Settings) -> Finding:
    free = health.free(settings.data)
    state = State.WRONG if free < HARDLY_ANY else State.LOOK if free < LITTLE else State.WELL
    return Finding("room", state, {"n": free // 2**20})


def _clock(now: datetime) -> Finding:
    latest = health.latest()
    back = latest is not None and latest > now + AHEAD
    return Finding("clock", State.LOOK if back else State.WELL, {"day": f"{latest:%Y-%m-%d %H:%M}" if latest else ""})


def _helplines(now: datetime) -> Finding:
    late = helplines.outdated(now.date())
    return Finding("helplines", State.LOOK if late else State.WELL, {"n": len(late)})


def _backup(settings: Settings, now: datetime) -> Finding:
    moments = files.files(backups.folder(settings))
    last = max(moments, default=None)
    if last is None:
        return Finding("no-backup", State.LOOK)
    return Finding("backup", State.LOOK if now - last > OLD else State.WELL, {"day": f"{last:%Y-%m-%d %H:%M}"})
