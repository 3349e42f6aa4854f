"""Claims about names that the conversion would spell wrongly: found where they are names, and nowhere else."""

from __future__ import annotations

import subprocess
import sys

import pytest

from annotator.resource_files import seeds_folder
from annotator.text.names import names_at_risk, protected_form
from annotator.text.scripts import Term, align, to_hans

FOUND = [
    ("市委副书记、市长余金富主持会议。", ["余金富"]),
    ("受副省长、市委书记范锐平委托，余金富作汇报。", ["范锐平", "余金富"]),
    ("甲乙丙、汤志平、于英杰出席会议。", ["于英杰"]),
    ("会议由于英杰主持。于英杰指出，要抓好落实。", ["于英杰", "于英杰"]),
    ("（记者 于晓 通讯员 范冰）", ["于晓", "范冰"]),
    ("编辑：于洋 校对：余杰", ["于洋", "余杰"]),
    ("“余书记，您放心。”老人说。", ["余书记"]),
    ("村民张英杰告诉记者", ["张英杰"]),
    ("余秀华是一位诗人。", ["余秀华"]),
    ("导演游建明、演员郁小涵到场", ["游建明", "郁小涵"]),
    ("李志岩同志任县委书记", ["李志岩"]),
    ("于建国同志、范晓明同志分别发言", ["于建国", "范晓明"]),
    ("本报记者余杰报道", ["余杰"]),
    ("市民范女士表示", ["范女士"]),
    ("涂志强教授认为", ["涂志强"]),
    ("记者从余杭区委书记范建军处获悉", ["范建军"]),
    ("𠮷野：市长余金富主持\n剩余的富余物资，模范作用", ["余金富"]),
]
TRAPS_IN_A_ROW = (
    "关于进一步做好工作的通知 由于天气原因，活动取消 剩余物资已经分发 要起模范带头作用 规范市场秩序 "
    "干部群众一起动手 在全市范围内 于是大家都来了 书记于昨日主持会议 市长于当日出席 县长于近日到乡镇调研 "
    "主任于会上强调 副省长于北京会见客人 市长于国庆前夕走访 主席于京会见外宾 代表们于3月5日抵达 "
    "于国于民都有利 有利于民生改善 善于学习、勇于担当 等于白说 位于江西省 处于关键阶段 至于其他事项 "
    "对于志愿者来说 终于成功 敢于建言 忠于国家 安于现状 其余代表陆续到场 业余选手参加比赛 多余的话 余额不足 "
    "余生漫漫，余下的路还长 余波未平 年年有余，家家欢喜 余热发电 不遗余力 余庆县委书记出席 师范学校、示范工程 "
    "范文写作 编辑范文、审校范本 范例如下 典范、防范、规范 范围、范畴 杰出青年 杰作、豪杰、英雄豪杰 人杰地灵 "
    "地灵人杰，物华天宝 青年俊杰 旅游局长到会 导游介绍 上游、中游、下游 游乐城、游学生、游客 岳阳市长出席会议 "
    "岳父大人 朴素的作风 郁郁葱葱 忧郁、浓郁 涂料、糊涂 采访记者 采取措施 系列报道 干事创业 后来居上 面向未来 "
    "征求意见 长征精神 余杭区长主持 于都县长介绍 龙岩市长到会 石台县长说 郁金香盛开 先进典型和示范单位 "
    "于明年建成投产 于东部地区 于山东济南举行 立于不败之地 会议于永康市召开 活动于文化广场举行 基于此，建议 "
    "市长于洪水来临前转移群众 书记于春节前慰问困难群众 二十余万元，三百余公里 党代表、党委书记 "
    "云台山、茅台镇、南岳山 受命于天，寓禁于征 天津师范，沈阳师范 万里长城，村里人 党建国企，党和国家"
)
TRAPS = TRAPS_IN_A_ROW.split()


@pytest.mark.parametrize(("text", "names"), FOUND)
@pytest.mark.parametrize("config", ["s2t", "s2tw", "s2twp", "s2hk", "s2hkp"])
def test_names_are_found_where_they_stand_and_as_terms_they_come_out_as_told(
    text: str, names: list[str], config: str
) -> None:
    found = names_at_risk(text, config)
    assert [each.text for each in found] == names
    protected = align(text, config, [Term(each.text, each.becomes) for each in found])
    for each in found:
        assert text[each.start : each.end] == each.text
        a, b = protected.map.to_b(each.start, each.end)
        assert protected.text[a:b] == each.becomes
        assert each.origin in ("jieba", "lexicon")
        assert each.evidence.endswith(".") and "OpenCC would write" in each.evidence


@pytest.mark.parametrize("trap", TRAPS)
def test_words_that_look_like_names_are_left_alone(trap: str) -> None:
    for text in (trap, f"会议强调，{trap}。", f"{trap}，{trap}"):
        assert names_at_risk(text, "s2tw") == ()


def test_there_are_enough_traps() -> None:
    assert len(TRAPS) >= 60


@pytest.mark.parametrize(
    ("name", "becomes"),
    [
        ("余金富", "余金富"),
        ("于英杰", "于英杰"),
        ("范锐平", "范銳平"),
        ("房灵敏", "房靈敏"),
        ("刘伟", "劉偉"),
        ("叶剑英", "葉劍英"),
        ("赵云", "趙雲"),
        ("党建国", "党建國"),
        ("郁达夫", "郁達夫"),
        ("胡适", "胡適"),
        ("岳云鹏", "岳雲鵬"),
        ("余𠮷", "余𠮷"),
        ("", ""),
    ],
)
def test_a_protected_name_keeps_what_is_a_form_of_its_own_and_converts_the_rest(name: str, becomes: str) -> None:
    for config in ("s2tw", "s2twp"):
        assert protected_form(name, config) == becomes


def test_towards_simplified_nothing_is_at_risk() -> None:
    assert names_at_risk("市長余金富主持，於英傑出席", "tw2s") == ()
    assert protected_form("范銳平", "tw2s") == "范锐平"


def test_a_name_that_opencc_spells_rightly_or_knows_as_a_whole_is_not_reported() -> None:
    assert names_at_risk("周杰伦、刘伟、房灵敏出席", "s2tw") == ()


def test_a_short_name_that_is_a_part_of_other_words_on_the_page_is_left_to_a_person() -> None:
    assert names_at_risk("本报记者余杰报道。剩余杰作", "s2tw") == ()


def test_the_seeds_names_at_risk_are_these() -> None:
    found = {
        path.name[:3]: [(each.text, each.becomes) for each in names_at_risk(to_hans(path.read_text("utf-8")), "s2tw")]
        for path in sorted(seeds_folder().glob("*.txt"))
    }
    assert found == {
        "000": [],
        "001": [],
        "002": [("余金富", "余金富")],
        "003": [],
        "004": [("于英杰", "于英杰")],
    }


def test_jieba_is_loaded_only_where_something_looks_like_a_name() -> None:
    program = """
import sys
from annotator.text.names import names_at_risk
assert names_at_risk("关于进一步规范市场秩序的通知：剩余物资在全市范围内分发", "s2tw") == ()
assert names_at_risk("市长余金富主持", "s2tw")
print("jieba" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
