"""UU 34/2004 tentang Tentara Nasional Indonesia: the bans on soldiers.

LN 2004/127; in force 16 October 2004; read in the gazette. UU 3/2025, in force 26 March
2025, is reported by one source to keep Pasal 39; since that day the rows rest on it too.

Pasal 39 forbids membership of a party, *kegiatan politik praktis* and the pursuit of an
elected post, in every election and outside any. It does not say which acts are practical
politics: that support of a side is one is our reading. Presence alone is not taken for
it, nor presence on duty, for which support is not the purpose.

The act sets no sanction for Pasal 39; codes of ethics, discipline and the dismissal of
Pasal 62 are the armed forces' own. Crimes of election law stand in UU 1/2015 and UU
7/2017.
"""

from netralitas.citation import Basis, Reading
from netralitas.interval import since
from netralitas.law.link import amends, revokes
from netralitas.law.norm import (
    Consequence,
    Module,
    NotEncoded,
    Remark,
    Rule,
    When,
    any_of,
    cite,
    when,
)
from netralitas.law.terms import FAVOURED, KEBERPIHAKAN, cites, regulation
from netralitas.text import Text
from netralitas.words import (
    Act,
    Authority,
    Clock,
    Status,
    TargetKind,
    Track,
)

IN_FORCE = since(2004, 10, 16)
UU_3_2025 = since(2025, 3, 26)

PARTY = "uu-34-2004/pasal-39/angka-1"
POLITICS = "uu-34-2004/pasal-39/angka-2"
ELECTED = "uu-34-2004/pasal-39/angka-4"

BIDDING = frozenset({Act.MENDEKATI_PARTAI, Act.MENDEKLARASIKAN_DIRI})
"""*Kegiatan untuk dipilih* before one is fixed as a candidate (Pasal 39 angka 4)."""

KEPT: Basis = cite("UU 3/2025", Reading.SINGLE)
"""Pasal 39 kept by the amendment: one newspaper, 20 March 2025."""


READ_AS_POLITICS = Text(
    id="Naskahnya tidak menyebut perbuatan mana yang politik praktis; memberi dukungan "
    "kepada calon atau partai dibaca demikian.",
    en="The text does not say which acts are practical politics; to support a candidate or "
    "a party is read as such.",
)
"""UU 34/2004 Pasal 39 angka 2; UU 2/2002 Pasal 28 ayat (1)."""


def practical_politics(status: Status) -> tuple[When, ...]:
    """Write *politik praktis* as we read it: a side supported, actively or by intent."""
    return (
        when(
            status=status,
            act=KEBERPIHAKAN,
            kind=FAVOURED | {TargetKind.PARTAI},
            active_support=True,
        ),
        when(
            status=status,
            act=KEBERPIHAKAN,
            kind=FAVOURED | {TargetKind.PARTAI},
            intent_to_support=True,
        ),
    )


