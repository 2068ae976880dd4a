"""SKB netralitas 10 September 2020: sixteen forms of breach in the Pilkada of 2020.

Keputusan Bersama Menteri PANRB (05 Tahun 2020), Menteri Dalam Negeri (800-2836 Tahun
2020), Kepala BKN (167/KEP/2020), Ketua KASN (6/SKB/KASN/9/2020) and Ketua Bawaslu (0314)
tentang Pedoman Pengawasan Netralitas Pegawai ASN dalam Penyelenggaraan Pemilihan Kepala
Daerah Serentak Tahun 2020. In force from 10 September 2020; the decree of 22 September
2022 took its place.

The annex was never readable: only its opening pages are stored. The sixteen forms are
those of press lists that agree in wording (`Reading.REPRINT`), their numbers those of the
lists. How the annex itself divides ethics and discipline, and its column of sanctions,
were not seen. Reports name PP 53/2010 Pasal 12 angka 8 and 9 (medium) and Pasal 13 angka
13 (heavy) for the decree as a whole; which clause belongs to which form is our matching
(`Reading.INFERRED`), by the text of Pasal 4 angka 14 and 15. Forms that no clause names
(1-7 and 11) are encoded as ethics, as in the letter B/71 of 2017; see the dispute.

Readings taken here:

- By its title the decree concerns the Pilkada of 2020. While it was in force no other
  Pemilihan was under way, so the rows want a Pemilihan in one of its stages; membership
  of a party (16) takes no side in an election and wants none.
- The levels are those of PP 53/2010. What is examined from 31 August 2021 on is judged by
  PP 94/2021 (Pasal 40 ayat (3)), whose norms are found beside the row with levels of
  their own; a remark says so.
- 1: *posting* includes a photo; whether one without a sign is meant is disputed.
- 3: a hand sign without a photo taken together is not this form.
- 9: the wording names the time before and after the campaign; the campaign itself is
  read with it, as PP 53/2010 Pasal 4 angka 15 huruf a has it.
- 10: *dengan atribut ... atau tanpa atribut dan mengerahkan*: mobilising is the element;
  whether mere attendance is meant is disputed.
- 15: most lists say *menguntungkan*, one says *dapat menguntungkan*: the effect is wanted.
"""

from datetime import date

from netralitas.citation import Reading
from netralitas.interval import Interval, since
from netralitas.law.link import replaces
from netralitas.law.norm import (
    Consequence,
    Dispute,
    DisputeReading,
    Exemption,
    Module,
    NotEncoded,
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
    APPEALS,
    ASN_AND_CPNS,
    ATTENDANCE,
    CANNOT_TAKE_CLTN,
    FAVOURED,
    MEASURES,
    MEMBERSHIP_OF_A_CPNS,
    ONLINE,
    PHOTOS,
    SIDE,
    TEAM,
    UNDER_WAY,
    cites,
    regulation,
    without_cltn,
)
from netralitas.text import Text
from netralitas.words import (
    Act,
    Authority,
    Clock,
    DisputeAbout,
    ElectionKind,
    Level,
    Stage,
    Standing,
    Status,
    TargetKind,
    Track,
)

IN_FORCE = Interval(start=date(2020, 9, 10), end=date(2022, 9, 22))
PILKADA = Text(id="bagi Pemilihan", en="for the Pemilihan")
PP_94 = since(2021, 8, 31)

ANGKA = "skb-5-2020/lampiran/angka-"
HURUF_C = "pp-42-2004/pasal-11/huruf-c"
PREDECESSOR_ON_SPOUSES = "surat-menpanrb-b-36-m.sm.00.00-2018"

BAKAL = Standing.BAKAL_CALON
CALON = Standing.CALON
EITHER = frozenset({BAKAL, CALON})
"""*Bakal calon/calon*: before and after fixing."""

IN_2020 = when(election=ElectionKind.PEMILIHAN, stage=UNDER_WAY)
"""*Pemilihan Kepala Daerah Serentak Tahun 2020*, before, during and after its campaign."""

BY_ASN = all_of(when(status=ASN_AND_CPNS), IN_2020)


