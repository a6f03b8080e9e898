"""kreader, a terminal news reader: imports messy articles and shows who says what, once.

Imports point down only, from the first of these rooms to the last.

    cli                                  the door: the command ``kreader``
    ui, trials                           what shows the library, and what tries out how well and fast the others work
    intake                               finds inputs, and runs what is done with them
    export                               what leaves a library, as files and for another library
    sources, text, library               reads, thinks, remembers: the three never meet
    evaluation, wording                  compares an article with its marks; says things as people read and write them
    model                                the nouns that all of them share
    config, resources                    what the user may set, and the files that come along
    streams, outputs, paths, processes   what is printed, written, looked up and begun in the system around it
    controls, linebreaks                 characters that no terminal may get, and how a text breaks into lines
    errors                               what can go wrong, as it is said to the user
"""

__version__ = "0.1.0"
