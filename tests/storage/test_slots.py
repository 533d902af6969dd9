"""Each way in opens an account and nothing else does; no slot and no sealed row can be changed or moved unnoticed."""

from itertools import permutations

import pytest

from nearer import clock
from nearer.actions import passkeys, second_step
from nearer.cli import demo
from nearer.storage import models, records, rotation, sealing, slots
from nearer.storage import passkeys as passkey_rows
from nearer.storage.sealing import Unsealable, codes, passwords
from nearer.storage.sealing.passkeys import Made
from nearer.storage.sealing.passwords import FLOOR, MOST, Cost, Stretched
from nearer.storage.slots import Kind
from tests.accounts import folder

NOW = clock.now()
KEPT = passwords.parameters(FLOOR)
SECRET = bytes(range(32))
CODE = codes.recovery_code()


@pytest.fixture
def ways(mara):
    """Give Mara every kind of slot; return what opens each."""
    halves = {
        Kind.PASSWORD: passwords.stretch("brown dog on the pier", KEPT),
        Kind.RECOVERY: codes.recovery_halves(CODE),
        Kind.PASSKEY: codes.passkey_halves(SECRET),
    }
    for kind, right in halves.items():
        slots.add(mara, kind, right, NOW, KEPT if kind is Kind.PASSWORD else None)
    from nearer.storage import keys

    return halves | {Kind.HOST: Stretched(b"", keys.outer(folder()))}


def test_each_way_opens_its_own_slot_and_no_other(mara, ways):
    for kind in ways:
        slot = slots.first(mara.id, kind)
        for other, halves in ways.items():
            if other is kind:
                assert slots.opened(slot, halves) == mara
            else:
                with pytest.raises(Unsealable):
                    slots.opened(slot, halves)


def test_what_is_nearly_right_opens_nothing(mara, ways):
    wrong = {
        Kind.PASSWORD: passwords.stretch("brown dog on the Pier", KEPT),
        Kind.RECOVERY: codes.recovery_halves(codes.recovery_code()),
        Kind.PASSKEY: codes.passkey_halves(SECRET[::-1]),
        Kind.HOST: Stretched(b"", bytes(32)),
    }
    for kind, halves in wrong.items():
        with pytest.raises(Unsealable):
            slots.opened(slots.first(mara.id, kind), halves)


def test_the_verifier_does_not_open_the_slot(mara, ways):
    """Who reads the table has the verifier; the key that wraps is the other half."""
    for kind in (Kind.PASSWORD, Kind.RECOVERY, Kind.PASSKEY):
        slot = slots.first(mara.id, kind)
        with pytest.raises(Unsealable):
            slots.opened(slot, Stretched(b"", bytes(slot.verifier)))


def test_every_changed_byte_of_a_slot_is_noticed(mara, ways):
    for kind, halves in ways.items():
        slot = slots.first(mara.id, kind)
        wrapped = bytes(slot.wrapped)
        for place in range(len(wrapped)):
            slot.wrapped = wrapped[:place] + bytes([wrapped[place] ^ 1]) + wrapped[place + 1 :]
            with pytest.raises(Unsealable):
                slots.opened(slot, halves)


def test_a_slot_holds_at_its_own_place_with_its_own_parameters(mara, cleo, ways):
    def changed(**given):
        slot = slots.first(mara.id, Kind.PASSWORD)
        for name, value in given.items():
            setattr(slot, name, value)
        return slot

    for slot in (
        changed(owner_id=cleo.id),
        changed(id=cleo.id),
        changed(kind="recovery"),
        changed(key_version=2),
        changed(parameters={**KEPT, "t": 3}),
        changed(parameters={}),
    ):
        with pytest.raises(Unsealable):
            slots.opened(slot, ways[Kind.PASSWORD])


