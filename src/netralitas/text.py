"""Words for people: every text in Indonesian and in English, both required."""

from attrs import frozen

__all__ = ["LANGUAGES", "Text", "rupiah"]

LANGUAGES = ("id", "en")


@frozen(kw_only=True)
class Text:
    """One statement in both languages; the type checker requires both.

    >>> Text(id="calon", en="candidate").in_("en")
    'candidate'
    """

    id: str
    en: str

    def in_(self, lang: str) -> str:
        """Give the statement in ``lang``; `ValueError` for any other language.

        >>> Text(id="calon", en="candidate").in_("fr")
        Traceback (most recent call last):
        ValueError: no text in 'fr'; the languages are 'id' and 'en'
        """
        if lang == "id":
            return self.id
        if lang == "en":
            return self.en
        msg = f"no text in {lang!r}; the languages are 'id' and 'en'"
        raise ValueError(msg)


def rupiah(amount: int) -> Text:
    """Write whole rupiah: thousands by a full stop, in English by a comma.

    >>> rupiah(600_000).id, rupiah(6_000_000).en
    ('Rp600.000', 'Rp6,000,000')
    """
    digits = f"{amount:,}"
    return Text(id=f"Rp{digits.replace(',', '.')}", en=f"Rp{digits}")
