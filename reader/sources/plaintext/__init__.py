"""Plain text: one article a file, or many of them in one text.

Read ``dumps`` first.

    plain, markdown, dialects                one article a file, and what Markdown contains beyond CommonMark
    collected                                Markdown of what somebody marked in pages
    dumps, clippings                         many, as people put them together and as press databases export them
    cutting, segments                        where one ends and the next begins, and what lies between
    heads, looks                             what precedes an article, and what one looks like line by line
    longtexts                                texts longer than any article
    services, factiva                        how press databases print an article
"""
