"""SKB netralitas 22 September 2022: twenty forms of breach, ethics and discipline.

Keputusan Bersama Menteri PANRB (2 Tahun 2022), Menteri Dalam Negeri (800-5474 Tahun
2022), Kepala BKN (246 Tahun 2022), Ketua KASN (30 Tahun 2022) and Ketua Bawaslu
(1447.1/PM.01/K.1/09/2022) tentang Pedoman Pembinaan dan Pengawasan Netralitas Pegawai
ASN dalam Penyelenggaraan Pemilihan Umum dan Pemilihan. In force from 22 September 2022.

The annex was never readable in full: its wording is reconciled from reprints that agree
(`Reading.REPRINT`). Of the column of legal bases the ethics rows and disiplin 5 and 6 were
read in reprints; for the other discipline rows they are our matching of clauses
(`Reading.INFERRED`). The pattern of the annex: the
same act is ethics toward a *bakal calon* and heavy discipline toward a *calon*; kode
etik 7 and disiplin 3, 5, 8, 9, 11 and 12 stand outside it.

Readings taken here:

- The rows name *pegawai ASN*, that is PNS and PPPK; CPNS are reached through PP 94/2021
  Pasal 43. For PPPK the ethics row rests on the code of the statute, the level of
  discipline on the rules of the agency.
- Kode etik 3 and disiplin 4 say *pasangan (bakal) calon*; the list as a whole is addressed
  to every contest, so both are read for legislative candidates too, their basis there being
  disputed.
- An approach to a party for one's own bid (disiplin 3) is made as a would-be candidate,
  whatever is already fixed for others: no standing is read where the target is the party.
- Membership of a team (disiplin 9, 10) needs own will, as party membership does.
- *Dengan tidak dalam status CLTN* is an element of kode etik 7 and disiplin 3. A PPPK
  and a CPNS cannot have that leave (PP 49/2018 Pasal 77; PP 11/2017 Pasal 334), so for
  them the element is always met.
- A photo that others made public is not plainly *memposting*: see the dispute.
"""

from netralitas.citation import Basis, Reading
from netralitas.interval import since
from netralitas.law.link import replaces
from netralitas.law.norm import (
    Dispute,
    DisputeReading,
    Exemption,
    Module,
    NotEncoded,
    Remark,
    Rule,
    When,
    any_of,
    bases,
    cite,
    when,
)
from netralitas.law.terms import (
    ACCOUNTS,
    AFTER_FIXING,
    APPEALS,
    ASN_AND_CPNS,
    ATTENDANCE,
    BEFORE_FIXING,
    CANNOT_TAKE_CLTN,
    FAVOURED,
    MEASURES,
    MEMBERSHIP_OF_A_CPNS,
    PERSEORANGAN,
    PHOTOS,
    SIDE,
    TEAM,
    TEAM_WORK,
    cites,
    regulation,
    without_cltn,
)
from netralitas.text import Text
from netralitas.words import (
    LEGISLATIF,
    Act,
    Authority,
    DisputeAbout,
    Level,
    Standing,
    Status,
    TargetKind,
    Track,
)

IN_FORCE = since(2022, 9, 22)

ETIK = "skb-2-2022/lampiran-ii/kode-etik/"
DISIPLIN = "skb-2-2022/lampiran-ii/disiplin/"
ANGKA = "pp-94-2021/pasal-5/huruf-n/angka-"
HURUF_C = "pp-42-2004/pasal-11/huruf-c"

BAKAL = Standing.BAKAL_CALON
CALON = Standing.CALON

JOINING = frozenset({Act.MENGHADIRI_KAMPANYE, Act.MENGIKUTI_SOSIALISASI})
"""*Ikut dalam kegiatan kampanye/sosialisasi/pengenalan*."""

GENERAL_DUTIES = (
    "pp-94-2021/pasal-10/ayat-1/huruf-b",
    "pp-94-2021/pasal-10/ayat-1/huruf-c",
)
"""The general duties whose medium level the rows on would-be candidates take."""


def _etik_bases(row: int, reading: Reading) -> tuple[Basis, ...]:
    """Give the bases of an ethics row: the row, the code that binds each status."""
    return (
        cite(f"SKB 2/2022 Lampiran II kode etik {row}", Reading.REPRINT),
        cite("PP 42/2004 Pasal 11 huruf c", reading),
        cite("UU 5/2014 Pasal 4 huruf d", Reading.INFERRED),
        cite("UU 20/2023 Pasal 4", Reading.INFERRED),
    )


def _disiplin_bases(
    row: int, *norms: str, reading: Reading = Reading.INFERRED
) -> tuple[Basis, ...]:
    return (
        cite(f"SKB 2/2022 Lampiran II disiplin {row}", Reading.REPRINT),
        *bases(reading, *norms),
    )


NEUTRAL = (
    cite("UU 5/2014 Pasal 9 ayat (2)", Reading.INFERRED),
    cite("UU 20/2023 Pasal 9 ayat (2)", Reading.INFERRED),
)
"""Freedom from the influence of groups and parties: the statute of the day."""

