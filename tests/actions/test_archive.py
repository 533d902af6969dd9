"""Everything out and back in: equal after a round trip, nothing twice, and what is here stays.

| who | has | brings | then |
| Cleo | nothing | Mara's six weeks | the same six weeks |
| Cleo | three days of her own | Mara's six weeks | both, hers the newer |
| Mara | six weeks | her own older archive | what she has |
"""

import io
import json
import zipfile
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from uuid6 import uuid7

from nearer.actions import archive, ladder, situation
from nearer.actions import needs as need_actions
from nearer.cli import demo_sharing
from nearer.content.steps import catalogue
from nearer.domain.archive import Archive, Row
from nearer.domain.ladder import Attempt, Felt
from nearer.domain.people import Circle, Encounter, Entry, Person, Touch
from nearer.domain.planner import Plan, PlanState
from nearer.domain.syncing import Server
from nearer.engine import belief, cadence
from nearer.errors import Invalid, Missing
from nearer.storage import groups, needs, people, planner, records, schema, syncing
from nearer.storage import ladder as ladder_rows
from tests.actions.archives import TODAY, lived, out, rows, taken
from tests.conftest import _somebody

STEP = "ask-shop-question"
TEXT = some.text(some.characters(exclude_characters="\x00", exclude_categories=["Cs"]), max_size=40)


def test_an_empty_account_gets_all_of_it_as_it_was(mara, cleo):
    before = rows(lived(mara))
    came = archive.keep(cleo, taken(mara), TODAY)
    assert rows(cleo) == before
    assert not came.unread
    assert sum(came.new.values()) == sum(map(len, before.values())) > 200


def test_what_others_wrote_leaves_too_to_be_read(mara):
    """Found: a guide's lines and a friend's answers were in nothing one could take along."""
    with zipfile.ZipFile(io.BytesIO(out(lived(mara)))) as packed:
        read = packed.read("read/from-others.md").decode()
    for text in (*demo_sharing.LINES, *demo_sharing.ASKED[0], *demo_sharing.LENA.values(), "## Ben", "## Lena"):
        assert text in read


def test_what_the_engine_believes_is_the_same_and_what_the_history_adds_up_to(mara, cleo):
    archive.keep(cleo, taken(lived(mara)), TODAY)
    one, other = (situation.read(owner, TODAY) for owner in (mara, cleo))
    assert belief.dump(one.state) == belief.dump(other.state)
    assert belief.dump(situation.rebuilt(cleo, TODAY, other.steps)) == belief.dump(other.state)


def test_pages_find_what_came_by_its_keys(mara, cleo):
    """A step is found by a digest under the owner's own key, made anew for the account it came to."""
    archive.keep(cleo, taken(lived(mara)), TODAY)
    tried = ladder_rows.attempts(mara)[0].step
    assert ladder_rows.attempts(cleo, tried) == ladder_rows.attempts(mara, tried) != []
    assert people.roster(cleo) == people.roster(mara)
    assert [one.name for one in groups.groups(cleo)] == [one.name for one in groups.groups(mara)]


def test_the_same_archive_twice_brings_nothing_the_second_time(mara, cleo):
    archive.keep(cleo, taken(lived(mara)), TODAY)
    before = rows(cleo)
    came = archive.keep(cleo, taken(mara), TODAY)
    assert sum(came.new.values()) == 0
    assert rows(cleo) == before


def test_what_is_here_stays_and_counts_as_the_newer(mara, cleo):
    need_actions.change_settings(cleo, "30", "", "Cleo", "FR")
    person = Person(Entry(uuid7(), "Only Cleo's", Circle.CLOSE, cadence.start(14), TODAY))
    people.save(cleo, [person])
    mine = ladder.attempt(cleo, TODAY, uuid7(), Attempt(STEP, TODAY, Felt.EASY, 20.0, learned="Cleo's own"))
    archive.keep(cleo, taken(lived(mara)), TODAY)
    assert needs.profile(cleo).name == "Cleo"
    assert person.id in people.roster(cleo)
    assert set(people.roster(mara)) < set(people.roster(cleo))
    assert ladder_rows.attempts(cleo)[0] == ladder_rows.attempt(cleo, mine)
    assert len(ladder_rows.attempts(cleo)) == len(ladder_rows.attempts(mara)) + 1
    here = situation.read(cleo, TODAY)
    assert belief.dump(here.state) == belief.dump(situation.rebuilt(cleo, TODAY, here.steps))


def test_ones_own_older_archive_brings_back_what_was_lost_and_changes_nothing_else(mara):
    old = taken(lived(mara))
    gone = next(iter(people.roster(mara)))
    people.remove(mara, gone)
    need_actions.change_settings(mara, "45", "", "Mara now", "GB")
    newest = ladder_rows.attempts(mara)
    archive.keep(mara, old, TODAY)
    assert gone in people.roster(mara)
    assert needs.profile(mara).name == "Mara now"
    assert ladder_rows.attempts(mara) == newest


def test_a_write_after_it_is_the_newest(mara, cleo):
    archive.keep(cleo, taken(lived(mara)), TODAY)
    ladder.attempt(cleo, TODAY, uuid7(), Attempt(STEP, TODAY, Felt.HARD, learned="after"))
    assert ladder_rows.attempts(cleo)[0].learned == "after"


