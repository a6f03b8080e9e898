"""Records: files of which each row, line or object says of one article what its fields are named for.

Read ``fields`` first.

    names, fields, records                   under which names the same thing is kept, and drafts out of records
    namesakes                                records of one file that name themselves alike
    tables, jsonlines, jsonfiles             one article a row, a line, or an object in a list
    transfers                                articles as one library of kreader hands them to another
"""
