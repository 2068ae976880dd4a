"""Deadlines of reports and crimes in a Pemilihan: UU 1/2015 as amended.

*Hari* was a working day (UU 1/2015 Pasal 1 angka 28) until 17 March 2015 and is a day of
the calendar since (UU 8/2015 Pasal I angka 1); UU 10/2016 left the definition alone and
wrote *hari kerja* into Pasal 135A and 146. One case therefore mixes the two. All texts
were read in the gazette.
"""

from __future__ import annotations

from datetime import date
from typing import cast

from attrs import evolve

from netralitas.citation import Citation, Reading
from netralitas.interval import Interval, since
from netralitas.law.norm import NotEncoded
from netralitas.procedure.deadline_ways import (
    KNOWING,
    basis,
    inferred,
    stated,
    with_start,
)
from netralitas.procedure.deadlines import (
    CalendarDays,
    DeadlineRule,
    Hours,
    Way,
    WorkingDays,
)
from netralitas.text import Text
from netralitas.words import Authority, ElectionKind, Track

__all__ = ["NOT_ENCODED", "ROWS"]

PEMILIHAN = ElectionKind.PEMILIHAN

CALENDAR_DAYS = date(2015, 3, 18)
AMENDED = date(2016, 7, 1)
PERMA = date(2018, 1, 1)
"""The first day on which Perma 1/2018 can have been in force; its own was not seen."""
MK_104 = date(2025, 7, 30)

WORKING_DAY = basis("UU 1/2015 Pasal 1 angka 28", quote="Hari adalah hari kerja")
CALENDAR_DAY = basis(
    "UU 1/2015 jo. UU 8/2015 Pasal 1 angka 28", quote="Hari adalah hari kalender"
)

BAWASLU = Text(id="Bawaslu atau Panwas sesuai tingkatannya", en="Bawaslu at its level")
REPORTER = Text(id="pelapor", en="the reporter")
INVESTIGATOR = Text(id="penyidik Polri", en="the police investigator")
PROSECUTOR = Text(id="penuntut umum", en="the public prosecutor")
DISTRICT_COURT = Text(id="pengadilan negeri", en="the district court")
HIGH_COURT = Text(id="pengadilan tinggi", en="the high court")
KPU = Text(
    id="KPU provinsi atau kabupaten/kota", en="the KPU of the province or the regency"
)

COURTS = Text(
    id="Dalam perkara Pemilu pengadilan menghitung hari kerja menurut Perma 1/2018, yang "
    "juga mengatur Pemilihan; definisi harinya tidak terbaca.",
    en="In Pemilu cases courts count working days under Perma 1/2018, which governs the "
    "Pemilihan too; its definition of day was not read.",
)

ENACTED = since(2015, 2, 2)
UNTIL_2016 = Interval(start=ENACTED.start, end=AMENDED)
UNTIL_MK_104 = Interval(start=ENACTED.start, end=MK_104)


def _versions(
    rule: DeadlineRule, *, amended: str | None = None, courts: bool = False
) -> tuple[DeadlineRule, ...]:
    """Give a row that says *hari*, written as enacted, as its definition changed.

    ``amended`` cites the paragraph as UU 8/2015 reworded it; ``courts`` adds the working
    days of the courts as a rival since Perma 1/2018.
    """
    (own,) = rule.bases
    new = evolve(own, citation=Citation.parse(amended)) if amended else own
    first = evolve(
        rule,
        bases=(own, WORKING_DAY),
        in_force=Interval(start=rule.in_force.start, end=CALENDAR_DAYS),
    )
    second = evolve(
        rule,
        bases=(new, CALENDAR_DAY),
        in_force=Interval(start=CALENDAR_DAYS, end=rule.in_force.end),
        version=CALENDAR_DAYS,
        ways=tuple(map(_by_calendar, rule.ways)),
    )
    if not courts:
        return first, second
    rivals = tuple(
        evolve(
            way,
            reading=Reading.INFERRED,
            says=COURTS,
            cites=(Citation.parse("Perma 1/2018"),),
        )
        for way in rule.ways
    )
    third = evolve(
        second,
        in_force=Interval(start=PERMA, end=second.in_force.end),
        version=PERMA,
        ways=(*second.ways, *rivals),
    )
    return first, evolve(second, in_force=Interval(start=CALENDAR_DAYS, end=PERMA)), third


