"""Who is in an article, and whom a name, a phrase or a pronoun means. Read ``cast`` first.

It is asked for one place in the text at a time.

    cast                   the entities of an article by place
    references             what stands beside a cue as one speaker: the door to all of the below
    pronouns, ages         whom "he", "they" and "the 52-year-old" mean
    holders, unnamed       whom "the mayor" means, and those whom nobody names
    epithets               whom "the Dane" or "the company" stands for, right behind the name
    introductions, naming  the phrases that first tell of somebody, before their words or behind them
    authors                whose words a letter or a statement holds
    unparsed, bynames      whom a pronoun means, and who is named, in other languages than English
    appearances, turns     where somebody is named, and where somebody has spoken
"""
