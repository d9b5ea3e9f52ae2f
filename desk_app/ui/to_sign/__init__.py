"""The page of agreements that were signed on paper and whose print is not in yet."""
