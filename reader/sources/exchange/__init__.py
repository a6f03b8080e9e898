"""Exchange: XML in which agencies, crawlers and notebooks hand articles on.

Read ``exchange`` first.

    exchange                                 which kinds there are, and what reads each
    nitf, newsml                             the news of agencies, and the envelopes that it comes in
    extracts                                 what crawlers took from pages
    notebooks                                the notes of Evernote
"""
