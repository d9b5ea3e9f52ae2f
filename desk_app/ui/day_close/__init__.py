"""The end of the day: count what lies here, compare it with the journal, close."""
