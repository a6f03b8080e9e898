"""The cast of an article: what names, phrases and pronouns refer to. Read ``cast`` first.

Everything is looked up for one place in the text at a time.

    cast                   the entities of an article by place
    references             the speaker to whom a phrase beside a cue refers; uses all of the below
    pronouns, ages         the referents of "he", "they" and "the 52-year-old"
    roles, holders         what people are, and the holder of a role: "the mayor"
    newcomers, relatives   who comes without a name right before a pronoun, and relatives named elsewhere
    unnamed, together      people without a name, and several who speak together
    epithets, companies    the referent of "the Dane" and of "the company", right behind the name
    introductions, naming  phrases that introduce somebody, and names that follow a phrase or a quotation
    papers, senders        whose a study or statement is, and whose the note is that "it read" tells
    bodies                 the body named beside a word for one
    unparsed, bynames      pronouns and names in languages other than English
    eastern                names in Japanese, Korean and Chinese
    appearances, turns     the places where somebody is named, or has spoken
    nearby, questions      the people who may be meant by a pronoun, and those of whom a question is
    clauses, courts        those in the clause of a pronoun, and whoever is on trial
    sentences              the sentence before a phrase or pronoun
    obituaries             the person whose life a text tells
"""
