"""The directory of the library: everybody and everything it knows by name, and the user's corrections."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from reader.library.connection import Access
from reader.library.names import chronicles, corrections, dossiers, finding, identities
from reader.library.names.names import name_id
from reader.library.words.folding import fold
from reader.model import Correction, Dossier, EntityKind, Identity

_DROPPED = """SELECT identity.id, name.text, kind, roles, articles FROM identity
    JOIN name ON name.id = identity.name WHERE dropped = 1 AND known_as IS NULL ORDER BY articles DESC, name.text"""

_MERGED = """SELECT identity.id, name.text, kind, roles, articles FROM identity
    JOIN name ON name.id = identity.name WHERE known_as = ? AND articles > 0 ORDER BY articles DESC, name.text"""

# The default length of a list.
_MOST = 100


@dataclass(frozen=True, eq=False, slots=True)
class Directory:
    """Who is known, and in how many articles. Corrections hold for all articles, including later ones.

    Each correction returns what ``take_back`` needs to undo exactly that.
    """

    _access: Access

    def known(self, kind: EntityKind | None = None, limit: int = _MOST) -> tuple[Identity, ...]:
        """Return those in the most articles, of one kind or of all."""
        with self._access.studying() as database:
            return finding.foremost(database, kind, limit)

    def like(self, typed: str, limit: int = _MOST) -> tuple[Identity, ...]:
        """Return those whose name, or a former name, has words that begin as the typed ones do.

        If there are none, give those whose name is spelt similarly.
        """
        with self._access.studying() as database:
            return finding.like(database, typed, limit)

    def candidates(self, one: int, typed: str, article: int | None = None) -> tuple[Identity, ...]:
        """Return the identities that may be the same: those of its kind first, and among them the ones in ``article``.

        Before anything is typed, those come first that share a word of their name with it; if there are none of these,
        nor others in the article, they are those in the most articles.
        """
        with self._access.studying() as database:
            return finding.candidates(database, one, typed, article, _MOST)

    def dropped(self, typed: str) -> tuple[Identity, ...]:
        """Return those that the user said are not names and that contain the typed letters."""
        with self._access.reading() as database:
            found = map(finding.identity, database.execute(_DROPPED).fetchall())
        return tuple([one for one in found if fold(typed) in fold(one.name)][:_MOST])

    def merged(self, one: int) -> tuple[Identity, ...]:
        """Return those with articles that the user merged into an identity or renamed like it, most frequent first."""
        with self._access.reading() as database:
            rows = database.execute(_MERGED, (identities.leading(database, one),)).fetchall()
        return tuple(map(finding.identity, rows))

    def in_articles(
        self, ids: Sequence[int], kind: EntityKind | None = None, limit: int = _MOST
    ) -> tuple[Identity, ...]:
        """Return those in the most of these articles, counting only these."""
        with self._access.reading() as database:
            return finding.together(database, ids, kind, limit)

    def dossier(self, one: int, limit: int = _MOST) -> Dossier | None:
        """Return everything about an identity, or the one it is known as; None if there is no such identity.

        ``limit`` bounds each of its lists.
        """
        with self._access.studying() as database:
            return dossiers.dossier(database, one, limit)

    def chronicle(self, one: int, given_up: Callable[[], bool] = lambda: False) -> bool:
        """Count an identity in all articles, so that its dossier need not sample them; new libraries do so at once.

        Takes some seconds for 100,000 articles, in small steps, until it is ``given_up``. False if nothing came of it,
        as in a read-only library.
        """
        if self._access.writer is None:
            return False
        with self._access.reading() as database:
            leading = identities.leading(database, one)
        return chronicles.count_identity(self._access, leading, given_up)

    def merge(self, ids: Iterable[int], into: int) -> Correction:
        """Show these under the name and kind of another, also in later articles."""
        with self._access.writing() as database:
            return corrections.merge(database, ids, into)

    def rename(self, ids: Sequence[int], name: str, kind: EntityKind) -> Correction:
        """Show these under another name and kind, which may be new."""
        with self._access.writing() as database:
            return corrections.rename(database, ids, name_id(database, name), kind)

    def drop(self, ids: Iterable[int]) -> Correction:
        """Mark these as not being names."""
        with self._access.writing() as database:
            return corrections.drop(database, ids)

    def restore(self, ids: Iterable[int]) -> Correction:
        """Remove all corrections of these, also what merged them into others."""
        with self._access.writing() as database:
            return corrections.restore(database, ids)

    def take_back(self, correction: Correction) -> None:
        """Undo one correction, the last of those that touch the same names."""
        with self._access.writing() as database:
            corrections.take_back(database, correction)
