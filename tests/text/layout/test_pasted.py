"""Text copied from a page or a paper comes with everything around it, and becomes an article all the same."""

from __future__ import annotations

import pytest

from reader.model import Article, Draft
from reader.text.layout.drafts import lay_out
from reader.text.layout.menus import menu_length
from reader.text.layout.wholepages import find_article

SELECTED = """\
Skip to main content
Sign in
News
Sport
Weather
Home | News | Europe
Flood barrier fails in Karlsund as storm hits coast
4 hours ago
Share
Save
Marta Voll
Europe correspondent
Reporting from Karlsund
Getty Images
A flood barrier that cost 300m euros failed to close on Sunday as the worst storm in a decade hit the coast of Norland.
Two people are missing and 4,000 have been told to leave their homes.
"We pushed the button and nothing happened," said the harbour master, Jens Aune, who has run the barrier for years.
More on this story
Norland storm: what we know
Why flood barriers fail
Related topics
Norland
Floods
"""
POPULAR = """\
Baker, 34, who lost £40,000 to fake landlord says police 'laughed at him'
Tom Rudge was told that the flat did not exist
He says an officer joked about his sourdough
Have YOU been a victim of rental fraud? Email tips@daily.invalid
By PIPPA SLOANE FOR DAILYMAIL
Published: 10:14 GMT, 3 May 2024 | Updated: 12:40 GMT, 3 May 2024
A baker who lost his savings to a fake landlord has claimed that police officers laughed at him when he reported it.
Scroll down for video
A spokesman for Avon Police said: 'We take all complaints seriously and are looking into this one.'
+3
View gallery
Share or comment on this article: Baker, 34, who lost £40,000 to fake landlord says police 'laughed at him'
"""
AGENCY = """\
World
Norland votes to leave fishing pact
By Lena Fosse and Omar Said
June 12, 20244:11 PM UTCUpdated 3 hours ago

Item 1 of 3 Members of parliament stand during the vote in Norhaven, Norland, June 12, 2024. NEWSLINE/Pia Holm
NORHAVEN, June 12 (Newsline) - Norland's parliament voted on Wednesday to leave the northern fishing pact.
Advertisement · Scroll to continue
The opposition said it would appeal.
The Newsline Daily newsletter provides all the news you need to start your day. Sign up here.
Our Standards: The Newsline Trust Principles., opens new tab
Purchase Licensing Rights
"""
TOPICAL = """\
Bus lanes

Half of new bus lanes in north 'used by nobody', report finds

Auditors say £90m was spent on lanes for routes that had already been cut

Tom Arkwright Northern correspondent
Tue 14 May 2024 06.00 BST

Half of the bus lanes opened in the north of England since 2020 are on roads with no bus, according to a report.

I hope you appreciated this article. Before you move on, would you consider supporting our journalism?

Explore more on these topics
Bus lanes
Transport policy
"""
OLD = """\
THE EVENING POST, TUESDAY, JULY 9, 1912.
LINER ASHORE OFF
SKERRY POINT.

KIRKHAVEN, Monday Night.-The
steamer Dunbeath, bound from Leith
to Reykjavik with 214 passengers,
went ashore in thick fog at four
o'clock this morning. The lifeboat
was launched at once and by eight
all were landed.

Captain Muir said that he had seen
nothing until he heard the surf. "I
have been thirty years at sea," he
added, "and I never knew a fog like
it."
"""


def pasted(text: str) -> tuple[Article, list[str]]:
    article = lay_out(Draft("", "", text, b""))
    return article, [paragraph.text for _, paragraph in article.visible()]


def test_a_page_selected_as_a_whole() -> None:
    article, visible = pasted(SELECTED)
    assert article.title == "Flood barrier fails in Karlsund as storm hits coast"
    assert article.authors == ("Marta Voll",)
    assert visible == SELECTED.split("\n")[14:17]


def test_points_above_the_byline() -> None:
    article, visible = pasted(POPULAR)
    assert article.title == POPULAR.split("\n")[0]
    assert article.authors == ("Pippa Sloane",)
    assert (article.published, article.updated) == ("2024-05-03T10:14+00:00", "2024-05-03T12:40+00:00")
    assert [line[:12] for line in visible] == ["Tom Rudge wa", "He says an o", "A baker who ", "A spokesman "]


