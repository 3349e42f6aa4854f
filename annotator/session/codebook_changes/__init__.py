"""What is done to a project's codebook, each one undoable step: changes, their previews, and the recoding they ask."""
