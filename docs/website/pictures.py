"""Pictures from the data: the stages of each election, the regimes, acts and tracks."""

from __future__ import annotations

from datetime import date
from html import escape as html
from typing import TYPE_CHECKING, Final

from website.places import escape, norm_link, norms_link, page_of, rule_page
from website.svg import Bar, timeline

from netralitas import LAW, Act, Level, Standing, Status, Track
from netralitas.elections import ELECTIONS, region
from netralitas.law.norm import Rule, citation_of
from netralitas.law_text import ONE_DAY, in_force_text
from netralitas.phrases import AND, day
from netralitas.prose import labels, number_of
from netralitas.sanctions import SEVERITY
from netralitas.text import Text
from netralitas.words import in_order

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netralitas.elections import CalendarVersion, Election, StageSpan

CALENDARS: Final = Text(id="Kalender pemilihan", en="Calendars of elections")
CALENDARS_INTRO: Final = Text(
    id="Tahapan setiap pemilihan menurut rencana yang berlaku, dengan hari penetapan yang "
    "menentukan siapa *bakal calon* dan siapa *calon*. Hari pertama dan hari terakhir "
    "termasuk.",
    en="The stages of each election as planned, with the days of fixing that decide who is "
    "a *bakal calon* and who a *calon*. First and last days are included.",
)
REVOTES: Final = Text(id="Pemungutan suara ulang 2025", en="Re-votes of 2025")
VERSION: Final = Text(id="Rencana {number} dari {total}", en="Plan {number} of {total}")
STAGES: Final = Text(
    id="Tahapan {name}, {first} sampai {last}", en="Stages of {name}, {first} to {last}"
)
FIXING: Final = Text(id="Penetapan calon", en="Fixing of candidates")
VOTING: Final = Text(id="Pemungutan suara", en="Voting")
CONTESTS: Final = Text(id="Jabatan", en="Offices")
PLANNED: Final = Text(id="Direncanakan oleh", en="Planned by")
STAGE_COLUMNS: Final = Text(
    id="| tahap | hari pertama | hari terakhir | sumber |\n|---|---|---|---|",
    en="| stage | first day | last day | source |\n|---|---|---|---|",
)
NOT_HELD: Final = Text(id="Direncanakan, tidak diselenggarakan", en="Planned, not held")
NO_CALENDAR: Final = Text(id="Belum ada kalender.", en="There is no calendar.")
REGIMES: Final = Text(id="Rezim hukum 2015–2026", en="Regimes of law 2015–2026")
REGIMES_INTRO: Final = Text(
    id="Masa berlaku setiap instrumen. Panah berarti masih berlaku pada hari sumber "
    "terakhir diperiksa. Hukum suatu perkara dibaca pada jam setiap kaidah: hari "
    "perbuatan, hari pemeriksaan, atau hari putusan.",
    en="When each instrument is in force. An arrow means that it still is on the day on "
    "which the sources were last checked. The law of a case is read on the clock of each "
    "rule: the day of the act, of the examination, or of the judgement.",
)
REGIME_COLUMNS: Final = Text(
    id="| instrumen | judul | berlaku |\n|---|---|---|",
    en="| instrument | title | in force |\n|---|---|---|",
)
MATRIX: Final = Text(
    id="Perbuatan dan kedudukan: jalur dan tingkat",
    en="Acts and standings: tracks and levels",
)
MATRIX_INTRO: Final = Text(
    id="Untuk siapa, perbuatan apa, terhadap siapa: jalur yang *dapat* terbuka menurut "
    "kaidah yang berlaku pada {day}, dan tingkat disiplin terberat. Keadaan perkara masih "
    "menentukan; tabel ini peta, bukan penilaian. Kewajiban umum (baris sisa) tidak "
    "ditampilkan. Sel kosong berarti tidak ditemukan dalam yang tersandi, bukan berarti "
    "boleh.",
    en="For whom, which act, toward whom: the tracks that *can* open by the rules in force "
    "on {day}, and the heaviest level of discipline. The circumstances still decide; this "
    "is a map and no assessment. General duties (residual rows) are left out. An empty "
    "cell means not found in what is encoded, never lawful.",
)
ACT: Final = Text(id="perbuatan", en="act")

SINCE: Final = date(2015, 1, 1)
PERSONS: Final = (
    Status.PNS,
    Status.PPPK,
    Status.NON_ASN,
    Status.KEPALA_DESA,
    Status.TNI,
    Status.POLRI,
)
STANDINGS: Final = (Standing.BAKAL_CALON, Standing.CALON, Standing.TIDAK_BERLAKU)


def pages(lang: str) -> dict[str, str]:
    """Give the pages of pictures by their names."""
    return {
        "elections/index": _index(lang),
        **{name_of(one): _election(one, lang) for one in ELECTIONS.values()},
        "law/regimes": _regimes(lang),
        "law/matrix": _matrix(lang),
    }


