"""What the people of an article are called by: their offices and whatever stands before their names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from reader.model import Entity
from reader.text.names.foreign.slavic.cases import plain
from reader.text.names.foreign.slavic.context import NO_COMPLEMENT
from reader.text.names.foreign.slavic.nouns import Noun, Nouns
from reader.text.names.foreign.slavic.offices import offices_of
from reader.text.speech.reporting.slavic.verbs import verbs_of
from reader.text.speech.reporting.slavic.wording import AND, EPITHETS
from reader.text.speech.slavic.mentions import Mention, Mentions

# The most characters and words before a name in which its offices are.
_LONGEST, _MOST_WORDS = 120, 10
_WORD = re.compile(r"[^\W\d_][\w’'ʼ-]*")
_BREAK = re.compile(r"[.!?:;,(…]\s|\s[–—-]\s")
# Letters by which two words are taken for forms of one; a shorter word is no calling.
_STEM = 4


class Callings:
    """Who is called by what in an article."""

    def __init__(self, mentions: Mentions, entities: Sequence[Entity], language: str) -> None:
        self._verbs, self.offices, self.epithets = verbs_of(language), offices_of(language), _epithets(language)
        self._holders: dict[str, dict[str, str]] = {}
        self._called: set[str] = set()
        for one in entities:
            if one.kind == "person":
                self._enter(one.name, (one.role or "").split()[:_STEM])
        for mention in mentions.all:
            if mention.is_person and mention.is_nominative:
                self._read_before(mention, mentions.text_before(mention, _LONGEST))

    def nouns(self, word: str) -> Sequence[Noun]:
        """Return what a word may be of the offices and other nouns for people."""
        return [*self.offices.readings(word), *self.epithets.readings(word)]

    def _enter(self, name: str, role: Sequence[str]) -> None:
        for number, word in enumerate(role[:2]):
            for one in self.offices.readings(word)[:1]:
                if "N" in one.cases:
                    self._note(one.nominative, name, " ".join(role[number + 1 :]))

    def _note(self, noun: str, name: str, complement: str) -> None:
        self._holders.setdefault(noun, {}).setdefault(name, complement)
        self._called.add(name)

    def _read_before(self, mention: Mention, text: str) -> None:
        """Note the offices in the nominative before a name: "rzecznik prasowy straży starszy kapitan Jan Nowak"."""
        breaks = [*_BREAK.finditer(text)]
        words = _WORD.findall(text[breaks[-1].end() :] if breaks else text)[-_MOST_WORDS:]
        if words and self._verbs.agreement(words[-1]) is None:
            self._enter_calling(words, mention.name)
        has_office = False
        for number in range(len(words) - 1, -1, -1):
            word = words[number] if number else words[number].lower()
            # "Burmistrz Jan Lipski i rzeczniczka Ewa Dębska": the first office is another’s.
            if self._verbs.agreement(word) is not None or (has_office and word in AND):
                return
            if word.islower():
                self._enter(mention.name, [word, *words[number + 1 :]])
                has_office = has_office or any("N" in one.cases for one in self.offices.readings(word))

    def _enter_calling(self, words: Sequence[str], name: str) -> None:
        """Note what stands right before a name, of whatever kind: "Chatár Peter Petras", "kritik Jan Novák"."""
        word = words[-1].lower() if len(words) == 1 else words[-1]
        if word.islower() and len(word) >= _STEM and word not in NO_COMPLEMENT and self._verbs.guessed(word) is None:
            self._note(plain(word), name, "")

    def is_known(self, word: str) -> bool:
        """Whether a word is what somebody in the article is called by before the name."""
        return plain(word) in self._holders

    def holders(self, noun: str, complement: str) -> list[str]:
        """Return who holds an office; a complement as in "mluvčí policie" must not be another one."""
        return [name for name, held in self._holders.get(noun, {}).items() if _agree(complement, held)]

    def has_any(self, name: str) -> bool:
        """Whether the text says what office somebody holds."""
        return name in self._called


def _agree(one: str, other: str) -> bool:
    """Whether the complements of an office may be the same: one says nothing, or they share a word."""
    stems = [{plain(word)[:_STEM] for word in text.split()} for text in (one, other)]
    return not all(stems) or not stems[0].isdisjoint(stems[1])


@lru_cache(maxsize=8)
def _epithets(language: str) -> Nouns:
    return Nouns(language, EPITHETS[language], are_people=True)
