"""Foreign formats, pure: bytes to records of the model and back. No SQL, no Qt, no session."""
