"""Files and the window: asked for, dropped, printed, imported."""
