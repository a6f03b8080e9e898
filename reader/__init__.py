"""kreader, a terminal news reader that imports messy articles, folds repeated text and shows who said what.

Imports only point down this list of packages.

    cli                                  the command ``kreader``
    ui, trials                           the Textual application; measurements of accuracy and speed
    intake                               imports: finds inputs, and reads, analyses and stores articles
    export                               writes articles to files and for other libraries
    sources, text, library               reading files, analysing text, storing: independent of each other
    evaluation, wording                  scores of the analysis; messages and the syntax of typed input
    model                                the values that all packages share
    config, resources                    the configuration, and the files that come with the program
    streams, outputs, paths, processes   standard streams, files, and processes
    controls, linebreaks, columns        control characters, and breaking text into lines of so many columns
    errors                               the errors, with messages for the user
"""

__version__ = "0.1.0"
