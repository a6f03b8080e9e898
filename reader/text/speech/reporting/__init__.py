"""Quotations, indirect speech, and the words that report them.

Nothing here resolves who somebody is.

    marks, quotes      quotation marks, and whether the words between them are speech
    passages           the paragraphs in which somebody may speak, with all of the below
    lexicon, humans    verbs that report, and nouns for people who speak
    syntax, subjects   the parse of a paragraph as a tree, and the subjects of its verbs
    beside             the same from the words beside a verb whose subject the parser misses
    passives           the agents of verbs in the passive
    frames, telling    cues with their subjects, and whether they state that something was said
    clauses, reported  the extent of a reported clause, and indirect speech
    sources            the same beside "according to"
    interrupting, misread  the same, if the cue is within the clause or the parser misses it
    complements        what is asked, promised, named or judged, as in "vowed to stay"
    edges              what is trimmed from both ends of a reported clause
    acts               what the speaker does besides, which ends the clause
    things             names between marks, and subjects that do not say the words beside them
    patterns           cues without a parse, in English
    dashes             speech that dashes open in other languages
    transcripts        the turns of interviews and records, behind labels
    initials           labels that are the first letters of a name
    statements, interviews  speech without marks: a paragraph below a colon, and answers without labels
    foreign, foreign_leads  cues in other languages, behind or within a quotation and before it
    foreign_clauses    quotations within a reported clause in other languages
    foreign_reported, foreign_sources  indirect speech in other languages, and those whom it goes by
    foreign_subjects, foreign_offices  subjects of verbs of saying in other languages, and phrases for people
    foreign_verbs, foreign_words  the word lists of other languages
    quotatives         cues in Korean, Japanese and Chinese
    turkish            the same in Turkish, whose verb comes last
    slavic             verbs, wording, dashes and titles in Polish, Czech, Slovak, Russian and Ukrainian
"""
