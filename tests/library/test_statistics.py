"""The size of a library: the words of its articles, and the index that finds them."""

from __future__ import annotations

from reader.library import Library
from reader.model import Entity
from tests.library.conftest import Add


def test_words_are_weighed_in_bytes_beside_their_index(library: Library, add: Add) -> None:
    assert library.statistics.weights()[0] == 0
    add("Århus", "The café by the quay opened.\n\nNobody came.")
    words, index = library.statistics.weights()
    assert words == len("ÅrhusThe café by the quay opened.\n\nNobody came.".encode())
    add("Tides", "Storks and herons wade along embankments; nightingales rehearse.")
    assert library.statistics.weights() > (words, index)
    assert library.statistics.weights()[1] > index


def test_a_name_is_counted_once_whatever_it_is_called(library: Library, add: Add) -> None:
    add("Talks", "cranes", entities=(Entity("Ana Ruiz", "person"), Entity("A. Ruis", "person")))
    assert library.statistics.figures().names == 2
    one, other = library.directory.known()
    library.directory.rename([one.id], "Ana María Ruiz", "person")
    assert library.statistics.figures().names == len(library.directory.known()) == 2
    library.directory.merge([other.id], one.id)
    assert library.statistics.figures().names == 1
    library.directory.drop([one.id])
    assert library.statistics.figures().names == len(library.directory.known())
