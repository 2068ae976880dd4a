"""PP 53/2010 tentang Disiplin Pegawai Negeri Sipil.

LN 2010/74, TLN 5135; promulgated and in force on 6 June 2010. Read in the gazette with its
elucidation. It binds PNS, and CPNS by its Pasal 2; never PPPK. The discipline law that
counts is the one in force when the examination starts (Pasal 48 ayat (3)-(4); PP 94/2021
Pasal 40 ayat (3)-(4)): an act of 2020 that is examined since 31 August 2021 is judged by
PP 94/2021, an act examined before keeps the result of the examination.

PP 94/2021 Pasal 45 angka 3 revoked it on 31 August 2021 *sepanjang tidak mengatur jenis
Hukuman Disiplin sedang*; Pasal 42 ayat (2) keeps Pasal 7 ayat (3) until there is a
regulation on pay and allowances. None was found up to the day of review. Real decisions of
2025 (delayed increments, delayed promotion) confirm it.

Encoded: Pasal 4 angka 12-15 with the levels of Pasal 12-13, the general duties of Pasal 3
angka 4, 6, 7, 13 and 17 by impact (Pasal 8-10) as residual rows, the official and the
direct superior who do not act (21, 24), the kinds of Pasal 7, the single sanction of
Pasal 30.

Readings taken here: each angka protects a *calon* only, after fixing, and the offices that
it names: 12 the Pemilu, 13 the presidential pair, 14 the DPD and the heads of regions, 15
the heads of regions. Angka 14 reaches a would-be candidate too, because letters of support
are given before fixing. A decision (13 huruf a, 15 huruf c) counts in the campaign period
only; an activity (13 huruf b, 15 huruf d) before, during and after it. *Terlibat dalam
kegiatan kampanye untuk mendukung* (15 huruf a) is a campaign act with active support or
that intent: mere presence is none. The *peserta kampanye* of angka 12 is who attends; who
mobilises colleagues for a campaign or puts state facilities at its service is read as one,
as under PP 94/2021, although the elucidation of 2010 does not say so. The clauses by impact
want a breach and its impact: what law allows breaks no duty, mere presence breaks one only
with a sign of taking a side.
"""

from datetime import date

from netralitas.citation import Basis, Reading
from netralitas.interval import Interval, since
from netralitas.law.link import revokes
from netralitas.law.norm import (
    Consequence,
    Dispute,
    DisputeReading,
    Module,
    NotEncoded,
    Remark,
    Rule,
    When,
    any_of,
    cite,
    when,
)
from netralitas.law.terms import (
    APPEALS,
    FAVOURED,
    IN_UNIFORM_BY_ORDER,
    KAMPANYE,
    KEBERPIHAKAN,
    PERSEORANGAN,
    PNS_AND_CPNS,
    READ_AS_ACTIVITY,
    READ_AS_BREACH,
    READ_AS_GIVING,
    SIDE,
    breaches,
    cites,
    regulation,
)
from netralitas.text import Text
from netralitas.words import (
    KEPALA_DAERAH,
    PEMILU_CONTESTS,
    Act,
    Authority,
    Clock,
    Contest,
    DisputeAbout,
    Level,
    Role,
    SanctionKind,
    Stage,
    Standing,
    Status,
    Track,
)

REVOKED_ON = date(2021, 8, 31)
IN_FORCE = Interval(start=date(2010, 6, 6), end=REVOKED_ON)
CLOCK = Clock.PEMERIKSAAN
CALON = Standing.CALON

PASAL_4 = "pp-53-2010/pasal-4/"

IN_CAMPAIGN = KAMPANYE - {Act.MENGHADIRI_DEKLARASI, Act.MELIBATKAN_PEGAWAI}
"""*Kegiatan kampanye*: acts that are part of one, on the supporter's side."""

READ_AS_PARTICIPANT = Text(
    id="Yang mengerahkan pegawai atau menyediakan fasilitas negara untuk kampanye dibaca "
    "sebagai peserta kampanye; penjelasannya hanya menyebut yang hadir.",
    en="Who mobilises staff or puts state facilities at a campaign's service is read as a "
    "participant; the elucidation names only who attends.",
)

READ_AS_OF_THE_POST = Text(
    id="Fasilitas negara dibaca sebagai fasilitas yang terkait dengan jabatan; kaitannya "
    "dengan jabatan pelaku tidak ditanyakan.",
    en="State facilities are read as facilities of one's office; the link with the post "
    "of the person is not asked.",
)


def _ban(
    norm: str,
    quote: str,
    level: tuple[str, str],
    alternatives: tuple[When, ...],
    gist: Text,
    *more: Basis,
    note: Text | None = None,
) -> Rule:
    """Write one huruf of Pasal 4: medium in a clause of Pasal 12, heavy in one of 13."""
    clause, words = level
    first = Basis(
        citation=cite(f"PP 53/2010 {norm}").citation,
        reading=Reading.TEXT if note is None else Reading.INFERRED,
        quote=quote,
        note=note,
    )
    return Rule(
        id=first.citation.slug,
        bases=(first, cite(f"PP 53/2010 {clause}", quote=words), *more),
        track=Track.DISIPLIN,
        when=alternatives,
        in_force=IN_FORCE,
        clock=CLOCK,
        level=Level.SEDANG if clause.startswith("Pasal 12") else Level.BERAT,
        gist=gist,
    )


