"""Who fits: what is said of a match is true, nobody who fits is left out, and what to loosen does bring somebody."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from nearer.domain.professionals import (
    Concern,
    Criterion,
    Experience,
    Format,
    Gender,
    Hours,
    Professional,
    Search,
    find,
)

TAGS = ("en", "de", "pt")


def some(kind, most=3):
    return st.frozensets(st.sampled_from(list(kind)), max_size=most)


PROFESSIONALS = st.lists(
    st.builds(
        Professional,
        id=st.uuids(),
        name=st.just("N"),
        concerns=some(Concern),
        formats=some(Format),
        languages=some(TAGS),
        gender=st.none() | st.sampled_from(Gender),
        experience=some(Experience),
        hours=some(Hours),
        price=st.none() | st.sampled_from([0.0, 20.0, 60.0, 90.0]),
        sliding=st.booleans(),
        takes_new=st.none() | st.booleans(),
    ),
    max_size=12,
)
SEARCHES = st.builds(
    Search,
    concerns=some(Concern, 2),
    formats=some(Format, 2),
    languages=some(TAGS, 2),
    most=st.none() | st.sampled_from([0.0, 30.0, 70.0]),
    genders=some(Gender, 1),
    experience=some(Experience, 1),
    hours=some(Hours, 2),
)


def there(one: Professional, criterion: Criterion) -> object:
    """Return what a directory says under a criterion, written out once more."""
    if criterion is Criterion.COST:
        return one.price
    return {
        Criterion.CONCERN: one.concerns,
        Criterion.FORMAT: one.formats,
        Criterion.LANGUAGE: one.languages,
        Criterion.GENDER: frozenset({one.gender} - {None}),
        Criterion.EXPERIENCE: one.experience,
        Criterion.HOURS: one.hours,
    }[criterion]


def contradicts(one: Professional, search: Search, criterion: Criterion) -> bool:
    """Tell whether the directory says that somebody is not what is asked for."""
    said = there(one, criterion)
    if criterion is Criterion.COST:
        return search.most is not None and said is not None and said > search.most and not one.sliding
    wanted = search.values(criterion)
    return bool(wanted) and bool(said) and not wanted & said


def fits(one: Professional, search: Search) -> bool:
    return one.takes_new is not False and not any(contradicts(one, search, each) for each in Criterion)


@given(PROFESSIONALS, SEARCHES)
def test_all_who_fit_are_found_and_nobody_else(professionals, search):
    found = find(professionals, search, most=100)
    assert {id(match.professional) for match in found.matches} == {id(p) for p in professionals if fits(p, search)}
    assert found.many == len(found.matches)


@given(PROFESSIONALS, SEARCHES)
def test_every_reason_is_true_and_everything_asked_for_is_a_reason_or_not_said(professionals, search):
    for match in find(professionals, search).matches:
        one = match.professional
        for reason in match.reasons:
            if reason.criterion is Criterion.COST:
                assert one.price is not None
                assert one.price <= search.most
            else:
                assert reason.values
                assert set(reason.values) == search.values(reason.criterion) & there(one, reason.criterion)
        for criterion in match.not_said:
            assert not there(one, criterion) or (criterion is Criterion.COST and one.sliding)
        told = [*(reason.criterion for reason in match.reasons), *match.not_said]
        assert sorted(told) == sorted(search.asks())


@given(PROFESSIONALS, SEARCHES)
def test_who_meets_more_of_the_same_never_comes_after(professionals, search):
    matches = find(professionals, search, most=100).matches
    met = [{reason.criterion for reason in match.reasons} for match in matches]
    assert not [(a, b) for place, a in enumerate(met) for b in met[place + 1 :] if a < b]


@given(PROFESSIONALS, SEARCHES)
def test_what_to_loosen_brings_as_many_as_it_says_and_less_would_not_do(professionals, search):
    found = find(professionals, search)
    if found.matches:
        assert found.loosen == ()
    for way in found.loosen:
        assert way.many == find(professionals, search.without(way.dropped)).many > 0
        for kept in way.dropped:
            assert find(professionals, search.without(set(way.dropped) - {kept})).many == 0
    assert [way.many for way in found.loosen] == sorted((way.many for way in found.loosen), reverse=True)


@given(PROFESSIONALS, SEARCHES)
def test_the_shorter_list_is_the_beginning_of_the_longer(professionals, search):
    whole = find(professionals, search, most=100)
    assert find(professionals, search, most=2).matches == whole.matches[:2]
    assert find(professionals, search, most=2).many == whole.many


def test_a_price_too_high_with_less_for_those_who_have_little_is_to_be_asked_about():
    """Not a reason, and no ground to leave somebody out either."""
    one = Professional(UUID(int=1), "N", price=90.0, sliding=True)
    (match,) = find([one], Search(most=30.0)).matches
    assert (match.reasons, match.not_said) == ((), (Criterion.COST,))


def test_who_takes_nobody_new_is_not_offered():
    one = Professional(UUID(int=1), "N", takes_new=False)
    assert find([one], Search()).many == 0
