"""Parts of names that the model cuts off, behind particles and words for descent: "Mac Giolla ...", "d/o ..."."""

from __future__ import annotations

import re

from reader.text.names.mentions import CALENDAR, DESCENT
from reader.text.spelling import fold

_WORD = r"[A-Z][\w’'-]+"
# Lower case before a capital, as after "Ó" and "an": "hEalba", "tSaor".
_IRISH_WORD = r"(?:[bdghmnt]{1,2}-?)?[A-ZÁÉÍÓÚ][\w’'-]+"
_IRISH = r"(?:Ó|Ua|Uí|Ní|Nic|Mac|Mag|Mhic)"
_IRISH_REST = rf"(?:\s(?:an|na|Giolla|Con))?\s{_IRISH_WORD}"
_ENDS_IRISH = re.compile(rf".*\s{_IRISH}(?:\s(?:an|na|Giolla|Con))?")
_IRISH_AFTER = re.compile(rf"\s{_IRISH}(?<!Mac){_IRISH_REST}")
_REST_AFTER_IRISH = re.compile(_IRISH_REST)
_IRISH_BEFORE = re.compile(rf"(?<![\w’'-]){_IRISH}(?:\s(?:an|na|Giolla|Con))?\s$")
_LONGEST_BEFORE = 12
# "Osman bin (Hj. Awang Brenn)", "Ada binti (Haji Salleh)"
_SON_OF = r"(?:bin|binti|bte|ibn|bint)"
_HONOUR = r"(?:Hj\.?|Hjh\.?|Haji|Hajah|Datuk|Dato[’']?|Abd\.?|Mohd\.?|Md\.?|Tengku|Tunku|Syed|Tun|Sheikh)"
_REST_OF_FATHER = rf"\s{_WORD}(?:\s{_WORD}(?=\s?[,.;:)”\"]|\s[a-z(]|$))?"
_HONOURED_AFTER = re.compile(rf"\s{_SON_OF}\s{_HONOUR}{_REST_OF_FATHER}")
_ENDS_HONOURED = re.compile(rf".*\s{_SON_OF}\s{_HONOUR}")
_REST_AFTER_HONOUR = re.compile(rf"\.?{_REST_OF_FATHER}")
# "Devi d/o (Osman Brenn)", "Ilvo arap (Brenn)"
_DESCENT = f"(?:{'|'.join(sorted(DESCENT))})"
_FATHER = rf"\s({_WORD})(?:\s({_WORD})(?=\s?[,.;:)’'”\"]|\s[a-z(@]|$))?"
_FATHER_AFTER = re.compile(rf"\s{_DESCENT}{_FATHER}")
_ENDS_IN_DESCENT = re.compile(rf".*\s{_DESCENT}")
_FATHER_NEXT = re.compile(_FATHER)
# "Okot p’(Brenn)", "Jean d'(Osk)", "Otto ’t (Hof)"
_ELIDED_AFTER = re.compile(rf"\s(?:(?:van|in)\s)?(?:[pdl]|dell|[’'‘]t(?=\s))(?:[’']|\s){_WORD}")
#: The same, as the last word of a name.
ELIDED = re.compile(rf"(?:[pdl]|dell)[’']{_WORD}")
# "Osman bin Saqr (Al Brenna)"
_FAMILY_AFTER = re.compile(rf"\s(?:Al|El|Bin|Ben|Ould)\s{_WORD}(?=\s?[,.;:)’'”\"]|\s[a-z(]|$)")
_HAS_FATHER = re.compile(rf".*\s{_SON_OF}\s")


def with_particles(text: str, start: int, end: int) -> tuple[int, int]:
    """Add the parts of a name behind a particle, and the particle before a surname: "Ó (hEalba)"."""
    if before := _IRISH_BEFORE.search(text, max(0, start - _LONGEST_BEFORE), start):
        start = before.start()
    name = text[start:end]
    if " " not in name:
        return start, end
    for ends, rest in ((_ENDS_IRISH, _REST_AFTER_IRISH), (_ENDS_HONOURED, _REST_AFTER_HONOUR)):
        if ends.fullmatch(name) and (more := rest.match(text, end)):
            return start, more.end()
    if _ENDS_IN_DESCENT.fullmatch(name) and (father := _FATHER_NEXT.match(text, end)):
        return start, _end_of_father(father)
    return start, end


def _end_of_father(father: re.Match[str]) -> int:
    """Return the end of the name of a father, without the day behind it."""
    return father.end(1) if father[2] is None or fold(father[2]) in CALENDAR else father.end(2)


def end_behind_particles(text: str, start: int, end: int) -> int:
    """Return the end of a name with the family or the father behind it: "Aoife (Ní Bhréne)"."""
    for after in (_IRISH_AFTER, _HONOURED_AFTER):
        if more := after.match(text, end):
            end = more.end()
    if elided := _ELIDED_AFTER.match(text, end):
        return elided.end()
    if father := _FATHER_AFTER.match(text, end):
        end = _end_of_father(father)
    if _HAS_FATHER.match(text[start:end]) and (family := _FAMILY_AFTER.match(text, end)):
        return family.end()
    return end
