"""Run an example of the laboratory: as a console would, each time from nothing.

The same file runs in the browser and, when the site is built, writes the output that the
page shows before anything is loaded.
"""

from __future__ import annotations

import ast
import traceback
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO

NAME = "<laboratorium>"


def run(code: str) -> str:
    """Give what code prints, the values of its lone expressions, or its error.

    >>> run("x = 2; x + 1").split()
    ['3']
    >>> run("1 +").splitlines()[-1]
    'SyntaxError: invalid syntax'
    """
    space: dict[str, object] = {"__name__": "__main__"}
    out = StringIO()
    with redirect_stdout(out), redirect_stderr(out):
        try:
            for statement in ast.parse(code, NAME).body:
                _do(statement, space)
        except (Exception, SystemExit) as error:  # noqa: BLE001  (the reader's own code)
            out.write(_told(error))
    return out.getvalue()


def _do(statement: ast.stmt, space: dict[str, object]) -> None:
    """Do one statement; show the value of an expression, as a console does."""
    if isinstance(statement, ast.Expr):
        tree = ast.Expression(statement.value)
        done = compile(tree, NAME, "eval", dont_inherit=True)
        value = eval(done, space)  # noqa: S307  (the reader's own code)
        if value is not None:
            print(repr(value))
    else:
        whole = ast.Module([statement], type_ignores=[])
        done = compile(whole, NAME, "exec", dont_inherit=True)
        exec(done, space)  # noqa: S102  (as above)


def _told(error: BaseException) -> str:
    """Write an error with the lines of the example alone, not with those of this file."""
    trace = error.__traceback__
    while trace is not None and trace.tb_frame.f_code.co_filename == __file__:
        trace = trace.tb_next
    if isinstance(error, SyntaxError) and error.filename == NAME:
        return "".join(traceback.format_exception_only(error))
    return "".join(traceback.format_exception(type(error), error, trace))
