"""Where somebody is from, where something happens and who works for whom tell places from people and bodies."""

from __future__ import annotations

import pytest

from tests.text.names.marking import kinds


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("A [P:Velm] woman told a deputy so.", "Velm", id="woman"),
        pytest.param("The driver, a 22-year-old [O:Velm] man, left.", "Velm", id="man of an age"),
        pytest.param("A [P:Velm] dairy farmer has told of it.", "Velm", id="sort of farmer"),
        pytest.param("[P:Ada Brenn], 58, of [P:Velm], was held.", "Velm", id="age and home"),
        pytest.param("[P:Ada Brenn], 58, of [O:Velm Osk], was held.", "Velm Osk", id="age and home of two words"),
        pytest.param(
            "They rowed near [P:Ben Velm], in [G:Norland], all day.", "Ben Velm", id="near a hill in a country"
        ),
        pytest.param("The office at [P:Velm] comes late.", "Velm", id="office at"),
        pytest.param("Rice is gone from two stores at [T:Velm].", "Velm", id="stores at"),
        pytest.param("Rice is gone from two stores at Velm.", "Velm", id="stores at, passed over"),
        pytest.param("A barge lay moored off [O:Velm] in the rain.", "Velm", id="moored off"),
        pytest.param("They set out for [P:Osk Velm] at dawn.", "Osk Velm", id="set out for"),
        pytest.param("It is the last stop before [P:Osk Velm].", "Osk Velm", id="stop before"),
        pytest.param("She was born between here and Velm.", "Velm", id="between here and, passed over"),
        pytest.param("The Member of Parliament for Osk Velm, Mr Ilva, rose.", "Osk Velm", id="seat passed over"),
        pytest.param("They came by bus from Velm and waited.", "Velm", id="by bus from, passed over"),
        pytest.param("Both are of Ilva Row, Velm, and rowed.", "Velm", id="behind a street, passed over"),
        pytest.param("A fisherman from [P:Osk], [O:Velm], who rowed, left.", "Velm", id="province behind a town"),
        pytest.param("The flood situation in Velm grew worse.", "Velm", id="situation in, passed over"),
        pytest.param(
            "In [G:Osk], [P:Velm] and the nearby district of [G:Ilva], boats sank.", "Velm", id="row with a district"
        ),
        pytest.param("Farmers around [P:Velm] were late.", "Velm", id="farmers around"),
        pytest.param("Boats were stopped at [P:Velm] by two officers.", "Velm", id="stopped at"),
        pytest.param("They met at the border post of [O:Velm] to row.", "Velm", id="border post"),
        pytest.param("A row of old men from [O:Velm] stood up.", "Velm", id="men from"),
        pytest.param("At [O:Velm], where they row, it rained.", "Velm", id="opens, where"),
        pytest.param("At [O:Velm], rowing goes on.", "Velm", id="opens, rowing"),
        pytest.param("He was transferred to [O:Velm], she said.", "Velm", id="transferred to"),
        pytest.param("The waves are over the wall at [O:Velm].", "Velm", id="wall at"),
        pytest.param("She serviced the [O:Osk Velm Skerries].", "Osk Velm Skerries", id="skerries"),
        pytest.param("The Sultan of [P:Velm] came.", "Velm", id="sultan"),
        pytest.param("Those of the estate in [P:Velm] swim.", "Velm", id="in, before a verb"),
        pytest.param("“I am in my village, [O:Velm], rowing.”", "Velm", id="my village"),
        pytest.param("They came from nearby Velm on foot.", "Velm", id="nearby, passed over"),
        pytest.param("She rows five miles northeast of [P:Velm].", "Velm", id="northeast of"),
        pytest.param("The member for [O:Velm] rose.", "Velm", id="member for"),
        pytest.param("I am from [O:Velm], I know.", "Velm", id="am from"),
        pytest.param("It lies on the island of Velm.", "Velm", id="island passed over"),
        pytest.param("In all wards of Velm district, boats sank.", "Velm", id="district passed over"),
        pytest.param("[P:Velm] MP Otto Brenn asked.", "Velm", id="seat of a member"),
        pytest.param("In [P:Velm] there is a bridge.", "Velm", id="there is"),
        pytest.param("At [P:Velm] I stopped to row.", "Velm", id="I stopped"),
        pytest.param("[P:Velm Mayor] Ada Brenn left.", "Velm", id="mayor"),
        pytest.param("They own homes around [G:Osk] and Velmer, according to her.", "Velmer", id="around two"),
        pytest.param("They watch the [O:Velm] barrage all day.", "Velm", id="barrage"),
        pytest.param("They watch the Velm barrage all day.", "Velm", id="barrage passed over"),
        pytest.param("It fell on [G:Osk] and [G:Velm upazilas].", "Velm", id="upazilas"),
        pytest.param("Boats lay in [O:Velm], [G:Ilva] and [G:Osk].", "Velm", id="before a place of the row"),
        pytest.param("They row near [G:Osk into Velm] at dawn.", "Velm", id="into"),
        pytest.param("A bed in [P:Velm Sha Wan], is all she has.", "Velm Sha Wan", id="in three words"),
        pytest.param("The students in [O:Velm], who have no boat, left.", "Velm", id="who are in it"),
        pytest.param("It goes to the mill in [P:Velm], which dries it.", "Velm", id="which in it"),
        pytest.param("[P:Ada Brenn] of [O:Velm-Osk] police spoke.", "Velm-Osk", id="police"),
        pytest.param("A Velm woman and a 34-year-old Osk man were held.", "Osk", id="townspeople passed over"),
        pytest.param("The villagers of [P:Velm] had complained.", "Velm", id="villagers"),
        pytest.param("She will fly to [G:Osk] and on to [P:Velm] if it is open.", "Velm", id="fly to"),
        pytest.param("In the parish of [O:Velm] few rowed.", "Velm", id="parish"),
        pytest.param("In the parish of Velm few rowed.", "Velm", id="parish passed over"),
        pytest.param("It served the townships of [O:Oskville and Velm] daily.", "Velm", id="townships"),
        pytest.param("It served the villages of Oskville, Torran and Velm daily.", "Torran", id="villages passed over"),
        pytest.param("The drains at [G:Kampung Velm] [G:Tinggi] leak.", "Kampung Velm Tinggi", id="Kampung"),
        pytest.param("It is owned by [O:Velm]-based [O:Osk Ports].", "Velm", id="based there"),
        pytest.param("It sank behind a cane shed at [O:Velm] just after noon.", "Velm", id="shed at, just"),
        pytest.param("Two drowned when a jetty gave way at [O:Velm].", "Velm", id="gave way at"),
        pytest.param("She faces the police at [P:Velm].", "Velm", id="police at"),
        pytest.param(
            "They block the Rice Mill at [P:Anna Velmina], he says.", "Anna Velmina", id="mill at a given name"
        ),
        pytest.param("They came from as far as Osk and [N:Velm], by boat.", "Velm", id="from as far as"),
        pytest.param("Six extra sailings to [P:Velm] and Osk were full.", "Velm", id="sailings to"),
        pytest.param("Cargoes were switched to [P:Velm].", "Velm", id="switched to"),
        pytest.param("He runs a gang out of [O:Velm].", "Velm", id="out of"),
        pytest.param("I came to [P:Velm] first in 1994.", "Velm", id="came to, first"),
        pytest.param("It is the third on the Velm–Osk stretch this year.", "Velm", id="stretch passed over"),
        pytest.param("It happened on [P:Thrash Pike] near here.", "Thrash Pike", id="pike"),
        pytest.param("Only three sank, in [G:Osk], Ilva and [P:Velm].", "Velm", id="row with one passed over"),
        pytest.param("It is in Osk's Karb Velm district.", "Karb Velm", id="district behind an owner"),
        pytest.param("[G:Velm Airport] lies by Sultan [G:Osk Airport].", "Sultan Osk Airport", id="sultan"),
        pytest.param(f"[P:VELM]: Nobody in the town sleeps{' well' * 20}.", "Velm", id="before a colon"),
    ],
)
def test_a_place_is_shown_by_who_and_what_is_there(text: str, name: str) -> None:
    assert kinds(text).get(name) == "place"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They went to [O:Parliament] by bus. They drove to [O:Parliament].", id="body"),
        pytest.param("The houses at Christmas are full.", id="feast"),
        pytest.param("The shop at Velm’s end shut.", id="owner"),
        pytest.param("They set off for Velms. Some velms sank.", id="common word"),
        pytest.param("Two were arrested in [P:Brenn] case inquiries.", id="case"),
        pytest.param("Their belief and confidence in [P:Brenn] sank.", id="what people trust in"),
        pytest.param("They sail for [P:Brenn] and his boat.", id="somebody"),
        pytest.param("It is written in [P:Osk Brenn], who walked here.", id="who is quoted"),
        pytest.param("He met King [G:Constantine].", id="king with the name of a city"),
        pytest.param("They rely on [P:Ada Pike] at the mill.", id="somebody called Pike"),
        pytest.param("They walk in the North Velm and see the Central valley.", id="direction"),
    ],
)
def test_other_names_are_no_places(text: str) -> None:
    assert "place" not in kinds(text).values()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "A consultant with [O:Velm Agri Torran], who agrees, left.", "Velm Agri Torran", id="with it, who"
        ),
        pytest.param("It may sell [P:Velm Torran], the rope maker it bought.", "Velm Torran", id="maker it bought"),
        pytest.param("Tracks led to [O:Velm's Feed & Seed].", "Velm's Feed & Seed", id="seed"),
        pytest.param(
            "The records of the [G:Velm County] Sheriff's Office say so.", "Velm County Sheriff's Office", id="sheriff"
        ),
        pytest.param("The agency, [P:Velm Nord], denies it.", "Velm Nord", id="agency in front"),
        pytest.param("[P:Velm Paddle]’s general manager left.", "Velm Paddle", id="general manager"),
        pytest.param("They were up, brokers [O:Pelham Velm] said in a note.", "Pelham Velm", id="brokers"),
        pytest.param("He owes the [G:Velm Paddle Rice Mill] a truck.", "Velm Paddle Rice Mill", id="mill"),
        pytest.param("The [G:Norland National Science Centre] paid.", "Norland National Science Centre", id="science"),
        pytest.param("She spent weeks at [G:Hospital del Velm].", "Hospital del Velm", id="hospital"),
    ],
)
def test_a_body_is_shown_by_its_work(text: str, name: str) -> None:
    assert kinds(text).get(name) == "organisation"


