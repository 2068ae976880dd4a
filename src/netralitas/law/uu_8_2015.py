"""UU 8/2015, first amendment of UU 1/2015: pairs, deputies and campaign leave.

LN 2015/57, TLN 5678; in force since 18 March 2015, read in the gazette. It leaves the
words of Pasal 71 as they are (angka 49) and changes the elucidation of its ayat (2); it
makes *calon* a pair, rewrites Pasal 70 and 189 and lets regional officials campaign with
leave. Pasal 189 stands in this wording to this day, Pasal 70 to 30 June 2016.

Pasal 70 ayat (1) binds the pair, not those who are involved: directors of state and
regional companies (not their employees), ASN, TNI, Polri, village heads, lurah and their
officers. Members of a BPD are not named.
"""

from netralitas.citation import Reading
from netralitas.law.link import amends
from netralitas.law.norm import (
    Exemption,
    Module,
    NotEncoded,
    Permission,
    Remark,
    Rule,
    all_of,
    any_of,
    cite,
    when,
)
from netralitas.law.pemilihan import (
    CANDIDATE,
    FIRST_AMENDED,
    IN_CAMPAIGN,
    INVOLVES,
    MAY_CAMPAIGN,
    ON_LEAVE,
    PEMILIHAN,
    RUNS_AGAIN,
    SITTING_HEAD,
    UU_8_2015,
    UU_10_2016,
    WITH_FACILITIES,
    WITHOUT_LEAVE,
    by,
    crime,
    enforced,
    until,
)
from netralitas.law.terms import cites, regulation
from netralitas.text import Text
from netralitas.words import Act, Authority, Track

FIRST_AMENDMENT = until(UU_8_2015, UU_10_2016)

P70_1 = "uu-1-2015/pasal-70/ayat-1"
P70_3 = "uu-1-2015/pasal-70/ayat-3"
P189 = "uu-1-2015/pasal-189"

INVOLVING = Text(
    id="Pasangan calon melibatkan pejabat BUMN atau BUMD, ASN, anggota Polri atau TNI, "
    "kepala desa, lurah, atau perangkatnya dalam kampanye.",
    en="A pair involves directors of state or regional companies, civil servants, police, "
    "soldiers, village heads, lurah or their officers in the campaign.",
)
RUNNING_AGAIN = Text(
    id="Kepala daerah yang mencalonkan kembali di daerah yang sama berkampanye tanpa cuti "
    "di luar tanggungan negara atau dengan fasilitas jabatannya.",
    en="A head who runs again in the same region campaigns without unpaid leave or with "
    "the facilities of his office.",
)
CAMPAIGN_ON_LEAVE = Text(
    id="Kepala daerah dapat ikut kampanye dengan cuti, tanpa fasilitas jabatannya.",
    en="A head of region may take part in the campaign on leave, without the facilities "
    "of his office.",
)
OWN_CAMPAIGN = Text(
    id="Petahana yang sedang cuti berkampanye untuk dirinya sendiri tanpa fasilitas "
    "jabatannya; itu bukan tindakan jabatan yang menguntungkan.",
    en="An incumbent on leave campaigns for himself without the facilities of his office; "
    "that is no measure of office that favours.",
)

OWN_BID = (all_of(RUNS_AGAIN, ON_LEAVE),)

