"""Furniture is recognised by whole phrases; sentences that begin with the same words stay text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.layout import phrasebook, phrases
from reader.text.layout.furniture import furniture_rule, is_caption, is_end_mark, is_separator, stated_tags

_FURNITURE = {
    "furniture-read-more": (
        "Latest headlines",
        "Popular posts",
        "More from this section",
        "Read the original article here",
        "NOW READ: Ferry fares to rise",
        "Related",
        "IN THIS SECTION",
        "Key posts",
        "相关阅读：渡轮再次出航",
        "関連キーワード",
        "관련 기사",
        "اقرأ أيضا: العبارة تبحر",
        "Читайте также",
        "Jump to Review",
        "Also on Skerry Packet:",
        "Read the rest here.",
        "WATCH BELOW: The council hears the skippers.",
        "On this page",
        "Next article: The ferry sails",
        "Les også: Ferja går igjen",
        "Czytaj więcej",
        "Läs mer: Färjan går igen",
        "Baca juga: Feri",
        "Read more: Ferry fares to rise",
        "Auch interessant",
        "Weitere Artikel",
        "Mehr zu diesem Thema",
        "Leer más",
        "Článek",
        "Les plus lus",
        "Te puede interesar",
        "Table of Contents",
        "Recommended Videos",
        "Read our full Skerry ferry review",
        "READ ALSO: Ferry fares to rise",
        "Related Articles",
        "Recommended",
        "More from Skerry Packet:",
        "Continue reading the main story",
        "You might also like",
        "Most read",
        "Most read in Harbour News",
        "Mehr zum Thema: Marode Brücken",
        "Article continues below",
        "WATCH | How a ferry sails",
        "Lesen Sie hier: Was der Kapitän sagt",
        "Lesen Sie auch",
        "Weiterlesen",
        "Noticia relacionada",
        "Lire aussi | Le capitaine parle",
        "Más información",
        "À lire aussi Le capitaine parle",
    ),
    "furniture-newsletter": (
        "Your support makes our journalism possible. Donate today.",
        "Like this story? Support local news. Subscribe from $6 a month.",
        "Support local reporting with a gift.",
        "Now you can read the Skerry Packet ePaper anytime, anywhere.",
        "Get real-time updates on the ferry of Skerry.",
        "„Hier ist Skerry“: Der Newsletter sagt Ihnen montags alles. Hier geht’s zur Anmeldung!",
        "【キャンペーン】有料記事読み放題！詳しくはこちら",
        "Join our harbour newsletter",
        "Get the latest articles, timetables and the news of all ferries and islands delivered to your inbox.",
        "Sign in to save your progress",
        "If you enjoyed this article, please share it with others.",
        "Discover more from Skerry Packet",
        "You’re currently a free subscriber to Skerry Packet. For the full experience, upgrade your subscription.",
        "Upgrade to paid",
        "Sign up (it takes a minute) or log in now.",
        "Subscribe to get the latest posts sent to your email.",
        "この記事は会員限定です。",
        "Sign up for our morning newsletter",
        "Subscribe now to stay ahead",
        "Click here to subscribe",
        "Get the best of the Packet in your inbox every morning.",
        "Thank you for subscribing!",
        "You are receiving this e-mail because you subscribed to the Packet.",
        "Unsubscribe: https://packet.example/u/17",
        "Unsubscribe | Manage preferences | View in browser",
        "View this email in your browser",
        "View in browser",
        "READ IN APP",
        "Open in app or online",
        "Read Online",
        "Forwarded this email? Subscribe here for more",
        "Was this email forwarded to you? Sign up here.",
        "Update your email preferences or unsubscribe here",
        "You can update your preferences or unsubscribe from this list.",
        "Want to change how you receive these emails?",
        "Our mailing address is:",
        "For the latest news from the sea, sign up to our letters.",
        "Check out more of our stories by signing up to our daily newsletter.",
        "Stay informed with The Packet – your voice of the harbour.",
        "Get daily Skerry news",
        "Log in or create an account to continue",
        "Newsletter abonnieren",
        "Abonnez-vous à notre newsletter",
        "Il vous reste 60% de cet article à lire. La suite est réservée aux abonnés.",
        "Thanks for reading Skerry Notes! Subscribe for free to receive new posts and support my work.",
        "Skerry Notes is a reader-supported publication. To receive new posts, consider becoming a subscriber.",
    ),
    "furniture-skip-link": (
        "Skip to main content",
        "Skip past newsletter promotion",
        "Jump directly to the content",
        "Jump to navigation",
        "Skip to contentSkip to footer",
        "zum Inhalt zur Navigation",
        "Zum Inhalt springen",
        "zum Hauptinhalt",
        "Navigation überspringen",
        "Aller au contenu",
        "Accéder à la navigation principale",
        "Saltar al contenido",
        "Vai al contenuto",
        "Ir para o conteúdo",
        "Naar de inhoud",
        "Hopp til innhold",
        "Hoppa till innehållet",
        "Siirry sisältöön",
        "本文へ移動",
        "본문 바로가기",
        "跳到主要內容",
    ),
    "furniture-share": (
        "Have your say",
        "Join the conversation",
        "Loading comments…",
        "Name *",
        "Share your thoughts in the comments below",
        "To comment on this story, you must be logged in.",
        "Email this Print this",
        "Click to share on Facebook (Opens in new window)",
        "Listen (4 min)",
        "A A+",
        "Tweet Share Pin Email",
        "Share AA Follow us",
        "Print this page | Send to a friend | A A A",
        "Be the first to comment",
        "Your email address will not be published. Required fields are marked *",
        "Like this: Loading…",
        "Select Voice Select Speed 1.00x",
        "1. We welcome reader comments on the stories of the day. Some may be printed; addresses will not.",
        "2. Please understand that comments are moderated and that not all can be published.",
        "Hat Ihnen dieser Artikel gefallen? Dann unterstützen Sie uns bitte mit einer Spende.",
        "Ihre Meinung ist uns wichtig. Senden Sie uns Ihr Feedback an: post@packet.example",
        "Link copied to clipboard",
        "You must confirm your public display name before commenting",
        "Please logout and then login again, you will then be prompted to enter your display name.",
        "Share this article",
        "Share this article: Facebook Twitter WhatsApp",
        "Share",
        "Facebook Twitter LinkedIn Email",
        "Comments (12)",
        "All comments are moderated.",
        "Print",
        "Listen to this article 4 min",
        "Leave a Reply",
        "You must be logged in to post a comment.",
        "Du musst angemeldet sein, um einen Kommentar abzugeben.",
        "Teilen",
        "Commentaires (12)",
        "Drucken",
        "Copiar enlace",
        "メールでシェアする",
        "分享到：",
        "가가",
        "Поделиться",
        "Deel dit artikel",
        "Ascolta l'articolo",
        "Compartilhe esta notícia no WhatsApp",
        "Follow",
        "213 Followers",
        "Sie müssen sich anmelden, um einen Kommentar zu schreiben.",
        "Wie hat Ihnen dieser Artikel gefallen?",
        "Was this article helpful?",
        "- 评论",
    ),
    "furniture-follow": (
        "Follow news related to the harbour board on X: @SkerryHarbours",
        "Follow along with the latest updates below.",
        "Alles am Morgen: Abonniere den Whatsapp-Kanal des Packet und du weisst Bescheid.",
        "カテゴリーをフォローする",
        "Follow us on Twitter: @packet",
        "Подписывайтесь на наш Telegram-канал",
        "Follow Skerry Packet on Google News and add us as a source to get our best stories of the sea in your feed.",
        "Follow AP coverage at https://example.org/hub",
        "Join our WhatsApp channel for news of the sea",
        "Folgst du der Skerry-Post schon auf WhatsApp?",
        "Folgen Sie uns auf Instagram",
        "Suivez-nous sur Facebook et YouTube",
        "Síguenos en TikTok",
        "Have a story tip? Email tips@packet.example",
        "Send your comments to editor@packet.example",
        "For more stories like this, visit packet.example",
        "Get in touch with the Packet: news@packet.example",
        "Are you stuck on an island? Get in touch at ferry@packet.example",
    ),
    "furniture-copyright": (
        "Republish this article",
        "(This story has not been edited by Packet staff and is auto-generated from a syndicated feed.)",
        "The views expressed in this article are the author's own and do not necessarily reflect those of the paper.",
        "Published in Packet, March 3rd, 2024",
        "All rights reserved. This material, and other digital content on this website, may not be reproduced, "
        "published, broadcast, rewritten or redistributed in whole or in part without prior permission of the paper.",
        "License this article",
        "Copyright: Skerry Syndicate, 2025",
        "This is a breaking new story - more to follow",
        "Dieser Artikel wird laufend aktualisiert.",
        "First published in The Skerry Packet.",
        "This report by The Skerry Press was first published Dec. 27, 2018.",
        "© 2021 Skerry Packet",
        "(c) Copyright Skerry News 2024. Click For Restrictions",
        "Copyright 2021 The Skerry Packet. All rights reserved.",
        "ⓒ Packet. Unauthorized reproduction prohibited.",
        "Our Standards: The Packet Code.",
        "This article was originally published on Skerry Packet.",
        "Dieser Artikel ist zuerst in der Skerry-Post erschienen.",
        "The ferry sails was originally published in Quay on Medium, where people are continuing the conversation.",
    ),
    "furniture-advertisement": (
        "Products are chosen by our editors. Purchases made through our links may earn us a commission.",
        "Disclosure: All opinions are my own. This post may contain affiliate links.",
        "We also may use affiliate links in our posts. Thanks!",
        "An dieser Stelle finden Sie einen von unseren Redakteuren ausgewählten, externen Inhalt, der ihn anreichert.",
        "Ich bin damit einverstanden, dass mir der externe Inhalt angezeigt wird.",
        "Deine Privatsphäre-Einstellungen verhindern das Laden aller externen Inhalte.",
        "Zur Anzeige aktiviere bitte die Einstellungen in den Privatsphäre-Einstellungen.",
        "Advertisement - Page continues below",
        "This post may contain affiliate links.",
        "If you click on a link and buy something, we may earn a commission.",
        "We independently select what we recommend, and we may earn a commission, which supports our work.",
        "Advertisement",
        "ADVERTISEMENT",
        "Story continues below advertisement",
        "Please enable JavaScript to view the comments.",
        "Bitte aktivieren Sie JavaScript, um diese Seite zu lesen.",
        "Thank you for visiting example.com. You are using a browser version with limited support for CSS. To obtain "
        "the best experience, we recommend you use a more up to date browser (or turn off compatibility mode in Quay "
        "Explorer). In the meantime, to ensure continued support, we show the site without styles and JavaScript.",
        "You are using an outdated browser. Please upgrade it.",
        "Your browser is no longer supported.",
        "Your browser doesn’t support HTML5 audio.",
        "Externer Inhalt nicht verfügbar",
        "Empfohlener redaktioneller Inhalt",
        "See omnystudio.com/listener for privacy information.",
        "Learn more about your ad choices. Visit megaphone.fm/adchoices",
        "As an Amazon Associate we earn from qualifying purchases.",
        "We value your privacy",
        "We and our 842 partners store and/or access information on a device, such as cookies.",
        "Accept all",
        "Alle akzeptieren",
        "We may be compensated when you click on a link.",
        "Mit einem Symbol gekennzeichnete Links sind sogenannte Affiliate-Links.",
        "Link zum YouTube-Inhalt",
        "Hosted on Acast. See acast.com/privacy for more information.",
    ),
    "furniture-photo": (
        "Image used under license from Shutterstock",
        "Getty/Instagram.",
        "Photo: A ferry leaves the quay. (Orla Finch/Packet)",
        "Image copyright Getty Images",
        "(Yonhap)",
        "[Photo/Agencies]",
        "FILE PHOTO: The quay at night",
        "Enlarge this image",
        "toggle caption",
        "Photo by Orla Finch",
    ),
    "furniture-contact": (
        "Contact the newsroom at 555-555-0142 or news@packet.example",
        "For more information and media requests, please contact: Orla Finch (orla@skerry.example / +41 22 555 0147)",
        "Contact: editor@skerry.example",
        "（责任编辑：李明）",
        "• Email: orla@packet.example | Twitter: orlafinch",
        "To contact the reporter on this story: Orla Finch in Skerry at orla@packet.example",
    ),
    "furniture-tags": (
        "Posted in Transport, Skerry Harbour",
        "Tags: ferry, transport",
        "Filed Under: Transport",
        "Tags",
        "Schlagwörter",
    ),
    "furniture-page": (
        "Report a correction or typo",
        "Donate",
        "Previous Post",
        "Next Post",
        "Uppdaterad 15.59 | Publicerad 14.14",
        "02:57 Min.. Verfügbar bis 06.05.2024.",
        "[CTA_MODULE]",
        "Viewing this article on our beta mobile site? Click here for a version with pictures.",
        "Sendung: Hafenfunk, 24.04.2024, 15:10 Uhr",
        "Updated on",
        "Aktualisiert am",
        "2 minuti di lettura",
        "Previous",
        "From Wikinews, the free news source you can write!",
        "PressReader.com - Newspapers from around the world",
        "Powered by",
        "Powered by beehiiv Terms of Service",
        "Page 2 of 5",
        "Continued on Page A7",
        "(cont'd from page 1)",
        "-----Original Message-----",
        "Begin forwarded message:",
        "PRESS RELEASE - FOR IMMEDIATE RELEASE",
        "4 min read",
        "Lesedauer: 4 Minuten",
        "Tiempo de lectura: 3 min.",
        "(more)",
        "submitted by /u/skipper",
        "[link] [comments]",
        "Comments URL: https://packet.example/1",
        "| Next | Section menu | Main menu |",
        "This article was downloaded by calibre from https://packet.example/1",
    ),
    "furniture-editing": (
        "Transcribed by: Harbour Press Unit",
        "Written by",
        "(mei)",
        "(mei/dpa)",
        "Edited by: Tom Vane",
        "Editing by Tom Vane and Li Wen",
        "Redaktion: Tom Vane, Li Wen",
        "Übersetzung: Tom Vane, Redaktion: Li Wen, Schlussredaktion: Ada Lind und Orla Finch",
        "Aus dem Englischen von Tom Vane",
        "Traduit de l’anglais par Tom Vane",
        "Mit Agenturmaterial.",
    ),
}

_TEXT = (
    "Have your say, the mayor told them, and they did.",
    "Your support makes us strong, the skippers wrote to the mayor.",
    "The views expressed by the skippers differ from those of the mayor.",
    "Published in Skerry in 1921, the book was soon forgotten.",
    "Contact the editor of the sea charts, he was told.",
    "To comment on the vote you must know the harbour.",
    "Read the original article of faith, the priest advised.",
    "Donate blood, the clinic asked.",
    "Like this story? It was told by the skipper to all who would listen.",
    "Now you can read the whole letter, said the harbour master.",
    "Be the first to comment on the sea and the last to leave it.",
    "We welcome comments, the harbour master said, from everybody on the quay.",
    "Your address will not be forgotten.",
    "Follow the news and you will know more than the mayor.",
    "Support local boats and buy their fish.",
    "Related by blood, the skippers share a boat.",
    "For more information, call the harbour office before Friday.",
    "Media requests for the minutes were denied last year.",
    "You can now read books about the sea in the app of the library.",
    "Contact between the boats was lost at noon.",
    "Pinned to the door was a letter.",
    "Get the latest ferry, the harbour master advised them.",
    "Wer den Newsletter liest, weiß, wann die Fähre geht.",
    "Follow along the pier until the lamps end.",
    "They buy fish where the road links the harbour to the town, and earn a commission.",
    "An dieser Stelle steht ein Haus, das jeder kennt.",
    "Übersetzung: eine Kunst für sich",
    "Redaktion: Wer darf hinein?",
    "Aus dem Englischen kommt das Wort für die Fähre.",
    "Mit Material für zwei Boote fuhr er zurück.",
    "Join the newsletter team and write about ferries.",
    "If you enjoyed this article of clothing, the shop on the quay has more.",
    "Written by hand",
    "Also on Skerry, the ferry stopped.",
    "Viewing this as a mistake, the council voted again.",
    "Email: how it came to the islands",
    "This report by the harbour office was first ignored, then published.",
    "Edited by candlelight, it was finished at dawn.",
    "(he left)",
    "The image was used under licence from the harbour museum.",
    "Continued on page 7 of the register, the entry ends in blots.",
    "See page 4, she wrote, and there it was.",
    "For immediate release of the hostages, they ask two million.",
    "Copyright Skerry fought for in 2024 in the courts was lost.",
    "Posted in the harbour was a notice.",
    "Jump to review what the captain said.",
    "Discover more from the sea than from books.",
    "编辑部：渡轮再次出航，岛上居民等待已久，镇长在码头上向船员致意并感谢他们多年来的辛勤工作。",
    "We may get a commission that asks who sank the ferry, the mayor hopes.",
    "If you buy a ticket, the agent takes no part of it.",
    "This page contains everything that is known of the ferry.",
    "Reading time: 4 hours a week, the school says.",
    "First published in 1920, the timetable is still in print.",
    "The link was copied by hand for years.",
    "Share prices in the ferry operator rose 3% on the news.",
    "Skip to the end of the queue and you wait for the next ferry.",
    "Go to the main harbour and ask for the pilot.",
    "Zum Inhalt der Kisten wollte sich der Kapitän am Montag nicht äußern.",
    "Aller au contenu de la caisse, c’est ouvrir la porte.",
    "Read more widely and you will find the same pattern elsewhere, the report advises.",
    "Advertisement spending rose 4% last year, the agency said.",
    "Copyright law does not cover timetables, the court found.",
    "Follow-up visits are free, the clinic said.",
    "Follow the river and you come to the mill.",
    "Photo: Orla Finch. The night ferry leaves the quay on Monday as the rain sets in.",
    "Photo finishes decided two of the four races.",
    "Related costs, such as lighting, are not included.",
    "Print runs were doubled for the day.",
    "Tags on the life vests were missing, inspectors said.",
    "(Adds to the pile: another ferry.) It sank.",
    "(Changes in the timetable took effect on Monday.)",
    "(Removes his glasses)",
    "Ed: I never saw the ferry.",
    "US-China Trade War, 2019",
    "Updates with the vote of the council are expected.",
    "Share this article of faith: the boat comes back.",
    "Unsubscribe rates rose by a third in March.",
    "You receive this licence because you passed the test.",
    "Source material for the report came from ticket machines.",
    "Subscribe to the view that boats sink and you never sail.",
    "Sign up for the navy, he said, and see the world.",
    "Watch out for ice on the quay.",
    "Comments by the minister were met with silence.",
    "The plan is at https://example.org/plan and open for comment.",
    "Officials asked residents to write to ferry@example.org before June.",
    "Get the boat out of the harbour before noon!",
    "More from the sea than from the land: that was the old trade of the town, and it fed everybody.",
    "“No,” she said.",
    "Ads.txt is a file.",
    "More on Monday.",
    "Powered by steam, the ferry needed a stoker.",
    "Hosted on the quay, the fair drew hundreds.",
    "Thanks for reading the plan before you voted.",
    "Was this email forwarded by the ministry? Nobody knows.",
    "Externer Inhalt ist teuer, sagte der Kapitän.",
    "Les også Hamsun i ferien.",
    "Join our commenting crew on the quay on Sunday.",
    "Get in touch with your feelings before you sail.",
    "For the latest ferry you must sign up before noon.",
    "Dieser Text ist zunächst schwer zu verstehen.",
    "Lire aussi Proust sur le bateau.",
    "Il vous reste un livre à lire avant le départ.",
    "Lesen Sie auch im Hafen?",
    "Teilen macht Freude.",
    "Stay informed with what the harbour says.",
    "Join the thousands who left WhatsApp.",
    "Sigue la disputa en Facebook por el puerto.",
    "Folgt der Hafen nun auf Instagram dem Trend?",
    "Weitere Artikel des Vertrags gelten.",
    "Listen!",
    "We and our partners built the ferry.",
    "Accept all of it, she said.",
    "Más información sobre el puerto llegará el lunes.",
    "Teilen und drucken kann das jeder.",
    "Подписывайтесь на жизнь без парома.",
    "Was this article of the treaty helpful to the islanders?",
    "Updated on Monday, the timetable has a night ferry.",
    "Most read in silence.",
    "Tags are sewn into every vest.",
    "We may be compensated, the islanders hope.",
    "As an Amazon associate he earned little.",
    "Sign up or ship out, the captain told them.",
    "Mit Fahnen gekennzeichnete Boote sind auf dem Weg.",
    "You are using a browser to read this, and it knows more about you than your bank does.",
    "Your browser is what the ferry line asks for first.",
)


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in _FURNITURE.items() for text in texts])
def test_furniture_is_named(rule: str, text: str) -> None:
    assert furniture_rule(text) == rule


@pytest.mark.parametrize("text", _TEXT)
def test_sentences_stay(text: str) -> None:
    assert furniture_rule(text) is None


@pytest.mark.parametrize(
    ("text", "caption"),
    [
        ("The ferry leaves the north quay. Photograph: Lea Brandt/Skerry Packet", True),
        ("Passengers board the ferry Foto: Lea Brandt", True),
        ("It has rained on the quay for a week. (Reuters)", True),
        ("Der Treibstoff habe sich verteuert. (dpa/lno)", False),
        ("What she wants is a photo: Lea Brandt asks for a smile", False),
        ("Open this photo in gallery The ferry leaves the north quay on Monday.", True),
        ("Open this door and the harbour lies below.", False),
        ("On the wall hangs a picture: The Quay at Night by Lea Brandt", False),
    ],
)
def test_a_credit_at_the_end_makes_a_caption_but_not_that_of_an_agency_in_small_letters(
    text: str, caption: bool
) -> None:
    assert is_caption(text) is caption


@pytest.mark.parametrize("text", ["-", "* * *", "■", "###", "___", "=====", "•", "— —"])
def test_drawn_lines_are_separators(text: str) -> None:
    assert is_separator(text)


@pytest.mark.parametrize("text", ["?!", "…", "...", "5", "a", "- 5 -"])
def test_what_says_something_is_no_separator(text: str) -> None:
    assert not is_separator(text)


@pytest.mark.parametrize("text", ["-30-", "(END)", "ENDS", "—ENDS—", "[End]", "EOM", "REUTER", "-END-", "xxx", "(끝)"])
def test_end_marks(text: str) -> None:
    assert is_end_mark(text)


@pytest.mark.parametrize("text", ["It ends.", "END OF THE LINE", "30 boats", "The end of the affair"])
def test_other_ends_are_text(text: str) -> None:
    assert not is_end_mark(text)


def test_tags_are_read() -> None:
    assert stated_tags("Tags: ferry, night service,  Skerry.") == ("ferry", "night service", "Skerry")
    assert stated_tags("Tagged by the police") == ()


_PIECES = (
    "All Rights Reserved",
    "無断転載",
    "무단 전재",
    "저작권자",
    "Read more",
    "©",
    "2024",
    "The Skerry Packet",
    "said",
    ".",
)


def test_phrases_that_ignore_case_are_written_in_small_letters() -> None:
    """They are matched with small letters, so that one with a capital would never match."""
    written = [
        phrase for of_rule in phrasebook.PHRASES.values() for phrase in of_rule if not phrases._has_capitals(phrase)
    ]
    stated = [re.sub(r"\\.|<[A-Z][a-z]+>", "", text) for text in (*written, *list(phrasebook.WORDS.values())[1:])]
    assert stated == [text.lower() for text in stated]


@pytest.mark.parametrize("line", ["ADVERTISEMENT", "SIGN UP NOW", "PHOTO: ANNA REED", "PARTAGER", "© 2024 THE PACKET"])
def test_case_makes_no_difference_to_most_phrases(line: str) -> None:
    assert furniture_rule(line) == furniture_rule(line.capitalize()) is not None


@given(st.lists(st.sampled_from(_PIECES), max_size=6).map(" ".join))
def test_long_lines_need_no_brief_phrases(text: str) -> None:
    found = furniture_rule(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(phrases, "_LONGEST_BRIEF", 10_000)
        assert furniture_rule(text) == found


@given(st.lists(st.sampled_from(_PIECES), max_size=6).map(" ".join))
def test_lines_without_late_words_need_no_late_phrases(text: str) -> None:
    found = furniture_rule(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(phrases, "_may_begin_late", lambda small: True)
        assert furniture_rule(text) == found


@pytest.mark.parametrize(
    ("bracket", "is_credit"),
    [
        ("(Orla Finch/The Skerry Packet)", True),
        ("( O. Finch / For The Packet )", True),
        ("( Skerry Packet file photo )", True),
        ("(AFP/Getty Images)", True),
        ("(PTI)", True),
        ("(Press Trust of India)", True),
        ("(Spa)", False),
        ("(She has kept the photo.)", False),
        ("(The crew was late/early.)", False),
        ("(Orla Finch was on board.)", False),
    ],
)
def test_a_credit_in_brackets_makes_a_caption(bracket: str, is_credit: bool) -> None:
    assert is_caption(f"The ferry leaves the quay on Monday. {bracket}") is is_credit
