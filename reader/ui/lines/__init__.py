"""Lines: the common base of lists and texts, which draw only the lines in sight.

Read ``scroller`` first.

    scroller                             a scrollable area with a fixed place
    rows, line_list, headed_list         items below each other, a list of them with a cursor, and one with headings
    pager, selecting                     texts, with common keys for scrolling, and what the mouse selects in them
    strips                               lines of styled text that fit their column
    typesetting                          the lines of an article in a column
    one_line                             a line to type into
"""
