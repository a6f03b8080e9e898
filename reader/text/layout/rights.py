"""The words of lines about rights: who owns a text, who published it first, and what may be done with it."""

from __future__ import annotations

#: Phrases of such lines, written like those of the phrasebook.
RIGHTS = (
    r"(copyright|\(c\)|©|ⓒ)\s?(\(c\)|©|ⓒ|by\b|:)?\s?(\d{4}(?! (was|is|has|had|saw|will)\b)|(?-i:The [A-Z]))…260",
    r"(\(c\) |© ?)?copyright:? <Name>( (&|and|of|the|<Name>)){0,5}(,? (<Name> \d\d?,|\d\d? <Name>))?,? \d{4}…100",
    r"([©ⓒ]\s?\w|copyright\s?[©ⓒ]|\d{4} ?[©ⓒ])…260",
    r"…120\ball rights reserved…120",
    r"copyright <Name>( (of|the|and|<Name>)){0,5}[.,;:] …40\b(rights reserved|reproduction|republication|redistribution"
    r"|no part|not to be|unauthori[sz]ed|may not)\b…260",
    r"transcript (is )?(provided|created) by <Name>,? copyright …40",
    r"(note: )?transcripts are (created|made|produced) (on|by) …200",
    r"(when|if|in case of|while) (quoting|using|citing|reprinting|republishing|copying)\b…60"
    r"\b(an? )?(hyper)?(link|reference) to …60\b(required|obligatory|mandatory|necessary)",
    r"(no part of|reproduction (of|in)|use of|any use of|copying of|reprinting of) …40"
    r"\b(text|materials?|articles?|content|publications?|website)\b…60"
    r"\b(permission|consent|prohibited|forbidden|(hyper)?link to)\b…80",
    r"this (article|text|story|interview|report) (has been|was|is) (originally )?translated from\b…80",
    r"\(?(the|this) (article|report|story|copy) (is|comes|has come|was taken) from …40\b(feed|agency|wire)\b…120",
    r"(disclaimer\s?: )?(the )?(opinions|views)( (and|or) \w+)? (expressed|above|given|stated) …60"
    r"\b(is|are) (that|those) of\b…160",
    r"\(?this (article|story|report|interview) was (written|compiled|reported|produced) by <Name>"
    r"([ ,]+(and )?<Name>){0,8}\.?\)?",
    r"<Name>( <Name>){0,3} (may|might) earn a (portion|share|commission)\b…120",
    # What those who pass on the reports of others say of themselves.
    r"(?-i:(<Name> ){1,4})publishes …20\d[\d.,]* (articles|reports|stories) (a|each|every|per) day from\b"
    r"…160",
    r"republish (this|our) (article|content|stories|story)( for free)?",
    r"\(?(this|the) (article|report|story) has not been edited by …60\b(agency|feed|syndicated)\b…80",
    r"(disclaimer\s?: )?(the )?(opinions|views)( and opinions)? expressed (above|by the (author|writer)|here"
    r"|in this (article|column|piece|publication))\b…80\b(do(es)? not|not necessarily|own|those of)\b…200",
    r"(disclaimer\s?: )?(the )?(views|opinions|comments)\b…200\b(do(es)? not|not necessarily)( necessarily)? "
    r"(represent|reflect)\b…120",
    r"<Name>( (of|and|<Name>)){0,5} ?[|–—,-] ?(©|copyright)…60",
    r"published in <Name>( <Name>){0,3}, (on )?<Name>( \d{1,2}(st|nd|rd|th)?)?,? \d{4}",
    r"distributed by <Name>( <Name>){0,4}(, (llc|inc|ltd))?",
    r"(this site is licensed (as|under) )?creative commons\b…160|printed and published (by|at|for)\b…160",
    r"(disclaimer: )?<Name>( (and|<Name>)){0,6}!? (is|are) not responsible for the accuracy of\b…260",
    r"(\()?except for the headline, this story has not been edited\b…200",
    r"all rights reserved…300|licen[cs]e this (article|content|story)",
    r"<?저작권자…",
    r"…80(無断転載|무단\s?전재)…80",
    r"(this (material|content|article)|unauthori[sz]ed (reproduction|use|copying))\b…40"
    r" (may not be (published|reproduced|copied)|(is )?(strictly )?prohibited)\b…",
    r"(purchase|acquire|get|buy) licensing rights\b…30",
    r"this (essay|article|excerpt|piece|story|extract) (is|was|has been) (excerpted|adapted|extracted|abridged"
    r"|taken|drawn) from"
    r"\b…160",
    r"(our standards: …80|the-cnn-wire…80)",
    r"(note\s?: )?this (article|story|post|piece|column|report)( (by|from) (the )?<Name>( <Name>){0,4})? (was )?"
    r"(originally|first) (published|appeared|posted)\b…",
    r"dieser (artikel|beitrag|text) (ist|erschien|wurde) (zuerst|zunächst|ursprünglich)"
    r" (bei|auf|in|im|am|erschienen|veröffentlicht)\b…80",
    r"(originally|first) published (in|on|by|at) (the )?<Name>( <Name>){0,5}",
    r"(this|a (longer |shorter )?version of this) (article|story|column|piece|essay|review|letter|interview)"
    r"( also)?( was"
    r"| has| first)* (appear(s|ed)|published|printed|ran|runs|featured) (in|on) …160",
    r"(reprinted|republished|reproduced|syndicated)( (here|with (the )?permission( of)?|by permission"
    r"( of)?|courtesy of|from"
    r"|in))+( <Name>…80)?",
    # What was wrong is worth reading; that something was is not.
    r"this (article|story|report) (has been|was) (updated|published from)\b…",
    r"this (article|story|report) (has been|was) (corrected|amended)\b( (on|at) …30)?",
    r"…160 was originally published in …80, where people are continuing the conversation\b…",
    r"this is a (developing|breaking)( news?)? story\b…100",
    r"(dieser (artikel|beitrag|text)|diese meldung) wird (laufend|fortlaufend|regelmäßig|ständig|weiter)"
    r" (aktualisiert|ergänzt)",
)
