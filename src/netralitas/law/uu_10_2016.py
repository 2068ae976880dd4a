"""UU 10/2016, second amendment of UU 1/2015, and MK 136/PUU-XXII/2024 on its crime.

LN 2016/130, TLN 5898; in force since 1 July 2016, read in the gazette. Pasal 71 as it
stands to this day: more persons in ayat (1) and no limit in time, heads and their
appointed substitutes in ayat (2)-(4), closed periods counted from the fixing of the
pairs. The crimes follow it without a new text: 188 deliberately against Pasal 71 as a
whole, 190 against ayat (2) without a word of intent, so that ayat (3) is a crime by 188
only. 187A makes money for votes a crime of anyone, and of the voter who takes it.

Pasal 188 kept its three groups of persons while ayat (1) had five: pejabat daerah, TNI and
Polri could break the norm without penalty until 14 November 2024, when the Constitutional
Court read them into it. A head of region is a pejabat negara and was never outside it.

Pasal 70 ayat (3) now holds *selama masa kampanye*: the incumbent who runs again is on leave
through the whole of it. Whoever campaigns for another needs a permit (ayat (2)), which is
no fact here, so that leave alone permits an incumbent's own campaign only.
"""

from netralitas.citation import Basis, Reading
from netralitas.law.link import amends, reads
from netralitas.law.norm import (
    Dispute,
    DisputeReading,
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
    AMENDED,
    CANDIDATE,
    CANDIDATE_OR_TEAM,
    DELIBERATELY,
    EITHER,
    FAVOURING,
    HEAD_OR_ACTING,
    IN_CAMPAIGN,
    INCUMBENT,
    INVOLVES,
    MAY_CAMPAIGN,
    MK_136,
    MONEY,
    PEMILIHAN,
    REGIONAL,
    REPLACES,
    RUNNING,
    THROUGHOUT,
    USES_PROGRAMMES,
    UU_10_2016,
    VILLAGE,
    by,
    crime,
    enforced,
    favours,
    until,
)
from netralitas.law.terms import (
    ASN,
    MILITARY_AND_POLICE,
    STATE_OFFICIALS,
    cites,
    regulation,
)
from netralitas.law.uu_1_2015 import (
    BASIS_188,
    BASIS_190,
    HEAD,
    P71_1,
    P71_2,
    P71_3,
    P73_1,
    P73_2,
    P188,
    P190,
)
from netralitas.law.uu_8_2015 import (
    INVOLVING,
    OWN_BID,
    OWN_CAMPAIGN,
    P70_1,
    P70_3,
)
from netralitas.text import Text
from netralitas.words import (
    Act,
    Authority,
    DisputeAbout,
    Level,
    SanctionKind,
    Stage,
    Standing,
    Status,
    Track,
)

BEFORE_MK_136 = until(UU_10_2016, MK_136)

_2016 = "@2016-07-01"
P71_1_NOW = P71_1 + _2016
VILLAGE_NOW = f"{P71_1}#hukum_desa{_2016}"
OFFICIALS_NOW = f"{P71_1}#administratif{_2016}"
FORCES_NOW = f"{P71_1}#etik_lain"
P71_2_NOW, P71_3_NOW = P71_2 + _2016, P71_3 + _2016
P71_5 = "uu-1-2015/pasal-71/ayat-5"
P73_1_NOW, P73_2_NOW = P73_1 + _2016, P73_2 + _2016
P187A_1 = "uu-1-2015/pasal-187a/ayat-1"
P187A_2 = "uu-1-2015/pasal-187a/ayat-2"
P188_NOW, P188_2024 = P188 + _2016, f"{P188}@2024-11-14"
P190_NOW = P190 + _2016


def _basis(place: str, quote: str) -> Basis:
    return cite(f"{AMENDED} {place}", quote=quote)


