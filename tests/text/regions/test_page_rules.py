"""Claims about single rules of a page: which of two dates counts, what a menu is, where a report ends."""

from __future__ import annotations

from annotator.text.regions import find_regions

P1 = "会议传达学习了有关文件精神，听取了春季农业生产情况的汇报，研究了下一步的工作安排，并对水利工程建设提出了意见。"
P2 = "会议指出，各县区要抓住农时，把种子、化肥和农机准备好。要加强田间管理，确保夏粮丰收。"
P3 = "会议还研究了其他事项。"


def _kinds(*lines: str) -> list[str]:
    return [each.kind for each in find_regions("\n".join(lines), "hans").regions]


def test_a_summary_of_its_own_words_and_another_original_title_are_linked_to_nothing() -> None:
    page = "\n".join(
        ["春耕会议召开", "摘要：这里另写了一段话，与正文的哪一段都不相同，只说大意。", "原标题：农业生产会议", P1, P2]
    )
    found = find_regions(page, "hans").regions
    assert [each.kind for each in found] == ["title", "abstract", "marker", "title", "body", "body"]
    assert all(each.repeats is None for each in found)


def test_an_announced_time_comes_before_a_bare_one_and_that_before_an_update() -> None:
    bare, updated, announced = "2023-02-20 10:00", "更新时间：2023-02-21", "发布时间：2023-02-19 08:00"
    assert (
        find_regions(f"春耕会议召开\n{bare}\n{updated}\n{announced}\n{P1}", "hans").meta["published"]
        == "2023-02-19T08:00"
    )
    assert find_regions(f"春耕会议召开\n{updated}\n{bare}\n{P1}", "hans").meta["published"] == "2023-02-20T10:00"
    assert find_regions(f"春耕会议召开\n{updated}\n{P1}", "hans").meta["published"] == "2023-02-21"


def test_an_original_title_in_brackets_is_marked_without_them() -> None:
    page = f"春耕，这样部署！\n（原标题：青川召开会议）\n{P1}"
    title = [each for each in find_regions(page, "hans").regions if each.kind == "title"][1]
    assert page[title.start : title.end] == "青川召开会议"


def test_a_menu_between_title_and_report_is_no_deck() -> None:
    menu = ["产品中心", "成功案例", "行业动态", "解决方案", "服务支持", "资料下载", "在线留言"]
    assert _kinds("青川农机公司春季产品", *menu, P1) == ["title", *["navigation"] * len(menu), "body"]


def test_the_report_may_go_on_below_a_list_of_other_articles() -> None:
    head, long = ("春耕会议召开", P1, "推荐阅读", "水库开工建设"), P1 + P2 + P1
    assert _kinds(*head, long, "抓住农时", P3) == ["title", "body", "related", "body", "body", "body", "body"]
    assert _kinds(*head, P3) == [
        "title",
        "body",
        "related",
        "related",
        "related",
    ]