ANGKA_5 = "PP 94/2021 Pasal 5 huruf n angka 5"
ANGKA_6 = "PP 94/2021 Pasal 5 huruf n angka 6"
ANGKA_7 = "PP 94/2021 Pasal 5 huruf n angka 7"


def _photo(standing: Standing, *, intent: bool) -> tuple[When, ...]:
    """Write the three letters of the photo rows: candidate, team, props."""

    def photo(kind: TargetKind, **facts: bool) -> When:
        if intent:
            facts["intent_to_support"] = True
        return when(
            status=ASN_AND_CPNS,
            act=PHOTOS,
            kind=kind,
            standing=standing,
            published=True,
        ).plus(**facts)

    return any_of(
        a=photo(TargetKind.CALON),
        b=(
            photo(TargetKind.TIM_SUKSES, partisan_symbol=True),
            photo(TargetKind.TIM_SUKSES, party_attributes=True),
            photo(TargetKind.TIM_SUKSES, partisan_backdrop=True),
        ),
        c=photo(TargetKind.ALAT_PERAGA),
    )


KODE_ETIK = (
    Rule(
        id=ETIK + "1",
        bases=_etik_bases(1, Reading.SINGLE),
        track=Track.KODE_ETIK,
        when=any_of(
            when(
                status=ASN_AND_CPNS,
                act=frozenset({Act.MEMASANG_ALAT_PERAGA, Act.MEMBUAT_BAHAN_KAMPANYE}),
                kind=SIDE,
                standing=BAKAL,
            )
        ),
        in_force=IN_FORCE,
        applies=(HURUF_C,),
        gist=Text(
            id="Memasang spanduk, baliho, atau alat peraga lain tentang bakal calon.",
            en="Putting up banners, billboards or other props about a would-be candidate.",
        ),
    ),
    Rule(
        id=ETIK + "2",
        bases=_etik_bases(2, Reading.SINGLE),
        track=Track.KODE_ETIK,
        when=any_of(
            when(status=ASN_AND_CPNS, act=Act.KAMPANYE_DARING, kind=SIDE, standing=BAKAL)
        ),
        in_force=IN_FORCE,
        applies=(HURUF_C,),
        gist=Text(
            id="Menyosialisasikan atau mengampanyekan bakal calon secara daring.",
            en="Promoting a would-be candidate or campaigning for one online.",
        ),
    ),
    Rule(
        id=ETIK + "3",
        bases=_etik_bases(3, Reading.SINGLE),
        track=Track.KODE_ETIK,
        when=any_of(
            when(
                status=ASN_AND_CPNS,
                act=ATTENDANCE,
                kind=SIDE,
                standing=BAKAL,
                active_support=True,
            )
        ),
        in_force=IN_FORCE,
        applies=(HURUF_C,),
        gist=Text(
            id="Menghadiri deklarasi atau kampanye bakal calon dan mendukungnya secara "
            "aktif.",
            en="Attending the declaration or campaign of a would-be candidate and "
            "supporting it actively.",
        ),
    ),
    Rule(
        id=ETIK + "4",
        bases=_etik_bases(4, Reading.REPRINT),
        track=Track.KODE_ETIK,
        when=any_of(
            when(
                status=ASN_AND_CPNS,
                act=ACCOUNTS,
                kind=TEAM,
                standing=BAKAL,
            )
        ),
        in_force=IN_FORCE,
        applies=(HURUF_C,),
        gist=Text(
            id="Mengunggah, berkomentar, membagikan, menyukai, bergabung, atau mengikuti "
            "dalam grup atau akun pemenangan bakal calon.",
            en="Posting, commenting, sharing, liking, joining or following in a group or "
            "account made for a would-be candidate to win.",
        ),
    ),
    Rule(
        id=ETIK + "5",
        bases=_etik_bases(5, Reading.SINGLE),
        track=Track.KODE_ETIK,
        when=_photo(BAKAL, intent=False),
        in_force=IN_FORCE,
        applies=(HURUF_C,),
        gist=Text(
            id="Memublikasikan foto bersama bakal calon, timnya dengan tanda "
            "keberpihakan, atau alat peraganya.",
            en="Publishing a photo with a would-be candidate, with the team and a sign "
            "of taking sides, or with props.",
        ),
    ),
    Rule(
        id=ETIK + "6",
        bases=_etik_bases(6, Reading.SINGLE),
        track=Track.KODE_ETIK,
        when=any_of(
            when(status=ASN_AND_CPNS, act=JOINING, kind=SIDE, standing=BAKAL),
            when(status=ASN_AND_CPNS, act=JOINING, kind=TargetKind.PARTAI),
        ),
        in_force=IN_FORCE,
        applies=(HURUF_C,),
        gist=Text(
            id="Ikut dalam kampanye, sosialisasi, atau pengenalan bakal calon atau "
            "partai politik; tidak disyaratkan berbuat aktif.",
            en="Taking part in the campaign, promotion or introduction of a would-be "
            "candidate or a party; no activity is required.",
        ),
    ),
    Rule(
        id=ETIK + "7",
        bases=_etik_bases(7, Reading.SINGLE),
        track=Track.KODE_ETIK,
        when=without_cltn(when(act=ATTENDANCE, kind=TEAM, standing=CALON, spouse=True)),
        in_force=IN_FORCE,
        gist=Text(
            id="Mengikuti deklarasi atau kampanye suami atau istri yang menjadi calon "
            "tanpa cuti di luar tanggungan negara (CLTN).",
            en="Joining the declaration or campaign of a husband or wife who is a "
            "candidate without leave outside the state's charge (CLTN).",
        ),
    ),
)

