"""The page of scanners: how they type, what they read, and what the counter makes of it."""
