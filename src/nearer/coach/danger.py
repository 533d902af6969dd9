"""Does a text say, in so many words and of oneself, that somebody wishes to die or to hurt themselves?

Knows plain phrases of the first person, in English, and what takes them back: a no, a film, a turn of speech. Does not
understand meanings, keeps nothing, counts nothing and tells nobody. It is no safety net: most danger is worded
otherwise or not at all, so help stands on every page whatever this says (see docs/decisions/0010-danger.md).
"""

import re

from nearer.coach import danger_words as words

WINDOW = 90
"""Characters before and after a phrase that may take it back: reading stays linear in the length of a text."""


def danger(text: str) -> bool:
    """Tell whether a text has a phrase in it that means dying or hurting oneself, said in the first person."""
    plain = _plain(text)
    return any(_in_sentence(plain, found) for found in words.SENTENCE.finditer(plain) if words.CUE.search(found[0]))


def _in_sentence(text: str, sentence: re.Match[str]) -> bool:
    phrases = words.PHRASES.finditer(text, *sentence.span())
    return any(not _taken_back(text, found) for found in phrases)


def _plain(text: str) -> str:
    """Return a text in small letters, without apostrophes, each quotation mark the same and single spaces."""
    low = _HIDDEN.sub("", text.casefold().replace("’", "'").replace("‘", "'").replace("`", "'"))
    low = _QUOTING.sub('"', low.replace("“", '"').replace("”", '"').replace("«", '"').replace("»", '"'))
    low = _STRETCHED.sub(r"\1\1", low.replace("'", "").replace("*", "").replace("_", " "))
    return " ".join(" ".join(line.split()) + "." for line in low.splitlines() if line.strip())


_HIDDEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_QUOTING = re.compile(r"(?<!\w)'(?=\w)|(?<=[\w.,!?])'(?!\w)")
_STRETCHED = re.compile(r"(\w)\1{2,}")


def _taken_back(text: str, found: re.Match[str]) -> bool:
    """Tell whether the words around a phrase say that it is not meant of oneself, or not meant."""
    start, end = found.span()
    before, after = _sentence_before(text[max(0, start - WINDOW) : start]), text[end : end + WINDOW]
    return (
        _denied(before, found[0])
        or bool(words.TURNS.match(after))
        or (bool(words.MYSELF_LAST.search(found[0])) and bool(words.TURNS_MYSELF.match(after)))
        or _of_another(before, found[0])
        or _quoted(text[max(0, start - WINDOW) : start], before, after)
        or (bool(words.DYING.search(found[0])) and bool(words.EMBARRASSED.search(before + _sentence_after(after))))
    )


def _denied(before: str, phrase: str) -> bool:
    if words.ASKED.search(before) or words.BIDDEN.search(before) or words.NOT_THAT.search(before):
        return True
    return bool(words.DENIED.search(before)) and not words.DOUBTED.search(before) and not phrase.startswith(_ALREADY_NO)


_ALREADY_NO = ("dont", "do not", "dnt", "didnt", "no ", "not ", "never", "cant", "cannot", "nothing", "isnt", "without")
"""Phrases with a no of their own: another one before them is emphasis."""


def _of_another(before: str, phrase: str) -> bool:
    """Tell whether the nearest person named before a phrase that names none is somebody else."""
    if re.search(r"\b(?:meself|i|im|my|me)\b|my ?sel|\bmys", phrase):
        return False
    nearest = [found["other"] for found in words.SUBJECT.finditer(before)][-1:]
    return nearest not in ([], [None])


def _quoted(whole_before: str, before: str, after: str) -> bool:
    """Tell whether a phrase is a line of something: in quotation marks, or told as what happens in a film."""
    inside = whole_before.count('"') % 2 == 1 and '"' in after
    if inside and (words.TOLD.search(whole_before) or words.TOLD.search(after) or words.SAYING.search(whole_before)):
        return True
    return bool(words.TOLD_RIGHT.search(before))


def _sentence_before(text: str) -> str:
    return re.split(r"[.!?;]", text)[-1]


def _sentence_after(text: str) -> str:
    return re.split(r"[.!?;]", text)[0]
