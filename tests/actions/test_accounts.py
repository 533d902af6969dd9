"""Joining, guessing slowed down, a password changed or set anew: what each leaves open and what it shuts."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from nearer import clock
from nearer.actions import accounts, guesses, passwords, recovering, second_step
from nearer.actions.accounts import Joining, Typed
from nearer.actions.guesses import Caller
from nearer.actions.recovering import Recovering
from nearer.errors import Invalid, Missing, Wait
from nearer.storage import models, sealing, sessions, slots, tickets
from nearer.storage.sealing import codes
from nearer.storage.sealing import passwords as hashing
from nearer.storage.slots import Kind
from nearer.storage.tickets import Use
from tests.accounts import OTHER, PASSWORD, code_of, folder, joined, several

NOW = clock.now()


@pytest.fixture(autouse=True)
def instance(monkeypatch):
    """Let this be for several people."""
    several(monkeypatch)


@pytest.fixture
def hashed(monkeypatch):
    """Note every hash; it is still made."""
    made, real = [], hashing.stretch

    def stretch(password, kept):
        made.append(password)
        return real(password, kept)

    monkeypatch.setattr(hashing, "stretch", stretch)
    return made


def guess(name, caller, now, password="wrong wrong wrong"):
    """Try to come in and say how it went."""
    try:
        accounts.log_in(Typed(name, password), caller, now)
    except (Invalid, Wait) as problem:
        return type(problem)
    return None


@pytest.mark.parametrize("known", [True, False], ids=["somebody's", "nobody's"])
def test_of_two_hundred_guesses_at_most_twenty_are_hashed(hashed, known):
    """At two a second, from ever other addresses: a name that is here and one that is not."""
    name = joined()[1] if known else "nobody of this name"
    hashed.clear()
    for number in range(200):
        guess(name, Caller(f"192.0.2.{number}"), NOW + timedelta(seconds=number / 2))
    assert 5 <= len(hashed) <= 20


def test_of_two_hundred_guesses_at_many_names_from_one_place_few_are_hashed(hashed):
    caller = Caller("198.51.100.7")
    for number in range(200):
        guess(f"made up {number}", caller, NOW + timedelta(seconds=number / 2))
    assert 10 <= len(hashed) <= 20


def test_one_household_of_ipv6_is_one_place(hashed):
    for number in range(60):
        guess(f"somebody {number}", Caller(f"2001:db8:5:6::{number:x}"), NOW)
    assert len(hashed) <= 11


def test_each_wait_is_longer_up_to_a_quarter_of_an_hour():
    _mara, name = joined()
    at, waits = NOW, []
    for number in range(25):
        place = Caller(f"203.0.113.{number}")
        while guess(name, place, at) is Wait:
            at += timedelta(seconds=1)
        row = models.Guess.objects.get(id=guesses._place(folder(), "name", name))
        waits.append(row.until - at)
        at = row.until
    assert waits[:4] == [timedelta()] * 4
    assert waits[4:9] == sorted(set(waits[4:9]))
    assert waits[-1] == timedelta(minutes=15)
    assert guess(name, Caller("203.0.113.99"), at + timedelta(days=2)) is Invalid


def test_strangers_guesses_do_not_keep_out_who_came_in_with_this_browser_before():
    mara, name = joined()
    device = accounts.log_in(Typed(name, PASSWORD), Caller("192.0.2.1"), NOW).device
    for number in range(100):
        guess(name, Caller(f"198.51.100.{number}"), NOW)
    assert guess(name, Caller("192.0.2.1"), NOW, PASSWORD) is Wait
    assert accounts.log_in(Typed(name, PASSWORD), Caller("192.0.2.1", device), NOW).owner == mara


def test_a_known_browser_guesses_no_faster_and_counts_for_its_own_name_only(hashed):
    _mara, name = joined()
    _ben, other = joined()
    device = accounts.log_in(Typed(name, PASSWORD), Caller("192.0.2.2"), NOW).device
    hashed.clear()
    for _ in range(100):
        guess(name, Caller("192.0.2.2", device), NOW)
    assert len(hashed) <= 12
    hashed.clear()
    for _ in range(100):
        guess(other, Caller("192.0.2.3", device), NOW)
    assert len(hashed) <= 6


def test_wrong_proofs_of_one_person_make_nobody_else_wait():
    """Found: proofs, codes and second steps of everybody were counted at one and the same place."""
    cleo, _name = joined()
    mara, _other = joined()
    cleos = sessions.find(accounts.let_in(cleo, Typed("", ""), "", NOW).token, NOW)
    maras = sessions.find(accounts.let_in(mara, Typed("", ""), "", NOW).token, NOW)
    for _ in range(40):
        with pytest.raises((Invalid, Wait)):
            accounts.prove(cleos, "wrong wrong wrong", NOW)
    assert accounts.prove(maras, PASSWORD, NOW)


def test_coming_in_oneself_does_not_make_an_address_new(hashed):
    """Found: one's own right password had everything forgotten that was guessed from there at others."""
    _cleo, own = joined()
    caller = Caller("198.51.100.200")
    hashed.clear()
    for number in range(60):
        guess(f"victim {number}", caller, NOW)
        if number % 5 == 4:
            guess(own, caller, NOW, PASSWORD)
    assert sum(one != PASSWORD for one in hashed) <= 11


