"""The furniture of a page that came along with its text: sharing, signing up, advertising, reading on, rights, end marks.

Only whole short paragraphs are furniture, and only by what such lines are known to say: to leave one standing
is a blemish, to take a sentence away is a loss.
"""

from __future__ import annotations

import re

# The longest real furniture (rights, newsletters) stays below this; paragraphs of text hardly begin like it.
LONGEST = 320

_NETWORKS = (
    r"(?:facebook|twitter|x|linkedin|e-?mail|whatsapp|reddit|pinterest|telegram|instagram|threads|bluesky|flipboard|messenger"
    r"|pocket|tumblr|kakaotalk|copy (?:link|url)|print|save|share|link)"
)
_PHOTO = r"(?:photo(?:graph)?s?|image|picture|pic|file photo|foto|사진|写真)"
_AGENCY = r"(?:yonhap|reuters|ap|afp|xinhua|kyodo|epa|getty(?: images)?|file|ap photo|tass|bloomberg)"

# Rule names and what whole paragraphs of their kind look like; every pattern is matched from the first letter on.
_RULES = (
    (
        "read-more",
        r"(?:read(?: more| also| next| on)?(?: about| from)?|also read|see also|also see|watch(?: also| live| now)?|listen|related"
        r"(?: articles?| stories| links?| coverage| news| video)?|recommended(?: reading| stories)?|you (?:may|might) (?:also )?like"
        r"|more (?:from|on|about|in) [^.:]{2,50}|more (?:stories|news|coverage)|don['’]t miss|must read|editor['’]s picks?|up next"
        r"|관련기사|関連記事|lire aussi|lesen sie auch|leia (?:mais|também)|lea también)\s*:(?=.{0,180}$)"
        r"|(?:related (?:articles?|stories|links?|content|topics?|news|coverage|posts)|recommended(?: for you)?|most (?:read|popular|viewed)"
        r"|trending(?: now)?|latest (?:news|stories)|more stories|you (?:may|might) (?:also )?like|read more|read also|see also|editor['’]s picks?"
        r"|top stories|up next|more (?:from|on) (?:[A-Z][\w&’'-]*\s?){1,5}|관련기사|関連記事)\W*$"
        r"|(?:continue reading|read the full (?:story|article|text)|keep reading|click (?:here )?to (?:read|continue)|[(\[]?story continues)"
        r"(?! [a-z]+ed\b)[^.]{0,60}\W*$|(?:article|story) continues (?:below|after).{0,40}$|skip to .{0,40}$|back to (?:top|article)\W*$",
    ),
    (
        "newsletter",
        r"(?:sign up|sign me up|register now|subscribe)\s(?:for|to|here|now|today|with)\b(?! (?:the|a) (?:view|idea|notion|theory)).{0,200}$"
        r"|click here\b.{0,160}$|get (?:the|our|all)\b.{0,60}\bnewsletters?\b.{0,100}$|get .{3,60} (?:delivered|straight|sent) (?:to|into) your inbox.{0,80}$"
        r"|thank(?:s| you) for (?:subscribing|signing up).{0,80}$|already (?:a )?(?:subscribe|member|registered).{0,80}$"
        r"|(?:please )?support (?:our|independent|quality|local) journalism.{0,140}$|this (?:article|content|story) is (?:only )?(?:for|available to) subscribers.{0,80}$"
        r"|(?:log|sign) in to (?:continue|read|comment|your).{0,60}$|free newsletter\b.{0,80}$",
    ),
    (
        "share",
        rf"share (?:this|on|via|the) ?(?:article|story|page|post|video|facebook|twitter|x|whatsapp)?(?: (?:with|on|via|by) .{{0,60}})?\W*$"
        rf"|(?:{_NETWORKS}\W*)+$|(?:print|save|bookmark|e-?mail) (?:this|article|page)(?: (?:article|story|page))?\W*$"
        r"|(?:view |show |leave a |post a |all |\d+ )?comments?(?: ?\(?\d+\)?)?\W*$|(?:\d+ )?(?:shares?|likes?|views?)\W*$"
        r"|comments (?:are|have been) (?:closed|moderated|disabled|turned off).{0,80}$|all comments are moderated.{0,80}$"
        r"|listen to this (?:article|story|page)\b.{0,40}$|(?:text size|font size|a\+ a-)\W*.{0,10}$|loading\W*$",
    ),
    (
        "follow",
        r"(?:follow|like|join|find|visit|connect with) (?:us|me|her|him|them|the ap|ap|[@A-Z][\w’' ]{1,40})\b(?=.{0,120}$).{0,80}"
        r"(?:\btwitter\b|\bfacebook\b|\binstagram\b|\blinkedin\b|\btelegram\b|\bwhatsapp\b|\byoutube\b|\bon x\b|https?:|www\.|@\w).{0,60}$"
        r"|(?:have|got) (?:a|any) (?:story|news|tip|question|idea)\w*(?: tip)?\b.{0,20}\?.{0,100}$|do you have (?:a (?:story|tip)|information).{0,160}$"
        r"|(?:send|e-?mail|submit) (?:us )?(?:your|any|tips|letters|news|corrections)\b.{0,80}@.{0,60}$"
        r"|for more (?:articles|stories|news|information|coverage|updates)(?: like this| on this| from)?\b.{0,30}(?:visit|follow|click|go to|see|https?:|www\.).{0,120}$"
        r"|(?:download|get) (?:the|our) (?:free )?(?:[A-Z][\w]* ){0,3}app\b.{0,80}$",
    ),
    (
        "copyright",
        r"(?:copyright|\(c\)|©|ⓒ|&copy;)\s*(?:\(c\)|©|ⓒ|by\b|:)?\s*(?:\d{4}|the [A-Z]).{0,260}$|(?:©|ⓒ)\s*\w.{0,240}$|copyright\s?[©ⓒ].{0,240}$"
        r"|all rights reserved.{0,120}$|.{0,120}\ball rights reserved\.?$|\d{4} ?(?:©|ⓒ).{0,120}$|<?저작권자.{0,200}$|.{0,60}無断転載.{0,60}$|.{0,60}무단.{0,6}전재.{0,60}$"
        r"|(?:this (?:material|content)|unauthorized reproduction).{0,30} (?:may not be (?:published|reproduced)|(?:is )?prohibited).{0,160}$"
        r"|our standards: .{0,80}$|this (?:article|story|post|piece|column) (?:was )?(?:(?:originally|first) )(?:published|appeared|posted)\b.{0,140}$"
        r"|this (?:article|story) has been (?:updated|corrected|amended|published from)\b.{0,200}$|the-cnn-wire.{0,80}$",
    ),
    (
        "contact",
        r"to contact the (?:reporter|editor|author|writer|journalist)s?\b.{0,240}$|(?:press|media) contacts?\s*:.{0,200}$",
    ),
    (
        "advertisement",
        r"\W*(?:advertisements?|advertising|sponsored(?: content| links?)?|ad|paid content|promoted(?: content)?|article continues below"
        r"|story continues below(?: advertisement)?|skip advertisement|remove ads|광고|広告|werbung|anzeige|publicidad|publicité)\W*$"
        r"|please enable (?:javascript|cookies)\b.{0,160}$|(?:this (?:site|website)|we) uses? cookies\b.{0,200}$|javascript (?:is|must be) .{0,80}$"
        r"|your browser does not support\b.{0,120}$|media playback is .{0,60}$|(?:video|audio) (?:player|unavailable|caption)\b.{0,60}$",
    ),
    (
        "photo",
        rf"{_PHOTO}\s*(?:credits?|by|courtesy(?: of)?|source|copyright|caption)?\s*[:/]\s*.{{2,300}}$|{_PHOTO} (?:credit|courtesy|copyright)\b.{{0,200}}$"
        rf"|{_PHOTO} by (?:[A-Z][\w.’'-]*\W{{0,3}}){{1,8}}$|image caption .{{0,200}}$|\W*(?:enlarge (?:this )?image|toggle caption|hide caption|view gallery|open image|getty images)\W*$"
        rf"|[(\[](?:{_AGENCY}|photos?\b[^)\]]{{0,60}}|{_AGENCY}[/ ][^)\]]{{0,60}}|(?:courtesy|credit)\b[^)\]]{{0,60}})[)\]]\.?$"
        rf"|.{{0,220}}\[(?:{_PHOTO}|file)\s*[/:][^\]]{{0,80}}\]$|(?:▲|△|▶).{{0,160}}(?:사진|제공|ⓒ|=).{{0,60}}$",
    ),
    ("tags", r"(?:tags?|tagged|filed under|topics|keywords|categories|posted in|관련 태그|タグ)\s*:\s.{1,240}$"),
    (
        "page",
        r"page \d+(?: of \d+)?\W*$|\d+ of \d+\W*$|(?:\d+|[a-z]+) min(?:ute)?s? read\W*$|\(?more\)?\W*$|(?:next|previous) (?:page|article|story)\W*$",
    ),
    (
        "editing",
        r"(?:edited|editing|compiled|translated|writing|rewritten) by:? (?:[A-Z][\w.’'-]*\W{0,3}(?:and )?(?:in )?){1,12}$",
    ),
)
# Names of persons and sites are told by their capitals, so that a pattern that asks for one is given its case back.
_CASED = re.compile(r"\[@?A-Z\](?:\[\\w[^\]]*\]\*)?")


