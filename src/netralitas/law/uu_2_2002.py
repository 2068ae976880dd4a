"""UU 2/2002 tentang Kepolisian Negara Republik Indonesia: the neutrality of the police.

LN 2002/2; in force 8 January 2002; read in the gazette. Pasal 28 ayat (1) demands
neutrality in political life and no part in *politik praktis*; its elucidation adds that
a member may be neither member nor officer of a party. Ayat (2): members neither vote nor
stand. It binds in every election and outside any.

Which acts are practical politics the act does not say: that support of a side, and the
pursuit of an elected post, are, is our reading. Presence alone is not taken for it, nor
presence on duty.

Sanctions are those of the police's own code of ethics and discipline (Pasal 27, 34, 35).
Crimes of election law stand in UU 1/2015 and UU 7/2017.
"""

from netralitas.citation import Reading
from netralitas.interval import since
from netralitas.law.link import revokes
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
from netralitas.law.uu_34_2004 import BIDDING, READ_AS_POLITICS, practical_politics
from netralitas.text import Text
from netralitas.words import (
    Act,
    Authority,
    Clock,
    Status,
    Track,
)

IN_FORCE = since(2002, 1, 8)

NEUTRAL = "uu-2-2002/pasal-28/ayat-1"
NO_VOTE = "uu-2-2002/pasal-28/ayat-2"

MODULE = Module(
    regulations=(
        regulation(
            "UU 2/2002",
            Text(
                id="Kepolisian Negara Republik Indonesia",
                en="The national police",
            ),
            IN_FORCE,
            Reading.TEXT,
            links=(revokes("UU 28/1997", "UU 2/2002 Pasal 44"),),
        ),
    ),
    rules=(
        Rule(
            id=NEUTRAL,
            bases=(
                cite(
                    "UU 2/2002 Pasal 28 ayat (1)",
                    Reading.INFERRED,
                    quote="bersikap netral dalam kehidupan politik dan tidak melibatkan "
                    "diri pada kegiatan politik praktis",
                    note=READ_AS_POLITICS,
                ),
                cite(
                    "UU 2/2002 Penjelasan Pasal 28 ayat (1)",
                    quote="dilarang menjadi anggota dan/atau pengurus partai politik",
                ),
            ),
            track=Track.ETIK_LAIN,
            when=(
                *practical_politics(Status.POLRI),
                when(status=Status.POLRI, act=Act.MENJADI_ANGGOTA_PARTAI, own_will=True),
                when(status=Status.POLRI, act=BIDDING),
            ),
            in_force=IN_FORCE,
            gist=Text(
                id="Anggota Polri tidak netral atau melibatkan diri pada kegiatan politik "
                "praktis.",
                en="A member of the police is not neutral or engages in practical "
                "politics.",
            ),
        ),
        Rule(
            id=NO_VOTE,
            bases=(
                cite(
                    "UU 2/2002 Pasal 28 ayat (2)",
                    quote="tidak menggunakan hak memilih dan dipilih",
                ),
            ),
            track=Track.ETIK_LAIN,
            when=(
                when(status=Status.POLRI, act=Act.MEMILIH),
                # The election acts require resignation by then.
                when(status=Status.POLRI, act=Act.MENCALONKAN_DIRI, resigned=False),
            ),
            in_force=IN_FORCE,
            gist=Text(
                id="Anggota Polri menggunakan hak memilih atau hak dipilih.",
                en="A member of the police votes or stands for election.",
            ),
        ),
    ),
    consequences=(
        Consequence(
            track=Track.ETIK_LAIN,
            rules=frozenset({NEUTRAL, NO_VOTE}),
            status=frozenset({Status.POLRI}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            authority=(Authority.POLRI,),
            bases=(
                cite(
                    "UU 2/2002 Pasal 34 ayat (1)",
                    quote="terikat pada Kode Etik Profesi Kepolisian",
                ),
                cite(
                    "UU 2/2002 Pasal 35 ayat (1)",
                    quote="diselesaikan oleh Komisi Kode Etik Kepolisian",
                ),
            ),
        ),
    ),
    remarks=(
        Remark(
            code="sanksi_menurut_aturan_polri",
            text=Text(
                id="Sanksinya menurut peraturan disiplin dan kode etik profesi Polri.",
                en="The sanction follows the discipline regulation and the code of ethics "
                "of the police.",
            ),
            cites=cites("UU 2/2002 Pasal 27 ayat (1)", "UU 2/2002 Pasal 35 ayat (1)"),
            when=any_of(when(status=Status.POLRI)),
            in_force=IN_FORCE,
            tracks=frozenset({Track.ETIK_LAIN}),
        ),
    ),
    not_encoded=(
        NotEncoded(
            provision="UU 2/2002 Pasal 28 ayat (3)",
            why=Text(
                id="Menduduki jabatan di luar kepolisian bukan perbuatan dalam kosakata.",
                en="Holding a post outside the police is no act of the vocabulary.",
            ),
        ),
        NotEncoded(
            provision="Kode etik profesi dan peraturan disiplin Polri",
            why=Text(
                id="Naskahnya tidak ada pada sumber edisi ini; sanksinya diserahkan "
                "kepada Polri.",
                en="Their text is not among the sources of this edition; the sanction is "
                "left to the police.",
            ),
        ),
    ),
)
