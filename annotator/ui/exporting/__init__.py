"""What leaves through the window: the choices of an export with a preview of what they give, and an article to print."""
