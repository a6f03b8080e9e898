"""kreader, a terminal news reader that imports messy articles, folds repeated text and shows who said what.

Imports only point down this list of packages.

    cli                               the command ``kreader``
    ui, trials                        the Textual application; measurements of accuracy and speed
    intake                            imports: finds inputs, and reads, analyses and stores articles
    export                            writes articles to files and for other libraries
    sources, text, library,           reading files, analysing text, storing articles,
    evaluation, wording               scores of the analysis, messages and the syntax of input: none knows another
    model                             the values that all packages share
    config, resources, processes,     the configuration, the files that come with the program, processes,
    controls, linebreaks,             control characters, breaking text into lines,
    outputs, streams                  files that are replaced as a whole, and standard streams
    columns                           how many columns a text takes
    errors, paths, urls               the errors, with messages for the user; paths and addresses as people write them
"""

__version__ = "0.1.0"
