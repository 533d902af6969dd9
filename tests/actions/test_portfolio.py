"""Mara's portfolio through the actions: activities, whose turn it is, what to fall back on, what to talk about."""

from dataclasses import replace
from datetime import timedelta

import pytest
from uuid6 import uuid7

from nearer.actions import portfolio
from nearer.domain.needs import Profile
from nearer.domain.people import Circle, Entry, Person, Rhythm
from nearer.domain.portfolio import STARTERS, Company, Mood, Wish
from nearer.domain.topics import Setting
from nearer.errors import Invalid, Missing
from nearer.storage import people as people_rows
from nearer.storage import portfolio as rows

TEA = portfolio.Answers(title="Tea by the river", energy="2", moods=("low", "calm"), company="someone", place="nearby")


def friend(owner, today, name, **more):
    days = more.pop("days", ())
    known_since = today - timedelta(days=400)
    entry = Entry(uuid7(), name, more.pop("circle", Circle.CLOSE), Rhythm(30.0, days), known_since, **more)
    people_rows.save(owner, [Person(entry)])
    return entry.id


def kept(owner, **more):
    return portfolio.add(owner, uuid7(), replace(TEA, **more))


def titles(owner, today, wish=Wish()):  # noqa: B008
    known = portfolio.read(owner)
    names = {str(one.id): one.title for one in known.activities}
    names |= {f"contact-{found}": entry.name for found, entry in known.circles.items()}
    return [names[pick.idea.key] for pick in portfolio.ideas(known, wish, today)]


def test_an_activity_comes_back_as_it_was_written(mara, today):
    ana = friend(mara, today, "Ana")
    made = kept(mara, people=(str(ana), str(uuid7())), fallback="1", cost="1")
    assert portfolio.find(mara, made.id) == made
    assert (made.energy, made.moods, made.company) == (2, {Mood.LOW, Mood.CALM}, Company.SOMEONE)
    assert (made.people, made.fallback) == ((ana,), True)


def test_the_same_form_twice_is_one_activity(mara):
    form = uuid7()
    assert portfolio.add(mara, form, TEA) == portfolio.add(mara, form, TEA)
    assert len(rows.activities(mara)) == 1


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"title": " "}, "title"),
        ({"title": "Wine with Ana"}, "title"),
        ({"energy": "6"}, "energy"),
        ({"moods": ("angry",)}, "moods"),
        ({"company": "crowd"}, "company"),
        ({"place": "moon"}, "place"),
        ({"cost": "7"}, "cost"),
    ],
)
def test_what_cannot_be_kept_is_named(mara, given, field):
    with pytest.raises(Invalid) as refused:
        kept(mara, **given)
    assert refused.value.field == field


def test_a_hundred_are_plenty(mara):
    for number in range(rows.MOST):
        rows.save(mara, replace(STARTERS[0].activity(uuid7(), f"Idea {number}"), starter=""))
    with pytest.raises(Invalid, match="plenty"):
        kept(mara)
    with pytest.raises(Invalid, match="plenty"):
        portfolio.take(mara, uuid7(), "bench", "Sit")


def test_what_was_done_goes_last_and_so_does_who_was_met(mara, today):
    ana = friend(mara, today, "Ana")
    walk, tea = kept(mara, title="Walk", people=()), kept(mara, people=(str(ana),))
    portfolio.done(mara, today, uuid7(), walk.id)
    assert titles(mara, today)[-1] == "Walk"
    portfolio.done(mara, today + timedelta(days=1), uuid7(), tea.id, [str(ana)])
    assert portfolio.find(mara, tea.id).used == (today + timedelta(days=1),)
    (met,) = people_rows.encounters(mara, ana)
    assert met.note == "Tea by the river"


def test_done_twice_from_one_form_is_one_meeting(mara, today):
    ana, form = friend(mara, today, "Ana"), uuid7()
    tea = kept(mara, people=(str(ana),))
    for _ in range(2):
        portfolio.done(mara, today, form, tea.id, [str(ana), "nobody"])
    assert portfolio.find(mara, tea.id).used == (today,)
    assert len(people_rows.encounters(mara)) == 1


