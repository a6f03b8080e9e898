"""Where names stand. Read ``repairs`` first.

What is found has a place and a first guess at its kind.

    repairs, completion              what the language model saw, put right, and what it cut off
    titles                           what comes off the names of people, and tells people from bodies
    cues                             people whom the words around them tell
    places                           places and peoples that need no model to be known
    listings, rosters, enumerations  names that their form or their neighbours in a row tell
    echoes                           further places where a known name stands
"""
