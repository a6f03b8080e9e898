"""Panes, the regions of the screen: each owns its commands, and queries the library in a thread for its widgets.

Read ``pane`` first, then ``desk``. A pane posts its news as messages, and the pane around it passes them on.

    pane                                 the base of all panes: queries to the library, and common messages
    working                              work in the background, and its effects on the desk
      importing, watching, feeds         imports, watched folders, and the list of feeds and folders
      analysing, background              the analysis of the backlog, and work that pauses for keys
    desk                                 connects the panes below
      spread                             folders, list and article side by side: visibility and focus
        folders, folder_news             the shelves and the saved searches, and what is new in these
        listing                          a shelf, the search over it, or the articles of a folder
          shelf, shelf_walking           its articles, and going from one unread one to another
          contents                       what is listed: the shelf, and what was read since
          row_marking                    marking several of them, or of the hits
          marking, tagging               starring, reading and tagging articles
          removing                       moving articles into the bin and back
          search, query                  the search, and its query with suggestions
          results, hit_walking           its hits, and reading on from one to another
          search_kinds, facets           the kinds of things to search, and facets to narrow the query
          exporting                      writing the list to a file
        sheet                            the article, with its parts kept in step
          text, walking                  its text, and moving through it
          quotes                         its quotations, and those of them with some words
          names, noting                  its names and notes
          attributing                    corrections of who says its quotations
          outside, provenance            its links, copies and pipes, and the bytes that it came from
      reading, comparing                 showing an article on the sheet, and what is new in it
      trail                              from an article to dossiers and back to the same place
      notebook                           the notes on all articles
    bookmark                             the desk as the last session left it
    dossier, dossier_lists               everything about one name, on a screen of its own
      dossier_extracts                   what each of its lists writes to a file
    correcting                           corrections of names by the user, there and beside the text
    namesakes                            people of the same name told apart in a list
    history                              actions that can be undone
"""
