"""Names that an article gives in two scripts are one; what only looks like that is not."""

from collections.abc import Sequence

import pytest

from reader.model import Entity, Paragraph, Span
from reader.text.language import LanguageModel, NameSpan
from reader.text.names.entities import find_entities

LABELS = {"P": "PERSON", "O": "ORG", "G": "GPE", "W": "WORK_OF_ART"}


def found(*texts: str) -> dict[str, Entity]:
    """Return the entities of texts in which the model found what is marked as ``{P:Ada Brenn}``."""
    paragraphs: list[Paragraph] = []
    names: list[Sequence[NameSpan]] = []
    for text in texts:
        plain, spans = "", []
        for piece in text.split("{"):
            if piece[1:2] == ":" and "}" in piece:
                name, rest = piece[2:].split("}", 1)
                spans.append(NameSpan(len(plain), len(plain) + len(name), LABELS[piece[0]]))
                plain += name + rest
            else:
                plain += piece
        paragraphs.append(Paragraph(plain, Span(0, len(plain))))
        names.append(spans)
    return {entity.name: entity for entity in find_entities(paragraphs, names)}


SAME = [
    ("{P:Cho Tae-yong} (조태용) spoke.", "Cho Tae-yong", "조태용"),
    ("{P:Cho Tae-yong}(조태용) spoke.", "Cho Tae-yong", "조태용"),
    ("{P:Cho Tae-yong} ({P:조태용}) spoke.", "Cho Tae-yong", "조태용"),
    ("{P:Cho Tae-yong} ({O:조태용}) spoke.", "Cho Tae-yong", "조태용"),
    ("{P:Cho Tae-yong (조태용}) spoke.", "Cho Tae-yong", "조태용"),
    ("{P:Cho Tae-yong (조태용)} spoke.", "Cho Tae-yong", "조태용"),
    ("{P:Cho Tae-yong} (조태용, 58) spoke.", "Cho Tae-yong", "조태용"),
    ("{P:Cho Tae-yong} (58, 조태용) spoke.", "Cho Tae-yong", "조태용"),
    ("{P:Cho Tae-yong}（조태용） spoke.", "Cho Tae-yong", "조태용"),
    ("{P:Cho Tae-yong} [조태용] spoke.", "Cho Tae-yong", "조태용"),
    ("{P:Cho Tae-yong} (Korean: 조태용) spoke.", "Cho Tae-yong", "조태용"),
    ("{P:Cho Tae-yong} (조태용 대사) spoke.", "Cho Tae-yong", "조태용"),
    ("{P:Cho Tae-yong} (趙太庸) spoke.", "Cho Tae-yong", "趙太庸"),
    ("{P:Cho Tae-yong} (조태용, 趙太庸) spoke.", "Cho Tae-yong", "조태용 趙太庸"),
    ("{P:Cho Tae-yong} (조태용/趙太庸) spoke.", "Cho Tae-yong", "조태용 趙太庸"),
    ("{P:Cho Tae-yong} (Korean: 조태용; Hanja: 趙太庸) spoke.", "Cho Tae-yong", "조태용 趙太庸"),
    ("조태용({P:Cho Tae-yong}) spoke.", "Cho Tae-yong", "조태용"),
    ("{P:조태용(Cho Tae-yong)} spoke.", "Cho Tae-yong", "조태용"),
    ("조태용 ({P:Cho Tae-yong}) spoke.", "Cho Tae-yong", "조태용"),
    ("{P:조태용} ({P:Cho Tae-yong}, 58) spoke.", "Cho Tae-yong", "조태용"),
    ("대사 조태용({P:Cho Tae-yong}) spoke.", "Cho Tae-yong", "조태용"),
    ("{P:Tae-yong Cho} (조태용) spoke.", "Tae-yong Cho", "조태용"),
    ("{P:Lee Un-bi} (이운비) and others.", "Lee Un-bi", "이운비"),
    ("{P:Rhee Sang-gu} (이상구) and others.", "Rhee Sang-gu", "이상구"),
    ("{P:Park Chan-mi} (박찬미) and others.", "Park Chan-mi", "박찬미"),
    ("{P:Choi Hwa-ran} (최화란) and others.", "Choi Hwa-ran", "최화란"),
    ("{P:Roh Gil-su} (노길수) and others.", "Roh Gil-su", "노길수"),
    ("{P:Namgung Bo-ra} (남궁보라) and others.", "Namgung Bo-ra", "남궁보라"),
    ("{P:Ada Brenn} (에이다 브렌) spoke.", "Ada Brenn", "에이다 브렌"),
    ("{P:Wei Lanfen} (魏兰芬) spoke.", "Wei Lanfen", "魏兰芬"),
    ("{P:Haruto Ezaki} (江崎春人) spoke.", "Haruto Ezaki", "江崎春人"),
    ("{P:Haruto Ezaki} (江崎ハルト) spoke.", "Haruto Ezaki", "江崎ハルト"),
    ("{P:Haruto Ezaki} (江崎 春人) spoke.", "Haruto Ezaki", "江崎 春人"),
    ("{P:Somchai Rattana} (สมชาย รัตนะ) spoke.", "Somchai Rattana", "สมชาย รัตนะ"),
    ("At {O:Hanbit Shipping Corporation} (한빛해운) all is well.", "Hanbit Shipping Corporation", "한빛해운"),
    (
        "At {O:Hanbit Shipping Corporation} (한빛해운, 韓光海運) all is well.",
        "Hanbit Shipping Corporation",
        "한빛해운 韓光海運",
    ),
    ("In {G:Velmdong} (벨름동) it rained.", "Velmdong", "벨름동"),
    ("한빛해운({O:Hanbit Shipping Corporation}) is well.", "Hanbit Shipping Corporation", "한빛해운"),
]


