"""Word lists for the rules of speech: verbs that report, nouns for papers and works, pronouns.

Forms of regular verbs are generated; irregular forms are listed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from reader.text.commonwords import DAYS, HE, MONTHS, SHE
from reader.text.spelling import letters_in, word_set

# Verbs that report a whole utterance; they outweigh other verbs near a quotation.
SAYING = word_set("""
    acknowledge add admit announce answer argue ask assert call chant claim comment conclude continue describe exclaim
    explain insist joke lament note observe point proclaim put quip read recall reiterate remark reply report respond
    say shout state stress tell testify think tweet warn write yell emphasize emphasise believe declare
    """)

# Verbs of thinking, not of saying.
_THINKING = word_set("""
    believe doubt expect fear feel figure guess hope know realise realize reckon suspect think wonder worry
    """)

# Verbs with a clause as their object that somebody says: "hinted that ...".
REPORTING = (SAYING - word_set("believe call chant describe put read think")) | word_set("""
    advise affirm agree allege assure boast brag caution clarify command complain concede concur confess confirm contend
    counter decree demand deny disclose dispute divulge elaborate estimate highlight hint imply indicate inform maintain
    marvel mention muse object opine order pledge posit predict profess promise propose protest question reassure
    recommend reflect remind repeat request retort reveal rule signal speculate stipulate suggest swear threaten
    underline underscore urge venture vow submit aver depose charge hold share express voice believe think
    accept anticipate attest avow bemoan certify email forecast guarantee hypothesise hypothesize insinuate intimate
    plead post postulate pronounce reason recount rejoin surmise text theorise theorize volunteer
    """)

# Verbs that report a clause before them or behind "that": "The port was late, he reckoned", "whispered that it leans".
TRAILING = word_set("""
    confide enthuse groan grumble gush laugh moan murmur mutter reckon scoff shrug sigh sob wail whine whisper
    """)

# Verbs that report only with a clause behind "that" or before a comma: "charged that the port had lied".
WITH_CLAUSE = word_set("""
    submit aver depose charge hold anticipate attest avow certify guarantee intimate surmise theorise theorize volunteer
    accept forecast hypothesise hypothesize insinuate postulate pronounce reason rejoin
    """)

# Verbs that report words between marks, or a clause behind "that": "shared that the port was the oldest".
ONLY_THAT = word_set("believe highlight share think")

# Verbs that report a clause only behind their object: "expressed fears that the port would close".
VOICING = frozenset(("express", "voice"))

# Verbs among these that may have evidence as their subject, which does not speak: "the figures suggest that ...".
HINTING = word_set("explain highlight imply indicate reflect reveal signal suggest underline underscore")
_EVIDENCE = word_set("""
    chart document estimate fact figure file finding image indicator map number picture poll record report result score
    sign study survey test trend video
    """)
EVIDENCE = _EVIDENCE | {f"{noun}s" for noun in _EVIDENCE} | word_set("data evidence research statistics studies")

# Verbs of judging, by the preposition before the judgement: "accused the council of sleeping".
JUDGEMENTS = {
    "as": word_set("""
        brand cast characterise characterize condemn criticise criticize decry denounce deride describe dismiss hail
        label laud mock paint portray praise reject ridicule slam
        """),
    "for": word_set("""
        applaud attack blame blast chide condemn congratulate criticise criticize denounce laud mock praise rebuke
        ridicule scold slam thank
        """),
    "of": word_set("accuse assure remind warn"),
    "on": word_set("blame congratulate"),
    "to": word_set("compare liken"),
    "with": word_set("credit"),
}
JUDGING = frozenset[str]().union(*JUDGEMENTS.values())

# Verbs that give a name to a thing: "they call it the “Bottoms”".
NAMING = word_set("brand call dub label term title")

# Verbs that report if a paper is their subject: "the report found ...".
FINDING = word_set("detail find show")

# Nouns for papers, and for people and bodies, that find things out.
FINDERS = word_set("""
    analysis analyses audit audits inquiry inquest investigation research review poll polls surveys studies reports
    researchers researcher scientists scientist investigators investigator auditors auditor analysts court judge jury
    tribunal panel committee commission authors author adjudicator arbitrator chair coroner inspector inspectors
    magistrate ombudsman regulator watchdog
    """)

# Other verbs that people can be the subject of beside quotation marks.
_OTHER = word_set("""
    address advocate apologise apologize appeal bark beg bellow bemoan blog blurt cable challenge chime chuckle cite
    confide consider convey correct counsel crack croak cry dare deadpan deem defend direct drawl dub echo email
    encourage
    enthuse exhort fire gasp go grin groan growl grumble gush hiss holler implore inquire instruct interject
    interpret interrupt invite issue justify laugh lecture moan mumble murmur mutter narrate nod offer outline
    persuade petition pipe plead ponder post pray preach press publish quiz quote rail rant rasp rate rebuff rebut
    recite recount refer reference refute relate release remember retweet rip roar scoff scrawl scream scribble
    seethe shrug sigh sign sing smile snap snarl sneer snort sob speak splutter stammer stutter summarise summarize
    support tease telegraph term text thunder title tout translate understand utter vent view wail weigh
    welcome whine whisper wire yelp
    """)

_IRREGULAR = {
    "cast": "casts cast casting",
    "feel": "feels felt feeling",
    "find": "finds found finding",
    "go": "goes went gone going",
    "hold": "holds held holding",
    "know": "knows knew known knowing",
    "put": "puts put putting",
    "read": "reads read reading",
    "say": "says said saying",
    "show": "shows showed shown showing",
    "sing": "sings sang sung singing",
    "speak": "speaks spoke spoken speaking",
    "swear": "swears swore sworn swearing",
    "tell": "tells told telling",
    "think": "thinks thought thinking",
    "understand": "understands understood understanding",
    "write": "writes wrote written writing",
}

# Verbs stressed on the last syllable double its consonant; those in -l do in British English.
_DOUBLING = word_set("admit aver submit sob beg blog brag concur dub grin nod quip rebut refer rip slam snap quiz chat")
_BRITISH_DOUBLING = word_set("label signal counsel marvel quarrel")

THEY = word_set("they them their theirs it its we our")
PRONOUNS = (
    HE
    | SHE
    | THEY
    | word_set("i me my mine you your who that which this these those one some many others both all each neither")
    | word_set("everyone everybody everything someone somebody something anyone anybody anything nobody nothing none")
    | {"another"}
)
RELATIVES = frozenset(("who", "that", "which"))

# The narrator and the reader, who are not quoted; pronouns for a fact, which can imply something but does not speak.
NARRATORS = word_set("i me we us you")
FACTS = word_set("it this that these those which")

# Papers and posts that speak for their author: "a statement from ...".
PAPERS = word_set("""
    ad advertisement advisory article blog book bulletin circular column comment communique complaint copy diary
    dispatch document e-mail editorial email essay filing interview letter memo message note notice op-ed petition post
    postcard release report speech statement study survey telegram testimony tweet tweets website
    """)

# Nouns for the words of somebody: "Lee’s claim that ...".
_SPOKEN = word_set("""
    accusation admission advice allegation answer argument assertion assessment assurance belief call characterization
    claim comment complaint contention criticism declaration description explanation insistence instruction observation
    opinion plea pledge prediction promise proposal question quip remark reply response statement suggestion threat
    view vow warning
    """)
SPOKEN = _SPOKEN | {f"{noun}s" for noun in _SPOKEN} | {"words"}

# Papers by which somebody decides: "her order declaring that …".
ORDERS = word_set(
    "bill decision declaration decree directive edict judgment lawsuit motion order resolution ruling verdict"
)

# Nouns that refer to a body named before; "the government" or "the court" need not refer to one.
BODIES = word_set("""
    agency airline association bank brand brewer broadcaster carmaker chain charity club company conglomerate
    consortium developer federation firm foundation fund giant group institute insurer league lender maker manufacturer
    network newspaper operator organisation organization paper producer publisher regulator retailer start-up startup
    studio supermarket supplier team thinktank union university watchdog
    """)

# Things whose names nobody speaks: "what the plans call a “terrace”".
PLANS = word_set("brochure brochures catalogue drawings form forms law map maps menu plan plans rules sign signs")

# Nouns whose owner speaks: "in the view of Lee".
VIEWS = word_set("view words opinion eyes phrase account judgment judgement estimation reckoning")

# Times that the small parser takes for subjects: "said Thursday"; but "may" is a verb.
TIMES = (DAYS | MONTHS - {"may"}) | word_set("""
    today yesterday tomorrow tonight earlier later week month year night morning afternoon evening
    """)

# Works, whose titles are not speech: "the film “…”".
WORKS = word_set("""
    album anthem app article ballad book campaign category column comedy documentary drama episode exhibition film
    game hashtag hit memoir movie musical novel opera painting play podcast poem programme program project series
    show single sitcom slogan song spot story thriller track
    """)


@lru_cache(maxsize=1)
def cue_forms() -> dict[str, str]:
    """Map every form of a verb that reports, in lower case, to the verb: "said" to "say"."""
    verbs = SAYING | REPORTING | FINDING | JUDGING | _THINKING | _OTHER
    return {form: verb for verb in sorted(verbs) for form in forms(verb)}


def forms(verb: str) -> Iterator[str]:
    """Yield the forms of ``verb``: itself, the third person, the past and the participles."""
    yield verb
    if verb in _IRREGULAR:
        yield from _IRREGULAR[verb].split()
        return
    yield _third_person(verb)
    if verb in _DOUBLING or verb in _BRITISH_DOUBLING:
        yield from (verb + verb[-1] + ending for ending in ("ed", "ing"))
    if verb not in _DOUBLING:
        yield from (_past(verb), _present_participle(verb))


def _third_person(verb: str) -> str:
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ies"
    if verb == "quiz":
        return "quizzes"
    return verb + ("es" if re.search(r"(?:s|sh|ch|x|z)$", verb) else "s")


def _past(verb: str) -> str:
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ied"
    return verb + ("d" if verb.endswith("e") else "ed")


def _present_participle(verb: str) -> str:
    return (verb[:-1] if re.search(r"[^e]e$", verb) else verb) + "ing"


@lru_cache(maxsize=1)
def _reporting_forms() -> frozenset[str]:
    return frozenset(form for verb in REPORTING | TRAILING | JUDGING | {"appeal", "call"} for form in forms(verb))


@lru_cache(maxsize=1)
def _finding_forms() -> frozenset[str]:
    return frozenset(form for verb in FINDING for form in forms(verb))


def may_report(text: str) -> bool:
    """Whether ``text`` contains a word that may report speech: a form of a verb, or "according"."""
    words = letters_in(text.lower())
    finds = not _finding_forms().isdisjoint(words) and not (FINDERS | PAPERS).isdisjoint(words)
    return finds or not _reporting_forms().isdisjoint(words) or "according" in words
