"""Everything that ends up on paper, as PDF."""
