"""While the machine is looked after, or its disk takes no more writing: Help answers, everything else says so kindly.

A real server each time. A disk that can only be read is mounted for the test, which takes root.
"""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import outside, servers
from tests.outside import Answer, Visitor
from tests.web.test_when_broken import plain_error, told

PAGES = ["/", "/ladder", "/me", "/care-plan", "/professionals", "/nowhere", "/open/anything"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return where the data lie."""
    return tmp_path_factory.mktemp("kept") / "data"


@pytest.fixture(scope="module")
def running(folder: Path) -> Iterator[servers.App]:
    """Start an empty Nearer."""
    with servers.app(folder) as app:
        yield app


@pytest.fixture
def resting(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """Start Nearer in maintenance; return its folder and its address."""
    port = servers.free_port()
    server = outside.python(tmp_path / "data", "-m", "nearer", "serve", "--maintenance", port=str(port))
    try:
        assert "/help answers" in server.stdout.readline()
        yield tmp_path / "data", f"http://127.0.0.1:{port}"
    finally:
        server.kill()
        server.communicate()


def kindly(answer: Answer) -> None:
    """Check that this is the page of maintenance."""
    assert answer.status == 503
    assert "Nearer is being looked after" in answer.text
    assert 'href="/help"' in answer.text
    assert int(answer.headers["Retry-After"]) > 0
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


def test_a_file_in_the_folder_turns_it_on_and_off_while_it_runs(folder, running):
    mara = Visitor(running.url).enter(running.link).settle()
    before, form = mara.get("/help").body, mara.get("/").form("/exit")
    file = folder / "maintenance"
    file.touch()
    try:
        for page in PAGES:
            kindly(mara.get(page))
        assert mara.get("/help").body == before
        assert mara.get("/help/help.css").status == 200
        left = mara.send(form)
        assert (left.status, left.location) == (303, "/page")
        assert mara.cookies["nearer"] in ("", '""')
        neutral = mara.get("/page")
        assert neutral.status == 200
        assert "Nearer" not in neutral.text
    finally:
        file.unlink()
    assert Visitor(running.url).get("/").status == 403, "nobody is let in by it, and the pages are back"


def test_started_in_maintenance_it_opens_no_store(resting):
    """Dov starts it so while he puts a backup back; a store that is not there yet is not made either."""
    folder, url = resting
    dov = Visitor(url)
    assert dov.get("/help").status == 200
    for page in PAGES:
        kindly(dov.get(page))
    assert not list(folder.glob("*")) or not folder.exists()


def mounted(*command: str | Path) -> bool:
    """Tell whether a command about mounting went well; it may be missing."""
    try:
        return subprocess.run(command, check=False, capture_output=True).returncode == 0
    except FileNotFoundError:
        return False


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a small disk of our own, to be shut for writing later."""
    image, place = tmp_path / "image", tmp_path / "disk"
    place.mkdir()
    if os.geteuid():
        pytest.skip("Not root: a disk cannot be mounted to be shut for writing")
    image.touch()
    os.truncate(image, 64 * 2**20)
    if not (mounted("mkfs.ext4", "-q", image) and mounted("mount", "-o", "loop", image, place)):
        pytest.skip("This machine mounts no disk image, so no disk can be shut for writing")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def test_help_answers_when_the_disk_can_only_be_read(disk):
    """As Linux does with a disk that is breaking: from one moment to the next nothing can be written."""
    with servers.app(disk / "data") as app:
        mara = Visitor(app.url).enter(app.link).settle()
        before, page = mara.get("/help").body, mara.get("/")
        form = mara.get("/steps/ask-shop-question/attempt").form("/attempt")
        if not mounted("mount", "-o", "remount,abort", disk):
            pytest.skip("This machine does not shut a mounted disk for writing")
        for _ in range(2):
            assert Visitor(app.url).get("/help").body == before
            told(mara.get("/"), page)
            plain_error(mara.send(form, felt="easy", learned="kept nowhere"))
        assert app.process.poll() is None
