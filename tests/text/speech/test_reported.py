"""Indirect speech, with the real model: where a reported clause begins and ends, and what is none."""

from __future__ import annotations

import pytest

from reader.model import Article
from reader.text.language import LanguageModel
from tests.text.speech.test_speakers import INTRODUCTION, article_of


def indirect(article: Article) -> list[str]:
    return [article.quoted(quote) for quote in article.quotes if quote.kind == "indirect"]


@pytest.mark.parametrize(
    ("paragraph", "clause", "speaker"),
    [
        ("Osgood hinted that the wall would be replaced.", "that the wall would be replaced", "Helen Osgood"),
        ("The wall would be replaced, Feld said.", "The wall would be replaced", "Martin Feld"),
        ("SKERRY, March 3 (AP) — The wall would be replaced, Feld said.", "The wall would be replaced", "Martin Feld"),
        ("Feld told the council the wall was older than the town.", "the wall was older than the town", "Martin Feld"),
        ("Feld went on to say that the wall would be replaced.", "that the wall would be replaced", "Martin Feld"),
        ("Feld intervened to say that the wall was older.", "that the wall was older", "Martin Feld"),
        ("Osgood leaned over and whispered that the wall was old.", "that the wall was old", "Helen Osgood"),
        ("Osgood was quick to add that the wall was old.", "that the wall was old", "Helen Osgood"),
        ("The quay’s owners, Velm Boats Ltd, said that it was full.", "that it was full", "Velm Boats Ltd"),
        ("Osgood anticipated that the wall would fall.", "that the wall would fall", "Helen Osgood"),
        ("Osgood thinks that the wall would be replaced.", "that the wall would be replaced", "Helen Osgood"),
        (
            "The head of the guild, Mr Martin Feld, told The Daily Ovation that his men were acting on a letter.",
            "that his men were acting on a letter",
            "Martin Feld",
        ),
        ("According to Feld, the wall is older than the town.", "the wall is older than the town", "Martin Feld"),
        (
            "Osgood said that the cost of the wall had grown by 40%.",
            "that the cost of the wall had grown by 40%",
            "Helen Osgood",
        ),
        (
            "According to Osgood, the storm took the lamp of the wall (and the bell).",
            "the storm took the lamp of the wall (and the bell)",
            "Helen Osgood",
        ),
        (
            'Osgood said that everybody in the town knew the wall by the name of "Old Lady".',
            'that everybody in the town knew the wall by the name of "Old Lady"',
            "Helen Osgood",
        ),
        (
            "The wall is older than the town, as Feld has said.",
            "The wall is older than the town",
            "Martin Feld",
        ),
        (
            "Yet, as Osgood observed, the wall would be cheap in the early days.",
            "the wall would be cheap in the early days",
            "Helen Osgood",
        ),
        (
            "Osgood has over the past few months warned that the wall is leaning.",
            "that the wall is leaning",
            "Helen Osgood",
        ),
        (
            "Speaking at the Skerry Port Forum, the minister, Dr Ivo Zorn, said the wall was older than the town.",
            "the wall was older than the town",
            "Ivo Zorn",
        ),
        (
            "Feld told the court, packed with reporters, that the wall was older than the town.",
            "that the wall was older than the town",
            "Martin Feld",
        ),
        (
            "Feld went further: the wall, he said, was older than the town.",
            "was older than the town",
            "Martin Feld",
        ),
        (
            "Osgood believes that the wall is older than the town.",
            "that the wall is older than the town",
            "Helen Osgood",
        ),
        ("Osgood warned of heavy rain and wind until Tuesday.", "heavy rain and wind", "Helen Osgood"),
        ("Osgood appealed to fathers to take more care.", "fathers to take more care", "Helen Osgood"),
        (
            "Among them was Ivo Zorn, 66, who sells tea and who said he had not missed a day in town.",
            "he had not missed a day in town",
            "Ivo Zorn",
        ),
        (
            "Ivo Zorn, 74, a Brackwater mason who saw it, said the moment he heard the bell he ran to his boat.",
            "the moment he heard the bell he ran to his boat",
            "Ivo Zorn",
        ),
        (
            "A baker who opens at five told the board she waits for the first boat every day.",
            "she waits for the first boat every day",
            "A baker",
        ),
        (
            "The fierce winter storm damaged roofs across the old town, including near the town hall, farm buildings,"
            " schools and a mill, Brackwater masons said.",
            "The fierce winter storm damaged roofs across the old town, including near the town hall, farm buildings,"
            " schools and a mill",
            "Brackwater masons",
        ),
        (
            "Depth: Ports like Velm can be deeper than most, says Feld.",
            "Ports like Velm can be deeper than most",
            "Martin Feld",
        ),
        (
            "Feld says the wall was safe, that nobody was told otherwise, and that the town knew.",
            "the wall was safe, that nobody was told otherwise, and that the town knew",
            "Martin Feld",
        ),
        (
            "According to the complaint filed by Ramesh Kumar (45), a resident of Velm Nagar, the accused had promised"
            " him a flat.",
            "the accused had promised him a flat",
            "Ramesh Kumar",
        ),
        (
            "Founder of the group, Mrs. Ada Okon, who spoke to reporters in Velm on Monday, decried the state of roads,"
            " noting that farmers could not move their goods.",
            "that farmers could not move their goods",
            "Ada Okon",
        ),
        (
            "There are nine walls, and the oldest, according to Osgood, is older than the town.",
            "the oldest, according to Osgood, is older than the town",
            "Helen Osgood",
        ),
        (
            "The wall was, according to Osgood, older than the town.",
            "The wall was, according to Osgood, older than the town",
            "Helen Osgood",
        ),
        ("A third of the wall had gone, Feld reckoned.", "A third of the wall had gone", "Martin Feld"),
        ("Osgood shared that the wall was the oldest in town.", "that the wall was the oldest in town", "Helen Osgood"),
        (
            "Still, the leap in boats in May was just the second in five years, Feld said, which left the port poor.",
            "Still, the leap in boats in May was just the second in five years",
            "Martin Feld",
        ),
        (
            "It’s likely, Feld said, that most boats did not get far enough.",
            "that most boats did not get far enough",
            "Martin Feld",
        ),
        (
            "Feld came late. And the council, he told me, is working through a heap of letters.",
            "is working through a heap of letters",
            "Martin Feld",
        ),
        (
            "The change now, Feld told me on Friday, is that the port is full.",
            "is that the port is full",
            "Martin Feld",
        ),
        (
            "Feld revealed that sound picked up by a camera at the quay showed the boats also came under fire.",
            "that sound picked up by a camera at the quay showed the boats also came under fire",
            "Martin Feld",
        ),
        (
            "If you have lamps from several makers, say, Velm lamps and Falk lamps, a hub can help you, says Feld.",
            "If you have lamps from several makers, say, Velm lamps and Falk lamps, a hub can help you",
            "Martin Feld",
        ),
        (
            "The council rejected Osgood’s order declaring that the wall was a monument.",
            "that the wall was a monument",
            "Helen Osgood",
        ),
        (
            "Osgood held up a letter indicating that the tower would be sold.",
            "that the tower would be sold",
            "a letter",
        ),
        (
            "Boats could rise by half in ten years, according to an analysis led by scholars at Skerry University"
            " (J. Jenks et al. Preprint at Zen, 2025).",
            "Boats could rise by half in ten years",
            "an analysis",
        ),
        (
            "On Monday, Party for the Harbour leader Yoshi Tamari said the wall was old.",
            "the wall was old",
            "Yoshi Tamari",
        ),
        ("The masons concurred that the wall was too old.", "that the wall was too old", "The masons"),
        ("She added that the sea was patient.", "that the sea was patient", "Helen Osgood"),
        (
            "Osgood urged the fishermen to stay at home during the storm.",
            "the fishermen to stay at home during the storm",
            "Helen Osgood",
        ),
        ("Feld called on visitors to stay away from the wall.", "visitors to stay away from the wall", "Martin Feld"),
        ("A day after the plan was published, Feld said the wall was safe.", "the wall was safe", "Martin Feld"),
        (
            "The wall fell on two boats in the old harbour; the council says it is going to build a new one.",
            "it is going to build a new one",
            "the council",
        ),
        (
            "Ada Brenn could embrace a clean wall policy as mayor, but only if she can be convinced that it is a good"
            " decision, Sen. Martin Feld (R-Skerry) told The Skerry Post on Monday.",
            "Ada Brenn could embrace a clean wall policy as mayor, but only if she can be convinced that it is a good"
            " decision",
            "Martin Feld",
        ),
        ("A mason countered Osgood’s claim that the wall was too old.", "that the wall was too old", "Helen Osgood"),
        ("Feld submitted that the wall was too old.", "that the wall was too old", "Martin Feld"),
        ("Osgood charged that the town had lied.", "that the town had lied", "Helen Osgood"),
        ("The court held that the wall was too old.", "that the wall was too old", "The court"),
        ("Osgood highlighted that the wall will help ships.", "that the wall will help ships", "Helen Osgood"),
        ("Feld affirms that the wall is sound.", "that the wall is sound", "Martin Feld"),
        ("Feld expressed concern that the wall was too low.", "that the wall was too low", "Martin Feld"),
        (
            "While Osgood says there are growing worries about the wall this winter, she is hopeful.",
            "there are growing worries about the wall this winter",
            "Helen Osgood",
        ),
        (
            "While Feld said his wealth of experience with stones would help him in the job, he still needs some time.",
            "his wealth of experience with stones would help him in the job",
            "Martin Feld",
        ),
        (
            "The old wall fell on Monday, reported the Ministry of Public Works.",
            "The old wall fell on Monday",
            "Ministry of Public Works",
        ),
        (
            "Osgood said the wall was cheap and, crucially, would stand without new stones.",
            "the wall was cheap and, crucially, would stand without new stones",
            "Helen Osgood",
        ),
        (
            "Feld explained that the law explicitly frowned on the taking of stones and by so doing, the Council is"
            " keen on enforcing the law.",
            "that the law explicitly frowned on the taking of stones and by so doing, the Council is keen on enforcing"
            " the law",
            "Martin Feld",
        ),
        (
            "His promises to stick it to the harbour notwithstanding, independent analyses agree the wall is safe.",
            "the wall is safe",
            "independent analyses",
        ),
        ("Martin Feld accepted that he had gone home too soon.", "that he had gone home too soon", "Martin Feld"),
        ("Martin Feld posted that the gate was locked.", "that the gate was locked", "Martin Feld"),
        ("Martin Feld hastened to add that it was late.", "that it was late", "Martin Feld"),
        ("The list was the fault, Martin Feld held, because it was old.", "The list was the fault", "Martin Feld"),
        (
            "In her study of the heat, the epidemiologist Hanna Lund of Velm found that the risk doubled in winter.",
            "that the risk doubled in winter",
            "Hanna Lund",
        ),
        (
            "Ivo Brenn named the ice – the rink was built in 1950 – and said the game should have been stopped.",
            "the game should have been stopped",
            "Ivo Brenn",
        ),
        (
            'Anger is growing at Ivo Brenn, who was greeted with chants of "Shame!" at a fair last month, according to'
            " Martin Feld.",
            'Anger is growing at Ivo Brenn, who was greeted with chants of "Shame!" at a fair last month',
            "Martin Feld",
        ),
    ],
)
def test_a_clause_is_reported_with_whoever_says_it(
    language_model: LanguageModel, paragraph: str, clause: str, speaker: str
) -> None:
    article = article_of(language_model, INTRODUCTION, paragraph)
    (quote,) = article.quotes
    assert (quote.kind, article.quoted(quote), quote.speaker) == ("indirect", clause, speaker)