def _compile(pattern: str) -> str:
    """Make a pattern blind to case but for the capitals it asks for."""
    return _CASED.sub(lambda found: f"(?-i:{found[0]})", pattern)


_FURNITURE = re.compile(
    "|".join(f"(?P<{name.replace('-', '_')}>{_compile(pattern)})" for name, pattern in _RULES), re.IGNORECASE
)
_TAGS = re.compile(r"^(?:tags?|tagged|topics|keywords)\s*:\s*(.+)$", re.IGNORECASE)
_SYMBOLS = re.compile(r"^[\W_]{1,80}$")
_END_MARK = re.compile(
    r"^\W*(?:-?\s?30\s?-?|x{3,}|ends?|the end|eom|fin|ende|reuters?|끝|完|終わり|end of (?:story|article|document|text)|nnnn)\W*$",
    re.IGNORECASE,
)


def furniture_rule(text: str) -> str | None:
    """Name the rule by which a whole paragraph is furniture, or give None for text."""
    if len(text) > LONGEST:
        return None
    found = _FURNITURE.match(text)
    return f"furniture-{(found.lastgroup or '').replace('_', '-')}" if found else None


def is_separator(text: str) -> bool:
    """Tell whether a line is drawn, not written: dashes, stars, a lone ``■``; a lone ``?!`` or ``…`` is speech."""
    return _SYMBOLS.match(text) is not None and not any(character in "?!…." for character in text)


def is_end_mark(text: str) -> bool:
    """Tell whether a line says that the story is over; only the last lines of a text may be asked."""
    return len(text) <= 24 and _END_MARK.match(text) is not None


def stated_tags(text: str) -> tuple[str, ...]:
    """Give the tags of a ``Tags:`` line."""
    line = _TAGS.match(text)
    return tuple(tag for part in re.split(r"[,;#]", line[1]) if (tag := part.strip(" ."))) if line else ()
