"""Archives: files that contain other files, books that contain chapters, and crawls that contain pages.

Read ``archives`` first; nothing in an archive is ever unpacked to disk. ``zips`` opens zip files for all of them, also
for documents. ``contents`` is the table of contents of a book, which says where in ``books`` each article begins and
ends.
"""
