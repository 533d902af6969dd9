"""The server that hands requests to the application, and what it answers itself when a request cannot be read.

Knows waitress and how much it may take in. Does not know pages, nor whose word is believed (that is web.application).
"""

import gc
import socket
from typing import Any

from waitress.channel import HTTPChannel
from waitress.server import create_server
from waitress.task import ErrorTask

from nearer.cli import lanes
from nearer.web import headers

LARGEST = 11 * 2**20
"""Bytes of the largest request that is read: a file of 10 MB to bring in, with what is around it."""
THREADS = 4
CONNECTIONS = 600
"""At once; what is beyond them waits to be taken at all, pages too, so a storm of log-ins has to fit in."""
KEPT = 8 * 2**20
"""Bytes of the largest piece of memory that is kept for what comes next."""
GARBAGE = 20_000
"""New objects between two looks for cycles among them."""


class Refusal(ErrorTask):  # type: ignore[misc]
    """What the server itself says to a request that is none, or far too large: with the headers of every answer."""

    def execute(self) -> None:
        """Write it."""
        self.response_headers.extend(headers.missing((), headers.PUBLISHED))
        super().execute()


class Channel(HTTPChannel):  # type: ignore[misc]
    """One connection."""

    error_task_class = Refusal


def answer(application: Any, listening: socket.socket) -> None:
    """Answer requests until stopped."""
    # Reading a thousand people makes thousands of objects and no cycle: at the usual 700 they are looked through often.
    gc.set_threshold(GARBAGE)
    # What is here now stays: nobody looks through it again.
    gc.freeze()
    # Taken and let go at once: from then on glibc keeps memory up to this size for the next page, instead of giving it
    # back and asking for it anew at each, page by page (mallopt(3), M_MMAP_THRESHOLD).
    bytearray(KEPT)
    server = create_server(
        application,
        sockets=[listening],
        _dispatcher=lanes.Dispatcher(THREADS),
        connection_limit=CONNECTIONS,
        ident=None,
        # The application does this, so that it is the same under any server.
        clear_untrusted_proxy_headers=False,
        # What is sent either way stays in memory: waitress would put larger pieces into temporary files, unsealed.
        max_request_body_size=LARGEST,
        inbuf_overflow=2 * LARGEST,
        outbuf_overflow=2 * LARGEST,
    )
    server.channel_class = Channel
    server.run()
