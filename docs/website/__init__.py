"""The documentation site: its pages in two languages, and how they become HTML."""
