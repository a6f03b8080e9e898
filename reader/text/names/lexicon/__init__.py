"""Word lists for names.

Words are folded; none of them comes from the articles of a library.

    given_names             given names
    offices                 forms of address, offices and their fields, callings and relatives
    callings                trades, and what people do in a game or a court
    companions              what people are to each other, and callings that bodies have, too
    gazetteer, cities       countries with their people, provinces and capitals, and large cities
    provinces               states of North America with their abbreviations
    heads                   words that show the kind of a name: "Bank", "Street", "Festival"
    renowned, known         names known worldwide, and names with a single meaning
"""