def test_a_section_and_a_date_that_ran_together_with_what_was_beside_it() -> None:
    article, visible = pasted(AGENCY)
    assert article.title == "Norland votes to leave fishing pact"
    assert article.authors == ("Lena Fosse", "Omar Said")
    assert article.published == "2024-06-12T16:11+00:00"
    assert [line[:12] for line in visible] == ["Item 1 of 3 ", "NORHAVEN, Ju", "The oppositi"]


def test_a_topic_above_the_headline_that_comes_again_at_the_end() -> None:
    article, visible = pasted(TOPICAL)
    assert article.title == "Half of new bus lanes in north 'used by nobody', report finds"
    assert article.authors == ("Tom Arkwright",)
    assert article.published == "2024-05-14T06:00+01:00"
    assert [line[:12] for line in visible] == ["Auditors say", "Half of the "]


FOREIGN = [
    (
        "Hafenstreik\nKräne stehen still, Fähren fallen aus\nDer Streik im Nordhafen geht in die zweite Woche.\n"
        "Von Jana Petersen\n12.03.2024, 17.45 Uhr\nArtikel zum Hören • 5 Min\nZur Merkliste hinzufügen\n"
        "Der Streik der Hafenarbeiter in Norderhaven geht in die zweite Woche. Das teilte die Reederei mit.",
        ("Kräne stehen still, Fähren fallen aus", ("Jana Petersen",), "2024-03-12T17:45"),
    ),
    (
        "Économie\nLe port de Merlac bloqué par une grève surprise\nPar Claire Fontaine\n"
        "Publié le 12 mars 2024 à 18h05, modifié le 12 mars 2024 à 19h30\nAjouter à vos sélections\nPartager\n"
        "Le port de Merlac est bloqué depuis mardi matin par une grève des dockers, a déclaré leur délégué mardi.",
        ("Le port de Merlac bloqué par une grève surprise", ("Claire Fontaine",), "2024-03-12T18:05"),
    ),
    (
        "PUERTOS\nEl puerto de Almora, paralizado por una huelga\nLos estibadores piden un 8% más\nLucía Ferrer\n"
        "Almora - 12 mar 2024 - 18:05 CET\nCompartir en Whatsapp\nIr a los comentarios\n"
        "El puerto de Almora amaneció este martes paralizado por una huelga de estibadores, dijo su portavoz.",
        ("El puerto de Almora, paralizado por una huelga", ("Lucía Ferrer",), "2024-03-12T18:05+01:00"),
    ),
    (
        "정치\n국회, 항만법 개정안 통과…야당 반발\n입력 2024.03.12 오후 6:05\n배선우 기자\n구독 구독중\n가\n"
        "국회가 12일 본회의에서 항만법 개정안을 통과시켰다. 찬성 151표, 반대 120표였다고 국회의장이 밝혔다.",
        ("국회, 항만법 개정안 통과…야당 반발", ("배선우",), "2024-03-12T18:05"),
    ),
]


@pytest.mark.parametrize(("text", "stated"), FOREIGN, ids=["German", "French", "Spanish", "Korean"])
def test_pages_in_other_languages(text: str, stated: tuple[str, tuple[str, ...], str]) -> None:
    article, visible = pasted(text)
    assert (article.title, article.authors, article.published) == stated
    assert len(visible) <= 2 and visible[-1] == text.split("\n")[-1]


def test_a_column_of_an_old_paper() -> None:
    article, visible = pasted(OLD)
    assert article.title == "LINER ASHORE OFF"
    assert (article.source, article.published) == ("The Evening Post", "1912-07-09")
    assert [line[-12:] for line in visible] == ["KERRY POINT.", "were landed.", 'og like it."']


MENU = [
    *("Contents", "Menu", "The Skerry Packet", "News", "Sport", "Weather", "Tides", "Islands", "Harbour", "Fisheries"),
    *("Letters", "Podcasts", "Jobs", "Shop", "Newsletter", "Search", "Log in", "The Packet on paper, every morning"),
]
STORY = (
    "The night ferry between Skerry and the mainland will sail again from Monday after ten months at the quay in Holm.",
    "“We have mended what could be mended,” said the skipper, Orla Finch, who has sailed her for eleven winters now.",
    "The council had wanted to sell her in spring, but nobody offered more than the price of the steel in her hull.",
)
BELOW = [
    "More from the islands",
    "Seals return to the north shore",
    "Who owns the tide?",
    "Imprint",
    "Privacy",
    "Contact",
]
HEADLINE = "Night ferry to sail again after ten months"