@pytest.mark.parametrize(
    "paragraph",
    [
        "Osgood will argue that the wall is too old.",
        "Feld did not say that the wall was safe.",
        "Feld believes the wall is safe.",
        "Osgood wanted to announce that the wall was safe.",
        "The old numbers help explain why the wall leans.",
        "The fall of the wall was sudden, signalling that nobody had looked at the stones for years.",
        "Walls go down in the rain; visitors continue to climb on them.",
        "To read the long report, which explains how the town lost its wall, ask at the desk.",
        "Did Martin Feld tell you to climb down from the wall?",
        "The old chart has indicators that suggest the wall is sinking.",
        "The best part of the wall is the lamp, which adds a light called “Old Nan” that turns in the storm at night.",
        "With that said, check whether the wall has been mended in the last ten years.",
        "This tells visitors that the wall has been mended.",
        "For example, say you run boat tours, you could ask the harbour for a berth.",
        "It is worth noting that the wall has been mended.",
        "It’s worth noting that the stones are not very large.",
        "The guide explains it well, so rest assured that you will find the wall.",
        "A mason countered claims that the wall was too old.",
        "The boat continued on its way after finding out that the engine was within its limits.",
        "Your work continues beyond building the wall and ensuring that everyone likes it.",
        "As they say, the sea is a patient animal.",
        "As the storm continued, boats left the harbour.",
        "As the council ruled, protesters gathered outside.",
        "As Osgood spoke, the wall fell into the sea.",
        "The wall fell, and Feld announced a party.",
        "Feld held the lamp and submitted the plan.",
        "Osgood charged the boat on Monday.",
        "The music expressed a longing that nobody understood.",
        "She refrained from accusing Feld of lying.",
        "The council is steering clear of criticising Mr. Feld for taking the stones.",
        "The films maintain the image of the strong leader that Mr. Feld so admires.",
        "In May the council announced a plan that differed from those of its rivals: Feld promised a higher wall.",
        "Combined with the belief of some that the town is losing its wall, the rain only adds to the misery.",
    ],
)
def test_thoughts_plans_and_denials_are_not_reported_speech(language_model: LanguageModel, paragraph: str) -> None:
    assert article_of(language_model, INTRODUCTION, paragraph).quotes == ()


