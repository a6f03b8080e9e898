"""The Textual application. Read ``app`` first, then ``screens.main`` and the map in ``panes``.

    screens                              the main screen with its keys, and the windows over it
    panes                                regions of a screen: each owns its commands and queries the library
    widgets                              widgets, which show values and know nothing of the library
    lines                                the common base of lists and texts, and the typesetting of an article
    views                                the values that widgets show, made from the model by pure functions
    terminal                             keyboard, colours and clipboard, and the barrier for control characters

These modules are used by several packages.

    app, start, first_paint              opening the reader, and the first rows at once
    keys, keymaps                        declaring keys, and checking those that the user configured
    keyed_app, typeahead, clicks         handling of keys by the application, also of those typed ahead, and of clicks
    article_actions                      the actions that wait for the article that they act on
    commands, owners                     all commands with their present keys, and the classes that have them
    catalogue, palette, synonyms         names for the configuration, and finding commands by name
    themes                               colours
    fitting, widths                      the panes that fit into a window, and their widths
    held_frame, timers, toasts           delayed drawing, punctual timers, and short messages
    analysis_process, upkeep             work in the background while no key is pressed
    changes                              changes of the library, in order and in one thread
    workers                              waiting for the workers of a widget
    trail                                the steps back to former places
    links, pipes                         opening links, and piping text to a command
    paths, line_suggester                completion of typed input
"""