PROHIBITION = (
    _ban(
        "Pasal 4 angka 12 huruf a",
        "ikut serta sebagai pelaksana kampanye",
        ("Pasal 12 angka 6", "Pasal 4 angka 12 huruf a"),
        any_of(
            when(
                status=PNS_AND_CPNS,
                act=Act.MENJADI_PELAKSANA_KAMPANYE,
                kind=SIDE,
                contest=PEMILU_CONTESTS,
                standing=CALON,
                own_will=True,
            )
        ),
        Text(
            id="Mendukung calon presiden, DPR, DPD, atau DPRD dengan ikut serta sebagai "
            "pelaksana kampanye.",
            en="Supporting a candidate for President, DPR, DPD or DPRD by taking part as "
            "a campaign executor.",
        ),
    ),
    _ban(
        "Pasal 4 angka 12 huruf b",
        "menggunakan atribut partai atau atribut PNS",
        ("Pasal 12 angka 6", "Pasal 4 angka 12 … huruf b"),
        any_of(
            when(
                status=PNS_AND_CPNS,
                act=Act.MENGHADIRI_KAMPANYE,
                kind=SIDE,
                contest=PEMILU_CONTESTS,
                standing=CALON,
                stage=Stage.KAMPANYE,
                party_attributes=True,
            ),
            when(
                status=PNS_AND_CPNS,
                act=Act.MENGHADIRI_KAMPANYE,
                kind=SIDE,
                contest=PEMILU_CONTESTS,
                standing=CALON,
                asn_attributes=True,
            ),
        ),
        Text(
            id="Menjadi peserta kampanye calon presiden, DPR, DPD, atau DPRD dengan "
            "atribut partai atau atribut PNS.",
            en="Taking part in the campaign of a candidate for President, DPR, DPD or "
            "DPRD with party attributes or those of the service.",
        ),
        cite(
            "PP 53/2010 Penjelasan Pasal 4 angka 12 huruf b",
            quote="dalam masa kampanye … seragam Korpri, seragam dinas",
        ),
    ),
    _ban(
        "Pasal 4 angka 12 huruf c",
        "sebagai peserta kampanye dengan mengerahkan PNS lain",
        ("Pasal 12 angka 6", "Pasal 4 angka 12 … huruf c"),
        any_of(
            when(
                status=PNS_AND_CPNS,
                act=frozenset({Act.MENGHADIRI_KAMPANYE, Act.MENGERAHKAN_PEGAWAI}),
                kind=SIDE,
                contest=PEMILU_CONTESTS,
                standing=CALON,
                mobilised_others=True,
            )
        ),
        Text(
            id="Sebagai peserta kampanye calon presiden, DPR, DPD, atau DPRD mengerahkan "
            "PNS lain.",
            en="Mobilising other civil servants as a participant of the campaign of a "
            "candidate for President, DPR, DPD or DPRD.",
        ),
        note=READ_AS_PARTICIPANT,
    ),
    _ban(
        "Pasal 4 angka 12 huruf d",
        "sebagai peserta kampanye dengan menggunakan fasilitas negara",
        ("Pasal 13 angka 11", "dalam Pasal 4 angka 12 huruf d"),
        any_of(
            when(
                status=PNS_AND_CPNS,
                act=frozenset(
                    {
                        Act.MENGHADIRI_KAMPANYE,
                        Act.MENGGUNAKAN_FASILITAS_NEGARA,
                        Act.MENYEDIAKAN_TEMPAT,
                    }
                ),
                kind=SIDE,
                contest=PEMILU_CONTESTS,
                standing=CALON,
                state_facility=True,
            )
        ),
        Text(
            id="Sebagai peserta kampanye calon presiden, DPR, DPD, atau DPRD menggunakan "
            "fasilitas negara.",
            en="Using state facilities as a participant of the campaign of a candidate "
            "for President, DPR, DPD or DPRD.",
        ),
        note=READ_AS_PARTICIPANT,
    ),
    _ban(
        "Pasal 4 angka 13 huruf a",
        "menguntungkan atau merugikan … selama masa kampanye",
        ("Pasal 13 angka 12", "dalam Pasal 4 angka 13 huruf a"),
        any_of(
            when(
                status=PNS_AND_CPNS,
                act=KEBERPIHAKAN,
                kind=FAVOURED,
                contest=Contest.PRESIDEN,
                standing=CALON,
                stage=Stage.KAMPANYE,
                benefits_or_harms=True,
            )
        ),
        Text(
            id="Selama masa kampanye membuat keputusan atau tindakan yang menguntungkan "
            "atau merugikan salah satu pasangan calon presiden.",
            en="In the campaign period taking a decision or measure that favours or harms "
            "one presidential pair.",
        ),
    ),
    _ban(
        "Pasal 4 angka 13 huruf b",
        "keberpihakan terhadap pasangan calon … sebelum, selama, dan sesudah",
        ("Pasal 12 angka 7", "dalam Pasal 4 angka 13 huruf b"),
        any_of(
            when(
                status=PNS_AND_CPNS,
                act=APPEALS,
                kind=SIDE,
                contest=Contest.PRESIDEN,
                standing=CALON,
            )
        ),
        Text(
            id="Mengadakan kegiatan yang mengarah kepada keberpihakan terhadap pasangan "
            "calon presiden: pertemuan, ajakan, imbauan, seruan, pemberian barang.",
            en="Holding activities that lean to a presidential pair: meetings, "
            "invitations, appeals, calls, gifts.",
        ),
        note=READ_AS_ACTIVITY,
    ),
    _ban(
        "Pasal 4 angka 14",
        "surat dukungan disertai foto kopi Kartu Tanda Penduduk",
        ("Pasal 12 angka 8", "dalam Pasal 4 angka 14"),
        any_of(
            when(
                status=PNS_AND_CPNS,
                act=Act.MEMBERI_DUKUNGAN_KTP,
                kind=SIDE,
                contest=PERSEORANGAN,
                standing=frozenset({Standing.BAKAL_CALON, CALON}),
            )
        ),
        Text(
            id="Memberikan surat dukungan kepada calon DPD atau kepala daerah disertai "
            "fotokopi KTP atau surat keterangan tanda penduduk.",
            en="Giving a candidate for the DPD or for head of a region a support letter "
            "with a copy of an identity card or certificate of residence.",
        ),
        note=READ_AS_GIVING,
    ),
    _ban(
        "Pasal 4 angka 15 huruf a",
        "terlibat dalam kegiatan kampanye untuk mendukung",
        ("Pasal 12 angka 9", "Pasal 4 angka 15 huruf a"),
        tuple(
            when(
                status=PNS_AND_CPNS,
                act=IN_CAMPAIGN,
                kind=SIDE,
                contest=KEPALA_DAERAH,
                standing=CALON,
                own_will=True,
            ).plus(**{support: True})
            for support in ("active_support", "intent_to_support")
        ),
        Text(
            id="Terlibat dalam kegiatan kampanye untuk mendukung calon kepala daerah.",
            en="Being involved in campaign activity in order to support a candidate for "
            "head of a region.",
        ),
        cite(
            "PP 53/2010 Penjelasan Pasal 4 angka 15 huruf a",
            quote="pelaksana kampanye, petugas kampanye/tim sukses, tenaga ahli",
        ),
    ),
    _ban(
        "Pasal 4 angka 15 huruf b",
        "fasilitas yang terkait dengan jabatan",
        ("Pasal 13 angka 13", "Pasal 4 angka 15 huruf b"),
        any_of(
            when(
                status=PNS_AND_CPNS,
                act=IN_CAMPAIGN
                | {Act.MENGGUNAKAN_FASILITAS_NEGARA, Act.MENYEDIAKAN_TEMPAT},
                kind=SIDE,
                contest=KEPALA_DAERAH,
                standing=CALON,
                state_facility=True,
            )
        ),
        Text(
            id="Menggunakan fasilitas yang terkait dengan jabatan dalam kampanye calon "
            "kepala daerah.",
            en="Using facilities of one's office in the campaign of a candidate for head "
            "of a region.",
        ),
        note=READ_AS_OF_THE_POST,
    ),
    _ban(
        "Pasal 4 angka 15 huruf c",
        "menguntungkan atau merugikan … selama masa kampanye",
        ("Pasal 13 angka 13", "Pasal 4 angka 15 … huruf c"),
        any_of(
            when(
                status=PNS_AND_CPNS,
                act=KEBERPIHAKAN,
                kind=FAVOURED,
                contest=KEPALA_DAERAH,
                standing=CALON,
                stage=Stage.KAMPANYE,
                benefits_or_harms=True,
            )
        ),
        Text(
            id="Selama masa kampanye membuat keputusan atau tindakan yang menguntungkan "
            "atau merugikan salah satu pasangan calon kepala daerah.",
            en="In the campaign period taking a decision or measure that favours or harms "
            "one pair for head of a region.",
        ),
    ),
    _ban(
        "Pasal 4 angka 15 huruf d",
        "keberpihakan terhadap pasangan calon … sebelum, selama, dan sesudah",
        ("Pasal 12 angka 9", "Pasal 4 angka 15 … huruf d"),
        any_of(
            when(
                status=PNS_AND_CPNS,
                act=APPEALS,
                kind=SIDE,
                contest=KEPALA_DAERAH,
                standing=CALON,
            )
        ),
        Text(
            id="Mengadakan kegiatan yang mengarah kepada keberpihakan terhadap pasangan "
            "calon kepala daerah: pertemuan, ajakan, imbauan, seruan, pemberian barang.",
            en="Holding activities that lean to a pair for head of a region: meetings, "
            "invitations, appeals, calls, gifts.",
        ),
        note=READ_AS_ACTIVITY,
    ),
)

