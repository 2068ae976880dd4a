"""Deadlines of discipline and of appeals: PP 53/2010, PP 94/2021, PP 79/2021.

PP 53/2010 until 30 August 2021, PP 94/2021 since; appeals by PP 79/2021 since 10 August
2021, so that between the two days an appeal finds both (PP 79/2021 Pasal 31 takes over
what is pending, PP 94/2021 Pasal 40 ayat (2) leaves what was filed before it to PP
53/2010). All were read in the gazette, PP 79/2021 Pasal 7 excepted: the copy lacks it.
Peraturan BKN 6/2022 was not read; two of its paragraphs are known from others.
"""

from __future__ import annotations

from datetime import date

from netralitas.citation import Reading
from netralitas.interval import Interval
from netralitas.law.norm import NotEncoded
from netralitas.law.terms import ASN_AND_CPNS, PNS_AND_CPNS
from netralitas.procedure.deadline_ways import (
    RECEIPT,
    basis,
    inferred,
    stated,
    with_start,
)
from netralitas.procedure.deadlines import (
    CalendarDays,
    DeadlineRule,
    Nature,
    SameDay,
    WorkingDays,
)
from netralitas.text import Text
from netralitas.words import Authority, Track

__all__ = ["NOT_ENCODED", "ROWS"]

REPRINT, SINGLE = Reading.REPRINT, Reading.SINGLE
DISIPLIN = Track.DISIPLIN
BERLAKU = Nature.BERLAKU

# The table of working days begins in 2015; the regulation itself is of 6 June 2010.
PP_53 = Interval(start=date(2010, 6, 6), end=date(2021, 8, 31))
PP_94 = Interval(start=date(2021, 8, 31))
PP_79 = Interval(start=date(2021, 8, 10))
BKN_6 = date(2022, 4, 7)

SUPERIOR = Text(id="atasan langsung", en="the direct superior")
OFFICIAL = Text(
    id="pejabat yang berwenang menghukum", en="the official competent to punish"
)
ABOVE = Text(
    id="atasan pejabat yang berwenang menghukum",
    en="the superior of the official competent to punish",
)
DELIVERER = Text(
    id="pejabat yang berwenang menghukum atau pejabat lain yang ditunjuk",
    en="the official competent to punish, or another designated one",
)
DECISION = Text(id="keputusan hukuman disiplin", en="the decision on punishment")
PUNISHED = Text(id="PNS yang dijatuhi hukuman disiplin", en="the punished civil servant")
EMPLOYEE = Text(id="Pegawai ASN", en="the civil servant (ASN)")
PPK = Text(id="PPK", en="the head of personnel (PPK)")

SUMMONING = Text(
    id="melakukan pemanggilan kedua", en="summon the civil servant a second time"
)
MISSED = Text(
    id="tanggal pemeriksaan yang tidak dihadiri",
    en="the date of the examination that was missed",
)
ABSENT_AGAIN = Text(
    id="Tidak hadir lagi: hukuman dijatuhkan tanpa pemeriksaan (ayat (4)).",
    en="Absent again: punishment is decided without an examination (ayat (4)).",
)
DELIVERING = Text(id="menyampaikan keputusan", en="deliver the decision")
DECIDED = Text(id="keputusan ditetapkan", en="the decision was set")
TAKING_EFFECT = Text(id="mulai berlaku", en="takes effect")
RECEIVED = Text(id="keputusan diterima", en="the decision was received")
OBJECTING = Text(id="mengajukan keberatan", en="file an objection (keberatan)")
REPLYING = Text(
    id="menyampaikan tanggapan atas keberatan", en="reply to the objection (keberatan)"
)
DECIDING = Text(
    id="mengambil keputusan atas keberatan", en="decide on the objection (keberatan)"
)
COPY_RECEIVED = Text(
    id="tembusan keberatan diterima", en="the copy of the objection was received"
)
OBJECTION_RECEIVED = Text(id="keberatan diterima", en="the objection was received")

