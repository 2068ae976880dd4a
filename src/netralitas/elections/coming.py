"""The coming elections, which no law has dated.

MK 135/PUU-XXII/2024 (26 June 2025) parts the national vote (President, DPR, DPD) from a
local one (DPRD, heads of region), which follows at least two years and at most two
years and six months after the swearing-in of DPR and DPD or of the President; the
transition is left to the legislature. UU 7/2017 Pasal 167 ayat (6): the stages of a
Pemilu begin at the latest 20 months before the vote. There is no regulation yet, so
there is no calendar, no stage and no id on the wire.
"""

from netralitas.citation import Reading
from netralitas.elections.calendar import Election, cite
from netralitas.text import Text
from netralitas.words import KEPALA_DAERAH, Contest, ElectionKind

__all__ = ["COMING"]

RULING = cite("MK 135/PUU-XXII/2024", Reading.REPRINT)
UNDATED = Text(
    id="Belum ada hari pemungutan suara maupun peraturan tentang tahapannya.",
    en="Neither a polling day nor a regulation on its stages exists yet.",
)

COMING = (
    Election(
        id="pemilu-nasional-mendatang",
        kind=ElectionKind.PEMILU,
        label=Text(id="Pemilu nasional mendatang", en="Coming national election"),
        contests=frozenset({Contest.PRESIDEN, Contest.DPR, Contest.DPD}),
        regulations=(RULING,),
        voting_day=None,
        note=UNDATED,
    ),
    Election(
        id="pemilu-dprd-mendatang",
        kind=ElectionKind.PEMILU,
        label=Text(id="Pemilu DPRD mendatang", en="Coming election of the DPRDs"),
        contests=frozenset({Contest.DPRD_PROVINSI, Contest.DPRD_KABKOTA}),
        regulations=(RULING,),
        voting_day=None,
        note=UNDATED,
    ),
    Election(
        id="pemilihan-mendatang",
        kind=ElectionKind.PEMILIHAN,
        label=Text(
            id="Pemilihan kepala daerah mendatang",
            en="Coming elections of heads of region",
        ),
        contests=KEPALA_DAERAH,
        regulations=(RULING,),
        voting_day=None,
        note=UNDATED,
    ),
)
