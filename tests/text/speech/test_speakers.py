"""Who said it, with the real model, over paragraphs written for these tests."""

from collections.abc import Callable

import pytest

from reader.model import Article, Draft, Quote
from reader.text.analyse import analyse
from reader.text.language import LanguageModel

Read = Callable[..., list[tuple[str, str | None, str]]]

INTRODUCTION = (
    "Helen Osgood, the mayor of Brackwater, met Martin Feld, the harbour engineer, on Monday to look at the old sea"
    " wall after the winter storms."
)


def article_of(model: LanguageModel | None, *paragraphs: str) -> Article:
    text = "\n\n".join(paragraphs)
    return analyse(Draft("wall.txt", "wall.txt", text, text.encode()), model)


@pytest.fixture(scope="session")
def read(language_model: LanguageModel) -> Read:
    """Return the words, speaker and basis of every quote except indirect ones, below an introduction."""

    def read_paragraphs(*paragraphs: str) -> list[tuple[str, str | None, str]]:
        article = article_of(language_model, INTRODUCTION, *paragraphs)
        return [(article.quoted(q), q.speaker, q.basis) for q in article.quotes if q.kind != "indirect"]

    return read_paragraphs


@pytest.mark.parametrize(
    ("paragraph", "speaker", "basis"),
    [
        ("“The wall will hold for another year,” said Osgood.", "Helen Osgood", "stated"),
        ("“The wall will hold for another year,” Osgood said.", "Helen Osgood", "stated"),
        ("“The wall will hold for another year,” Mrs Osgood told reporters.", "Helen Osgood", "stated"),
        ("Osgood said: “The wall will hold for another year.”", "Helen Osgood", "stated"),
        ("Osgood said, “The wall will hold for another year.”", "Helen Osgood", "stated"),
        ("Feld: “The wall will hold for another year.”", "Martin Feld", "stated"),
        ("Said Feld: “The wall will hold for another year.”", "Martin Feld", "stated"),
        ("Those close to Feld say it is “good enough for ten winters” there.", "Those close to Feld", "stated"),
        ("Osgood laughed as Feld went on about “how the old wall is rigged” there.", "Martin Feld", "stated"),
        ("“The wall will hold for another year,” according to Feld.", "Martin Feld", "stated"),
        ("“The wall will hold for another year.” — Martin Feld", "Martin Feld", "stated"),
        ("“FELD: The wall will hold for another year.”", "Martin Feld", "stated"),
        ("Osgood called the wall “a patient old animal” in her speech.", "Helen Osgood", "stated"),
        ("“The wall will hold for another year,” she said.", "Helen Osgood", "pronoun"),
        ("“The wall will hold for another year,” he said.", "Martin Feld", "pronoun"),
        ("“The wall will hold for another year,” a police spokesman said.", "a police spokesman", "stated"),
        ("“The wall will hold for another year,” the ministry said.", "the ministry", "stated"),
        ("“The wall will hold for another year,” the harbour engineer said.", "Martin Feld", "stated"),
        ("“You will get wet,” read a sign beside the wall.", "a sign", "stated"),
        (
            "OSLO -- Prime Minister Osgood, dedicating the hall on Saturday, said it would tell an old story, one of"
            " ''suffering and delight, one of fear, but also of hope.''",
            "Helen Osgood",
            "stated",
        ),
        (
            "Osgood’s advice earned her the attention of Congress, where Feld appeared at a hearing for saying that sea"
            " water was a “magic cure for every wall.”",
            "Martin Feld",
            "stated",
        ),
        ("Feld was quoted as saying that the wall was “good enough for ten winters” there.", "Martin Feld", "stated"),
        ("The wall was described by Osgood as “a disgrace to the whole town” there.", "Helen Osgood", "stated"),
        ("The wall is “as good as new this year,” as Feld put it.", "Martin Feld", "stated"),
        (
            "A report commissioned by Osgood found that the wall was “close to falling into the sea”.",
            "A report",
            "stated",
        ),
        ("Feld heard children shout, “Hold on, old wall!”", "children", "stated"),
        (
            "Feld, now the deputy mayor, who once called the wall “a very great nuisance” to all.",
            "Martin Feld",
            "stated",
        ),
        ("I had to change my answer: “Of course I like the wall.”", None, "none"),
        (
            "“Is it not a fine old wall for us?” Osgood’s neighbour, former state Sen. Maja “Mia” Trent (D-Skerry),"
            " asked the crowd.",
            "Maja Trent",
            "stated",
        ),
        ("“What a fine old wall we have!” his niece, the singer Maja Trent, shouted.", "Maja Trent", "stated"),
        (
            "Osgood asked, “Is it not a fine old wall?” The engineer with the lamp said it was.",
            "Helen Osgood",
            "stated",
        ),
    ],
)
def test_who_says_it(read: Read, paragraph: str, speaker: str | None, basis: str) -> None:
    ((_, said_by, known_by),) = read(paragraph)
    assert (said_by, known_by) == (speaker, basis)


