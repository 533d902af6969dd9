"""What was erased is nowhere any more: not in a row, not in the file, not in its log, and no backup brings it back."""

from pathlib import Path

import pytest
from django.db import connection

from nearer import clock
from nearer.settings import read
from nearer.storage import accounts, backups, erasing, feeds, models, schema, sessions
from nearer.storage.sealing import random_key
from nearer.web.access import COOKIE
from tests.actions.archives import lived, rows
from tests.storage.test_canary import canary, found_in


@pytest.fixture
def folder() -> Path:
    """Return where the data lie."""
    return read().data


def blobs(owner) -> list[bytes]:
    """Return the first 24 bytes of every sealed row of somebody, and of what wraps their key."""
    sealed = [bytes(row.sealed) for table in schema.owned() if table.sealed for row in table.of(owner.id)]
    wrapped = [
        bytes(one.wrapped) for model in (models.KeySlot, models.Feed) for one in model.objects.filter(owner_id=owner.id)
    ]
    return [one[:24] for one in [*sealed, *wrapped]]


def hits(folder: Path, looks: list[bytes]) -> int:
    files = [file.read_bytes() for file in folder.glob("nearer.sqlite3*") if file.is_file()]
    return sum(any(look in content for content in files) for look in looks)


@pytest.fixture
def sqlite() -> None:
    """Say what is missing where the database is no file."""
    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL keeps its files to itself; see nearer.storage.erasing.compact")


def test_no_piece_of_what_was_sealed_is_left_in_any_file(mara, cleo, folder, sqlite):
    feeds.make(lived(mara), mara.id, True, clock.now())
    lived(cleo)
    gone, stay = blobs(mara), blobs(cleo)
    assert hits(folder, gone) == len(gone) > 200
    erasing.erase(mara.id, folder)
    assert hits(folder, gone) == 0
    assert hits(folder, stay) == len(stay)


def test_no_table_keeps_a_row_of_them(mara, folder):
    sessions.begin(lived(mara), clock.now())
    sessions.link(mara, clock.now())
    assert sum(table.of(mara.id).count() for table in schema.owned()) > 200
    erasing.erase(mara.id, folder)
    assert [table.name for table in schema.owned() if table.of(mara.id).exists()] == []
    assert not models.Account.objects.filter(id=mara.id).exists()


def test_others_on_the_instance_keep_everything(mara, cleo, folder):
    before = rows(lived(cleo))
    erasing.erase(lived(mara).id, folder)
    assert rows(cleo) == before
    assert accounts.version(cleo) > 0


def test_their_sessions_and_feeds_end(client, mara, folder):
    browser = client(lived(mara))
    feeds.make(mara, mara.id, False, clock.now())
    token = feeds.feeds(mara)[0].token
    erasing.erase(mara.id, folder)
    assert browser.get("/").status_code == 403
    assert browser.get(f"/feed/{token}.ics").status_code == 404
    assert sessions.find(browser.cookies[COOKIE].value, clock.now()) is None


def test_the_ledger_holds_digests_and_no_id(mara, folder):
    erasing.erase(mara.id, folder)
    told = (folder / erasing.LEDGER).read_text()
    assert erasing.digest(mara.id) in told
    assert found_in_text(told, mara.id.hex, str(mara.id)) == []
    assert (folder / erasing.LEDGER).stat().st_mode & 0o077 == 0


def found_in_text(text: str, *words: str) -> list[str]:
    return [word for word in words if word in text]


def test_whoever_the_ledger_names_goes_again(mara, cleo, folder):
    """As after an older copy of the database was put back by hand."""
    lived(mara)
    erasing.note(folder, [erasing.digest(mara.id)])
    assert erasing.again(folder) == 1
    assert not models.Account.objects.filter(id=mara.id).exists()
    assert models.Account.objects.filter(id=cleo.id).exists()
    assert erasing.again(folder) == 0


def test_twice_is_once(mara, folder):
    erasing.erase(mara.id, folder)
    erasing.erase(mara.id, folder)
    assert (folder / erasing.LEDGER).read_text().split().count(erasing.digest(mara.id)) == 1


def test_copies_put_aside_go_too(mara, folder):
    aside = folder / "nearer.sqlite3.before-migration"
    aside.write_bytes(b"old rows")
    erasing.erase(mara.id, folder)
    assert not aside.exists()


def test_the_ledger_lies_with_the_backups_as_well(mara, folder, tmp_path):
    """So that a machine that was lost, data folder and all, brings nobody back either."""
    erasing.erase(mara.id, folder, tmp_path)
    assert erasing.digest(mara.id) in erasing.ledger(tmp_path)


def test_a_word_typed_is_in_no_file_after_it(mara, folder, tmp_path, sqlite):
    from nearer.actions import groups

    word = canary()
    groups.add(mara, mara.id, groups.Answers(word, hope=word))
    backups.make(folder, tmp_path, random_key(), clock.local())
    assert found_in(folder, word) == found_in(tmp_path, word) == []
    erasing.erase(mara.id, folder)
    assert found_in(folder, word) == []
