"""Claims about pages of the usual layouts, made up for these tests: what each line is, and what the page states."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from annotator.text.regions import find_regions
from annotator.text.scripts import convert


class Layout(NamedTuple):
    """A page in Simplified as (line, its kinds joined by +, equally good ones by |) and what it states."""

    name: str
    lines: tuple[tuple[str, str], ...]
    meta: dict[str, str]


P1 = "会议传达学习了有关文件精神，听取了春季农业生产情况的汇报，研究了下一步的工作安排，并对水利工程建设提出了意见。"
P2 = "会议指出，各县区要抓住农时，把种子、化肥和农机准备好。要加强田间管理，确保夏粮丰收。"
P3 = "会议还研究了其他事项。"

LAYOUTS = (
    Layout(
        "a national portal: time and source on one line",
        (
            ("首页 > 时政 > 地方", "navigation"),
            ("全省春季农业生产会议在青川召开", "title"),
            ("2023年02月19日08:31  来源：新华网", "meta"),
            (f"新华社青川2月18日电（记者 林秋、高山远）{P1}", "dateline+body"),
            (P2, "body"),
            ("", ""),
            ("（责任编辑：何川）", "credit"),
            ("分享到：", "navigation|credit"),
            ("相关阅读", "related"),
            ("青川县水库除险加固工程开工", "related"),
            ("上一篇：春耕备耕忙", "navigation"),
            ("下一篇：没有了", "navigation"),
            ("Copyright © 2023 All Rights Reserved 青川在线", "footer"),
        ),
        {
            "title": "全省春季农业生产会议在青川召开",
            "published": "2023-02-19T08:31",
            "dateline": "--02-18",
            "outlet": "新华网",
            "author": "林秋、高山远",
            "editor": "何川",
        },
    ),
    Layout(
        "a party paper: reporter in brackets at the end of the last paragraph",
        (
            ("市委召开春耕工作会议", "title"),
            ("——强调抓住农时不放松", "deck"),
            (f"本报讯 {P1}", "dateline+body"),
            (P2, "body"),
            (f"{P3}（记者 林秋）", "body+byline"),
        ),
        {"title": "市委召开春耕工作会议", "author": "林秋"},
    ),
    Layout(
        "本报讯 with its reporter in brackets, then the day",
        (
            ("市委召开春耕工作会议", "title"),
            ("青川日报 2023-02-19 07:05", "meta"),
            (f"本报讯（记者 林秋 通讯员 何川）2月18日上午，{P1}", "dateline+body"),
            (P3, "body"),
            ("编辑：高山远  审核：何川", "credit"),
        ),
        {
            "title": "市委召开春耕工作会议",
            "published": "2023-02-19T07:05",
            "dateline": "--02-18",
            "outlet": "青川日报",
            "author": "林秋",
            "editor": "高山远",
        },
    ),
    Layout(
        "a government site: table of data above",
        (
            ("您现在的位置：首页 > 政务公开 > 政务动态", "navigation"),
            ("索引号：QC000-2023-00012", "meta"),
            ("发文字号：青政发〔2023〕5号", "meta"),
            ("青川市人民政府常务会议召开", "title"),
            ("信息来源：市政府办公室  发布时间：2023-02-19 09:12  浏览次数：125", "meta"),
            ("【字体：大 中 小】", "meta|navigation"),
            (P1, "body"),
            (P2, "body"),
            ("扫一扫在手机打开当前页", "navigation"),
            ("【打印本页】【关闭窗口】", "navigation"),
            ("主办单位：青川市人民政府办公室  网站标识码：5100000099", "footer"),
            ("蜀ICP备10000000号-1", "footer"),
        ),
        {"title": "青川市人民政府常务会议召开", "published": "2023-02-19T09:12", "outlet": "市政府办公室"},
    ),
    Layout(
        "a notice that is signed",
        (
            ("关于做好春季防火工作的通知", "title"),
            ("各县区人民政府，市政府各部门：", "deck|body"),
            (f"{P1}", "body"),
            ("一、加强组织领导", "body"),
            (P2, "body"),
            ("二、落实工作责任", "body"),
            (P2, "body"),
            ("青川市人民政府办公室", "byline"),
            ("2023年2月19日", "credit"),
        ),
        {"title": "关于做好春季防火工作的通知"},
    ),
    Layout(
        "a WeChat page",
        (
            ("青川召开春季农业生产会议", "title"),
            ("原创 林秋 青川发布 2023-02-19 20:15 发表于青川", "meta"),
            ("点击上方蓝字关注我们", "navigation"),
            (P1, "body"),
            ("\u200b", ""),
            (P2, "body"),
            ("来源：青川日报", "credit"),
            ("编辑丨林秋", "credit"),
            ("长按识别二维码关注", "navigation"),
            ("点个在看", "navigation"),
            ("阅读原文", "navigation"),
        ),
        {
            "title": "青川召开春季农业生产会议",
            "published": "2023-02-19T20:15",
            "outlet": "青川日报",
            "editor": "林秋",
        },
    ),
    Layout(
        "the page's title with its site behind it, then the headline",
        (
            ("青川召开春季农业生产会议_青川新闻网", "title"),
            ("首页", "navigation"),
            ("新闻", "navigation"),
            ("青川召开春季农业生产会议", "title"),
            ("2023/2/19 8:31  青川新闻网", "meta"),
            (f"青川新闻网2月18日讯（记者林秋）{P1}", "dateline+body"),
            (P3, "body"),
        ),
        {
            "title": "青川召开春季农业生产会议_青川新闻网",
            "published": "2023-02-19T08:31",
            "dateline": "--02-18",
            "outlet": "青川新闻网",
            "author": "林秋",
        },
    ),
    Layout(
        "only a report",
        ((P1, "body"), (P2, "body")),
        {},
    ),
    Layout(
        "a report under its day, with a year",
        ((f"2023年2月18日，{P1}", "dateline+body"), (P2, "body")),
        {"dateline": "2023-02-18"},
    ),
    Layout(
        "no report: title, data, menu",
        (
            ("图集：春到青川", "title"),
            ("时间：2023-02-19 来源：青川日报", "meta"),
            ("返回顶部", "navigation"),
        ),
        {"title": "图集：春到青川", "published": "2023-02-19", "outlet": "青川日报"},
    ),
    Layout("one line", (("青川召开春季农业生产会议", "body"),), {}),
    Layout(
        "a list",
        (
            ("青川市春季农业生产工作要点", "title"),
            ("水稻良种推广", "body"),
            ("水库除险加固", "body"),
            ("农机检修入户", "body"),
        ),
        {"title": "青川市春季农业生产工作要点"},
    ),
    Layout(
        "a poem",
        (
            ("田家", "title"),
            ("林秋", "byline"),
            ("南山种豆雨初晴，", "body"),
            ("溪上春禽自在鸣。", "body"),
            ("莫道田家无一事，", "body"),
            ("夜来灯下数秧针。", "body"),
        ),
        {"title": "田家"},
    ),
    Layout(
        "a summary that copies the first paragraph, cut",
        (
            ("青川召开春季农业生产会议", "title"),
            ("作者：林秋 来源：青川日报 时间：2023年2月19日", "meta"),
            (f"【导语】{P1[:40]}……", "abstract"),
            (f"2月18日，{P1}", "dateline+body"),
            (P2, "body"),
        ),
        {
            "title": "青川召开春季农业生产会议",
            "published": "2023-02-19",
            "dateline": "--02-18",
            "outlet": "青川日报",
            "author": "林秋",
        },
    ),
    Layout(
        "the original title announced on its own line and in brackets",
        (
            ("抓住农时不放松，全省春耕这样部署！", "title"),
            ("2023-02-19 08:31:51", "meta"),
            ("（原标题：青川召开春季农业生产会议）", "marker+title"),
            (P1, "body"),
            (P2, "body"),
            ("（来源：青川日报）", "credit"),
            ("[责任编辑：]", "credit"),
        ),
        {"title": "抓住农时不放松，全省春耕这样部署！", "published": "2023-02-19T08:31:51", "outlet": "青川日报"},
    ),
    Layout(
        "pictures between the paragraphs",
        (
            ("青川春耕见闻", "title"),
            ("文/林秋 图/高山远", "byline"),
            (P1, "body"),
            ("图为村民在田间插秧。", "caption"),
            (P2, "body"),
            ("▲青川县春耕现场", "caption"),
            (P3, "body"),
        ),
        {"title": "青川春耕见闻", "author": "林秋"},
    ),
    Layout(
        "headings between the paragraphs, a list at the end",
        (
            ("青川召开春季农业生产会议", "title"),
            (P1, "body"),
            ("抓住农时", "body"),
            (P2, "body"),
            ("主要任务如下：", "body"),
            ("（一）推广良种", "body"),
            ("（二）检修农机", "body"),
            ("版权声明：本网所有内容，未经书面授权不得转载。", "footer"),
        ),
        {"title": "青川召开春季农业生产会议"},
    ),
    Layout(
        "other articles with their first sentences",
        (
            ("青川召开春季农业生产会议", "title"),
            (P1, "body"),
            (P2, "body"),
            ("猜你喜欢", "related"),
            ("水库除险加固工程开工", "related"),
            ("昨天，青川县水库除险加固工程正式开工。", "related"),
            ("免责声明：本文仅代表作者观点，与本站无关。", "footer"),
            ("关于我们 | 联系我们 | 网站地图", "footer"),
        ),
        {"title": "青川召开春季农业生产会议"},
    ),
    Layout(
        "Chinese numerals, an updated time, no source",
        (
            ("青川召开春季农业生产会议", "title"),
            ("更新时间：2023年2月20日 10:00 发布时间：二〇二三年二月十九日", "meta"),
            (f"二月十八日，{P1}", "dateline+body"),
            (P2, "body"),
        ),
        {"title": "青川召开春季农业生产会议", "published": "2023-02-19", "dateline": "--02-18"},
    ),
    Layout(
        "the outlet's reporter below the title; a character beyond the first plane",
        (
            ("𠮷县召开春季农业生产会议", "title"),
            ("青川日报记者 欧阳青 𠮷野", "byline"),
            (f"\u3000\u3000{P1}", "body"),
            ("\xa0", ""),
            (f"\u3000\u3000{P2}", "body"),
        ),
        {"title": "𠮷县召开春季农业生产会议", "author": "欧阳青 𠮷野"},
    ),
    Layout(
        "words of menus and footers inside the report's own lines",
        (
            ("我市推进商事登记注册便利化", "title"),
            ("手机扫码办理 群众少跑腿", "deck"),
            (f"{P1[:-1]}，并要求网站主办单位落实责任，保护版权所有者的权益，方便群众登录办理。", "body"),
            ("关注登录安全", "body|navigation"),
            (P2, "body"),
        ),
        {"title": "我市推进商事登记注册便利化"},
    ),
    Layout(
        "a newspaper's own page",
        (
            ("青川召开春季农业生产会议", "title"),
            (f"本报青川2月18日电 （记者林秋）{P1}", "dateline+body"),
            (P2, "body"),
            ("《青川日报》（2023年02月19日 第 01 版）", "credit"),
        ),
        {
            "title": "青川召开春季农业生产会议",
            "published": "2023-02-19",
            "dateline": "--02-18",
            "outlet": "青川日报",
            "author": "林秋",
        },
    ),
    Layout(
        "outlets and reporters as Hong Kong and Taiwan write them",
        ((f"【青川报讯】记者林秋北京报道：{P1}", "dateline+body"), (P3, "body")),
        {"outlet": "青川报", "author": "林秋"},
    ),
    Layout(
        "an English page",
        (
            ("Home", "navigation"),
            ("Officials plan the spring harvest in Qingchuan", "title"),
            ("By Lin Qiu", "byline"),
            ("Source: Qingchuan Daily | Updated: 2023-02-19 08:31", "meta"),
            (
                "QINGCHUAN, Feb. 18 -- Officials met on Saturday to plan the harvest, and heard a report.",
                "dateline+body",
            ),
            ("They asked each county to prepare seed, and to repair its machines.", "body"),
            ("Editor: Gao Shan", "credit"),
            ("Related Stories", "related"),
            ("Work on the reservoir begins", "related"),
            ("Copyright © 2023 Qingchuan Daily. All rights reserved.", "footer"),
        ),
        {
            "title": "Officials plan the spring harvest in Qingchuan",
            "published": "2023-02-19T08:31",
            "dateline": "--02-18",
            "outlet": "Qingchuan Daily",
            "author": "Lin Qiu",
            "editor": "Gao Shan",
        },
    ),
)


def _in_script(text: str, script: str) -> str:
    return text if script == "hans" else convert(text, "s2tw")


@pytest.mark.parametrize("script", ["hans", "hant"])
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_every_line_of_a_usual_layout_is_what_it_is(layout: Layout, script: str) -> None:
    lines = [_in_script(line, script) for line, _ in layout.lines]
    found = find_regions("\n".join(lines), script).regions
    start = 0
    for line, (_, kinds) in zip(lines, layout.lines, strict=True):
        here = [each.kind for each in found if start <= each.start < start + len(line)]
        wanted = kinds.split("+") if kinds else []
        assert len(here) == len(wanted), (line, here)
        assert all(kind in good.split("|") for kind, good in zip(here, wanted, strict=True)), (line, here)
        start += len(line) + 1


@pytest.mark.parametrize("script", ["hans", "hant"])
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_a_page_states_its_fields_in_its_own_script_and_no_others(layout: Layout, script: str) -> None:
    page = _in_script("\n".join(line for line, _ in layout.lines), script)
    stated = {key: _in_script(value, script) for key, value in layout.meta.items()}
    assert dict(find_regions(page, script).meta) == stated


@pytest.mark.parametrize(
    ("name", "kind", "first_kind"),
    [
        ("a summary that copies the first paragraph, cut", "abstract", "body"),
        ("the page's title with its site behind it, then the headline", "title", "title"),
    ],
)
def test_what_is_said_twice_is_linked_to_where_it_stands_first_or_in_full(
    name: str, kind: str, first_kind: str
) -> None:
    layout = next(each for each in LAYOUTS if each.name == name)
    found = find_regions("\n".join(line for line, _ in layout.lines), "hans").regions
    linked = [each for each in found if each.repeats is not None]
    assert [each.kind for each in linked] == [kind]
    first = found[linked[0].repeats or 0]
    assert first.kind == first_kind
    assert first == next(each for each in found if each.kind == first_kind)
