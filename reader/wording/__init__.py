"""Words: what the screen and the command line say in the same way, and read in the same way when it is typed."""
