"""Having a file read elsewhere: what comes back, and what is said when nothing can."""

import sys
from contextlib import ExitStack
from pathlib import Path

import pytest

from nearer.domain.importing import Brought, Card
from nearer.errors import Invalid
from nearer.gateways import reading

ANA = b"BEGIN:VCARD\nFN:Ana\nEND:VCARD\n"


def stands_in(folder: Path, monkeypatch, does: str) -> None:
    """Put another program in Python's place."""
    program = folder / "python"
    program.write_text(f"#!/bin/sh\n{does}\n")
    program.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(program))


def test_what_was_read_comes_back_as_the_type_asked_for():
    assert reading.read("contacts", ANA, Brought) == Brought("vcard", (Card("Ana"),))


def test_nothing_is_imported_from_where_we_stand_or_as_somebody_set(tmp_path, monkeypatch):
    for name in ("nearer", "msgspec", "vobject"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit(9)")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert reading.read("contacts", ANA, Brought).cards == (Card("Ana"),)


@pytest.mark.parametrize(
    ("does", "said"),
    [
        ("cat >&2; exit 1", "could not be read"),
        ("cat >/dev/null; exit 3", "far more work"),
        ("kill -KILL $$", "far more work"),
        ("exec sleep 60", "far more work"),
        ("echo not json", "could not be read"),
        ("exit 0", "could not be read"),
    ],
)
def test_a_reader_that_does_not_answer_is_told_in_words(tmp_path, monkeypatch, does, said):
    stands_in(tmp_path, monkeypatch, does)
    with pytest.raises(Invalid, match=said) as refused:
        reading.read("contacts", ANA * 10_000, Brought, cpu_seconds=1)
    assert refused.value.field == "file"


def test_a_file_that_is_too_large_is_not_looked_at(tmp_path, monkeypatch):
    stands_in(tmp_path, monkeypatch, f"touch {tmp_path}/started")
    with pytest.raises(Invalid, match="10 MB"):
        reading.read("contacts", bytes(reading.LARGEST + 1), Brought)
    assert not (tmp_path / "started").exists()


def test_files_wait_their_turn_so_that_pages_need_not():
    with ExitStack() as stack:
        for _place in range(reading.AT_ONCE):
            stack.enter_context(reading._place())
        with pytest.raises(Invalid, match="Wait a moment"):
            reading.read("contacts", ANA, Brought)
    assert reading.read("contacts", ANA, Brought).cards == (Card("Ana"),)