DISCIPLINE = (
    Rule(
        id=DISIPLIN + "1",
        bases=(
            *_disiplin_bases(1, ANGKA_5),
            *NEUTRAL,
            cite("PP 94/2021 Pasal 14 huruf i angka 3", Reading.SINGLE),
        ),
        track=Track.DISIPLIN,
        when=any_of(
            when(
                status=ASN_AND_CPNS,
                act=frozenset({Act.MEMASANG_ALAT_PERAGA, Act.MEMBUAT_BAHAN_KAMPANYE}),
                kind=SIDE,
                standing=CALON,
            )
        ),
        in_force=IN_FORCE,
        level=Level.BERAT,
        applies=(ANGKA + "5",),
        gist=Text(
            id="Memasang spanduk, baliho, atau alat peraga lain tentang calon.",
            en="Putting up banners, billboards or other props about a candidate.",
        ),
    ),
    Rule(
        id=DISIPLIN + "2",
        bases=(
            *_disiplin_bases(2, ANGKA_5),
            *NEUTRAL,
            cite("PP 94/2021 Pasal 14 huruf i angka 3", Reading.SINGLE),
        ),
        track=Track.DISIPLIN,
        when=any_of(
            when(status=ASN_AND_CPNS, act=Act.KAMPANYE_DARING, kind=SIDE, standing=CALON)
        ),
        in_force=IN_FORCE,
        level=Level.BERAT,
        applies=(ANGKA + "5",),
        gist=Text(
            id="Menyosialisasikan atau mengampanyekan calon secara daring.",
            en="Promoting a candidate or campaigning for one online.",
        ),
    ),
    Rule(
        id=DISIPLIN + "3",
        bases=(
            *_disiplin_bases(3, "PP 94/2021 Pasal 3 huruf c", "PP 94/2021 Pasal 3 huruf d"),
            *bases(
                Reading.SINGLE,
                "PP 94/2021 Pasal 10 ayat (1) huruf b",
                "PP 94/2021 Pasal 10 ayat (1) huruf c",
            ),
        ),
        track=Track.DISIPLIN,
        when=any_of(
            *without_cltn(
                when(
                    act=Act.MENDEKATI_PARTAI,
                    kind=TargetKind.DIRI_SENDIRI,
                    standing=BAKAL,
                )
            ),
            *without_cltn(when(act=Act.MENDEKATI_PARTAI, kind=TargetKind.PARTAI)),
        ),
        in_force=IN_FORCE,
        level=Level.SEDANG,
        applies=GENERAL_DUTIES,
        gist=Text(
            id="Mendekati partai politik atau masyarakat sebagai bakal calon tanpa cuti "
            "di luar tanggungan negara (CLTN).",
            en="Approaching a party or the public as a would-be candidate without leave "
            "outside the state's charge (CLTN).",
        ),
    ),
    Rule(
        id=DISIPLIN + "4",
        bases=(
            *_disiplin_bases(4, ANGKA_5),
            *NEUTRAL,
            cite("PP 94/2021 Pasal 14 huruf i angka 3", Reading.SINGLE),
        ),
        track=Track.DISIPLIN,
        when=any_of(
            when(
                status=ASN_AND_CPNS,
                act=ATTENDANCE,
                kind=SIDE,
                standing=CALON,
                active_support=True,
            )
        ),
        in_force=IN_FORCE,
        level=Level.BERAT,
        applies=(ANGKA + "5",),
        gist=Text(
            id="Menghadiri deklarasi atau kampanye calon dan berbuat atau mendukung "
            "secara berpihak.",
            en="Attending the declaration or campaign of a candidate and acting for or "
            "supporting that side.",
        ),
    ),
    Rule(
        id=DISIPLIN + "5",
        bases=(
            *_disiplin_bases(
                5, "UU 5/2014 Pasal 87 ayat (4) huruf c", reading=Reading.REPRINT
            ),
            cite("UU 20/2023 Pasal 52 ayat (3) huruf j"),
            cite("UU 20/2023 Pasal 52 ayat (4)"),
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
            "uu-20-2023/pasal-52/ayat-3/huruf-j",
            "pp-11-2017/pasal-37/ayat-2/huruf-f",
            "pp-11-2017/pasal-255/ayat-4",
            "pp-49-2018/pasal-53/ayat-3/huruf-c",
        ),
        gist=Text(
            id="Menjadi anggota dan/atau pengurus partai politik.",
            en="Being a member and/or officer of a political party.",
        ),
    ),
    Rule(
        id=DISIPLIN + "6",
        bases=(
            *_disiplin_bases(
                6, ANGKA_5, "UU 5/2014 Pasal 9 ayat (2)", reading=Reading.REPRINT
            ),
            cite("UU 20/2023 Pasal 9 ayat (2)", Reading.INFERRED),
            cite("PP 94/2021 Pasal 14 huruf i angka 3", Reading.REPRINT),
        ),
        track=Track.DISIPLIN,
        when=any_of(
            when(
                status=ASN_AND_CPNS,
                act=ACCOUNTS,
                kind=TEAM,
                standing=CALON,
            )
        ),
        in_force=IN_FORCE,
        level=Level.BERAT,
        applies=(ANGKA + "5",),
        gist=Text(
            id="Mengunggah, berkomentar, membagikan, menyukai, bergabung, atau mengikuti "
            "dalam grup atau akun pemenangan calon.",
            en="Posting, commenting, sharing, liking, joining or following in a group or "
            "account made for a candidate to win.",
        ),
    ),
    Rule(
        id=DISIPLIN + "7",
        bases=(
            *_disiplin_bases(7, ANGKA_5),
            *NEUTRAL,
            cite("PP 94/2021 Pasal 14 huruf i angka 3", Reading.SINGLE),
        ),
        track=Track.DISIPLIN,
        when=_photo(CALON, intent=True),
        in_force=IN_FORCE,
        level=Level.BERAT,
        applies=(ANGKA + "5",),
        gist=Text(
            id="Memublikasikan foto bersama calon, timnya dengan tanda keberpihakan, "
            "atau alat peraganya, dengan tujuan mendukung.",
            en="Publishing a photo with a candidate, with the team and a sign of taking "
            "sides, or with props, in order to support.",
        ),
    ),
    Rule(
        id=DISIPLIN + "8",
        bases=(
            *_disiplin_bases(8, ANGKA_6),
            cite("PP 94/2021 Pasal 14 huruf i angka 4", Reading.SINGLE),
        ),
        track=Track.DISIPLIN,
        when=any_of(
            when(
                status=ASN_AND_CPNS,
                act=APPEALS,
                kind=SIDE,
                standing=frozenset({BAKAL, CALON}),
            ),
            when(status=ASN_AND_CPNS, act=APPEALS, kind=TargetKind.PARTAI),
        ),
        in_force=IN_FORCE,
        level=Level.BERAT,
        applies=(ANGKA + "6",),
        gist=Text(
            id="Mengadakan kegiatan yang mengarah kepada keberpihakan: pertemuan, ajakan, "
            "imbauan, seruan, pemberian barang.",
            en="Holding activities that lean to one side: meetings, invitations, appeals, "
            "calls, gifts.",
        ),
    ),
    Rule(
        id=DISIPLIN + "9",
        bases=(
            *_disiplin_bases(9, "PP 94/2021 Pasal 3 huruf c", "PP 94/2021 Pasal 3 huruf d"),
            *bases(
                Reading.INFERRED,
                "PP 94/2021 Pasal 10 ayat (1) huruf b",
                "PP 94/2021 Pasal 10 ayat (1) huruf c",
            ),
        ),
        track=Track.DISIPLIN,
        when=any_of(
            when(
                status=ASN_AND_CPNS,
                act=Act.MENJADI_TIM_PEMENANGAN,
                kind=SIDE,
                standing=BAKAL,
                own_will=True,
            )
        ),
        in_force=IN_FORCE,
        level=Level.SEDANG,
        applies=GENERAL_DUTIES,
        gist=Text(
            id="Menjadi tim ahli, tim pemenangan, atau konsultan bakal calon sebelum "
            "penetapan.",
            en="Serving as expert team, winning team or consultant of a would-be "
            "candidate before fixing.",
        ),
    ),
    Rule(
        id=DISIPLIN + "10",
        bases=(
            *_disiplin_bases(10, ANGKA_5),
            *NEUTRAL,
            cite("PP 94/2021 Pasal 14 huruf i angka 3", Reading.INFERRED),
        ),
        track=Track.DISIPLIN,
        when=any_of(
            when(
                status=ASN_AND_CPNS,
                act=TEAM_WORK,
                kind=SIDE,
                standing=CALON,
                own_will=True,
            ),
            when(
                status=ASN_AND_CPNS,
                act=TEAM_WORK,
                kind=TargetKind.PARTAI,
                stage=AFTER_FIXING,
                own_will=True,
            ),
        ),
        in_force=IN_FORCE,
        level=Level.BERAT,
        applies=(ANGKA + "5",),
        gist=Text(
            id="Menjadi tim ahli, tim pemenangan, atau konsultan partai politik atau "
            "calon setelah penetapan.",
            en="Serving as expert team, winning team or consultant of a party or a "
            "candidate after fixing.",
        ),
    ),
    Rule(
        id=DISIPLIN + "11",
        bases=_disiplin_bases(11, ANGKA_7, "PP 94/2021 Pasal 14 huruf i angka 5"),
        track=Track.DISIPLIN,
        when=any_of(
            when(
                status=ASN_AND_CPNS,
                act=Act.MEMBERI_DUKUNGAN_KTP,
                kind=SIDE,
                contest=PERSEORANGAN,
                standing=BAKAL,
            )
        ),
        in_force=IN_FORCE,
        level=Level.BERAT,
        applies=(ANGKA + "7",),
        gist=Text(
            id="Memberi surat dukungan atau mengumpulkan fotokopi KTP untuk bakal calon "
            "perseorangan.",
            en="Giving a support letter to, or collecting copies of identity cards for, "
            "an independent would-be candidate.",
        ),
    ),
    Rule(
        id=DISIPLIN + "12",
        bases=_disiplin_bases(12, ANGKA_5, "PP 94/2021 Pasal 14 huruf i angka 3"),
        track=Track.DISIPLIN,
        when=tuple(
            target.plus(**{fact: True})
            for target in (
                when(
                    status=ASN_AND_CPNS,
                    act=MEASURES,
                    kind=FAVOURED,
                    standing=frozenset({BAKAL, CALON}),
                ),
                when(status=ASN_AND_CPNS, act=MEASURES, kind=TargetKind.PARTAI),
            )
            for fact in ("may_benefit", "benefits_or_harms")
        ),
        in_force=IN_FORCE,
        level=Level.BERAT,
        applies=(ANGKA + "5",),
        gist=Text(
            id="Membuat keputusan atau tindakan yang dapat menguntungkan atau merugikan "
            "partai politik atau calon.",
            en="Taking a decision or measure that could favour or harm a party or a "
            "candidate.",
        ),
    ),
)

