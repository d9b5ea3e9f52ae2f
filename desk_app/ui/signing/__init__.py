"""The signature pad and the dialog around it."""
