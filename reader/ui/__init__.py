"""Shows: the Textual application. Read ``app`` first, then ``screens.main`` and the map in ``panes``.

    screens                              the main one with its keys, and the windows that come over it
    panes                                regions of a screen: each owns its commands and asks the library
    widgets                              what is drawn in them
    lines                                what all lists and all texts have in common, and an article in a column
    views                                the values that widgets show, made of the model without a screen

Beside these rooms lies what several of them need.

    app, start, first_paint, bookmark    opening the reader, the first rows at once, and going on where it was left
    keys, keymaps, keyboard              how keys are declared, what is amiss in those of the user, how they arrive
    commands, catalogue, palette         every command under its live key, and how it is found by its name
    themes, nearest_colours              colours, and what a terminal that has few of them shows instead
    fitting, widths                      which panes fit into a window, and how wide they are
    held_frame, toasts                   when something is drawn, and what is said in passing
    analysis_process, upkeep             what is done while nobody presses a key
    trail                                where the reader came from
    barrier, clipboard, links, pipes     what leaves the reader: to the terminal, to be copied, opened or run
    paths, tag_suggester                 what is completed while it is typed
"""
