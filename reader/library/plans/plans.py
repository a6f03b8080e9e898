"""How a query is to be answered: by the full-text index, by conditions on articles, or by both.

A condition knows the ways to the articles that meet it, and what each costs. Its *members* are listed and then looked
up, as the 300 articles of a byline. Or a *route* leads past articles in the order of their dates, by an index, as past
all of one source, and each is *checked* for the rest of the condition. Or what was quoted last is gone through as a
*stream*. Of ``source:post tag:strike date:2020`` the source is the route, between the two ends that the year gives it;
whatever is on it is asked for the tag by the number alone, and few are left that are looked up for their date.
``latest`` and ``sieve`` choose the quickest way by the times in ``costs``.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reader.library.plans.costs import LOOKING_UP_US

#: Later than every moment; as a negative number earlier.
EVER = 2**62

# The share of articles, about, that are left to be looked up after their numbers told of something.
_SHARE_LEFT = 0.1

Values = tuple[str | int, ...]


class Rows(NamedTuple):
    """A query, or an expression, with its values."""

    sql: str
    values: Values = ()


TRUE = Rows("1")


class Members(NamedTuple):
    """The articles of which a condition may hold, by their ids in no order, to be followed by a limit.

    It holds of those of which the expression ``rest`` does, which takes ``asking`` µs to ask of one article. To list
    one takes ``listing`` µs more than the number alone. The query ``tally`` gives at least as many rows, and sooner:
    just as many if each article comes ``once``. An index has them ``in_order`` of their ids where no sorting is needed
    for that. ``newest`` is the order in which an index gives about the last that came in first, if there is one.
    """

    listed: Rows
    tally: Rows
    once: bool = False
    rest: Rows = TRUE
    asking: float = 0.0
    listing: float = 0.0
    in_order: bool = False
    newest: str = ""

    @property
    def is_exact(self) -> bool:
        """Whether all and only these articles are meant, and are counted."""
        return self.once and self.rest == TRUE

    @property
    def cost(self) -> float:
        """How much longer than its number alone it takes to list one and to ask it for the rest, in µs."""
        return self.listing + self.asking


class Route(NamedTuple):
    """A way past articles in the order of their dates: what an index has of one value, between two moments.

    All of them meet the condition if ``is_exact``.
    """

    by: str = "article_by_moment"
    wanted: Rows = TRUE
    first: int = -EVER
    end: int = EVER
    is_exact: bool = False

    def leads_like(self, other: Route) -> bool:
        """Say whether all on the other route are on this one and meet its condition."""
        return self.is_exact and (self.by, self.wanted) == (other.by, other.wanted)


class Stream(NamedTuple):
    """A way to the articles of a condition, by the quotations that have them, from the last that came in on.

    The query gives quotation and article of each that meets it, which is the ``share`` of the ``size`` that are looked
    at: each takes ``step`` µs, and to ``begin`` takes so many.
    """

    query: Rows
    size: float
    share: float
    step: float
    begin: float = 0.0

    @property
    def apart(self) -> float:
        """How long it takes to come from one to the next, in µs."""
        return self.step / self.share

    def cost(self, wanted: int) -> float:
        """How long it takes to find so many, or all there are, in µs."""
        return self.begin + min(self.size * self.step, wanted * self.apart)


class Condition(NamedTuple):
    """An SQL expression over ``article`` with its values.

    ``test`` says the same with the same values, quickly of one article, where ``sql`` first finds all there are: in
    ``cost`` µs, and by its number alone where ``by_id``. Each of ``lists`` gives every article of which the condition
    may hold, and each of ``routes`` leads past them all; one of the ``alternatives`` must hold, if there are any, or
    all of the ``parts``. Each of ``streams`` gives all of which it holds.
    """

    sql: str
    values: Values = ()
    test: str = ""
    lists: tuple[Members, ...] = ()
    routes: tuple[Route, ...] = ()
    cost: float = 0.5
    by_id: bool = False
    alternatives: tuple[Condition, ...] = ()
    parts: tuple[Condition, ...] = ()
    streams: tuple[Stream, ...] = ()

    @property
    def check(self) -> str:
        """The expression to ask of one article after the other."""
        return self.test or self.sql

    def beside(self, route: Route | None = None) -> Check:
        """Give what is to be asked of articles, or of those on a route."""
        return checked(self._left(route) if route else self.parts or (self,))

    def along(self, route: Route) -> Members:
        """Give a list of what is on a route."""
        rows, left = passed(route), self._left(route)
        members = Members(rows, rows, once=True, newest="ORDER BY moment DESC, id DESC")
        return _where(members, left) if left else members

    def _left(self, route: Route) -> Sequence[Condition]:
        """Give the parts that need not hold of all on a route."""
        return [part for part in self.parts or (self,) if not any(way.leads_like(route) for way in part.routes)]


class Check(NamedTuple):
    """What is asked of an article: first what its number tells, in ``telling`` µs, then the rest, in ``asking`` µs.

    For the rest it is looked up.
    """

    told: Rows
    rest: Rows
    telling: float
    asking: float

    def cost(self, looking_up: float) -> float:
        """How long it takes to ask one article, in µs, where it takes so many to look one up."""
        if self.rest == TRUE:
            return self.telling
        return self.telling + (self.asking + looking_up) * (1.0 if self.told == TRUE else _SHARE_LEFT)


class Plan(NamedTuple):
    """A query in two parts that must both hold: a full-text expression, or None, and a condition.

    What the condition asks of titles is also told as the full-text expression ``titled``.
    """

    match: str | None
    condition: Condition | None
    titled: str | None = None

    @property
    def in_titles(self) -> str:
        """The full-text expression for the articles that have all words in their titles."""
        return " AND ".join(filter(None, (self.match, self.titled)))

    @property
    def articles(self) -> Rows:
        """The rest of a query over each ``article`` that it finds, with its ``words`` where it asks for any.

        It ends in a condition.
        """
        condition = self.condition or Condition("1")
        if self.match is None:
            return Rows(f"FROM article WHERE {condition.sql}", condition.values)
        # The cross join keeps SQLite from walking all articles first.
        joined = "FROM words CROSS JOIN article ON article.id = words.rowid WHERE words MATCH ?"
        return Rows(f"{joined} AND {condition.sql}", (self.match, *condition.values))


def passed(route: Route) -> Rows:
    """Give a query for the articles on a route."""
    sql = f"SELECT id FROM article INDEXED BY {route.by} WHERE {route.wanted.sql} AND moment >= ? AND moment < ?"
    return Rows(sql, (*route.wanted.values, route.first, route.end))


def combined(operator: str, conditions: Sequence[Condition]) -> Condition:
    """Ask for conditions that must all hold, joined by " AND ", or of which one must, by " OR "."""
    if len(conditions) < 2:
        return conditions[0] if conditions else Condition("1")
    parts = sorted(conditions, key=lambda condition: condition.cost + (0 if condition.by_id else LOOKING_UP_US))
    values = _in_a_row(condition.values for condition in parts)
    joined = (operator.join(forms) for forms in zip(*((item.sql, item.check) for item in parts), strict=True))
    sql, test = (f"({expression})" for expression in joined)
    cost, by_id = sum(condition.cost for condition in parts), all(condition.by_id for condition in parts)
    whole = Condition(sql, values, test, cost=cost, by_id=by_id)
    if operator == " AND ":
        lists, routes = _of_all(parts)
        return whole._replace(lists=lists, routes=routes, parts=tuple(parts))
    lists, routes = _of_any(parts, whole)
    return whole._replace(lists=lists, routes=routes, alternatives=tuple(conditions))


def _of_all(conditions: Sequence[Condition]) -> tuple[tuple[Members, ...], tuple[Route, ...]]:
    """Give the lists and routes of conditions that hold together; no route leads beyond another."""
    lists = [
        _where(members, [*conditions[:place], *conditions[place + 1 :]])
        for place, condition in enumerate(conditions)
        for members in condition.lists
    ]
    routes = [route for condition in conditions for route in condition.routes]
    first = max((route.first for route in routes), default=-EVER)
    end = min((route.end for route in routes), default=EVER)
    return tuple(lists), tuple(dict.fromkeys(route._replace(first=first, end=end, is_exact=False) for route in routes))


def checked(conditions: Iterable[Condition]) -> Check:
    """Part what conditions ask of an article into what its number tells and what it is looked up for."""
    told: list[Condition] = []
    asked: list[Condition] = []
    for condition in conditions:
        (told if condition.by_id else asked).append(condition)
    return Check(_all(told), _all(asked), sum(one.cost for one in told), sum(one.cost for one in asked))


def _all(conditions: Sequence[Condition]) -> Rows:
    if not conditions:
        return TRUE
    return Rows(" AND ".join(one.check for one in conditions), _in_a_row(one.values for one in conditions))


def _where(members: Members, conditions: Sequence[Condition]) -> Members:
    """Give those of a list of which other conditions hold, too: it leaves out what a number is enough to tell."""
    check = checked(conditions)
    listed, rest = members.listed, [one for one in (check.rest, members.rest) if one != TRUE]
    if check.told != TRUE:
        named = f"WITH listed (id) AS ({listed.sql}) SELECT id FROM listed"
        sql = f"SELECT id FROM ({named}) AS article WHERE {check.told.sql}"
        listed = Rows(sql, (*listed.values, *check.told.values))
    return members._replace(
        listed=listed,
        once=False,
        in_order=members.in_order and check.told == TRUE,
        newest=members.newest if check.told == TRUE else "",
        rest=Rows(" AND ".join(one.sql for one in rest), _in_a_row(one.values for one in rest)) if rest else TRUE,
        asking=members.asking + check.asking,
        listing=members.listing + check.telling,
    )


def _of_any(conditions: Sequence[Condition], whole: Condition) -> tuple[tuple[Members, ...], tuple[Route, ...]]:
    """Give one list of conditions of which any may hold, and one route around theirs."""
    routes = [condition.routes[0] for condition in conditions if condition.routes]
    around: tuple[Route, ...] = ()
    if len(routes) == len(conditions):
        around = (Route(first=min(route.first for route in routes), end=max(route.end for route in routes)),)
    members = [members for condition in conditions for members in _listing(condition)]
    if len(members) < len(conditions):
        return (), around
    is_proven = all(one.rest == TRUE for one in members)
    return (
        Members(
            _one_after_the_other(one.listed for one in members),
            _one_after_the_other(one.tally for one in members),
            rest=TRUE if is_proven else Rows(whole.check, whole.values),
            asking=0.0 if is_proven else whole.cost,
            listing=max(one.listing for one in members),
        ),
    ), around


def _listing(condition: Condition) -> tuple[Members, ...]:
    """Give one list for a condition that has a list or a route."""
    return (*condition.lists, *map(condition.along, condition.routes))[:1]


def _one_after_the_other(queries: Iterable[Rows]) -> Rows:
    rows = list(queries)
    return Rows(" UNION ALL ".join(f"SELECT * FROM ({one.sql})" for one in rows), _in_a_row(one.values for one in rows))


def _in_a_row(values: Iterable[Values]) -> Values:
    return tuple(itertools.chain.from_iterable(values))