def _etik(row: int, *alternatives: When, applies: tuple[str, ...] = (), gist: Text) -> Rule:
    """Write a form that no clause of PP 53/2010 names."""
    return Rule(
        id=f"{ANGKA}{row}",
        bases=(
            cite(f"SKB 5/2020 Lampiran angka {row}", Reading.REPRINT),
            *bases(
                Reading.INFERRED, "PP 42/2004 Pasal 11 huruf c", "UU 5/2014 Pasal 4 huruf d"
            ),
        ),
        track=Track.KODE_ETIK,
        when=alternatives,
        in_force=IN_FORCE,
        applies=applies,
        gist=gist,
    )


def _disiplin(
    row: int,
    *alternatives: When,
    level: Level,
    pp_53: tuple[str, str],
    pp_94: tuple[str, ...] = (),
    gist: Text,
) -> Rule:
    """Write a form with the norm of PP 53/2010, the clause of its level, and PP 94/2021.

    Each citation is shown for acts on whose day its regulation was in force.
    """
    norms = tuple(f"PP 94/2021 Pasal 5 huruf n {angka}" for angka in pp_94)
    return Rule(
        id=f"{ANGKA}{row}",
        bases=(
            cite(f"SKB 5/2020 Lampiran angka {row}", Reading.REPRINT),
            *bases(Reading.INFERRED, *(f"PP 53/2010 {place}" for place in pp_53), *norms),
        ),
        track=Track.DISIPLIN,
        when=alternatives,
        in_force=IN_FORCE,
        level=level,
        applies=tuple(
            cite(norm).citation.slug for norm in (f"PP 53/2010 {pp_53[0]}", *norms)
        ),
        gist=gist,
    )


MEDIUM_15, MEDIUM_14 = "Pasal 12 angka 9", "Pasal 12 angka 8"
HEAVY_15 = "Pasal 13 angka 13"
"""The clauses of PP 53/2010 that set the levels of Pasal 4 angka 14 and 15."""

