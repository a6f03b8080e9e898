"""Each reason for a deliberate repetition has a name, and a text in which nothing else would keep the copy."""

from __future__ import annotations

import pytest

from reader.text.repeats.comparison import compare_all
from reader.text.repeats.folding import find_repeats
from reader.text.repeats.purpose import VETOES, why_meant
from reader.text.repeats.wording import read_wording
from tests.text.repeats.paragraphs import BOATS, COUNCIL, SCHOOL, STORM

TOLD = (
    "The ferry from Carrow to the outer islands runs twice a day in summer and once in winter. It carries forty "
    "people, nine cars and whatever fits between them, and it waits for nobody who is late."
)
VOW = (
    "“No school on these islands will close while I am mayor of Carrow, and I will resign on the day that one of them "
    "does, whatever the ministry may say about money.”"
)
OATH = (
    "I swear before the people of Carrow to keep the boats afloat and the lamps alight, to take nobody's money, and to "
    "hand the keys to whoever comes after me on the first morning of the year."
)
LINE = "The boat from Carrow came in with the tide, and it went out with the tide, and nobody asked whom it carried."

REASONS: list[tuple[str, list[str], tuple[int, int]]] = [
    (
        "a line of verse or an entry of a list",
        [
            "Bow: Lind",
            "Stern: Brenn, of Carrow, and two",
            "Mast: Moll",
            "Stern: Brenn, of Carrow, and two",
            "Oars: Orr",
        ],
        (1, 3),
    ),
    (
        "told again below other words",
        ["What Lind wrote", TOLD, SCHOOL, BOATS, "What Brenn wrote", TOLD, STORM],
        (1, 5),
    ),
    (
        "a line below entries that differ",
        [
            SCHOOL,
            "LIND, Ada, of Mill Lane, suddenly on 4 October, with her husband Nils, aged 69. Teacher at Carrow.",
            TOLD,
            "LIND, Nils, of Mill Lane, suddenly on 4 October, with his wife Ada, aged 71. Skipper at Carrow.",
            TOLD,
            STORM,
        ],
        (2, 4),
    ),
    (
        "a line below a label of a form",
        ["The boat", TOLD, STORM, SCHOOL, "The boat", BOATS, COUNCIL, "The boat", TOLD, "The crew: two"],
        (1, 8),
    ),
    (
        "the last line of several sections",
        ["Carrow", SCHOOL, TOLD, "Elmby", STORM, TOLD, "Adley", BOATS],
        (2, 5),
    ),
    ("announced by a colon", [SCHOOL, "Lind had it so:", TOLD, STORM, BOATS, COUNCIL, TOLD, LINE], (2, 6)),
    ("a quotation quoted again", [SCHOOL, VOW, STORM, BOATS, VOW, COUNCIL], (1, 4)),
    ("somebody's words in a report", [SCHOOL, OATH, STORM, BOATS, OATH, COUNCIL], (1, 4)),
    ("a refrain", [SCHOOL, LINE, STORM, LINE, BOATS, LINE, COUNCIL], (1, 3)),
    ("the beginning again at the end", [TOLD, SCHOOL, STORM, BOATS, COUNCIL, TOLD], (0, 5)),
]


def test_every_reason_is_tested() -> None:
    assert [row[0] for row in REASONS] == list(VETOES)


@pytest.mark.parametrize(("reason", "texts", "pair"), REASONS, ids=[row[0] for row in REASONS])
def test_a_reason(reason: str, texts: list[str], pair: tuple[int, int]) -> None:
    comparison = compare_all([read_wording(text) for text in texts])
    assert comparison is not None
    assert why_meant(comparison, pair) == reason
    assert find_repeats(texts, None) == {}


QUESTIONS = (
    "What is the hardest part of the work on the boat to Carrow that no passenger has ever seen or asked about?",
    "What would you tell a young woman who came to the quay at Carrow and asked how to become a skipper here?",
)
STEPS = (
    "Turn the bowl of flour from the mill at Carrow a quarter to the left and fold one side over the middle.",
    "Cover the bowl and leave it on the sill for as long as the boat takes to Carrow and back.",
)

NO_PROOF: list[tuple[str, list[str]]] = [
    (
        "questions with short answers",
        [
            "Lind",
            QUESTIONS[0],
            "I would.",
            QUESTIONS[1],
            "Don't.",
            "Brenn",
            QUESTIONS[0],
            "I would.",
            QUESTIONS[1],
            "Do.",
        ],
    ),
    ("steps that come three times", [SCHOOL, *STEPS, *STEPS, *STEPS, STORM]),
    (
        "an opposite in a block",
        [
            SCHOOL,
            "Turn your head to the left until you see your own shoulder, and hold it there for ten breaths or so.",
            "Come back to the middle, let both arms hang and shake them out, as they do on the boat at Carrow.",
            "Turn your head to the right until you see your own shoulder, and hold it there for ten breaths or so.",
            "Come back to the middle, let both arms hang and shake them out, as they do on the boat at Carrow.",
            STORM,
        ],
    ),
    (
        "a message sent again with another number, in another language",
        [
            SCHOOL,
            "Aquí el faro. Somos catorce. El agua ha entrado en la escuela y estamos en el techo. No manden el barco.",
            "In English:",
            "This is the lighthouse. There are fourteen of us. The water is in the school and we are on the roof.",
            STORM,
            "Aquí el faro. Somos trece. El agua ha entrado en la escuela y estamos en el techo. No manden el barco.",
            "In English:",
            "This is the lighthouse. There are thirteen of us. The water is in the school and we are on the roof.",
            BOATS,
        ],
    ),
    ("a sentence that echoes the one above", [SCHOOL, f"{STORM} {LINE}", BOATS, COUNCIL, LINE, TOLD]),
    ("a sentence that is no longer than a motto", [SCHOOL, LINE, STORM, BOATS, LINE, COUNCIL]),
    (
        "a line said twice in a row",
        [SCHOOL, "“Then give us back the boat, give it back!”", "“Then give us back the boat, give it back!”"],
    ),
    (
        "another place in front",
        [
            SCHOOL,
            f"Lower {TOLD.replace('The ferry', 'Carrow ferry')}",
            STORM,
            TOLD.replace("The ferry", "Carrow ferry"),
        ],
    ),
    (
        "morning and evening",
        [
            SCHOOL,
            f"{TOLD} The last one leaves at 9 a.m. on Friday.",
            STORM,
            f"{TOLD} The last one leaves at 9 p.m. on Friday.",
        ],
    ),
    (
        "the longer of two notices",
        [
            SCHOOL,
            "LIND, Ada, of Mill Lane, suddenly on 4 October, with her husband Nils, aged 69. Teacher at Carrow.",
            TOLD,
            "LIND, Nils, of Mill Lane, suddenly on 4 October, with his wife Ada, aged 71. Skipper at Carrow.",
            f"{TOLD} No flowers, at his own wish.",
            STORM,
        ],
    ),
]


@pytest.mark.parametrize("texts", [row[1] for row in NO_PROOF], ids=[row[0] for row in NO_PROOF])
def test_is_no_proof_of_a_copy(texts: list[str]) -> None:
    assert find_repeats(texts, None) == {}