BASIS_71_1 = _basis(
    "Pasal 71 ayat (1)",
    "Pejabat negara, pejabat daerah, pejabat aparatur sipil negara, anggota TNI/POLRI, "
    "dan Kepala Desa atau sebutan lain/Lurah dilarang membuat keputusan dan/atau tindakan "
    "yang menguntungkan atau merugikan salah satu pasangan calon",
)
BASIS_71_2 = _basis(
    "Pasal 71 ayat (2)",
    "dilarang melakukan penggantian pejabat 6 (enam) bulan sebelum tanggal penetapan "
    "pasangan calon sampai dengan akhir masa jabatan kecuali mendapat persetujuan tertulis "
    "dari Menteri",
)
BASIS_71_3 = _basis(
    "Pasal 71 ayat (3)",
    "dilarang menggunakan kewenangan, program, dan kegiatan yang menguntungkan atau "
    "merugikan salah satu pasangan calon baik di daerah sendiri maupun di daerah lain "
    "dalam waktu 6 (enam) bulan sebelum tanggal penetapan pasangan calon sampai dengan "
    "penetapan pasangan calon terpilih",
)
BASIS_71_4 = _basis(
    "Pasal 71 ayat (4)",
    "berlaku juga untuk penjabat Gubernur atau Penjabat Bupati/Walikota",
)
BASIS_71_5 = cite(
    f"{AMENDED} Pasal 71 ayat (5)",
    Reading.INFERRED,
    quote="selaku petahana melanggar ketentuan sebagaimana dimaksud pada ayat (2) dan ayat "
    "(3), petahana tersebut dikenai sanksi pembatalan sebagai calon",
    note=EITHER,
)
BASIS_71_6 = _basis(
    "Pasal 71 ayat (6)",
    "yang bukan petahana diatur sesuai dengan peraturan perundang-undangan yang berlaku",
)
BASIS_73_2 = cite(
    f"{AMENDED} Pasal 73 ayat (2)",
    # Neither the ruling nor the quality of the breach is a fact here.
    Reading.INFERRED,
    quote="berdasarkan putusan Bawaslu Provinsi dapat dikenai sanksi administrasi "
    "pembatalan sebagai pasangan calon",
)

USES_POWERS = USES_PROGRAMMES.plus(benefits_or_harms=True)

FIXED = (when(standing=Standing.CALON),)
REGISTERED = (when(standing=Standing.BAKAL_CALON, stage=Stage.PENCALONAN),)
"""Pasal 1 angka 3-4 calls *calon* who registers; every other row here, who is fixed."""

