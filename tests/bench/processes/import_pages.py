"""One import in a process of its own: PROJECT FOLDER WORKERS [STOP_AFTER]; prints seconds, articles, CPU, peak MB."""

from __future__ import annotations

import json
import resource
import sys
from pathlib import Path
from time import perf_counter


def peak_megabytes() -> float:
    """Of this process alone: getrusage also counts what its parent had before the exec."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(each for each in status.read_text().splitlines() if each.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(project: str, folder: str, workers: str, stop_after: str = "0") -> None:
    from annotator.model.codebook import load_codebook
    from annotator.resource_files import resource as found
    from annotator.session.intake.importing import import_paths
    from annotator.session.session import Session

    made = load_codebook(found("codebooks", "core.yaml"))
    session = Session.open(project) if Path(project).exists() else Session.create(Path(project), made, coder="li")
    last = int(stop_after)
    begun = perf_counter()
    report = import_paths(
        session, [folder], progress=lambda done, *_: not last or done < last, workers=int(workers) or None
    )
    took_s = perf_counter() - begun
    session.close()
    own, workers_s = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    cpu = {"own_cpu": own.ru_utime + own.ru_stime, "workers_cpu": workers_s.ru_utime + workers_s.ru_stime}
    print(json.dumps({"seconds": took_s, "articles": len(report.imported), "mb": peak_megabytes(), **cpu}))


if __name__ == "__main__":  # the workers import this file too
    main(*sys.argv[1:])
