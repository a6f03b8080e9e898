"""What papers print around an article is read or hidden as it is copied along with it, and only the text stays."""

from __future__ import annotations

import pytest

from reader.model import Article, Draft
from reader.text.layout.drafts import lay_out

TEXT = (
    "The crew of a ferry were told to sail on into a storm off the pier of Carrow, a report found.",
    "It was written after three months of hearings in the town hall of Carrow, which ended in May.",
)
TITLE = "Ferry crew were told to sail on into the storm"


def read(head: str, foot: str = "") -> Article:
    text = "\n\n".join((*head.splitlines(), *TEXT, *foot.splitlines()))
    article = lay_out(Draft("w.txt", "w.txt", text, text.encode()))
    shown = [one.text for one in article.paragraphs if one.hidden is None]
    assert shown == [*TEXT]
    return article


HEADS: dict[str, tuple[str, str | tuple[str, ...] | None]] = {
    "a byline that ran together": (
        f"{TITLE}\nByAda BrennTransport Correspondent and Nils Lind",
        ("Ada Brenn", "Nils Lind"),
    ),
    "a byline with towns": (
        f"{TITLE}\nBy Ada Brenn, Carrow and Nils Lind-Rask, Elmby",
        ("Ada Brenn", "Nils Lind-Rask"),
    ),
    "a byline with an office": (f"{TITLE}\nBy ADA BRENN, CONSUMER CHAMPION", ("Ada Brenn",)),
    "a byline with the date": (f"{TITLE}\nBy Ada Brenn, September 30, 2025", ("Ada Brenn",)),
    "a place to report from": (f"{TITLE}\nAda Brenn reporting from Elmby", ("Ada Brenn",)),
    "roles behind a dash": (
        f"{TITLE}\nAda Brenn and Nils Lind - reporters, Agência Skerry",
        ("Ada Brenn", "Nils Lind"),
    ),
    "a section that ran into it": (
        f"{TITLE}\nNewsByAda BrennCommunity Reporter\n06:00, 12 MAR 2024Updated09:47, 12 MAR 2024",
        ("Ada Brenn",),
    ),
    "labels that ran together": (
        f"{TITLE}\nReported By :Ada BrennEdited By :Nils LindUpdated:March 07, 2024 18:32 IST",
        ("Ada Brenn",),
    ),
    "sections behind the author": (
        f"{TITLE}\nPosted by: Ada Brenn in Metro, Top Stories October 9, 2022 2 Comments 614 Views",
        ("Ada Brenn",),
    ),
    "a label in a line of its own": (
        f"{TITLE}\nAuthor of the article:\nAda Brenn • Skerry Herald\nPublished Oct 11, 2024 • 3 minute read",
        ("Ada Brenn",),
    ),
    "the name of the paper as the author above that of somebody": (
        f"{TITLE}\nPosted by: SkerryPacket in Metro October 9, 2022\nBy Ada Brenn, Carrow",
        ("Ada Brenn",),
    ),
    "a label": (f"{TITLE}\nAuthor of the article: Ada Brenn, Local Reporter", ("Ada Brenn",)),
    "a label of an interview": (f"{TITLE}\nInterview: Ada Brenn", ("Ada Brenn",)),
    "an office behind the date": (f"{TITLE}\nMay 3, 2021 | By Ada Brenn, University Communications", ("Ada Brenn",)),
    "names above a town above a date": (
        f"{TITLE}\nAda Brenn and Nils Lind\nOttawa\nPublished May 3, 2021",
        ("Ada Brenn", "Nils Lind"),
    ),
    "a name above a dated paper": (f"{TITLE}\nADA BRENN\nThe Sound Rower, Monday, May 3, 2021", ("Ada Brenn",)),
    "a name above a town and a day": (f"{TITLE}\nAda Brenn\nElmby, March 3", ("Ada Brenn",)),
    "who took the pictures, too": (f"{TITLE}\nWords and photos: Ada Brenn", ("Ada Brenn",)),
    "the same without a label": (f"{TITLE}\nStory and photographs by Ada Brenn", ("Ada Brenn",)),
    "what else the author does": (f"{TITLE}\nBy Ada Brenn, field officer, Elmby", ("Ada Brenn",)),
    "a name above a paper above a date": (f"{TITLE}\nAda Brenn\nThe Skerry Packet\n3 March 2021", ("Ada Brenn",)),
}


