"""Who speaks in Polish, Czech, Slovak, Russian and Ukrainian, whose verbs tell a gender and whose names have cases."""

from __future__ import annotations

import pytest

from reader.text.speech.reporting.slavic.dashes import find_spoken_within
from tests.text.speech.test_speakers import article_of

# Enough words for the language to be certain, and people of both genders whose names and offices are told.
BEGINNINGS = {
    "pl": "Most w Lipowie jest od wczoraj zamknięty, bo w nocy pękł jeden z filarów i nie wiadomo, co będzie dalej. "
    "W sprawie tej spotkali się burmistrz Jan Lipski i rzeczniczka powiatu Ewa Dębska, a także inżynierowie.",
    "cs": "Most v Lipové je od včerejška zavřený, protože praskl jeden z pilířů a podle inženýrů se nedá opravit. "
    "Sešli se proto starosta Jan Lipský a mluvčí kraje Eva Dubová, která se k věci vyjádřila také pro rozhlas.",
    "sk": "Most v Lipovej je od včera zatvorený, pretože v noci praskol jeden z pilierov a nie je jasné, čo bude. "
    "O tom rokovali starosta Ján Lipský a hovorkyňa kraja Eva Dubová, ktorá je na mieste od rána, ale aj inžinieri.",
    "ru": "Мост в Липовке закрыт со вчерашнего дня, потому что ночью треснула одна из опор, и неясно, что будет. "
    "Это обсудили мэр Иван Липский и представительница области Анна Дубова, а также инженеры, которые строили мост.",
    "uk": "Міст у Липівці закритий від учора, бо вночі тріснула одна з опор, і невідомо, що буде далі з цим мостом. "
    "Це обговорили мер Іван Липський та речниця області Ганна Дубова, а також інженери, які його будували торік.",
}


