"""Which names mean the same person, place or body, and what follows from it. Read ``persons`` first.

It is found for one article; what many have in common is for the library to tell.

    persons, fullnames  who is who, and where somebody is named in full
    gender              whether an article speaks of somebody as he or she
    relatives           who comes in as somebody's wife or son, and leaves the surname alone to them
    organisations       bodies, places and other things of one name
    originals           names that an article gives in their own script, too
    makers              those who made an article and are not in it
"""