BY_DATA = Text(
    id="Tanpa tanggapan, keputusan diambil berdasarkan data yang ada.",
    en="Without a reply the decision is taken on the data there are.",
)
TO_COURT = Text(
    id="Tanpa keputusan, pegawai dapat menggugat ke PTUN.",
    en="Without a decision the civil servant may go to the administrative court (PTUN).",
)
TOO_LATE = Text(
    id="Pengajuan yang terlambat ditetapkan tidak dapat diterima.",
    en="A late filing is declared not admissible.",
)
UNLESS_APPEALED = Text(
    id="Bila tidak diajukan upaya administratif.",
    en="If no administrative remedy is used.",
)

CONTRAST = Text(
    id="Teks hanya menyebut hari, sedangkan Pasal 31 dan 36 menyebut hari kerja: dibaca "
    "sebagai hari kalender.",
    en="The text says days only, while Pasal 31 and 36 say working days: read as days of "
    "the calendar.",
)
CLEAR = Text(
    id="Contoh resmi BKN: tujuh hari kerja penuh di antara tanggal surat dan tanggal "
    "pemeriksaan (5 dan 17 Oktober 2022).",
    en="BKN's worked example: seven clear working days between the date of the letter and "
    "the examination (5 and 17 October 2022).",
)
STEPS = Text(
    id="Hari kerja ketujuh sesudah tanggal surat.",
    en="The seventh working day after the date of the letter.",
)
BKN_EXAMPLES = Text(
    id="Contoh resmi BKN untuk Februari 2022 menghitung hari kerja.",
    en="BKN's worked examples of February 2022 count working days.",
)
BARE = Text(
    id='Teks PP hanya menyebut "hari ke-15".', en='The text says only "hari ke-15".'
)

FIFTEENTH = inferred(CalendarDays(15), CONTRAST)

