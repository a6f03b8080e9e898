"""Screens: what fits and has the focus, who speaks with whom, and the windows that come over it.

The main screen is built in layers, each with one concern, each knowing only those below it:

    main         everything laid out, and what follows a change of the library
    working      what goes on in the background
    wandering    from an article to a dossier and back to the very same place
    resumed      beginning where the reader was left
    shelves      what is listed: a shelf, or what a folder finds
    desk         what is chosen in one pane is shown in another
    framed       how wide the panes are
    paned        which panes fit, which has the focus, and keys pressed in sequence
"""
