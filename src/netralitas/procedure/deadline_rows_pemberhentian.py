"""Deadlines of dismissal and resignation: PP 37/2004, PP 11/2017, PP 49/2018.

All were read in the gazette; PP 17/2020, which reworded PP 11/2017 Pasal 254 and 280, in
its gazette pages. Its own day was not seen (law.pp_11_2017): its wording is used from the
day on which it was seen announced. PP 37/2004 counts a CPNS as a PNS (Pasal 1 angka 1); PP
11/2017 tells the two apart, and its rows here bind PNS alone.
"""

from __future__ import annotations

from datetime import date

from netralitas.citation import Reading
from netralitas.interval import Interval
from netralitas.law.norm import NotEncoded
from netralitas.law.pp_11_2017 import AMENDED, IN_FORCE
from netralitas.law.terms import PNS_AND_CPNS
from netralitas.procedure.deadline_ways import basis, open_unit, stated
from netralitas.procedure.deadlines import (
    DeadlineRule,
    EndOfMonth,
    Months,
    Nature,
    SameDay,
    WorkingDays,
    Years,
)
from netralitas.text import Text
from netralitas.words import Authority, Status, Track

__all__ = ["NOT_ENCODED", "ROWS"]

REPRINT = Reading.REPRINT
PEMBERHENTIAN = Track.PEMBERHENTIAN
BERLAKU = Nature.BERLAKU
PNS = frozenset({Status.PNS})
PPPK = frozenset({Status.PPPK})

PP_37 = Interval(start=date(2004, 10, 16))
PP_49 = Interval(start=date(2018, 11, 28))
BEFORE = Interval(start=IN_FORCE.start, end=AMENDED.start)

PPK = Text(id="PPK", en="the head of personnel (PPK)")
PRESIDENT_OR_PPK = Text(
    id="Presiden atau PPK, menurut jabatannya", en="the President or the PPK, by the post"
)
SUPERIOR = Text(id="atasan langsung", en="the direct superior")
DISMISSAL = Text(id="pemberhentian", en="the dismissal")
WITH_HONOUR = Text(id="pemberhentian dengan hormat", en="the dismissal with honour")
TERMINATION = Text(
    id="pemutusan hubungan perjanjian kerja", en="the end of the work agreement"
)
SUSPENSION = Text(id="pemberhentian sementara", en="the suspension from service")

DECIDING = Text(id="menetapkan keputusan pemberhentian", en="set the decision on dismissal")
TERMINATING = Text(
    id="menetapkan keputusan pemutusan hubungan perjanjian kerja",
    en="set the decision to end the work agreement",
)
TAKING_EFFECT = Text(id="mulai berlaku", en="takes effect")
PROPOSED = Text(id="usul pemberhentian diterima", en="the proposal was received")
FIXED = Text(id="ditetapkan sebagai calon", en="the person was fixed as a candidate")
FINAL = Text(
    id="putusan pengadilan berkekuatan hukum tetap", en="the judgement became final"
)
JOINED = Text(
    id="menjadi anggota dan/atau pengurus partai politik",
    en="the person became a member or officer of a party",
)
RESIGNED = Text(id="mengajukan pengunduran diri", en="the resignation was filed")
PROVEN = Text(
    id="terbukti menjadi anggota dan/atau pengurus partai politik",
    en="membership or office in a party was proven",
)
DETAINED = Text(id="ditahan sebagai tersangka", en="the person was detained as a suspect")

SUCCEEDED = Text(
    id="PP 11/2017 Pasal 255 dan 269 mengatur hal yang sama kemudian; PP 37/2004 tidak "
    "tegas dicabut.",
    en="PP 11/2017 Pasal 255 and 269 regulate the same later; PP 37/2004 was not expressly "
    "revoked.",
)
PERHAPS_EARLIER = Text(
    id="Sampai PP 17/2020; harinya tidak terlihat, diumumkan 12 Mei 2020.",
    en="Until PP 17/2020; its day was not seen, it was announced on 12 May 2020.",
)

