"""Which of many word lists a text shows, in one pass over its words.

Knows words, phrases and beginnings of words ("garden*"). Does not know what a list stands for.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

WordList = tuple[str, ...]
SHORTEST = 3
"""Letters a beginning of a word has at least."""
_WORD = re.compile(r"\w+")
_HYPHENS = "-\u2010\u2011"


class Index:
    """Many word lists, ready to be found. Lists are told by their place among those given."""

    def __init__(self, lists: Sequence[WordList]) -> None:
        self.phrases: dict[str, list[tuple[tuple[str, ...], bool, int]]] = defaultdict(list)
        self.beginnings: dict[str, list[int]] = defaultdict(list)
        self.starts: set[str] = set()
        for place, words in enumerate(lists):
            for word in words:
                self._add(word.lower(), place)

    def _add(self, word: str, place: int) -> None:
        parts, goes_on = tuple(_WORD.findall(word)), word.endswith("*")
        self.starts.add(parts[0][:SHORTEST])
        if len(parts) == 1 and goes_on:
            self.beginnings[parts[0]].append(place)
        else:
            self.phrases[parts[0]].append((parts, goes_on, place))

    def found(self, text: str) -> dict[int, str]:
        """Return for each list that shows the first of its words in a text, as it stands there.

        Part of a word that is joined by a hyphen is not that word.
        """
        words = [(found[0].lower(), found.start(), found.end()) for found in _WORD.finditer(text)]
        shown: dict[int, str] = {}
        for at, (word, start, _end) in enumerate(words):
            if word[:SHORTEST] not in self.starts or (start and text[start - 1] in _HYPHENS):
                continue
            for place, last in [*self._phrased(words, at), *self._begun(word, at)]:
                end = words[last][2]
                if not (text[end : end + 1] and text[end] in _HYPHENS):
                    shown.setdefault(place, text[start:end])
        return shown

    def _begun(self, word: str, at: int) -> list[tuple[int, int]]:
        starts = (word[:length] for length in range(SHORTEST, len(word) + 1))
        return [(place, at) for start in starts for place in self.beginnings.get(start, ())]

    def _phrased(self, words: Sequence[tuple[str, int, int]], at: int) -> list[tuple[int, int]]:
        hits = []
        for parts, goes_on, place in self.phrases.get(words[at][0], ()):
            here = tuple(word for word, _start, _end in words[at : at + len(parts)])
            same = here == parts or (goes_on and here[:-1] == parts[:-1] and here[-1].startswith(parts[-1]))
            if len(here) == len(parts) and same:
                hits.append((place, at + len(parts) - 1))
        return hits


@lru_cache(maxsize=8)
def index(lists: tuple[WordList, ...]) -> Index:
    """Return the index of some lists; made once."""
    return Index(lists)
