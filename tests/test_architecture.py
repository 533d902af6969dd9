"""The budgets and habits of the code, measured. What a reviewer would otherwise have to count."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "nearer"
Function = ast.FunctionDef | ast.AsyncFunctionDef

FILE_LINES = 300
MEAN_LINES = 10
PARAMETERS = 6
HANDLER_LINES = 15
SCRIPT_LINES = 1500
MARKS_UP = {"web/pictures.py", "web/views.py"}
"""Files that may hand ready-made HTML to a template: the drawings, and what passes them on."""
SEALS = "storage/sealing/"
LOCKS = {"requirements/run.txt", "requirements/dev.txt", "package-lock.json"}


def tracked() -> list[Path]:
    """Return what is, or is about to be, in the repository."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True).stdout
    return [file for name in listed.split("\0") if name and (file := ROOT / name).is_file()]


def modules() -> list[Path]:
    return [file for file in sorted(SOURCE.rglob("*.py")) if "migrations" not in file.parts]


def functions(file: Path) -> Iterator[Function]:
    return (node for node in ast.walk(ast.parse(file.read_text())) if isinstance(node, Function))


def where(file: Path, node: Function | None = None) -> str:
    return f"{file.relative_to(ROOT)}{f':{node.lineno} {node.name}' if node else ''}"


def lines(node: Function) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def statements(node: Function) -> int:
    """Count the statements of a body but its docstring: the list of what a page shows, however long, is one."""
    return sum(isinstance(part, ast.stmt) for part in ast.walk(node)) - 1 - (ast.get_docstring(node) is not None)


def test_no_file_is_long() -> None:
    """300 lines, tests and benchmarks too: longer is two things."""
    code = [file for file in tracked() if file.suffix in (".py", ".js", ".css", ".html")]
    counted = {where(file): len(file.read_text().splitlines()) for file in code if "migrations" not in file.parts}
    assert {name: count for name, count in counted.items() if count > FILE_LINES} == {}


def test_functions_are_short_on_average() -> None:
    """Ten lines with signature and docstring, the mean over the whole source: a long table may stand, if rare."""
    lengths = {where(file, node): lines(node) for file in modules() for node in functions(file)}
    longest = sorted(lengths, key=lambda name: -lengths[name])[:10]
    assert sum(lengths.values()) / len(lengths) <= MEAN_LINES, longest


def test_functions_take_few_parameters() -> None:
    taken = {
        where(file, node): len(node.args.posonlyargs + node.args.args + node.args.kwonlyargs)
        for file in modules()
        for node in functions(file)
    }
    assert {name: count for name, count in taken.items() if count > PARAMETERS} == {}


def test_handlers_decide_nothing() -> None:
    """A handler reads the request, calls one action and names a template."""
    counted = {
        where(file, node): statements(node)
        for file in sorted((SOURCE / "web/pages").glob("*.py"))
        for node in functions(file)
    }
    assert counted
    assert {name: count for name, count in counted.items() if count > HANDLER_LINES} == {}


def test_own_script_stays_small() -> None:
    scripts = [file for file in tracked() if file.suffix in (".js", ".mjs", ".ts")]
    assert sum(len(file.read_text().splitlines()) for file in scripts) <= SCRIPT_LINES


def test_every_module_says_what_it_knows() -> None:
    code = [file for file in tracked() if file.suffix == ".py" and "migrations" not in file.parts]
    bare = [
        where(file) for file in code if file.read_text().strip() and not ast.get_docstring(ast.parse(file.read_text()))
    ]
    assert bare == []


def test_html_is_escaped_everywhere_else() -> None:
    unescaped = re.compile(r"\bMarkup\(|\|\s*safe\b|mark_safe|autoescape\s+false|autoescape=False")
    files = [file for file in SOURCE.rglob("*") if file.suffix in (".py", ".html")]
    found = {file.relative_to(SOURCE).as_posix() for file in files if unescaped.search(file.read_text())}
    assert found <= MARKS_UP


def test_only_sealing_knows_cryptography() -> None:
    known = re.compile(r"^\s*(from|import) cryptography\b", re.MULTILINE)
    knowing = [file.relative_to(SOURCE).as_posix() for file in modules() if known.search(file.read_text())]
    assert [file for file in knowing if not file.startswith(SEALS)] == []


def test_only_the_clock_reads_the_clock() -> None:
    """`now` and `today` are given, so that everything can be replayed."""
    read = re.compile(r"\b(datetime\.now|datetime\.today|date\.today|utcnow|time\.time)\(")
    assert {file.relative_to(SOURCE).as_posix() for file in modules() if read.search(file.read_text())} == {"clock.py"}


@pytest.mark.parametrize(
    "unwanted",
    [
        r"p[y]pi\.org|pythonh[o]sted\.org|n[p]mjs\.(org|com)|deb\.deb[i]an\.org",
        r"--index[-]url|\"resolved\": *\"http",
        r"(?<![\w.])/(work|tmp|root|home)/\w",
    ],
)
def test_nothing_names_a_registry_or_a_machine(unwanted: str) -> None:
    own = Path(__file__).resolve()
    found = [where(file) for file in tracked() if file != own and re.search(unwanted, _text(file))]
    assert found == []


def _text(file: Path) -> str:
    return file.read_bytes().decode("utf-8", "replace")


def test_locked_dependencies_have_hashes() -> None:
    for name in sorted(LOCKS & {file.relative_to(ROOT).as_posix() for file in tracked()}):
        text = (ROOT / name).read_text()
        pins = len(re.findall(r"^\S+==", text, re.MULTILINE)) or text.count('"version":')
        assert pins > 0
        assert text.count("--hash=sha256:") + text.count('"integrity":') >= pins, name


def test_links_between_documents_lead_somewhere() -> None:
    link = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")
    pages = [file for file in tracked() if file.suffix == ".md"]
    broken = [
        f"{where(page)} -> {to}"
        for page in pages
        for to in link.findall(page.read_text())
        if not (page.parent / to).exists()
    ]
    assert broken == []
