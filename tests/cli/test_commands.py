"""Every command as a shell meets it: in a process of its own, with its own data, told plainly what to do."""

import json
import re
from pathlib import Path

import pytest

from tests import outside, servers
from tests.outside import nearer

STEP = "ask-shop-question"
OPTIONS = ("data", "database", "host", "port", "names", "shared", "joining", "base", "proxy", "hashing", "leave_to")
HEAVY = ("django", "numpy", "cryptography", "jinja2", "babel", "waitress", "sqlite3")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data folder that is not there yet."""
    return tmp_path / "data"


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder with a store in it, for commands that change nothing."""
    made = tmp_path_factory.mktemp("seen") / "data"
    assert nearer(made, "today").code == 0
    return made


def plainly(said: outside.Said, *words: str) -> None:
    """Check that a refusal is one plain message and nothing else."""
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("Error: ")
    assert "Traceback" not in said.err
    for word in words:
        assert word in said.err


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["tried", "--help"]])
def test_help_loads_nothing_heavy(folder, arguments):
    code = (
        "import sys\nfrom nearer.__main__ import main\n"
        "try:\n    main(sys.argv[1:])\nexcept SystemExit as end:\n    assert not end.code\n"
        f"print('heavy:', *sorted(set(sys.modules) & set({HEAVY!r})))"
    )
    said = outside.heard(outside.python(folder, "-c", code, *arguments))
    assert said.code == 0, said.err
    assert said.out.splitlines()[-1].split() == ["heavy:"]
    assert not folder.exists()


def test_help_names_every_command(folder):
    said = nearer(folder, "--help")
    assert said.code == 0
    for command in ("today", "ladder", "tried", "serve", "open", "build", "settings", "content"):
        assert re.search(rf"^  {command} ", said.out, re.MULTILINE), command


def test_today_on_a_new_machine_suggests_one_step_and_says_why(folder):
    said = nearer(folder, "today", "--json")
    assert said.code == 0, said.err
    told = json.loads(said.out)
    assert set(told) == {"planned", "suggestion", "smaller", "bolder"}
    assert told["planned"] == []
    assert set(told["suggestion"]) == {"id", "title", "minutes", "domain", "why"}
    assert told["suggestion"]["why"]
    assert all(isinstance(line, str) and line for line in told["suggestion"]["why"])
    assert nearer(folder, "today").out.startswith(f"{told['suggestion']['title']}  [{told['suggestion']['id']}]\n")


def test_today_asked_twice_on_one_day_is_the_same(seen):
    assert nearer(seen, "today", "--json") == nearer(seen, "today", "--json")


def test_the_ladder_has_rungs_hardest_first(seen):
    near, every = (json.loads(nearer(seen, "ladder", "--json", *more).out) for more in ([], ["--all"]))
    for rungs in (near, every):
        assert [r["expected"] for r in rungs] == sorted((r["expected"] for r in rungs), reverse=True)
        for rung in rungs:
            assert set(rung) == {"id", "title", "minutes", "domain", "expected", "low", "high", "tried", "state"}
            assert 0 <= rung["low"] <= rung["expected"] <= rung["high"] <= 100
            assert rung["state"] in ("done", "next", "later")
    assert 10 <= len(near) <= 30, "a ladder of two hundred is no ladder"
    assert len(every) > 100
    assert {r["id"] for r in near} < {r["id"] for r in every}


def test_the_ladder_for_people_has_a_line_a_rung(seen):
    lines = nearer(seen, "ladder").out.splitlines()
    assert 10 <= len(lines) <= 30
    assert all(re.fullmatch(r"[*> ] [ \d]{3}  .+  \[[a-z0-9-]+\]", line) for line in lines)


def test_an_attempt_is_kept_and_told(folder):
    said = nearer(folder, "tried", STEP, "--peak", "35", "--next", "20", "--json")
    assert said.code == 0, said.err
    told = json.loads(said.out)
    assert set(told) == {
        "id",
        "title",
        "minutes",
        "domain",
        "expected",
        "peak",
        "next",
        "foreseen",
        "foreseen_next",
        "said",
    }
    assert (told["id"], told["expected"], told["peak"], told["next"]) == (STEP, None, 35.0, 20.0)
    assert told["foreseen"] < told["foreseen_next"] < 35, "it was harder than foreseen, so more is foreseen"
    assert told["title"] in told["said"][0]
    assert all(told["said"])


def test_commands_in_a_row_share_the_data(folder):
    foreseen = []
    for peak in ("60", "40", "20"):
        told = json.loads(nearer(folder, "tried", STEP, "--peak", peak, "--json").out)
        foreseen.append((told["foreseen"], told["foreseen_next"]))
    assert [after for _before, after in foreseen[:-1]] == [before for before, _after in foreseen[1:]]
    (rung,) = (r for r in json.loads(nearer(folder, "ladder", "--json").out) if r["id"] == STEP)
    assert (rung["tried"], rung["state"]) == (3, "done")
    assert rung["expected"] == pytest.approx(foreseen[-1][1], abs=1)
    assert f"[{STEP}]" in next(line for line in nearer(folder, "ladder").out.splitlines() if line.startswith("*"))


def test_words_from_a_title_find_its_step(folder):
    told = json.loads(nearer(folder, "tried", "WHERE to find something", "--felt", "easy", "--json").out)
    assert told["id"] == STEP


def test_a_hard_one_is_met_with_kindness(folder):
    said = nearer(folder, "tried", STEP, "--felt", "hard", "--turned-back")
    assert said.code == 0
    assert "it took courage" in said.out
    assert "your worth" in said.out


