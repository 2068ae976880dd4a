"""`python -m netralitas`: the command, for where its script is not on the path."""

from netralitas.cli import main

raise SystemExit(main())
