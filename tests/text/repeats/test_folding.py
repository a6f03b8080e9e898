"""Which repeated paragraphs fold, by which rule, and which stay because they are deliberate."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Paragraph, Span
from reader.text.repeats.folding import HEADLINE, fold_repeats
from tests.text.repeats.paragraphs import BOATS, COUNCIL, FERRY, PRICE, SCHOOL, STORM

NIGHT = "The night watchman checks the ropes and writes down the wind and the time."
SHORT = "Then he turns the lamp to the wall so that the skippers can sleep a little longer."
LONG = (
    "Nobody on the quay could remember a morning when the boat had not come, and so they stood there for an hour and "
    "looked at the water, talking about the price of diesel, the new engine that never arrived, the bad knee "
    "and the summer when the whole village had gone across in it to see a circus put up its tents, which flew off the "
    "first night and were found weeks later on the far side of the sound."
)
SAID = "“Nobody asked us,” said Ada Lind, 74, who was born on the quay. “We would have told them.”"
TOLD = (
    "A skipper, Mr Tom Vane, said that his boat had gone down with the quay in the night. “Where will I sail now?” he "
    "asked, as the others gave him tea."
)
REPORT = (
    "The company sold its last boat to a museum in Carrow on Friday, and the two men who had sailed her went home on "
    "foot along the shore."
)
NAMES = "Ada Lind had asked the Carrow Chamber of Boats in 2009 for a loan that nobody repaid."
NEWS = [
    f"{REPORT} The museum paid 40,000 crowns for her.",
    "Lind said on Monday that the council of Carrow had offered to buy the licence, but not the debts that come with "
    "it, some 3 million crowns.",
    "The ministry in Elmby has until the 14th to answer, and its spokesman, Nils Brenn, would not say what it will do "
    "or whether it still has the papers from 1961.",
    "Two other lines, to Adley and to Holm, were given up in 1998, and the people of both have lived on the mainland "
    "since.",
]
ENTRIES = [
    "Length: 31 metres, 7 of them deck",
    "Built: at Carrow in 1961",
    "Engine: two Brenn diesels of 400 kW each, since 1983, both from Holm",
]
QUOTE = (
    "“We were promised a boat that sails in every season of the year and we have the letter to prove it,” Lind said."
)
ADDRESS = (
    "You never forget your first crossing in a gale, says Ada Lind, who has sold tickets on the quay at Carrow since "
    "the spring of 1987 and was sick on the day she began."
)
CHANT = "“Give us back the boat, give us back the boat, give us back the boat that you sold!”"

FULLER = (
    "Divers have found the wreck of a ferry that went down near Holm with forty cows on board, among them, it is said, "
    "a prize bull and one of the captain's own."
)
SHORTER = FULLER.replace("among them, it is said, a prize bull", "among them a prize bull")
POINT = "Nobody drowned, but the 40 people on the quay do not know how they will get home"
POINT_IN_FULL = POINT.replace("quay do", "quay, who had come for the last market of the year, do") + "."
MOVED = (
    "“Our boat has no mast, no oars and no bottom,” said Ada Lind, a mother of four from the Carrow countryside. “They "
    "tell me that the sea is still mine, so I shall take the children and sit on it.”"
)
PRESS = "The Associated Press Ada Lind looks at what is left of the quay at Carrow on Thursday."
ERUPTED = "The volcano above Holm is one of the most active on the islands. In 1775 it killed about 1,300 people."

Verdict = tuple[int, int | None, str, bool]


def paragraphs(texts: Sequence[str]) -> list[Paragraph]:
    return [Paragraph(text, Span(0, len(text))) for text in texts]


def verdicts(texts: Sequence[str], title: str | None = None) -> list[Verdict]:
    folded = fold_repeats(paragraphs(texts), title)
    return [(at, own.repeat_of, own.rule, own.sure) for at, own in enumerate(folded) if own.hidden == "repeat"]


FOLDED: list[tuple[str, list[str], str | None, list[Verdict]]] = [
    (
        "a block pasted twice",
        [SCHOOL, FERRY, COUNCIL, FERRY, COUNCIL, STORM],
        None,
        [(3, 1, "the same block again", True), (4, 2, "the same block again", True)],
    ),
    (
        "a block brings its short lines along",
        [SCHOOL, "Nobody laughed.", FERRY, COUNCIL, STORM, "Nobody laughed.", FERRY, COUNCIL],
        None,
        [
            (5, 1, "the same block again", True),
            (6, 2, "the same block again", True),
            (7, 3, "the same block again", True),
        ],
    ),
    (
        "a block of two short paragraphs far away",
        [SCHOOL, NIGHT, SHORT, COUNCIL, STORM, NIGHT, SHORT],
        None,
        [(5, 1, "the same block again", False), (6, 2, "the same block again", False)],
    ),
    (
        "a block with a misspelling",
        [SCHOOL, FERRY, COUNCIL, STORM, FERRY.replace("islands", "islnads"), COUNCIL],
        None,
        [(4, 1, "nearly the same block again", True), (5, 2, "the same block again", True)],
    ),
    ("a doubled neighbour", [SCHOOL, FERRY, FERRY, STORM], None, [(2, 1, "doubled", True)]),
    (
        "a doubled neighbour in other quotation marks, with a typo",
        [SCHOOL, QUOTE, QUOTE.replace("“", '"').replace("”", '"').replace("promised", "promissed"), STORM],
        None,
        [(2, 1, "nearly doubled", True)],
    ),
    (
        "a first line doubled above other short lines",
        ["Last boat leaves the outer islands in October"] * 2 + ["By Ada Brenn", "Harbour Weekly", "Carrow", FERRY],
        None,
        [(1, 0, "doubled", True)],
    ),
    (
        "the standfirst is the lede again",
        [LONG, COUNCIL, LONG, STORM],
        None,
        [(2, 0, "the standfirst", True)],
    ),
    (
        "a shorter standfirst apart from the lede",
        [FERRY, COUNCIL, FERRY, STORM],
        None,
        [(2, 0, "the standfirst", False)],
    ),
    (
        "a standfirst that speaks to the reader",
        [ADDRESS, COUNCIL, ADDRESS, STORM, BOATS, PRICE],
        None,
        [(2, 0, "the standfirst", True)],
    ),
    (
        "the standfirst is the beginning of the lede",
        [FERRY, COUNCIL, f"{FERRY} The last boat leaves on the thirtieth.", STORM],
        None,
        [(0, 2, "the standfirst", True)],
    ),
    (
        "a caption printed for every size of the picture",
        [SCHOOL, "The empty quay. Photograph: Ada Brenn", FERRY, COUNCIL, "The empty quay. Photograph: Ada Brenn"],
        None,
        [(4, 1, "a caption again", True)],
    ),
    (
        "thirty words with a misspelling",
        [SCHOOL, LONG.replace("remember", "remeber"), FERRY, COUNCIL, LONG],
        None,
        [(4, 1, "a misspelling apart", True)],
    ),
    (
        "the same in other typography",
        [SCHOOL, QUOTE, COUNCIL, STORM, QUOTE.replace("“", '"').replace("”", '"')],
        None,
        [(4, 1, "other typography", True)],
    ),
    (
        "an entity and an invisible hyphen",
        [SCHOOL, BOATS, COUNCIL, STORM, BOATS.replace("insurers", "in\u00adsurers").replace("Fishing", "&#70;ishing")],
        None,
        [(4, 1, "other typography", True)],
    ),
    (
        "a long paragraph word for word",
        [SCHOOL, LONG, FERRY, COUNCIL, LONG],
        None,
        [(4, 1, "the same, and long", True)],
    ),
    (
        "a shorter one far away",
        [SCHOOL, f"{FERRY} {NIGHT}", COUNCIL, STORM, f"{FERRY} {NIGHT}"],
        None,
        [(4, 1, "the same elsewhere", False)],
    ),
    (
        "a plain report far away, which may be shorter",
        [SCHOOL, REPORT, COUNCIL, STORM, REPORT, BOATS],
        None,
        [(4, 1, "the same elsewhere", False)],
    ),
    (
        "a report of several names far away, which may be shorter still",
        [SCHOOL, NAMES, COUNCIL, STORM, NAMES, BOATS],
        None,
        [(4, 1, "the same elsewhere", False)],
    ),
    (
        "a block that reports, below a question and a piece of it",
        [
            SCHOOL,
            f"{STORM} And who will pay for it?",
            *NEWS,
            BOATS,
            "And who will pay for all of it?",
            *NEWS,
        ],
        None,
        [(at, was, "the same block again", True) for at, was in ((8, 2), (9, 3), (10, 4), (11, 5))],
    ),
    (
        "short entries of a list that come twice each",
        [SCHOOL, *(entry for entry in ENTRIES for _ in range(2)), STORM],
        None,
        [(at, at - 1, "doubled", True) for at in (2, 4, 6)],
    ),
    (
        "what a named speaker said in two sentences, far away",
        [SCHOOL, SAID, COUNCIL, STORM, SAID, BOATS],
        None,
        [(4, 1, "the same elsewhere", False)],
    ),
    (
        "what somebody with a name said and was quoted to say, far away",
        [SCHOOL, TOLD, COUNCIL, STORM, TOLD, BOATS],
        None,
        [(4, 1, "the same elsewhere", False)],
    ),
    (
        "a block with a caption in one of the copies",
        [FERRY, "The empty quay. Photograph: Ada Brenn", COUNCIL, STORM, FERRY, COUNCIL, STORM],
        None,
        [(at, was, "the same block again", True) for at, was in ((4, 0), (5, 2), (6, 3))],
    ),
    (
        "a short line twice in a row that states nothing",
        [
            SCHOOL,
            "And then nobody said anything for a very long time.",
            "And then nobody said anything for a very long time.",
        ],
        None,
        [(2, 1, "doubled", False)],
    ),
    (
        "a shorter one under a subhead of its own",
        [SCHOOL, STORM, FERRY, COUNCIL, "As she put it:", STORM.replace("planks", "plnaks")],
        None,
        [(5, 1, "nearly the same elsewhere", False)],
    ),
    (
        "three times and long",
        [SCHOOL, f"{PRICE} {FERRY} {SHORT}", COUNCIL, f"{PRICE} {FERRY} {SHORT}", STORM, f"{PRICE} {FERRY} {SHORT}"],
        None,
        [
            (3, 1, "comes three times", False),
            (5, 1, "comes three times", False),
        ],
    ),
    (
        "the headline",
        ["No more boats to the islands", FERRY],
        "No more boats to the islands",
        [(0, None, "the headline", True)],
    ),
    (
        "the headline below two paragraphs",
        [FERRY, SCHOOL, "No more boats to the islands", STORM],
        "No more boats to the islands",
        [(2, None, "the headline", False)],
    ),
    (
        "the headline with the name of the paper",
        ["NO MORE BOATS TO THE ISLANDS | Harbour Weekly", FERRY],
        "No more boats to the islands",
        [(0, None, "the headline", True)],
    ),
    (
        "the headline as a sentence that the text goes on with",
        ["No more boats reach us.", FERRY, "No more boats reach us. The last one left at dawn on Friday."],
        "No more boats reach us",
        [(0, 2, "the headline", True)],
    ),
    (
        "a teaser with an ellipsis",
        [FERRY[:52] + "…", SCHOOL, FERRY],
        None,
        [(0, 2, "a teaser", True)],
    ),
    (
        "a teaser cut in a word",
        [SCHOOL, FERRY[:70] + "... Read more", STORM, FERRY],
        None,
        [(1, 3, "a teaser", True)],
    ),
    ("a teaser that merely stops", [FERRY[:73], SCHOOL, FERRY], None, [(0, 2, "a teaser", True)]),
    (
        "a teaser over two paragraphs",
        [f"{FERRY} {COUNCIL[:50]}…", FERRY, COUNCIL],
        None,
        [(0, 1, "a teaser", True)],
    ),
    (
        "a pull quote next to its source",
        [SCHOOL, f"{FERRY} {STORM} {BOATS}", STORM, COUNCIL],
        None,
        [(2, 1, "a pull quote", True)],
    ),
    (
        "a pull quote far away, with other words for who said it",
        [SCHOOL, f"{QUOTE} {FERRY}", STORM, COUNCIL, PRICE, QUOTE.replace("Lind said.", "the skipper, Lind, calls")],
        None,
        [(5, 1, "a pull quote", False)],
    ),
    (
        "a version since grown longer",
        [SCHOOL, FERRY, COUNCIL, FERRY.replace("October, ", "October, perhaps never to sail again, ")],
        None,
        [(1, 3, "an earlier version", True)],
    ),
    (
        "a version since grown longer under one subhead",
        ["What now", FERRY, FERRY.replace("October, ", "October, perhaps never to sail again, "), "What then", STORM],
        None,
        [(1, 2, "an earlier version", True)],
    ),
    (
        "a shorter version directly below the fuller one",
        [SCHOOL, FERRY.replace("October, ", "October, perhaps never to sail again, "), FERRY, COUNCIL],
        None,
        [(2, 1, "a shorter version", False)],
    ),
    (
        "a shorter version far below, as a page prints it once more",
        [SCHOOL, FULLER, COUNCIL, STORM, SHORTER, BOATS],
        None,
        [(4, 1, "a shorter version", False)],
    ),
    (
        "a point above the text that leaves out a clause",
        [POINT, SCHOOL, POINT_IN_FULL, COUNCIL],
        None,
        [(0, 2, "an earlier version", True)],
    ),
    (
        "the report once more without its place",
        [f"HOLM: {BOATS}", BOATS, STORM],
        None,
        [(1, 0, "nearly doubled", True)],
    ),
    (
        "the same words in another order",
        [SCHOOL, MOVED, COUNCIL, MOVED.replace("the Carrow countryside", "the countryside of Carrow"), STORM],
        None,
        [(1, 3, "nearly the same elsewhere", False)],
    ),
    (
        "a caption for every size of the picture, below the name of the agency",
        [PRESS, SCHOOL, PRESS, STORM, PRESS, COUNCIL],
        None,
        [(2, 0, "a caption again", True), (4, 0, "a caption again", True)],
    ),
    (
        "a report that ends two sections",
        ["What now", SCHOOL, ERUPTED, "What then", STORM, BOATS, ERUPTED, "And later", COUNCIL],
        None,
        [(6, 2, "the same elsewhere", False)],
    ),
    (
        "the title once more above comments",
        [SCHOOL, FERRY, COUNCIL, "Last ferry to the outer islands to stop running in October", STORM],
        "Last ferry to the outer islands to stop running in October",
        [(3, None, HEADLINE, False)],
    ),
    (
        "a version with a single word more",
        [SCHOOL, FERRY, COUNCIL, FERRY.replace("the company", "the bankrupt company")],
        None,
        [(1, 3, "an earlier version", False)],
    ),
    (
        "an update with new figures",
        [
            SCHOOL,
            "Rescuers have found 14 of the missing passengers on the northern shore, the coast guard said on Friday.",
            "UPDATE: Rescuers have found 17 of the missing passengers on the northern shore, the coast guard said.",
        ],
        None,
        [(1, 2, "since updated", True)],
    ),
    (
        "an update that says more",
        [
            SCHOOL,
            "The ferry will stop running early in October.",
            COUNCIL,
            "Updated: The ferry will stop running early in October. The company gave no reason.",
        ],
        None,
        [(1, 3, "since updated", True)],
    ),
    (
        "a copy with a break put in",
        [SCHOOL, f"{FERRY} {STORM}", COUNCIL, FERRY, STORM],
        None,
        [(3, 1, "a copy in pieces", True), (4, 1, "a copy in pieces", True)],
    ),
    (
        "a copy that lost its break",
        [FERRY, STORM, COUNCIL, f"{FERRY} {STORM}"],
        None,
        [(3, 0, "a copy without breaks", True)],
    ),
    (
        "a copy broken into lines in the middle of its sentences",
        [
            SCHOOL,
            LONG,
            COUNCIL,
            LONG[:62],
            LONG[62:140],
            LONG[140:235],
            LONG[235:],
            STORM,
        ],
        None,
        [(at, 1, "a copy in pieces", True) for at in (3, 4, 5, 6)],
    ),
    (
        "a teaser that begins with the label above the lede",
        [f"Letters. {FERRY[:96]}…", "Letters.", FERRY, STORM],
        None,
        [(0, 1, "a teaser", True)],
    ),
    (
        "a copy that lost its break, with a doubled piece",
        [SCHOOL, FERRY, FERRY, STORM, COUNCIL, f"{FERRY} {STORM}"],
        None,
        [(2, 1, "doubled", True), (5, 1, "a copy without breaks", True)],
    ),
    (
        "a copy with a break put in, though a question stands before it",
        ["Is that a school?", f"{FERRY} {STORM}", FERRY, STORM, COUNCIL],
        None,
        [(2, 1, "a copy in pieces", True), (3, 1, "a copy in pieces", True)],
    ),
    (
        "an update of what stands under a subhead, doubled",
        ["What now", FERRY, FERRY, "What then", COUNCIL, f"UPDATED: {FERRY} More is expected on Friday."],
        None,
        [(1, 5, "since updated", True), (2, 5, "doubled", True)],
    ),
    (
        "a list between pasted prose",
        [
            *(block := [SCHOOL, "- one boat", "- two ropes", "- a lamp", FERRY, COUNCIL, STORM]),
            BOATS,
            PRICE,
            *block,
        ],
        None,
        [(at, at - 9, "the same block again", True) for at in range(9, 16)],
    ),
    (
        "a long entry of a list twice in a row",
        [
            "Crews: two of them, named last night",
            "Bow: " + SCHOOL[:70],
            "Bow: " + SCHOOL[:70],
            "Stern: Brenn, Lind, Torvald",
            "Mast: Ansgar, Moll, Hansen",
        ],
        None,
        [(2, 1, "doubled", True)],
    ),
    (
        "a quotation twice in a row, which may be a chant",
        [SCHOOL, CHANT, CHANT, STORM],
        None,
        [(2, 1, "doubled", False)],
    ),
    (
        "thirty words with a small word less",
        [SCHOOL, LONG.replace("and so they", "so they"), FERRY, COUNCIL, LONG],
        None,
        [(1, 4, "nearly the same elsewhere", False)],
    ),
    (
        "one word exchanged in a block of three",
        [SCHOOL, FERRY, COUNCIL, STORM, BOATS, FERRY, COUNCIL.replace("disgrace", "scandal"), STORM],
        None,
        [
            (5, 1, "the same block again", True),
            (6, 2, "nearly the same block again", False),
            (7, 3, "the same block again", True),
        ],
    ),
    (
        "the headline over a text pasted twice",
        [SCHOOL, FERRY, COUNCIL, "No more boats to the islands", SCHOOL, FERRY, COUNCIL],
        "No more boats to the islands",
        [(3, None, "the headline", True), *((at, at - 4, "the same block again", True) for at in (4, 5, 6))],
    ),
    (
        "three pieces are better than one blob, wherever it stands",
        [f"{FERRY} {STORM} {COUNCIL}", SCHOOL, FERRY, STORM, COUNCIL],
        None,
        [(0, 2, "a copy without breaks", True)],
    ),
]


@pytest.mark.parametrize(("texts", "title", "expected"), [row[1:] for row in FOLDED], ids=[row[0] for row in FOLDED])
def test_folds(texts: list[str], title: str | None, expected: list[Verdict]) -> None:
    assert verdicts(texts, title) == expected


@pytest.mark.parametrize(
    "text",
    [
        "外交部发言人周三在北京表示，两国将继续就贸易问题举行会谈，并希望双方能够早日达成协议，以便恢复正常往来。",
        "外務省の報道官は水曜日、東京で記者会見し、両国が貿易問題をめぐる協議を続け、早期の合意を目指す考えを示した。",
        "กระทรวงการต่างประเทศแถลงเมื่อวันพุธว่าทั้งสองประเทศจะจัดการเจรจาเรื่องการค้าต่อไปและหวังว่าจะบรรลุข้อตกลง",
        "외교부 대변인은 수요일 서울 회견에서 양국이 무역 회담을 계속할 것이며 조속한 합의를 희망한다고 말했다.",
    ],
    ids=["Chinese", "Japanese", "Thai", "Korean"],
)
def test_other_scripts(text: str) -> None:
    assert [row[:3] for row in verdicts([text, FERRY, text])] == [(2, 0, "the standfirst")]
    assert verdicts([text[: len(text) * 2 // 3].rstrip("，、 ") + "……", FERRY, text]) == [(0, 2, "a teaser", True)]


def test_only_what_is_not_hidden_takes_part() -> None:
    given_ = [
        replace(own, hidden="furniture") if at == 1 else own
        for at, own in enumerate(paragraphs([SCHOOL, FERRY, FERRY]))
    ]
    assert list(fold_repeats(given_, None)) == given_


def test_what_a_page_prints_again_folds_to_a_line_but_no_code_and_no_label() -> None:
    notice = "Your settings for privacy keep pictures from being shown."
    texts = [FERRY, notice, COUNCIL, notice, SCHOOL, "Look at the price", "Look at the price"]
    printed = fold_repeats(paragraphs(texts), None, from_page=True)
    assert [(at, own.repeat_of, own.sure, own.rule) for at, own in enumerate(printed) if own.hidden] == [
        (3, 1, False, "printed again")
    ]
    assert not any(own.hidden for own in fold_repeats(paragraphs(texts), None))
    code = [replace(own, kind="code") for own in paragraphs([notice, FERRY, notice])]
    assert list(fold_repeats(code, None, from_page=True)) == code


@pytest.mark.parametrize(
    "line",
    ["- The battery lasts for nine hours at sea, or for ten in port", "How much does the smallest ferry of all cost?"],
)
def test_a_list_entry_or_a_question_on_a_page_folds_only_with_the_line_beside_it(line: str) -> None:
    alone = [FERRY, "- It is red", line, COUNCIL, "- It is blue", line, SCHOOL]
    assert not any(own.hidden for own in fold_repeats(paragraphs(alone), None, from_page=True))
    together = [FERRY, "- It is red", line, COUNCIL, "- It is red", line, SCHOOL]
    printed = fold_repeats(paragraphs(together), None, from_page=True)
    assert printed[5].hidden == "repeat"


def test_a_quotation_with_who_said_it_is_no_pull_quote_of_the_speech_below() -> None:
    words = "My council will seek a new bargain with skippers and fishers and help the island through the winter"
    speech = f"“The quay is our first concern. {words} and the spring. Nobody shall wait for a ferry.”"
    told, pulled = f"“{words},” Ada Brenn said.", f"“{words}” – Ada Brenn"
    around = ["Ada Brenn said little else.", FERRY, COUNCIL]
    assert verdicts([told, *around, speech]) == []
    assert [row[:3] for row in verdicts([pulled, *around, speech])] == [(0, 4, "a pull quote")]


@pytest.mark.parametrize("more", ["12 times", "by nine", "or never"])
def test_a_paragraph_that_ends_with_a_further_figure_or_negation_is_no_copy(more: str) -> None:
    further = f"{FERRY.removesuffix('.')} {more}."
    assert verdicts([FERRY, COUNCIL, further]) == verdicts([further, COUNCIL, FERRY]) == []


def test_a_number_is_the_same_in_letters() -> None:
    written = f"{FERRY.removesuffix('.')}, which leaves eleven of its thirty crossings."
    digits = written.replace("eleven", "11").replace("thirty", "30")
    assert verdicts([written, COUNCIL, digits]) == verdicts([written, COUNCIL, written]) != []
    assert verdicts([written, COUNCIL, digits.replace("11", "12")]) == []


def test_a_chain_of_versions_ends_at_the_fullest() -> None:
    second = FERRY.replace("October, ", "October, perhaps for good, ")
    third = second.replace("company said, ", "company said in a short letter, ")
    folded = fold_repeats(paragraphs([FERRY, SCHOOL, second, COUNCIL, third]), None)
    assert [own.repeat_of for own in folded] == [4, None, 4, None, None]


PIECES = [FERRY, COUNCIL, SCHOOL, STORM, BOATS, PRICE, LONG, QUOTE, "Nobody laughed.", "", "* * *", "17"]
CHANGES: list[Callable[[str], str]] = [
    str,
    str.upper,
    lambda text: text[: len(text) // 2] + "…",
    lambda text: text.replace("the", "teh", 1),
    lambda text: f"Update: {text}",
    lambda text: f"{text} {COUNCIL}",
    lambda text: f"{text} {text}",
]
MESSY = st.lists(
    st.builds(lambda text, change: change(text), st.sampled_from(PIECES), st.sampled_from(CHANGES)), max_size=14
)


@given(MESSY | st.lists(st.text(max_size=60), max_size=8), st.none() | st.sampled_from(PIECES))
def test_nothing_is_lost(texts: list[str], title: str | None) -> None:
    folded = fold_repeats(paragraphs(texts), title)
    assert [own.text for own in folded] == texts
    assert [own.source_span for own in folded] == [Span(0, len(text)) for text in texts]
    for own in folded:
        assert own.hidden in (None, "repeat")
        assert (own.hidden == "repeat") == bool(own.rule)
        if own.repeat_of is not None:
            assert folded[own.repeat_of].hidden is None
        elif own.hidden:
            assert own.rule == "the headline"


@given(MESSY)
def test_folding_again_keeps_every_verdict(texts: list[str]) -> None:
    once = fold_repeats(paragraphs(texts), None)
    again = fold_repeats(once, None)
    for before, after in zip(once, again, strict=True):
        assert before == after or before.hidden is None


SPOKEN = "“I have sailed for 29 years, and I ran from this one.”"
SOURCE = "“I have sailed for 29 years, and I ran from this one,” said Ada Lind, who has a boat. “I am not ashamed.”"


def test_a_short_pull_quote_folds_if_its_source_says_who_spoke() -> None:
    for spoken in (SPOKEN, SPOKEN.replace(".”", "”")):
        assert verdicts([FERRY, SOURCE, STORM, spoken, SCHOOL]) == [(3, 1, "a pull quote", False)]


def test_a_pull_quote_may_join_what_is_said_around_the_speaker() -> None:
    source = "“I have sailed for 29 years,” smiled Ada Lind. “That was the worst of them. I shall not sail again.”"
    pulled = "“I have sailed for 29 years. That was the worst of them”"
    assert verdicts([FERRY, source, STORM, pulled, SCHOOL]) == [(3, 1, "a pull quote", False)]
    assert verdicts([FERRY, pulled, STORM, source, SCHOOL]) == [(1, 3, "a pull quote", False)]


def test_a_pull_quote_may_stand_below_what_says_nothing_else() -> None:
    source = "“She told me that it was a loan. Then she told me that it was hers,” he says."
    pulled = "“She told me that it was a loan. Then she told me that it was hers.”"
    assert verdicts([FERRY, source, pulled, SCHOOL]) == [(2, 1, "a pull quote", False)]
    assert verdicts([FERRY, pulled, STORM, source, SCHOOL]) == []


TOLD = "“They left a gap,” said Ada Lind, a pilot. “It was as long as a boat. They were being polite to a bilge pump.”"


@pytest.mark.parametrize(
    ("pulled", "whole"),
    [
        ("“It was as long as a boat. They were being polite to a bilge pump.”", TOLD),
        ("“They left a gap. They were being polite to a bilge pump.”", TOLD),
        ("“They were being polite to a bilge pump.” Ada Lind", TOLD.replace("It was as long as a boat. ", "")),
        ("“The pilots of this coast know every gap”", "“The pilots of this coast know every gap,” Lind tells us."),
    ],
    ids=["from the middle", "with a sentence left out", "with who said it", "without a stop below its source"],
)
def test_a_pull_quote_may_be_taken_from_anywhere_in_what_is_said(pulled: str, whole: str) -> None:
    assert verdicts([FERRY, whole, STORM, pulled, SCHOOL]) == [(3, 1, "a pull quote", False)]


@pytest.mark.parametrize(
    "said",
    [
        "“They were being polite.”",  # too short
        "“They were being polite to a bilge pump. They left a gap.”",  # in another order
        "“They left a gap. They were being polite to a whale.”",  # something else
    ],
)
def test_what_is_said_otherwise_is_no_pull_quote(said: str) -> None:
    assert verdicts([FERRY, TOLD, STORM, said, SCHOOL]) == []


def test_a_heading_above_what_is_said_is_no_pull_quote() -> None:
    heading, said = "“The pilots of this coast know every gap”", "“The pilots of this coast know every gap,” Lind said."
    assert verdicts([FERRY, heading, said, STORM, SCHOOL]) == []


def test_a_pull_quote_may_call_the_speaker_something_else() -> None:
    texts = [FERRY, SOURCE, STORM, f"{SPOKEN} – Ada Lind, survivor", "Lind has sailed again, and Ada’s boat is new."]
    assert verdicts(texts) == [(3, 1, "a pull quote", False)]


@pytest.mark.parametrize(
    "texts",
    [
        [FERRY, SOURCE, STORM, SPOKEN, SCHOOL, SPOKEN],
        [FERRY, SOURCE, "What had she written in the log?", SPOKEN, SCHOOL],
        [FERRY, SPOKEN[:-1] + " Nobody else did.”", STORM, SPOKEN, SCHOOL],
        [FERRY, SOURCE, STORM, "“I have sailed for 29 years.”", SCHOOL],
        [FERRY, SOURCE, STORM, "“I have sailed for 29 years”", SCHOOL],
        [FERRY, SOURCE, STORM, f"{SPOKEN} – and nobody believes it, survivor", SCHOOL],
    ],
)
def test_short_words_that_come_again_on_purpose_stay(texts: list[str]) -> None:
    assert verdicts(texts) == []


def _folded(texts: Sequence[str]) -> list[Verdict]:
    own = fold_repeats([Paragraph(text, Span(0, len(text))) for text in texts], None)
    return [(at, one.repeat_of, one.rule, one.sure) for at, one in enumerate(own) if one.hidden]


def test_several_sentences_by_somebody_named_alone_behind_them_are_not_said_twice() -> None:
    said = (
        "“The yard took a year to answer us, and the winter took what was left,” Lind said. “It is a pity. It is ours.”"
    )
    assert _folded([SCHOOL, said, COUNCIL, STORM, BOATS, said]) == [(5, 1, "the same elsewhere", False)]


def test_a_copy_without_the_age_of_somebody_folds() -> None:
    aged = "Ada Lind, 74, a pilot who brought the case for 83 families, said the maps they saw in 2021 had a quay."
    copy = aged.replace(" 74,", "")
    assert _folded([SCHOOL, aged, COUNCIL, STORM, copy]) == [(4, 1, "nearly the same elsewhere", False)]
    assert _folded([SCHOOL, copy, COUNCIL, STORM, aged.replace("83", "38")]) == []
