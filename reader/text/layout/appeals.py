"""The words of lines in which a paper asks its readers for stories, tips, pictures, opinions or money."""

from __future__ import annotations

_STORY = r"(stor(y|ies)|news|tips?|scoops?|photo(graph)?s?|pictures?|pics|videos?|views?|letters?|memories|events?)"
_OURS = (
    r"(us|our (\w+ )?(newsdesk|newsroom|news desk|team|reporters?|editors?|journalists?|readers|page|site|website)"
    r"|the (\w+ )?(newsdesk|newsroom|news desk|editors?|news team))"
)

#: Phrases of such lines, written like those of the phrasebook.
APPEALS = (
    r"to (add|comment|contribute|leave|send|share|submit|suggest|tell)\b[^.]{3,80}, (write to|e-?mail|contact) \S+@\S+",
    rf"(send|e-?mail|submit|share|tell|upload|text)( us)? (your|a|any) (\w+ )?{_STORY}"
    rf"( ?(,|and|&|or) (your )?{_STORY}){{0,4}}( (to|with|for) {_OURS}\b…60| (here|now|today|online|to \S+@\S+))?",
    rf"(send|e-?mail|tell|share with|contact|call|message|text|whatsapp) {_OURS} "
    r"(your|any|with (your|any|a)|about your|a) …40\b(story|stories|news|tips?|photos?|pictures?|videos?|views"
    r"|thoughts)"
    r"( (here|now|today|to|at|on|by|via)\b…80)?",
    r"(get|be|stay) involved (in|with) (the|your|our) (local )?(news|paper|conversation|debate)\b…60",
    r"((have (you )?)?(got|have|know|heard|seen|spotted|witnessed)|do you (have|know)|have you|is there|are you) "
    r"(?!.*\b(police|officers?|detectives?|sheriff|crimestoppers|samaritans|helpline)\b)…60\? "
    rf"((please|then|just) )?(…40\b(tell|e-?mail|contact|call|text|message|write to|let|share it with|alert|reach)"
    rf" {_OURS}"
    r"\b…120|(send|e-?mail|call|text|contact|message|reach|write)\b…60(@|\d{3}|https?:|www\.)…60)",
    r"(got|have|know|heard|seen) (an?|any|something) …40\b(tips?|story|stories|news|newsworthy|we should know|to share"
    r"|to tell us)( about\b…40)?\?",
    r"(do you have|have you got) an? …40\b(tip|story|news)( (idea|tip))?( for us| to share| to tell)?\?",
    r"((news|story|anonymous|confidential|24-hour) )*(tip ?lines?|newsroom|newsdesk|news ?desk|news tips?|story tips?)"
    r"( (hotline|number|e-?mail|phone|contact))?\s?[:|]…100",
    r"(submit|send( us)?|leave|share|report|got) an? (anonymous |confidential |news |story )*(tip|lead)( (here|now"
    r"|to (us|the newsroom)|online|anonymously|securely)…40)?",
    r"text ['\"“‘]?[\w-]{2,20}['\"”’]? to \d{4,6}"
    r"( (for|to (get|receive|join|sign up|subscribe))\b…40\b(alerts?|news|updates?|headlines?|newsletters?))?",
    r"[^\w]*(what (do|did) you (think|make of it)|do you agree|what['’]s your (view|opinion|take))"
    r"( (about|of) (this|it)\b…40)?\? "
    r"(…80\? )?…20\b(let us know|have your say|tell us|share (your|it)|leave (a|your)|comment|join the|e-?mail|vote"
    r"|write to)\b…120",
    r"(let us know|tell us) (what you think|your (thoughts|views|opinions?)|in the comments)\b…80",
    r"(do you have|have you got|got|have) (something|an opinion|a view|views|a comment|anything|strong feelings) …100\?"
    r" …120\b(letters?|e-?mail|write|send|let us|tell us|share)\b…160",
    r"(we want|we['’]d (love|like)|we would (love|like)|we['’]re keen) to hear (from you|your)\b…200",
    r"(write|send) (us )?a letter( to the editor)?( (here|now|today|at|to)\b…80)?",
    r"letters to the editor\s?: …100|what do you think (of|about) this (story|article)\W?",
    r"(do you )?(want|wish|like) to (respond|reply) to (this|an) (article|story|column|letter)\b…160",
    r"follow (us )?@\w{2,30}( on \w+)?",
    r"letters (to the editor )?(should|may|can|must) be (sent|e-?mailed|submitted|addressed)\b…160",
    r"(do you )?(enjoy|like|love|value|appreciate)(e?d|ing)? (this|our|what you) …40\? "
    r"…100\b(donate|give|support|subscribe|contribute|donation|contribution|member|supporter|subscription)\b…80",
    r"<Name>( (and|of|the|<Name>)){0,5} is an? …40\b(charity|non-?profit|not-for-profit|(reader|community)-(funded"
    r"|supported|owned))\b…60\b(donate|support (us|our|independent)|subscribe|become an?|make a (donation|gift)"
    r"|contribute)\b…80",
    r"(<Name> <Name>! )?if you value (our|this|what) …40, (become|join|subscribe|donate|give|support|sign up)\b…80",
    r"<Name>( (and|of|the|<Name>)){0,5} is (funded|kept going|made possible|paid for|supported) by our\b…120",
    r"your (support|gift|donation) makes …60\bpossible…40|send us (your )?feedback",
    r"(please )?(consider|help us by) (making a |giving a |becoming an? |a )?…20\b(donation|contribution|donating"
    r"|subscribing|subscription|subscriber|supporter|member|supporting (us|our))\b…100",
    r"(please )?(support|help|fund|back)(?! (for|from|of|among|has|is|was|to)\b) …60\b(journalism|newsroom|reporting"
    r"|journalists|newspaper)\b( …100)?",
    r"your (donation|contribution|support|gift|subscription) (will"
    r"|helps?|supports?|makes?|allows?|enables?|funds?|keeps?)\b"
    r"…80\b(journalis\w+|newsroom|reporting|reporters|newspaper|website|writers?|our work|us)\b…80",
    r"(good|great|independent|quality|investigative|local) journalism (costs|needs|matters|takes|depends|is"
    r" expensive)\b…200",
    r"if you (like|enjoy|value|appreciate|love)(d|ed)? (this|our|what)\b…60\b(subscribe|donate|support|share|member"
    r"|donation"
    r"|contribut\w+)\b…100",
    r"…60\b(reporting|journalism) is …60\b(free|funded|supported|possible)\b…60"
    r"\b(readers?|members?|supporters?|donat)…100",
    r"(our|independent|local) (reporting|journalism|newsroom|coverage|work) (is|depends|relies)\b…60"
    r"\b(free|funded|supported|possible|readers?|members|donations)\b…120",
    r"we (rely|depend) on (our |your )?(readers|you|people like you|supporters|donations|members|the support of)\b…160",
    r"(please )?help( us)? (to )?(keep|save|sustain|fund) …60"
    r"\b(journalism|newsroom|reporting|newspaper|local news)\b…100",
    r"(interested in|consider|help by) (supporting|becoming|donating)\b…80",
    r"we(['’]ve| have) been working hard to (bring|give)\b…200",
    r"(the best )?public interest journalism relies on\b…260",
    r"(contact|get in touch with) (us|our (newsroom|newsdesk|team|reporters?))"
    r"( (about (this|a|your) (story|article|report|news|tip)…40|on …10\d…40|(at|by|via|with)\b…80)| ?: …60)?",
    r"(connect|(get|keep|stay) in touch) with us( (on|at|via|by)\b…60| ?[:|]…60)?",
    r"(call|phone|text|whatsapp|ring) (us|(the|our) (newsdesk|newsroom|news desk))( (on|at))? [+(]?\d[\d ()-]{5,20}…40",
    rf"if you (have|know) (a|an|any|of a)(?!.*\b(police|officers?|sheriff|crimestoppers|helpline|council|hotline)\b) "
    rf"…20\b{_STORY}\b…60\b(for us|to share|(please )?(e-?mail|contact|call|message|get in touch))\b…100",
    r"(to advertise|to place an ad(vert)?)\b…60|place an? (classified )?ad(vert(isement)?)?( (here|now|today|online))?",
    r"your (opinion|feedback|voice|view)s? matters?( to us)?|(please )?share your (experiences?|feedback|suggestions)\b"
    r"…200",
    r"(do|did) you (like|enjoy) (the content of )?this (article|story|report|post)\b…40|how was this (article|story)",
    r"make an? (one-off |monthly |regular |tax-deductible |recurring )*(donation|contribution|gift)( (here|now|today|to"
    r"|from)\b…60)?",
    r"(donate|contribute|give) (to <Name>( <Name>){0,4}|[£$€]\s?\d+( (a|per|each) month)?)( (here|now|today))?",
)
