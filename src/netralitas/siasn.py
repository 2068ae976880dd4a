"""The border to SIASN, the personnel system of BKN: its codes, and a decision in its keys.

No document of BKN with these codes was seen. They are those that public clients of its
interface hand on (among them the MIT-licensed ``black-coffee04/ws-siasn-php``, lists of
May 2025), retyped; all descend from the one interface, so their reading is that of one
source, however many agree. Where none of them has a code, none is made up: see `UNKNOWN`.

SIASN files the moral sanctions of the code of ethics under the light punishments of
discipline. Here they stay another track, and meet only in its own numbers.
"""

from __future__ import annotations

import re
from datetime import date
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final, TypeVar

from attrs import frozen

from netralitas.citation import Reading
from netralitas.errors import Problem, ProcedureError, as_json
from netralitas.law import LAW
from netralitas.law.norm import Law, NotEncoded
from netralitas.procedure.deadlines import Years
from netralitas.procedure.discipline import Decision
from netralitas.text import Text
from netralitas.words import ElectionKind, SanctionKind, Word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

T = TypeVar("T")

__all__ = [
    "ALASAN",
    "JENIS_HUKUMAN",
    "KEYS",
    "MORAL",
    "READING",
    "UNKNOWN",
    "Alasan",
    "JenisHukuman",
    "KedudukanHukum",
    "Record",
    "TingkatHukuman",
    "jenis_of",
    "read_jenis",
    "read_kedudukan",
    "reasons_of",
    "to_hukdis",
]

READING: Final = Reading.SINGLE
"""How every code here was read: from clients of one interface, from no document."""

# ---------------------------------------------------------------------------- codes


class TingkatHukuman(Word):
    """``jenisTingkatHukumanId``: the level, as SIASN files it."""

    RINGAN = ("R", "ringan", "light")
    SEDANG = ("S", "sedang", "medium")
    BERAT = ("B", "berat", "heavy")


@frozen(kw_only=True)
class JenisHukuman:
    """``jenisHukumanId``: one kind of punishment, with our word for it if there is one.

    Kinds of PP 30/1980 and administrative entries have none.
    """

    code: str
    name: Text
    tingkat: TingkatHukuman
    kind: SanctionKind | None = None


def _jenis(
    code: int, tingkat: TingkatHukuman, kind: SanctionKind | None, name: Text | None = None
) -> JenisHukuman:
    label = name or (kind.label if kind else Text(id="", en=""))
    return JenisHukuman(code=str(code), name=label, tingkat=tingkat, kind=kind)


R, S, B = TingkatHukuman

JENIS_HUKUMAN: Final = (
    _jenis(1, R, SanctionKind.TEGURAN_LISAN),
    _jenis(2, R, SanctionKind.TEGURAN_TERTULIS),
    _jenis(3, R, SanctionKind.PERNYATAAN_TIDAK_PUAS),
    _jenis(4, S, SanctionKind.PENUNDAAN_KGB_1_TAHUN),
    _jenis(
        5,
        S,
        None,
        Text(id="penurunan gaji paling lama 1 tahun", en="pay cut, 1 year at most"),
    ),
    _jenis(
        6,
        S,
        None,
        Text(id="penundaan gaji paling lama 1 tahun", en="pay delayed, 1 year at most"),
    ),
    _jenis(7, S, SanctionKind.PENUNDAAN_KENAIKAN_PANGKAT_1_TAHUN),
    _jenis(8, S, SanctionKind.PENURUNAN_PANGKAT_1_TAHUN),
    _jenis(9, B, SanctionKind.PEMBEBASAN_JABATAN),
    _jenis(10, B, SanctionKind.PDHTAPS),
    _jenis(11, B, SanctionKind.PTDH),
    _jenis(
        12,
        B,
        None,
        Text(id="pengaktifan hukuman disiplin", en="activation of a punishment"),
    ),
    _jenis(13, B, SanctionKind.PEMINDAHAN_PENURUNAN_JABATAN),
    _jenis(14, B, SanctionKind.PENURUNAN_PANGKAT_3_TAHUN),
    _jenis(23, S, SanctionKind.PEMOTONGAN_TUKIN_25_6_BULAN),
    _jenis(24, S, SanctionKind.PEMOTONGAN_TUKIN_25_9_BULAN),
    _jenis(25, S, SanctionKind.PEMOTONGAN_TUKIN_25_12_BULAN),
    _jenis(27, B, SanctionKind.PENURUNAN_JABATAN_12_BULAN),
    _jenis(28, B, SanctionKind.PEMBEBASAN_JABATAN_12_BULAN),
)
"""The kinds of discipline; 23-25 are named by PP 94/2021 and not in force."""

