"""Leenbalie: the lending counter for Chromebooks lent to newcomers."""

VERSION = "1.0.0"
