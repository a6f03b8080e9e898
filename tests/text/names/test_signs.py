"""The words around a name and the way it is written show what it is."""

import pytest

from tests.text.names.marking import kinds


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Ada Brenn, an analyst at [P:Velm], left.", "Velm", id="analyst at"),
        pytest.param("She worked at [P:Velm] for a year.", "Velm", id="worked at"),
        pytest.param("The streaming platform [P:Velm] was down.", "Velm", id="platform"),
        pytest.param("It hurt [P:Velm] users most.", "Velm", id="users"),
        pytest.param("It hurt [P:Velm]’s subscribers most.", "Velm", id="subscribers of it"),
        pytest.param("The ruling met [P:RowerFact] late.", "RowerFact", id="written in one"),
        pytest.param("[P:Velm] fell. The [P:Velm] CEO left. [P:Velm] rose, and [P:Velm] fell.", "Velm", id="has a CEO"),
        pytest.param("Ada Brenn, the [P:Velm] leader, left. [P:Velm] was late.", "Velm", id="has a leader"),
        pytest.param("[O:Velm], whose boats leak, left.", "Velm", id="whose"),
        pytest.param("[P:Velm] said it will launch a boat.", "Velm", id="said it"),
        pytest.param("[P:Velm] said on Monday that its boats leak.", "Velm", id="said its"),
        pytest.param("They met Ada Brenn, the leader of [P:Velm Falk].", "Velm Falk", id="leader of"),
        pytest.param("[O:Velm] rose. The [O:Velm] community met. [O:Velm] fell.", "Velm", id="community of users"),
        pytest.param(
            "[P:Velm] said its boats leak. [P:Velm] met at [G:Dock Velm]. [P:Velm] fell. So did [P:Velm], [O:Velm].",
            "Velm",
            id="no name in full",
        ),
        pytest.param("They met [P:Velm Consulting] there.", "Velm Consulting", id="trade"),
        pytest.param("They met [P:New York Rowing].", "New York Rowing", id="of a state"),
        pytest.param("The [G:Velm School District] met.", "Velm School District", id="school district"),
        pytest.param("They met at the [P:Otto Brenn Gallery].", "Otto Brenn Gallery", id="gallery"),
        pytest.param("They met [P:Los Angeles Velm Hut].", "Los Angeles Velm Hut", id="of a city"),
        pytest.param("[P:Velm Kitchens] sells kitchens.", "Velm Kitchens", id="ends in a common word"),
        pytest.param("[P:RowerFact] said so.", "RowerFact", id="written in one, and speaks"),
        pytest.param(
            "[P:Velm] fell. [O:Velm Mining and Rope Company] rose. [P:Velm] fell. So did [P:Velm].",
            "Velm",
            id="first word of a company",
        ),
        pytest.param("[O:Velm Marine] rose. It let [P:Velm] row. It paid [P:Velm].", "Velm", id="first word of two"),
        pytest.param("Shares in rival [P:Velm Osk] fell.", "Velm Osk", id="shares in a rival"),
        pytest.param("The parent company of [G:Velm Osk] fell.", "Velm Osk", id="parent company of"),
        pytest.param("Creditors led by [P:Velm Osk], a US fund, left.", "Velm Osk", id="fund"),
        pytest.param("[P:Ada Brenn] of [P:Velm Unida] said so.", "Velm Unida", id="somebody of it"),
        pytest.param("[P:Ada Brenn] of [O:Velm Unida] said so.", "Velm Unida", id="speaks for it"),
        pytest.param("They met [P:Burberry] there.", "Burberry", id="known the world over"),
        pytest.param("The town’s biggest employer, [G:Velm], left.", "Velm", id="biggest employer"),
        pytest.param("[G:Velm Osk], the town’s biggest employer, left.", "Velm Osk", id="is the biggest employer"),
        pytest.param("He told the [G:Velm Echo] so.", "Velm Echo", id="newspaper"),
        pytest.param("It lists [P:Ivo Velm Vidyapeetham] first.", "Ivo Velm Vidyapeetham", id="Indian college"),
        pytest.param("He left the [G:Sea Org] early.", "Sea Org", id="Org"),
    ],
)
def test_bodies_are_nobody(text: str, name: str) -> None:
    assert kinds(text).get(name, "organisation") == "organisation"
    assert "person" not in {kind for known, kind in kinds(text).items() if known.startswith(name)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Hundreds stood in [P:Velm] town centre at noon.", "Velm", id="town centre"),
        pytest.param("It runs along the coast to [P:Velm] and on.", "Velm", id="coast to"),
        pytest.param("The mayors of [P:Velm] and Oslo met.", "Velm", id="mayors of"),
        pytest.param("The family fled to [P:Velm].", "Velm", id="fled to"),
        pytest.param("The court in [N:Velm] suspended it.", "Velm", id="in, before a verb"),
        pytest.param("Ada Brenn, 40, from [O:Velm], rows.", "Velm", id="from there"),
        pytest.param("They rowed to [G:Oslo], [O:Velm] and home.", "Velm", id="beside a city"),
        pytest.param("They rowed in [G:Osk] and [P:Velm].", "Velm", id="in both"),
        pytest.param("They rowed near [P:Osk Yar] and [P:Velm], where it rained.", "Velm", id="near both"),
        pytest.param("A boy from [O:Velm] and a girl left.", "Velm", id="boy from"),
        pytest.param("They met a woman from [P:Velm Barr].", "Velm Barr", id="woman from"),
        pytest.param("The road between [O:Velm] and [P:Osk] is long.", "Velm", id="road between"),
        pytest.param("The road between [O:Osk] and [P:Velm] is long.", "Velm", id="and"),
        pytest.param("It meets the [O:Velm] and [G:Osk] rivers.", "Velm", id="of two rivers"),
        pytest.param("They rowed to the islet of [O:Velm] then.", "Velm", id="islet of"),
        pytest.param("They walked through [P:Velm]’s narrow streets.", "Velm", id="streets of it"),
        pytest.param("They row in the [P:Velm] region.", "Velm", id="the region"),
        pytest.param("They met a man in his thirties from [P:Velm].", "Velm", id="man in his thirties from"),
        pytest.param("They met a boy from [P:Velm] named Otto.", "Velm", id="from, before his name"),
        pytest.param("People come to [P:Velm], and they go.", "Velm", id="come to"),
        pytest.param("They paid to let [T:Gwadar] grow.", "Gwadar", id="city taken for a thing"),
        pytest.param("It is why [O:Chabahar] grows.", "Chabahar", id="city taken for a body"),
        pytest.param("She took a carriage from Lyon to [P:Osk Velm].", "Osk Velm", id="from a city to"),
    ],
)
def test_places_are_nobody(text: str, name: str) -> None:
    assert kinds(text).get(name) == "place"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("He came to [P:Helen], and they left.", "Helen", id="came to somebody"),
        pytest.param("She rowed in [G:Falknar]’s ‘The Old Storm’ then.", "Falknar", id="wrote a play"),
        pytest.param("She rowed in [G:Falknar]'s “Storm” then.", "Falknar", id="wrote a book"),
        pytest.param("He came to [P:Ada Brenn], and they left.", "Ada Brenn", id="full name"),
        pytest.param("It went from Ada to [P:Ada Brenn].", "Ada Brenn", id="from somebody to"),
        pytest.param("It is after [O:Brenn]’s birthday.", "Brenn", id="birthday"),
        pytest.param("It is after [O:Brenn]’s stepson.", "Brenn", id="stepson"),
        pytest.param("Then the [O:Brenn] administration fell.", "Brenn", id="administration"),
        pytest.param("Then the conservative [O:Brenn] government fell.", "Brenn", id="government"),
    ],
)
def test_people_are_no_places_or_bodies(text: str, name: str) -> None:
    assert kinds(text).get(name) == "person"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("It was told to [P:McRowan] late.", "McRowan", id="Mc"),
        pytest.param("It was told to [P:LaVelme] late.", "LaVelme", id="La"),
        pytest.param("It was told to [P:FitzBrenn] late.", "FitzBrenn", id="Fitz"),
        pytest.param("The [P:Brenn] users’ group met [P:Ada Brenn].", "Ada Brenn", id="somebody in full"),
        pytest.param("[P:Brenn] said it was late.", "Brenn", id="said it was"),
        pytest.param("[P:Ada Field] crossed a field.", "Ada Field", id="given name before a common word"),
        pytest.param("[P:Velma Field] laughed in a field.", "Velma Field", id="laughs, and has a common name"),
        pytest.param("It had a goal from [P:Velma Osk].", "Velma Osk", id="goal from"),
        pytest.param("It was in May, when [O:Gaol Velmele] resigned.", "Gaol Velmele", id="resigns"),
    ],
)
def test_people_are_no_bodies(text: str, name: str) -> None:
    assert kinds(text).get(name) == "person"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        pytest.param("The [O:Hamas] government fell.", "Hamas", "organisation", id="known body"),
        pytest.param("The [G:Oslo] government fell.", "Oslo", "place", id="known place"),
    ],
)
def test_governments_of_parties_and_towns_are_nobody(text: str, name: str, kind: str) -> None:
    assert kinds(text) == {name: kind}


