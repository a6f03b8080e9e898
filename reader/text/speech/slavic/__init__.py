"""Speakers in Polish, Czech, Slovak, Russian and Ukrainian, in which verbs tell a gender and names stand in cases.

attribution            the speaker of a quotation: read this first
behind, before, cues   verbs of saying and "according to" behind and before a quotation
reported               indirect speech
subjects               the subject of a verb in a clause
scanning, clauses      the words of a clause, and what a subject may begin with
people                 genders, and whom a verb without a subject means
mentions, callings     who is named where and how, and who holds which office
"""
