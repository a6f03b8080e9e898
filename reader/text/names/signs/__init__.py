"""What the words around a name tell of it. Read ``signs`` first.

A sign counts for one kind of name; what they come to is decided in ``votes``.

    signs                                  all of them, for one mention
    people, places, bodies, clubs, things  one kind of name each
    surroundings                           what all of them look for before and behind a name
    roles                                  what an article says that a person is
"""
