"""Coders and packages: who codes what, what is given out and what comes back, without a look into others' work."""
