"""Listens: quotations and who is speaking. Read ``speakers`` first.

The evidence for a speaker is asked for in the order of its strength.

    speakers                   every quotation with its speaker: the order of what is asked
    attribution, candidates    what a cue beside the quotation states
    credits, records           names after a dash or before a colon, and turns of a record
    pulled, repeated           what is printed once more: pull quotes, and quotations in folded paragraphs
    neighbours, continuations  what the quotations beside and the paragraph before tell
    turning, followers         what the sentence between two quotations and the one behind tell
    conversation               who has taken turns, and whose words are left open

It rests on two rooms.

    cast                       who is in an article, and whom a name, a phrase or a pronoun means
    reporting                  what is said and the words that report it, as they are written
"""
