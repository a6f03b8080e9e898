"""The documents of word processors, each read as it is shown, and the articles in it.

Read ``documents`` first, then ``manuscripts``.

    documents                                one article, or many one after the other
    docx, opendocument, packages             what Word and LibreOffice write, in zips of XML
    rtf, rtftokens, rtfwords                 Rich Text Format, its signs, and which of them mean something to a text
    numbering, wordlists                     the numbers of lists, and what Word says of them
    manuscripts, galleys                     what all of them come to: styles, and lines as they are set
    properties, codepages                    what a document says of itself, and what its bytes are written in
"""
