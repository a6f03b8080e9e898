"""How an article names the paper it is from: "told the Skerry Packet", "a reporter for the Packet"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reader.text.layout.masthead import Mark, Masthead
from reader.text.layout.menus import is_known_entry
from reader.text.layout.nameplates import may_be_paper, read_nameplate
from reader.text.layout.paragraphs import Block
from reader.text.layout.publishers import AGENCIES, is_like_paper, is_publisher, tidy_paper
from reader.text.spelling import word_set

_MOST_WORDS, _LONGEST = 5, 50
_ARTICLE = re.compile(r"the\s", re.IGNORECASE)
_DOMAIN = re.compile(r"(?:[\w-]+\.){1,3}[a-z]{2,10}", re.IGNORECASE)
# What sites say about themselves: "About The Packet".
_ABOUT = re.compile(r"(?:about|contact|follow|more|our|why)\s", re.IGNORECASE)
# What papers are called that may be something else, too, but for what they write: "She joined the Register in 2019".
_CALLED_ALSO = word_set(
    "age bee current express globe independent leader mail mirror nation patriot press record register review scotsman"
    " standard star sun union vanguard voice weekly whistle world"
)
_SMALL_WORDS = ("of", "the", "and", "&", "for", "on", "in")

# What stands before the name of the own paper, and behind it. Clubs and parties, which may be sections, are told and
# asked little, but are joined, supported and approached.
_SPOKE_TO = r"\b(?:told|tells?|(?:spoke|spoken|speaking|talked|talking) (?:to|with)|interview with)"
_WORKS_FOR = (
    r"\b(?:(?:reporter|correspondent|journalist|columnist|photographer|writer|editor|intern)s?(?: based)?"
    r" (?:for|at|with|of)|"
    r"(?:cover(?:s|ed)|wr(?:ites|itten)|reported) [^.]{3,80} (?:for|at)|"
    r"(?:writes|reports|reported|wrote|reporting) (?:for|in)|(?:He|She|They) joined(?= the))"
)
_HANDLED = r"\b(?:obtained|seen|reviewed|analy[sz]ed) by"
_OFFERED = (
    r"(?:\b(?:subscribe to|sign up (?:for|to)|donate to|friend of)|"
    r"(?:©|\(c\)|\bcopyright\b)(?:[\s,:(]{0,3}(?:©|\(c\)|copyright|by|\d{4})){0,4},?)"
)
_BEFORE = rf"(?:(?:{_SPOKE_TO}|{_WORKS_FOR}|{_HANDLED}|{_OFFERED})\s(?:the\s)?|/\s?(?:the\s)?)"
_BEHIND = (
    r"(?:\s(?:has (?:seen|learn(?:ed|t))|understands|newsletter|is an? (?:independent|non-?profit|daily|weekly"
    r"|newspaper)|(?:staff )?(?:writer|reporter|photographer|correspondent)|is now on (?:whatsapp|telegram)|app)"
    r"|['’]s? (?:reporting|journalism|newsroom|readers|reporters?|website|newsletters?"
    r"|google news|whatsapp|telegram|app))\b"
)
# The address of a site, of an author or of an account; a name of fewer letters may be part of any.
_ADDRESS = re.compile(
    r"(?:@|//|www\.|©\s?(?:\d{4}\s)?)(?:[\w-]{1,40}\.){0,2}([\w-]{4,60})(?=\.[a-z]{2,10}\b)|@(\w{4,40})"
)
_BEFORE_ADDRESS = ("@", "//", "www.", "©")
# What a site says of its people and its letters, and its name if that is one word.
_OWN = r"(?:columnist|correspondent|critic|editor|newsletter|reporter|writer)s?\b"
_BESIDE = re.compile(r"\s+[|–—-]\s+")
_ONE_WORD = re.compile(r"[^\W\d_a-z][\w&’'.-]{3,24}")
_NO_LETTERS = re.compile(r"[\W\d_]+")
_FEWEST_LETTERS = 6
# Of more words is the name of a paper that nothing but its article tells.
_SHORTEST_ARTICLED = 2

_NAMED = (
    r"\b(?!(?:Join|Follow|Get|Read|Download|Subscribe|Support|Visit|Like|Our|Your)\b)"
    r"(?P<name>(?:[Tt]he )?[^\W\d_a-z][\w’'‘&-]*"
    r"(?: (?:(?:of|and|de|du|des|del|della|di|da|do) (?:the |la )?)?[^\W\d_a-z][\w’'‘&-]*){0,4}?)"
)
# How a line of the page names its paper: "Follow The Packet's Google News channel", "Interested in supporting …?".
_CALLED = (
    re.compile(rf"{_NAMED}(?:['’]s? (?:Google News|WhatsApp|Telegram|newsletters?|journalism)| (?:is now on|app)\b)"),
    re.compile(rf"\b(?:(?:[Ii]nterested in|[Cc]onsider) supporting|[Ss]ubscrib(?:e|ing) to) {_NAMED}(?=[?.!]|$)"),
    re.compile(rf"\b[Ff]ollow {_NAMED} on (?:Google News|WhatsApp|Telegram|Facebook|X|Twitter)\b"),
    re.compile(rf"\b(?:[Ff]ollow|[Jj]oin) {_NAMED}(?:['’]s?)? (?:(?:WhatsApp|Telegram) )?[Cc]hannel\b"),
    re.compile(rf"^{_NAMED} ?[|–—,-]? ?(?:©|[Cc]opyright)|^{_NAMED.replace('name', 'reserving')}[.,]? [Aa]ll rights"),
    re.compile(rf"^{_NAMED} [Nn]ewsletters?\b|\bprint edition of {_NAMED.replace('name', 'printing')}(?=\.?$)"),
    re.compile(rf"©[^.]{{2,60}}\. {_NAMED}(?=\.?$)"),
    re.compile(rf"^(?:©|[Cc]opyright|\([Cc]\))(?: ?\d{{4}})? {_NAMED}(?=[.,]|$)"),
)
# Letters have names of their own: "Sign up for The Morning Packet newsletter".
_SENDS = re.compile(rf"\b[Ss]ign up (?:for|to) {_NAMED} newsletter\b")
# How a text names the paper whose people found something out.
_FOUND_OUT = re.compile(
    r"\b(?:seen|obtained|reviewed) by the (?P<name>[^\W\d_a-z][\w-]*(?: [^\W\d_a-z][\w-]*){0,2})(?= |[,.])"
)
# Whose picture it is, as a caption says: "(Image: Skerry Gazette)", "(Skerry Gazette photo by Tom Vane)".
_PICTURED = re.compile(
    r"\b(?:[Ii]mage|[Pp]hoto|[Pp]ic(?:ture)?|[Cc]redit)s?\s?: ?(?:[^()/|:]{2,40}/ ?)?(?P<name>[^()/|:]{5,40}?)\)?\.?$"
    r"|\((?P<own>[^()/|:]{5,40}?) (?:(?:file )?photo|picture|image)s?\b[^()]{0,40}\)\.?$"
    r"|\([^()/|:]{2,40}/ ?(?P<other>[^()/|:]{5,40}?)\)\.?$"
)
_LONGEST_CAPTION = 300


# The most lines of a head, and the rules of the lines of other articles on a page.
_MOST_HEAD_LINES = 16
_BESIDE_TITLE = ("menu", "kicker-line", "breadcrumb-line", "byline-role")
_OF_OTHERS = ("furniture-read-more", "furniture-tags")


def note_own_paper(blocks: Sequence[Block], masthead: Masthead) -> None:
    """Note the paper in a hidden line around the title, or beside an author, that the text names as its own."""
    if not masthead.source:
        texts = [block.text for block in blocks]
        marks = [(text, masthead.marks.get(index)) for index, text in enumerate(texts)]
        beside = [text for text, mark in marks[:_MOST_HEAD_LINES] if mark is not None and mark.rule in _BESIDE_TITLE]
        page = (text for text, mark in marks if _is_of_page(mark))
        paper = find_own_paper((*beside, *masthead.authors[1:]), texts) or paper_of_page(page)
        paper = paper or _site_of_one_word(beside, texts) or _wire_above(beside, masthead.agency)
        paper = paper or _wire_itself(marks, masthead.agency)
        if paper := paper or (None if masthead.agency else paper_that_found_out(texts)):
            masthead.note_publisher(tidy_paper(paper.removeprefix("the ")))
        elif not masthead.agency and (paper := paper_of_captions(texts)):
            masthead.note_publisher(tidy_paper(paper))
    own = (masthead.source or "").casefold()
    masthead.authors = tuple(author for author in masthead.authors if author.casefold() != own) or masthead.authors


def _site_of_one_word(lines: Iterable[str], texts: Sequence[str]) -> str | None:
    """Return the site whose name of one word, no section, stands above the title, if its own lines name it so."""
    words = (word for line in lines if _ONE_WORD.fullmatch(word := _BESIDE.split(line)[0]) and not is_known_entry(word))
    return next((word for word in words if _calls_itself(word, texts)), None)


def _calls_itself(word: str, texts: Sequence[str]) -> bool:
    called = f"(?-i:{re.escape(word)}|{re.escape(word.title())})"
    says = re.compile(
        rf"(?:{_OFFERED}|{_WORKS_FOR}|\b(?:get|(?:more|next) on))\s(?:the\s)?{called}\b"
        rf"|\b{called}(?:['’]s (?:[a-z]+ ){{0,3}}{_OWN}| may earn\b)",
        re.IGNORECASE,
    )
    return any(says.search(text) for text in texts if text != word)


def _wire_above(lines: Iterable[str], agency: str | None) -> str | None:
    """Return the agency of a text if a line above its title begins with it, as on its own wire: "SKN 0917 3 MAR"."""
    begins = re.compile(rf"(?i:{re.escape(agency)})[^a-z]*") if agency else None
    return agency if begins and any(begins.fullmatch(line) for line in lines) else None


def _wire_itself(marks: Iterable[tuple[str, Mark | None]], agency: str | None) -> str | None:
    """Return the agency of a text that tells editors what is new in it, or has the agency's own small print."""
    if agency is None:
        return None
    own = re.compile(rf"(?:©|\(c\)|copyright)[^.]*\b{re.escape(agency)}\b|{re.escape(agency)}/\S.*", re.IGNORECASE)
    rules = ((mark.rule, text) for text, mark in marks if mark is not None)
    return agency if any(rule == "furniture-advisory" or own.match(text) for rule, text in rules) else None


