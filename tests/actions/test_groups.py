"""Mara and her groups through the actions: setting out, having been there, becoming a regular, resting, coming back."""

from dataclasses import replace
from datetime import timedelta

import pytest
from uuid6 import uuid7

from nearer.actions import groups, joining
from nearer.domain.groups import Every, GroupState, Kind, Part
from nearer.domain.people import Circle, Entry, Person, Rhythm
from nearer.errors import Invalid, Missing
from nearer.storage import groups as rows
from nearer.storage import ladder as ladder_rows
from nearer.storage import people as people_rows
from nearer.words import groups as words

CLIMBING = groups.Answers(name="Climbing hall", where="Mill Street", hope="Faces I know")


@pytest.fixture
def ana(mara, today):
    return friend(mara, today, "Ana")


def friend(owner, today, name):
    person = Person(Entry(uuid7(), name, Circle.CLOSE, Rhythm(30.0), today))
    people_rows.save(owner, [person])
    return person


def kept(owner, **more):
    return groups.add(owner, uuid7(), replace(CLIMBING, **more))


def test_a_group_comes_back_as_it_was_written(mara, ana, today):
    made = groups.add(
        mara,
        uuid7(),
        groups.Answers(
            name=" The choir ",
            kind="class",
            state="belong",
            weekday="3",
            every="week",
            time="18:30",
            next="2026-03-05",
            cost="1",
            people=(str(ana.id), str(uuid7()), "nobody"),
            others="ana, Tom with the hat,  ",
            role="second row",
        ),
    )
    found = groups.find(mara, made.id)
    assert found == made
    assert (found.name, found.kind, found.state, found.every) == (
        "The choir",
        Kind.CLASS,
        GroupState.BELONG,
        Every.WEEK,
    )
    assert (found.people, found.others) == ((ana.id,), "Tom with the hat")


def test_the_same_form_twice_is_one_group(mara):
    form = uuid7()
    assert groups.add(mara, form, CLIMBING) == groups.add(mara, form, replace(CLIMBING, name="Another"))
    assert len(rows.groups(mara)) == 1


def test_changing_keeps_what_was_lived(mara, today):
    group = kept(mara)
    groups.visited(mara, today, uuid7(), group.id, groups.Came())
    groups.change(mara, group.id, replace(CLIMBING, name="The hall", state="belong"))
    found = groups.find(mara, group.id)
    assert (found.name, found.visits, found.last) == ("The hall", 1, today)


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"name": "  "}, "name"),
        ({"name": "x" * 61}, "name"),
        ({"kind": "sect"}, "kind"),
        ({"weekday": "7"}, "weekday"),
        ({"every": "moon"}, "every"),
        ({"next": "soon"}, "next"),
        ({"cost": "9"}, "cost"),
        ({"others": "x" * 501}, "others"),
    ],
)
def test_what_cannot_be_kept_is_named(mara, given, field):
    with pytest.raises(Invalid) as refused:
        kept(mara, **given)
    assert refused.value.field == field
    assert rows.groups(mara) == []


def test_having_been_there_counts_and_means_going_there(mara, ana, today):
    group = kept(mara)
    joining.set_out(mara, group.id, Part.FIRST, words.part)
    came = groups.Came(people=(str(ana.id),), others="Ida, red scarf", felt="4", next="2026-03-09", note="Chalk.")
    visit = groups.visited(mara, today, uuid7(), group.id, came)
    found = groups.find(mara, group.id)
    assert (found.state, found.visits, found.last) == (GroupState.BELONG, 1, today)
    assert found.next == today + timedelta(days=7)
    assert found.people == (ana.id,)
    assert rows.visits(mara, group.id) == [visit]
    assert (visit.felt, visit.others, visit.note) == (4, "Ida, red scarf", "Chalk.")


def test_who_was_there_has_been_met(mara, ana, today):
    group = kept(mara)
    visit = groups.visited(mara, today, uuid7(), group.id, groups.Came(people=(str(ana.id),), felt="5"))
    (met,) = people_rows.encounters(mara, ana.id)
    assert (met.group, met.people, met.day, met.felt) == (group.id, (ana.id,), today, 5)
    groups.unvisit(mara, today, group.id, visit.id)
    assert people_rows.encounters(mara, ana.id) == []


def test_meeting_somebody_there_is_being_in_touch(mara, ana, today):
    group = kept(mara)
    came = groups.Came(day=str(today - timedelta(days=2)), people=(str(ana.id),))
    visit = groups.visited(mara, today, uuid7(), group.id, came)
    assert people_rows.roster(mara)[ana.id].last == today - timedelta(days=2)
    groups.unvisit(mara, today, group.id, visit.id)
    assert people_rows.roster(mara)[ana.id].last is None


def test_a_name_that_two_go_by_is_asked_about(mara, ana, today):
    friend(mara, today, "Ana")
    group = kept(mara)
    with pytest.raises(Invalid, match="More than one") as refused:
        groups.visited(mara, today, uuid7(), group.id, groups.Came(others="Ana"))
    assert refused.value.field == "others"