RULES = (
    _etik(
        1,
        all_of(
            BY_ASN,
            when(act=ONLINE, kind=SIDE, standing=EITHER),
        ),
        applies=(HURUF_C,),
        gist=Text(
            id="Kampanye atau sosialisasi di media sosial: mengunggah, berkomentar, "
            "membagikan, menyukai.",
            en="Campaigning or promoting on social media: posting, commenting, sharing, "
            "liking.",
        ),
    ),
    _etik(
        2,
        all_of(BY_ASN, when(act=Act.MENGHADIRI_DEKLARASI, kind=SIDE, standing=EITHER)),
        applies=(HURUF_C,),
        gist=Text(
            id="Menghadiri deklarasi pasangan bakal calon atau calon; tidak disyaratkan "
            "berbuat aktif.",
            en="Attending the declaration of a would-be or fixed pair; no activity is "
            "required.",
        ),
    ),
    _etik(
        3,
        all_of(
            BY_ASN,
            when(
                act=PHOTOS,
                kind=TargetKind.CALON,
                standing=EITHER,
                partisan_symbol=True,
            ),
        ),
        applies=(HURUF_C,),
        gist=Text(
            id="Berfoto bersama bakal calon atau calon dengan simbol tangan atau gerakan "
            "keberpihakan.",
            en="Being photographed with a would-be or fixed candidate with a hand sign or "
            "gesture of one side.",
        ),
    ),
    _etik(
        4,
        all_of(BY_ASN, when(act=Act.BERBICARA_DI_FORUM_PARTAI)),
        applies=(HURUF_C,),
        gist=Text(
            id="Menjadi narasumber atau pembicara pada kegiatan partai politik.",
            en="Speaking at an event of a political party.",
        ),
    ),
    _etik(
        5,
        *without_cltn(
            all_of(
                IN_2020,
                when(
                    act=Act.MENDEKATI_PARTAI,
                    kind=TargetKind.DIRI_SENDIRI,
                    standing=BAKAL,
                ),
            )
        ),
        *without_cltn(
            all_of(IN_2020, when(act=Act.MENDEKATI_PARTAI, kind=TargetKind.PARTAI))
        ),
        gist=Text(
            id="Mendekati partai politik, atau masyarakat bagi calon perseorangan, tanpa "
            "cuti di luar tanggungan negara (CLTN).",
            en="Approaching a party, or the public for an independent bid, without leave "
            "outside the state's charge (CLTN).",
        ),
    ),
    _etik(
        6,
        *without_cltn(
            all_of(
                IN_2020,
                when(
                    act=Act.MENDEKLARASIKAN_DIRI,
                    kind=TargetKind.DIRI_SENDIRI,
                    standing=BAKAL,
                ),
            )
        ),
        gist=Text(
            id="Mendeklarasikan diri sebagai pasangan calon tanpa cuti di luar tanggungan "
            "negara (CLTN).",
            en="Declaring one's own candidacy without leave outside the state's charge "
            "(CLTN).",
        ),
    ),
    _etik(
        7,
        all_of(BY_ASN, when(act=Act.MEMASANG_ALAT_PERAGA, kind=SIDE, standing=EITHER)),
        applies=(HURUF_C,),
        gist=Text(
            id="Memasang spanduk atau baliho yang mempromosikan diri sendiri atau orang "
            "lain sebagai bakal calon.",
            en="Putting up banners or billboards that promote oneself or another as a "
            "would-be candidate.",
        ),
    ),
    _disiplin(
        8,
        all_of(
            BY_ASN,
            when(
                act=APPEALS | {Act.MENGGUNAKAN_FASILITAS_NEGARA},
                kind=SIDE,
                standing=EITHER,
            ),
        ),
        level=Level.SEDANG,
        pp_53=("Pasal 4 angka 15 huruf d", MEDIUM_15),
        pp_94=("angka 6",),
        gist=Text(
            id="Mengadakan kegiatan yang mengarah kepada keberpihakan: ajakan, pertemuan, "
            "imbauan, seruan, pemberian barang, penggunaan barang jabatan atau pribadi.",
            en="Holding activities that lean to one side: invitations, meetings, appeals, "
            "calls, gifts, the use of goods of the office or of one's own.",
        ),
    ),
    _disiplin(
        9,
        all_of(
            BY_ASN,
            when(
                act=Act.MENJADI_PELAKSANA_KAMPANYE,
                kind=SIDE,
                standing=EITHER,
                own_will=True,
            ),
        ),
        level=Level.SEDANG,
        pp_53=("Pasal 4 angka 15 huruf a", MEDIUM_15),
        gist=Text(
            id="Ikut sebagai pelaksana kampanye, sebelum dan sesudah masa kampanye.",
            en="Serving as a campaign executor, before and after the campaign.",
        ),
    ),
    _disiplin(
        10,
        all_of(BY_ASN, when(act=Act.MENGHADIRI_KAMPANYE, kind=SIDE, standing=CALON)),
        *(
            all_of(
                BY_ASN, when(act=Act.MENGERAHKAN_PEGAWAI, kind=SIDE, standing=CALON)
            ).plus(**{mobilised: True})
            for mobilised in ("mobilised_others", "mobilised_public")
        ),
        level=Level.SEDANG,
        pp_53=("Pasal 4 angka 15 huruf a", MEDIUM_15),
        pp_94=("angka 2", "angka 3"),
        gist=Text(
            id="Menjadi peserta kampanye, dengan atribut partai atau PNS atau tanpa "
            "atribut, dan mengerahkan PNS atau orang lain.",
            en="Taking part in a campaign, with attributes of a party or the service or "
            "without any, and mobilising civil servants or others.",
        ),
    ),
    _etik(
        11,
        *without_cltn(
            all_of(IN_2020, when(act=ATTENDANCE, kind=TEAM, standing=CALON, spouse=True))
        ),
        applies=(PREDECESSOR_ON_SPOUSES,),
        gist=Text(
            id="Mengikuti deklarasi atau kampanye suami atau istri yang menjadi calon "
            "tanpa cuti di luar tanggungan negara (CLTN).",
            en="Joining the declaration or campaign of a husband or wife who is a "
            "candidate without leave outside the state's charge (CLTN).",
        ),
    ),
    _disiplin(
        12,
        all_of(BY_ASN, when(act=Act.MEMBERI_DUKUNGAN_KTP, kind=SIDE, standing=EITHER)),
        level=Level.SEDANG,
        pp_53=("Pasal 4 angka 14", MEDIUM_14),
        pp_94=("angka 7",),
        gist=Text(
            id="Mendukung calon perseorangan dengan fotokopi KTP.",
            en="Supporting an independent candidate with copies of identity cards.",
        ),
    ),
    _disiplin(
        13,
        all_of(
            BY_ASN,
            when(
                act=Act.MENGHADIRI_KAMPANYE,
                kind=SIDE,
                standing=CALON,
                state_facility=True,
            ),
        ),
        level=Level.BERAT,
        pp_53=("Pasal 4 angka 15 huruf b", HEAVY_15),
        pp_94=("angka 4",),
        gist=Text(
            id="Menjadi peserta kampanye dengan menggunakan fasilitas negara.",
            en="Taking part in a campaign and using state facilities.",
        ),
    ),
    _disiplin(
        14,
        all_of(
            BY_ASN,
            when(
                act=frozenset({Act.MENGGUNAKAN_FASILITAS_NEGARA, Act.MENYEDIAKAN_TEMPAT}),
                kind=SIDE,
                standing=CALON,
                state_facility=True,
            ),
        ),
        level=Level.BERAT,
        pp_53=("Pasal 4 angka 15 huruf b", HEAVY_15),
        pp_94=("angka 4",),
        gist=Text(
            id="Menggunakan fasilitas negara yang terkait dengan jabatan dalam kegiatan "
            "kampanye.",
            en="Using state facilities linked to the post in campaign activities.",
        ),
    ),
    _disiplin(
        15,
        when(
            status=ASN_AND_CPNS,
            act=MEASURES,
            kind=FAVOURED,
            standing=CALON,
            election=ElectionKind.PEMILIHAN,
            stage=Stage.KAMPANYE,
            benefits_or_harms=True,
        ),
        level=Level.BERAT,
        pp_53=("Pasal 4 angka 15 huruf c", HEAVY_15),
        pp_94=("angka 5",),
        gist=Text(
            id="Membuat keputusan atau tindakan yang menguntungkan atau merugikan "
            "pasangan calon selama masa kampanye.",
            en="Taking a decision or measure that favours or harms a pair of candidates "
            "during the campaign.",
        ),
    ),
    Rule(
        id=ANGKA + "16",
        bases=(
            cite("SKB 5/2020 Lampiran angka 16", Reading.REPRINT),
            *bases(
                Reading.SINGLE,
                "UU 5/2014 Pasal 87 ayat (4) huruf c",
                "PP 11/2017 Pasal 255",
            ),
            MEMBERSHIP_OF_A_CPNS,
        ),
        track=Track.PEMBERHENTIAN,
        when=any_of(
            when(status=ASN_AND_CPNS, act=Act.MENJADI_ANGGOTA_PARTAI, own_will=True)
        ),
        in_force=IN_FORCE,
        applies=(
            "uu-5-2014/pasal-87/ayat-4/huruf-c",
            "uu-5-2014/pasal-105/ayat-3/huruf-c",
            "pp-11-2017/pasal-37/ayat-2/huruf-f",
            "pp-11-2017/pasal-255/ayat-4",
            "pp-49-2018/pasal-53/ayat-3/huruf-c",
        ),
        gist=Text(
            id="Menjadi anggota atau pengurus partai politik.",
            en="Being a member or officer of a political party.",
        ),
    ),
)

