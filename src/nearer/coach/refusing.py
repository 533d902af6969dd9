"""A no: said clearly and kindly, given away, or thrown.

Knows how signs of the three styles add up over the whole reply. Does not know whether the no was right.
"""

from nearer.coach.labels import Finding, Label
from nearer.coach.signs import SIGNS

_ENOUGH = 1.8
_CLEAR = 0.6
_PLAIN_ENOUGH, _UNSURE = 3, 0.9


def refusing(text: str) -> Finding | None:
    """Return the style of a no, with the words that show it most; none when two styles are as likely."""
    seen = [(sign, match) for sign in SIGNS if (match := sign.pattern.search(text))]
    if not seen:
        return None
    weights = {
        style: sum(sign.weight for sign, _ in seen if sign.style is style) for style in {s.style for s, _ in seen}
    }
    best = max(sorted(weights), key=lambda style: weights[style])
    second = max((weight for style, weight in weights.items() if style is not best), default=0.0)
    if weights[best] < _ENOUGH or weights[best] - second < _CLEAR:
        return None
    sign, match = max(((s, m) for s, m in seen if s.style is best), key=lambda pair: pair[0].weight)
    start, end = _trimmed(text, *match.span())
    return Finding(
        best,
        start,
        end,
        f"{best.value}.{sign.name}",
        _sure(best, [s.weight for s, _ in seen if s.style is best], second),
    )


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    found = text[start:end]
    return start + len(found) - len(found.lstrip(" ,.…")), start + len(found.rstrip(" ,"))


def _sure(style: Label, weights: list[float], second: float) -> float:
    """Return how sure a style is; one sign that may be mere politeness is never enough to remark on."""
    best = sum(weights)
    sure = round(min(0.98, 0.72 + 0.05 * best + 0.06 * (best - second) / (1 + second)), 3)
    alone = len(weights) == 1 and weights[0] < _PLAIN_ENOUGH and style is not Label.BOUNDARY_ASSERTIVE
    return min(sure, _UNSURE) if alone else sure
