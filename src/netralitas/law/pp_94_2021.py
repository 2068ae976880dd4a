"""PP 94/2021 tentang Disiplin Pegawai Negeri Sipil.

LN 2021/202, TLN 6718; promulgated and in force on 31 August 2021. Read in the gazette.
It binds PNS, and CPNS *mutatis mutandis* (Pasal 43); never PPPK. The discipline law that
counts is the one in force when the examination starts (Pasal 40 ayat (3)-(4)).

Encoded: Pasal 5 huruf n with its levels (13 huruf g, 14 huruf i; angka 1 has none), the
general duties of Pasal 3 huruf b, c, d, f and 4 huruf c, g by impact (Pasal 9-11) as
residual rows, the superior who does not act (24, 28), the kinds of Pasal 8, the
suspension of Pasal 8 ayat (3) by Pasal 42, the single sanction of Pasal 35 ayat (1).

Readings taken here: the chapeau of huruf n protects a *calon* only, after fixing; angka 5
and 6 only *pasangan calon*; angka 6 says *peserta pemilu* although the chapeau names
regional heads, so the chapeau carries it; angka 3 and 4 want a *peserta kampanye*, which
the elucidation of angka 3 defines as executors, teams, experts, donors *dan lain-lain*: who
mobilises colleagues for a campaign or puts state facilities at its service is read as one.
The clauses by impact want a breach and its impact: what law allows breaks no duty, mere
presence breaks one only with a sign of taking a side.
Of the officials competent to punish (Pasal 16) the vocabulary names the PPK and the direct
superior only: Pasal 24 is encoded for the first, Pasal 28 for the second.
"""

from netralitas.citation import Basis, Reading
from netralitas.interval import since
from netralitas.law.link import revokes
from netralitas.law.norm import (
    Consequence,
    Dispute,
    DisputeReading,
    Module,
    NotEncoded,
    Remark,
    Rule,
    any_of,
    cite,
    when,
)
from netralitas.law.terms import (
    APPEALS,
    ASN_AND_CPNS,
    FAVOURED,
    IN_UNIFORM_BY_ORDER,
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
    PASANGAN,
    Act,
    Authority,
    Clock,
    DisputeAbout,
    Level,
    Role,
    SanctionKind,
    Stage,
    Standing,
    Status,
    Track,
)

IN_FORCE = since(2021, 8, 31)
CLOCK = Clock.PEMERIKSAAN
CALON = Standing.CALON

HURUF_N = "pp-94-2021/pasal-5/huruf-n/"

IN_CAMPAIGN = frozenset(
    {
        Act.MENGHADIRI_KAMPANYE,
        Act.MENJADI_PELAKSANA_KAMPANYE,
        Act.MENJADI_TIM_PEMENANGAN,
    }
)
"""*Peserta kampanye* as the elucidation of angka 3 defines it: executors, teams."""


READ_AS_PARTICIPANT = Text(
    id="Yang hadir, mengerahkan pegawai, atau menyediakan fasilitas negara untuk kampanye "
    "dibaca sebagai peserta kampanye; penjelasan angka 3 mengartikannya sebagai pelaksana, "
    "tim sukses, tenaga ahli, penyandang dana, dan lain-lain.",
    en="Who attends, mobilises staff or puts state facilities at a campaign's service is "
    "read as a participant; the elucidation of angka 3 means executors, teams, experts, "
    "donors and others.",
)


def _huruf_n(
    angka: int, quote: str, level: str | None, note: Text | None = None
) -> tuple[Basis, ...]:
    """Give the bases of one angka: the norm and the clause that sets its level.

    A ``note`` says where the row goes beyond the words: then the link is ours.
    """
    reading = Reading.TEXT if note is None else Reading.INFERRED
    norm = cite(
        f"PP 94/2021 Pasal 5 huruf n angka {angka}", reading, quote=quote, note=note
    )
    return (norm,) if level is None else (norm, cite(f"PP 94/2021 {level}", quote=quote))


