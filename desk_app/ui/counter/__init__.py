"""The counter page: hand out and take back."""