MORAL: Final = (
    _jenis(21, R, SanctionKind.PERNYATAAN_TERBUKA),
    _jenis(22, R, SanctionKind.PERNYATAAN_TERTUTUP),
)
"""The moral sanctions of PP 42/2004 Pasal 15: ethics, which SIASN files as light."""


class KedudukanHukum(Word):
    """``kedudukanHukumId``: the legal position of an employee."""

    AKTIF = ("01", "aktif", "active")
    CLTN = ("02", "cuti di luar tanggungan negara", "unpaid leave (CLTN)")
    TUGAS_BELAJAR = ("03", "tugas belajar", "study assignment")
    PEMBERHENTIAN_SEMENTARA = ("04", "pemberhentian sementara", "temporary dismissal")
    PENERIMA_UANG_TUNGGU = ("05", "penerima uang tunggu", "on waiting pay")
    PRAJURIT_WAJIB = ("06", "prajurit wajib", "conscript")
    PEJABAT_NEGARA = ("07", "pejabat negara", "state official")
    KEPALA_DESA = ("08", "kepala desa", "village head")
    BANDING = ("09", "dalam proses banding di BAPEK", "appeal before the BAPEK")
    PEGAWAI_TITIPAN = ("11", "pegawai titipan", "employee taken in from elsewhere")
    PENGUNGSI = ("12", "pengungsi", "displaced")
    PERPANJANGAN_CLTN = ("13", "perpanjangan CLTN", "unpaid leave prolonged")
    HILANG = ("14", "dinyatakan hilang", "declared missing")
    HUKUMAN_DISIPLIN = ("15", "kena hukuman disiplin", "under disciplinary punishment")
    PEMINDAHAN = (
        "16",
        "pemindahan dalam rangka penurunan jabatan",
        "transferred to a lower post",
    )
    PERSIAPAN_PENSIUN = ("20", "masa persiapan pensiun", "preparing for retirement")
    CPNS_TANPA_SK = ("51", "CPNS yang belum menerima SK", "on probation, no decree yet")
    TIDAK_AKTIF = ("52", "tidak aktif", "not active")
    DIBERHENTIKAN = ("66", "diberhentikan", "dismissed")
    PUNAH = ("67", "punah", "extinct (punah)")
    EKS_TIMOR_TIMUR = ("68", "eks PNS Timor Timur", "formerly of East Timor")
    TMS_PENGADAAN = (
        "69",
        "tidak memenuhi syarat pengadaan",
        "not qualified on recruitment",
    )
    PEMBATALAN_NIP = ("70", "pembatalan NIP", "number (NIP) cancelled")
    TANPA_HAK_PENSIUN = (
        "77",
        "pemberhentian tanpa hak pensiun",
        "dismissed without a pension",
    )
    DENGAN_HAK_PENSIUN = (
        "88",
        "pemberhentian dengan hak pensiun",
        "dismissed with a pension",
    )
    USUL_PENSIUN = (
        "89",
        "tidak aktif tetapi diusulkan pensiun",
        "not active, proposed for retirement",
    )
    TIDAK_IKUT_PUPNS = ("90", "tidak ikut PUPNS 2015", "absent from the census of 2015")
    TINDAK_PIDANA = (
        "91",
        "tindak pidana atau tindak pidana jabatan",
        "crime or crime of office",
    )
    PEMBLOKIRAN = ("92", "pemblokiran data PNS", "personnel data blocked")
    MENCAPAI_BUP = ("98", "mencapai batas usia pensiun", "at retirement age")
    PENSIUN = ("99", "pensiun", "retired")


