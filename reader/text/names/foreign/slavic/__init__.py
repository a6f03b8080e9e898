"""Names in Polish, Czech, Slovak, Russian and Ukrainian, where they stand in seven cases. Read ``entities`` first.

    entities               from the paragraphs of an article to its names
    people                 everybody with all mentions, called by the nominative for which most of them speak
    fullnames, readings    a full name at one place, and what it may be in the nominative
    unknown, families      people whose given name no list has, and what family names look like
    offices                the office before or behind a name
    bodies, heads, marked  bodies that are well known, have a head, or stand within quotation marks
    complements            what completes a head, and so where the name of a body ends
    places                 countries, regions and cities

They are built on what is known of words and names:

    cases, endings         the forms of a nominative, and the nominatives of a form
    context                what the words before a name tell of its case
    tables, nouns          names and nouns of a list in all their forms
    wording, callings      what each language writes before and within names, and its offices
    given_names, institutions, exonyms      names known in advance
"""