IMPACTS = (
    (8, Level.RINGAN, "harm_to_unit", "berdampak negatif pada unit kerja"),
    (9, Level.SEDANG, "harm_to_agency", "berdampak negatif … instansi yang bersangkutan"),
    (
        10,
        Level.BERAT,
        "harm_to_state",
        "berdampak negatif pada pemerintah dan/atau negara",
    ),
)
"""Each duty is light, medium or heavy by what its breach has harmed (Pasal 8-10)."""


def _broken(norm: str, quote: str) -> Basis:
    """Cite a duty; that the act breaks it is our reading."""
    return cite(f"PP 53/2010 {norm}", Reading.INFERRED, quote=quote, note=READ_AS_BREACH)


def _duty(
    duty: Basis, clauses: tuple[int, int, int], gist: Text, **facts: bool
) -> tuple[Rule, ...]:
    """Write one general duty at three levels; ``clauses`` are the angka of Pasal 8-10."""
    return tuple(
        Rule(
            id=f"pp-53-2010/pasal-{pasal}/angka-{angka}",
            bases=(cite(f"PP 53/2010 Pasal {pasal} angka {angka}", quote=words), duty),
            track=Track.DISIPLIN,
            when=tuple(each.plus(**{harm: True}) for each in breaches(**facts)),
            in_force=IN_FORCE,
            clock=CLOCK,
            level=level,
            gist=gist,
            residual=True,
        )
        for (pasal, level, harm, words), angka in zip(IMPACTS, clauses, strict=True)
    )


