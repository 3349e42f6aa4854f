"""How far long work is, and how to stop it or take it back."""
