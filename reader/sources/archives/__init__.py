"""Archives: files that hold other files, books that hold chapters, and crawls that hold pages.

Read ``archives`` first; nothing that is in one is ever unpacked to disk.
"""