DUTIES = (
    *_duty(
        _broken("Pasal 3 angka 4", "menaati segala ketentuan peraturan perundang-undangan"),
        (2, 4, 2),
        Text(
            id="Kewajiban menaati segala peraturan perundang-undangan, menurut dampaknya.",
            en="The duty to obey all legislation, by impact.",
        ),
    ),
    *_duty(
        _broken("Pasal 3 angka 6", "martabat PNS"),
        (4, 6, 4),
        Text(
            id="Kewajiban menjunjung tinggi kehormatan negara, pemerintah, dan martabat "
            "PNS, menurut dampaknya.",
            en="The duty to uphold the honour of the state and government and the dignity "
            "of the service, by impact.",
        ),
    ),
    *_duty(
        _broken("Pasal 3 angka 7", "mengutamakan kepentingan negara … dan/atau golongan"),
        (5, 7, 5),
        Text(
            id="Kewajiban mengutamakan kepentingan negara daripada kepentingan sendiri, "
            "seseorang, atau golongan, menurut dampaknya.",
            en="The duty to put the interest of the state above one's own, a person's or "
            "a group's, by impact.",
        ),
    ),
    *_duty(
        _broken(
            "Pasal 3 angka 13", "menggunakan dan memelihara barang-barang milik negara"
        ),
        (10, 13, 11),
        Text(
            id="Kewajiban menggunakan barang milik negara dengan sebaik-baiknya, menurut "
            "dampaknya.",
            en="The duty to use state goods well, by impact.",
        ),
        state_facility=True,
    ),
    *_duty(
        Basis(
            citation=cite("PP 53/2010 Pasal 3 angka 17").citation,
            reading=Reading.INFERRED,
            quote="menaati peraturan kedinasan",
            note=Text(
                id="Bila perbuatan itu dilarang peraturan kedinasan yang berlaku pada "
                "hari itu, misalnya surat edaran atau keputusan bersama.",
                en="Where a service rule of that day, such as a circular or a joint "
                "decree, forbids the act.",
            ),
        ),
        (14, 17, 13),
        Text(
            id="Kewajiban menaati peraturan kedinasan, menurut dampaknya.",
            en="The duty to obey the rules of the service, by impact.",
        ),
    ),
)

SUPERIORS = (
    Rule(
        id="pp-53-2010/pasal-21/ayat-2",
        bases=(
            cite(
                "PP 53/2010 Pasal 21 ayat (2)",
                quote="dijatuhi hukuman disiplin oleh atasannya",
            ),
            cite(
                "PP 53/2010 Pasal 21 ayat (1)", quote="wajib menjatuhkan hukuman disiplin"
            ),
        ),
        track=Track.DISIPLIN,
        when=any_of(
            when(
                status=Status.PNS,
                role=Role.PEJABAT_PEMBINA_KEPEGAWAIAN,
                act=Act.TIDAK_MENINDAK_BAWAHAN,
            )
        ),
        in_force=IN_FORCE,
        clock=CLOCK,
        level=Level.TIDAK_DINYATAKAN,
        gist=Text(
            id="Pejabat yang berwenang menghukum tidak menjatuhkan hukuman disiplin; ia "
            "dijatuhi jenis hukuman yang sama oleh atasannya.",
            en="An official competent to punish does not punish; his superior gives him "
            "the same kind of punishment.",
        ),
    ),
    Rule(
        id="pp-53-2010/pasal-24/ayat-3",
        bases=(
            cite(
                "PP 53/2010 Pasal 24 ayat (3)",
                quote="wajib menjatuhkan hukuman … wajib melaporkan secara hierarki",
            ),
            cite("PP 53/2010 Pasal 24 ayat (1)", quote="wajib memeriksa terlebih dahulu"),
        ),
        track=Track.DISIPLIN,
        when=any_of(
            when(
                status=Status.PNS,
                role=Role.ATASAN_LANGSUNG,
                act=Act.TIDAK_MENINDAK_BAWAHAN,
            )
        ),
        in_force=IN_FORCE,
        clock=CLOCK,
        level=Level.TIDAK_DINYATAKAN,
        gist=Text(
            id="Atasan langsung tidak memeriksa bawahan yang diduga melanggar, atau tidak "
            "menghukum bila berwenang, atau tidak melaporkannya.",
            en="A direct superior does not examine a subordinate suspected of a breach, "
            "or does not punish where competent, or does not report.",
        ),
    ),
)

