"""UU 7/2017 tentang Pemilihan Umum: what binds officials in a Pemilu.

LN 2017/182, TLN 6109. Pasal 280-283, 490 and 494 were never amended; the stored text of
the gazette ends before them, so they are read in quotations that agree. An ordinary ASN
commits no crime by Pasal 282 or 283: only 494 (campaign executors and teams) is one, and
490 for village heads. Pasal 280 ayat (3) binds ASN, that is PNS and PPPK: a CPNS is not
one, and a criminal norm is not widened by analogy.

The day of promulgation (16 August 2017) is taken over from the dossiers' memory; it lies
five years before the acts that this edition covers and decides nothing in it.

Since 2 January 2026 *kurungan* is gone (UU 1/2026 Pasal 2 ayat (3)): for 494 only a fine
of at most category II remains; that cap is derived.
"""

from netralitas.citation import Reading
from netralitas.interval import Interval, since
from netralitas.law.link import amends
from netralitas.law.norm import (
    Consequence,
    Dispute,
    DisputeReading,
    Module,
    NotEncoded,
    Penalty,
    Permission,
    Remark,
    Rule,
    When,
    all_of,
    any_of,
    bases,
    cite,
    when,
)
from netralitas.law.terms import (
    AFTER_FIXING,
    APPEALS,
    ASN,
    FAVOURED,
    KEBERPIHAKAN,
    SIDE,
    cites,
    regulation,
)
from netralitas.text import Text
from netralitas.words import (
    STRUKTURAL,
    Act,
    Authority,
    Clock,
    Contest,
    DisputeAbout,
    ElectionKind,
    Level,
    Office,
    SanctionKind,
    Stage,
    Standing,
    Status,
    TargetKind,
    Track,
)

IN_FORCE = since(2017, 8, 16)
KUHP = since(2026, 1, 2)
BEFORE_KUHP = Interval(start=IN_FORCE.start, end=KUHP.start)
PEMILU = ElectionKind.PEMILU
CALON = Standing.CALON

BARRED = ASN | {
    Status.TNI,
    Status.POLRI,
    Status.KEPALA_DESA,
    Status.PERANGKAT_DESA,
    Status.ANGGOTA_BPD,
}
"""Pasal 494 by name: ASN, TNI, Polri, village heads, officers and councils."""

OFFICIALS = STRUKTURAL | {Office.FUNGSIONAL, Office.PENJABAT_KEPALA_DAERAH}
"""*Pejabat struktural dan pejabat fungsional dalam jabatan negeri* (Pasal 282)."""


P282, P283 = "uu-7-2017/pasal-282", "uu-7-2017/pasal-283/ayat-1"
P490, P494 = "uu-7-2017/pasal-490", "uu-7-2017/pasal-494"

PESERTA = (
    when(kind=FAVOURED, standing=CALON),
    when(kind=TargetKind.PARTAI),
)
"""*Peserta Pemilu*: candidates once fixed, and parties."""


def _favours(person: When) -> tuple[When, ...]:
    """Write the elements of 282 and 490: a decision or measure that favours or harms."""
    act = when(
        act=KEBERPIHAKAN, election=PEMILU, stage=Stage.KAMPANYE, benefits_or_harms=True
    )
    return tuple(all_of(person, act, peserta) for peserta in PESERTA)


VOTERS = ASN | {Status.CPNS, Status.KEPALA_DESA}