BEFORE_2021 = (
    DeadlineRule(
        bases=(
            basis(
                "PP 53/2010 Pasal 23 ayat (2)", quote="7 (tujuh) hari kerja sebelum tanggal"
            ),
        ),
        in_force=PP_53,
        track=DISIPLIN,
        status=PNS_AND_CPNS,
        authority=Authority.ATASAN_LANGSUNG,
        what=Text(id="memanggil untuk diperiksa", en="summon to the examination"),
        who=SUPERIOR,
        start=Text(
            id="tanggal pemeriksaan (dihitung mundur)",
            en="the date of the examination (counted back)",
        ),
        ways=stated(WorkingDays(7, back=True)),
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 53/2010 Pasal 23 ayat (3)", quote="pemanggilan kedua paling lambat 7"
            ),
        ),
        in_force=PP_53,
        track=DISIPLIN,
        status=PNS_AND_CPNS,
        authority=Authority.ATASAN_LANGSUNG,
        what=SUMMONING,
        who=SUPERIOR,
        start=MISSED,
        ways=stated(WorkingDays(7)),
        note=ABSENT_AGAIN,
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 53/2010 Pasal 31 ayat (3)",
                quote="14 (empat belas) hari kerja sejak keputusan ditetapkan",
            ),
        ),
        in_force=PP_53,
        track=DISIPLIN,
        status=PNS_AND_CPNS,
        authority=Authority.PEJABAT_BERWENANG,
        what=DELIVERING,
        who=DELIVERER,
        start=DECIDED,
        ways=stated(WorkingDays(14)),
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 53/2010 Pasal 35 ayat (2)",
                quote="14 (empat belas) hari, terhitung mulai",
            ),
        ),
        in_force=PP_53,
        track=DISIPLIN,
        status=PNS_AND_CPNS,
        what=OBJECTING,
        who=PUNISHED,
        start=RECEIVED,
        ways=(
            *inferred(CalendarDays(14), CONTRAST),
            *inferred(CalendarDays(14, counts_start=True), RECEIPT),
        ),
        note=Text(
            id="Hanya terhadap hukuman sedang huruf a dan b oleh pejabat di bawah PPK "
            "(Pasal 34 ayat (1)).",
            en="Only against medium punishments a and b by officials below the PPK (Pasal "
            "34 ayat (1)).",
        ),
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 53/2010 Pasal 36 ayat (2)", quote="6 (enam) hari kerja terhitung mulai"
            ),
            basis("PP 53/2010 Pasal 36 ayat (4)", quote="berdasarkan data yang ada"),
        ),
        in_force=PP_53,
        track=DISIPLIN,
        status=PNS_AND_CPNS,
        authority=Authority.PEJABAT_BERWENANG,
        what=REPLYING,
        who=OFFICIAL,
        start=COPY_RECEIVED,
        ways=with_start(WorkingDays(6), RECEIPT),
        lapse=BY_DATA,
    ),
    DeadlineRule(
        bases=(
            basis("PP 53/2010 Pasal 36 ayat (3)", quote="21 (dua puluh satu) hari kerja"),
            basis("PP 53/2010 Pasal 37 ayat (4)", quote="batal demi hukum"),
        ),
        in_force=PP_53,
        track=DISIPLIN,
        status=PNS_AND_CPNS,
        what=DECIDING,
        who=ABOVE,
        start=OBJECTION_RECEIVED,
        ways=with_start(WorkingDays(21), RECEIPT),
        lapse=Text(
            id="Tanpa keputusan, keputusan yang menghukum batal demi hukum.",
            en="Without a decision the punishment is void by law.",
        ),
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 53/2010 Pasal 43", quote="berlaku sejak tanggal keputusan ditetapkan"
            ),
        ),
        in_force=PP_53,
        track=DISIPLIN,
        status=PNS_AND_CPNS,
        nature=BERLAKU,
        what=TAKING_EFFECT,
        who=DECISION,
        start=DECIDED,
        ways=stated(SameDay()),
        note=Text(
            id="Untuk hukuman yang tidak dapat diajukan upaya administratif (Pasal 33).",
            en="For punishments without an administrative remedy (Pasal 33).",
        ),
    ),
    DeadlineRule(
        bases=(
            basis("PP 53/2010 Pasal 44 ayat (1)", quote="hari ke 15 (lima belas) setelah"),
        ),
        in_force=PP_53,
        track=DISIPLIN,
        status=PNS_AND_CPNS,
        nature=BERLAKU,
        what=TAKING_EFFECT,
        who=DECISION,
        start=RECEIVED,
        ways=FIFTEENTH,
        note=Text(
            id="Oleh pejabat selain yang disebut Pasal 43, bila tidak diajukan keberatan.",
            en="By officials other than those of Pasal 43, if no objection is filed.",
        ),
    ),
    DeadlineRule(
        bases=(basis("PP 53/2010 Pasal 44 ayat (2)", quote="keputusan atas keberatan"),),
        in_force=PP_53,
        track=DISIPLIN,
        status=PNS_AND_CPNS,
        nature=BERLAKU,
        what=TAKING_EFFECT,
        who=DECISION,
        start=Text(
            id="keputusan atas keberatan ditetapkan",
            en="the decision on the objection was set",
        ),
        ways=stated(SameDay()),
    ),
    DeadlineRule(
        bases=(
            basis("PP 53/2010 Pasal 45 ayat (1)", quote="hari ke 15 (lima belas) setelah"),
        ),
        in_force=PP_53,
        track=DISIPLIN,
        status=PNS_AND_CPNS,
        nature=BERLAKU,
        what=TAKING_EFFECT,
        who=Text(
            id="pemberhentian oleh PPK atau gubernur", en="dismissal by a PPK or governor"
        ),
        start=RECEIVED,
        ways=FIFTEENTH,
        note=Text(
            id="Bila tidak diajukan banding administratif.",
            en="If no administrative appeal is filed.",
        ),
    ),
    DeadlineRule(
        bases=(
            basis("PP 53/2010 Pasal 45 ayat (2)", quote="keputusan banding administratif"),
        ),
        in_force=PP_53,
        track=DISIPLIN,
        status=PNS_AND_CPNS,
        nature=BERLAKU,
        what=TAKING_EFFECT,
        who=Text(
            id="pemberhentian oleh PPK atau gubernur", en="dismissal by a PPK or governor"
        ),
        start=Text(
            id="keputusan banding ditetapkan", en="the decision on the appeal was set"
        ),
        ways=stated(SameDay()),
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 53/2010 Pasal 46",
                quote="hari ke 15 (lima belas) sejak tanggal yang ditentukan",
            ),
        ),
        in_force=PP_53,
        track=DISIPLIN,
        status=PNS_AND_CPNS,
        nature=BERLAKU,
        what=TAKING_EFFECT,
        who=DECISION,
        start=Text(
            id="tanggal penyampaian yang tidak dihadiri",
            en="the date fixed for delivery, which was missed",
        ),
        ways=FIFTEENTH,
    ),
)

