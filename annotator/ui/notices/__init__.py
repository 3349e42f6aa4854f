"""What the window tells unasked: refusals, mishaps, who has sat down."""