DISPUTES = (
    Dispute(
        id="pp-53-2010/dukungan-ktp-bakal-calon",
        about=DisputeAbout.DASAR,
        concerns=frozenset({PASAL_4 + "angka-14"}),
        when=any_of(
            when(
                status=PNS_AND_CPNS,
                act=Act.MEMBERI_DUKUNGAN_KTP,
                standing=Standing.BAKAL_CALON,
            )
        ),
        readings=(
            DisputeReading(
                holder="tujuan angka 14",
                holder_en="the purpose of angka 14",
                says=Text(
                    id="Surat dukungan diberikan sebelum penetapan; tanpa bakal calon "
                    "larangan ini kosong.",
                    en="Letters of support are given before fixing; without would-be "
                    "candidates the ban is empty.",
                ),
                cites=cites("PP 53/2010 Pasal 4 angka 14"),
            ),
            DisputeReading(
                holder="bunyi angka 14",
                holder_en="the wording of angka 14",
                says=Text(
                    id="Yang dilarang ialah dukungan kepada calon, bukan bakal calon.",
                    en="What is forbidden is support for a candidate, not for a would-be "
                    "candidate.",
                ),
                cites=cites("PP 53/2010 Pasal 4 angka 14"),
            ),
        ),
        in_force=IN_FORCE,
        clock=CLOCK,
    ),
    # UU 5/2014 Pasal 139 keeps the regulation only so far as it is not contrary. No text
    # says that huruf e fell, so the kind stays among the options, with the conflict.
    Dispute(
        id="pp-53-2010/tidak-dengan-hormat",
        about=DisputeAbout.TINGKAT,
        concerns=frozenset(
            rule.id for rule in (*PROHIBITION, *DUTIES) if rule.level is Level.BERAT
        ),
        when=any_of(when(status=Status.PNS)),
        readings=(
            DisputeReading(
                holder="PP 53/2010",
                holder_en="PP 53/2010",
                says=Text(
                    id="Pemberhentian tidak dengan hormat tetap jenis hukuman disiplin "
                    "berat; hurufnya baru dicabut dengan PP 94/2021.",
                    en="Dismissal without honour remains a kind of heavy punishment; the "
                    "letter was revoked only with PP 94/2021.",
                ),
                cites=cites(
                    "PP 53/2010 Pasal 7 ayat (4) huruf e", "PP 94/2021 Pasal 45 angka 3"
                ),
            ),
            DisputeReading(
                holder="UU 5/2014",
                holder_en="UU 5/2014",
                says=Text(
                    id="Karena pelanggaran disiplin berat PNS diberhentikan dengan hormat "
                    "tidak atas permintaan sendiri; peraturan lama berlaku sepanjang tidak "
                    "bertentangan.",
                    en="For a grave breach of discipline a PNS is dismissed with honour, "
                    "not at own request; older regulations stand so far as they are not "
                    "contrary.",
                ),
                cites=cites("UU 5/2014 Pasal 87 ayat (3)", "UU 5/2014 Pasal 139"),
            ),
        ),
        in_force=Interval(start=date(2014, 1, 15), end=REVOKED_ON),
        clock=CLOCK,
    ),
)

LIGHT = (
    SanctionKind.TEGURAN_LISAN,
    SanctionKind.TEGURAN_TERTULIS,
    SanctionKind.PERNYATAAN_TIDAK_PUAS,
)
MEDIUM = (
    SanctionKind.PENUNDAAN_KGB_1_TAHUN,
    SanctionKind.PENUNDAAN_KENAIKAN_PANGKAT_1_TAHUN,
    SanctionKind.PENURUNAN_PANGKAT_1_TAHUN,
)
HEAVY = (
    SanctionKind.PENURUNAN_PANGKAT_3_TAHUN,
    SanctionKind.PEMINDAHAN_PENURUNAN_JABATAN,
    SanctionKind.PEMBEBASAN_JABATAN,
    SanctionKind.PDHTAPS,
    SanctionKind.PTDH,
)