@pytest.mark.parametrize(("head", "authors"), HEADS.values(), ids=HEADS)
def test_the_authors_in_a_head(head: str, authors: tuple[str, ...]) -> None:
    article = read(head)
    assert (article.title, article.authors) == (TITLE, authors)


PAPERS = {
    "above a menu of a regional paper": (
        f"Carrow Evening Mail\nNews\nSport\nWhat's On\nBuy and Sell\nFuneral Notices\n{TITLE}",
        "Carrow Evening Mail",
    ),
    "above a menu below a notice": (
        "We use cookies to make our site work. Accept all or reject all cookies on your device.\nAccept all\n"
        f"Carrow Evening Mail\nNews\nSport\nWhat's On\n{TITLE}",
        "Carrow Evening Mail",
    ),
    "below a menu with towns": (
        f"Home\nCarrow\nElmby\nElections\nE-paper\nSign in\nThe Skerry Packet\n{TITLE}",
        "The Skerry Packet",
    ),
    "above what it says of itself": (
        f"SKERRY POST\nThe islands’ paper since 1978\n{TITLE}\nBy Ada Brenn",
        "Skerry Post",
    ),
    "with its part": (f"SKERRY TELEGRAPH SPORT\n{TITLE}\nBy Ada Brenn", "Skerry Telegraph"),
    "above a menu in one line": (
        f"Thousand Ferries Packet\nSubscribe Log In\nNews Sports Obituaries Classifieds Flyers\nAdvertisement 1\n"
        f"This advertisement has not loaded yet, but your article continues below.\nHome / News / Local News\n{TITLE}",
        "Thousand Ferries Packet",
    ),
    "of one word above a long menu": (
        "SkerryLive\nNews | In Your Area | Skerry FC | What's On | Traffic & Travel | Funeral Notices | Jobs | Dating"
        f" | Buy & Sell | Property\nNews>Local News>Carrow\n{TITLE}",
        "SkerryLive",
    ),
    "beside its station": (f"Skerry Public Media | WKXY 91.3 FM\nArts & Culture\n{TITLE}", "Skerry Public Media"),
    "with what it praises": (
        f"ScienceBrief! Your source for science news\nHOME NEWS RELEASES MULTIMEDIA MEETINGS\n{TITLE}",
        "ScienceBrief",
    ),
    "of whoever issues a release": (
        f"{TITLE}\nFrom: Department for Islands and Ada Brenn MP\nPublished 4 February 2025",
        "Department for Islands",
    ),
    "far above the headline": (
        "Le Quotidien du Massif in English\nLog in Support us\nHomeFrancePaid work\nRural Norland\n"
        "Ferry crew of Carrow were told to sail on into the storm",
        "Le Quotidien du Massif in English",
    ),
    "in front of the author": (f"{TITLE}\nSkerry Public Radio | By Ada Brenn\nLISTEN • 4:52", "Skerry Public Radio"),
    "above when it is printed": (
        f"THE SKERRY PILOT\nCarrow, Nebraska  *  Published every Thursday since 1887\n{TITLE}",
        "The Skerry Pilot",
    ),
    "beside its address": (
        f"Sound News-Leader | soundnews.example\nE-Edition\nObituaries\nClassifieds\n{TITLE}",
        "Sound News-Leader",
    ),
    "beside its place and its section": (
        f"Harbour Sentinel | Carrow | Health & Environment\n{TITLE}",
        "Harbour Sentinel",
    ),
    "with an article": (f"The Kellow Express\n{TITLE}", "The Kellow Express"),
    "beside its section": (f"The Norland Ledger | Court & Police\n{TITLE}", "The Norland Ledger"),
    "behind the headline that comes again": (f"{TITLE} - WXCT\nSkip to content\nWATCH LIVE\n{TITLE}", "WXCT"),
    "behind a label and before the date": (
        f"{TITLE}\nSource: SKN (Skerry & Norland News Agency) - Wed 22 Apr 2026 14:31 GMT",
        "Skerry & Norland News Agency",
    ),
}


@pytest.mark.parametrize(("head", "source"), PAPERS.values(), ids=PAPERS)
def test_the_paper_in_a_head(head: str, source: str) -> None:
    article = read(head)
    assert article.source == source
    assert article.title.startswith("Ferry crew")


