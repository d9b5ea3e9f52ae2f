"""Where this desk keeps its data: a file of its own, or a server that desks share."""