@pytest.mark.parametrize("said", [{"name": "a"}, {"name": "x" * 41}, {"adult": False}, {"password": "short"}])
def test_joining_says_what_is_missing_and_keeps_nothing(said):
    before = models.Account.objects.count()
    given = {"name": "Newcomer", "password": PASSWORD, "adult": True} | said
    with pytest.raises(Invalid):
        accounts.join(Joining(**given), NOW)
    assert models.Account.objects.count() == before


def test_a_name_is_had_once_however_it_is_written():
    _mara, name = joined()
    with pytest.raises(Invalid, match="taken"):
        accounts.join(Joining(f" {name.upper()} ", PASSWORD, adult=True), NOW)


def test_an_invitation_lets_one_person_join(monkeypatch):
    several(monkeypatch, joining="invite")
    token = accounts.invite(NOW)
    assert accounts.may_join(token, NOW)
    assert not accounts.may_join("", NOW)
    assert not accounts.may_join(token, NOW + timedelta(days=4))
    assert accounts.join(Joining("invited one", PASSWORD, adult=True, invitation=token), NOW)
    with pytest.raises(Missing):
        accounts.join(Joining("invited two", PASSWORD, adult=True, invitation=token), NOW)


@pytest.mark.parametrize("token", ["", " ", "x", "a" * 39])
def test_no_ticket_is_the_empty_one(token):
    """An empty or short secret is none, even if its digest were kept."""
    from uuid6 import uuid7

    models.Ticket.objects.get_or_create(
        digest=sealing.digest(token.encode()), defaults={"id": uuid7(), "kind": Use.RESET, "until": NOW + timedelta(1)}
    )
    assert not tickets.holds(token, Use.RESET, NOW)
    assert tickets.take(token, Use.RESET, NOW) is None


@pytest.mark.parametrize("easy", ["passwordpassword", "123456789012345", "qwertyuiopasdfg", "aaaaaaaaaaaaaaaaaaaa"])
def test_passwords_that_are_tried_first_are_refused(easy):
    with pytest.raises(Invalid, match="tried early"):
        passwords.check(easy)


def test_any_letters_may_be_in_a_password_and_none_is_cut_off():
    assert passwords.check("солнце над тихой рекой")
    long = "a rather long one, " * 50
    kept = hashing.parameters(hashing.FLOOR)
    assert hashing.stretch(long, kept) != hashing.stretch(long[:-1], kept)


def test_a_changed_password_shuts_other_browsers_out_and_seals_nothing_anew():
    mara, name = joined()
    here = accounts.log_in(Typed(name, PASSWORD), Caller("192.0.2.9"), NOW).token
    other = accounts.log_in(Typed(name, PASSWORD), Caller("192.0.2.9"), NOW).token
    token, _strength = accounts.give_password(sessions.find(here, NOW), OTHER, NOW)
    assert sessions.find(token, NOW).owner == mara
    assert sessions.find(here, NOW) is None
    assert sessions.find(other, NOW) is None
    with pytest.raises(Invalid):
        accounts.log_in(Typed(name, PASSWORD), Caller("192.0.2.9"), NOW)
    assert accounts.log_in(Typed(name, OTHER), Caller("192.0.2.9"), NOW).owner.key == mara.key