def raw(text: str) -> str:
    """Put HTML of our own into a page."""
    return f"```{{raw}} html\n{text}\n```\n"


def table(text: str) -> str:
    """Let a wide table scroll by itself on a narrow screen."""
    return f":::{{container}} scroll\n{text}\n:::\n"


# ----------------------------------------------------------------------- elections


def name_of(one: Election) -> str:
    """Name the page of an election.

    >>> name_of(ELECTIONS["psu-pilkada-2024/11.72"])
    'elections/psu-pilkada-2024-11.72'
    """
    return f"elections/{one.id.replace('/', '-')}"


def _index(lang: str) -> str:
    names = {one.id: name_of(one).removeprefix("elections/") for one in ELECTIONS.values()}
    main = [name for id_, name in names.items() if "/" not in id_]
    revotes = [name for id_, name in names.items() if "/" in id_]
    parts = [f"# {CALENDARS.in_(lang)}\n\n{CALENDARS_INTRO.in_(lang)}\n"]
    parts.append("\n".join(["```{toctree}\n:maxdepth: 1\n", *main, "```\n"]))
    parts.append(f"## {REVOTES.in_(lang)}\n")
    parts.append("\n".join(["```{toctree}\n:maxdepth: 1\n", *revotes, "```\n"]))
    return "\n".join(parts)


def _title(one: Election, lang: str) -> str:
    """Name an election, and its area where it is one."""
    areas = one.areas or frozenset()
    label = one.label.in_(lang)
    if len(areas) != 1:
        return label
    (area,) = areas
    return f"{label.replace(area, region(area).name)}"


def _election(one: Election, lang: str) -> str:
    parts = [f"# {escape(_title(one, lang))}\n"]
    parts.append(f":Id: `{one.id}`")
    offices = labels(in_order(one.contests), AND, lang)
    parts.append(f":{CONTESTS.in_(lang)}: {offices}")
    if one.voting_day is not None:
        parts.append(f":{VOTING.in_(lang)}: {day(one.voting_day, lang)}")
    norms = tuple(basis.citation for basis in one.regulations)
    parts.append(f":{PLANNED.in_(lang)}: {norms_link(norms, lang)}\n")
    if one.note is not None:
        parts.append(f"{escape(one.note.in_(lang))}\n")
    total = len(one.versions)
    for number, version in enumerate(one.versions, 1):
        if total > 1:
            heading = VERSION.in_(lang).format(number=number, total=total)
            parts.append(f"## {heading}\n\n{in_force_text(version.valid, lang)}.\n")
        if version.note is not None:
            parts.append(f"{escape(version.note.in_(lang))}\n")
        parts.extend(_version(one, version, number, lang))
    if not one.versions:
        parts.append(f"{NO_CALENDAR.in_(lang)}\n")
    if one.planned_not_held:
        parts.append(f"## {NOT_HELD.in_(lang)}\n")
        parts.append(_stages(one.planned_not_held, lang))
    return "\n".join(parts)


def _version(
    one: Election, version: CalendarVersion, number: int, lang: str
) -> Iterator[str]:
    spans = sorted(version.spans, key=lambda each: (each.first, each.after))
    last = max(each.after for each in spans) - ONE_DAY
    name = one.label.in_(lang)
    title = STAGES.in_(lang).format(
        name=name, first=day(spans[0].first, lang), last=day(last, lang)
    )
    told = "; ".join(_told(each, lang) for each in spans)
    fixing = set(version.fixing.values())
    bars = (
        Bar(
            label=_told(each, lang),
            first=each.first,
            last=each.after - ONE_DAY,
            kind=_kind(each, fixing),
        )
        for each in spans
    )
    yield raw(timeline(f"stages-{number}", title, told, bars))
    fixed: dict[date, list[str]] = {}
    for contest in in_order(version.fixing):
        when = version.fixing[contest]
        fixed.setdefault(when, []).append(contest.label.in_(lang))
    yield f":{FIXING.in_(lang)}:"
    for when, offices in sorted(fixed.items()):
        yield f"    - {day(when, lang)}: {', '.join(offices)}"
    yield ""
    yield _stages(tuple(spans), lang)


def _kind(span: StageSpan, fixing: set[date]) -> str:
    if span.code in {"campaign", "quiet", "voting"}:
        return span.code
    return "fixing" if "fixing" in span.code and span.first in fixing else "stage"


def _told(span: StageSpan, lang: str) -> str:
    first, last = day(span.first, lang), day(span.after - ONE_DAY, lang)
    label = span.label.in_(lang)
    return f"{label}: {first}" if first == last else f"{label}: {first} – {last}"


