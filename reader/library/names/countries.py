"""Countries: which of several national bodies of one name, such as parliaments, an article may mean."""

from __future__ import annotations

from collections.abc import Sequence

from reader.library.names.candidates import Candidate
from reader.library.names.partings import unparted
from reader.model import Entity


def eligible(known: Sequence[Candidate], entity: Entity) -> list[Candidate]:
    """Return all people, and the bodies that may be of the country."""
    return [*known] if entity.kind == "person" else of_one_country(known, entity.role)


def of_one_country(known: Sequence[Candidate], country: str | None) -> list[Candidate]:
    """Return the bodies that may be of a country; an article that says none means the only one known, if it is one."""
    if country is None:
        rest = unparted(known)
        countries = {role for one in rest for role in one.roles}
        return [one for one in rest if bool(one.roles) == (len(countries) == 1)]
    return [one for one in known if country in one.roles or (one.is_corrected and not one.roles)]
