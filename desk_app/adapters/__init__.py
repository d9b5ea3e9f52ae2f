"""One outside thing per room; no Qt; strangers to each other."""
