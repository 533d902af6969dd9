"""A new key for an account: everything opens under it, stopped half way or not."""

import itertools

import pytest
from uuid6 import uuid7

from nearer import clock
from nearer.actions import rotation
from nearer.cli import demo
from nearer.errors import Invalid
from nearer.storage import models, records, sealing, sessions, slots
from nearer.storage import rotation as rows
from nearer.storage.ladder import Attempt
from nearer.storage.sealing import Unsealable
from nearer.storage.slots import Kind

NOW = clock.now()


@pytest.fixture
def lived(mara):
    """Return Mara after six weeks: something in most tables."""
    demo.fill(mara, clock.local().date())
    return mara


def opened(owner):
    """Return every sealed row of an owner, opened."""
    return {
        (model, row.id): sealing.unseal(owner, records.table(model), row.id, bytes(row.sealed))
        for model in rows.tables()
        for row in model.objects.filter(owner_id=owner.id)
    }


def test_everything_opens_under_the_new_key_and_the_old_opens_nothing(lived):
    before = opened(lived)
    fresh = rotation.begin(lived, "", NOW).owner
    assert opened(fresh) == before
    assert sum(rotation.go_on(fresh)) == len(before)
    last = slots.owner_of(models.Account.objects.get(id=lived.id), fresh.key)
    assert last.older == ()
    assert opened(last) == before
    with pytest.raises(Unsealable):
        opened(lived)
    assert {held.key_version for held in rows.report(lived.id)} == {2}


def test_stopped_half_way_it_goes_on(lived):
    before = opened(lived)
    fresh = rotation.begin(lived, "", NOW).owner
    next(iter(rotation.go_on(fresh)))
    again = slots.owner_of(models.Account.objects.get(id=lived.id), fresh.key)
    assert rotation.unfinished(again)
    assert 0 < rotation.left(again) < len(before)
    assert opened(again) == before
    assert sum(rotation.go_on(again)) > 0
    assert rotation.left(again) == 0


def test_what_is_looked_for_by_its_digest_is_found_again(lived):
    step = "nod-passer-by"
    before = sealing.blind(lived, step)
    fresh = rotation.begin(lived, "", NOW).owner
    list(rotation.go_on(fresh))
    assert sealing.blind(slots.owner_of(models.Account.objects.get(id=lived.id), fresh.key), step) == before


def test_a_row_written_meanwhile_is_under_the_new_key(lived, today):
    fresh = rotation.begin(lived, "", NOW).owner
    row = uuid7()
    records.insert(fresh, models.Attempt, row, Attempt("nod", today), version=1, step_key=b"x" * 16, day=today)
    assert sealing.key_version(bytes(models.Attempt.objects.get(owner_id=lived.id, id=row).sealed)) == 2


def test_whoever_was_let_in_by_the_old_key_is_shut_out(lived):
    token = sessions.begin(lived, NOW)
    rotation.begin(lived, "", NOW)
    assert sessions.find(token, NOW) is None


def test_the_ways_in_are_made_anew(lived):
    fresh = rotation.begin(lived, "", NOW).owner
    assert [slot.kind for slot in slots.of(lived.id)] == [Kind.HOST]
    assert slots.open_by_host(lived.id, rotation.accounts.here().data) == fresh


def test_no_two_blobs_of_all_tables_can_be_swapped(lived, cleo):
    """One row of each table, tried in the place of each other, and all for somebody else."""
    found = {}
    for model in rows.tables():
        row = model.objects.filter(owner_id=lived.id).first()
        if row:
            found[records.table(model), row.id] = bytes(row.sealed)
    assert len(found) >= 15
    for (here, blob), (there, _other) in itertools.permutations(found.items(), 2):
        assert here != there
        with pytest.raises(Unsealable):
            sealing.unseal(lived, *there, blob)
    for place, blob in found.items():
        with pytest.raises(Unsealable):
            sealing.unseal(cleo, *place, blob)


def test_a_wrong_password_changes_nothing(lived):
    from nearer.actions import accounts

    kept, halves = accounts.hashed("correct horse battery staple")
    slots.add(lived, Kind.PASSWORD, halves, NOW, kept)
    with pytest.raises(Invalid):
        rotation.begin(lived, "something else entirely", NOW)
    assert models.Account.objects.get(id=lived.id).key_version == 1
