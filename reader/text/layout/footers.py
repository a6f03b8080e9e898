"""The foot of an article: the paragraphs at its end that only say who wrote it, when, and for which paper."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.text.layout.bylines import is_name, tidy_name
from reader.text.layout.databases import mark_printed
from reader.text.layout.furniture import furniture_rule, is_end_mark, is_separator
from reader.text.layout.lines import ends_sentence
from reader.text.layout.masthead import Mark, Masthead, mark_byline, mark_dates, mark_imprint, mark_label
from reader.text.layout.paragraphs import Block
from reader.text.layout.roles import is_role
from reader.text.layout.signoffs import read_credit
from reader.text.layout.smallprint import LONGEST_LINE, mark_furniture, mark_small_print
from reader.text.layout.tailpieces import heads_reference, is_tailpiece

_LAST_FIELD = re.compile(r"(?:start|end) page\s?:\s?\w{1,6}$", re.IGNORECASE)
_FIELD = re.compile(r"(?:article name|publication|section|author|(?:start|end) page)\s?:\s?\S.{0,200}$", re.IGNORECASE)
# The label of the single headline below it.
_NEIGHBOUR = re.compile(r"(?:previous|next|older|newer) (?:article|entry|post|story)\W*", re.IGNORECASE)
_ARTICLES_BY = re.compile(
    r"(?:(?:(?:all|latest|more|other|recent) )?(?:articles|columns|news|posts|stories|work) (?:by|from)|(?:also"
    r"|latest|more)"
    r" (?:by|from))(?: ?[.…:]+)? (\S.{2,60}?)",
    re.IGNORECASE,
)
# The rules of lines above headlines, and above subjects; the most words of a section behind one: "Most read: Boats".
_ANNOUNCING, _MOST_SECTION_WORDS = ("furniture-read-more", "furniture-tags"), 2
# The fewest words of a rule for comments, by which it is told from buttons.
_RULE_WORDS = 8
_RULES = re.compile(r"house rules|(?:comment|commenting|community) (?:guidelines|policy|rules)", re.IGNORECASE)
# Headlines of other articles below their own heading: the most lines, and the most characters of each.
_MOST_RELATED, _LONGEST_RELATED = 12, 120
# How the comments of readers can be sorted, in so many lines one below the other; fewer may head parts of the article.
_ORDER = re.compile(
    r"(?:newest|oldest|(?:best|worst|highest|lowest) rated|most (?:liked|recent|relevant))", re.IGNORECASE
)
_FEWEST_ORDERS = 3
_COMMENT = Mark("furniture", "furniture", "furniture-comment")
# Who sent a newsletter, and from where, below how not to get it any longer.
_SENDER = re.compile(r"(?=.*\d)[^\W\d_a-z][^.!?]{2,60}(?:[,|·•] [^,!?]{2,40}){2,5}\.?")
# What stands above whom to ask about a release.
_CONTACT = re.compile(r"(?:media|press) contacts?:?", re.IGNORECASE)
# Above headlines at the end; further up, what has happened by now stands below it.
_LATEST = re.compile(r"latest:?", re.IGNORECASE)
# A line of a foot that says nothing by itself has so many characters, and stands below lines of these rules.
_LONGEST_IN_FOOT, _RESULT = 90, re.compile(r"[;()]|:\s")
_ENDING = ("furniture-share", "furniture-newsletter", "furniture-follow", "furniture-tags", "furniture-contact")
# The fewest subjects of a list without a label, and the most words of each.
_FEWEST_SUBJECTS, _MOST_SUBJECT_WORDS = 3, 3
_SPECIAL = re.compile(r"special(?:ly)? (?:to|for) ", re.IGNORECASE)
_TAILPIECE = Mark("furniture", "furniture", "tailpiece")


def read_foot(blocks: Sequence[Block], body: int, masthead: Masthead) -> int:
    """Mark the lines of the foot from the last one up; return the index of the first of them."""
    first = min(_read_record(blocks, body, masthead), _read_comments(blocks, body, masthead))
    while first > body + 1:
        if _heads_rules(blocks, first, masthead):
            first -= 1
            masthead.marks[first] = masthead.marks[first + 1]
        elif mark := _mark_foot(blocks[first - 1].text, blocks[first - 2].text, masthead):
            first -= 1
            masthead.marks[first] = mark
        elif first < len(blocks) and _belongs_above(blocks[first - 1].text, blocks[first].text):
            first -= 1
            masthead.marks[first] = _TAILPIECE
        elif (related := _mark_related(blocks, first - 1, body, masthead)) < first:
            first = related
        elif _is_in_foot(blocks, first, body) or _lists_subjects(blocks, first - 1, body):
            first -= 1
            masthead.marks[first] = _TAILPIECE
        else:
            break
    return first


def _belongs_above(text: str, below: str) -> bool:
    """Whether a line belongs to the foot by what stands below it: the sender, or the heading of a reference."""
    is_sender = "unsubscribe" in below.lower() and _SENDER.fullmatch(text) is not None
    return is_sender or heads_reference(text, below)


def _is_in_foot(blocks: Sequence[Block], first: int, body: int) -> bool:
    """Whether the line above the foot is short, no sentence, and stands below furniture that no article goes on after.

    A colon, a semicolon or a bracket is that of a result or a list, with which articles end.
    """
    text = blocks[first - 1].text
    may_be = first < len(blocks) and first - 2 > body and len(text) <= _LONGEST_IN_FOOT and not ends_sentence(text)
    return may_be and _RESULT.search(text) is None and furniture_rule(blocks[first - 2].text) in _ENDING


def _lists_subjects(blocks: Sequence[Block], place: int, body: int) -> bool:
    """Whether a line lists what the article is about, without a label: "Carrow, ferries, Skerry Sound"."""
    text = blocks[place].text
    subjects = [one.strip() for one in text.split(",")]
    may_be = len(subjects) >= _FEWEST_SUBJECTS and len(text) <= _LONGEST_RELATED and text[-1:].isalnum()
    if not may_be or not all(one and len(one.split()) <= _MOST_SUBJECT_WORDS for one in subjects):
        return False
    told = " ".join(block.text.casefold() for block in blocks[body:place])
    return 2 * sum(one.casefold() in told for one in subjects) >= len(subjects)


def _read_comments(blocks: Sequence[Block], body: int, masthead: Masthead) -> int:
    """Mark the comments of readers below the orders in which they can be sorted; return the index of the first line."""
    orders = [place for place in range(body + 1, len(blocks)) if _ORDER.fullmatch(blocks[place].text)]
    rows = zip(orders, orders[_FEWEST_ORDERS - 1 :], strict=False)
    sorted_by = next((one for one, other in rows if other == one + _FEWEST_ORDERS - 1), len(blocks))
    masthead.marks.update(dict.fromkeys(range(sorted_by, len(blocks)), _COMMENT))
    return sorted_by


def _heads_rules(blocks: Sequence[Block], first: int, masthead: Masthead) -> bool:
    """Whether the line above the foot is the heading of the rules for comments that it begins with."""
    mark = masthead.marks.get(first)
    is_headed = mark is not None and mark.rule == "furniture-share" and len(blocks[first].text.split()) > _RULE_WORDS
    return is_headed and _RULES.fullmatch(blocks[first - 1].text) is not None


def _read_record(blocks: Sequence[Block], body: int, masthead: Masthead) -> int:
    """Mark the fields that a press reader copies along below an article, down to its last page."""
    first = len(blocks)
    if not blocks or not _LAST_FIELD.match(blocks[-1].text):
        return first
    while first > body + 1 and _FIELD.match(text := blocks[first - 1].text):
        first -= 1
        masthead.marks[first] = mark_label(text, masthead) or Mark("source", "header", "record-label")
    return first


def _mark_related(blocks: Sequence[Block], last: int, body: int, masthead: Masthead) -> int:
    """Mark the headlines below ``Related stories`` at the end; return the index of the first line of the foot."""
    for index in range(last, max(body, last - _MOST_RELATED), -1):
        text = blocks[index].text
        if index == last - 1 and _NEIGHBOUR.fullmatch(text):
            masthead.marks[last] = Mark("furniture", "furniture", "furniture-read-more")
            return last
        if index < last and _announces(text, masthead):
            for listed in range(index, last + 1):
                masthead.marks[listed] = Mark("furniture", "furniture", "furniture-read-more")
            return index
        if len(text) > _LONGEST_RELATED or (ends_sentence(text) and not text.endswith("?")):
            break
    return last + 1


def _is_signed_by(text: str, agency: str) -> bool:
    """Whether a line names the agency of the head, and no more than people beside it: "— SKN", "SKN/Ada Brenn"."""
    sender, *people = (part.strip(" .") for part in text.strip(" -–—()").split("/"))
    return sender == agency and all(map(is_name, people))


def _is_imprint(text: str, paper: str) -> bool:
    """Whether a line says where and when the paper of an article appears: "The Skerry Packet is printed in Carrow."."""
    name = re.escape(paper.removeprefix("The "))
    return re.match(rf"(?:The )?{name} is (?:printed|published|produced|distributed)\b", text) is not None


def _announces(text: str, masthead: Masthead) -> bool:
    """Whether headlines of other articles follow: "Related stories", "Articles by" the author."""
    listed = _ARTICLES_BY.fullmatch(text)
    if listed is not None and tidy_name(listed[1]) in masthead.authors:
        return True
    if _CONTACT.fullmatch(text) or _LATEST.fullmatch(text):
        return True
    label, _, section = text.partition(":")
    return furniture_rule(label) in _ANNOUNCING and len(section.split()) <= _MOST_SECTION_WORDS


def _mark_foot(text: str, above: str, masthead: Masthead) -> Mark | None:
    if is_separator(text) or is_end_mark(text):
        return Mark("separator", "furniture", "end-mark")
    if printed := mark_printed(text, above, masthead, is_head=False):
        return printed
    credit = read_credit(text, above, masthead.authors)
    if credit:
        masthead.note_byline(credit[0])
        return Mark("byline", "header", credit[1])
    if len(text) > LONGEST_LINE:
        return mark_furniture(text)
    if _SPECIAL.match(text) and is_role(text):
        return Mark("byline", "header", "byline-role")
    if masthead.source and _is_imprint(text, masthead.source):
        return _TAILPIECE
    if "unsubscribe" in above.lower() and _SENDER.fullmatch(text):
        return Mark("furniture", "furniture", "sender-line")
    if any(_is_signed_by(text, name) for name in (masthead.agency, masthead.source) if name):
        return Mark("byline", "header", "credit-agency")
    return (
        mark_small_print(text, masthead)
        or (_TAILPIECE if is_tailpiece(text) else None)
        or mark_byline(text, masthead)
        or mark_dates(text, masthead, whole=True)
        or mark_imprint(text, masthead)
    )
