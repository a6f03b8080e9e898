"""Every rule that names a speaker: what it reads, whom it names, on what basis, and the name of the rule."""

from __future__ import annotations

import pytest

from reader.model import Article, Draft
from reader.text.analyse import analyse
from reader.text.language import LanguageModel

INTRODUCTION = (
    "Helen Osgood, the mayor of Brackwater, met Martin Feld, the harbour engineer, on Monday to look at the old sea"
    " wall after the winter storms."
)
WALL = "“The wall will hold for another year,”"
OSGOOD, FELD = "Helen Osgood", "Martin Feld"


def article_of(model: LanguageModel | None, *paragraphs: str) -> Article:
    text = "\n\n".join(paragraphs)
    return analyse(Draft("wall.txt", "wall.txt", text, text.encode()), model)


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        ((f"{WALL} Osgood said.",), (OSGOOD, "stated", "subject of a verb of saying")),
        ((f"{WALL} she said.",), (OSGOOD, "pronoun", "subject of a verb of saying")),
        (
            ("Talking to the Daily Harbour Osgood claimed: “The wall will hold for another year.”",),
            (OSGOOD, "stated", "name right before a verb of saying"),
        ),
        ((f"{WALL} somebody said.",), (None, "none", "subject of a verb of saying")),
        (("“You will get wet,” read a sign there.",), ("a sign", "stated", "name beside a verb of saying")),
        (
            ("Osgood, who had come late, and not alone, said the old wall was “a very patient animal” by the sea.",),
            (OSGOOD, "stated", "subject of a verb of saying"),
        ),
        (
            ("Osgood insisted that Japan acknowledges “the full weight of it” there.",),
            (OSGOOD, "stated", "person in the sentence around what somebody else says"),
        ),
        (
            ("Osgood denounced what she called “a brazen breach of the rules” on Monday.",),
            (OSGOOD, "stated", "name behind a pronoun in the same sentence"),
        ),
        (
            ("The council laughed at Osgood’s claim that the wall was “as good as new” again.",),
            (OSGOOD, "stated", "owner of a claim, an answer or other words"),
        ),
        (
            (
                "The children, said Feld, kept climbing up the wall by the old road and jumping down into the wet sand"
                " again and again that week, “like people who had lost the sea.”",
            ),
            (FELD, "stated", "speaker of the clause around it"),
        ),
        ((f"{WALL} according to Feld.",), (FELD, "stated", "named after “according to” or “per”")),
        (
            ("Nobody may dig there “without a permit from the town,” per the bylaws.",),
            ("the bylaws", "stated", "named after “according to” or “per”"),
        ),
        (("“FELD: The wall will hold for another year.”",), (FELD, "stated", "label of a transcript")),
        (("Feld: “The wall will hold.”",), (FELD, "stated", "name and a colon before the words")),
        (("“The wall will hold for another year.” — Martin Feld",), (FELD, "stated", "name after a dash")),
        (
            ("“The wall will hold for another year.” — Zuleq Vantooren",),
            ("Zuleq Vantooren", "stated", "name after a dash"),
        ),
        (
            ("“The wall will hold for another year.” — Zuleq Vantooren, chief engineer",),
            ("Zuleq Vantooren", "stated", "name after a dash"),
        ),
        (
            ("“The wall will hold for another year.” — Martin Feld, chief engineer of the coast",),
            (FELD, "stated", "name after a dash"),
        ),
        (
            ("“The wall will hold for another year.” — Chief Engineer, Brackwater",),
            ("Chief Engineer", "stated", "role after a dash"),
        ),
        (
            ("“The wall will hold for another year.” -- Senior engineer working on sea walls",),
            ("Senior engineer", "stated", "role after a dash"),
        ),
        (
            ("“The wall will hold for another year.” — Founder and owner of a boatyard",),
            ("Founder and owner", "stated", "role after a dash"),
        ),
        (
            ("“The wall will hold for another year.” – Wall builder and open air theatre director.",),
            ("Wall builder and open air theatre director", "stated", "role after a dash"),
        ),
        (
            ("“The wall will hold, and then we shall see how the old sea likes it.” — Readers of the Almanac",),
            ("Readers of the Almanac", "stated", "name after a dash"),
        ),
        (
            ("“The wall will hold for another year.”", "Martin Feld, engineer"),
            (FELD, "stated", "name alone on the next line"),
        ),
        (
            ("The Brackwater Courier reports:", "“The wall will hold for another year.”"),
            ("Brackwater Courier", "stated", "announced just before"),
        ),
        (
            (f"{WALL} said Feld. “I am sure of it.”",),
            (FELD, "stated", "speaks on in the paragraph"),
        ),
        (
            (f"{WALL} said Feld. “I am sure of it.", "“It is a good wall.”"),
            (FELD, "carried", "speech left open before"),
        ),
        ((f"{WALL} said Feld.", "“It is a good wall and I like it.”"), (FELD, "carried", "whoever spoke last")),
        (
            ("Feld sat on the steps with his hat in his hands. “It is finished.”",),
            (FELD, "carried", "last person its paragraph is about"),
        ),
        (
            ("Feld sat on the steps with his hat in his hands.", "“It is finished.”"),
            (FELD, "carried", "last person an earlier paragraph is about"),
        ),
        (
            ("MR FELD: “The wall will hold.”", "MS OSGOOD: “For how long?”"),
            (OSGOOD, "stated", "label of a turn in a record"),
        ),
        (
            ("“Will it hold?” Osgood asked.", "“It will,” Feld said.", "“For how long?”", "“For a year.”"),
            (FELD, "carried", "speakers take turns"),
        ),
        (
            ("“It is a patient wall,” Feld of the harbour office said without a smile, “and a very old one.”",),
            (FELD, "stated", "subject of a verb of saying"),
        ),
        (
            (
                "“The wall,” explained Ada Brenn, a baker from Colwick who walked there with the children and who now"
                " sells bread to the harbour office, “was built to keep out cattle.”",
            ),
            ("Ada Brenn", "stated", "goes on after its cue"),
        ),
        (
            ("“It came over the wall like a horse.”", "That is how Ada Brenn, 61, remembers the wave."),
            ("Ada Brenn", "stated", "told in the next paragraph"),
        ),
        (
            ("“I have never been so wet in my life.”", "Ada Brenn was speaking to the Courier on the quay."),
            ("Ada Brenn", "stated", "told in the next paragraph"),
        ),
        (
            (f"{WALL} said her sister-in-law, the singer Ada Brenn, from the quay.",),
            ("Ada Brenn", "stated", "subject of a verb of saying"),
        ),
        (
            (f"{WALL} said the woman who had come by boat. Her name is Ada Brenn.",),
            ("Ada Brenn", "stated", "name given later for a phrase"),
        ),
        (
            (f"{WALL} a neighbour said.", "The neighbour, Ada Brenn, has a boat."),
            ("Ada Brenn", "stated", "name given later for a phrase"),
        ),
        (
            (f"{WALL} Osgood and Feld said in a joint statement.",),
            (f"{OSGOOD} and {FELD}", "stated", "speakers together"),
        ),
        (
            ("“The wall will hold,” Feld said. Osgood shook her head. “It will not hold for a week.”",),
            (OSGOOD, "carried", "subject of the sentence before it"),
        ),
        (
            ("“How old is it?” Feld asked, and it was Osgood, counting on her fingers, who answered. “Six in May.”",),
            (OSGOOD, "carried", "subject of the sentence before it"),
        ),
        (("“Two years,” Osgood corrected.",), (OSGOOD, "stated", "subject of a verb of saying")),
        ((f"{WALL} Osgood smirked.",), (OSGOOD, "stated", "subject of the verb right behind the words")),
        (
            ("In the view of Osgood, the old wall was “a victim of thrift” and of nothing else.",),
            (OSGOOD, "stated", "owner of a view or words that a sentence gives"),
        ),
        (("She sat on the steps in the rain. “It is finished.”",), (OSGOOD, "carried", "last “he” or “she” before it")),
    ],
)
def test_the_last_quotation_names_the_rule_of_its_speaker(
    language_model: LanguageModel, paragraphs: tuple[str, ...], expected: tuple[str | None, str, str]
) -> None:
    article = article_of(language_model, INTRODUCTION, *paragraphs)
    *_, quote = (quote for quote in article.quotes if quote.kind != "indirect")
    assert (quote.speaker, quote.basis, quote.rule) == expected