KINDS_LIGHT = cite("PP 53/2010 Pasal 7 ayat (2)", quote="Jenis hukuman disiplin ringan")
KINDS_MEDIUM = cite("PP 53/2010 Pasal 7 ayat (3)", quote="Jenis hukuman disiplin sedang")
KINDS_HEAVY = cite("PP 53/2010 Pasal 7 ayat (4)", quote="Jenis hukuman disiplin berat")
ALSO_CPNS = cite("PP 53/2010 Pasal 2", quote="berlaku juga bagi calon PNS")

CPNS = frozenset({Status.CPNS})
# From then on a medium or heavy breach ends a CPNS: PP 11/2017 Pasal 37.
BEFORE_PP_11 = Interval(start=IN_FORCE.start, end=date(2017, 4, 7))

CONSEQUENCES = (
    Consequence(
        track=Track.DISIPLIN,
        levels=frozenset({Level.RINGAN}),
        status=PNS_AND_CPNS,
        clock=CLOCK,
        in_force=IN_FORCE,
        options=LIGHT,
        authority=(Authority.PEJABAT_BERWENANG,),
        bases=(KINDS_LIGHT,),
    ),
    Consequence(
        track=Track.DISIPLIN,
        levels=frozenset({Level.SEDANG}),
        status=frozenset({Status.PNS}),
        clock=CLOCK,
        in_force=IN_FORCE,
        options=MEDIUM,
        authority=(Authority.PEJABAT_BERWENANG,),
        bases=(KINDS_MEDIUM,),
    ),
    Consequence(
        track=Track.DISIPLIN,
        levels=frozenset({Level.BERAT}),
        status=frozenset({Status.PNS}),
        clock=CLOCK,
        in_force=IN_FORCE,
        options=HEAVY,
        authority=(Authority.PPK,),
        bases=(KINDS_HEAVY,),
    ),
    Consequence(
        track=Track.DISIPLIN,
        levels=frozenset({Level.SEDANG}),
        status=CPNS,
        clock=CLOCK,
        in_force=BEFORE_PP_11,
        options=MEDIUM,
        authority=(Authority.PEJABAT_BERWENANG,),
        bases=(KINDS_MEDIUM, ALSO_CPNS),
    ),
    Consequence(
        track=Track.DISIPLIN,
        levels=frozenset({Level.BERAT}),
        status=CPNS,
        clock=CLOCK,
        in_force=BEFORE_PP_11,
        options=HEAVY,
        authority=(Authority.PPK,),
        bases=(KINDS_HEAVY, ALSO_CPNS),
    ),
    # The kind is that which the subordinate was due, so none is named.
    Consequence(
        track=Track.DISIPLIN,
        rules=frozenset({"pp-53-2010/pasal-21/ayat-2"}),
        status=frozenset({Status.PNS}),
        clock=CLOCK,
        in_force=IN_FORCE,
        authority=(Authority.PEJABAT_BERWENANG,),
        bases=(
            cite(
                "PP 53/2010 Pasal 21 ayat (3)",
                quote="sama dengan jenis hukuman disiplin yang seharusnya",
            ),
        ),
    ),
    # The article has no sanction of its own; its breach is a breach of legislation.
    Consequence(
        track=Track.DISIPLIN,
        rules=frozenset({"pp-53-2010/pasal-24/ayat-3"}),
        status=frozenset({Status.PNS}),
        clock=CLOCK,
        in_force=IN_FORCE,
        authority=(Authority.PEJABAT_BERWENANG,),
        bases=(cite("PP 53/2010 Pasal 5", Reading.INFERRED),),
    ),
    # What survives: the medium kinds, for examinations under PP 94/2021.
    Consequence(
        track=Track.DISIPLIN,
        levels=frozenset({Level.SEDANG}),
        status=frozenset({Status.PNS}),
        clock=CLOCK,
        in_force=Interval(start=REVOKED_ON),
        options=MEDIUM,
        authority=(Authority.PEJABAT_BERWENANG,),
        bases=(
            KINDS_MEDIUM,
            cite(
                "PP 94/2021 Pasal 42 ayat (2)",
                quote="Sebelum berlakunya Peraturan Pemerintah mengenai Gaji dan Tunjangan",
            ),
        ),
    ),
)

