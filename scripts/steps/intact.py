"""Exits with 1 unless a module is there and no file of a package is lost or cut short."""

import os
import sys
from importlib.metadata import distributions
from importlib.util import find_spec


def size(path):
    try:
        return os.stat(path).st_size
    except OSError:
        return -1


def is_intact(package):
    return all(size(file.locate()) >= (file.size or 0) for file in package.files or [])


sys.exit(find_spec(sys.argv[1]) is None or not all(map(is_intact, distributions())))
