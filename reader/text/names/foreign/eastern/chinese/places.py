"""Places in Chinese: listed ones, and towns and districts right behind one of these."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.text.names.foreign.eastern.chinese.simplified import simplified
from reader.text.names.foreign.eastern.lexicon import Named, Text
from reader.text.names.foreign.eastern.places import ENDED, LISTED, gazetteer

_TOWN = re.compile(r"[\u4e00-\u9fff]{1,4}?(?:自治州|自治县|新区|市|县|区|镇|乡)(?!长|委|场|政|民|级|域|别)")
_NO_TOWN = re.compile(r"[的在和与及各多某一两全本该城都主郊老]|地区|社区|小区|灾区|山区|景区|园区|片区|校区|辖区")
# A city, a district and a town.
_MOST_TOWNS = 3
_NO_BEHIND = re.compile(r"人(?!民|大|口|士|工|权|员)|语|话|籍|菜|式|裔|币|路(?!透|径)|大道|街|证券报|时间|队(?!员)")


def find_chinese_places(texts: Sequence[Text]) -> Iterator[Named]:
    """Yield the places in an article whose texts are in simplified characters."""
    for text in texts:
        for start, end, usual in gazetteer("zh", simplified).find(text.text):
            if not _NO_BEHIND.match(text.text, end):
                yield Named(usual, text.place(start, end), LISTED)
            for _ in range(_MOST_TOWNS):
                town = _TOWN.match(text.text, end)
                if town is None or _NO_TOWN.search(town[0]):
                    break
                yield Named(town[0], text.place(*town.span()), ENDED)
                end = town.end()
