"""The questions of the command line, each a row: its words, its arguments, its answer.

A further question is one function in `netralitas.cli.answers` and one row here.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from netralitas.cli import answers
from netralitas.cli.answers import Answer
from netralitas.text import Text

__all__ = ["COMMANDS", "Argument", "Command", "OneOf"]

NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})


class Argument(NamedTuple):
    """One argument as argparse takes it, its help in both languages."""

    name: str
    help: Text
    options: Mapping[str, Any] = NOTHING


class OneOf(NamedTuple):
    """Arguments of which at most one may be given, or exactly one."""

    arguments: tuple[Argument, ...]
    required: bool = False


def _used_well(_options: Namespace) -> None:
    return None


class Command(NamedTuple):
    """One command: what it is called, takes and answers.

    ``misused`` says what is wrong with a use that argparse cannot refuse by itself.
    """

    name: str
    help: Text
    description: Text
    arguments: tuple[Argument | OneOf, ...]
    answer: Callable[[Namespace], Answer]
    misused: Callable[[Namespace], Text | None] = _used_well


# ------------------------------------------------------------------------- the commands

COMMANDS: Final = (
    Command(
        name="law",
        help=Text(id="tanya hukumnya", en="ask about the law"),
        description=Text(
            id="Menampilkan apa yang bersandar pada satu ketentuan, hukum satu hari, "
            "perubahannya, cakupannya, atau sumber yang lama tidak diperiksa.",
            en="Show what rests on a norm, the law of a day, what changed in it, what of "
            "an instrument is encoded, or which sources were not checked for long.",
        ),
        arguments=(
            OneOf(
                (
                    Argument(
                        "citation",
                        Text(
                            id='ketentuan, misalnya "Pasal 5 huruf n PP 94/2021"',
                            en="a norm",
                        ),
                        {"nargs": "?", "metavar": "SITASI"},
                    ),
                    Argument(
                        "--changes",
                        Text(
                            id="perubahan sesudah hari pertama sampai dengan hari kedua",
                            en="changes after the first day up to and including the second",
                        ),
                        {"nargs": 2, "metavar": ("HARI", "HARI")},
                    ),
                    Argument(
                        "--coverage",
                        Text(
                            id='yang tersandi dari satu instrumen, misalnya "PP 94/2021"',
                            en="what of an instrument is encoded",
                        ),
                        {"metavar": "INSTRUMEN"},
                    ),
                    Argument(
                        "--stale",
                        Text(
                            id="sumber yang pada hari itu sudah lebih dari setahun tidak "
                            "diperiksa",
                            en="sources not checked for more than a year on that day",
                        ),
                        {"metavar": "HARI"},
                    ),
                )
            ),
            Argument(
                "--on",
                Text(
                    id="hukum pada hari itu (TTTT-BB-HH), tanpa sitasi seluruhnya",
                    en="the law on that day (YYYY-MM-DD), all of it without a norm",
                ),
                {"metavar": "HARI"},
            ),
        ),
        answer=answers.law,
        misused=answers.law_misused,
    ),
    Command(
        name="calendar",
        help=Text(id="kalender pemilihan", en="the calendar of an election"),
        description=Text(
            id="Menampilkan tahapan satu pemilihan, hari terakhirnya termasuk.",
            en="Show the stages of an election, last days included.",
        ),
        arguments=(
            Argument(
                "election",
                Text(id="id pemilihan, misalnya pilkada-2024", en="id of an election"),
                {"metavar": "PEMILIHAN"},
            ),
        ),
        answer=answers.calendar,
    ),
    Command(
        name="stage",
        help=Text(id="tahap pada satu hari", en="the stage on a day"),
        description=Text(
            id="Menampilkan tahap, kedudukan calon, dan masa larangan tiap jabatan pada "
            "satu hari; yang tidak diketahui disebut.",
            en="Show the stage, the standing of candidates and the closed periods of each "
            "office on a day; what is not known is told.",
        ),
        arguments=(
            Argument(
                "election",
                Text(id="id pemilihan, misalnya pilkada-2024", en="id of an election"),
                {"metavar": "PEMILIHAN"},
            ),
            Argument(
                "date",
                Text(id="hari (TTTT-BB-HH)", en="day (YYYY-MM-DD)"),
                {"metavar": "HARI"},
            ),
            Argument(
                "--region",
                Text(
                    id="kode wilayah Kemendagri dengan titik, misalnya 64.72",
                    en="the Kemendagri code with the dot",
                ),
                {"metavar": "WILAYAH"},
            ),
        ),
        answer=answers.stage,
    ),
    Command(
        name="deadline",
        help=Text(id="hitung satu tenggat", en="count a deadline"),
        description=Text(
            id="Menghitung satu tenggat dari hari yang memulainya, dengan setiap cara "
            "menghitung yang mungkin.",
            en="Count a deadline from the day that starts it, in every way in which it may "
            "be counted.",
        ),
        arguments=(
            Argument(
                "rule",
                Text(
                    id="id tenggat, misalnya uu-7-2017/pasal-454/ayat-6",
                    en="id of a deadline",
                ),
                {"nargs": "?", "metavar": "TENGGAT"},
            ),
            Argument(
                "start",
                Text(
                    id="hari peristiwa yang memulainya (TTTT-BB-HH)",
                    en="day of the event that starts it (YYYY-MM-DD)",
                ),
                {"nargs": "?", "metavar": "HARI"},
            ),
            Argument(
                "--calendar",
                Text(
                    id="hari kerja menurut hari libur nasional (national), dalam pekan "
                    "enam hari (six-days), atau tanpa hari libur (none)",
                    en="working days by the national holidays, in a week of six days, or "
                    "without holidays",
                ),
                {"choices": ("national", "six-days", "none"), "default": "national"},
            ),
            Argument(
                "--list",
                Text(id="daftar semua tenggat", en="list every deadline"),
                {"action": "store_true"},
            ),
            Argument(
                "--on",
                Text(
                    id="bersama --list: hanya yang berlaku pada hari itu",
                    en="with --list: only those in force on that day",
                ),
                {"metavar": "HARI"},
            ),
        ),
        answer=answers.deadline,
        misused=answers.deadline_misused,
    ),
    Command(
        name="official",
        help=Text(id="pejabat yang berwenang menghukum", en="who may punish"),
        description=Text(
            id="Menampilkan siapa yang berwenang menjatuhkan hukuman disiplin, menurut "
            "jabatan, hukuman, tempat bertugas, dan hari keputusannya.",
            en="Show who may impose a punishment of discipline, by post, punishment, "
            "agency and day of the decision.",
        ),
        arguments=(
            Argument(
                "post",
                Text(
                    id="jabatan yang akan dihukum, misalnya administrator",
                    en="post of who is to be punished",
                ),
                {"metavar": "JABATAN"},
            ),
            OneOf(
                (
                    Argument(
                        "--level",
                        Text(id="ringan, sedang, atau berat", en="level of punishment"),
                        {"metavar": "TINGKAT"},
                    ),
                    Argument(
                        "--kind",
                        Text(id="jenis hukuman, misalnya pdhtaps", en="kind of punishment"),
                        {"metavar": "JENIS"},
                    ),
                ),
                required=True,
            ),
            Argument(
                "--place",
                Text(
                    id="pusat, provinsi, kabupaten_kota, atau perwakilan",
                    en="kind of agency",
                ),
                {"metavar": "TEMPAT", "required": True},
            ),
            Argument(
                "--on",
                Text(
                    id="hari keputusannya (TTTT-BB-HH)",
                    en="day of the decision (YYYY-MM-DD)",
                ),
                {"metavar": "HARI", "required": True},
            ),
            Argument(
                "--hindrance",
                Text(
                    id="lowong, tidak_menghukum, atau terlibat: siapa penggantinya",
                    en="vacant, does not punish, or involved: who replaces",
                ),
                {"metavar": "HALANGAN"},
            ),
        ),
        answer=answers.official,
    ),
    Command(
        name="timeline",
        help=Text(id="jalur satu perkara", en="the path of a case"),
        description=Text(
            id="Menampilkan apa yang telah terjadi dalam satu perkara, tepat waktu atau "
            "terlambat, di mana kedudukannya, dan apa yang dapat menyusul.",
            en="Show what has happened in a case, in time or late, where it stands, and "
            "what may come next.",
        ),
        arguments=(
            Argument(
                "case",
                Text(
                    id="berkas JSON perkara; - untuk masukan baku",
                    en="JSON file of the case; - is standard input",
                ),
                {"metavar": "PERKARA"},
            ),
            Argument(
                "--on",
                Text(
                    id="tampilkan juga tenggat yang sudah lewat pada hari itu (TTTT-BB-HH)",
                    en="also show the deadlines that had run out on that day (YYYY-MM-DD)",
                ),
                {"metavar": "HARI"},
            ),
        ),
        answer=answers.timeline,
    ),
    Command(
        name="duties",
        help=Text(id="kewajiban bila hendak mencalonkan diri", en="duties on standing"),
        description=Text(
            id="Menampilkan apa yang wajib dilakukan orang yang hendak menduduki jabatan "
            "yang dipilih, sejak kapan, dan apa akibatnya bila tidak.",
            en="Show what a person must do who stands for an elected office, from when, "
            "and what follows if not.",
        ),
        arguments=(
            Argument(
                "--status",
                Text(id="status orangnya, misalnya pns", en="status of the person"),
                {"metavar": "STATUS", "required": True},
            ),
            Argument(
                "--office",
                Text(
                    id="jabatannya kini, misalnya administrator; bila tidak disebut, tidak "
                    "diketahui",
                    en="post now held; unknown where not given",
                ),
                {"metavar": "JABATAN"},
            ),
            OneOf(
                (
                    Argument(
                        "--role",
                        Text(
                            id="peran, boleh berulang; bila tidak disebut, tidak diketahui",
                            en="role, may be repeated; unknown where not given",
                        ),
                        {"metavar": "PERAN", "action": "append"},
                    ),
                    Argument(
                        "--no-role",
                        Text(id="tidak mempunyai peran apa pun", en="has no role"),
                        {"action": "store_true"},
                    ),
                )
            ),
            Argument(
                "--contest",
                Text(
                    id="jabatan yang hendak diduduki, misalnya wali_kota",
                    en="office stood for",
                ),
                {"metavar": "JABATAN", "required": True},
            ),
            Argument(
                "--election",
                Text(id="id pemilihan, misalnya pilkada-2024", en="id of an election"),
                {"metavar": "PEMILIHAN", "required": True},
            ),
            Argument(
                "--region",
                Text(
                    id="kode wilayah pemilihannya, misalnya 64.72",
                    en="code of the area of the election",
                ),
                {"metavar": "WILAYAH"},
            ),
            Argument(
                "--post-region",
                Text(
                    id="kode wilayah jabatannya kini",
                    en="code of the area of the post now held",
                ),
                {"metavar": "WILAYAH"},
            ),
        ),
        answer=answers.duties,
    ),
    Command(
        name="nip",
        help=Text(id="periksa susunan NIP", en="check the form of a NIP"),
        description=Text(
            id="Memeriksa susunan NIP atau NI PPPK; nomornya sendiri tidak ditampilkan.",
            en="Check the form of a NIP or NI PPPK; the number itself is not shown.",
        ),
        arguments=(
            Argument(
                "number",
                Text(id="18 angka, boleh bersela spasi", en="18 digits, spaces allowed"),
                {"nargs": "+", "metavar": "NOMOR"},
            ),
            Argument(
                "--on",
                Text(
                    id="hari nomor itu dilihat (TTTT-BB-HH)",
                    en="day on which the number is looked at (YYYY-MM-DD)",
                ),
                {"metavar": "HARI"},
            ),
        ),
        answer=answers.nip,
    ),
)
"""Every command that answers one question; ``assess`` reads a file and stands apart."""
