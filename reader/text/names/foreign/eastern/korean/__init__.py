"""Names in Korean, where blanks part words and particles end them. Read ``people`` first.

people, foreigners     people before an office, a form of address or an age
things, bodies         bodies and places, and the words by which bodies are known
eojeols                the words of a paragraph
offices, shapes        the office behind a name; what a word may be by its syllables
words                  word lists
"""
