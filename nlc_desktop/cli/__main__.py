"""Runs the command line as `python -m nlc_desktop.cli`."""

import sys

from nlc_desktop import cli

if __name__ == "__main__":
    sys.exit(cli.main())
