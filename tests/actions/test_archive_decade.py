"""Ten years of somebody, taken out and brought into an empty account: equal, and a second time nothing comes."""

import time
from pathlib import Path

import pytest

from nearer import clock
from nearer.actions import archive
from tests.actions import archives
from tests.conftest import _somebody
