"""What the keys do to the text: units, growing, moving, edges."""
