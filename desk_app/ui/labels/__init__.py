"""Labels: which ones, on what, from which place, on a printer that may be a little off."""
