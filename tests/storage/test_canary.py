"""What somebody types is nowhere in the clear: not in any file of the data folder, not in what the server prints.

A random word goes into every free text of every form of a running Nearer, as a browser sends it, and into requests
that are refused. Then every file is searched for it in each way it could have been written down.
"""

import base64
import json
import resource
import secrets
import stat
import string
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, quote_plus, urlencode, urlsplit

import pytest
from uuid6 import uuid7

from tests import outside, servers
from tests.outside import Form, Visitor

OUTPUT = "said.txt"
"""Where tests.servers puts what the server prints; it lies in the data folder and is searched as well."""
STEP, OTHER = "ask-shop-question", "crossword-by-phone"
TITLES = (
    "Ask somebody who works in a shop where to find something.",
    "Do a crossword over the telephone with someone from your club or street.",
)
FIELDS = {
    "never": {"never_words"},
    "ratings": {"feared"},
    "plan": {"time", "where", "who", "reward", "fallback"},
    "attempt": {"learned", "adjust"},
    "new": {"title", "how", "where"},
    "edit": {"title", "how", "where"},
    "parts": {"parts"},
    "me": {"name"},
}
"""The free texts of every form, by the last part of the address it is sent to."""


def canary() -> str:
    """Return a word that is nowhere by chance; nobody's keyboard and no language of ours makes it."""
    return "".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(24))


def disguises(word: str) -> dict[str, bytes]:
    """Return every way a word could stand in a file, by name; base64 at each of its three alignments."""
    raw = word.encode()
    found = {"plain": raw, "lower": raw.lower(), "hex": raw.hex().encode(), "HEX": raw.hex().upper().encode()}
    found |= {"utf-16-le": word.encode("utf-16-le"), "utf-16-be": word.encode("utf-16-be")}
    found |= {"url": quote(word).encode(), "form": quote_plus(word).encode(), "json": json.dumps(word)[1:-1].encode()}
    for shift in range(3):
        whole = (8 * (shift + len(raw))) // 6
        inner = base64.b64encode(b"\0" * shift + raw)[-(-8 * shift // 6) : whole]
        found |= {f"base64+{shift}": inner, f"base64url+{shift}": inner.translate(bytes.maketrans(b"+/", b"-_"))}
    return found


def found_in(folder: Path, *words: str) -> list[str]:
    """Return where in the names and contents of a folder's files any of the words stands, and how."""
    looks = [(word, way, look) for word in words for way, look in disguises(word).items()]
    hits = []
    for file in sorted(folder.rglob("*")):
        content = file.name.encode() + (file.read_bytes() if file.is_file() else b"")
        lower = content.lower()
        hits += [f"{word} as {way} in {file.name}" for word, way, look in looks if _has(content, lower, way, look)]
    return hits


def _has(content: bytes, lower: bytes, way: str, look: bytes) -> bool:
    return look in (lower if way == "lower" else content)


@dataclass(frozen=True)
class Lived:
    """What was seen of one running Nearer: where words stood while it ran and after, what it printed."""

    word: str
    missing: list[str]
    """Addresses that should show the word and do not: then it was never kept."""
    statuses: set[int]
    files: list[str]
    output: str
    tokens: list[str]
    core: int
    modes: dict[str, int]


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Lived:
    """Type a word everywhere, be refused with it everywhere, and look."""
    folder, word = tmp_path_factory.mktemp("canary") / "data", canary()
    with _cores_allowed(), servers.app(folder) as app:
        visitor = Visitor(app.url).enter(app.link).settle()
        missing = [address for address in everything(visitor, word) if word not in visitor.get(address).text]
        statuses = refused(visitor, word)
        token = urlsplit(app.link).path.removeprefix("/open/")
        core = resource.prlimit(app.process.pid, resource.RLIMIT_CORE)[0]
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir() if file.name != OUTPUT}
        files = found_in(folder, word, STEP, OTHER, *TITLES)
        tokens = found_in(folder, token, visitor.cookies["nearer"])
    files += found_in(folder, word, STEP, OTHER, *TITLES)
    return Lived(word, missing, statuses, files, (folder / OUTPUT).read_text(), tokens, core, modes)


@contextmanager
def _cores_allowed() -> Iterator[None]:
    """Let processes started meanwhile leave a core dump, unless they themselves refuse to."""
    soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_CORE, (soft, hard))


def filled(visitor: Visitor, address: str, ending: str, word: str, **given: str) -> outside.Answer:
    """Send the form on a page with the word in every free text."""
    form = visitor.get(address).form(ending)
    assert form.texts == FIELDS[ending.rsplit("/", 1)[-1]], "a free text came or went: say so in FIELDS"
    answer = visitor.send(form, **dict.fromkeys(form.texts, word), **given)
    assert answer.status == 303, answer.text
    return answer


