"""The forms of names in languages with cases, and their nominatives."""

from __future__ import annotations

import pytest

from reader.text.names.foreign.slavic.cases import ALL_CASES, MEN, THINGS, WOMEN, cases_of, with_capital
from reader.text.names.foreign.slavic.endings import ENDINGS
from reader.text.names.foreign.slavic.given_names import given_names
from reader.text.names.foreign.slavic.wording import LATIN


@pytest.mark.parametrize(
    ("language", "kind", "forms", "nominative"),
    [
        ("pl", MEN, "dudka dudkowi dudkiem", "dudek"),
        ("pl", MEN, "nowaka nowakowi nowakiem nowaku", "nowak"),
        ("pl", MEN, "wolskiego wolskiemu wolskim", "wolski"),
        ("pl", WOMEN, "wolskiej wolską", "wolska"),
        ("cs", MEN, "koláře koláři kolářem", "kolář"),
        ("cs", MEN, "hájka hájkovi hájkem", "hájek"),
        ("cs", MEN, "turka turkem", "turek"),
        ("cs", WOMEN, "kolářové kolářovou", "kolářová"),
        ("cs", MEN, "svobody svobodovi svobodou", "svoboda"),
        ("sk", MEN, "hudáka hudákovi hudákom", "hudák"),
        ("ru", MEN, "петрова петрову петровым петрове", "петров"),
        ("ru", WOMEN, "петровой петрову", "петрова"),
        ("ru", MEN, "горского горскому горским горском", "горский"),
        ("uk", MEN, "бондаренка бондаренкові бондаренком", "бондаренко"),
        ("uk", WOMEN, "бондаренко", "бондаренко"),
        ("uk", MEN, "горського горському горським", "горський"),
    ],
)
def test_the_likeliest_nominative_of_a_family_name(language: str, kind: str, forms: str, nominative: str) -> None:
    oblique = ALL_CASES - {"N"}
    cases = cases_of(language)
    found = {form: cases.readings(form, kind, oblique)[0].nominative for form in forms.split()}
    assert found == dict.fromkeys(forms.split(), nominative)


_WORDS = ("stanek", "stanov", "stana", "stano", "stanec", "stanoš")
_CYRILLIC_WORDS = ("станок", "станов", "стана", "стано", "станец", "станий")


@pytest.mark.parametrize("language", ENDINGS)
@pytest.mark.parametrize("kind", [MEN, WOMEN, THINGS])
def test_each_form_may_be_of_its_nominative(language: str, kind: str) -> None:
    cases = cases_of(language)
    for word in _WORDS if language in LATIN else _CYRILLIC_WORDS:
        for form, case in cases.forms(word, kind):
            assert any(one.nominative == word for one in cases.readings(form, kind, frozenset({case})))


@pytest.mark.parametrize(
    ("language", "form", "nominatives"),
    [
        ("pl", "Jana", {"jan"}),
        ("pl", "Marka", {"marek"}),
        ("pl", "Emmanuelem", {"emmanuel"}),
        ("cs", "Jana", {"jana", "jan"}),
        ("cs", "Zbyňka", {"zbyněk"}),
        ("sk", "Petrom", {"peter"}),
        ("ru", "Игорю", {"игорь"}),
        ("ru", "Любови", {"любовь"}),
        ("uk", "Андрієві", {"андрій"}),
        ("pl", "Roku", set()),
    ],
)
def test_what_a_form_of_a_given_name_may_be(language: str, form: str, nominatives: set[str]) -> None:
    assert {one.nominative for one in given_names(language).meanings(form)} == nominatives


def test_the_parts_of_a_hyphenated_name_keep_their_capitals() -> None:
    assert with_capital("nowak-wolska", "Nowak-Wolskiej") == "Nowak-Wolska"
    assert with_capital("сен-дени", "Сен-Дени") == "Сен-Дени"
