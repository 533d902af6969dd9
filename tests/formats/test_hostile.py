"""Files made to do harm: each is answered soon, with a message, and costs nobody else their place."""

import resource
import time

import pytest

from nearer.domain.importing import Brought
from nearer.errors import Invalid
from nearer.gateways import reading
from tests.formats.hostile import HOSTILE

PROCESSOR = 1.5
"""Seconds a file may take on a slow machine, the start of the process that reads it included."""


def spent() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_answered_with_a_message_and_good_cards_are_offered(name):
    file = HOSTILE[name]
    data, before, began = file.make(), spent(), time.perf_counter()
    if not file.trouble:
        with pytest.raises(Invalid, match="Export it"):
            reading.read("contacts", data, Brought)
        return
    read = reading.read("contacts", data, Brought)
    print(f"{name}: {spent() - before:.2f} s of processor, {time.perf_counter() - began:.2f} s")
    assert file.trouble in {trouble.problem for trouble in read.troubles}
    assert ("Ana Lind" in {card.name for card in read.cards}) is file.ana
    assert all("\n" not in card.name and len(card.name) <= 120 for card in read.cards)
    assert spent() - before < PROCESSOR


def test_there_are_enough_of_them():
    assert len(HOSTILE) >= 25
