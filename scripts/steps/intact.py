"""Exits with 1 unless a module is there and every package has all its files, in their sizes."""

import os
import sys
from importlib.metadata import distributions
from importlib.util import find_spec


def size(path):
    try:
        return os.stat(path).st_size
    except OSError:
        return None


def is_intact(package):
    return all(file.size in (None, size(file.locate())) for file in package.files or [])


sys.exit(find_spec(sys.argv[1]) is None or not all(map(is_intact, distributions())))
