"""Deadlines of reports and crimes in a Pemilu: UU 7/2017 and Perbawaslu 7/2022.

The Act writes *hari kerja* in some paragraphs and *hari* in others and defines neither
(its list of definitions was read as far as the copy goes). Where it says *hari* both
dates are shown and none is preferred. Pasal 454 and 482 ayat (5) to 484 were read in the
gazette; 476 and 479 in one copy of the Act; 480 and 482 ayat (1)-(4) in reprints.
"""

from __future__ import annotations

from netralitas.citation import Reading
from netralitas.interval import since
from netralitas.law.norm import NotEncoded
from netralitas.procedure.deadline_ways import (
    KNOWING,
    basis,
    open_unit,
    stated,
    with_start,
)
from netralitas.procedure.deadlines import DeadlineRule, Hours, WorkingDays
from netralitas.text import Text
from netralitas.words import Authority, ElectionKind, Track

__all__ = ["NOT_ENCODED", "ROWS"]

REPRINT, SINGLE = Reading.REPRINT, Reading.SINGLE
PEMILU = ElectionKind.PEMILU

IN_FORCE = since(2017, 8, 16)

BY_2023 = since(2023, 1, 1)
"""Perbawaslu 7/2022 is of 2022; its own day was not seen."""

BAWASLU = Text(id="Bawaslu sesuai tingkatannya", en="Bawaslu at its level")
SUPERVISOR = Text(id="pengawas Pemilu", en="the election supervisor")
REPORTER = Text(id="pelapor", en="the reporter")
INVESTIGATOR = Text(id="penyidik Polri", en="the police investigator")
PROSECUTOR = Text(id="penuntut umum", en="the public prosecutor")
DISTRICT_COURT = Text(id="pengadilan negeri", en="the district court")
HIGH_COURT = Text(id="pengadilan tinggi", en="the high court")

COURTS = Text(
    id="Pengadilan negeri menghitung hari kerja untuk tenggat Pasal 482 ayat (1) (putusan "
    "2023 dan 2024); definisi hari dalam Perma 1/2018 tidak terbaca.",
    en="District courts count working days for the term of Pasal 482 ayat (1) (judgements "
    "of 2023 and 2024); the definition of day in Perma 1/2018 was not read.",
)

