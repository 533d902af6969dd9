"""What a served page costs: processor time of the server, waiting alone, waiting among others.

Knows HTTP from the outside, as a browser that stays connected. Does not know what is on a page.
"""

import http.client
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter
from urllib.parse import urlsplit

import psutil  # type: ignore[import-untyped]

ROUNDS, PER_ROUND = 7, 100
CLIENTS, PER_CLIENT = 8, 40
ZIPPED = {"Accept-Encoding": "gzip"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes


@dataclass(frozen=True, slots=True)
class Page:
    """An address and what a browser sends with it; `status` is what has to come back."""

    url: str
    path: str
    headers: Mapping[str, str]
    status: int = 200


@dataclass(frozen=True, slots=True)
class Cost:
    """Milliseconds a request; requests a second."""

    processor: float = 0.0
    p50: float = 0.0
    p99: float = 0.0
    rate: float = 0.0


def visit(url: str, path: str, cookies: str) -> tuple[Page, Page | None]:
    """Look at a page once; return it as the next visit would ask for it, without and with what is remembered of it.

    The second is None for a page that browsers are not to keep.
    """
    page = Page(url, path, {"Cookie": cookies, **ZIPPED})
    first = get(connect(page), page)
    given = [value.split(";")[0] for value in first.headers.get_all("Set-Cookie", [])]
    headers = {"Cookie": "; ".join([cookies, *given]), **ZIPPED}
    page, tag = Page(url, path, headers), first.headers["ETag"]
    return page, Page(url, path, headers | {"If-None-Match": tag}, 304) if tag else None


def connect(page: Page) -> http.client.HTTPConnection:
    """Open a connection to the server of a page."""
    return http.client.HTTPConnection(urlsplit(page.url).netloc, timeout=30)


def get(connection: http.client.HTTPConnection, page: Page) -> Answer:
    """Ask for a page.

    Raises:
        RuntimeError: another status came back.
    """
    connection.request("GET", page.path, headers=dict(page.headers))
    response = connection.getresponse()
    answer = Answer(response.status, response.headers, response.read())
    if answer.status != page.status:
        raise RuntimeError(f"{page.path} answered {answer.status}, not {page.status}")
    return answer


def alone(page: Page, server: psutil.Process) -> Cost:
    """Ask again and again, one request at a time: medians over rounds."""
    connection = connect(page)
    _times(connection, page, PER_ROUND)
    processor, waits = [], []
    for _round in range(ROUNDS):
        before = _spent(server)
        waits.append(median(_times(connection, page, PER_ROUND)))
        processor.append((_spent(server) - before) / PER_ROUND * 1000)
    return Cost(processor=median(processor), p50=median(waits))


def together(page: Page) -> Cost:
    """Ask from eight clients at once."""
    with ThreadPoolExecutor(CLIENTS) as clients:
        began = perf_counter()
        rounds = list(clients.map(lambda _n: _times(connect(page), page, PER_CLIENT), range(CLIENTS)))
        seconds = perf_counter() - began
    waits = [wait for one in rounds for wait in one]
    return Cost(p50=median(waits), p99=quantiles(waits, n=100)[98], rate=len(waits) / seconds)


def _times(connection: http.client.HTTPConnection, page: Page, count: int) -> list[float]:
    """Return how long each request took, in milliseconds."""
    taken = []
    for _number in range(count):
        began = perf_counter()
        get(connection, page)
        taken.append((perf_counter() - began) * 1000)
    return taken


def _spent(server: psutil.Process) -> float:
    times = server.cpu_times()
    return float(times.user + times.system)
