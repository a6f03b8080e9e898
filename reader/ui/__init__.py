"""Shows: the Textual application. Read ``app`` first, then ``screens.main`` and the map in ``panes``.

    screens                              the main one with its keys, and the windows that come over it
    panes                                regions of a screen: each owns its commands and asks the library
    widgets                              what is drawn in them
    lines                                what all lists and all texts have in common, and an article in a column
    views                                the values that widgets show, made of the model without a screen
    terminal                             its keyboard, its colours, its clipboard, and the barrier before it

Beside these rooms lies what several of them need.

    app, start, first_paint, bookmark    opening the reader, the first rows at once, and going on where it was left
    keys, keymaps                        how keys are declared and read, and what is wrong in those of the user
    keyed_app                            what the whole application makes of keys: those typed early, and who rests
    commands, owners                     every command under its live key, and all that has some
    catalogue, palette, synonyms         what a configuration can choose from, and a command found by its name
    themes                               colours
    fitting, widths                      which panes fit into a window, and how wide they are
    held_frame, toasts                   when something is drawn, and what is said in passing
    analysis_process, upkeep             what is done while nobody presses a key
    workers                              what is done for a widget meanwhile, and how it came out
    trail                                where the reader came from
    links, pipes                         what leaves the reader: to be opened, or given to a command
    paths, tag_suggester                 what is completed while it is typed
"""
