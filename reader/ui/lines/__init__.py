"""Lines: what lists and texts have in common, which draw no more of them than are in sight.

Read ``scroller`` first.

    scroller                             what scrolls in a place of its own
    rows, line_list, headed_list         items below each other, and a list of them with a cursor, also under headings
    pager                                texts, with the same keys for all
    strips                               lines of styled text that fit their column
    typesetting                          how an article flows into a column
"""
