"""Every table is told of, leaves, comes back and is erased without its author thinking of it, or a test says so.

These walk the tables that are there, so a new one is in them from its first day.
"""

import pytest
from django.db import models as fields

from docs import data
from nearer.storage import contents, models, schema
from nearer.words import kept

TABLES = schema.tables()
OPENS = ("keyslot", "session", "openlink", "feed", "passkey", "secondstep", "sharingkey")
TIES = ("grant", "package", "companion", "look", "encouragement", "question", "asking", "challengeseat")
STAYS = dict.fromkeys(OPENS, "opens") | dict.fromkeys(TIES, "is between two people") | {"parcel": "waits a day"}
"""What belongs to somebody and does not leave with them, and why."""


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_table_says_what_it_is_for_and_when_it_goes(table):
    """When this is red: give the table its line in nearer.words.kept."""
    told = kept.lines().get(table.name)
    assert told, f"say in nearer.words.kept what {table.name} is for"
    assert len(told.title) > 2
    assert told.about.endswith(".")
    assert len(told.about.split()) >= 6
    assert len(kept.goes(table).split()) >= 4
    assert len(kept.readers(table).split()) >= 4


def test_no_line_is_for_a_table_that_is_not() -> None:
    assert set(kept.lines()) == {table.name for table in TABLES}


@pytest.mark.parametrize("table", [one for one in TABLES if one.carried and one.sealed], ids=lambda table: table.name)
def test_what_comes_back_is_checked_against_what_its_table_holds(table):
    """When this is red: say in nearer.storage.contents which type the rows of the table decode to."""
    assert table.name in contents.KINDS


def test_everything_that_is_somebodys_leaves_but_what_opens_or_waits() -> None:
    """When this is red: the table stays behind. If it has to (a key, an invitation), say why here."""
    assert {one.name for one in TABLES if one.owned and not one.carried} == set(STAYS)


def test_every_table_is_somebodys_or_known_not_to_be() -> None:
    assert {one.name for one in TABLES if not one.owned} == {"account", "ticket", "guess"}


@pytest.mark.parametrize("table", [one for one in TABLES if one.owned], ids=lambda table: table.name)
def test_no_column_in_the_clear_holds_text_of_somebodys(table):
    """Texts in the clear are states and kinds, sixteen characters at most."""
    clear = [table.model._meta.get_field(name) for name in table.clear]
    assert [one.name for one in clear if isinstance(one, fields.TextField)] == []
    assert [one.name for one in clear if isinstance(one, fields.CharField) and one.max_length > 16] == []


def test_a_table_made_tomorrow_is_found_by_its_shape() -> None:
    class Diary(models.Sealed):
        day = fields.DateField()

        class Meta:
            app_label = "elsewhere"

    found = schema._table(Diary)
    assert (found.owned, found.sealed, found.carried, found.clear) == (True, True, True, ("version", "day"))


def test_a_table_with_a_key_or_between_two_people_stays_behind() -> None:
    class Badge(models.Owned):
        wrapped = fields.BinaryField()

        class Meta:
            app_label = "elsewhere"

    class Tie(models.Sealed):
        other = fields.ForeignKey(models.Account, on_delete=fields.CASCADE, related_name="+")

        class Meta:
            app_label = "elsewhere"

    assert not schema._table(Badge).carried
    assert not schema._table(Tie).carried


def test_the_document_of_tables_is_that_of_today() -> None:
    """When this is red: PYTHONPATH=src:. python -m docs.data"""
    assert data.PAGE.read_text() == data.page()
