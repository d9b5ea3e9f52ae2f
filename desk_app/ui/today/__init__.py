"""The page that a day begins with, and what reminds of its end."""
