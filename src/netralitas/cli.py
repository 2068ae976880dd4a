"""The command ``netralitas``: questions in, answers out, as text or as JSON.

``netralitas assess FILE`` reads one conduct, an array or JSON Lines and gives one answer
for each; ``netralitas law`` tells what rests on a norm, what is in force on a day, what
changed, what is encoded and what is stale; ``netralitas calendar`` tells the calendar of
an election. Text is Indonesian or English, JSON is one object a line. Exit status: 0
everything was read, 1 some input was bad, 2 the command itself could not be followed.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from netralitas._version import __version__
from netralitas.text import LANGUAGES, Text

if TYPE_CHECKING:
    from datetime import date

    from netralitas.errors import InputError, Problem
    from netralitas.result import Assessment, Assessments
    from netralitas.wire import Item, Unread

__all__ = ["main"]

READ, BAD_INPUT, USAGE = 0, 1, 2

ENDING: Final = Text(
    id="Ini pembacaan hukum atas fakta yang dimasukkan, bukan nasihat hukum.",
    en="This reads the law on the facts that were given; it is not legal advice.",
)
STATUSES: Final = (
    "Status keluar: 0 semua terbaca, 1 ada masukan yang salah, 2 perintah salah. | "
    "Exit status: 0 all read, 1 some input bad, 2 usage."
)
WIDTH: Final = 80

_WHY: Final[Mapping[type[OSError], Text]] = MappingProxyType(
    {
        FileNotFoundError: Text(id="berkas tidak ada", en="there is no such file"),
        IsADirectoryError: Text(id="itu direktori", en="it is a directory"),
        PermissionError: Text(id="tidak ada izin", en="it may not be read"),
    }
)


def main(argv: Sequence[str] | None = None) -> int:
    """Follow the command and give the exit status; `SystemExit` for wrong usage."""
    parser = _parser()
    options = parser.parse_args(argv)
    if options.command == "law" and (misused := _misused(options)):
        parser.error(f"{misused.id} | {misused.en}")
    as_json = options.format == "json"
    _reconfigure(as_json=as_json)
    try:
        if options.command == "assess":
            return _assess(options.file, lang=options.lang, as_json=as_json)
        return _tell(options)
    except BrokenPipeError:  # the reader has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READ


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="netralitas",
        description="Hukum netralitas pegawai negeri. | "
        "The neutrality law of the civil service.",
        epilog=f"{ENDING.id} | {ENDING.en}",
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"netralitas {__version__}",
        help="tampilkan versi | show the version",
    )
    commands = parser.add_subparsers(required=True, dest="command", metavar="PERINTAH")
    assess = commands.add_parser(
        "assess",
        help="nilai perbuatan | assess conducts",
        description="Menilai perbuatan-perbuatan dalam berkas. | "
        "Assess the conducts of a file.",
        epilog=STATUSES,
    )
    assess.add_argument(
        "file",
        metavar="BERKAS",
        help="JSON, larik, atau JSON Lines; - untuk masukan baku | "
        "JSON, an array, or JSON Lines; - is standard input",
    )
    _add_form(assess)
    law = commands.add_parser(
        "law",
        help="tanya hukumnya | ask about the law",
        description="Menampilkan apa yang bersandar pada satu ketentuan, hukum satu "
        "hari, perubahannya, cakupannya, atau sumber yang lama tidak diperiksa. | Show "
        "what rests on a norm, the law of a day, what changed in it, what of an "
        "instrument is encoded, or which sources were not checked for long.",
        epilog=STATUSES,
    )
    _add_questions(law)
    _add_form(law)
    calendar = commands.add_parser(
        "calendar",
        help="kalender pemilihan | the calendar of an election",
        description="Menampilkan tahapan satu pemilihan, hari terakhirnya termasuk. | "
        "Show the stages of an election, last days included.",
        epilog=STATUSES,
    )
    calendar.add_argument(
        "election",
        metavar="PEMILIHAN",
        help="id pemilihan, misalnya pilkada-2024 | id of an election",
    )
    _add_form(calendar)
    return parser


def _add_questions(law: argparse.ArgumentParser) -> None:
    asked = law.add_mutually_exclusive_group()
    asked.add_argument(
        "citation",
        nargs="?",
        metavar="SITASI",
        help='ketentuan, misalnya "Pasal 5 huruf n PP 94/2021" | a norm',
    )
    asked.add_argument(
        "--changes",
        nargs=2,
        metavar=("HARI", "HARI"),
        help="perubahan sesudah hari pertama sampai dengan hari kedua | "
        "changes after the first day up to and including the second",
    )
    asked.add_argument(
        "--coverage",
        metavar="INSTRUMEN",
        help='yang tersandi dari satu instrumen, misalnya "PP 94/2021" | '
        "what of an instrument is encoded",
    )
    asked.add_argument(
        "--stale",
        metavar="HARI",
        help="sumber yang pada hari itu sudah lebih dari setahun tidak diperiksa | "
        "sources not checked for more than a year on that day",
    )
    law.add_argument(
        "--on",
        metavar="HARI",
        help="hukum pada hari itu (TTTT-BB-HH), tanpa sitasi seluruhnya | "
        "the law on that day (YYYY-MM-DD), all of it without a norm",
    )


def _misused(options: argparse.Namespace) -> Text | None:
    """Say what is wrong with the question to the law: none asked, or a day too many."""
    others = (options.changes, options.coverage, options.stale)
    if options.on is not None and others != (None, None, None):
        return Text(
            id="--on hanya bersama ketentuan atau sendiri",
            en="--on goes with a norm or alone",
        )
    if (options.citation, options.on, *others) == (None,) * 5:
        return Text(
            id="sebut ketentuan, --on, --changes, --coverage, atau --stale",
            en="name a norm, --on, --changes, --coverage or --stale",
        )
    return None


def _add_form(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--lang",
        choices=LANGUAGES,
        default="id",
        help="bahasa teks | language of the text",
    )
    parser.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help="bentuk keluaran; json: satu jawaban sebaris | "
        "form of the output; json: one answer a line",
    )


def _reconfigure(*, as_json: bool) -> None:
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:  # a caller may have put another stream in its place
        reconfigure(encoding="utf-8" if as_json else None, errors="backslashreplace")


# ----------------------------------------------------------------------------- conducts


def _assess(name: str, *, lang: str, as_json: bool) -> int:
    from netralitas.wire import Unread, dumps, read_items

    status = READ
    try:
        for number, item in enumerate(read_items(_lines(name)), 1):
            answer = _answer(item)
            if isinstance(answer, Unread):
                status = BAD_INPUT
            if as_json:
                print(dumps(answer), flush=True)
            else:
                print(_headed(_text(answer, lang), number, item.ref), flush=True)
    except _UnreadableError as error:
        print(error.message.in_(lang), file=sys.stderr)
        return USAGE
    return status


class _UnreadableError(Exception):
    """A file that is not there, or holds no text."""

    def __init__(self, name: str, why: Text) -> None:
        self.message = Text(
            id=f"netralitas: {name} tidak dapat dibaca: {why.id}",
            en=f"netralitas: {name} cannot be read: {why.en}",
        )
        super().__init__(self.message.en)


def _lines(name: str) -> Iterator[str]:
    """Read line by line; a later line that is not UTF-8 spoils only itself."""
    errors = "strict"
    try:
        with _open(name) as stream:
            for line in stream:
                yield line if isinstance(line, str) else line.decode("utf-8", errors)
                errors = "surrogateescape"
    except OSError as error:
        said = str(error.strerror)
        why = _WHY.get(type(error), Text(id=said, en=said))
        raise _UnreadableError(name, why) from None
    except UnicodeDecodeError:
        why_not = Text(id="bukan teks UTF-8", en="it is not UTF-8 text")
        raise _UnreadableError(name, why_not) from None


def _open(name: str) -> AbstractContextManager[Iterable[str] | Iterable[bytes]]:
    if name == "-":  # a caller may have put text in its place
        return nullcontext(getattr(sys.stdin, "buffer", sys.stdin))
    return Path(name).open("rb")


def _answer(item: Item | Unread) -> Assessment | Assessments | Unread:
    from attrs import evolve

    from netralitas.assessment import assess, assess_all
    from netralitas.errors import ConductError
    from netralitas.wire import Conducts, Unread

    if isinstance(item, Unread):
        return item
    try:
        if isinstance(item, Conducts):
            return evolve(assess_all(item), ref=item.ref)
        return assess(item)
    except ConductError as error:  # several conducts that cannot be of one person
        return Unread(ref=item.ref, error=error)


def _headed(text: str, number: int, ref: str | None) -> str:
    """Put number and key above an answer; the only one needs no number."""
    if number == 1 and ref is None:
        return text
    head = f"== {number}" + (f" ({ref}) " if ref else " ")
    return f"{'' if number == 1 else chr(10)}{head:=<{WIDTH}}\n\n{text}"


def _text(answer: Assessment | Assessments | Unread, lang: str) -> str:
    from netralitas.explanation import explain
    from netralitas.wire import Unread

    if not isinstance(answer, Unread):
        return explain(answer, lang=lang).rstrip("\n")
    head = Text(id="Masukan ini tidak dapat dibaca:", en="This input cannot be read:")
    return _refusal(head, answer.error, lang)


def _refusal(head: Text, error: InputError, lang: str) -> str:
    problems = (_problem(one, lang) for one in error.problems)
    return "\n".join([head.in_(lang), *problems])


def _problem(problem: Problem, lang: str) -> str:
    given = Text(id="diberikan", en="given").in_(lang)
    allowed = Text(id="yang boleh", en="allowed").in_(lang)
    nearest = Text(id="yang terdekat", en="nearest").in_(lang)
    whole = Text(id="(seluruhnya)", en="(the whole)").in_(lang)
    lines = [
        f"- {problem.path or whole}: {problem.message.in_(lang)}",
        f"  {given}: {problem.given}",
    ]
    if problem.allowed:
        lines.append(f"  {allowed}: {', '.join(problem.allowed)}")
    if problem.nearest is not None:
        lines.append(f"  {nearest}: {problem.nearest}")
    return "\n".join(lines)


# ------------------------------------------------------------------- law and calendars


def _tell(options: argparse.Namespace) -> int:
    """Answer one question about the law or a calendar."""
    from netralitas.errors import InputError

    try:
        print(_question(options)(options).rstrip("\n"), flush=True)
    except InputError as error:
        if options.format == "json":
            from netralitas.wire import Unread, dumps

            print(dumps(Unread(ref=None, error=error)), flush=True)
        else:
            head = Text(
                id="Pertanyaan ini tidak dapat dijawab:",
                en="This question cannot be answered:",
            )
            print(_refusal(head, error, options.lang), file=sys.stderr)
        return BAD_INPUT
    return READ


def _question(options: argparse.Namespace) -> Callable[[argparse.Namespace], str]:
    if options.command == "calendar":
        return _calendar
    if options.changes is not None:
        return _changes
    if options.coverage is not None:
        return _coverage
    if options.stale is not None:
        return _stale
    return _norm if options.citation is not None else _law_on


def _norm(options: argparse.Namespace) -> str:
    from netralitas.query import look_up

    on = None if options.on is None else _day(options.on, "--on")
    found = look_up(options.citation, on)
    if options.format == "json":
        from netralitas.law_wire import dump_look_up

        return _line(dump_look_up(found))
    from netralitas.law_text import look_up_text

    return look_up_text(found, options.lang)


def _law_on(options: argparse.Namespace) -> str:
    from netralitas.law import LAW
    from netralitas.query import law_on

    on = _day(options.on, "--on")
    if options.format == "json":
        from netralitas.law_wire import dump_day

        return _line(dump_day(on, law_on(on), LAW))
    from netralitas.law_text import day_text

    return day_text(on, law_on(on), LAW, options.lang)


def _changes(options: argparse.Namespace) -> str:
    from netralitas.law import LAW
    from netralitas.query import changes_between

    a, b = (_day(text, "--changes") for text in options.changes)
    changes = changes_between(a, b)
    if options.format == "json":
        from netralitas.law_wire import dump_changes

        return _line(dump_changes(a, b, changes, LAW))
    from netralitas.changes_text import changes_text

    return changes_text(a, b, changes, LAW, options.lang)


def _coverage(options: argparse.Namespace) -> str:
    from netralitas.law import LAW
    from netralitas.query import coverage

    found = coverage(options.coverage)
    if options.format == "json":
        from netralitas.law_wire import dump_coverage

        return _line(dump_coverage(found, LAW))
    from netralitas.law_text import coverage_text

    return coverage_text(found, LAW, options.lang)


def _stale(options: argparse.Namespace) -> str:
    from netralitas.law import LAW
    from netralitas.query import stale

    on = _day(options.stale, "--stale")
    if options.format == "json":
        from netralitas.law_wire import dump_stale

        return _line(dump_stale(on, stale(on), LAW))
    from netralitas.law_text import stale_text

    return stale_text(on, stale(on), LAW, options.lang)


def _calendar(options: argparse.Namespace) -> str:
    from netralitas.elections import election

    found = election(options.election)
    if options.format == "json":
        from netralitas.calendar_wire import dump_calendar

        return _line(dump_calendar(found))
    from netralitas.calendar_text import calendar_text

    return calendar_text(found, options.lang)


def _day(text: str, option: str) -> date:
    from netralitas.wire import load_day

    return load_day(text, option)


def _line(answer: dict[str, Any]) -> str:
    from netralitas.wire import as_line

    return as_line(answer)