def test_what_is_listed_behind_apps_is_a_thing() -> None:
    assert kinds("They use apps like [O:Velm] and [O:Osk Notes].") == {"Velm": "product", "Osk Notes": "product"}


def test_a_platform_listed_behind_apps_is_a_company() -> None:
    assert kinds("They use apps like [O:TikTok] and [O:Osk Notes].") == {
        "TikTok": "organisation",
        "Osk Notes": "product",
    }


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Fellow [N:Rowers] went.", id="fellow"),
        pytest.param("Many centrist [N:Rowers] went.", id="centrist"),
    ],
)
def test_peoples_with_a_calling_are_peoples(text: str) -> None:
    assert kinds(text) == {"Rowers": "group"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("[G:Velm] have lost again.", "organisation"),
        ("They said that [G:Velm] were ready.", "organisation"),
        ("[G:Velm] lost.", "organisation"),
        ("Osk lost 2-0 to [G:Velm] on Monday.", "organisation"),
        ("It was their third win over [G:Velm].", "organisation"),
        ("The [G:Velm] striker fell.", "organisation"),
        ("She scored twice for [G:Velm].", "place"),
        ("She scored for [G:Velm].", "organisation"),
        ("[G:Velm] 2-1 Osk", "organisation"),
        ("[G:Leeds] have lost again.", "organisation"),
        ("Osk drew 1-1 with [O:Leeds].", "organisation"),
        ("Osk drew 1-1 with [P:Leeds].", "organisation"),
        ("[P:Velm] have the ball.", "organisation"),
        ("[P:Velm] were too strong.", "organisation"),
        ("He plays for [P:Velm].", "organisation"),
        ("Then [P:Velm] pitcher [P:Otto Falk] fell.", "organisation"),
        ("If [P:Velm] were here, he would row.", "person"),
        ("It rained. [P:Velm] host Osk on Sunday.", "organisation"),
        ("“[P:Velm] were brave,” he said.", "organisation"),
        ("Osk drew 1-1 at home to [P:Velm].", "organisation"),
        ("Osk won while [G:Velm] visit Arden.", "organisation"),
        ("It rained. [G:Velm] sit third.", "organisation"),
        ("[P:Velm], who beat Osk 31-9 on Friday, are late.", "organisation"),
        ("It gave [O:Velm] a 24-23 win over Osk. The coast of [G:Velm] is long.", "organisation"),
        ("It gave [P:Velm] a 24-23 win over Osk.", "organisation"),
        ("Velm 24 Osk 23: nobody rows.", "organisation"),
        ("[E:Velm 24] (Ada Brenn 2 tries) Osk 23 (Otto Lee).", "organisation"),
        ("Velm Article 5 Section 3: nobody rows.", None),
        ("Osk let [P:Velm] visit Arden.", "person"),
        ("[G:Velm], who are seventh, came.", "organisation"),
        ("They faced [G:Velm] and [O:Osk United].", "organisation"),
        ("The [G:Leeds] manager left.", "organisation"),
        ("Quays in [G:Velm] have sunk.", "place"),
        ("Osk and [G:Velm] are towns.", "place"),
        ("The walk from [G:Velm] is 2-3 hours.", "place"),
        ("[G:Velm] lost its harbour.", "place"),
        ("It was a victory over [G:Oslo] in court.", "place"),
        ("[G:Sweden] have lost again.", "place"),
        ("They play [P:Otto Falk], who beat [P:Ilva Brenn].", None),
    ],
)
def test_clubs_are_called_by_their_towns(text: str, kind: str | None) -> None:
    found = kinds(text)
    name = next((name for name in ("Velm", "Leeds", "Oslo", "Sweden") if name in found), "")
    assert found.get(name) == kind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They hired [P:Otto Velm], for which they paid.", {"Otto Velm": "organisation"}),
        ("They hired [P:Otto Velm], for whom they paid.", {"Otto Velm": "person"}),
        ("Its owner is [P:Kentucky Utilities].", {"Kentucky Utilities": "organisation"}),
    ],
)
def test_companies_are_no_people(text: str, expected: dict[str, str]) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("[P:Ada Falk], its Head, [O:Corporate Communications], [P:Ada Falk], said so.", id="field"),
        pytest.param("[P:Ada Falk] is a [P:Community Health] Officer.", id="field of an officer"),
        pytest.param("[P:Ada Falk], the Director of [O:Health Services], rows.", id="field of a director"),
        pytest.param("[P:Ada Falk] met the Premier’s [O:Special Adviser on Media].", id="post"),
        pytest.param("[O:VR]: Why did [P:Ada Falk] row?\n[O:VR]: Since when?", id="initials of a speaker"),
        pytest.param("According to [P:Msgr]. [P:Ada Falk].", id="title"),
        pytest.param("So said Cr [P:Falk]. [P:Cr Falk] rows. [P:Ada Falk] rows.", id="councillor"),
    ],
)
def test_what_belongs_to_an_office_is_no_name(text: str) -> None:
    assert kinds(*text.split("\n")) == {"Ada Falk": "person"}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("In [G:Velm], [G:Ada] and [P:Otto Brenn] row.", {"Ada Brenn", "Otto Brenn"}),
        ("In [G:Velm], [G:Osk] and [G:San Ilv] they row.", set()),
        ("It was for the Minister for [P:Foreign Relations], [P:Ada Brenn].", {"Ada Brenn"}),
    ],
)
def test_who_is_somebody(text: str, people: set[str]) -> None:
    assert {name for name, kind in kinds(text).items() if kind == "person"} == people


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The owner of the mill, [O:Velm Paddle], paid.", "organisation"),
        ("A nurse in her home town, [G:Velm Paddle], slept.", "place"),
        ("The head of the agency, [O:Velm Paddle Board], slept.", "organisation"),
    ],
)
def test_what_stands_behind_other_phrases_is_nobody(text: str, kind: str) -> None:
    assert [*kinds(text).values()] == [kind]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("They lost Sunday [P:Falk], who rowed.", ["Sunday Falk"]),
        ("They left on Sunday. On Sunday [P:Falk], who rowed, slept.", ["Falk"]),
    ],
)
def test_a_day_is_the_name_of_somebody_described(text: str, people: list[str]) -> None:
    assert [*kinds(text)] == people