@pytest.mark.parametrize(
    ("head", "authors", "source"),
    [
        (f"{TITLE}\nBoston Globe\n23 September 2016", (), "Boston Globe"),
        (f"{TITLE}\nDenver Ledger\n23 September 2016", (), "Denver Ledger"),
        (f"{TITLE}\nLe Monde | 23 September 2016", (), "Le Monde"),
        (f"{TITLE}\nPolitico, 23 September 2016", (), "Politico"),
        (f"{TITLE}\nSeptember 23, 2016\nVanguard", (), "Vanguard"),
        (f"{TITLE}\nToledo Blade (Ohio)\nSeptember 23, 2016 Friday", (), "Toledo Blade"),
        (f"{TITLE}\nAda Brenn\nBoston Globe\n23 September 2016", ("Ada Brenn",), "Boston Globe"),
        (f"{TITLE}\nBy Ada Brenn\nAl Jazeera\n23 September 2016", ("Ada Brenn",), "Al Jazeera"),
        (f"{TITLE}\nBy Ada Brenn | Politico | 23 September 2016", ("Ada Brenn",), "Politico"),
        (f"{TITLE}\nAda Brenn, Toronto Star\n23 September 2016", ("Ada Brenn",), "Toronto Star"),
        (f"Boston Globe\n{TITLE}\nBy Ada Brenn", ("Ada Brenn",), "Boston Globe"),
        (f"{TITLE}\nKathleen Sun\n23 September 2016", ("Kathleen Sun",), None),
        (f"{TITLE}\nLe Duan\n23 September 2016", ("Le Duan",), None),
    ],
)
def test_a_paper_that_is_called_like_somebody_is_no_author(
    head: str, authors: tuple[str, ...], source: str | None
) -> None:
    article = read(head)
    assert (article.authors, article.source) == (authors, source)


@pytest.mark.parametrize(
    ("head", "line", "source"),
    [
        ("SKERRYLINE", "CARROW, Norl., Aug 11 (Skerryline) - The ferries of Carrow stay in port.", "Skerryline"),
        ("SKN 0917 9 JUL 2026", "CARROW, Norland, July 9 (SKN) -- The ferries of Carrow stay in port.", "SKN"),
        ("Ferrynib", "Ada Brenn is Ferrynib’s island life editor. She has been on 70 boats.", "Ferrynib"),
        ("Ferrynib", "Get Ferrynib in your inbox", "Ferrynib"),
        ("Ferry24x - Breaking news. First.", "Next on Ferry24x", "Ferry24x"),
        ("Ferrynib", "Ada Brenn told Ferrynib that the boats stay in port.", None),
        ("Politics", "Ada Brenn is Politics’s editor. She has been on 70 boats.", None),
    ],
)
def test_a_site_of_one_word_is_known_by_what_its_own_lines_say(head: str, line: str, source: str | None) -> None:
    text = "\n\n".join((head, TITLE, "* The company says nothing", line, *TEXT))
    assert lay_out(Draft("w.txt", "w.txt", text, text.encode())).source == source


def test_a_paper_of_a_common_name_is_known_by_what_its_people_are_said_to_have_done() -> None:
    joined = "Ada Brenn covers the islands. She joined the Register in 2019 from the Elmby bureau of the Carrow Press."
    assert read(f"Sound Register\nCongress\n{TITLE}\nBy Ada Brenn", joined).source == "Sound Register"
    based = "Ada Brenn is a reporter based at the Sound Current. Her work is paid for by the government of Norland."
    head = f"{TITLE}\nAda Brenn\nSound Current\nPublished June 14, 2025 • 5 minute read"
    assert (read(head, based).source, read(head, based).authors) == ("Sound Current", ("Ada Brenn",))


DATES = {
    "beside buttons": ("12 Sep 2024 | Reading time: 3 mins | Share: in f X ✉", "2024-09-12"),
    "with strokes": ("Tuesday 03/November/2026 18:46 PM", "2026-11-03"),
    "without a blank": ("Jan 22,2026 - Last updated at Jan 22,2026", "2026-01-22"),
    "when it was added": ("Added 20 April 2026", "2026-04-20"),
    "of a section": ("Sports News of Sunday, 22 November 2026", "2026-11-22"),
    "beside how long ago it was changed": (
        "Published: Mar. 3, 2026 at 10:52 AM EST|Updated: 4 hours ago",
        "2026-03-03T10:52-05:00",
    ),
    "beside the time of the change": ("Jun 24 2026 | Updated 11:15 CET", "2026-06-24"),
    "beside the source": ("Source: SKN - Wed 22 Apr 2026 14:31 GMT", "2026-04-22T14:31+00:00"),
}


