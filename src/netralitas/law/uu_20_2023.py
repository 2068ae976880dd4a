"""UU 20/2023 tentang Aparatur Sipil Negara: in force from 31 October 2023.

LN 2023/141, TLN 6897. The whole text could not be opened: Pasal 52 was read, Pasal 9,
24, 56 and 59 ayat (3) are quoted by others that agree. Implementing regulations were
not found; PP 94/2021, PP 11/2017 and PP 49/2018 remain the instruments.

The oversight of ethics passed from KASN to BKN in August 2024 (Pasal 70 ayat (3), Perpres
91 and 92 of 2024, SE MenPANRB 4/2024): the chair of Bawaslu gives 24 August, the circular
is of 4 September. Between those days both are named.
"""

from datetime import date

from netralitas.citation import Reading
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
    any_of,
    bases,
    cite,
    when,
)
from netralitas.law.pp_37_2004 import FIRST_RESIGNED
from netralitas.law.terms import ASN, ASN_AND_CPNS, PARTY_ROWS, cites, regulation
from netralitas.law.uu_5_2014 import OFFICES_SOUGHT, PARTY
from netralitas.text import Text
from netralitas.words import (
    KEPALA_DAERAH,
    Act,
    Authority,
    Clock,
    DisputeAbout,
    Level,
    Office,
    SanctionKind,
    Standing,
    Status,
    Track,
)

IN_FORCE = since(2023, 10, 31)
TRANSFER = Interval(start=date(2024, 8, 24), end=date(2024, 9, 4))

PARTY_RULE = "uu-20-2023/pasal-52/ayat-3/huruf-j"
DISIPLIN_5 = "skb-2-2022/lampiran-ii/disiplin/5"

