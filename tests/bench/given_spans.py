"""The spans that the keystroke bench sets: three runs of thirty, as a coder who follows the codebook sets them.

Each run is unbroken: every span of its stretch of the article, in the order in which a reader meets them, organs within
titles and names within citations included, the awkward ones too. A region that repeats another is not coded.
"""

from __future__ import annotations

from typing import NamedTuple


class Given(NamedTuple):
    """A label (its name in the codebook) and the words of the Simplified text, their ``nth`` place from 1."""

    label: str
    words: str
    nth: int


class Task(NamedTuple):
    """Thirty spans of the article made from page ``seed`` of seeds/; ``counted`` in the figure that is promised."""

    name: str
    seed: str
    spans: tuple[Given, ...]
    counted: bool = True


TITLE_OF_000 = (
    Given("organization", "自治区党委常委会", 1),
    Given("personnel", "刘宁", 1),
    Given("citation", "习近平总书记在中共中央政治局常务委员会会议上的重要讲话精神", 1),
    Given("personnel", "习近平", 1),
    Given("position", "总书记", 1),
    Given("organization", "中共中央政治局常务委员会", 1),
    Given("organization", "自治区党委常委会", 3),
    Given("citation", "习近平总书记在中共中央政治局常务委员会会议上的重要讲话精神", 2),
    Given("personnel", "习近平", 2),
    Given("position", "总书记", 2),
    Given("organization", "中共中央政治局常务委员会", 2),
    Given("position", "自治区党委书记", 1),
    Given("organization", "自治区党委", 4),
    Given("personnel", "刘宁", 3),
    Given("attribution", "强调", 1),
    Given("directive", "深入学习贯彻党的二十大精神", 1),
    Given("citation", "党的二十大精神", 1),
    Given("directive", "心系“两个大局”", 1),
    Given("slogan", "“两个大局”", 1),
    Given("directive", "胸怀“国之大者”", 1),
    Given("slogan", "“国之大者”", 1),
    Given("directive", "更好统筹国内国际两个大局", 1),
    Given("slogan", "国内国际两个大局", 1),
    Given("directive", "更好统筹疫情防控和经济社会发展", 1),
    Given("directive", "更好统筹发展和安全", 1),
    Given("directive", "拥抱时代、守正创新", 1),
    Given("directive", "重实效、强实干、抓落实", 1),
    Given("directive", "奋力谱写中国式现代化广西篇章", 1),
    Given("directive", "以新时代壮美广西建设为中华民族伟大复兴添砖加瓦", 1),
    Given("directive", "以实际行动坚定拥护“两个确立”、坚决做到“两个维护”", 1),
)

NINE_LABELS_OF_000 = (
    Given("organization", "自治区疫情防控指挥部", 1),
    Given("attribution", "会议强调", 1),
    Given("evaluation", "我国抗疫防疫历程极不平凡", 1),
    Given("evaluation", "以习近平同志为核心的党中央始终坚持人民至上、生命至上", 1),
    Given("personnel", "习近平", 3),
    Given("organization", "党中央", 1),
    Given("slogan", "人民至上、生命至上", 1),
    Given("evaluation", "对疫情形势、防控工作、防控策略作出一系列重大判断、重大决策、重大调整", 1),
    Given("evaluation", "方向完全正确、措施有力、成效巨大", 1),
    Given("evaluation", "新冠死亡率保持在全球最低水平", 1),
    Given("evaluation", "创造了人类文明史上人口大国成功走出疫情大流行的奇迹", 1),
    Given("evaluation", "赢得了广大人民群众衷心拥护和高度认可", 1),
    Given("slogan", "“乙类乙管”", 1),
    Given("personnel", "习近平", 4),
    Given("position", "总书记", 3),
    Given("organization", "中共中央政治局常务委员会", 3),
    Given("organization", "党中央", 2),
    Given("evaluation", "为我们深入做好新冠疫情“乙类乙管”常态化防控工作指明了方向、提供了遵循", 1),
    Given("slogan", "“乙类乙管”", 2),
    Given("evaluation", "广西疫情防控也取得了重要成果", 1),
    Given("evaluation", "迅速果断处置多起突发疫情", 1),
    Given("evaluation", "科学高效实施“乙类乙管”", 1),
    Given("slogan", "“乙类乙管”", 3),
    Given("evaluation", "在较短时间实现了疫情防控平稳转段", 1),
    Given("evaluation", "保持社会大局稳定", 1),
    Given("evaluation", "最大程度保护人民生命安全和身体健康", 1),
    Given("evaluation", "最大限度减小疫情对经济社会发展的影响", 1),
    Given("addressee", "全区各级各部门", 1),
    Given("directive", "深入学习贯彻习近平总书记重要讲话精神", 1),
    Given("citation", "习近平总书记重要讲话精神", 1),
)

TITLE_OF_001 = (
    Given("personnel", "刘宁", 1),
    Given("organization", "自治区新冠肺炎疫情防控指挥部", 1),
    Given("slogan", "绝不畏难绝不外传绝不反弹", 1),
    Given("slogan", "坚决打赢百色疫情防控阻击战歼灭战", 2),
    Given("personnel", "李斌", 1),
    Given("personnel", "蓝天立", 1),
    Given("position", "自治区党委书记", 2),
    Given("organization", "自治区党委", 2),
    Given("position", "自治区人大常委会主任", 2),
    Given("organization", "自治区人大常委会", 2),
    Given("position", "自治区新冠肺炎疫情防控指挥部指挥长", 2),
    Given("organization", "自治区新冠肺炎疫情防控指挥部", 5),
    Given("personnel", "刘宁", 4),
    Given("organization", "自治区新冠肺炎疫情防控指挥部", 6),
    Given("attribution", "要求", 2),
    Given("directive", "坚决打赢百色疫情防控阻击战歼灭战", 3),
    Given("directive", "把领悟“两个确立”的决定性意义共识转化为“两个维护”的自觉行动", 2),
    Given("slogan", "“两个确立”", 2),
    Given("slogan", "“两个维护”", 2),
    Given("directive", "以实际行动迎接党的二十大胜利召开", 2),
    Given("position", "国务院联防联控机制综合组赴广西工作组组长", 1),
    Given("organization", "国务院联防联控机制综合组赴广西工作组", 1),
    Given("organization", "国务院联防联控机制综合组", 1),
    Given("position", "国家卫生健康委副主任", 1),
    Given("organization", "国家卫生健康委", 1),
    Given("personnel", "李斌", 2),
    Given("position", "自治区党委副书记", 1),
    Given("organization", "自治区党委", 3),
    Given("position", "自治区主席", 1),
    Given("position", "指挥部指挥长", 3),
)

TEN_OF_FIRST_PARAGRAPH = slice(6, 16)
"""Of TITLE_OF_001: spans of the paragraph of which ten once cost 63 keys by hand."""

TASKS = (
    Task("seed 000, from its second paragraph: nine labels", "000", NINE_LABELS_OF_000),
    Task("seed 001, from its title", "001", TITLE_OF_001),
    Task("seed 000, from its title", "000", TITLE_OF_000, counted=False),
)
"""The first two are the sixty that are promised; all nine labels occur in the first. The third is there to compare."""
