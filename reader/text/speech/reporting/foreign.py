"""Attribution in other languages than English, by wording alone: "„…“, sagte Lee", "« … », a déclaré Mme Lee"."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.model import Span
from reader.text.speech.reporting.marks import Quotation
from reader.text.speech.reporting.patterns import Pattern
from reader.text.spelling import word_set

# Forms that stand before whoever speaks: German, French, Spanish, Italian, Portuguese, Dutch, Danish, Norwegian,
# Swedish, Polish, Czech and Russian. What is also a common word of another of them is left out.
_CUES = word_set("""
    sagt sagte so erklärt erklärte betont betonte meint meinte schreibt schrieb erzählt erzählte berichtet berichtete
    kritisiert kritisierte kommentiert kommentierte warnt warnte ergänzt ergänzte bestätigt bestätigte antwortet
    antwortete fragt fragte ruft rief behauptet behauptete urteilt urteilte
    dit déclare explique affirme assure estime souligne ajoute raconte indique précise confie écrit insiste juge lance
    regrette résume témoigne poursuit rappelle prévient selon
    dice dijo afirma afirmó asegura aseguró explica explicó señala señaló declara declaró añade añadió agrega agregó
    comenta comentó indica indicó sostiene sostuvo advierte advirtió expresó manifestó recalcó subrayó insistió según
    disse afferma spiega dichiara sottolinea aggiunge racconta commenta secondo diz afirmou declarou explicou segundo
    zegt zei aldus stelt vertelt vertelde schrijft reageert reageerde
    siger sagde sier säger sade skriver skrev forteller fortæller forklarer berättar uttaler udtaler
    powiedział powiedziała mówi dodał dodała stwierdził stwierdziła podkreślił podkreśliła napisał napisała
    oświadczył oświadczyła zaznaczył zaznaczyła wyjaśnił wyjaśniła
    řekl řekla uvedl uvedla dodal dodala říká napsal napsala vysvětlil vysvětlila prohlásil prohlásila upozornil
    сказал сказала заявил заявила отметил отметила подчеркнул подчеркнула добавил добавила написал написала
    сообщил сообщила говорит
    """)
# French, Spanish and Italian say it with a participle: "a déclaré Lee", "ha detto Lee".
_HELPERS = ("a", "ha")
_PARTICIPLES = word_set("""
    dit déclaré expliqué affirmé assuré estimé souligné ajouté raconté indiqué précisé confié écrit lancé averti rappelé
    dicho afirmado asegurado explicado señalado declarado añadido comentado indicado advertido escrito
    detto dichiarato spiegato affermato aggiunto commentato sottolineato raccontato scritto
    """)

# What stands between the verb and its subject is short ("a indiqué le maire Lee", "sagte gestern Lee"), and none of
# these: behind them comes where, when or to whom it was said, or the subject is a pronoun.
_LONGEST_LEAD = 3
_STOPS = word_set("""
    am an auf aus bei einer beim dem den des durch er es für gegen gegenüber ich ihm ihr ihnen im in man mit nach sich
    sie sowie und unter vom von vor wir zu zum zur über
    a au aux avec ce cette chez d dans de depuis devant du elle elles en et il ils je l lors nous on par pour que qui
    sur à ante con del desde durante e ella ellos entre hacia hasta lo para por se sin sobre su sus tras un una yo él
    al alla alle da dal dalla di io lei lui nel nella noi per più su em na nas no nos o os ou pela pelo
    aan bij door hem het hij ik met naar om op te tegen uit voor we wij ze zij
    at av det enligt fra från han hon hun ifølge jag jeg med mot og och om på som til till under vi
    do i k ke na o od po pod pro przed przez před při s się u v ve w we z za ze że
    в во для и из к на об он она от по с у что я
    """)
_GERMAN_ARTICLES = word_set("der die das ein eine")
_ARTICLES = _GERMAN_ARTICLES | word_set("le la un une el il het")
_PARTICLES = word_set("al bin da de del della di du el la le van von y")
# "Ursula von der Leyen", but "Lee der Zeitung".
_AFTER_PARTICLES = {"der": ("von", "van"), "den": ("van",)}
# "Sagte der Zeitung" does not say who speaks.
_PRESS = word_set("agentur deutschen fernsehsender magazin nachrichtenagentur portal presse redaktion sender zeitung")
_MOST_NAMES = 5

_WORD = re.compile(
    r"\s(?P<word>(?:Dott|Dr|Hr|M|Mr|Prof|Sig|Sr|Sra|[^\W\d_])\.(?=\s[^\W\d_])|[^\W\d_][\w’'.-]*\w|[^\W\d_])"
)
_FEWEST_WORDS = 3

_BEHIND = "verb of saying in another language, then a name"
_BEFORE_COLON = "name and verb of saying in another language before a colon"
_CUE_BEFORE_COLON = re.compile(r"(?P<names>(?:[^\W\d_][\w’'-]*\s){1,4})(?P<cue>[^\W\d_]+)\s?:\s*$")
_LONGEST_CUE_BEFORE = 100


def match_foreign(text: str, quotation: Quotation) -> Pattern | None:
    """Give the speaker that stands right behind a quotation of some length, or with a verb before its colon."""
    if len(text[quotation.start : quotation.end].split()) < _FEWEST_WORDS:
        return None
    if cue := _cue().match(text, quotation.end):
        who = _subject(text, cue.end("cue"))
        return Pattern(who, Span(*cue.span("cue")), _BEHIND) if who else None
    return _before_colon(text, quotation)


@lru_cache(maxsize=1)
def _cue() -> re.Pattern[str]:
    forms = "|".join(sorted(_CUES, key=len, reverse=True))
    participles = "|".join(sorted(_PARTICIPLES, key=len, reverse=True))
    return re.compile(rf"[\s,.–—-]{{0,4}}(?<!\w)(?P<cue>(?:{'|'.join(_HELPERS)})\s(?:{participles})|{forms})(?=\s)")


def _subject(text: str, start: int) -> Span | None:
    """Give the name behind a verb that ends at ``start``, or a common noun with its article: "der neue Trainer"."""
    lead: list[Span] = []
    position = start
    while (word := _WORD.match(text, position)) is not None and not word["word"][0].isupper():
        if len(lead) == _LONGEST_LEAD or word["word"] in _STOPS - _ARTICLES:
            return None
        lead.append(Span(*word.span("word")))
        position = word.end()
    name = _name(text, position)
    if name is None:
        return None
    if " " in text[slice(*name)] or not lead:
        return name
    if text[slice(*lead[0])] in _GERMAN_ARTICLES:
        return Span(lead[0].start, name.end)
    return Span(lead[-1].start, name.end) if text[slice(*lead[-1])] in _ARTICLES else name


def _name(text: str, start: int) -> Span | None:
    """Give the capitalised words from ``start`` on, with the particles between them."""
    span: Span | None = None
    position, before = start, ""
    for _ in range(_MOST_NAMES):
        word = _WORD.match(text, position)
        if word is None or not (word["word"][0].isupper() or (span and _joins(word["word"], before))):
            break
        position, before = word.end(), word["word"]
        if word["word"][0].isupper():
            if word["word"].lower() in _PRESS:
                return None
            span = Span(span.start if span else word.start("word"), word.end())
    return span


def _joins(word: str, before: str) -> bool:
    return word in _PARTICLES or before.lower() in _AFTER_PARTICLES.get(word, ())


def _before_colon(text: str, quotation: Quotation) -> Pattern | None:
    """Read "Lee sagte: „…“"."""
    found = _CUE_BEFORE_COLON.search(text, max(0, quotation.start - _LONGEST_CUE_BEFORE), quotation.start)
    if found is None or found["cue"] not in _CUES:
        return None
    start, end = found.start("names"), found.start("cue") - 1
    opens = text[:start].rstrip()[-1:] in ("", *'.!?“”»«"')
    if not opens or text[start:end].lower() in _STOPS or _name(" " + text[start:end], 0) != Span(1, end - start + 1):
        return None
    return Pattern(Span(start, end), Span(*found.span("cue")), _BEFORE_COLON)
