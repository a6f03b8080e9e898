"""Documents of word processors, read as they are shown, and the articles in them.

Read ``documents`` first, then ``manuscripts``.

    documents                                one article, or many one after the other
    docx, opendocument, packages             what Word and LibreOffice write, in zips of XML
    rtf, rtftokens, rtfwords                 Rich Text Format, its tokens, and which of them matter to a text
    printouts                                what press databases export as a web page
    numbering, wordlists                     the numbers of lists, and what Word says about them
    manuscripts, galleys                     what all of them become: styles, and lines as they are set
    properties, codepages                    what a document says of itself, and the encodings of its bytes
"""
