"""SE MenPANRB 1/2023: contract workers of the government answer for the same forms.

3 January 2023, Pedoman Pembinaan dan Pengawasan Netralitas Pegawai Pemerintah Non Pegawai
Negeri (PPNPN) dalam Penyelenggaraan Pemilihan Umum dan Pemilihan. Read in reports that
agree: every PPNPN must be neutral; the forms of breach are those that count for civil
servants; sanctions are graded up to the end of the contract (PHK), as the yearly work
agreement has them. Before that day no rule was found that names non-ASN.

Nothing here is written twice: the rows are derived from those of the joint decree of 2022,
on the track of the contract, without a level, each with both citations.

What goes with a form goes with it here, because a form that does not reach a civil
servant does not reach a contract worker:

- the disputes on whether a form reaches a case, and that on pairs in kode etik 3 and
  disiplin 4; not those on the level, nor on PP 94/2021 as basis of a discipline row that
  are about PP 94/2021 alone, which does not bind them;
- KASN's reading of presence with a written assignment.

Leave outside the state's charge is for PNS (PP 11/2017 Pasal 334): where a form turns on
it, only the alternative of those who cannot take it is derived. SE MenPANRB 18/2023 on
spouses names civil servants only: its leniency is derived and disputed, its permissions
are not derived.
"""

from attrs import evolve

from netralitas.citation import Reading
from netralitas.interval import since
from netralitas.law import se_18_2023, skb_2_2022
from netralitas.law.norm import (
    Consequence,
    Dispute,
    DisputeReading,
    Exemption,
    Module,
    NotEncoded,
    Remark,
    Rule,
    When,
    any_of,
    cite,
    when,
)
from netralitas.law.terms import cites, regulation
from netralitas.text import Text
from netralitas.words import (
    Authority,
    Clock,
    DisputeAbout,
    SanctionKind,
    Status,
    Track,
)

IN_FORCE = since(2023, 1, 3)
CITED = "SE MenPANRB 1/2023"
CIRCULAR = cite(CITED, Reading.REPRINT)

ON_CONTRACT = f"#{Track.KONTRAK.value}"
ONLY_PNS = frozenset({Status.PNS})
NON_ASN = frozenset({Status.NON_ASN})

FORMS = frozenset(rule.id for rule in skb_2_2022.MODULE.rules)

ON_THE_FORMS = frozenset(
    {
        "skb-2-2022/akun-biasa",
        "skb-2-2022/foto-disebarkan-orang-lain",
        "skb-2-2022/kehadiran-karena-tugas",
        "skb-2-2022/sebelum-penetapan",
        "skb-2-2022/pasangan-atau-calon",
    }
)
"""The disputes on the forms themselves."""

ON_SPOUSES = frozenset({"mendampingi-pasangan", "foto-dengan-pasangan"})
"""The exemptions of SE MenPANRB 18/2023 from forms of the decree."""


def _same(alternatives: tuple[When, ...]) -> tuple[When, ...]:
    """Give the alternatives with contract workers in place of civil servants."""
    return tuple(
        evolve(
            alternative,
            terms=tuple(
                (axis, NON_ASN if axis == "status" else allowed)
                for axis, allowed in alternative.terms
            ),
        )
        for alternative in alternatives
        if alternative.allows("status") != ONLY_PNS
    )


def _of(ids: frozenset[str]) -> frozenset[str]:
    """Name the derived rows of those forms that are among the ids."""
    return frozenset(id_ + ON_CONTRACT for id_ in ids & FORMS)


def _rule(form: Rule) -> Rule:
    return evolve(
        form,
        id=form.id + ON_CONTRACT,
        bases=(form.bases[0], CIRCULAR),
        track=Track.KONTRAK,
        when=_same(form.when),
        in_force=IN_FORCE,
        level=None,
        applies=(),
    )


def _exemption(row: Exemption) -> Exemption:
    return evolve(
        row,
        id=row.id + ON_CONTRACT,
        bases=(*row.bases, CIRCULAR),
        when=_same(row.when),
        excepts=_of(row.excepts),
        in_force=row.in_force if row.id in ON_SPOUSES else IN_FORCE,
    )


def _dispute(row: Dispute) -> Dispute:
    return evolve(
        row,
        id=row.id + ON_CONTRACT,
        concerns=_of(row.concerns),
        when=_same(row.when),
        in_force=IN_FORCE,
    )


