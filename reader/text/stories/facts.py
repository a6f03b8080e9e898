"""Whether two articles that share words are about the same event: their names and figures must agree."""

from __future__ import annotations

from reader.text.stories.coverage import Coverage
from reader.text.stories.tellings import Telling

#: This share of the shorter article's names and figures must occur in the longer one, and this share of its figures
#: alone; long articles round and update theirs.
_FACTS, _FIGURES, _FIGURES_OF_LONG = 0.7, 0.55, 0.4
_LONG_ARTICLE = 250
#: Fewer figures prove nothing; a single one decides only in a short article.
_FEWEST_FIGURES, _SHORT_ARTICLE = 2, 120
#: The same table in two layouts has this many figures: names are spelt in different ways, figures are not.
_TABLE_FIGURES, _TABLE_SHARE, _TABLE_FACTS = 8, 0.75, 0.6
#: A paragraph is compared if this share of it is covered; an outlet's own lines are not.
_TAKES_PART = 0.15

_Facts = tuple[frozenset[str], frozenset[str]]


def agree(short: Telling, long: Telling, coverage: Coverage) -> bool:
    """Whether the people, places and figures in the shared paragraphs of ``short`` are also in ``long``."""
    mask = coverage.mask if len(coverage.mask) == len(short.words) else coverage.other_mask
    names, figures = _shared_facts(short, mask)
    known_names, known_figures = _all_facts(long)
    facts = _share(len(names & known_names) + len(figures & known_figures), len(names) + len(figures))
    share = _share(len(figures & known_figures), len(figures))
    if len(figures) >= _TABLE_FIGURES and share >= _TABLE_SHARE and facts >= _TABLE_FACTS:
        return True
    if facts < _FACTS:
        return False
    if len(figures) >= _FEWEST_FIGURES:
        return share >= (_FIGURES if len(short.words) < _LONG_ARTICLE else _FIGURES_OF_LONG)
    return share > 0 or len(short.words) >= _SHORT_ARTICLE


def _shared_facts(telling: Telling, mask: bytes) -> _Facts:
    names: set[str] = set()
    figures: set[str] = set()
    start = 0
    for part in telling.parts:
        if part.length and mask.count(1, start, start + part.length) >= _TAKES_PART * part.length:
            names |= part.names
            figures |= part.figures
        start += part.length
    return frozenset(names), frozenset(figures)


def _all_facts(telling: Telling) -> _Facts:
    names = frozenset(name for part in telling.parts for name in part.names)
    return names, frozenset(figure for part in telling.parts for figure in part.figures)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0