ETHICS = frozenset(rule.id for rule in RULES if rule.track is Track.KODE_ETIK)
DISCIPLINE = frozenset(rule.id for rule in RULES if rule.track is Track.DISIPLIN)


def _rows(*numbers: int) -> frozenset[str]:
    return frozenset(f"{ANGKA}{number}" for number in numbers)


DISPUTES = (
    Dispute(
        id="skb-5-2020/etik-atau-disiplin",
        about=DisputeAbout.DASAR,
        concerns=ETHICS,
        when=any_of(BY_ASN),
        readings=(
            DisputeReading(
                holder="PP 53/2010, yang tidak menyebut bentuk-bentuk ini, dan surat "
                "MenPANRB B/71 tahun 2017",
                holder_en="PP 53/2010, which does not name these forms, and the letter "
                "B/71 of 2017",
                says=Text(
                    id="Pelanggaran kode etik dengan sanksi moral.",
                    en="A breach of ethics with a moral sanction.",
                ),
                cites=cites("PP 42/2004 Pasal 15 ayat (1)"),
            ),
            DisputeReading(
                holder="KASN dalam sebagian rekomendasinya (2019 dan 2020)",
                holder_en="KASN in some of its recommendations (2019 and 2020)",
                says=Text(
                    id="Hukuman disiplin sedang untuk perbuatan sejenis; pembagian dalam "
                    "lampiran sendiri tidak terbaca.",
                    en="Medium discipline for acts of this kind; how the annex itself "
                    "divides them was not readable.",
                ),
                cites=cites("PP 53/2010 Pasal 7 ayat (3)"),
            ),
        ),
        in_force=IN_FORCE,
    ),
    Dispute(
        id="skb-5-2020/foto-tanpa-simbol",
        about=DisputeAbout.PENERAPAN,
        concerns=_rows(1),
        when=any_of(
            all_of(BY_ASN, when(act=Act.MENGUNGGAH_FOTO_BERSAMA, partisan_symbol=False))
        ),
        readings=(
            DisputeReading(
                holder="bunyi angka 3",
                holder_en="the wording of form 3",
                says=Text(
                    id="Foto bersama dilarang bila ada simbol tangan atau gerakan.",
                    en="A photo is forbidden with a hand sign or gesture.",
                ),
                cites=cites("SKB 5/2020 Lampiran angka 3"),
            ),
            DisputeReading(
                holder="sebuah kantor Bawaslu (Oktober 2020)",
                holder_en="one Bawaslu office (October 2020)",
                says=Text(
                    id="Memamerkan foto bersama calon di media sosial sudah melanggar.",
                    en="Showing a photo with a candidate on social media is a breach "
                    "already.",
                ),
                cites=cites("SKB 5/2020 Lampiran angka 1"),
            ),
        ),
        in_force=IN_FORCE,
    ),
    Dispute(
        id="skb-5-2020/kehadiran-karena-tugas",
        about=DisputeAbout.PENERAPAN,
        concerns=_rows(2),
        when=any_of(
            all_of(
                BY_ASN,
                when(act=Act.MENGHADIRI_DEKLARASI, active_support=False, on_duty=True),
            )
        ),
        readings=(
            DisputeReading(
                holder="bunyi daftar",
                holder_en="the wording of the list",
                says=Text(
                    id="Tidak ada pengecualian bagi yang hadir karena perintah tugas.",
                    en="There is no exception for those present by order.",
                ),
                cites=cites("SKB 5/2020 Lampiran angka 2"),
            ),
            DisputeReading(
                holder="praktik pengawasan dan protokol",
                holder_en="the practice of supervision and protocol",
                says=Text(
                    id="Menjaga, melayani, atau mengawasi karena tugas bukan dukungan.",
                    en="Guarding, serving or supervising by order is not support.",
                ),
            ),
        ),
        in_force=IN_FORCE,
    ),
    Dispute(
        id="skb-5-2020/spanduk-bagi-calon",
        about=DisputeAbout.PENERAPAN,
        concerns=_rows(7),
        when=any_of(all_of(BY_ASN, when(standing=CALON))),
        readings=(
            DisputeReading(
                holder="kebanyakan daftar pers",
                holder_en="most press lists",
                says=Text(
                    id="Yang dilarang ialah mempromosikan bakal calon.",
                    en="What is forbidden is promoting a would-be candidate.",
                ),
                cites=cites("SKB 5/2020 Lampiran angka 7"),
            ),
            DisputeReading(
                holder="daftar BKN (18 November 2020)",
                holder_en="the list of BKN (18 November 2020)",
                says=Text(
                    id="Yang dilarang ialah mempromosikan pasangan calon.",
                    en="What is forbidden is promoting a pair of candidates.",
                ),
                cites=cites("SKB 5/2020 Lampiran angka 7"),
            ),
        ),
        in_force=IN_FORCE,
    ),
    Dispute(
        id="skb-5-2020/sebelum-penetapan",
        about=DisputeAbout.PENERAPAN,
        concerns=_rows(8, 9),
        when=any_of(all_of(BY_ASN, when(standing=BAKAL))),
        readings=(
            DisputeReading(
                holder="daftar dalam SKB",
                holder_en="the list of the joint decree",
                says=Text(
                    id="Berlaku sebelum, selama, dan sesudah masa kampanye, jadi juga "
                    "sebelum penetapan.",
                    en="It covers the time before, during and after the campaign, so "
                    "before fixing too.",
                ),
                cites=cites("SKB 5/2020 Lampiran angka 8", "SKB 5/2020 Lampiran angka 9"),
            ),
            DisputeReading(
                holder="bunyi PP 53/2010 dan PP 94/2021",
                holder_en="the wording of PP 53/2010 and PP 94/2021",
                says=Text(
                    id="Yang dilindungi hanya calon, yang baru ada setelah penetapan; "
                    "sebelumnya urusan kode etik.",
                    en="Only a candidate is protected, who exists only after fixing; "
                    "before it the matter is one of ethics.",
                ),
                cites=cites("PP 53/2010 Pasal 4 angka 15", "PP 94/2021 Pasal 5 huruf n"),
            ),
        ),
        in_force=IN_FORCE,
    ),
    Dispute(
        id="skb-5-2020/hadir-tanpa-mengerahkan",
        about=DisputeAbout.PENERAPAN,
        concerns=_rows(10),
        when=any_of(
            all_of(
                BY_ASN,
                when(
                    act=Act.MENGHADIRI_KAMPANYE,
                    mobilised_others=False,
                    mobilised_public=False,
                ),
            )
        ),
        readings=(
            DisputeReading(
                holder="bunyi daftar; seorang anggota Bawaslu RI (Mei 2018)",
                holder_en="the wording of the list; a member of the national Bawaslu (May "
                "2018)",
                says=Text(
                    id="Yang dilarang ialah mengerahkan orang; hadir untuk mendengar "
                    "diperbolehkan.",
                    en="What is forbidden is mobilising people; attending to listen is "
                    "allowed.",
                ),
                cites=cites("SKB 5/2020 Lampiran angka 10"),
            ),
            DisputeReading(
                holder="sebuah kantor Bawaslu (Oktober 2020)",
                holder_en="one Bawaslu office (October 2020)",
                says=Text(
                    id="Menghadiri kegiatan kampanye saja sudah dilarang, juga tanpa "
                    "atribut.",
                    en="Attending a campaign event is forbidden as such, without "
                    "attributes too.",
                ),
                cites=cites("SKB 5/2020 Lampiran angka 10"),
            ),
        ),
        in_force=IN_FORCE,
    ),
    Dispute(
        id="skb-5-2020/peserta-kampanye",
        about=DisputeAbout.DASAR,
        concerns=_rows(10, 13),
        when=any_of(BY_ASN),
        readings=(
            DisputeReading(
                holder="SKB dan pemberitaannya",
                holder_en="the joint decree and the reports on it",
                says=Text(
                    id="Peserta kampanye kepala daerah terlibat dalam kegiatan kampanye.",
                    en="Participants of a campaign for head of a region are involved in "
                    "campaign activities.",
                ),
                cites=cites("PP 53/2010 Pasal 4 angka 15"),
            ),
            DisputeReading(
                holder="bunyi PP 53/2010",
                holder_en="the wording of PP 53/2010",
                says=Text(
                    id="Bentuk peserta kampanye hanya disebut untuk pemilihan nasional "
                    "(angka 12); angka 15 menyebut keterlibatan dan fasilitas jabatan.",
                    en="The forms of a participant are named for national elections only "
                    "(angka 12); angka 15 names involvement and facilities of the post.",
                ),
                cites=cites("PP 53/2010 Pasal 4 angka 12"),
            ),
        ),
        in_force=IN_FORCE,
    ),
    Dispute(
        id="skb-5-2020/cltn-bagi-yang-tidak-ikut",
        about=DisputeAbout.DASAR,
        concerns=_rows(11),
        when=any_of(all_of(BY_ASN, when(spouse=True))),
        readings=(
            DisputeReading(
                holder="bunyi angka 11",
                holder_en="the wording of form 11",
                says=Text(
                    id="CLTN hanya bagi yang mengikuti deklarasi atau kampanye.",
                    en="CLTN only for those who join the declaration or campaign.",
                ),
                cites=cites("SKB 5/2020 Lampiran angka 11"),
            ),
            DisputeReading(
                holder="KASN (Oktober 2020)",
                holder_en="KASN (October 2020)",
                says=Text(
                    id="Setiap ASN yang suami atau istrinya maju wajib mengambil CLTN.",
                    en="Every civil servant whose husband or wife stands must take CLTN.",
                ),
            ),
        ),
        in_force=IN_FORCE,
    ),
    Dispute(
        id="skb-5-2020/dukungan-ktp-bakal-calon",
        about=DisputeAbout.DASAR,
        concerns=_rows(12),
        when=any_of(all_of(BY_ASN, when(standing=BAKAL))),
        readings=(
            DisputeReading(
                holder="daftar dalam SKB",
                holder_en="the list of the joint decree",
                says=Text(
                    id="Dukungan KTP diberikan sebelum penetapan, kepada bakal calon "
                    "perseorangan.",
                    en="Identity-card support is given before fixing, to an independent "
                    "would-be candidate.",
                ),
                cites=cites("SKB 5/2020 Lampiran angka 12"),
            ),
            DisputeReading(
                holder="bunyi PP 53/2010 dan PP 94/2021",
                holder_en="the wording of PP 53/2010 and PP 94/2021",
                says=Text(
                    id="Yang dilarang ialah dukungan kepada calon, bukan bakal calon.",
                    en="What is forbidden is support for a candidate, not for a would-be "
                    "candidate.",
                ),
                cites=cites("PP 53/2010 Pasal 4 angka 14", "PP 94/2021 Pasal 5 huruf n"),
            ),
        ),
        in_force=IN_FORCE,
    ),
)