REFUSED = [
    (["no-such-step-anywhere", "--felt", "easy"], ["no one step", "nearer ladder"]),
    (["ask-shop-questoin", "--felt", "easy"], ["Perhaps", STEP]),
    (["shop", "--felt", "easy"], ["Perhaps", STEP]),
    ([STEP], ["easy, about right or hard"]),
    ([STEP, "--peak", "many"], ["number from 0 to 100"]),
    ([STEP, "--peak", "180"], ["outside 0 to 100"]),
    ([STEP, "--peak", "nan"], ["0 to 100"]),
    ([STEP, "--felt", "easy", "--next", "-1"], ["outside 0 to 100"]),
    ([STEP, "--felt", "easy", "--learned", "y" * 2100], ["100 characters too long"]),
]


def test_what_cannot_be_kept_says_what_to_do_and_keeps_nothing(folder):
    for arguments, words in REFUSED:
        plainly(nearer(folder, "tried", *arguments), *words)
    assert all(rung["tried"] == 0 for rung in json.loads(nearer(folder, "ladder", "--json", "--all").out))


def test_energy_outside_its_range_is_refused(seen):
    said = nearer(seen, "today", "--energy", "9")
    assert said.code == 2
    assert "1<=x<=5" in said.err


def test_energy_named_once_counts_for_the_day(folder):
    first = nearer(folder, "today", "--energy", "1", "--json")
    assert first.code == 0, first.err
    assert nearer(folder, "today", "--json").out == first.out


def test_the_demo_is_never_mixed_with_own_data(folder):
    assert nearer(folder, "tried", STEP, "--felt", "easy", "--learned", "mine").code == 0
    before = nearer(folder, "ladder", "--json").out
    with servers.app(folder, "--demo"):
        pass
    demo = json.loads(nearer(folder / "demo", "ladder", "--json", "--all").out)
    assert sum(rung["tried"] for rung in demo) > 10
    assert (folder / "demo" / "host.key").read_bytes() != (folder / "host.key").read_bytes()
    assert nearer(folder, "ladder", "--json").out == before


def test_an_address_that_opens_nearer_is_a_new_one_each_time(folder):
    links = {nearer(folder, "open", *more).out for more in ([], [], ["--demo"])}
    assert len(links) == 3
    assert all(re.fullmatch(r"http://127\.0\.0\.1:8765/open/[\w-]{43}\n", link) for link in links)


def test_settings_list_every_option_with_what_it_is(folder):
    said = nearer(folder, "settings", port="9000", names="a.example, b.example")
    assert said.code == 0
    lines = said.out.splitlines()
    assert [line.partition("=")[0] for line in lines[::2]] == [f"NEARER_{name.upper()}" for name in OPTIONS]
    assert all(re.fullmatch(r"    \S.+\.", line) for line in lines[1::2])
    assert {"NEARER_PORT=9000", "NEARER_NAMES=a.example,b.example", f"NEARER_DATA={folder}"} <= set(lines)


@pytest.mark.parametrize("port", ["0", "65536", "abc", "-1", "²"])
def test_a_port_that_is_none_says_so(folder, port):
    plainly(nearer(folder, "today", port=port), "NEARER_PORT", "1 to 65535")


def test_the_catalogue_is_checked_and_counted(folder):
    said = nearer(folder, "content", "check")
    assert said.code == 0, said.out + said.err
    assert re.search(r"^home: \d+$", said.out, re.MULTILINE)
    assert not re.search(r"Counter\(|<\w+\.\w+", said.out), "counts are printed for people"


def test_the_check_of_the_catalogue_for_programs(folder):
    said = nearer(folder, "content", "check", "--json")
    assert said.code == 0, said.err[-300:]
    told = json.loads(said.out)
    assert (told["problems"], told["shortfalls"]) == ([], [])
    assert told["coverage"]["home"] > 0


def test_a_wrong_key_file_says_what_to_do(folder):
    nearer(folder, "today")
    right = (folder / "host.key").read_bytes()
    for wrong in (b"", b"short", bytes(32), bytes(33)):
        (folder / "host.key").write_bytes(wrong)
        plainly(nearer(folder, "today"), "host.key", "Put back")
    (folder / "host.key").write_bytes(right)
    assert nearer(folder, "today").code == 0


def test_a_missing_key_file_says_what_to_do_and_makes_no_other(folder):
    """A new key would open nothing, and would stand where the right one belongs."""
    nearer(folder, "today")
    (folder / "host.key").unlink()
    plainly(nearer(folder, "today"), "host.key", "Put back")
    assert not (folder / "host.key").exists()


@pytest.mark.parametrize("arguments", [["today"], ["serve", "--no-browser"]])
def test_a_damaged_database_says_what_to_do(folder, arguments):
    folder.mkdir()
    (folder / "nearer.sqlite3").write_bytes(b"no database " * 5000)
    plainly(nearer(folder, *arguments), "nearer.sqlite3", "backup")


def test_a_folder_that_cannot_be_made_says_what_to_do(tmp_path):
    (tmp_path / "file").write_text("in the way")
    plainly(nearer(tmp_path / "file" / "data", "today"), "NEARER_DATA")


def test_why_prints_the_numbers_behind_todays_suggestion(folder):
    suggested = json.loads(nearer(folder, "today", "--json").out)["suggestion"]["id"]
    told = json.loads(nearer(folder, "why", suggested, "--json").out)
    assert told["suggested"]
    assert told["why"]
    assert "Peak I foresee for you" in told["numbers"]
    other = json.loads(nearer(folder, "why", "first-club-visit", "--json").out)
    assert other["numbers"]["Times you tried it"] == "0"
