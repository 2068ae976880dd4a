"""The path of a case is drawn whole: every arrow of the data, none besides, in order."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from xml.etree import ElementTree as ET

import paths
import pytest
from website import flow, sources

from netralitas.procedure.path_rows import PATHS
from netralitas.procedure.path_words import CaseState
from netralitas.text import LANGUAGES

DRAWINGS = tuple(
    drawing for path in PATHS.values() for _, drawing in paths.eras(path) if drawing.arrows
)
SPACE = "{http://www.w3.org/2000/svg}"


def drawn(drawing: paths.Drawing, lang: str) -> ET.Element:
    figure = ET.fromstring(flow.svg("x", drawing, lang))  # noqa: S314  (our own)
    picture = figure.find(f".//{SPACE}svg")
    assert picture is not None
    return picture


def test_every_state_that_is_reached_stands_once_and_the_beginning_first() -> None:
    for drawing in DRAWINGS:
        named = {each.source for each in drawing.arrows}
        named |= {each.to for each in drawing.arrows}
        states = flow.order(drawing)
        assert Counter(states) == Counter({drawing.initial, *named})
        assert states[0] is drawing.initial


def reached(drawing: paths.Drawing, start: CaseState) -> set[CaseState]:
    found, size = {start}, 0
    while size < len(found):
        size = len(found)
        found |= {each.to for each in drawing.arrows if each.source in found}
    return found


def test_only_a_return_or_what_earlier_law_left_leads_upward() -> None:
    for drawing in DRAWINGS:
        place = {state: n for n, state in enumerate(flow.order(drawing))}
        ways = reached(drawing, drawing.initial)
        for each in drawing.arrows:
            if place[each.source] > place[each.to]:
                back = each.source in reached(drawing, each.to)
                assert back or each.source not in ways, each


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_arrow_is_drawn_and_told(lang: str) -> None:
    for drawing in DRAWINGS:
        leading = [each for each in drawing.arrows if each.to is not each.source]
        picture = drawn(drawing, lang)
        dots = picture.findall(f"{SPACE}circle")
        tips = [each for each in picture.iter() if "tip" in (each.get("class") or "")]
        assert len(dots) == len(leading)
        assert len(tips) == len({each.to for each in leading})
        assert len(picture.findall(f"{SPACE}rect")) == len(flow.order(drawing))
        told = flow.words(drawing, lang)
        assert told.count("→") == len(drawing.arrows)
        assert told.count(flow.ENDS.in_(lang)) == len(drawing.ends)


def test_nothing_is_drawn_over_anything_else() -> None:
    for drawing in DRAWINGS:
        for lang in LANGUAGES:
            rows = tuple(flow.rows(drawing, lang))
            assert all(above.bottom <= below.top for above, below in pairwise(rows))
            spans: dict[int, list[tuple[float, float]]] = {}
            for lane in flow.lanes(rows):
                heights = (*lane.starts, lane.to)
                spans.setdefault(lane.x, []).append((min(heights), max(heights)))
            for taken in spans.values():
                assert all(a[1] < b[0] for a, b in pairwise(sorted(taken)))


def test_all_of_a_picture_is_inside_its_frame() -> None:
    for drawing in DRAWINGS:
        picture = drawn(drawing, "id")
        _, _, width, height = map(float, (picture.get("viewBox") or "").split())
        for each in picture.iter():
            x, y = float(each.get("x") or 0), float(each.get("y") or 0)
            assert 0 <= x <= width
            assert 0 <= y <= height


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_of_the_site_draws_what_the_page_of_docs_does(lang: str) -> None:
    (page,) = sources._drawn(lang).values()
    assert "mermaid" not in page
    ids = re.findall(r'<title id="([^"]+)">', page)
    assert len(ids) == len(set(ids)) == paths.page(lang).count("```mermaid")
    assert page.count("<details") == page.count("</details>")
    earlier = sum(len(tuple(paths.eras(path))) - 1 for path in PATHS.values())
    assert page.count('class="earlier"') == earlier
