"""What the standalone program runs: the same as ``python -m annotator``."""

from annotator.__main__ import main

if __name__ == "__main__":
    main()
