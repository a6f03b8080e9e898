"""Names in languages that the language model does not know, by wording and word lists. Read ``entities`` first.

entities               from texts to entities: the order of the steps
people                 given and family names, offices before a name, and family names alone
bodies                 institutions, companies, clubs and abbreviations
places                 countries and cities under their names in the language
words                  a paragraph as words, and what joins them
wording                what each language writes before and within names: offices, particles, streets
institutions           bodies that need no other sign
given_names            given names beside those of the lexicon
"""
