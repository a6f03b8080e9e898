"""The office that is stated right before the name of a person, or behind it."""

from __future__ import annotations

from reader.text.names.foreign.given_names import is_given
from reader.text.names.foreign.wording import Wording
from reader.text.names.foreign.words import Words, is_initial
from reader.text.spelling import fold, word_set

# The most words between an office and the name: "président du groupe socialiste".
_LONGEST = 4
# What joins an office to what completes it: "ministro degli interni", "président du Sénat".
_LINKS = word_set(
    "de du des la le les el los las del della dello dei degli delle di do da dos das van voor af e et y i"
    " von vom der fur"
)
# What stands before an office that is set off from the name: "le maire de Lunel, Jean Roux, …", "der neue Trainer, …".
_ARTICLES = word_set("le la el il lo o a de het der die l l' l’")
# The most words of an office behind a name: "Leiterin der Schule in Lunel".
_LONGEST_BEHIND = 7
# The marks that end it, and words that are no part of it.
_ENDS = frozenset(",.;)")
_NO_PART = word_set("gegenüber seit laut nach selon depuis según desde")
# What makes another office of the one behind it: "Premier ministre", "primo ministro".
_RANKS = word_set("premier premiere primer primera primo prima primeiro primeira eerste fost fostul fosta")
# The endings of a Turkish office that somebody or something possesses.
_POSSESSED = ("ı", "i", "u", "ü")
# Who may lead two things: "Ulaştırma ve Altyapı Bakanı".
_MINISTER = "Bakanı"
# Shorter words in small letters behind an office are verbs and conjunctions, no adjectives: "président a".
_LEAST_ADJECTIVE = 5
_NO_ADJECTIVES = word_set(
    "hacia desde hasta contra entre sobre según depuis après avant selon contre chez dopo prima presso anche quando "
    "mentre depois antes segundo durante quand alors aussi cuando mientras también"
)


def office_before(words: Words, first: int, wording: Wording) -> str | None:
    """Return the office before the name at ``first``, with what completes it: "ministre de l'Intérieur", "CDU-Chef"."""
    if not words.is_joined(first):
        return None
    if wording.language == "tr":
        return _turkish(words, first, wording)
    office = first - 1
    while not wording.is_office(words[office]):
        if wording.ends_of_compounds or first - office > _LONGEST or not _continues(words, office):
            return None
        office -= 1
    if not _completes(words.all[office + 1 : first]):
        return None
    if words.is_joined(office) and fold(words[office - 1]) in _RANKS:
        office -= 1
    return wording.in_nominative(words.cut(office, first))


def office_behind(words: Words, stop: int, wording: Wording) -> str | None:
    """Return the office behind the name that ends before ``stop``: "Ute Brandt, Leiterin der Schule in Lunel, "."""
    if stop >= len(words) or words.behind(stop - 1) != "," or not wording.is_office(words[stop]):
        return None
    end = stop + 1
    while words.is_joined(end) and words[end] not in _NO_PART and end - stop < _LONGEST_BEHIND:
        end += 1
    is_whole = end == len(words) or words[end] in _NO_PART or words.behind(end - 1) in _ENDS
    return words.cut(stop, end) if is_whole else words[stop]


def office_apart(words: Words, first: int, stop: int, wording: Wording) -> str | None:
    """Return the office before a name that is set off by commas: "le maire de Lunel, Jean Roux, a dit"."""
    ends = stop == len(words) or words.behind(stop - 1) in _ENDS
    if first < 2 or words.behind(first - 1) != "," or not ends:
        return None
    office = first - 1
    while office > 0 and not wording.is_office(words[office]):
        if first - office > _LONGEST + 1 or not _continues(words, office):
            return None
        office -= 1
    if not office or fold(words[office - 1]) not in _ARTICLES or not _completes(words.all[office + 1 : first]):
        return None
    return wording.in_nominative(words.cut(office, first))


def _turkish(words: Words, first: int, wording: Wording) -> str | None:
    """Return a Turkish office with what possesses it: "Ulaştırma ve Altyapı Bakanı"."""
    if not wording.is_office(words[first - 1]):
        return None
    office = first - 1
    while words[first - 1].endswith(_POSSESSED) and first - office <= _LONGEST and words.is_joined(office):
        joins = words[first - 1] == _MINISTER and words[office - 1] == "ve" and words.is_joined(office - 1)
        before = office - 2 if joins else office - 1
        if not words[before][0].isupper() or is_given(words[before]) or is_initial(words[before]):
            break
        office = before
    return words.cut(office, first)


def _continues(words: Words, number: int) -> bool:
    return words.is_joined(number) or words.follows_article(number)


def _completes(between: list[str]) -> bool:
    """Whether words complete an office: names, links, elided articles, and one adjective or noun.

    A link at the end leads on to the name: "abogado de Ana Ruiz", "el ministro y Ana Ruiz".
    """
    if between and _is_link(between[-1]):
        return False
    plain = [word for word in between if word.islower() and not _is_link(word)]
    return len(plain) <= 1 and all(len(word) >= _LEAST_ADJECTIVE and word not in _NO_ADJECTIVES for word in plain)


def _is_link(word: str) -> bool:
    return fold(word) in _LINKS or word.endswith(("’", "'"))
