"""The words of lines about mistakes: how to report one, and what a paper had wrong in other articles."""

from __future__ import annotations

_MISTAKE = r"(mistakes?|errors?|typos?|inaccurac(y|ies)|something wrong|(anything|something) (in)?correct)"
_KIND = r"((factual|spelling|grammar|grammatical|typing|translation)( (or|and) )?)*"
_DAY = r"((mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last (week|month)|edition|issue|page \w?\d)"

#: Phrases of such lines, written like those of the phrasebook.
REPORTS = (
    rf"(did you |have you |if you |do you )?(find|found|spot(ted)?|see|seen|notice(d)?)( an?| any)? ?{_KIND} ?"
    rf"{_MISTAKE}\b…60\b(ctrl|highlight|select|report it|let us know|tell us|e-?mail|contact us|click|please include"
    r"|corrections?)\b…100",
    r"(have we|did we|we) (got|get|made) (something|anything|an error|a mistake)\b…20\? …100",
    r"(submit|suggest|request|send( us)?|make) an? (correction|clarification|typo)"
    r"( (here|to this (article|story))|…30@…30)?",
)
#: Those that say what was wrong in other articles, not in their own.
OTHERS = (
    r"(corrections?|clarifications?|corrections? (and|&) clarifications?|for the record|apology|erratum)\s?[:.–—-]+ ?"
    r"(?!.*\b(this (article|story|report|page|piece|column|post)|(earlier|previous|original) version)\b)"
    rf"(in|an?|our|on|the|we)\b…120\b{_DAY}\b…260",
)
