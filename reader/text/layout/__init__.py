"""Turns a draft into clean paragraphs with their kinds, and reads its title, byline and date. Read ``drafts`` first.

Each reader of lines notes what it finds in the ``Masthead``, where the first statement counts.

    drafts                                the steps, in order
    clean, lines, paragraphs, languages   the text without what harms, its lines, its paragraphs, its language
    headers, masthead, footers            what head and foot say, line by line, and where the text between them begins
    toplines, headlines, kickers          which line is the title, and what stands above it
    titlelines, headsigns                 what stands on its line, and the signs around the lines of a head
    lonelabels                            lines that label the next one
    bylines, barelines, creditlines       who wrote it; with asides, desks, easternbylines and roles
    datelines, datedlines, dates, months  when, and from where; with cities
    stamps, issues                        lines that say several of these, and the number of a magazine
    publishers, nameplates, ownpapers     which paper it is from; with papers and sourcelines
    wholepages, menus, skiplinks          where the article on a copied page begins and ends
    databases, codedfields                what press databases print around an article
    pageheads, runningheads               what printed pages have around an article
    pagejumps                             what leads from page to page
    furniture                             which lines belong to the page, by the words of phrases, found by their
                                          openings, and phrasebook, and of advertisements, advisories, appeals, boxes,
                                          buttons, commenting, consents, corrections, listheads, pictures, rights,
                                          sharing and subscriptions
    announced, pointers                   headlines of other articles among the paragraphs
    signoffs, tailpieces, smallprint      furniture by its place: below the text, or anywhere
    stock                                 what many articles of a source have in common
"""
