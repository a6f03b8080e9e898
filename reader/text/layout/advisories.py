"""The words of what agencies tell the editors who use their copy: its slug, what is new in it, whom to ask."""

from __future__ import annotations

#: Phrases of such lines, written like those of the phrasebook.
ADVISORIES = (
    r"(?-i:(BC|AM|PM)-{1,2}[A-Z])[\w .'’&/-]{1,60},( \d\w\w Ld\b[^,]{0,30},)? ?\d{2,4}",
    r"(?-i:[A-Z]{2}-{1,2}[A-Z])[\w .'’&/-]{1,60}, \d\w\w Ld\b…30",
    r"(?-i:EDS|Eds):…",
    r"(?-i:ZCZC|NNNN)|(?-i:[A-Z]{2,5}\d{3,5})( (?-i:[A-Z]{1,5}\d{0,3}|\d{1,3}|/)){2,14}",
    r"(?-i:[A-Z]{3,}(-[A-Z]{2,}){1,4})( ?=\d|(/\d?[A-Z0-9]{2,})?( \((?-i:[A-Z ,]{4,60})\))?)",
    r"(?-i:[A-Z]{2,5} ?\d{3,4})( (?-i:[a-z]{1,3}|\d{1,4})){1,4} (?-i:[A-Z]{3,}(-[A-Z]{2,}){1,4})",
    r"(editor['’]?s?['’]? notes?\W{1,3})?the following (information|details) (is|are) not (intended |meant )?"
    r"for publication",
    r"contacts?: …60\+\d[\d ()/-]{6,30}",
    r"(?-i:[A-Za-z]{2,5}( [a-z]{2,4}){1,6} xx[a-z]{2,3})|((?-i:[A-Z]{2,5}) )?\d{6}( (gmt|utc))?"
    r" (?-i:[A-Z][A-Za-z]{2}) \d\d",
    r"(?-i:ATTENTION - [A-Z]{4,})…200",
    r"\((adds|recasts|corrects|refiles|updates|repeats) [^().]{3,280}\)",
    # At what rate sums were converted: "($1 = 10.2500 Skerry crowns)".
    r"\(([$€£¥₹] ?1|1 [a-z]+( [a-z]+)?) = [$€£¥₹]? ?\d[\d.,]* ?[\w -]{3,40}\)",
    # The initials of those who wrote and edited it: "SKN/ob/tv".
    r"(?-i:[A-Z]{2,5}(/[a-z]{2,3}){1,5}(/ed:[a-z]{2,3})?)",
)