@pytest.mark.parametrize(("line", "date"), DATES.values(), ids=DATES)
def test_the_date_in_a_head(line: str, date: str) -> None:
    assert read(f"{TITLE}\n{line}").published == date


def test_a_date_of_which_the_month_is_not_known_is_no_text() -> None:
    assert read(f"{TITLE}\n11-12-2025").published is None
    assert read(TITLE, "First published on: 09-03-2024 at 04:30 IST").published is None


@pytest.mark.parametrize(
    "menu",
    [
        "Skip to content\nNEWS\nMETRO\nBUSINESS\nSPORTS\nE-PAPER\nMetro",
        "Skip to content\nWATCH LIVE\nWeather | Traffic | Pets of the Week | Submit a Tip",
        "Accessibility: Skip to main content\nMenu\nTravel  City breaks  Rail  Columnists  Crossword",
    ],
)
def test_the_headline_may_come_again_below_a_long_menu(menu: str) -> None:
    assert read(f"{TITLE} - Western Packet Norland\n{menu}\n{TITLE}\nBy Ada Brenn").title == TITLE


@pytest.mark.parametrize(
    "below",
    [
        "Share on Facebook   Tweet   112 comments",
        "Save  Gift this article  Listen (7 min)",
        "ADVERTISEMENT – CONTINUE READING BELOW",
        "Key events | Show key events only | Please turn on JavaScript to use this feature",
        "Heard on Morning Edition",
        "(Updates death toll, adds geologist, tourist from Norland)",
    ],
)
def test_what_stands_below_a_headline(below: str) -> None:
    assert read(f"{TITLE}\nBy Ada Brenn\n3 March 2021\n{below}").title == TITLE


@pytest.mark.parametrize(
    "above",
    [
        "THE SMOKY PIONEER\nServing Garfield & McCone Counties since 1911 ~ Jordan, Norland\n"
        "Wednesday, March 18, 2026 Vol. 115 No. 11 $1.50",
        "View this email in your browser\nSKERRYRING\nThe newsletter of Boats for All\n3 March 2021",
        "Home U.K. News Showbiz Royals Sport Health Travel\nBreaking News Weather War Videos Headlines Discounts",
        "Skip to main content · We report from 140 countries · Donate today\nRegions / Latin America / Peru",
        f"English Newsᐳ Citiesᐳ Carrowᐳ {TITLE}\nTRENDING\n#BoardExams\n#CarrowRiverfront",
        "ZCZC\nSKN0347 4 GEN 0 ENG / R CRO / S41 / QBXB\nFERRY-GROUNDING/2NDLD (RECASTS, ADDS QUOTES)",
    ],
)
def test_what_stands_above_a_headline(above: str) -> None:
    assert read(f"{above}\n{TITLE}").title == TITLE


def test_a_headline_of_a_tabloid_is_long() -> None:
    title = (
        "Retired dentist, 71, who built a 22ft medieval catapult in his back garden is ordered to pull it down after"
        " all of his neighbours complained about flying cabbages"
    )
    assert read(f"{title}\nBy ADA BRENN FOR SKERRYONLINE").title == title
    article = lay_out(Draft("w.txt", "w.txt", "\n\n".join((title, *TEXT)), b"x"))
    assert article.title_inferred


def test_the_comments_of_readers_stand_below_their_orders() -> None:
    foot = "Comments 1127\nNewest\nOldest\nBest rated\nWorst rated\nPaul, Carrow, 3 hours ago\nLeave the man alone."
    read(f"{TITLE}\nBy Ada Brenn", foot)


def test_parts_of_an_article_may_be_headed_like_the_orders_of_comments() -> None:
    text = "\n\n".join((TITLE, TEXT[0], "Newest", "Oldest", TEXT[1]))
    assert TEXT[1] in lay_out(Draft("w.txt", "w.txt", text, b"x")).body


def test_what_has_happened_by_now_stays_below_its_heading() -> None:
    points = ("Latest", "- Two people are missing off the pier", "- Schools in Carrow stay closed until Friday")
    text = "\n\n".join((TITLE, TEXT[0], *points, "To join the search, write to help@carrow.example", TEXT[1]))
    article = lay_out(Draft("w.txt", "w.txt", text, text.encode()))
    assert [one.text for one in article.paragraphs if one.hidden is None] == text.split("\n\n")[1:]


