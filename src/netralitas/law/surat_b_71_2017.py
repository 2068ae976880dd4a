"""Surat MenPANRB B/71/M.SM.00.00/2017: seven examples of leaning to a side.

27 December 2017, Pelaksanaan Netralitas bagi ASN pada Penyelenggaraan Pilkada Serentak
Tahun 2018, Pemilihan Legislatif Tahun 2019, dan Pemilihan Presiden dan Wakil Presiden
Tahun 2019. Read in reprints that agree. From PP 42/2004 Pasal 11 huruf c the letter
draws that a PNS must do nothing that leans to one candidate or shows practical politics,
and names seven examples, a to g. It speaks of PNS; CPNS are reached as the regulation
reaches them.

It names no end and was never seen revoked. Taken here: in use for the Pemilihan until the
joint decree of 10 September 2020, for the rest until that of 22 September 2022
(`Reading.INFERRED`); its use for elections later than those of its title is disputed as
to the day, its use after the decrees as to whether it applies at all.

Readings taken here:

- The letters say *bakal calon Kepala Daerah/Wakil Kepala Daerah*; the title carries the
  elections of 2019. For a Pemilihan only the would-be candidate is read; in a Pemilu
  d, e and f are read for candidates too, as supervisors did, with their basis disputed.
- a is one's own bid or another's; d wants no activity and no attributes.
- e names uploading, reacting and spreading: following an account is none of these.
- g knows no exception: that for a written assignment came with the decree of 2020.
"""

from datetime import date

from netralitas.citation import Reading
from netralitas.interval import Interval, since
from netralitas.law.norm import (
    Dispute,
    DisputeReading,
    Module,
    NotEncoded,
    Rule,
    When,
    any_of,
    cite,
    when,
)
from netralitas.law.terms import (
    ONLINE,
    PHOTOS,
    PNS_AND_CPNS,
    SIDE,
    cites,
    regulation,
)
from netralitas.text import Text
from netralitas.words import (
    PEMILU_CONTESTS,
    Act,
    DisputeAbout,
    ElectionKind,
    Standing,
    TargetKind,
    Track,
)

IN_FORCE = since(2017, 12, 27)
SKB_2020 = date(2020, 9, 10)
SKB_2022 = date(2022, 9, 22)

LETTER = "surat-menpanrb-b-71-m.sm.00.00-2017/huruf-"
CITED = "Surat MenPANRB B/71/M.SM.00.00/2017"
HURUF_C = "pp-42-2004/pasal-11/huruf-c"

PEMILIHAN = ElectionKind.PEMILIHAN
PEMILU = ElectionKind.PEMILU
BAKAL = Standing.BAKAL_CALON
CALON = Standing.CALON


def _letter(
    letter: str, *alternatives: When, applies: tuple[str, ...] = (), gist: Text
) -> Rule:
    return Rule(
        id=LETTER + letter,
        bases=(
            cite(f"{CITED} huruf {letter}", Reading.REPRINT),
            cite("PP 42/2004 Pasal 11 huruf c", Reading.REPRINT),
        ),
        track=Track.KODE_ETIK,
        when=alternatives,
        in_force=IN_FORCE,
        applies=applies,
        gist=gist,
    )


def _toward(
    act: Act | frozenset[Act],
    kind: TargetKind | frozenset[TargetKind],
    **facts: bool,
) -> tuple[When, When]:
    """Write an act toward a would-be candidate, and in a Pemilu toward a candidate."""
    return (
        when(status=PNS_AND_CPNS, act=act, kind=kind, standing=BAKAL).plus(**facts),
        when(status=PNS_AND_CPNS, act=act, kind=kind, standing=CALON, election=PEMILU).plus(
            **facts
        ),
    )


