"""A new key: stopped anywhere and gone on with, everything opens all the time and at the end only by the new one."""

import itertools

import pytest

from nearer import clock
from nearer.actions import rotation
from nearer.cli import demo
from nearer.errors import Invalid
from nearer.storage import models, sessions, slots
from nearer.storage import rotation as rows
from nearer.storage.sealing import Owner, Unsealable
from nearer.storage.slots import Kind
from tests.accounts import PASSWORD, code_of, folder, joined, several

NOW = clock.now()


def everything(owner):
    """Return every sealed row of an owner, opened."""
    from nearer.storage import records

    return {
        (records.table(model), row.id): records.opened(owner, row, bytes)
        for model in rows.tables()
        for row in model.objects.filter(owner_id=owner.id)
    }


def test_a_rotation_stopped_half_way_is_gone_on_with(mara, monkeypatch):
    monkeypatch.setattr(rows, "BATCH", 7)
    demo.fill(mara, clock.local().date())
    before, cookie = everything(mara), sessions.begin(mara, NOW)
    fresh = rotation.begin(mara, "", NOW).owner
    total = rotation.left(fresh)
    assert total == len(before)
    done = sum(itertools.islice(rotation.go_on(fresh), 3))
    again = slots.open_by_host(mara.id, folder())
    assert 0 < done < total
    assert rotation.unfinished(again)
    assert rotation.left(again) == total - done
    assert everything(again) == before
    assert done + sum(rotation.go_on(again)) == total
    after = slots.open_by_host(mara.id, folder())
    assert not rotation.unfinished(after)
    assert everything(after) == before
    assert {held.key_version for held in rows.report(mara.id)} == {2}
    assert sessions.find(cookie, NOW) is None
    with pytest.raises(Unsealable):
        everything(Owner(mara.id, mara.key, 2))


def test_the_report_counts_every_row_with_how_it_is_sealed(mara):
    demo.fill(mara, clock.local().date())
    held = rows.report(mara.id)
    assert {(one.algorithm, one.key_version) for one in held} == {(1, 1)}
    for one in held:
        (model,) = [model for model in rows.tables() if model._meta.model_name == one.table]
        assert one.rows == model.objects.filter(owner_id=mara.id).count()


def test_ways_in_after_a_new_key(monkeypatch):
    """Her password stays, her code is given out anew, and her passkeys have to be added again."""
    several(monkeypatch)
    mara, _name = joined()
    old = code_of(mara)
    with pytest.raises(Invalid):
        rotation.begin(mara, "not " + PASSWORD, NOW)
    begun = rotation.begin(mara, PASSWORD, NOW)
    assert begun.code
    assert begun.code != old
    assert {slot.kind for slot in slots.of(mara.id)} == {Kind.PASSWORD, Kind.RECOVERY}
    assert not models.Session.objects.filter(owner_id=mara.id).exists()
    assert begun.owner.key != mara.key


def test_steps_are_found_again_under_a_new_key(mara):
    from nearer.storage import sealing

    fresh = rotation.begin(mara, "", NOW).owner
    assert sealing.blind(fresh, "nod-passer-by") == sealing.blind(mara, "nod-passer-by")
