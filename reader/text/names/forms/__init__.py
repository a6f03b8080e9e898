"""The spelling of names, and what it shows.

Nothing here looks at the words around a name.

    forms                  names whose spelling shows their kind
    acronyms, short_names  abbreviations and short forms of a longer name
    shapes                 whether a text can be a name at all
    trimming, parting      what is trimmed from the ends of a name, and spans that are several names
    openers, common_nouns  words with capitals that are no names
    nobody                 names that are no person's
"""
