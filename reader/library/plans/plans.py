"""How a query is answered: by the full-text index, by conditions on articles, or by both.

A condition knows several ways to the articles that meet it, and what each costs:

*members*: a list of candidates, such as the 300 articles of a byline, which are then looked up;
*route*: an index that gives articles in the order of their dates, such as all of one source, each of which is *checked*
for the rest of the condition;
*stream*: the quotations, the most recently imported first, each with its article.

For ``source:post tag:strike date:2020`` the route is the source, bounded by the year. The tag is checked by the id of
each article alone, so only few articles are looked up for their exact date. ``latest`` and ``sieve`` choose the
quickest way by the times in ``costs``.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reader.library.plans.costs import COMPARING_US, LOOKING_UP_US

#: Later than every moment; its negative is earlier than every moment.
EVER = 2**62

# About this share of articles is left to be looked up after a check by their ids.
_SHARE_LEFT = 0.1

Values = tuple[str | int, ...]


class Rows(NamedTuple):
    """An SQL query or expression with its values."""

    sql: str
    values: Values = ()


TRUE = Rows("1")


class Members(NamedTuple):
    """A list of candidates for a condition: a query for their ids in no order, to which a LIMIT can be added.

    Those that also meet the expression ``rest``, which takes ``asking`` µs for each, meet the condition. Listing one
    takes ``listing`` µs beyond reading its id. The query ``tally`` is a quicker upper bound: it gives at least as many
    rows, and exactly as many if each article is listed ``once``. ``in_order`` says that an index gives them in the
    order of their ids without sorting. ``newest`` is an ORDER BY that an index supports and that gives roughly the most
    recently imported first, or empty.
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
        """Whether exactly these articles meet the condition, each listed once."""
        return self.once and self.rest == TRUE

    @property
    def cost(self) -> float:
        """How long it takes to list one candidate and to check the rest, in µs beyond reading its id."""
        return self.listing + self.asking


class Route(NamedTuple):
    """A walk along an index in the order of dates, past its articles with one value.

    Their moments are from ``first`` to before ``end``. If ``is_exact``, all of them meet the condition.
    """

    by: str = "article_by_moment"
    wanted: Rows = TRUE
    first: int = -EVER
    end: int = EVER
    is_exact: bool = False

    def leads_like(self, other: Route) -> bool:
        """Whether everything on the other route is on this one and meets its condition."""
        return self.is_exact and (self.by, self.wanted) == (other.by, other.wanted)


class Stream(NamedTuple):
    """The quotations that meet a condition, the most recently imported first: a query for their ids and articles.

    It looks at ``size`` quotations, of which the ``share`` meets the condition. Each takes ``step`` µs, starting takes
    ``begin`` µs.
    """

    query: Rows
    size: float
    share: float
    step: float
    begin: float = 0.0

    @property
    def apart(self) -> float:
        """The time from one match to the next, in µs."""
        return self.step / self.share

    def cost(self, wanted: int) -> float:
        """Return the time to find so many matches, or all of them if there are fewer, in µs."""
        return self.begin + min(self.size * self.step, wanted * self.apart)


class Condition(NamedTuple):
    """An SQL expression over ``article`` with its values.

    ``test`` is an equivalent expression with the same values that is quick for one article, for cases where ``sql``
    would first find all articles. It takes ``cost`` µs, and needs only the id of the article if ``by_id``. Each of
    ``lists`` and each of ``routes`` includes every article that meets the condition, each of ``streams`` gives exactly
    those. A condition is met by whatever meets one of its ``alternatives``, if it has any, or all of its ``parts``.
    """

    sql: str
    values: Values = ()
    test: str = ""
    lists: tuple[Members, ...] = ()
    routes: tuple[Route, ...] = ()
    cost: float = COMPARING_US
    by_id: bool = False
    alternatives: tuple[Condition, ...] = ()
    parts: tuple[Condition, ...] = ()
    streams: tuple[Stream, ...] = ()

    @property
    def check(self) -> str:
        """The expression to evaluate for one article after another."""
        return self.test or self.sql

    def beside(self, route: Route | None = None) -> Check:
        """Return the check for any article, or for those on a route."""
        return checked(self._left(route) if route else self.parts or (self,))

    def along(self, route: Route) -> Members:
        """Return the articles on a route as a list."""
        rows, left = passed(route), self._left(route)
        members = Members(rows, rows, once=True, newest="ORDER BY moment DESC, id DESC")
        return _where(members, left) if left else members

    def _left(self, route: Route) -> Sequence[Condition]:
        """Return the parts that a route does not guarantee."""
        return [part for part in self.parts or (self,) if not any(way.leads_like(route) for way in part.routes)]


