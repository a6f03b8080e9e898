"""Names in languages with cases: every form is a mention of one entity, which is called by its nominative."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from reader.model import Draft, Entity, Paragraph, Span
from reader.text.analyse import analyse
from reader.text.names.foreign.entities import find_foreign_entities


def entities(language: str, *texts: str) -> tuple[Entity, ...]:
    return find_foreign_entities([Paragraph(text, Span(0, len(text))) for text in texts], language)


def names(found: Sequence[Entity], kind: str) -> list[str]:
    return [entity.name for entity in found if entity.kind == kind]


ARTICLES = {
    "pl": (
        "Minister zdrowia Zofia Krawiec pojechała do Torunia. Z Krawiec rozmawiał Marek Dudek z Politechniki Łódzkiej. "
        "Dudkowi odpowiedziało Ministerstwo Spraw Zagranicznych, a potem Sąd Okręgowy w Krakowie. Szef NBP milczy.",
        {"Zofia Krawiec": 2, "Marek Dudek": 2},
        [
            "Politechnika Łódzka",
            "Ministerstwo Spraw Zagranicznych",
            "Sąd Okręgowy w Krakowie",
            "Narodowy Bank Polski",
        ],
        ["Toruń"],
    ),
    "cs": (
        "Ministr dopravy Zbyněk Turek jednal v Praze s Janou Kolářovou. Kolářové vadí postup Ústavního soudu. Podle "
        "Turka rozhodne ministerstvo financí a Krajský soud v Brně. Turkova vláda čeká na Evropskou komisi.",
        {"Zbyněk Turek": 3, "Jana Kolářová": 2},
        ["Ústavní soud", "ministerstvo financí", "Krajský soud v Brně", "Evropská komise"],
        ["Praha"],
    ),
    "sk": (
        "Premiér Ján Hudák pricestoval do Bratislavy s Máriou Kováčovou. S Hudákom súhlasí Ústavný súd. Kováčovej "
        "odpovedala Národná rada. Primátor Košíc Peter Bielik mlčal.",
        {"Ján Hudák": 2, "Mária Kováčová": 2, "Peter Bielik": 1},
        ["Ústavný súd", "Národná rada SR"],
        ["Bratislava", "Košice"],
    ),
    "ru": (
        "Министр обороны России Игорь Петров встретился в Москве с Анной Горской. Горской помогал глава «Роснефти» "
        "Олег Ключников. С Петровым согласен Верховный суд. В компании «Стройдом» и министерстве финансов молчат.",
        {"Игорь Петров": 2, "Анна Горская": 2, "Олег Ключников": 1},
        ["Роснефть", "Верховный суд", "Стройдом", "министерство финансов"],
        ["Россия", "Москва"],
    ),
    "uk": (
        "Президент України Тарас Бондаренко приїхав до Львова з Оксаною Горською. За словами Бондаренка, Горській "
        "допомагає Кабінет Міністрів. У Вищому антикорупційному суді та СБУ мовчать. Київська область чекає.",
        {"Тарас Бондаренко": 2, "Оксана Горська": 2},
        ["Кабінет Міністрів", "Вищий антикорупційний суд", "Служба безпеки України"],
        ["Україна", "Львів", "Київська область"],
    ),
}


@pytest.mark.parametrize("language", ARTICLES)
def test_every_form_is_a_mention_of_one_name_in_the_nominative(language: str) -> None:
    text, people, bodies, places = ARTICLES[language]
    found = entities(language, text)
    assert {one.name: len(one.mentions) for one in found if one.kind == "person"} == people
    assert sorted(names(found, "organisation")) == sorted(bodies)
    assert names(found, "place") == places


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        pytest.param("pl", "Rozmawiał z Emmanuelem Brennem.", "Emmanuel Brenn", id="foreign name"),
        pytest.param("pl", "Wyrok wydano na Marka Dudka.", "Marek Dudek", id="vowel that other cases leave out"),
        pytest.param("cs", "Poslali tam Davida Šimka.", "David Šimek", id="the same in Czech"),
        pytest.param("cs", "Mluvil s Jana Nováka bratrem.", "Jan Novák", id="genitive that looks like a woman"),
        pytest.param("sk", "Hovoril s Viktorom Bánom.", "Viktor Bán", id="Slovak"),
        pytest.param("ru", "Говорил с В. В. Петровым.", "В. В. Петров", id="initials"),
        pytest.param("ru", "Приехали к Ивану Петровичу Сидорову.", "Иван Петрович Сидоров", id="patronymic"),
        pytest.param("ru", "Дело Александра Петрова закрыто.", "Александр Петров", id="genitive behind a noun"),
        pytest.param("ru", "Пришла Александра Петрова.", "Александра Петрова", id="woman behind a verb"),
        pytest.param("ru", "Вышел на связь Квинси Промт, еще раз.", "Квинси Промт", id="unknown given name"),
        pytest.param("uk", "Розмовляв з Урсулою фон дер Брен.", "Урсула фон дер Брен", id="particles"),
        pytest.param("uk", "Бачили Олега Бахмача.", "Олег Бахмач", id="Ukrainian"),
        pytest.param("cs", "Kritizoval Lenku Hájkovou Turkovou.", "Lenka Hájková Turková", id="two family names"),
        pytest.param("sk", "Bol tam s Matúšom Šutajom Bánom.", "Matúš Šutaj Bán", id="two in another case"),
        pytest.param("cs", "Přišel Muhammad bin Abdar Rahmán Sání.", "Muhammad bin Abdar Rahmán Sání", id="fathers"),
        pytest.param("ru", "Вчера наградили Александра Петрова.", "Александр Петров", id="object of several"),
        pytest.param("pl", "Bez Anny Zaręby-Wolskiej.", "Anna Zaręba-Wolska", id="double name"),
        pytest.param("pl", "Rozmowa z Ronem DeBrennem.", "Ron DeBrenn", id="capital within"),
        pytest.param("ru", "Дом Фёдора Королёва стоит.", "Фёдор Королёв", id="letter that many leave out"),
        pytest.param("pl", "Wspominano wczoraj Jana Pawła II.", "Jan Paweł II", id="pope"),
        pytest.param("ru", "Пришла внучка Александра Петрова.", "Александра Петрова", id="beside a nominative"),
        pytest.param("ru", "Он победил испанца Хауме Мунтара.", "Хауме Мунтар", id="beside another case"),
        pytest.param("uk", "Виступила Юлія Козловець.", "Юлія Козловець", id="name of a woman that stays"),
    ],
)
def test_a_name_that_the_text_has_in_another_case_only(language: str, text: str, name: str) -> None:
    assert names(entities(language, text), "person") == [name]


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("pl", "Rozmowa z ministrem spraw zagranicznych Adamem Wolskim trwa.", "minister spraw zagranicznych"),
        ("cs", "Mluvil bývalý předseda vlády Petr Kolář.", "bývalý předseda vlády"),
        ("sk", "Prišla predsedníčka parlamentu Eva Hudáková.", "predsedníčka parlamentu"),
        ("ru", "Пришел помощник президента Юрий Петров.", "помощник президента"),
        ("ru", "Приказ президента Александра Горского действует.", "президент"),
        ("uk", "Прийшла Олена Горська, речниця поліції.", "речниця поліції"),
        ("ru", "Суд допросил Олега Петрова.", None),
    ],
)
def test_the_office_beside_a_name_is_the_role_in_the_nominative(language: str, text: str, role: str | None) -> None:
    (person,) = (one for one in entities(language, text) if one.kind == "person")
    assert person.role == role


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("pl", "Mieszka przy ul. Jana Wolskiego.", id="street"),
        pytest.param("pl", "Prezes Orlenu milczy, prezes Orlenu czeka.", id="body behind an office"),
        pytest.param("cs", "Vláda jedná. Stavba mostu stojí. Akce Motýl končí, Motýl letí.", id="opener"),
        pytest.param("pl", "Szkoła im. Jana Pawła II stoi.", id="school"),
        pytest.param("ru", "Он живет на улице Льва Толстого.", id="street in Russian"),
        pytest.param("ru", "Премия имени Андрея Белого вручена.", id="prize"),
        pytest.param("ru", "Вышел фильм «Анна Каренина».", id="title of a work"),
        pytest.param("ru", "Фото: Иван Петров", id="credit"),
        pytest.param("ru", "Это было во время Революции Достоинства.", id="abstract nouns"),
        pytest.param("uk", "Вони їдуть у Нову Каховку.", id="adjective of a town"),
    ],
)
def test_what_looks_like_a_person_is_none(language: str, text: str) -> None:
    assert names(entities(language, text), "person") == []


def test_who_has_the_same_family_name_is_told_by_the_ending() -> None:
    found = entities("ru", "Иван Горский и Анна Горская пришли. Горскому плохо. Горской лучше.")
    assert [(one.name, len(one.mentions)) for one in found] == [("Иван Горский", 2), ("Анна Горская", 2)]


def test_both_parts_of_a_double_name_are_declined() -> None:
    (person,) = entities("pl", "Anna Zaręba-Wolska mówi. Zaręby-Wolskiej nie ma. Rozmowa z Zarębą-Wolską trwa.")
    assert len(person.mentions) == 3


def test_a_name_is_one_with_and_without_the_dots_of_a_letter() -> None:
    (person,) = entities("ru", "Фёдор Королёв пришел. Федора Королева нет. С Королевым говорили.")
    assert (person.name, len(person.mentions)) == ("Фёдор Королёв", 3)


def test_names_within_quotation_marks_that_come_again_are_bodies() -> None:
    found = entities("ru", "«Стрела» обыграла «Маяк». Тренер «Стрелы» молчит. Гол «Маяка» спорный. Фильм «Буря» вышел.")
    assert names(found, "organisation") == ["Стрела", "Маяк"]


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        pytest.param("pl", "Tych osób nie ma w Tychach.", ["Tychy"], id="word that opens a sentence"),
        pytest.param("pl", "Włosi i Polacy grali w Niemczech.", ["Niemcy"], id="people of a country"),
        pytest.param("sk", "Slováci porazili Čechov v Trnave.", ["Trnava"], id="people of a country in another case"),
        pytest.param("ru", "Того и гляди. Он в Мали, а не в Чаде.", ["Мали", "Чад"], id="short names"),
        pytest.param("ru", "«Ростов» обыграл «Зенит» в Самаре.", ["Самара"], id="club with the name of a town"),
        pytest.param("ru", "В Московской области и селе Уютное.", ["Московская область", "Уютное"], id="nouns beside"),
        pytest.param("cs", "Ve Středočeském kraji a obci Lhotka.", ["Středočeský kraj", "Lhotka"], id="Czech nouns"),
        pytest.param("ru", "Так говорит телеканал «Россия 1».", [], id="title that begins with a country"),
        pytest.param("pl", "Milczy Ministerstwo Obrony Rumunii.", ["Rumunia"], id="country of a ministry"),
        pytest.param("ru", "Иван Грозный правил Русью.", [], id="byname"),
    ],
)
def test_places_in_all_cases(language: str, text: str, places: list[str]) -> None:
    assert names(entities(language, text), "place") == places


@pytest.mark.parametrize(
    ("language", "text", "bodies"),
    [
        pytest.param("ru", "Сообщили в Минфине и МИДе.", ["Минфин", "МИД"], id="short names of ministries"),
        pytest.param("ru", "Аналитик «Версты» молчит.", ["Верста"], id="behind an office"),
        pytest.param("ru", "«Да», — сказал он. «Да», — повторил он.", [], id="words that somebody says"),
        pytest.param("ru", "«Буря» бьет. Ракета «Буря» летит.", [], id="machine"),
        pytest.param(
            "pl", "Mówi rektor Wolnego Uniwersytetu w Sanoku.", ["Wolny Uniwersytet w Sanoku"], id="adjective"
        ),
        pytest.param("pl", "Jest w Polsce Muzeum Lalek.", ["Muzeum Lalek"], id="place before"),
        pytest.param("cs", "Nový úřad otevřeli. Městský úřad mlčí.", [], id="adjective that opens a sentence"),
        pytest.param("cs", "Mluvil s firmou Lubor Petr Novák.", ["Lubor"], id="person behind a firm"),
        pytest.param("uk", "Київська область і «Електрон», завод «Електрон».", ["Електрон"], id="region is no body"),
    ],
)
def test_bodies_by_their_nouns_and_marks(language: str, text: str, bodies: list[str]) -> None:
    assert names(entities(language, text), "organisation") == bodies


def test_other_cases_are_no_aliases() -> None:
    (person,) = entities("pl", "Adam Wolski przyszedł. Wolskiego nie ma. Wolski wrócił.")
    assert person.aliases == ("Wolski",)


def test_who_speaks_is_who_is_named_in_full() -> None:
    text = (
        "Rzecznik rządu Adam Wolski mówił w piątek o tym, że nie ma jeszcze decyzji. To nie jest koniec.\n\n"
        "„To bardzo ważna decyzja dla nas wszystkich” – powiedział Wolski."
    )
    article = analyse(Draft("", "", text, b""), None)
    assert [quote.speaker for quote in article.quotes] == ["Adam Wolski", "Adam Wolski"]
    assert names(article.entities, "person") == ["Adam Wolski"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "O zákoně se jedná už dlouho a zatím není hotový. Ministr Petr Kolář to řekl v Praze, kde je jeho úřad."
            "\n\nPodle Koláře je to tak: „Zákon by měl platit od ledna příštího roku.“",
            "Petr Kolář",
        ),
        (
            "Министр Игорь Петров приехал в город и осмотрел завод, где уже год не платят людям.\n\n"
            "«Мы все исправим до конца года», — заявил Петров.",
            "Игорь Петров",
        ),
        (
            "Minister Ján Hudák prišiel na rokovanie, kde sa hovorilo o tom, čo bude ďalej s krajinou a ľuďmi.\n\n"
            "„Budeme hájiť svoje záujmy aj naďalej,“ povedal Hudák.",
            "Ján Hudák",
        ),
    ],
)
def test_a_speaker_is_the_person_in_any_case(text: str, speaker: str) -> None:
    article = analyse(Draft("", "", text, b""), None)
    assert [quote.speaker for quote in article.quotes] == [speaker]
