"""Lines that lead from page to page of a paper: "See STRIKE, Page 7A", "STRIKE / From Page 1A", "Letters, page 15"."""

from __future__ import annotations

import re

from reader.text.commonwords import NUMBERS

_COUNTED = rf"(?:{'|'.join(NUMBERS)}|\d{{1,3}})"
_NUMBER = rf"(?:(?-i:[A-Z])?-?{_COUNTED}-?(?-i:[A-Z])?)"
# A page by its number, by its place, or by the letter of its section and a number alone.
_NAMED_PAGE = (
    rf"(?:(?:the )?(?:back|front|opposite|next|facing|last) page|(?:on |at )?(?:pages?|pgs?\.?|pp?\.) ?{_NUMBER}"
    rf"(?: ?(?:,|&|and|to|-|–|—) ?{_NUMBER}){{0,4}})(?:,? ?col(?:umn|s?\.?) ?\d)?(?:,? (?:this section|section "
    rf"(?-i:[A-Z])))?"
)
_LETTERED = r"(?-i:[A-Z]{1,2}-?\d{1,2}|\d{1,2}[A-Z])"
_PAGE = rf"(?:{_NAMED_PAGE}|(?-i:P){_COUNTED}|{_LETTERED})"
# The word by which the rest of an article is found, in capitals as papers print it, or between quotation marks.
_SLUG = r"(?:(?-i:[A-Z][A-Z'’&-]+(?: (?:[A-Z&][A-Z'’&-]*|[A-Z]\.)){0,4})|[“\"‘'][^“”\"]{2,30}[”\"’'])"
_TITLED = r"(?-i:[A-Z][\w'’-]+(?: [A-Z][\w'’-]*){0,2})"
_PARTED = r"(?: ?[,:;/|.–—-]+ ?| )"
_SECTION = (
    r"(?:letters?(?: to the editor)?|editorials?|leaders?|leading articles?|comment(?:ary)?|opinion|analysis|obituar"
    r"(?:y|ies)"
    r"|sports?|business|money|city|features?|news|reviews?|profile|interview|(?:more )?(?:photos?|pictures|stories"
    r"|letters"
    r"|news)|map|graphic|(?:related|other|earlier|full) (?:stor(?:y|ies)|reports?|articles?|coverage)|weather"
    r"|television|tv"
    r"|(?:fixtures(?: (?:and|&) )?)?(?:results|tables?)|fixtures"
    r"|scoreboard|box ?scores?|markets|world|metro|racing|crossword|diary|law report|story|report|details|index"
    r"|travel|arts|books|life|classifieds?|notebook|sketch)"
)
_JUMP = re.compile(
    r"[\W_]{0,4}(?:"
    rf"(?:please )?(?:see|turn to|go to|(?:to be )?continued? (?:on|in|at)|cont['’]?d?\.? (?:on|in))(?: (?:{_SLUG}"
    rf"|{_TITLED}))?"
    rf"{_PARTED}(?:on |in )?{_PAGE}"
    rf"|(?:please )?(?:turn|(?:to be )?continue[sd]?|cont['’]?d?\.?|jumps?|more|(?:story|article|report)(?:"
    rf" continues)?)"
    rf",?(?: (?:on|to|at|in))? {_PAGE}"
    rf"|(?:(?:{_SLUG}|{_TITLED}) ?[,:;/|–—(-]+ ?|{_SLUG} )?\(?(?:continued |cont['’]?d?\.? |jumped )?from {_PAGE}"
    rf"(?:{_PARTED}{_SLUG})?"
    rf"|(?:see |turn to )?{_SECTION}{_PARTED}(?:on |in )?{_PAGE}"
    rf"|(?<=[•●■▪▶►] )(?-i:[A-Z])[\w ,&’'-]{{2,50}}: ?{_NAMED_PAGE}"
    rf"|{_SLUG}{_PARTED}(?:(?:continued|cont['’]?d?\.?) (?:on|from) )?{_NAMED_PAGE}|(?<=\W ){_SLUG}[,/] ?{_LETTERED}"
    r")[\W_]{0,4}",
    re.IGNORECASE,
)
_LONGEST = 80


def leads_to_page(text: str) -> bool:
    """Whether a line only says on which page an article goes on or came from, or what is on another one."""
    return len(text) <= _LONGEST and _JUMP.fullmatch(text) is not None
