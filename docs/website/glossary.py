"""The glossary: every word of the wire with its labels, its norm, and who reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from website.places import FAMILIES, escape, norms_link, rule_link, sources

from netralitas import LAW, words
from netralitas.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

TITLE: Final = Text(id="Glosarium", en="Glossary")
INTRO: Final = Text(
    id="Setiap kata format kawat, dengan sebutannya dalam dua bahasa dan ketentuan tempat "
    "kata itu berasal. Nilai sebuah kata tidak pernah berubah; kata hanya ditambah.",
    en="Every word of the wire format, with its labels in both languages and the provision "
    "it comes from. The value of a word never changes; words are only added.",
)
OTHER: Final = Text(id="Bahasa Inggris", en="Indonesian")
SOURCE: Final = Text(id="Ketentuan", en="Provision")
GROUPS: Final = Text(id="Kelompok", en="Groups")
RULES: Final = Text(id="Disebut kaidah", en="Named by rules")


def page(lang: str) -> str:
    """Write the glossary in one language."""
    parts = [f"# {TITLE.in_(lang)}\n\n{INTRO.in_(lang)}\n"]
    for key, family in FAMILIES:
        parts.append(f"## {key}\n")
        for word in family:
            parts.append(f"(word:{key}.{word.value})=")
            parts.append(f"### {escape(word.value)}\n")
            parts.append(f"{escape(word.label.in_(lang))}\n")
            parts.extend(_about(word, lang))
            parts.append("")
    return "\n".join(parts) + "\n"


def _about(word: words.Word, lang: str) -> Iterator[str]:
    other = "en" if lang == "id" else "id"
    yield f":{OTHER.in_(lang)}: {escape(word.label.in_(other))}"
    norms = sources(word)
    if norms:
        yield f":{SOURCE.in_(lang)}: {norms_link(norms, lang)}"
    if isinstance(word, words.Act):
        groups = ", ".join(group.label.in_(lang) for group in words.groups_of(word))
        yield f":{GROUPS.in_(lang)}: {groups}"
        own = _alone(word)
        if own:
            yield f":{RULES.in_(lang)}: {', '.join(map(rule_link, own))}"


def _alone(act: words.Act) -> tuple[str, ...]:
    """Give the rules that name the act itself, not only a whole group that holds it."""
    return tuple(
        rule.id
        for rule in LAW.rules
        if any(
            act in (allowed := each.allows("act") or frozenset())
            and not any(words.GROUPS[group] <= allowed for group in words.groups_of(act))
            for each in rule.when
        )
    )
