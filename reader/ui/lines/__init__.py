"""Lines: the common base of lists and texts, which draw only the lines in sight.

Read ``scroller`` first.

    scroller                             a scrollable area with a fixed place
    rows, line_list                      items below each other, and a list of them with a cursor
    headed_list, counting_list           lists with headings, or with the position of the cursor and marks
    pager, selecting                     texts, with common keys for scrolling, and what the mouse selects in them
    strips                               lines of styled text that fit their column
    typesetting                          the lines of an article in a column
    one_line                             a line to type into
"""
