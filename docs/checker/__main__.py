"""Write the checker: ``python -m checker DIRECTORY``, with ``docs`` on the path."""

import argparse
from pathlib import Path

from checker.build import files, write
from checker.data import checker_data


def main() -> None:
    """Read the directory from the command line and write the files there."""
    parser = argparse.ArgumentParser(prog="checker", description=__doc__)
    parser.add_argument("directory", type=Path)
    write(parser.parse_args().directory, files(checker_data()))


if __name__ == "__main__":
    main()
