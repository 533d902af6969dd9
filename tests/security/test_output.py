"""What is printed has allowed fields only: with all logging on, marked words in every field, and everything breaking.

Every error is made to carry what was typed in its text, since that is what a careless line would print.
"""

import io
import logging
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from nearer import logs
from tests import loud, outside, servers
from tests.conftest import _somebody
from tests.outside import Visitor
from tests.security.explorer import ENDINGS
from tests.security.lives import Life, live
from tests.storage.test_canary import OUTPUT, STEP, canary, disguises, everything, refused

WORD = canary()
LINE = re.compile(r"level=[a-z]+ from=[\w.]+( (kind|at|route)=[\w./:<>-]+)*")


def held(output: str) -> list[str]:
    """Return the lines of an output after checking that each has allowed fields only and that none names the word."""
    lines = output.splitlines()
    assert [line for line in lines if not LINE.fullmatch(line)] == []
    raw = output.encode()
    assert [way for way, look in disguises(WORD).items() if look in (raw.lower() if way == "lower" else raw)] == []
    return lines


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Type a word everywhere into a loud server, be refused with it, break it everywhere; return what it printed."""
    folder = tmp_path_factory.mktemp("loud") / "data"
    with servers.app(folder, loud=True) as app:
        visitor = Visitor(app.url).enter(app.link).settle()
        everything(visitor, WORD)
        refused(visitor, WORD)
        for place in (*loud.PLACES, loud.MIDST):
            form = visitor.get(f"/steps/{STEP}/attempt").form("/attempt")
            (folder / "break").write_text(place)
            assert visitor.get(f"/steps/{STEP}?{WORD}={WORD}").status in (200, 500, 503)
            assert visitor.send(form, felt="easy", learned=WORD).status in (303, 500, 503)
            assert visitor.get(f"/nowhere/{WORD}", Host=f"{WORD}.test").status in (400, 500)
            (folder / "break").unlink()
    started, _, printed = (folder / OUTPUT).read_text().partition("Ctrl-C stops.\n")
    assert "/open/" in started
    return started[: started.index("Nearer is here")] + printed


def test_a_server_with_all_logging_on_that_breaks_everywhere_prints_kinds_and_places(said):
    lines = held(said)
    broken = [line for line in lines if "kind=RuntimeError" in line]
    assert {line.split("from=")[1].split()[0] for line in broken} == {"nearer", "waitress"}
    assert any("kind=DatabaseError" in line and "route=steps/<step:step>" in line for line in lines)
    assert {line.split()[0] for line in lines} > {"level=error"}, "all logging was on"


@pytest.fixture(scope="module")
def printed() -> Iterator[io.StringIO]:
    """Take down all there is to log in this process, as it would be printed."""
    root, took = logging.getLogger(), io.StringIO()
    handler = logging.StreamHandler(took)
    handler.setFormatter(logs.Allowed())
    before, own = root.level, logging.getLogger("django").propagate
    root.addHandler(handler)
    root.setLevel(1)
    logging.getLogger("django").propagate = True
    yield took
    logging.getLogger("django").propagate = own
    root.setLevel(before)
    root.removeHandler(handler)


@pytest.fixture(scope="module")
def life(printed: io.StringIO) -> Life:
    """Let Mara live, with the word in every field of every form."""
    return live(_somebody(), lambda control: WORD, times=1)


def test_every_form_with_the_word_in_every_field(life, printed):
    assert len(life.explorer.texts) > 60
    held(printed.getvalue())


def test_every_form_that_breaks_with_all_that_was_sent(life, printed, monkeypatch, capfd):
    """Who is here is asked by every page, so there each of them breaks."""

    def broken(request):
        raise RuntimeError(f"{request.get_full_path()} {dict(request.POST)} {request.headers}")

    monkeypatch.setattr("nearer.web.access.visit", broken)
    printed.truncate(0)
    printed.seek(0)
    statuses = [
        life.explorer.browser.post(sent.address, sent.data).status_code
        for some in life.explorer.forms.values()
        for sent in some
        if not sent.address.endswith(ENDINGS)
    ]
    lines = [line for line in held(printed.getvalue()) if "from=nearer " in line]
    assert len(lines) == statuses.count(500) > 150
    assert statuses.count(500) > 0.9 * len(statuses)
    assert all("kind=RuntimeError" in line and "route=" in line for line in lines)
    assert capfd.readouterr() == ("", "")


BREAKS = """
import sys
from nearer.__main__ import main
from nearer.cli import store
typed = "" if sys.stdin.isatty() else sys.stdin.read()
def broken(*given):
    raise RuntimeError(f"{sys.argv} {typed} {given}")
store.owner = broken
main(sys.argv[1:])
"""


@pytest.mark.parametrize(
    "command",
    [
        ["tried", WORD, "--felt", "easy"],
        ["saw", WORD],
        ["why", WORD],
        ["today"],
        ["--account", WORD, "people"],
        ["export", "--vcard"],
    ],
)
def test_a_command_that_breaks_says_where_and_nothing_of_what_was_typed(tmp_path, command):
    said = outside.heard(outside.python(tmp_path, "-c", BREAKS, *command))
    first, told = said.err.splitlines()
    assert (said.code, said.out) == (1, "")
    assert held(first + "\n") == [first]
    assert "kind=RuntimeError" in first
    assert "nothing of what you typed" in told


BESIDE = """
import gc, sys, threading, warnings, logging
from nearer import logs
logs.begin()
word = sys.argv[1]
def broken():
    raise RuntimeError(word)
thread = threading.Thread(target=broken, name=word)
thread.start()
thread.join()
class Last:
    def __del__(self):
        raise RuntimeError(word)
Last()
gc.collect()
warnings.warn(word)
logging.getLogger("of.a.package").warning("%s of %s", word, {word: word})
logging.getLogger("of.a.package").error(word, exc_info=RuntimeError(word), stack_info=True)
"""


def test_threads_warnings_and_what_packages_say_are_reduced_to_the_same_fields(tmp_path):
    said = outside.heard(outside.python(tmp_path, "-c", BESIDE, WORD))
    assert (said.code, said.out) == (0, "")
    assert len(held(said.err)) == 5


def test_a_line_names_the_last_place_of_ours():
    """Enough to find the mistake by: kind, module and line."""
    from nearer.actions import checks

    try:
        checks.percent(object(), "x")
    except Exception:
        record = logging.LogRecord("nearer", logging.ERROR, "", 0, WORD, (), sys.exc_info())
    assert re.search(r"at=nearer\.actions\.checks:\d+$", logs.Allowed().format(record))


def test_nothing_else_of_ours_prints_or_logs():
    """One way out for what is printed: no other module has a log, prints, or shows a trace."""
    source = Path(logs.__file__).parent
    ways = re.compile(r"\bimport logging\b|\bprint\(|\btraceback\b|print_exc|format_exc")
    found = {file.relative_to(source).as_posix() for file in source.rglob("*.py") if ways.search(file.read_text())}
    assert found <= {"logs.py"}
