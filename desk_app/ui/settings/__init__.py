"""The page of settings: this desk, the sites, the rules of lending."""