EXEMPTIONS = (
    Exemption(
        id="narasumber-dengan-surat-tugas",
        bases=(cite("SKB 5/2020 Lampiran angka 4", Reading.REPRINT),),
        when=any_of(
            all_of(
                BY_ASN,
                when(
                    act=Act.BERBICARA_DI_FORUM_PARTAI,
                    active_support=False,
                    assignment_letter=True,
                ),
            )
        ),
        excepts=_rows(4),
        in_force=IN_FORCE,
        gist=Text(
            id="Menjelaskan kebijakan pemerintah atau keilmuan yang terkait dengan tugas, "
            "dengan surat tugas atasan, tanpa mendukung.",
            en="Explaining government policy or expertise linked to one's duty, on a "
            "superior's written assignment, without supporting.",
        ),
    ),
    Exemption(
        id="pasangan-dengan-cltn",
        # What the special form allows on leave, the general ones do not forbid.
        bases=(cite("SKB 5/2020 Lampiran angka 11", Reading.INFERRED),),
        when=any_of(
            all_of(
                IN_2020,
                when(
                    status=Status.PNS,
                    act=ATTENDANCE,
                    kind=TEAM,
                    spouse=True,
                    on_unpaid_leave=True,
                    active_support=False,
                    mobilised_others=False,
                    mobilised_public=False,
                ),
            )
        ),
        excepts=_rows(2, 10),
        in_force=IN_FORCE,
        gist=Text(
            id="Hadir bagi suami atau istri yang maju, dalam status cuti di luar "
            "tanggungan negara (CLTN), tanpa berbuat aktif atau mengerahkan orang.",
            en="Presence for a husband or wife who stands, on leave outside the state's "
            "charge (CLTN), without being active or mobilising people.",
        ),
    ),
)