MODULE = Module(
    regulations=(
        regulation(
            "UU 20/2023",
            Text(id="Aparatur Sipil Negara", en="The civil service (2023)"),
            IN_FORCE,
            Reading.REPRINT,
            addressees=ASN_AND_CPNS,
            # The number of its closing article was not seen.
            links=(revokes("UU 5/2014", "UU 20/2023", reading=Reading.REPRINT),),
        ),
        regulation(
            "Perpres 92/2024",
            Text(id="Badan Kepegawaian Negara", en="The National Civil Service Agency"),
            since(2024, 8, 23),
            Reading.SINGLE,
        ),
        regulation(
            "SE MenPANRB 4/2024",
            Text(
                id="Pengalihan Pelaksanaan Pengawasan Sistem Merit",
                en="Transfer of the oversight of the merit system",
            ),
            since(2024, 8, 24),
            Reading.SINGLE,
        ),
    ),
    rules=(
        Rule(
            id=PARTY_RULE,
            bases=(
                cite(
                    "UU 20/2023 Pasal 52 ayat (3) huruf j",
                    quote="menjadi anggota dan/atau pengurus partai politik",
                ),
                cite(
                    "UU 20/2023 Pasal 52 ayat (4)",
                    quote="huruf j dikategorikan sebagai pemberhentian tidak dengan hormat",
                ),
            ),
            track=Track.PEMBERHENTIAN,
            when=any_of(when(status=ASN, act=Act.MENJADI_ANGGOTA_PARTAI, own_will=True)),
            in_force=IN_FORCE,
            gist=PARTY,
        ),
        Rule(
            id="uu-20-2023/pasal-56",
            bases=(cite("UU 20/2023 Pasal 56", Reading.REPRINT),),
            track=Track.PEMBERHENTIAN,
            when=any_of(
                when(
                    status=Status.PNS,
                    office=frozenset({Office.JPT_MADYA, Office.JPT_PRATAMA}),
                    act=Act.MENCALONKAN_DIRI,
                    contest=KEPALA_DAERAH,
                    standing=Standing.CALON,
                    resigned=False,
                )
            ),
            in_force=IN_FORCE,
            gist=Text(
                id="Pejabat pimpinan tinggi madya atau pratama ditetapkan sebagai calon "
                "kepala daerah tanpa mengundurkan diri.",
                en="A holder of a senior post is fixed as a candidate for head of a "
                "region without having resigned.",
            ),
        ),
        Rule(
            id="uu-20-2023/pasal-59/ayat-3",
            bases=(cite("UU 20/2023 Pasal 59 ayat (3)", Reading.REPRINT),),
            track=Track.PEMBERHENTIAN,
            when=any_of(
                when(
                    status=ASN,
                    act=Act.MENCALONKAN_DIRI,
                    contest=OFFICES_SOUGHT,
                    standing=Standing.CALON,
                    resigned=False,
                )
            ),
            in_force=IN_FORCE,
            gist=Text(
                id="Pegawai ASN ditetapkan sebagai calon tanpa mengundurkan diri.",
                en="A civil servant is fixed as a candidate without having resigned.",
            ),
        ),
    ),
    disputes=(
        Dispute(
            id="keluar-dari-partai",
            about=DisputeAbout.PENERAPAN,
            concerns=frozenset(
                {
                    PARTY_RULE,
                    *PARTY_ROWS,
                    "uu-5-2014/pasal-87/ayat-4/huruf-c",
                    "pp-11-2017/pasal-255/ayat-4",
                }
            ),
            when=any_of(
                when(status=Status.PNS, act=Act.MENJADI_ANGGOTA_PARTAI, resigned=True)
            ),
            readings=(
                DisputeReading(
                    holder="PP 37/2004",
                    holder_en="PP 37/2004",
                    says=Text(
                        id="Yang masuk partai tanpa mengundurkan diri lebih dahulu "
                        "diberhentikan tidak dengan hormat.",
                        en="Who joined without resigning first is dismissed without "
                        "honour.",
                    ),
                    cites=cites("PP 37/2004 Pasal 9 ayat (1)"),
                ),
                FIRST_RESIGNED,
                DisputeReading(
                    holder="PP 11/2017",
                    holder_en="PP 11/2017",
                    says=Text(
                        id="Anggota partai wajib mengundurkan diri dan lalu diberhentikan "
                        "dengan hormat.",
                        en="A member of a party must resign and then leaves with honour.",
                    ),
                    cites=cites(
                        "PP 11/2017 Pasal 255 ayat (2)", "PP 11/2017 Pasal 255 ayat (3)"
                    ),
                ),
            ),
            in_force=since(2017, 4, 7),
        ),
    ),
    consequences=(
        Consequence(
            track=Track.PEMBERHENTIAN,
            rules=frozenset({PARTY_RULE, DISIPLIN_5}),
            status=frozenset({Status.PNS}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            options=(SanctionKind.PTDH,),
            authority=(Authority.PPK,),
            bases=(
                cite(
                    "UU 20/2023 Pasal 52 ayat (4)",
                    quote="dikategorikan sebagai pemberhentian tidak dengan hormat",
                ),
            ),
        ),
        Consequence(
            track=Track.PEMBERHENTIAN,
            rules=frozenset({PARTY_RULE, DISIPLIN_5}),
            status=frozenset({Status.PPPK}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            options=(SanctionKind.PEMUTUSAN_TIDAK_DENGAN_HORMAT,),
            authority=(Authority.PPK,),
            bases=(
                cite(
                    "UU 20/2023 Pasal 52 ayat (4)",
                    quote="dikategorikan sebagai pemberhentian tidak dengan hormat",
                ),
            ),
        ),
        Consequence(
            track=Track.PEMBERHENTIAN,
            rules=frozenset({"uu-20-2023/pasal-56", "uu-20-2023/pasal-59/ayat-3"}),
            status=ASN,
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            authority=(Authority.PPK,),
            bases=(cite("UU 20/2023 Pasal 59 ayat (3)", Reading.REPRINT),),
        ),
        Consequence(
            track=Track.KODE_ETIK,
            status=frozenset({Status.PPPK}),
            clock=Clock.PERBUATAN,
            in_force=since(2022, 9, 22),
            authority=(Authority.PPK,),
            bases=(cite("SKB 2/2022 Lampiran II", Reading.INFERRED),),
        ),
        Consequence(
            track=Track.KODE_ETIK,
            status=ASN_AND_CPNS,
            clock=Clock.PERBUATAN,
            in_force=Interval(start=IN_FORCE.start, end=TRANSFER.end),
            authority=(Authority.KASN,),
            bases=bases(Reading.SINGLE, "UU 20/2023 Pasal 70 ayat (3)"),
        ),
        Consequence(
            track=Track.KODE_ETIK,
            status=ASN_AND_CPNS,
            clock=Clock.PERBUATAN,
            in_force=since(2024, 8, 24),
            authority=(Authority.BKN,),
            bases=bases(Reading.SINGLE, "Perpres 92/2024", "SE MenPANRB 4/2024"),
        ),
    ),
    remarks=(
        Remark(
            code="ptdh_atau_pdhtaps",
            text=Text(
                id="UU 20/2023 menggolongkan pemberhentian karena pelanggaran disiplin "
                "berat sebagai tidak dengan hormat; PP 94/2021 dan PP 11/2017 "
                "menyebutnya dengan hormat tidak atas permintaan sendiri, dan keputusan "
                "dalam praktik memakai yang terakhir.",
                en="UU 20/2023 classes dismissal for a grave breach of discipline as "
                "without honour; PP 94/2021 and PP 11/2017 call it with honour, not at "
                "own request, and decrees in practice use the latter.",
            ),
            cites=cites(
                "UU 20/2023 Pasal 52 ayat (4)",
                "PP 94/2021 Pasal 8 ayat (4) huruf c",
                "PP 11/2017 Pasal 253",
            ),
            when=any_of(when(status=Status.PNS)),
            in_force=IN_FORCE,
            tracks=frozenset({Track.DISIPLIN}),
            levels=frozenset({Level.BERAT}),
        ),
        Remark(
            code="kode_etik_pppk",
            text=Text(
                id="PP 42/2004 tidak mengikat PPPK; sanksi etiknya menurut kode etik dan "
                "kode perilaku instansi.",
                en="PP 42/2004 does not bind PPPK; their ethics sanction follows the code "
                "of the agency.",
            ),
            cites=cites("PP 42/2004 Pasal 1 angka 5"),
            when=any_of(when(status=Status.PPPK)),
            tracks=frozenset({Track.KODE_ETIK}),
        ),
        Remark(
            code="peralihan_kasn_bkn",
            text=Text(
                id="Hari beralihnya pengawasan dari KASN ke BKN tidak pasti: 24 Agustus "
                "2024 menurut Ketua Bawaslu, 4 September 2024 menurut tanggal surat "
                "edaran. Di antaranya keduanya disebut.",
                en="The day on which oversight passed from KASN to BKN is not certain: 24 "
                "August 2024 by the chair of Bawaslu, 4 September 2024 by the date of "
                "the circular. Between them both are named.",
            ),
            cites=cites("SE MenPANRB 4/2024", "Perpres 92/2024"),
            when=any_of(when(status=ASN_AND_CPNS)),
            in_force=TRANSFER,
            tracks=frozenset({Track.KODE_ETIK}),
        ),
    ),
    not_encoded=(
        NotEncoded(
            provision="UU 20/2023 Pasal 2 huruf f",
            why=Text(
                id="Hurufnya hanya diketahui dari ingatan.",
                en="Its letter is known from memory only.",
            ),
        ),
        NotEncoded(
            provision="UU 20/2023 Pasal 24 ayat (1) huruf d, ayat (2)",
            why=Text(
                id="Kewajiban menjaga netralitas tanpa peraturan pelaksana: PP 94/2021 "
                "tetap instrumennya; ayat (2) tidak pernah dikutip utuh.",
                en="The duty to stay neutral without an implementing regulation: PP "
                "94/2021 remains the instrument; ayat (2) was never quoted in full.",
            ),
        ),
        NotEncoded(
            provision="UU 20/2023 Pasal 52 ayat (3) huruf g-i",
            why=Text(
                id="Akibat pelanggaran disiplin berat dan putusan pidana: bukan perbuatan "
                "yang dinilai di sini; pertentangannya dengan PP 94/2021 diberitahukan.",
                en="What a grave breach of discipline and a conviction lead to: not an act "
                "that is judged here; the conflict with PP 94/2021 is told.",
            ),
        ),
        NotEncoded(
            provision="UU 20/2023 Pasal 26 ayat (2) huruf d; MK 121/PUU-XXII/2024",
            why=Text(
                id="Pengawas sistem merit yang mandiri harus dibentuk paling lambat 16 "
                "Oktober 2027; belum ada lembaga yang menggantikan BKN.",
                en="An independent supervisor of the merit system is due by 16 October "
                "2027; no body has replaced BKN yet.",
            ),
        ),
        NotEncoded(
            provision="UU 20/2023 Pasal 53-55, 57-58, 59 ayat (1)-(2), 65-66",
            why=Text(
                id="Pemberhentian sementara, jabatan negara, dan non-ASN: bukan larangan "
                "dalam edisi ini, dan bunyinya tidak terbaca.",
                en="Temporary dismissal, state posts and non-ASN: no prohibition of this "
                "edition, and their wording was not read.",
            ),
        ),
    ),
)
