"""How everything looks: the tokens, the stylesheet that is made of them, icons and fonts."""
