"""How far coders agree: pure figures of what each of them marked, with the source of every formula."""
