"""The laboratory: the library itself, run by Python in the browser, from files of the site.

What it needs of others is pinned here, fetched with the ordinary clients of the package
registries when the site is built, checked by its digest, and kept in a cache.
"""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess  # noqa: TID251  (npm and pip fetch; the site is no part of the library)
import sys
import tarfile
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from attrs import frozen
from website import runner

import netralitas
from netralitas.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE: Final = Path(__file__).parent
CACHE: Final = HERE.parent / "_build" / "laboratory"


@frozen(kw_only=True)
class Piece:
    """A package of others: its exact file, the digest of that, its licence and home."""

    name: str
    version: str
    file: str
    sha256: str
    licence: str
    home: str


# 0.29 and not a later line: its scripts are plain ones, which every web server knows;
# later lines are modules (.mjs), which older servers send as a type that browsers refuse.
PYODIDE: Final = Piece(
    name="pyodide",
    version="0.29.5",
    file="pyodide-0.29.5.tgz",
    sha256="6749b10ee515a1458ecea36d860c8ce2a48366e85b3f92d749ad1840e4aff181",
    licence="MPL-2.0",
    home="https://github.com/pyodide/pyodide",
)
WHEELS: Final = (
    Piece(
        name="attrs",
        version="26.1.0",
        file="attrs-26.1.0-py3-none-any.whl",
        sha256="c647aa4a12dfbad9333ca4e71fe62ddc36f4e63b2d260a37a8b83d2f043ac309",
        licence="MIT",
        home="https://www.attrs.org/",
    ),
    Piece(
        name="cattrs",
        version="26.2.1",
        file="cattrs-26.2.1-py3-none-any.whl",
        sha256="a12aaa3453dc8f633a815293179f08b7421ed18d2575c459c3c736f840beac24",
        licence="MIT",
        home="https://catt.rs/",
    ),
    Piece(
        name="python-dateutil",
        version="2.9.0.post0",
        file="python_dateutil-2.9.0.post0-py2.py3-none-any.whl",
        sha256="a8b2bc7bffae282281c8140a97d3aa9c14da0b136dfe83f850eea9a5f7470427",
        licence="Apache-2.0, BSD-3-Clause",
        home="https://dateutil.readthedocs.io/",
    ),
    Piece(
        name="six",
        version="1.17.0",
        file="six-1.17.0-py2.py3-none-any.whl",
        sha256="4721f391ed90541fddacab5acf947aa0d3dc7d27b2e1e8eda2be8970586c3274",
        licence="MIT",
        home="https://six.readthedocs.io/",
    ),
    Piece(
        name="typing_extensions",
        version="4.16.0",
        file="typing_extensions-4.16.0-py3-none-any.whl",
        sha256="481caa481374e813c1b176ada14e97f1f67a4539ce9cfeb3f350d78d6370c2e8",
        licence="PSF-2.0",
        home="https://typing-extensions.readthedocs.io/",
    ),
)
PIECES: Final = (PYODIDE, *WHEELS)

RUNTIME: Final = (
    "pyodide.js",
    "pyodide.asm.js",
    "pyodide.asm.wasm",
    "python_stdlib.zip",
    "pyodide-lock.json",
)
"""What a browser needs of the package of Pyodide."""

OWN: Final = "netralitas.zip"
ARCHIVES: Final = (*(piece.file for piece in WHEELS), OWN)
"""What is unpacked where Python looks for packages."""

SCRIPTS: Final = ("browser/laboratory.js", "browser/laboratory-worker.js", "runner.py")


class LaboratoryError(Exception):
    """A file of the laboratory is missing, or is not the one that is pinned."""


# ------------------------------------------------------------------------------- fetching