def test_split_speech_has_one_speaker(read: Read) -> None:
    found = read("“The wall,” Osgood said, “will hold for another year. Then we shall see.” “I hope so.”")
    assert [speaker for _, speaker, _ in found] == ["Helen Osgood"] * 3


def test_a_paragraph_of_speech_alone_is_carried_on(read: Read) -> None:
    _, second = read("“The wall will hold,” said Feld.", "“It has held for two hundred years already.”")
    assert second == ("“It has held for two hundred years already.”", "Martin Feld", "carried")


@pytest.mark.parametrize(
    ("lead", "speaker"),
    [
        ("July 15, 1960: ", None),
        ("1925-40: ", None),
        ("July 30-Aug. 14, 1932: ", None),
        ("", "Martin Feld"),
        ("In 1960: ", "Martin Feld"),
    ],
)
def test_nobody_speaks_on_behind_the_date_of_a_list(read: Read, lead: str, speaker: str | None) -> None:
    _, second = read("“The wall will hold,” said Feld.", f"{lead}“In memory of those who have built this wall for us.”")
    assert second[1] == speaker


@pytest.mark.parametrize("announced", ["According to Osgood,", "Osgood writes:", "Osgood said,"])
def test_speech_is_announced_in_a_line_of_its_own(read: Read, announced: str) -> None:
    _, second = read("“The wall will hold,” said Feld.", announced, "“We have looked at every stone of this old wall.”")
    assert second[1] == "Helen Osgood"


def test_two_people_in_turn(read: Read) -> None:
    found = read("“It will hold,” Feld said.", "“It will not,” Osgood said.", "“We need a new one before the winter.”")
    assert [speaker for _, speaker, _ in found] == ["Martin Feld", "Helen Osgood", "Helen Osgood"]


@pytest.mark.parametrize(
    ("verb", "speaker"),
    [("agreed on", "Helen Osgood"), ("described", "Helen Osgood and Martin Feld")],
)
def test_those_who_say_the_same_words_are_named_together(
    language_model: LanguageModel, verb: str, speaker: str
) -> None:
    article = article_of(
        language_model, f"Mayor Helen Osgood and engineer Martin Feld {verb} the need for “a very long repair” there."
    )
    (quote,) = (quote for quote in article.quotes if quote.kind != "indirect")
    assert quote.speaker == speaker
    assert quote.speaker_place is not None
    assert "Martin Feld" in article.words(quote.speaker_place)


def test_speech_over_paragraphs_is_linked(language_model: LanguageModel) -> None:
    article = article_of(
        language_model,
        INTRODUCTION,
        "“The wall will hold for a year,” said Feld. “After that I promise nothing.",
        "“It is an old wall and nobody has looked after it.",
        "“That is all I have to say.”",
    )
    direct = [(number, quote) for number, quote in enumerate(article.quotes) if quote.kind == "direct"]
    assert [quote.speaker for _, quote in direct] == ["Martin Feld"] * 4
    assert [quote.continues for _, quote in direct] == [None, None, direct[1][0], direct[2][0]]


