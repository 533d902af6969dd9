"""Reads with a kept statement find what Django's own would, whatever is asked, and nobody else's rows."""

from datetime import date, timedelta

import pytest
from uuid6 import uuid7

from nearer.storage import models, records, select
from nearer.storage.sealing import Unsealable
from nearer.storage.transaction import writing

MONDAY = date(2026, 3, 2)
ANA = uuid7()


@pytest.fixture
def messages(mara, cleo):
    """Four rows of Mara's, two of them about Ana, and one of Cleo's."""
    for place, (person, state) in enumerate([(ANA, "sent"), (None, "sent"), (ANA, "draft"), (None, "rested")]):
        keep(mara, person, MONDAY + timedelta(days=place), state)
    keep(cleo, ANA, MONDAY, "sent")
    return models.ReachOut.objects.filter(owner_id=mara.id)


def keep(owner, person, day, state):
    with writing(owner) as version:
        clear = {"person_id": person, "day": day, "state": state, "version": version}
        records.insert(owner, models.ReachOut, uuid7(), "x", **clear)


@pytest.mark.parametrize(
    "where",
    [
        {},
        {"state": "sent"},
        {"person_id": None},
        {"person_id": ANA},
        {"state__in": ["sent", "draft"]},
        {"state__in": ["rested"], "person_id": None, "day__lte": MONDAY + timedelta(days=9)},
        {"day__lte": MONDAY},
        {"day__gt": MONDAY},
        {"state__in": []},
    ],
)
def test_the_same_rows_as_django_finds(mara, messages, where):
    for _ in range(2):  # Written, then kept.
        found = select.rows(models.ReachOut, mara, "-day -version", 3, **where)
        assert [_values(one) for one in found] == [
            _values(one) for one in messages.filter(**where).order_by("-day", "-version")[:3]
        ]


def test_some_columns_alone_are_what_stands_in_the_rows(mara, messages):
    since = MONDAY + timedelta(days=1)
    asked = {"order": "-day", "most": 2, "day__gte": since}
    for _ in range(2):
        assert select.columns(models.ReachOut, mara, ("day", "person_id"), **asked) == [
            [MONDAY + timedelta(days=3), None],
            [MONDAY + timedelta(days=2), ANA],
        ]
        assert select.columns(models.ReachOut, mara, ("person_id",), "day", person_id=ANA) == [[ANA], [ANA]]
    assert select.columns(models.ReachOut, mara, ("day",), state__in=[]) == []


def test_what_rows_hold_is_read_without_the_rows_and_opens_for_nobody_else(mara, cleo, messages):
    """A row of Mara's that somebody gave to Cleo on the disk is refused, as when it is read whole."""
    assert records.read(mara, models.ReachOut, str, "day", 3, state="sent") == ["x", "x"]
    models.ReachOut.objects.filter(owner_id=mara.id, id=messages[0].id).update(owner_id=cleo.id)
    with pytest.raises(Unsealable):
        records.read(cleo, models.ReachOut, str)


def test_a_row_comes_with_the_account_it_belongs_to_without_another_read(mara, messages, queries):
    wanted = messages[0]
    for _ in range(2):
        with queries:
            found = select.with_account(models.ReachOut, id=wanted.id)
            assert _values(found) == _values(wanted)
            account = _values(found.owner)
        assert len(queries) == 1
        assert account == _values(models.Account.objects.get(id=mara.id))
    assert select.with_account(models.ReachOut, id=uuid7()) is None


def test_values_of_one_read_are_not_those_of_the_next(mara, messages):
    days = [MONDAY, MONDAY + timedelta(days=2), MONDAY + timedelta(days=1)]
    assert [len(select.rows(models.ReachOut, mara, "day", None, day__lte=day)) for day in days] == [1, 3, 2]


def test_nobody_finds_another_persons_rows(cleo, messages):
    assert [one.owner_id for one in select.rows(models.ReachOut, cleo)] == [cleo.id]
    assert select.first(models.ReachOut, cleo, id=messages[0].id) is None


def _values(row):
    return {name: value for name, value in vars(row).items() if name != "_state"}
