"""Records that name themselves alike."""

from __future__ import annotations

from random import Random

from reader.sources.formats import Origin
from reader.sources.namesakes import Namesakes


def test_each_record_but_the_first_of_a_name_gets_its_number() -> None:
    namesakes, met = Namesakes(Origin("a.csv", "a.csv"), "csv"), dict.fromkeys(range(500), 0)
    for identity in Random(4).choices(range(500), k=2000):
        met[identity] += 1
        number = met[identity]
        assert namesakes.key(str(identity)) == f"a.csv#csv:{identity}" + (f"/{number}" if number > 1 else "")
