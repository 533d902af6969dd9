"""Every text a person reads passes through here; which language is spoken is set once a request or command.

Knows catalogues of translated text (gettext, one folder a language, made by `make messages`). Does not know pages,
requests or Django, so that the command line speaks the same words.
"""

import gettext
from contextvars import ContextVar
from functools import cache
from pathlib import Path

SOURCE_LANGUAGE = "en"
FOLDER = Path(__file__).parent / "locale"

_language: ContextVar[str] = ContextVar("language", default=SOURCE_LANGUAGE)


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    return gettext.translation("nearer", FOLDER, [language], fallback=True)


def languages() -> tuple[str, ...]:
    """Return the codes that have a catalogue, the source language first."""
    return SOURCE_LANGUAGE, *sorted(file.parts[-3] for file in FOLDER.glob("*/LC_MESSAGES/nearer.mo"))


def use(language: str) -> None:
    """Speak this language from here on in the current request or command."""
    _language.set(language)


def language() -> str:
    """Return the code of the language spoken now."""
    return _language.get()


def _(message: str) -> str:
    """Translate one text."""
    return _catalogue(_language.get()).gettext(message)


def ngettext(one: str, many: str, number: int) -> str:
    """Translate a text that counts something."""
    return _catalogue(_language.get()).ngettext(one, many, number)