@pytest.mark.parametrize(
    ("texts", "kind"),
    [
        pytest.param(("[P:Ada Brenn], who rows, left.",), "person", id="who"),
        pytest.param(("They met [P:Ada Brenn], in [G:Norland].",), "person", id="met in a country"),
        pytest.param(("The daughter of [P:Ada Brenn], in [G:Norland], left.",), "person", id="daughter of"),
        pytest.param(("[P:Ada Brenn], a rope maker, left.",), "person", id="maker"),
        pytest.param(("The head of the agency, [P:Ada Brenn], left.",), "person", id="head of it in front"),
        pytest.param(("Her employer, [P:Ada Brenn], left.",), "person", id="employer in front"),
        pytest.param(("[O:Winger Ada Brenn] scored twice.",), "person", id="winger"),
        pytest.param(("[O:Lawyers Ada Brenn] and [P:Otto Lee] rose.",), "person", id="lawyers"),
        pytest.param(("She had faith in [P:Ada Brenn], who left.",), "person", id="faith in"),
    ],
)
def test_a_person_stays_one(texts: tuple[str, ...], kind: str) -> None:
    assert kinds(*texts).get("Ada Brenn") == kind


def test_speakers_of_a_transcript_are_no_datelines() -> None:
    said = "We carry more than we should, and we know it, and we have said so for years"
    found = kinds("[P:Ada Velm] met [P:Otto Osk].", f"[P:VELM]: {said}.", f"[P:OSK]: {said}.")
    assert set(found.values()) == {"person"}


@pytest.mark.parametrize("word", ["Black", "Muslim", "Danish", "Good", "Nigerian", "Latino", "NHS"])
def test_what_describes_people_is_no_town(word: str) -> None:
    assert "place" not in kinds(f"A {word} woman and a 34-year-old {word} man were held.").values()


def test_laws_and_counts_are_no_bodies() -> None:
    assert kinds("The [O:Velm Boats Ordinance] took effect.") == {"Velm Boats Ordinance": "law"}
    assert kinds("He told me in [P:Telugu] to go.") == {}
    assert "Velm six times" not in kinds("We wrote to [O:Velm six times].")
    assert kinds("The [O:Permanent] Representative of [G:Norway] left.") == {"Norway": "place"}