MODULE = Module(
    regulations=(
        regulation(
            "UU 7/2017",
            Text(id="Pemilihan Umum", en="General elections"),
            IN_FORCE,
            Reading.REPRINT,
        ),
        regulation(
            "UU 1/2023",
            Text(id="Kitab Undang-Undang Hukum Pidana", en="Criminal Code"),
            KUHP,
            Reading.TEXT,
        ),
        regulation(
            "UU 1/2026",
            Text(id="Penyesuaian Pidana", en="Adjustment of penalties"),
            KUHP,
            Reading.REPRINT,
            links=(amends("UU 1/2023", "UU 1/2026", reading=Reading.REPRINT),),
        ),
    ),
    rules=(
        Rule(
            id=P282,
            bases=(cite("UU 7/2017 Pasal 282", Reading.REPRINT),),
            track=Track.DISIPLIN,
            when=_favours(when(status=Status.PNS, office=OFFICIALS)),
            in_force=IN_FORCE,
            level=Level.TIDAK_DINYATAKAN,
            gist=Text(
                id="Pejabat struktural atau fungsional membuat keputusan atau tindakan "
                "yang menguntungkan atau merugikan peserta Pemilu selama masa kampanye. "
                "Undang-undang ini tidak memberi sanksi baginya.",
                en="A structural or functional official takes a decision or measure that "
                "favours or harms a participant during the campaign. This act sets no "
                "sanction for him.",
            ),
        ),
        Rule(
            id=f"{P282}#hukum_desa",
            bases=(cite("UU 7/2017 Pasal 282", Reading.REPRINT),),
            track=Track.HUKUM_DESA,
            when=_favours(when(status=Status.KEPALA_DESA)),
            in_force=IN_FORCE,
            gist=Text(
                id="Kepala desa membuat keputusan atau tindakan yang menguntungkan atau "
                "merugikan peserta Pemilu selama masa kampanye.",
                en="A village head takes a decision or measure that favours or harms a "
                "participant during the campaign.",
            ),
        ),
        Rule(
            id=P283,
            bases=bases(
                Reading.REPRINT,
                "UU 7/2017 Pasal 283 ayat (1)",
            )
            + bases(Reading.SINGLE, "UU 7/2017 Pasal 283 ayat (2)"),
            track=Track.DISIPLIN,
            when=any_of(
                when(status=ASN, act=APPEALS, kind=SIDE, standing=CALON, election=PEMILU),
                when(
                    status=ASN,
                    act=APPEALS,
                    kind=TargetKind.PARTAI,
                    election=PEMILU,
                    stage=AFTER_FIXING,
                ),
            ),
            in_force=IN_FORCE,
            level=Level.TIDAK_DINYATAKAN,
            gist=Text(
                id="ASN mengadakan kegiatan yang mengarah kepada keberpihakan terhadap "
                "peserta Pemilu. Dilarang tanpa pidana: ditegakkan lewat disiplin.",
                en="A civil servant holds activities that lean to a participant. "
                "Forbidden without a penalty: enforced through discipline.",
            ),
        ),
        Rule(
            id=P490,
            bases=bases(Reading.REPRINT, "UU 7/2017 Pasal 490", "UU 7/2017 Pasal 282"),
            track=Track.PIDANA,
            when=_favours(when(status=Status.KEPALA_DESA, deliberate=True)),
            in_force=IN_FORCE,
            gist=Text(
                id="Kepala desa dengan sengaja membuat keputusan atau tindakan yang "
                "menguntungkan atau merugikan peserta Pemilu dalam masa kampanye.",
                en="A village head deliberately takes a decision or measure that favours "
                "or harms a participant during the campaign.",
            ),
        ),
        Rule(
            id=P494,
            bases=bases(
                Reading.REPRINT, "UU 7/2017 Pasal 494", "UU 7/2017 Pasal 280 ayat (3)"
            ),
            track=Track.PIDANA,
            when=any_of(
                when(
                    status=BARRED,
                    act=Act.MENJADI_PELAKSANA_KAMPANYE,
                    election=PEMILU,
                )
            ),
            in_force=IN_FORCE,
            gist=Text(
                id="Ikut serta sebagai pelaksana dan tim kampanye Pemilu.",
                en="Taking part as campaign executor and team in a Pemilu.",
            ),
        ),
    ),
    permissions=(
        Permission(
            id="memilih-pemilu",
            bases=(cite("UU 7/2017 Pasal 198 ayat (1)", Reading.INFERRED),),
            when=any_of(when(status=VOTERS, act=Act.MEMILIH, election=PEMILU)),
            in_force=IN_FORCE,
            gist=Text(
                id="Menggunakan hak pilih; netralitas tidak menghapus hak memilih.",
                en="Voting; neutrality does not take away the right to vote.",
            ),
        ),
    ),
    disputes=(
        Dispute(
            id="hadir-saja-sebagai-pidana",
            about=DisputeAbout.PENERAPAN,
            concerns=frozenset(
                {
                    P490,
                    "uu-1-2015/pasal-188",
                    "uu-1-2015/pasal-188@2016-07-01",
                    "uu-1-2015/pasal-188@2024-11-14",
                }
            ),
            when=any_of(
                when(
                    status=Status.KEPALA_DESA,
                    act=Act.MENGHADIRI_KAMPANYE,
                    active_support=False,
                )
            ),
            readings=(
                DisputeReading(
                    holder="sebagian pengadilan negeri",
                    holder_en="some district courts",
                    says=Text(
                        id="Kehadiran kepala desa pada kampanye sudah menguntungkan.",
                        en="The presence of a village head at a campaign already favours.",
                    ),
                    cites=cites("UU 7/2017 Pasal 490", "UU 1/2015 Pasal 188"),
                ),
                DisputeReading(
                    holder="sebagian sentra penegakan hukum terpadu dan pengadilan lain",
                    holder_en="some integrated law enforcement centres and other courts",
                    says=Text(
                        id="Hadir saja bukan keputusan atau tindakan yang menguntungkan; "
                        "yang dilanggar hukum desa.",
                        en="Presence alone is no decision or measure that favours; it "
                        "breaks village law.",
                    ),
                    cites=cites("UU 6/2014 Pasal 29 huruf j"),
                ),
            ),
        ),
    ),
    consequences=(
        Consequence(
            track=Track.DISIPLIN,
            rules=frozenset({P282}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            authority=(Authority.PPK, Authority.BAWASLU),
            bases=(cite("UU 7/2017 Pasal 282", Reading.REPRINT),),
        ),
        Consequence(
            track=Track.DISIPLIN,
            rules=frozenset({P283}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            authority=(Authority.PPK, Authority.BAWASLU),
            bases=(cite("UU 7/2017 Pasal 283 ayat (1)", Reading.REPRINT),),
        ),
        Consequence(
            track=Track.HUKUM_DESA,
            rules=frozenset({f"{P282}#hukum_desa"}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            authority=(Authority.BUPATI_WALI_KOTA, Authority.BAWASLU),
            bases=(cite("UU 7/2017 Pasal 282", Reading.REPRINT),),
        ),
        Consequence(
            track=Track.PIDANA,
            rules=frozenset({P490}),
            clock=Clock.PUTUSAN,
            in_force=IN_FORCE,
            options=(SanctionKind.PENJARA, SanctionKind.DENDA),
            authority=(Authority.BAWASLU, Authority.GAKKUMDU, Authority.PENGADILAN),
            penalty=Penalty(
                imprisonment=SanctionKind.PENJARA,
                max_months=12,
                max_rupiah=12_000_000,
                joined="dan",
            ),
            bases=(cite("UU 7/2017 Pasal 490", Reading.REPRINT),),
        ),
        Consequence(
            track=Track.PIDANA,
            rules=frozenset({P494}),
            clock=Clock.PUTUSAN,
            in_force=BEFORE_KUHP,
            options=(SanctionKind.KURUNGAN, SanctionKind.DENDA),
            authority=(Authority.BAWASLU, Authority.GAKKUMDU, Authority.PENGADILAN),
            penalty=Penalty(
                imprisonment=SanctionKind.KURUNGAN,
                max_months=12,
                max_rupiah=12_000_000,
                joined="dan",
            ),
            bases=(cite("UU 7/2017 Pasal 494", Reading.REPRINT),),
        ),
        Consequence(
            track=Track.PIDANA,
            rules=frozenset({P494}),
            clock=Clock.PUTUSAN,
            in_force=KUHP,
            options=(SanctionKind.DENDA,),
            authority=(Authority.BAWASLU, Authority.GAKKUMDU, Authority.PENGADILAN),
            penalty=Penalty(max_rupiah=10_000_000),
            bases=(
                cite("UU 7/2017 Pasal 494", Reading.REPRINT),
                cite("UU 1/2026 Pasal 2 ayat (3)", Reading.INFERRED),
                cite("UU 1/2023 Pasal 79 ayat (1)"),
            ),
        ),
    ),
    remarks=(
        Remark(
            code="hak_diadili_pemilu",
            text=Text(
                id="tindak pidana Pemilu hanya diputus oleh pengadilan",
                en="only a court decides on a crime of a Pemilu",
            ),
            cites=cites("UU 7/2017 Pasal 482 ayat (1)"),
            when=any_of(when(election=PEMILU)),
            in_force=IN_FORCE,
            concerns=frozenset({P490, P494}),
        ),
        Remark(
            code="mundur_untuk_dprd",
            text=Text(
                id="Kewajiban mundur bagi calon anggota DPRD tidak ada dalam undang-undang "
                "ASN; itu syarat pencalonan menurut undang-undang Pemilu dan belum "
                "tersandi.",
                en="The duty to resign for a DPRD candidacy is not in the "
                "civil-service act; "
                "it is a condition of candidacy under election law and not encoded yet.",
            ),
            cites=cites("UU 7/2017 Pasal 240 ayat (1) huruf k"),
            when=any_of(
                when(
                    act=Act.MENCALONKAN_DIRI,
                    contest=frozenset({Contest.DPRD_PROVINSI, Contest.DPRD_KABKOTA}),
                )
            ),
            in_force=IN_FORCE,
        ),
        Remark(
            code="politik_uang_belum_tersandi",
            text=Text(
                id="Pemberian atau janji uang dan barang kepada pemilih dapat merupakan "
                "tindak pidana bagi siapa pun; ketentuan itu belum tersandi di sini.",
                en="Giving or promising money and goods to voters can be a crime for "
                "anyone; "
                "those provisions are not encoded here yet.",
            ),
            cites=cites("UU 7/2017 Pasal 523 ayat (3)"),
            when=any_of(when(act=Act.MEMBAGIKAN_BARANG_ATAU_UANG, election=PEMILU)),
            in_force=IN_FORCE,
        ),
        Remark(
            code="penyesuaian_pidana_belum_terverifikasi",
            text=Text(
                id="Penyesuaian oleh UU 1/2026 atas pidana penjara bersama denda belum "
                "terverifikasi; yang ditampilkan bunyi semula, tanpa minimum khusus.",
                en="How UU 1/2026 adjusts imprisonment together with a fine is "
                "unverified; the original wording is shown, without special minimums.",
            ),
            cites=cites("UU 1/2026 Pasal 2"),
            when=any_of(when(election=PEMILU), when(election=ElectionKind.PEMILIHAN)),
            in_force=KUHP,
            clock=Clock.PUTUSAN,
            concerns=frozenset(
                {
                    P490,
                    "uu-1-2015/pasal-187/ayat-1",
                    "uu-1-2015/pasal-187/ayat-3",
                    "uu-1-2015/pasal-187a/ayat-1",
                    "uu-1-2015/pasal-187a/ayat-2",
                    "uu-1-2015/pasal-188",
                    "uu-1-2015/pasal-188@2016-07-01",
                    "uu-1-2015/pasal-188@2024-11-14",
                    "uu-1-2015/pasal-189",
                    "uu-1-2015/pasal-190",
                    "uu-1-2015/pasal-190@2016-07-01",
                }
            ),
        ),
    ),
    not_encoded=(
        NotEncoded(
            provision="UU 7/2017 Pasal 280 ayat (1)-(2), 493, 521, 523 ayat (1)-(2)",
            why=Text(
                id="Ditujukan kepada pelaksana, peserta, dan tim kampanye; edisi "
                "berikutnya.",
                en="Addressed to campaign executors, participants and teams; a later "
                "edition.",
            ),
        ),
        NotEncoded(
            provision="UU 7/2017 Pasal 522; 523 ayat (3)",
            why=Text(
                id="Pasal 522 untuk hakim, BPK, BI, dan BUMN; uang pada hari pemungutan "
                "suara (523 ayat (3)) menjangkau setiap orang, pegawai juga: edisi "
                "berikutnya, dengan catatan pada perbuatannya.",
                en="Pasal 522 is for judges, BPK, BI and state enterprises; money on "
                "voting "
                "day (523 ayat (3)) reaches anyone, an employee too: a later edition, with "
                "a note on the act.",
            ),
        ),
        NotEncoded(
            provision="UU 7/2017 Pasal 280 ayat (4)",
            why=Text(
                id="Daftar tindak pidana yang tidak cocok dengan Pasal 494 dan 521; "
                "pengadilan memakai pasal pidananya.",
                en="A list of offences that does not fit Pasal 494 and 521; courts apply "
                "the penal articles.",
            ),
        ),
        NotEncoded(
            provision="UU 7/2017 Pasal 281, 282-283 bagi pejabat negara, 299-306, 491-492, "
            "495, 546-548",
            why=Text(
                id="Pejabat negara, fasilitas negara, dan penyelenggara: bukan orang "
                "dalam edisi ini.",
                en="State officials, state facilities and organisers: not persons of "
                "this edition.",
            ),
        ),
        NotEncoded(
            provision="UU 7/2017 Pasal 282 bagi PPPK",
            why=Text(
                id="Apakah pemegang jabatan dengan perjanjian kerja memegang jabatan "
                "negeri "
                "tidak dinyatakan; Pasal 283 menjangkaunya sebagai ASN lainnya.",
                en="Whether the holder of a post by agreement holds a *jabatan "
                "negeri* is not "
                "said; Pasal 283 reaches him as another civil servant.",
            ),
        ),
        NotEncoded(
            provision="UU 7/2017 Pasal 182 huruf k, 240 ayat (1) huruf k; UU 10/2016 "
            "Pasal 7 ayat (2) huruf t",
            why=Text(
                id="Syarat pencalonan yang diperiksa KPU, termasuk untuk DPRD: bagian "
                "pencalonan.",
                en="Conditions of candidacy that the KPU checks, for DPRD too: part of "
                "candidacy.",
            ),
        ),
        NotEncoded(
            provision="UU 7/2017 Pasal 72: menjadi penyelenggara (KPPS, PPS, PPK)",
            why=Text(
                id="Syaratnya tidak mengecualikan ASN, tetapi tidak ada izin yang tegas; "
                "diam bukan kebolehan.",
                en="Its conditions do not exclude civil servants, yet there is no "
                "express permission; silence is not a may.",
            ),
        ),
    ),
)