EXEMPTIONS = tuple(
    _exemption(row)
    for row in (*skb_2_2022.MODULE.exemptions, *se_18_2023.MODULE.exemptions)
    if row.excepts & FORMS
)

MODULE = Module(
    regulations=(
        regulation(
            CITED,
            Text(
                id="Pedoman Pembinaan dan Pengawasan Netralitas Pegawai Pemerintah Non "
                "Pegawai Negeri dalam Penyelenggaraan Pemilihan Umum dan Pemilihan",
                en="Guidelines on the neutrality of government contract workers in general "
                "and local elections",
            ),
            IN_FORCE,
            Reading.REPRINT,
            addressees=NON_ASN,
        ),
    ),
    rules=tuple(map(_rule, skb_2_2022.MODULE.rules)),
    exemptions=EXEMPTIONS,
    disputes=(
        *(_dispute(row) for row in skb_2_2022.MODULE.disputes if row.id in ON_THE_FORMS),
        Dispute(
            id="se-menpanrb-1-2023/pasangan",
            about=DisputeAbout.PENERAPAN,
            concerns=frozenset(id_ + ON_CONTRACT for id_ in ON_SPOUSES),
            when=any_of(when(status=Status.NON_ASN, spouse=True)),
            readings=(
                DisputeReading(
                    holder="SE MenPANRB 1/2023",
                    holder_en="SE MenPANRB 1/2023",
                    says=Text(
                        id="Bentuk pelanggarannya berpedoman pada yang berlaku bagi ASN; "
                        "yang bukan pelanggaran bagi ASN bukan pula bagi non-ASN.",
                        en="The forms of breach are those that count for civil servants; "
                        "what is none for them is none for contract workers.",
                    ),
                    cites=cites(CITED),
                ),
                DisputeReading(
                    holder="SE MenPANRB 18/2023",
                    holder_en="SE MenPANRB 18/2023",
                    says=Text(
                        id="Kelonggaran bagi suami atau istri calon hanya disebut untuk "
                        "pegawai ASN.",
                        en="The leniency for spouses is named for civil servants only.",
                    ),
                    cites=cites("SE MenPANRB 18/2023"),
                ),
            ),
            in_force=IN_FORCE,
        ),
    ),
    remarks=(
        Remark(
            code="cltn_tidak_tersedia_non_asn",
            text=Text(
                id="Cuti di luar tanggungan negara hanya ada bagi PNS; unsur tanpa cuti "
                "itu karenanya selalu terpenuhi bagi pegawai non-ASN.",
                en="Leave outside the state's charge exists for PNS only; the element of "
                "being without it is therefore always met for contract workers.",
            ),
            cites=cites("PP 11/2017 Pasal 334"),
            when=any_of(when(status=Status.NON_ASN)),
            in_force=IN_FORCE,
            concerns=_of(frozenset({skb_2_2022.ETIK + "7", skb_2_2022.DISIPLIN + "3"})),
        ),
    ),
    consequences=(
        Consequence(
            track=Track.KONTRAK,
            status=NON_ASN,
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            options=(SanctionKind.TEGURAN, SanctionKind.PHK),
            authority=(Authority.PEMBERI_KERJA,),
            bases=(CIRCULAR,),
        ),
    ),
    not_encoded=(
        NotEncoded(
            provision="SE MenPANRB 1/2023: kewajiban bersikap netral pada umumnya",
            why=Text(
                id="Tidak punya bentuk sendiri; bentuknya ialah bentuk dalam SKB 2/2022.",
                en="It has no form of its own; its forms are those of SKB 2/2022.",
            ),
        ),
        NotEncoded(
            provision="SE MenPANRB 1/2023: bentuk lain (SKB 2/2022 disiplin 13)",
            why=Text(
                id="Satuan Tugas memutus tentang pegawai ASN; tindak lanjut bagi non-ASN "
                "ada pada instansinya.",
                en="The task force decides on civil servants; for contract workers the "
                "agency follows up.",
            ),
        ),
        NotEncoded(
            provision="SE MenPANRB 1/2023: pembinaan, sosialisasi, dan pengawasan oleh PPK "
            "dan pejabat yang berwenang",
            why=Text(
                id="Tugas instansi, bukan perbuatan pegawai.",
                en="Tasks of the agency, not acts of a worker.",
            ),
        ),
    ),
)
