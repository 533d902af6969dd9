"""Groups, visits and activities come back as they were, belong to one person, and cost the same however many."""

from datetime import timedelta

import pytest
from uuid6 import uuid7

from nearer.domain.groups import Every, Group, GroupState, Kind, Part, Visit
from nearer.domain.needs import Budget
from nearer.domain.portfolio import Activity, Company, Mood
from nearer.storage import groups, models, portfolio, records
from nearer.storage.sealing import Unsealable


def whole(today) -> Group:
    return Group(
        uuid7(),
        "Chor der Mühle",
        Kind.CLASS,
        GroupState.BELONG,
        "singing",
        "the mill",
        3,
        Every.MONTH,
        "18:30",
        today,
        Budget.LITTLE,
        (uuid7(),),
        "Ida",
        "tenor",
        "bring pencil",
        "music",
        3,
        today,
        frozenset({Part.JOB}),
    )


def test_a_group_comes_back_as_it_was(mara, cleo, today):
    group = whole(today)
    groups.save(mara, group)
    assert groups.group(mara, group.id) == group
    assert groups.group(cleo, group.id) is None
    assert groups.groups(cleo) == []


def test_groups_are_found_by_state_the_last_changed_first(mara, today):
    kept = [Group(uuid7(), f"no {number}", state=state) for number, state in enumerate(GroupState)]
    for group in kept:
        groups.save(mara, group)
    assert groups.groups(mara) == kept[::-1]
    assert groups.groups(mara, [GroupState.BELONG]) == [kept[2]]
    groups.save(mara, kept[0])
    assert groups.groups(mara, most=1) == [kept[0]]


def test_visits_come_back_newest_first_and_of_one_group(mara, cleo, today):
    group, other = uuid7(), uuid7()
    kept = [Visit(uuid7(), group, today - timedelta(days=ago), (uuid7(),), "Tom", 4, "good") for ago in (9, 2, 5)]
    for visit in [*kept, Visit(uuid7(), other, today)]:
        groups.add_visit(mara, visit)
    assert groups.visits(mara, group) == [kept[1], kept[2], kept[0]]
    assert groups.visits(mara, group, most=1) == [kept[1]]
    assert groups.visits(cleo, group) == []
    groups.remove_visit(cleo, kept[1].id)
    groups.remove(cleo, group)
    assert len(groups.visits(mara, group)) == 3


def test_an_activity_comes_back_as_it_was(mara, cleo, today):
    activity = Activity(
        uuid7(),
        "Tea",
        3,
        frozenset(Mood),
        Budget.SOME,
        Company.AMONG,
        people=(uuid7(),),
        fallback=True,
        used=(today,),
        starter="tea",
    )
    portfolio.save(mara, activity)
    assert portfolio.activity(mara, activity.id) == activity
    assert portfolio.activities(mara) == [activity]
    assert portfolio.activity(cleo, activity.id) is None
    portfolio.remove(cleo, activity.id)
    assert portfolio.activities(mara) == [activity]


def test_a_group_moved_to_somebody_else_does_not_open(mara, cleo, today):
    group = whole(today)
    groups.save(mara, group)
    row = models.Group.objects.get(owner_id=mara.id, id=group.id)
    with pytest.raises(Unsealable):
        records.opened(cleo, row, Group)


@pytest.mark.parametrize("number", [10, 200])
def test_a_list_reads_a_bounded_number_in_one_query(mara, today, queries, number):
    group = uuid7()
    for _ in range(number):
        groups.save(mara, Group(uuid7(), "One"))
        groups.add_visit(mara, Visit(uuid7(), group, today))
    with queries:
        assert len(groups.groups(mara, most=8)) == 8
        assert len(groups.visits(mara, group)) == 10
    assert len(queries) == 2
