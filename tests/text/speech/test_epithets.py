"""Phrases in place of a name, with the real model: "the senator", "the Dane", "the company"."""

from __future__ import annotations

import pytest

from reader.text.language import LanguageModel
from tests.text.speech.test_speakers import article_of


def last_speaker(model: LanguageModel, *paragraphs: str) -> str | None:
    return article_of(model, *paragraphs).quotes[-1].speaker


@pytest.mark.parametrize(
    ("before", "phrase", "speaker"),
    [
        ("Ada Lindqvist spoke to a full hall in Brackwater on Monday.", "the senator", "Ada Lindqvist"),
        ("Ada Lindqvist spoke to a full hall in Brackwater on Monday.", "the former goalkeeper", "Ada Lindqvist"),
        ("Sen. Ada Lindqvist spoke to a full hall in Brackwater on Monday.", "the congresswoman", "Ada Lindqvist"),
        ("Coach Ivo Brennan walked off the field at half past four.", "the Italian", "Ivo Brennan"),
        ("Ivo Brennan won the final in Skerry on Monday.", "the 26-year-old winger", "Ivo Brennan"),
        ("Senate leader Ada Lindqvist blamed the mayor for the fire.", "the Kentucky Republican", "Ada Lindqvist"),
        ("Senate leader Ada Lindqvist blamed the mayor for the fire.", "the Democrat", "Ada Lindqvist"),
        ("Ivo Brennan, a professor in Skerry, came on Monday.", "the lanky, bespectacled professor", "Ivo Brennan"),
        ("Ivo Brennan came to the hall in Skerry on Monday.", "the soft-spoken, tired professor", "Ivo Brennan"),
        ("Sgt. Ivo Brennan closed the harbour of Skerry on Monday.", "the officer", "Ivo Brennan"),
        ("Justice Ada Lindqvist closed the hall on Monday.", "the judge", "Ada Lindqvist"),
        ("Ada Lindqvist, who follows shares in Skerry, cut her rating.", "the analyst", "Ada Lindqvist"),
        ("Defending the baker, Ivo Brennan said that his client had lost his job.", "counsel", "Ivo Brennan"),
        ("Ivo Brennan, 17, spoke next. He has asthma.", "the teenager", "Ivo Brennan"),
        ("Ada Lindqvist spoke to a full hall in Brackwater.", "the control room operator", "Ada Lindqvist"),
        ("The rival, Ivo Brennan, spoke to a full hall in Skerry.", "the businessman", "Ivo Brennan"),
        ("Manager Ivo Brennan was sent off.", "the former Kerry midfielder", "Ivo Brennan"),
        ("Former minister Ada Lindqvist blamed the mayor for the fire.", "the former legislator", "Ada Lindqvist"),
        ("Governor Ada Lindqvist opened the road in Skerry.", "the county boss", "Ada Lindqvist"),
        ("Manager Ivo Brennan watched from the stand.", "the Herons boss", "Ivo Brennan"),
        ("For manager Ivo Brennan it was a bad day.", "the boss", "Ivo Brennan"),
        ("The captain, Ivo Brennan, came to Skerry on Monday.", "the skipper", "Ivo Brennan"),
        ("Ivo Brennan won it on Monday with a header.", "the youngster", "Ivo Brennan"),
        ("Ivo Brennan's penalty won the match. It was his second of six.", "the 21-year-old flyhalf", "Ivo Brennan"),
        ("Skerry won with a late goal by Ivo Brennan.", "the 19-year-old striker", "Ivo Brennan"),
        ("Skerry won with a late goal by substitute Ivo Brennan.", "the 20-year-old striker", "Ivo Brennan"),
        ("The police public relations officer, Ada Lindqvist, confirmed it.", "the PPRO", "Ada Lindqvist"),
        ("Passenger Ada Lindqvist, 71, was still on board.", "the retired teacher", "Ada Lindqvist"),
        ("Ivo Brennan, 44, pleaded not guilty to fraud before magistrate Ada Quist.", "the accused", "Ivo Brennan"),
        (
            "Testifying in his own defence, Ivo Brennan denied it. Inspector Ada Quist led.",
            "the accused",
            "Ivo Brennan",
        ),
        ("Defence lawyer Ada Lindqvist had asked for time. Ivo Brennan was jailed.", "his lawyer", "Ada Lindqvist"),
        ("The corner was long, and up went Ivo Brennan.", "the teenager", "Ivo Brennan"),
        ("Up the other end came a corner, and up went Ivo Brennan.", "the Skerry man", "Ivo Brennan"),
        ("The chairman of the committee, Prof Ada Lindqvist, was in Skerry.", "the professor", "Ada Lindqvist"),
        ("The opposition leader, Ada Lindqvist, blamed the mayor.", "the Skerry North MP", "Ada Lindqvist"),
        (
            "The member of the House of Representatives, Ada Lindqvist, blamed the mayor for the fire.",
            "the lawmaker",
            "Ada Lindqvist",
        ),
    ],
)
def test_whoever_the_text_is_about_is_meant(
    language_model: LanguageModel, before: str, phrase: str, speaker: str
) -> None:
    after = f"“It was a long day and a good one for all of us,” {phrase} said."
    assert last_speaker(language_model, before, after) == speaker
    assert last_speaker(language_model, f"{before} {after}") == speaker


