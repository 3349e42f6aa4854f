"""The guided tour: a card beside the thing it speaks of, while the coder really does each step."""
