"""Documents of word processors and printed pages, read as they are shown, and the articles in them.

Read ``documents`` first, then ``manuscripts``.

    documents                                documents with one article or several
    docx, opendocument, packages             the formats of Word and LibreOffice, which are zips of XML
    word97, piecetable                       Word until 2003, and the program that reads its documents
    rtf, rtftokens, rtfwords                 Rich Text Format, its tokens, and its control words
    printouts                                web pages exported by press databases
    prints                                   PDF files: paragraphs from where words stand on pages
    numbering, wordlists                     the numbers of lists, and their definitions in Word
    manuscripts, galleys, tablerows          the common form: styles, lines of text, and those that are rows of tables
    properties, codepages                    the properties of a document, and encodings
"""
