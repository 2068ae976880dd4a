"""Who must resign to stand for what, and from when: the duties of candidates as rows.

Pemilihan: UU 1/2015 Pasal 7 as first worded, as amended by UU 8/2015, as read by the
Constitutional Court since 8 July 2015, and as amended by UU 10/2016. The civil service:
UU 5/2014 Pasal 119 and 123, UU 20/2023 Pasal 56 and 59, PP 11/2017 Pasal 254 and 346, PP
37/2004. Pemilu: UU 7/2017 Pasal 170, 171, 182, 227, 240, PP 32/2018, PKPU 10/2023.

A row whose breach is a rule of the law is made from that rule: its bases and its validity
are read there, not written twice.

Not encoded, and why: `NOT_ENCODED`.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import frozen

from netralitas.citation import Basis, Citation, Reading
from netralitas.interval import Interval, since
from netralitas.law import LAW
from netralitas.law.norm import NotEncoded
from netralitas.law.pemilihan import (
    AMENDED,
    FIRST_AMENDED,
    UU_1_2015,
    UU_8_2015,
    UU_10_2016,
    until,
)
from netralitas.law.pp_11_2017 import AMENDED as PP_17_2020
from netralitas.law.pp_11_2017 import BEFORE_AMENDMENT
from netralitas.law.pp_11_2017 import IN_FORCE as PP_11_2017
from netralitas.law.terms import ASN, MILITARY_AND_POLICE, PNS_AND_CPNS, cites
from netralitas.law.uu_5_2014 import MK_41, OFFICES_SOUGHT
from netralitas.law.uu_7_2017 import COMPANIES, MUST_RESIGN, VILLAGE
from netralitas.law.uu_7_2017 import IN_FORCE as UU_7_2017
from netralitas.law.uu_20_2023 import IN_FORCE as UU_20_2023
from netralitas.procedure.deadline_ways import basis
from netralitas.text import Text
from netralitas.words import (
    KEPALA_DAERAH,
    LEGISLATIF,
    Contest,
    Office,
    Role,
    Status,
    Word,
)

__all__ = [
    "NOTES",
    "NOT_ENCODED",
    "ROWS",
    "CandidacyNote",
    "CandidacyRule",
    "Demand",
    "Milestone",
    "OpenPoint",
]


class Milestone(Word):
    """The event on which a duty falls due."""

    SEJAK_AWAL = (
        "sejak_awal",
        "sejak kegiatan pencalonan yang pertama",
        "from the first act of the bid",
    )
    MASUK_PARTAI = (
        "masuk_partai",
        "sebelum menjadi anggota atau pengurus partai politik",
        "before joining a political party",
    )
    PENDAFTARAN = (
        "pendaftaran",
        "saat mendaftar sebagai calon",
        "on registering as a candidate",
    )
    SEBELUM_PENETAPAN = (
        "sebelum_penetapan",
        "paling lambat sebelum penetapan calon",
        "at the latest before candidates are fixed",
    )
    PENETAPAN = (
        "penetapan",
        "sejak ditetapkan sebagai calon",
        "from fixing as a candidate",
    )
    KAMPANYE = ("kampanye", "selama masa kampanye", "during the campaign")
    TIDAK_DISEBUT = (
        "tidak_disebut",
        "harinya tidak disebut teks",
        "on a day that the text does not name",
    )


class Demand(Word):
    """What is asked of who stands."""

    MENGUNDURKAN_DIRI = (
        "mengundurkan_diri",
        "menyatakan pengunduran diri secara tertulis",
        "state the resignation in writing",
    )
    BERHENTI_DARI_JABATAN = (
        "berhenti_dari_jabatan",
        "berhenti dari jabatannya",
        "leave the post",
    )
    MENYERAHKAN_KEPUTUSAN = (
        "menyerahkan_keputusan",
        "menyerahkan keputusan pemberhentian",
        "hand in the decision on the dismissal",
    )
    TIDAK_MENJABAT = (
        "tidak_menjabat",
        "tidak berstatus dalam jabatan itu",
        "not hold that post",
    )
    TIDAK_TERLIBAT = (
        "tidak_terlibat",
        "tidak terlibat dalam kegiatan untuk dipilih",
        "not pursue an elected post",
    )
    MEMBERITAHUKAN = (
        "memberitahukan",
        "memberitahukan pencalonannya",
        "give notice of the candidacy",
    )
    MEMINTA_IZIN = (
        "meminta_izin",
        "meminta izin Presiden",
        "ask the President's permission",
    )
    CUTI = (
        "cuti",
        "menjalani cuti di luar tanggungan negara",
        "be on unpaid leave",
    )


@frozen(kw_only=True)
class OpenPoint:
    """What a text leaves open about a duty, or what stands against it.

    ``status`` and ``contests`` name whom and which offices it concerns, empty for all;
    ``limits`` tells that the text means only some of them, whom the words here do not
    tell apart: the duty is then possible, not certain. ``areas`` tells that the point
    concerns only who stands around or inside his own region.
    """

    says: Text
    cites: tuple[Citation, ...] = ()
    status: frozenset[Status] = frozenset()
    contests: frozenset[Contest] = frozenset()
    limits: bool = False
    areas: bool = False


@frozen(kw_only=True)
class CandidacyRule:
    """One duty of who stands for an office, as a row.

    ``in_force`` is read on the day on which it falls due, or where the text names none on
    the day of fixing. ``offices`` and ``roles`` name the post, either of them, empty for
    any; ``elsewhere`` is true where the duty binds only who stands in another region than
    his own, false only in his own. ``breaches`` are the rules of the law that are broken by
    not doing it, ``follows`` the terms that run then (`netralitas.procedure.RULES`);
    ``lapse`` says what follows where no rule of the law does.
    """

    bases: tuple[Basis, ...]
    in_force: Interval
    demand: Demand
    due: Milestone
    status: frozenset[Status]
    contests: frozenset[Contest]
    gist: Text
    version: date | None = None
    offices: frozenset[Office] = frozenset()
    roles: frozenset[Role] = frozenset()
    elsewhere: bool | None = None
    breaches: tuple[str, ...] = ()
    follows: tuple[str, ...] = ()
    lapse: Text | None = None
    open_points: tuple[OpenPoint, ...] = ()

    @property
    def id(self) -> str:
        """The slug of the provision, with the first day of its version."""
        slug = self.citation.base.slug
        return slug if self.version is None else f"{slug}@{self.version}"

    @property
    def citation(self) -> Citation:
        """The provision that sets the duty."""
        return self.bases[0].citation

    @property
    def reading(self) -> Reading:
        """The weakest reading on which the duty rests."""
        return max(each.reading for each in self.bases)


@frozen(kw_only=True)
class CandidacyNote:
    """Something that a person who stands must be told, or a gap that was found.

    ``gap`` tells the second: no text that was read sets a duty for these persons.
    """

    code: str
    says: Text
    status: frozenset[Status]
    contests: frozenset[Contest]
    in_force: Interval
    bases: tuple[Basis, ...]
    gap: bool = False


def _of_law(  # noqa: PLR0913  (a row has as many columns as it has)
    rule_id: str,
    due: Milestone,
    status: frozenset[Status],
    contests: frozenset[Contest],
    gist: Text,
    *,
    demand: Demand = Demand.MENGUNDURKAN_DIRI,
    offices: frozenset[Office] = frozenset(),
    elsewhere: bool | None = None,
    follows: tuple[str, ...] = (),
    open_points: tuple[OpenPoint, ...] = (),
) -> CandidacyRule:
    """Make a duty from the rule of the law that is broken by not doing it."""
    rule = LAW.rule[rule_id]
    _, _, version = rule_id.partition("@")
    return CandidacyRule(
        bases=rule.bases,
        in_force=rule.in_force,
        version=date.fromisoformat(version) if version else None,
        demand=demand,
        due=due,
        status=status,
        contests=contests,
        gist=gist,
        offices=offices,
        elsewhere=elsewhere,
        breaches=(rule_id,),
        follows=follows,
        open_points=open_points,
    )


M, D = Milestone, Demand

REPRINT, SINGLE, INFERRED = Reading.REPRINT, Reading.SINGLE, Reading.INFERRED

PNS = frozenset({Status.PNS})
POLITICIANS = frozenset({Status.PEJABAT_NEGARA, Status.PEJABAT_DAERAH})
HEADS = frozenset({Status.KEPALA_DAERAH})
JPT_OF_THE_DUTY = frozenset({Office.JPT_MADYA, Office.JPT_PRATAMA})
PRESIDEN = frozenset({Contest.PRESIDEN})
DPD = frozenset({Contest.DPD})
LISTS = LEGISLATIF - DPD
"""DPR and both DPRD, whose candidates stand on the list of a party."""
EVERY = frozenset(Contest) - {Contest.TIDAK_BERLAKU}

FIRST = until(UU_1_2015, UU_8_2015)
UU_8_2015_AS_WRITTEN = Interval(start=UU_8_2015.start, end=MK_41)
UU_8_2015_AS_READ = Interval(start=MK_41, end=UU_10_2016.start)
PP_32_2018 = since(2018, 7, 19)
MK_68 = date(2022, 10, 31)
PKPU_10_2023 = since(2023, 5, 1)
"""The first day on which lists were handed in under it; its own day was not seen."""

NO_CANDIDATE = Text(
    id="Syarat calon tidak terpenuhi. Sanksi kepegawaian tidak disebut ketentuan ini.",
    en="A condition of candidacy is not met. This provision names no sanction of service.",
)

# --------------------------------------------------------------- UU 1/2015 Pasal 7, letters

SERVANTS = Text(
    id="Prajurit TNI, anggota Polri, dan PNS yang menjadi calon kepala daerah menyatakan "
    "pengunduran diri.",
    en="Soldiers, police and PNS who stand for head of a region state their resignation.",
)
POSTS_IN_COMPANIES = Text(
    id="Yang memegang jabatan pada BUMN atau BUMD berhenti dari jabatannya.",
    en="Who holds a post in a state or regional company leaves it.",
)
HEADS_ELSEWHERE = Text(
    id="Kepala daerah dan wakilnya yang mencalonkan diri di daerah lain berhenti dari "
    "jabatannya.",
    en="Heads of region and their deputies who stand in another region leave their post.",
)
ACTING_HEADS = Text(
    id="Calon tidak berstatus sebagai penjabat gubernur, bupati, atau wali kota.",
    en="A candidate is not an appointed acting governor, regent or mayor.",
)
MEMBERS_RESIGN = Text(
    id="Anggota DPR, DPD, dan DPRD yang menjadi calon kepala daerah menyatakan pengunduran "
    "diri.",
    en="Members of DPR, DPD and DPRD who stand for head of a region state their "
    "resignation.",
)
MEMBERS_NOTIFY = Text(
    id="Anggota DPR, DPD, dan DPRD memberitahukan pencalonannya kepada pimpinannya.",
    en="Members of DPR, DPD and DPRD give notice of their candidacy to their leaders.",
)

EMPLOYEES = OpenPoint(
    says=Text(
        id="Teksnya menyebut jabatan; apakah karyawan tanpa jabatan termasuk, tidak "
        "dijawab.",
        en="The text speaks of a post; whether an employee without one is meant it does "
        "not say.",
    ),
    status=frozenset({Status.KARYAWAN_BUMN}),
    limits=True,
)
ONLY_MEMBERS = (
    OpenPoint(
        says=Text(
            id="Hanya anggota DPR dan DPD; pejabat negara yang lain tidak disebut huruf "
            "ini.",
            en="Members of DPR and DPD only; this letter names no other state officials.",
        ),
        status=frozenset({Status.PEJABAT_NEGARA}),
        limits=True,
    ),
    OpenPoint(
        says=Text(
            id="Hanya anggota DPRD; pejabat daerah yang lain tidak disebut huruf ini.",
            en="Members of a DPRD only; this letter names no other regional officials.",
        ),
        status=frozenset({Status.PEJABAT_DAERAH}),
        limits=True,
    ),
)
FROM_WHICH_DAY = OpenPoint(
    says=Text(
        id="Penjelasannya hendak mencegah penjabat mengundurkan diri untuk mencalonkan "
        "diri; sejak hari mana status itu tidak boleh ada, tidak disebut.",
        en="Its elucidation means to prevent acting heads from resigning in order to "
        "stand; from which day the post may not be held it does not say.",
    ),
    cites=cites(f"{AMENDED} Penjelasan Pasal 7 ayat (2) huruf q"),
)
WITHIN_THE_PROVINCE = OpenPoint(
    says=Text(
        id="Apakah provinsi di sekitarnya, atau kabupaten/kota di dalamnya, adalah daerah "
        "lain, tidak dijawab teks yang dibaca.",
        en="Whether the province around, or a regency or city inside, is another region "
        "the texts that were read do not say.",
    ),
    areas=True,
)
NUMBER_UNSEEN = OpenPoint(
    says=Text(
        id="Naskah huruf ini tetap menyebut sejak mendaftarkan diri. Bahwa sejak 8 Juli "
        "2015 dibaca sejak penetapan berasal dari berita dan dari Penjelasan Umum UU "
        "10/2016, yang hanya menyebut PNS; nomor putusan atas huruf ini tidak terlihat.",
        en="The letter still says from registration. That it is read as from fixing since "
        "8 July 2015 comes from the press and from the general elucidation of UU 10/2016, "
        "which names PNS only; the number of the ruling on this letter was not seen.",
    ),
    cites=cites("UU 10/2016 Penjelasan Umum"),
)

PASAL_7 = (
    CandidacyRule(
        bases=(
            basis(
                "UU 1/2015 Pasal 7 huruf s", quote="sejak mendaftarkan diri sebagai calon"
            ),
        ),
        in_force=FIRST,
        demand=D.MENGUNDURKAN_DIRI,
        due=M.PENDAFTARAN,
        status=MILITARY_AND_POLICE | PNS,
        contests=KEPALA_DAERAH,
        gist=SERVANTS,
        lapse=NO_CANDIDATE,
    ),
    CandidacyRule(
        bases=(
            basis(
                f"{FIRST_AMENDED} Pasal 7 huruf t",
                quote="sejak mendaftarkan diri sebagai calon",
            ),
        ),
        in_force=UU_8_2015_AS_WRITTEN,
        version=UU_8_2015.start,
        demand=D.MENGUNDURKAN_DIRI,
        due=M.PENDAFTARAN,
        status=MILITARY_AND_POLICE | PNS,
        contests=KEPALA_DAERAH,
        gist=SERVANTS,
        lapse=NO_CANDIDATE,
    ),
    CandidacyRule(
        bases=(
            basis(f"{FIRST_AMENDED} Pasal 7 huruf t", INFERRED),
            basis("MK 41/PUU-XII/2014", REPRINT),
            basis(
                "UU 10/2016 Penjelasan Umum",
                quote="menyatakan pengunduran diri sejak penetapan sebagai pasangan calon",
            ),
        ),
        in_force=UU_8_2015_AS_READ,
        version=MK_41,
        demand=D.MENGUNDURKAN_DIRI,
        due=M.PENETAPAN,
        status=MILITARY_AND_POLICE | PNS,
        contests=KEPALA_DAERAH,
        gist=SERVANTS,
        lapse=NO_CANDIDATE,
        open_points=(NUMBER_UNSEEN,),
    ),
    CandidacyRule(
        bases=(
            basis(
                f"{AMENDED} Pasal 7 ayat (2) huruf t",
                quote="menyatakan secara tertulis pengunduran diri … Pegawai Negeri Sipil "
                "serta Kepala Desa atau sebutan lain sejak ditetapkan sebagai pasangan "
                "calon",
            ),
        ),
        in_force=UU_10_2016,
        demand=D.MENGUNDURKAN_DIRI,
        due=M.PENETAPAN,
        status=MILITARY_AND_POLICE | PNS | {Status.KEPALA_DESA},
        contests=KEPALA_DAERAH,
        gist=Text(
            id="Prajurit TNI, anggota Polri, PNS, dan kepala desa yang menjadi calon "
            "kepala daerah menyatakan pengunduran diri secara tertulis.",
            en="Soldiers, police, PNS and village heads who stand for head of a region "
            "state their resignation in writing.",
        ),
        lapse=NO_CANDIDATE,
    ),
    CandidacyRule(
        bases=(
            basis(
                "UU 1/2015 Pasal 7 huruf t", quote="berhenti dari jabatan pada badan usaha"
            ),
        ),
        in_force=FIRST,
        demand=D.BERHENTI_DARI_JABATAN,
        due=M.TIDAK_DISEBUT,
        status=COMPANIES,
        contests=KEPALA_DAERAH,
        gist=POSTS_IN_COMPANIES,
        lapse=NO_CANDIDATE,
        open_points=(EMPLOYEES,),
    ),
    CandidacyRule(
        bases=(
            basis(
                f"{FIRST_AMENDED} Pasal 7 huruf u", quote="sejak ditetapkan sebagai calon"
            ),
        ),
        in_force=until(UU_8_2015, UU_10_2016),
        demand=D.BERHENTI_DARI_JABATAN,
        due=M.PENETAPAN,
        status=COMPANIES,
        contests=KEPALA_DAERAH,
        gist=POSTS_IN_COMPANIES,
        lapse=NO_CANDIDATE,
        open_points=(EMPLOYEES,),
    ),
    CandidacyRule(
        bases=(
            basis(
                f"{AMENDED} Pasal 7 ayat (2) huruf u",
                quote="berhenti dari jabatan pada badan usaha milik negara atau badan "
                "usaha milik daerah sejak ditetapkan sebagai calon",
            ),
        ),
        in_force=UU_10_2016,
        demand=D.BERHENTI_DARI_JABATAN,
        due=M.PENETAPAN,
        status=COMPANIES,
        contests=KEPALA_DAERAH,
        gist=POSTS_IN_COMPANIES,
        lapse=NO_CANDIDATE,
        open_points=(EMPLOYEES,),
    ),
    CandidacyRule(
        bases=(
            basis(
                "UU 1/2015 Pasal 7 huruf o",
                quote="Gubernur, Bupati, dan Walikota yang mencalonkan diri di daerah lain",
            ),
        ),
        in_force=FIRST,
        demand=D.BERHENTI_DARI_JABATAN,
        due=M.TIDAK_DISEBUT,
        status=HEADS,
        contests=KEPALA_DAERAH,
        elsewhere=True,
        gist=HEADS_ELSEWHERE,
        lapse=NO_CANDIDATE,
        open_points=(
            OpenPoint(
                says=Text(
                    id="Teks ini belum menyebut wakil kepala daerah.",
                    en="This text does not name deputies yet.",
                ),
                limits=True,
            ),
            WITHIN_THE_PROVINCE,
        ),
    ),
    CandidacyRule(
        bases=(
            basis(
                f"{FIRST_AMENDED} Pasal 7 huruf p",
                quote="mencalonkan diri di daerah lain sejak ditetapkan sebagai calon",
            ),
        ),
        in_force=until(UU_8_2015, UU_10_2016),
        version=UU_8_2015.start,
        demand=D.BERHENTI_DARI_JABATAN,
        due=M.PENETAPAN,
        status=HEADS,
        contests=KEPALA_DAERAH,
        elsewhere=True,
        gist=HEADS_ELSEWHERE,
        lapse=NO_CANDIDATE,
        open_points=(WITHIN_THE_PROVINCE,),
    ),
    CandidacyRule(
        bases=(
            basis(
                f"{AMENDED} Pasal 7 ayat (2) huruf p",
                quote="mencalonkan diri di daerah lain sejak ditetapkan sebagai calon",
            ),
        ),
        in_force=UU_10_2016,
        demand=D.BERHENTI_DARI_JABATAN,
        due=M.PENETAPAN,
        status=HEADS,
        contests=KEPALA_DAERAH,
        elsewhere=True,
        gist=HEADS_ELSEWHERE,
        lapse=NO_CANDIDATE,
        open_points=(WITHIN_THE_PROVINCE,),
    ),
    *(
        CandidacyRule(
            bases=(basis(cited, quote="tidak berstatus sebagai penjabat Gubernur"),),
            in_force=in_force,
            version=version,
            demand=D.TIDAK_MENJABAT,
            due=M.TIDAK_DISEBUT,
            status=PNS,
            offices=frozenset({Office.PENJABAT_KEPALA_DAERAH}),
            roles=frozenset({Role.PENJABAT_KEPALA_DAERAH}),
            contests=KEPALA_DAERAH,
            gist=ACTING_HEADS,
            lapse=NO_CANDIDATE,
            open_points=(FROM_WHICH_DAY,),
        )
        for cited, in_force, version in (
            ("UU 1/2015 Pasal 7 huruf p", FIRST, None),
            (f"{FIRST_AMENDED} Pasal 7 huruf q", until(UU_8_2015, UU_10_2016), None),
            (f"{AMENDED} Pasal 7 ayat (2) huruf q", UU_10_2016, None),
        )
    ),
    CandidacyRule(
        bases=(basis("UU 1/2015 Pasal 7 huruf r", quote="memberitahukan pencalonannya"),),
        in_force=FIRST,
        demand=D.MEMBERITAHUKAN,
        due=M.TIDAK_DISEBUT,
        status=POLITICIANS,
        contests=KEPALA_DAERAH,
        gist=MEMBERS_NOTIFY,
        lapse=NO_CANDIDATE,
        open_points=ONLY_MEMBERS,
    ),
    CandidacyRule(
        bases=(
            basis(f"{FIRST_AMENDED} Pasal 7 huruf s", quote="memberitahukan pencalonannya"),
        ),
        in_force=UU_8_2015_AS_WRITTEN,
        version=UU_8_2015.start,
        demand=D.MEMBERITAHUKAN,
        due=M.TIDAK_DISEBUT,
        status=POLITICIANS,
        contests=KEPALA_DAERAH,
        gist=MEMBERS_NOTIFY,
        lapse=NO_CANDIDATE,
        open_points=ONLY_MEMBERS,
    ),
    CandidacyRule(
        bases=(
            basis(f"{FIRST_AMENDED} Pasal 7 huruf s", INFERRED),
            basis("MK 33/PUU-XIII/2015", REPRINT),
            basis(
                "UU 10/2016 Penjelasan Umum",
                quote="menyatakan pengunduran diri sejak penetapan sebagai pasangan calon",
            ),
        ),
        in_force=UU_8_2015_AS_READ,
        version=MK_41,
        demand=D.MENGUNDURKAN_DIRI,
        due=M.PENETAPAN,
        status=POLITICIANS,
        contests=KEPALA_DAERAH,
        gist=MEMBERS_RESIGN,
        lapse=NO_CANDIDATE,
        open_points=ONLY_MEMBERS,
    ),
    CandidacyRule(
        bases=(
            basis(
                f"{AMENDED} Pasal 7 ayat (2) huruf s",
                quote="anggota Dewan Perwakilan Rakyat Daerah sejak ditetapkan sebagai "
                "pasangan calon",
            ),
        ),
        in_force=UU_10_2016,
        demand=D.MENGUNDURKAN_DIRI,
        due=M.PENETAPAN,
        status=POLITICIANS,
        contests=KEPALA_DAERAH,
        gist=MEMBERS_RESIGN,
        lapse=NO_CANDIDATE,
        open_points=ONLY_MEMBERS,
    ),
)

LEAVE_TO_CAMPAIGN = Text(
    id="Kepala daerah yang mencalonkan kembali di daerah yang sama tetap menjabat, tetapi "
    "dalam melaksanakan kampanye menjalani cuti di luar tanggungan negara tanpa fasilitas "
    "jabatan; lama dan jadwal cuti diatur menurut keberlangsungan tugas.",
    en="A head who runs again in the same region keeps the post, but when campaigning is "
    "on unpaid leave and without the facilities of office; how long and when is arranged "
    "so that the work of government goes on.",
)
LEAVE_OF_INCUMBENTS = Text(
    id="Kepala daerah yang mencalonkan kembali di daerah yang sama tetap menjabat, tetapi "
    "selama masa kampanye menjalani cuti di luar tanggungan negara tanpa fasilitas "
    "jabatan.",
    en="A head who runs again in the same region keeps the post, but during the campaign "
    "is on unpaid leave and without the facilities of office.",
)

INCUMBENTS = tuple(
    _of_law(
        rule_id,
        due,
        HEADS,
        KEPALA_DAERAH,
        gist,
        demand=D.CUTI,
        elsewhere=False,
        open_points=(WITHIN_THE_PROVINCE,),
    )
    for rule_id, due, gist in (
        ("uu-1-2015/pasal-70/ayat-3", M.TIDAK_DISEBUT, LEAVE_TO_CAMPAIGN),
        ("uu-1-2015/pasal-70/ayat-3@2016-07-01", M.KAMPANYE, LEAVE_OF_INCUMBENTS),
    )
)

# --------------------------------------------------------------------- the civil service

HIGH_POSTS = Text(
    id="Pejabat pimpinan tinggi madya dan pratama yang mencalonkan diri sebagai kepala "
    "daerah menyatakan pengunduran diri secara tertulis dari PNS.",
    en="Holders of the two senior grades of leadership post who stand for head of a region "
    "state their resignation from the service in writing.",
)
EVERY_PNS = Text(
    id="PNS yang mencalonkan diri atau dicalonkan menyatakan pengunduran diri secara "
    "tertulis.",
    en="A PNS who stands or is nominated states the resignation in writing.",
)
EVERY_ASN = Text(
    id="Pegawai ASN, PNS dan PPPK, yang mencalonkan diri atau dicalonkan menyatakan "
    "pengunduran diri secara tertulis.",
    en="A civil servant, PNS or PPPK, who stands or is nominated states the resignation in "
    "writing.",
)
AT_FIXING_OR_EARLIER = OpenPoint(
    says=Text(
        id="Untuk DPR dan DPD hukum Pemilu meminta surat pengunduran diri sudah pada "
        "pencalonan; hukum kepegawaian menghitung sejak penetapan.",
        en="For DPR and DPD the law of the Pemilu asks for the letter of resignation "
        "already on nomination; the law of the service counts from fixing.",
    ),
    cites=cites("UU 7/2017 Pasal 240 ayat (1) huruf k", "UU 7/2017 Pasal 182 huruf k"),
    contests=frozenset({Contest.DPR, Contest.DPD}),
)

SERVICE = (
    _of_law(
        "uu-5-2014/pasal-119",
        M.PENDAFTARAN,
        PNS,
        KEPALA_DAERAH,
        HIGH_POSTS,
        offices=JPT_OF_THE_DUTY,
    ),
    _of_law(
        "uu-5-2014/pasal-119@2015-07-08",
        M.PENETAPAN,
        PNS,
        KEPALA_DAERAH,
        HIGH_POSTS,
        offices=JPT_OF_THE_DUTY,
    ),
    _of_law("uu-5-2014/pasal-123/ayat-3", M.PENDAFTARAN, PNS, OFFICES_SOUGHT, EVERY_PNS),
    _of_law(
        "uu-5-2014/pasal-123/ayat-3@2015-07-08",
        M.PENETAPAN,
        PNS,
        OFFICES_SOUGHT,
        EVERY_PNS,
        open_points=(AT_FIXING_OR_EARLIER,),
    ),
    _of_law(
        "uu-20-2023/pasal-56",
        M.PENETAPAN,
        PNS,
        KEPALA_DAERAH,
        HIGH_POSTS,
        offices=JPT_OF_THE_DUTY,
    ),
    _of_law(
        "uu-20-2023/pasal-59/ayat-3",
        M.PENETAPAN,
        ASN,
        OFFICES_SOUGHT,
        EVERY_ASN,
        open_points=(
            AT_FIXING_OR_EARLIER,
            OpenPoint(
                says=Text(
                    id="Kapan hubungan kerja PPPK yang mengundurkan diri berakhir, dan apa "
                    "akibatnya bila ia tidak mundur, belum diatur teks yang dibaca.",
                    en="When the work agreement of a PPPK who resigns ends, and what "
                    "follows if he does not, no text that was read regulates yet.",
                ),
                status=frozenset({Status.PPPK}),
            ),
        ),
    ),
    CandidacyRule(
        bases=(
            basis(
                "PP 11/2017 Pasal 254 ayat (1)", quote="pada saat ditetapkan sebagai calon"
            ),
            basis("PP 11/2017 Pasal 254 ayat (2)", quote="tidak dapat ditarik kembali"),
        ),
        in_force=BEFORE_AMENDMENT,
        demand=D.MENGUNDURKAN_DIRI,
        due=M.PENETAPAN,
        status=PNS,
        contests=OFFICES_SOUGHT,
        gist=EVERY_PNS,
        breaches=("pp-11-2017/pasal-346/ayat-4",),
        follows=("pp-11-2017/pasal-254/ayat-5", "pp-11-2017/pasal-268/ayat-4"),
    ),
    CandidacyRule(
        bases=(
            basis(
                "PP 11/2017 jo. PP 17/2020 Pasal 254 ayat (1)",
                quote="pada saat ditetapkan sebagai calon",
            ),
            basis(
                "PP 11/2017 jo. PP 17/2020 Pasal 254 ayat (2)",
                quote="tidak dapat ditarik kembali",
            ),
        ),
        in_force=PP_17_2020,
        version=PP_17_2020.start,
        demand=D.MENGUNDURKAN_DIRI,
        due=M.PENETAPAN,
        status=PNS,
        contests=OFFICES_SOUGHT,
        gist=EVERY_PNS,
        breaches=("pp-11-2017/pasal-254/ayat-4",),
        follows=("pp-11-2017/pasal-254/ayat-5@2020-05-12", "pp-11-2017/pasal-268/ayat-4"),
    ),
    CandidacyRule(
        bases=(
            basis(
                "PP 11/2017 Pasal 346 ayat (1)",
                quote="wajib mengundurkan diri secara tertulis sebagai PNS sejak "
                "ditetapkan",
            ),
            basis(
                "PP 11/2017 Pasal 345 ayat (2)",
                quote="Pejabat negara … meliputi Presiden dan Wakil Presiden",
            ),
        ),
        in_force=PP_11_2017,
        demand=D.MENGUNDURKAN_DIRI,
        due=M.PENETAPAN,
        status=PNS,
        contests=OFFICES_SOUGHT,
        gist=EVERY_PNS,
        breaches=("pp-11-2017/pasal-346/ayat-4",),
        follows=("pp-11-2017/pasal-346/ayat-5",),
    ),
    _of_law(
        "pp-37-2004/pasal-10",
        M.TIDAK_DISEBUT,
        PNS_AND_CPNS,
        DPD,
        Text(
            id="PNS, termasuk CPNS, yang akan menjadi calon anggota DPD mengundurkan diri "
            "lebih dahulu.",
            en="A PNS, CPNS included, who will stand for the DPD resigns first.",
        ),
    ),
    CandidacyRule(
        bases=(
            basis("PP 37/2004 Pasal 3 ayat (1)", quote="wajib mengundurkan diri"),
            basis("PP 37/2004 Pasal 2 ayat (1)", quote="dilarang menjadi anggota"),
        ),
        in_force=since(2004, 10, 16),
        demand=D.MENGUNDURKAN_DIRI,
        due=M.MASUK_PARTAI,
        status=PNS_AND_CPNS,
        contests=LISTS,
        gist=Text(
            id="PNS, termasuk CPNS, mengundurkan diri sebelum menjadi anggota partai "
            "politik yang mencalonkannya.",
            en="A PNS, CPNS included, resigns before becoming a member of the party that "
            "nominates him.",
        ),
        breaches=("pp-37-2004/pasal-9/ayat-1",),
        follows=("pp-37-2004/pasal-3/ayat-3",),
        open_points=(
            OpenPoint(
                says=Text(
                    id="Bila menjadi anggota partai; bahwa calon dalam daftar harus "
                    "anggota tidak dibaca di sini.",
                    en="If he joins the party; that a candidate on its list must be a "
                    "member is not read here.",
                ),
                limits=True,
            ),
            OpenPoint(
                says=Text(
                    id="Menurut PP 11/2017 PNS yang sudah menjadi anggota masih dapat "
                    "mengundurkan diri dan diberhentikan dengan hormat; menurut PP "
                    "37/2004 yang masuk tanpa mundur lebih dahulu diberhentikan tidak "
                    "dengan hormat.",
                    en="By PP 11/2017 a PNS who is a member already may still resign and "
                    "leaves with honour; by PP 37/2004 who joined without resigning first "
                    "is dismissed without honour.",
                ),
                cites=cites(
                    "PP 11/2017 Pasal 255 ayat (2)",
                    "PP 11/2017 Pasal 255 ayat (3)",
                    "PP 37/2004 Pasal 9 ayat (1)",
                ),
                status=PNS,
            ),
        ),
    ),
)

# ------------------------------------------------------------------------- TNI and Polri

BEFORE_THE_BID = OpenPoint(
    says=Text(
        id="Undang-undang pemilihan meminta pengunduran diri baru pada pencalonan; "
        "kegiatan sebelumnya tetap dilarang bagi yang masih anggota.",
        en="The election acts ask for resignation only on nomination; what comes before is "
        "still forbidden to who is a member.",
    ),
)

FORCES = (
    _of_law(
        "uu-34-2004/pasal-39/angka-4",
        M.SEJAK_AWAL,
        frozenset({Status.TNI}),
        EVERY,
        Text(
            id="Prajurit tidak terlibat dalam kegiatan untuk dipilih.",
            en="A soldier does not pursue an elected post.",
        ),
        demand=D.TIDAK_TERLIBAT,
        open_points=(BEFORE_THE_BID,),
    ),
    _of_law(
        "uu-2-2002/pasal-28/ayat-2",
        M.SEJAK_AWAL,
        frozenset({Status.POLRI}),
        EVERY,
        Text(
            id="Anggota Polri tidak menggunakan hak dipilih.",
            en="A member of the police does not use the right to be elected.",
        ),
        demand=D.TIDAK_TERLIBAT,
        open_points=(BEFORE_THE_BID,),
    ),
)

# ------------------------------------------------------------------------------- Pemilu

STATE_OFFICE = Text(
    id="Pejabat negara yang dicalonkan sebagai Presiden atau Wakil Presiden mengundurkan "
    "diri, paling lambat saat didaftarkan.",
    en="A state official nominated for President or Vice-President resigns, at the latest "
    "on being registered.",
)
NOT_THESE = OpenPoint(
    says=Text(
        id="Tidak berlaku bagi Presiden, Wakil Presiden, dan pimpinan serta anggota MPR, "
        "DPR, dan DPD.",
        en="Not for the President, the Vice-President, and leaders and members of MPR, DPR "
        "and DPD.",
    ),
    status=frozenset({Status.PEJABAT_NEGARA}),
    limits=True,
)
NOR_MINISTERS = OpenPoint(
    says=Text(
        id="Menteri dan pejabat setingkat menteri tidak perlu mundur bila mendapat "
        "persetujuan Presiden dan cuti sejak ditetapkan sebagai calon.",
        en="Ministers and officials of their rank need not resign if the President "
        "consents and they are on leave from fixing.",
    ),
    cites=cites("MK 68/PUU-XX/2022"),
    status=frozenset({Status.PEJABAT_NEGARA}),
    limits=True,
)
NOT_AD_HOC = OpenPoint(
    says=Text(
        id="Hakim ad hoc bukan pejabat negara.",
        en="Ad hoc judges are no state officials.",
    ),
    cites=cites("UU 5/2014 Pasal 122 huruf e"),
    status=frozenset({Status.HAKIM}),
    limits=True,
)
STATE_OFFICIALS_HERE = frozenset({Status.PEJABAT_NEGARA, Status.HAKIM, Status.ANGGOTA_BPK})

NO_DATE_READ = OpenPoint(
    says=Text(
        id="Undang-undangnya meminta surat yang tidak dapat ditarik kembali dan tidak "
        "menyebut harinya, sejauh naskah dan salinannya terbaca.",
        en="The Act asks for an irrevocable letter and names no day, as far as its text "
        "and its copies were read.",
    ),
)
OTHER_BODIES = OpenPoint(
    says=Text(
        id="Ketentuan ini juga menyebut badan lain yang anggarannya bersumber dari "
        "keuangan negara.",
        en="The provision also names other bodies that are paid from state finance.",
    ),
)
WHOLE_STAGE = OpenPoint(
    says=Text(
        id="Kalender hanya memuat seluruh tahap pencalonan; hari pengajuan calon di "
        "dalamnya lebih sempit dan tidak terlihat.",
        en="The calendar holds the whole stage of nomination only; the days on which "
        "candidates are handed in are fewer and were not seen.",
    ),
)
ARTICLE_UNSEEN = OpenPoint(
    says=Text(
        id="Bahwa surat diserahkan saat mendaftar terbaca untuk direksi, komisaris, dan "
        "dewan pengawas BUMN; pasal bagi yang lain tidak terlihat.",
        en="That the letter is handed in on registering was read for directors, "
        "commissioners and supervisors of state companies; the articles for the others "
        "were not seen.",
    ),
    status=MUST_RESIGN - {Status.PEJABAT_BUMN},
)

ELECTION_ACT = (
    *(
        CandidacyRule(
            bases=bases_,
            in_force=in_force,
            version=version,
            demand=D.MENGUNDURKAN_DIRI,
            due=M.PENDAFTARAN,
            status=STATE_OFFICIALS_HERE,
            contests=PRESIDEN,
            gist=STATE_OFFICE,
            lapse=NO_CANDIDATE,
            open_points=points,
        )
        for bases_, in_force, version, points in (
            (
                (
                    basis(
                        "UU 7/2017 Pasal 170 ayat (1)",
                        quote="harus mengundurkan diri dari",
                    ),
                    basis(
                        "UU 7/2017 Pasal 170 ayat (2)", quote="tidak dapat ditarik kembali"
                    ),
                ),
                Interval(start=UU_7_2017.start, end=MK_68),
                None,
                (NOT_THESE, NOT_AD_HOC),
            ),
            (
                (
                    basis("UU 7/2017 jo. MK 68/PUU-XX/2022 Pasal 170 ayat (1)", REPRINT),
                    basis(
                        "UU 7/2017 Pasal 170 ayat (2)", quote="tidak dapat ditarik kembali"
                    ),
                ),
                Interval(start=MK_68),
                MK_68,
                (NOT_THESE, NOR_MINISTERS, NOT_AD_HOC),
            ),
        )
    ),
    CandidacyRule(
        bases=(
            basis("UU 7/2017 Pasal 171 ayat (1)", quote="harus meminta izin kepada"),
            basis("UU 7/2017 Pasal 171 ayat (3)", quote="izin dianggap sudah diberikan"),
            basis("UU 7/2017 Pasal 171 ayat (4)", INFERRED),
        ),
        in_force=UU_7_2017,
        demand=D.MEMINTA_IZIN,
        due=M.PENDAFTARAN,
        status=HEADS,
        contests=PRESIDEN,
        gist=Text(
            id="Kepala daerah yang akan dicalonkan sebagai Presiden atau Wakil Presiden "
            "meminta izin Presiden dan tidak perlu mundur; surat permintaannya syarat "
            "pendaftaran. Bila izin belum diberikan dalam 15 hari sejak surat diterima "
            "Presiden, izin dianggap sudah diberikan.",
            en="A head of a region who is to be nominated for President or Vice-President "
            "asks the President's permission and need not resign; the letter that asks for "
            "it is a document of registration. If it is not given within 15 days after the "
            "President received the letter, it is deemed given.",
        ),
        lapse=NO_CANDIDATE,
    ),
    _of_law(
        "uu-7-2017/pasal-182/huruf-k",
        M.TIDAK_DISEBUT,
        MUST_RESIGN | VILLAGE,
        DPD,
        Text(
            id="Mengundurkan diri untuk menjadi calon anggota DPD, dengan surat yang tidak "
            "dapat ditarik kembali.",
            en="Resign to stand for the DPD, by a letter that cannot be withdrawn.",
        ),
        open_points=(NO_DATE_READ, OTHER_BODIES),
    ),
    _of_law(
        "uu-7-2017/pasal-227",
        M.PENETAPAN,
        MILITARY_AND_POLICE | PNS,
        PRESIDEN,
        Text(
            id="Prajurit TNI, anggota Polri, dan PNS menyatakan pengunduran diri sejak "
            "ditetapkan sebagai pasangan calon Presiden dan Wakil Presiden; suratnya "
            "kelengkapan pendaftaran.",
            en="Soldiers, police and PNS state their resignation from fixing in a "
            "presidential pair; the statement is a document of registration.",
        ),
    ),
    _of_law(
        "uu-7-2017/pasal-240/ayat-1/huruf-k",
        M.TIDAK_DISEBUT,
        MUST_RESIGN,
        LISTS,
        Text(
            id="Mengundurkan diri untuk menjadi calon anggota DPR atau DPRD, dengan surat "
            "yang tidak dapat ditarik kembali.",
            en="Resign to stand for DPR or DPRD, by a letter that cannot be withdrawn.",
        ),
        open_points=(NO_DATE_READ, OTHER_BODIES),
    ),
    CandidacyRule(
        bases=(
            basis("PP 32/2018 Pasal 2 ayat (2)", SINGLE),
            basis("PP 32/2018", INFERRED),
        ),
        in_force=PP_32_2018,
        demand=D.MENGUNDURKAN_DIRI,
        due=M.PENDAFTARAN,
        status=MUST_RESIGN,
        contests=LEGISLATIF,
        gist=Text(
            id="Surat pengunduran diri diserahkan saat mendaftar, tidak dapat ditarik "
            "kembali, dan yang mundur tidak dapat diaktifkan kembali.",
            en="The letter of resignation is handed in on registering, cannot be "
            "withdrawn, and who resigned cannot be reinstated.",
        ),
        lapse=NO_CANDIDATE,
        open_points=(ARTICLE_UNSEEN, WHOLE_STAGE),
    ),
    CandidacyRule(
        bases=(basis("PKPU 10/2023 Pasal 14 ayat (1)", SINGLE),),
        in_force=PKPU_10_2023,
        demand=D.MENYERAHKAN_KEPUTUSAN,
        due=M.SEBELUM_PENETAPAN,
        status=MUST_RESIGN | VILLAGE,
        contests=LISTS,
        gist=Text(
            id="Keputusan pemberhentian diserahkan saat pencalonan, paling lambat sebelum "
            "daftar calon tetap ditetapkan.",
            en="The decision on the dismissal is handed in on nomination, at the latest "
            "before the list of candidates is fixed.",
        ),
        lapse=NO_CANDIDATE,
    ),
    CandidacyRule(
        bases=(basis("PKPU 10/2023 Pasal 14 ayat (2)", SINGLE),),
        in_force=PKPU_10_2023,
        demand=D.MENGUNDURKAN_DIRI,
        due=M.PENDAFTARAN,
        status=MUST_RESIGN | VILLAGE,
        contests=LISTS,
        gist=Text(
            id="Bila keputusan pemberhentian belum terbit, surat pengunduran diri dan "
            "tanda terimanya diserahkan saat pencalonan.",
            en="Where the decision on the dismissal is not out yet, the letter of "
            "resignation and its receipt are handed in on nomination.",
        ),
        lapse=NO_CANDIDATE,
        open_points=(WHOLE_STAGE,),
    ),
)

ROWS: Final = (*PASAL_7, *INCUMBENTS, *SERVICE, *FORCES, *ELECTION_ACT)
"""Every duty, in the order of the instruments."""

# -------------------------------------------------------------------------------- notes

PPPK, CPNS = frozenset({Status.PPPK}), frozenset({Status.CPNS})

NOTES: Final = (
    CandidacyNote(
        code="cltn_bukan_pengunduran_diri",
        says=Text(
            id="Cuti di luar tanggungan negara tidak menggantikan pengunduran diri: yang "
            "menjalaninya dilepas dari jabatannya tetapi tetap PNS, dan tidak ada "
            "ketentuan yang dibaca mengecualikannya.",
            en="Unpaid leave does not stand in for resignation: who takes it loses the "
            "post but stays a PNS, and no provision that was read excepts him.",
        ),
        status=PNS,
        contests=EVERY,
        in_force=PP_11_2017,
        bases=(basis("PP 11/2017 Pasal 335", INFERRED, "diberhentikan dari Jabatannya"),),
    ),
    CandidacyNote(
        code="cltn_pemberhentian_sementara",
        says=Text(
            id="Menurut satu sumber PNS yang menjalani cuti di luar tanggungan negara "
            "diberhentikan sementara; itu bukan pengunduran diri, sehingga ia tetap harus "
            "mundur bila menjadi calon.",
            en="By one source a PNS on unpaid leave is suspended from service; that is no "
            "resignation, so he must still resign to stand.",
        ),
        status=PNS,
        contests=EVERY,
        in_force=UU_20_2023,
        bases=(basis("UU 20/2023 Pasal 53", SINGLE),),
    ),
    CandidacyNote(
        code="cltn_tidak_untuk_pppk",
        says=Text(
            id="PPPK tidak mengenal cuti di luar tanggungan negara: Pasal 77 menyebut "
            "empat jenis cuti yang lain. Menurut satu sumber UU 20/2023 menyebut cuti itu "
            "juga bagi PPPK; aturan cuti yang baru tidak terlihat.",
            en="A PPPK has no unpaid leave: Pasal 77 lists four other kinds of leave. By "
            "one source UU 20/2023 names that leave for a PPPK too; no newer rule of leave "
            "was seen.",
        ),
        status=PPPK,
        contests=EVERY,
        in_force=since(2018, 11, 28),
        bases=(
            basis("PP 49/2018 Pasal 77", INFERRED),
            basis("UU 20/2023 Pasal 53", SINGLE),
        ),
    ),
    CandidacyNote(
        code="cltn_tidak_untuk_cpns",
        says=Text(
            id="CPNS tidak dapat mengambil cuti di luar tanggungan negara: syaratnya lima "
            "tahun bekerja terus-menerus.",
            en="A CPNS cannot take unpaid leave: it asks for five years of continuous "
            "service.",
        ),
        status=CPNS,
        contests=EVERY,
        in_force=PP_11_2017,
        bases=(basis("PP 11/2017 Pasal 334", INFERRED, "paling singkat 5 (lima) tahun"),),
    ),
    CandidacyNote(
        code="tidak_dapat_ditarik_kembali",
        says=Text(
            id="Pernyataan pengunduran diri tidak dapat ditarik kembali.",
            en="The statement of resignation cannot be withdrawn.",
        ),
        status=PNS,
        contests=OFFICES_SOUGHT,
        in_force=Interval(start=date(2014, 1, 15), end=UU_20_2023.start),
        bases=(
            basis(
                "UU 5/2014 Penjelasan Pasal 123 ayat (3)",
                quote="tidak dapat ditarik kembali",
            ),
        ),
    ),
    CandidacyNote(
        code="dprd_tidak_disebut_uu_asn",
        says=Text(
            id="Undang-undang ASN tidak menyebut DPRD; kewajiban mundur untuk DPRD berasal "
            "dari hukum Pemilu.",
            en="The civil-service acts do not name the DPRD; the duty to resign for it "
            "comes from the law of the Pemilu.",
        ),
        status=ASN,
        contests=frozenset({Contest.DPRD_PROVINSI, Contest.DPRD_KABKOTA}),
        in_force=since(2014, 1, 15),
        bases=(
            basis("UU 5/2014 Pasal 123 ayat (3)", INFERRED),
            basis("UU 20/2023 Pasal 59 ayat (3)", REPRINT),
        ),
    ),
    CandidacyNote(
        code="cpns_tidak_disebut",
        says=Text(
            id="Tidak ada syarat calon yang dibaca yang menyebut CPNS; ia dapat berhenti "
            "atas permintaan sendiri.",
            en="No condition of candidacy that was read names a CPNS; he may leave at his "
            "own request.",
        ),
        status=CPNS,
        contests=EVERY - DPD,
        in_force=since(2014, 1, 15),
        bases=(basis("PP 11/2017 Pasal 37 ayat (2) huruf a", INFERRED),),
        gap=True,
    ),
    CandidacyNote(
        code="cpns_calon_dpd",
        says=Text(
            id="PP 37/2004 mewajibkan CPNS yang akan menjadi calon anggota DPD mundur dan "
            "tidak tegas dicabut; PP 11/2017, yang kemudian mengatur hal yang sama, hanya "
            "menyebut PNS. Apakah kewajiban itu masih mengikat CPNS, tidak dijawab.",
            en="PP 37/2004 obliges a CPNS who will stand for the DPD to resign, and was "
            "not expressly revoked; PP 11/2017, which regulates the same later, names PNS "
            "only. Whether the duty still binds a CPNS it does not say.",
        ),
        status=CPNS,
        contests=DPD,
        in_force=PP_11_2017,
        bases=(
            basis("PP 37/2004 Pasal 10", INFERRED, "akan menjadi calon anggota Dewan"),
            basis("PP 11/2017 Pasal 254 ayat (1)", INFERRED),
        ),
        gap=True,
    ),
    CandidacyNote(
        code="pppk_sebelum_2023",
        says=Text(
            id="Sebelum UU 20/2023 tidak ada ketentuan yang mewajibkan PPPK mundur untuk "
            "jabatan ini: UU 5/2014 menyebut pegawai ASN dari PNS.",
            en="Before UU 20/2023 no provision obliged a PPPK to resign for this office: "
            "UU 5/2014 says civil servants who are PNS.",
        ),
        status=PPPK,
        contests=KEPALA_DAERAH | PRESIDEN,
        in_force=Interval(start=date(2014, 1, 15), end=UU_20_2023.start),
        bases=(basis("UU 5/2014 Pasal 123 ayat (3)", INFERRED, "Pegawai ASN dari PNS"),),
        gap=True,
    ),
    CandidacyNote(
        code="perangkat_dan_bpd_tidak_disebut",
        says=Text(
            id="Syarat calon kepala daerah tidak menyebut perangkat desa dan anggota BPD.",
            en="The conditions for heads of region do not name village officers and "
            "members of a village council.",
        ),
        status=frozenset({Status.PERANGKAT_DESA, Status.ANGGOTA_BPD}),
        contests=KEPALA_DAERAH,
        in_force=UU_1_2015,
        bases=(basis(f"{AMENDED} Pasal 7 ayat (2) huruf t", INFERRED),),
        gap=True,
    ),
    CandidacyNote(
        code="kepala_desa_sebelum_2016",
        says=Text(
            id="Sebelum UU 10/2016 syarat calon kepala daerah tidak menyebut kepala desa.",
            en="Before UU 10/2016 the conditions for heads of region did not name village "
            "heads.",
        ),
        status=frozenset({Status.KEPALA_DESA}),
        contests=KEPALA_DAERAH,
        in_force=until(UU_1_2015, UU_10_2016),
        bases=(basis(f"{FIRST_AMENDED} Pasal 7 huruf t", INFERRED),),
        gap=True,
    ),
    CandidacyNote(
        code="non_asn_tidak_disebut",
        says=Text(
            id="Pegawai non-ASN tidak disebut namanya. Untuk DPR, DPD, dan DPRD "
            "ketentuannya menyebut badan lain yang anggarannya bersumber dari keuangan "
            "negara; apakah mereka termasuk, tidak dijawab.",
            en="Workers outside the service are not named. For DPR, DPD and DPRD the "
            "provision names other bodies paid from state finance; whether they are meant "
            "it does not say.",
        ),
        status=frozenset({Status.NON_ASN}),
        contests=EVERY,
        in_force=UU_1_2015,
        bases=(basis("UU 7/2017 Pasal 182 huruf k", INFERRED, "badan lain yang"),),
        gap=True,
    ),
)
"""What must be told besides, and the gaps."""

NOT_ENCODED: Final = (
    NotEncoded(
        provision="Perppu 1/2014; UU 8/2012; UU 42/2008",
        why=Text(
            id="Pemilihan sebelum 2015 tidak memiliki kalender di sini.",
            en="Elections before 2015 have no calendar here.",
        ),
    ),
    NotEncoded(
        provision="PP 32/2018 selain Pasal 2 ayat (2); PP 53/2023",
        why=Text(
            id="Pasal per jabatan tidak terlihat, kecuali bagi pengurus BUMN.",
            en="The articles for each office were not seen, but for officers of state "
            "companies.",
        ),
    ),
    NotEncoded(
        provision="PKPU 8/2024 dan pendahulunya: dokumen pencalonan Pemilihan",
        why=Text(
            id="Kapan surat dan keputusan pemberhentian diserahkan kepada KPU; pasalnya "
            "tidak terlihat.",
            en="When letter and decision on the dismissal are handed to the KPU; the "
            "articles were not seen.",
        ),
    ),
    NotEncoded(
        provision="UU 34/2004 dan UU 2/2002: tata cara berhenti dari dinas",
        why=Text(
            id="Kapan pemberhentian dari TNI dan Polri berlaku tidak ada pada sumber edisi "
            "ini.",
            en="When the dismissal from TNI and Polri takes effect is not among the "
            "sources of this edition.",
        ),
    ),
    NotEncoded(
        provision="UU 6/2014 Pasal 40, 53: berhentinya kepala desa dan perangkat desa",
        why=Text(
            id="Hari berlakunya bergantung pada keputusan, tanpa jumlah hari.",
            en="The day of effect depends on a decision, without a number of days.",
        ),
    ),
    NotEncoded(
        provision="UU 1/2015 Pasal 53, 75, 191: penarikan diri pasangan calon",
        why=Text(
            id="Mundur dari pencalonan, bukan dari dinas.",
            en="Withdrawal from the bid, not from the service.",
        ),
    ),
)
"""What bears on standing for office and has no row, and why."""
