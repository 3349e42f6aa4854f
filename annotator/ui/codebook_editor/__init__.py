"""The editor of the codebook: a draft of it in a window of its own, and the steps that keep it."""
