"""The page that is shown when the database cannot be worked with."""
