"""PP 11/2017 tentang Manajemen PNS, as amended by PP 17/2020.

LN 2017/63, TLN 6037; promulgated and in force 7 April 2017. Read in the gazette. PP
17/2020 (LN 2020/68, TLN 6477) reworded Pasal 250, 254 and 280, read on the gazette pages;
its day is not known, so it counts from the first day on which it was seen announced, 12
May 2020.

Encoded: party membership (37 ayat (2) huruf f for a CPNS; 250 huruf c, 255 for a PNS),
candidates who do not resign (254 as amended, 346), the end of a CPNS by a medium or heavy
breach (37 ayat (2) huruf c). Until the amendment Pasal 254 ayat (4) dismissed such a
candidate with honour and Pasal 346 ayat (4) without: both are shown.
"""

from datetime import date

from netralitas.citation import Reading
from netralitas.interval import Interval, since
from netralitas.law.link import amends, revokes
from netralitas.law.norm import (
    Consequence,
    Dispute,
    DisputeReading,
    Module,
    NotEncoded,
    Rule,
    any_of,
    cite,
    when,
)
from netralitas.law.pp_37_2004 import JOINED
from netralitas.law.terms import PARTY_ROWS, PNS_AND_CPNS, cites, regulation
from netralitas.law.uu_5_2014 import OFFICES_SOUGHT, PARTY
from netralitas.text import Text
from netralitas.words import (
    Act,
    Authority,
    Clock,
    DisputeAbout,
    Level,
    SanctionKind,
    Standing,
    Status,
    Track,
)

IN_FORCE = since(2017, 4, 7)
AMENDED = since(2020, 5, 12)
"""The first day on which the amendment was seen announced; its own day is not known."""
DAY_IN_DOUBT = Interval(start=date(2020, 2, 28), end=AMENDED.start)
"""PP 17/2020 is said to be of 28 February 2020; no text that was read bears the day."""
BEFORE_AMENDMENT = Interval(start=IN_FORCE.start, end=AMENDED.start)

MEMBER_CPNS = "pp-11-2017/pasal-37/ayat-2/huruf-f"
MEMBER_PNS = "pp-11-2017/pasal-255/ayat-4"
CANDIDATE = "pp-11-2017/pasal-254/ayat-4"
UNRESIGNED = "pp-11-2017/pasal-346/ayat-4"
UU_5_2014 = frozenset(
    {"uu-5-2014/pasal-119@2015-07-08", "uu-5-2014/pasal-123/ayat-3@2015-07-08"}
)
STATUTES = UU_5_2014 | {"uu-20-2023/pasal-56", "uu-20-2023/pasal-59/ayat-3"}
"""The statutes set the duty to resign and no sanction; the regulation's is carried over."""

