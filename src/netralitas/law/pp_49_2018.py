"""PP 49/2018 tentang Manajemen PPPK.

LN 2018/224, TLN 6264; in force 28 November 2018. Read in the gazette; the predicate of
Pasal 52 ayat (3) is lost in the copy. Each PPK sets the discipline of its PPPK by the
character of the agency, so no level is given for them here; only the statutory grounds
for ending the agreement are.
"""

from netralitas.citation import Reading
from netralitas.interval import since
from netralitas.law.norm import (
    Consequence,
    Module,
    NotEncoded,
    Remark,
    Rule,
    any_of,
    cite,
    when,
)
from netralitas.law.terms import cites, regulation
from netralitas.law.uu_5_2014 import PARTY
from netralitas.text import Text
from netralitas.words import (
    Act,
    Authority,
    Clock,
    Level,
    SanctionKind,
    Status,
    Track,
)

IN_FORCE = since(2018, 11, 28)
PPPK = frozenset({Status.PPPK})
PARTY_RULE = "pp-49-2018/pasal-53/ayat-3/huruf-c"

MODULE = Module(
    regulations=(
        regulation(
            "PP 49/2018",
            Text(
                id="Manajemen Pegawai Pemerintah dengan Perjanjian Kerja",
                en="Management of government employees with an agreement",
            ),
            IN_FORCE,
            Reading.TEXT,
            addressees=PPPK,
        ),
    ),
    rules=(
        Rule(
            id=PARTY_RULE,
            bases=(
                cite(
                    "PP 49/2018 Pasal 53 ayat (3) huruf c",
                    quote="menjadi anggota dan/atau pengurus partai politik",
                ),
                cite(
                    "PP 49/2018 Pasal 63 ayat (2)", quote="tidak dapat melamar sebagai PPPK"
                ),
            ),
            track=Track.PEMBERHENTIAN,
            when=any_of(when(status=PPPK, act=Act.MENJADI_ANGGOTA_PARTAI, own_will=True)),
            in_force=IN_FORCE,
            gist=PARTY,
        ),
    ),
    consequences=(
        Consequence(
            track=Track.DISIPLIN,
            levels=frozenset({Level.RINGAN, Level.SEDANG, Level.BERAT}),
            status=PPPK,
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            authority=(Authority.PPK,),
            becomes=Level.SESUAI_ATURAN_INSTANSI,
            bases=(
                cite(
                    "PP 49/2018 Pasal 52 ayat (1)",
                    quote="PPK pada setiap instansi menetapkan disiplin PPPK",
                ),
                cite(
                    "PP 49/2018 Pasal 52 ayat (2)",
                    quote="berdasarkan karakteristik pada setiap instansi",
                ),
            ),
        ),
        Consequence(
            track=Track.PEMBERHENTIAN,
            rules=frozenset({PARTY_RULE}),
            status=PPPK,
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            options=(SanctionKind.PEMUTUSAN_TIDAK_DENGAN_HORMAT,),
            authority=(Authority.PPK,),
            bases=(
                cite(
                    "PP 49/2018 Pasal 53 ayat (3) huruf c",
                    quote="dilakukan tidak dengan hormat",
                ),
            ),
        ),
    ),
    remarks=(
        Remark(
            code="akibat_pemutusan_pppk",
            text=Text(
                id="PPPK yang perjanjian kerjanya diputus karena menjadi anggota atau "
                "pengurus partai tetap diberi haknya menurut peraturan "
                "perundang-undangan, tidak dapat melamar sebagai PPPK, dan dikenai sanksi "
                "membayar ganti rugi; besarnya tidak disebut.",
                en="A PPPK whose agreement is ended for being a member or officer of a "
                "party keeps the rights that legislation gives, cannot apply as a PPPK, "
                "and is liable to pay compensation; its amount is not stated.",
            ),
            cites=cites("PP 49/2018 Pasal 63 ayat (2)"),
            when=any_of(when(status=PPPK)),
            in_force=IN_FORCE,
            concerns=frozenset({PARTY_RULE}),
        ),
    ),
    not_encoded=(
        NotEncoded(
            provision="PP 49/2018 Pasal 16 huruf d",
            why=Text(
                id="Syarat pelamar, bukan perbuatan PPPK.",
                en="A condition for applicants, not an act of a PPPK.",
            ),
        ),
        NotEncoded(
            provision="PP 49/2018 Pasal 33 huruf e-f, 51, 53 ayat (2) huruf b, 59, 71",
            why=Text(
                id="Pemutusan karena pelanggaran disiplin berat bergantung pada aturan "
                "instansi dan perjanjian kerja; tingkatnya tidak dapat ditetapkan di "
                "sini.",
                en="Ending the agreement for a grave breach hangs on the agency's rules "
                "and the agreement; no level can be set here.",
            ),
        ),
        NotEncoded(
            provision="PP 49/2018 Pasal 53 ayat (2) huruf a, ayat (3) huruf b dan d, 62, "
            "64, 73-74",
            why=Text(
                id="Akibat putusan pidana dan penetapan tersangka, serta tata cara: bagian "
                "prosedur.",
                en="Consequences of convictions and of being a suspect, and the procedure: "
                "part of procedure.",
            ),
        ),
        NotEncoded(
            provision="PP 49/2018 Pasal 77",
            why=Text(
                id="Daftar cuti PPPK, tanpa cuti di luar tanggungan negara; dibaca oleh "
                "baris tentang cuti itu.",
                en="The list of leave of a PPPK, without unpaid leave; read by the rows "
                "about that leave.",
            ),
        ),
        NotEncoded(
            provision="PP 49/2018 Pasal 94, 96, 99",
            why=Text(
                id="Pengawasan KASN dan larangan mengangkat non-ASN: ditujukan kepada "
                "lembaga dan PPK, bukan tentang keberpihakan.",
                en="Oversight by KASN and the ban on appointing non-ASN: addressed to "
                "bodies and heads of personnel, not about taking sides.",
            ),
        ),
    ),
)