@pytest.mark.parametrize(("text", "name", "originals"), SAME)
def test_both_forms_are_one_name(text: str, name: str, originals: str) -> None:
    entities = found(text)
    assert [other for other in entities if other != "Korean"] == [name]
    held = entities[name]
    plain = text.replace("{", "").replace("}", "").replace("P:", "").replace("O:", "").replace("G:", "")
    words = [plain[place.start : place.end] for place in held.mentions]
    wanted = [alias for alias in held.aliases if not alias.isascii()]
    assert " ".join(wanted) == originals
    assert sorted(words) == sorted([name, *wanted])


OTHER = [
    ("{P:Cho Tae-yong} (58) spoke.", "Cho Tae-yong"),
    ("{P:Cho Tae-yong} (D-Velm) spoke.", "Cho Tae-yong"),
    ("{P:Cho Tae-yong} (민주) spoke.", "Cho Tae-yong"),
    ("{P:Cho Tae-yong} (위원장) spoke.", "Cho Tae-yong"),
    ("{P:Cho Tae-yong} (조) spoke.", "Cho Tae-yong"),
    ("{P:Cho Tae-yong} (조선일보) spoke.", "Cho Tae-yong"),
    ("{P:Kim Un-bi} (김치) ate.", "Kim Un-bi"),
    ("{P:Cho Tae-yong} (議員) spoke.", "Cho Tae-yong"),
    ("{P:Cho Tae-yong} (趙議員) spoke.", "Cho Tae-yong"),
    ("{P:Haruto Ezaki} (ハルトさん) spoke.", "Haruto Ezaki"),
    ("{P:Wei Lanfen} (外交部發言人) spoke.", "Wei Lanfen"),
    ("{P:Cho Tae-yong} said (조태용이 말했다) so.", "Cho Tae-yong"),
    ("{P:Cho Tae-yong} sat with others (조태용) there.", "Cho Tae-yong"),
    ("{O:Hanbit Shipping Corporation} (005930) fell.", "Hanbit Shipping Corporation"),
    (
        "{O:Hanbit Shipping Corporation} (한빛해운은 부산에 있는 큰 회사로 오래된 역사를 가지고 있다) fell.",
        "Hanbit Shipping Corporation",
    ),
]


@pytest.mark.parametrize(("text", "name"), OTHER)
def test_what_only_looks_like_a_name_is_no_alias(text: str, name: str) -> None:
    assert found(text)[name].aliases == ()


def test_every_place_of_the_other_form_is_a_mention() -> None:
    entities = found(
        "{P:Cho Tae-yong} (조태용) spoke.", "{P:조태용} left; {P:Cho} had said so. 조태용들", "({O:조태용})"
    )
    assert list(entities) == ["Cho Tae-yong"]
    assert len(entities["Cho Tae-yong"].mentions) == 5
    assert entities["Cho Tae-yong"].aliases == ("Cho", "조태용")


def test_each_keeps_its_own() -> None:
    entities = found("{P:Cho Tae-yong} (조태용) met {P:Mun Hae-ra} (문해라) and {P:Mun Ji-a} ({P:문지아}).")
    assert {name: entity.aliases for name, entity in entities.items()} == {
        "Cho Tae-yong": ("조태용",),
        "Mun Hae-ra": ("문해라",),
        "Mun Ji-a": ("문지아",),
    }


def test_names_that_the_model_finds_have_their_other_form_for_an_alias(language_model: LanguageModel) -> None:
    text = (
        "Ambassador Cho Tae-yong (조태용) said in Seoul that the Ministry of Unification (통일부) would help. "
        "Cho left with Mun Hae-ra (문해라, 文海羅), a lawmaker."
    )
    entities = find_entities([Paragraph(text, Span(0, len(text)))], language_model.find_names([text]))
    aliases = {alias: entity.name for entity in entities for alias in entity.aliases}
    assert aliases["조태용"] == "Cho Tae-yong"
    assert aliases["통일부"] == "Ministry of Unification"
    assert aliases["문해라"] == aliases["文海羅"] == "Mun Hae-ra"
    assert all(entity.name.isascii() for entity in entities)