REMARKS = (
    Remark(
        code="hadir_untuk_mendengar",
        text=Text(
            id="Menurut penjelasan PP 53/2010, PNS sebagai peserta kampanye Pemilu hadir "
            "untuk mendengar tanpa atribut partai atau atribut PNS; kehadiran demikian "
            "tidak termasuk bentuk yang dilarang Pasal 4 angka 12.",
            en="By the elucidation of PP 53/2010 a civil servant takes part in a campaign "
            "of the Pemilu by being present to listen, without attributes of a party or of "
            "the service; such presence is none of the forms that Pasal 4 angka 12 "
            "forbids.",
        ),
        cites=cites("PP 53/2010 Penjelasan Pasal 4 angka 12 huruf b"),
        when=any_of(
            when(
                status=PNS_AND_CPNS,
                act=Act.MENGHADIRI_KAMPANYE,
                kind=SIDE,
                contest=PEMILU_CONTESTS,
                standing=CALON,
                active_support=False,
                party_attributes=False,
                asn_attributes=False,
            )
        ),
        in_force=IN_FORCE,
        clock=CLOCK,
    ),
    Remark(
        code="berseragam_karena_perintah",
        text=IN_UNIFORM_BY_ORDER,
        cites=cites("PP 53/2010 Pasal 4 angka 12 huruf b"),
        when=any_of(when(status=PNS_AND_CPNS, asn_attributes=True, on_duty=True)),
        in_force=IN_FORCE,
        clock=CLOCK,
        concerns=frozenset({PASAL_4 + "angka-12/huruf-b"}),
    ),
    Remark(
        code="pidana_tidak_menghapus_disiplin",
        text=Text(
            id="Hukuman disiplin dijatuhkan dengan tidak mengesampingkan hukum pidana: "
            "keduanya dapat dikenakan untuk perbuatan yang sama.",
            en="Disciplinary punishment does not set criminal law aside: both may follow "
            "the same act.",
        ),
        cites=cites("PP 53/2010 Pasal 6"),
        when=any_of(when(status=PNS_AND_CPNS)),
        in_force=IN_FORCE,
        clock=CLOCK,
        tracks=frozenset({Track.PIDANA}),
    ),
    Remark(
        code="cpns_sebelum_pp_11_2017",
        text=Text(
            id="Pemberhentian calon PNS sebelum 7 April 2017 diatur PP 98/2000 tentang "
            "Pengadaan PNS, yang dicabut PP 11/2017; bunyinya belum dibaca, sehingga yang "
            "disebut hanya jenis hukuman PP 53/2010.",
            en="Before 7 April 2017 the dismissal of a civil servant on probation stood in "
            "PP 98/2000, which PP 11/2017 revoked; its wording was not read, so only the "
            "kinds of PP 53/2010 are named.",
        ),
        cites=cites("PP 11/2017 Pasal 362"),
        when=any_of(when(status=Status.CPNS)),
        in_force=BEFORE_PP_11,
        clock=CLOCK,
        tracks=frozenset({Track.DISIPLIN}),
        levels=frozenset({Level.SEDANG, Level.BERAT}),
    ),
    Remark(
        code="hak_diperiksa",
        text=Text(
            id="atasan langsung wajib memeriksa lebih dahulu PNS yang diduga melanggar, "
            "secara tertutup, sebelum hukuman disiplin dijatuhkan",
            en="the direct superior must first examine the civil servant (PNS) who is "
            "suspected, in private, before a disciplinary punishment is imposed",
        ),
        cites=cites("PP 53/2010 Pasal 24 ayat (1)", "PP 53/2010 Pasal 24 ayat (2)"),
        when=any_of(when(status=PNS_AND_CPNS)),
        in_force=IN_FORCE,
        clock=CLOCK,
        tracks=frozenset({Track.DISIPLIN}),
    ),
    Remark(
        code="hak_keberatan_dan_banding",
        text=Text(
            id="terhadap penundaan kenaikan gaji berkala atau kenaikan pangkat yang "
            "dijatuhkan pejabat di bawah PPK dapat diajukan keberatan, terhadap "
            "pemberhentian oleh PPK atau gubernur dapat diajukan banding administratif; "
            "hukuman ringan tidak dapat dibanding",
            en="a delayed pay rise or promotion imposed below the head of personnel is "
            "open to objection, dismissal by the head of personnel or the governor to "
            "administrative appeal; light punishments are open to neither",
        ),
        cites=cites(
            "PP 53/2010 Pasal 33",
            "PP 53/2010 Pasal 34 ayat (1)",
            "PP 53/2010 Pasal 34 ayat (2)",
        ),
        when=any_of(when(status=PNS_AND_CPNS)),
        in_force=IN_FORCE,
        clock=CLOCK,
        tracks=frozenset({Track.DISIPLIN}),
    ),
    Remark(
        code="satu_hukuman_disiplin",
        text=Text(
            id="Beberapa pelanggaran disiplin hanya dijatuhi satu jenis hukuman, yang "
            "terberat; norma dan baris yang menerapkannya dihitung satu kali.",
            en="Several discipline breaches lead to one kind of punishment, the heaviest; "
            "a norm and the row that applies it count once.",
        ),
        cites=cites("PP 53/2010 Pasal 30 ayat (1)"),
        when=any_of(when(status=PNS_AND_CPNS)),
        in_force=IN_FORCE,
        clock=CLOCK,
        tracks=frozenset({Track.DISIPLIN}),
        at_least=2,
    ),
    Remark(
        code="hasil_pemeriksaan_tetap",
        text=Text(
            id="Yang diperiksa sebelum 31 Agustus 2021 dinilai menurut PP 53/2010; bila "
            "belum diputus pada hari itu, hasil pemeriksaannya tetap berlaku dan proses "
            "selanjutnya mengikuti PP 94/2021.",
            en="What was examined before 31 August 2021 is judged by PP 53/2010; if it was "
            "undecided on that day, the result of the examination stands and what follows "
            "is governed by PP 94/2021.",
        ),
        cites=cites("PP 94/2021 Pasal 40 ayat (4)"),
        when=any_of(when(status=PNS_AND_CPNS)),
        in_force=IN_FORCE,
        clock=CLOCK,
        tracks=frozenset({Track.DISIPLIN}),
    ),
)

