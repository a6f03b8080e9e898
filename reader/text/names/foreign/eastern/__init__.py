"""Names in Japanese, Korean and Chinese, whose scripts have no capitals. Read ``entities`` first.

    entities               from texts to entities: which language reads how, and what goes first
    people                 somebody with all mentions
    brackets               names in another script in brackets behind a name
    lexicon                names known in advance, and where they begin
    places, place_names    countries and cities under their names in the language

Korean, where blanks part words and particles end them:

    korean, korean_foreigners            people before an office, a form of address or an age
    korean_things                        bodies and places
    eojeols                              the words of a paragraph
    korean_offices, korean_shapes        the office behind a name; what a word may be by its syllables
    korean_words, korean_bodies          word lists

Japanese, where names stand in runs of ideographs and katakana:

    japanese, japanese_runs              people, and how a run is taken apart
    japanese_places, japanese_bodies     towns by their endings; bodies
    japanese_words                       word lists

Chinese, where only words around it bound a name:

    chinese, chinese_shapes              people beside an office or a verb of saying; what stands at a place
    chinese_places, chinese_bodies       towns behind a place; bodies
    chinese_words, simplified            word lists, in simplified characters; traditional ones as these
"""
