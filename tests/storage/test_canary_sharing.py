"""Nothing of what two people share, write to each other or ask a friend can be read on the disk.

As in tests.storage.test_canary: a word of nobody's in every free text, on a running Nearer with two accounts; then
every file is searched for it while Nearer runs and after, and for the codes that opened things.
"""

import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests import outside, servers
from tests.outside import Visitor
from tests.storage.test_canary import OUTPUT, canary, found_in
from tests.storage.test_canary_people import Writer

SECOND = """
from nearer import clock
from nearer.settings import read
from nearer.storage.start import start
start(read())
from nearer.storage import accounts, sessions
print(sessions.link(accounts.create(read().data, clock.now()), clock.now()))
"""


def second_link(folder: Path) -> str:
    """Make another account and return the address that lets a browser in to it."""
    made = subprocess.run(
        [sys.executable, "-c", SECOND], env=outside.environment(folder), capture_output=True, check=True, text=True
    )
    return f"/open/{made.stdout.strip()}"


def everything(mara: Writer, ben: Writer) -> tuple[dict[str, bool], list[str]]:
    """Write the word wherever two people can; return which pages show it, and the codes used."""
    attempt = mara.fill("/steps/ask-shop-question/attempt", "/attempt", felt="hard", peak="70")
    assert attempt
    page = urlsplit(mara.fill("/sharing/new", "/sharing/new", kinds="kept", days="30")).path
    code = next(form for form in mara.get(page).text.split('<p class="code">')[1:])[:23]
    shown = {"invitation": mara.word in ben.get(f"/invitations/{code}").text}
    ben.push(f"/invitations/{code}", f"/{code}")
    mara.push(page, "/confirmed")
    grant = page.rsplit("/", 1)[-1]
    shown["slice"] = mara.word in ben.get(f"/accompanying/{grant}").text
    chosen = urlsplit(mara.fill("/journal/new", "/journal/new")).path
    mara.push(chosen, "/chosen")
    mara.send(mara.get(f"{page}/kinds").form("/kinds"), kinds="pages", days="30")
    shown["chosen page"] = mara.word in ben.get(f"/accompanying/{grant}").text
    mara.send(mara.get(f"{page}/kinds").form("/kinds"), kinds="kept", days="30")
    ben.fill(f"/accompanying/{grant}", "/lines")
    ben.fill(f"/accompanying/{grant}", "/questions")
    question = next(form.action for form in mara.get(page).forms() if "/questions/" in form.action)
    mara.fill(page, question)
    shown["answer"] = ben.get(f"/accompanying/{grant}").text.count(mara.word) >= 3
    shown["line"] = mara.get(page).text.count(mara.word) >= 4
    asking = urlsplit(mara.fill("/asking/new", "/asking/new")).path
    address = mara.get(asking).text.split("/asked/")[1][:23]
    friend = Visitor(f"http://{mara.host}")
    form = friend.get(f"/asked/{address}").form(f"/{address}")
    assert friend.send(form, **dict.fromkeys(form.texts, mara.word)).status == 200
    shown["friend"] = mara.get(asking).text.count(mara.word) >= 4
    return shown | {"page": bool(page)}, [code, address]


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bool], list[str], list[str]]:
    """Return which pages showed the word, where it stands in the files, and where a code does."""
    folder: Path = tmp_path_factory.mktemp("canary") / "data"
    with servers.app(folder) as app:
        mara, ben = Writer(app.url), Writer(app.url)
        mara.word = ben.word = canary()
        mara.enter(app.link).settle()
        ben.enter(app.url + second_link(folder)).settle()
        shown, codes = everything(mara, ben)
        files = found_in(folder, mara.word)
    words = codes + [code.replace("-", "") for code in codes]
    return shown, files + found_in(folder, mara.word), found_in(folder, *words)


def test_both_read_it(lived):
    assert [page for page, there in lived[0].items() if not there] == []


def test_nothing_of_it_can_be_read_in_any_file(lived):
    assert [hit for hit in lived[1] if OUTPUT not in hit] == []


def test_the_output_names_nothing_of_it(lived):
    assert [hit for hit in lived[1] if OUTPUT in hit] == []


def test_no_code_can_be_read_in_any_file(lived):
    assert lived[2] == []
