"""Names in languages that the language model does not know, by wording and word lists. Read ``entities`` first.

    entities               from texts to entities: the order of the steps
    people                 everybody with all mentions: full names, family names alone, names behind an office
    fullnames, offices     a full name at one place, and the office before it
    reigning               popes, kings and princes, who are called by a given name and a number
    bodies                 institutions, companies, clubs and abbreviations
    places                 countries and cities under their names in the language
    slavic                 all of these in languages whose names have cases
    eastern                Japanese, Korean and Chinese, with rules of their own

They are built on what is known of words and names:

    words                  a paragraph as words, and what joins them
    wording, callings      what each language writes before and within names: offices, particles, streets
    variants               tables of names with their variants
    institutions           bodies that need no other sign
    cldr, exonyms          names of places in the Unicode CLDR, and those that it lacks
    given_names            given names beside those of the lexicon
"""
