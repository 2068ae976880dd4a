"""Surat MenPANRB B/36/M.SM.00.00/2018: civil servants whose spouse is a candidate.

2 February 2018, Ketentuan bagi ASN yang Suami/Istrinya Menjadi Calon Kepala Daerah/Wakil
Kepala Daerah, Calon Anggota Legislatif, dan Calon Presiden/Wakil Presiden. Read in reports
that agree. It allows to accompany the spouse at registration and introduction, to attend
a campaign without being active and without attributes, to be photographed with the spouse
without a sign; who accompanies in campaigning must take CLTN. SE MenPANRB 18/2023 has the
same content.

It names no end. Taken here, as for the letter B/71 of 2017 (`Reading.INFERRED`): its
leniency counts for the Pemilihan until the joint decree of 10 September 2020, which has a
form of its own for spouses (angka 11), for the Pemilu until that of 22 September 2022
(kode etik 7). The duty of leave is the same in all of them and is kept to the latter day.
It softens the examples of the letter B/71; no norm of a regulation.
"""

from datetime import date

from netralitas.citation import Reading
from netralitas.interval import Interval
from netralitas.law.norm import (
    Consequence,
    Dispute,
    DisputeReading,
    Exemption,
    Module,
    NotEncoded,
    Permission,
    Rule,
    When,
    all_of,
    any_of,
    bases,
    cite,
    when,
)
from netralitas.law.terms import (
    ASN_AND_CPNS,
    PHOTOS,
    TEAM,
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
    Standing,
    Status,
    TargetKind,
    Track,
)

CITED = "Surat MenPANRB B/36/M.SM.00.00/2018"
DUTY = "surat-menpanrb-b-36-m.sm.00.00-2018"
LETTER = "surat-menpanrb-b-71-m.sm.00.00-2017/huruf-"

START = date(2018, 2, 2)
IN_FORCE = Interval(start=START, end=date(2022, 9, 22))
LENIENT = {
    ElectionKind.PEMILIHAN: Interval(start=START, end=date(2020, 9, 10)),
    ElectionKind.PEMILU: IN_FORCE,
}
"""How long the letter counts for each kind of election."""

ACCOMPANIED = Text(
    id="Mendampingi suami atau istri yang menjadi calon tanpa berbuat aktif, tanpa simbol, "
    "atribut, atau fasilitas negara.",
    en="Accompanying a husband or wife who stands, without being active and without signs, "
    "attributes or state facilities.",
)
PHOTOGRAPHED = Text(
    id="Berfoto dengan suami atau istri yang menjadi calon tanpa simbol tangan atau "
    "atribut.",
    en="A photo with a husband or wife who stands, without a hand sign or attributes.",
)

DISCREET = when(
    partisan_symbol=False,
    party_attributes=False,
    asn_attributes=False,
    state_facility=False,
)
"""*Tidak menggunakan atribut instansi, partai, atau calon*, nor signs, nor state goods."""


def accompanies(
    acts: Act | frozenset[Act], *, status: Status | frozenset[Status] = ASN_AND_CPNS
) -> When:
    """Write how a spouse may be accompanied; SE MenPANRB 18/2023 says it alike."""
    return all_of(
        when(status=status, act=acts, kind=TEAM, spouse=True, active_support=False),
        DISCREET,
    )


PHOTOGRAPHED_WITH = all_of(
    when(status=ASN_AND_CPNS, act=PHOTOS, kind=TargetKind.CALON, spouse=True), DISCREET
)
"""How one may be photographed with a spouse; SE MenPANRB 18/2023 says it alike."""


def _in(election: ElectionKind, form: When) -> When:
    return all_of(when(election=election), form)


