"""Remembers: the only room that says SQL.

Read ``library`` first, which is the whole of what others may ask. A folder is named for what is kept or done in it;
the modules beside them are about the file as a whole: ``opening`` it, the ``doctor`` and ``backups``.
"""

from reader.library.library import Library

__all__ = ["Library"]