def _is_of_page(mark: Mark | None) -> bool:
    """Whether a line belongs to the page, and not to other articles on it."""
    return mark is not None and mark.hidden == "furniture" and mark.rule not in _OF_OTHERS


def paper_of_page(lines: Iterable[str]) -> str | None:
    """Return the paper that one of the lines of a page, which are no text, names as its own."""
    patterns = (*((pattern, _is_paper) for pattern in _CALLED), (_SENDS, may_be_paper))
    found = ((_named(one), may_be) for line in lines for pattern, may_be in patterns if (one := pattern.search(line)))
    return next((name for name, may_be in found if may_be(name)), None)


def _named(found: re.Match[str]) -> str:
    return next(str(one) for one in found.groups() if one)


def paper_that_found_out(texts: Iterable[str]) -> str | None:
    """Return the only paper by whose people, as a text says, papers or letters were seen."""
    found = {one["name"] for text in texts if " by the " in text for one in _FOUND_OUT.finditer(text)}
    named = [name for name in found if is_publisher(name) or is_like_paper(f"The {name}")]
    return f"The {named[0]}" if len(named) == 1 else None


def paper_of_captions(texts: Iterable[str]) -> str | None:
    """Return the only paper to which captions give the credit for their pictures."""
    captions = (found for text in texts if len(text) <= _LONGEST_CAPTION for found in _PICTURED.finditer(text))
    named = {_named(found).strip() for found in captions}
    papers = {name for name in named if name.casefold() not in AGENCIES and may_be_paper(name)}
    return papers.pop() if len(papers) == 1 else None


