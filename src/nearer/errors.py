"""Errors a person can act on: each message says what to do next.

Knows nothing of how they are shown. `field` names the input beside which the message belongs.
"""


class NearerError(Exception):
    """Something a person can put right; the message is for them."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.field = field


class Invalid(NearerError):
    """An answer that cannot be kept as given; `also` are other answers of the same form."""

    also: tuple["Invalid", ...] = ()


class Missing(NearerError):
    """Something that is not there, or is somebody else's: the two look the same."""


class Stale(NearerError):
    """A form about something that has moved on since it was opened."""


class Unreachable(NearerError):
    """The store cannot be read or written now."""


class Locked(NearerError):
    """No key for this account is at hand."""


class Busy(NearerError):
    """Too much of something costly at once; it works again in seconds."""


class Wait(NearerError):
    """Too many guesses; `seconds` until the next is looked at."""

    def __init__(self, message: str, seconds: int) -> None:
        super().__init__(message)
        self.seconds = seconds
