"""PP 53/2010 tentang Disiplin Pegawai Negeri Sipil: what survives of it.

LN 2010/74, TLN 5135; in force from 6 June 2010. PP 94/2021 Pasal 45 angka 3 revoked it
on 31 August 2021 *sepanjang tidak mengatur jenis Hukuman Disiplin sedang*; Pasal 42
ayat (2) keeps Pasal 7 ayat (3) until there is a regulation on pay and allowances. None
was found up to the day of review. Real decisions of 2025 (delayed increments, delayed
promotion) confirm it. Read in the gazette.
"""

from netralitas.citation import Reading
from netralitas.interval import since
from netralitas.law.link import revokes
from netralitas.law.norm import Consequence, Module, NotEncoded, bases
from netralitas.law.terms import regulation
from netralitas.text import Text
from netralitas.words import Authority, Clock, Level, SanctionKind, Status, Track

MODULE = Module(
    regulations=(
        regulation(
            "PP 53/2010",
            Text(
                id="Disiplin Pegawai Negeri Sipil (tersisa Pasal 7 ayat (3))",
                en="Discipline of civil servants (Pasal 7 ayat (3) survives)",
            ),
            since(2010, 6, 6),
            Reading.TEXT,
            links=(
                revokes(
                    "PP 32/1979",
                    "PP 53/2010 Pasal 50 angka 1",
                    extent=Text(id="Pasal 12", en="Pasal 12"),
                ),
                revokes("PP 30/1980", "PP 53/2010 Pasal 50 angka 2"),
            ),
        ),
    ),
    consequences=(
        Consequence(
            track=Track.DISIPLIN,
            levels=frozenset({Level.SEDANG}),
            status=frozenset({Status.PNS}),
            clock=Clock.PEMERIKSAAN,
            in_force=since(2010, 6, 6),
            options=(
                SanctionKind.PENUNDAAN_KGB_1_TAHUN,
                SanctionKind.PENUNDAAN_KENAIKAN_PANGKAT_1_TAHUN,
                SanctionKind.PENURUNAN_PANGKAT_1_TAHUN,
            ),
            authority=(Authority.PEJABAT_BERWENANG,),
            bases=bases(
                Reading.TEXT,
                "PP 53/2010 Pasal 7 ayat (3)",
                "PP 94/2021 Pasal 42 ayat (2)",
            ),
        ),
    ),
    not_encoded=(
        NotEncoded(
            provision="PP 53/2010 Pasal 3-4, 8-13",
            why=Text(
                id="Larangan dan tingkatnya hanya untuk pemeriksaan sebelum 31 Agustus "
                "2021, di luar cakupan edisi ini.",
                en="Its prohibitions and levels count only for examinations begun before "
                "31 August 2021, outside the coverage of this edition.",
            ),
        ),
    ),
)
