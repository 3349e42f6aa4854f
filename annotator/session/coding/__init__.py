"""What a coder does to an article."""