PARTY_RESIGNATION = (
    DeadlineRule(
        bases=(
            basis(
                "PP 37/2004 Pasal 3 ayat (3)",
                quote="akhir bulan mengajukan pengunduran diri",
            ),
        ),
        in_force=PP_37,
        track=PEMBERHENTIAN,
        status=PNS_AND_CPNS,
        nature=BERLAKU,
        what=TAKING_EFFECT,
        who=DISMISSAL,
        start=RESIGNED,
        ways=stated(EndOfMonth()),
        note=SUCCEEDED,
    ),
    DeadlineRule(
        bases=(basis("PP 37/2004 Pasal 4 ayat (3)", quote="paling lama 6 (enam) bulan"),),
        in_force=PP_37,
        track=PEMBERHENTIAN,
        status=PNS_AND_CPNS,
        authority=Authority.PPK,
        what=Text(
            id="mengakhiri penangguhan karena tanggung jawab kedinasan",
            en="end the postponement for duties of office",
        ),
        who=PPK,
        start=Text(id="pemberhentian ditangguhkan", en="the dismissal was postponed"),
        ways=stated(Months(6)),
        note=SUCCEEDED,
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 37/2004 Pasal 5 ayat (2)",
                quote="10 (sepuluh) hari kerja setelah diterimanya tembusan",
            ),
        ),
        in_force=PP_37,
        track=PEMBERHENTIAN,
        status=PNS_AND_CPNS,
        authority=Authority.ATASAN_LANGSUNG,
        what=Text(
            id="menyampaikan pertimbangan kepada PPK", en="give an opinion to the PPK"
        ),
        who=SUPERIOR,
        start=Text(
            id="tembusan pengunduran diri diterima",
            en="the copy of the resignation was received",
        ),
        ways=stated(WorkingDays(10)),
        lapse=Text(
            id="Tanpa pertimbangan, keputusan dapat ditetapkan tanpanya (ayat (4)).",
            en="Without an opinion the decision may be set without it (ayat (4)).",
        ),
        note=SUCCEEDED,
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 37/2004 Pasal 5 ayat (3)",
                quote="10 (sepuluh) hari kerja sejak diterimanya pertimbangan",
            ),
        ),
        in_force=PP_37,
        track=PEMBERHENTIAN,
        status=PNS_AND_CPNS,
        authority=Authority.PPK,
        what=DECIDING,
        who=PPK,
        start=Text(
            id="pertimbangan atasan diterima", en="the superior's opinion was received"
        ),
        ways=stated(WorkingDays(10)),
        note=SUCCEEDED,
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 37/2004 Pasal 5 ayat (4)", quote="20 hari kerja sejak diterimanya surat"
            ),
            basis("PP 37/2004 Pasal 5 ayat (5)", quote="dianggap dikabulkan"),
        ),
        in_force=PP_37,
        track=PEMBERHENTIAN,
        status=PNS_AND_CPNS,
        authority=Authority.PPK,
        what=Text(
            id="menetapkan keputusan pemberhentian tanpa pertimbangan atasan, yang tidak "
            "diberikan dalam 10 hari kerja",
            en="set the decision on dismissal without the superior's opinion, which was "
            "not given within 10 working days",
        ),
        who=PPK,
        start=Text(
            id="surat pengunduran diri diterima",
            en="the letter of resignation was received",
        ),
        ways=stated(WorkingDays(20)),
        lapse=Text(
            id="Tanpa keputusan, pengunduran diri dianggap dikabulkan.",
            en="Without a decision the resignation is deemed granted.",
        ),
        note=SUCCEEDED,
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 37/2004 Pasal 5 ayat (6)",
                quote="tenggang waktu 30 hari sejak dianggap dikabulkan",
            ),
        ),
        in_force=PP_37,
        track=PEMBERHENTIAN,
        status=PNS_AND_CPNS,
        authority=Authority.PPK,
        what=DECIDING,
        who=PPK,
        start=Text(
            id="pengunduran diri dianggap dikabulkan",
            en="the resignation was deemed granted",
        ),
        ways=open_unit(30),
        settled=False,
        note=SUCCEEDED,
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 37/2004 Pasal 9 ayat (2)",
                quote="terhitung mulai akhir bulan … menjadi anggota",
            ),
        ),
        in_force=PP_37,
        track=PEMBERHENTIAN,
        status=PNS_AND_CPNS,
        nature=BERLAKU,
        what=TAKING_EFFECT,
        who=DISMISSAL,
        start=JOINED,
        ways=stated(EndOfMonth()),
        note=SUCCEEDED,
    ),
)

