"""What is told of a project: its datasheet, its decisions, its articles on paper."""
