"""Resolves names of one article to people, places and bodies. Read ``persons`` first.

The library resolves names across articles.

    persons, register   the people of an article, and where they are gathered
    fullnames           full names that the model got wrong
    gender              the gender of a person in the article
    spellings           whether two names may be those of one person
    relatives           people introduced as relatives, who are not called by the surname alone
    organisations       bodies, places and other things of one name
    directions          the direction before a place, as a part of its mentions
    nations             the countries of parliaments, courts and ministries
    originals           names that are also given in their own script
    makers              people and bodies named only as makers of the article
"""
