"""Regions of the screen: each owns its commands and asks the library, in a thread, for what its widgets show.

News go up as messages, and whoever holds several panes passes them on:

    work         an import, feeds, watched folders and the analysis of the backlog, in the background
    desk         what is chosen in one pane is shown in another
      spread       folders, list and article side by side: which are in sight, which has the focus, how wide they are
        listing      a shelf, the search over it, or what a folder finds
        sheet        the article: its text, quotations, names and notes
      reading      what puts an article on the sheet, and remembers where it was left
      trail        from an article to dossiers and back to the very same place
"""
