"""Names in Japanese, which stand in runs of ideographs and katakana. Read ``people`` first.

people, runs           people before an office, a form of address or an age, and how a run is taken apart
places, bodies         towns by their endings; bodies
words                  word lists
"""
