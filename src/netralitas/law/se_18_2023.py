"""SE MenPANRB 18/2023: civil servants whose husband or wife is a candidate.

September 2023; its day was not found, so it counts from 29 September 2023, when it was
first seen reported. Read in reports that agree. It covers PPPK too. It allows to
accompany the spouse at registration and introduction, to attend a campaign without being
active, and to be photographed with the spouse without a sign; not attributes, not online
campaigning, not speaking, not state goods. It asks for CLTN.

It lifts the rows of the joint decree that it explains, and letters d and e of the letter
B/71 of 2017 where that is still used; letter f wants the very sign that it forbids.
Whether a circular can lift a norm of a PP is disputed (rank), and so is the need of CLTN
merely to accompany.
"""

from netralitas.citation import Reading
from netralitas.interval import since
from netralitas.law.link import replaces
from netralitas.law.norm import (
    Dispute,
    DisputeReading,
    Exemption,
    Module,
    Permission,
    When,
    any_of,
    cite,
    when,
)
from netralitas.law.surat_b_36_2018 import (
    ACCOMPANIED,
    PHOTOGRAPHED,
    PHOTOGRAPHED_WITH,
    accompanies,
)
from netralitas.law.terms import ASN_AND_CPNS, ATTENDANCE, cites, regulation
from netralitas.text import Text
from netralitas.words import Act, DisputeAbout, Status

IN_FORCE = since(2023, 9, 29)

ACCOMPANYING = ATTENDANCE | {Act.MENGIKUTI_SOSIALISASI}
ETIK = "skb-2-2022/lampiran-ii/kode-etik/"
ANGKA_1 = "pp-94-2021/pasal-5/huruf-n/angka-1"
LETTER = "surat-menpanrb-b-71-m.sm.00.00-2017/huruf-"


def _accompanies(*, status: frozenset[Status] = ASN_AND_CPNS, **facts: bool) -> When:
    return accompanies(ACCOMPANYING, status=status).plus(**facts)


