"""A made-up year of lending, the same for the same seed; pure."""
