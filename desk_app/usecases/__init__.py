"""What a desk can do; knows the domain and ports only."""
