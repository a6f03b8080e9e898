"""How names are written, and what that tells.

Nothing here looks at the words around a name.

    forms                  names whose kind their form tells
    acronyms, short_names  what stands for a longer name
    shapes                 whether letters can make a name at all
    trimming, parting      what comes off the ends of a name, and names that were taken for one
    openers, nobody        words with a capital that are no names, and names that are nobody's
"""