NOT_ENCODED = (
    NotEncoded(
        provision="PP 30/1980, sebelum 6 Juni 2010",
        why=Text(
            id="Pemeriksaan sebelum 6 Juni 2010 tidak menyangkut perbuatan sejak 2015; "
            "peraturan itu tidak memuat larangan tentang kampanye.",
            en="Examinations before 6 June 2010 concern no act since 2015; that regulation "
            "has no clause on campaigns.",
        ),
    ),
    NotEncoded(
        provision="PP 53/2010 Pasal 3 angka 1-3, 5, 8-12, 14-16",
        why=Text(
            id="Kewajiban yang tidak dilanggar oleh keberpihakan itu sendiri.",
            en="Duties that taking a side does not by itself break.",
        ),
    ),
    NotEncoded(
        provision="PP 53/2010 Pasal 4 angka 1 (Pasal 13 angka 1)",
        why=Text(
            id="Penyalahgunaan wewenang adalah temuan tersendiri, selalu berat; kosakata "
            "tidak punya fakta untuknya.",
            en="Abuse of authority is a finding of its own, always heavy; the vocabulary "
            "has no fact for it.",
        ),
    ),
    NotEncoded(
        provision="PP 53/2010 Pasal 4 angka 6 (Pasal 11 angka 2, 12 angka 2, 13 angka 6)",
        why=Text(
            id="Kegiatan bersama untuk keuntungan golongan harus merugikan negara, di "
            "samping dampaknya; kerugian itu tidak ada faktanya dalam kosakata.",
            en="A joint activity for a group's gain must harm the state beside its impact; "
            "the vocabulary has no fact for that harm.",
        ),
    ),
    NotEncoded(
        provision="PP 53/2010 Pasal 4 angka 9 (Pasal 11 angka 3, 12 angka 3) dan angka 11 "
        "(Pasal 11 angka 5, 12 angka 5, 13 angka 10)",
        why=Text(
            id="Kesewenang-wenangan terhadap bawahan dan penghalangan tugas adalah temuan "
            "tersendiri tanpa fakta dalam kosakata.",
            en="Arbitrary treatment of subordinates and obstruction of duty are findings "
            "of their own without a fact in the vocabulary.",
        ),
    ),
    NotEncoded(
        provision="PP 53/2010 Pasal 4 angka 2-5, 7, 8, 10",
        why=Text(
            id="Tidak menyangkut keberpihakan.",
            en="They do not concern taking sides.",
        ),
    ),
    NotEncoded(
        provision="PP 53/2010 Pasal 15-20, 21 ayat (4), 22-23, 25-29, 30 ayat (2)-(4), "
        "31-32, 35-47, 49",
        why=Text(
            id="Pejabat yang berwenang, tata cara, hukuman berulang, upaya administratif, "
            "dan berlakunya hukuman: bagian prosedur.",
            en="Competent officials, procedure, repeated punishment, remedies and entry "
            "into force: part of procedure.",
        ),
    ),
    NotEncoded(
        provision="PP 53/2010 Pasal 48 ayat (1)-(3)",
        why=Text(
            id="Hukuman, keberatan, dan pemeriksaan sebelum 6 Juni 2010.",
            en="Punishments, objections and examinations before 6 June 2010.",
        ),
    ),
    NotEncoded(
        provision="PP 98/2000 (CPNS sebelum 7 April 2017); Peraturan Kepala BKN 21/2010",
        why=Text(id="Bunyinya belum dibaca.", en="Their wording was not read."),
    ),
)

MODULE = Module(
    regulations=(
        regulation(
            "PP 53/2010",
            Text(id="Disiplin Pegawai Negeri Sipil", en="Discipline of civil servants"),
            since(2010, 6, 6),
            Reading.TEXT,
            links=(
                revokes(
                    "PP 32/1979",
                    "PP 53/2010 Pasal 50 angka 1",
                    extent=Text(id="Pasal 12", en="Pasal 12"),
                ),
                revokes("PP 30/1980", "PP 53/2010 Pasal 50 angka 2"),
            ),
            addressees=PNS_AND_CPNS,
            note=Text(
                id="Sejak 31 Agustus 2021 tersisa Pasal 7 ayat (3) tentang jenis hukuman "
                "disiplin sedang.",
                en="Since 31 August 2021 Pasal 7 ayat (3) on the kinds of medium "
                "punishment survives.",
            ),
        ),
    ),
    rules=(*PROHIBITION, *DUTIES, *SUPERIORS),
    disputes=DISPUTES,
    consequences=CONSEQUENCES,
    remarks=REMARKS,
    not_encoded=NOT_ENCODED,
)