@frozen(kw_only=True)
class Alasan:
    """``alasanHukumanDisiplinId``: a reason, and the rules here that say the same.

    The list words PP 53/2010 Pasal 3 and 4; that a rule of PP 94/2021 is the same reason
    is our matching. Reasons that the list has twice in the same words are told apart by
    their place in it, which is that of Pasal 4: ``election``.
    """

    code: str
    says: Text
    rules: tuple[str, ...]
    election: ElectionKind | None = None


def _alasan(
    sign: str,
    says: Text,
    rules: str,
    election: ElectionKind | None = None,
) -> Alasan:
    """Write one reason; the codes differ in two digits."""
    return Alasan(
        code=f"11EC54D9B3{sign}57B1E050640A15026590",
        says=says,
        rules=tuple(
            rule.replace("53/", "pp-53-2010/pasal-").replace("94/", "pp-94-2021/pasal-")
            for rule in rules.split()
        ),
        election=election,
    )


PEMILU, PEMILIHAN = ElectionKind

ALASAN: Final = (
    _alasan(
        "97",
        Text(
            id="tidak menaati ketentuan peraturan perundang-undangan",
            en="did not obey legislation",
        ),
        "53/8/angka-2 53/9/angka-4 53/10/angka-2 "
        "94/9/ayat-1/huruf-b 94/10/ayat-1/huruf-c 94/11/ayat-1/huruf-d",
    ),
    _alasan(
        "99",
        Text(
            id="tidak menjunjung kehormatan negara, pemerintah, dan martabat PNS",
            en="did not uphold the honour of the state, the government and the service",
        ),
        "53/8/angka-4 53/9/angka-6 53/10/angka-4",
    ),
    _alasan(
        "9A",
        Text(
            id="tidak mengutamakan kepentingan negara",
            en="did not put the interest of the state first",
        ),
        "53/8/angka-5 53/9/angka-7 53/10/angka-5 "
        "94/9/ayat-2/huruf-a 94/10/ayat-2/huruf-c 94/11/ayat-2/huruf-a",
    ),
    _alasan(
        "A0",
        Text(
            id="tidak menggunakan dan memelihara barang milik negara sebaik-baiknya",
            en="did not use and keep state property well",
        ),
        "53/8/angka-10 53/9/angka-13 53/10/angka-11 "
        "94/9/ayat-2/huruf-c 94/10/ayat-2/huruf-g",
    ),
    _alasan(
        "A4",
        Text(
            id="tidak menaati peraturan kedinasan",
            en="did not obey the rules of the service",
        ),
        "53/8/angka-14 53/9/angka-17 53/10/angka-13",
    ),
    _alasan(
        "B0",
        Text(
            id="ikut serta sebagai pelaksana kampanye",
            en="took part as a campaign executor",
        ),
        "53/4/angka-12/huruf-a",
    ),
    _alasan(
        "B1",
        Text(
            id="peserta kampanye dengan atribut partai atau atribut PNS",
            en="campaign participant with attributes of a party or of the service",
        ),
        "53/4/angka-12/huruf-b 94/5/huruf-n/angka-2",
    ),
    _alasan(
        "B2",
        Text(
            id="peserta kampanye dengan mengerahkan PNS lain",
            en="campaign participant who mobilised other civil servants",
        ),
        "53/4/angka-12/huruf-c 94/5/huruf-n/angka-3",
    ),
    _alasan(
        "B3",
        Text(
            id="peserta kampanye dengan fasilitas negara",
            en="campaign participant who used state facilities",
        ),
        "53/4/angka-12/huruf-d 94/5/huruf-n/angka-4",
    ),
    _alasan(
        "B4",
        Text(
            id="keputusan atau tindakan yang menguntungkan atau merugikan pasangan calon",
            en="a decision or act that helped or harmed a pair of candidates",
        ),
        "53/4/angka-13/huruf-a 94/5/huruf-n/angka-5",
        PEMILU,
    ),
    _alasan(
        "B5",
        Text(
            id="kegiatan yang mengarah kepada keberpihakan terhadap pasangan calon",
            en="an activity that leaned to a pair of candidates",
        ),
        "53/4/angka-13/huruf-b 94/5/huruf-n/angka-6",
        PEMILU,
    ),
    _alasan(
        "B6",
        Text(
            id="surat dukungan disertai fotokopi KTP",
            en="a letter of support with a copy of the identity card",
        ),
        "53/4/angka-14 94/5/huruf-n/angka-7",
    ),
    _alasan(
        "B7",
        Text(
            id="terlibat kegiatan kampanye calon kepala daerah",
            en="was involved in the campaign of a candidate for head of a region",
        ),
        "53/4/angka-15/huruf-a",
    ),
    _alasan(
        "B8",
        Text(
            id="fasilitas jabatan dalam kegiatan kampanye",
            en="used facilities of office in a campaign",
        ),
        "53/4/angka-15/huruf-b",
    ),
    _alasan(
        "B9",
        Text(
            id="keputusan atau tindakan yang menguntungkan atau merugikan pasangan calon",
            en="a decision or act that helped or harmed a pair of candidates",
        ),
        "53/4/angka-15/huruf-c 94/5/huruf-n/angka-5",
        PEMILIHAN,
    ),
    _alasan(
        "BA",
        Text(
            id="kegiatan yang mengarah kepada keberpihakan terhadap pasangan calon",
            en="an activity that leaned to a pair of candidates",
        ),
        "53/4/angka-15/huruf-d 94/5/huruf-n/angka-6",
        PEMILIHAN,
    ),
)
"""The reasons of the list that the rules here can have; it has others as well."""