MODULE = Module(
    regulations=(
        regulation(
            "UU 10/2016",
            Text(
                id="Perubahan Kedua atas UU 1/2015",
                en="Second amendment of UU 1/2015",
            ),
            UU_10_2016,
            Reading.TEXT,
            links=(amends("UU 1/2015", "UU 10/2016 Pasal I"),),
        ),
        regulation(
            "MK 136/PUU-XXII/2024",
            Text(
                id="Subjek Pasal 188: pejabat daerah, TNI, dan Polri",
                en="Subjects of Pasal 188: regional officials, TNI and Polri",
            ),
            MK_136,
            Reading.REPRINT,
            links=(
                reads(
                    "UU 1/2015",
                    "MK 136/PUU-XXII/2024",
                    extent=Text(id="Pasal 188", en="Pasal 188"),
                ),
            ),
        ),
    ),
    rules=(
        Rule(
            id=P70_1 + _2016,
            bases=(
                _basis(
                    "Pasal 70 ayat (1)",
                    "Dalam kampanye, pasangan calon dilarang melibatkan … pejabat badan "
                    "usaha milik negara/badan usaha milik daerah … aparatur sipil Negara, "
                    "anggota Kepolisian Negara Republik Indonesia, dan anggota Tentara "
                    "Nasional Indonesia … Kepala Desa atau sebutan lain/Lurah dan "
                    "perangkat Desa",
                ),
            ),
            track=Track.ADMINISTRATIF,
            when=by(CANDIDATE, INVOLVES),
            in_force=UU_10_2016,
            gist=INVOLVING,
        ),
        Rule(
            id=P70_3 + _2016,
            bases=(
                _basis(
                    "Pasal 70 ayat (3)",
                    "selama masa kampanye harus memenuhi ketentuan … menjalani cuti di "
                    "luar tanggungan negara … dilarang menggunakan fasilitas yang terkait "
                    "dengan jabatannya",
                ),
            ),
            track=Track.ADMINISTRATIF,
            when=any_of(
                a=by(RUNNING, THROUGHOUT.plus(on_unpaid_leave=False)),
                b=by(RUNNING, THROUGHOUT.plus(state_facility=True)),
            ),
            in_force=UU_10_2016,
            gist=Text(
                id="Kepala daerah yang mencalonkan kembali di daerah yang sama tidak "
                "menjalani cuti di luar tanggungan negara, atau menggunakan fasilitas "
                "jabatannya, selama masa kampanye.",
                en="A head who runs again in the same region is not on unpaid leave, or "
                "uses the facilities of his office, during the campaign.",
            ),
        ),
        Rule(
            id=P71_1_NOW,
            bases=(BASIS_71_1,),
            track=Track.DISIPLIN,
            when=favours(ASN),
            in_force=UU_10_2016,
            level=Level.TIDAK_DINYATAKAN,
            gist=FAVOURING,
        ),
        Rule(
            id=VILLAGE_NOW,
            bases=(BASIS_71_1,),
            track=Track.HUKUM_DESA,
            when=favours(VILLAGE),
            in_force=UU_10_2016,
            gist=FAVOURING,
        ),
        Rule(
            id=OFFICIALS_NOW,
            bases=(BASIS_71_1,),
            track=Track.ADMINISTRATIF,
            when=favours(STATE_OFFICIALS | REGIONAL),
            in_force=UU_10_2016,
            gist=FAVOURING,
        ),
        Rule(
            id=FORCES_NOW,
            bases=(BASIS_71_1,),
            track=Track.ETIK_LAIN,
            when=favours(MILITARY_AND_POLICE),
            in_force=UU_10_2016,
            gist=FAVOURING,
        ),
        Rule(
            id=P71_2_NOW,
            bases=(BASIS_71_2, BASIS_71_4, BASIS_71_6),
            track=Track.ADMINISTRATIF,
            when=by(HEAD_OR_ACTING, REPLACES),
            in_force=UU_10_2016,
            gist=Text(
                id="Kepala daerah atau penjabatnya mengganti pejabat dalam enam bulan "
                "sebelum penetapan sampai akhir masa jabatan.",
                en="A head or acting head of a region replaces officials from six months "
                "before fixing to the end of the term.",
            ),
        ),
        Rule(
            id=P71_3_NOW,
            bases=(BASIS_71_3, BASIS_71_4, BASIS_71_6),
            track=Track.ADMINISTRATIF,
            when=by(HEAD_OR_ACTING, USES_POWERS),
            in_force=UU_10_2016,
            gist=Text(
                id="Kepala daerah atau penjabatnya menggunakan kewenangan, program, atau "
                "kegiatan yang menguntungkan atau merugikan pasangan calon.",
                en="A head or acting head of a region uses powers, programmes or "
                "activities that favour or harm a pair.",
            ),
        ),
        Rule(
            id=P71_5,
            bases=(BASIS_71_5,),
            track=Track.ADMINISTRATIF,
            when=by(INCUMBENT, REPLACES, USES_POWERS),
            in_force=UU_10_2016,
            applies=(P71_2_NOW, P71_3_NOW),
            gist=Text(
                id="Petahana yang melanggar ayat (2) atau (3) dibatalkan sebagai calon.",
                en="An incumbent who breaks ayat (2) or (3) is struck off as a candidate.",
            ),
        ),
        Rule(
            id=P73_1_NOW,
            bases=(
                _basis(
                    "Pasal 73 ayat (1)",
                    "Calon dan/atau tim Kampanye dilarang menjanjikan dan/atau memberikan "
                    "uang atau materi lainnya untuk mempengaruhi penyelenggara Pemilihan "
                    "dan/atau Pemilih",
                ),
            ),
            track=Track.ADMINISTRATIF,
            when=by(CANDIDATE_OR_TEAM, *MONEY),
            in_force=UU_10_2016,
            gist=Text(
                id="Calon atau tim kampanye menjanjikan atau memberikan uang atau materi "
                "untuk mempengaruhi penyelenggara atau pemilih.",
                en="A candidate or campaign team promises or gives money or goods to "
                "influence organisers or voters.",
            ),
        ),
        Rule(
            id=P73_2_NOW,
            bases=(
                BASIS_73_2,
                _basis("Pasal 135A ayat (1)", "terstruktur, sistematis, dan masif"),
            ),
            track=Track.ADMINISTRATIF,
            when=by(CANDIDATE, *MONEY),
            in_force=UU_10_2016,
            applies=(P73_1_NOW,),
            gist=Text(
                id="Calon yang melanggar ayat (1) secara terstruktur, sistematis, dan "
                "masif menurut putusan Bawaslu provinsi dapat dibatalkan.",
                en="A candidate who breaks ayat (1) in a structured, systematic and "
                "massive way by a ruling of the provincial Bawaslu may be struck off.",
            ),
        ),
        Rule(
            id=P187A_1,
            bases=(
                _basis(
                    "Pasal 187A ayat (1)",
                    "Setiap orang yang dengan sengaja melakukan perbuatan melawan hukum "
                    "menjanjikan atau memberikan uang atau materi lainnya sebagai imbalan "
                    "… untuk mempengaruhi Pemilih … memilih calon tertentu, atau tidak "
                    "memilih calon tertentu",
                ),
                _basis("Pasal 73 ayat (4)", "atau pihak lain juga dilarang"),
            ),
            track=Track.PIDANA,
            when=by(FIXED + REGISTERED, *(each.plus(deliberate=True) for each in MONEY)),
            in_force=UU_10_2016,
            gist=Text(
                id="Siapa pun yang dengan sengaja menjanjikan atau memberi uang atau "
                "materi sebagai imbalan untuk mempengaruhi pemilih.",
                en="Anyone who deliberately promises or gives money or goods in return "
                "for a vote.",
            ),
        ),
        Rule(
            id=P187A_2,
            bases=(
                _basis(
                    "Pasal 187A ayat (2)",
                    "pemilih yang dengan sengaja melakukan perbuatan melawan hukum "
                    "menerima pemberian atau janji",
                ),
            ),
            track=Track.PIDANA,
            when=by(
                FIXED + REGISTERED,
                when(
                    act=Act.MENERIMA_BARANG_ATAU_UANG, election=PEMILIHAN, deliberate=True
                ),
            ),
            in_force=UU_10_2016,
            gist=Text(
                id="Pemilih yang dengan sengaja menerima pemberian atau janji itu.",
                en="A voter who deliberately accepts such a gift or promise.",
            ),
        ),
        Rule(
            id=P188_NOW,
            bases=(BASIS_188, BASIS_71_1, BASIS_71_2, BASIS_71_3, BASIS_71_4),
            track=Track.PIDANA,
            when=(
                *favours(ASN | VILLAGE | STATE_OFFICIALS, deliberate=True),
                *by(
                    HEAD_OR_ACTING,
                    REPLACES.plus(deliberate=True),
                    USES_POWERS.plus(deliberate=True),
                ),
            ),
            in_force=BEFORE_MK_136,
            gist=DELIBERATELY,
        ),
        Rule(
            id=P188_2024,
            bases=(
                BASIS_188,
                cite("MK 136/PUU-XXII/2024", Reading.REPRINT),
                BASIS_71_1,
                BASIS_71_2,
                BASIS_71_3,
                BASIS_71_4,
            ),
            track=Track.PIDANA,
            when=(
                *favours(
                    ASN | VILLAGE | STATE_OFFICIALS | REGIONAL | MILITARY_AND_POLICE,
                    deliberate=True,
                ),
                *by(
                    HEAD_OR_ACTING,
                    REPLACES.plus(deliberate=True),
                    USES_POWERS.plus(deliberate=True),
                ),
            ),
            in_force=MK_136,
            gist=DELIBERATELY,
        ),
        Rule(
            id=P190_NOW,
            bases=(BASIS_190, BASIS_71_2, BASIS_71_4),
            track=Track.PIDANA,
            when=by(HEAD_OR_ACTING, REPLACES),
            in_force=UU_10_2016,
            gist=Text(
                id="Pejabat yang melanggar larangan mengganti pejabat.",
                en="An official who breaks the ban on replacing officials.",
            ),
        ),
    ),
    exemptions=(
        Exemption(
            id=f"kampanye-petahana-saat-cuti{_2016}",
            bases=(cite(f"{AMENDED} Pasal 70 ayat (3)", Reading.INFERRED),),
            when=OWN_BID,
            excepts=frozenset({OFFICIALS_NOW, P188_NOW, P188_2024}),
            in_force=UU_10_2016,
            gist=OWN_CAMPAIGN,
        ),
        Exemption(
            id="persetujuan-menteri",
            bases=(
                _basis(
                    "Pasal 71 ayat (2)",
                    "kecuali mendapat persetujuan tertulis dari Menteri",
                ),
            ),
            when=any_of(when(act=Act.MENGGANTI_PEJABAT, ministerial_consent=True)),
            excepts=frozenset({P71_2_NOW, P71_5, P188_NOW, P188_2024, P190_NOW}),
            in_force=UU_10_2016,
            gist=Text(
                id="Penggantian dengan persetujuan tertulis dari Menteri.",
                en="Replacement with the written consent of the Minister.",
            ),
        ),
    ),
    permissions=(
        Permission(
            id=f"ikut-kampanye-saat-cuti{_2016}",
            bases=(
                cite(
                    f"{AMENDED} Pasal 70 ayat (3)",
                    Reading.INFERRED,
                    quote="yang mencalonkan kembali pada daerah yang sama, selama masa "
                    "kampanye harus memenuhi ketentuan",
                    note=Text(
                        id="Ayat ini mewajibkan cuti; bahwa yang menjalaninya dapat "
                        "berkampanye untuk dirinya adalah simpulan. Apakah ia masih "
                        "memerlukan izin menurut ayat (2) tidak dinyatakan.",
                        en="This paragraph demands leave; that who is on leave may "
                        "campaign for himself is inferred. Whether he still needs the "
                        "permit of ayat (2) is not said.",
                    ),
                ),
            ),
            when=OWN_BID,
            in_force=UU_10_2016,
            gist=Text(
                id="Kepala daerah yang mencalonkan kembali di daerah yang sama dapat "
                "berkampanye untuk dirinya selama cuti, tanpa fasilitas jabatannya. Untuk "
                "kampanye calon lain ia memerlukan izin, bukan cuti.",
                en="A head who runs again in the same region may campaign for himself "
                "while on leave, without the facilities of his office. For another's "
                "campaign a head needs a permit, not leave.",
            ),
        ),
    ),
    disputes=(
        Dispute(
            id="calon-sejak-mendaftar",
            about=DisputeAbout.PENERAPAN,
            concerns=frozenset({P187A_1, P187A_2}),
            when=any_of(when(standing=Standing.BAKAL_CALON)),
            in_force=UU_10_2016,
            readings=(
                DisputeReading(
                    holder="definisi calon dalam undang-undang ini",
                    holder_en="the definition of a candidate in this act",
                    says=Text(
                        id="Calon adalah yang mendaftar atau didaftarkan, juga sebelum "
                        "ditetapkan.",
                        en="A candidate is who registers or is registered, before the "
                        "fixing too.",
                    ),
                    cites=cites(
                        "UU 1/2015 jo. UU 8/2015 Pasal 1 angka 3",
                        "UU 1/2015 jo. UU 8/2015 Pasal 1 angka 4",
                    ),
                ),
                DisputeReading(
                    holder="tahapan dalam undang-undang ini, yang menetapkan calon dari "
                    "para pendaftar",
                    holder_en="the stages in this act, which fix candidates from those who "
                    "registered",
                    says=Text(
                        id="Calon baru ada sejak ditetapkan; norma pidana tidak diperluas.",
                        en="There is a candidate only from fixing on; a criminal norm is "
                        "not widened.",
                    ),
                    cites=cites("UU 1/2015 jo. UU 8/2015 Pasal 5 ayat (3) huruf f"),
                ),
            ),
        ),
    ),
    remarks=(
        Remark(
            code="biaya_kampanye_bukan_politik_uang",
            text=Text(
                id="Biaya makan, minum, dan transpor peserta kampanye, bahan kampanye, "
                "serta hadiah dalam batas peraturan KPU tidak termasuk memberikan uang "
                "atau materi.",
                en="Meals, drink and transport of those who attend a campaign, campaign "
                "material and prizes within the limits of the KPU do not count as giving "
                "money or goods.",
            ),
            cites=cites(f"{AMENDED} Penjelasan Pasal 73 ayat (1)"),
            when=any_of(when(election=PEMILIHAN)),
            in_force=UU_10_2016,
            concerns=frozenset({P73_1_NOW, P73_2_NOW, P187A_1}),
        ),
        Remark(
            code="pembatalan_menurut_putusan",
            text=Text(
                id="Calon hanya dapat dibatalkan karena politik uang bila putusan Bawaslu "
                "provinsi menyatakannya terbukti secara terstruktur, sistematis, dan "
                "masif; ada tidaknya putusan dan sifat itu tidak dibaca di sini. "
                "Pembatalan tidak menggugurkan pidana.",
                en="A candidate can be struck off for money politics only where a ruling "
                "of the provincial Bawaslu finds a structured, systematic and massive "
                "breach; whether there is one, and that quality, are not read here. To be "
                "struck off does not end the criminal case.",
            ),
            cites=cites(
                f"{AMENDED} Pasal 73 ayat (2)",
                f"{AMENDED} Pasal 73 ayat (5)",
                f"{AMENDED} Pasal 135A ayat (1)",
                f"{AMENDED} Penjelasan Pasal 135A ayat (1)",
            ),
            when=any_of(when(election=PEMILIHAN)),
            in_force=UU_10_2016,
            concerns=frozenset({P73_2_NOW}),
        ),
        Remark(
            code="daftar_dukungan_palsu",
            text=Text(
                id="Memalsukan daftar dukungan terhadap calon perseorangan adalah tindak "
                "pidana tersendiri bagi siapa pun.",
                en="Forging the list of support for an independent candidate is a crime of "
                "its own for anyone.",
            ),
            cites=cites(f"{AMENDED} Pasal 185A ayat (1)"),
            when=any_of(when(act=Act.MEMBERI_DUKUNGAN_KTP, election=PEMILIHAN)),
            in_force=UU_10_2016,
        ),
        Remark(
            code="izin_kampanye",
            text=Text(
                id="Kepala daerah, pejabat negara lain, dan pejabat daerah dapat ikut "
                "kampanye dengan izin kampanye; ada tidaknya izin itu tidak dibaca di "
                "sini.",
                en="Heads of region, other state officials and regional officials may "
                "campaign with a campaign permit; whether it was granted is not read here.",
            ),
            cites=cites(f"{AMENDED} Pasal 70 ayat (2)"),
            when=any_of(all_of(when(status=MAY_CAMPAIGN), IN_CAMPAIGN)),
            in_force=UU_10_2016,
        ),
        Remark(
            code="mutasi_setelah_pelantikan_dengan_persetujuan",
            text=Text(
                id="Dalam enam bulan sejak pelantikannya kepala daerah juga harus mendapat "
                "persetujuan tertulis Menteri untuk mengganti pejabat; hari pelantikan "
                "tidak dibaca di sini.",
                en="In the six months after his swearing-in a head of region also needs "
                "the written consent of the Minister to replace officials; the day of it "
                "is not read here.",
            ),
            cites=cites(f"{AMENDED} Pasal 162 ayat (3)", "UU 1/2015 Pasal 190"),
            when=any_of(
                all_of(HEAD, when(act=Act.MENGGANTI_PEJABAT, ministerial_consent=False))
            ),
            in_force=UU_10_2016,
        ),
        Remark(
            code="pendidikan_pemilih",
            text=Text(
                id="Pemerintahan daerah bertanggung jawab meningkatkan partisipasi dalam "
                "menggunakan hak pilih: ajakan memilih tanpa memihak bukan keberpihakan.",
                en="Regional government is responsible for raising turnout: to call people "
                "to the vote without taking a side is not partisan.",
            ),
            cites=cites(f"{AMENDED} Pasal 133A"),
            when=any_of(
                when(
                    status=ASN | REGIONAL | {Status.CPNS, Status.KEPALA_DAERAH},
                    act=frozenset({Act.MENGADAKAN_KEGIATAN_KEBERPIHAKAN, Act.BENTUK_LAIN}),
                    election=PEMILIHAN,
                    intent_to_support=False,
                )
            ),
            in_force=UU_10_2016,
        ),
        Remark(
            code="penggantian_berarti_mutasi",
            text=Text(
                id="Penggantian hanya berarti mutasi dalam jabatan; jabatan yang kosong "
                "diisi dengan menunjuk pelaksana tugas.",
                en="To replace means only to move within posts; a vacant post is filled by "
                "naming an acting official.",
            ),
            cites=cites(f"{AMENDED} Penjelasan Pasal 71 ayat (2)"),
            when=any_of(when(act=Act.MENGGANTI_PEJABAT, election=PEMILIHAN)),
            in_force=UU_10_2016,
        ),
    ),
    consequences=(
        enforced(
            Track.DISIPLIN,
            frozenset({P71_1_NOW}),
            UU_10_2016,
            BASIS_71_6,
            Authority.PPK,
            Authority.BAWASLU,
        ),
        enforced(
            Track.HUKUM_DESA,
            frozenset({VILLAGE_NOW}),
            UU_10_2016,
            BASIS_71_6,
            Authority.BUPATI_WALI_KOTA,
        ),
        *(
            enforced(
                Track.ETIK_LAIN,
                frozenset({FORCES_NOW}),
                UU_10_2016,
                BASIS_71_6,
                authority,
                status=frozenset({status}),
            )
            for status, authority in (
                (Status.TNI, Authority.TNI),
                (Status.POLRI, Authority.POLRI),
            )
        ),
        enforced(
            Track.ADMINISTRATIF,
            frozenset({OFFICIALS_NOW, P71_2_NOW, P71_3_NOW}),
            UU_10_2016,
            BASIS_71_6,
            Authority.BAWASLU,
        ),
        enforced(
            Track.ADMINISTRATIF,
            frozenset({P71_5}),
            UU_10_2016,
            BASIS_71_5,
            Authority.KPU,
            options=(SanctionKind.PEMBATALAN_CALON,),
        ),
        enforced(
            Track.ADMINISTRATIF,
            frozenset({P73_1_NOW}),
            UU_10_2016,
            cite("UU 1/2015 Pasal 139 ayat (1)", Reading.INFERRED),
            Authority.BAWASLU,
        ),
        enforced(
            Track.ADMINISTRATIF,
            frozenset({P73_2_NOW}),
            UU_10_2016,
            BASIS_73_2,
            Authority.BAWASLU,
            Authority.KPU,
            options=(SanctionKind.PEMBATALAN_CALON,),
        ),
        *crime(
            frozenset({P187A_1, P187A_2}),
            _basis(
                "Pasal 187A ayat (1)",
                "paling singkat 36 (tiga puluh enam) bulan dan paling lama 72 (tujuh puluh "
                "dua) bulan dan denda paling sedikit Rp200.000.000,00 (dua ratus juta "
                "rupiah) dan paling banyak Rp1.000.000.000,00",
            ),
            months=(36, 72),
            rupiah=(200_000_000, 1_000_000_000),
            joined="dan",
            first=UU_10_2016,
        ),
    ),
    not_encoded=(
        NotEncoded(
            provision="UU 10/2016 Pasal 71 ayat (4) bagi penjabat yang bukan PNS",
            why=Text(
                id="Penjabat berasal dari jabatan pimpinan tinggi (Pasal 201 ayat (10)-"
                "(11)) dan dibaca sebagai PNS; prajurit atau anggota Polri dalam jabatan "
                "itu tidak dinilai sebagai penjabat, hanya menurut ayat (1).",
                en="An acting head comes from a high leadership post (Pasal 201 ayat (10)-"
                "(11)) and is read as a PNS; a soldier or policeman in such a post is not "
                "assessed as an acting head, only by ayat (1).",
            ),
        ),
        NotEncoded(
            provision="UU 10/2016 Pasal 73 ayat (4) huruf a-b",
            why=Text(
                id="Imbalan agar tidak memilih atau agar suara tidak sah, tanpa calon yang "
                "dituju: sasarannya tidak ada dalam fakta yang dibaca.",
                en="A reward for not voting or for a void ballot, with no candidate aimed "
                "at: the facts that are read have no such target.",
            ),
        ),
        NotEncoded(
            provision="UU 10/2016 Pasal 187B-187D, 190A, 193-193B, 198A",
            why=Text(
                id="Imbalan pencalonan, pemantau, penyelenggara, dan menghalangi "
                "penyelenggara: bukan netralitas pegawai.",
                en="Rewards for a nomination, monitors, organisers, and obstructing "
                "organisers: not the neutrality of officials.",
            ),
        ),
    ),
)
