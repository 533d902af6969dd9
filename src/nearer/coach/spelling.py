"""How people write when nobody checks it: words without their apostrophes, short forms, words that add nothing.

Knows which word is meant and keeps where each letter stood. Does not know what a text says.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

_MEANT = {
    **{f"{verb}nt": f"{verb}n't" for verb in re.findall(r"\S+", "do does did is are was were has have had ca wo")},
    **{f"{verb}nt": f"{verb}n't" for verb in re.findall(r"\S+", "could would should must")},
    **{f"{who}{end}": f"{who}'{end}" for who in ("they", "you") for end in ("re", "ve", "ll")},
    **{f"{who}s": f"{who}'s" for who in re.findall(r"\S+", "she he that what there everybody nobody everyone")},
    "im": "i'm",
    "ive": "i've",
    "itll": "it'll",
    "wanna": "want to",
    "noone": "no one",
    "no-one": "no one",
    "every one": "everyone",
    "alot": "a lot",
    "cos": "because",
    "cuz": "because",
    "coz": "because",
    "'cause": "because",
    "bcos": "because",
    "u": "you",
    "ur": "your",
    "ppl": "people",
    "probs": "probably",
    "prob": "probably",
    "def": "definitely",
    "defo": "definitely",
    "definately": "definitely",
    "obvs": "obviously",
    "rn": "right now",
    "must've": "must have",
    "must of": "must have",
    "should've": "should have",
    "should of": "should have",
    "shoulda": "should have",
    "would've": "would have",
    "would of": "would have",
    "could've": "could have",
    "could of": "could have",
}
_SHALL = r"\bill(?= (?:never|always|be|just|end|have|probably|only|get|look|say|make|mess|die|go)\b)(?<!\bfall ill)"
_WORDS = re.compile(
    rf"(?<![\w'])(?:{'|'.join(map(re.escape, sorted(_MEANT, key=len, reverse=True)))})(?![\w'])|{_SHALL}"
)
_IDLE = re.compile(
    r"(?<![\w'])(?:just|really|literally|honestly|actually|basically|simply|clearly|obviously|surely|definitely|"
    r"probably|apparently|quite|pretty|very|utterly|totally|absolutely|genuinely|tbh|lol|bloody|fucking|fuckin|damn|"
    r"you know|i mean|i guess|i suppose|like,|oh|well,|god|even|ever so|deep down|to be honest|at the end of the "
    r"day),? "
)


@dataclass(frozen=True, slots=True)
class Spelled:
    """A text written anew; `places[at]` is where the letter at `at` stood before, one place more than letters."""

    text: str
    places: tuple[int, ...]

    def change(self, pattern: re.Pattern[str], meant: Callable[[str], str]) -> "Spelled":
        """Return it with what the pattern finds written otherwise."""
        letters: list[str] = []
        places: list[int] = []
        done = 0
        for match in pattern.finditer(self.text):
            new = meant(match.group())
            letters += [self.text[done : match.start()], new]
            places += [*self.places[done : match.start()], *[self.places[match.start()]] * len(new)]
            done = match.end()
        return Spelled("".join([*letters, self.text[done:]]), (*places, *self.places[done:]))


def spelled(text: str) -> Spelled:
    """Return a text in small letters with the words that are meant."""
    plain = Spelled(text, tuple(range(len(text) + 1)))
    return plain.change(_WORDS, lambda word: _MEANT.get(word, "i'll"))


def bare(text: Spelled) -> Spelled:
    """Return it without words that add nothing."""
    return text.change(_IDLE, lambda _: "")