PROHIBITION = (
    Rule(
        id=HURUF_N + "angka-1",
        bases=(
            *_huruf_n(1, "ikut kampanye", None),
            cite(
                "PP 94/2021 Penjelasan Pasal 5 huruf n angka 1",
                quote="hadir untuk mendengar … tanpa menggunakan atribut",
            ),
        ),
        track=Track.DISIPLIN,
        when=any_of(
            when(
                status=PNS_AND_CPNS,
                act=Act.MENGHADIRI_KAMPANYE,
                kind=SIDE,
                standing=CALON,
                active_support=False,
                party_attributes=False,
                asn_attributes=False,
            )
        ),
        in_force=IN_FORCE,
        clock=CLOCK,
        level=Level.TIDAK_DINYATAKAN,
        gist=Text(
            id="Ikut kampanye: hadir untuk mendengar, tanpa atribut. Dilarang menurut "
            "bunyinya, tetapi tidak ada pasal yang menetapkan tingkat hukumannya.",
            en="Joining a campaign: present to listen, without attributes. Forbidden by "
            "the text, yet no article sets a level for it.",
        ),
    ),
    Rule(
        id=HURUF_N + "angka-2",
        bases=(
            *_huruf_n(2, "menggunakan atribut partai atau atribut PNS", "Pasal 13 huruf g"),
            cite(
                "PP 94/2021 Penjelasan Pasal 5 huruf n angka 2",
                quote="dalam masa kampanye … seragam Korpri, seragam dinas",
            ),
        ),
        track=Track.DISIPLIN,
        when=any_of(
            when(
                status=PNS_AND_CPNS,
                act=Act.MENGHADIRI_KAMPANYE,
                kind=SIDE,
                standing=CALON,
                stage=Stage.KAMPANYE,
                party_attributes=True,
            ),
            when(
                status=PNS_AND_CPNS,
                act=Act.MENGHADIRI_KAMPANYE,
                kind=SIDE,
                standing=CALON,
                asn_attributes=True,
            ),
        ),
        in_force=IN_FORCE,
        clock=CLOCK,
        level=Level.SEDANG,
        gist=Text(
            id="Menjadi peserta kampanye dengan atribut partai atau atribut PNS.",
            en="Taking part in a campaign with party attributes or those of the service.",
        ),
    ),
    Rule(
        id=HURUF_N + "angka-3",
        bases=(
            *_huruf_n(
                3,
                "sebagai peserta kampanye dengan mengerahkan PNS lain",
                "Pasal 14 huruf i angka 1",
                READ_AS_PARTICIPANT,
            ),
            cite(
                "PP 94/2021 Penjelasan Pasal 5 huruf n angka 3",
                quote="pelaksana kampanye … tim sukses, tenaga ahli",
            ),
        ),
        track=Track.DISIPLIN,
        when=any_of(
            when(
                status=PNS_AND_CPNS,
                act=IN_CAMPAIGN | {Act.MENGERAHKAN_PEGAWAI},
                kind=SIDE,
                standing=CALON,
                mobilised_others=True,
            )
        ),
        in_force=IN_FORCE,
        clock=CLOCK,
        level=Level.BERAT,
        gist=Text(
            id="Sebagai peserta kampanye mengerahkan PNS lain.",
            en="Mobilising other civil servants as a participant of a campaign.",
        ),
    ),
    Rule(
        id=HURUF_N + "angka-4",
        bases=_huruf_n(
            4,
            "sebagai peserta kampanye dengan menggunakan fasilitas negara",
            "Pasal 14 huruf i angka 2",
            READ_AS_PARTICIPANT,
        ),
        track=Track.DISIPLIN,
        when=any_of(
            when(
                status=PNS_AND_CPNS,
                act=IN_CAMPAIGN
                | {Act.MENGGUNAKAN_FASILITAS_NEGARA, Act.MENYEDIAKAN_TEMPAT},
                kind=SIDE,
                standing=CALON,
                state_facility=True,
            )
        ),
        in_force=IN_FORCE,
        clock=CLOCK,
        level=Level.BERAT,
        gist=Text(
            id="Sebagai peserta kampanye menggunakan fasilitas negara.",
            en="Using state facilities as a participant of a campaign.",
        ),
    ),
    Rule(
        id=HURUF_N + "angka-5",
        bases=_huruf_n(
            5,
            "menguntungkan atau merugikan salah satu pasangan calon",
            "Pasal 14 huruf i angka 3",
        ),
        track=Track.DISIPLIN,
        when=any_of(
            when(
                status=PNS_AND_CPNS,
                act=KEBERPIHAKAN,
                kind=FAVOURED,
                contest=PASANGAN,
                standing=CALON,
                benefits_or_harms=True,
            )
        ),
        in_force=IN_FORCE,
        clock=CLOCK,
        level=Level.BERAT,
        gist=Text(
            id="Membuat keputusan atau tindakan yang menguntungkan atau merugikan salah "
            "satu pasangan calon.",
            en="Taking a decision or measure that favours or harms one pair of candidates.",
        ),
    ),
    Rule(
        id=HURUF_N + "angka-6",
        bases=_huruf_n(
            6,
            "mengarah kepada keberpihakan terhadap pasangan calon",
            "Pasal 14 huruf i angka 4",
            READ_AS_ACTIVITY,
        ),
        track=Track.DISIPLIN,
        when=any_of(
            when(
                status=PNS_AND_CPNS,
                act=APPEALS,
                kind=SIDE,
                contest=PASANGAN,
                standing=CALON,
            )
        ),
        in_force=IN_FORCE,
        clock=CLOCK,
        level=Level.BERAT,
        gist=Text(
            id="Mengadakan kegiatan yang mengarah kepada keberpihakan terhadap pasangan "
            "calon: pertemuan, ajakan, imbauan, seruan, pemberian barang.",
            en="Holding activities that lean to a pair of candidates: meetings, "
            "invitations, appeals, calls, gifts.",
        ),
    ),
    Rule(
        id=HURUF_N + "angka-7",
        bases=_huruf_n(
            7,
            "surat dukungan disertai fotokopi Kartu Tanda Penduduk",
            "Pasal 14 huruf i angka 5",
            READ_AS_GIVING,
        ),
        track=Track.DISIPLIN,
        when=any_of(
            when(
                status=PNS_AND_CPNS,
                act=Act.MEMBERI_DUKUNGAN_KTP,
                kind=SIDE,
                contest=PERSEORANGAN,
                standing=frozenset({Standing.BAKAL_CALON, CALON}),
            )
        ),
        in_force=IN_FORCE,
        clock=CLOCK,
        level=Level.BERAT,
        gist=Text(
            id="Memberikan surat dukungan disertai fotokopi KTP atau surat keterangan "
            "tanda penduduk.",
            en="Giving a support letter with a copy of an identity card or certificate "
            "of residence.",
        ),
    ),
)

