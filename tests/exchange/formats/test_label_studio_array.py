"""Claims about reading an array of any length, such as Label Studio's tasks: the same elements, one after another."""

from __future__ import annotations

import tracemalloc
from io import BufferedReader, BytesIO, RawIOBase

import orjson
import pytest

from annotator.exchange.importers.tools import json_array
from annotator.exchange.importers.tools.json_array import elements_of


@pytest.mark.parametrize("size", [1, 2, 3, 7, 64])
def test_elements_are_the_same_wherever_the_pieces_of_the_file_end(monkeypatch, size) -> None:
    things = [{"a": '"]},\\ 𠮷\n[{', "b": [[], {}, "x\\"]}, [1, [2]], "a,b", 7, None, {"": {}}]
    data = b" \n" + orjson.dumps(things, option=orjson.OPT_INDENT_2) + b" \n"
    monkeypatch.setattr(json_array, "_PIECE", size)
    assert [orjson.loads(each) for each in elements_of(BytesIO(data))] == things


def test_a_huge_array_is_read_task_by_task_and_no_more_is_held() -> None:
    one = orjson.dumps({"data": {"text": '习近平强调，"[{𠮷林' + "一" * 2000}, "annotations": [{"result": []}]}) + b","
    tasks = 3_000

    class Endless(RawIOBase):
        left, held = tasks, bytearray(b"[")

        def readable(self) -> bool:
            return True

        def readinto(self, into) -> int:
            while len(self.held) < len(into) and self.left:
                self.left -= 1
                self.held += one if self.left else one[:-1] + b"]"
            taken = min(len(into), len(self.held))
            into[:taken] = self.held[:taken]
            del self.held[:taken]
            return taken

    tracemalloc.start()
    found = sum(1 for _ in elements_of(BufferedReader(Endless())))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found == tasks and most < 8_000_000 < len(one) * tasks