@pytest.mark.parametrize(
    ("paragraphs", "speaker"),
    [
        (("A statement was read out by Feld’s lawyer, Ada Brenn: “I am sorry for the wall.”",), FELD),
        (("The club wrote that the wall was old. “It is older than we are,” it wrote.",), "The club"),
        (("A senior port official came late.", "“It is a small wall,” the official said."), "A senior port official"),
        (("Feld was reported by the paper to have answered: “It is a small wall.”",), FELD),
    ],
)
def test_whose_words_a_paper_holds(language_model: LanguageModel, paragraphs: tuple[str, ...], speaker: str) -> None:
    article = article_of(language_model, INTRODUCTION, *paragraphs)
    *_, quote = (quote for quote in article.quotes if quote.kind != "indirect")
    assert quote.speaker == speaker


@pytest.mark.parametrize(
    ("paragraphs", "speaker"),
    [
        (("The judge asked Feld whether it was so. He said that it was. “I built it,” he said.",), FELD),
        (("Ivo Brenn told Feld on Monday that the wall was old. “You will see,” he said.",), "Ivo Brenn"),
        (("The coroner, Dr Ivo Brenn, adjourned until Monday. “I am tired of walls,” he said.",), "Ivo Brenn"),
    ],
)
def test_who_he_and_she_are(language_model: LanguageModel, paragraphs: tuple[str, ...], speaker: str) -> None:
    article = article_of(language_model, INTRODUCTION, *paragraphs)
    *_, quote = (quote for quote in article.quotes if quote.kind != "indirect")
    assert quote.speaker == speaker