def _stages(spans: tuple[StageSpan, ...], lang: str) -> str:
    rows = [STAGE_COLUMNS.in_(lang)]
    for span in spans:
        source = "; ".join(
            f"{norm_link(basis.citation, lang)} ({basis.reading.label.in_(lang)})"
            for basis in (span.basis, *span.also)
        )
        if span.note is not None:
            source = f"{source}. {escape(span.note.in_(lang))}"
        first, last = day(span.first, lang), day(span.after - ONE_DAY, lang)
        rows.append(f"| {escape(span.label.in_(lang))} | {first} | {last} | {source} |")
    return table("\n".join(rows))


# -------------------------------------------------------------------------- regimes


def _regimes(lang: str) -> str:
    last = LAW.reviewed_on
    rows = [
        LAW.regulations[one]
        for one in sorted(LAW.regulations)
        if LAW.regulations[one].in_force.end is None
        or (LAW.regulations[one].in_force.end or last) > SINCE
    ]
    bars = [
        Bar(
            label=f"{number_of(row.instrument, lang)}: {in_force_text(row.in_force, lang)}",
            first=max(row.in_force.start or SINCE, SINCE),
            last=last if row.in_force.end is None else row.in_force.end - ONE_DAY,
            kind="ended" if row.in_force.end else "running",
            open_end=row.in_force.end is None,
            href=f"{page_of(row.instrument).removeprefix('law/')}.html",
        )
        for row in rows
    ]
    told = "; ".join(bar.label for bar in bars)
    parts = [f"# {REGIMES.in_(lang)}\n\n{REGIMES_INTRO.in_(lang)}\n"]
    parts.append(raw(timeline("regimes", REGIMES.in_(lang), told, bars)))
    listed = [REGIME_COLUMNS.in_(lang)]
    for row in rows:
        name = norm_link(citation_of(row.instrument.slug), lang)
        validity = in_force_text(row.in_force, lang)
        listed.append(f"| {name} | {escape(row.title.in_(lang))} | {validity} |")
    parts.append(table("\n".join(listed)))
    return "\n".join(parts)


# --------------------------------------------------------------------------- matrix


def reaching(status: Status, act: Act, standing: Standing) -> tuple[Rule, ...]:
    """Give the rules of the last checked day that a person, act and standing can meet."""
    return tuple(
        rule
        for rule in LAW.rules
        if not rule.residual
        and LAW.reviewed_on in rule.in_force
        and any(
            value in allowed
            for each in rule.when
            if (allowed := each.allows("act")) is not None
            for value in (act,)
            if status in (each.allows("status") or (status,))
            and standing in (each.allows("standing") or (standing,))
        )
    )


def _matrix(lang: str) -> str:
    when = day(LAW.reviewed_on, lang)
    parts = [f"# {MATRIX.in_(lang)}\n\n{MATRIX_INTRO.in_(lang).format(day=when)}\n"]
    for status in PERSONS:
        label = status.label.in_(lang)
        parts.append(f"## {escape(label)}\n")
        parts.append(raw("\n".join(_matrix_of(status, lang))))
    return "\n".join(parts)


def _matrix_of(status: Status, lang: str) -> Iterator[str]:
    yield '<div class="scroll" tabindex="0"><table class="matrix">'
    yield f"<caption>{html(status.label.in_(lang))}</caption>"
    heads = "".join(
        f'<th scope="col">{html(standing.label.in_(lang))}</th>' for standing in STANDINGS
    )
    yield f'<thead><tr><th scope="col">{ACT.in_(lang)}</th>{heads}</tr></thead><tbody>'
    for act in Act:
        cells = [_cell(reaching(status, act, each), lang) for each in STANDINGS]
        if any(cells):
            tds = "".join(f"<td>{cell}</td>" for cell in cells)
            yield f'<tr><th scope="row">{html(act.label.in_(lang))}</th>{tds}</tr>'
    yield "</tbody></table></div>"


def _cell(rules: tuple[Rule, ...], lang: str) -> str:
    """Name each track with its heaviest level, linked to the rule that has it."""
    marks: list[str] = []
    for track in Track:
        own = [rule for rule in rules if rule.track is track]
        if not own:
            continue
        heaviest = max(own, key=lambda rule: SEVERITY.index(_level(rule)))
        level = heaviest.level
        said = track.label.in_(lang)
        if level is not None:
            said = f"{said}: {level.label.in_(lang)}"
        address = f"{rule_page(heaviest.id).removeprefix('law/')}.html"
        kind = track.value if level is None else f"{track.value} {level.value}"
        marks.append(f'<a class="mark {kind}" href="{html(address)}">{html(said)}</a>')
    return " ".join(marks)


def _level(rule: Rule) -> Level:
    return rule.level or Level.TIDAK_DINYATAKAN
