"""Bylines in Korean, Japanese and Chinese, where the role stands beside the name, and in Hebrew and Arabic letters."""

from __future__ import annotations

import re

_HANGUL_DESK = r"^(?:[\[(（<]?[^\])）>]{1,20}[\])）>]\s*)?"
_HANGUL_ROLE = r"(?:기자|특파원|논설위원|앵커)\s*"
_HANGUL = re.compile(
    rf"{_HANGUL_DESK}(?P<name>[가-힣]{{2,4}})\s?(?:[가-힣]{{1,6}}\s?)?{_HANGUL_ROLE}(?:(?:외 \d명)?=?\s*$|(?=\S+@))"
)
_LEAD = re.compile(
    rf"{_HANGUL_DESK}(?P<names>[가-힣]{{2,4}}(?:[\s·,]{{1,2}}[가-힣]{{2,4}}){{0,3}})\s?{_HANGUL_ROLE}=\s*(?=\S)"
)
_HAN = re.compile(
    r"^【?(?:記者|记者|文|撰文)[\s/／・:：=＝]*(?P<name>[\u4e00-\u9fff]{2,4})(?:[\s/／】].{0,20})?$"
    r"|^(?P<after>[\u4e00-\u9fff]{2,5})\s?記者$"
)
# Behind the word for "by", or one for who wrote with a colon, which would begin a sentence without it.
_SEMITIC = re.compile(
    r"(?:מאת|بقلم|(?:كتبت?|إعداد|تقرير|تحرير|کتبه|نویسنده)(?=\s?:))\s?:?\s+(?P<name>[\u0590-\u06ff׳״'’-]{2,20}"
    r"(?: [\u0590-\u06ff׳״'’-]{2,20}){1,3})"
)
_EASTERN = re.compile("[가-힣]{2,4}|[\u4e00-\u9fff]{2,4}")


def read_eastern_byline(text: str) -> str | None:
    """Return the author in a line that names nobody else; None for other lines."""
    found = None if text.isascii() else _HANGUL.match(text) or _HAN.match(text) or _SEMITIC.fullmatch(text)
    return (found["name"] or found.groupdict().get("after")) if found else None


def read_eastern_lead(text: str) -> tuple[str, ...]:
    """Return the authors named before the first sentence of a Korean article, if any."""
    lead = None if text.isascii() else _LEAD.match(text)
    return tuple(_EASTERN.findall(lead["names"])) if lead else ()


def is_eastern_name(text: str) -> bool:
    """Whether a text has the length and the letters of a Korean or Chinese name."""
    return _EASTERN.fullmatch(text) is not None
