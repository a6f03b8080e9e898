"""The forms of an English word: plural, past, participle; other languages are hardly touched by the rules.

The rules give more than there is ("visitting"); the vocabulary of the library then keeps what exists. Derived
words are no inflections: "organ" does not find "organisation".
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import cache

# The irregular words that news is full of, the base of each first; its regular forms come from the rules.
_IRREGULAR_VERBS = """
arise arose arisen | beat beaten | become became | begin began begun | bend bent | blow blew blown |
break broke broken | bring brought | build built | buy bought | catch caught | choose chose chosen | come came |
cut cutting | deal dealt | draw drew drawn | drive drove driven | eat ate eaten | fall fell fallen | feel felt |
fight fought | find found | flee fled | fly flew flown | forbid forbade forbidden | forget forgot forgotten |
forgive forgave forgiven | freeze froze frozen | get got gotten | give gave given | go went gone | grow grew grown |
hear heard | hide hid hidden | hit hitting | hold held | keep kept | know knew known | lay laid | lead led |
leave left | lend lent | lose lost | make made | mean meant | meet met | pay paid | put putting | ride rode ridden |
rise rose risen | run ran running | say said | see saw seen | seek sought | sell sold | send sent |
shake shook shaken | shoot shot | show showed shown | shrink shrank shrunk | shut shutting | sing sang sung |
sink sank sunk | sit sat sitting | sleep slept | slide slid | speak spoke spoken | spend spent | split splitting |
stand stood | steal stole stolen | stick stuck | strike struck stricken | swear swore sworn | sweep swept |
swim swam swum | swing swung | take took taken | teach taught | tear tore torn | tell told | think thought |
throw threw thrown | wake woke woken | wear wore worn | weep wept | win won winning |
write wrote written
"""
_IRREGULAR_NOUNS = """
man men | gunman gunmen | airman airmen | seaman seamen | woman women | child children | person people | foot feet |
tooth teeth | goose geese | mouse mice | ox oxen | life lives | wife wives | midwife midwives | knife knives |
half halves | calf calves | elf elves | self selves | shelf shelves | wolf wolves | hoof hooves | leaf leaves |
loaf loaves | thief thieves | dwarf dwarves | scarf scarves | wharf wharves | analysis analyses | axis axes |
basis bases | crisis crises | diagnosis diagnoses | emphasis emphases | oasis oases | thesis theses |
criterion criteria | phenomenon phenomena | addendum addenda | bacterium bacteria | curriculum curricula |
medium media | memorandum memoranda | referendum referenda | stadium stadia | symposium symposia | alumnus alumni |
cactus cacti | fungus fungi | nucleus nuclei | radius radii | stimulus stimuli | appendix appendices | index indices |
matrix matrices | vortex vortices | antenna antennae | formula formulae | larva larvae | plateau plateaux
"""

# What such a word may have before it: "spokesmen", while "Normen" is German and no plural of "Norman"; "underwent".
_LEAST_BEFORE_NOUN = 4
_BEFORE_VERB = ("re", "over", "under", "out", "mis", "fore", "with", "up")

# Words that only look like a form of another word.
_LONERS = frozenset(
    ("news", "evening", "means", "series", "species", "politics", "economics", "physics", "his", "this")
)
# Words that have no forms, of which others only look like one: "thing" is none of "the", nor "herring" of "her".
_FORMLESS = frozenset(
    {
        "the", "these", "those", "she", "her", "hers", "him", "them", "they", "but", "not", "nor", "and", "for",
        "with", "from", "into", "off", "out", "than", "then", "there", "here", "where", "more", "most", "during",
    }
)  # fmt: skip
_NO_FORMS = _LONERS | _FORMLESS

_VOWELS = "aeiou"
_SHORT = re.compile(r"[^aeiou]*(?:qu)?[aeiouy][^aeiouwxy]")
_HISSING = re.compile(r".*(?:s|x|z|ch|sh|[^aeiou]o)")


def inflections(word: str) -> list[str]:
    """Return ``word``, which is folded, and then every form that it or its base may have."""
    if word in _FORMLESS:
        return [word]
    bases = [word, *_bases(word)] if word not in _LONERS else [word]
    families = [family for base in bases if (family := _family(base)) and base in (word, family[0])]
    # What was "found" has no forms of its own, and is none of "founded".
    of_rules = [*bases, *(family[0] for family in families)]
    forms = [*(form for base in of_rules for form in (base, *_forms(base))), *itertools.chain.from_iterable(families)]
    return [word, *(form for form in dict.fromkeys(forms) if form != word and form not in _NO_FORMS)]


def _family(word: str) -> tuple[str, ...]:
    """Return the irregular forms of a word, or of what it ends with; none of a regular one."""
    verbs, nouns = _families(_IRREGULAR_VERBS), _families(_IRREGULAR_NOUNS)
    if whole := verbs.get(word) or nouns.get(word):
        return whole
    parts = [(word[:at], nouns.get(word[at:])) for at in range(_LEAST_BEFORE_NOUN, len(word))]
    parts += [(before, verbs.get(word.removeprefix(before))) for before in _BEFORE_VERB if word.startswith(before)]
    return next((tuple(before + form for form in family) for before, family in parts if family), ())


@cache
def _families(lists: str) -> dict[str, tuple[str, ...]]:
    """Return the forms that belong together by each of them."""
    return {word: tuple(line.split()) for line in lists.split("|") for word in line.split()}


@cache
def _irregular_verbs() -> frozenset[str]:
    """Return the verbs without a regular past."""
    return frozenset(line.split()[0] for line in _IRREGULAR_VERBS.split("|"))


def _bases(word: str) -> Iterator[str]:
    """Yield the bases that a word may be a regular form of; a base has three letters, one of them a vowel."""
    for ending, replacements in _candidates(word):
        stem = word[: -len(ending)]
        if len(stem) >= 3 - len(replacements[0]) and re.search("[aeiouy]", stem):
            yield from (stem + letters for letters in replacements)


def _candidates(word: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each ending that could be removed, with the letters that could replace it."""
    if word.endswith("ies") and len(word) > 4:
        yield "ies", ("y",)
    elif word.endswith("es") and _HISSING.fullmatch(word[:-2]):
        yield "es", ("", "e")
    elif word.endswith("s") and len(word) > 3 and word[-2] not in "sui":
        yield "s", ("",)
    if word.endswith("ied") and len(word) > 4:
        yield "ied", ("y",)
    elif word.endswith(("ed", "ing")):
        ending = "ed" if word.endswith("ed") else "ing"
        stem = word[: -len(ending)]
        if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in _VOWELS:
            yield stem[-1] + ending, ("",)
        yield ending, ("e",) if _SHORT.fullmatch(stem) else ("", "e")


def _forms(base: str) -> Iterator[str]:
    """Return the regular forms of a base, of an irregular verb all but the past."""
    past = base not in _irregular_verbs()
    return (form for form in _regular_forms(base) if past or not form.endswith("ed"))


def _regular_forms(base: str) -> Iterator[str]:
    before, last = base[:-1], base[-1:]
    if len(base) < 3 or not base.isalpha():
        return
    if last == "y" and before[-1] not in _VOWELS:
        yield from (before + "ies", before + "ied", base + "ing")
        return
    yield base + ("es" if _HISSING.fullmatch(base) else "s")
    if last == "e":
        yield from (base + "d", base + "ing" if before[-1] in "eoy" else before + "ing")
        return
    if last not in "aeiouwxy" and before[-1] in _VOWELS:
        yield from (base + last + "ed", base + last + "ing")
    if not _SHORT.fullmatch(base):
        yield from (base + "ed", base + "ing")