def test_the_same_form_twice_is_one_visit(mara, ana, today):
    group, form = kept(mara), uuid7()
    for _ in range(3):
        groups.visited(mara, today, form, group.id, groups.Came(people=(str(ana.id),)))
    assert groups.find(mara, group.id).visits == 1
    assert len(people_rows.encounters(mara)) == 1


def test_a_visit_told_late_does_not_move_the_last_one_back(mara, today):
    group = kept(mara)
    for ago in (2, 30):
        groups.visited(mara, today, uuid7(), group.id, groups.Came(day=str(today - timedelta(days=ago))))
    assert groups.find(mara, group.id).last == today - timedelta(days=2)


def test_a_visit_taken_back_leaves_no_trace(mara, today):
    group = kept(mara)
    first, second = (
        groups.visited(mara, today, uuid7(), group.id, groups.Came(day=str(today - timedelta(days=ago))))
        for ago in (7, 0)
    )
    for _ in range(2):
        groups.unvisit(mara, today, group.id, second.id)
    found = groups.find(mara, group.id)
    assert (found.visits, found.last) == (1, first.day)


@pytest.mark.parametrize("again", ["unsure", "no", "yes"])
def test_it_may_not_be_for_them(mara, today, again):
    group = kept(mara)
    groups.visited(mara, today, uuid7(), group.id, groups.Came(again=again))
    expected = {"unsure": GroupState.MIGHT, "no": GroupState.RESTED, "yes": GroupState.BELONG}[again]
    assert groups.find(mara, group.id).state is expected


@pytest.mark.parametrize(
    ("came", "field"),
    [
        (groups.Came(day="2026-03-03"), "day"),
        (groups.Came(day="2020-03-03"), "day"),
        (groups.Came(felt="6"), "felt"),
        (groups.Came(again="perhaps"), "again"),
        (groups.Came(next="x"), "next"),
    ],
)
def test_a_visit_that_cannot_be_kept_changes_nothing(mara, today, came, field):
    group = kept(mara)
    with pytest.raises(Invalid) as refused:
        groups.visited(mara, today, uuid7(), group.id, came)
    assert refused.value.field == field
    assert groups.find(mara, group.id) == group


def test_resting_costs_nothing(mara, today):
    group = kept(mara)
    groups.visited(mara, today, uuid7(), group.id, groups.Came())
    groups.move(mara, group.id, GroupState.RESTED)
    assert groups.find(mara, group.id).visits == 1
    assert groups.upcoming(mara, today) == []
    groups.move(mara, group.id, GroupState.BELONG)
    assert groups.find(mara, group.id).state is GroupState.BELONG


def test_what_is_coming_up_is_what_they_go_to(mara, today):
    kept(mara, name="Might", next="2026-03-03")
    choir = kept(mara, name="Choir", state="belong", every="week", weekday="3")
    garden = kept(mara, name="Garden", state="planned", next="2026-03-04")
    kept(mara, name="Far", state="belong", next="2026-06-04")
    assert [(day.day, group.id) for day, group in groups.upcoming(mara, today)] == [(4, garden.id), (5, choir.id)]


def test_deleting_a_group_keeps_the_people(mara, ana, today):
    group = kept(mara)
    groups.visited(mara, today, uuid7(), group.id, groups.Came(people=(str(ana.id),)))
    groups.remove(mara, group.id)
    with pytest.raises(Missing):
        groups.find(mara, group.id)
    assert rows.visits(mara, group.id) == []
    assert len(people_rows.encounters(mara, ana.id)) == 1


def test_somebody_elses_group_is_not_there(mara, cleo, today):
    group = kept(mara)
    visit = groups.visited(mara, today, uuid7(), group.id, groups.Came())
    before = groups.find(mara, group.id)
    for reach in (
        lambda: groups.find(cleo, group.id),
        lambda: groups.change(cleo, group.id, CLIMBING),
        lambda: groups.visited(cleo, today, uuid7(), group.id, groups.Came()),
        lambda: groups.unvisit(cleo, today, group.id, visit.id),
        lambda: groups.move(cleo, group.id, GroupState.RESTED),
        lambda: groups.remove(cleo, group.id),
        lambda: joining.set_out(cleo, group.id, Part.FIRST, words.part),
        lambda: joining.leave_out(cleo, group.id, "ask"),
    ):
        with pytest.raises(Missing):
            reach()
    assert groups.find(mara, group.id) == before
    assert ladder_rows.notes(cleo)[0] == {}


def test_a_visit_is_taken_back_only_from_its_own_group(mara, today):
    climbing, choir = kept(mara), kept(mara, name="Choir")
    visit = groups.visited(mara, today, uuid7(), climbing.id, groups.Came())
    groups.unvisit(mara, today, choir.id, visit.id)
    assert rows.visit(mara, visit.id) == visit
