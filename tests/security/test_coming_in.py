"""Coming in under load, and whether its time tells which names are here. Slow: real hashes, hundreds of them."""

import math
import time
import urllib.error
import urllib.parse
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from http.cookiejar import CookieJar
from pathlib import Path
from random import Random

import numpy as np
import pytest

from tests import servers
from tests.accounts import joined, several

MOST_KB = 600 * 1024
_AT_ONCE = 40


def mann_whitney(one: list[float], other: list[float]) -> float:
    """Return the two-sided p of the Mann-Whitney U test, normal approximation (both at least 20, few ties)."""
    ranks = np.argsort(np.argsort([*one, *other])) + 1
    n, m = len(one), len(other)
    u = ranks[:n].sum() - n * (n + 1) / 2
    z = (u - n * m / 2) / math.sqrt(n * m * (n + m + 1) / 12)
    return math.erfc(abs(z) / math.sqrt(2))


def test_the_comparison_sees_a_difference_and_none_where_none_is():
    chance = Random(5)
    one, same = ([chance.gauss(100, 5) for _ in range(200)] for _ in range(2))
    assert mann_whitney(one, same) > 0.01
    assert mann_whitney(one, [value + 3 for value in same]) < 0.001


@pytest.mark.slow
def test_time_does_not_tell_which_names_are_here(client, monkeypatch):
    """400 wrong passwords, in a random order, for a name that is here and one that is not."""
    from nearer.storage import models

    several(monkeypatch)
    names, browser, chance = [joined()[1], "nobody of this name"], client(), Random(7)
    spent: list[list[float]] = [[], []]
    order = [0, 1] * 200
    chance.shuffle(order)
    for which in order:
        models.Guess.objects.all().delete()
        began = time.perf_counter()
        answer = browser.post("/come-in", {"name": names[which], "password": "wrong wrong wrong"})
        spent[which].append(time.perf_counter() - began)
        assert answer.status_code == 422
    p = mann_whitney(*spent)
    print(f"known against unknown names: p = {p:.3f}, medians {[round(float(np.median(s)), 4) for s in spent]} s")
    assert p > 0.01


class _Guesser:
    def __init__(self, url: str) -> None:
        self.url, jar = url, CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
        self._get("/come-in")
        self.csrf = next(cookie.value for cookie in jar if cookie.name == "csrftoken")

    def _get(self, path: str, data: bytes | None = None) -> int:
        try:
            with self.opener.open(self.url + path, data, timeout=60) as answer:
                answer.read()
                return int(answer.status)
        except urllib.error.HTTPError as problem:
            return problem.code

    def guess(self, number: int) -> int:
        """Send a wrong password for one of many names, and return the status."""
        said = {"name": f"somebody {number}", "password": "wrong wrong wrong", "csrfmiddlewaretoken": self.csrf}
        return self._get("/come-in", urllib.parse.urlencode(said).encode())


@pytest.mark.slow
def test_five_hundred_log_ins_leave_room_for_pages(tmp_path: Path) -> None:
    """Memory stays bounded and every log-in gets an answer; other pages go on (their p95 is printed)."""
    with servers.app(tmp_path, shared="yes") as app:
        guesser, waits = _Guesser(app.url), []
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            answers = [pool.submit(guesser.guess, number) for number in range(500)]
            while not all(answer.done() for answer in answers):
                began = time.perf_counter()
                assert guesser._get("/recover") == 200
                waits.append(time.perf_counter() - began)
        statuses = {answer.result() for answer in answers}
        said = Path(f"/proc/{app.process.pid}/status").read_text()
        peak = next(int(line.split()[1]) for line in said.splitlines() if line.startswith("VmHWM"))
    print(f"500 log-ins: answers {sorted(statuses)}, peak {peak // 1024} MB, page p95 {np.percentile(waits, 95):.3f} s")
    assert statuses <= {422, 429, 503}
    assert peak < MOST_KB
