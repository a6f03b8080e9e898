"""A corrected speaker stays with the words of the quotation, whatever becomes of the article."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.errors import NoSuchArticleError
from reader.library import Library
from reader.library.otherlibraries import transfers
from reader.model import Article, Attribution, Basis, Draft, Entity, Place, Quote, Span, Transfer

Composed = Callable[..., tuple[Draft, Article]]

BODY = "“Not yet,” said one.\n\n“We sign on Monday.\n\n“And then we sail.”\n\n“Not yet,” said the other."
ANA, IDA = Entity("Ana Rey", "person", "pilot"), Entity("Ida Voss", "person")
FIRST = Attribution(Place(0, 0, 10), "“Not yet,”", "Ida Voss")
LAST = FIRST._replace(place=Place(3, 0, 10))
TURN = Attribution(Place(2, 0, 19), "“And then we sail.”", "Ida Voss")


def _quote(paragraph: int, words: str, speaker: str | None = "Ana Rey", continues: int | None = None) -> Quote:
    basis: Basis = "carried" if speaker else "none"
    place = Place(paragraph, 1, 4) if speaker else None
    return Quote(paragraph, Span(0, len(words)), "direct", continues, speaker, place, None, basis, "rule")


QUOTES = (
    _quote(0, "“Not yet,”"),
    _quote(1, "“We sign on Monday."),
    _quote(2, "“And then we sail.”", continues=1),
    _quote(3, "“Not yet,”", speaker=None),
)


@pytest.fixture
def quoting(library: Library, composed: Composed) -> Library:
    library.add(*composed("a", "Port", BODY, quotes=QUOTES, entities=(ANA, IDA), analysed=1))
    return library


def speakers(library: Library) -> list[str | None]:
    return [quote.speaker for quote in library.article(1).article.quotes]


def found_by(library: Library, query: str) -> int:
    return len(library.search(query).hits)


def test_a_correction_is_shown_and_searched(quoting: Library) -> None:
    quoting.attributions.correct(1, FIRST)
    first = quoting.article(1).article.quotes[0]
    assert (first.speaker, first.basis, first.speaker_place) == ("Ida Voss", "corrected", None)
    assert speakers(quoting) == ["Ida Voss", "Ana Rey", "Ana Rey", None]
    assert found_by(quoting, "speaker:ida said:yet") == 1
    assert found_by(quoting, "speaker:ana said:yet") == 0
    assert [one.basis for one in quoting.quotations.find("speaker:ida").quotations] == ["corrected"]


def test_all_pieces_of_a_quotation_have_one_speaker(quoting: Library) -> None:
    done = quoting.attributions.correct(1, TURN)
    assert len(done.pieces) == 2
    assert speakers(quoting) == ["Ana Rey", "Ida Voss", "Ida Voss", None]


def test_of_the_same_words_the_nearest_are_corrected(quoting: Library) -> None:
    quoting.attributions.correct(1, LAST)
    assert speakers(quoting) == ["Ana Rey", "Ana Rey", "Ana Rey", "Ida Voss"]


@pytest.mark.parametrize("speaker", ["Ida Voss", None, "A name of nobody here", "Ana Rey"])
def test_a_correction_is_taken_back(quoting: Library, speaker: str | None) -> None:
    before = quoting.article(1)
    done = quoting.attributions.correct(1, FIRST._replace(speaker=speaker))
    assert speakers(quoting)[0] == speaker
    quoting.attributions.take_back(done)
    assert quoting.article(1) == before


def known(library: Library) -> list[str]:
    return [one.name for one in library.directory.known("person")]


def test_whoever_is_new_becomes_a_name_of_the_library(quoting: Library, composed: Composed) -> None:
    before = quoting.article(1)
    done = quoting.attributions.correct(1, FIRST._replace(speaker="Somebody Else"))
    assert known(quoting) == ["Ana Rey", "Ida Voss", "Somebody Else"]
    (one,) = quoting.directory.like("somebody")
    dossier = quoting.directory.dossier(one.id)
    assert dossier is not None
    assert [quotation.words for quotation in dossier.quotes_by] == ["“Not yet,”"]
    assert found_by(quoting, 'person:"somebody else"') == 1
    assert [one.name for one in quoting.article(1).article.entities] == ["Ana Rey", "Ida Voss", "Somebody Else"]
    quoting.add(*composed("a", "Port", BODY, raw=b"again", quotes=QUOTES, entities=(ANA, IDA), analysed=2))
    assert found_by(quoting, 'person:"somebody else"') == 1
    assert [one.id for one in quoting.directory.like("somebody")] == [one.id]
    quoting.directory.rename([one.id], "Uma Sand", "person")
    assert speakers(quoting)[0] == "Uma Sand"
    quoting.directory.restore([one.id])
    quoting.attributions.take_back(done)
    assert known(quoting) == ["Ana Rey", "Ida Voss"]
    assert quoting.article(1).article.entities == before.article.entities


@pytest.mark.parametrize("speaker", ["a neighbour", "Rey", "Ida Voss", None, "…"])
def test_whoever_is_no_name_or_known_in_the_article_is_no_other(quoting: Library, speaker: str | None) -> None:
    quoting.attributions.correct(1, FIRST._replace(speaker=speaker))
    assert known(quoting) == ["Ana Rey", "Ida Voss"]


def test_whoever_is_known_elsewhere_is_of_the_kind_known_there(quoting: Library, composed: Composed) -> None:
    quoting.add(*composed("b", "Strike", BODY, raw=b"b", entities=(Entity("Port Union", "organisation"),), analysed=1))
    quoting.attributions.correct(1, FIRST._replace(speaker="Port Union"))
    assert [(one.name, one.articles) for one in quoting.directory.known("organisation")] == [("Port Union", 2)]


def test_a_name_given_to_a_speaker_is_not_handed_over_as_found(quoting: Library) -> None:
    quoting.attributions.correct(1, FIRST._replace(speaker="Somebody Else"))
    (given,) = quoting.extracts.of_articles([1])
    assert isinstance(given, Transfer)
    assert [one.name for one in given.article.entities] == ["Ana Rey", "Ida Voss"]
    assert [one.speaker for one in given.history.attributions] == ["Somebody Else"]


def test_a_second_correction_is_taken_back_to_the_first(quoting: Library) -> None:
    quoting.attributions.correct(1, FIRST)
    done = quoting.attributions.correct(1, FIRST._replace(speaker=None))
    assert speakers(quoting)[0] is None
    quoting.attributions.take_back(done)
    assert speakers(quoting)[0] == "Ida Voss"


def test_a_correction_is_withdrawn_and_that_taken_back(quoting: Library) -> None:
    before = quoting.article(1)
    quoting.attributions.correct(1, FIRST)
    done = quoting.attributions.withdraw(1, FIRST)
    assert quoting.article(1) == before
    quoting.attributions.take_back(done)
    assert speakers(quoting)[0] == "Ida Voss"


def test_a_name_is_taken_as_the_article_shows_it(quoting: Library) -> None:
    (ida,) = (one.id for one in quoting.directory.known("person", 9) if one.name == "Ida Voss")
    quoting.directory.rename([ida], "Ida Voss-Berg", "person")
    quoting.attributions.correct(1, FIRST._replace(speaker="Ida Voss-Berg"))
    assert speakers(quoting)[0] == "Ida Voss-Berg"
    quoting.directory.restore([ida])
    assert speakers(quoting)[0] == "Ida Voss"


@pytest.mark.parametrize(
    ("body", "quotes", "expected"),
    [
        (BODY, QUOTES, ["Ida Voss", "Ana Rey", "Ana Rey", None]),
        ("New.\n\n“Not yet,” said one.", (_quote(1, "“Not yet,”", speaker=None),), ["Ida Voss"]),
        ("“Other words,” said one.", (_quote(0, "“Other words,”"),), ["Ana Rey"]),
        ("Nobody speaks.", (), []),
    ],
)
def test_an_article_that_comes_again_keeps_it_beside_the_same_words(
    quoting: Library, composed: Composed, body: str, quotes: tuple[Quote, ...], expected: list[str | None]
) -> None:
    quoting.attributions.correct(1, FIRST)
    quoting.add(*composed("a", "Port", body, raw=b"again", quotes=quotes, entities=(ANA, IDA), analysed=1))
    assert speakers(quoting) == expected
    quoting.add(*composed("a", "Port", BODY, raw=b"as before", quotes=QUOTES, entities=(ANA, IDA), analysed=1))
    assert speakers(quoting) == ["Ida Voss", "Ana Rey", "Ana Rey", None]


def test_a_new_analysis_keeps_it_and_what_it_found_comes_back(quoting: Library, composed: Composed) -> None:
    done = quoting.attributions.correct(1, FIRST)
    found = (*(_quote(0, "“Not yet,”", speaker="A mate"),), *QUOTES[1:])
    quoting.add(*composed("a", "Port", BODY, quotes=found, entities=(ANA, IDA), analysed=2))
    assert speakers(quoting)[0] == "Ida Voss"
    quoting.attributions.take_back(done)
    assert speakers(quoting)[0] == "A mate"


def test_a_correction_whose_words_are_gone_does_not_undo_a_later_one(quoting: Library, composed: Composed) -> None:
    quoting.attributions.correct(1, FIRST)
    quoting.attributions.correct(1, LAST._replace(speaker=None))
    once = {"quotes": QUOTES[:3], "entities": (ANA, IDA)}
    quoting.add(*composed("a", "Port", BODY, raw=b"once", analysed=1, **once))
    quoting.attributions.correct(1, FIRST._replace(speaker="Zoë Lund"))
    quoting.add(*composed("a", "Port", BODY, raw=b"once again", analysed=1, **once))
    assert speakers(quoting)[0] == "Zoë Lund"


def test_the_bin_gives_it_back(quoting: Library) -> None:
    done = quoting.attributions.correct(1, FIRST)
    quoting.bin.remove([1])
    quoting.bin.put_back([1])
    assert speakers(quoting)[0] == "Ida Voss"
    quoting.attributions.take_back(done)
    assert speakers(quoting)[0] == "Ana Rey"


def test_another_library_takes_it_over_but_not_against_one_made_there(
    quoting: Library, composed: Composed, path: Path, tmp_path: Path, blank: Path
) -> None:
    quoting.attributions.correct(1, FIRST)
    quoting.attributions.correct(1, LAST)
    (given,) = transfers(path)
    assert given.article.quotes == QUOTES  # type: ignore[union-attr]
    other = Library.open(tmp_path / "other.db")
    other.add(*composed("a", "Port", BODY, quotes=QUOTES, entities=(ANA, IDA), analysed=1))
    other.attributions.correct(1, FIRST._replace(speaker="Ana Rey"))
    other.accessions.merge([(1, given.history)])  # type: ignore[union-attr]
    assert speakers(other) == ["Ana Rey", "Ana Rey", "Ana Rey", "Ida Voss"]
    other.close()


def test_words_that_are_gone_are_left_alone(quoting: Library) -> None:
    done = quoting.attributions.correct(1, Attribution(Place(9, 0, 5), "“Never said.”", "Ida Voss"))
    assert (done.pieces, speakers(quoting)) == ((), ["Ana Rey", "Ana Rey", "Ana Rey", None])


def test_a_removed_article_is_said_to_be_missing(quoting: Library) -> None:
    quoting.bin.remove([1])
    with pytest.raises(NoSuchArticleError):
        quoting.attributions.correct(1, FIRST)