UNKNOWN: Final = (
    NotEncoded(
        provision="nomorPp",
        why=Text(
            id="Daftar nilainya tidak terlihat; hanya dikirim bila disebutkan pemanggil.",
            en="The list of its values was not seen; sent only if the caller names it.",
        ),
    ),
    NotEncoded(
        provision="kedudukanHukumId",
        why=Text(
            id="Tidak terlihat kedudukan mana yang berlaku sesudah suatu hukuman.",
            en="It was not seen which position follows from which punishment.",
        ),
    ),
    NotEncoded(
        provision="golonganId, golonganLama, hukdisYangDiberhentikanId",
        why=Text(
            id="Artinya tidak dijelaskan dalam sumber yang terlihat.",
            en="What they mean is not explained in what was seen.",
        ),
    ),
    NotEncoded(
        provision="jenisHukumanId 15-20 dan 26",
        why=Text(
            id="Tidak ada dalam daftar yang terlihat.",
            en="Not in the lists that were seen.",
        ),
    ),
    NotEncoded(
        provision="alasanHukumanDisiplinId bagi PP 94/2021",
        why=Text(
            id="Daftarnya mengikuti kata-kata PP 53/2010; tidak ada alasan untuk Pasal 3 "
            "huruf b, c, dan f, Pasal 5 huruf n angka 1, dan atasan yang tidak bertindak.",
            en="The list has the words of PP 53/2010; there is no reason for Pasal 3 huruf "
            "b, c and f, Pasal 5 huruf n angka 1, or a superior who does not act.",
        ),
    ),
    NotEncoded(
        provision="Kode PPPK dan pemberhentian calon PNS",
        why=Text(
            id="Tidak ada kode yang dapat dipastikan dari dua daftar.",
            en="No code that two lists agree on.",
        ),
    ),
)
"""What SIASN asks and no source tells, and why it is left to the caller."""


# --------------------------------------------------------------------------- reading


def jenis_of(kind: SanctionKind) -> JenisHukuman:
    """Give the code of a kind of punishment, or of a moral sanction of the code of ethics.

    Raises `ProcedureError` for a kind that has no code in SIASN.

    >>> jenis_of(SanctionKind.PENURUNAN_JABATAN_12_BULAN).code
    '27'
    >>> jenis_of(SanctionKind.PERNYATAAN_TERBUKA).tingkat.value  # ethics, filed so
    'R'
    """
    for row in (*JENIS_HUKUMAN, *MORAL):
        if row.kind is kind:
            return row
    known = [row.kind.value for row in (*JENIS_HUKUMAN, *MORAL) if row.kind]
    raise ProcedureError(
        [
            Problem(
                path="kind",
                given=as_json(kind),
                allowed=tuple(known),
                message=Text(
                    id=f"tidak diketahui kode SIASN untuk {kind.label.id}",
                    en=f"no SIASN code is known for {kind.label.en}",
                ),
            )
        ]
    )