ROWS = (
    DeadlineRule(
        bases=(
            basis(
                "UU 7/2017 Pasal 454 ayat (5)",
                quote="paling lama 7 (tujuh) hari … sejak ditemukannya",
            ),
        ),
        in_force=IN_FORCE,
        election=PEMILU,
        authority=Authority.BAWASLU,
        what=Text(
            id="menetapkan hasil pengawasan sebagai temuan",
            en="fix the result of supervision as a finding",
        ),
        who=SUPERVISOR,
        start=Text(
            id="ditemukannya dugaan pelanggaran", en="the suspected breach was discovered"
        ),
        ways=open_unit(7),
        settled=False,
    ),
    DeadlineRule(
        bases=(
            basis(
                "UU 7/2017 Pasal 454 ayat (6)",
                quote="paling lama 7 (tujuh) hari kerja sejak diketahui",
            ),
            basis("Perbawaslu 7/2022 Pasal 8 ayat (3)", REPRINT),
        ),
        in_force=IN_FORCE,
        election=PEMILU,
        what=Text(id="menyampaikan laporan pelanggaran", en="report the breach"),
        who=REPORTER,
        start=Text(
            id="diketahuinya dugaan pelanggaran", en="the suspected breach became known"
        ),
        ways=with_start(WorkingDays(7), KNOWING),
    ),
    DeadlineRule(
        bases=(basis("Perbawaslu 7/2022 Pasal 15 ayat (1)", REPRINT),),
        in_force=BY_2023,
        election=PEMILU,
        authority=Authority.BAWASLU,
        what=Text(id="menyelesaikan kajian awal", en="complete the preliminary study"),
        who=BAWASLU,
        start=Text(id="laporan disampaikan", en="the report was made"),
        ways=open_unit(2),
        settled=False,
        note=Text(
            id="Peraturan ini ditetapkan pada 2022; hari mulai berlakunya tidak terlihat, "
            "sehingga baru dipakai sejak 1 Januari 2023.",
            en="The regulation is of 2022; the day it entered into force was not seen, so "
            "it is used from 1 January 2023 only.",
        ),
    ),
    DeadlineRule(
        bases=(
            basis(
                "UU 7/2017 Pasal 454 ayat (7)", quote="setelah … diterima dan diregistrasi"
            ),
        ),
        in_force=IN_FORCE,
        election=PEMILU,
        authority=Authority.BAWASLU,
        what=Text(
            id="menindaklanjuti temuan atau laporan yang terbukti kebenarannya",
            en="follow up a finding or report that proved true",
        ),
        who=BAWASLU,
        start=Text(
            id="temuan atau laporan diterima dan diregistrasi",
            en="the finding or report was received and registered",
        ),
        ways=open_unit(7),
        settled=False,
    ),
    DeadlineRule(
        bases=(
            basis(
                "UU 7/2017 Pasal 454 ayat (8)",
                quote="paling lama 14 (empat belas) hari kerja",
            ),
        ),
        in_force=IN_FORCE,
        election=PEMILU,
        authority=Authority.BAWASLU,
        what=Text(
            id="meminta keterangan tambahan dan menyelesaikan kajian",
            en="obtain further information and complete the study",
        ),
        who=BAWASLU,
        start=Text(
            id="temuan atau laporan diterima dan diregistrasi",
            en="the finding or report was received and registered",
        ),
        ways=stated(WorkingDays(14)),
        note=Text(
            id="Seluruhnya 14 hari kerja sejak registrasi, bukan tambahan atas 7 hari.",
            en="14 working days from registration in all, not on top of the 7 days.",
        ),
    ),
    DeadlineRule(
        bases=(basis("UU 7/2017 Pasal 476 ayat (1)", SINGLE, quote="paling lama 1 x 24"),),
        in_force=IN_FORCE,
        election=PEMILU,
        track=Track.PIDANA,
        authority=Authority.BAWASLU,
        what=Text(
            id="meneruskan laporan dugaan tindak pidana kepada Polri",
            en="pass the report of a suspected crime to the police",
        ),
        who=BAWASLU,
        start=Text(
            id="dinyatakan sebagai dugaan tindak pidana sesudah koordinasi Gakkumdu",
            en="it was declared a suspected crime after coordination in Gakkumdu",
        ),
        ways=stated(Hours(24)),
    ),
    DeadlineRule(
        bases=(basis("UU 7/2017 Pasal 479 ayat (1)", SINGLE, quote="paling lama 1 x 24"),),
        in_force=IN_FORCE,
        election=PEMILU,
        track=Track.PIDANA,
        authority=Authority.POLRI,
        what=Text(
            id="menyampaikan hasil penyelidikan kepada penyidik",
            en="hand the result of the inquiry to the investigator",
        ),
        who=Text(id="penyelidik Polri", en="the police inquirer"),
        start=Text(
            id="ditemukannya bukti permulaan yang cukup",
            en="enough initial evidence was found",
        ),
        ways=stated(Hours(24)),
    ),
    DeadlineRule(
        bases=(basis("UU 7/2017 Pasal 480 ayat (1)", REPRINT),),
        in_force=IN_FORCE,
        election=PEMILU,
        track=Track.PIDANA,
        authority=Authority.POLRI,
        what=Text(
            id="menyampaikan hasil penyidikan dan berkas kepada penuntut umum",
            en="hand the result of the investigation and the file to the prosecutor",
        ),
        who=INVESTIGATOR,
        start=Text(id="laporan diterima", en="the report was received"),
        ways=open_unit(14),
        settled=False,
    ),
    DeadlineRule(
        bases=(basis("UU 7/2017 Pasal 480 ayat (2)", REPRINT),),
        in_force=IN_FORCE,
        election=PEMILU,
        track=Track.PIDANA,
        what=Text(
            id="mengembalikan berkas yang belum lengkap disertai petunjuk",
            en="return an incomplete file with instructions",
        ),
        who=PROSECUTOR,
        start=Text(id="berkas diterima", en="the file was received"),
        ways=open_unit(3),
        settled=False,
    ),
    DeadlineRule(
        bases=(basis("UU 7/2017 Pasal 480 ayat (3)", SINGLE),),
        in_force=IN_FORCE,
        election=PEMILU,
        track=Track.PIDANA,
        authority=Authority.POLRI,
        what=Text(id="menyampaikan kembali berkas", en="hand the file in again"),
        who=INVESTIGATOR,
        start=Text(id="berkas diterima kembali", en="the file was received back"),
        ways=open_unit(3),
        settled=False,
    ),
    DeadlineRule(
        bases=(basis("UU 7/2017 Pasal 480 ayat (4)", REPRINT),),
        in_force=IN_FORCE,
        election=PEMILU,
        track=Track.PIDANA,
        what=Text(
            id="melimpahkan berkas kepada pengadilan negeri",
            en="bring the file to the district court",
        ),
        who=PROSECUTOR,
        start=Text(id="berkas diterima", en="the file was received"),
        ways=open_unit(5),
        settled=False,
    ),
    DeadlineRule(
        bases=(
            basis("UU 7/2017 Pasal 482 ayat (1)", REPRINT),
            basis(
                "Perma 1/2018 Pasal 3 ayat (1)", SINGLE, quote="paling lama 7 (tujuh) hari"
            ),
        ),
        in_force=IN_FORCE,
        election=PEMILU,
        track=Track.PIDANA,
        authority=Authority.PENGADILAN,
        what=Text(id="memutus perkara", en="give judgement"),
        who=DISTRICT_COURT,
        start=Text(id="pelimpahan berkas perkara", en="the file was brought to the court"),
        ways=open_unit(7),
        settled=False,
        note=COURTS,
    ),
    DeadlineRule(
        bases=(basis("UU 7/2017 Pasal 482 ayat (2)", REPRINT),),
        in_force=IN_FORCE,
        election=PEMILU,
        track=Track.PIDANA,
        what=Text(id="mengajukan banding", en="appeal"),
        who=Text(id="terdakwa atau penuntut umum", en="the defendant or the prosecutor"),
        start=Text(id="putusan dibacakan", en="the judgement was read out"),
        ways=open_unit(3),
        settled=False,
        note=COURTS,
    ),
    DeadlineRule(
        bases=(basis("UU 7/2017 Pasal 482 ayat (3)", REPRINT),),
        in_force=IN_FORCE,
        election=PEMILU,
        track=Track.PIDANA,
        authority=Authority.PENGADILAN,
        what=Text(
            id="melimpahkan berkas banding kepada pengadilan tinggi",
            en="pass the file of the appeal to the high court",
        ),
        who=DISTRICT_COURT,
        start=Text(id="permohonan banding diterima", en="the appeal was received"),
        ways=open_unit(3),
        settled=False,
        note=COURTS,
    ),
    DeadlineRule(
        bases=(basis("UU 7/2017 Pasal 482 ayat (4)", REPRINT),),
        in_force=IN_FORCE,
        election=PEMILU,
        track=Track.PIDANA,
        authority=Authority.PENGADILAN,
        what=Text(
            id="memutus banding; putusannya terakhir dan mengikat",
            en="decide the appeal; its judgement is final and binding",
        ),
        who=HIGH_COURT,
        start=Text(id="permohonan banding diterima", en="the appeal was received"),
        ways=open_unit(7),
        settled=False,
        note=COURTS,
    ),
    DeadlineRule(
        bases=(
            basis(
                "UU 7/2017 Pasal 483 ayat (1)", quote="paling lambat 3 (tiga) hari setelah"
            ),
        ),
        in_force=IN_FORCE,
        election=PEMILU,
        track=Track.PIDANA,
        authority=Authority.PENGADILAN,
        what=Text(
            id="menyampaikan putusan kepada penuntut umum",
            en="hand the judgement to the prosecutor",
        ),
        who=Text(id="pengadilan yang memutus", en="the court that gave it"),
        start=Text(id="putusan dibacakan", en="the judgement was read out"),
        ways=open_unit(3),
        settled=False,
    ),
    DeadlineRule(
        bases=(
            basis(
                "UU 7/2017 Pasal 483 ayat (2)", quote="setelah putusan diterima oleh jaksa"
            ),
        ),
        in_force=IN_FORCE,
        election=PEMILU,
        track=Track.PIDANA,
        what=Text(id="melaksanakan putusan", en="execute the judgement"),
        who=Text(id="jaksa", en="the prosecutor"),
        start=Text(id="putusan diterima jaksa", en="the prosecutor received it"),
        ways=open_unit(3),
        settled=False,
    ),
    DeadlineRule(
        bases=(
            basis(
                "UU 7/2017 Pasal 484 ayat (1)", quote="5 (lima) hari sebelum KPU menetapkan"
            ),
        ),
        in_force=IN_FORCE,
        election=PEMILU,
        track=Track.PIDANA,
        authority=Authority.PENGADILAN,
        what=Text(
            id="menyelesaikan perkara yang dapat memengaruhi perolehan suara",
            en="conclude a case that can affect the votes obtained",
        ),
        who=Text(id="pengadilan", en="the courts"),
        start=Text(
            id="hari KPU menetapkan hasil Pemilu secara nasional (dihitung mundur)",
            en="the day on which the KPU fixes the national result (counted back)",
        ),
        ways=open_unit(5, back=True),
        settled=False,
    ),
)