def _by_calendar(way: Way) -> Way:
    """Count the same number of days of the calendar."""
    term = cast("WorkingDays", way.term)
    return evolve(
        way, term=CalendarDays(term.amount, counts_start=term.counts_start, back=term.back)
    )


REPORTING = (
    *_versions(
        DeadlineRule(
            bases=(
                basis(
                    "UU 1/2015 Pasal 134 ayat (4)",
                    quote="paling lama 7 (tujuh) hari sejak diketahui",
                ),
            ),
            in_force=ENACTED,
            election=PEMILIHAN,
            what=Text(id="menyampaikan laporan pelanggaran", en="report the breach"),
            who=REPORTER,
            start=Text(
                id="diketahui dan/atau ditemukannya pelanggaran",
                en="the breach became known or was found",
            ),
            ways=with_start(WorkingDays(7), KNOWING),
        )
    ),
    *_versions(
        DeadlineRule(
            bases=(
                basis(
                    "UU 1/2015 Pasal 134 ayat (5)",
                    quote="paling lama 3 (tiga) hari setelah laporan diterima",
                ),
            ),
            in_force=ENACTED,
            election=PEMILIHAN,
            authority=Authority.BAWASLU,
            what=Text(
                id="menindaklanjuti laporan yang telah dikaji dan terbukti kebenarannya",
                en="follow up a report that was studied and proved true",
            ),
            who=BAWASLU,
            start=Text(id="laporan diterima", en="the report was received"),
            ways=stated(WorkingDays(3)),
        ),
        amended="UU 1/2015 jo. UU 8/2015 Pasal 134 ayat (5)",
    ),
    *_versions(
        DeadlineRule(
            bases=(
                basis(
                    "UU 1/2015 Pasal 134 ayat (6)",
                    quote="dalam waktu paling lama 2 (dua) hari",
                ),
            ),
            in_force=ENACTED,
            election=PEMILIHAN,
            authority=Authority.BAWASLU,
            what=Text(
                id="meminta keterangan tambahan dari pelapor",
                en="ask the reporter for more information",
            ),
            who=BAWASLU,
            start=Text(id="akhir tenggat tindak lanjut", en="the end of the follow-up"),
            ways=inferred(
                WorkingDays(2),
                Text(
                    id="Teks tidak menyebut sejak kapan; akhir tindak lanjut adalah "
                    "simpulan dari susunannya.",
                    en="The text does not say from when; the end of the follow-up is "
                    "concluded from its place.",
                ),
            ),
            note=Text(
                id="Jumlah lima hari tidak tertulis; itu simpulan dari 3 dan 2 hari.",
                en="A total of five days is not written; it is concluded from 3 and 2.",
            ),
        ),
        amended="UU 1/2015 jo. UU 8/2015 Pasal 134 ayat (6)",
    ),
    DeadlineRule(
        bases=(basis("UU 1/2015 Pasal 135 ayat (2)", quote="paling lama 1 x 24"),),
        in_force=ENACTED,
        election=PEMILIHAN,
        track=Track.PIDANA,
        authority=Authority.BAWASLU,
        what=Text(
            id="meneruskan laporan tindak pidana kepada Polri",
            en="pass the report of a crime to the police",
        ),
        who=BAWASLU,
        start=Text(
            id="diputuskan sebagai tindak pidana", en="it was decided to be a crime"
        ),
        ways=stated(Hours(24)),
    ),
    *_versions(
        DeadlineRule(
            bases=(
                basis(
                    "UU 1/2015 Pasal 140 ayat (1)",
                    quote="paling lama 7 (tujuh) hari sejak rekomendasi",
                ),
            ),
            in_force=UNTIL_MK_104,
            election=PEMILIHAN,
            track=Track.ADMINISTRATIF,
            authority=Authority.KPU,
            what=Text(
                id="memeriksa dan memutus pelanggaran administrasi",
                en="examine and decide the administrative breach",
            ),
            who=KPU,
            start=Text(id="rekomendasi diterima", en="the recommendation was received"),
            ways=stated(WorkingDays(7)),
        )
    ),
    DeadlineRule(
        bases=(
            basis(
                "UU 1/2015 jo. MK 104/PUU-XXIII/2025 Pasal 140 ayat (1)", Reading.REPRINT
            ),
            CALENDAR_DAY,
        ),
        in_force=Interval(start=MK_104),
        version=MK_104,
        election=PEMILIHAN,
        track=Track.ADMINISTRATIF,
        authority=Authority.KPU,
        what=Text(
            id="menindaklanjuti putusan Bawaslu tentang pelanggaran administrasi",
            en="follow up Bawaslu's decision on an administrative breach",
        ),
        who=KPU,
        start=Text(id="putusan diterima", en="the decision was received"),
        ways=stated(CalendarDays(7)),
    ),
)

