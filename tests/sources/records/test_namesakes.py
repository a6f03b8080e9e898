"""Records with the same identity get different keys."""

from __future__ import annotations

import tracemalloc
from random import Random

from reader.sources.formats import Origin
from reader.sources.records.namesakes import Namesakes


def test_each_record_but_the_first_of_a_name_gets_its_number() -> None:
    namesakes, met = Namesakes(Origin("a.csv", "a.csv"), "csv"), dict.fromkeys(range(500), 0)
    for identity in Random(4).choices(range(500), k=2000):
        met[identity] += 1
        number = met[identity]
        assert namesakes.key(str(identity)) == f"a.csv#csv:{identity}" + (f"/{number}" if number > 1 else "")


def test_a_file_of_many_records_is_remembered_in_nine_bytes_each() -> None:
    namesakes = Namesakes(Origin("a.csv", "a.csv"), "csv")
    tracemalloc.start()
    try:
        for number in range(100_000):
            namesakes.count(str(number))
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 1_200_000


def test_a_name_that_comes_again_and_again_is_numbered_on() -> None:
    namesakes = Namesakes(Origin("a.csv", "a.csv"), "csv")
    assert [namesakes.count("none") for _ in range(1000)] == [*range(1, 1001)]
