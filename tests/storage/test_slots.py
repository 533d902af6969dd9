"""Ways into an account: each opens it with what it was made of, and with nothing else."""

import itertools
import os
from pathlib import Path

import pytest

from nearer import clock
from nearer.errors import Locked
from nearer.storage import keys, sealing, slots
from nearer.storage.models import KeySlot
from nearer.storage.sealing import Unsealable, codes, passwords
from nearer.storage.sealing.passwords import FLOOR, Stretched
from nearer.storage.slots import Kind

NOW = clock.now()
WORDS = "correct horse battery staple"
KNOWN = {"t": 2, "m": 19456, "p": 1, "salt": "00" * 16}


def every_way(owner):
    """Give an account every kind of slot; return what opens each."""
    kept = passwords.parameters(FLOOR)
    ways = {
        Kind.HOST: Stretched(b"", keys.outer(Path(os.environ["NEARER_DATA"]))),
        Kind.PASSWORD: passwords.stretch(WORDS, kept),
        Kind.RECOVERY: codes.recovery_halves(codes.recovery_code()),
        Kind.PASSKEY: codes.passkey_halves(bytes(range(32))),
    }
    for kind, halves in ways.items():
        slots.replace(owner, kind, halves, NOW, kept if kind is Kind.PASSWORD else None)
    return ways


def test_each_slot_opens_with_its_own_and_never_with_another(mara):
    ways = every_way(mara)
    for kind, other in itertools.product(ways, ways):
        slot = slots.first(mara.id, kind)
        if kind is other:
            assert slots.opened(slot, ways[other]) == mara
        else:
            with pytest.raises(Unsealable):
                slots.opened(slot, ways[other])


def test_a_slot_opens_for_its_account_and_kind_only(mara, cleo):
    ways = every_way(mara)
    every_way(cleo)
    for kind in ways:
        taken = slots.first(mara.id, kind)
        KeySlot.objects.filter(owner_id=cleo.id, kind=kind).update(wrapped=taken.wrapped, verifier=taken.verifier)
        with pytest.raises(Unsealable):
            slots.opened(slots.first(cleo.id, kind), ways[kind])


def test_every_changed_byte_of_a_wrap_is_noticed(mara):
    ways = every_way(mara)
    slot = slots.first(mara.id, Kind.RECOVERY)
    whole = bytes(slot.wrapped)
    for place in range(len(whole)):
        slot.wrapped = whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]
        with pytest.raises(Unsealable):
            slots.opened(slot, ways[Kind.RECOVERY])


@pytest.mark.parametrize("less", [{"t": 1}, {"m": 8192}, {"p": 0}, {"salt": "00"}, {"m": 2**31}, {"t": "x"}])
def test_a_slot_that_asks_for_less_than_the_floor_is_not_hashed_for(less):
    """Somebody who can write the row cannot make guessing cheap, nor stop the machine."""
    with pytest.raises(Unsealable):
        passwords.stretch(WORDS, {**KNOWN, **less})


def test_parameters_are_bound_to_the_wrap(mara):
    ways = every_way(mara)
    slot = slots.first(mara.id, Kind.PASSWORD)
    slot.parameters = {**slot.parameters, "t": 3}
    with pytest.raises(Unsealable):
        slots.opened(slot, ways[Kind.PASSWORD])


def test_a_password_is_the_same_however_its_letters_were_typed():
    composed, apart = "café café café!", "cafe\u0301 cafe\u0301 cafe\u0301!"
    assert passwords.stretch(composed, KNOWN) == passwords.stretch(apart, KNOWN)


def test_the_construction_is_the_documented_one():
    """Known answers: if one of these changes, nobody's password or code opens anything any more."""
    halves = passwords.stretch(WORDS, KNOWN)
    assert halves.verifier.hex() == "33a74786722176d011765a8495e740e240d80bb1ad413703f592a9e7dbf5976a"
    assert halves.key.hex() == "8e3a526c1e5ae82f4140d4099593ca66cf21bd842757e3296c52a8d30934fb55"
    code = codes.recovery_halves("0123 4567 89AB CDEF GHJK MNPQ RSTV WXYZ")
    assert code.verifier.hex() == "4584c455b3719055e3051369935f11ebc2f0f5f90703897406357d58281ee3a2"
    assert code.key.hex() == "f2b7b9aa57619860aeac41210b77134271e33125e31b0faaf25e5e6c95d99716"
    assert sealing.digest(b"").hex().startswith("e3b0c442")


def test_a_recovery_code_is_read_however_it_is_written():
    code = codes.recovery_code()
    assert len(code.split()) == 9
    assert codes.read_recovery(code.lower().replace(" ", "-")) == code
    assert codes.read_recovery(code.replace("0", "O").replace("1", "l")) == code


def test_a_slip_of_the_pen_in_a_recovery_code_is_noticed():
    code = codes.recovery_code()
    for place, letter in enumerate(code):
        if letter != " ":
            other = "Z" if letter != "Z" else "Y"
            assert codes.read_recovery(code[:place] + other + code[place + 1 :]) is None


def test_without_the_hosts_slot_the_host_opens_nothing(mara):
    every_way(mara)
    slots.drop(mara, Kind.HOST)
    with pytest.raises(Locked, match="its own password"):
        slots.open_by_host(mara.id, Path(os.environ["NEARER_DATA"]))


def test_a_number_of_an_app_counts_once_and_for_a_minute():
    secret, at = codes.totp_secret(), 1_800_000_000
    number = codes.totp_now(secret, at)
    step = codes.totp_step(secret, number, at, 0)
    assert step == at // 30
    assert codes.totp_step(secret, number, at, step) is None
    assert codes.totp_step(secret, number, at + 31, 0) == step
    assert codes.totp_step(secret, number, at + 120, 0) is None