RULES = (
    _letter(
        "a",
        when(status=PNS_AND_CPNS, act=Act.MENDEKATI_PARTAI, kind=SIDE, standing=BAKAL),
        when(status=PNS_AND_CPNS, act=Act.MENDEKATI_PARTAI, kind=TargetKind.PARTAI),
        gist=Text(
            id="Mendekati partai politik untuk pengusulan diri sendiri atau orang lain "
            "sebagai bakal calon.",
            en="Approaching a party to have oneself or another put forward as a would-be "
            "candidate.",
        ),
    ),
    _letter(
        "b",
        when(status=PNS_AND_CPNS, act=Act.MEMASANG_ALAT_PERAGA, kind=SIDE, standing=BAKAL),
        applies=(HURUF_C,),
        gist=Text(
            id="Memasang spanduk atau baliho yang mempromosikan diri sendiri atau orang "
            "lain sebagai bakal calon.",
            en="Putting up banners or billboards that promote oneself or another as a "
            "would-be candidate.",
        ),
    ),
    _letter(
        "c",
        when(
            status=PNS_AND_CPNS,
            act=Act.MENDEKLARASIKAN_DIRI,
            kind=TargetKind.DIRI_SENDIRI,
            standing=BAKAL,
        ),
        gist=Text(
            id="Mendeklarasikan diri sebagai bakal calon.",
            en="Declaring oneself a would-be candidate.",
        ),
    ),
    _letter(
        "d",
        *_toward(Act.MENGHADIRI_DEKLARASI, SIDE),
        applies=(HURUF_C,),
        gist=Text(
            id="Menghadiri deklarasi bakal calon, dengan atau tanpa atribut.",
            en="Attending the declaration of a would-be candidate, with or without "
            "attributes.",
        ),
    ),
    _letter(
        "e",
        *_toward(ONLINE, SIDE | {TargetKind.ALAT_PERAGA}),
        applies=(HURUF_C,),
        gist=Text(
            id="Mengunggah, menanggapi, atau menyebarluaskan gambar, visi dan misi, atau "
            "hal lain tentang bakal calon di media daring atau media sosial.",
            en="Uploading, reacting to or spreading pictures, programmes or other matter "
            "about a would-be candidate online.",
        ),
    ),
    _letter(
        "f",
        *_toward(PHOTOS, TargetKind.CALON, partisan_symbol=True),
        applies=(HURUF_C,),
        gist=Text(
            id="Berfoto bersama bakal calon dengan simbol tangan atau gerakan "
            "keberpihakan.",
            en="Being photographed with a would-be candidate with a hand sign or gesture "
            "of one side.",
        ),
    ),
    _letter(
        "g",
        when(status=PNS_AND_CPNS, act=Act.BERBICARA_DI_FORUM_PARTAI),
        applies=(HURUF_C,),
        gist=Text(
            id="Menjadi pembicara atau narasumber pada kegiatan partai politik.",
            en="Speaking at an event of a political party.",
        ),
    ),
)

ALL = frozenset(rule.id for rule in RULES)

NO_END = DisputeReading(
    holder="surat itu sendiri; kantor Bawaslu yang masih memakainya pada tahun 2020",
    holder_en="the letter itself; Bawaslu offices that still used it in 2020",
    says=Text(
        id="Surat ini tidak menyebut akhir masa berlakunya dan menjabarkan PP 42/2004, "
        "yang tetap berlaku.",
        en="The letter names no end and spells out PP 42/2004, which stays in force.",
    ),
    cites=cites(CITED, "PP 42/2004 Pasal 11 huruf c"),
)

BOUND_TO_YEARS = DisputeReading(
    holder="seorang pejabat KASN (2020); judul surat",
    holder_en="an official of KASN (2020); the title of the letter",
    says=Text(
        id="Surat ini dibatasi tahunnya: Pilkada 2018 dan Pemilu 2019.",
        en="The letter is bound to years: the Pilkada of 2018 and the Pemilu of 2019.",
    ),
    cites=cites(CITED),
)


def _replaced(decree: str) -> DisputeReading:
    return DisputeReading(
        holder="keputusan bersama yang lebih baru",
        holder_en="the later joint decree",
        says=Text(
            id="Keputusan bersama itu mengatur hal yang sama dan menggantikan surat ini.",
            en="The joint decree regulates the same matter and took the letter's place.",
        ),
        cites=cites(decree),
    )


