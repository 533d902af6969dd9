"""A text as the coach reads it: small letters, sentences with their places, words.

Knows where sentences and words begin and end. Does not know what they do. Every pass is linear in the text, and only
its first `LONGEST` characters are read: a practised reply is a few sentences.
"""

import re
from dataclasses import dataclass

LONGEST = 2000
_APART = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "\t": " ", "\xa0": " "})
_END = re.compile(r"[.!?…]+[\"')\]]?(?=\s|$)|\n+")
_SHORT = re.compile(r"(?:^|[\s(])(?:mr|mrs|ms|dr|st|e\.g|i\.e|etc|vs|a\.m|p\.m|no)\.$")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence in small letters; `text` has the same length as `original[start:end]`."""

    text: str
    start: int
    end: int

    @property
    def asks(self) -> bool:
        """Tell whether it ends as a question."""
        return "?" in self.text[-4:]


def small(text: str) -> str:
    """Return the text in small letters with plain apostrophes, character for character."""
    text = text[:LONGEST].translate(_APART)
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)


def sentences(text: str) -> tuple[Sentence, ...]:
    """Split a text in small letters into its sentences, without the blanks around them."""
    found: list[Sentence] = []
    start = 0
    for end in _ends(text):
        piece = text[start:end]
        left = start + len(piece) - len(piece.lstrip())
        if piece.strip():
            found.append(Sentence(piece.strip(), left, left + len(piece.strip())))
        start = end
    return tuple(found)


def _ends(text: str) -> list[int]:
    ends = [
        match.end() for match in _END.finditer(text) if not _SHORT.search(text[max(0, match.end() - 6) : match.end()])
    ]
    return [*ends, len(text)]


def words(text: str) -> list[str]:
    """Return the words of a text in small letters."""
    return _WORD.findall(text)
