"""What the reader of calendars is asked, at both ends: whoever asks loads none of what reads.

Knows that the days wanted come first, on a line of their own. Does not know what is in a file.
"""

import msgspec

from nearer.domain.calendars import Window


def asked(window: Window, data: bytes) -> bytes:
    """Return what the reader is given: which days are wanted, and the file."""
    return msgspec.json.encode(window) + b"\n" + data if data else b""


def parted(question: bytes) -> tuple[Window, bytes]:
    """Return the days and the file, from what `asked` made of them."""
    wish, _, file = question.partition(b"\n")
    return msgspec.json.decode(wish, type=Window), file