SINCE_2021 = (
    DeadlineRule(
        bases=(
            basis(
                "PP 94/2021 Pasal 26 ayat (2)", quote="paling lambat 7 (tujuh) hari kerja"
            ),
        ),
        in_force=PP_94,
        track=DISIPLIN,
        status=PNS_AND_CPNS,
        authority=Authority.ATASAN_LANGSUNG,
        what=Text(id="memeriksa PNS yang dipanggil", en="examine who was summoned"),
        who=SUPERIOR,
        start=Text(id="tanggal surat panggilan", en="the date of the summons"),
        ways=(
            *inferred(WorkingDays(7, between=True), CLEAR),
            *inferred(WorkingDays(7), STEPS),
        ),
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 94/2021 Pasal 26 ayat (3)",
                quote="7 (tujuh) hari kerja setelah tanggal seharusnya",
            ),
        ),
        in_force=PP_94,
        track=DISIPLIN,
        status=PNS_AND_CPNS,
        authority=Authority.ATASAN_LANGSUNG,
        what=SUMMONING,
        who=SUPERIOR,
        start=MISSED,
        ways=stated(WorkingDays(7)),
        note=ABSENT_AGAIN,
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 94/2021 Pasal 37 ayat (3)",
                quote="14 (empat belas) hari kerja sejak keputusan ditetapkan",
            ),
        ),
        in_force=PP_94,
        track=DISIPLIN,
        status=PNS_AND_CPNS,
        authority=Authority.PEJABAT_BERWENANG,
        what=DELIVERING,
        who=DELIVERER,
        start=DECIDED,
        ways=stated(WorkingDays(14)),
    ),
    DeadlineRule(
        bases=(basis("Peraturan BKN 6/2022 Pasal 49 ayat (8)", SINGLE),),
        in_force=Interval(start=BKN_6),
        track=DISIPLIN,
        status=PNS_AND_CPNS,
        authority=Authority.PEJABAT_BERWENANG,
        what=Text(
            id="mengirim keputusan kepada PNS yang tidak hadir",
            en="send the decision to the absent civil servant",
        ),
        who=DELIVERER,
        start=Text(
            id="tanggal penyampaian yang tidak dihadiri",
            en="the date fixed for delivery, which was missed",
        ),
        ways=stated(WorkingDays(3)),
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 94/2021 Pasal 38 ayat (1)",
                quote="hari ke-15 (lima belas) sejak diterima",
            ),
        ),
        in_force=Interval(start=PP_94.start, end=BKN_6),
        track=DISIPLIN,
        status=PNS_AND_CPNS,
        nature=BERLAKU,
        what=TAKING_EFFECT,
        who=DECISION,
        start=RECEIVED,
        ways=(
            *inferred(CalendarDays(15), BARE),
            *inferred(WorkingDays(15), BKN_EXAMPLES),
        ),
        settled=False,
        note=UNLESS_APPEALED,
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 94/2021 Pasal 38 ayat (1)",
                quote="hari ke-15 (lima belas) sejak diterima",
            ),
            basis("Peraturan BKN 6/2022 Pasal 50 ayat (1)", REPRINT),
        ),
        in_force=Interval(start=BKN_6),
        version=BKN_6,
        track=DISIPLIN,
        status=PNS_AND_CPNS,
        nature=BERLAKU,
        what=TAKING_EFFECT,
        who=DECISION,
        start=RECEIVED,
        ways=stated(WorkingDays(15)),
        note=UNLESS_APPEALED,
    ),
)

