"""Coming in under load, and whether its time tells which names are here. Slow: real hashes, hundreds of them."""

import json
import math
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import numpy as np
import pytest

from tests import outside, servers
from tests.accounts import joined, several
from tests.outside import Visitor

MOST_KB = 600 * 1024


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


def _seconds(url: str) -> float:
    began = time.perf_counter()
    assert Visitor(url).get("/recover").status == 200
    return time.perf_counter() - began


@pytest.mark.slow
def test_five_hundred_log_ins_leave_room_for_pages(tmp_path: Path) -> None:
    """All at once, each from elsewhere, hashed at its whole cost: memory stays bounded and pages go on meanwhile."""
    with servers.app(tmp_path / "data", shared="yes", proxy="127.0.0.1") as app:
        flood = outside.python(tmp_path, "-m", "tests.security.flood", app.url, "500")
        assert flood.stdout.readline() == "begun\n"
        # Asked for regularly, whether the ones before were answered or not.
        with ThreadPoolExecutor(100) as pool:
            pages = []
            while flood.poll() is None:
                pages.append(pool.submit(_seconds, app.url))
                time.sleep(0.1)
        status = Path(f"/proc/{app.process.pid}/status").read_text()
    waits = [page.result() for page in pages]
    said, wrong = flood.communicate()
    assert flood.returncode == 0, wrong
    answers = json.loads(said)
    peak = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))
    middle, most, worst = np.percentile(waits, 50), np.percentile(waits, 95), max(waits)
    print(f"500 log-ins at once: answers {answers}, peak {peak // 1024} MB")
    print(f"{len(waits)} pages meanwhile: p50 {middle:.3f} s, p95 {most:.3f} s, longest {worst:.3f} s")
    assert answers.pop("kept") == sum(answers.values()) == 500
    assert answers.keys() <= {"422", "503"}
    assert peak < MOST_KB