def test_speech_left_open_is_whose_it_is_said_to_be_later(read: Read) -> None:
    told, goes_on = "The visitors look at the wall.", "“It is an old wall and nobody has looked after it in years."
    said = read(f"{told} {goes_on}", "“It has never leaned so much.", "“It may fall any day now,” said Feld.")
    assert [speaker for _, speaker, _ in said] == ["Martin Feld"] * 3


@pytest.mark.parametrize(
    "paragraph",
    [
        "Her first novel, “The Keeper of Small Harbours”, sold well in the town.",
        "The so-called “storm tax” was dropped in May.",
        "Feld grew up in what they call the “Bottoms” by the river.",
        "The film “Salt” was made on the quay.",
        "Feld said that he had lost “The Keeper of Small Harbours” twice before the storm.",
        "The harbour has long been known for “sleepy hollows” among sailors.",
        "READ MORE: Osgood says the harbour is ‘treated unfairly’",
        "I think that the wall never stood on the “windy” side of the harbour.",
        "We have added a “starter” plan of the harbour for all who want to build.",
        "Generally, if you buy a low “normal” wall, then I expect it to lean within a year.",
        "The law allows walls only to those “in an advanced state of readiness for the sea” by the shore.",
    ],
)
def test_titles_scare_quotes_and_words_of_a_law_are_no_quotes(read: Read, paragraph: str) -> None:
    assert read(paragraph) == []


def test_words_that_go_on_in_the_next_sentence_are_still_spoken(read: Read) -> None:
    found = read("“The wall is old,” Feld said. The town “could build a new one in a year or two” if it wanted.")
    assert [speaker for _, speaker, _ in found] == ["Martin Feld"] * 2


def test_names_after_dashes_in_one_paragraph_stay_apart(read: Read) -> None:
    found = read("“The wall is very old indeed.” — Martin Feld\n“We all know that it is.” — Zuleq Vantooren")
    assert [speaker for _, speaker, _ in found] == ["Martin Feld", "Zuleq Vantooren"]


def test_the_place_of_an_owner_is_without_its_ending(language_model: LanguageModel) -> None:
    article = article_of(language_model, INTRODUCTION, "They liked Feld’s remark that the wall was “as good as new”.")
    quote = next(quote for quote in article.quotes if quote.kind != "indirect")
    assert quote.speaker_place is not None
    assert article.words(quote.speaker_place) == "Feld"


@pytest.mark.parametrize(
    ("paragraph", "words"),
    [
        ("“How old is it?” Feld asked. “Six in August.”", "“Six in August.”"),
        ("Feld said what the plans called a “water feature” was “a hole in a wall”.", "“a hole in a wall”"),
        ("A box in the lamp weighs the “wet” oil; it is, said Feld, “a hole in a wall”.", "“a hole in a wall”"),
        ("The old app offers an “all at once” view of what Feld called “a hole in a wall”.", "“a hole in a wall”"),
    ],
)
def test_a_short_sentence_is_spoken_and_a_term_of_the_plans_is_not(read: Read, paragraph: str, words: str) -> None:
    found = [said for said, _, _ in read(paragraph)]
    assert words in found
    assert {"“water feature”", "“wet”", "“all at once”"}.isdisjoint(found)


def test_without_ground_nobody_is_named(language_model: LanguageModel) -> None:
    article = article_of(language_model, "“It was a long and very wet winter for everyone here.”", "The town slept.")
    (quote,) = article.quotes
    assert (quote.speaker, quote.speaker_place, quote.basis) == (None, None, "none")


