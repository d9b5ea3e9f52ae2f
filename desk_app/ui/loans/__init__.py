"""The loans: one list, one panel a loan."""
