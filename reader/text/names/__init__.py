"""The people, places and organisations of an article. Read ``entities`` first.

    entities               from the spans of the language model to entities: the order of the steps
    mentions               one occurrence of a name

Spotting names, resolving them and deciding their kinds are separate:

    spotting               the places of names: repairing what the model found, and finding what it missed
    resolution             which names refer to the same person, place or body
    kinds, votes           the kind of each name, and the evidence for it
    signs                  evidence in the words around a name
    foreign                names in languages that the model does not know
    forms                  the spelling of names: acronyms, short names, and words that are no names
    lexicon                word lists: names and words known in advance
"""
