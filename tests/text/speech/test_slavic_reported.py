"""Indirect speech in languages with cases: whose it is, and where it begins and ends."""

from __future__ import annotations

import pytest

from tests.text.speech.test_foreign_reported import article_in, reported


@pytest.mark.parametrize(
    ("language", "paragraph", "speaker", "clause"),
    [
        ("pl", "Jan Kowalski powiedział w sobotę, że most niebawem runie.", "Jan Kowalski", "że most niebawem runie"),
        ("pl", "Jan Kowalski jest burmistrzem. Dodał, że most jest bardzo stary.", "Jan Kowalski",
         "że most jest bardzo stary"),
        ("pl", "Prace rozpoczną się w marcu, poinformowała Anna Nowak, dyrektorka.", "Anna Nowak",
         "Prace rozpoczną się w marcu"),
        ("pl", "Według Anny Nowak most jest bardzo stary.", "Anna Nowak", "most jest bardzo stary"),
        ("cs", "Starosta Jan Novák v pondělí řekl, že most bude zbořen.", "Jan Novák", "že most bude zbořen"),
        ("cs", "Podle Jana Nováka je most velmi starý.", "Jan Novák", "je most velmi starý"),
        ("sk", "Starosta Ján Novák povedal, že most bude zbúraný.", "Ján Novák", "že most bude zbúraný"),
        ("ru", "Иван Петров сказал в понедельник, что мост скоро снесут.", "Иван Петров", "что мост скоро снесут"),
        ("ru", "По словам Ивана Петрова, мост давно очень стар.", "Иван Петров", "мост давно очень стар"),
        ("ru", "Работы начнутся в марте, сообщила Анна Иванова.", "Анна Иванова", "Работы начнутся в марте"),
        ("uk", "Іван Петренко сказав, що міст скоро знесуть.", "Іван Петренко", "що міст скоро знесуть"),
    ],
)  # fmt: skip
def test_a_clause_is_that_of_the_subject_of_its_verb(language: str, paragraph: str, speaker: str, clause: str) -> None:
    assert reported(article_in(language, paragraph)) == [(speaker, clause)]


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [
        ("pl", "Jan Kowalski nie powiedział, że most jest bardzo stary."),
        ("pl", "Gdy zobaczył most nad rzeką, powiedział Jan Kowalski niewiele."),
        ("pl", "Czy Jan Kowalski powiedział, że most jest bardzo stary?"),
        ("cs", "Podle ústavy jmenuje ministra Jan Novák a pak celou vládu."),
        ("ru", "Это стало ясно всем после того, как закончил Иван Петров."),
    ],
)
def test_what_nobody_reports_is_none(language: str, paragraph: str) -> None:
    assert reported(article_in(language, paragraph)) == []
