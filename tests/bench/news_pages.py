"""Pages of invented news in both scripts, a third of them broken as the service breaks them: as many as wanted."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from tests.text.repair.corruptor import Service, corrupt, to_traditional


def _words(spaced: str) -> list[str]:
    return spaced.split()


PLACES = _words("青峦 白沙 云岭 柳河 东埠 石桥 南坪 松江 泽口 长坡 古渡 金湾 龙塘 西屏 沙洲 梅山 竹溪 凤台 宁远 双井")
BODIES = _words("县委 市政府 区人大常委会 镇党委 发展改革局 水利站 卫生院 供销社 乡村振兴办 教育局 统战部 应急局")
SURNAMES = "陈林黄吴刘蔡杨许郑谢余范于叶钟姜"
GIVEN = _words("志远 文鹏 建国 丽华 晓东 金富 国庆 海燕 子涵 明发 秀云 干城 征宇 启航 松柏 冬梅")
VERBS = _words("强调 指出 要求 部署 研究 检查 推进 落实 听取 审议 调研 宣布 通报 启动 完善 统筹 协调 督促 总结 表彰")
THINGS = _words(
    "防汛准备 春耕备耕 道路养护 医疗保障 学校食堂 粮食收购 河道清淤 电网改造 发展规划 干部队伍 社区服务 安全生产 "
    "招商引资 历史档案 饮水工程 就业培训 垃圾分类 消费市场 林地复绿 旧楼加固 稻谷烘干 人才公寓 后勤管理 "
    "养老机构 冷链物流 信用体系 面粉加工 钟表博物馆 头发制品出口 山谷观测台"
)
MANNERS = _words("认真 逐项 按时 全面 从严 扎实 及时 主动 深入 反复 公开 依法 分批 持续 有序")
TAILS = (
    "确保年底前完成任务",
    "让群众得到实惠",
    "不得弄虚作假",
    "把责任落到每一个岗位",
    "切实转变工作作风",
    "防止问题反弹",
    "形成长效机制",
    "为下一步工作打好基础",
    "请各单位于月底报送结果",
    "有关情况向社会公布",
)
PARAGRAPHS, SENTENCES = (4, 9), (2, 5)


def news_page(number: int) -> str:
    """The page of that number in Simplified: title, the line with date and source, paragraphs, the editor's line."""
    rnd = random.Random(number)
    place, body = rnd.choice(PLACES), rnd.choice(BODIES)
    year, month, day = rnd.randrange(2015, 2025), rnd.randrange(1, 13), rnd.randrange(1, 29)
    lines = [
        f"{place}{body}{rnd.choice(VERBS)}{rnd.choice(THINGS)}",
        f"{year}-{month:02}-{day:02} {rnd.randrange(24):02}:{rnd.randrange(60):02}　来源：{place}日报",
    ]
    lines += ["　　" + "".join(_sentences(rnd, place)) for _ in range(rnd.randint(*PARAGRAPHS))]
    lines[2] = f"　　本报{place}{month}月{day}日讯（记者 {_person(rnd)}）" + lines[2].strip()
    return "\n".join([*lines, f"责任编辑：{_person(rnd)}"]) + "\n"


def _sentences(rnd: random.Random, place: str) -> Iterator[str]:
    for _ in range(rnd.randint(*SENTENCES)):
        who = rnd.choice([f"{place}{rnd.choice(BODIES)}", f"{_person(rnd)}", "会议", "与会同志", "调研组一行"])
        first, second = rnd.sample(THINGS, 2)
        how, then = rnd.sample(MANNERS, 2)
        yield (
            f"{who}{rnd.choice(VERBS)}，要{how}{rnd.choice(VERBS)}{first}，{then}{rnd.choice(VERBS)}"
            f"{rnd.randrange(2, 900)}个村的{second}，{rnd.choice(TAILS)}。"
        )


def _person(rnd: random.Random) -> str:
    return rnd.choice(SURNAMES) + rnd.choice(GIVEN)


def write_pages(folder: Path, count: int) -> None:
    """``count`` files: a third Simplified in UTF-8 or GB18030, a third Traditional, a third glossed and broken."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        text, encoding = news_page(number), "utf-8"
        if number % 3 == 0:
            encoding = ("utf-8", "gb18030")[number % 2]
        else:
            text = to_traditional(text)
        if number % 3 == 2:
            text = corrupt(text, Service(share=0.5), random.Random(number)).text
        (folder / f"{number:06}.txt").write_bytes(text.encode(encoding))
