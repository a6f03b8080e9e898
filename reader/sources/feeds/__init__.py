"""Feeds and lists of links: what other programs fetched, or are to fetch.

Read ``feeds`` first.

    feeds, entries                           RSS, RDF and Atom, one article an entry, and a quick way through large ones
    fulltexts                                entries that tell only the beginning, with the page that tells the whole
    newsboat, bookmarks                      what another reader keeps of its feeds, and links to articles
    outlines                                 lists of feeds, which feed readers give to one another
"""