SERVICE = (
    DeadlineRule(
        bases=(
            basis("PP 11/2017 Pasal 252", quote="akhir bulan sejak putusan pengadilan"),
        ),
        in_force=IN_FORCE,
        track=PEMBERHENTIAN,
        status=PNS,
        nature=BERLAKU,
        what=TAKING_EFFECT,
        who=DISMISSAL,
        start=FINAL,
        ways=stated(EndOfMonth()),
        note=Text(
            id="Untuk Pasal 250 huruf b dan d serta Pasal 251.",
            en="For Pasal 250 huruf b and d and Pasal 251.",
        ),
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 11/2017 Pasal 254 ayat (5)", quote="ayat (3) dan ayat (4) … akhir bulan"
            ),
        ),
        in_force=BEFORE,
        track=PEMBERHENTIAN,
        status=PNS,
        nature=BERLAKU,
        what=TAKING_EFFECT,
        who=WITH_HONOUR,
        start=FIXED,
        ways=stated(EndOfMonth()),
        note=PERHAPS_EARLIER,
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 11/2017 jo. PP 17/2020 Pasal 254 ayat (5)",
                quote="terhitung mulai akhir bulan sejak",
            ),
        ),
        in_force=AMENDED,
        version=AMENDED.start,
        track=PEMBERHENTIAN,
        status=PNS,
        nature=BERLAKU,
        what=TAKING_EFFECT,
        who=WITH_HONOUR,
        start=FIXED,
        ways=stated(EndOfMonth()),
        note=Text(
            id="Hanya untuk pemberhentian dengan hormat; Pasal 346 ayat (5) menyebut "
            "keduanya.",
            en="Only for the dismissal with honour; Pasal 346 ayat (5) names both.",
        ),
    ),
    DeadlineRule(
        bases=(
            basis("PP 11/2017 Pasal 255 ayat (3)", quote="akhir bulan pengunduran diri"),
        ),
        in_force=IN_FORCE,
        track=PEMBERHENTIAN,
        status=PNS,
        nature=BERLAKU,
        what=TAKING_EFFECT,
        who=WITH_HONOUR,
        start=RESIGNED,
        ways=stated(EndOfMonth()),
    ),
    DeadlineRule(
        bases=(
            basis("PP 11/2017 Pasal 255 ayat (5)", quote="terhitung mulai akhir bulan PNS"),
        ),
        in_force=IN_FORCE,
        track=PEMBERHENTIAN,
        status=PNS,
        nature=BERLAKU,
        what=TAKING_EFFECT,
        who=Text(id="pemberhentian tidak dengan hormat", en="the dismissal without honour"),
        start=JOINED,
        ways=stated(EndOfMonth()),
    ),
    DeadlineRule(
        bases=(
            basis("PP 11/2017 Pasal 266 ayat (3)", quote="21 (dua puluh satu) hari kerja"),
        ),
        in_force=IN_FORCE,
        track=PEMBERHENTIAN,
        status=PNS,
        what=DECIDING,
        who=PRESIDENT_OR_PPK,
        start=PROPOSED,
        ways=stated(WorkingDays(21)),
        note=Text(id="Karena tindak pidana.", en="For a crime."),
    ),
    DeadlineRule(
        bases=(
            basis("PP 11/2017 Pasal 267 ayat (3)", quote="21 (dua puluh satu) hari kerja"),
        ),
        in_force=IN_FORCE,
        track=PEMBERHENTIAN,
        status=PNS,
        what=DECIDING,
        who=PRESIDENT_OR_PPK,
        start=PROPOSED,
        ways=stated(WorkingDays(21)),
        note=Text(id="Karena pelanggaran disiplin.", en="For a breach of discipline."),
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 11/2017 Pasal 268 ayat (4)",
                quote="(empat belas) hari kerja setelah usul",
            ),
        ),
        in_force=IN_FORCE,
        track=PEMBERHENTIAN,
        status=PNS,
        what=DECIDING,
        who=PRESIDENT_OR_PPK,
        start=PROPOSED,
        ways=stated(WorkingDays(14)),
        note=Text(id="Karena menjadi calon.", en="For becoming a candidate."),
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 11/2017 Pasal 269 ayat (4)",
                quote="(empat belas) hari kerja setelah usul",
            ),
        ),
        in_force=IN_FORCE,
        track=PEMBERHENTIAN,
        status=PNS,
        what=DECIDING,
        who=PRESIDENT_OR_PPK,
        start=PROPOSED,
        ways=stated(WorkingDays(14)),
        note=Text(
            id="Karena mengundurkan diri untuk partai politik.",
            en="For resigning for a political party.",
        ),
    ),
    DeadlineRule(
        bases=(
            basis("PP 11/2017 Pasal 270 ayat (3)", quote="21 (dua puluh satu) hari kerja"),
        ),
        in_force=IN_FORCE,
        track=PEMBERHENTIAN,
        status=PNS,
        what=Text(
            id="menetapkan pemberhentian tidak dengan hormat",
            en="set the dismissal without honour",
        ),
        who=PRESIDENT_OR_PPK,
        start=PROVEN,
        ways=stated(WorkingDays(21)),
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 11/2017 Pasal 280 ayat (1)",
                quote="berlaku akhir bulan sejak PNS ditahan",
            ),
            basis("PP 11/2017 Pasal 282", quote="berlaku sejak dikenakan penahanan"),
        ),
        in_force=BEFORE,
        track=PEMBERHENTIAN,
        status=PNS,
        nature=BERLAKU,
        what=TAKING_EFFECT,
        who=SUSPENSION,
        start=DETAINED,
        ways=(*stated(EndOfMonth()), *stated(SameDay())),
        settled=False,
        note=Text(
            id="Pasal 280 ayat (1) dan Pasal 282 bertentangan. " + PERHAPS_EARLIER.id,
            en="Pasal 280 ayat (1) and Pasal 282 contradict each other. "
            + PERHAPS_EARLIER.en,
        ),
    ),
    DeadlineRule(
        bases=(
            basis("PP 11/2017 jo. PP 17/2020 Pasal 280", quote="berlaku sejak PNS ditahan"),
        ),
        in_force=AMENDED,
        version=AMENDED.start,
        track=PEMBERHENTIAN,
        status=PNS,
        nature=BERLAKU,
        what=TAKING_EFFECT,
        who=SUSPENSION,
        start=DETAINED,
        ways=stated(SameDay()),
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 11/2017 Pasal 284 ayat (3)",
                quote="hari kerja setelah usul pemberhentian",
            ),
        ),
        in_force=IN_FORCE,
        track=PEMBERHENTIAN,
        status=PNS,
        what=Text(
            id="menetapkan pemberhentian sementara", en="set the suspension from service"
        ),
        who=PRESIDENT_OR_PPK,
        start=Text(
            id="usul pemberhentian sementara diterima",
            en="the proposal to suspend was received",
        ),
        ways=stated(WorkingDays(14)),
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 11/2017 Pasal 346 ayat (5)",
                quote="terhitung mulai akhir bulan sejak PNS",
            ),
        ),
        in_force=IN_FORCE,
        track=PEMBERHENTIAN,
        status=PNS,
        nature=BERLAKU,
        what=TAKING_EFFECT,
        who=DISMISSAL,
        start=FIXED,
        ways=stated(EndOfMonth()),
        note=Text(
            id="Dengan hormat bagi yang mengundurkan diri, tidak dengan hormat bagi yang "
            "tidak.",
            en="With honour for who resigned, without for who did not.",
        ),
    ),
)

