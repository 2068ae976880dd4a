"""Settings of Sphinx; the language comes from the command line of the build."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from netralitas import __version__

HERE = Path(__file__).parent

project = "netralitas"
author = "The netralitas authors"
copyright = "The netralitas authors"  # noqa: A001  (the name that Sphinx reads)
release = version = __version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "website.extension",
]
source_suffix = {".md": "markdown"}
myst_enable_extensions = ["colon_fence", "fieldlist", "deflist"]
myst_heading_anchors = 3  # the pages of docs/ link to headings as their readers there do
default_role = "code"
nitpicky = False
# Two classes are called Track; a type in a signature is known by its name alone.
suppress_warnings = ["ref.python"]

autodoc_member_order = "bysource"
autodoc_preserve_defaults = True  # `law=LAW`, not the whole law
autodoc_typehints = "signature"
napoleon_use_ivar = True

html_theme = "furo"
html_title = f"netralitas {__version__}"
html_static_path = [str(HERE / "static")]
templates_path = [str(HERE / "templates")]
html_favicon = str(HERE / "static" / "icon.svg")
html_css_files = ["site.css"]
html_js_files = ["site.js"]
html_copy_source = False
html_show_sourcelink = False
# A summary would be fetched page by page, which files refuse, and its script takes an
# anchor for a selector, which a slug with slashes is not.
html_show_search_summary = False
html_show_sphinx = False
html_show_copyright = False
html_use_index = True
html_domain_indices = True
html_theme_options: dict[str, Any] = {
    "navigation_with_keys": False,
    "top_of_page_buttons": [],
}
html_sidebars = {
    "**": [
        "sidebar/brand.html",
        "languages.html",
        "sidebar/search.html",
        "sidebar/scroll-start.html",
        "sidebar/navigation.html",
        "sidebar/scroll-end.html",
    ]
}
