"""How far coders agree: pure figures of what each of them marked, with the source of every formula."""

import os

# Before numpy is first imported: its many small products take a quarter longer on two threads than on one.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