PHOTO_ROWS = frozenset({ETIK + "5", DISIPLIN + "7"})
PAIR_ROWS = frozenset({ETIK + "3", DISIPLIN + "4"})
CALON_ROWS = frozenset(DISIPLIN + row for row in ("1", "2", "4", "6", "7", "8", "10", "12"))

DISPUTES = (
    Dispute(
        id="skb-2-2022/akun-biasa",
        about=DisputeAbout.PENERAPAN,
        concerns=frozenset({ETIK + "4", DISIPLIN + "6"}),
        when=any_of(
            when(
                status=ASN_AND_CPNS,
                act=ACCOUNTS,
                campaign_group=False,
            )
        ),
        readings=(
            DisputeReading(
                holder="bunyi lampiran dalam kebanyakan cetak ulang",
                holder_en="the wording of the annex in most reprints",
                says=Text(
                    id="Hanya grup atau akun pemenangan yang dimaksud; akun biasa milik "
                    "calon tidak.",
                    en="Only groups and accounts made to win are meant, not a "
                    "candidate's ordinary account.",
                ),
                cites=cites("SKB 2/2022 Lampiran II kode etik 4"),
            ),
            DisputeReading(
                holder="pers dan satu cetak ulang (pemenangan/calon)",
                holder_en="the press and one reprint (“pemenangan/calon”)",
                says=Text(
                    id="Setiap akun calon dimaksud.",
                    en="Every account of a candidate is meant.",
                ),
                cites=cites("SKB 2/2022 Lampiran II disiplin 6"),
            ),
        ),
    ),
    Dispute(
        id="skb-2-2022/foto-disebarkan-orang-lain",
        about=DisputeAbout.PENERAPAN,
        concerns=PHOTO_ROWS,
        when=any_of(when(status=ASN_AND_CPNS, act=Act.BERFOTO_BERSAMA)),
        readings=(
            DisputeReading(
                holder="bunyi lampiran",
                holder_en="the wording of the annex",
                says=Text(
                    id="Yang dilarang ialah memublikasikan; foto yang disebarkan orang "
                    "lain bukan perbuatan pegawai itu.",
                    en="What is forbidden is publishing; a photo spread by others is not "
                    "the act of the employee.",
                ),
                cites=cites("SKB 2/2022 Lampiran II kode etik 5"),
            ),
            DisputeReading(
                holder="KASN (Juli 2023)",
                holder_en="KASN (July 2023)",
                says=Text(
                    id="Berfoto bersama peserta pemilu dilarang, sekalipun keluarga.",
                    en="Being photographed with a participant is forbidden, even with "
                    "family.",
                ),
                cites=cites("SKB 2/2022 Lampiran II disiplin 7"),
            ),
        ),
    ),
    Dispute(
        id="skb-2-2022/kehadiran-karena-tugas",
        about=DisputeAbout.PENERAPAN,
        # Rows whose own elements are active support or the intent to support (kode etik
        # 3, disiplin 4 and 7) stay out: an order to be present is no order to support.
        concerns=frozenset({ETIK + "5", ETIK + "6", ANGKA + "1"}),
        when=any_of(
            when(
                status=ASN_AND_CPNS,
                act=ATTENDANCE | {Act.MENGIKUTI_SOSIALISASI},
                active_support=False,
                on_duty=True,
            ),
            when(
                status=ASN_AND_CPNS,
                act=PHOTOS,
                kind=TargetKind.CALON,
                intent_to_support=False,
                on_duty=True,
            ),
        ),
        readings=(
            DisputeReading(
                holder="bunyi lampiran",
                holder_en="the wording of the annex",
                says=Text(
                    id="Tidak ada pengecualian bagi yang hadir karena perintah tugas.",
                    en="There is no exception for those present by order.",
                ),
                cites=cites("SKB 2/2022 Lampiran II kode etik 6"),
            ),
            DisputeReading(
                holder="praktik pengawasan dan protokol",
                holder_en="the practice of supervision and protocol",
                says=Text(
                    id="Menjaga, melayani, atau mengawasi karena tugas bukan dukungan.",
                    en="Guarding, serving or supervising by order is not support.",
                ),
                cites=cites("PP 94/2021 Pasal 3 huruf e"),
            ),
        ),
    ),
    Dispute(
        id="skb-2-2022/sebelum-penetapan",
        about=DisputeAbout.PENERAPAN,
        concerns=frozenset({DISIPLIN + "8", DISIPLIN + "12"}),
        when=any_of(
            when(status=ASN_AND_CPNS, standing=BAKAL),
            when(status=ASN_AND_CPNS, kind=TargetKind.PARTAI, stage=BEFORE_FIXING),
        ),
        readings=(
            DisputeReading(
                holder="lampiran SKB",
                holder_en="the annex of the joint decree",
                says=Text(
                    id="Berlaku sebelum, selama, dan sesudah masa kampanye, jadi juga "
                    "sebelum penetapan.",
                    en="It covers the time before, during and after the campaign, so "
                    "before fixing too.",
                ),
                cites=cites(
                    "SKB 2/2022 Lampiran II disiplin 8",
                    "SKB 2/2022 Lampiran II disiplin 12",
                ),
            ),
            DisputeReading(
                holder="bunyi PP 94/2021",
                holder_en="the wording of PP 94/2021",
                says=Text(
                    id="Yang dilindungi hanya pasangan calon, yang baru ada setelah "
                    "penetapan; sebelumnya urusan kode etik.",
                    en="Only a pair of candidates is protected, which exists only after "
                    "fixing; before it the matter is one of ethics.",
                ),
                cites=cites(ANGKA_5, ANGKA_6),
            ),
        ),
    ),
    Dispute(
        id="skb-2-2022/bukan-pasangan-calon",
        about=DisputeAbout.DASAR,
        concerns=CALON_ROWS,
        when=any_of(
            when(status=ASN_AND_CPNS, contest=LEGISLATIF, standing=CALON),
            when(status=ASN_AND_CPNS, kind=TargetKind.PARTAI, stage=AFTER_FIXING),
        ),
        readings=(
            DisputeReading(
                holder="lampiran SKB dan KASN",
                holder_en="the annex of the joint decree and KASN",
                says=Text(
                    id="Baris ini menyebut calon DPR, DPD, dan DPRD serta partai, dengan "
                    "dasar PP 94/2021 Pasal 5 huruf n.",
                    en="The row names candidates for DPR, DPD and DPRD and parties, on "
                    "the basis of PP 94/2021 Pasal 5 huruf n.",
                ),
                cites=cites("SKB 2/2022 Lampiran II disiplin 6"),
            ),
            DisputeReading(
                holder="bunyi PP 94/2021",
                holder_en="the wording of PP 94/2021",
                says=Text(
                    id="Angka 5 dan 6 hanya menyebut pasangan calon; bagi calon "
                    "legislatif dan partai dasarnya hanya analogi.",
                    en="Angka 5 and 6 name pairs only; for legislative candidates and "
                    "parties the basis is an analogy.",
                ),
                cites=cites(ANGKA_5, ANGKA_6),
            ),
        ),
    ),
    Dispute(
        id="skb-2-2022/pasangan-atau-calon",
        about=DisputeAbout.DASAR,
        concerns=PAIR_ROWS,
        when=any_of(when(status=ASN_AND_CPNS, act=ATTENDANCE, contest=LEGISLATIF)),
        readings=(
            DisputeReading(
                holder="bunyi kode etik 3 dan disiplin 4",
                holder_en="the wording of ethics row 3 and discipline row 4",
                says=Text(
                    id="Yang disebut pasangan (bakal) calon; calon legislatif bukan "
                    "pasangan.",
                    en="What is named are pairs; legislative candidates are none.",
                ),
                cites=cites(
                    "SKB 2/2022 Lampiran II kode etik 3",
                    "SKB 2/2022 Lampiran II disiplin 4",
                ),
            ),
            DisputeReading(
                holder="lampiran SKB sebagai keseluruhan",
                holder_en="the annex of the joint decree as a whole",
                says=Text(
                    id="Daftarnya ditujukan kepada semua jabatan yang dipilih.",
                    en="The list is addressed to every contest.",
                ),
                cites=cites("SKB 2/2022 Lampiran II"),
            ),
        ),
    ),
    Dispute(
        id="skb-2-2022/tingkat-pendekatan",
        about=DisputeAbout.TINGKAT,
        concerns=frozenset({DISIPLIN + "3"}),
        when=any_of(when(status=ASN_AND_CPNS, act=Act.MENDEKATI_PARTAI)),
        readings=(
            DisputeReading(
                holder="kebanyakan cetak ulang, Kemendagri (Mei 2024)",
                holder_en="most reprints and the Ministry of Home Affairs (May 2024)",
                says=Text(id="Hukuman disiplin sedang.", en="Medium discipline."),
                cites=cites(
                    "PP 94/2021 Pasal 10 ayat (1) huruf b",
                    "PP 94/2021 Pasal 10 ayat (1) huruf c",
                ),
            ),
            DisputeReading(
                holder="Bawaslu Sulawesi Selatan dan satu cetak ulang",
                holder_en="Bawaslu South Sulawesi and one reprint",
                says=Text(id="Hukuman disiplin berat.", en="Heavy discipline."),
                cites=cites("PP 94/2021 Pasal 8 ayat (4)"),
            ),
        ),
    ),
    Dispute(
        id="skb-2-2022/tingkat-kegiatan",
        about=DisputeAbout.TINGKAT,
        concerns=frozenset({DISIPLIN + "8"}),
        when=any_of(when(status=ASN_AND_CPNS, act=APPEALS)),
        readings=(
            DisputeReading(
                holder="PP 94/2021 dan Kompas",
                holder_en="PP 94/2021 and the daily Kompas",
                says=Text(id="Hukuman disiplin berat.", en="Heavy discipline."),
                cites=cites("PP 94/2021 Pasal 14 huruf i angka 4"),
            ),
            DisputeReading(
                holder="infografik KemenPANRB (November 2023) dan salinannya",
                holder_en="an infographic of the Ministry (KemenPANRB, November "
                "2023) and its copies",
                says=Text(id="Hukuman disiplin sedang.", en="Medium discipline."),
                cites=cites("PP 94/2021 Pasal 8 ayat (3)"),
            ),
        ),
    ),
    Dispute(
        id="skb-2-2022/tingkat-tim-sebelum-penetapan",
        about=DisputeAbout.TINGKAT,
        concerns=frozenset({DISIPLIN + "9"}),
        when=any_of(when(status=ASN_AND_CPNS, act=Act.MENJADI_TIM_PEMENANGAN)),
        readings=(
            DisputeReading(
                holder="Kompas (terpotong); Pemkab Grobogan (berat hanya sesudah "
                "penetapan)",
                holder_en="the daily Kompas (cut off); the regency government of Grobogan "
                "(heavy only after fixing)",
                says=Text(
                    id="Sedang sebelum penetapan, berat sesudahnya.",
                    en="Medium before fixing, heavy after it.",
                ),
                cites=cites("PP 94/2021 Pasal 10 ayat (1) huruf c"),
            ),
            DisputeReading(
                holder="infografik KemenPANRB yang menggabungkan kedua baris",
                holder_en="an infographic of the Ministry (KemenPANRB) that merges "
                "the two rows",
                says=Text(id="Berat.", en="Heavy."),
                cites=cites("PP 94/2021 Pasal 8 ayat (4)"),
            ),
        ),
    ),
    Dispute(
        id="skb-2-2022/dukungan-ktp-bakal-calon",
        about=DisputeAbout.DASAR,
        concerns=frozenset({DISIPLIN + "11", ANGKA + "7"}),
        when=any_of(
            when(status=ASN_AND_CPNS, act=Act.MEMBERI_DUKUNGAN_KTP, standing=BAKAL)
        ),
        readings=(
            DisputeReading(
                holder="lampiran SKB",
                holder_en="the annex of the joint decree",
                says=Text(
                    id="Dukungan KTP diberikan kepada bakal calon perseorangan dan "
                    "dihukum berat.",
                    en="Identity-card support goes to an independent would-be candidate "
                    "and is punished heavily.",
                ),
                cites=cites("SKB 2/2022 Lampiran II disiplin 11"),
            ),
            DisputeReading(
                holder="kepala kalimat PP 94/2021 Pasal 5 huruf n",
                holder_en="the chapeau of PP 94/2021 Pasal 5 huruf n",
                says=Text(
                    id="Yang dilarang ialah dukungan kepada calon, bukan bakal calon.",
                    en="What is forbidden is support for a candidate, not for a would-be "
                    "candidate.",
                ),
                cites=cites("PP 94/2021 Pasal 5 huruf n"),
            ),
        ),
    ),
)

