"""Queries are understood as documented, and nothing that can be typed is an error."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library import Library
from reader.library.query.query import parse
from reader.library.query.saved import nodes
from reader.library.query.syntax import All, Either, Field, Near, Not, Words
from reader.library.query.tokens import FIELDS
from reader.library.words.inflections import inflections

TODAY = date(2015, 4, 16)

UNDERSTOOD = [
    ("port strike", "port strike"),
    ("  port\tstrike ", "port strike"),
    ("\u200b port \ufeff \x02 strike", "port strike"),
    ("port AND strike", "port strike"),
    ("port NOT strike", "port -strike"),
    ('port AND NOT "no deal"', 'port -"no deal"'),
    ("a OR NOT (b c)", "a OR -(b c)"),
    ("NOT NOT a", "a"),
    ("port NOT", "port"),
    ("NOTED =NOT not", "NOTED =NOT not"),
    ('place:="new  york" person:(="ruiz" =rey)', 'place:="new york" person:=ruiz person:=rey'),
    ('org:="a (b)" place:="c* d*" person:="e=*"', 'org:="a (b)" place:="c* d*" person:="e=*"'),
    ('title:="no deal" ="no deal" source:="post"', 'title:"no deal" "no deal" source:=post'),
    ("=a=b person:=c*d", "=a=b person:=c*d"),
    ("W3 near", "W3 near"),
    ("port OR harbour", "port OR harbour"),
    ("port OR harbour -football", "(port OR harbour) -football"),
    ("port OR \u200b strike", "port OR strike"),
    ("port \u200b OR strike", "port OR strike"),
    ("port sort:date OR strike", "port strike sort:date"),
    ("a b OR c d", "a (b OR c) d"),
    ("(a b) OR c", "(a b) OR c"),
    ("((a) (b c))", "a b c"),
    ("-(a OR b)", "-(a OR b)"),
    ("-(-a)", "a"),
    ("--a", "-a"),
    ('"no  deal"', '"no deal"'),
    ("“no deal”", '"no deal"'),
    ('="no deal"', '"no deal"'),
    ('port"no deal"', 'port "no deal"'),
    ("=Said", "=Said"),
    ("tarif*", "tarif*"),
    ("tarif**", "tarif*"),
    ("NEAR(okafor accord, 5)", "NEAR(okafor accord, 5)"),
    ('NEAR(okafor "peace accord")', 'NEAR(okafor "peace accord", 10)'),
    ("title:strike", "title:strike"),
    ("TITLE:strike", "title:strike"),
    ('source:"Korea Herald"', 'source:"Korea Herald"'),
    ("-source:post", "-source:post"),
    ("speaker:blinken said:interests", "speaker:blinken said:interests"),
    ("is:unread is:READ is:starred", "is:unread is:read is:starred"),
    ("is:un*", "is:unread"),
    ("has:quote", "has:quote"),
    ("has:note", "has:note"),
    ("has:notes has:quotations", "has:note has:quote"),
    ("is:new is:stars is:Favorite", "is:unread is:starred is:starred"),
    ('note:check note:"ask zoe"', 'note:check note:"ask zoe"'),
    ("date:2015-04..2015-06", "date:2015-04..2015-06"),
    ("date:Today", "date:today"),
    ("date:last week port", "date:last-week port"),
    ('date:"Last  Month"', "date:last-month"),
    ("by:last week", "by:last week"),
    ("date:april 2015 port", "date:april-2015 port"),
    ("since:4 May 2014 port", "since:4-may-2014 port"),
    ("until:May 4, 2014 port", "until:may-4-2014 port"),
    ("date:may 2014..4 june 2014 port", "date:may-2014..4-june-2014 port"),
    ("date:april port 2015", "date:april port 2015"),
    ("date:16.4.2015 date:25/12/2014", "date:16.4.2015 date:25/12/2014"),
    ("date:>2015-04 date:<=3w", "date:>2015-04 date:<=3w"),
    ("since:2015-04 before:monday", "since:2015-04 before:monday"),
    ("after:2015 Until:this  year", "after:2015 until:this-year"),
    ("date:2015-06..2015-04", "date:2015-06..2015-04"),
    ("title:(rope OR port)", "title:rope OR title:port"),
    ('-title:(=rope "old port" -cran*) strike', '-(title:=rope title:"old port" -title:cran*) strike'),
    ("person:((mira OR ana) okafor)", "(person:mira OR person:ana) person:okafor"),
    ("title:(rope by:song)", "title:rope by:song"),
    ('title:rope(port) title:"rope"(port) tag:a:(b)', 'title:rope port title:"rope" port tag:a: b'),
    (
        "said:(rope) is:(unread OR starred) before:(2015 OR 2014)",
        "said:rope (is:unread OR is:starred) (before:2015 OR before:2014)",
    ),
    ("sort:date", "sort:date"),
    ('query:later query:"my port"', 'query:later query:"my port"'),
    ("port sort:date", "port sort:date"),
    ("a OR b sort:date", "(a OR b) sort:date"),
    ("C++", "C++"),
    ("U.S.", "U.S."),
    ("fox-it", "fox-it"),
    ("soruce:post", "soruce:post"),
    ("https://example.org/a?b=c", "https://example.org/a?b=c"),
    ("50%", "50%"),
    ("O'Brien", "O'Brien"),
    ("cafe\u0301", "café"),
    ("or and near", "or and near"),
]

COMPLAINTS = [
    ("", "", ""),
    ("OR", "", "The query searches for nothing"),
    (" AND  OR ", "", "The query searches for nothing"),
    ("()", "", "The query searches for nothing"),
    ('"', "", "A phrase has no words"),
    ("title:() port", "port", "title: needs a word"),
    ("title: (rope)", "rope", "title: needs a word"),
    ("title:(port", "title:port", "not closed"),
    ("title:(a NEAR(b c))", "title:a", r"NEAR\(b c\) searches whole texts and cannot stand after title:"),
    ("port sort:(date OR relevance)", "port", "sort: takes one order, not a group"),
    ("port -", "port", "has no letter"),
    ("port OR ++ strike", "port strike", r"\+\+ has no letter"),
    ("port ++ OR strike", "port strike", r"\+\+ has no letter"),
    ("port title: OR \u200b strike", "port strike", "title: needs a word"),
    ("port \u200b OR strike OR title: OR deal", "(port OR strike) deal", "title: needs a word"),
    ("port OR title: strike", "port strike", "title: needs a word"),
    ("port OR () strike", "port strike", ""),
    ("port OR sort:date strike", "port strike", "sort: orders all hits"),
    ("port OR (harbour sort:date) strike", "(port OR harbour) strike", "sort: orders all hits"),
    ("harbour -(sort:date)", "harbour", "sort: orders all hits"),
    ("-(port sort:date)", "-port", "sort: orders all hits"),
    ("-sort:date", "", "sort: orders all hits"),
    ("port -sort:relevance sort:date", "port sort:date", "cannot stand behind a minus or OR"),
    ("*", "", r"^\* has no letter"),
    ("*cran", "*cran", "only at the end of a word"),
    ("port NEAR/3 strike", "port strike", r"NEAR/3 was left out: it is written NEAR\(port strike, 3\)"),
    ("port near strike w/9 deal", "port near strike deal", r"w/9 .* written NEAR\(port strike, 9\)"),
    ('"port strike"~4', '"port strike"', r"~4 .* NEAR\(port strike, 4\)"),
    ("date:05/04/2015", "", "may be 5 April or 4 May; write 2015-04-05 or 2015-05-04"),
    ("port ++", "port", r"\+\+ has no letter"),
    ("(port", "port", "not closed"),
    ("port)", "port", "closes nothing"),
    ("a)b", "a b", "closes nothing"),
    ("title:", "", "title: needs a word"),
    ("NEAR(port)", "port", "NEAR needs two words"),
    ("date:soon port", "port", "“soon” is not a date"),
    ("date:last post port", "port", "“last post” is not a date"),
    ("since:2015..2016", "", "is not a date"),
    ("NEAR(title:port)", '"title:port"', "NEAR needs two words"),
    ("ſource:port is:", "ſource:port", "is: needs unread, read or starred after it"),
    ("date:2015-13", "", "is not a date"),
    ("is:blue", "", r"is: knows unread, read and starred, not “blue”\.$"),
    ("is:UNRED", "", r"is: knows unread, read and starred, not “UNRED”; did you mean “unread”\?$"),
    ("before:yesteday", "", r"“yesteday” is not a date; did you mean “yesterday”\?$"),
    ("port " * 100, "port " * 63 + "port", "first 64 words"),
    ("(" * 50 + "port", "port", "deeper than 20|not closed"),
    ("a" * 2000, "a" * 1000, "first 1,000 characters"),
]


_PIECES = (
    *'ab()"-:=*,.>… “”\x00é\u0301ſ\ud800', "OR", "AND", "NOT", "NEAR(", "NEAR", "w/5", ", 5)", "2015", "today",
    "last week", *(f"{field}:" for field in FIELDS), "unread", "..", ">", "2015-Q2", "date", "3w",
)  # fmt: skip
#: Texts that are nearly queries, and any others.
QUERIES = st.lists(st.sampled_from(_PIECES), max_size=16).map("".join) | st.text(max_size=20)


@pytest.mark.parametrize(("text", "understood"), UNDERSTOOD)
def test_a_query_is_understood(text: str, understood: str) -> None:
    query = parse(text, TODAY)
    assert (str(query), query.complaint) == (understood, "")


@pytest.mark.parametrize(("text", "understood", "complaint"), COMPLAINTS)
def test_what_cannot_be_used_is_said(text: str, understood: str, complaint: str) -> None:
    query = parse(text, TODAY)
    assert str(query) == understood
    assert (query.complaint == "") == (complaint == "")
    assert re.search(complaint, query.complaint)


@given(QUERIES)
def test_what_is_printed_reads_back_the_same(text: str) -> None:
    query = parse(text, TODAY)
    again = parse(str(query), TODAY)
    assert (again.tree, again.sort) == (query.tree, query.sort)


@given(QUERIES)
def test_everything_knows_where_it_stands(text: str) -> None:
    query = parse(text, TODAY)
    assert all(0 <= start < end <= len(text) for start, end in query.amiss)
    assert (query.amiss == ()) == (query.complaint == "")
    for node in nodes(query.tree):
        start, end = node.span
        assert 0 <= start <= end <= len(text)
        inner = (node.part,) if isinstance(node, Not) else node.parts if isinstance(node, All | Either) else ()
        assert all(start <= part.span.start and part.span.end <= end for part in inner)


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ('port  -(strike OR "no deal")', ["port", "strike", '"no deal"']),
        ("title:strike =Said", ["title:strike", "=Said"]),
        ('NEAR(okafor "peace accord", 5) cafe\u0301', ['NEAR(okafor "peace accord", 5)', "cafe\u0301"]),
        ("date:last week port", ["date:last week", "port"]),
        ('title:(rope OR "old port")', ["rope", '"old port"']),
        ("title:(rope) before:2015", ["title:(rope)", "before:2015"]),
    ],
)
def test_every_part_stands_where_it_was_typed(text: str, stretches: list[str]) -> None:
    leaves = [node for node in nodes(parse(text, TODAY).tree) if isinstance(node, Words | Near | Field)]
    assert [text[slice(*leaf.span)] for leaf in leaves] == stretches


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ("port ++ strike", ["++"]),
        ("port (strike", ["("]),
        ("a) b", [")"]),
        ("port is:blue", ["blue"]),
        ("date:soon port title:", ["soon", "title:"]),
        ("NEAR(port)", ["NEAR(port)"]),
        ("title:(a NEAR(b c)) sort:(date)", ["NEAR(b c)", "sort:(date)"]),
        (" OR ", ["OR"]),
    ],
)
def test_what_is_amiss_is_pointed_at(text: str, stretches: list[str]) -> None:
    assert [text[slice(*span)] for span in parse(text, TODAY).amiss] == stretches


UNFINISHED = [
    "date:ye", "port date:201", "date:2015-0", "date:2015..las", 'date:"last w', "since:mond", "before:20",
    "date:16.4", "is:unr", "has:", "has:q", "-sort:d", "(port OR strike", "title:(", "NEAR(port", "NEAR(port, ",
    'port "', "port -", "port =",
]  # fmt: skip
FINISHED = [
    "", "port", "date:yet", "date:ye ", "date:ye port", 'date:"ye"', "date:2015-13", "date:31.2.", "is:unx",
    "is:unr OR port", "(is:unx", "is:unx (port", "NEAR(port)", "port)", 'port ""', "sort:(date",
]  # fmt: skip


@pytest.mark.parametrize("text", UNFINISHED)
def test_what_is_amiss_may_only_lack_its_end(text: str) -> None:
    assert parse(text, TODAY).complaint
    assert parse(text, TODAY).is_unfinished


@pytest.mark.parametrize("text", FINISHED)
def test_what_no_end_can_mend_is_not_unfinished(text: str) -> None:
    assert not parse(text, TODAY).is_unfinished


NASTY = [
    "",
    " ",
    "\x00",
    "\ud800",
    '"',
    '""',
    "'",
    "*",
    "-*",
    "()",
    "(",
    ")",
    "-(",
    "NEAR",
    "NEAR(",
    "NEAR(,)",
    "NEAR(a b, 99999999999999999999)",
    "NEAR(a b, ²)",
    "NEAR(a b, ٣)",
    "title:*",
    'title:"',
    "title:=",
    "said:*",
    "person:-",
    "date:..",
    "date:0000",
    "date:9999..9999",
    "date:0001..",
    "lang:*",
    "is:*",
    "a OR",
    "OR a",
    "a OR OR b",
    "-a",
    "-a -b",
    "-a OR b",
    "-is:read OR port",
    "(is:read OR port) strike",
    "rowid:1",
    "words MATCH 1",
    "'; DROP TABLE article; --",
    "{title}: a",
    "^a",
    "a + b",
    "漢字 かな 한국",
    "𝒜 🙂 ﬁ İ ß ſ",
    "ا\u0301",
    "a" * 100_000,
    "(" * 1000,
    "a OR " * 1000,
    "-" * 1000,
    '"a ' * 1000,
]


def test_no_query_is_an_error(library: Library, add: Callable[..., int]) -> None:
    add("Port strike", "Cranes “stood still”, said Okafor of C++ Ltd.")
    ascii_pairs = ["".join(pair) for pair in product(map(chr, range(128)), repeat=2)]
    # The parser is given every pair alone, the library many pairs in one query.
    for pair in ascii_pairs:
        parse(pair, TODAY)
    joined = [" ".join(ascii_pairs[start : start + 40]) for start in range(0, len(ascii_pairs), 40)]
    for text in joined:
        library.search(text)
    for text in [*NASTY, *(f"a{mark}b" for mark in map(chr, range(128)))]:
        library.search(text)
        library.search(text + "*")
        library.matches(1, text)


@pytest.mark.parametrize(
    "forms",
    [
        "port ports",
        "tariff tariffs",
        "party parties",
        "church churches",
        "rate rates rated rating",
        "plan plans planned planning",
        "visit visits visited visiting",
        "commit commits committed committing",
        "agree agrees agreed agreeing",
        "deny denies denied denying",
        "say says said saying",
        "child children",
        "wolf wolves",
        "goose geese",
        "loaf loaves",
        "calf calves",
        "hoof hooves",
        "ox oxen",
        "dwarf dwarfs dwarves",
        "memorandum memoranda memorandums",
        "diagnosis diagnoses",
        "spokesman spokesmen",
        "gunman gunmen",
        "salesperson salespeople",
        "stepchild stepchildren",
        "rebuild rebuilt rebuilding",
        "undergo undergoes underwent undergone",
        "see sees saw seen seeing",
        "show shows showed shown showing",
    ],
)
def test_every_form_of_a_word_finds_the_others(forms: str) -> None:
    family = set(forms.split())
    for form in family:
        assert family <= set(inflections(form)), form


@pytest.mark.parametrize(
    ("word", "stranger"),
    [
        ("new", "news"),
        ("news", "new"),
        ("evening", "even"),
        ("organ", "organisation"),
        ("king", "k"),
        ("the", "thing"),
        ("she", "shed"),
        ("her", "herring"),
        ("herring", "her"),
        ("not", "notting"),
        ("these", "theses"),
        ("see", "seed"),
        ("find", "founded"),
        ("founded", "find"),
        ("oman", "omen"),
        ("norman", "normen"),
    ],
)
def test_strangers_are_no_inflections(word: str, stranger: str) -> None:
    assert stranger not in inflections(word)
