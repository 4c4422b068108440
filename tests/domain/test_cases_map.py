"""The map of a case's branches."""

from qser_app.domain.cases_map import HEIGHT, WIDTH, map_of
from qser_app.domain.cases_text import parse, read
from tests.support.cases import EN


def boxes(text):
    return {box.key: box for box in map_of(read(text)[0]).boxes}


def test_what_comes_later_stands_lower():
    found = boxes(EN)
    assert found["counter"].y < found["paper"].y < found["list"].y
    assert found["alone"].y == found["paper"].y
    assert {key: box.kind for key, box in found.items()} == {"counter": "start", "paper": "scene", "list": "end", "alone": "end"}
    assert not any(box.mark for box in found.values())


def test_nothing_lies_on_anything_else_or_outside():
    shown = map_of(parse(EN))
    for box in shown.boxes:
        assert 0 <= box.x <= shown.width - WIDTH
        assert 0 <= box.y <= shown.height - HEIGHT
        assert not [each for each in shown.boxes if each is not box and abs(each.x - box.x) < WIDTH and abs(each.y - box.y) < HEIGHT]


def test_every_choice_is_a_line_with_its_number():
    lines = map_of(parse(EN)).lines
    assert [(line.start, line.target, line.number, line.back) for line in lines] == [
        ("counter", "paper", 1, False),
        ("counter", "alone", 2, False),
        ("paper", "list", 1, False),
        ("paper", "counter", 2, True),
        ("paper", "alone", 3, True),
    ]


def test_what_is_wrong_is_marked():
    text = EN.replace("-> paper", "-> papers", 1)
    assert {key: box.mark for key, box in boxes(text).items()} == {
        "counter": "",
        "paper": "unreachable",
        "papers": "missing",
        "list": "unreachable",
        "alone": "",
    }
    head, _, tail = EN.partition("* Write the list")
    cut = head + "## end list" + tail.partition("## end list")[2]
    assert boxes(cut)["paper"].mark == "dead-end"


def test_a_long_title_is_cut_into_two_lines():
    text = EN.replace(": The folded note", ": The folded note that she has carried around for eleven days")
    lines = boxes(text)["paper"].lines
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert max(map(len, lines)) <= 21
