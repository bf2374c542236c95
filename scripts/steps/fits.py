"""Exits with 1 unless JupyterLab is there as a requirements file asks: no older, and of the same major version."""

import re
import sys
from importlib.metadata import PackageNotFoundError, version


def numbers(text):
    return [int(number) for number in re.findall(r"\d+", text)[:3]]


def fits(line):
    name, asked = line.strip().split("==")
    try:
        found = numbers(version(name))
    except PackageNotFoundError:
        return False
    return found[0] == numbers(asked)[0] and found >= numbers(asked)


with open(sys.argv[1]) as lines:
    sys.exit(not all(fits(line) for line in lines if line.startswith("jupyterlab==")))
