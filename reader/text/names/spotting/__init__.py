"""Spots names: their places, with a first guess at their kinds. Read ``repairs`` first.

The kinds are settled later, for the whole article.

    repairs, completion              repairing and completing the names that the language model found
    particles                        the parts of Irish, Malay and Arabic names behind particles
    titles, degrees                  titles, which are trimmed from people and distinguish them from bodies, and degrees
    cues                             people shown by the words around them
    quoted                           names right beside what somebody says
    places                           places and peoples that are certain without a model
    initials, settlements            bodies and settlements that the model missed, beside a word for one
    teams                            teams that win, lose or have a coach
    described                        bodies behind a word for one: "the aid group Velm"
    joining, wholes                  the pieces of one name, and names known by their form
    fields                           bodies of two fields, of which the model finds one
    departments                      departments and embassies without capitals behind their places
    pairs                            areas of two names
    listings, rosters, enumerations  names shown by their form or by their neighbours in a list
    series                           names listed behind the word for what they name
    echoes, firstnames               further occurrences of known names, and of people's first names
"""
