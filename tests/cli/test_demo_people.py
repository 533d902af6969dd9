"""The people of the demo: there is something on every part of their pages, and the same people come each time."""

from datetime import timedelta

from nearer.actions import hello
from nearer.cli import demo_people
from nearer.storage import people as rows


def test_mara_knows_seven_people_and_it_might_be_nice_to_reach_some(mara, today):
    demo_people.fill(mara, today)
    circles = rows.roster(mara)
    assert len(circles) == len(demo_people.KNOWN)
    assert all(entry.last and entry.last <= today for entry in circles.values())
    found = [
        next(one.name for one in circles.values() if str(one.id) == each.person)
        for each in hello.this_week(circles, today)
    ]
    assert "Noor" in found
    assert any(entry.soon == (today + timedelta(days=3),) for entry in circles.values())
    assert len(rows.encounters(mara, most=None)) == len(demo_people.LIVED)


def test_filled_twice_they_are_the_same_people(mara, today):
    demo_people.fill(mara, today)
    before = {entry.name for entry in rows.roster(mara).values()}
    demo_people.fill(mara, today)
    assert {entry.name for entry in rows.roster(mara).values()} == before
    assert len(rows.encounters(mara, most=None)) == len(demo_people.LIVED)