MODULE = Module(
    regulations=(
        regulation(
            CITED,
            Text(
                id="Ketentuan bagi ASN yang Suami/Istrinya Menjadi Calon Kepala Daerah/"
                "Wakil Kepala Daerah, Calon Anggota Legislatif, dan Calon Presiden/Wakil "
                "Presiden",
                en="Provisions for civil servants whose spouse is a candidate",
            ),
            IN_FORCE,
            Reading.REPRINT,
            addressees=ASN_AND_CPNS,
        ),
    ),
    rules=(
        Rule(
            id=DUTY,
            bases=(
                cite(CITED, Reading.REPRINT),
                *bases(
                    Reading.INFERRED,
                    "PP 42/2004 Pasal 11 huruf c",
                    "UU 5/2014 Pasal 4 huruf d",
                ),
            ),
            track=Track.KODE_ETIK,
            when=without_cltn(
                when(
                    act=Act.MENGHADIRI_KAMPANYE,
                    kind=TEAM,
                    standing=Standing.CALON,
                    spouse=True,
                )
            ),
            in_force=IN_FORCE,
            gist=Text(
                id="Mendampingi suami atau istri berkampanye tanpa cuti di luar tanggungan "
                "negara (CLTN).",
                en="Accompanying a husband or wife in the campaign without leave outside "
                "the state's charge (CLTN).",
            ),
        ),
    ),
    exemptions=tuple(
        exemption
        for election, in_force in LENIENT.items()
        for exemption in (
            Exemption(
                id=f"mendampingi-pasangan-2018/{election.value}",
                bases=(cite(CITED, Reading.REPRINT),),
                when=any_of(_in(election, accompanies(Act.MENGHADIRI_DEKLARASI))),
                excepts=frozenset({LETTER + "d"}),
                in_force=in_force,
                gist=ACCOMPANIED,
            ),
            Exemption(
                id=f"foto-dengan-pasangan-2018/{election.value}",
                bases=(cite(CITED, Reading.REPRINT),),
                when=any_of(_in(election, PHOTOGRAPHED_WITH)),
                excepts=frozenset({LETTER + "e"}),
                in_force=in_force,
                gist=PHOTOGRAPHED,
            ),
        )
    ),
    permissions=tuple(
        permission
        for election, in_force in LENIENT.items()
        for permission in (
            Permission(
                id=f"mendampingi-pasangan-2018/{election.value}/boleh",
                bases=(cite(CITED, Reading.REPRINT),),
                when=any_of(
                    _in(
                        election,
                        accompanies(
                            frozenset({Act.MENGHADIRI_DEKLARASI, Act.MENGIKUTI_SOSIALISASI})
                        ),
                    ),
                    _in(
                        election,
                        accompanies(Act.MENGHADIRI_KAMPANYE, status=Status.PNS),
                    ).plus(on_unpaid_leave=True),
                ),
                in_force=in_force,
                gist=Text(
                    id="Mendampingi suami atau istri pada pendaftaran dan pengenalan, dan "
                    "dalam status cuti di luar tanggungan negara (CLTN) pada kampanye.",
                    en="Accompanying a husband or wife at registration and introduction, "
                    "and on leave outside the state's charge (CLTN) in the campaign.",
                ),
            ),
            Permission(
                id=f"foto-dengan-pasangan-2018/{election.value}/boleh",
                bases=(cite(CITED, Reading.REPRINT),),
                when=any_of(_in(election, PHOTOGRAPHED_WITH)),
                in_force=in_force,
                gist=PHOTOGRAPHED,
            ),
        )
    ),
    disputes=(
        Dispute(
            id="surat-b-36-2018/cltn-bagi-yang-tidak-ikut",
            about=DisputeAbout.DASAR,
            concerns=frozenset({DUTY}),
            when=any_of(when(status=ASN_AND_CPNS, spouse=True)),
            readings=(
                DisputeReading(
                    holder="bunyi surat sebagaimana diberitakan",
                    holder_en="the wording of the letter as reported",
                    says=Text(
                        id="CLTN bagi yang akan mendampingi suami atau istri berkampanye.",
                        en="CLTN for those who will accompany a husband or wife in the "
                        "campaign.",
                    ),
                    cites=cites(CITED),
                ),
                DisputeReading(
                    holder="Menteri PANRB (20 Februari 2018)",
                    holder_en="the Minister (20 February 2018)",
                    says=Text(
                        id="CLTN selama masa kampanye bagi suami atau istri calon.",
                        en="CLTN during the campaign for the husband or wife of a "
                        "candidate.",
                    ),
                    cites=cites(CITED),
                ),
            ),
            in_force=IN_FORCE,
        ),
    ),
    consequences=(
        Consequence(
            track=Track.KODE_ETIK,
            rules=frozenset({DUTY}),
            status=frozenset({Status.PPPK}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            authority=(Authority.PPK,),
            bases=(cite(CITED, Reading.INFERRED),),
        ),
    ),
    not_encoded=(
        NotEncoded(
            provision=f"{CITED}: sanksi bagi yang tidak mematuhi",
            why=Text(
                id="Jenisnya tidak disebut dalam laporan mana pun; sanksi moral PP 42/2004 "
                "yang disandikan.",
                en="Its kind is named in no report; the moral sanction of PP 42/2004 is "
                "encoded.",
            ),
        ),
    ),
)