REMARKS = (
    Remark(
        code="nomor_daftar_pers",
        text=Text(
            id="Lampiran SKB 5/2020 tidak terbaca; bunyi dan nomornya diambil dari daftar "
            "pers yang sepakat dan dapat berbeda dari nomor dalam lampiran.",
            en="The annex of SKB 5/2020 was not readable; wording and numbers are those of "
            "press lists that agree and may differ from the numbers of the annex.",
        ),
        cites=cites("SKB 5/2020 Lampiran"),
        when=any_of(when(status=ASN_AND_CPNS)),
        in_force=IN_FORCE,
        concerns=frozenset(rule.id for rule in RULES),
    ),
    Remark(
        code="cltn_tidak_tersedia",
        text=Text(
            id="CPNS dan PPPK tidak dapat mengambil cuti di luar tanggungan negara: PP "
            "49/2018 tidak mencantumkannya, PP 11/2017 mensyaratkan lima tahun masa "
            "kerja. Cuti itu karena itu tidak menghapus pelanggaran bagi mereka.",
            en="CPNS and PPPK cannot take leave outside the state's charge: PP 49/2018 "
            "does not list it, PP 11/2017 wants five years of service. Such leave "
            "therefore lifts no breach for them.",
        ),
        cites=cites("PP 49/2018 Pasal 77", "PP 11/2017 Pasal 334"),
        when=any_of(when(status=CANNOT_TAKE_CLTN)),
        in_force=IN_FORCE,
        concerns=_rows(5, 6, 11),
    ),
    Remark(
        code="tingkat_menurut_pp_94",
        text=Text(
            id="Yang diperiksa sejak 31 Agustus 2021 dinilai menurut PP 94/2021: tingkat "
            "dalam PP 53/2010, dasar baris SKB 5/2020, tidak berlaku lagi.",
            en="What is examined from 31 August 2021 on is judged by PP 94/2021: the level "
            "of PP 53/2010, on which the row of SKB 5/2020 rests, no longer counts.",
        ),
        cites=cites("PP 94/2021 Pasal 40 ayat (3)"),
        when=any_of(when(status=ASN_AND_CPNS)),
        in_force=PP_94,
        clock=Clock.PEMERIKSAAN,
        concerns=DISCIPLINE,
    ),
)

