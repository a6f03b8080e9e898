"""Signs: evidence for the kind of a name in the words around it. Read ``signs`` first.

Each sign has a weight for a kind; ``votes`` adds them up.

    signs                                  all signs of one mention
    people, places, bodies, clubs, things  the signs of one kind
    ways                                   signs of places that somebody comes from or goes to
    whereabouts                            words before a place that say what is there
    surroundings                           patterns common to several kinds
    appositions                            whether somebody is named behind an office
    roles                                  the role of a person as the article states it
    titles, plurals, modifiers             titles before a name or before many, and plain words that belong to them
    unnamed                                what people are called apart from their names
    phrases                                whether a phrase tells who somebody is
    descriptions, deeds                    phrases that describe a person, and what somebody does or is made
"""
