"""The read and the unread articles, and those of a language, in the order of their dates: one is found among a million
of the others without a look at these.
"""

STATEMENTS = (
    "CREATE INDEX article_by_read ON article (read, moment, id)",
    "CREATE INDEX article_by_language ON article (language, moment, id)",
)
