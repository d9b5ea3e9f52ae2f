"""The page that begins an empty database."""
