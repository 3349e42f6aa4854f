"""An article as it is read: its parts, repairs and conversions, and what was decided about them."""
