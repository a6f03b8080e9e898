"""Remembers: the only package that speaks SQL.

Read ``library`` first: it is all that other packages may ask. A folder is named for what is kept or done in it; the
modules beside them are about the file as a whole, such as ``opening`` it, the ``doctor`` and ``backups``.
"""

from reader.library.library import Library

__all__ = ["Library"]
