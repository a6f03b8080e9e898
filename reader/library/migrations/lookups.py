"""Indexes by which an article is asked for its source and for whom it quotes, and that of the articles without a date.

What one source or one speaker has in them lies on few pages: a word with a source is found without reading a page of
articles for each match of the word.
"""

STATEMENTS = (
    "CREATE INDEX article_in_source ON article (source)",
    "CREATE INDEX quote_by_speaker_article ON quote (speaker, article)",
    "CREATE INDEX undated_by_moment ON article (moment, id) WHERE published IS NULL",
)
