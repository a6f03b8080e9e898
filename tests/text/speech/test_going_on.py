"""In other languages, too, speech goes on: from the paragraph, the sentence or the quotation before."""

from __future__ import annotations

import pytest

from tests.text.speech.test_speakers import article_of

GERMAN = (
    "Der Winter kommt spät in diesem Jahr, und die Bauern am Fluss werden langsam ungeduldig, wie man dort hört. Auf"
    " dem Markt ist davon die Rede, dass es noch nie so lange gedauert hat, und auch der Wirt ist nicht mehr so ruhig."
)
RUSSIAN = "Зима в этом году приходит поздно, и крестьяне у реки понемногу теряют терпение, как там говорят люди."
TURKISH = (
    "Bu yıl kış geç geliyor ve nehir kıyısındaki çiftçiler için bu iyi bir haber değil. Köyde bir toplantı olarak"
    " bilinen akşam yemeği de bu nedenle daha sonra yapılacak. Toplantıya çok kişi gelecek ve her şey konuşulacak."
)


def speakers(*paragraphs: str) -> list[str | None]:
    """Return who speaks each quotation in marks or behind a dash, in order."""
    return [quote.speaker for quote in article_of(None, *paragraphs).quotes if quote.kind != "indirect"]


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        ([GERMAN, "Otto Brandt sagte am Abend im Dorf:", "„Wir warten noch auf den Frost.“"], "Otto Brandt"),
        ([TURKISH, "Tarlayı gösteren Kargın, şunları söyledi:", '"Hâlâ donu bekliyoruz."'], "Kargın"),
        ([RUSSIAN, "Иван Громов признался:", "«Мы ещё ждём мороза.»"], "Иван Громов"),
        (
            [GERMAN, "„Es ist kalt hier“, sagte Otto Brandt und fuhr fort:", "„Wir warten auf den Frost.“"],
            "Otto Brandt",
        ),
    ],
)
def test_a_colon_at_the_end_of_the_paragraph_before_announces_who_speaks(paragraphs: list[str], expected: str) -> None:
    assert speakers(*paragraphs)[-1] == expected


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("Auch Otto Brandt, der Bauer am Fluss, kam zu Wort: „Wir warten noch auf den Frost.“", "Otto Brandt"),
        (
            "Für Trainer Otto Brandt und das ganze Dorf ist das noch weit: „Wir warten noch auf den Frost.“",
            "Otto Brandt",
        ),
        ("Otto Brandt und Petra Heide kamen zu Wort: „Wir warten noch auf den Frost.“", None),
        ("Im Dorf sah man den Bauern Otto Brandt: „Wir warten noch auf den Frost.“", None),
        ("Das ganze Jahr lang steht hier bei Otto Brandt am Haus: „Wir warten noch auf den Frost.“", None),
    ],
)
def test_the_only_person_in_a_sentence_before_a_colon_speaks(paragraph: str, expected: str | None) -> None:
    assert speakers(GERMAN, paragraph) == [expected]


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("Dafür sei es noch zu warm, sagte der Bauer. „Wir warten auf den Frost.“", ["der Bauer"]),
        ("Otto Brandt wird langsam ungeduldig. „Wir warten auf den Frost.“ Das Dorf auch.", ["Otto Brandt"]),
        ("Im Dorf gab Geld den Ausschlag. „Wir warten auf den Frost.“", [None]),
        ("„Wir warten“, sagte Otto Brandt. Es sei zu warm. „Der Frost kommt spät.“", ["Otto Brandt"] * 2),
        ("„Wir warten“, sagte Otto Brandt. Petra Heide lachte. „Der Frost ist da.“", ["Otto Brandt", "Petra Heide"]),
        ("„Wir warten“, sagte Otto Brandt. Ein Mann rief laut: „Der Frost ist da.“", ["Otto Brandt", "Ein Mann"]),
        ("„Wir warten“, sagte Otto Brandt. Ein Mann lachte laut: „Der Frost ist da.“", ["Otto Brandt", "Ein Mann"]),
        ("„Wir warten“, sagte Otto Brandt. Ein Mann hob die Hand: „Der Frost ist da.“", ["Otto Brandt", None]),
        ("„Wir warten“, sagte Otto Brandt. Dann sein Urteil: „Der Frost ist da.“", ["Otto Brandt"] * 2),
        (
            "„Wir warten“, sagte Otto Brandt. Wie lange noch, konnte er nicht sagen: „Bis zum Frost.“",
            ["Otto Brandt"] * 2,
        ),
        (
            "„Wir warten“, sagte Otto Brandt. Das Dorf lachte laut, wenn er im Wald rief: „Bis zum Frost.“",
            ["Otto Brandt", None],
        ),
        ("„Wir warten“, schrieb Otto Brandt am 7. Mai im Dorf. „Der Frost kommt.“", ["Otto Brandt"] * 2),
    ],
)
def test_a_whole_sentence_goes_on_from_what_is_told_before(paragraph: str, expected: list[str | None]) -> None:
    assert speakers(GERMAN, paragraph) == expected


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("Otto Brandt nannte das Jahr „viel zu warm“ und den Frost „sehr spät dran“.", ["Otto Brandt"] * 2),
        ("„Wir warten“, sagte Otto Brandt. Der Frost sei „sehr spät dran“ hier.", ["Otto Brandt"] * 2),
        ("„Wir warten“, sagte Otto Brandt. Der Frost ist „sehr spät dran“ hier.", ["Otto Brandt", None]),
        ("Otto Brandt ist in Sorge. Der Frost sei „sehr spät dran“ hier.", ["Otto Brandt"]),
        ("Otto Brandt ist in Sorge. Petra Heide sei „sehr spät dran“ gewesen.", [None]),
        ("Otto Brandt und Petra Heide sind in Sorge. Der Frost sei „sehr spät dran“.", [None]),
        ("Das Jahr sei „viel zu warm“ und „zu nass“ gewesen, sagte Otto Brandt.", ["Otto Brandt"] * 2),
        ("Das Jahr sei „viel zu warm“ gewesen. Der Frost fehle, sagte Otto Brandt.", [None]),
    ],
)
def test_words_in_a_sentence_have_the_speaker_it_tells(paragraph: str, expected: list[str | None]) -> None:
    assert speakers(GERMAN, paragraph) == expected


def test_marks_around_a_name_or_a_single_word_are_no_quotation() -> None:
    assert speakers(GERMAN, "Der „Frost“ kommt mit der „Grünen Fähre“, und „sehr spät“ ist er auch.") == [None]


def test_speech_between_dashes_goes_on_behind_its_cue() -> None:
    assert speakers(RUSSIAN, "— Мы ещё ждём,— сказал Громов.— Мороза всё нет.", "— Да, ждём,— ответил Орлов.") == [
        "Громов",
        "Громов",
        "Орлов",
    ]
