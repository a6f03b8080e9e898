"""Names: people, places and organisations, each once. Read ``entities`` first.

    entities               an article from what the language model saw to its entities: the order of the steps
    mentions               one name where it stands

Where names stand, which are the same and what they are is found apart, by what lies below.

    spotting               where names stand: what the model saw, put right, and what it passed over
    resolution             which names mean the same person, place or body
    kinds, votes           what each name is, and all that speaks for it
    signs                  what the words around a name tell of it
    forms                  how names are written, what they are short for, and what is no name
    lexicon                what is known of names before an article is read
"""
