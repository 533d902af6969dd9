"""Writes that go wrong half way, and files beside the database that are damaged or gone.

Nothing acknowledged is lost by the first; by the second nothing is shown that was not written. Each test prints what
was acknowledged and what of it was lost.
"""

import resource
import shutil
import subprocess
from pathlib import Path
from random import Random

import pytest

from tests import outside
from tests.storage.test_crash import BRING, OPEN, STEPS, acknowledged, look

PATIENT = """
from uuid6 import uuid7
from django.db import DatabaseError
from nearer.domain.ladder import Attempt, Felt
from nearer.errors import NearerError
for number in range(100_000):
    step = sys.argv[1 + number % 4]
    brought = Attempt(step, today, Felt.RIGHT, float(number % 101), learned=f"no {number} " * 300)
    try:
        print(ladder.attempt(owner, today, uuid7(), brought), flush=True)
    except (DatabaseError, NearerError, OSError) as problem:
        print(f"refused {type(problem).__name__}", flush=True)
"""
LARGEST = resource.RLIM_INFINITY


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with the tables and the account made."""
    assert outside.nearer(tmp_path / "data", "today").code == 0
    return tmp_path / "data"


def trouble(folder: Path, times: int) -> None:
    """Let writes go wrong at any byte while somebody goes on writing."""
    chance, log = Random(), folder / "nearer.sqlite3-wal"
    writer = outside.python(folder, "-c", OPEN + PATIENT, *STEPS)
    heard = [writer.stdout.readline()]
    for _ in range(times):
        # The next few pages are written, and one of them not to its end.
        length = log.stat().st_size if log.exists() else 0
        _limit(writer, max(4096, length + chance.randrange(-20_000, 20_000)))
        heard += [writer.stdout.readline() for _ in range(4)]
        _limit(writer, LARGEST)
        heard += [writer.stdout.readline() for _ in range(2)]
    writer.kill()
    heard += writer.communicate()[0].splitlines(keepends=True)
    said = [line.strip() for line in heard if line.endswith("\n")]
    promised = {line for line in said if not line.startswith("refused")}
    kept = set(look(folder)["kept"])
    assert not (folder / "log-damaged").exists(), "what was refused is not lost"
    refused = len(said) - len(promised)
    print(f"{times} times of trouble: refused {refused}, acknowledged {len(promised)}, lost {len(promised - kept)}")
    assert refused >= times // 2
    assert promised <= kept
    assert len(kept) <= len(promised) + 1, "what was refused was not kept"


def _limit(process: "subprocess.Popen[str]", length: int) -> None:
    resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (length, LARGEST))


def test_writes_that_go_wrong_half_way_lose_nothing_acknowledged(folder):
    trouble(folder, 12)


@pytest.mark.slow
def test_writes_that_go_wrong_two_hundred_times_lose_nothing_acknowledged(folder):
    trouble(folder, 200)


@pytest.fixture
def stopped(folder: Path) -> tuple[Path, list[str]]:
    """Return a folder whose log holds everything, as kill -9 left it, and what was acknowledged."""
    promised: set[str] = set()
    for _ in range(20):
        promised |= acknowledged(outside.python(folder, "-c", OPEN + BRING, *STEPS), 0.5)
        # A log that was full is begun anew, and then holds little.
        if len(_ends(folder / "nearer.sqlite3-wal")) > 20:
            return folder, sorted(promised)
    raise AssertionError("each time the log had just been begun anew")


def test_without_the_index_of_the_log_everything_is_there(stopped):
    folder, promised = stopped
    (folder / "nearer.sqlite3-shm").unlink()
    kept = look(folder)["kept"]
    print(f"index of the log gone: acknowledged {len(promised)}, lost {len(set(promised) - set(kept))}")
    assert set(promised) <= set(kept)


def test_an_index_of_the_log_that_is_damaged_loses_nothing(stopped, tmp_path):
    folder, promised = stopped
    index = folder / "nearer.sqlite3-shm"
    index.write_bytes(Random(5).randbytes(index.stat().st_size))
    assert set(promised) <= set(look(folder)["kept"])


DAMAGED = "The log of the database was damaged"


@pytest.mark.parametrize("where", ["header", "middle", "nearly the last"])
def test_what_stood_in_the_log_behind_one_changed_byte_is_named_lost(stopped, where):
    """By the doctor, and by each start, until another database stands there or somebody takes the note away."""
    folder, promised = stopped
    log = folder / "nearer.sqlite3-wal"
    ends = _ends(log)
    at = {"header": 18, "middle": ends[len(ends) // 2] + 100, "nearly the last": ends[-2] + 100}[where]
    _changed(log, at, 1)
    kept = look(folder)["kept"]
    print(f"changed in the {where}: acknowledged {len(promised)}, lost {len(set(promised) - set(kept))}")
    assert set(promised) - set(kept), "as long as something was lost"
    said = outside.nearer(folder, "doctor")
    assert said.code == 1
    assert DAMAGED in said.out
    server = outside.python(folder, "-m", "nearer", "serve", "--no-browser")
    assert "Nearer is here" in server.stdout.readline()
    server.kill()
    assert "the log of the database was damaged" in server.communicate()[1]


def test_looking_at_the_log_lets_go_of_none_of_the_locks_on_its_index(folder):
    """Found: the index was opened and closed beside SQLite, whose locks went with it, and two wrote at once."""
    held = """
