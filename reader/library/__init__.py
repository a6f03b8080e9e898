"""Stores articles in an SQLite file, and searches them; the only package with SQL.

Read ``library`` first: it is the interface for other packages. The packages in it are named for what they store or do;
the modules beside them deal with the file as a whole, such as ``opening``, ``doctor`` and ``backups``.
"""

from reader.library.library import Library

__all__ = ["Library"]
