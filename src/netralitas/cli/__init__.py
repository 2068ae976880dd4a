"""The command ``netralitas``: questions in, answers out, as text or as JSON.

``netralitas assess FILE`` reads one conduct, an array or JSON Lines and gives one answer
for each; the other commands answer one question each and are the rows of
`netralitas.cli.commands`: the law, the calendar and the stage of an election, a deadline,
the official who may punish, the path of a case, the duties of who stands for an office,
the form of a NIP. Text is Indonesian or English, JSON is one object a line. Exit status:
0 everything was read, 1 some input was bad, 2 the command itself could not be followed.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from netralitas._version import __version__
from netralitas.cli.commands import COMMANDS, Argument, Command
from netralitas.cli.files import UnreadableError, lines
from netralitas.errors import InputError, Problem
from netralitas.text import LANGUAGES, Text

if TYPE_CHECKING:
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
MANY: Final = 12
"""So many allowed words are told in a text; JSON has them all."""


def main(argv: Sequence[str] | None = None) -> int:
    """Follow the command and give the exit status; `SystemExit` for wrong usage."""
    parser = _parser()
    options = parser.parse_args(argv)
    command: Command | None = options.asked
    if command is not None and (misused := command.misused(options)):
        parser.error(_both(misused))
    as_json = options.format == "json"
    _reconfigure(as_json=as_json)
    try:
        if command is None:
            return _assess(options.file, lang=options.lang, as_json=as_json)
        return _tell(command, options)
    except UnreadableError as error:
        print(error.message.in_(options.lang), file=sys.stderr)
        return USAGE
    except BrokenPipeError:  # the reader has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READ


def _both(text: Text) -> str:
    return f"{text.id} | {text.en}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="netralitas",
        description="Hukum netralitas pegawai negeri. | "
        "The neutrality law of the civil service.",
        epilog=_both(ENDING),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"netralitas {__version__}",
        help="tampilkan versi | show the version",
    )
    commands = parser.add_subparsers(required=True, metavar="PERINTAH")
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
    assess.set_defaults(asked=None)
    _add_form(assess)
    for command in COMMANDS:
        question = commands.add_parser(
            command.name,
            help=_both(command.help),
            description=_both(command.description),
            epilog=STATUSES,
        )
        _add_arguments(question, command)
        question.set_defaults(asked=command)
        _add_form(question)
    return parser


def _add_arguments(parser: argparse.ArgumentParser, command: Command) -> None:
    for each in command.arguments:
        if isinstance(each, Argument):
            parser.add_argument(each.name, help=_both(each.help), **each.options)
            continue
        group = parser.add_mutually_exclusive_group(required=each.required)
        for one in each.arguments:
            group.add_argument(one.name, help=_both(one.help), **one.options)


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
    for number, item in enumerate(read_items(lines(name)), 1):
        answer = _answer(item)
        if isinstance(answer, Unread):
            status = BAD_INPUT
        if as_json:
            print(dumps(answer), flush=True)
        else:
            print(_headed(_text(answer, lang), number, item.ref), flush=True)
    return status


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
        lines.append(f"  {allowed}: {_some(problem.allowed)}")
    if problem.nearest is not None:
        lines.append(f"  {nearest}: {problem.nearest}")
    return "\n".join(lines)


def _some(words: tuple[str, ...]) -> str:
    """List words, of a long list the first and how many there are."""
    if len(words) <= MANY:
        return ", ".join(words)
    return f"{', '.join(words[:MANY])}, … ({len(words)})"


# --------------------------------------------------------------------------- questions


def _tell(command: Command, options: argparse.Namespace) -> int:
    """Answer one question."""
    try:
        print(_written(command.answer(options)), flush=True)
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


def _written(answer: str | dict[str, object]) -> str:
    if isinstance(answer, str):
        return answer.rstrip("\n")
    from netralitas.wire import as_line

    return as_line(answer)
