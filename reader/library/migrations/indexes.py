"""Indexes added to the tables of articles and quotations, so that a search or a shelf reads only what it shows."""

# The backlog, newest first: empty where all are analysed, so that it costs an import nothing.
BACKLOG = ("CREATE INDEX unanalysed_by_moment ON article (moment, id) WHERE analysed = 0",)

# The read and the unread articles, and those of a language, in the order of their dates: one is found among a million
# of the others without a look at these.
STATES = (
    "CREATE INDEX article_by_read ON article (read, moment, id)",
    "CREATE INDEX article_by_language ON article (language, moment, id)",
)

# An article is asked for its source and for whom it quotes. What one source or one speaker has in these lies on few
# pages: a word with a source is found without reading a page of articles for each match of the word.
LOOKUPS = (
    "CREATE INDEX article_in_source ON article (source)",
    "CREATE INDEX quote_by_speaker_article ON quote (speaker, article)",
    "CREATE INDEX undated_by_moment ON article (moment, id) WHERE published IS NULL",
)
