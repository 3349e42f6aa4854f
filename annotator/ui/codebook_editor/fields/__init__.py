"""The fields of the editor's forms: each shows a value and tells when it was edited."""