def test_the_slug_and_the_take_of_an_agency_and_what_it_tells_editors() -> None:
    article = read(
        f"SKN 0412 pl 610 NORLAND-POLITICS\n2nd ROUNDUP: {TITLE}\nBy: SKN",
        "— SKN\nA.B./N.L.\nEditor’s note: The following information is not intended for publication\n"
        "Contacts: Ada Brenn, +49 30 0000 4120\nSKN ho jts ak xxde\n060541 Nov 26",
    )
    assert (article.title, article.agency, article.authors) == (TITLE, "SKN", ())


@pytest.mark.parametrize(
    "foot",
    [
        "Translation: Marguerite Ashdown - Edition: Quirino Stefani / Nina Tapa",
        "Most read: Politics\nThe senator, the roommate and the ferry\nHouse sets vote on boats\n418 comments",
        "Related Articles:\nWomen’s League: Queens hold Elmby\nThis article is closed for comments.",
        "Like what you read? Get The Skerry Wire, our free letter, in your inbox every Tuesday.\nEnter your email",
        "GET THE MORNING BRIEFING\nSign up for our newsletter and never miss the stories that matter.",
        "Subscribe from S$4.90 a month",
        "86 View comments",
        "Article content\nShare this article in your social network",
        "Recommended from Editorial\nTunnel lights are back on after repair of the grid",
        "READ MORE\nPolo: Visitors take Holders Cup\nShow more stories",
        "0 users have voted.\nAdd new comment\nNewsletter\nGet top stories and blog posts emailed to you each day.",
        "Transcript provided by SPR, Copyright SPR.\nSee stories by Nils Lind",
        "Your support makes stories like this one possible. Give now.\nSend us your feedback",
        "Filed under — Health Care\nAdvertise with the Packet\n[email protected]",
        "Copyright Western Packet. All rights reserved. This material may not be reproduced, published or rewritten.",
        "MORE OBITUARIES\nDelbert Hunke, 84\nSister Mary Alphonse Toelle, 102",
        "— With inputs from PTI",
        "str-pga/lds/bwk",
        "Media Contact\nNils Lind\nSkerry University\nOffice: 61-2-5550-0133\nDOI 10.5555/uae.2024.0417",
        "A welcome email is on its way. If you don't see it, please check your junk folder.",
        "Skerry Media is committed to maintaining a lively but civil forum for discussion. Comments may take an hour.",
        "Loading Instagram content",
        "SKN/ab/1842 GMT",
        "SKN/ab/cd/ed:ef",
        "Join the conversation (112 comments)",
        "More sport: Queens hold Elmby | Lautoka of Carrow hold Rewa",
        "[Sponsored content] The bank that speaks of boats",
        "To share a memory, write to obits@skerry.example",
        "To view this video please enable JavaScript, and consider upgrading to a web browser that supports it",
        "We use skerry-player to manage extra content that can set cookies on your device. Please review your details.",
        "Full article 6 comments\nDisclaimer & comment rules",
        "Get Email News Reports!\nGet our news right on your inbox. Subscribe Now!",
        "Receive essential international news every morning\nPage not found",
        "We’ll send you latest news updates through the day. You can manage them any time.",
        "You have full access to this article via your institution.\nDownload PDF",
        "Your information is being handled in accordance with the SKN Privacy Collection Statement.",
        "Terms of Service   Privacy Policy   AdChoices   Accessibility",
        "Produced by Skerry and News Over Audio using AI narration. Listen to more stories on the Skerry app.",
        "More stories on\nElmby\nBoats",
        "Ada Brenn contributed to this report.\nRelated Tags: Elmby | Boats",
        "The Skerry Packet Newsletter. Stay up to date. Subscribe Now",
        "Disclaimer: Norland Science Wire is not responsible for the accuracy of news releases posted by its members.",
        "Latest\nFramework for folding boats agreed in Elmby\nHands-on with the new ferry",
        "You are receiving this email because you signed up. Unsubscribe\nBoats for All, 12 Quay Road, Carrow, Norland",
    ],
)
def test_what_stands_below_a_text(foot: str) -> None:
    read(f"{TITLE}\nBy Ada Brenn", foot)
