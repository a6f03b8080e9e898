"""Records: files in which each row, line or object describes one article in named fields.

Read ``fields`` first.

    names, fields, records                   which names the same field has, and drafts made from records
    programs                                 what single programs write in their own way
    namesakes                                records of one file with the same identity
    tables, jsonlines, jsonfiles             one article a row, a line, or an object in a list
    ris, bibtex, references                  what reference managers and press databases cite, one article a reference
    transfers                                articles as one library of kreader hands them to another
"""
