"""What is asked before articles are assigned, packages made and files merged."""
