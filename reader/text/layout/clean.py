"""Cleans text of whatever could harm a terminal, a database or its legibility.

Cleaning comes after all decoding, because decoders turn harmless bytes into escape characters. The order matters: tags,
then character references (``&#27;`` is an escape), then mojibake (some of its letters are C1 controls), then whole
terminal sequences (without the escape alone, their parameters would stay as text), then the remaining control
characters.
"""

from __future__ import annotations

import html
import re
import unicodedata

# The most code points of a one-line field (title, author, source); a title of 100,000 is not a title.
LONGEST_LINE = 1000

# The most combining marks that any script in use needs on one base letter; more would cover the lines around it.
MOST_MARKS = 8

# Text of only these characters needs no cleaning but of its spaces: ASCII without "&", "<" and controls, Latin letters,
# typographic punctuation, currency signs, kana, CJK ideographs, Hangul syllables.
_UNUSUAL = re.compile(
    "[^\\s!-%'-;=-~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2015\u2018-\u2027\u2030-\u205e\u20a0-\u20bf"
    "\u3001-\u3029\u3041-\u3096\u309d-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]"
    "|[\x0b\x1c-\x1f]"
)

# Characters that need no cleaning alone or in any order: ASCII without "&", "<" and controls, and letters and marks
# that neither begin nor continue mojibake.
_USUAL = bytes(code for code in range(0x20, 0x7F) if chr(code) not in "&<")
_CLEAN = "‘’“”–—…•·öüßñúóäè"

_BLOCK_TAG_NAMES = (
    "address|article|aside|blockquote|br|center|div|dd|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|iframe|img|li|link"
    "|main|meta|nav|ol|p|pre|script|section|style|table|tbody|td|tfoot|th|thead|tr|ul"
)
_INLINE_TAG_NAMES = "a|abbr|b|big|cite|code|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|time|u"
_BLOCK_TAG = re.compile(rf"</?(?:{_BLOCK_TAG_NAMES})\b[^<>]{{0,1000}}>|<!--[^<]{{0,1000}}?-->", re.IGNORECASE)
_INLINE_TAG = re.compile(rf"</?(?:{_INLINE_TAG_NAMES})(?:\s[^<>]{{0,1000}})?/?>", re.IGNORECASE)
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")

# UTF-8 read as windows-1252 or Latin-1: the letter for a lead byte, followed by those for trail bytes. A quotation mark
# after an accented letter is far more often real, so it counts only inside a word; letters of three bytes (é”— is one)
# count only in a row.
_TRAIL = "\x80-\xbf‚ƒ„…†‡ˆ‰Š‹ŒŽ•–—˜™š›œžŸ€"
_MOJIBAKE = re.compile(
    f"[ÂÃÄÅÎÏÐÑ×ØÙ](?:[{_TRAIL}]|[‘’“”](?=\\w))|â[\x80\x82€]|ð[\x9fŸ]|ï»¿|(?:[àáãåæçèéêëìíï][{_TRAIL}‘’“”]{{2}}){{2}}"
)
# What is left of a closing quotation mark: windows-1252 has no letter for its last byte, so many programs drop it.
_CUT_MARK = re.compile(r"â€(?=[ .,;:!?)\]—-]|$)")
# Quotation marks and dashes of windows-1252 that were read as Latin-1; C1 has no other use in text.
_WINDOWS_MARKS = {code: bytes([code]).decode("cp1252") for code in (0x91, 0x92, 0x93, 0x94, 0x96, 0x97)}