@pytest.mark.parametrize(
    ("before", "phrase"),
    [
        ("Ada Lindqvist, a potter, spoke to a full hall on Monday.", "the analyst"),
        ("Ada Lindqvist spoke to a full hall on Monday.", "the coroner"),
        ("An analyst came from Skerry. Ada Lindqvist met the analyst on Monday.", "the analyst"),
        ("Ada Lindqvist came to Skerry. It rained all day in the town.", "the analyst"),
        ("Gulls manager Ada Lindqvist watched from the stand.", "the Herons boss"),
        ("A boy of 12 was held in Skerry. Ada Lindqvist spoke to the boy on Monday.", "the teenager"),
    ],
)
def test_somebody_else_may_be_meant(language_model: LanguageModel, before: str, phrase: str) -> None:
    after = f"“It was a long day and a good one for all of us,” {phrase} said."
    assert last_speaker(language_model, before, after) != "Ada Lindqvist"


def test_of_several_it_is_who_came_last_or_is_nothing_else(language_model: LanguageModel) -> None:
    said = "“It was a long day and a good one for all of us,” {} said."
    senators = "Sen. Ivo Brennan came to Skerry.", "Sen. Ada Lindqvist read from a letter.", "It rained for four hours."
    asked = "Near the end, Brennan asked Otto Falk whether he would come.", "“With pleasure,” Falk said."
    assert last_speaker(language_model, *senators, *asked, said.format("the senator")) == "Ivo Brennan"
    ministers = "Prime Minister Ada Lindqvist came to Skerry.", "Otto Falk, deputy prime minister, slept all day."
    assert last_speaker(language_model, *ministers, said.format("the prime minister")) == "Ada Lindqvist"
    masters = "The ship’s captain, Ivo Brennan, came to Skerry.", "Otto Falk, skipper of a trawler, slept all day."
    assert last_speaker(language_model, *masters, said.format("the captain")) == "Ivo Brennan"


def test_a_person_is_everything_the_article_says(language_model: LanguageModel) -> None:
    found = last_speaker(
        language_model,
        "Ivo Brennan, a farmer, came to the hall in Brackwater on Monday.",
        "It rained all day, and nobody spoke.",
        "Mayor Ivo Brennan had asked for silence.",
        "Ada Lindqvist, a potter, sat beside the door and slept.",
        "“It was a long day and a good one for all of us,” the mayor said.",
    )
    assert found == "Ivo Brennan"


def test_a_body_is_meant_in_its_paragraph_or_where_it_has_just_spoken(language_model: LanguageModel) -> None:
    said = "“It was a long day for all of us,” the company said."
    announced = "Highland Bank closed its branch in Brackwater on Monday."
    assert last_speaker(language_model, f"{announced} {said}") == "Highland Bank"
    assert last_speaker(language_model, f"{announced} “We have no choice,” it said.", said) == "Highland Bank"
    assert last_speaker(language_model, announced, said) == "Highland Bank"
    several = "Workers of Highland Bank and Velmora Foods were on strike in Brackwater on Monday."
    assert last_speaker(language_model, several, said) == "the company"
    agency = "Nobody at the Environment Agency was at work in Brackwater on Monday."
    assert last_speaker(language_model, agency, said) == "the company"