@pytest.mark.parametrize(
    "beside", [(), ("Islands",), ("Photo: Tom Vane / Packet", "Share on X Share on Y Share by mail")]
)
def test_a_whole_page_is_read_from_its_headline_to_its_last_paragraph(beside: tuple[str, ...]) -> None:
    page = [*MENU, HEADLINE, *beside, "By Orla Finch", "14 March 2021", *STORY, *BELOW]
    article = lay_out(Draft(path="page.txt", key="page.txt", raw=b"", text="\n\n".join(page)))
    assert (article.title, article.authors, article.published) == (HEADLINE, ("Orla Finch",), "2021-03-14")
    assert article.body.split("\n\n")[-len(STORY) :] == list(STORY)
    assert [one.hidden for one in article.paragraphs[: len(MENU)]] == ["furniture"] * len(MENU)
    assert [one.hidden for one in article.paragraphs[-len(BELOW) :]] == ["furniture"] * len(BELOW)


def test_a_page_keeps_its_points_and_the_salutation_above_the_text_and_what_is_below_a_pull_quote() -> None:
    points = ("• Ferries of the north to sail again by night", "Hello from under the eaves,")
    last = ("“The night is ours”", "The islands will be told on Monday.", "“We only sail on Mondays.”")
    text = "\n\n".join([*MENU, HEADLINE, *points, *STORY, *last, *BELOW])
    _, visible = pasted(text)
    assert visible == [*points, *STORY, *last]


BOXES = [
    [
        "Advertisement",
        "Sign up to The Packet by letter",
        "The tides of the day, each morning",
        "Your address",
        "Sign up",
    ],
    ["Related topics", "Holm", "Islands", "More on this story", "Who owns the tide?", "Seals: where to see them"],
]


@pytest.mark.parametrize("box", BOXES, ids=["a letter", "topics"])
def test_an_article_goes_on_below_a_box_in_the_middle_of_it(box: list[str]) -> None:
    last = ["The mayor called it “the best news of the year” and poured tea for everybody.", "“We sail,” she said."]
    _, visible = pasted("\n\n".join([*MENU, HEADLINE, *STORY, *box, *last, *BELOW]))
    assert visible == [*STORY, *last]


def test_the_headline_of_a_page_is_told_by_the_words_that_the_article_has_too() -> None:
    others = ["Add us as a source that you prefer", "Five recipes for a cold winter evening", "2 minutes of your time"]
    article, visible = pasted("\n\n".join([*MENU, HEADLINE, *others, *STORY, *BELOW]))
    assert article.title == HEADLINE
    assert visible == list(STORY)


@pytest.mark.parametrize(
    ("headline", "around"),
    [
        (
            "Night ferry to sail again after ten wasted months",
            (
                "Islands",
                "Holm",
                "{}",
                "Skipper to sail the ferry between Skerry and the mainland from Monday",
                "By Orla Finch",
            ),
        ),
        (
            "A ferry makes for the mainland again",
            (
                "Islands",
                "{}",
                "Orla Finch",
                "7:15",
                "Skipper to sail the ferry between Skerry and the mainland from Monday",
            ),
        ),
        (
            "Night ferry to sail again this wasted year",
            (
                *("Night ferry between Skerry and the mainland again", "Eleven winters at the quay in Holm for Finch"),
                *("The council wanted to sell the steel in her hull", "Search", "{}", "Follow us"),
            ),
        ),
    ],
    ids=["above a standfirst", "above the time", "not among headlines of others"],
)
def test_the_headline_of_a_page_is_told_by_what_stands_around_it(headline: str, around: tuple[str, ...]) -> None:
    head = [line.format(headline) for line in around]
    article, visible = pasted("\n\n".join([*MENU, *head, *STORY, *BELOW]))
    assert article.title == headline
    assert visible[-len(STORY) :] == list(STORY)


@pytest.mark.parametrize(
    "above",
    [
        ("Islands",),
        ("Holm harbour",),
        ("Islands & Tides", "2 May 2024, page 3", "Night"),
        ("1204 views 3 min 12 comments",),
        ("5928990",),
        ("Back to all the letters of spring", "Front | Islands |"),
        ("Startseite", "Regionales", "Hafen"),
        ("English", "Español"),
        ("EN | ES | FR",),
    ],
)
def test_lines_above_the_headline_are_no_title(above: tuple[str, ...]) -> None:
    article, visible = pasted("\n\n".join([*above, HEADLINE, "By Orla Finch", *STORY]))
    assert (article.title, article.authors) == (HEADLINE, ("Orla Finch",))
    assert visible == list(STORY)


