"""The page "Bolehkah saya …?" answers as the library does: same law, same answers."""

from __future__ import annotations

import datetime as dt
import json
import random
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from checker.data import checker_data, written
from netralitas import LAW, assess
from netralitas.conduct import Actor, Circumstances, Conduct, Target
from netralitas.elections import KNOWN_IDS, points, regions
from netralitas.errors import ConductError
from netralitas.interval import Span
from netralitas.prose import penalty_text
from netralitas.situation import situate
from netralitas.wire import Conducts, dump, load_item
from netralitas.words import (
    IMPLIED,
    POSTS,
    Act,
    Circumstance,
    Contest,
    Office,
    Role,
    Standing,
    Status,
    TargetKind,
)
from strategies import BARE, REGIONS, turning_days

if TYPE_CHECKING:
    from netralitas import Assessment

Json = dict[str, Any]

CHECKER = Path(__file__).parent.parent / "docs" / "checker"
CASES = Path(__file__).parent / "cases" / "public.json"
SEED = 20_241_011

ANSWERS = """
const data = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
const { assess } = require(process.argv[2])(data);
require("readline").createInterface({ input: process.stdin }).on("line", (line) => {
  let answer;
  try { answer = assess(JSON.parse(line)); }
  catch (error) { answer = { error: String(error) }; }
  console.log(JSON.stringify(answer));
});
"""


def node() -> str:
    """Give the path of node; without it the page is untested, which is a failure."""
    found = shutil.which("node")
    assert found, "node (20 or newer) is needed to test docs/checker/checker.js"
    return found


@pytest.fixture(scope="module")
def data() -> Json:
    return checker_data()


