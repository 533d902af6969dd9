"""How hard a text is to read: the grade of Flesch and Kincaid (1975), a number of school years in the United States.

Knows sentences, words and a count of syllables by rule. The rule is for English and rough: it misses a syllable here
and there, which a text of sixty words or more evens out. Does not know how hard is too hard.
"""

import re

_SENTENCE_END = re.compile(r"[.?!]+[”’\"']?(?:\s|$)")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_VOWELS = re.compile(r"[aeiouy]+")
_APART = re.compile(r"(?<=[aeiouy])(?=(?:ing|et)s?$)")
"""Vowels that meet and are both said: do-ing, qui-et."""
_SILENT = re.compile(
    r"(?<![aeiouy])e$|(?<![aeiouycgsxz])(?<![cs]h)es$|(?<![aeiouytd])ed$"
    r"|(?<=[aeiou][bcdfgklmnprstv])e(?=l[yi]|less|ful|ment|one$|times?$|what$)"
)
"""An e that is written and not said: hom(e), lik(es), ask(ed), lon(e)ly, som(e)one."""
_SAID = re.compile(r"(?<=[bcdfgkpstz])le[sd]?$")
"""An e that is said after all: peo-ple."""


def words(text: str) -> list[str]:
    """Return the words of a text, as written."""
    return _WORD.findall(text)


def syllables(word: str) -> int:
    """Count the syllables of a word; a number counts as two."""
    if any(letter.isdigit() for letter in word):
        return 2
    return sum(_count(part) for part in word.casefold().split("-"))


def _count(word: str) -> int:
    low = re.sub(r"['’]\w*$", "", word)
    said = low if _SAID.search(low) else _SILENT.sub("", low)
    return max(1, len(_VOWELS.findall(_APART.sub(" ", said))))


def grade(text: str) -> float:
    """Return the grade of a text: 6 is about a child of twelve."""
    found, sentences = words(text), max(1, len(_SENTENCE_END.findall(text)))
    if not found:
        return 0.0
    return 0.39 * len(found) / sentences + 11.8 * sum(map(syllables, found)) / len(found) - 15.59
