"""The article in both scripts with the cases drawn in it."""