from pathlib import Path
index = Path(os.environ["NEARER_DATA"]) / "nearer.sqlite3-shm"
locks = [line.split() for line in Path("/proc/locks").read_text().splitlines()]
mine = [one for one in locks if str(os.getpid()) in one and any(at.endswith(f":{index.stat().st_ino}") for at in one)]
print(len(mine))
"""
    said = outside.heard(outside.python(folder, "-c", "import os\n" + OPEN + held))
    assert (said.code, int(said.out) > 0) == (0, True), said.err


def test_a_log_that_is_whole_or_was_brought_back_is_not_named(stopped):
    folder, _promised = stopped
    look(folder)
    assert DAMAGED not in outside.nearer(folder, "doctor").out


def test_the_note_goes_with_the_database_it_is_of(stopped):
    folder, _promised = stopped
    assert outside.nearer(folder, "backup", "--key-file", str(folder.parent / "key")).code == 0
    (folder / "log-damaged").touch()
    assert DAMAGED in outside.nearer(folder, "doctor").out
    backup = max((folder / "backups").glob("*.backup"))
    restored = outside.nearer(folder, "restore", str(backup), "--yes", "--key-file", str(folder.parent / "key"))
    assert restored.code == 0, restored.err
    assert DAMAGED not in outside.nearer(folder, "doctor").out


@pytest.mark.parametrize("how", ["shortened", "changed"])
def test_a_log_that_is_damaged_shows_nothing_that_was_not_written(stopped, tmp_path, how):
    """What came before the damage is there, whole and in its order; nothing after it is half there."""
    folder, promised = stopped
    chance, whole = Random(), None
    for number in range(3):
        shutil.copytree(folder, copy := tmp_path / f"{how}-{number}")
        _damaged(copy / "nearer.sqlite3-wal", how, chance)
        kept = [row for row in sorted(look(copy)["kept"]) if row in promised]
        assert kept == promised[: len(kept)], "the first ones, without a hole"
        whole = kept if whole is None or len(kept) > len(whole) else whole
    print(f"log {how}: acknowledged {len(promised)}, at best kept {len(whole)}")


def _damaged(log: Path, how: str, chance: Random) -> None:
    length = log.stat().st_size
    with log.open("r+b") as there:
        if how == "shortened":
            there.truncate(chance.randrange(length))
            return
    _changed(log, chance.randrange(length), 1 << chance.randrange(8))


def _changed(log: Path, at: int, bits: int) -> None:
    with log.open("r+b") as there:
        there.seek(at)
        before = there.read(1)
        there.seek(at)
        there.write(bytes([before[0] ^ bits]))


def _ends(log: Path) -> list[int]:
    """Return where the frames begin that end a writing in this log; what is left of an older one is not of it."""
    content, frame = log.read_bytes(), 24 + 4096
    starts = range(32, len(content) - frame + 1, frame)
    return [at for at in starts if any(content[at + 4 : at + 8]) and content[at + 8 : at + 16] == content[16:24]]
