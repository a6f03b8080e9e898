"""Words: what the screen and the command line say in the same way, and read in the same way where it is typed."""