def read_jenis(code: str | int) -> JenisHukuman:
    """Read a ``jenisHukumanId``, as text or number; its track is that of its ``kind``.

    Raises `ProcedureError` with the codes there are.

    >>> read_jenis(22).kind
    SanctionKind.PERNYATAAN_TERTUTUP
    """
    rows = {row.code: row for row in (*JENIS_HUKUMAN, *MORAL)}
    return _read("jenisHukumanId", code, str(code).lstrip("0"), rows)


def read_kedudukan(code: str | int) -> KedudukanHukum:
    """Read a ``kedudukanHukumId``: two digits, or the number that some clients store.

    Raises `ProcedureError` with the codes there are.

    >>> read_kedudukan(1) is read_kedudukan("01") is KedudukanHukum.AKTIF
    True
    """
    rows = {word.value: word for word in KedudukanHukum}
    return _read("kedudukanHukumId", code, str(code).zfill(2), rows)


def _read(path: str, given: object, code: str, rows: Mapping[str, T]) -> T:
    found = rows.get(code)
    if found is not None and not isinstance(given, bool):
        return found
    raise ProcedureError([_unknown_code(path, given, tuple(rows))])


def reasons_of(
    rule: str, election: ElectionKind | None = None, *, law: Law = LAW
) -> tuple[Alasan, ...]:
    """Give the reasons of SIASN that say what a rule says; none where the list has none.

    A rule that applies another norm (a joint decree) has the reasons of that norm.
    Several are left where the list tells them apart by the election and it is not given.

    >>> rule = "pp-94-2021/pasal-5/huruf-n/angka-5"
    >>> [reason.code[10:12] for reason in reasons_of(rule)]
    ['B4', 'B9']
    >>> [reason.code[10:12] for reason in reasons_of(rule, ElectionKind.PEMILIHAN)]
    ['B9']
    """
    row = law.rule.get(rule)
    rules = {rule, *(row.applies if row else ())}
    return tuple(
        reason
        for reason in ALASAN
        if rules.intersection(reason.rules)
        and (None in {election, reason.election} or reason.election is election)
    )


# --------------------------------------------------------------------------- payload

CODE: Final = re.compile(r"[0-9A-F]{32}")
"""The form of a reason's code."""

KEYS: Final = (
    "id",
    "pnsOrangId",
    "jenisHukumanId",
    "jenisTingkatHukumanId",
    "skNomor",
    "skTanggal",
    "hukumanTanggal",
    "akhirHukumanTanggal",
    "masaTahun",
    "masaBulan",
    "alasanHukumanDisiplinId",
    "kedudukanHukumId",
    "nomorPp",
    "keterangan",
)
"""The keys of ``/hukdis/save`` that are filled; the others are in `UNKNOWN`."""


@frozen(kw_only=True)
class Record:
    """What SIASN wants to know and a decision does not hold.

    ``pns_id`` is the id of the person in SIASN, not the NIP; ``id`` that of a record to be
    changed, empty for a new one. ``start`` settles a start that the law leaves open,
    ``election`` a reason that the list has twice, ``alasan`` (a code) any other.
    """

    pns_id: str
    sk_number: str
    id: str = ""
    start: date | None = None
    alasan: str | None = None
    election: ElectionKind | None = None
    kedudukan: KedudukanHukum | None = None
    nomor_pp: str | None = None
    keterangan: str = ""


