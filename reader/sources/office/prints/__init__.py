"""Pages as they are printed, from PDF files: the text of an article, put together again from where its words stand.

Read ``prints`` first.

    prints      a file of pages as a manuscript
    rows        the lines of print in a file, and where they stand
    pdfium      the program that finds them, in a process of its own
    running     page heads and feet, which are left out
    columns     paragraphs, put together from the lines of a column, and across columns and pages
"""
