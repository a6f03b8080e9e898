"""Whom the grammar beside a quotation makes its speaker, and whom it only seems to."""

from __future__ import annotations

import pytest

from reader.text.language import LanguageModel
from tests.text.speech.test_speakers import INTRODUCTION, article_of


def speakers(model: LanguageModel, *paragraphs: str) -> list[str | None]:
    """Return the speaker of every quote except indirect ones."""
    return [quote.speaker for quote in article_of(model, *paragraphs).quotes if quote.kind != "indirect"]


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        (
            "According to one of the survivors, “the stairs were full of smoke and nobody could see the door at all.”",
            "one of the survivors",
        ),
        ("“We are late,” the council’s legal adviser on Monday said.", "the council’s legal adviser"),
        (
            "The Norland army in a statement said soldiers had “returned the fire that was opened on them”.",
            "The Norland army",
        ),
        ("Ex-friends told the paper that the star was “growing tired of her life in town”.", "Ex-friends"),
        (
            "The new House committee on Norland sent a letter Wednesday to bank Director Carl Wray demanding answers"
            " about the bureau's efforts to fight the threat of “unlawful pressure” on savers.",
            "The new House committee on Norland",
        ),
        (
            "Oskar Holm wrote to the paper. Helen Osgood said it was late. The Highland Bank letter reads “we may well"
            " use the house as a means to gather all the others”, but nobody saw it.",
            "Highland Bank",
        ),
        (
            "On Monday, the Norland delegation said Highland continued to act with impunity in the strait, arguing that"
            " “it does not care to fulfil its duties as a neighbour”.",
            "the Norland delegation",
        ),
        (
            "The Brackwater Herald reports: “The wall leans in every wind that blows” with every storm, said Martin"
            " Feld, the harbour engineer.",
            "Martin Feld",
        ),
        ("The Brackwater Herald reports: “The wall leans in every wind,” and more.", "Brackwater Herald"),
        (
            "Osgood and her deputies have closed the port, called the wall “the greatest ruin ever built on this coast”"
            " and cut the money for its lamps.",
            "Osgood and her deputies",
        ),
        ("Ivo Feld said he was there when doctors told those at the door: “We just lost him.”", "doctors"),
        ("Feld said he was present when doctors told those at the hospital: “We just lost him.”", "doctors"),
        ("The minister’s claim that the wall was safe was “nonsense”, according to Labour’s Jo Marsh.", "Jo Marsh"),
        ("The minister’s claim that the wall was “quite safe” was untrue.", "The minister"),
        ("The Velm agency quoted Deputy Minister Tom Reyes as saying Norland was “ready for a dialogue”.", "Tom Reyes"),
        ("“It’s over,” said a source close to the club.", "a source close to the club"),
        ("Father-of-two Dave Stokes, 43, said it was “all a bit of a shock”.", "Dave Stokes"),
        ("Match-winner Sean Bright, 19, said it was “what you dream of as a kid”.", "Sean Bright"),
        ("A mum-of-three has told how she ‘nearly died’ after eating a sandwich.", "A mum-of-three"),
        ("“It leans,” SP Ada Okon told the court.", "Ada Okon"),
        ("As they spoke, Norland continued to act with “impunity” in the strait, the envoy said.", "the envoy"),
        ("After being called “irrelevant” by harbour chief David Lund, Martin Feld is set to leave.", "David Lund"),
        ('Mayor Helen Osgood was described as "a coward" by opposition leader Ann Lee.', "Ann Lee"),
        ("Denounced as “a liar” by Ann Lee, Martin Feld wept.", "Ann Lee"),
        (
            "The film shows footage of Martin Feld saying during the talks last week, “That makes me smart,” when Helen"
            " Osgood blamed the council.",
            "Martin Feld",
        ),
        ("The plan was dismissed as “a farce” by a mason. Feld left the town.", "a mason"),
        ("“It is a farce,” said the mayor. Feld left the town.", "the mayor"),
        (
            "Helen Osgood published her plan and was accused by the minister of the day, Ann Lee, of “putting gulls"
            " before working men”.",
            "Ann Lee",
        ),
        (
            'A spokeswoman for Culture Minister Ann Lee said the port was "watching closely".',
            "A spokeswoman for Culture Minister Ann Lee",
        ),
        ('A lawyer for former mayor Ann Lee said it was "false from end to end".', "A lawyer for former mayor Ann Lee"),
        (
            "Her driver is often Martin Feld, a director of the Cape Safety Forum, who said the wall was “in need of a"
            " good deal of care”.",
            "Martin Feld",
        ),
        (
            "The find was announced by Tarik Holm, secretary-general of the High Authority for Wells and Drains, who"
            " described it as “the deepest archive ever to come out of the soil”.",
            "Tarik Holm",
        ),
        (
            "The plan was read by Ola Holm, head of the Norland Council for Refugees, who called it “a door that opens"
            " both ways and shuts neither”.",
            "Ola Holm",
        ),
        (
            "Helen Osgood, by then the mayor, asked to see the evidence and was told by a clerk in a long red coat that"
            " it was “a matter of professional consensus”.",
            "a clerk",
        ),
    ],
)
def test_who_speaks(language_model: LanguageModel, paragraph: str, speaker: str) -> None:
    assert speakers(language_model, paragraph) == [speaker]