DISPUTES = (
    Dispute(
        id="surat-b-71-2017/sesudah-skb-2020",
        about=DisputeAbout.PENERAPAN,
        concerns=ALL,
        when=any_of(when(status=PNS_AND_CPNS, election=PEMILIHAN)),
        readings=(NO_END, _replaced("SKB 5/2020 Lampiran")),
        in_force=Interval(start=SKB_2020),
    ),
    Dispute(
        id="surat-b-71-2017/sesudah-skb-2022",
        about=DisputeAbout.PENERAPAN,
        concerns=ALL,
        when=any_of(when(status=PNS_AND_CPNS, election=PEMILU)),
        readings=(NO_END, _replaced("SKB 2/2022 Lampiran II")),
        in_force=Interval(start=SKB_2022),
    ),
    Dispute(
        id="surat-b-71-2017/pemilihan-sesudah-2018",
        about=DisputeAbout.TANGGAL,
        concerns=ALL,
        when=any_of(when(status=PNS_AND_CPNS, election=PEMILIHAN)),
        readings=(NO_END, BOUND_TO_YEARS),
        in_force=Interval(start=date(2019, 1, 1), end=SKB_2020),
    ),
    Dispute(
        id="surat-b-71-2017/pemilu-sesudah-2019",
        about=DisputeAbout.TANGGAL,
        concerns=ALL,
        when=any_of(when(status=PNS_AND_CPNS, election=PEMILU)),
        readings=(NO_END, BOUND_TO_YEARS),
        in_force=Interval(start=date(2020, 1, 1), end=SKB_2022),
    ),
    Dispute(
        id="surat-b-71-2017/bukan-kepala-daerah",
        about=DisputeAbout.DASAR,
        concerns=ALL - {LETTER + "g"},
        when=any_of(when(status=PNS_AND_CPNS, contest=PEMILU_CONTESTS)),
        readings=(
            DisputeReading(
                holder="judul dan kalimat pembuka surat; KASN (Januari 2019)",
                holder_en="title and opening of the letter; KASN (January 2019)",
                says=Text(
                    id="Yang dilarang ialah berpihak kepada salah satu calon, juga calon "
                    "legislatif dan calon presiden.",
                    en="What is forbidden is leaning to any candidate, legislative and "
                    "presidential ones too.",
                ),
                cites=cites(CITED),
            ),
            DisputeReading(
                holder="bunyi huruf a sampai f",
                holder_en="the wording of letters a to f",
                says=Text(
                    id="Yang disebut hanya bakal calon kepala daerah dan wakilnya.",
                    en="Only would-be heads of region and their deputies are named.",
                ),
                cites=cites(f"{CITED} huruf e"),
            ),
        ),
    ),
    Dispute(
        id="surat-b-71-2017/kehadiran-karena-tugas",
        about=DisputeAbout.PENERAPAN,
        concerns=frozenset({LETTER + "d"}),
        when=any_of(
            when(
                status=PNS_AND_CPNS,
                act=Act.MENGHADIRI_DEKLARASI,
                active_support=False,
                on_duty=True,
            )
        ),
        readings=(
            DisputeReading(
                holder="bunyi huruf d",
                holder_en="the wording of letter d",
                says=Text(
                    id="Tidak ada pengecualian bagi yang hadir karena perintah tugas.",
                    en="There is no exception for those present by order.",
                ),
                cites=cites(f"{CITED} huruf d"),
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
    ),
)

MODULE = Module(
    regulations=(
        regulation(
            CITED,
            Text(
                id="Pelaksanaan Netralitas bagi ASN pada Penyelenggaraan Pilkada Serentak "
                "Tahun 2018, Pemilihan Legislatif Tahun 2019, dan Pemilihan Presiden dan "
                "Wakil Presiden Tahun 2019",
                en="Neutrality of civil servants in the regional elections of 2018 and the "
                "legislative and presidential elections of 2019",
            ),
            IN_FORCE,
            Reading.REPRINT,
            addressees=PNS_AND_CPNS,
            note=Text(
                id="Tidak menyebut akhir masa berlakunya.",
                en="It names no end.",
            ),
        ),
    ),
    rules=RULES,
    disputes=DISPUTES,
    not_encoded=(
        NotEncoded(
            provision=f"{CITED}: kalimat pembuka",
            why=Text(
                id="Larangan berpihak pada umumnya sudah disandikan sebagai PP 42/2004 "
                "Pasal 11 huruf c.",
                en="The general ban on leaning to a side is encoded as PP 42/2004 Pasal "
                "11 huruf c.",
            ),
        ),
        NotEncoded(
            provision="Surat MenPANRB B/94/M.SM.00.00/2019 (26 Maret 2019)",
            why=Text(
                id="Mengulang kewajiban netral dalam Pemilu 2019; hanya satu laporan yang "
                "terbaca, tanpa bentuk pelanggaran sendiri.",
                en="It repeats the duty of neutrality in the Pemilu of 2019; one report "
                "was readable, without forms of its own.",
            ),
        ),
        NotEncoded(
            provision="SE MenPANRB SE/06/M.PAN/11/2016; surat MenPANRB B/2355/M.PANRB/07/"
            "2015, B/3236/M.PANRB/07/2015 dan B/3235/M.PANRB/10/2015; SE Kepala BKN "
            "02/SE/2016",
            why=Text(
                id="Penegasan dan imbauan untuk Pilkada 2015–2017; bentuk pelanggarannya "
                "tidak terbaca.",
                en="Reminders for the regional elections of 2015–2017; their forms of "
                "breach were not readable.",
            ),
        ),
    ),
)
