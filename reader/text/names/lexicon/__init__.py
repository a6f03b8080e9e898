"""What is known of names before an article is read.

Words are folded; none of it comes from the articles of a library.

    given_names, pet_names  what people are called
    offices                 what is said of them: forms of address, offices, callings
    gazetteer, cities       countries with their people, provinces and capitals, and large cities
    heads                   the words that tell what a name is: "Bank", "Street", "Festival"
    renowned, known         names that are known the world over, and those that are one thing only
"""