def test_a_body_known_by_its_initials_has_a_governor(language_model: LanguageModel) -> None:
    before = "Ada Lindqvist, governor of the Norland Central Bank (NOCB), opened a forum in Brackwater on Monday."
    assert last_speaker(language_model, before, "NOCB’s governor said: “The forum is a step.”") == "Ada Lindqvist"
    assert last_speaker(language_model, before, "NOCB’s director said: “The forum is a step.”") == "NOCB’s director"


def test_a_body_is_named_behind_what_it_is(language_model: LanguageModel) -> None:
    said = "The owner, Velmora Foods, said on Monday that the mill in Brackwater was “no longer needed”."
    assert last_speaker(language_model, said) == "Velmora Foods"


@pytest.mark.parametrize("phrase", ["the father of four", "the father-of-three", "the single father of 2"])
def test_parents_are_whom_the_text_has_told_of(language_model: LanguageModel, phrase: str) -> None:
    before = "Ivo Brennan tied up his boat in Brackwater in September."
    assert last_speaker(language_model, before, f"“It was a long day for all of us,” {phrase} said.") == "Ivo Brennan"


@pytest.mark.parametrize(
    ("before", "phrase"),
    [
        ("Ada Lindqvist was jailed for four years in Brackwater on Monday.", "the judge"),
        ("Ivo Brennan, a plumber, came to Brackwater on Monday.", "the actress"),
        ("Ada Lindqvist, a potter, met the town on Monday.", "the senator"),
        ("Ada Lindqvist, the governor’s wife, met the town on Monday.", "the governor"),
        ("Highland Bank closed its branch in Brackwater on Monday.", "the government"),
        ("Nobody came to the old hall in Brackwater on Monday.", "the senator"),
        ("Ivo Brennan, a plumber, came to Brackwater on Monday.", "the Kentucky Republican"),
        ("Ivo Brennan, a history professor, came to Brackwater on Monday.", "the law professor"),
        ("Ada Lindqvist, a mother of two, came to Brackwater on Monday.", "the mother of four"),
        ("Ivo Brennan, a plumber, came to Brackwater on Monday.", "the professor"),
    ],
)
def test_others_who_come_up_beside_them_are_not(language_model: LanguageModel, before: str, phrase: str) -> None:
    after = f"“It was a long day and a good one for all of us,” {phrase} said."
    assert last_speaker(language_model, before, after) == phrase


def test_she_is_whom_a_phrase_for_her_people_means(language_model: LanguageModel) -> None:
    found = last_speaker(
        language_model,
        "Top seed Vera Veselova saved two match points before beating Spain’s Lucia Moral 4-6, 7-6, 6-3.",
        "The Czech, 24, looked beaten at 5-6 in the second set. “I told myself, one ball, just one ball,” she said.",
    )
    assert found == "Vera Veselova"


def test_a_body_is_called_by_part_of_its_name_and_by_its_town(language_model: LanguageModel) -> None:
    clerk = "A clerk at the Port Safety Authority (PSA) was held in Brackwater on Monday."
    other = "The Independent Policing Authority (IPA) was not asked about the clerk."
    said = (
        "The PSA clerk has not been charged. In a statement, the authority said it was “cooperating with the police”."
    )
    assert last_speaker(language_model, clerk, other, said) == "Port Safety Authority"
    fund = "Kestrel Point Capital did not attend. In a letter, the New York fund said the mill was “a costly hobby”."
    assert last_speaker(language_model, fund) == "Kestrel Point Capital"


def test_the_company_is_the_one_that_the_article_is_about(language_model: LanguageModel) -> None:
    paragraphs = (
        "Highland Bank raised its forecast in Brackwater on Monday. Shares of Highland Bank rose.",
        "Highland Bank lends to fishermen. Highland Bank has 300 workers in the town.",
        "“I’m glad,” said Ivo Brennan, president of Brackwater Metal Guild.",
    )
    assert last_speaker(language_model, *paragraphs, "“We will hire,” the company said.") == "Highland Bank"


def test_a_union_is_no_company(language_model: LanguageModel) -> None:
    announced = "Highland Bank closed its branch in Brackwater on Monday."
    assert (
        last_speaker(language_model, f"{announced} “It was a long day for all of us,” the union said.")
        != "Highland Bank"
    )
    assert last_speaker(language_model, f"{announced} “It is late,” the regulator said.") != "Highland Bank"
