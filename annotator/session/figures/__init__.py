"""The project in numbers: pure reads, each ``(session, check=None, coder="")`` -> a noun of `nouns`.

``coder`` is the UUID of the coder whose hand layer is meant, "" means everyone's. ``check`` is called now and then and
may raise, to give up. `job.figures_job` yields all of them, for a process beside the window.
"""
