"""The words of Rich Text Format that mean something to the text of an article."""

from __future__ import annotations

from typing import Literal

# The destinations of text: the body, or the properties, fonts, styles and fields of the document.
Place = Literal["body", "nowhere", "info", "title", "author", "creatim", "fonttbl", "stylesheet", "fldinst", "listtext"]
PLACES: dict[bytes, Place] = {
    b"fonttbl": "fonttbl", b"stylesheet": "stylesheet", b"info": "info", b"fldinst": "fldinst", b"upr": "nowhere",
    b"ud": "body", b"listtext": "listtext", b"pntext": "listtext",
}  # fmt: skip
OF_INFO: dict[bytes, Place] = {b"title": "title", b"author": "author", b"creatim": "creatim"}
# Groups without text of the body, or with text that another one repeats.
NOWHERE = frozenset(
    b"""
    annotation atnauthor atndate atnicn atnid bkmkend bkmkstart colortbl comment datafield datastore do filetbl
    footer footerf footerl footerr footnote header headerf headerl headerr htmltag latentstyles listoverridetable
    listtable nesttableprops nextfile nonesttables nonshppict objclass objdata objname pict private
    revtbl rxe shprslt sn sp sv tc template themedata txe xe
    """.split()
)
# Groups that a program may skip if it does not know them, but that contain text of the body.
KNOWN = frozenset((b"shpinst", *PLACES))
LETTERS = {
    b"tab": "\t", b"emdash": "—", b"endash": "–", b"bullet": "•", b"lquote": "‘", b"rquote": "’",
    b"ldblquote": "“", b"rdblquote": "”", b"emspace": " ", b"enspace": " ", b"qmspace": " ", b"zwj": "\u200d",
    b"zwnj": "\u200c",
}  # fmt: skip
SIGNS = {b"~": "\xa0", b"_": "-", b"{": "{", b"}": "}", b"\\": "\\"}
# The numbers of signs in fonts without letters.
SYMBOLS = range(0xF000, 0xF100)
TIME = (b"yr", b"mo", b"dy", b"hr", b"min")
