"""The seal of papers: the key of a desk, sealing with it, and examining what was sealed."""
