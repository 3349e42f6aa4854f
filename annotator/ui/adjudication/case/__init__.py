"""The case at hand: what each coder says, what gold says, the reason, and what can be done."""
