"""Many people who come in at the same moment, each from elsewhere: a process of its own, so that it slows no clock.

Run as `python -m tests.security.flood ADDRESS COUNT`; it prints "begun", and at the end each status and how often it
came, and how many kept the name that was typed. Knows the page where one comes in and nothing else of Nearer.
"""

import json
import re
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from urllib.parse import urlencode

from tests.outside import Visitor


def flood(url: str, count: int) -> dict[str, int]:
    """Let so many wrong passwords arrive at once, for as many names."""
    first = Visitor(url)
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', first.get("/come-in").text)[1]
    together = Barrier(count, action=lambda: print("begun", flush=True))

    def one(number: int) -> list[str]:
        visitor = Visitor(url)
        visitor.cookies |= first.cookies
        name = f"somebody {number}"
        said = urlencode({"name": name, "password": "wrong wrong wrong", "csrfmiddlewaretoken": token})
        together.wait()
        answer = visitor.ask("POST", "/come-in", said, {"X-Forwarded-For": f"10.9.{number // 250}.{number % 250 + 1}"})
        return [str(answer.status), *(["kept"] if f'value="{name}"' in answer.text else [])]

    with ThreadPoolExecutor(count) as pool:
        return dict(Counter(said for answer in pool.map(one, range(count)) for said in answer))


if __name__ == "__main__":
    print(json.dumps(flood(sys.argv[1], int(sys.argv[2]))))
