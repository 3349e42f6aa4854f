"""What a codebook asks of spans: nesting and length."""
