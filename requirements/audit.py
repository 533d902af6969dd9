"""Ask whether a weakness is known in any pinned package.

Knows what to do when nobody answers: say so in one line, and end well. Does not know the packages.
"""

import json
import subprocess
import sys
from pathlib import Path

PATIENCE = 60
PINNED = Path(__file__).parent / "run.txt"
COMMAND = ("-m", "pip_audit", "--no-deps", "--disable-pip", "--progress-spinner=off", "--timeout=10", "--format=json")


def judge(told: str) -> tuple[str, bool]:
    """Return what to say of an answer, and whether it is well."""
    try:
        packages = json.loads(told)["dependencies"]
    except (ValueError, KeyError):
        return "Known weaknesses could not be asked for: no answer.", True
    weak = [f"{one['name']} {one['version']}: {bad['id']}" for one in packages for bad in one.get("vulns", [])]
    unknown = sum("skip_reason" in one for one in packages)
    if weak:
        return "Known weaknesses:\n  " + "\n  ".join(weak), False
    if unknown:
        return f"Known weaknesses could not be asked for {unknown} of {len(packages)} packages.", True
    return f"No weakness is known in {len(packages)} packages.", True


def main() -> int:
    """Ask, say, and return 1 only when a weakness is known."""
    try:
        command = [sys.executable, *COMMAND, "-r", str(PINNED)]
        told = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False).stdout  # noqa: S603
    except subprocess.TimeoutExpired:
        told = ""
    said, well = judge(told)
    print(said)  # noqa: T201
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
