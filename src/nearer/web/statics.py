"""The files that need no database: style, script, icon, the help page. Built once a release, compressed, hash in name.

Knows where they are built and how they are called. Does not serve them (that is WhiteNoise, see application).
"""

import hashlib
import json
import shutil
from datetime import date
from functools import cache
from pathlib import Path

from whitenoise.compress import Compressor

from nearer.content import helplines
from nearer.translation import FOLDER as TRANSLATIONS
from nearer.web import help as help_page

SOURCE = Path(__file__).parent / "static"
HELP_SOURCES = (*help_page.TEMPLATES, *helplines.FOLDER.glob("*/" + helplines.FILE))
PUBLIC = Path(__file__).parent / "public"
UNHASHED = {"sw.js"}
HELP = set(help_page.STYLES)
"""Published beside the help page by nearer.web.help."""


def _hash(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()[:12]


def names() -> dict[str, str]:
    """Return the published name of each source file, with its hash in it."""
    return {
        file.name: file.name if file.name in UNHASHED else f"{file.stem}.{_hash(file)}{file.suffix}"
        for file in sorted(SOURCE.iterdir())
        if file.name not in HELP
    }


def build(today: date | None, public: Path = PUBLIC) -> None:
    """Publish all files into `public`, replacing what was there.

    Raises:
        Invalid: `today` is given and a helpline has to be checked again (see nearer.web.help).
    """
    fresh = public.with_name(public.name + ".new")
    shutil.rmtree(fresh, ignore_errors=True)
    (fresh / "static").mkdir(parents=True)
    for source, name in names().items():
        shutil.copyfile(SOURCE / source, fresh / "static" / name)
    help_page.build(fresh, today)
    _compress(fresh)
    (fresh / "names.json").write_text(json.dumps({"names": names(), "made_from": _made_from()}, indent=1))
    shutil.rmtree(public, ignore_errors=True)
    fresh.rename(public)


def _compress(folder: Path) -> None:
    compressor = Compressor(quiet=True)
    for file in sorted(folder.rglob("*")):
        if file.is_file() and compressor.should_compress(file.name):
            list(compressor.compress(str(file)))


def current(public: Path = PUBLIC) -> bool:
    """Tell whether what is published is what the sources say."""
    file = public / "names.json"
    return file.exists() and json.loads(file.read_text()).get("made_from") == _made_from()


def _made_from() -> str:
    """Return a digest of everything that is published or that the help page is made from."""
    sources = [*SOURCE.iterdir(), Path(help_page.__file__), *HELP_SOURCES, *TRANSLATIONS.glob("*/LC_MESSAGES/*.mo")]
    return hashlib.sha256(b"".join(file.read_bytes() for file in sorted(sources))).hexdigest()


@cache
def _published() -> dict[str, str]:
    loaded: dict[str, str] = json.loads((PUBLIC / "names.json").read_text())["names"]
    return loaded


def address(name: str) -> str:
    """Return the address of a published file.

    Raises:
        KeyError: there is no such file.
    """
    return f"/static/{_published()[name]}"
