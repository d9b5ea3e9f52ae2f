"""The page of settings: this desk, the site, the rules of lending."""
