"""What the words before a name tell of the case that it is in."""

from __future__ import annotations

from reader.text.names.foreign.slavic.cases import ALL_CASES, plain
from reader.text.names.foreign.slavic.wording import PREPOSITIONS
from reader.text.names.foreign.words import Words
from reader.text.spelling import word_set

#: The cases of names that are no subject.
OBLIQUE = ALL_CASES - {"N", "V"}
#: What does not complete an office before a name, but begins something else.
NO_COMPLEMENT = word_set(
    """
    że który która które aby czy jest był była się nie też także oraz lub albo ale a i o do z ze na po od przez dla u že
    který která které aby je byl byla se ne také nebo ale pro v ve s si by jsou má ktorý ktorá ktoré sa tiež alebo so vo
    zo sú что который которая которые чтобы не также или но и о до с из на по от для у в к был была было это как его ее
    их що який яка які щоб також або але й та і з із від був була було це її їх
    """
)
_SHORTEST_NOUN = 4
# The endings of verbs, and of what else may stand before a subject.
_OF_VERBS = (
    *("л", "ла", "ло", "ли", "ет", "ит", "ют", "ят", "ат", "ут", "ся", "сь", "в", "є", "ть", "о", "же", "ще", "ти"),
    "ме",
)
_OF_ADJECTIVES = ("ий", "ый", "ой", "ая", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ої", "ій")
# Nouns that end as verbs do.
_NOUNS = word_set("дело тело число имя место письмо слово справа слова роль ролі")
# Nouns in the nominative beside which a name is in it, too: "внучка Александра Иванова", "американец Джон Брен".
_BESIDE_NOMINATIVE = word_set(
    """
    дочь жена сестра вдова мать внучка племянница супруга теща невеста подруга сын муж брат отец внук племянник друг
    дочка донька дружина сестра вдова мати онука племінниця наречена подруга син чоловік брат батько онук племінник друг
    супруг россиянка россиянин украинка українка
    """
)
_OF_PLURAL_VERBS = ("али", "или", "ели", "яли", "ули", "іли", "їли")
_OF_PEOPLES = ("анец", "инец", "иец", "анин", "янин", "єць", "анець")


def follows_noun(words: Words, first: int) -> bool:
    """Whether a Russian or Ukrainian noun is right before a name, which is then mostly its genitive: "дело Петра"."""
    if first == 0:
        return False
    if words.gap(first).strip() == "»":
        return True
    before = words[first - 1]
    if not _stands_before(words, first):
        return False
    if plain(before) in _NOUNS:
        return True
    is_small = before.islower() or words.opens_sentence(first - 1)
    if before.islower() and before.endswith(_OF_PLURAL_VERBS):
        return True  # "наградили Карена Петрова"
    if plain(before) in _BESIDE_NOMINATIVE or before.endswith(_OF_PEOPLES):
        return False
    is_noun = len(before) >= _SHORTEST_NOUN and is_small and not before.endswith((*_OF_VERBS, *_OF_ADJECTIVES))
    return is_noun and plain(before) not in NO_COMPLEMENT


def follows_preposition(words: Words, first: int, language: str) -> bool:
    """Whether a preposition stands right before a name, which is then no subject."""
    return _stands_before(words, first) and words[first - 1].lower() in PREPOSITIONS[language]


def _stands_before(words: Words, first: int) -> bool:
    """Whether a word is before a name, with no mark between them but one that opens a quotation."""
    return first > 0 and (words.is_joined(first) or words.gap(first) in (" «", " „", " “"))
