"""The camera as a scanner: a small picture over the window, and sentences about it."""
