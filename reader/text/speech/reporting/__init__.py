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
    patterns           cues without a parse, in English
    foreign, foreign_leads  the same in other languages, behind the words and before a colon
    quotatives         the same in Korean, Japanese and Chinese
    foreign_subjects, foreign_words  whom a verb of saying has for its subject there, and the words that tell it
"""
