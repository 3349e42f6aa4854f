"""What a line is by its own words, as rows of data: the first rule that knows it decides.

Patterns are written in Simplified and see the Simplified form of one line of at most LONGEST_LINE code points, so that
none of them, however it backtracks, can be slow on a long page.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from annotator.sentences import mark
from annotator.text.regions.cues import cues_in
from annotator.text.regions.dates import dates_in
from annotator.text.regions.fields import NAME, PEOPLE
from annotator.text.regions.nouns import Guess

LONGEST_LINE = 240
"""Code points a line may have to be anything but a paragraph (an abstract and a disclaimer may be longer)."""
_LONG_PROSE = 40
_LONGEST_META = 160
_FEW_LETTERS = 24


class Rule(NamedTuple):
    """A kind of line. ``prose``: the rule also holds for a whole sentence of some length."""

    kind: str
    pattern: str
    confidence: float
    evidence: str
    prose: bool = False


_OPEN = r"[\s\[【(（<《▲▼▍■□●◆★※*·>|-]{0,4}"
_CLOSE = r"[\s\]】)）>》:：…|]{0,4}"
_LINK = (
    r"(?:关于(?:我们|本站|本网|网站)|联系(?:我们|方式)|(?:网站|本站)(?:简介|地图|帮助|声明"
    r"|导航|律师|无障碍)|隐私(?:申明|声明|政策|保护)"
    r"|免责(?:声明|条款)|法律声明|版权声明|广告(?:服务|刊登|合作|招商)|招聘(?:信息|启事)"
    r"|加入我们|诚聘英才|人才招聘|友情链接|使用帮助|意见反馈|投稿(?:须知|邮箱)"
    r"|服务条款|用户协议|站点地图|设为首页|加入收藏|About(?: Us)?|Contact(?: Us)?"
    r"|Privacy(?: Policy)?|Terms(?: of (?:Use|Service))?|Site ?map)"
)
MARKER_BEFORE_A_TITLE = re.compile(r"[(（【\[]?\s?(?:原标题|标题)[】\]]?\s{0,3}[:：]\s*")
RULES = (
    Rule(
        "abstract",
        rf"{_OPEN}(?:摘要|导语|导读|核心提示|内容提要|内容摘要|内容提示"
        rf"|新闻提要)(?:{_CLOSE}[:：】\]])\s?\S.*",
        0.95,
        mark("The line says that it is a summary."),
        True,
    ),
    Rule(
        "marker",
        rf"{_OPEN}(?:原?标题|正文|正文内容|主标题|副标题|全文如下){_CLOSE}",
        0.97,
        mark("The line only announces the next one."),
    ),
    Rule(
        "title",
        rf"{MARKER_BEFORE_A_TITLE.pattern}[^。]{{4,100}}",
        0.95,
        mark("The words before it announce the title."),
    ),
    Rule(
        "marker",
        rf"{_OPEN}(?:摘要|导语|导读|核心提示|内容提要|内容摘要)[\s\]】)）:：]{{1,3}}",
        0.95,
        mark("The line only announces the next one."),
    ),
    Rule(
        "navigation",
        r"(?:您?(?:现在|当前)?(?:的|所在)?(?:位置|路径)(?:是)?|当前位置|你的位置)\s?[:：].*",
        0.97,
        mark("A breadcrumb: it says where the page stands."),
    ),
    Rule(
        "navigation",
        r"[^。>»›＞]{1,24}(?:[>»›＞]{1,2}[^>»›＞。]{1,40}){2,8}|首页\s?[>»›＞].{1,120}"
        r"|.{1,120}[>»›＞]\s?正文",
        0.93,
        mark("A breadcrumb: names joined by arrows."),
    ),
    Rule(
        "footer",
        r"(?:Copyright|©|\(c\)).*|.*(?:ICP备案?号?[:：]?\s?\d|公网安备\s?\d"
        r"|All Rights Reserved).*",
        0.95,
        mark("It names the site's licence or its rights."),
        True,
    ),
    Rule(
        "footer",
        r".*(?:ICP备|ICP证|公网安备|网安备|网站标识码|备案序?号|许可证(?:编号|号)?[:：]"
        r"|版权所有|版权归|Copyright|©|All Rights Reserved"
        r"|禁止复制|建立镜像|未经.{0,12}(?:授权|许可|书面).{0,30}(?:不得|禁止|请勿)"
        r"|违法和?不良信息举报|技术支持[:：]|网站报障|主办单位[:：]|承办单位[:：]|主办[:：]"
        r"|承办[:：]).*",
        0.95,
        mark("It names the site's owner, its licence or its rights."),
    ),
    Rule(
        "footer",
        r"[(（【\[]?(?:免责声明|版权声明|特别声明|郑重声明|凡本[网站报刊]"
        r"|本[网站报刊](?:所)?(?:刊载|转载|发布|登载|注明)|转载(?:请|须)注明"
        r"|本文(?:仅)?代表作者|"
        r"以上内容(?:仅|由)|本文(?:系|为).{0,20}转载).*",
        0.93,
        mark("A disclaimer of the site."),
        True,
    ),
    Rule(
        "footer",
        rf"{_OPEN}{NAME}{{3,24}}\s?(?:主办|承办|版权所有|支持指导|指导|运营|维护)",
        0.9,
        mark("It names who runs the site."),
    ),
    Rule(
        "footer",
        rf"(?:.{{0,80}}[|｜\s·>-]|){_LINK}(?:[|｜\s·<-].{{0,120}}|)",
        0.92,
        mark("Links that stand at the foot of a site."),
    ),
    Rule(
        "footer",
        r"(?:.{0,20}(?:投稿|举报|联系|新闻|服务|监督|客服|传真|邮政)?(?:邮箱|电话|热线|邮编"
        r"|地址|传真|E-?mail|Tel))\s?[:：].{4,80}",
        0.85,
        mark("An address or a telephone number."),
    ),
    Rule(
        "related",
        rf"{_OPEN}(?:相关|延伸|推荐|热门|更多|精彩|最新|扩展)(?:阅读|新闻|链接|文章|报道|推荐"
        rf"|专题|资讯|内容|稿件|信息|评论)?{_CLOSE}",
        0.95,
        mark("The line announces other articles."),
    ),
    Rule(
        "related",
        rf"{_OPEN}(?:相关|延伸|推荐)(?:阅读|新闻|链接|文章|报道)\s?[:：].{{0,120}}",
        0.95,
        mark("The line names another article."),
    ),
    Rule(
        "related",
        rf"{_OPEN}(?:猜你喜欢|热点排行|新闻排行榜?|点击排行|阅读排行|为您推荐|大家都在看"
        r"|往期(?:回顾|推荐)|24小时热文|喜欢此内容的人还喜欢|Related(?: (?:Stories|Articles"
        r"|News|Reading))?"
        rf"|Read (?:more|next)|Most (?:read|popular)){_CLOSE}",
        0.95,
        mark("The line announces other articles."),
    ),
    Rule(
        "navigation",
        rf"{_OPEN}(?:上一[篇页条]|下一[篇页条]|前一篇|后一篇)(?:\s?[:：].*|{_CLOSE}.{{0,80}})",
        0.97,
        mark("It leads to the page before or after."),
    ),
    Rule(
        "navigation",
        r".{0,40}(?:点击(?:上方|下方|蓝字|右上角|关注|进入|查看|加载)|蓝字关注|关注我们"
        r"|长按(?:识别|二维码|扫码)|扫一扫|阅读原文|返回(?:顶部|首页|列表|目录)|回到顶部"
        r"|返回上一?页|关闭(?:窗口|本页)"
        r"|打印(?:本页|此页)|网友评论|发表评论|我要评论|评论服务协议|分享(?:到|至)[:：\s]"
        r"|分享让更多人|收藏本?[页文]|点[个赞]{1,2}在看|微信公众号[:：]|微信号[:：]|QQ空间"
        r"|客户端下载|我要纠错|收录于合集|加载更多|(?:收起|展开|查看)全文"
        r"|字[号体][:：\s]{0,3}[大中小]).{0,60}",
        0.9,
        mark("It offers something to do on the site."),
    ),
    Rule(
        "navigation",
        r"(?=.{2,11}$)[^，,、：:]{0,8}(?:官方微博|官方微信|新浪微博|腾讯微博|朋友圈|手机版"
        r"|手机客户端|登录|注册|扫码|二维码|公众号|繁体版?|简体版?|无障碍(?:浏览|阅读)?"
        r"|分享到?|点赞|在看)[^，,、：:]{0,6}",
        0.75,
        mark("A few words that offer something to do on the site."),
    ),
    Rule(
        "navigation",
        rf"{_OPEN}(?:Share|Tweet|Print|Email|Subscribe|Sign ?in|Log ?in|Sign up|Menu|Search"
        r"|Home|Back to top|Skip to (?:main )?content|Advertisement)"
        rf"(?: this)?(?: (?:page|article|story))?(?: on \w{{2,12}})?{_CLOSE}",
        0.9,
        mark("It offers something to do on the site."),
    ),
    Rule(
        "navigation",
        rf"{_OPEN}(?:{NAME}{{2,8}})\s(?:微信|微博|抖音|快手|客户端|视频号)",
        0.9,
        mark("It names another channel of the site."),
    ),
    Rule(
        "navigation",
        rf"{_OPEN}(?:首页|主页|网站首页|新闻|要闻|国内|国际|时政|财经|社会|体育|娱乐|科技|军事"
        r"|教育|视频|图片|专题|评论|政务|地方|文化|健康|旅游|汽车|房产|论坛|博客|搜索|菜单"
        r"|更多|导航|目录|打印|分享|收藏"
        r"|关闭|纠错|微博|微信|资讯|举报|English|大|中|小|繁体|简体|手机版|[大中小]字[号体]"
        rf"|(?:缩小|放大)字[体号]|字[体号](?:缩小|放大)|语音播报|听新闻|朗读|听全文){_CLOSE}",
        0.9,
        mark("A word of a menu."),
    ),
    Rule(
        "navigation",
        r"(?:[^\s|｜。，]{1,8}[\s|｜]{1,6}){4,30}[^\s|｜。，]{0,8}",
        0.75,
        mark("Short words in a row, as in a menu."),
    ),
    Rule(
        "caption",
        r"[^。]{4,120}[\s。(（/](?:摄|供图|制图|图片来源[:：][^。]{1,20})(?:影报道)?[)）]?",
        0.85,
        mark("It ends with who took the picture."),
    ),
    Rule(
        "caption",
        rf"[^。]{{2,120}}[。\s(（](?:{NAME}{{2,16}}记者\s?)?{NAME}{{2,4}}\s?(?:摄|供图)[)）]?",
        0.85,
        mark("It ends with who took the picture."),
    ),
    Rule(
        "navigation",
        r"(?:\s?[【\[](?:打印|关闭|收藏|分享|返回|纠错|顶部|推荐|大|中"
        r"|小)[^】\]]{0,4}[】\]]){1,6}",
        0.9,
        mark("It offers something to do on the site."),
    ),
    Rule(
        "caption",
        r"[(（][^()（）]{0,20}(?:图片?|照片|供图|摄影)[^()（）]{0,20}(?:提供|来源|来自"
        r"|摄)[^()（）]{0,12}[)）]",
        0.85,
        mark("It says where the picture is from."),
    ),
    Rule(
        "caption",
        r"[▲△▼↑↓]\s?(?!.{0,4}来源)[^:：]{4,160}|(?:图为|图说|图注|资料图|配图)[^。]{0,120}。?"
        r"|图\s?[\d一二三四五六七八九][:：\s].{2,120}",
        0.85,
        mark("It describes a picture."),
    ),
    Rule(
        "byline",
        rf"[(（\[【]\s?(?:{NAME}|·|\s){{0,16}}?(?:记者|通讯员|作者|撰稿"
        r"|文)[\s:：/|]{0,3}[^()（）。]{2,60}[)）\]】]",
        0.97,
        mark("A reporter's name in brackets."),
    ),
    Rule(
        "byline",
        rf"[□■◎●▲◆/—\s-]{{0,4}}(?:本报|本刊|本台|本网|{NAME}{{2,14}}?)(?:全媒体|首席|见习|实习"
        rf"|特约|驻.{{1,8}})?(?:记者|通讯员|评论员)[\s:：|]{{0,3}}{PEOPLE}"
        r"(?:\s{0,4}(?:摄影)?(?:报道|文[/／]图|文|图|摄))?(?:\s{1,4}通讯员.{2,20})?",
        0.93,
        mark("The outlet's reporter by name."),
    ),
    Rule(
        "byline",
        r"[□■◎●▲◆/—\s-]{0,4}(?:记者|通讯员|评论员|特约撰稿人)[\s:：|/]{1,3}.{2,40}",
        0.9,
        mark("A reporter's name."),
    ),
    Rule(
        "byline",
        r"(?:文|图文|文字|图[/／]文|文[/／]图|撰文)\s?[/／|丨:：]\s?.{2,40}"
        r"|By [A-Z][A-Za-z.'-]+(?:(?: and|,)? [A-Z][A-Za-z.'-]+){0,6}(?:,? .{0,40})?",
        0.9,
        mark("It says who wrote the text."),
    ),
    Rule(
        "meta",
        r"[(（]?《[^》]{2,16}》[\s(（]{0,3}.{0,40}\d{1,2}\s?版[^。]{0,12}",
        0.9,
        mark("The newspaper, its day and its page."),
    ),
    Rule(
        "meta",
        r"原创\s.{2,60}|.{0,60}(?:发表于|发布于)[\s\u3400-\u9fff]{2,8}",
        0.9,
        mark("A line of the page's data: where it was written."),
    ),
)
_SENTENCE_END = ("。", "！", "？", "!", "?", "。”", "。」", "！”", "？”", ".")


def _keyed(rules: tuple[Rule, ...]) -> tuple[tuple[Rule, re.Pattern[str]], ...]:
    return tuple((rule, re.compile(rule.pattern, re.IGNORECASE | re.DOTALL)) for rule in rules)


_COMPILED = _keyed(RULES)


def rule_for(text: str, letters: int) -> Guess | None:
    """What the line is by its own words; None where only its place can tell. ``letters``: its letters and digits."""
    if letters == 0 or not text:
        return None
    return _rule_for_long(text) if len(text) > LONGEST_LINE else _rule_for(text, letters)


def _rule_for_long(text: str) -> Guess | None:
    head = text[:LONGEST_LINE]
    return next((_guess(rule) for rule, pattern in _COMPILED if rule.prose and pattern.fullmatch(head)), None)


@lru_cache(maxsize=4096)
def _rule_for(text: str, letters: int) -> Guess | None:
    prose = letters >= _LONG_PROSE and text.endswith(_SENTENCE_END)
    for rule, pattern in _COMPILED:
        if prose and not rule.prose:
            continue
        if pattern.fullmatch(text):
            several = rule.kind in ("byline", "navigation") and sum(1 for each in cues_in(text) if each.cue.key) > 1
            return (several and _data_line(text, letters)) or _guess(rule)
    return None if prose else _data_line(text, letters)


def _guess(rule: Rule) -> Guess:
    return Guess(rule.kind, rule.confidence, rule.evidence)


def _data_line(text: str, letters: int) -> Guess | None:
    """A line of fields (来源：… 编辑：…), or one that holds a date with its year and little else."""
    if len(text) > _LONGEST_META or text.endswith(("。", "；")):
        return None
    cues = cues_in(text)
    if cues and (not text[: cues[0].start].strip("[【(（<▲■□●|｜ \t\u3000*") or len(cues) > 1 or dates_in(text)):
        return Guess("meta", 0.93, mark("A line of the page's data, announced by words such as 来源 or 编辑."))
    if cues and cues[0].start <= _FEW_LETTERS and cues[0].cue.key:
        return Guess("meta", 0.8, mark("A line of the page's data, announced by words such as 来源 or 编辑."))
    dates = [each for each in dates_in(text) if each.has_year and len(each.iso) > len("2023-02")]
    if len(dates) == 1:
        rest = text[: dates[0].start] + text[dates[0].end :]
        if sum(map(str.isalnum, rest)) <= (_FEW_LETTERS if dates[0].has_time else 4) and not re.search(
            "[，。；！？]", rest
        ):
            return Guess("meta", 0.85, mark("A date with its year, and little else."))
    return None
