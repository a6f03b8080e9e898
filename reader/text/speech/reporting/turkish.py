"""Attribution in Turkish, whose verb comes last: "Kargın, “…” dedi.", "“…” diyen Kargın", "Kargın, şöyle dedi: “…”"."""

from __future__ import annotations

import re

from reader.model import Span
from reader.text.speech.reporting.marks import Quotation
from reader.text.speech.reporting.patterns import Pattern, moved

_RULE = "verb of saying in Turkish, and who stands before it with a comma"
_SAYING = "participle of saying in Turkish, then a name"

# The most characters of a sentence before a quotation, which tells in Turkish when and where somebody spoke.
_LONGEST_LEAD_IN = 300
_QUOTED = re.compile(r"“[^”“]*”|\"[^\"]*\"")
_ENDS_SENTENCE = re.compile(r"[.!?…]\s+(?=[^\W\d_a-zçğıöşü])")

_CUE = re.compile(
    r"\s?,?\s?(?P<cue>de(?:di|miştir)|diye\s(?:konuştu|ekledi|sordu|yazdı|seslendi|yanıt\sverdi|konuşmuştu)"
    r"|şeklinde\s(?:konuştu|açıklama\syaptı|yanıt\sverdi)"
    r"|(?:ifade(?:si|leri)ni|sözlerini|cümlelerini)\s(?:kullandı|sarf\setti)"
    r"|(?:değerlendirmesi|açıklaması|paylaşımı|çağrısı|uyarısı|tespiti)nde\sbulundu"
    r"|(?:açıklamasını|değerlendirmesini|yorumunu|paylaşımını|çağrısını)\syaptı|yanıtını\sverdi|dediğini\saktardı)(?!\w)"
)
_SAYS = re.compile(r"\s?(?P<cue>diyen|ifade(?:si|leri)ni\skullanan|diye\skonuşan|değerlendirmesinde\sbulunan)\s")
_BEFORE_COLON = re.compile(
    r"(?<!\w)(?P<cue>söyledi|dedi|konuştu|kaydetti|ekledi|kullandı|(?:devam|ifade)\setti|sıraladı|aktardı|yaptı|verdi"
    r"|bulundu|açıkladı|belirtti|vurguladı)\s?:\s?$"
)
_NAME = r"[^\W\d_a-zçğıöşü][\w-]*(?:\s[^\W\d_a-zçğıöşü][\w-]*){0,4}"
# "Bakan Kargın, (“…” dedi)": a name with a comma, and none with an ending.
_WITH_COMMA = re.compile(rf"(?:^|(?<=\s))(?P<who>{_NAME})(?:,|\sise,?|\sda,?|\sde,?)(?=\s|$)")
_FIRST_NAME = re.compile(rf"(?:[a-zçğıöşü]+\s){{0,3}}(?P<who>{_NAME})(?=[\s,.])")


def match_turkish(text: str, quotation: Quotation) -> Pattern | None:
    """Return the speaker of a quotation in Turkish; an empty span if its sentence names nobody before the verb."""
    if says := _SAYS.match(text, quotation.end):
        who = _FIRST_NAME.match(text, says.end(), says.end() + _LONGEST_LEAD_IN)
        return Pattern(Span(*who.span("who")), Span(*says.span("cue")), _SAYING) if who else None
    first = max(0, quotation.start - _LONGEST_LEAD_IN)
    before = _QUOTED.sub(lambda quoted: "□" * len(quoted[0]), text[first : quotation.start])
    behind = _CUE.match(text, quotation.end)
    found = behind or _BEFORE_COLON.search(before)
    if found is None:
        return None
    cue = Span(*found.span("cue")) if behind else moved(Span(*found.span("cue")), first)
    start = max((end.end() for end in _ENDS_SENTENCE.finditer(before)), default=0)
    named = list(_WITH_COMMA.finditer(before, start))
    if not named:
        return Pattern(Span(cue.start, cue.start), cue, _RULE)
    return Pattern(moved(Span(*named[-1].span("who")), first), cue, _RULE)