MODULE = Module(
    regulations=(
        regulation(
            "SKB 5/2020",
            Text(
                id="Pedoman Pengawasan Netralitas Pegawai ASN dalam Penyelenggaraan "
                "Pemilihan Kepala Daerah Serentak Tahun 2020",
                en="Guidelines on supervising the neutrality of civil servants in the "
                "regional elections of 2020 (joint decree of five institutions)",
            ),
            IN_FORCE,
            Reading.REPRINT,
            addressees=ASN_AND_CPNS,
            # No closing clause was read: that the letters gave way is our reading.
            links=(
                replaces(
                    "Surat MenPANRB B/71/M.SM.00.00/2017", "SKB 5/2020", extent=PILKADA
                ),
                replaces(
                    "Surat MenPANRB B/36/M.SM.00.00/2018", "SKB 5/2020", extent=PILKADA
                ),
            ),
        ),
    ),
    rules=RULES,
    exemptions=EXEMPTIONS,
    disputes=DISPUTES,
    remarks=REMARKS,
    consequences=(
        Consequence(
            track=Track.KODE_ETIK,
            rules=ETHICS,
            status=frozenset({Status.PPPK}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            authority=(Authority.PPK,),
            bases=(cite("SKB 5/2020 Lampiran", Reading.INFERRED),),
        ),
    ),
    not_encoded=(
        NotEncoded(
            provision="SKB 5/2020 Lampiran: pembagian etik dan disiplin, kolom sanksi",
            why=Text(
                id="Tidak terbaca dalam cetak ulang mana pun; yang disandikan ialah daftar "
                "pers dan pencocokan klausul PP 53/2010.",
                en="Not readable in any reprint; what is encoded are the press lists and "
                "a matching of the clauses of PP 53/2010.",
            ),
        ),
        NotEncoded(
            provision="SKB 5/2020: bentuk yang tidak termuat dalam daftar",
            why=Text(
                id="Tidak ada butir penampung seperti disiplin 13 dari SKB 2/2022 dalam "
                "daftar mana pun, jadi tidak ada rujukan ke Satuan Tugas.",
                en="No list has a catch-all such as discipline row 13 of SKB 2/2022, so "
                "nothing is referred to the task force.",
            ),
        ),
        NotEncoded(
            provision="SKB 5/2020: tata cara pengawasan dan tindak lanjut",
            why=Text(
                id="Tenggat dan alurnya tidak terbaca.",
                en="Its time limits and flow were not readable.",
            ),
        ),
    ),
)
