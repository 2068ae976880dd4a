"""The words of the theme in Indonesian: Furo writes its own in English only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

WORDS: Final = {
    "<span>Next</span>": "<span>Berikutnya</span>",
    "<span>Previous</span>": "<span>Sebelumnya</span>",
    "<span>Home</span>": "<span>Beranda</span>",
    "<span>Back to top</span>": "<span>Kembali ke atas</span>",
    "Made with <a": "Dibuat dengan <a",
    ">Skip to content<": ">Langsung ke isi<",
    "On this page": "Di halaman ini",
    "Toggle site navigation sidebar": "Buka atau tutup navigasi",
    "Toggle table of contents sidebar": "Buka atau tutup daftar isi",
    "Toggle Light / Dark / Auto color theme": "Ganti warna terang, gelap, atau otomatis",
    "Toggle navigation of ": "Buka atau tutup ",
    'title="Link to this heading"': 'title="Tautan ke judul ini"',
    'title="Link to this definition"': 'title="Tautan ke definisi ini"',
    "<title>Light mode</title>": "<title>Terang</title>",
    "<title>Dark mode</title>": "<title>Gelap</title>",
    "<title>Auto light/dark, in light mode</title>": "<title>Otomatis, kini terang</title>",
    "<title>Auto light/dark, in dark mode</title>": "<title>Otomatis, kini gelap</title>",
    "<title>Contents</title>": "<title>Daftar isi</title>",
    "<title>Expand</title>": "<title>Buka</title>",
}
"""What the theme writes, and how it is written in Indonesian."""


def translate(home: Path) -> None:
    """Put the words of the theme into Indonesian in every page of a directory."""
    for file in home.rglob("*.html"):
        text = file.read_text(encoding="utf-8")
        for theirs, ours in WORDS.items():
            text = text.replace(theirs, ours)
        file.write_text(text, encoding="utf-8")