class Page:
    """The script of the page, running beside the library."""

    def __init__(self, data: Json, folder: Path) -> None:
        self.data = data
        file = folder / "data.json"
        file.write_text(written(data), encoding="utf-8")
        self.process = subprocess.Popen(
            [node(), "-e", ANSWERS, str(file), str(CHECKER / "checker.js")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def answer(self, conduct: Json) -> Json:
        """Ask the script."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(conduct) + "\n")
        self.process.stdin.flush()
        answer: Json = json.loads(self.process.stdout.readline())
        return answer

    def close(self) -> None:
        """Let the script end."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        assert self.process.wait(timeout=10) == 0
        assert self.process.stdout is not None
        self.process.stdout.close()


@pytest.fixture(scope="module")
def page(data: Json, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    page = Page(data, tmp_path_factory.mktemp("checker"))
    yield page
    page.close()


# ------------------------------------------------------------------- the same answers


def told(data: Json, answer: Json) -> Json:
    """Put words for the numbers that the script gives for bases and penalties."""

    def norms(numbers: list[int]) -> list[list[Any]]:
        bases = [data["bases"][number] for number in numbers]
        return [
            [data["citations"][one["cites"]]["wire"], one["reading"], one["note"]]
            for one in bases
        ]

    for found in (*answer["findings"], *answer["permissions"]):
        found["bases"] = norms(found["bases"])
    for finding in answer["findings"]:
        sanction = finding["sanction"]
        sanction["bases"] = norms(sanction["bases"])
        if sanction["penalty"] is not None:
            sanction["penalty"] = data["penalties"][sanction["penalty"]]
    return answer


def expected(result: Assessment) -> Json:
    """Give an assessment in the shape of the script's answer, texts left aside."""
    whole = dump(result)
    answer = {
        key: whole[key]
        for key in ("verdict", "reachable", "missing", "findings", "permissions", "pivots")
    }
    views = whole["situation"]
    answer["situation"] = views if isinstance(views, list) else [views]
    for found in (*answer["findings"], *answer["permissions"]):
        found["bases"] = _bases(found["bases"])
        del found["gist"]
    for finding, seen in zip(answer["findings"], result.findings, strict=True):
        finding["disputes"] = [each["id"] for each in finding["disputes"]]
        finding["sanction"]["bases"] = _bases(finding["sanction"]["bases"])
        penalty = seen.sanction.penalty
        finding["sanction"]["penalty"] = (
            None
            if penalty is None
            else [penalty_text(penalty, "id"), penalty_text(penalty, "en")]
        )
        del finding["exemptions"]
    return answer


def _bases(bases: list[Json]) -> list[list[Any]]:
    notes = [one.get("note") for one in bases]
    return [
        [one["citation"], one["reading"], note and [note["id"], note["en"]]]
        for one, note in zip(bases, notes, strict=True)
    ]


def compare(page: Page, conduct: Conduct) -> None:
    """Compare the answer of the script with the assessment, notes included."""
    given = dump(conduct)
    answer = page.answer(given)
    assert "error" not in answer, (given, answer)
    notes = answer.pop("notes")
    result = assess(conduct)
    assert told(page.data, answer) == expected(result), given
    assert [note["code"] for note in notes] == [note.code for note in result.notes], given
    for note, seen in zip(notes, result.notes, strict=True):
        if "remark" in note:
            remark = page.data["remarks"][note["remark"]]
            assert remark["text"] == [seen.text.id, seen.text.en]
            cites = [page.data["citations"][each]["wire"] for each in remark["cites"]]
            assert cites == [str(citation) for citation in seen.cites]
        for named in (note.get(key, ()) for key in ("given", "derived", "keys")):
            assert ", ".join(named) in seen.text.id
        assert note.get("day", "") in seen.text.id


def recorded() -> Iterator[Conduct]:
    """Give every conduct of the recorded cases."""
    for case in json.loads(CASES.read_text(encoding="utf-8"))["cases"]:
        loaded = load_item({"conducts": case.get("conducts") or [case["conduct"]]})
        assert isinstance(loaded, Conducts)
        yield from loaded


def test_the_page_answers_every_recorded_case_as_the_library_does(page: Page) -> None:
    for conduct in recorded():
        compare(page, conduct)


# --------------------------------------------------------------------- generated cubes


class Sampler:
    """Draws conducts in which any part may be unknown, from a seed."""

    def __init__(self, seed: object) -> None:
        self.draw = random.Random(f"{SEED} {seed}")
        self.unknown = self.draw.choice((0.1, 0.3, 0.6))

    def maybe(self, values: list[Any], several: int = 3) -> Any:
        """Draw nothing, a value, or seldom several of which one is true."""
        if not values or self.draw.random() < self.unknown:
            return None
        if self.draw.random() < 0.8:
            return (self.draw.choice(values),)
        return self.draw.sample(values, self.draw.randint(1, min(several, len(values))))

    def conduct(self, act: Act) -> Conduct:
        """Draw a conduct with this act; what no world can hold is drawn again."""
        while True:
            try:
                conduct = self.try_conduct(act)
                if situate(conduct, LAW).settings:
                    return conduct
            except ConductError:
                continue

    def try_conduct(self, act: Act) -> Conduct:
        """Draw a conduct that may turn out to be impossible."""
        draw = self.draw
        day = draw.choice(
            (draw.choice(turning_days()), dt.date(2024, draw.randint(1, 12), 5))
        )
        code = self.code()
        election = draw.choice((*[None] * 9, draw.choice(KNOWN_IDS)))
        found = points(day, region=code, election=election, contests=None)
        held = list(dict.fromkeys(point.contest for point in found))
        days = draw.randint(1, 40) if code is not None and draw.random() < 0.15 else 0
        after = day + dt.timedelta(days=days)
        later = [None, None, day + dt.timedelta(days=draw.randint(40, 3000))]
        return Conduct(
            date=Span(start=day, end=after) if days else day,
            examined_on=draw.choice(later),
            tried_on=draw.choice(later),
            election=election,
            region=code,
            actor=self.actor(),
            act=act if draw.random() < 0.95 else {act, draw.choice(tuple(Act))},
            target=self.target(held),
            circumstances=self.circumstances(act),
        )

    def code(self) -> str | None:
        """Draw an area, seldom an unknown one."""
        codes = (self.draw.choice(REGIONS), self.draw.choice(sorted(regions())))
        return None if self.draw.random() < 0.2 else self.draw.choice(codes)

    def actor(self) -> Actor:
        """Draw a person, most often of the civil service."""
        service = [Status.PNS, Status.PNS, Status.CPNS, Status.PPPK, Status.KEPALA_DESA]
        status = self.draw.choice((service, list(Status)))
        statuses = self.draw.sample(status, self.draw.choice((1, 1, 1, 2)))
        posts = [post for post in Office if any(post in POSTS[each] for each in statuses)]
        roles = self.draw.sample(list(Role), self.draw.choice((0, 1, 2)))
        return Actor(
            status=statuses,
            office=self.maybe(posts),
            roles=None if self.draw.random() < self.unknown else roles,
        )

    def target(self, held: list[Contest]) -> Target:
        """Draw whom the act concerns."""
        kinds = self.maybe([TargetKind.CALON, *TargetKind])
        bare = set(kinds or ()) <= BARE
        stated = [word for word in Standing if bare is (word is Standing.TIDAK_BERLAKU)]
        return Target(
            kind=kinds,
            contest=self.maybe(held),
            standing=self.maybe(stated) if kinds and self.draw.random() < 0.3 else None,
            spouse=self.draw.choice((None, None, False, True)),
        )

    def circumstances(self, act: Act) -> Circumstances:
        """Draw how it was done, without what the act rules out."""
        stated = {
            fact.value: None
            if self.draw.random() < self.unknown
            else IMPLIED[act].get(fact, self.draw.random() < 0.5)
            for fact in Circumstance
        }
        return Circumstances(**stated)


def compare_sampled(page: Page, first: int, last: int) -> None:
    for act in Act:
        for number in range(first, last):
            compare(page, Sampler(f"{act.value} {number}").conduct(act))


def test_the_page_answers_generated_cubes_as_the_library_does(page: Page) -> None:
    compare_sampled(page, 0, 6)


@pytest.mark.slow
@pytest.mark.parametrize("part", range(10))
def test_the_page_answers_many_generated_cubes(page: Page, part: int) -> None:
    compare_sampled(page, 6 + 20 * part, 26 + 20 * part)
