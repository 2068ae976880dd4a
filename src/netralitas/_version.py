"""The version, in one place; the build reads it from here."""

__version__ = "26.2.0"
