"""Ten years of somebody, taken out and brought into an empty account: equal, and a second time nothing comes."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from bench import decade
from nearer.actions import archive, situation
from nearer.engine import belief
from nearer.gateways import reading
from tests.actions import archives
from tests.actions.archives import TODAY

RECORDS = 11_000


@contextmanager
def told(what: str) -> Iterator[None]:
    """Print how long something took; nothing is asked of it."""
    began = time.perf_counter()
    yield
    print(f"{what}: {time.perf_counter() - began:.1f} s")


@pytest.mark.slow
def test_ten_years_go_out_and_come_back_equal(mara, cleo):
    decade.fill(mara, TODAY)
    with told("taken out"):
        data = archives.out(mara)
    print(f"{len(data) / 2**20:.1f} MB")
    assert len(data) < reading.LARGEST, "it can be brought by the page too"
    with told("read"):
        brought = archive.read(data)
    before = dict(brought.tables)
    assert sum(map(len, before.values())) > RECORDS
    with told("brought in"):
        came = archive.keep(cleo, brought, TODAY)
    assert not came.unread
    assert archives.rows(cleo) == before
    one, other = (situation.read(owner, TODAY) for owner in (mara, cleo))
    assert belief.dump(one.state) == belief.dump(other.state)
    with told("brought once more"):
        again = archive.keep(cleo, brought, TODAY)
    assert sum(again.new.values()) == 0
    assert archives.rows(cleo) == before