def test_a_body_that_announces_a_statement_speaks_in_the_next_paragraph(language_model: LanguageModel) -> None:
    found = speakers(
        language_model,
        INTRODUCTION,
        "The engineer of the harbour, Martin Feld, has issued the following statement:",
        "“What kind of people would do such a thing to a wall that has held for two hundred years?”",
    )
    assert found == ["Martin Feld"]


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        ("Helen Osgood said in a letter that the wall was late. “It leans,” the letter said.", "Helen Osgood"),
        ("Helen Osgood wrote that the wall was late. “It leans,” the letter said.", "Helen Osgood"),
        ("Helen Osgood said that the wall was late. “It leans,” the report said.", "the report"),
        ("The Highland Bank said that the wall was late. “It leans,” the report said.", "Highland Bank"),
    ],
)
def test_who_wrote_a_paper(language_model: LanguageModel, paragraph: str, speaker: str) -> None:
    assert speakers(language_model, paragraph) == [speaker]


def test_a_name_and_a_verb_that_the_parser_misses(language_model: LanguageModel) -> None:
    found = speakers(
        language_model,
        "The house stood by the sea. “Schooling was not just a goal; it was a passion driven by my father, who worked"
        " tirelessly in the mines,” Adv Mokoena shares.",
        "Adv Nils Mokoena is a lawyer.",
    )
    assert found == ["Nils Mokoena"]


def test_the_stop_of_a_title_does_not_end_the_sentence(language_model: LanguageModel) -> None:
    found = speakers(language_model, "“The gate was shut in time,” harbour spokesman Lt. Gen. Martin Feld had said.")
    assert found == ["Martin Feld"]


def test_a_sentence_on_the_next_line_is_no_credit(language_model: LanguageModel) -> None:
    found = speakers(
        language_model,
        INTRODUCTION,
        "Osgood lamented that the wall, which many people need, had been shut too early.",
        "“This has nothing to do with other people or the town.”",
        "Martin Feld, 44, agreed.",
    )
    assert found == ["Helen Osgood"]


@pytest.mark.parametrize(
    "paragraph",
    [
        "I once made the mistake of calling the boat a “mummy bag” in front of its owner.",
        "The council will host a seminar called “Ready for storms and for floods” in May.",
        "The compact design and the old glass of the camera feel “just right” to many.",
        "- “KB” refers to the rectangular body style.",
        "With Lee out of the race, it’s silly to imagine that another “name” candidate will echo his line of attack.",
        "The forest shrank (see “Brackwater yo-yos on forests”), and nobody can change that, says a forester.",
        "Ministers are said to be thinking of firing “the Butcher” Oleg Surski in May.",
        "In the “sextortion” case, the senders threatened to show films.",
        "Masons believe the letters come from the men behind the “lamp” trick of last October.",
        "The council concluded the “Harbour_Local” sessions which come as part of the plan.",
        "Feld was told by phone that his plan was “a farce”.",
    ],
)
def test_nobody_speaks_what_only_names_or_describes(language_model: LanguageModel, paragraph: str) -> None:
    found = article_of(language_model, paragraph).quotes
    assert [quote.speaker for quote in found if quote.kind != "indirect" and quote.speaker] == []


def test_the_place_of_a_dateline_does_not_speak(language_model: LanguageModel) -> None:
    paragraph = (
        "SKERRY, Sept 3 (Reuters) - Norland’s central bank raised its rate on Tuesday, saying prices were rising."
    )
    assert [quote.speaker for quote in article_of(language_model, paragraph).quotes] == ["Norland’s central bank"]


def test_the_last_name_of_a_sentence_speaks_where_the_parser_takes_it_for_one_more_of_a_list(
    language_model: LanguageModel,
) -> None:
    paragraph = (
        "Osgood left for Skerry on a ferry on Monday with her sister, three masons, including Otto Brenn, a judge at"
        " county shows, and harbour engineer Martin Feld, Norland's state-run Highland news agency said."
    )
    quote = article_of(language_model, INTRODUCTION, paragraph).quotes[-1]
    assert quote.speaker is not None and "agency" in quote.speaker


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        ("“The wall leaned all night,” he told Feld over tea.", "Otto Brenn"),
        ("“It sounded like a train in the kitchen.” That is how Otto Brenn described the fall.", "Otto Brenn"),
        ("Brenn asked: “Will it hold?” Osgood found a quick answer: “It has held for ninety years.”", "Helen Osgood"),
        ("Feld said the wall was as old as the town. “It leans a little more every year.”", "Martin Feld"),
    ],
)
def test_who_else_is_in_the_sentence_and_beside_it_tells_who_speaks(
    language_model: LanguageModel, paragraph: str, speaker: str
) -> None:
    before = "Otto Brenn, a mason from Skerry, walked along the wall with them."
    assert speakers(language_model, INTRODUCTION, before, paragraph)[-1] == speaker