MODULE = Module(
    regulations=(
        regulation(
            "SE MenPANRB 18/2023",
            Text(
                id="Netralitas bagi ASN yang memiliki pasangan suami/istri berstatus calon",
                en="Neutrality of civil servants whose spouse is a candidate",
            ),
            IN_FORCE,
            Reading.REPRINT,
            # Named its forerunner by those who report both; no clause was read.
            links=(replaces("Surat MenPANRB B/36/M.SM.00.00/2018", "SE MenPANRB 18/2023"),),
        ),
    ),
    exemptions=(
        Exemption(
            id="mendampingi-pasangan",
            bases=(cite("SE MenPANRB 18/2023", Reading.REPRINT),),
            when=any_of(_accompanies()),
            excepts=frozenset({ETIK + "6", LETTER + "d"}),
            in_force=IN_FORCE,
            gist=ACCOMPANIED,
        ),
        Exemption(
            id="mendampingi-pasangan-terhadap-pp",
            bases=(cite("SE MenPANRB 18/2023", Reading.REPRINT),),
            when=any_of(_accompanies()),
            excepts=frozenset({ANGKA_1}),
            in_force=IN_FORCE,
            gist=ACCOMPANIED,
        ),
        Exemption(
            id="foto-dengan-pasangan",
            bases=(cite("SE MenPANRB 18/2023", Reading.REPRINT),),
            when=any_of(PHOTOGRAPHED_WITH),
            excepts=frozenset({ETIK + "5", LETTER + "e"}),
            in_force=IN_FORCE,
            gist=PHOTOGRAPHED,
        ),
    ),
    permissions=(
        Permission(
            id="mendampingi-pasangan-dengan-cltn",
            bases=(cite("SE MenPANRB 18/2023", Reading.REPRINT),),
            when=any_of(_accompanies(status=frozenset({Status.PNS}), on_unpaid_leave=True)),
            in_force=IN_FORCE,
            gist=Text(
                id="Mendampingi suami atau istri yang menjadi calon dalam status cuti di "
                "luar tanggungan negara (CLTN).",
                en="Accompanying a husband or wife who stands while on leave outside the "
                "state's charge (CLTN).",
            ),
        ),
        Permission(
            id="berfoto-dengan-pasangan",
            bases=(cite("SE MenPANRB 18/2023", Reading.REPRINT),),
            when=any_of(PHOTOGRAPHED_WITH),
            in_force=IN_FORCE,
            gist=Text(
                id="Berfoto dengan suami atau istri yang menjadi calon tanpa simbol "
                "tangan atau atribut.",
                en="Being photographed with a husband or wife who stands, without a hand "
                "sign or attributes.",
            ),
        ),
    ),
    disputes=(
        Dispute(
            id="mendampingi-tanpa-cltn",
            about=DisputeAbout.PENERAPAN,
            concerns=frozenset({"mendampingi-pasangan"}),
            when=any_of(
                _accompanies(status=frozenset({Status.PNS}), on_unpaid_leave=False),
                _accompanies(status=frozenset({Status.CPNS, Status.PPPK})),
            ),
            readings=(
                DisputeReading(
                    holder="surat edaran sebagaimana diberitakan; Bawaslu Bali "
                    "(September 2024)",
                    holder_en="the circular as reported; Bawaslu Bali (September 2024)",
                    says=Text(
                        id="Siapa pun yang mendampingi wajib mengambil CLTN.",
                        en="Whoever accompanies must take CLTN.",
                    ),
                    cites=cites("SE MenPANRB 18/2023"),
                ),
                DisputeReading(
                    holder="beberapa kantor kepegawaian daerah; bunyi kode etik 7",
                    holder_en="several regional personnel offices; the wording of "
                    "ethics row 7",
                    says=Text(
                        id="CLTN hanya bagi yang mengikuti deklarasi atau kampanye.",
                        en="CLTN only for those who join the declaration or campaign.",
                    ),
                    cites=cites("SKB 2/2022 Lampiran II kode etik 7"),
                ),
            ),
        ),
        Dispute(
            id="surat-edaran-di-bawah-pp",
            about=DisputeAbout.PENERAPAN,
            concerns=frozenset({"mendampingi-pasangan-terhadap-pp"}),
            when=any_of(_accompanies()),
            readings=(
                DisputeReading(
                    holder="surat edaran",
                    holder_en="the circular",
                    says=Text(
                        id="Hadir secara pasif bagi pasangan diperbolehkan.",
                        en="Passive presence for a spouse is allowed.",
                    ),
                    cites=cites("SE MenPANRB 18/2023"),
                ),
                DisputeReading(
                    holder="tata urutan peraturan",
                    holder_en="the hierarchy of regulations",
                    says=Text(
                        id="Surat edaran tidak dapat menyisihkan larangan peraturan "
                        "pemerintah.",
                        en="A circular cannot set aside a ban of a government regulation.",
                    ),
                    cites=cites("PP 94/2021 Pasal 5 huruf n angka 1"),
                ),
            ),
        ),
        Dispute(
            id="cltn-bagi-yang-tidak-ikut",
            about=DisputeAbout.DASAR,
            concerns=frozenset({ETIK + "7"}),
            when=any_of(when(status=ASN_AND_CPNS, spouse=True)),
            readings=(
                DisputeReading(
                    holder="bunyi kode etik 7; kantor kepegawaian Lingga dan Anambas",
                    holder_en="the wording of ethics row 7; the personnel offices of "
                    "Lingga and Anambas",
                    says=Text(
                        id="Tidak ada kewajiban CLTN bagi yang tidak mengikuti kampanye.",
                        en="No duty to take CLTN for who does not join the campaign.",
                    ),
                    cites=cites("SKB 2/2022 Lampiran II kode etik 7"),
                ),
                DisputeReading(
                    holder="Bawaslu Bali (September 2024)",
                    holder_en="Bawaslu Bali (September 2024)",
                    says=Text(
                        id="CLTN wajib bila mendampingi, tidak hanya bila ikut kampanye.",
                        en="CLTN is due on accompanying, not only on joining a campaign.",
                    ),
                ),
            ),
        ),
    ),
)
