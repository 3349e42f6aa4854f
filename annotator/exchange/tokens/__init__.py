"""Texts as models of tokens see them: tokens, sentences, flat spans, tags; pure, and the same in and out."""