def fetch(cache: Path = CACHE) -> Path:
    """Bring every piece into the cache, unless it is there; give the cache.

    Raises `LaboratoryError` where a piece cannot be had, or is another than is pinned.
    """
    cache.mkdir(parents=True, exist_ok=True)
    for piece in PIECES:
        file = cache / piece.file
        if not file.exists():
            _call(piece, cache)
        if not file.exists() or sha256(file.read_bytes()).hexdigest() != piece.sha256:
            file.unlink(missing_ok=True)
            msg = (
                f"laboratorium: {piece.file} bukan berkas yang ditetapkan | "
                f"laboratory: {piece.file} is not the file that is pinned"
            )
            raise LaboratoryError(msg)
    return cache


def _call(piece: Piece, cache: Path) -> None:
    """Let the client of its registry fetch a piece."""
    if piece is PYODIDE:
        spec = f"{piece.name}@{piece.version}"
        program = [shutil.which("npm") or "npm", "pack", spec, "--silent"]
        program += ["--pack-destination", str(cache)]
    else:
        program = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
        program += ["--only-binary", ":all:", "--dest", str(cache)]
        program += [f"{piece.name}=={piece.version}"]
    try:
        subprocess.run(  # noqa: S603  (our own pins)
            program, check=True, capture_output=True, text=True, cwd=cache
        )
    except (OSError, subprocess.CalledProcessError) as error:
        said = getattr(error, "stderr", None) or error
        msg = (
            f"laboratorium: {piece.file} tidak dapat diambil; perlu jaringan, npm, dan "
            "pip. Situs tanpa laboratorium: --without-laboratory | "
            f"laboratory: {piece.file} cannot be fetched; network, npm and pip are "
            f"needed. A site without it: --without-laboratory\n{said}"
        )
        raise LaboratoryError(msg) from error


# -------------------------------------------------------------------------------- writing


def write(directory: Path, cache: Path) -> int:
    """Write every file of the laboratory; give how many bytes a browser loads."""
    directory.mkdir(parents=True)
    with tarfile.open(cache / PYODIDE.file) as package:
        for name in RUNTIME:
            source = package.extractfile(f"package/{name}")
            if source is None:
                msg = f"{PYODIDE.file}: {name}?"
                raise LaboratoryError(msg)
            (directory / name).write_bytes(source.read())
    for piece in WHEELS:
        shutil.copy(cache / piece.file, directory)
    _pack(directory / OWN)
    for script in SCRIPTS:
        shutil.copy(HERE / script, directory)
    return sum(file.stat().st_size for file in directory.iterdir())


def _pack(file: Path) -> None:
    """Pack the library as it is imported here; the same files give the same bytes."""
    home = Path(netralitas.__path__[0])
    with ZipFile(file, "w") as archive:
        for source in sorted(home.rglob("*")):
            if source.is_file() and "__pycache__" not in source.parts:
                entry = ZipInfo(f"netralitas/{source.relative_to(home).as_posix()}")
                entry.compress_type = ZIP_DEFLATED
                archive.writestr(entry, source.read_bytes())


# ------------------------------------------------------------------------------- the page