TSM = (
    DeadlineRule(
        bases=(
            basis(
                "UU 1/2015 jo. UU 10/2016 Pasal 135A ayat (2)",
                quote="paling lama 14 (empat belas) hari kerja",
            ),
            basis(
                "Perbawaslu 9/2020 Pasal 45 ayat (1)",
                quote="diregister dan dinyatakan diterima",
            ),
        ),
        in_force=Interval(start=AMENDED),
        election=PEMILIHAN,
        track=Track.ADMINISTRATIF,
        authority=Authority.BAWASLU,
        what=Text(
            id="memutus pelanggaran yang terstruktur, sistematis, dan masif",
            en="decide on a structured, systematic and massive breach",
        ),
        who=Text(id="Bawaslu provinsi", en="Bawaslu of the province"),
        start=Text(
            id="laporan diregister dan dinyatakan diterima",
            en="the report was registered and declared accepted",
        ),
        ways=inferred(
            WorkingDays(14),
            Text(
                id="Undang-undang tidak menyebut awal hitungan. Peraturan Bawaslu tahun "
                "2020 menyebutnya; untuk perkara sebelum itu awal ini adalah simpulan.",
                en="The Act does not name the start of the count. Bawaslu's regulation of "
                "2020 does; for cases before it this start is concluded.",
            ),
            "Perbawaslu 9/2020 Pasal 45 ayat (1)",
        ),
    ),
    DeadlineRule(
        bases=(
            basis(
                "UU 1/2015 jo. UU 10/2016 Pasal 135A ayat (4)",
                quote="paling lambat 3 (tiga) hari kerja",
            ),
        ),
        in_force=Interval(start=AMENDED),
        election=PEMILIHAN,
        track=Track.ADMINISTRATIF,
        authority=Authority.KPU,
        what=Text(
            id="menerbitkan keputusan atas putusan Bawaslu",
            en="issue a decision on Bawaslu's ruling",
        ),
        who=KPU,
        start=Text(id="putusan Bawaslu diterbitkan", en="Bawaslu's ruling was issued"),
        ways=stated(WorkingDays(3)),
    ),
    DeadlineRule(
        bases=(
            basis(
                "UU 1/2015 jo. UU 10/2016 Pasal 135A ayat (6)",
                quote="paling lambat 3 (tiga) hari kerja",
            ),
        ),
        in_force=Interval(start=AMENDED),
        election=PEMILIHAN,
        track=Track.ADMINISTRATIF,
        what=Text(
            id="mengajukan upaya hukum ke Mahkamah Agung", en="go to the Supreme Court"
        ),
        who=Text(id="pasangan calon yang dibatalkan", en="the pair that was cancelled"),
        start=Text(id="keputusan KPU ditetapkan", en="the KPU's decision was set"),
        ways=stated(WorkingDays(3)),
    ),
    DeadlineRule(
        bases=(
            basis(
                "UU 1/2015 jo. UU 10/2016 Pasal 135A ayat (7)",
                quote="sejak berkas perkara diterima oleh Mahkamah Agung",
            ),
        ),
        in_force=Interval(start=AMENDED),
        election=PEMILIHAN,
        track=Track.ADMINISTRATIF,
        what=Text(
            id="memutus upaya hukum; putusannya final dan mengikat",
            en="decide; its ruling is final and binding",
        ),
        who=Text(id="Mahkamah Agung", en="the Supreme Court"),
        start=Text(id="berkas perkara diterima", en="the file was received"),
        ways=stated(WorkingDays(14)),
    ),
)

