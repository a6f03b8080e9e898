"""kreader, a terminal news reader: imports messy articles and shows who says what, once."""

__version__ = "0.1.0"