@pytest.mark.parametrize(
    "below",
    [
        ("By Orla Finch", "2 May 2024"),
        ("Orla Finch", "Harbour correspondent"),
        ("The skipper on eleven winters, the steel in a hull, and what nobody offered",),
    ],
)
def test_what_stands_below_a_headline_is_no_title(below: tuple[str, ...]) -> None:
    article, _ = pasted("\n\n".join([HEADLINE, *below, *STORY]))
    assert article.title == HEADLINE


def test_most_of_a_menu_may_be_below_the_article() -> None:
    page = [*MENU[3:8], HEADLINE, *STORY, *MENU, *BELOW]
    article, visible = pasted("\n\n".join(page))
    assert article.title == HEADLINE
    assert visible == list(STORY)


@pytest.mark.parametrize("top", ["Zum Inhalt springen", "Hopp til innhold", "Skip to main content"])
def test_a_page_with_a_skip_link_may_have_a_menu_of_any_words(top: str) -> None:
    menu = [f"Skerry {word}" for word in ("one", "two", "three", "four", "five", "six", "seven")]
    page = "\n\n".join([top, *menu, HEADLINE, *STORY, *(f"{entry} again" for entry in menu), "Skerry in all"])
    article, visible = pasted(page)
    assert article.title == HEADLINE
    assert visible == list(STORY)
    article, visible = pasted(page.removeprefix(top))
    assert visible != list(STORY)


def test_a_whole_page_without_spaces_between_the_words() -> None:
    menu = [
        "メニュー",
        "ニュース",
        "政治",
        "経済",
        "社会",
        "検索",
        "ログイン",
        "天気",
        "島",
        "港",
        "漁業",
        "手紙",
        "求人",
    ]
    told = [
        "スケリー島と本土を結ぶ夜行フェリーは、ホルム港の岸壁で十か月にわたり係留された後、月曜日から再び運航されると町議会が発表した。"
        "初日の便には島の漁業者や学校の生徒など約百人が乗る見込みだという。",
        "「直せるところはすべて直した」と、十一年にわたってこの船に乗る船長は語った。町議会は春に船の売却を考えたが、"
        "船体の鋼材の値段を超える額を申し出る者は一人もいなかったという。",
    ]
    headline = "夜行フェリー、十か月ぶりに運航再開へ、町議会が発表"
    article, visible = pasted("\n\n".join([*menu, *menu[5:10], headline, "本文へ移動する", *told, *menu]))
    assert article.title == headline
    assert visible == told


@pytest.mark.parametrize(
    "lines",
    [
        [*STORY, *MENU, *STORY],  # a list within a text
        [HEADLINE, *STORY, *MENU, *BELOW],  # no menu above, so perhaps a list that belongs to the text
        [*MENU[4:10], HEADLINE, *STORY],  # too short for the menu of a page
        [*(f"the {word} of the sea" for word in MENU), *STORY],  # verse above prose
        [*MENU, HEADLINE, STORY[0][:60]],  # hardly any text
    ],
)
def test_other_texts_with_many_short_lines_are_no_whole_pages(lines: list[str]) -> None:
    assert find_article(lines, None) is None


@pytest.mark.parametrize(
    ("lines", "length"),
    [
        (["News", "Sport", "Home > World", "The ferry sails again"], 3),
        (["Sign in", "Subscribe", "The Tide", "Weather", "The ferry sails again after ten months"], 4),
        (["News", "Sport", "Weather"], 0),
        (["News", "Sport", "The ferry sails again after ten months"], 0),
        (["The sea", "the weather", "my home", "and no news", "are all I have"], 0),
        (["News.", "Sport.", "Weather.", "The ferry sails again after ten months"], 0),
    ],
)
def test_a_menu_has_several_entries_that_sites_have(lines: list[str], length: int) -> None:
    assert menu_length(lines) == length


@pytest.mark.parametrize(
    ("lines", "length"),
    [
        (["English", "Français", "العربية", "中文", HEADLINE, *STORY], 4),
        (["Deutsch", "English", "Menu", "Sport", "Culture", "Weather", HEADLINE, *STORY], 6),
        (["English", HEADLINE, *STORY], 0),
        (["English", "Español"], 0),
        (["English lessons", "Español", HEADLINE, *STORY], 0),
    ],
)
def test_several_languages_of_a_site_are_a_menu(lines: list[str], length: int) -> None:
    assert menu_length(lines) == length