def test_nothing_comes_when_something_stops_it_half_way(mara, cleo, monkeypatch):
    found, before = taken(lived(mara)), rows(cleo)
    monkeypatch.setattr(archive.rows, "set_version", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        archive.keep(cleo, found, TODAY)
    monkeypatch.undo()
    assert rows(cleo) == before


def test_passwords_are_left_out(mara):
    syncing.save(mara, Server(uuid7(), "https://example.org/", "mara", "a secret of hers"))
    data = out(mara)
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        assert [name for name in packed.namelist() if b"a secret of hers" in packed.read(name)] == []
        assert json.loads(packed.read("data/calendar.json"))[0]["content"]["password"] == ""


def test_an_archive_is_sealed_by_a_passphrase(mara, cleo):
    data = out(lived(mara), "four words in a row")
    assert b"PK" not in data[:4]
    with pytest.raises(Invalid, match="sealed"):
        archive.read(data)
    with pytest.raises(Invalid, match="does not open"):
        archive.read(data, "four words in a column")
    assert dict(archive.read(data, "four words in a row").tables) == rows(mara)


def made_by_hand(table: str, *some_rows: Row) -> Archive:
    return Archive("x", TODAY, "0", {table: some_rows})  # type: ignore[arg-type]


BAD = {
    "another type": ("energy", Row(str(uuid7()), {"version": 1, "day": "2026-03-02"}, "many")),
    "no day": ("energy", Row(str(uuid7()), {"version": 1}, 3)),
    "no such day": ("energy", Row(str(uuid7()), {"version": 1, "day": "2026-13-02"}, 3)),
    "no id": ("energy", Row("../../x", {"version": 1, "day": "2026-03-02"}, 3)),
    "a version that is none": ("energy", Row(str(uuid7()), {"version": "high", "day": "2026-03-02"}, 3)),
    "a kind that is none": ("calendar", Row(str(uuid7()), {"version": 1, "kind": "root"}, {})),
    "a state far too long": ("group", Row(str(uuid7()), {"version": 1, "state": "x" * 400}, {"name": "x"})),
    "no step to find it by": ("rating", Row(str(uuid7()), {"version": 1, "day": "2026-03-02"}, {"value": 3})),
    "no base64": ("belief", Row("account", {"version": 1}, None, "***")),
    "an address that is a program": (
        "event",
        Row(
            str(uuid7()),
            {
                "version": 1,
                "calendar_id": str(uuid7()),
                "begins": "2026-03-02T10:00:00Z",
                "ends": "2026-03-02T11:00:00Z",
            },
            {"begins": "2026-03-02T10:00:00Z", "ends": "2026-03-02T11:00:00Z", "url": "javascript:alert(1)"},
        ),
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_a_row_no_page_could_show_is_left_out_and_counted(mara, name):
    table, row = BAD[name]
    came = archive.keep(mara, made_by_hand(table, row), TODAY)
    assert (came.new[table], came.unread) == (0, {table: 1})


def test_a_table_this_release_does_not_know_is_counted(mara):
    came = archive.keep(mara, made_by_hand("horoscope", Row(str(uuid7()))), TODAY)
    assert came.unread == {"horoscope": 1}


def test_keys_cannot_be_brought_in(mara, cleo):
    """No row of a key slot, a session or a feed comes from a file, whatever it says."""
    for table in ("keyslot", "session", "openlink", "feed", "account"):
        assert archive.keep(mara, made_by_hand(table, Row(str(uuid7()))), TODAY).unread == {table: 1}


def test_what_waits_for_a_yes_is_gone_after_a_day_and_is_nobody_elses(mara, cleo):
    form, now = uuid7(), taken(mara).made
    archive.propose(mara, form, out(mara), "", now)
    assert archive.find(mara, form, now).account == str(mara.id)
    with pytest.raises(Missing):
        archive.find(cleo, form, now)
    with pytest.raises(Missing, match="once more"):
        archive.find(mara, form, now + timedelta(days=2))
    assert schema.tables()
    assert not next(one for one in schema.tables() if one.name == "parcel").of(mara.id).exists()


STEPS = sorted(catalogue("en"))
ATTEMPTS = some.builds(
    Attempt,
    step=some.sampled_from(STEPS),
    day=some.dates(TODAY - timedelta(days=900), TODAY),
    felt=some.sampled_from(Felt),
    peak=some.none() | some.floats(0, 100),
    learned=TEXT,
)
PLANS = some.builds(
    Plan,
    id=some.builds(uuid7),
    step=some.sampled_from(STEPS),
    state=some.sampled_from(PlanState),
    made=some.just(TODAY),
    where=TEXT,
    who=TEXT,
)
TIMES = some.builds(
    Encounter,
    id=some.builds(uuid7),
    day=some.dates(TODAY - timedelta(days=900), TODAY),
    people=some.just(()),
    touch=some.sampled_from(Touch),
    note=TEXT,
)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(some.lists(ATTEMPTS, max_size=4), some.lists(PLANS, max_size=3), some.lists(TIMES, max_size=3), TEXT)
def test_any_account_is_equal_after_a_round_trip(attempts, plans, times, name):
    mara, cleo = _somebody(), _somebody()
    for one in attempts:
        ladder.attempt(mara, one.day, uuid7(), one)
    for plan in plans:
        planner.save(mara, replace(plan, id=uuid7()))
    entry = Entry(uuid7(), name, Circle.WIDER, cadence.start(30), TODAY)
    people.save(mara, [Person(entry, notes=name)])
    for one in times:
        people.save_encounter(mara, replace(one, id=uuid7(), people=(entry.id,)))
    before = rows(mara)
    archive.keep(cleo, taken(mara), TODAY)
    assert rows(cleo) == before
    assert all(records.table(table.model) == table.name for table in schema.carried())
