"""Who is named in the clause of a pronoun that is a subject, and so is not meant: "he said that Lee would go"."""

from __future__ import annotations

from collections.abc import Iterator

from reader.model import Place
from reader.text.speech.cast.cast import Cast
from reader.text.spelling import word_set

# Dependency relations of what somebody says or does.
_COMPLEMENTS = ("ccomp", "xcomp", "advcl", "dobj", "prep")

# Prepositions before a person other than the subject.
_BESIDE = word_set("against by from to with")


def told_of(place: Place, cast: Cast) -> Iterator[str]:
    """Yield those named in what the subject at ``place`` says or does: "he said that Lee would go".

    In "Lee, he noted, “was late”", he is not Lee.
    """
    passage = cast.passage_of(place)
    syntax = passage.syntax
    pronoun = syntax.first_from(place.start)
    if pronoun >= len(passage.tokens) or passage.tokens[pronoun].dep != "nsubj":
        return
    verb = syntax[pronoun].head
    parts = (index for part in syntax.children(verb, *_COMPLEMENTS) for index in syntax.subtree(part))
    told = [index for index in parts if index > pronoun or index in passage.quoted]
    if syntax[verb].dep == "parataxis" and syntax.word(pronoun - 1) == ",":
        told += [part for part in syntax.children(syntax[verb].head, "nsubj", "nsubjpass") if part < pronoun]
    people = (cast.person_at(passage.token_place(index)) for index in told)
    yield from (person.entity.name for person in people if person is not None)


def beside_itself(place: Place, cast: Cast) -> str | None:
    """Return the other person in the clause of the pronoun at ``place``, to whom it does not refer.

    Neither in "questioned by Lee, he" nor in "he told Lee" is he Lee.
    """
    passage = cast.passage_of(place)
    pronoun = passage.syntax.first_from(place.start)
    if pronoun >= len(passage.tokens) or passage.tokens[pronoun].dep != "nsubj":
        return None
    for told in passage.syntax.children(passage.tokens[pronoun].head, "dobj", "dative"):
        person = cast.person_at(passage.token_place(told))
        if person is not None:
            return person.entity.name
    for part in passage.syntax.children(passage.tokens[pronoun].head, "prep"):
        for index in passage.syntax.subtree(part) if part < pronoun else ():
            token = passage.tokens[index]
            if token.dep == "pobj" and passage.syntax.word(token.head) in _BESIDE:
                person = cast.person_at(passage.token_place(index))
                if person is not None:
                    return person.entity.name
    return None
