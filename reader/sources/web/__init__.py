"""The web: what is at an address, fetched within limits, and the feeds found there.

Read ``web`` first.

    web, exchanges                           what is at an address; what is asked at what cost, and answered
    fetching                                 what asks the servers
    addresses, bodies                        which servers are asked, and which of their answers are accepted
    channels                                 whether an answer is a feed, and which feeds a page names
"""