@pytest.mark.parametrize(
    ("paragraphs", "speaker"),
    [
        (("The Brackwater Trust was not surprised. “We have seen it all,” it said.",), "Brackwater Trust"),
        (("A spokesman for the ferry blamed the tide. “It was very high,” he said.",), "A spokesman for the ferry"),
        (("Feld sat on the steps with his hat in his hands.", "“It is finished.”"), "Martin Feld"),
        (("Osgood spoke for an hour. Later she called it “a good day for us all”.",), "Helen Osgood"),
    ],
)
def test_what_a_paragraph_is_about_speaks(read: Read, paragraphs: tuple[str, ...], speaker: str) -> None:
    *_, (_, said_by, _) = read(*paragraphs)
    assert said_by == speaker


def test_a_name_in_passing_is_no_ground(read: Read) -> None:
    ((_, speaker, _),) = read(
        "The storm took the roof of the old boathouse near Martin Feld’s garden.", *["The rain went on."] * 4,
        "“It was a long and very wet winter for everyone here.”",
    )  # fmt: skip
    assert speaker is None


def test_whom_only_an_earlier_paragraph_is_about_goes_on_if_he_spoke_last(read: Read) -> None:
    between, speech = "The harbour has been closed since spring.", "“Nobody told us anything, and we lost the season.”"
    *_, (_, goes_on, _) = read("“It leans,” Feld said.", between, speech)
    *_, (_, comes_between, _) = read("“It leans,” Osgood said.", "Feld built the first wall.", between, speech)
    assert (goes_on, comes_between) == ("Martin Feld", None)


def test_a_phrase_behind_speech_that_goes_on_is_for_whoever_began_it(read: Read) -> None:
    lead, goes_on = (
        "Feld came late. He said that the wall was old.",
        "“It is an old wall and nobody has looked after it.",
    )
    said = read(lead, goes_on, "“It may fall any day now,” the government spokesman said.")
    assert [speaker for _, speaker, _ in said] == ["Martin Feld"] * 2


def test_a_copy_of_a_paper_may_be_announced(read: Read) -> None:
    announced = "Feld read it. According to a copy of the filing obtained by the Brackwater Herald:"
    ((_, speaker, _),) = read(announced, "“At 3:18 a.m. somebody entered upon the wall without leave and sat on it.”")
    assert speaker == "a copy of the filing obtained by the Brackwater Herald"


def test_an_indefinite_somebody_is_nobody(read: Read) -> None:
    ((_, speaker, basis),) = read("“The wall will hold for another year,” somebody said.")
    assert (speaker, basis) == (None, "none")


def kinds(article: Article) -> list[tuple[str, str]]:
    return [(quote.kind, article.quoted(quote)) for quote in article.quotes if quote.kind != "indirect"]


def test_an_utterance_is_direct_and_a_few_words_in_a_sentence_are_partial(language_model: LanguageModel) -> None:
    article = article_of(
        language_model,
        INTRODUCTION,
        "“We shall see,” Feld said, “and then we shall decide.” Osgood called that “a very slow plan” for a fast sea.",
    )
    assert kinds(article) == [
        ("direct", "“We shall see,”"),
        ("direct", "“and then we shall decide.”"),
        ("partial", "“a very slow plan”"),
    ]


def test_places_are_as_written(language_model: LanguageModel) -> None:
    article = article_of(language_model, INTRODUCTION, "“The wall will hold,” said Mr Feld on Monday.")
    quote: Quote = article.quotes[-1]
    assert quote.speaker_place is not None
    assert quote.cue is not None
    assert (article.words(quote.speaker_place), article.words(quote.cue)) == ("Mr Feld", "said")


def test_a_body_that_is_named_later_is_not_yet_the_bank(language_model: LanguageModel) -> None:
    article = article_of(
        language_model,
        "Torvald Sachs said on Monday that prices would rise. “We see room for growth,” the bank said.",
        "The European Central Bank met in the afternoon and left its rates alone. “We wait,” the bank said.",
    )
    assert [quote.speaker for quote in article.quotes if quote.kind == "direct"] == [
        "the bank",
        "European Central Bank",
    ]