@pytest.mark.parametrize(
    ("paragraph", "speakers"),
    [
        ("The council praised Feld, saying that the wall was safe.", ["The council"]),
        ("The council wrote to Mr Feld saying that the wall was safe.", ["The council"]),
        (
            "Osgood said the town had been warned about the wall, adding that the letter was clear.",
            ["Helen Osgood", "Helen Osgood"],
        ),
        ("The wall, the ex-minister claimed, was safe enough.", ["the ex-minister"]),
    ],
)
def test_who_goes_on_to_say_it(language_model: LanguageModel, paragraph: str, speakers: list[str]) -> None:
    article = article_of(language_model, INTRODUCTION, paragraph)
    assert [quote.speaker for quote in article.quotes if quote.kind == "indirect"] == speakers


def test_a_reported_clause_holds_the_words_quoted_in_it(language_model: LanguageModel) -> None:
    article = article_of(
        language_model, INTRODUCTION, "Feld said the wall was “far stronger” than it had looked from the sea."
    )
    clause, words = article.quotes
    assert (clause.kind, words.kind) == ("indirect", "partial")
    assert clause.span.start < words.span.start < words.span.end < clause.span.end
    assert clause.speaker == words.speaker == "Martin Feld"


@pytest.mark.parametrize(
    ("paragraph", "clauses"),
    [
        ("Feld told the council on Monday that the wall was old.", ["that the wall was old"]),
        (
            "Osgood said the wall was old, but it is not dangerous.",
            ["the wall was old, but it is not dangerous"],
        ),
        ("Osgood said the wall was old, but she went home.", ["the wall was old"]),
        (
            "Feld argued that the wall was old, noting that it leaned over the road.",
            ["that the wall was old", "that it leaned over the road"],
        ),
        (
            "Feld said the wall was old and he added that the road was older.",
            ["the wall was old", "that the road was older"],
        ),
        (
            "Feld said he knew of the cracks but denied that the wall was old.",
            ["he knew of the cracks", "that the wall was old"],
        ),
        (
            "Feld told the council that Brenn had hidden the plan, and accused him of sleeping at work.",
            ["that Brenn had hidden the plan", "him of sleeping at work"],
        ),
        (
            "Feld says the wall will fall and urged the council to close the road.",
            ["the wall will fall", "the council to close the road"],
        ),
        (
            "The masons said talks had failed and threatened to leave the town.",
            ["talks had failed", "to leave the town"],
        ),
        ("Feld said Brenn had come and told the council of it.", ["Brenn had come and told the council of it"]),
        (
            "Feld said the wall could fall this winter, pointing to Quay Street, where a house is leaning.",
            ["the wall could fall this winter"],
        ),
        (
            "Feld said he would never give up the wall, calling the plan a disgrace to the town.",
            ["he would never give up the wall", "the plan a disgrace to the town"],
        ),
        (
            "Feld said the mayor had left the room, calling the plan a disgrace to the town.",
            ["the mayor had left the room, calling the plan a disgrace to the town"],
        ),
        (
            "Feld said he would try again, though he acknowledged it was late for the wall.",
            ["he would try again", "it was late for the wall"],
        ),
        (
            "Feld said boats were late because the pilots, although they said they were ready, stayed at home.",
            ["boats were late because the pilots, although they said they were ready, stayed at home"],
        ),
        ("The wall, Feld says, has no cracks worth a word.", ["has no cracks worth a word"]),
        ("The wall, says Feld, has no cracks worth a word.", ["has no cracks worth a word"]),
        (
            "The wall is old and the road is older, according to Feld.",
            ["The wall is old and the road is older"],
        ),
        (
            "According to the report, most people say they like the wall.",
            ["they like the wall"],
        ),
        (
            "The wall had leaned for years, Feld said, and the town had been told of it twice.",
            ["The wall had leaned for years", "the town had been told of it twice"],
        ),
        ("The wall leaned over the road, Feld said, and the mayor left the hall.", ["The wall leaned over the road"]),
        ("When asked about the wall, Feld said it was old.", ["it was old"]),
        ("Feld has read the plan as far as the gate. “It is old,” he explained.", []),
        ("The wall was mended according to the mayor.", ["The wall was mended"]),
        ("Feld said the wall was old (Photo: Ilvo Brenn/PA)", ["the wall was old"]),
        ("(The wall is older than the town, according to Feld.)", ["The wall is older than the town"]),
    ],
)
def test_where_a_clause_begins_and_ends(language_model: LanguageModel, paragraph: str, clauses: list[str]) -> None:
    assert indirect(article_of(language_model, INTRODUCTION, paragraph)) == clauses


