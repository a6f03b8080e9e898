"""What is said and the words that report it, as they are written.

Nothing here knows who is who.

    marks, quotes      quotation marks, and whether what stands between them is speech
    passages           the paragraphs in which somebody may speak, with all of the below
    lexicon, humans    the words that report, and the nouns for those who speak
    syntax, subjects   a parsed paragraph as a tree, and who does what a verb tells
    frames, telling    cues with their subjects, and whether they tell what was said
    clauses, reported  where what a cue reports begins and ends, and indirect speech
    complements        what is asked, promised, named or judged, as in "vowed to stay"
    edges              what comes off both ends of what is reported
    patterns, foreign  cues without a parse, in English and in other languages
"""