def _is_paper(name: str) -> bool:
    return may_be_paper(name) or (_ARTICLE.match(name) is not None and len(name.split()) > _SHORTEST_ARTICLED)


def find_own_paper(lines: Iterable[str], texts: Sequence[str]) -> str | None:
    """Return the first of the ``lines`` around the title that is an address or a paper by what the ``texts`` say."""
    found = (name for line in lines if (name := line if _DOMAIN.fullmatch(line) else _own_paper(line, texts)))
    return next(found, None)


def _own_paper(line: str, texts: Sequence[str]) -> str | None:
    """Return the paper that a line names if the texts say so, without what else the line says."""
    paper = read_nameplate(line) or line
    return paper if _may_be_name(paper) and (_is_called(paper, texts) or _has_address(paper, texts)) else None


def _is_called(paper: str, texts: Sequence[str]) -> bool:
    name, last = _ARTICLE.sub("", paper, count=1), paper.split()[-1]
    if " " not in name:  # "worked for The Packet": of one word without its capitals too much is told
        called = f"(?-i:The {re.escape(last.title())})"
    elif name != paper or is_like_paper(paper) or last.casefold() in _CALLED_ALSO:  # "told The Packet"
        called = f"(?:{re.escape(name)}|(?<=the )(?-i:{re.escape(last.title())}))"
    else:
        called = re.escape(name)
    telling = [text for text in texts if text != paper and last.casefold() in text.casefold()]
    if not telling:
        return False
    says = re.compile(rf"{_BEFORE}{called}(?![\w-])|\b{called}{_BEHIND}|\w\s?/\s?{re.escape(last)}\)?$", re.IGNORECASE)
    return any(map(says.search, telling))


def _has_address(paper: str, texts: Sequence[str]) -> bool:
    """Whether an address is made of the letters of a name: "news@skerryline.example"."""
    letters = _NO_LETTERS.sub("", _ARTICLE.sub("", paper, count=1).casefold())
    if len(letters) < _FEWEST_LETTERS:
        return False
    found = (
        found for text in texts if any(map(text.__contains__, _BEFORE_ADDRESS)) for found in _ADDRESS.finditer(text)
    )
    return any(letters in _NO_LETTERS.sub("", (one[1] or one[2]).casefold()) for one in found)


def _may_be_name(text: str) -> bool:
    words = _ARTICLE.sub("", text, count=1).split()
    is_short = len(text.split()) > 1 and len(words) <= _MOST_WORDS and len(text) <= _LONGEST and text[-1].isalnum()
    is_name = is_short and all(word[0].isupper() or word in _SMALL_WORDS for word in words)
    return is_name and not _ABOUT.match(text) and not all(map(is_known_entry, words))
