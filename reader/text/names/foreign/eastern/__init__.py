"""Names in Japanese, Korean and Chinese, whose scripts have no capitals. Read ``entities`` first.

entities               from texts to entities: which language reads how, and what goes first
japanese, korean, chinese            names in each language
people                 somebody with all mentions
brackets               names in another script in brackets behind a name
lexicon                names known in advance, and where they begin
places, place_names    countries and cities under their names in the language
"""