# ECMA-48: control sequences; strings (OSC, DCS, SOS, PM, APC) up to their terminator; of a string that never ends, only
# its opening and number; then the two-character escapes that terminals obey.
_SEQUENCE = re.compile(
    "(?:\x1b\\[|\x9b)[0-?]*[ -/]*[@-~]"
    "|(?:\x1b[\\]PX^_]|[\x90\x98\x9d-\x9f])[^\x00-\x06\x07\x1b\x7f-\x9f]{0,4096}(?:\x07|\x1b\\\\|\x9c)"
    "|(?:\x1b\\]|\x9d)[0-9]{1,4};?"
    "|\x1b[ #%()*+\\-./][0-~]"
    "|\x1b[78=>cDEHMNOZno|}~\\\\](?![a-z])"
)
# Two or three letters in one, as documents set them.
_LIGATURES = {ord(one): unicodedata.normalize("NFKC", one) for one in "\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06"}
_NONCHARACTERS = "".join(chr(plane * 0x10000 + last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
_GONE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u180e\u200b\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff"
    f"\ufff9-\ufffc\ud800-\udfff\U000e0000-\U000e007f{_NONCHARACTERS}]"
)
# Joiners and direction marks mean something only between letters of scripts that join or run right to left, and in
# emoji; next to Latin letters they are junk.
_JOINING = "\u0590-\u1fff\u2190-\u2bff\ufb1d-\ufdff\ufe0f\ufe70-\ufefc\U00010a00-\U000fffff"
_LOOSE_JOINER = re.compile(f"(?<![{_JOINING}])[\u200c-\u200f]+|[\u200c-\u200f]+(?![{_JOINING}])")
_STACKED = re.compile(f"[^\\w\\s\x00-\u02ff]{{{MOST_MARKS + 1},}}")


def clean_text(text: str) -> str:
    """Return ``text`` as one line in NFC: no control characters, tags or entities, only single spaces between words.

    What looks like markup of a program (``[bold]``, ``$x``, ``:smile:``) stays letter for letter.
    """
    if _is_clean(text):
        return text if "  " not in text and text[:1] != " " != text[-1:] else " ".join(text.split())
    if not text.isascii() and _MOJIBAKE.search(text):
        text = _mend(text)
    if _UNUSUAL.search(text):
        text = _purge(text)
    return " ".join(text.split())


def clean_line(text: str) -> str:
    """Return a title, name or other field as one tidy line of at most ``LONGEST_LINE`` code points."""
    line = clean_text(text)
    return line if len(line) <= LONGEST_LINE else line[: LONGEST_LINE - 1].rstrip() + "…"


def _is_clean(text: str) -> bool:
    """Whether a text, as most in Latin letters, consists only of letters, usual marks and spaces."""
    rest = text.encode("utf-8", "surrogatepass").translate(None, _USUAL)
    return not rest or not rest.decode("utf-8", "surrogatepass").strip(_CLEAN)


def _purge(text: str) -> str:
    """Remove everything that ``clean_text`` promises to remove."""
    if "<" in text:
        text = _strip_tags(text)
    if "&" in text:
        text = _REFERENCE.sub(_character, text)
        if _MOJIBAKE.search(text):
            text = _mend(text)
    text = _SEQUENCE.sub("", text).translate(_WINDOWS_MARKS | _LIGATURES)
    text = _LOOSE_JOINER.sub("", _GONE.sub("", text))
    if _STACKED.search(text):
        text = _limit_marks(text)
    return unicodedata.normalize("NFC", text)


def _strip_tags(text: str) -> str:
    """Remove tags; inline ones only if there is a closing tag, for a lone ``<b>`` may be what the text is about."""
    closed = "</" in text
    text = _BLOCK_TAG.sub(" ", text)
    return _INLINE_TAG.sub("", text) if closed else text


def _character(reference: re.Match[str]) -> str:
    """Return what a character reference stands for; also controls, so that whole sequences can be recognised."""
    digits = reference[0][2:-1]
    if reference[0][1] == "#":
        code = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
        if code < 0x20 or code == 0x7F:
            return chr(code)
    return html.unescape(reference[0])


def _mend(text: str) -> str:
    """Undo a wrong decoding if ftfy is sure that there was one."""
    import ftfy  # 0.1 s to import, and hardly any text needs it

    mended: str = ftfy.fix_encoding(_CUT_MARK.sub("”", text))
    return mended


def _limit_marks(text: str) -> str:
    """Keep at most ``MOST_MARKS`` combining marks on a base letter."""
    kept: list[str] = []
    marks = 0
    for character in text:
        marks = marks + 1 if unicodedata.category(character) in ("Mn", "Me") else 0
        if marks <= MOST_MARKS:
            kept.append(character)
    return "".join(kept)