@pytest.mark.parametrize(
    "paragraph",
    [
        "The figures suggest that the wall is safe.",
        "READ MORE: Feld says the wall is safe",
        "We said that the wall was safe.",
        "The wall leans, and this suggests that the sea is strong.",
        "The wall leans, which implies that the sea is strong.",
        "That said, the talks will go on until the end of the week.",
        "Feld denied reports that the wall leaned over the road.",
        "Feld was responding to claims that the wall leaned over the road.",
        "The town will mend the wall according to plan.",
        "The town will mend the wall according to the width of the road.",
        "It goes without saying that the wall is too old.",
        "That said, experts still praise plain water.",
        "But when Norland cut the money for the wall two years later, Osgood said enough.",
        "The boats fled from storms that threaten to topple the lamps.",
        "If you only have lamps from one maker, say a few small lamps, your phone may be the best way to light them.",
        "“It is old,” Osgood said the day she left.",
        "Osgood opened the meeting, with reports indicating that half of the wall has lost its mortar.",
        "When it rained in the town, Osgood said.",
        "Osgood may respond by saying that the wall is too old.",
        "The wall is, let’s call it what it is, a ruin of the last century.",
        "The mayor’s lawyers filed a motion to mend the wall, however, the mason agreed to be heard in Skerry.",
        "When he was asked to comment on his “Stone Face” nickname, Feld said, according to the Post: “It is fine.”",
        "Osgood described the keeper as, “a little tired there, jumping in all the time, and never at ease.”",
        "The council concluded the “Harbour_Local” sessions which come as part of the old “Lamps” programme.",
        "The wall cost a tenth more in 2023 compared to 2019, which explains why masons are creating new trends.",
    ],
)
def test_evidence_pointers_and_narrators_report_nothing(language_model: LanguageModel, paragraph: str) -> None:
    assert indirect(article_of(language_model, INTRODUCTION, paragraph)) == []


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        ("Norland officials said on Monday the wall was closed. They said two boats were lost.", "Norland officials"),
        ("Critics of the plan complained on Monday. They say that the wall is too high.", "Critics of the plan"),
        (
            "Brackwater’s rescue service said two boats were lost. Three houses were damaged as well, it said.",
            "Brackwater’s rescue service",
        ),
        ("Norland’s towns are proud of it. Masons from Norland, they say the wall is old.", None),
    ],
)
def test_they_and_it_are_people_and_bodies_without_a_name(
    language_model: LanguageModel, paragraph: str, speaker: str | None
) -> None:
    assert article_of(language_model, INTRODUCTION, paragraph).quotes[-1].speaker == speaker