AGREEMENT = (
    DeadlineRule(
        bases=(
            basis(
                "PP 49/2018 Pasal 71 ayat (3)",
                quote="paling lama 14 (empat belas) hari kerja",
            ),
        ),
        in_force=PP_49,
        track=PEMBERHENTIAN,
        status=PPPK,
        what=TERMINATING,
        who=PRESIDENT_OR_PPK,
        start=Text(
            id="usul pemutusan hubungan perjanjian kerja diterima",
            en="the proposal to end the work agreement was received",
        ),
        ways=stated(WorkingDays(14)),
        note=Text(id="Karena pelanggaran disiplin.", en="For a breach of discipline."),
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 49/2018 Pasal 71 ayat (4)",
                quote="dinyatakan bersalah oleh tim pemeriksa",
            ),
        ),
        in_force=PP_49,
        track=PEMBERHENTIAN,
        status=PPPK,
        nature=BERLAKU,
        what=TAKING_EFFECT,
        who=TERMINATION,
        start=Text(
            id="dinyatakan bersalah oleh tim pemeriksa",
            en="the examining team found the person guilty",
        ),
        ways=stated(SameDay()),
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 49/2018 Pasal 74 ayat (3)",
                quote="paling lama 14 (empat belas) hari kerja",
            ),
        ),
        in_force=PP_49,
        track=PEMBERHENTIAN,
        status=PPPK,
        what=TERMINATING,
        who=PRESIDENT_OR_PPK,
        start=PROVEN,
        ways=stated(WorkingDays(14)),
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 49/2018 Pasal 74 ayat (4)", quote="tanggal yang bersangkutan terbukti"
            ),
        ),
        in_force=PP_49,
        track=PEMBERHENTIAN,
        status=PPPK,
        nature=BERLAKU,
        what=TAKING_EFFECT,
        who=TERMINATION,
        start=PROVEN,
        ways=stated(SameDay()),
    ),
)