EXEMPTIONS = (
    Exemption(
        id="surat-tugas",
        bases=(cite("Surat KASN B-4790/NK.01.00/12/2023", Reading.SINGLE),),
        when=any_of(
            when(
                status=ASN_AND_CPNS,
                act=frozenset({Act.MENGIKUTI_SOSIALISASI, Act.MENGHADIRI_KAMPANYE}),
                active_support=False,
                party_attributes=False,
                assignment_letter=True,
            )
        ),
        excepts=frozenset({ETIK + "6"}),
        # KASN's letter of 20 December 2023 reads the row as it stood from its first day.
        in_force=IN_FORCE,
        gist=Text(
            id="Hadir berdasarkan surat tugas, tanpa berbicara, mendukung, atau memakai "
            "atribut partai.",
            en="Presence on a written assignment, without speaking, supporting or "
            "wearing party attributes.",
        ),
    ),
)

REMARKS = (
    Remark(
        code="dirujuk_ke_satgas",
        text=Text(
            id="Bentuk yang tidak termuat dalam daftar dibahas dan diputus oleh Satuan "
            "Tugas netralitas.",
            en="A form that the list does not hold is discussed and decided by the task "
            "force on neutrality.",
        ),
        cites=cites("SKB 2/2022 Lampiran II disiplin 13"),
        when=any_of(when(status=ASN_AND_CPNS, act=Act.BENTUK_LAIN)),
        in_force=IN_FORCE,
        authority=Authority.SATGAS,
    ),
    Remark(
        code="cltn_tidak_tersedia",
        text=Text(
            id="CPNS dan PPPK tidak dapat mengambil cuti di luar tanggungan negara: PP "
            "49/2018 tidak mencantumkannya, PP 11/2017 mensyaratkan lima tahun masa "
            "kerja. Cuti itu karena itu tidak menghapus pelanggaran bagi mereka. UU "
            "20/2023 "
            "Pasal 53 dikabarkan menyebutnya bagi semua ASN; bunyinya tidak terbaca.",
            en="CPNS and PPPK cannot take leave outside the state's charge: PP 49/2018 "
            "does not list it, PP 11/2017 wants five years of service. Such leave "
            "therefore lifts no breach for them. UU 20/2023 Pasal 53 is reported to "
            "name it "
            "for all civil servants; its wording was not read.",
        ),
        cites=cites("PP 49/2018 Pasal 77", "PP 11/2017 Pasal 334"),
        when=any_of(when(status=CANNOT_TAKE_CLTN)),
        concerns=frozenset({ETIK + "7", DISIPLIN + "3"}),
    ),
)