IMPACTS = {
    Level.RINGAN: ("harm_to_unit", "berdampak negatif pada Unit Kerja"),
    Level.SEDANG: ("harm_to_agency", "berdampak negatif pada instansi"),
    Level.BERAT: ("harm_to_state", "berdampak negatif pada negara"),
}
"""Each duty is light, medium or heavy by what its breach has harmed (Pasal 9-11)."""


def _broken(norm: str, quote: str) -> Basis:
    """Cite a duty; that the act breaks it is our reading."""
    return cite(f"PP 94/2021 {norm}", Reading.INFERRED, quote=quote, note=READ_AS_BREACH)


def _duty(
    duty: Basis, clauses: dict[Level, str], gist: Text, **facts: bool
) -> tuple[Rule, ...]:
    """Write one general duty at each level that the clauses give it."""
    rules: list[Rule] = []
    for level, clause in clauses.items():
        harm, words = IMPACTS[level]
        basis = cite(f"PP 94/2021 {clause}", quote=words)
        rules.append(
            Rule(
                id=basis.citation.slug,
                bases=(basis, duty),
                track=Track.DISIPLIN,
                when=tuple(each.plus(**{harm: True}) for each in breaches(**facts)),
                in_force=IN_FORCE,
                clock=CLOCK,
                level=level,
                gist=gist,
                residual=True,
            )
        )
    return tuple(rules)