def speakers(language: str, *paragraphs: str) -> list[str | None]:
    """Return the speakers of the quotes of an article behind its beginning."""
    article = article_of(None, BEGINNINGS[language], *paragraphs)
    assert article.language == language
    return [quote.speaker for quote in article.quotes]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("pl", "„Filar trzeba zburzyć w całości” – powiedział PAP inżynier Adam Kos z Lipowa.", "Adam Kos"),
        ("pl", "„Filar trzeba zburzyć w całości” – napisał na Facebooku Jan Lipski.", "Jan Lipski"),
        ("pl", "„Filar trzeba zburzyć w całości” – cieszył się Lipski.", "Jan Lipski"),
        ("pl", "„Filar trzeba zburzyć w całości” – oświadczyła rzeczniczka.", "Ewa Dębska"),
        ("pl", "„Filar trzeba zburzyć w całości” – zaznaczyła.", "Ewa Dębska"),
        ("pl", "„Filar trzeba zburzyć” – oświadczył dyrektor ds. dróg Adam Kos.", "Adam Kos"),
        ("pl", "Sąsiadka Helena Mazur nie śpi. „Huk był straszny” – opowiada.", "Helena Mazur"),
        ("pl", "Wszystko widział Piotr Wolny. „Huk był straszny” – mówi mieszkaniec Lipowa.", "Piotr Wolny"),
        ("pl", "„Filar trzeba zburzyć w całości” – zapewnił Jan Nowak.", "Jan Nowak"),
        ("cs", "„To nejsme my,“ brání se Dubová.", "Eva Dubová"),
        ("cs", "„Pilíř se musí celý zbourat,“ uvedla mluvčí Jana Nováková.", "Jana Nováková"),
        ("cs", "„Pilíř se musí celý zbourat,“ dodává Dubová.", "Eva Dubová"),
        ("pl", "„Nie ma pieniędzy” – kpi burmistrz.", "Jan Lipski"),
        ("cs", "„Pilíř se musí celý zbourat,“ řekl ČTK ředitel stavby Adam Kos.", "Adam Kos"),
        ("cs", "„Pilíř se musí celý zbourat,“ uvedl starosta na tiskové konferenci.", "Jan Lipský"),
        ("cs", "„Pilíř se musí celý zbourat,“ sdělila na dotaz Deníku mluvčí kraje.", "Eva Dubová"),
        ("cs", "„Pilíř se musí celý zbourat,“ pochvaloval si stavbyvedoucí Adam Kos.", "Adam Kos"),
        ("cs", "Mluvčí Eva Dubová novinářům sdělila: „Pilíř se musí celý zbourat.“", "Eva Dubová"),
        ("sk", "„Pilier treba celý zbúrať,“ povedal pre TASR starosta obce Ján Lipský.", "Ján Lipský"),
        ("sk", "„Pilier treba celý zbúrať,“ skonštatovala Dubová.", "Eva Dubová"),
        ("sk", "„Pilier treba celý zbúrať,“ myslí si predseda komisie Adam Kos.", "Adam Kos"),
        ("ru", "«Опору придется снести целиком», — заявил агентству глава стройки Петр Носов.", "Петр Носов"),
        ("ru", "«Опору придется снести целиком», — рассказала телеканалу «Дождь» Анна Дубова.", "Анна Дубова"),
        ("ru", "«Опору придется снести целиком», — возмутился Липский.", "Иван Липский"),
        ("ru", "«Опору придется снести целиком», — сказал Орлов.", "Орлов"),
        ("ru", "«Опору придется снести целиком», — продолжил Липский.", "Иван Липский"),
        ("ru", "«Опору придется снести целиком», — цитирует ТАСС представительницу Анну Дубову.", "Анна Дубова"),
        ("ru", "«Опору придется снести целиком», — подчеркнул мэр.", "Иван Липский"),
        ("uk", "«Опору доведеться знести повністю», — запевнив мер.", "Іван Липський"),
        ("uk", "«Опору доведеться знести повністю», — сказав Орленко.", "Орленко"),
        ("uk", "«Опору доведеться знести повністю», — розповіла Суспільному Ганна Дубова.", "Ганна Дубова"),
        ("uk", "«Опору доведеться знести повністю», — написав Липський у телеграмі.", "Іван Липський"),
    ],
)
def test_whoever_a_verb_behind_the_words_has_as_its_subject_speaks(language: str, text: str, expected: str) -> None:
    assert speakers(language, text) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("pl", "Zdaniem Ewy Dębskiej most „nie nadaje się do naprawy”.", "Ewa Dębska"),
        ("pl", "Lipski podkreślił, że most jest „pod stałą obserwacją”.", "Jan Lipski"),
        ("pl", "Jak powiedziała Dębska, ludzie są „zmęczeni czekaniem”.", "Ewa Dębska"),
        ("cs", "Podle Dubové jde o „nejhorší zprávu roku“.", "Eva Dubová"),
        ("cs", "Ministr financí Jan Novák (ABC) řekl: „Pilíř se musí celý zbourat.“", "Jan Novák"),
        ("cs", "Starosta Jan Lipský označil zprávu za „naprosto nepřijatelnou“.", "Jan Lipský"),
        ("sk", "Podľa starostu Lipského je most „v zlom stave“.", "Ján Lipský"),
        ("ru", "По словам мэра Липского, мост «простоит еще год».", "Иван Липский"),
        ("ru", "Иван Липский назвал случившееся «ударом по городу».", "Иван Липский"),
        ("uk", "За словами Липського, міст «простоїть ще рік».", "Іван Липський"),
        ("ru", "Липский: «Дорогу построим».", "Иван Липский"),
        ("uk", "Ганна Дубова зауважила: «Опору доведеться знести повністю».", "Ганна Дубова"),
    ],
)
def test_whoever_the_sentence_before_ascribes_the_words_to_speaks(language: str, text: str, expected: str) -> None:
    assert speakers(language, text) == [expected]