def to_hukdis(decision: Decision, record: Record, *, law: Law = LAW) -> dict[str, str]:
    """Put a decision into the keys that public clients send to ``/hukdis/save``.

    Dates are ``dd-mm-yyyy``. ``akhirHukumanTanggal`` is the day on which the term is over,
    as clients compute it (start and term added up). What is not known is left out, never
    filled. Raises `ProcedureError` with every problem at once: a kind without a code, a
    start that is open (also while it is not known whether there is an appeal), a reason
    that is none or several.
    """
    problems = list(_blank(record))
    jenis = None
    try:
        jenis = jenis_of(decision.punishment.kind)
    except ProcedureError as error:
        problems += error.problems
    start = record.start or decision.start.day
    assumed = decision.start.provisional and record.start is None
    if start not in decision.start.days or assumed:
        problems.append(_open_start(decision, record))
    alasan = _reason(decision, record, problems, law)
    if problems or jenis is None or start is None:
        raise ProcedureError(problems)
    filled = {
        "id": record.id,
        "pnsOrangId": record.pns_id,
        "jenisHukumanId": jenis.code,
        "jenisTingkatHukumanId": jenis.tingkat.value,
        "skNomor": record.sk_number,
        "skTanggal": _day(decision.punishment.decided_on),
        **_term(decision, start),
        "alasanHukumanDisiplinId": alasan,
        "kedudukanHukumId": record.kedudukan.value if record.kedudukan else None,
        "nomorPp": record.nomor_pp,
        "keterangan": record.keterangan,
    }
    return {key: value for key, value in filled.items() if value is not None}


def _term(decision: Decision, start: date) -> dict[str, str | None]:
    """Give first day, end and length; a lighter punishment may begin after its start."""
    place = decision.start.days.index(start)
    served = decision.served[place] if decision.served else None
    first = served.start if served and served.start else start
    term = decision.kind.term
    years = term.amount if isinstance(term, Years) else 0
    months = term.amount if term is not None and not years else 0
    return {
        "hukumanTanggal": _day(first),
        "akhirHukumanTanggal": _day(served.end) if served and served.end else None,
        "masaTahun": str(years),
        "masaBulan": str(months),
    }


def _reason(
    decision: Decision, record: Record, problems: list[Problem], law: Law
) -> str | None:
    """Give the one reason of all breaches, or say why there is none."""
    codes = tuple(dict.fromkeys(reason.code for reason in ALASAN))
    if record.alasan is not None:
        # The list has more reasons than those of neutrality: the form alone is checked.
        if not CODE.fullmatch(record.alasan):
            problems.append(_unknown_code("alasan", record.alasan, codes))
        return record.alasan
    found = {
        reason.code
        for breach in decision.punishment.breaches
        for reason in reasons_of(breach.rule, record.election, law=law)
    }
    if len(found) == 1:
        return found.pop()
    problems.append(
        Problem(
            path="alasan",
            given="null",
            allowed=tuple(code for code in codes if not found or code in found),
            message=Text(
                id="daftar alasan SIASN tidak memuat alasan ini; sebutkan kodenya"
                if not found
                else "beberapa alasan SIASN sesuai; sebutkan jenis pemilihan atau kodenya",
                en="the list of SIASN has no such reason; name the code"
                if not found
                else "several reasons of SIASN fit; name the election or the code",
            ),
        )
    )
    return None


def _blank(record: Record) -> Iterator[Problem]:
    for path, value in (("pns_id", record.pns_id), ("sk_number", record.sk_number)):
        if not value.strip():
            yield Problem(
                path=path,
                given=as_json(value),
                message=Text(id="harus diisi", en="must be given"),
            )


def _open_start(decision: Decision, record: Record) -> Problem:
    days = tuple(day.isoformat() for day in decision.start.days)
    unknown = ("appealed",) if decision.start.provisional else ()
    waits = ", ".join((*decision.start.waits_for, *unknown))
    return Problem(
        path="start",
        given=as_json(record.start),
        allowed=days,
        message=Text(
            id="hari mulai berlakunya belum pasti" + (f"; perlu {waits}" if waits else ""),
            en="the day of effect is not settled"
            + (f"; it needs {waits}" if waits else ""),
        ),
    )


def _unknown_code(path: str, given: object, codes: tuple[str, ...]) -> Problem:
    return Problem(
        path=path,
        given=as_json(given),
        allowed=codes,
        nearest=get_close_matches(str(given), codes, 1, cutoff=0.0)[0],
        message=Text(
            id=f"kode {given!r} tidak ada dalam daftar SIASN yang terlihat",
            en=f"the code {given!r} is not in the lists of SIASN that were seen",
        ),
    )


def _day(day: date) -> str:
    return f"{day.day:02}-{day.month:02}-{day.year:04}"
