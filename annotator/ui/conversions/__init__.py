"""The conversion under the coder's eye: uncertain characters, decisions, protected words, standards."""
