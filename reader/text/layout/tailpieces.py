"""Lines that are furniture only below an article: its neighbours, podcasts, addresses, calls to listen or to buy."""

from __future__ import annotations

import re

from reader.text.layout.furniture import reports_speech

# "Previous: Seven poems", "« Older posts", "Next up: The ferry": the label stands alone or before a headline.
_NEIGHBOUR = re.compile(
    r"[\W_]{0,3}(?:previous|prev|next|older|newer)"
    r"(?: (?:article|story|post|entry|issue|page|chapter|episode|week|up|in (?:this )?(?:section|series)))?"
    r"\s?[:»«>→|–—]+ ?\S.{0,120}(?<!\.)",
    re.IGNORECASE,
)
# "Next article Ferry fares to rise": nothing stands between the label and the headline.
_NEIGHBOUR_BESIDE = re.compile(r"(?:Previous|Next|PREVIOUS|NEXT)(?i: article| story| post) (?=[A-Z“‘\"'\d])[^.]{8,120}")
# The paper that an article tells of: "T. Vane et al. Piers and storms. Journal of Harbours (2021)."
_REFERENCE = re.compile(
    r"(?:(?i:(?:(?:journal|paper|study) )?(?:references?|citations?|source|more information)\s?: ))?"
    r"(?:(?:[A-Z]\.[ -]?){1,3} ?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?|[A-Z][\w’'-]+,? [A-Z]{1,3}\b\.?)"
    r"(?:(?:,| and| &) [^()]{2,80}?)?,? et al[.,:]{1,2} (?=[A-Z“‘\"(\d]).{10,}\b(?:(?:19|20)\d\d|(?i:doi))\b.*",
)
_REFERENCES = re.compile(r"(?:journal |further )?(?:citations?|references?|reading|sources?)\W*", re.IGNORECASE)
# Who paid for the work on an article.
_SUPPORTED = re.compile(
    r"(?:(?:the )?reporting (?:for|on) )?this (?:story|investigation|article|reporting|series|piece|feature|coverage)"
    r"(?: (?:has been|was|is))?(?: also)? (?:supported|funded|made possible|underwritten"
    r"|(?:produced|reported|written|developed) (?:with|thanks to)(?: the| financial| generous)* (?:support|help|funding"
    r"|assistance|a grant))\b.{0,60}"
    r"\b(?:funds?|foundation|grants?|fellowships?|centre|center|institute|journalism|network|trust|initiative)\b.{0,120}",
    re.IGNORECASE,
)
# What it costs to be sent a paper, or to support it: "Enjoyed this? Get the Packet delivered for £1.20 a week."
_PRICED = re.compile(
    r"(?=.*(?:subscri|member|deliver|journalism|supporter))(?=.*[$£€₹]\s?\d)(?=.*\b(?:weeks?|months?|years?|issues)\b)"
    r"(?:[A-Z][^.!?]{0,60}[!?:.] )?(?:If you (?:like|love|enjoy|value)|Subscribe|Become an?|Join|Get|Try|Upgrade"
    r"|Support (?:us|our|the|local|independent))\b.{0,200}"
)
# "The Skerry Packet Podcast", "Our daily podcast".
_PODCAST = re.compile(r"(?:[A-Z“‘'\"][\w'’”\"&-]*(?: (?:of|the|and|on|in|for|to|daily|weekly))* ){1,6}[Pp]odcasts?")
# "News from the islands. Listen here.": the last sentence asks to do something and says nothing else.
_CALL = re.compile(
    r"(?:.{0,200}[.!?:…]['’\"”)]? )?(?:Listen|Watch|Subscribe|Sign up|Register|Read(?: (?:more|it|on|the full"
    r" \w+))?|Find out more|Learn more"
    r"|Donate|Join(?: us| in)?|Download(?: it)?|Click|Buy|Shop|Order|Book|Enter|Apply|Visit|Try it|See more|Get it"
    r"|Get yours)"
    r"(?: (?:here|now|today|online|below|free|for free|in full|wherever you get your podcasts))+[.!»>]*",
)
# "More minor league baseball: www.skerry.example", "AP football: https://…", "On the Net: …".
_ADDRESS = re.compile(
    r"(?:(?:(?:for )?(?:more|full|further|additional|other|all|follow|read|find|see)\b.{0,70}"
    r"|short(?:ened)? ?(?:link|url)|online|on the (?:net"
    r"|web)|web(?: ?site)?"
    r"|[A-Z]{2,5} [\w ]{2,40})\s?(?::|,|\bat\b|\bvisit\b|\bgo to\b|\bon\b)\s*)"
    r"(?:https?://|www\.)\S+|(?:https?://|www\.)\S+",
    re.IGNORECASE,
)
# The number of a telephone, and where a story is from: "555-0142", "Location : Carrow".
_REACHED = re.compile(
    r"(?:(?:tel|phone|call)\W{1,3})?(?=(?:\D{0,2}\d){7})[+(]?\d{1,5}\)?(?:[ ./-]\d{2,5}){0,3}[ ./-]\d{3,5}"
    r"|location\s?:\s?[\w ,'’.-]{2,40}(?<!\.)",
    re.IGNORECASE,
)
# "Sources:", with nothing below it: the links are gone.
_LABEL = re.compile(r"[A-Z][a-z]+(?: [\w&]+){0,3}\s?:")
_LEADING = (_NEIGHBOUR, _NEIGHBOUR_BESIDE, _REFERENCE, _SUPPORTED, _PRICED, _PODCAST, _CALL, _ADDRESS, _REACHED, _LABEL)
_LONGEST = 260


def heads_reference(text: str, below: str) -> bool:
    """Whether a line is the heading of the paper that an article tells of, which stands below it."""
    return _REFERENCES.fullmatch(text) is not None and _REFERENCE.fullmatch(below) is not None


def is_tailpiece(text: str) -> bool:
    """Whether a line below an article leads away from it; ask only about the last lines of a text."""
    if len(text) > _LONGEST or reports_speech(text):
        return False
    return any(pattern.fullmatch(text) for pattern in _LEADING)
