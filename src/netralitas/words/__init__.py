"""The closed vocabularies of the wire, one module for each family.

Every word has its place (``ordinal``), a label in both languages and the citation
that defines or uses it. The value of a word never changes; words may be added.
"""

from netralitas.words._word import Word, in_order
from netralitas.words.act import GROUPS, Act, ActGroup, groups_of
from netralitas.words.authority import Authority
from netralitas.words.circumstance import IMPLIED, Circumstance
from netralitas.words.person import (
    JPT,
    POSTS,
    STRUKTURAL,
    Office,
    Role,
    Status,
)
from netralitas.words.sanction import SanctionKind
from netralitas.words.target import (
    KEPALA_DAERAH,
    LEGISLATIF,
    PASANGAN,
    PEMILIHAN_CONTESTS,
    PEMILU_CONTESTS,
    Contest,
    Standing,
    TargetKind,
)
from netralitas.words.time import Clock, ClosedPeriod, ElectionKind, Stage
from netralitas.words.track import Certainty, DisputeAbout, Level, Track, Verdict

__all__ = [
    "GROUPS",
    "IMPLIED",
    "JPT",
    "KEPALA_DAERAH",
    "LEGISLATIF",
    "PASANGAN",
    "PEMILIHAN_CONTESTS",
    "PEMILU_CONTESTS",
    "POSTS",
    "STRUKTURAL",
    "Act",
    "ActGroup",
    "Authority",
    "Certainty",
    "Circumstance",
    "Clock",
    "ClosedPeriod",
    "Contest",
    "DisputeAbout",
    "ElectionKind",
    "Level",
    "Office",
    "Role",
    "SanctionKind",
    "Stage",
    "Standing",
    "Status",
    "TargetKind",
    "Track",
    "Verdict",
    "Word",
    "groups_of",
    "in_order",
]