APPEALS = (
    DeadlineRule(
        bases=(
            basis(
                "PP 79/2021 Pasal 4 ayat (2)",
                quote="14 (empat belas) hari kerja terhitung mulai tanggal",
            ),
            basis("PP 79/2021 Pasal 4 ayat (3)", quote="tidak dapat diterima"),
        ),
        in_force=PP_79,
        status=ASN_AND_CPNS,
        what=OBJECTING,
        who=EMPLOYEE,
        start=Text(id="keputusan PPK diterima", en="the decision of the PPK was received"),
        ways=with_start(WorkingDays(14), RECEIPT),
        lapse=TOO_LATE,
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 79/2021 Pasal 5 ayat (1)",
                quote="21 (dua puluh satu) hari kerja terhitung mulai",
            ),
            basis("PP 79/2021 Pasal 5 ayat (3)", quote="Pengadilan Tata Usaha Negara"),
        ),
        in_force=PP_79,
        status=ASN_AND_CPNS,
        authority=Authority.PPK,
        what=DECIDING,
        who=PPK,
        start=OBJECTION_RECEIVED,
        ways=with_start(WorkingDays(21), RECEIPT),
        lapse=TO_COURT,
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 79/2021 Pasal 8 ayat (3)",
                quote="6 (enam) hari kerja terhitung mulai tanggal",
            ),
            basis("PP 79/2021 Pasal 8 ayat (5)", quote="berdasarkan data yang ada"),
        ),
        in_force=PP_79,
        status=ASN_AND_CPNS,
        what=REPLYING,
        who=Text(
            id="pejabat yang menetapkan keputusan", en="the official who made the decision"
        ),
        start=COPY_RECEIVED,
        ways=with_start(WorkingDays(6), RECEIPT),
        lapse=BY_DATA,
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 79/2021 Pasal 8 ayat (4)",
                quote="21 (dua puluh satu) hari kerja terhitung mulai",
            ),
            basis("PP 79/2021 Pasal 8 ayat (7)", quote="Pengadilan Tata Usaha Negara"),
        ),
        in_force=PP_79,
        status=ASN_AND_CPNS,
        what=DECIDING,
        who=Text(
            id="atasan pejabat yang menetapkan keputusan",
            en="the superior of the official who made the decision",
        ),
        start=OBJECTION_RECEIVED,
        ways=with_start(WorkingDays(21), RECEIPT),
        lapse=TO_COURT,
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 79/2021 Pasal 11 ayat (3)",
                quote="14 (empat belas) hari kerja terhitung mulai tanggal",
            ),
            basis("PP 79/2021 Pasal 12 ayat (1)", quote="tidak dapat diterima"),
        ),
        in_force=PP_79,
        status=ASN_AND_CPNS,
        what=Text(
            id="mengajukan banding administratif kepada BPASN",
            en="appeal to the advisory board of the service (BPASN)",
        ),
        who=EMPLOYEE,
        start=Text(
            id="keputusan pemberhentian atau pemutusan diterima",
            en="the decision to dismiss or terminate was received",
        ),
        ways=with_start(WorkingDays(14), RECEIPT),
        lapse=TOO_LATE,
    ),
    DeadlineRule(
        bases=(
            basis(
                "PP 79/2021 Pasal 13 ayat (1)", quote="hari kerja terhitung mulai tanggal"
            ),
            basis("PP 79/2021 Pasal 13 ayat (2)", quote="berdasarkan bukti yang ada"),
        ),
        in_force=PP_79,
        status=ASN_AND_CPNS,
        authority=Authority.PPK,
        what=Text(
            id="menyampaikan tanggapan atas banding kepada BPASN",
            en="reply to the appeal before the BPASN",
        ),
        who=PPK,
        start=Text(
            id="tembusan banding diterima", en="the copy of the appeal was received"
        ),
        ways=with_start(WorkingDays(21), RECEIPT),
        lapse=Text(
            id="Tanpa tanggapan, BPASN memutus berdasarkan bukti yang ada.",
            en="Without a reply the BPASN decides on the evidence there is.",
        ),
    ),
    DeadlineRule(
        bases=(
            basis("PP 79/2021 Pasal 13 ayat (4)", quote="65 (enam puluh lima) hari kerja"),
        ),
        in_force=PP_79,
        status=ASN_AND_CPNS,
        what=Text(id="mengambil keputusan atas banding", en="decide on the appeal"),
        who=Text(id="BPASN", en="the BPASN"),
        start=Text(id="permohonan banding diterima", en="the appeal was received"),
        ways=with_start(WorkingDays(65), RECEIPT),
    ),
    DeadlineRule(
        bases=(
            basis("PP 79/2021 Pasal 16 ayat (4)", quote="berlaku sejak tanggal ditetapkan"),
        ),
        in_force=PP_79,
        status=ASN_AND_CPNS,
        nature=BERLAKU,
        what=TAKING_EFFECT,
        who=Text(id="keputusan BPASN", en="the decision of the BPASN"),
        start=Text(id="keputusan BPASN ditetapkan", en="the decision was set"),
        ways=stated(SameDay()),
    ),
)

