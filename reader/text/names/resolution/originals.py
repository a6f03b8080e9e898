"""Names that an article also gives in their own script: "Cho Tae-yong (조태용)", "the Blue House (청와대)".

The one in the other script becomes an alias wherever it occurs, and never an entity of its own. Text in brackets behind
a person may be something else: Hangul must sound like the name, and ideographs must not be more than its syllables.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from reader.model import Entity, Place
from reader.text.names.mentions import Mention
from reader.text.spelling import fold, word_set

_IDEOGRAPHS = "\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_SCRIPTS = f"\u0e01-\u0e3a\u0e40-\u0e4e\u3041-\u3096\u30a1-\u30fa\u30fc\uac00-\ud7a3{_IDEOGRAPHS}"
_SCRIPT = re.compile(f"[{_SCRIPTS}]")
# The words of a name may be separated by a space or a dot.
_ORIGINAL = re.compile(f"[{_SCRIPTS}]+(?:[ ・·=＝-]?[{_SCRIPTS}]+){{0,7}}")
_LONGEST = 24

_BRACKET = re.compile(r"[’']?\s?[(（\[【]([^()（）\[\]【】]{2,80})[)）\]】]")
_OPENED = re.compile(rf"([{_SCRIPTS}][{_SCRIPTS} ・·]*)\s?[(（\[【](?:the\s)?$")
_CLOSED = re.compile(r"\s?[,;)）\]】]")
_PARTS = re.compile(r"\s*[,;/|،，、·:：]\s*|\s(?:or|and)\s")

# The end of a mention that includes the name in the other script.
_TAIL = re.compile(rf"\s?[(（\[【]\s?[{_SCRIPTS}].*$|\s?[{_SCRIPTS}].*$", re.DOTALL)
_HEAD = re.compile(rf"^[{_SCRIPTS} ・·]+[(（\[【]\s?")

# Which letters a syllable of Hangul may begin with in Latin, by its first consonant in Unicode's order; without one
# it begins with its vowel, which surnames hide behind an old L or R.
_ONSETS = (
    *("[gk]", "[gk]", "[nrl]", "[dt]", "[dt]", "[rlny]", "m", "[bpv]", "[bpv]", "[sxc]", "s"),
    *("[aeiouywlr]", "[jcz]", "[jtz]", "c|ts", "[kcqg]", "[td]", "[pf]", "h"),
)
# Its place in that order.
_NO_CONSONANT = 11
_FIRST_SYLLABLE, _LAST_SYLLABLE, _TO_AN_ONSET = 0xAC00, 0xD7A3, 588

_VOWELS = re.compile("[aeiouy]+")
_ONLY_IDEOGRAPHS = re.compile(f"[{_IDEOGRAPHS}]+")
# What ideographs behind a name say of somebody instead.
_CALLINGS = tuple(
    word_set(
        """
        議員 委員 委員長 大統領 総理 首相 大臣 長官 次官 社長 会長 會長 代表 記者 教授 先生 選手 監督 俳優 歌手 作家
        氏 女士 大使 部長 市長 知事 院長 總統 總理 外相 發言人 总统 主席 总理 部长 市长 省长 议员 总裁 董事长 记者 演员
        发言人 中国 中國 日本 韓國 韩国 民主 自民 国民 與黨 野黨 与党 野党 さん
        """
    )
)


def set_apart(mentions: Sequence[Mention], texts: Mapping[int, str]) -> list[Mention]:
    """Separate names in another script from the mentions that include them."""
    return [_set_apart(mention, texts) if _SCRIPT.search(mention.text) else mention for mention in mentions]


def with_originals(entities: Sequence[Entity], texts: Mapping[int, str]) -> tuple[Entity, ...]:
    """Return the entities with their names in another script and all places of these."""
    if not any(map(_SCRIPT.search, texts.values())):
        return tuple(entities)
    owners = _owners(entities, texts)
    if not owners:
        return tuple(entities)
    places = _places(owners, texts)
    taken = {place for found in places.values() for place in found}
    kept = (_renamed(entity, owners, places, taken) for entity in entities)
    return tuple(sorted((entity for entity in kept if entity.mentions), key=lambda entity: entity.mentions[0]))


def _set_apart(mention: Mention, texts: Mapping[int, str]) -> Mention:
    paragraph, start, end = mention.place
    head = _HEAD.match(mention.text)
    start += head.end() if head else 0
    tail = _TAIL.search(texts[paragraph][start:end])
    end = start + tail.start() if tail else end
    text = texts[paragraph][start:end].strip()
    return replace(mention, place=Place(paragraph, start, start + len(text)), text=text) if text else mention


def _owners(entities: Sequence[Entity], texts: Mapping[int, str]) -> dict[str, Entity]:
    """Map each name in another script to the entity with which the article gives it first."""
    owners: dict[str, Entity] = {}
    for entity in entities:
        if not _SCRIPT.search(entity.name):
            for place in entity.mentions:
                for original in _beside(entity, place, texts[place.paragraph]):
                    owners.setdefault(original, entity)
    return owners


def _beside(entity: Entity, place: Place, text: str) -> Iterator[str]:
    """Yield the names in another script in brackets behind a place, or before the bracket around it."""
    name = text[place.start : place.end]
    names = (entity.name, name)
    if behind := _BRACKET.match(text, place.end):
        for part in _PARTS.split(behind[1]):
            words = part.split()
            yield from _fitting(entity, names, (" ".join(words), *(words[:1] if entity.kind == "person" else ())))
    opened = _OPENED.search(text, max(0, place.start - 2 * _LONGEST), place.start)
    if opened and _CLOSED.match(text, place.end):
        words = opened[1].split()
        lasts = (" ".join(words[-count:]) for count in range(1, min(len(words), 4) + 1))
        yield from _fitting(entity, names, lasts)


def _fitting(entity: Entity, names: Iterable[str], originals: Iterable[str]) -> Iterator[str]:
    """Yield the first of these that may be the name of the entity."""
    for original in originals:
        is_name = 1 < len(original) <= _LONGEST and _ORIGINAL.fullmatch(original)
        if is_name and (entity.kind != "person" or any(_may_name(original, fold(name)) for name in names)):
            yield original
            return


def _may_name(original: str, name: str) -> bool:
    """Whether a person of this folded name may have this name in another script."""
    bare = re.sub("[ ・·=＝-]", "", original)
    if all(_FIRST_SYLLABLE <= ord(character) <= _LAST_SYLLABLE for character in bare):
        return _sounds_like(bare, name)
    if _ONLY_IDEOGRAPHS.fullmatch(bare):
        return not bare.endswith(_CALLINGS) and len(bare) <= _syllables(name)
    return not bare.endswith(_CALLINGS)


def _syllables(name: str) -> int:
    return sum(len(_VOWELS.findall(word)) for word in re.split(r"[\s'’‑-]+", name))


def _sounds_like(hangul: str, name: str) -> bool:
    """Whether the syllables of Hangul sound like the parts of a name, in order, with the surname first or last.

    A syllable without a consonant may be half of a vowel of other languages.
    """
    words = re.sub(r"[.’'‑-]", "", name).split()
    first, *others = [(ord(syllable) - _FIRST_SYLLABLE) // _TO_AN_ONSET for syllable in hangul]
    sound = f"(?:{_ONSETS[first]})" + "".join(
        f"(?:[a-z]*?(?:{_ONSETS[onset]}))" + "?" * (onset == _NO_CONSONANT) for onset in others
    )
    return any(re.match(sound, order) for order in ("".join(words), "".join([words[-1], *words[:-1]])))


def _places(owners: Iterable[str], texts: Mapping[int, str]) -> dict[str, list[Place]]:
    """Return the places where each name occurs by itself."""
    longest_first = sorted(owners, key=len, reverse=True)
    pattern = re.compile(f"(?<![{_SCRIPTS}])(?:{'|'.join(map(re.escape, longest_first))})(?![{_SCRIPTS}])")
    places: dict[str, list[Place]] = {}
    for paragraph, text in texts.items():
        for found in pattern.finditer(text):
            places.setdefault(found[0], []).append(Place(paragraph, *found.span()))
    return places


def _renamed(
    entity: Entity, owners: Mapping[str, Entity], places: Mapping[str, Sequence[Place]], taken: Iterable[Place]
) -> Entity:
    """Return an entity with its names in another script, and without the places of those of others."""
    own = [original for original, owner in owners.items() if owner is entity]
    mentions = {place for place in entity.mentions if not any(_overlap(place, other) for other in taken)}
    mentions.update(place for original in own for place in places.get(original, ()))
    aliases = dict.fromkeys([*entity.aliases, *own])
    return replace(entity, aliases=tuple(aliases), mentions=tuple(sorted(mentions)))


def _overlap(one: Place, other: Place) -> bool:
    return one.paragraph == other.paragraph and one.start < other.end and other.start < one.end
