"""Web pages: extracts the article from a page, with its title, authors and dates.

Read ``pages`` first.

    pages                                    the article of a page: its text and its metadata
    webarchives                              pages saved by Safari
    statements, jsonld                       what a page states in its head, and in JSON-LD
    metadata, publication                    the fields chosen from that: title and others, dates
    bylines, notes                           the authors, by what the page marks or says below the title, or anywhere
    titles, headings, sites                  the stated titles, the heading of the article, the names of the site
    standfirst, captions, siblings           parts of the article that trafilatura left out, put in their places
    scripts, flight                          the article of a page that is only drawn by scripts, and its data
    opening, related, hints                  the title in the text, links to other articles, text for screen readers
    subheads                                 lines between the paragraphs that the page shows as headings
    pullquotes                               sentences that the page repeats in large type between the paragraphs
    quotations                               block quotations, with who said them
    react                                    boxes that are sent behind the page and belong between its paragraphs
    seams                                    texts that a page sets apart only by their look, or not at all
    furniture                                parts that trafilatura took for the article by mistake
    crowds                                   thousands of tags within the words of a paragraph, which slow it down
    blocks                                   paragraphs that trafilatura joined although the page separates them
    mojibake                                 pages that were stored after reading them in a wrong encoding
    lists                                    lists, with one line for each item
    wording                                  the words of an element, and whether they are a sentence
    alignment                                the paragraph in which a text of the page occurs
"""
