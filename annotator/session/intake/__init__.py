"""Files become articles."""
