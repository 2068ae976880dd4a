"""How it was done: the circumstances, and what an act says of them by itself."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from netralitas.words._word import Word
from netralitas.words.act import Act

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["IMPLIED", "Circumstance"]


class Circumstance(Word):
    """A fact about the act, as a positive assertion: true, false or unknown.

    Unknown is never false. Only ``OWN_WILL`` is presumed, because the act itself says
    so; the intent to support neither implies nor is implied by the established
    *dengan sengaja* of the criminal articles.
    """

    ACTIVE_SUPPORT = (
        "active_support",
        "memberi tindakan atau dukungan secara aktif",
        "gave active support beyond being present",
        "SKB 2/2022 Lampiran II kode etik 3",
    )
    PUBLISHED = (
        "published",
        "dapat diakses publik",
        "reached the public",
        "SKB 2/2022 Lampiran II kode etik 5",
    )
    INTENT_TO_SUPPORT = (
        "intent_to_support",
        "bertujuan memberi dukungan atau merugikan",
        "done in order to support or harm",
        "SKB 2/2022 Lampiran II disiplin 7",
    )
    PARTISAN_SYMBOL = (
        "partisan_symbol",
        "memperagakan simbol keberpihakan",
        "showed a gesture of one side",
        "SKB 2/2022 Lampiran II kode etik 5",
    )
    PARTISAN_BACKDROP = (
        "partisan_backdrop",
        "berlatar belakang partai atau calon",
        "stood before a backdrop of a party or candidate",
        "SKB 2/2022 Lampiran II kode etik 5",
    )
    PARTY_ATTRIBUTES = (
        "party_attributes",
        "menggunakan atribut partai atau calon",
        "wore or carried attributes of a party or candidate",
        "PP 94/2021 Penjelasan Pasal 5 huruf n angka 2",
    )
    ASN_ATTRIBUTES = (
        "asn_attributes",
        "menggunakan atribut kepegawaian",
        "used attributes of the service",
        "PP 94/2021 Penjelasan Pasal 5 huruf n angka 2",
    )
    STATE_FACILITY = (
        "state_facility",
        "menggunakan fasilitas atau anggaran negara atau daerah",
        "used state or regional facilities or budget",
        "PP 94/2021 Pasal 5 huruf n angka 4",
    )
    MOBILISED_OTHERS = (
        "mobilised_others",
        "mengerahkan PNS lain",
        "mobilised other civil servants",
        "PP 94/2021 Pasal 5 huruf n angka 3",
    )
    MOBILISED_PUBLIC = (
        "mobilised_public",
        "mengerahkan warga atau orang lain di luar PNS",
        "mobilised villagers or others outside the civil service",
        "SKB 5/2020 Lampiran angka 10",
    )
    CAMPAIGN_GROUP = (
        "campaign_group",
        "grup atau akun dibuat untuk pemenangan",
        "the group or account exists to make the candidate win",
        "SKB 2/2022 Lampiran II disiplin 6",
    )
    GIVES_GOODS = (
        "gives_goods",
        "ada pemberian barang atau uang",
        "goods or money were handed out",
        "PP 94/2021 Pasal 5 huruf n angka 6",
    )
    PROMISES_GOODS = (
        "promises_goods",
        "ada janji barang, uang, atau keuntungan lain",
        "goods, money or a benefit were promised or shown",
        "UU 10/2016 Pasal 73 ayat (4)",
    )
    ON_UNPAID_LEAVE = (
        "on_unpaid_leave",
        "sedang cuti di luar tanggungan negara",
        "was on unpaid leave (CLTN)",
        "SKB 2/2022 Lampiran II kode etik 7",
    )
    ASSIGNMENT_LETTER = (
        "assignment_letter",
        "bertindak dengan surat tugas atasan",
        "acted on a superior's written assignment",
        "SKB 5/2020 Lampiran angka 4",
    )
    ON_DUTY = (
        "on_duty",
        "hadir karena perintah kedinasan",
        "was there on duty by order",
        "PP 94/2021 Pasal 3 huruf e",
    )
    PARTY_OFFICER = (
        "party_officer",
        "menjadi pengurus partai politik",
        "is an officer of the party",
        "UU 6/2014 Pasal 29 huruf g",
    )
    OWN_WILL = (
        "own_will",
        "dengan pengetahuan dan kehendak sendiri",
        "acted with own knowledge and will",
        "PP 37/2004 Pasal 3 ayat (1)",
    )
    RESIGNED = (
        "resigned",
        "telah mengundurkan diri dan tidak dapat ditarik kembali",
        "had resigned irrevocably",
        "PP 11/2017 Pasal 254 ayat (2)",
    )
    DELIBERATE = (
        "deliberate",
        "terbukti dengan sengaja",
        "intent (dengan sengaja) is established",
        "UU 1/2015 Pasal 188",
    )
    BENEFITS_OR_HARMS = (
        "benefits_or_harms",
        "nyata menguntungkan atau merugikan calon",
        "in fact favoured or harmed a candidate",
        "UU 10/2016 Pasal 71 ayat (1)",
    )
    MAY_BENEFIT = (
        "may_benefit",
        "dapat menguntungkan atau merugikan",
        "could favour or harm",
        "SKB 2/2022 Lampiran II disiplin 12",
    )
    MINISTERIAL_CONSENT = (
        "ministerial_consent",
        "ada persetujuan tertulis Menteri",
        "written consent of the Minister",
        "UU 10/2016 Pasal 71 ayat (2)",
    )
    HARM_TO_UNIT = (
        "harm_to_unit",
        "berdampak negatif pada unit kerja",
        "negative impact on the unit",
        "PP 94/2021 Pasal 9 ayat (1)",
    )
    HARM_TO_AGENCY = (
        "harm_to_agency",
        "berdampak negatif pada instansi",
        "negative impact on the agency",
        "PP 94/2021 Pasal 10 ayat (1)",
    )
    HARM_TO_STATE = (
        "harm_to_state",
        "berdampak negatif pada negara",
        "negative impact on the state",
        "PP 94/2021 Pasal 11 ayat (1)",
    )


def _says(circumstance: Circumstance) -> Mapping[Circumstance, bool]:
    return MappingProxyType({circumstance: True})


_NOTHING: Final[Mapping[Circumstance, bool]] = MappingProxyType({})

_SAID: Final[Mapping[Act, Mapping[Circumstance, bool]]] = {
    Act.KAMPANYE_DARING: _says(Circumstance.ACTIVE_SUPPORT),
    Act.MENGUNGGAH_FOTO_BERSAMA: _says(Circumstance.PUBLISHED),
    Act.MENJADI_PELAKSANA_KAMPANYE: _says(Circumstance.ACTIVE_SUPPORT),
    Act.MENJADI_TIM_PEMENANGAN: _says(Circumstance.ACTIVE_SUPPORT),
    Act.MENYATAKAN_DUKUNGAN: _says(Circumstance.ACTIVE_SUPPORT),
    Act.MENGADAKAN_KEGIATAN_KEBERPIHAKAN: _says(Circumstance.ACTIVE_SUPPORT),
    Act.MENGGUNAKAN_FASILITAS_NEGARA: _says(Circumstance.STATE_FACILITY),
    Act.MEMBERI_DUKUNGAN_KTP: _says(Circumstance.ACTIVE_SUPPORT),
}

IMPLIED: Final[Mapping[Act, Mapping[Circumstance, bool]]] = MappingProxyType(
    {act: _SAID.get(act, _NOTHING) for act in Act}
)
"""What an act says of the circumstances by itself; total over `Act`, mostly empty.

``MENUNJUKKAN_SIMBOL`` does not imply ``PARTISAN_SYMBOL``: a sign may be of no side.
Nor does ``BERBICARA_DI_FORUM_PARTAI`` imply ``ACTIVE_SUPPORT``.
"""