@pytest.mark.parametrize(
    ("language", "paragraphs", "expected"),
    [
        (
            "cs",
            ["„Pilíř se musí celý zbourat,“ řekl Lipský. „Bude to trvat rok,“ dodal.", "„A stát miliardu,“ dodal."],
            ["Jan Lipský"] * 3,
        ),
        (
            "pl",
            ["– Filar trzeba zburzyć – mówi Lipski. – To potrwa rok – dodaje.", "Dębska jest zła. – Nie – mówi."],
            ["Jan Lipski", "Jan Lipski", "Ewa Dębska"],
        ),
        (
            "ru",
            ["По словам Липского, мост опасен. «Мы снесем его весной», — добавил он.", "«Жаль», — сказала она."],
            ["Иван Липский", "Анна Дубова"],
        ),
        ("pl", ["Dębska pyta: „Kto za to zapłaci?”. Lipski odpowiada: „Państwo.”"], ["Ewa Dębska", "Jan Lipski"]),
        ("pl", ["Lipski odparł, że „wszystko jest gotowe”, a koszty nazwał „rozsądnymi”."], ["Jan Lipski"] * 2),
        ("ru", ["— Мы ждем тридцать лет! — восклицает Дубова. — Сколько можно?"], ["Анна Дубова"] * 2),
        (
            "uk",
            ["Дубова обурена. «Ми чекали цього рік», — наголошує вона. «І не дочекалися», — додає жінка."],
            ["Ганна Дубова"] * 2,
        ),
    ],
)
def test_the_gender_of_the_verb_tells_who_goes_on(
    language: str, paragraphs: list[str], expected: list[str | None]
) -> None:
    assert speakers(language, *paragraphs) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "„Gazeta Lipowska” pisała o tym wcześniej."),
        ("cs", "Deník „Právo“ o mostu psal už dřív."),
        ("ru", "Об этом сообщил телеканал «Матч ТВ»."),
        ("ru", "Мост строила компания «Мостострой»."),
        ("uk", "«Українська правда» писала про це раніше."),
    ],
)
def test_names_between_marks_are_said_by_nobody(language: str, text: str) -> None:
    assert speakers(language, text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "„Filar trzeba zburzyć w całości” – argumentował jeden z mieszkańców."),
        ("cs", "„Pilíř se musí celý zbourat,“ řekla svědkyně."),
        ("pl", "Nie wiadomo, czy „filar wytrzyma” – przekazano w komunikacie."),
        ("sk", "„Most mesto zničí,“ píše sa v petícii."),
        ("ru", "«Дорога нужна всем», — говорится в сообщении."),
        ("ru", "«Опору придется снести целиком», — сообщили в пресс-службе."),
        ("uk", "«Опору доведеться знести повністю», — повідомили в поліції."),
    ],
)
def test_nobody_is_named_for_somebody_unknown(language: str, text: str) -> None:
    assert speakers(language, text) == [None]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("pl", "Straty są duże. – To był dorobek – mówi Lipski. – Nie wiem – dodaje.", ["To był dorobek", "Nie wiem"]),
        ("pl", "- Nie wiem - mówi Lipski. - To koniec.", ["Nie wiem", "To koniec."]),
        ("pl", "– Mur jest stary – argumentował burmistrz, patrząc na morze.", ["Mur jest stary"]),
        ("ru", "— Мэр,— продолжил Липский,— не думая, ответил: «Да».", ["Мэр", "не думая, ответил: «Да»."]),
        ("ru", "— Мост,— пояснил Липский,— закрыт. — И надолго.", ["Мост", "закрыт. — И надолго."]),
        ("pl", "Lipski uspokajał: – Nie ma powodu. – To pewne – dodał.", ["Nie ma powodu.", "To pewne"]),
        ("ru", "Он — инженер. Она рассказала — все — мне.", []),
    ],
)
def test_a_dash_opens_speech_in_the_middle_of_a_paragraph(language: str, text: str, expected: list[str]) -> None:
    assert [text[one.start : one.end] for one in find_spoken_within([text], language)[0]] == expected


def test_thousands_of_quotations_and_dashes_take_no_time() -> None:
    text = "„Filar trzeba zburzyć w całości” – dodał Lipski, jak mówił burmistrz. " * 2_000
    assert set(speakers("pl", text)) == {"Jan Lipski"}
    find_spoken_within(["– Nie – mówi Lipski. " * 6_000, "– " * 40_000, "– " + "ła" * 50_000], "pl")