@pytest.mark.parametrize(
    "cost",
    [
        Cost(FLOOR.passes - 1, FLOOR.memory, FLOOR.lanes),
        Cost(FLOOR.passes, FLOOR.memory - 1, FLOOR.lanes),
        Cost(FLOOR.passes, FLOOR.memory, 0),
        Cost(MOST.passes + 1, FLOOR.memory, FLOOR.lanes),
        Cost(FLOOR.passes, MOST.memory + 1, FLOOR.lanes),
        Cost(FLOOR.passes, FLOOR.memory, MOST.lanes + 1),
    ],
)
def test_a_cost_below_the_floor_or_beyond_reason_is_not_hashed(cost):
    with pytest.raises(Unsealable):
        passwords.stretch("brown dog on the pier", passwords.parameters(cost))


@pytest.mark.parametrize(
    "kept", [{}, {**KEPT, "salt": ""}, {**KEPT, "salt": "00" * 15}, {**KEPT, "salt": "no"}, {**KEPT, "m": "much"}]
)
def test_a_row_without_salt_or_numbers_is_not_hashed(kept):
    with pytest.raises(Unsealable):
        passwords.stretch("brown dog on the pier", kept)


@pytest.mark.parametrize("typed", ["é" * 15, "ﬁfteen letters!!"])
def test_a_password_is_the_same_however_its_letters_are_composed(typed):
    import unicodedata

    apart = unicodedata.normalize("NFKD", typed)
    assert passwords.stretch(typed, KEPT) == passwords.stretch(apart, KEPT)


def test_a_code_is_read_as_people_write_it():
    letters = CODE.replace("1", "l").replace("0", "o").lower().replace(" ", "-")
    assert codes.read_recovery(letters) == CODE
    for slip in (CODE[:-1], CODE[1:] + "0", CODE.replace(CODE[0], "Z" if CODE[0] != "Z" else "Y")):
        assert codes.read_recovery(slip) is None


def test_no_two_rows_of_any_table_can_be_swapped(mara):
    """Mara's six weeks: some rows of every table, each put in the place of each other."""
    demo.fill(mara, clock.local().date())
    second_step.begin(mara)
    passkey_rows.add(mara, Made(b"c" * 32, b"k" * 77, 0), passkey_rows.Label("telephone", NOW), None)
    rows = [
        (records.table(model), row.id, bytes(row.sealed))
        for model in rotation.tables()
        for row in model.objects.filter(owner_id=mara.id).order_by("id")[:3]
    ]
    assert len({table for table, _id, _sealed in rows}) >= 15
    for table, row, sealed in rows:
        sealing.unseal(mara, table, row, sealed)
    for (table, row, _own), (_table, _row, other) in permutations(rows, 2):
        with pytest.raises(Unsealable):
            sealing.unseal(mara, table, row, other)


def test_an_envelope_says_how_it_was_sealed_and_another_way_is_refused(mara):
    second_step.begin(mara)
    row = models.SecondStep.objects.get(owner_id=mara.id, id=mara.id)
    envelope = bytes(row.sealed)
    assert envelope[:4] == bytes([sealing.ENVELOPE_VERSION, sealing.AES_256_GCM, 0, 1])
    for place in range(len(envelope)):
        changed = envelope[:place] + bytes([envelope[place] ^ 1]) + envelope[place + 1 :]
        with pytest.raises(Unsealable):
            sealing.unseal(mara, "secondstep", mara.id, changed)


def test_a_passkeys_ticket_is_taken_once_and_for_its_owner(mara, cleo):
    from nearer.storage import tickets
    from nearer.storage.tickets import Use

    token = tickets.issue(Use.ADD_PASSKEY, NOW, mara.id)
    assert tickets.take(token, Use.COME_IN, NOW) is None
    assert tickets.take(token, Use.ADD_PASSKEY, NOW).account_id == mara.id
    assert tickets.take(token, Use.ADD_PASSKEY, NOW) is None
    assert passkeys.webauthn.secret("") is None
