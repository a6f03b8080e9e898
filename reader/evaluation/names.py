"""How well the names were found: people, organisations and places, each once, and the roles of people."""

from __future__ import annotations

from collections.abc import Sequence

from reader.evaluation.marks import EntityMark, Marks
from reader.evaluation.scores import Score, Scores, compare_names, level, level_name
from reader.model import Article

# The kinds that marks judge; the others are neither right nor wrong.
JUDGED_KINDS = ("person", "organisation", "place")


def judge_names(article: Article, marks: Marks) -> Scores:
    """Score the entities of each judged kind by their names, and the roles of people."""
    if marks.entities is None:
        return {}
    free = {level(name) for mark in marks.entities if mark.optional for name in mark.names}
    marked = [mark for mark in marks.entities if not mark.optional]
    scores = {}
    for kind in JUDGED_KINDS:
        wanted = [mark.names for mark in marked if mark.kind == kind]
        said = [entity.name for entity in article.entities if entity.kind == kind and level(entity.name) not in free]
        scores[kind] = compare_names(kind, wanted, said)
    return scores | {"roles": _roles(article, marked)}


def _roles(article: Article, marked: Sequence[EntityMark]) -> Score:
    """Score the roles of the marked people."""
    roles = {level(entity.name): entity.role for entity in article.entities if entity.kind == "person"}
    faults, right, wanted, said = [], 0, 0, 0
    for mark in marked:
        if mark.kind != "person" or mark.role is None:
            continue
        role = next((roles[key] for key in map(level, mark.names) if key in roles), None)
        wanted, said = wanted + 1, said + (role is not None)
        if role and _agree(mark.role, role):
            right += 1
        else:
            faults.append(f"role of {mark.name} should be {mark.role}, is {role}")
    return Score(right, wanted, said, tuple(faults))


def _agree(marked: str, said: str) -> bool:
    """Whether one role contains all words of the other."""
    one, other = set(level_name(marked).split()), set(level_name(said).split())
    return one <= other or other <= one
