"""Publishers: news agencies by their usual names, and the form of the names of papers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.text.layout.foreignpapers import begins_like_paper
from reader.text.layout.papers import is_known_paper
from reader.text.spelling import word_set

_USUAL = """
AAP AFP ANI ANP ANSA AP APA Anadolu Antara BelTA Belga Bernama Bloomberg CNN CP EFE IANS Interfax Jiji KCNA KNA KUNA
Kyodo Lusa NPR NTB PA PAP
PRNewswire PTI RIA Reuters Ritzau SID SPA TASS TNN UNI UPI WAM Xinhua Yonhap dpa epd sda
"""
_WRITTEN_OUT = {
    "Associated Press": "AP",
    "The Associated Press": "AP",
    "AP News": "AP",
    "Agence France-Presse": "AFP",
    "Thomson Reuters": "Reuters",
    "Bloomberg News": "Bloomberg",
    "The Canadian Press": "CP",
    "Canadian Press": "CP",
    "Xinhua News Agency": "Xinhua",
    "Yonhap News Agency": "Yonhap",
    "Yonhap News": "Yonhap",
    "Kyodo News": "Kyodo",
    "Jiji Press": "Jiji",
    "Press Trust of India": "PTI",
    "Press Association": "PA",
    "PA Media": "PA",
    "Australian Associated Press": "AAP",
    "Anadolu Agency": "Anadolu",
    "United Press International": "UPI",
    "Globe Newswire": "GlobeNewswire",
    "Business Wire": "Business Wire",
    "CNA": "CNA",
    "연합뉴스": "Yonhap",
    "뉴시스": "Newsis",
    "뉴스1": "News1",
    "共同": "Kyodo",
    "時事": "Jiji",
    "ロイター": "Reuters",
    "路透": "Reuters",
    "新华社": "Xinhua",
    "新華社": "Xinhua",
    "中央社": "CNA",
}
_AS_WRITTEN = {name: name for name in _USUAL.split()} | _WRITTEN_OUT
# News agencies by the name they are known by; the keys are casefolded.
AGENCIES = {name.casefold(): usual for name, usual in _AS_WRITTEN.items()}
#: A pattern of their names as written, because in small letters some are other words: "spa", "uni".
AGENCY = "|".join(map(re.escape, _AS_WRITTEN))

_PRESS_WORD = re.compile(
    r"\b(?:news|times|post|press|herald|weekly|daily|journal|tribune|gazette|chronicle|guardian|telegraph|today|star"
    r"|sun|mail"
    r"|globe|observer|review|magazine|radio|tv|television|online|bbc|cnn|npr|independent|standard|record|courier"
    r"|examiner"
    r"|sentinel|dispatch|bulletin|monitor|express|mirror|advertiser|argus|echo|ledger|mercury|messenger|advocate"
    r"|enquirer"
    r"|inquirer|bote|anzeiger|zeitung|presse|newspapers?|media|network|wire|日報|新聞|新闻|일보|신문|뉴스)\b",
    re.IGNORECASE,
)
_PAPERS = word_set(
    "advertiser advocate argus beacon broadsheet bugle chronicle clarion courant courier daily despatch dispatch echo"
    " enquirer examiner gazette gleaner guardian herald informer inquirer intelligencer journal ledger mercury"
    " messenger news newsday newspaper newswire observer plainsman post recorder sentinel spectator statesman telegram"
    " telegraph tidings times tribune trumpet vindicator weekly"
    " allgemeine anzeiger kurier landbote nachrichten rundschau tageblatt tagblatt volksblatt volksstimme zeitung"
    " dagblad dagbladet aftenposten nyheter posten tidende tidning tidningen nieuwsblad courant sanomat gazeta dziennik"
    " noviny correo diario gaceta heraldo periódico corriere gazzetta giornale messaggero correio diário jornal"
    " dépêche nouvelles dainik jagran khabar patrika samachar sandesh shimbun sinmun ilbo"
)
# What papers are called, too, if another one joined them.
_HALVES = word_set("banner constitution democrat eagle enterprise item leader picayune register republican union")
# What papers are called that people are called, too, but hardly somebody who stands behind an author and a comma.
_BESIDE = word_set(
    "age arrow bee citizen comet compass crier crow current drum eagle express fountain globe gull independent lamp"
    " lantern leader mail mirror monitor nation observatory owl packet patriot pilot pioneer press punch reflector"
    " register review signal standard star sun tide torch tower union vanguard visitor voice watch watchman whistle"
    " witness world sentry scoop mercury planet"
)
# What sites call their own lists.
_SECTIONS = frozenset(
    f"{kind} news"
    for kind in ("breaking", "business", "latest", "local", "more", "national", "related", "sports", "top")
)
# When a paper comes out, and what is no paper although it comes out then.
_TIMES = word_set("morning evening daily sunday")
_LETTERS = word_set(
    "brief briefing briefings read reads roundup digest update updates newsletter edition show service quiz recap"
    " report email club mass prayer prayers life bulletin news"
)
_FEWEST_TIMED = 2
# "SKN", as stations are called: two letters may be those of somebody.
_STATION = re.compile(r"[A-Z]{3,5}")
_SMALL_WORDS = ("of", "the", "and", "&", "de", "du", "des", "del", "della", "di", "da", "do", "la", "y", "et")
_MOST_WORDS = 6
_OWNED = re.compile(r"(?<=['’])S\b")
# "SKERRY WATCH (SKW)", "SKN NEWS", "SKERRY TV".
_BRACKETED_INITIALS = re.compile(r"(?<=\w) \([A-Z]{2,6}\)$")
_INITIALS = re.compile(r"[B-DF-HJ-NP-TV-XZ]{3,5}|TV|FM|UK|US")
# The most letters of the name of a station, which is spelled in capitals.
_LONGEST_STATION = 5


def tidy_paper(name: str) -> str:
    """Return the name of a paper that was printed in capitals as it is written elsewhere, without initials behind it.

    The names of stations stay, and so do words that only initials are: those without vowels.
    """
    name = _BRACKETED_INITIALS.sub("", name)
    is_printed = name.isupper() and len(name) > _LONGEST_STATION and not any(map(str.isdigit, name))
    if not is_printed:
        return name
    written = zip(name.split(), _OWNED.sub("s", name.title()).split(), strict=True)
    words = [word if _INITIALS.fullmatch(word) else called for word, called in written]
    return " ".join([*words[:1], *(word.lower() if word.lower() in _SMALL_WORDS else word for word in words[1:])])


def is_publisher(text: str) -> bool:
    """Whether ``text`` is a known paper or agency or reads like the name of one: capitals and a word of the press."""
    is_named = _reads_like_name(text) and (_names_press(text) or is_like_paper(text))
    return is_named or text.casefold() in AGENCIES or is_known_paper(text)


def is_like_paper(text: str) -> bool:
    """Whether several words end with one that only papers have there: "North Skerry Examiner", not "Ferry Review".

    In some languages the first word tells: "El Faro de Lunar".
    """
    if begins_like_paper(text):
        return True
    words = re.split(r"[\s-]", text.casefold())
    if len(words) < 2 or text.casefold() in _SECTIONS:
        return False
    return words[-1] in _PAPERS or _is_double(text.split()[-1]) or _is_timed(words)


def may_be_paper_beside(text: str) -> bool:
    """Whether several words behind an author or a date are rather a paper than somebody: "Skerry Bee"."""
    words = text.split()
    if len(words) < _FEWEST_TIMED or not _reads_like_name(text):
        return False
    is_initialled = _STATION.fullmatch(words[0]) is not None and not text.isupper()
    return is_initialled or is_like_paper(text) or words[-1].casefold() in _BESIDE


def _is_double(word: str) -> bool:
    """Match "Sentinel-Record", the name of two papers that became one."""
    halves = word.split("-") if "-" in word else []
    named = [half for half in halves if _PRESS_WORD.fullmatch(half)]
    return bool(named) and all(half in named or half.casefold() in _HALVES for half in halves)


def _is_timed(words: Sequence[str]) -> bool:
    """Match "Skerry Morning Packet", but not "Skerry Daily Briefing"."""
    return len(words) > _FEWEST_TIMED and words[-2] in _TIMES and words[-1] not in _LETTERS


def _reads_like_name(text: str) -> bool:
    words = text.split()
    return 1 <= len(words) <= _MOST_WORDS and all(word[0].isupper() or word in _SMALL_WORDS for word in words)


def _names_press(text: str) -> bool:
    if text.casefold() in _SECTIONS:
        return False
    return _PRESS_WORD.search(text) is not None or text.endswith((".com", ".org"))