_UNITY = _broken("Pasal 3 huruf b", "menjaga persatuan dan kesatuan bangsa")
_UNITY_GIST = Text(
    id="Kewajiban menjaga persatuan dan kesatuan bangsa, menurut dampaknya.",
    en="The duty to keep the unity of the nation, by impact.",
)

DUTIES = (
    # Unity is medium already at the unit: the clause names unit and agency together.
    Rule(
        id="pp-94-2021/pasal-10/ayat-1/huruf-a",
        bases=(
            cite(
                "PP 94/2021 Pasal 10 ayat (1) huruf a",
                quote="berdampak negatif pada Unit Kerja dan/atau instansi",
            ),
            _UNITY,
        ),
        track=Track.DISIPLIN,
        when=tuple(
            each.plus(**{harm: True})
            for harm in ("harm_to_unit", "harm_to_agency")
            for each in breaches()
        ),
        in_force=IN_FORCE,
        clock=CLOCK,
        level=Level.SEDANG,
        gist=_UNITY_GIST,
        residual=True,
    ),
    *_duty(_UNITY, {Level.BERAT: "Pasal 11 ayat (1) huruf b"}, _UNITY_GIST),
    *_duty(
        _broken("Pasal 3 huruf c", "melaksanakan kebijakan yang ditetapkan"),
        {
            Level.RINGAN: "Pasal 9 ayat (1) huruf a",
            Level.SEDANG: "Pasal 10 ayat (1) huruf b",
            Level.BERAT: "Pasal 11 ayat (1) huruf c",
        },
        Text(
            id="Kewajiban melaksanakan kebijakan pejabat yang berwenang, menurut "
            "dampaknya.",
            en="The duty to carry out the policy of the competent official, by impact.",
        ),
    ),
    *_duty(
        _broken("Pasal 3 huruf d", "menaati ketentuan peraturan perundang-undangan"),
        {
            Level.RINGAN: "Pasal 9 ayat (1) huruf b",
            Level.SEDANG: "Pasal 10 ayat (1) huruf c",
            Level.BERAT: "Pasal 11 ayat (1) huruf d",
        },
        Text(
            id="Kewajiban menaati peraturan perundang-undangan, menurut dampaknya.",
            en="The duty to obey legislation, by impact.",
        ),
    ),
    *_duty(
        _broken("Pasal 3 huruf f", "integritas dan keteladanan … di luar kedinasan"),
        {
            Level.RINGAN: "Pasal 9 ayat (1) huruf d",
            Level.SEDANG: "Pasal 10 ayat (1) huruf e",
            Level.BERAT: "Pasal 11 ayat (1) huruf f",
        },
        Text(
            id="Kewajiban menunjukkan integritas dan keteladanan, menurut dampaknya.",
            en="The duty to show integrity and to set an example, by impact.",
        ),
    ),
    *_duty(
        _broken("Pasal 4 huruf c", "mengutamakan kepentingan negara … golongan"),
        {
            Level.RINGAN: "Pasal 9 ayat (2) huruf a",
            Level.SEDANG: "Pasal 10 ayat (2) huruf c",
            Level.BERAT: "Pasal 11 ayat (2) huruf a",
        },
        Text(
            id="Kewajiban mengutamakan kepentingan negara daripada kepentingan golongan, "
            "menurut dampaknya.",
            en="The duty to put the interest of the state above that of a group, by "
            "impact.",
        ),
    ),
    # State goods have no heavy clause: harm to the state is not named for them.
    *_duty(
        _broken("Pasal 4 huruf g", "menggunakan dan memelihara barang milik negara"),
        {
            Level.RINGAN: "Pasal 9 ayat (2) huruf c",
            Level.SEDANG: "Pasal 10 ayat (2) huruf g",
        },
        Text(
            id="Kewajiban menggunakan barang milik negara dengan sebaik-baiknya, menurut "
            "dampaknya.",
            en="The duty to use state goods well, by impact.",
        ),
        state_facility=True,
    ),
)