MODULE = Module(
    regulations=(
        regulation(
            "SKB 2/2022",
            Text(
                id="Pedoman Pembinaan dan Pengawasan Netralitas Pegawai ASN dalam "
                "Penyelenggaraan Pemilihan Umum dan Pemilihan",
                en="Guidelines on the neutrality of civil servants in general and local "
                "elections (joint decree of five institutions)",
            ),
            IN_FORCE,
            Reading.REPRINT,
            # Non-ASN are reached by SE MenPANRB 1/2023, whose rows cite the decree's.
            addressees=ASN_AND_CPNS | {Status.NON_ASN},
            # Its closing clauses were not read: that the older texts gave way is ours.
            links=(
                replaces("SKB 5/2020", "SKB 2/2022"),
                replaces(
                    "Surat MenPANRB B/71/M.SM.00.00/2017",
                    "SKB 2/2022",
                    extent=Text(id="selebihnya", en="as to the rest"),
                ),
                replaces("Surat MenPANRB B/36/M.SM.00.00/2018", "SKB 2/2022"),
            ),
        ),
        regulation(
            "Surat KASN B-4790/NK.01.00/12/2023",
            Text(
                id="Surat KASN tentang kehadiran dengan surat tugas",
                en="Letter of KASN on presence with a written assignment",
            ),
            # Declaratory: it reads the decree, from the decree's first day.
            IN_FORCE,
            Reading.SINGLE,
        ),
    ),
    rules=(*KODE_ETIK, *DISCIPLINE),
    exemptions=EXEMPTIONS,
    disputes=DISPUTES,
    remarks=REMARKS,
    not_encoded=(
        NotEncoded(
            provision="SKB 2/2022 Lampiran I",
            why=Text(
                id="Tata cara dan tenggatnya tidak terbaca dalam cetak ulang mana pun.",
                en="Its procedure and time limits were not readable in any reprint.",
            ),
        ),
        NotEncoded(
            provision="SKB 2/2022 Lampiran II disiplin 1-4, 6, 8: Pasal 14 huruf i angka 4",
            why=Text(
                id="Angka 4 hanya tercetak di satu surat kabar dan tampak sebagai salah "
                "cetak; yang disandikan angka 3, dan angka 4 hanya untuk baris 8.",
                en="Angka 4 is printed in one newspaper only and looks like a misprint; "
                "angka 3 is encoded, angka 4 for row 8 only.",
            ),
        ),
        NotEncoded(
            provision="SKB 2/2022: alat peraga untuk partai; mendeklarasikan diri; "
            "sosialisasi antara penetapan dan kampanye tanpa dukungan",
            why=Text(
                id="Tidak ada baris yang menyebutnya: celah, hanya kewajiban umum yang "
                "tersisa.",
                en="No row names them: a gap, only the general duties remain.",
            ),
        ),
    ),
)