WITHOUT_START = Text(
    id="Teks tidak menyebut sejak kapan; penerimaan berkas adalah simpulan.",
    en="The text does not say from when; receipt of the file is concluded.",
)

HANDING_OVER = Text(
    id="menyampaikan hasil penyidikan dan berkas kepada penuntut umum",
    en="hand the result of the investigation and the file to the prosecutor",
)
RETURNING = Text(
    id="mengembalikan berkas yang belum lengkap disertai petunjuk",
    en="return an incomplete file with instructions",
)
HANDING_IN_AGAIN = Text(id="menyampaikan kembali berkas", en="hand the file in again")
BRINGING = Text(
    id="melimpahkan berkas kepada pengadilan negeri",
    en="bring the file to the district court",
)
REPORT_RECEIVED = Text(id="laporan diterima", en="the report was received")
FILE_RECEIVED = Text(id="berkas diterima", en="the file was received")
FILE_BACK = Text(id="berkas diterima kembali", en="the file was received back")

INVESTIGATION_BEFORE_2016 = (
    *_versions(
        DeadlineRule(
            bases=(
                basis(
                    "UU 1/2015 Pasal 146 ayat (1)",
                    quote="paling lama 14 (empat belas) hari sejak laporan",
                ),
            ),
            in_force=UNTIL_2016,
            election=PEMILIHAN,
            track=Track.PIDANA,
            authority=Authority.POLRI,
            what=HANDING_OVER,
            who=INVESTIGATOR,
            start=REPORT_RECEIVED,
            ways=stated(WorkingDays(14)),
        )
    ),
    *_versions(
        DeadlineRule(
            bases=(
                basis(
                    "UU 1/2015 Pasal 146 ayat (2)",
                    quote="dalam waktu paling lama 3 (tiga) hari",
                ),
            ),
            in_force=UNTIL_2016,
            election=PEMILIHAN,
            track=Track.PIDANA,
            what=RETURNING,
            who=PROSECUTOR,
            start=FILE_RECEIVED,
            ways=inferred(WorkingDays(3), WITHOUT_START),
        )
    ),
    *_versions(
        DeadlineRule(
            bases=(
                basis(
                    "UU 1/2015 Pasal 146 ayat (3)",
                    quote="paling lama 3 (tiga) hari sejak tanggal penerimaan",
                ),
            ),
            in_force=UNTIL_2016,
            election=PEMILIHAN,
            track=Track.PIDANA,
            authority=Authority.POLRI,
            what=HANDING_IN_AGAIN,
            who=INVESTIGATOR,
            start=FILE_BACK,
            ways=stated(WorkingDays(3)),
        )
    ),
    *_versions(
        DeadlineRule(
            bases=(
                basis(
                    "UU 1/2015 Pasal 146 ayat (4)",
                    quote="paling lama 5 (lima) hari sejak menerima",
                ),
            ),
            in_force=UNTIL_2016,
            election=PEMILIHAN,
            track=Track.PIDANA,
            what=BRINGING,
            who=PROSECUTOR,
            start=FILE_RECEIVED,
            ways=stated(WorkingDays(5)),
        )
    ),
)

