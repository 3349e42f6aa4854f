"""What stands beside the data of an export: the card for people, the manifest for programs."""
