"""The inbox of conflicts: what the server refused after it was done without it."""