INVESTIGATION = (
    DeadlineRule(
        bases=(
            basis(
                "UU 1/2015 jo. UU 10/2016 Pasal 146 ayat (3)",
                quote="14 (empat belas) hari kerja terhitung sejak laporan",
            ),
        ),
        in_force=Interval(start=AMENDED),
        version=AMENDED,
        election=PEMILIHAN,
        track=Track.PIDANA,
        authority=Authority.POLRI,
        what=HANDING_OVER,
        who=INVESTIGATOR,
        start=Text(
            id="laporan diterima dari Bawaslu", en="the report was received from Bawaslu"
        ),
        ways=stated(WorkingDays(14)),
    ),
    DeadlineRule(
        bases=(
            basis(
                "UU 1/2015 jo. UU 10/2016 Pasal 146 ayat (4)",
                quote="paling lama 3 (tiga) hari kerja",
            ),
        ),
        in_force=Interval(start=AMENDED),
        version=AMENDED,
        election=PEMILIHAN,
        track=Track.PIDANA,
        what=RETURNING,
        who=PROSECUTOR,
        start=FILE_RECEIVED,
        ways=inferred(WorkingDays(3), WITHOUT_START),
    ),
    DeadlineRule(
        bases=(
            basis(
                "UU 1/2015 jo. UU 10/2016 Pasal 146 ayat (5)",
                quote="3 (tiga) hari kerja terhitung sejak tanggal penerimaan",
            ),
        ),
        in_force=Interval(start=AMENDED),
        election=PEMILIHAN,
        track=Track.PIDANA,
        authority=Authority.POLRI,
        what=HANDING_IN_AGAIN,
        who=INVESTIGATOR,
        start=FILE_BACK,
        ways=stated(WorkingDays(3)),
    ),
    DeadlineRule(
        bases=(
            basis(
                "UU 1/2015 jo. UU 10/2016 Pasal 146 ayat (6)",
                quote="paling lama 5 (lima) hari kerja",
            ),
        ),
        in_force=Interval(start=AMENDED),
        election=PEMILIHAN,
        track=Track.PIDANA,
        what=BRINGING,
        who=PROSECUTOR,
        start=Text(
            id="berkas diterima dari penyidik",
            en="the file was received from the investigator",
        ),
        ways=stated(WorkingDays(5)),
    ),
)

