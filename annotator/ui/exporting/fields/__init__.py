"""The fields of the dialogs of exchange: rows, choices, lists to tick, and their look."""
