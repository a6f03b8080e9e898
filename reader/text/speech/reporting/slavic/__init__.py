"""How Polish, Czech, Slovak, Russian and Ukrainian articles report speech, as far as single words and marks tell.

verbs       verbs of saying and judging in all their forms, and the gender that a form tells
wording     "according to", pronouns, and what stands between a verb and its subject
dashes      speech that a dash opens in the middle of a paragraph
titles      names between marks that nobody says
"""
