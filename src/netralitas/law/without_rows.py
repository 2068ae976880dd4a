"""Instruments of these years that change what surrounds the rows, and no row.

They stand here so that the law of a day names them: amendments of other articles, rulings
on procedure and supervision, the rules on how discipline is carried out. Press reports
agree on their days; the texts themselves were not read.
"""

from netralitas.citation import Reading
from netralitas.interval import since
from netralitas.law.link import amends, implements, reads
from netralitas.law.norm import Module, NotEncoded
from netralitas.law.terms import ASN, PNS_AND_CPNS, regulation
from netralitas.text import Text

DAY_FROM_MEMORY = Text(
    id="Hari pengundangannya tidak ditemukan dalam sumber yang dibaca; isinya hanya "
    "menetapkan Perppu itu menjadi undang-undang.",
    en="The day of its promulgation was not found in a source that was read; it only "
    "makes a law of that Perppu.",
)

MODULE = Module(
    regulations=(
        regulation(
            "Perppu 2/2020",
            Text(
                id="Perubahan Ketiga atas UU 1/2015: penundaan pemungutan suara 2020",
                en="Third amendment of UU 1/2015: postponement of the vote of 2020",
            ),
            since(2020, 5, 4),
            Reading.REPRINT,
            links=(
                amends(
                    "UU 1/2015",
                    "Perppu 2/2020",
                    reading=Reading.REPRINT,
                    extent=Text(id="Pasal 120, 122A, 201A", en="Pasal 120, 122A, 201A"),
                ),
            ),
        ),
        regulation(
            "Perppu 1/2022",
            Text(
                id="Perubahan atas UU 7/2017: provinsi baru di Papua, jadwal kampanye",
                en="Amendment of UU 7/2017: the new provinces of Papua, campaign days",
            ),
            since(2022, 12, 12),
            Reading.REPRINT,
            links=(
                amends(
                    "UU 7/2017",
                    "Perppu 1/2022",
                    reading=Reading.REPRINT,
                    extent=Text(
                        id="Pasal 10A, 92A, 117, 173, 179, 186, 243, 276, 568A, lampiran",
                        en="Pasal 10A, 92A, 117, 173, 179, 186, 243, 276, 568A, annexes",
                    ),
                ),
            ),
        ),
        regulation(
            "UU 3/2024",
            Text(
                id="Perubahan Kedua atas UU 6/2014; Pasal 29, 30, 51, 52, dan 64 tidak "
                "disebut berubah",
                en="Second amendment of UU 6/2014; Pasal 29, 30, 51, 52 and 64 are not "
                "named as changed",
            ),
            since(2024, 4, 25),
            Reading.REPRINT,
            links=(amends("UU 6/2014", "UU 3/2024", reading=Reading.REPRINT),),
        ),
        regulation(
            "Peraturan BKN 6/2022",
            Text(
                id="Peraturan Pelaksanaan PP 94/2021 tentang Disiplin PNS",
                en="Implementing rules of PP 94/2021 on the discipline of civil servants",
            ),
            since(2022, 4, 7),
            Reading.REPRINT,
            addressees=PNS_AND_CPNS,
            links=(
                implements(
                    "PP 94/2021",
                    "Peraturan BKN 6/2022",
                    "PP 94/2021 Pasal 44",
                    reading=Reading.REPRINT,
                ),
            ),
        ),
        regulation(
            "MK 104/PUU-XXIII/2025",
            Text(
                id="Rekomendasi Bawaslu dalam Pemilihan dibaca sebagai putusan yang "
                "ditindaklanjuti",
                en="Recommendations of Bawaslu in a Pemilihan are read as decisions to be "
                "carried out",
            ),
            since(2025, 7, 30),
            Reading.REPRINT,
            links=(
                reads(
                    "UU 1/2015",
                    "MK 104/PUU-XXIII/2025",
                    extent=Text(
                        id="Pasal 139 ayat (1)-(3), 140 ayat (1)",
                        en="Pasal 139 ayat (1)-(3), 140 ayat (1)",
                    ),
                ),
            ),
        ),
        regulation(
            "MK 121/PUU-XXII/2024",
            Text(
                id="Pengawasan sistem merit dan kode etik ASN oleh lembaga independen, "
                "dibentuk paling lama dua tahun",
                en="Supervision of merit and ethics of the civil service by an independent "
                "body, formed within two years",
            ),
            since(2025, 10, 16),
            Reading.REPRINT,
            addressees=ASN,
            links=(
                reads(
                    "UU 20/2023",
                    "MK 121/PUU-XXII/2024",
                    extent=Text(id="Pasal 26 ayat (2) huruf d", en="Pasal 26 ayat (2) d"),
                ),
            ),
        ),
    ),
    not_encoded=(
        NotEncoded(provision="UU 6/2020 (menetapkan Perppu 2/2020)", why=DAY_FROM_MEMORY),
        NotEncoded(provision="UU 7/2023 (menetapkan Perppu 1/2022)", why=DAY_FROM_MEMORY),
    ),
)
