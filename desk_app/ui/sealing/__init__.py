"""The seal of this desk as staff see it: asking its passphrase, and its certificates."""