class Check(NamedTuple):
    """The two steps of a check: ``by_id`` needs only the id of an article, for ``by_article`` the article is looked up.

    They take ``id_us`` and ``article_us`` µs.
    """

    by_id: Rows
    by_article: Rows
    id_us: float
    article_us: float

    def cost(self, looking_up: float) -> float:
        """Return the time to check one article, in µs, if looking one up takes so many."""
        if self.by_article == TRUE:
            return self.id_us
        return self.id_us + (self.article_us + looking_up) * (1.0 if self.by_id == TRUE else _SHARE_LEFT)


class Plan(NamedTuple):
    """A full-text expression and a condition, either of which may be None; an article must meet both.

    ``titled`` is the part of the condition that concerns titles, as a full-text expression.
    """

    match: str | None
    condition: Condition | None
    titled: str | None = None

    @property
    def in_titles(self) -> str:
        """The full-text expression for articles with all words in their titles."""
        return " AND ".join(filter(None, (self.match, self.titled)))

    @property
    def articles(self) -> Rows:
        """FROM and WHERE of a query for the articles found, with their ``words`` if it has a full-text expression."""
        condition = self.condition or Condition("1")
        if self.match is None:
            return Rows(f"FROM article WHERE {condition.sql}", condition.values)
        # The cross join keeps SQLite from walking all articles first.
        joined = "FROM words CROSS JOIN article ON article.id = words.rowid WHERE words MATCH ?"
        return Rows(f"{joined} AND {condition.sql}", (self.match, *condition.values))


def passed(route: Route) -> Rows:
    """Return a query for the articles on a route."""
    sql = f"SELECT id FROM article INDEXED BY {route.by} WHERE {route.wanted.sql} AND moment >= ? AND moment < ?"
    return Rows(sql, (*route.wanted.values, route.first, route.end))


def combined(operator: str, conditions: Sequence[Condition]) -> Condition:
    """Join conditions by " AND " or " OR "."""
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
    """Return the lists and routes of conditions joined by AND; every route is bounded by all of them."""
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
    """Split conditions into those that need only the id of an article and those for which it is looked up."""
    by_id: list[Condition] = []
    by_article: list[Condition] = []
    for condition in conditions:
        (by_id if condition.by_id else by_article).append(condition)
    id_us, article_us = sum(one.cost for one in by_id), sum(one.cost for one in by_article)
    return Check(_all(by_id), _all(by_article), id_us, article_us)


def _all(conditions: Sequence[Condition]) -> Rows:
    if not conditions:
        return TRUE
    return Rows(" AND ".join(one.check for one in conditions), _in_a_row(one.values for one in conditions))


def _where(members: Members, conditions: Sequence[Condition]) -> Members:
    """Add conditions to a list: those that need only the id are part of the query, the others of its rest."""
    check = checked(conditions)
    listed, rest = members.listed, [one for one in (check.by_article, members.rest) if one != TRUE]
    if check.by_id != TRUE:
        named = f"WITH listed (id) AS ({listed.sql}) SELECT id FROM listed"
        sql = f"SELECT id FROM ({named}) AS article WHERE {check.by_id.sql}"
        listed = Rows(sql, (*listed.values, *check.by_id.values))
    return members._replace(
        listed=listed,
        once=False,
        in_order=members.in_order and check.by_id == TRUE,
        newest=members.newest if check.by_id == TRUE else "",
        rest=Rows(" AND ".join(one.sql for one in rest), _in_a_row(one.values for one in rest)) if rest else TRUE,
        asking=members.asking + check.article_us,
        listing=members.listing + check.id_us,
    )


def _of_any(conditions: Sequence[Condition], whole: Condition) -> tuple[tuple[Members, ...], tuple[Route, ...]]:
    """Return the lists and routes of conditions joined by OR: at most one of each, which includes those of all."""
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
    """Return one list for a condition, made from a route if it has no other; none without either."""
    return (*condition.lists, *map(condition.along, condition.routes))[:1]


def _one_after_the_other(queries: Iterable[Rows]) -> Rows:
    rows = list(queries)
    return Rows(" UNION ALL ".join(f"SELECT * FROM ({one.sql})" for one in rows), _in_a_row(one.values for one in rows))


def _in_a_row(values: Iterable[Values]) -> Values:
    return tuple(itertools.chain.from_iterable(values))
