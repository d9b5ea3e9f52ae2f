"""The page that takes what came back through checked, wiped and ready, by scan."""
