"""Scans of signed paper: files coming in, pages that wait for a hand, wherever they are shown."""
