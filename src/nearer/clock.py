"""The only reader of the clock. Everything else is given `now` or `today`."""

from datetime import UTC, datetime


def now() -> datetime:
    """Return the moment, in UTC."""
    return datetime.now(UTC)


def local() -> datetime:
    """Return the moment in this machine's own time zone, whose date is a person's "today"."""
    return datetime.now().astimezone()
