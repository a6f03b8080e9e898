"""Regions of the screen: each owns its commands and asks the library, in a thread, for what its widgets show.

Read ``pane`` first, then ``desk``. News go up as messages, and whoever holds several panes passes them on.

    pane                                 what all of them share: a library to ask, and the wish to see an article
    working                              what goes on in the background, and how the desk follows it
      importing, watching, feeds         imports, watched folders, and which of these and of feeds there are
      analysing, background              the analysis of the backlog, and work that gives way to keys
    desk                                 what is chosen in one pane is shown in another
      spread                             folders, list and article side by side: what is in sight, what has the focus
        folders                          the shelves and the saved searches
        listing                          a shelf, the search over it, or what a folder finds
          shelf, marking, tagging        its articles, and how they are marked, starred, read and tagged
          removing                       the bin, into which they go and from which they come back
          search, query, results         what is typed, how it may go on, and what is found
          sought, facets                 what can be looked for, and by what it can be narrowed
          exporting                      the list, written to a file
        sheet                            the article, its parts kept in step with each other
          text, walking                  its text, and the ways through it
          names, noting                  its names and notes
          outside, provenance            its links, copies and pipes, and the bytes that it came from
      reading, comparing                 what puts an article on the sheet, and what it tells that others do not
      trail                              from an article to dossiers and back to the very same place
    dossier                              all about one name, on a screen of its own
    correcting                           what the user says of names, there and beside the text
    history                              what was done and can be taken back
"""