@pytest.mark.parametrize(
    "paragraph",
    ["Martin Feld accepted the cheque that was sent in May.", "The rope was thin, he held it with both hands."],
)
def test_what_is_held_and_accepted_need_not_be_said(language_model: LanguageModel, paragraph: str) -> None:
    assert not article_of(language_model, INTRODUCTION, paragraph).quotes


def test_a_body_whose_name_ends_like_an_office_is_not_its_inspector(language_model: LanguageModel) -> None:
    article = article_of(
        language_model,
        "Health and Safety Executive inspector Paul Brenn said the twine was old.",
        "The Health and Safety Executive said its own inquiry was going on.",
    )
    assert [quote.speaker for quote in article.quotes] == ["Paul Brenn", "Health and Safety Executive"]


def test_what_stands_between_marks_is_not_reported_with_what_the_speaker_does(language_model: LanguageModel) -> None:
    article = article_of(
        language_model,
        INTRODUCTION,
        "When asked what he does in his free time, Feld told me, “This is it,” waving his hands at the old wall there.",
    )
    assert indirect(article) == []


def test_the_name_of_a_paper_between_marks_hears_what_it_is_told(language_model: LanguageModel) -> None:
    article = article_of(language_model, INTRODUCTION, "Osgood told “Velm Today” that the wall was old.")
    assert [article.quoted(quote) for quote in article.quotes] == ["that the wall was old"]
