"""Where the article breaks the codebook's rules: shown, listed, never forbidden."""
