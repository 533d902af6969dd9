"""The host's key: made once, private, and the only one that opens a personal install."""

import stat

import pytest

from nearer import clock
from nearer.errors import Locked
from nearer.storage import accounts, keys, slots


def test_the_key_file_is_made_once_and_is_private(tmp_path):
    keys.make_host_key(tmp_path)
    key = keys.host_key(tmp_path)
    keys.make_host_key(tmp_path)
    assert keys.host_key(tmp_path) == key
    assert stat.S_IMODE((tmp_path / "host.key").stat().st_mode) == 0o600


def test_another_hosts_key_does_not_open_an_account(tmp_path):
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    owner = accounts.create(tmp_path / "one", clock.now())
    keys.make_host_key(tmp_path / "two")
    assert slots.open_by_host(owner.id, tmp_path / "one") == owner
    with pytest.raises(Locked, match="not the one"):
        slots.open_by_host(owner.id, tmp_path / "two")


@pytest.mark.parametrize("content", [b"", b"short", b"example" * 9])
def test_a_damaged_key_file_says_what_to_do(tmp_path, content):
    """An empty key is none either: in another program everybody had the empty one (N7)."""
    (tmp_path / "host.key").write_bytes(content)
    with pytest.raises(Locked, match="backup"):
        keys.host_key(tmp_path)
