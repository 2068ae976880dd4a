"""What Sphinx must be told of this site: anchors, citations, the code, the languages."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Final

from docutils import nodes
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer
from sphinx import addnodes
from sphinx.search import SearchLanguage
from sphinx.transforms import SphinxTransform
from sphinx.util.docutils import SphinxRole
from website import lines
from website.places import RULE_PAGES, label, rule_page

from netralitas import LAW, Citation
from netralitas.prose import shortly

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from sphinx.application import Sphinx

KINDS: Final = frozenset(
    {
        "norm",
        "rule",
        "exemption",
        "permission",
        "dispute",
        "deadline",
        "case",
        "word",
        "ledger",
    }
)
"""The labels that are anchors as they stand; the address is what follows the colon."""

BARE: Final = frozenset({"norm", "rule"})
"""Of these the address is the slug alone."""

LONG: Final = 200
"""So many signs of a value are shown."""


def anchor(target: str) -> str:
    """Give the anchor of a label: the slug alone, or the label where slugs would meet."""
    kind, _, rest = target.partition(":")
    return rest if kind in BARE else target


class Anchors(SphinxTransform):
    """Keep slugs as they are: docutils would write hyphens for their slashes."""

    # After ids are given, before the labels are collected (850).
    default_priority: ClassVar[int | None] = 840

    def apply(self, **_options: object) -> None:
        """Give every labelled node the anchor that its label names."""
        document = self.document
        renamed: dict[str, str] = {}
        for name, old in list(document.nameids.items()):
            if not old or name.partition(":")[0] not in KINDS:
                continue
            new = anchor(name)
            renamed[old] = new
            document.nameids[name] = new
            document.ids[new] = document.ids[old]
        for node in document.findall(nodes.Element):
            if any(each in renamed for each in node["ids"]):
                kept = [renamed[each] for each in node["ids"] if each in renamed]
                node["ids"] = list(dict.fromkeys(kept))
            if node.get("refid") in renamed:
                node["refid"] = renamed[node["refid"]]
        for entry in document.findall(addnodes.index):
            self.lead(entry)

    def lead(self, index: addnodes.index) -> None:
        """Let an entry of the index lead to the anchor of its section."""
        section = index.parent
        if isinstance(section, nodes.section):
            place = section["ids"][0]
            index["entries"] = [
                (kind, said, place, main, key)
                for kind, said, _, main, key in index["entries"]
            ]


class Norm(SphinxRole):
    """A citation in the text, as a link to its place: ``{norm}`PP 94/2021 Pasal 5```."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Cite briefly in the language of the page."""
        norm = Citation.parse(self.text)
        said = shortly((norm,), self.config.language)
        return [self.link(said, f"norm:{norm.base.slug}")], []

    def link(self, said: str, target: str) -> nodes.Node:
        """Make the reference that Sphinx resolves once all pages are read."""
        reference = addnodes.pending_xref(
            "",
            nodes.inline("", said, classes=["xref", "std", "std-ref"]),
            refdomain="std",
            reftype="ref",
            reftarget=target,
            refexplicit=True,
            refwarn=True,
            refdoc=self.env.docname,
        )
        self.set_source_info(reference)
        return reference


class RuleRole(Norm):
    """A rule in the text, by its id, as a link to it."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Name the rule by its id."""
        return [self.link(self.text, label("rule", self.text))], []


class Source(SphinxRole):
    """A line of the code, as a link to it: ``{source}`law/pp_94_2021:232```."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Link to the page that shows the module."""
        module, _, line = self.text.partition(":")
        up = "../" * self.env.docname.count("/")
        node = nodes.reference(
            "",
            "",
            nodes.literal("", f"src/netralitas/{module}.py:{line}"),
            internal=True,
            refuri=f"{up}source/{module}.html#L-{line}",
        )
        return [node], []


class Indonesian(SearchLanguage):
    """Whole words and their beginnings: Indonesian has no stemmer in Sphinx."""

    lang = "id"
    language_name = "Indonesian"
    stopwords: AbstractSet[str] = frozenset({"dan", "yang", "di", "ke", "dari"})
    js_stemmer_rawcode = ""

    def stem(self, word: str) -> str:
        """Keep the word."""
        return word


def source_pages(_app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Show the modules of the law with numbered lines, each rule leading to its page."""
    rules: dict[tuple[str, int], list[str]] = {}
    for row_id, place in lines.lines().items():
        if row_id in LAW.rule:
            rules.setdefault(place, []).append(row_id)
    for file in lines.modules():
        name = str(file.relative_to(lines.HOME))
        docname = f"source/{name.removesuffix('.py')}"
        body = _highlighted(file)
        shown = body.split("\n")
        for (where, line), ids in rules.items():
            if where == name:
                mark = f'id="L-{line}"'
                at = next(i for i, text in enumerate(shown) if mark in text)
                shown[at] += "".join(map(_back, ids))
        title = f"src/netralitas/{name}"
        content = "\n".join(shown)
        context = {"title": title, "body": f"<h1>{title}</h1>{content}"}
        yield docname, context, "page.html"


def _highlighted(file: Path) -> str:
    formatter = HtmlFormatter(linenos="inline", lineanchors="L", anchorlinenos=True)
    return highlight(file.read_text(encoding="utf-8"), PythonLexer(), formatter)


def _back(rule_id: str) -> str:
    return f' <a class="to-rule" href="../../{rule_page(rule_id)}.html">→ {rule_id}</a>'


def without_long_values(
    _app: Sphinx, _domain: str, _objtype: str, content: addnodes.desc_content
) -> None:
    """Leave out the value of a constant where it would fill pages: the law as a value."""
    described = content.parent
    for said in list(described.findall(addnodes.desc_annotation)):
        if len(said.astext()) > LONG and said.parent is not None:
            said.parent.remove(said)


def outside_the_navigation(app: Sphinx, _doctree: nodes.document) -> None:
    """Keep the pages of rules out of the navigation, which could not hold them.

    The usual front matter fails in Indonesian: MyST asks docutils for its language.
    """
    if app.env.docname.startswith(RULE_PAGES):
        app.env.metadata[app.env.docname]["orphan"] = True


def light_navigation(
    app: Sphinx,
    _page: str,
    _template: str,
    context: dict[str, Any],
    _doctree: nodes.document | None,
) -> None:
    """Let the navigation leave the headings of pages aside before it is copied.

    It shows titles alone, but Sphinx copies every heading of every page for every page
    and drops them afterwards: half of the time of the whole build.
    """
    env, whole = app.env, context["toctree"]
    leaves = env.found_docs - env.toctree_includes.keys()
    titles = defaultdict(dict, {name: {"tocdepth": 1} for name in leaves})

    def light(**options: object) -> str:
        kept, env.metadata = env.metadata, titles
        try:
            return str(whole(**options))
        finally:
            env.metadata = kept

    context["toctree"] = light


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the parts of the site."""
    app.add_transform(Anchors)
    app.add_role("norm", Norm())
    app.add_role("rule", RuleRole())
    app.add_role("source", Source())
    app.add_search_language(Indonesian)
    app.connect("html-collect-pages", source_pages)
    app.connect("doctree-read", outside_the_navigation)
    app.connect("html-page-context", light_navigation, priority=400)  # before Furo
    app.connect("object-description-transform", without_long_values)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