def test_an_utterance_without_a_cue_follows_the_next_one(language_model: LanguageModel) -> None:
    article = article_of(
        language_model,
        INTRODUCTION,
        "“We shall see.” The gulls cried over the harbour all morning, and no boat left. “I am tired,” said Feld.",
    )
    quote = next(quote for quote in article.quotes if quote.kind != "indirect")
    assert (quote.speaker, quote.rule) == (FELD, "speaker of the next quotation")


def test_without_ground_the_rule_says_so(language_model: LanguageModel) -> None:
    article = article_of(language_model, "“It was a long and very wet winter for everyone here.”", "The town slept.")
    assert [quote.rule for quote in article.quotes] == ["nothing says who speaks"]


@pytest.mark.parametrize(
    ("paragraph", "rule"),
    [
        ("“Wir bleiben hier,” said Anna Weiss.", "verb of saying, then a name"),
        ("“Wir bleiben hier,” Weiss said.", "name, then a verb of saying"),
        ("Weiss said: “Wir bleiben hier.”", "name and verb of saying before"),
        ("“Wir bleiben hier,” according to Weiss.", "“according to”, then a name"),
    ],
)
def test_without_a_parse_the_words_beside_decide(paragraph: str, rule: str) -> None:
    (quote,) = article_of(None, paragraph).quotes
    assert (quote.basis, quote.rule) == ("stated", rule)


@pytest.mark.parametrize(
    ("paragraph", "rule"),
    [
        ("Osgood hinted that the wall would be replaced.", "clause that a verb of saying reports"),
        ("According to Feld, the wall is older than the town.", "sentence around “according to” or “per”"),
    ],
)
def test_reported_speech_names_its_rule(language_model: LanguageModel, paragraph: str, rule: str) -> None:
    (quote,) = article_of(language_model, INTRODUCTION, paragraph).quotes
    assert (quote.kind, quote.rule) == ("indirect", rule)
