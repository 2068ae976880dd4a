"""UU 1/2015: what binds officials, candidates and voters in a Pemilihan, first wording.

LN 2015/23, TLN 5656; read in the gazette. It makes Perppu 1/2014 law from 2 February 2015
and annexes it; the articles cited are those of the annex. Pasal 56, 69, 72, 187, 188 and
190 were never amended; Pasal 71 stood to 30 June 2016 and spoke of *petahana* and of the
months before the end of the term, Pasal 73 to the same day. What UU 8/2015, UU 10/2016
and MK 136/PUU-XXII/2024 made of the rest stands in their modules.

Readings taken here: there is a *calon* only from fixing on; *pejabat ASN* is not defined
and stays open for functional posts and pelaksana (dispute); 71 ayat (1) itself, where 188
fails, is a norm without a sanction of its own, enforced through discipline, village law,
the ethics of TNI and Polri, and for officials of state and region as an administrative
breach (UU 8/2015 Pasal 138: what is neither crime nor ethics of the organisers).
"""

from netralitas.citation import Reading
from netralitas.law.link import enacts
from netralitas.law.norm import (
    Dispute,
    DisputeReading,
    Module,
    NotEncoded,
    Permission,
    Remark,
    Rule,
    When,
    all_of,
    any_of,
    cite,
    when,
)
from netralitas.law.pemilihan import (
    CAMPAIGNED_FOR,
    CAMPAIGNING,
    CAMPAIGNS,
    CANDIDATE,
    CANDIDATE_OR_TEAM,
    DELIBERATELY,
    EITHER,
    INCUMBENT,
    MAY_CAMPAIGN,
    MONEY,
    OUTSIDE_SCHEDULE,
    PEMILIHAN,
    PERPPU,
    REPLACES,
    SITTING_HEAD,
    TAKES_PART,
    USES_PROGRAMMES,
    UU_1_2015,
    UU_8_2015,
    UU_10_2016,
    VILLAGE,
    WHILE_CAMPAIGNED,
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
from netralitas.law.uu_7_2017 import KUHP
from netralitas.text import Text
from netralitas.words import (
    Act,
    Authority,
    Clock,
    Contest,
    DisputeAbout,
    Level,
    Office,
    Role,
    SanctionKind,
    Stage,
    Standing,
    Status,
    Track,
)

FIRST_WORDING = until(UU_1_2015, UU_10_2016)

P71_1 = "uu-1-2015/pasal-71/ayat-1"
P71_2 = "uu-1-2015/pasal-71/ayat-2"
P71_3 = "uu-1-2015/pasal-71/ayat-3"
P71_4 = "uu-1-2015/pasal-71/ayat-4"
P73_1 = "uu-1-2015/pasal-73/ayat-1"
P73_2 = "uu-1-2015/pasal-73/ayat-2"
P187_1 = "uu-1-2015/pasal-187/ayat-1"
P187_3 = "uu-1-2015/pasal-187/ayat-3"
P188 = "uu-1-2015/pasal-188"
P190 = "uu-1-2015/pasal-190"

BASIS_71_1 = cite(
    "UU 1/2015 Pasal 71 ayat (1)",
    quote="Pejabat negara, pejabat aparatur sipil negara, dan Kepala Desa atau sebutan "
    "lain/Lurah dilarang … salah satu calon selama masa Kampanye",
)
BASIS_71_2 = cite(
    "UU 1/2015 Pasal 71 ayat (2)",
    quote="Petahana dilarang melakukan penggantian pejabat 6 (enam) bulan sebelum masa "
    "jabatannya berakhir",
)
BASIS_71_3 = cite(
    "UU 1/2015 Pasal 71 ayat (3)",
    quote="Petahana dilarang menggunakan program dan kegiatan Pemerintahan Daerah untuk "
    "kegiatan Pemilihan 6 (enam) bulan sebelum masa jabatannya berakhir",
)
BASIS_71_4 = cite(
    "UU 1/2015 Pasal 71 ayat (4)",
    Reading.INFERRED,
    quote="melakukan hal sebagaimana dimaksud pada ayat (2) dan ayat (3), petahana "
    "dikenai sanksi pembatalan sebagai calon",
    note=EITHER,
)
BASIS_73_2 = cite(
    "UU 1/2015 Pasal 73 ayat (2)",
    # The judgment, without which nobody is struck off, is no fact here.
    Reading.INFERRED,
    quote="berdasarkan putusan pengadilan yang telah mempunyai kekuatan hukum tetap "
    "dikenai sanksi pembatalan sebagai calon",
)
BASIS_188 = cite(
    "UU 1/2015 Pasal 188",
    quote="Setiap pejabat negara, pejabat Aparatur Sipil Negara, dan Kepala Desa atau "
    "sebutan lain/Lurah yang dengan sengaja melanggar ketentuan sebagaimana dimaksud "
    "dalam Pasal 71",
)
BASIS_190 = cite(
    "UU 1/2015 Pasal 190",
    quote="Pejabat yang melanggar ketentuan Pasal 71 ayat (2) atau Pasal 162 ayat (3)",
)

IN_CAMPAIGN = Text(
    id="Membuat keputusan atau tindakan yang menguntungkan atau merugikan salah satu "
    "calon selama masa kampanye.",
    en="Taking a decision or measure that favours or harms one candidate during the "
    "campaign.",
)
REPLACING = Text(
    id="Petahana mengganti pejabat dalam enam bulan sebelum masa jabatannya berakhir.",
    en="An incumbent replaces officials in the six months before the end of his term.",
)

NOT_RUNNING = When(((f"role.{Role.CALON_PETAHANA.value}", frozenset({False})),))
HEAD = when(status=Status.KEPALA_DAERAH, election=PEMILIHAN)
BEFORE_2016 = frozenset({P71_2, P71_3, P188, P190})

MODULE = Module(
    regulations=(
        regulation(
            "Perppu 1/2014",
            Text(
                id="Pemilihan Gubernur, Bupati, dan Walikota (perppu)",
                en="Election of governors, regents and mayors (emergency regulation)",
            ),
            until(PERPPU, UU_1_2015),
            Reading.TEXT,
        ),
        regulation(
            "UU 1/2015",
            Text(
                id="Pemilihan Gubernur, Bupati, dan Walikota",
                en="Election of governors, regents and mayors",
            ),
            UU_1_2015,
            Reading.TEXT,
            links=(enacts("Perppu 1/2014", "UU 1/2015 Pasal 1"),),
            note=Text(
                id="Menetapkan Perppu 1/2014 (2 Oktober 2014) menjadi undang-undang.",
                en="It makes Perppu 1/2014 (2 October 2014) law.",
            ),
        ),
    ),
    rules=(
        Rule(
            id=P71_1,
            bases=(BASIS_71_1,),
            track=Track.DISIPLIN,
            when=favours(ASN, stage=Stage.KAMPANYE),
            in_force=FIRST_WORDING,
            level=Level.TIDAK_DINYATAKAN,
            gist=IN_CAMPAIGN,
        ),
        Rule(
            id=f"{P71_1}#hukum_desa",
            bases=(BASIS_71_1,),
            track=Track.HUKUM_DESA,
            when=favours(VILLAGE, stage=Stage.KAMPANYE),
            in_force=FIRST_WORDING,
            gist=IN_CAMPAIGN,
        ),
        Rule(
            id=f"{P71_1}#administratif",
            bases=(BASIS_71_1,),
            track=Track.ADMINISTRATIF,
            when=favours(STATE_OFFICIALS, stage=Stage.KAMPANYE),
            in_force=FIRST_WORDING,
            gist=IN_CAMPAIGN,
        ),
        Rule(
            id=P71_2,
            bases=(BASIS_71_2,),
            track=Track.ADMINISTRATIF,
            when=by(SITTING_HEAD, REPLACES),
            in_force=FIRST_WORDING,
            gist=REPLACING,
        ),
        Rule(
            id=P71_3,
            bases=(BASIS_71_3,),
            track=Track.ADMINISTRATIF,
            when=by(SITTING_HEAD, USES_PROGRAMMES),
            in_force=FIRST_WORDING,
            gist=Text(
                id="Petahana menggunakan program dan kegiatan pemerintahan daerah untuk "
                "kegiatan pemilihan dalam enam bulan sebelum masa jabatannya berakhir.",
                en="An incumbent uses programmes and activities of the regional "
                "government for the election in the six months before the end of his "
                "term.",
            ),
        ),
        Rule(
            id=P71_4,
            bases=(BASIS_71_4, BASIS_71_2, BASIS_71_3),
            track=Track.ADMINISTRATIF,
            when=by(INCUMBENT, REPLACES, USES_PROGRAMMES),
            in_force=FIRST_WORDING,
            applies=(P71_2, P71_3),
            gist=Text(
                id="Petahana yang melanggar ayat (2) atau (3) dibatalkan sebagai calon.",
                en="An incumbent who breaks ayat (2) or (3) is struck off as a candidate.",
            ),
        ),
        Rule(
            id=P73_1,
            bases=(
                cite(
                    "UU 1/2015 Pasal 73 ayat (1)",
                    quote="Calon dan/atau tim Kampanye dilarang menjanjikan dan/atau "
                    "memberikan uang atau materi lainnya untuk mempengaruhi Pemilih",
                ),
            ),
            track=Track.ADMINISTRATIF,
            when=by(CANDIDATE_OR_TEAM, *MONEY),
            in_force=FIRST_WORDING,
            gist=Text(
                id="Calon atau tim kampanye menjanjikan atau memberikan uang atau materi "
                "untuk mempengaruhi pemilih.",
                en="A candidate or campaign team promises or gives money or goods to "
                "influence voters.",
            ),
        ),
        Rule(
            id=P73_2,
            bases=(BASIS_73_2,),
            track=Track.ADMINISTRATIF,
            when=by(CANDIDATE, *MONEY),
            in_force=FIRST_WORDING,
            applies=(P73_1,),
            gist=Text(
                id="Calon yang terbukti melanggar ayat (1) menurut putusan pengadilan "
                "yang berkekuatan hukum tetap dibatalkan.",
                en="A candidate who broke ayat (1) by a final judgment is struck off.",
            ),
        ),
        Rule(
            id=P187_1,
            bases=(
                cite(
                    "UU 1/2015 Pasal 187 ayat (1)",
                    quote="Setiap orang yang dengan sengaja melakukan Kampanye di luar "
                    "jadwal waktu yang telah ditetapkan … untuk masing-masing calon",
                ),
                cite(
                    "UU 1/2015 Pasal 69 huruf k",
                    quote="melakukan kegiatan Kampanye di luar jadwal",
                ),
                cite("UU 1/2015 Pasal 65 ayat (1)", Reading.INFERRED),
            ),
            track=Track.PIDANA,
            when=by(
                CAMPAIGNS,
                when(
                    kind=CAMPAIGNED_FOR,
                    standing=Standing.CALON,
                    election=PEMILIHAN,
                    stage=OUTSIDE_SCHEDULE,
                    deliberate=True,
                ),
            ),
            in_force=UU_1_2015,
            gist=Text(
                id="Siapa pun yang dengan sengaja berkampanye di luar jadwal.",
                en="Anyone who deliberately campaigns outside the schedule.",
            ),
        ),
        Rule(
            id=P187_3,
            bases=(
                cite(
                    "UU 1/2015 Pasal 187 ayat (3)",
                    quote="Setiap orang yang dengan sengaja melanggar ketentuan larangan "
                    "pelaksanaan Kampanye Pemilihan Bupati/Walikota … huruf h",
                ),
                cite(
                    "UU 1/2015 Pasal 69 huruf h",
                    quote="menggunakan fasilitas dan anggaran Pemerintah dan Pemerintah "
                    "Daerah",
                ),
                cite("UU 1/2015 Pasal 65 ayat (1)", Reading.INFERRED),
            ),
            track=Track.PIDANA,
            when=by(
                (
                    when(act=Act.MENGGUNAKAN_FASILITAS_NEGARA),
                    *(each.plus(state_facility=True) for each in CAMPAIGNS),
                ),
                when(
                    kind=CAMPAIGNED_FOR,
                    standing=Standing.CALON,
                    election=PEMILIHAN,
                    stage=WHILE_CAMPAIGNED,
                    deliberate=True,
                ),
            ),
            in_force=UU_1_2015,
            gist=Text(
                id="Siapa pun yang dengan sengaja menggunakan fasilitas atau anggaran "
                "pemerintah untuk kampanye.",
                en="Anyone who deliberately uses facilities or budget of government for a "
                "campaign.",
            ),
        ),
        Rule(
            id=P188,
            bases=(BASIS_188, BASIS_71_1, BASIS_71_2, BASIS_71_3),
            track=Track.PIDANA,
            when=(
                *favours(
                    ASN | VILLAGE | STATE_OFFICIALS, stage=Stage.KAMPANYE, deliberate=True
                ),
                *by(
                    SITTING_HEAD,
                    REPLACES.plus(deliberate=True),
                    USES_PROGRAMMES.plus(deliberate=True),
                ),
            ),
            in_force=FIRST_WORDING,
            gist=DELIBERATELY,
        ),
        Rule(
            id=P190,
            bases=(BASIS_190, BASIS_71_2),
            track=Track.PIDANA,
            when=by(SITTING_HEAD, REPLACES),
            in_force=FIRST_WORDING,
            gist=REPLACING,
        ),
    ),
    permissions=(
        Permission(
            id="memilih-pemilihan",
            bases=(cite("UU 1/2015 Pasal 56 ayat (1)", quote="mempunyai hak memilih"),),
            when=any_of(
                when(
                    status=frozenset(Status) - MILITARY_AND_POLICE,
                    act=Act.MEMILIH,
                    election=PEMILIHAN,
                )
            ),
            in_force=UU_1_2015,
            gist=Text(
                id="Menggunakan hak pilih; netralitas tidak menghapus hak memilih.",
                en="Voting; neutrality does not take away the right to vote.",
            ),
        ),
    ),
    disputes=(
        Dispute(
            id="kampanye-gubernur",
            about=DisputeAbout.PENERAPAN,
            concerns=frozenset({P187_3}),
            when=any_of(
                when(
                    act=CAMPAIGNING
                    | {Act.BERBICARA_DI_FORUM_PARTAI, Act.MENGGUNAKAN_FASILITAS_NEGARA},
                    contest=Contest.GUBERNUR,
                )
            ),
            readings=(
                DisputeReading(
                    holder="bunyi Pasal 187 ayat (3)",
                    holder_en="the wording of Pasal 187 ayat (3)",
                    says=Text(
                        id="Hanya kampanye pemilihan bupati atau wali kota; norma pidana "
                        "tidak diperluas.",
                        en="Only the campaign for regent or mayor; a criminal norm is not "
                        "widened.",
                    ),
                    cites=cites("UU 1/2015 Pasal 187 ayat (3)"),
                ),
                DisputeReading(
                    holder="bunyi Pasal 72 ayat (1)",
                    holder_en="the wording of Pasal 72 ayat (1)",
                    says=Text(
                        id="Pelanggaran Pasal 69 huruf a sampai dengan huruf h adalah "
                        "tindak pidana dalam setiap Pemilihan.",
                        en="A breach of Pasal 69 huruf a to h is a crime in every "
                        "Pemilihan.",
                    ),
                    cites=cites("UU 1/2015 Pasal 72 ayat (1)"),
                ),
            ),
        ),
        Dispute(
            id="dalam-kampanye-di-luar-jadwal",
            about=DisputeAbout.PENERAPAN,
            concerns=frozenset(
                {
                    "uu-1-2015/pasal-70/ayat-1",
                    "uu-1-2015/pasal-70/ayat-1@2016-07-01",
                    P187_3,
                    "uu-1-2015/pasal-189",
                }
            ),
            when=any_of(when(election=PEMILIHAN, stage=OUTSIDE_SCHEDULE)),
            readings=(
                DisputeReading(
                    holder="bunyi Pasal 69 huruf k dan Pasal 187 ayat (1)",
                    holder_en="the wording of Pasal 69 huruf k and Pasal 187 ayat (1)",
                    says=Text(
                        id="Yang dilarang dalam kampanye mencakup kampanye di luar jadwal; "
                        "kampanye di luar jadwal pun kampanye.",
                        en="What is forbidden in a campaign includes campaigning outside "
                        "the schedule; that too is a campaign.",
                    ),
                    cites=cites(
                        "UU 1/2015 Pasal 69 huruf k", "UU 1/2015 Pasal 187 ayat (1)"
                    ),
                ),
                DisputeReading(
                    holder="bunyi Pasal 67 ayat (1)",
                    holder_en="the wording of Pasal 67 ayat (1)",
                    says=Text(
                        id="Kampanye dilaksanakan menurut jadwalnya, sampai dimulainya "
                        "masa tenang; norma pidana tidak diperluas.",
                        en="A campaign is held on its schedule, until the quiet period "
                        "begins; a criminal norm is not widened.",
                    ),
                    cites=cites(
                        "UU 1/2015 Pasal 67 ayat (1)",
                        "UU 1/2015 jo. UU 8/2015 Pasal 67 ayat (1)",
                    ),
                ),
            ),
        ),
        Dispute(
            id="kampanye-pejabat-dengan-izin",
            about=DisputeAbout.PENERAPAN,
            concerns=frozenset(
                {
                    f"{P71_1}#administratif",
                    f"{P71_1}#administratif@2016-07-01",
                    P188,
                    f"{P188}@2016-07-01",
                    f"{P188}@2024-11-14",
                }
            ),
            when=any_of(
                when(
                    status=MAY_CAMPAIGN,
                    act=TAKES_PART,
                    election=PEMILIHAN,
                    stage=Stage.KAMPANYE,
                )
            ),
            readings=(
                DisputeReading(
                    holder="Pasal 70 ayat (2)",
                    holder_en="Pasal 70 ayat (2)",
                    says=Text(
                        id="Pejabat negara, pejabat daerah, dan kepala daerah dapat ikut "
                        "dalam kampanye dengan izin; yang diizinkan tidak dilarang.",
                        en="State officials, regional officials and heads of region may "
                        "take part in a campaign with a permit; what is permitted is not "
                        "forbidden.",
                    ),
                    cites=cites(
                        "UU 1/2015 jo. UU 8/2015 Pasal 70 ayat (2)",
                        "UU 1/2015 jo. UU 10/2016 Pasal 70 ayat (2)",
                    ),
                ),
                DisputeReading(
                    holder="bunyi Pasal 71 ayat (1)",
                    holder_en="the wording of Pasal 71 ayat (1)",
                    says=Text(
                        id="Setiap keputusan atau tindakan yang menguntungkan atau "
                        "merugikan salah satu calon dilarang, tanpa pengecualian.",
                        en="Every decision or act that favours or harms a candidate is "
                        "forbidden, without exception.",
                    ),
                    cites=cites("UU 1/2015 Pasal 71 ayat (1)"),
                ),
            ),
        ),
        Dispute(
            id="pejabat-asn",
            about=DisputeAbout.PENERAPAN,
            concerns=frozenset(
                {
                    P71_1,
                    f"{P71_1}@2016-07-01",
                    P188,
                    f"{P188}@2016-07-01",
                    f"{P188}@2024-11-14",
                }
            ),
            when=any_of(
                when(
                    status=ASN,
                    office=frozenset({Office.FUNGSIONAL, Office.PELAKSANA}),
                    election=PEMILIHAN,
                )
            ),
            readings=(
                DisputeReading(
                    holder="pengadilan yang memidana kepala sekolah; UU 5/2014",
                    holder_en="the courts that convicted school principals; UU 5/2014",
                    says=Text(
                        id="Pemegang jabatan fungsional dan pelaksana juga pejabat ASN.",
                        en="Holders of functional posts and pelaksana are officials too.",
                    ),
                    cites=cites("UU 5/2014 Pasal 1 angka 10", "UU 5/2014 Pasal 1 angka 12"),
                ),
                DisputeReading(
                    holder="bunyi Pasal 71 yang tidak mendefinisikannya",
                    holder_en="the wording of Pasal 71, which does not define the term",
                    says=Text(
                        id="Pejabat ASN hanya pemegang jabatan struktural; norma pidana "
                        "tidak diperluas.",
                        en="Only holders of structural posts are officials; a criminal "
                        "norm is not widened.",
                    ),
                    cites=cites("UU 1/2015 Pasal 71 ayat (1)"),
                ),
            ),
        ),
        Dispute(
            id="petahana-bukan-calon",
            about=DisputeAbout.PENERAPAN,
            concerns=BEFORE_2016,
            # What favours during the campaign is settled by ayat (1), whoever does it.
            when=(
                all_of(HEAD, NOT_RUNNING, when(act=Act.MENGGANTI_PEJABAT)),
                *(
                    all_of(HEAD, NOT_RUNNING, when(act=Act.MEMANFAATKAN_PROGRAM), other)
                    for other in (
                        when(stage=frozenset(Stage) - {Stage.KAMPANYE}),
                        when(stage=Stage.KAMPANYE, benefits_or_harms=False),
                    )
                ),
            ),
            in_force=FIRST_WORDING,
            readings=(
                DisputeReading(
                    holder="bunyi Pasal 71 ayat (2) dan (3)",
                    holder_en="the wording of Pasal 71 ayat (2) and (3)",
                    says=Text(
                        id="Petahana adalah yang sedang menjabat, mencalonkan diri atau "
                        "tidak.",
                        en="An incumbent is who holds the office, running or not.",
                    ),
                    cites=cites("UU 1/2015 Pasal 71 ayat (2)"),
                ),
                DisputeReading(
                    holder="bunyi Pasal 71 ayat (4), yang hanya mengenal sanksi bagi "
                    "calon; pembentuk undang-undang mengakui istilahnya multitafsir",
                    holder_en="the wording of Pasal 71 ayat (4), whose only sanction is "
                    "for candidates; the legislature calls the term open to many readings",
                    says=Text(
                        id="Petahana hanya kepala daerah yang mencalonkan diri lagi.",
                        en="Only a head who runs again is an incumbent.",
                    ),
                    cites=cites(
                        "UU 1/2015 Pasal 71 ayat (4)", "UU 10/2016 Penjelasan Umum"
                    ),
                ),
            ),
        ),
    ),
    remarks=(
        Remark(
            code="hak_diadili_pemilihan",
            text=Text(
                id="tindak pidana Pemilihan hanya diputus oleh pengadilan",
                en="only a court decides on a crime of a Pemilihan",
            ),
            cites=cites("UU 1/2015 Pasal 148 ayat (1)"),
            when=any_of(when(election=PEMILIHAN)),
            in_force=UU_1_2015,
            concerns=frozenset(
                {
                    P187_1,
                    P187_3,
                    "uu-1-2015/pasal-187a/ayat-1",
                    "uu-1-2015/pasal-187a/ayat-2",
                    P188,
                    f"{P188}@2016-07-01",
                    f"{P188}@2024-11-14",
                    "uu-1-2015/pasal-189",
                    P190,
                    f"{P190}@2016-07-01",
                }
            ),
        ),
        Remark(
            code="kampanye_paling_singkat_15_hari",
            text=Text(
                id="Pidana penjara Pasal 187 ayat (1) paling singkat 15 hari, kurang dari "
                "satu bulan; karena itu batas bawahnya tidak tertulis dalam bulan.",
                en="Imprisonment under Pasal 187 ayat (1) is 15 days at least, less than a "
                "month; its lower bound is therefore not written in months.",
            ),
            cites=cites("UU 1/2015 Pasal 187 ayat (1)"),
            when=any_of(when(election=PEMILIHAN)),
            in_force=until(UU_1_2015, KUHP),
            clock=Clock.PUTUSAN,
            concerns=frozenset({P187_1}),
        ),
        Remark(
            code="fasilitas_umum_untuk_kampanye",
            text=Text(
                id="Pemerintah daerah dapat memberi kesempatan kepada KPU provinsi atau "
                "kabupaten/kota untuk memakai fasilitas umum bagi kampanye; yang dipakai "
                "dengan kesempatan itu tidak terlarang. Ada tidaknya kesempatan itu tidak "
                "dibaca di sini.",
                en="Regional government may let the KPU of the province, regency or city "
                "use public facilities for a campaign; what is used by that leave is not "
                "forbidden. Whether it was given is not read here.",
            ),
            cites=cites(
                "UU 1/2015 Pasal 66 ayat (2)", "UU 1/2015 jo. UU 8/2015 Pasal 66 ayat (2)"
            ),
            when=any_of(when(election=PEMILIHAN)),
            in_force=UU_1_2015,
            concerns=frozenset({P187_3}),
        ),
        Remark(
            code="pembatalan_menurut_putusan_pengadilan",
            text=Text(
                id="Calon dibatalkan karena politik uang hanya bila terbukti menurut "
                "putusan pengadilan yang berkekuatan hukum tetap; ada tidaknya putusan "
                "itu tidak dibaca di sini.",
                en="A candidate is struck off for money politics only where a final "
                "judgment finds it proven; whether there is one is not read here.",
            ),
            cites=cites("UU 1/2015 Pasal 73 ayat (2)"),
            when=any_of(when(election=PEMILIHAN)),
            in_force=FIRST_WORDING,
            concerns=frozenset({P73_2}),
        ),
        Remark(
            code="mutasi_setelah_pelantikan",
            text=Text(
                id="Kepala daerah juga dilarang mengganti pejabat dalam enam bulan sejak "
                "pelantikannya; hari pelantikan tidak dibaca di sini.",
                en="A head of region may also not replace officials in the six months "
                "after his swearing-in; the day of it is not read here.",
            ),
            cites=cites("UU 1/2015 Pasal 162 ayat (3)", "UU 1/2015 Pasal 190"),
            when=any_of(all_of(HEAD, when(act=Act.MENGGANTI_PEJABAT))),
            in_force=FIRST_WORDING,
        ),
        Remark(
            code="perppu_dengan_bunyi_yang_sama",
            text=Text(
                id="Pada hari itu berlaku Perppu 1/2014; Pasal 71 dan Pasal 190-nya "
                "berbunyi sama dengan yang tersandi sejak 2 Februari 2015.",
                en="Perppu 1/2014 was in force on that day; its Pasal 71 and Pasal 190 "
                "read as those encoded from 2 February 2015.",
            ),
            cites=cites("Perppu 1/2014 Pasal 71", "Perppu 1/2014 Pasal 190"),
            when=any_of(
                all_of(
                    HEAD,
                    when(act=frozenset({Act.MENGGANTI_PEJABAT, Act.MEMANFAATKAN_PROGRAM})),
                )
            ),
            in_force=until(PERPPU, UU_1_2015),
        ),
        Remark(
            code="mutasi_hanya_mengisi_kekosongan",
            text=Text(
                id="Pengisian jabatan hanya dapat dilakukan untuk mengisi kekosongan.",
                en="A post may be filled only where it is vacant.",
            ),
            cites=cites("UU 1/2015 Penjelasan Pasal 71 ayat (2)"),
            when=any_of(when(act=Act.MENGGANTI_PEJABAT, election=PEMILIHAN)),
            in_force=until(UU_1_2015, UU_8_2015),
            concerns=BEFORE_2016,
        ),
    ),
    consequences=(
        enforced(
            Track.DISIPLIN,
            frozenset({P71_1}),
            FIRST_WORDING,
            BASIS_71_1,
            Authority.PPK,
            Authority.BAWASLU,
        ),
        enforced(
            Track.HUKUM_DESA,
            frozenset({f"{P71_1}#hukum_desa"}),
            FIRST_WORDING,
            BASIS_71_1,
            Authority.BUPATI_WALI_KOTA,
        ),
        enforced(
            Track.ADMINISTRATIF,
            frozenset({f"{P71_1}#administratif", P71_2, P71_3, P73_1}),
            FIRST_WORDING,
            cite("UU 1/2015 Pasal 139 ayat (1)", Reading.INFERRED),
            Authority.BAWASLU,
        ),
        enforced(
            Track.ADMINISTRATIF,
            frozenset({P71_4}),
            FIRST_WORDING,
            BASIS_71_4,
            Authority.KPU,
            options=(SanctionKind.PEMBATALAN_CALON,),
        ),
        enforced(
            Track.ADMINISTRATIF,
            frozenset({P73_2}),
            FIRST_WORDING,
            BASIS_73_2,
            Authority.PENGADILAN,
            Authority.KPU,
            options=(SanctionKind.PEMBATALAN_CALON,),
        ),
        *crime(
            frozenset({P187_1}),
            cite(
                "UU 1/2015 Pasal 187 ayat (1)",
                quote="paling singkat 15 (lima belas) hari atau paling lama 3 (tiga) bulan "
                "dan/atau denda paling sedikit Rp100.000,00 (seratus ribu rupiah) atau "
                "paling banyak Rp1.000.000,00",
            ),
            months=(None, 3),
            rupiah=(100_000, 1_000_000),
        ),
        *crime(
            frozenset({P187_3}),
            cite(
                "UU 1/2015 Pasal 187 ayat (3)",
                quote="paling singkat 1 (satu) bulan atau paling lama 6 (enam) bulan "
                "dan/atau denda paling sedikit Rp100.000,00 (seratus ribu rupiah) atau "
                "paling banyak Rp1.000.000,00",
            ),
            months=(1, 6),
            rupiah=(100_000, 1_000_000),
        ),
        *crime(
            frozenset({P188, f"{P188}@2016-07-01", f"{P188}@2024-11-14"}),
            cite(
                "UU 1/2015 Pasal 188",
                quote="paling singkat 1 (satu) bulan atau paling lama 6 (enam) bulan "
                "dan/atau denda paling sedikit Rp600.000,00 (enam ratus ribu rupiah) atau "
                "paling banyak Rp6.000.000,00",
            ),
            months=(1, 6),
            rupiah=(600_000, 6_000_000),
        ),
        *crime(
            frozenset({P190, f"{P190}@2016-07-01"}),
            cite(
                "UU 1/2015 Pasal 190",
                quote="paling singkat 1 (satu) bulan atau paling lama 6 (enam) bulan "
                "dan/atau denda paling sedikit Rp600.000,00 (enam ratus ribu rupiah) atau "
                "paling banyak Rp6.000.000,00",
            ),
            months=(1, 6),
            rupiah=(600_000, 6_000_000),
        ),
    ),
    not_encoded=(
        NotEncoded(
            provision="Perppu 1/2014 (2 Oktober 2014 - 1 Februari 2015)",
            why=Text(
                id="Bunyinya sama dengan lampiran UU 1/2015; tidak ada calon dan kampanye "
                "selama ia berlaku, dan akhir masa jabatan petahana tidak diketahui. "
                "Disebut sebagai catatan pada perbuatan kepala daerah.",
                en="Its words are those of the annex of UU 1/2015; there was no candidate "
                "and no campaign while it was in force, and the end of the term of no "
                "incumbent is known. Told as a note on acts of heads of region.",
            ),
        ),
        NotEncoded(
            provision="UU 1/2015 Pasal 7; UU 8/2015 Pasal 7; UU 10/2016 Pasal 7",
            why=Text(
                id="Syarat calon; kewajiban mundur ASN tersandi pada undang-undang ASN "
                "dan peraturan pelaksananya.",
                en="Conditions of candidacy; the duty of civil servants to resign is "
                "encoded with the civil-service acts and their regulations.",
            ),
        ),
        NotEncoded(
            provision="UU 1/2015 Pasal 69 huruf a-g, i, j, 72 ayat (2), 187 ayat (2), (4)",
            why=Text(
                id="Hinaan, hasutan, kekerasan, perusakan alat peraga, tempat ibadah dan "
                "pendidikan, pawai, gangguan kampanye: tidak ada perbuatannya dalam "
                "kosakata.",
                en="Insult, incitement, violence, damage to props, places of worship and "
                "education, processions, disturbance of a campaign: the vocabulary has no "
                "such act.",
            ),
        ),
        NotEncoded(
            provision="UU 1/2015 Pasal 70, 189 (2 Februari - 17 Maret 2015)",
            why=Text(
                id="Berlaku dalam kampanye, dan tidak ada kampanye sebelum keduanya diubah "
                "UU 8/2015.",
                en="They bind in a campaign, and there was none before UU 8/2015 amended "
                "both.",
            ),
        ),
        NotEncoded(
            provision="UU 1/2015 Pasal 73 ayat (2)-(3): sanksi pidana",
            why=Text(
                id="Menunjuk peraturan lain; undang-undang ini sendiri baru memidananya "
                "sejak Pasal 187A.",
                en="It points to other law; this act itself made it a crime only with "
                "Pasal 187A.",
            ),
        ),
        NotEncoded(
            provision="UU 1/2015 Pasal 162 ayat (3); UU 10/2016 Pasal 162 ayat (3)",
            why=Text(
                id="Penggantian pejabat enam bulan setelah pelantikan: bukan masa larangan "
                "dalam kosakata; disebut sebagai catatan.",
                en="Replacing officials in the six months after the swearing-in: no closed "
                "period of the vocabulary; told as a note.",
            ),
        ),
        NotEncoded(
            provision="UU 1/2015 Pasal 187 ayat (5), (7), (8), 191",
            why=Text(
                id="Dana kampanye dan pengunduran diri calon, bukan netralitas.",
                en="Campaign funds and withdrawal of candidates, not neutrality.",
            ),
        ),
        NotEncoded(
            provision="UU 1/2015 Pasal 187 ayat (6)",
            why=Text(
                id="Menunjuk kewajiban Pasal 71, tampak salah tulis untuk Pasal 76.",
                en="It points to a duty of Pasal 71, evidently a slip for Pasal 76.",
            ),
        ),
    ),
)
