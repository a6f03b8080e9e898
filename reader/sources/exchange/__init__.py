"""Exchange: the XML formats in which agencies, crawlers and notebooks pass articles on.

Read ``exchange`` first.

    exchange                                 the kinds of files, and the reader of each
    nitf, newsml                             the news of agencies, and the envelopes around it
    extracts                                 the text that crawlers extracted from pages
    notebooks                                the notes of Evernote
"""