MODULE = Module(
    regulations=(
        regulation(
            "UU 34/2004",
            Text(id="Tentara Nasional Indonesia", en="The armed forces"),
            IN_FORCE,
            Reading.TEXT,
            links=(revokes("UU 2/1988", "UU 34/2004 Pasal 77"),),
        ),
        regulation(
            "UU 3/2025",
            Text(id="Perubahan atas UU 34/2004", en="Amendment of UU 34/2004"),
            UU_3_2025,
            Reading.REPRINT,
            links=(amends("UU 34/2004", "UU 3/2025", reading=Reading.REPRINT),),
        ),
    ),
    rules=(
        Rule(
            id=PARTY,
            bases=(
                cite(
                    "UU 34/2004 Pasal 39 angka 1",
                    quote="Prajurit dilarang terlibat dalam … kegiatan menjadi anggota "
                    "partai politik",
                ),
                KEPT,
            ),
            track=Track.ETIK_LAIN,
            when=any_of(
                when(status=Status.TNI, act=Act.MENJADI_ANGGOTA_PARTAI, own_will=True)
            ),
            in_force=IN_FORCE,
            gist=Text(
                id="Prajurit TNI menjadi anggota partai politik.",
                en="A soldier is a member of a political party.",
            ),
        ),
        Rule(
            id=POLITICS,
            bases=(
                cite(
                    "UU 34/2004 Pasal 39 angka 2",
                    Reading.INFERRED,
                    quote="kegiatan politik praktis",
                    note=READ_AS_POLITICS,
                ),
                cite("UU 34/2004 Pasal 2 huruf d", quote="tidak berpolitik praktis"),
                KEPT,
            ),
            track=Track.ETIK_LAIN,
            when=practical_politics(Status.TNI),
            in_force=IN_FORCE,
            gist=Text(
                id="Prajurit TNI terlibat dalam kegiatan politik praktis: mendukung atau "
                "merugikan calon atau partai.",
                en="A soldier engages in practical politics: supporting or harming a "
                "candidate or a party.",
            ),
        ),
        Rule(
            id=ELECTED,
            bases=(
                cite(
                    "UU 34/2004 Pasal 39 angka 4",
                    quote="kegiatan untuk dipilih menjadi anggota legislatif dalam "
                    "pemilihan umum dan jabatan politis lainnya",
                ),
                KEPT,
            ),
            track=Track.ETIK_LAIN,
            when=(
                when(status=Status.TNI, act=BIDDING),
                # The election acts require resignation by then; who gave it is no longer
                # pursuing the post as a soldier.
                when(status=Status.TNI, act=Act.MENCALONKAN_DIRI, resigned=False),
            ),
            in_force=IN_FORCE,
            gist=Text(
                id="Prajurit TNI terlibat dalam kegiatan untuk dipilih.",
                en="A soldier pursues an elected post.",
            ),
        ),
    ),
    consequences=(
        Consequence(
            track=Track.ETIK_LAIN,
            rules=frozenset({PARTY, POLITICS, ELECTED}),
            status=frozenset({Status.TNI}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            authority=(Authority.TNI,),
            bases=(
                cite(
                    "UU 34/2004 Pasal 38 ayat (1)",
                    quote="berpedoman pada Kode Etik Prajurit dan Kode Etik Perwira",
                ),
            ),
        ),
    ),
    remarks=(
        Remark(
            code="sanksi_menurut_aturan_tni",
            text=Text(
                id="Sanksinya menurut kode etik dan hukum disiplin militer; undang-undang "
                "memberhentikan tidak dengan hormat bila perbuatan nyata-nyata dapat "
                "merugikan disiplin keprajuritan.",
                en="The sanction follows the code of ethics and military discipline; the "
                "act dismisses without honour where the conduct can plainly harm the "
                "discipline of the forces.",
            ),
            cites=cites("UU 34/2004 Pasal 38 ayat (2)", "UU 34/2004 Pasal 62 ayat (1)"),
            when=any_of(when(status=Status.TNI)),
            in_force=IN_FORCE,
            tracks=frozenset({Track.ETIK_LAIN}),
        ),
        Remark(
            code="peradilan_militer",
            text=Text(
                id="Selama undang-undang peradilan militer yang baru belum dibentuk, "
                "prajurit tunduk pada peradilan militer (UU 31/1997), juga untuk tindak "
                "pidana umum.",
                en="Until a new act on military justice is made, a soldier stands before "
                "the military courts (UU 31/1997), for common crimes too.",
            ),
            cites=cites("UU 34/2004 Pasal 65 ayat (2)", "UU 34/2004 Pasal 74 ayat (2)"),
            when=any_of(when(status=Status.TNI)),
            in_force=IN_FORCE,
            tracks=frozenset({Track.PIDANA}),
        ),
    ),
    not_encoded=(
        NotEncoded(
            provision="UU 34/2004 Pasal 39 angka 3",
            why=Text(
                id="Kegiatan bisnis: bukan tentang keberpihakan.",
                en="Business: not about taking sides.",
            ),
        ),
        NotEncoded(
            provision="UU 34/2004 Pasal 47",
            why=Text(
                id="Menduduki jabatan sipil bukan perbuatan dalam kosakata; apa yang "
                "diubah UU 3/2025 padanya tidak terbaca.",
                en="Holding a civil post is no act of the vocabulary; what UU 3/2025 "
                "changed in it was not read.",
            ),
        ),
        NotEncoded(
            provision="UU 34/2004 Pasal 39, hak memilih prajurit dalam Pemilihan",
            why=Text(
                id="Undang-undang ini tidak mengatur hak memilih; untuk Pemilu ada UU "
                "7/2017 Pasal 200.",
                en="This act does not speak of the vote; for a Pemilu there is UU 7/2017 "
                "Pasal 200.",
            ),
        ),
        NotEncoded(
            provision="Hukum disiplin militer dan kode etik TNI",
            why=Text(
                id="Naskahnya tidak ada pada sumber edisi ini; sanksinya diserahkan "
                "kepada TNI.",
                en="Their text is not among the sources of this edition; the sanction is "
                "left to the armed forces.",
            ),
        ),
    ),
)