MODULE = Module(
    regulations=(
        regulation(
            "PP 11/2017",
            Text(id="Manajemen Pegawai Negeri Sipil", en="Management of civil servants"),
            IN_FORCE,
            Reading.TEXT,
            addressees=PNS_AND_CPNS,
            # Of the fifteen of Pasal 362, the two on who is dismissed and by whom.
            links=(
                revokes("PP 32/1979", "PP 11/2017 Pasal 362 angka 5"),
                revokes("PP 9/2003", "PP 11/2017 Pasal 362 angka 14"),
            ),
        ),
        regulation(
            "PP 17/2020",
            Text(
                id="Perubahan atas PP 11/2017 tentang Manajemen PNS",
                en="Amendment of PP 11/2017 on the management of civil servants",
            ),
            AMENDED,
            Reading.TEXT,
            addressees=PNS_AND_CPNS,
            links=(amends("PP 11/2017", "PP 17/2020 Pasal I"),),
        ),
    ),
    rules=(
        Rule(
            id=MEMBER_CPNS,
            bases=(
                cite(
                    "PP 11/2017 Pasal 37 ayat (2) huruf f",
                    quote="menjadi anggota dan/atau pengurus partai politik",
                ),
            ),
            track=Track.PEMBERHENTIAN,
            when=any_of(
                when(status=Status.CPNS, act=Act.MENJADI_ANGGOTA_PARTAI, own_will=True)
            ),
            in_force=IN_FORCE,
            gist=PARTY,
        ),
        Rule(
            id=CANDIDATE,
            bases=(
                cite(
                    "PP 11/2017 jo. PP 17/2020 Pasal 254 ayat (4)",
                    quote="melanggar kewajiban … diberhentikan tidak dengan hormat",
                ),
                cite(
                    "PP 11/2017 jo. PP 17/2020 Pasal 254 ayat (1)",
                    quote="wajib mengundurkan diri … pada saat ditetapkan sebagai calon",
                ),
            ),
            track=Track.PEMBERHENTIAN,
            when=any_of(
                when(
                    status=Status.PNS,
                    act=Act.MENCALONKAN_DIRI,
                    contest=OFFICES_SOUGHT,
                    standing=Standing.CALON,
                    resigned=False,
                )
            ),
            in_force=AMENDED,
            gist=Text(
                id="PNS yang ditetapkan sebagai calon tetapi tidak mengundurkan diri.",
                en="A PNS who is fixed as a candidate and does not resign.",
            ),
        ),
        Rule(
            id=MEMBER_PNS,
            bases=(
                cite(
                    "PP 11/2017 Pasal 255 ayat (4)",
                    quote="melanggar larangan … diberhentikan tidak dengan hormat",
                ),
                cite(
                    "PP 11/2017 Pasal 255 ayat (1)",
                    quote="PNS dilarang menjadi anggota",
                ),
                cite(
                    "PP 11/2017 Pasal 250 huruf c",
                    quote="menjadi anggota dan/atau pengurus partai politik",
                ),
            ),
            track=Track.PEMBERHENTIAN,
            when=any_of(
                when(status=Status.PNS, act=Act.MENJADI_ANGGOTA_PARTAI, own_will=True)
            ),
            in_force=IN_FORCE,
            gist=PARTY,
        ),
        Rule(
            id=UNRESIGNED,
            bases=(
                cite(
                    "PP 11/2017 Pasal 346 ayat (4)",
                    quote="tidak mengajukan pengunduran diri … tidak dengan hormat",
                ),
                cite(
                    "PP 11/2017 Pasal 346 ayat (1)",
                    quote="sejak ditetapkan sebagai calon",
                ),
                cite(
                    "PP 11/2017 Pasal 345 ayat (2)",
                    quote="Pejabat negara … meliputi Presiden dan Wakil Presiden",
                ),
            ),
            track=Track.PEMBERHENTIAN,
            when=any_of(
                when(
                    status=Status.PNS,
                    act=Act.MENCALONKAN_DIRI,
                    contest=OFFICES_SOUGHT,
                    standing=Standing.CALON,
                    resigned=False,
                )
            ),
            in_force=IN_FORCE,
            gist=Text(
                id="PNS yang dicalonkan menjadi pejabat negara tidak mengajukan "
                "pengunduran diri sejak ditetapkan sebagai calon.",
                en="A PNS nominated for a state office does not resign from fixing as a "
                "candidate.",
            ),
        ),
    ),
    disputes=(
        Dispute(
            id="keluar-dari-partai-sebagai-cpns",
            about=DisputeAbout.PENERAPAN,
            concerns=PARTY_ROWS | {MEMBER_CPNS},
            when=any_of(
                when(status=Status.CPNS, act=Act.MENJADI_ANGGOTA_PARTAI, resigned=True)
            ),
            readings=(
                DisputeReading(
                    holder="PP 11/2017 Pasal 37 ayat (2) huruf f",
                    holder_en="PP 11/2017 Pasal 37 ayat (2) huruf f",
                    says=Text(
                        id="Keanggotaan itu sendiri mengakhiri masa percobaan; anggota "
                        "partai yang mundur hanya disebut bagi PNS (Pasal 255).",
                        en="Membership by itself ends the probation; a member who resigns "
                        "is named for a PNS only (Pasal 255).",
                    ),
                    cites=cites(
                        "PP 11/2017 Pasal 37 ayat (2) huruf f",
                        "PP 11/2017 Pasal 255 ayat (2)",
                    ),
                ),
                DisputeReading(
                    holder="PP 11/2017 Pasal 37 ayat (2) huruf a; PP 37/2004",
                    holder_en="PP 11/2017 Pasal 37 ayat (2) huruf a; PP 37/2004",
                    says=Text(
                        id="CPNS yang mundur berhenti atas permintaan sendiri; PP 37/2004, "
                        "yang menghitung CPNS sebagai PNS, memberhentikannya dengan hormat "
                        "bila mundurnya mendahului. Fakta yang diberikan tidak menyebut "
                        "urutannya.",
                        en="A CPNS who resigns leaves at own request; PP 37/2004, which "
                        "counts a CPNS as a PNS, lets him leave with honour where the "
                        "resignation came first. The facts given do not tell the order.",
                    ),
                    cites=cites(
                        "PP 11/2017 Pasal 37 ayat (2) huruf a",
                        "PP 37/2004 Pasal 1 angka 1",
                        "PP 37/2004 Pasal 3 ayat (2)",
                    ),
                ),
            ),
            in_force=IN_FORCE,
        ),
        Dispute(
            id="pp-11-2017/calon-tidak-mundur",
            about=DisputeAbout.TINGKAT,
            concerns=UU_5_2014 | {UNRESIGNED},
            when=any_of(when(status=Status.PNS, act=Act.MENCALONKAN_DIRI, resigned=False)),
            readings=(
                DisputeReading(
                    holder="Pasal 254 ayat (4) sebelum PP 17/2020 (diumumkan 12 Mei "
                    "2020; hari berlakunya belum ditemukan)",
                    holder_en="Pasal 254 ayat (4) before PP 17/2020 (announced 12 May "
                    "2020; its day of entry into force was not found)",
                    says=Text(
                        id="Yang melanggar kewajiban mengundurkan diri diberhentikan "
                        "dengan hormat.",
                        en="Who breaks the duty to resign is dismissed with honour.",
                    ),
                    cites=cites("PP 11/2017 Pasal 254 ayat (4)"),
                ),
                DisputeReading(
                    holder="Pasal 346 ayat (4)",
                    holder_en="Pasal 346 ayat (4)",
                    says=Text(
                        id="Yang tidak mengajukan pengunduran diri diberhentikan tidak "
                        "dengan hormat.",
                        en="Who does not resign is dismissed without honour.",
                    ),
                    cites=cites("PP 11/2017 Pasal 346 ayat (4)"),
                ),
            ),
            in_force=BEFORE_AMENDMENT,
        ),
        Dispute(
            id="pp-17-2020/hari-berlaku",
            about=DisputeAbout.TANGGAL,
            concerns=UU_5_2014 | {UNRESIGNED},
            when=any_of(when(status=Status.PNS, act=Act.MENCALONKAN_DIRI, resigned=False)),
            readings=(
                DisputeReading(
                    holder="Daftar peraturan, tanpa naskah yang memuat harinya",
                    holder_en="Lists of regulations, without a text that bears the day",
                    says=Text(
                        id="PP 17/2020 berlaku sejak 28 Februari 2020: Pasal 254 ayat (4) "
                        "sudah berbunyi tidak dengan hormat.",
                        en="PP 17/2020 is in force from 28 February 2020: Pasal 254 ayat "
                        "(4) already says without honour.",
                    ),
                    cites=cites("PP 17/2020"),
                ),
                DisputeReading(
                    holder="Pemberitaan pertama, 12 Mei 2020",
                    holder_en="First reports, 12 May 2020",
                    says=Text(
                        id="Perubahan itu baru diketahui umum pada 12 Mei 2020; sejak hari "
                        "itu dipakai di sini.",
                        en="The amendment became publicly known on 12 May 2020; it is used "
                        "here from that day.",
                    ),
                    cites=cites("PP 17/2020"),
                ),
            ),
            in_force=DAY_IN_DOUBT,
        ),
    ),
    consequences=(
        Consequence(
            track=Track.DISIPLIN,
            levels=frozenset({Level.SEDANG, Level.BERAT}),
            status=frozenset({Status.CPNS}),
            clock=Clock.PEMERIKSAAN,
            in_force=IN_FORCE,
            options=(SanctionKind.DIBERHENTIKAN_CPNS,),
            authority=(Authority.PPK,),
            bases=(
                cite(
                    "PP 11/2017 Pasal 37 ayat (2) huruf c",
                    quote="pelanggaran disiplin tingkat sedang atau berat",
                ),
            ),
        ),
        Consequence(
            track=Track.PEMBERHENTIAN,
            rules=PARTY_ROWS | {MEMBER_CPNS, JOINED},
            status=frozenset({Status.CPNS}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            options=(SanctionKind.DIBERHENTIKAN_CPNS,),
            authority=(Authority.PPK,),
            bases=(
                cite(
                    "PP 11/2017 Pasal 37 ayat (2) huruf f",
                    quote="menjadi anggota dan/atau pengurus partai politik",
                ),
            ),
        ),
        Consequence(
            track=Track.PEMBERHENTIAN,
            rules=frozenset({MEMBER_PNS}),
            status=frozenset({Status.PNS}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            options=(SanctionKind.PTDH,),
            authority=(Authority.PPK,),
            bases=(
                cite(
                    "PP 11/2017 Pasal 255 ayat (4)",
                    quote="diberhentikan tidak dengan hormat sebagai PNS",
                ),
                cite(
                    "PP 11/2017 Pasal 255 ayat (5)",
                    quote="terhitung mulai akhir bulan",
                ),
            ),
        ),
        Consequence(
            track=Track.PEMBERHENTIAN,
            rules=frozenset({CANDIDATE}),
            status=frozenset({Status.PNS}),
            clock=Clock.PERBUATAN,
            in_force=AMENDED,
            options=(SanctionKind.PTDH,),
            authority=(Authority.PPK,),
            bases=(
                cite(
                    "PP 11/2017 jo. PP 17/2020 Pasal 254 ayat (4)",
                    quote="diberhentikan tidak dengan hormat sebagai PNS",
                ),
            ),
        ),
        Consequence(
            track=Track.PEMBERHENTIAN,
            rules=frozenset({UNRESIGNED}),
            status=frozenset({Status.PNS}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            options=(SanctionKind.PTDH,),
            authority=(Authority.PPK,),
            bases=(
                cite(
                    "PP 11/2017 Pasal 346 ayat (4)",
                    quote="diberhentikan tidak dengan hormat sebagai PNS",
                ),
            ),
        ),
        Consequence(
            track=Track.PEMBERHENTIAN,
            rules=frozenset({UNRESIGNED}),
            status=frozenset({Status.PNS}),
            clock=Clock.PERBUATAN,
            in_force=BEFORE_AMENDMENT,
            options=(SanctionKind.PDH,),
            authority=(Authority.PPK,),
            bases=(
                cite(
                    "PP 11/2017 Pasal 254 ayat (4)",
                    quote="melanggar kewajiban … diberhentikan dengan hormat sebagai PNS",
                ),
            ),
        ),
        Consequence(
            track=Track.PEMBERHENTIAN,
            rules=UU_5_2014,
            status=frozenset({Status.PNS}),
            clock=Clock.PERBUATAN,
            in_force=BEFORE_AMENDMENT,
            options=(SanctionKind.PTDH, SanctionKind.PDH),
            authority=(Authority.PPK,),
            bases=(
                cite("PP 11/2017 Pasal 346 ayat (4)", Reading.INFERRED),
                cite("PP 11/2017 Pasal 254 ayat (4)", Reading.INFERRED),
            ),
        ),
        Consequence(
            track=Track.PEMBERHENTIAN,
            rules=STATUTES,
            status=frozenset({Status.PNS}),
            clock=Clock.PERBUATAN,
            in_force=AMENDED,
            options=(SanctionKind.PTDH,),
            authority=(Authority.PPK,),
            bases=(cite("PP 11/2017 jo. PP 17/2020 Pasal 254 ayat (4)", Reading.INFERRED),),
        ),
    ),
    not_encoded=(
        NotEncoded(
            provision="PP 11/2017 Pasal 23 ayat (1) huruf e, 108, 114 ayat (6)",
            why=Text(
                id="Syarat pelamar dan panitia seleksi: bukan perbuatan pegawai.",
                en="Conditions for applicants and selection panels: not acts of an "
                "employee.",
            ),
        ),
        NotEncoded(
            provision="PP 11/2017 Pasal 37 ayat (2) huruf e, 247-249, 250 huruf b dan d, "
            "251-252",
            why=Text(
                id="Akibat putusan pidana: bukan perbuatan yang dinilai di sini, dan lama "
                "pidananya tidak ada faktanya dalam kosakata.",
                en="Consequences of a conviction: not an act that is judged here, and the "
                "vocabulary has no fact for the length of the sentence.",
            ),
        ),
        NotEncoded(
            provision="PP 11/2017 Pasal 253, 254 ayat (2)-(3) dan (5), 255 ayat (2)-(3), "
            "266-270, 276-287",
            why=Text(
                id="Akibat hukuman berat, saat berlakunya, dan tata cara pemberhentian dan "
                "pemberhentian sementara: bagian prosedur.",
                en="What heavy punishment leads to, the day of effect and the procedure of "
                "dismissal and temporary dismissal: part of procedure.",
            ),
        ),
        NotEncoded(
            provision="PP 11/2017 Pasal 257, 310, 334-337",
            why=Text(
                id="Cuti di luar tanggungan negara: cara memperolehnya dan melapor "
                "sesudahnya; yang dibaca di sini hanya bahwa cuti itu sedang dijalani.",
                en="Unpaid leave: how it is obtained and reported afterwards; what is read "
                "here is only that it was being taken.",
            ),
        ),
    ),
)