NOT_ENCODED = (
    NotEncoded(
        provision="UU 7/2017 Pasal 171 ayat (3): izin Presiden, 15 hari",
        why=Text(
            id="Izin bagi kepala daerah yang dicalonkan: bagian kandidasi.",
            en="The permission for a head of region who is nominated: part of candidacy.",
        ),
    ),
    NotEncoded(
        provision="Perbawaslu 7/2022: perbaikan laporan yang belum lengkap",
        why=Text(
            id="Jumlah harinya tidak terlihat dalam sumber mana pun yang dibaca.",
            en="The number of days was not seen in any source read.",
        ),
    ),
    NotEncoded(
        provision="Perbawaslu 7/2022 Pasal 16; UU 7/2017 Pasal 95, 99, 103, 106, 455",
        why=Text(
            id="Registrasi dan penerusan kepada DKPP, instansi, atau lembaga lain: tanpa "
            "jumlah hari.",
            en="Registration and passing on to DKPP, the agency or another body: no number "
            "of days.",
        ),
    ),
    NotEncoded(
        provision="UU 7/2017 Pasal 461: putusan pelanggaran administratif",
        why=Text(
            id="Nomor ayatnya tidak terlihat, dan pihaknya bukan pegawai.",
            en="The number of the paragraph was not seen, and no civil servant is a party.",
        ),
    ),
    NotEncoded(
        provision="Perma 1/2018: banding oleh pihak yang tidak hadir",
        why=Text(
            id="Tiga hari sejak putusan disampaikan, menurut satu sumber; nomor pasalnya "
            "tidak terlihat.",
            en="Three days from delivery of the judgement, by one source; the number of "
            "the article was not seen.",
        ),
    ),
)
"""Steps of the Pemilu procedure without a row, and why."""
