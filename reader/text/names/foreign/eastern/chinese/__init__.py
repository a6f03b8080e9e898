"""Names in Chinese, which only the words around them bound. Read ``people`` first.

people, shapes         people beside an office or a verb of saying; what stands at a place
places, bodies         towns behind a place; bodies
words, simplified      word lists, in simplified characters; traditional ones as these
"""
