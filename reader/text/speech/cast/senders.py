"""Senders: whose words "it read" says, if the sentence before tells of a paper: "Lee sent a note. “…,” it read."."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.model import Place, Span
from reader.text.speech.cast.appearances import Named
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.papers import owner_of_paper
from reader.text.speech.cast.sentences import sentence_before
from reader.text.speech.cast.turns import Speaker
from reader.text.speech.reporting.humans import is_human
from reader.text.speech.reporting.lexicon import PAPERS
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.syntax import Syntax
from reader.text.spelling import word_set

_SENDERS_PAPERS = PAPERS - word_set("comment copy study survey") | word_set("sms text voicemail")
_SENDING = word_set("""
    send sends sent sending write writes wrote written post posts posted leave left issue issues issued issuing release
    releases released publish published penned pinned circulated texted tweeted
    """)
# Before the paper in which somebody says or does something: "in a statement", "on a blog".
_WITHIN = frozenset(("in", "on", "via"))
# "(Ada Lee), sent a note.", in a paragraph that is not parsed.
_SENT = re.compile(
    rf",?\s(?:ha[sd]\s)?(?:{'|'.join(sorted(_SENDING))})\s[^.:;!?“”\"]{{1,80}}?\b(?:{'|'.join(sorted(_SENDERS_PAPERS))})\b"
)
# The steps from the paper up to the verb with a subject: "replied to the letter in a note".
_HIGHEST = 4
_RELATIVE = frozenset(("that", "which", "who"))


class Sender(NamedTuple):
    """Whoever sent a paper: the token in a passage that is parsed, else the person named."""

    passage: Passage
    token: int | None
    named: Named | None


def sender_before(place: Place, cast: Cast) -> Sender | None:
    """Return whoever sent the last paper in the sentence before "it" at ``place``; None if nobody did."""
    found = sentence_before(place, cast)
    if found is None:
        return None
    passage, span = found
    if not passage.tokens:
        named = _named_in_front(passage, span, cast)
        return Sender(passage, None, named) if named else None
    syntax = passage.syntax
    sentence = range(syntax.first_from(span.start), min(syntax.first_from(span.end), len(syntax)))
    papers = (
        index for index in reversed(sentence) if syntax.word(index) in _SENDERS_PAPERS and index not in passage.quoted
    )
    for paper in papers:
        owner = owner_of_paper(passage, paper)
        sender = _sender(syntax, paper) if owner is None else owner
        if sender is not None:
            return None if syntax.word(sender) in _RELATIVE else Sender(passage, sender, None)
    return None


def _named_in_front(passage: Passage, span: Span, cast: Cast) -> Named | None:
    sent = _SENT.search(passage.text, *span)
    return cast.at(passage.place(Span(sent.start() - 1, sent.start()))) if sent else None


def named_sender(sender: Sender, cast: Cast) -> Speaker | None:
    """Return who a sender is, by the name in its phrase or in apposition to it, else by a phrase for a person."""
    passage, token, named = sender
    tokens = () if token is None else (token, *passage.syntax.appositions(token))
    named = named or next(filter(None, (cast.at(passage.token_place(index)) for index in tokens)), None)
    span = passage.phrase(token) if token is not None else Span(0, 0)
    named = named or cast.person_at(passage.place(Span(span.end - 1, span.end)))
    if named is not None:
        return Speaker(named.entity.name, named.entity)
    is_person = token is not None and is_human(passage.syntax.word(token))
    return Speaker(passage.text[slice(*span)], None) if is_person else None


def _sender(syntax: Syntax, paper: int) -> int | None:
    """Return the subject of the verb that sends a paper, or of one beside "in a statement"."""
    above = syntax[paper].head
    if syntax[paper].dep == "pobj" and syntax.word(above) in _WITHIN:
        verb = next((index for index in syntax.ancestors(above) if syntax[index].tag.startswith("V")), None)
    else:
        verb = above if syntax[paper].dep in ("dobj", "dative") and syntax.word(above) in _SENDING else None
    for _ in range(_HIGHEST):
        if verb is None:
            return None
        if (subject := syntax.child(verb, "nsubj")) is not None:
            return subject
        verb = syntax[verb].head if syntax[verb].dep in ("conj", "xcomp", "advcl") else None
    return None
