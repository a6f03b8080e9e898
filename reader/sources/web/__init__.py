"""The web: what stands at an address, fetched within limits, and the feeds that are found there.

Read ``web`` first.

    web, exchanges                           what stands at an address; what is asked at which cost, and answered
    fetching                                 what asks the servers
    addresses, bodies                        which servers are asked, and which of their answers are taken
    channels                                 whether an answer is a feed, and which feeds a page names
"""
