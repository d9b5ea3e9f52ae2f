"""Who is there: the page that asks, the lock, and a coordinator's approval of one act."""
