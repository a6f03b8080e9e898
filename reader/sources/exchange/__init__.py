"""Exchange: the formats in which agencies, crawlers, notebooks and kreader itself pass articles on.

Read ``exchange`` first.

    exchange                                 the kinds of files, and the reader of each
    nitf, newsml                             the news of agencies, and the envelopes around it
    extracts                                 the text that crawlers extracted from pages
    bookmarks                                the bookmarks of Pinboard and Delicious
    anthologies, bylines                     pages that consist of several articles, and the line below each headline
    notebooks                                the notes of Evernote
"""