def everything(visitor: Visitor, word: str) -> list[str]:
    """Type the word wherever anything can be typed; return the addresses that show it."""
    filled(visitor, "/questions/never", "/questions/never", word)
    filled(visitor, "/me", "/me", word)
    filled(visitor, f"/steps/{STEP}", "/ratings", word, value="40", likelihood="60")
    filled(visitor, f"/steps/{STEP}/plan", "/plan", word, fallback_step=word)
    plan = visitor.get("/").form("/fell-through").action.removesuffix("/fell-through")
    filled(visitor, f"{plan}/attempt", "/attempt", word, felt="hard", peak="90", happened="100")
    filled(visitor, f"/steps/{OTHER}/plan", "/plan", word)
    fell = visitor.send(visitor.get("/").form("/fell-through")).location
    assert visitor.send(visitor.get(fell).form("/fallback"), step="").status == 303
    own = filled(visitor, "/steps/new", "/new", word, minutes="5", difficulty="30").location
    filled(visitor, f"{own}/edit", "/edit", word)
    filled(visitor, f"{own}/parts", "/parts", word)
    filled(visitor, f"/steps/{OTHER}/attempt", "/attempt", word, felt="easy")
    visitor.send(visitor.get(f"/steps/{OTHER}").form("/hidden"))
    return ["/", "/me", "/questions/never", own, f"/steps/{STEP}", f"/steps/{STEP}/attempt", "/ladder?all=1"]


def refused(visitor: Visitor, word: str) -> set[int]:
    """Send the word where it is refused, in every part of a request; return the statuses."""
    form = visitor.get(f"/steps/{STEP}/attempt").form("/attempt")
    stranger = Visitor(f"http://{visitor.host}")
    stranger.cookies = {"nearer": word, "csrftoken": word}
    answers = [
        visitor.get(f"/nowhere/{word}"),
        visitor.get(f"/steps/{word.lower()}"),
        visitor.get(f"/ladder?domain={word}"),
        visitor.get("/", Host=f"{word}.test"),
        visitor.get("/", User_Agent=word, Referer=f"http://{word}/", X_Forwarded_For=word, If_None_Match=word),
        visitor.send(form, felt=word, learned=word),
        visitor.send(form, felt="easy", peak=word),
        visitor.send(form, felt="easy", id=word),
        visitor.send(form, felt="easy", learned=word * 200),
        visitor.send(form, felt="easy", learned=word * 20_000),
        visitor.send(form, felt="easy", csrfmiddlewaretoken=word),
        visitor.send(Form("/ratings", form.values), step=word.lower(), value="50"),
        visitor.send(Form("/questions/missing", form.values), value=word),
        visitor.ask("POST", f"/steps/{STEP}/attempt", urlencode({word: word}), {"Content-Type": f"text/{word}"}),
        visitor.ask("POST", f"/steps/{STEP}/attempt", word, {"Content-Type": "multipart/form-data"}),
        visitor.ask("DELETE", f"/attempts/{uuid7()}?{word}"),
        visitor.get(f"/pause?{word}"),
        visitor.ask(word.upper(), "/"),
        stranger.get("/"),
        stranger.get(f"/open/{word}"),
    ]
    assert not any("Traceback" in answer.text for answer in answers)
    return {answer.status for answer in answers}


def test_the_search_finds_a_word_however_it_was_written(tmp_path):
    word = canary()
    ways = [word, word.lower(), word.encode().hex(), quote_plus(f"x {word}"), json.dumps({"a": word})]
    written = [way.encode() for way in ways] + [f"a{word}b".encode("utf-16"), f"a{word}b".encode("utf-16-be")]
    written += [base64.b64encode(b"x" * before + word.encode() + b"yz") for before in range(7)]
    written += [base64.urlsafe_b64encode(b"\xff" * before + word.encode()) for before in range(7)]
    for number, content in enumerate(written):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "file").write_bytes(b"\x00before" + content + b"after")
        assert found_in(folder, word), content
        assert not found_in(folder, canary())


def test_nothing_typed_can_be_read_in_any_file(lived):
    assert lived.missing == []
    assert [hit for hit in lived.files if OUTPUT not in hit] == []


def test_the_key_file_and_what_sqlite_makes_are_there_and_the_owners_alone(lived):
    files = {"nearer.sqlite3", "nearer.sqlite3-wal", "nearer.sqlite3-shm", "nearer.sqlite3.lock", "host.key", "address"}
    assert lived.modes == dict.fromkeys(files, 0o600)


def test_the_output_names_nothing_typed_and_no_step(lived):
    assert [hit for hit in lived.files if OUTPUT in hit] == []


def test_the_output_has_no_trace(lived):
    assert "Traceback" not in lived.output, lived.output[-2000:]


def test_every_kind_of_refusal_was_met_and_none_was_our_doing(lived):
    assert {400, 403, 404, 405, 413, 422} <= lived.statuses
    assert all(status < 500 for status in lived.statuses)


def test_a_used_link_and_a_session_are_in_no_file_but_the_printed_one(lived):
    assert [hit for hit in lived.tokens if OUTPUT not in hit] == []


def test_a_crash_leaves_no_memory_behind(lived):
    """A core dump would hold the account key and whatever was on the page."""
    assert lived.core == 0


def test_the_folder_is_the_owners_alone(tmp_path):
    folder = tmp_path / "new" / "data"
    assert outside.nearer(folder, "today").code == 0
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
