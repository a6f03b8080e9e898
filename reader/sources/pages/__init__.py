"""Web pages: extracts the article from a page, with its title, authors and dates.

Read ``pages`` first.

    pages                                    the text of an article, and all that is told of it
    statements, jsonld                       what a page states of itself, and what in JSON-LD
    metadata, bylines, publication           what of that is chosen: the title and the like, who wrote it, and when
    titles, headings, sites                  the titles stated, the heading that shows one, the names of the site
    standfirst, captions, siblings           what of the article stands apart or was left out, put in its place
    scripts                                  the article where it is only drawn by scripts
    opening                                  the first lines: the title, and what only leads up to the text
    furniture                                what was taken for the article and is not of it
    related                                  links to other articles, which stand among the paragraphs
    hints                                    what only screen readers say in a line
    blocks                                   paragraphs that were taken for one although the page parts them
    lists                                    a line for each point of a list
    wording                                  the words of an element, and whether they are a sentence
    alignment                                the paragraph in which a text of the page occurs
"""
