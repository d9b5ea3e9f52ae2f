"""The line to the server: what the window says when it is gone."""