ROWS = (*BEFORE_2021, *SINCE_2021, *APPEALS)

NOT_ENCODED = (
    NotEncoded(
        provision="PP 53/2010 Pasal 38 ayat (2)",
        why=Text(
            id="Tenggat banding administratif sebelum 10 Agustus 2021 diserahkan kepada "
            "peraturan tentang Badan Pertimbangan Kepegawaian, yang tidak dibaca.",
            en="The term of an administrative appeal before 10 August 2021 is left to the "
            "regulation on the advisory board (Bapek), which was not read.",
        ),
    ),
    NotEncoded(
        provision="PP 79/2021 Pasal 7",
        why=Text(
            id="Tenggat keberatan atas keputusan pejabat selain PPK: naskah yang dibaca "
            "tidak memuat pasal ini.",
            en="The term for objecting to officials other than the PPK: the copy that was "
            "read lacks this article.",
        ),
    ),
    NotEncoded(
        provision="PP 94/2021 Pasal 27, 29; PP 53/2010 Pasal 24",
        why=Text(
            id="Lama pemeriksaan tidak dibatasi dengan jumlah hari.",
            en="No number of days limits the examination.",
        ),
    ),
    NotEncoded(
        provision="PP 94/2021 Pasal 38 ayat (2)",
        why=Text(
            id="Keputusan yang diajukan upaya administratif berlaku menurut keputusan atas "
            "upaya itu: tanpa jumlah hari.",
            en="A decision under appeal takes effect according to the ruling: no number of "
            "days.",
        ),
    ),
    NotEncoded(
        provision="UU 5/2014 Pasal 32-33; PP 42/2004 Pasal 15-20; UU 6/2014 Pasal 30, 52",
        why=Text(
            id="Tindak lanjut rekomendasi KASN, Majelis Kode Etik, dan teguran desa: tanpa "
            "jumlah hari.",
            en="Follow-up of KASN's recommendations, the ethics council, village "
            "reprimands: no number of days.",
        ),
    ),
    NotEncoded(
        provision="Praktik BKN sejak 24 Agustus 2024: verifikasi laporan tujuh hari",
        why=Text(
            id="Satu berita, tanpa norma yang disebut.",
            en="One press report, which names no norm.",
        ),
    ),
)
"""Steps of discipline and appeals without a row, and why."""
