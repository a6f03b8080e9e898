"""Finds quotations and their speakers. Read ``speakers`` first.

The evidence for a speaker is tried in the order of its strength.

    speakers                   every quotation with its speaker: the order of the steps
    attribution, candidates    what a cue beside the quotation states
    credits, records           names and roles after a dash or before a colon, and turns of a record
    pulled, repeated           pull quotes, and quotations in folded paragraphs
    neighbours, continuations  evidence from the other quotations of the paragraph, the one after and the one before
    foreign                    all of this in other languages than English, without a parse
    foreign_names              who is named in a part of a passage there
    foreign_before             evidence from the paragraph before there
    slavic                     the same in five languages in which names stand in cases
    turning                    evidence from the sentence before a quotation
    described                  roles that phrases for speakers tell
    conversation               the speakers so far, and quotations left open

It is built on two rooms.

    cast                       the people and bodies in an article, and what names, phrases and pronouns refer to
    reporting                  quotations, indirect speech and the words that report them
"""