MODULE = Module(
    regulations=(
        regulation(
            "UU 8/2015",
            Text(id="Perubahan atas UU 1/2015", en="First amendment of UU 1/2015"),
            UU_8_2015,
            Reading.TEXT,
            links=(amends("UU 1/2015", "UU 8/2015 Pasal I"),),
        ),
    ),
    rules=(
        Rule(
            id=P70_1,
            bases=(
                cite(
                    f"{FIRST_AMENDED} Pasal 70 ayat (1)",
                    quote="Dalam Kampanye, pasangan calon dilarang melibatkan … pejabat "
                    "badan usaha milik negara/badan usaha milik daerah … aparatur sipil "
                    "Negara, anggota Kepolisian Negara Republik Indonesia, dan anggota "
                    "Tentara Nasional Indonesia … Kepala Desa atau sebutan lain/Lurah dan "
                    "perangkat Desa",
                ),
            ),
            track=Track.ADMINISTRATIF,
            when=by(CANDIDATE, INVOLVES),
            in_force=FIRST_AMENDMENT,
            gist=INVOLVING,
        ),
        Rule(
            id=P70_3,
            bases=(
                cite(
                    f"{FIRST_AMENDED} Pasal 70 ayat (3)",
                    quote="dalam melaksanakan kampanye harus memenuhi ketentuan … tidak "
                    "menggunakan fasilitas yang terkait dengan jabatannya … menjalani cuti "
                    "di luar tanggungan negara",
                ),
            ),
            track=Track.ADMINISTRATIF,
            when=any_of(a=WITH_FACILITIES, b=WITHOUT_LEAVE),
            in_force=FIRST_AMENDMENT,
            gist=RUNNING_AGAIN,
        ),
        Rule(
            id=P189,
            bases=(
                cite(
                    f"{FIRST_AMENDED} Pasal 189",
                    quote="Calon Gubernur, Calon Wakil Gubernur, Calon Bupati, Calon Wakil "
                    "Bupati, Calon Walikota, dan Calon Wakil Walikota yang dengan sengaja "
                    "melibatkan",
                ),
            ),
            track=Track.PIDANA,
            when=by(CANDIDATE, INVOLVES.plus(deliberate=True)),
            in_force=UU_8_2015,
            gist=Text(
                id="Calon dengan sengaja melibatkan mereka yang disebut Pasal 70 ayat (1).",
                en="A candidate deliberately involves those named in Pasal 70 ayat (1).",
            ),
        ),
    ),
    exemptions=(
        Exemption(
            id="kampanye-petahana-saat-cuti",
            bases=(cite(f"{FIRST_AMENDED} Pasal 70 ayat (3)", Reading.INFERRED),),
            when=OWN_BID,
            excepts=frozenset(
                {"uu-1-2015/pasal-71/ayat-1#administratif", "uu-1-2015/pasal-188"}
            ),
            in_force=FIRST_AMENDMENT,
            gist=OWN_CAMPAIGN,
        ),
    ),
    permissions=(
        Permission(
            id="ikut-kampanye-saat-cuti",
            bases=(
                cite(
                    f"{FIRST_AMENDED} Pasal 70 ayat (2)",
                    quote="dapat ikut dalam kampanye dengan mengajukan izin cuti kampanye",
                ),
                cite(f"{FIRST_AMENDED} Pasal 70 ayat (3)", Reading.INFERRED),
            ),
            when=by(SITTING_HEAD, ON_LEAVE),
            in_force=FIRST_AMENDMENT,
            gist=CAMPAIGN_ON_LEAVE,
        ),
    ),
    remarks=(
        Remark(
            code="siapa_yang_dilibatkan",
            text=Text(
                id="Siapa yang dilibatkan tidak dibaca di sini. Yang disebut: pejabat "
                "BUMN atau BUMD, ASN, anggota Polri dan TNI, kepala desa atau lurah, serta "
                "perangkat desa dan kelurahan. Tidak disebut: karyawan BUMN atau BUMD, "
                "anggota BPD, CPNS, dan pegawai non-ASN.",
                en="Who was involved is not read here. Named are directors of state or "
                "regional companies, civil servants, police and soldiers, village heads or "
                "lurah and their officers. Not named are employees of those companies, "
                "members of a BPD, CPNS and staff who are no civil servants.",
            ),
            cites=cites(
                f"{FIRST_AMENDED} Pasal 70 ayat (1)",
                "UU 1/2015 jo. UU 10/2016 Pasal 70 ayat (1)",
                f"{FIRST_AMENDED} Pasal 189",
            ),
            when=any_of(INVOLVES),
            in_force=UU_8_2015,
            concerns=frozenset({P70_1, f"{P70_1}@2016-07-01", P189}),
        ),
        Remark(
            code="izin_cuti_kampanye",
            text=Text(
                id="Kepala daerah, pejabat negara lain, dan pejabat daerah dapat ikut "
                "kampanye dengan izin cuti kampanye; ada tidaknya izin itu tidak dibaca di "
                "sini.",
                en="Heads of region, other state officials and regional officials may "
                "campaign with campaign leave; whether it was granted is not read here.",
            ),
            cites=cites(f"{FIRST_AMENDED} Pasal 70 ayat (2)"),
            when=any_of(all_of(when(status=MAY_CAMPAIGN), IN_CAMPAIGN)),
            in_force=FIRST_AMENDMENT,
        ),
        Remark(
            code="kekosongan_diisi_pelaksana_tugas",
            text=Text(
                id="Jabatan yang kosong diisi dengan menunjuk pelaksana tugas.",
                en="A vacant post is filled by naming an acting official.",
            ),
            cites=cites(f"{FIRST_AMENDED} Penjelasan Pasal 71 ayat (2)"),
            when=any_of(when(act=Act.MENGGANTI_PEJABAT, election=PEMILIHAN)),
            in_force=FIRST_AMENDMENT,
        ),
        Remark(
            code="keterangan_palsu_untuk_dukungan",
            text=Text(
                id="Keterangan tidak benar atau identitas palsu untuk mendukung pasangan "
                "calon perseorangan adalah tindak pidana tersendiri bagi siapa pun.",
                en="A false statement or false identity in support of an independent pair "
                "is a crime of its own for anyone.",
            ),
            cites=cites(f"{FIRST_AMENDED} Pasal 185"),
            when=any_of(when(act=Act.MEMBERI_DUKUNGAN_KTP, election=PEMILIHAN)),
            in_force=UU_8_2015,
        ),
    ),
    consequences=(
        enforced(
            Track.ADMINISTRATIF,
            frozenset({P70_1, P70_3, f"{P70_1}@2016-07-01", f"{P70_3}@2016-07-01"}),
            UU_8_2015,
            cite("UU 1/2015 Pasal 139 ayat (1)", Reading.INFERRED),
            Authority.BAWASLU,
        ),
        *crime(
            frozenset({P189}),
            cite(
                f"{FIRST_AMENDED} Pasal 189",
                quote="paling singkat 1 (satu) bulan atau paling lama 6 (enam) bulan "
                "dan/atau denda paling sedikit Rp600.000,00 (enam ratus ribu rupiah) atau "
                "paling banyak Rp6.000.000,00",
            ),
            months=(1, 6),
            rupiah=(600_000, 6_000_000),
            first=UU_8_2015,
        ),
    ),
    not_encoded=(
        NotEncoded(
            provision="UU 8/2015 Pasal 185; UU 10/2016 Pasal 185A",
            why=Text(
                id="Kosakata tidak memuat fakta bahwa dukungan itu palsu; disebut sebagai "
                "catatan pada perbuatan memberi dukungan KTP.",
                en="The vocabulary has no fact that the support is false; told as a note "
                "beside the act of giving support letters.",
            ),
        ),
    ),
)
