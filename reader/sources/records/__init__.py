"""Records: files in which each row, line or object describes one article in named fields.

Read ``fields`` first.

    names, fields, records                   which names the same field has, and drafts made from records
    namesakes                                records of one file with the same identity
    tables, jsonlines, jsonfiles             one article a row, a line, or an object in a list
    transfers                                articles as one library of kreader hands them to another
"""
