"""Which keys the user has changed, and the sheet of all of them."""
