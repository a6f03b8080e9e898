"""Records: files in which each row, line or object describes one article in named fields.

Read ``fields`` first.

    names, fields, records                   the names of fields, and drafts made from records
    moments                                  when something was done, as programs note it
    namesakes                                records of one file with the same identity
    programs                                 the peculiarities of single programs
    tables, jsonlines, jsonfiles             one article per row, per line, or per object in a list
    spreadsheets, calamine                   one article per row of a sheet, and the program that reads workbooks
    ris, bibtex, references                  references of press databases and reference managers
    transfers                                articles exported by another kreader library
"""
