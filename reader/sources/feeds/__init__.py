"""Feeds and lists of links, also those of other feed readers.

Read ``feeds`` first.

    feeds, entries                           RSS, RDF and Atom, one article per entry, and a fast parser for large ones
    fulltexts                                entries with only the beginning, completed by their page
    newsboat, bookmarks                      the data of newsboat, and links to articles
    outlines                                 lists of feeds (OPML)
"""