OVERSIGHT = (
    DeadlineRule(
        bases=(basis("MK 121/PUU-XXII/2024", REPRINT),),
        in_force=Interval(start=date(2025, 10, 16)),
        what=Text(
            id="membentuk lembaga independen pengawas sistem merit",
            en="form an independent body to oversee the merit system",
        ),
        who=Text(id="(tidak disebut sumber yang dibaca)", en="(not named in the sources)"),
        start=Text(id="putusan diucapkan (16 Oktober 2025)", en="the ruling was read out"),
        ways=stated(Years(2)),
        note=Text(
            id="Amarnya tidak dibaca; dua tahun menurut dua sumber.",
            en="The ruling itself was not read; two years by two sources.",
        ),
    ),
)

ROWS = (*PARTY_RESIGNATION, *SERVICE, *AGREEMENT, *OVERSIGHT)

NOT_ENCODED = (
    NotEncoded(
        provision="PP 37/2004 Pasal 9 ayat (3)",
        why=Text(
            id="Sama dengan ayat (2) bagi yang pemberhentiannya ditangguhkan.",
            en="The same as ayat (2) for whose dismissal is postponed.",
        ),
    ),
    NotEncoded(
        provision="PP 11/2017 Pasal 254 ayat (1), 346 ayat (1); UU 20/2023 Pasal 56, 59",
        why=Text(
            id="Kapan seorang calon wajib mengundurkan diri: bagian kandidasi.",
            en="When a candidate must resign: part of candidacy.",
        ),
    ),
    NotEncoded(
        provision="PP 11/2017 Pasal 37: pemberhentian CPNS",
        why=Text(
            id="Tanpa jumlah hari; Pasal 250-284 hanya menyebut PNS.",
            en="No number of days; Pasal 250-284 name PNS only.",
        ),
    ),
    NotEncoded(
        provision="PP 11/2017 Pasal 280 ayat (2), 286-287",
        why=Text(
            id="Pelaporan dan pengaktifan kembali sesudah pemberhentian sementara: bukan "
            "akibat pelanggaran.",
            en="Reporting and reinstatement after a suspension: no consequence of a "
            "breach.",
        ),
    ),
    NotEncoded(
        provision="PP 49/2018 Pasal 72-73",
        why=Text(
            id="Pemutusan karena penyelewengan terhadap Pancasila dan tindak pidana; "
            "awal berlakunya bergantung pada perjanjian kerja.",
            en="Termination for betrayal of Pancasila and for crimes; its effect depends "
            "on the work agreement.",
        ),
    ),
)
"""Steps of dismissal without a row, and why."""
