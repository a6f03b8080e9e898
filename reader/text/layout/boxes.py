"""The words of small boxes that stand on a page beside its articles: the weather, and what is on which page."""

from __future__ import annotations

_DEGREES = r"-?\d{1,3} ?°( ?[cf]\b)?"
_ENTRY = r"[a-z][\w &'’-]{2,40},? (\.{2,}\s?)?\d{1,3}([-–]\d{1,3})?"

#: Phrases of such lines, written like those of the phrasebook.
BOXES = (
    rf"((currently|now|today|weather|feels like|high|low)\W{{0,2}})?{_DEGREES}"
    r"(\W{1,3}((mostly|partly) )?(clear|sunny|cloudy|rain|rainy|fair|overcast|snow|fog|haze|showers))?",
    rf"[a-z]+( [a-z]+)? {_DEGREES}|{_DEGREES} (?!(north|south|east|west)\b)[a-z]+( [a-z]+)?",
    r"(also )?(inside|in(side)? (this|today['’]s|tomorrow['’]s)( (paper|issue|edition|week))?)\s?[:|] "
    r"…160\b(p|pp|pages?)\.? ?\d…160",
    rf"((also )?inside|index|in this (issue|edition)|contents)\s?: ?{_ENTRY}(([,;•|·.] ?| ){_ENTRY}){{1,12}}",
)