LOAD: Final = Text(
    id="Muat laboratorium (sekitar {size} MB)", en="Load the laboratory (about {size} MB)"
)
LEFT_OUT: Final = Text(
    id="Laboratorium tidak disertakan dalam situs ini. Contoh di bawah beserta keluarannya "
    "dibuat ketika situs dibangun.",
    en="The laboratory was left out of this site. The examples below, with their output, "
    "were run when the site was built.",
)
NO_SCRIPT: Final = Text(
    id="Laboratorium memerlukan JavaScript. Tanpa itu halaman ini tetap menampilkan contoh "
    "dan keluarannya.",
    en="The laboratory needs JavaScript. Without it this page still shows the examples and "
    "their output.",
)
FROM_FILE: Final = Text(
    id="Halaman ini dibuka langsung dari berkas. Peramban tidak mengizinkan laboratorium "
    "dimuat dengan cara itu; contoh dan keluarannya tetap dapat dibaca. Untuk memakainya "
    "jalankan {command} di direktori situs, lalu buka {address}.",
    en="This page was opened straight from a file. Browsers do not let the laboratory load "
    "that way; the examples and their output can still be read. To use it run {command} in "
    "the directory of the site, then open {address}.",
)
WORDS: Final = {
    "loading": Text(id="Memuat Python …", en="Loading Python …"),
    "unpacking": Text(id="Membuka pustaka …", en="Unpacking the library …"),
    "ready": Text(
        id="Siap. Ubah contoh, lalu jalankan.", en="Ready. Edit an example and run it."
    ),
    "running": Text(id="Berjalan …", en="Running …"),
    "stopped": Text(
        id="Dihentikan. Python dimuat kembali …", en="Stopped. Python is loaded again …"
    ),
    "failed": Text(id="Laboratorium gagal dimuat:", en="The laboratory could not load:"),
    "run": Text(id="Jalankan", en="Run"),
    "stop": Text(id="Hentikan", en="Stop"),
    "reset": Text(id="Kembalikan", en="Reset"),
    "code": Text(id="Kode contoh {number}", en="Code of example {number}"),
    "empty": Text(id="(tanpa keluaran)", en="(no output)"),
}
LOADED: Final = Text(
    id="## Apa yang dimuat\n\nSemuanya dari situs ini; tidak ada permintaan ke tempat "
    "lain, dan kode Anda tidak dikirim ke mana pun.\n\n"
    "| paket | versi | lisensi |\n|---|---|---|",
    en="## What is loaded\n\nAll of it from this site; nothing is asked of any other "
    "place, and your code is sent nowhere.\n\n"
    "| package | version | licence |\n|---|---|---|",
)
BLOCK: Final = re.compile(r"^```example\n(.*?)^```$", re.MULTILINE | re.DOTALL)
MEGABYTE: Final = 1_000_000


def page(lang: str, text: str, size: int | None) -> str:
    """Fill the page: its examples with their output, the button, what is loaded.

    ``size`` is how many bytes the button loads; None where the laboratory is left out.
    """
    filled = BLOCK.sub(_example, text)
    if size is None:
        start, loaded = f"{LEFT_OUT.in_(lang)}\n", ""
    else:
        start = f"```{{raw}} html\n{''.join(_start(lang, size))}\n```\n"
        loaded = "\n".join(["", LOADED.in_(lang), *_loaded()]) + "\n"
    return f"{filled.replace('{{laboratory}}', start)}{loaded}"


def _example(block: re.Match[str]) -> str:
    """Show an example with its output; the script makes it editable."""
    code = block[1]
    return (
        f":::::{{container}} example\n```python\n{code}```\n\n"
        f"```text\n{runner.run(code).rstrip()}\n```\n:::::"
    )


def _start(lang: str, size: int) -> Iterator[str]:
    words = {name: text.in_(lang) for name, text in WORDS.items()}
    data = {"words": words, "archives": ARCHIVES}

    def said(text: Text) -> str:
        return html.escape(text.in_(lang))

    megabytes = -(-size // MEGABYTE)
    address = f"http://localhost:8000/{lang}/laboratory.html"
    yield f'<div id="lab" data-laboratory="{html.escape(json.dumps(data))}">'
    yield f"<noscript><p>{said(NO_SCRIPT)}</p></noscript>"
    yield '<p class="from-file" hidden>'
    yield said(FROM_FILE).format(
        command="<code>python -m http.server</code>", address=f"<code>{address}</code>"
    )
    yield '</p><p><button type="button" class="open" hidden>'
    yield f"{said(LOAD).format(size=megabytes)}</button></p>"
    yield '<p class="status" role="status"></p></div>'
    yield '<script src="../laboratory/laboratory.js" defer></script>'


def _loaded() -> Iterator[str]:
    yield f"| netralitas | {netralitas.__version__} | Apache-2.0 |"
    for piece in PIECES:
        yield f"| [{piece.name}]({piece.home}) | {piece.version} | {piece.licence} |"
