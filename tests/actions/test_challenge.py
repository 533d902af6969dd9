"""Five small things with others: who sees what, and what whoever has the disk can see of it."""

from datetime import timedelta

import pytest
from uuid6 import uuid7

from nearer.actions import challenge
from nearer.actions.challenge import Joining
from nearer.domain.challenge import SEATS, Action, Seat
from nearer.errors import Invalid, Missing
from nearer.storage import accounts, models
from nearer.storage import challenge as rows
from tests.conftest import _somebody


@pytest.fixture
def ben():
    return _somebody()


def begun(owner, today):
    return challenge.begin(owner, today, uuid7(), "warm")


def invited(owner, today, tells=True):
    begun(owner, today)
    return challenge.invite(owner, "M.", tells)


def join(owner, today, code, name="Ben", tells=True):
    challenge.join(owner, today, uuid7(), Joining(code, name, tells))


def others(owner):
    return challenge.shown(owner).others


def test_alone_it_is_five_days_and_a_look_back(mara, today):
    begun(mara, today)
    for back, action in enumerate(Action):
        challenge.note(mara, today, action, (today - timedelta(days=back)).isoformat(), "")
    challenge.reflect(mara, "It was lighter than I thought.")
    this = challenge.shown(mara).round
    assert this.whole
    assert this.reflection
    assert others(mara) == ()
    challenge.end(mara)
    assert challenge.shown(mara) is None


def test_the_same_form_twice_is_one_and_only_one_runs(mara, today):
    form = uuid7()
    first = [challenge.begin(mara, today, form, "x") for _ in range(2)]
    assert first[0] == first[1] == begun(mara, today)
    for _ in range(2):
        challenge.note(mara, today, "help", today.isoformat(), "tins")
    assert len(challenge.shown(mara).round.done) == 1


@pytest.mark.parametrize(
    ("action", "day", "field"), [("win", "", "action"), ("help", "soon", "day"), ("help", "2020-01-01", "day")]
)
def test_bad_input_names_its_field(mara, today, action, day, field):
    begun(mara, today)
    with pytest.raises(Invalid) as refused:
        challenge.note(mara, today, action, day, "")
    assert refused.value.field == field


def test_each_sees_who_joined_and_days_only_of_who_wishes_it(mara, ben, today):
    join(ben, today, invited(mara, today, tells=True), tells=False)
    assert others(mara) == (Seat("Ben", None),)
    assert others(ben) == (Seat("M.", 0),)
    challenge.note(mara, today, "thank", "", "the librarian")
    challenge.note(ben, today, "help", "", "")
    assert others(ben) == (Seat("M.", 1),)
    assert others(mara) == (Seat("Ben", None),)


def test_a_mind_changed_is_seen_at_once(mara, ben, today):
    join(ben, today, invited(mara, today))
    challenge.note(mara, today, "thank", "", "")
    assert challenge.invite(mara, "Somebody", False) == challenge.written(challenge.shown(ben).round.code)
    assert others(ben) == (Seat("Somebody", None),)


@pytest.mark.parametrize("leave", [challenge.leave, challenge.end])
def test_who_leaves_is_seen_no_more_and_keeps_their_own_days(mara, ben, today, leave):
    join(ben, today, invited(mara, today))
    challenge.note(ben, today, "help", "", "")
    leave(ben)
    assert others(mara) == ()
    left = challenge.shown(ben)
    assert left is None or len(left.round.done) == 1
    assert left is None or left.others == ()


def test_a_round_that_runs_already_is_joined_with_its_days(mara, ben, today):
    begun(ben, today)
    challenge.note(ben, today, "help", "", "")
    join(ben, today, invited(mara, today))
    assert others(mara) == (Seat("Ben", 1),)


def test_a_code_is_read_as_people_type_it(mara, ben, today):
    code = invited(mara, today)
    join(ben, today, code.lower().replace("-", " ").replace("o", "0").replace("i", "1"))
    assert len(others(mara)) == 1


@pytest.mark.parametrize("code", ["", "hello", "A" * 24, "AAAA-" * 40, "ÄÖ€-" * 6, "\x00" * 24])
def test_a_code_nobody_gave_opens_nothing(mara, ben, today, code):
    invited(mara, today)
    with pytest.raises(Invalid) as refused:
        join(ben, today, code)
    assert refused.value.field == "code"
    assert challenge.shown(ben) is None, "nothing was begun either"


def test_a_name_is_asked_for(mara, ben, today):
    code = invited(mara, today)
    for name in ("", " ", "y" * 41):
        with pytest.raises(Invalid) as refused:
            join(ben, today, code, name)
        assert refused.value.field == "name"


def test_one_is_in_one_round_with_others_at_a_time(mara, ben, cleo, today):
    code, other = invited(mara, today), invited(cleo, today)
    join(ben, today, code)
    join(ben, today, code)
    assert len(others(mara)) == 1, "joining twice is once"
    with pytest.raises(Invalid, match="Leave that one first"):
        join(ben, today, other)


def test_a_round_holds_twelve(mara, today):
    code = invited(mara, today)
    for number in range(SEATS - 1):
        join(_somebody(), today, code, f"n{number}")
    with pytest.raises(Invalid, match="twelve seats"):
        join(_somebody(), today, code)
    assert len(others(mara)) == SEATS - 1


def test_cleo_without_the_code_finds_nothing(mara, cleo, today):
    invited(mara, today)
    begun(cleo, today)
    assert others(cleo) == ()
    challenge.end(cleo)
    with pytest.raises(Missing):
        challenge.note(cleo, today, "help", "", "")
    row = challenge.shown(mara).round.id
    assert rows.find(cleo, row) is None


def test_the_disk_shows_neither_names_nor_who_is_in_a_round_with_whom(mara, ben, today):
    """Two seats share no value but the shape; and no name, code or day is in any column of any row of theirs."""
    code = invited(mara, today)
    join(ben, today, code, "Benedikta")
    raw = challenge.shown(mara).round.code
    mine, his = (models.ChallengeSeat.objects.get(owner_id=one.id) for one in (mara, ben))
    shared = {bytes(mine.tag), mine.id, mine.owner_id} & {bytes(his.tag), his.id, his.owner_id}
    assert shared == set()
    kept = [bytes(one.sealed) + bytes(one.tag) for one in (mine, his)]
    kept += [bytes(row.sealed) for row in models.Challenge.objects.filter(owner_id__in=(mara.id, ben.id))]
    for blob in kept:
        assert not any(secret in blob for secret in (b"Benedikta", b"M.", raw, code.encode(), b'"days"'))


def test_a_seat_moved_to_another_row_does_not_open(mara, ben, today):
    from nearer.storage.sealing import Unsealable

    join(ben, today, invited(mara, today))
    his = models.ChallengeSeat.objects.get(owner_id=ben.id)
    models.ChallengeSeat.objects.filter(owner_id=mara.id).update(sealed=bytes(his.sealed))
    with pytest.raises(Unsealable):
        challenge.shown(ben)


def test_with_the_account_goes_its_seat(mara, ben, today):
    join(ben, today, invited(mara, today))
    models.Account.objects.filter(id=ben.id).delete()
    assert others(mara) == ()


def test_nobody_writes_into_anothers_account(mara, ben, today):
    code = invited(mara, today)
    before = accounts.version(mara)
    join(ben, today, code)
    challenge.note(ben, today, "help", "", "")
    assert accounts.version(mara) == before
