"""Where a line with its band lies, and the SVG the macro makes of it."""

import re
import xml.etree.ElementTree as ET
from datetime import date, timedelta
from itertools import pairwise

from nearer.domain.measures import Kind, Measure
from nearer.engine import weekly
from nearer.web.lines import FOOT, HEIGHT, LEFT, RIGHT, TOP, drawing
from nearer.web.pictures import WIDTH
from nearer.web.rendering import environment

FIRST = date(2026, 3, 2)


def drawn(values, every=7):
    days = [FIRST + timedelta(days=every * place) for place in range(len(values))]
    kept = [Measure(Kind.LONELINESS, day, float(value)) for day, value in zip(days, values, strict=True)]
    line = weekly.lines({Kind.LONELINESS: kept})[0]
    return drawing(line, [(one.day, one.value) for one in kept], date.isoformat)


def points(path):
    return [tuple(map(int, pair)) for pair in re.findall(r"(\d+) (\d+)", path)]


def test_a_single_day_is_no_line():
    assert drawn([50]) is None


def test_higher_answers_lie_higher_and_later_ones_further_right():
    shown = drawn([0, 50, 100])
    (_, low), (_, middle), (_, high) = points(shown.dots)
    assert (low, high) == (FOOT, TOP)
    assert low > middle > high
    assert [x for x, _ in points(shown.dots)][0::2] == [LEFT, RIGHT]
    assert all(one[0] < later[0] for one, later in pairwise(points(shown.line)))


def test_the_band_holds_the_line_and_all_lies_within_the_picture():
    shown = drawn([90, 10, 95, 5, 100, 0, 60, 60])
    line, band = points(shown.line), points(shown.band)
    assert shown.band.endswith("Z")
    above, below = band[: len(line)], band[len(line) :][::-1]
    for (x, y), high, low in zip(line, above, below, strict=True):
        assert high[0] == x == low[0]
        assert high[1] <= y <= low[1]
    assert all(0 <= x <= WIDTH and 0 <= y <= HEIGHT for x, y in [*line, *band, *points(shown.dots)])


def test_the_picture_has_a_title_its_words_and_nothing_unescaped():
    module = environment().get_template("measures_line.html").module
    svg = str(module.line(drawn([30, 40, 50]), "line-mood", "Mood <b>", "3 answers."))
    root = ET.fromstring(svg)
    named = root.attrib["aria-labelledby"].split()
    assert root.attrib["role"] == "img"
    assert [root.find(f"*[@id='{one}']").text for one in named] == ["Mood <b>", "3 answers."]
    assert root.attrib["viewBox"] == f"0 0 {WIDTH} {HEIGHT}"
    assert [text.text for text in root.iter("text")] == ["0", "50", "100", "2026-03-02", "2026-03-16"]