def test_a_recovery_code_is_used_once():
    mara, name = joined()
    code = code_of(mara)
    assert recovering.recover(Recovering(name, code, OTHER), Caller("192.0.2.10"), NOW) == mara
    with pytest.raises(Invalid):
        recovering.recover(Recovering(name, code, PASSWORD), Caller("192.0.2.10"), NOW)


def test_a_code_that_was_not_written_off_opens_nothing():
    mara, name = joined()
    recovering.begin(mara, NOW)
    code, _groups = recovering.waiting(mara)
    with pytest.raises(Invalid):
        recovering.recover(Recovering(name, code, OTHER), Caller("192.0.2.11"), NOW)
    with pytest.raises(Invalid, match="not group"):
        recovering.written_off(mara, ("0000", "0000"), NOW)


def test_a_host_with_a_key_sets_a_password_anew_and_all_is_as_before():
    mara, name = joined(private=False)
    assert recovering.reset(recovering.ticket(name, NOW), OTHER, NOW) == mara


def test_what_was_private_stays_locked_after_the_hosts_reset_until_the_code_is_given():
    """TM24: a host that sets a password anew gets an empty account, and what was written waits for its code."""
    mara, name = joined()
    code = code_of(mara)
    second_step.begin(mara)
    ticket = recovering.ticket(name, NOW)
    fresh = recovering.reset(ticket, OTHER, NOW)
    assert (fresh.id, fresh.key) != (mara.id, mara.key)
    came = accounts.log_in(Typed(name, OTHER), Caller("192.0.2.12"), NOW)
    assert came.owner == fresh
    assert not models.SecondStep.objects.filter(owner_id=fresh.id).exists()
    assert {slot.kind for slot in slots.of(mara.id)} == {Kind.RECOVERY}
    assert recovering.locked_before(fresh)
    with pytest.raises(Missing):
        recovering.reset(ticket, OTHER, NOW)
    visit = sessions.find(came.token, NOW)
    assert visit.told == "reset"
    for said in (Recovering("", codes.recovery_code(), OTHER), Recovering("", code, "wrong wrong wrong")):
        with pytest.raises(Invalid):
            recovering.reclaim(visit, said, NOW)
    assert recovering.reclaim(visit, Recovering("", code, OTHER), NOW) == mara
    assert accounts.log_in(Typed(name, OTHER), Caller("192.0.2.12"), NOW).owner == mara
    assert second_step.secret(mara)


def test_a_number_of_the_app_counts_once():
    mara, _name = joined()
    second_step.begin(mara)
    secret, seconds = second_step.secret(mara), int(NOW.timestamp())
    second_step.turn_on(mara, codes.totp_now(secret, seconds), NOW)
    for wrong in (codes.totp_now(secret, seconds), codes.totp_now(secret, seconds + 300), "", "000000000"):
        with pytest.raises(Invalid):
            second_step.check(mara, wrong, NOW)
    second_step.check(mara, codes.totp_now(secret, seconds + 30), NOW)
    with pytest.raises(Missing):
        second_step.secret(mara)


def test_half_a_session_is_no_visit_and_does_not_wait_for_long():
    mara, name = joined()
    second_step.begin(mara)
    secret = second_step.secret(mara)
    second_step.turn_on(mara, codes.totp_now(secret, int(NOW.timestamp())), NOW)
    came = accounts.log_in(Typed(name, PASSWORD), Caller("192.0.2.13"), NOW)
    assert came.half
    assert sessions.find(came.token, NOW) is None
    assert sessions.find(came.token, NOW + timedelta(minutes=11), half=True) is None
    half = sessions.find(came.token, NOW, half=True)
    for _ in range(5):
        with pytest.raises(Invalid):
            second_step.finish(half, "123456", NOW)
    with pytest.raises(Wait):
        second_step.finish(half, codes.totp_now(secret, int(NOW.timestamp()) + 30), NOW)


def test_only_few_hash_at_once_and_one_more_is_told_to_come_back():
    from nearer.errors import Busy

    kept = hashing.parameters(hashing.USUAL)

    def one(_number):
        try:
            hashing.stretch(PASSWORD, kept)
        except Busy:
            return "busy"
        return "done"

    with ThreadPoolExecutor(12) as pool:
        said = list(pool.map(one, range(12)))
    assert "busy" in said
    assert "done" in said
