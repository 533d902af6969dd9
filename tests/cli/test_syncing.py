"""Syncing as a shell meets it."""

import json
from pathlib import Path

import pytest

from tests.gateways import own_server
from tests.gateways.own_server import BOOK, PASSWORD, USER
from tests.outside import heard, nearer, python

CONNECT = """
import sys
from uuid6 import uuid7
from nearer.cli import store
owner = store.owner(store.place())
from nearer.actions import syncing
server = syncing.connect(owner, uuid7(), syncing.Typed(sys.argv[1], sys.argv[2], sys.argv[3]), "Europe/Berlin")
syncing.choose(owner, server.id, syncing.Choice(book=sys.argv[4]))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data folder that is not there yet."""
    return tmp_path / "data"


def test_without_a_server_it_says_where_to_connect_one(folder):
    said = nearer(folder, "sync")
    assert (said.code, said.out) == (1, "")
    assert "/sync in a browser" in said.err


def test_it_syncs_says_what_it_did_and_exits_with_1_when_it_could_not(folder, tmp_path):
    with own_server.radicale(tmp_path) as kept:
        book = kept.collection(BOOK)
        kept.write(f"{book}a.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:a\r\nFN:Theo Baker\r\nEND:VCARD\r\n")
        assert heard(python(folder, "-c", CONNECT, kept.url, USER, PASSWORD, book)).code == 0
        said = nearer(folder, "sync")
        assert (said.code, said.out) == (0, "Came in from your server: Theo Baker.\n")
        again = json.loads(nearer(folder, "sync", "--json").out)
        assert again == {"done": [], "more": 0, "asked": [], "problem": ""}
    said = nearer(folder, "sync")
    assert said.code == 1
    assert "Nobody answers" in said.err
    assert PASSWORD not in said.out + said.err
