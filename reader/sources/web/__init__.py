"""The web: what stands at an address, fetched within limits, and the feeds that are found there.

Read ``web`` first.

    web, fetching                            what may be asked for at which cost, and what asks the servers
    addresses, bodies                        which servers are asked, and which of their answers are taken
    channels                                 whether an answer is a feed, and which feeds a page names
"""
