"""What an article says that the others of its story did not."""

from __future__ import annotations

import pytest

from reader.model import Article, Paragraph, Span
from reader.text.stories.news import told_elsewhere

LEDE = "The ferry to Sohail stood still on Monday after its pilots laid down their work at dawn."
OFFER = "Harbour minister Tomas Rey offered the pilots a day of rest after every third watch, he said in the port."
LATER = "The pilots turned the offer down in the evening and asked for twelve more boats before the winter."


def article(*texts: str, hidden: int = -1) -> Article:
    paragraphs = tuple(
        Paragraph(text, Span(0, len(text)), hidden="furniture" if number == hidden else None)
        for number, text in enumerate(texts)
    )
    return Article("a.txt", "Ferries", paragraphs=paragraphs)


@pytest.mark.parametrize(
    ("texts", "others", "told"),
    [
        ([LEDE, OFFER, LATER], [[LEDE, OFFER]], {0: 0, 1: 0}),
        ([LEDE, LATER], [[OFFER]], {}),
        ([LEDE], [], {}),
        ([LEDE, OFFER], [[OFFER], [LEDE]], {0: 1, 1: 0}),
        ([LEDE.replace("Monday", "Tuesday")], [[LEDE]], {}),
        ([OFFER.replace("third", "fourth watch and every fifth")], [[OFFER]], {}),
        ([OFFER.replace("Tomas", "Petra")], [[OFFER]], {}),
        ([LATER.replace("twelve", "13")], [[LATER]], {}),
        ([LEDE.replace(" at dawn", "")], [[LEDE]], {0: 0}),
        ([LEDE.upper()], [[LEDE]], {0: 0}),
        ([f"SOHAIL, Oct. 14, 2024 (AP) — {LEDE}", OFFER], [[f"SOHAIL (AP) — {LEDE}"]], {0: 0}),
        ([f"SOHAIL, Oct. 14, 2024 (AP) — {LEDE.replace('dawn', '14:00')}"], [[f"SOHAIL (AP) — {LEDE}"]], {}),
        (["More soon."], [[LEDE, "More soon."]], {0: 0}),
        (["More soon."], [[LEDE + " More soon."]], {}),
        (["", "* * *"], [["", "* * *"]], {}),
    ],
)
def test_a_paragraph_is_told_when_words_names_and_figures_are(
    texts: list[str], others: list[list[str]], told: dict[int, int]
) -> None:
    assert told_elsewhere(article(*texts), [article(*other) for other in others]) == told


def test_a_paragraph_put_together_from_two_is_told() -> None:
    both = f"{LEDE} {LATER}"
    assert told_elsewhere(article(both), [article(LEDE), article(LATER)]) in ({0: 0}, {0: 1})


def test_what_is_hidden_is_neither_new_nor_told() -> None:
    assert told_elsewhere(article(LEDE, OFFER, hidden=0), [article(LEDE, OFFER)]) == {1: 0}
    assert told_elsewhere(article(LEDE, OFFER), [article(LEDE, OFFER, hidden=0)]) == {1: 0}


def test_only_the_beginning_of_a_book_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.text.stories.tellings._LONGEST", len(LEDE))
    book = article(LEDE, OFFER, LATER)
    assert told_elsewhere(book, [book]) == {0: 0}
