"""kreader, a terminal news reader: imports messy articles and shows who says what, once.

Imports only point down this list of packages.

    cli                                  the command ``kreader``
    ui, trials                           shows the library; measures how well and how fast the others work
    intake                               finds inputs, and runs everything that is done with them
    export                               writes articles for files and other libraries
    sources, text, library               reads, understands, stores: the three never import each other
    evaluation, wording                  compares articles with their marks; words what people read and type
    model                                the nouns that all of them share
    config, resources                    what the user may set, and the files that come with the program
    streams, outputs, paths, processes   printing, writing, looking up and starting things in the system
    controls, linebreaks                 characters that no terminal may get, and how a text breaks into lines
    errors                               what can go wrong, as told to the user
"""

__version__ = "0.1.0"