COURT = (
    *_versions(
        DeadlineRule(
            bases=(
                basis(
                    "UU 1/2015 Pasal 148 ayat (1)",
                    quote="7 (tujuh) hari setelah pelimpahan berkas",
                ),
            ),
            in_force=ENACTED,
            election=PEMILIHAN,
            track=Track.PIDANA,
            authority=Authority.PENGADILAN,
            what=Text(id="memutus perkara", en="give judgement"),
            who=DISTRICT_COURT,
            start=Text(
                id="pelimpahan berkas perkara", en="the file was brought to the court"
            ),
            ways=stated(WorkingDays(7)),
        ),
        courts=True,
    ),
    *_versions(
        DeadlineRule(
            bases=(
                basis(
                    "UU 1/2015 Pasal 148 ayat (2)",
                    quote="3 (tiga) hari setelah putusan dibacakan",
                ),
            ),
            in_force=ENACTED,
            election=PEMILIHAN,
            track=Track.PIDANA,
            what=Text(id="mengajukan banding", en="appeal"),
            who=Text(
                id="terdakwa atau penuntut umum", en="the defendant or the prosecutor"
            ),
            start=Text(id="putusan dibacakan", en="the judgement was read out"),
            ways=stated(WorkingDays(3)),
        ),
        courts=True,
    ),
    *_versions(
        DeadlineRule(
            bases=(
                basis(
                    "UU 1/2015 Pasal 148 ayat (3)",
                    quote="3 (tiga) hari setelah permohonan banding diterima",
                ),
            ),
            in_force=ENACTED,
            election=PEMILIHAN,
            track=Track.PIDANA,
            authority=Authority.PENGADILAN,
            what=Text(
                id="melimpahkan berkas banding kepada pengadilan tinggi",
                en="pass the file of the appeal to the high court",
            ),
            who=DISTRICT_COURT,
            start=Text(id="permohonan banding diterima", en="the appeal was received"),
            ways=stated(WorkingDays(3)),
        ),
        courts=True,
    ),
    *_versions(
        DeadlineRule(
            bases=(
                basis(
                    "UU 1/2015 Pasal 148 ayat (4)",
                    quote="7 (tujuh) hari setelah permohonan banding diterima",
                ),
            ),
            in_force=ENACTED,
            election=PEMILIHAN,
            track=Track.PIDANA,
            authority=Authority.PENGADILAN,
            what=Text(
                id="memutus banding; putusannya terakhir dan mengikat",
                en="decide the appeal; its judgement is final and binding",
            ),
            who=HIGH_COURT,
            start=Text(id="permohonan banding diterima", en="the appeal was received"),
            ways=stated(WorkingDays(7)),
        ),
        courts=True,
    ),
    *_versions(
        DeadlineRule(
            bases=(
                basis(
                    "UU 1/2015 Pasal 149 ayat (1)",
                    quote="3 (tiga) hari setelah putusan dibacakan",
                ),
            ),
            in_force=ENACTED,
            election=PEMILIHAN,
            track=Track.PIDANA,
            authority=Authority.PENGADILAN,
            what=Text(
                id="menyampaikan putusan kepada penuntut umum",
                en="hand the judgement to the prosecutor",
            ),
            who=Text(id="pengadilan yang memutus", en="the court that gave it"),
            start=Text(id="putusan dibacakan", en="the judgement was read out"),
            ways=stated(WorkingDays(3)),
        ),
        courts=True,
    ),
    *_versions(
        DeadlineRule(
            bases=(
                basis(
                    "UU 1/2015 Pasal 149 ayat (2)",
                    quote="3 (tiga) hari setelah putusan diterima",
                ),
            ),
            in_force=ENACTED,
            election=PEMILIHAN,
            track=Track.PIDANA,
            what=Text(id="melaksanakan putusan", en="execute the judgement"),
            who=Text(id="jaksa", en="the prosecutor"),
            start=Text(id="putusan diterima jaksa", en="the prosecutor received it"),
            ways=stated(WorkingDays(3)),
        ),
        courts=True,
    ),
    *_versions(
        DeadlineRule(
            bases=(
                basis(
                    "UU 1/2015 Pasal 150 ayat (1)",
                    quote="paling lama 5 (lima) hari sebelum",
                ),
            ),
            in_force=ENACTED,
            election=PEMILIHAN,
            track=Track.PIDANA,
            authority=Authority.PENGADILAN,
            what=Text(
                id="menyelesaikan perkara yang dapat memengaruhi perolehan suara",
                en="conclude a case that can affect the votes obtained",
            ),
            who=Text(id="pengadilan", en="the courts"),
            start=Text(
                id="hari KPU menetapkan hasil Pemilihan (dihitung mundur)",
                en="the day on which the KPU fixes the result (counted back)",
            ),
            ways=stated(WorkingDays(5, back=True)),
        )
    ),
)

ROWS = (*REPORTING, *TSM, *INVESTIGATION_BEFORE_2016, *INVESTIGATION, *COURT)

NOT_ENCODED = (
    NotEncoded(
        provision="Perbawaslu 8/2020 jo. Perbawaslu 9/2024: kajian awal dua hari",
        why=Text(
            id="Tidak satu pun pasalnya terlihat.",
            en="None of its articles was seen.",
        ),
    ),
    NotEncoded(
        provision="UU 1/2015 Pasal 28, 30, 33, 135 ayat (1), 137, 139",
        why=Text(
            id="Penerusan kepada instansi, DKPP, atau KPU: tanpa jumlah hari.",
            en="Passing on to the agency, DKPP or the KPU: no number of days.",
        ),
    ),
    NotEncoded(
        provision="UU 10/2016 Pasal 71 ayat (2)-(3): enam bulan sebelum penetapan",
        why=Text(
            id="Masa larangan, bukan tenggat: netralitas.elections.",
            en="A closed period, not a deadline: netralitas.elections.",
        ),
    ),
    NotEncoded(
        provision="UU 1/2015 jo. UU 10/2016 Pasal 142-144, 154: sengketa Pemilihan",
        why=Text(
            id="Pihaknya peserta Pemilihan, bukan pegawai.",
            en="The parties are candidates, not civil servants.",
        ),
    ),
)
"""Steps of the Pemilihan procedure without a row, and why."""
