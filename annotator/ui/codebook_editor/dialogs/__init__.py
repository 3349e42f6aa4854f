"""What the editor asks before it writes: what a step touches, and why it is taken."""
