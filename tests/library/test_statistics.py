"""The size of a library: the words of its articles, and the index that finds them."""

from __future__ import annotations

from reader.library import Library
from tests.library.conftest import Add


def test_words_are_weighed_in_bytes_beside_their_index(library: Library, add: Add) -> None:
    assert library.statistics.weights()[0] == 0
    add("Århus", "The café by the quay opened.\n\nNobody came.")
    words, index = library.statistics.weights()
    assert words == len("ÅrhusThe café by the quay opened.\n\nNobody came.".encode())
    add("Tides", "Storks and herons wade along embankments; nightingales rehearse.")
    assert library.statistics.weights() > (words, index)
    assert library.statistics.weights()[1] > index
