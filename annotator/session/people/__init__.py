"""Who codes what, how long, and how their work travels."""