SUPERIORS = (
    Rule(
        id="pp-94-2021/pasal-24/ayat-2",
        bases=(
            cite(
                "PP 94/2021 Pasal 24 ayat (2)",
                quote="dijatuhi Hukuman Disiplin oleh atasannya",
            ),
            cite(
                "PP 94/2021 Pasal 24 ayat (1)", quote="wajib menjatuhkan Hukuman Disiplin"
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
            "dihukum oleh atasannya.",
            en="An official competent to punish does not punish; his superior "
            "punishes him.",
        ),
    ),
    Rule(
        id="pp-94-2021/pasal-28/ayat-1",
        bases=(
            cite(
                "PP 94/2021 Pasal 28 ayat (1)",
                quote="tidak melakukan pemanggilan dan pemeriksaan",
            ),
            cite("PP 94/2021 Pasal 28 ayat (2)", quote="Hukuman Disiplin yang lebih berat"),
            cite(
                "PP 94/2021 Pasal 27 ayat (1)", quote="Atasan langsung wajib memeriksa PNS"
            ),
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
            id="Atasan langsung tidak memanggil, memeriksa, atau melaporkan bawahan yang "
            "diduga melanggar; hukumannya lebih berat.",
            en="A direct superior does not summon, examine or report a subordinate "
            "suspected of a breach; his punishment is the heavier.",
        ),
    ),
)

DISPUTES = (
    Dispute(
        id="pp-94-2021/ikut-kampanye",
        about=DisputeAbout.PENERAPAN,
        concerns=frozenset({HURUF_N + "angka-1"}),
        when=any_of(when(status=PNS_AND_CPNS, act=Act.MENGHADIRI_KAMPANYE)),
        readings=(
            DisputeReading(
                holder="Menteri Dalam Negeri (9 Juli 2024), beberapa kantor Bawaslu",
                holder_en="the Minister of Home Affairs (9 July 2024) and several "
                "Bawaslu offices",
                says=Text(
                    id="Hadir secara pasif untuk mendengar visi dan misi diperbolehkan.",
                    en="Passive attendance, to hear the programme, is allowed.",
                ),
                cites=cites("PP 94/2021 Penjelasan Pasal 5 huruf n angka 1"),
            ),
            DisputeReading(
                holder="seorang anggota Bawaslu RI (15 Juli 2024)",
                holder_en="a member of the national Bawaslu (15 July 2024)",
                says=Text(
                    id="Hadir tidak diperbolehkan, baik aktif maupun pasif.",
                    en="Attendance is not allowed, active or passive.",
                ),
                cites=cites("PP 94/2021 Pasal 5 huruf n angka 1"),
            ),
        ),
    ),
)

CONSEQUENCES = (
    Consequence(
        track=Track.DISIPLIN,
        levels=frozenset({Level.RINGAN}),
        status=PNS_AND_CPNS,
        clock=CLOCK,
        in_force=IN_FORCE,
        options=(
            SanctionKind.TEGURAN_LISAN,
            SanctionKind.TEGURAN_TERTULIS,
            SanctionKind.PERNYATAAN_TIDAK_PUAS,
        ),
        authority=(Authority.PEJABAT_BERWENANG,),
        bases=(cite("PP 94/2021 Pasal 8 ayat (2)", quote="Jenis Hukuman Disiplin ringan"),),
    ),
    Consequence(
        track=Track.DISIPLIN,
        levels=frozenset({Level.SEDANG}),
        status=frozenset({Status.PNS}),
        clock=CLOCK,
        in_force=IN_FORCE,
        suspended=(
            SanctionKind.PEMOTONGAN_TUKIN_25_6_BULAN,
            SanctionKind.PEMOTONGAN_TUKIN_25_9_BULAN,
            SanctionKind.PEMOTONGAN_TUKIN_25_12_BULAN,
        ),
        authority=(Authority.PEJABAT_BERWENANG,),
        bases=(
            cite("PP 94/2021 Pasal 8 ayat (3)", quote="Jenis Hukuman Disiplin sedang"),
            cite(
                "PP 94/2021 Pasal 42 ayat (1)",
                quote="berlaku setelah Peraturan Pemerintah mengenai Gaji dan Tunjangan",
            ),
        ),
    ),
    Consequence(
        track=Track.DISIPLIN,
        levels=frozenset({Level.BERAT}),
        status=frozenset({Status.PNS}),
        clock=CLOCK,
        in_force=IN_FORCE,
        options=(
            SanctionKind.PENURUNAN_JABATAN_12_BULAN,
            SanctionKind.PEMBEBASAN_JABATAN_12_BULAN,
            SanctionKind.PDHTAPS,
        ),
        authority=(Authority.PPK,),
        bases=(cite("PP 94/2021 Pasal 8 ayat (4)", quote="Jenis Hukuman Disiplin berat"),),
    ),
    Consequence(
        track=Track.DISIPLIN,
        levels=frozenset({Level.SEDANG, Level.BERAT}),
        status=frozenset({Status.CPNS}),
        clock=CLOCK,
        in_force=IN_FORCE,
        authority=(Authority.PPK,),
        bases=(
            cite("PP 94/2021 Pasal 43", quote="mutatis mutandis berlaku untuk calon PNS"),
        ),
    ),
    Consequence(
        track=Track.DISIPLIN,
        rules=frozenset(
            {
                HURUF_N + "angka-1",
                "pp-94-2021/pasal-24/ayat-2",
                "pp-94-2021/pasal-28/ayat-1",
            }
        ),
        status=PNS_AND_CPNS,
        clock=CLOCK,
        in_force=IN_FORCE,
        authority=(Authority.PEJABAT_BERWENANG,),
        bases=(cite("PP 94/2021 Pasal 7", quote="dijatuhi Hukuman Disiplin"),),
    ),
)

REMARKS = (
    Remark(
        code="hak_diperiksa",
        text=Text(
            id="atasan langsung wajib memeriksa PNS yang diduga melanggar sebelum hukuman "
            "disiplin dijatuhkan",
            en="the direct superior must examine the civil servant (PNS) who is suspected "
            "before a disciplinary punishment is imposed",
        ),
        cites=cites("PP 94/2021 Pasal 27 ayat (1)"),
        when=any_of(when(status=PNS_AND_CPNS)),
        in_force=IN_FORCE,
        clock=CLOCK,
        tracks=frozenset({Track.DISIPLIN}),
    ),
    Remark(
        code="hak_upaya_administratif",
        text=Text(
            id="pegawai ASN yang tidak puas terhadap keputusan kepegawaian dapat menempuh "
            "upaya administratif, yaitu keberatan atau banding administratif menurut jenis "
            "keputusannya",
            en="a civil servant (ASN) who is not content with the decision may seek "
            "administrative remedies, objection or administrative appeal by the kind of "
            "decision",
        ),
        cites=cites("PP 79/2021 Pasal 2"),
        when=any_of(when(status=ASN_AND_CPNS)),
        in_force=since(2021, 8, 10),
        clock=CLOCK,
        tracks=frozenset({Track.DISIPLIN, Track.PEMBERHENTIAN}),
    ),
    Remark(
        code="satu_hukuman_disiplin",
        text=Text(
            id="Beberapa pelanggaran disiplin hanya dijatuhi satu hukuman, yang terberat; "
            "norma dan baris yang menerapkannya dihitung satu kali.",
            en="Several discipline breaches lead to one punishment, the heaviest; a norm "
            "and the row that applies it count once.",
        ),
        cites=cites("PP 94/2021 Pasal 35 ayat (1)"),
        when=any_of(when(status=PNS_AND_CPNS)),
        in_force=IN_FORCE,
        clock=CLOCK,
        tracks=frozenset({Track.DISIPLIN}),
        at_least=2,
    ),
    Remark(
        code="tukin_ditangguhkan",
        text=Text(
            id="Pemotongan tunjangan kinerja 25 % belum berlaku: sampai ada peraturan "
            "tentang gaji dan tunjangan, jenis hukuman sedang tetap menurut PP 53/2010.",
            en="The 25 % cut of the performance allowance is not in force: until there "
            "is a regulation on pay and allowances the medium kinds are those of PP "
            "53/2010.",
        ),
        cites=cites("PP 94/2021 Pasal 42", "PP 53/2010 Pasal 7 ayat (3)"),
        when=any_of(when(status=Status.PNS)),
        in_force=IN_FORCE,
        clock=CLOCK,
        tracks=frozenset({Track.DISIPLIN}),
        levels=frozenset({Level.SEDANG}),
    ),
    Remark(
        code="berseragam_karena_perintah",
        text=IN_UNIFORM_BY_ORDER,
        cites=cites("PP 94/2021 Pasal 5 huruf n angka 2"),
        when=any_of(when(status=PNS_AND_CPNS, asn_attributes=True, on_duty=True)),
        in_force=IN_FORCE,
        clock=CLOCK,
        concerns=frozenset({HURUF_N + "angka-2"}),
    ),
    Remark(
        code="atasan_langsung_yang_berwenang",
        text=Text(
            id="Pasal 28 mengenai atasan langsung yang tidak memanggil, memeriksa, atau "
            "melaporkan. Bila hukumannya menjadi kewenangannya sendiri dan ia tidak "
            "menjatuhkannya, ia dinilai sebagai pejabat yang berwenang menghukum (Pasal 24 "
            "ayat (2)); kosakata tidak punya fakta untuk kewenangan itu.",
            en="Pasal 28 is about a direct superior who does not summon, examine or "
            "report. Where the punishment is his own to impose and he does not, he is "
            "judged as an official competent to punish (Pasal 24 ayat (2)); the vocabulary "
            "has no fact for that competence.",
        ),
        cites=cites(
            "PP 94/2021 Pasal 16",
            "PP 94/2021 Pasal 24 ayat (2)",
            "PP 94/2021 Pasal 27 ayat (3)",
        ),
        when=any_of(when(status=Status.PNS, role=Role.ATASAN_LANGSUNG)),
        in_force=IN_FORCE,
        clock=CLOCK,
        concerns=frozenset({"pp-94-2021/pasal-28/ayat-1"}),
    ),
    Remark(
        code="penjabat_kepala_desa_pns",
        text=Text(
            id="PNS yang diangkat sebagai penjabat kepala desa tetap terikat disiplin PNS: "
            "perbuatannya dinilai juga sebagai PNS.",
            en="A PNS appointed acting village head stays bound by the discipline of the "
            "service: the act is judged as that of a PNS too.",
        ),
        cites=cites(
            "PP 94/2021 Penjelasan Umum",
            "UU 6/2014 Pasal 46 ayat (1)",
            "UU 6/2014 Pasal 47 ayat (1)",
        ),
        when=any_of(when(status=Status.KEPALA_DESA)),
        in_force=IN_FORCE,
        clock=CLOCK,
        tracks=frozenset({Track.HUKUM_DESA}),
    ),
)

MODULE = Module(
    regulations=(
        regulation(
            "PP 94/2021",
            Text(id="Disiplin Pegawai Negeri Sipil", en="Discipline of civil servants"),
            IN_FORCE,
            Reading.TEXT,
            addressees=PNS_AND_CPNS,
            links=(
                revokes("PP 6/1974", "PP 94/2021 Pasal 45 angka 2"),
                revokes(
                    "PP 53/2010",
                    "PP 94/2021 Pasal 45 angka 3",
                    "PP 94/2021 Pasal 42 ayat (2)",
                    extent=Text(
                        id="kecuali jenis hukuman disiplin sedang: Pasal 7 ayat (3) "
                        "tetap dipakai",
                        en="except for the kinds of medium punishment: Pasal 7 ayat (3) "
                        "is still used",
                    ),
                ),
            ),
        ),
        regulation(
            "PP 79/2021",
            Text(
                id="Upaya Administratif dan Badan Pertimbangan ASN",
                en="Administrative remedies and the advisory board of the service",
            ),
            since(2021, 8, 10),
            Reading.TEXT,
            links=(revokes("PP 24/2011", "PP 79/2021 Pasal 33"),),
        ),
    ),
    rules=(*PROHIBITION, *DUTIES, *SUPERIORS),
    disputes=DISPUTES,
    consequences=CONSEQUENCES,
    remarks=REMARKS,
    not_encoded=(
        NotEncoded(
            provision="PP 94/2021 Pasal 3 huruf a, e, g, h; Pasal 4 huruf a, b, d-f, h, i; "
            "Pasal 9 ayat (1) huruf c, 10 ayat (1) huruf d, 11 ayat (1) huruf a dan e",
            why=Text(
                id="Kewajiban, dengan tingkatnya, yang tidak dilanggar oleh keberpihakan "
                "itu sendiri.",
                en="Duties, with their levels, that taking a side does not by itself "
                "break.",
            ),
        ),
        NotEncoded(
            provision="PP 94/2021 Pasal 5 huruf a, b, h-m; 12 huruf b-d, 13 huruf c-f, "
            "14 huruf a, b, g, h",
            why=Text(
                id="Penyalahgunaan wewenang, perantara, kerugian negara, kesewenang-"
                "wenangan, penghalangan tugas, dan pemberian adalah temuan tersendiri; "
                "kosakata tidak punya fakta untuknya.",
                en="Abuse of authority, acting as intermediary, loss to the state, "
                "arbitrariness, obstruction of duty and gifts are findings of their own; "
                "the vocabulary has no fact for them.",
            ),
        ),
        NotEncoded(
            provision="PP 94/2021 Pasal 16-23, 24 ayat (3)-(5), 25-27, 29-34, 35 "
            "ayat (2)-(4), "
            "36-41, 44",
            why=Text(
                id="Pejabat yang berwenang, tata cara, dan masa peralihan: bagian "
                "prosedur.",
                en="Competent officials, procedure and transition: part of procedure.",
            ),
        ),
        NotEncoded(
            provision="PP 94/2021 Penjelasan Umum: latar belakang dan dampak pelanggaran",
            why=Text(
                id="Pertimbangan dalam memilih jenis hukuman; pilihan itu ada pada pejabat "
                "yang berwenang menghukum.",
                en="What is weighed in choosing the kind of punishment; the choice is the "
                "competent official's.",
            ),
        ),
        NotEncoded(
            provision="PP 79/2021 Pasal 3 ayat (1) huruf b, 16, 17, 20, 23, 28, 29, 31",
            why=Text(
                id="Keberatan atas setiap keputusan, hukuman ringan termasuk, pengaduan, "
                "gaji selama banding, dan peralihan: bagian prosedur.",
                en="Objection to any decision, light punishment included, complaints, pay "
                "while appealing and transition: part of procedure.",
            ),
        ),
    ),
)
