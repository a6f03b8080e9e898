"""Common nouns with capitals are no names if the article has them in lower case as well."""

from dataclasses import replace

import pytest

from reader.text.names.entities import find_entities
from tests.text.names.marking import counts, marked


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param(["They praise [O:Harbour Rowing].", "It pays, as harbour rowing does."], {}, id="several words"),
        pytest.param(["They sell [O:Red Oars].", "One red oar broke, and two red oars did not."], {}, id="plural"),
        pytest.param(["They use [O:Search] there.", "A search takes time.", "Each search did."], {}, id="single word"),
        pytest.param(["We rate [O:SOLR] too.", "A spare oar lock rest (SOLR) helps."], {}, id="abbreviated"),
        pytest.param(
            ["The [P:SOLRs] broke.", "Look at spare oar lock rests (SOLRs)."], {}, id="abbreviated in the plural"
        ),
    ],
)
def test_common_nouns_are_no_names(texts: list[str], expected: dict[str, int]) -> None:
    assert counts(*texts) == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param(
            ["He left the [O:Rowing Ministry].", "A rowing ministry is new."], {"Rowing Ministry": 1}, id="head"
        ),
        pytest.param(
            ["The [O:Velm Harbour Stewards] met.", "[O:Harbour Stewards] left.", "Not all harbour stewards did."],
            {"Velm Harbour Stewards": 2},
            id="short for a name",
        ),
        pytest.param(["“Yes,” Mr [P:Glass] said.", "He broke a glass.", "No glass is left."], {"Glass": 1}, id="title"),
        pytest.param(["They met [P:Brisk] twice.", "A brisk wind blew."], {"Brisk": 1}, id="as often a name"),
        pytest.param(
            ["They ask [O:Parliament].", "A parliament may.", "Each parliament did."], {"Parliament": 1}, id="body"
        ),
        pytest.param(
            ["[O:NORS] rows.", "The national office of rowing safety (NORS) is new."],
            {"NORS": 2},
            id="body abbreviated",
        ),
        pytest.param(["[O:FOLW] rows.", "It is the Falk Oar Lock Works (FOLW)."], {"FOLW": 2}, id="names abbreviated"),
    ],
)
def test_names_of_common_words_stay(texts: list[str], expected: dict[str, int]) -> None:
    assert counts(*texts) == expected


def test_code_says_nothing_about_names_and_has_none() -> None:
    paragraphs, names = marked("They praise [O:Tern] and France.", "tern = Tern(France)", "tern.row()")
    paragraphs[1:] = [replace(code, kind="code") for code in paragraphs[1:]]
    found = {entity.name: len(entity.mentions) for entity in find_entities(paragraphs, names)}
    assert found == {"Tern": 1, "France": 1}
