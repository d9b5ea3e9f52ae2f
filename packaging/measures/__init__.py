"""What packaging/bench measures, one module a subject."""