def test_people_are_ideas_too_unless_they_are_left_in_peace(mara, today):
    friend(mara, today, "Ana", days=((today - timedelta(days=3)).toordinal(),))
    friend(mara, today, "Tom", days=((today - timedelta(days=90)).toordinal(),))
    friend(mara, today, "Peace", left_in_peace=True)
    friend(mara, today, "Later", snoozed_until=today + timedelta(days=5))
    friend(mara, today, "Gone", away=True)
    friend(mara, today, "Far", circle=Circle.EVERYONE)
    assert titles(mara, today) == ["Tom", "Ana"]
    assert titles(mara, today, Wish(company=Company.ALONE)) == []


def test_somebody_left_in_peace_is_never_named_for_an_activity(mara, today):
    peace = friend(mara, today, "Peace", left_in_peace=True)
    kept(mara, people=(str(peace),))
    (pick,) = portfolio.ideas(portfolio.read(mara), Wish(), today)
    assert pick.friend is None


def test_other_ideas_are_others_and_end(mara, today):
    for number in range(7):
        kept(mara, title=f"Idea {number}")
    known = portfolio.read(mara)
    pages = [portfolio.ideas(known, Wish(), today, page) for page in range(3)]
    assert [len(page) for page in pages] == [5, 2, 0]
    assert len({pick.idea.key for page in pages for pick in page}) == 7


def test_a_ready_made_idea_is_taken_once(mara, today):
    for form in (uuid7(), uuid7()):
        portfolio.take(mara, form, "bench", "Sit where people pass by")
    (taken,) = rows.activities(mara)
    assert (taken.title, taken.starter, taken.company) == ("Sit where people pass by", "bench", Company.AMONG)
    left = portfolio.starters(portfolio.read(mara), Profile())
    assert len(left) == len(STARTERS) - 1 == 11
    with pytest.raises(Missing):
        portfolio.take(mara, uuid7(), "dragons", "Dragons")


def test_ready_made_ideas_keep_to_what_they_said(mara):
    empty = portfolio.read(mara)
    keys = {one.key for one in portfolio.starters(empty, Profile(never=frozenset({"phone", "sport"})))}
    assert not keys & {"call", "move"}
    assert {one.key for one in portfolio.starters(empty, Profile(barriers=frozenset({"housebound"})))} == {
        "record",
        "picture",
        "call",
        "cook",
        "game",
    }
    assert "outing" not in {one.key for one in portfolio.starters(empty, Profile(barriers=frozenset({"money"})))}


def test_every_mood_energy_and_company_has_a_ready_made_idea():
    for mood in Mood:
        assert any(mood in one.moods and one.energy <= 2 for one in STARTERS), mood
        assert {one.company for one in STARTERS if mood in one.moods} >= {Company.SOMEONE, Company.AMONG}


def test_fallbacks_take_less_and_the_chosen_ones_come_first(mara):
    kept(mara, title="Bench", energy="1")
    kept(mara, title="Music", energy="2", fallback="1")
    kept(mara, title="Museum", energy="5", fallback="1")
    assert portfolio.fallbacks(mara, 3) == ["Music", "Bench"]
    assert portfolio.fallbacks(mara, 1) == ["Bench"]


def test_somebody_elses_activity_is_not_there(mara, cleo, today):
    tea = kept(mara)
    for reach in (
        lambda: portfolio.find(cleo, tea.id),
        lambda: portfolio.change(cleo, tea.id, TEA),
        lambda: portfolio.done(cleo, today, uuid7(), tea.id),
        lambda: portfolio.remove(cleo, tea.id),
    ):
        with pytest.raises(Missing):
            reach()
    portfolio.change(mara, tea.id, replace(TEA, title="Tea at home"))
    assert portfolio.find(mara, tea.id).title == "Tea at home"
    portfolio.remove(mara, tea.id)
    assert rows.activities(mara) == []


def test_three_topics_are_the_same_all_day_and_others_are_others(mara, today):
    three = portfolio.topics(mara, today, "")
    assert len({topic.id for topic in three}) == 3
    assert portfolio.topics(mara, today, "") == three
    assert not {topic.id for topic in three} & {topic.id for topic in portfolio.topics(mara, today, "", page=1)}
    days = {portfolio.topics(mara, today + timedelta(days=ahead), "")[0].id for ahead in range(14)}
    assert len(days) > 5


def test_other_topics_go_round_in_the_end(mara, today):
    assert len(portfolio.topics(mara, today, "", Setting.WAITING, page=999)) == 3


def test_topics_fit_where_one_is(mara, today):
    found = portfolio.topics(mara, today, "", Setting.WALK)
    assert all(not topic.at or Setting.WALK in topic.at for topic in found)