def test_another_is_not_who_spoke_before(read: Read) -> None:
    found = read("“It stands,” said one resident, who had come late. “It does not,” said another.")
    assert [speaker for _, speaker, _ in found] == ["one resident", None]


@pytest.mark.parametrize(
    ("paragraphs", "speaker"),
    [
        (
            [
                "Feld, who came to the town after Adrian Kettle had left it, drew up the plans. “It is too thin,” he"
                " said."
            ],
            "Martin Feld",
        ),
        (
            [
                "Feld said that his friend, Adrian Kettle, had told him that “the old wall was built by people who had"
                " never seen a storm like this one.”",
                "He also said that it would be “late”.",
            ],
            "Martin Feld",
        ),
        (
            [
                "After Martin Feld had left, it was Adrian Kettle who opened the second meeting for Lionel Brand.",
                "“It was dark,” he said.",
            ],
            "Adrian Kettle",
        ),
    ],
)
def test_he_is_whom_the_sentence_is_about(read: Read, paragraphs: list[str], speaker: str) -> None:
    assert read(*paragraphs)[-1][1:] == (speaker, "pronoun")


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        ("The storm led Feld to suggest, late on Wednesday evening, “The stones are going to fall.”", "Martin Feld"),
        ("Outside court, a friend of the family said: “It is late, and the wall is old.”", "a friend of the family"),
        ("“The stones are going to fall,” the agency quoted Feld as saying.", "Martin Feld"),
        (
            "Coun Feld (Ind, Rossmere) said: “Miners, dockers and dinner ladies paid for that wall with raffle"
            " tickets. Nobody at the trust put in a penny, and nobody at the trust had the manners to phone.”",
            "Martin Feld",
        ),
        (
            "The former mayor and ward councillor Edwin Marsh, who helped to raise the money for the wall, said he"
            " was “disgusted, and I mean it”.",
            "Edwin Marsh",
        ),
        ("The old plans inspired Osgood, a friend of the builder, to urge Feld to “be a hero”.", "Helen Osgood"),
    ],
)
def test_whoever_is_made_to_speak_speaks(read: Read, paragraph: str, speaker: str) -> None:
    assert read(paragraph)[0][1:] == (speaker, "stated")


@pytest.mark.parametrize("count", [1, 300])
def test_a_paper_may_be_from_a_paper_from_a_paper(language_model: LanguageModel, count: int) -> None:
    paragraph = "A " + "statement from a " * count + "ministry said the wall is old."
    article = article_of(language_model, INTRODUCTION, paragraph)
    assert [(quote.speaker or "").split()[0] for quote in article.quotes] == ["A"]


@pytest.mark.parametrize("letters", ["KC", "SC", "MP", "MSP", "TD", "OBE"])
def test_letters_behind_a_name_leave_it_the_name(language_model: LanguageModel, letters: str) -> None:
    article = article_of(language_model, INTRODUCTION, f"“It leans,” Jo Marsh {letters} told the court.")
    (quote,) = (quote for quote in article.quotes if quote.kind == "direct")
    assert quote.speaker == "Jo Marsh"


def test_two_people_whose_names_stand_before_their_words_speak_together(read: Read) -> None:
    words = "“Our office has started a small nursery where we grow the seeds we collected.”"
    leads = "Tom Reyes, director at Plant Trust:", "Helen Osgood and Martin Feld of Velm Gardens:"
    found = read(leads[0], "“It was a wet year for all of us.”", leads[1], words, "Yinu Sorn and Nadia Quill:", words)
    assert [speaker for _, speaker, _ in found] == [
        "Tom Reyes",
        "Helen Osgood and Martin Feld",
        "Yinu Sorn and Nadia Quill",
    ]


def test_the_name_of_advice_is_no_speech(read: Read) -> None:
    assert read("In Norland, the council also sent out fresh advice on Monday called “Getting ready for storms.”") == []
