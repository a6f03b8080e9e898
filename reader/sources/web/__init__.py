"""The web: fetches addresses within limits, and finds feeds.

Read ``web`` first.

    web, exchanges                           reading an address; requests with their limits, and answers
    fetching                                 the HTTP client
    addresses, bodies                        allowed servers, and accepted answers
    gates                                    pages to log in that come in place of others
    channels                                 recognising feeds, and the feeds that a page links to
"""
