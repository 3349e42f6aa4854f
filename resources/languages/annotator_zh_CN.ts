<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>annotator</name>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>Each character is one unit. For a label it is in or out; over all labels its category is the whole set of labels on it (no label is a set too), so overlapping and nested spans all count: one of two labels is no agreement.</source>
        <translation>每个字符是一个单元。就单个标签而言，字符在其内或在其外；就全部标签而言，字符的类别是其上所有标签的集合（没有标签也是一个集合），因此重叠和嵌套的标注都计入：两个标签只对上一个，不算一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>What a coder did not code, or did not look for the label in, is missing, not empty; over all labels, those that all of them looked for are compared.</source>
        <translation>编码员没有编码的文本，或没有在其中找过该标签的文本，算缺失，不算空白；就全部标签而言，只比较所有人都找过的标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>Both coders put the same labels on every character that counts: without any variation, chance alone would make them agree everywhere.</source>
        <translation>两位编码员在每一个计入的字符上都用了相同的标签：没有任何差异，仅凭随机就会处处一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>All coders put the same labels on every character that counts: without any variation, chance alone would make them agree everywhere.</source>
        <translation>所有编码员在每一个计入的字符上都用了相同的标签：没有任何差异，仅凭随机就会处处一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Observed agreement</source>
        <translation>观察一致率</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Cohen's kappa</source>
        <translation>Cohen kappa 系数</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Fleiss' kappa</source>
        <translation>Fleiss kappa 系数</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Krippendorff's alpha, all text</source>
        <translation>Krippendorff alpha，全部文本</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Krippendorff's alpha, coded text only</source>
        <translation>Krippendorff alpha，仅已编码文本</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>No text was coded by both coders.</source>
        <translation>没有两位编码员都编码过的文本。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>Neither coder marked a single character, so chance alone would make them agree everywhere.</source>
        <translation>两位编码员都没有标注任何字符，仅凭随机就会处处一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>Both coders marked every character that counts with it: without any variation, chance alone would make them agree everywhere.</source>
        <translation>两位编码员都用它标注了每一个计入的字符：没有任何差异，仅凭随机就会处处一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>No text was coded by two coders or more.</source>
        <translation>没有两位或更多编码员编码过的文本。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>No article was coded by all of the coders, and Fleiss' kappa needs the same number of codings everywhere: Krippendorff's alpha does not.</source>
        <translation>没有一篇文章由所有编码员编码过，而 Fleiss kappa 要求各处的编码次数相同；Krippendorff alpha 无此要求。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>No coder marked a single character of the text that two coders or more have coded.</source>
        <translation>在两位或更多编码员编码过的文本中，没有人标注过任何字符。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>No coder used it where anything was marked, so there is no variation that agreement could show in.</source>
        <translation>凡有标注之处，没有编码员用过它，因此没有可以体现一致程度的差异。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>All coders marked every character that counts with it: without any variation, chance alone would make them agree everywhere.</source>
        <translation>所有编码员都用它标注了每一个计入的字符：没有任何差异，仅凭随机就会处处一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>The share of characters on which two coders agree, nothing taken off for chance: where most text has no label, it is high whatever they do.</source>
        <translation>两位编码员一致的字符所占的比例，不扣除随机一致：大部分文本没有标签时，无论怎样编码，这个值都很高。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>How far two coders agree beyond chance, where chance lets each of them keep their own share of every category: 1 is always, 0 as often as by chance, less than 0 more seldom.</source>
        <translation>两位编码员在随机之外的一致程度，随机一致按各人自己的各类别比例计算：1 表示始终一致，0 表示与随机相当，小于 0 表示比随机更少一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>How far all coders agree beyond chance, where chance draws from the categories of all of them together. As published it needs the same number of codings of each character: only articles count that were coded by everyone who coded any (and who looked for the label in any).</source>
        <translation>所有编码员在随机之外的一致程度，随机一致按所有人合计的类别分布计算。按其原始定义，每个字符的编码次数须相同：只计入凡参与编码（并在任一篇中找过该标签）的人全都编码过的文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>How far all coders agree beyond chance, for nominal categories, any number of coders and codings that are missing: 1 is always, 0 as often as by chance. All text to be coded counts, where nobody marked anything too.</source>
        <translation>所有编码员在随机之外的一致程度，适用于名义类别、任意数量的编码员和缺失的编码：1 表示始终一致，0 表示与随机相当。所有需编码的文本都计入，包括谁都没有标注的部分。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>Alpha of those characters only that at least one of the coders marked, with whatever label that all of them looked for: whether they agree on what they found, without the text that nobody gave a label. What one coder left empty is a disagreement in full, so values below 0 are not rare.</source>
        <translation>只就至少一位编码员标注过的字符计算 alpha，不论用的是所有人都找过的哪个标签：看的是各人找到的内容是否一致，不含谁都没有加标签的文本。一位编码员留空之处算作完全不一致，因此低于 0 的值并不少见。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/figures.py"/>
        <source>It has a direction: see the pairs.</source>
        <translation>它有方向性：请看各编码员对的数值。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/figures.py"/>
        <source>No interval: it rests on one article.</source>
        <translation>没有置信区间：只基于一篇文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/figures.py"/>
        <source>There are too few articles in which it occurs for an interval.</source>
        <translation>出现它的文章太少，无法计算置信区间。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/figures.py"/>
        <source>Stopped: nothing was found yet.</source>
        <translation>已停止：尚未得出结果。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/figures.py"/>
        <source>No two coders have such an article in common.</source>
        <translation>没有哪两位编码员共有此类文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>None of {count} articles can be counted; mostly: {most}</source>
        <translation>{count} 篇文章都无法计入；主要原因：{most}</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>Fewer than two of the coders are done with it.</source>
        <translation>完成该文的编码员不足两位。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>Nobody marked anything in it.</source>
        <translation>没有人在其中标注过。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>Its units could be aligned in {alignments:,} ways, too many to try: ask for fewer coders at a time.</source>
        <translation>其单元的对齐方式有 {alignments:,} 种，太多，无法逐一尝试：请每次少选几位编码员。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>Shuffled units would agree as well as these, so nothing shows whether that is more than chance.</source>
        <translation>打乱后的单元与现有单元同样一致，因此无从判断是否超出随机一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>There is no article.</source>
        <translation>没有文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>Gamma needs more than is installed (the module {what} is missing): python -m pip install "annotator[gamma]".</source>
        <translation>Gamma 需要尚未安装的组件（缺少模块 {what}）：python -m pip install "annotator[gamma]"。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>Stopped: gamma was not found yet.</source>
        <translation>已停止：尚未得出 gamma。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>The solver found no best alignment of its units.</source>
        <translation>求解器未找到其单元的最佳对齐方式。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/known.py"/>
        <source>There is no measure “{name}”: choose from {names}.</source>
        <translation>没有名为“{name}”的指标：可选 {names}。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/parts.py"/>
        <source>suggestions shown</source>
        <translation>显示建议</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/parts.py"/>
        <source>without suggestions</source>
        <translation>不显示建议</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/parts.py"/>
        <source>same pane</source>
        <translation>同一窗格</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/parts.py"/>
        <source>different panes</source>
        <translation>不同窗格</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/parts.py"/>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>tranche {number}</source>
        <translation>第 {number} 批</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/parts.py"/>
        <source>done {name}</source>
        <translation>完成于 {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>{one} and {other} have no article in common that both are done with.</source>
        <translation>{one} 和 {other} 没有两人都已完成的文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>No two coders have an article in common that both are done with.</source>
        <translation>没有哪两位编码员都完成了同一篇文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>Agreement is between two coders or more, and only {coder} has coded anything here.</source>
        <translation>信度须在两位或更多编码员之间计算，而这里只有 {coder} 编码过。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>There is no label to compare.</source>
        <translation>没有可比较的标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>Agreement is between two coders or more, and nobody has coded anything here.</source>
        <translation>信度须在两位或更多编码员之间计算，而这里还没有人编码。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>{one} and {other} did not both look for {label} in any article.</source>
        <translation>{one} 和 {other} 没有在任何一篇文章中都找过 {label}。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>{one} and {other} did not look for the same label in any article.</source>
        <translation>{one} 和 {other} 没有在任何一篇文章中找过相同的标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>No two coders looked for the same label in any article.</source>
        <translation>没有哪两位编码员在同一篇文章中找过相同的标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>Neither {one} nor {other} marked any span in these articles.</source>
        <translation>{one} 和 {other} 在这些文章中都没有任何标注。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>Nobody marked any span in these articles.</source>
        <translation>这些文章中没有任何人的标注。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>Neither {one} nor {other} used {label} in these articles.</source>
        <translation>{one} 和 {other} 在这些文章中都没有用过 {label}。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>Nobody used {label} in these articles.</source>
        <translation>这些文章中没有人用过 {label}。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>No two coders looked for {label} in any article.</source>
        <translation>没有哪两位编码员在同一篇文章中找过 {label}。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>Neither coder marked anything here, so there is nothing to compare.</source>
        <translation>两位编码员在这里都没有标注，没有可比较的内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>The second coder marked nothing here, so no share of their marks can agree.</source>
        <translation>第二位编码员在这里没有标注，无从计算其标注中一致的比例。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>The first coder, the reference, marked nothing here that could have been found again.</source>
        <translation>作为参照的第一位编码员在这里没有标注，没有可供再次找出的内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>Span F1, exact</source>
        <translation>标注 F1（精确）</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>Twice the spans that both coders marked alike, to the character and with the same label, divided by all spans of the two. 1: all alike; 0: none. It is the same whichever of them is the reference.</source>
        <translation>两位编码员标注完全一致（逐字符一致且标签相同）的处数的两倍，除以两人全部标注的处数。1：全部一致；0：全不一致。无论以谁为参照，结果相同。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>Span precision, exact</source>
        <translation>标注精确率（精确）</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>With the first coder of the pair as the reference: the share of the second one's spans that the first one marked exactly so. The other way round, it is the recall.</source>
        <translation>以编码员对中的第一位为参照：第二位的标注中，第一位标注得完全相同的比例。反过来就是召回率。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>Span recall, exact</source>
        <translation>标注召回率（精确）</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>With the first coder of the pair as the reference: the share of the first one's spans that the second one marked exactly so. The other way round, it is the precision.</source>
        <translation>以编码员对中的第一位为参照：第一位的标注中，第二位标注得完全相同的比例。反过来就是精确率。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>Span F1, partial</source>
        <translation>标注 F1（部分）</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>As the exact F1, but two spans of one label that share at least one character count as half alike. Each span is matched with one at most: first those on the same characters, then as many of the others as can be.</source>
        <translation>与精确 F1 相同，但两处同一标签的标注只要至少共有一个字符，即算一半一致。每处标注最多配对一次：先配字符完全相同的，其余的配对尽可能多。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>Span F1, with tolerance</source>
        <translation>标注 F1（容差）</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>As the exact F1, but two spans of one label that share at least one character count as alike if their start and their end (of each piece, where they have several) are off by no more than the characters allowed. Each span is matched with one at most, as many as can be.</source>
        <translation>与精确 F1 相同，但两处同一标签的标注只要至少共有一个字符，且起点和终点（有多段时逐段看）的偏差不超过允许的字符数，即算一致。每处标注最多配对一次，配对尽可能多。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Overlap in characters</source>
        <translation>字符重叠</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>Twice the characters that both coders marked with the same label, divided by those that each of them marked. Long spans weigh more than short ones; a character marked twice with one label counts once.</source>
        <translation>两位编码员用同一标签都标注了的字符数的两倍，除以两人各自标注的字符数之和。长标注的权重大于短标注；同一标签在一个字符上标注两次只计一次。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>Too little was marked by two coders, of all there are, to say what chance would give.</source>
        <translation>在全部内容中，由两位编码员都标注的太少，无法估计随机一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>Everybody marked every character the same, so nothing shows whether that is more than chance.</source>
        <translation>所有人对每个字符的标注都相同，因此无从判断是否超出随机一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>All that two coders marked has one and the same label, so nothing shows whether they tell labels apart.</source>
        <translation>两位编码员标注的内容全是同一个标签，因此无从判断他们能否区分标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>All that two coders marked has this label, so nothing shows whether they tell it from others.</source>
        <translation>两位编码员标注的内容全是这个标签，因此无从判断他们能否把它与其他标签区分开。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>It tells what is marked from what is not, whatever the label: u-alpha does so for one label.</source>
        <translation>它不论标签，只区分有标注与无标注的内容：就单个标签而言，对应的是 u-alpha。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>No two coders have a character in common that they were to code.</source>
        <translation>没有哪两位编码员有共同需编码的字符。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>Nobody marked anything, so nothing shows whether the coders would mark the same.</source>
        <translation>没有人标注过，因此无从判断编码员的标注会不会相同。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>It compares the labels with one another: what it tells of one of them is its (k)u-alpha.</source>
        <translation>它比较各标签之间的区分：就单个标签而言，对应的是 (k)u-alpha。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>Nothing that one coder marked was marked by another as well, so there are no labels to compare.</source>
        <translation>编码员标注的内容，其他编码员都没有标注，因此没有可比较的标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>It is of one label at a time: of all of them together there is cu-alpha.</source>
        <translation>它每次只针对一个标签：就全部标签而言，对应的是 cu-alpha。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>Nothing that one coder gave this label was marked by another coder at all.</source>
        <translation>编码员用这个标签标注的内容，其他编码员都完全没有标注。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>u-alpha</source>
        <translation>u-alpha</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>How far the coders cut the same units out of the text and give them the same label (1 is perfect, 0 chance). Every character counts, units and gaps.</source>
        <translation>编码员从文本中切出相同单元并加上相同标签的程度（1 为完全一致，0 为随机）。每个字符都计入，包括单元和空隙。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>|u-alpha</source>
        <translation>|u-alpha</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>How far the coders mark the same text at all, whatever the label: what matters, told from what does not.</source>
        <translation>不论标签，编码员标注同一段文本的程度：即区分应标注与不应标注的内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>cu-alpha</source>
        <translation>cu-alpha</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>How far the coders give the same label where both marked something: where only one of them marked does not count, so look at |u-alpha beside it.</source>
        <translation>两人都有标注之处，编码员给出相同标签的程度：只有一人标注之处不计，因此请同时参看 |u-alpha。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>(k)u-alpha</source>
        <translation>(k)u-alpha</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>Of one label: how far what a coder gave it has it from the others too, where they marked something.</source>
        <translation>针对单个标签：一位编码员用它标注的内容，其他编码员也有标注时，同样用这个标签的程度。</translation>
    </message>
    <message>
        <location filename="../../annotator/app.py"/>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>There is no project at {path}: make one with 'annotator new {path}'.</source>
        <translation>{path} 处没有项目：请用“annotator new {path}”新建。</translation>
    </message>
    <message>
        <location filename="../../annotator/app.py"/>
        <source>Something is still being written. Choose it again when that is done.</source>
        <translation>仍有内容正在写入。请在完成后重新选择。</translation>
    </message>
    <message>
        <location filename="../../annotator/app.py"/>
        <source>Making the sample</source>
        <translation>正在生成示例项目</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/contract.py"/>
        <source>JSONL, one line an article (annotator/1)</source>
        <translation>JSONL，每行一篇文章（annotator/1）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>{option} is one of {names}, not {value}.</source>
        <translation>{option} 须为 {names} 之一，不能是 {value}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--both gives both scripts, and --script source neither: choose hans, hant or reading.</source>
        <translation>--both 会给出两种字形，--script source 则一种也没有：请选择 hans、hant 或 reading。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--final chooses the layer of each article itself: leave --layer and --all-layers out.</source>
        <translation>--final 会自行选定每篇文章采用谁的编码：请去掉 --layer 和 --all-layers。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--final takes what is done: leave --status all out.</source>
        <translation>--final 只取已完成的内容：请去掉 --status all。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--split and --folds are two ways to make parts: choose one.</source>
        <translation>--split 和 --folds 是两种不同的划分方式：请选其一。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--split gives the shares of train, dev and test as 80,10,10; train and a test have some.</source>
        <translation>--split 以 80,10,10 的形式给出 train、dev 和 test 的比例；train 须大于 0，dev 和 test 至少一个大于 0。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--folds has to be 2 or more and at most {most_folds}, not {folds}.</source>
        <translation>--folds 须为 2 至 {most_folds}，不能是 {folds}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--seed is a whole number from 0 to {most_seed}, not {seed}.</source>
        <translation>--seed 是 0 至 {most_seed} 的整数，不能是 {seed}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--licence stands in the datasheet: take --datasheet too, or leave it out.</source>
        <translation>--licence 会写入数据说明书：请同时使用 --datasheet，或去掉它。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--stratify spreads the labels over parts: say which with --split or --folds.</source>
        <translation>--stratify 会把标签分散到各部分：请用 --split 或 --folds 指定怎样划分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>No label is called {name}: see the codebook, 'annotator codebook PROJECT show'.</source>
        <translation>没有名为 {name} 的标签：请查看编码手册，“annotator codebook PROJECT show”。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--stride needs --max-length: it says how many characters neighbouring windows share.</source>
        <translation>--stride 须与 --max-length 同用：它指定相邻片段共有多少个字符。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--max-length has to be 1 or more, not {max_length}.</source>
        <translation>--max-length 须为 1 或更大，不能是 {max_length}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--stride has to be from 0 to {number}, less than --max-length.</source>
        <translation>--stride 须为 0 至 {number}，小于 --max-length。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/printed/page.py"/>
        <source>Printed articles with their spans (HTML)</source>
        <translation>可打印的文章及其标注（HTML）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/printed/page.py"/>
        <location filename="../../annotator/exchange/exporters/qda/sources.py"/>
        <location filename="../../annotator/exchange/exporters/standoff/brat.py"/>
        <location filename="../../annotator/exchange/exporters/standoff/web_annotation.py"/>
        <source>{article_name}: the span {row} does not stand on its text.</source>
        <translation>{article_name}：标注 {row} 与其文本不符。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/qda/project_file.py"/>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>REFI-QDA project, which programs for qualitative research exchange</source>
        <translation>REFI-QDA 项目，质性研究程序之间的交换格式</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/record.py"/>
        <source>{name}: a region lies outside the text; run annotator check.</source>
        <translation>{name}：有一个页面部分超出了文本；请运行 annotator check。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/record.py"/>
        <source>{name}: its {script} text and the map from the source do not fit; nothing was written, run annotator check on the project.</source>
        <translation>{name}：{script} 文本与从原文出发的对应关系不符；未写入任何内容，请对项目运行 annotator check。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/record.py"/>
        <source>{article}: the label {uuid} is not in the codebook; run annotator check on the project.</source>
        <translation>{article}：标签 {uuid} 不在编码手册中；请对项目运行 annotator check。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/record.py"/>
        <source>{name}: a region has no place in its {script} text: {error}</source>
        <translation>{name}：有一个页面部分在 {script} 文本中没有对应位置：{error}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles left out, not marked done in the layers exported: {n}.</source>
        <translation>{n} 篇文章未导出：在所导出的编码中未标为“已完成”。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles left out, several coders are done with them and it is not decided whose coding counts: {n}.</source>
        <translation>{n} 篇文章未导出：多位编码员均已完成，尚未确定以谁的编码为准。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles left out, they are of a training round: {n}.</source>
        <translation>{n} 篇文章未导出：属于培训轮。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles left out, without text in the zones exported: {n}.</source>
        <translation>{n} 篇文章未导出：所导出的部分中没有文本。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans left out, suggestions still pending (they come where their layer is named): {n}.</source>
        <translation>{n} 处标注未导出：建议仍待确认（指明其所属编码时会导出）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans left out, not wholly inside one of the zones exported: {n}.</source>
        <translation>{n} 处标注未导出：不完全位于所导出的某个部分内。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans left out, all their text removed by a repair: {n}.</source>
        <translation>{n} 处标注未导出：其文本已全部被修复删去。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans longer than a window, each whole in a longer one: {n}.</source>
        <translation>{n} 处标注比片段长，已各自完整放入较长的片段。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Windows longer than was asked for, because spans left no place to cut: {n}.</source>
        <translation>{n} 个片段比要求的长：标注之间没有可切分之处。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Relations left out, a span they join is not in the record: {n}.</source>
        <translation>{n} 条关系未导出：所连接的标注中有一处不在记录中。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Relations left out, a span they join has a label that is not exported: {n}.</source>
        <translation>{n} 条关系未导出：所连接的标注中有一处的标签未导出。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles left out, a label exported was not looked for in them: {n}.</source>
        <translation>{n} 篇文章未导出：未在其中找过所导出的标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans left out, on words that another span has already ({labels}): {n}.</source>
        <translation>{n} 处标注未导出：其文字已被另一处标注占用（{labels}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans without token tags, on words that another span has, or on white space; the list of spans holds them ({labels}): {n}.</source>
        <translation>{n} 处标注没有词元标记：其文字已被另一处标注占用，或只有空白；标注列表中仍有（{labels}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans left out, they are white space alone, which is no token: {n}.</source>
        <translation>{n} 处标注未导出：只有空白，不构成词元。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans left out, they begin or end within a token: {n}.</source>
        <translation>{n} 处标注未导出：起点或终点在词元内部。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans in several pieces, which the format cannot hold as one: {n}.</source>
        <translation>{n} 处标注分为多段，该格式无法存为一处。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans whose attributes the format cannot hold: {n}.</source>
        <translation>{n} 处标注的属性无法存入该格式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans whose certainty the format cannot hold: {n}.</source>
        <translation>{n} 处标注的确定程度无法存入该格式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans whose note the format cannot hold: {n}.</source>
        <translation>{n} 处标注的备注无法存入该格式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Suggestions still pending, written as if confirmed, since the format cannot say so: {n}.</source>
        <translation>{n} 处待确认的建议按已确认写出：该格式无法区分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans of several layers, which the format does not tell apart: {n}.</source>
        <translation>{n} 处标注出自多人的编码，该格式无法加以区分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Relations left out, the format cannot hold them: {n}.</source>
        <translation>{n} 条关系未导出：该格式无法存放。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Labels of whole articles left out, the format cannot hold them: {n}.</source>
        <translation>{n} 个全文标签未导出：该格式无法存放。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Labels of whole articles whose attributes the format cannot hold: {n}.</source>
        <translation>{n} 个全文标签的属性无法存入该格式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles whose details (title, date, ...) the format cannot hold: {n}.</source>
        <translation>{n} 篇文章的详细信息（标题、日期等）无法存入该格式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles of the gold layer in which coders have changed something since it was decided: {n}.</source>
        <translation>{n} 篇定稿文章在裁定后又被编码员改动。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles of the gold layer decided in two ways in two places, and neither is chosen yet: {n}.</source>
        <translation>{n} 篇定稿文章在两处有两种裁定，尚未选定。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles as one coder has them, others that they were given to are not done: {n}.</source>
        <translation>{n} 篇文章只采用一位编码员的编码：分配到的其他编码员尚未完成。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles with near-duplicates in another part, as articles that came later joined groups: {n}.</source>
        <translation>{n} 篇文章在另一部分中有近似重复的文章：后来的文章使几组相连。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles left out, not marked done in the layers exported.</source>
        <translation>文章未导出：在所导出的编码中未标为“已完成”。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles left out, several coders are done with them and it is not decided whose coding counts.</source>
        <translation>文章未导出：多位编码员均已完成，尚未确定以谁的编码为准。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles left out, they are of a training round.</source>
        <translation>文章未导出：属于培训轮。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles left out, without text in the zones exported.</source>
        <translation>文章未导出：所导出的部分中没有文本。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans left out, suggestions still pending (they come where their layer is named).</source>
        <translation>标注未导出：建议仍待确认（指明其所属编码时会导出）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans left out, not wholly inside one of the zones exported.</source>
        <translation>标注未导出：不完全位于所导出的某个部分内。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans left out, all their text removed by a repair.</source>
        <translation>标注未导出：其文本已全部被修复删去。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans longer than a window, each whole in a longer one.</source>
        <translation>标注比片段长，已完整放入较长的片段。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Windows longer than was asked for, because spans left no place to cut.</source>
        <translation>片段比要求的长：标注之间没有可切分之处。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Relations left out, a span they join is not in the record.</source>
        <translation>关系未导出：所连接的标注中有一处不在记录中。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Relations left out, a span they join has a label that is not exported.</source>
        <translation>关系未导出：所连接的标注中有一处的标签未导出。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles left out, a label exported was not looked for in them.</source>
        <translation>文章未导出：未在其中找过所导出的标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans left out, on words that another span has already.</source>
        <translation>标注未导出：其文字已被另一处标注占用。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans without token tags, on words that another span has, or on white space; the list of spans holds them.</source>
        <translation>标注没有词元标记：其文字已被另一处标注占用，或只有空白；标注列表中仍有。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans left out, they are white space alone, which is no token.</source>
        <translation>标注未导出：只有空白，不构成词元。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans left out, they begin or end within a token.</source>
        <translation>标注未导出：起点或终点在词元内部。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans in several pieces, which the format cannot hold as one.</source>
        <translation>标注分为多段，该格式无法存为一处。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans whose attributes the format cannot hold.</source>
        <translation>标注的属性无法存入该格式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans whose certainty the format cannot hold.</source>
        <translation>标注的确定程度无法存入该格式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans whose note the format cannot hold.</source>
        <translation>标注的备注无法存入该格式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Suggestions still pending, written as if confirmed, since the format cannot say so.</source>
        <translation>待确认的建议按已确认写出：该格式无法区分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans of several layers, which the format does not tell apart.</source>
        <translation>标注出自多人的编码，该格式无法加以区分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Relations left out, the format cannot hold them.</source>
        <translation>关系未导出：该格式无法存放。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Labels of whole articles left out, the format cannot hold them.</source>
        <translation>全文标签未导出：该格式无法存放。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Labels of whole articles whose attributes the format cannot hold.</source>
        <translation>全文标签的属性无法存入该格式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles whose details (title, date, ...) the format cannot hold.</source>
        <translation>文章的详细信息（标题、日期等）无法存入该格式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles of the gold layer in which coders have changed something since it was decided.</source>
        <translation>定稿文章在裁定后又被编码员改动。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles of the gold layer decided in two ways in two places, and neither is chosen yet.</source>
        <translation>定稿文章在两处有两种裁定，尚未选定。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles as one coder has them, others that they were given to are not done.</source>
        <translation>文章只采用一位编码员的编码：分配到的其他编码员尚未完成。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles with near-duplicates in another part, as articles that came later joined groups.</source>
        <translation>文章在另一部分中有近似重复的文章：后来的文章使几组相连。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/spacy/docbin.py"/>
        <source>A DocBin has one doc.ents, and every span in doc.spans: leave --nested each out.</source>
        <translation>DocBin 只有一个 doc.ents，所有标注都在 doc.spans 中：请去掉 --nested each。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/spacy/docbin.py"/>
        <source>{article_name}: the span {row} does not come out as {row2!r}; nothing was written.</source>
        <translation>{article_name}：标注 {row} 写出后不是 {row2!r}；未写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/spacy/packing.py"/>
        <source>One .spacy file holds at most 178 million tokens, and these are more: export them in parts, with --split.</source>
        <translation>一个 .spacy 文件最多容纳 1.78 亿个词元，这里已超出：请用 --split 分成几部分导出。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/span_tables/columns.py"/>
        <source>{article_name}: the span {span} does not stand on its text.</source>
        <translation>{article_name}：标注 {span} 与其文本不符。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/span_tables/csv_folder.py"/>
        <location filename="../../annotator/exchange/importers/span_tables/csv_folder.py"/>
        <source>Table of spans (CSV), and one of their articles</source>
        <translation>标注表（CSV），另附文章表</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/span_tables/excel.py"/>
        <location filename="../../annotator/exchange/importers/span_tables/excel.py"/>
        <source>Excel workbook of spans, articles and labels</source>
        <translation>Excel 工作簿，含标注、文章和标签</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/span_tables/excel.py"/>
        <source>The sheet {name} has more than Excel's {most_rows:,} rows: export spans-csv or spans-parquet.</source>
        <translation>工作表 {name} 超出了 Excel 的 {most_rows:,} 行上限：请导出 spans-csv 或 spans-parquet。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/span_tables/parquet_folder.py"/>
        <location filename="../../annotator/exchange/importers/span_tables/parquet_folder.py"/>
        <source>Table of spans (Parquet), and one of their articles</source>
        <translation>标注表（Parquet），另附文章表</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/span_tables/tsv_folder.py"/>
        <location filename="../../annotator/exchange/importers/span_tables/tsv_folder.py"/>
        <source>Table of spans (TSV), and one of their articles</source>
        <translation>标注表（TSV），另附文章表</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/spans.py"/>
        <source>it lies outside the text of {length} characters</source>
        <translation>它超出了 {length} 个字符的文本</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/spans.py"/>
        <source>its label {label} is not in the codebook</source>
        <translation>其标签 {label} 不在编码手册中</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/spans.py"/>
        <source>{article}: the span {span} cannot be exported, {why}; nothing was written, run annotator check on the project.</source>
        <translation>{article}：标注 {span} 无法导出，{why}；未写入任何内容，请对项目运行 annotator check。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/spans.py"/>
        <source>its {script} text is not where its offsets say</source>
        <translation>其 {script} 文本不在偏移所示的位置</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/spans.py"/>
        <source>its ranges do not begin and end where it does</source>
        <translation>其各段的起止与它自身的起止不符</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/standoff/brat.py"/>
        <source>brat standoff, a folder of .txt and .ann</source>
        <translation>brat standoff，含 .txt 和 .ann 的文件夹</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/standoff/cas_json.py"/>
        <source>UIMA CAS JSON, a folder of .json</source>
        <translation>UIMA CAS JSON，含 .json 的文件夹</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/standoff/cas_structures.py"/>
        <source>{article_name}: the span {row} is another text in UTF-16 units.</source>
        <translation>{article_name}：标注 {row} 按 UTF-16 单位计是另一段文本。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/standoff/web_annotation.py"/>
        <source>W3C Web Annotation (JSON-LD), a folder of .txt and .jsonld</source>
        <translation>W3C Web Annotation（JSON-LD），含 .txt 和 .jsonld 的文件夹</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/standoff/xmi.py"/>
        <source>UIMA CAS XMI, a folder of .xmi with TypeSystem.xml</source>
        <translation>UIMA CAS XMI，含 .xmi 和 TypeSystem.xml 的文件夹</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/tokens/conll.py"/>
        <source>One file a label needs a folder to write to.</source>
        <translation>每个标签一个文件时，须写入文件夹。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/tokens/hf_jsonl.py"/>
        <location filename="../../annotator/exchange/importers/tokens/hf_jsonl.py"/>
        <source>Hugging Face data set, JSONL (token classification, lossless spans)</source>
        <translation>Hugging Face 数据集，JSONL（词元分类，标注无损）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/tokens/hf_parquet.py"/>
        <location filename="../../annotator/exchange/importers/tokens/hf_parquet.py"/>
        <source>Hugging Face data set, Parquet (token classification, lossless spans)</source>
        <translation>Hugging Face 数据集，Parquet（词元分类，标注无损）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/tokens/hf_rows.py"/>
        <source>The label {label} is not among those of the export; nothing was written.</source>
        <translation>标签 {label} 不在导出的标签之列；未写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/tokens/laying.py"/>
        <source>{article_name}: the span {rows} is not the tokens that it stands on; nothing was written.</source>
        <translation>{article_name}：标注 {rows} 与其所在的词元不符；未写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/tools/pieces.py"/>
        <source>{record}: the span {row} is not where its offsets say; nothing was written.</source>
        <translation>{record}：标注 {row} 不在其偏移所示的位置；未写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/tools/prodigy_tokens.py"/>
        <source>The words of a text do not cover it; nothing was written.</source>
        <translation>某段文本的分词未能完整覆盖该文本；未写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/window_records.py"/>
        <source>The span {row} is not where its offsets say in its window; nothing was written.</source>
        <translation>标注 {row} 在其片段中不在偏移所示的位置；未写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>the file does not say its spans' words: their offsets could not be checked</source>
        <translation>文件没有给出标注的文字：无法核对其偏移</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>Two spans of the article have the same id, {shown}.</source>
        <translation>文章有两处标注的 id 相同：{shown}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>Two relations of the article have the same id, {shown}.</source>
        <translation>文章有两个关系的 id 相同：{shown}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>Two labels of the article have the same id, {shown}.</source>
        <translation>文章有两个全文标签的 id 相同：{shown}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <location filename="../../annotator/ui/warnings/warning_list_model.py"/>
        <source>The article</source>
        <translation>文章</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>A span</source>
        <translation>某处标注</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>{place_of} holds nothing but a byte order mark or half a line end.</source>
        <translation>{place_of}只含字节顺序标记或半个换行符。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>Two regions of the article have the same id, or one repeats a region that is not there.</source>
        <translation>文章中有两个页面部分的 id 相同，或某个部分所重复的部分并不存在。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>Its script is {said}: it has to be hans or hant.</source>
        <translation>其字形为 {said}：须为 hans 或 hant。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>A relation</source>
        <translation>某个关系</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>A label of the article</source>
        <translation>文章的某个标签</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>What is said of a layer's work</source>
        <translation>对某人编码进度的说明</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>A region</source>
        <translation>某个页面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>A span at {said} to {said2} has no label.</source>
        <translation>{said} 至 {said2} 处的标注没有标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>{place_of} has the state {said} and the origin {said2}.</source>
        <translation>{place_of}的状态为 {said}，来源为 {said2}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>{place_of} was made at no time, or under no version, that there is.</source>
        <translation>{place_of}的创建时间或版本号不可能存在。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>{what} names a layer or a coder, and the name is blank.</source>
        <translation>{what}所写的编码名称或编码员名称为空白。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>{what} has a NUL among its words.</source>
        <translation>{what}的文字中含有 NUL 字符。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>The region {kind} at {start} to {end} is empty.</source>
        <translation>{start} 至 {end} 处的页面部分 {kind} 为空。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>A label of the article has no name.</source>
        <translation>文章的某个标签没有名称。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>The region at {said} to {said2} has no kind.</source>
        <translation>{said} 至 {said2} 处的页面部分没有类型。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>{what} has words that are no text, or half a character among them.</source>
        <translation>{what}的文字中有非文本内容或不完整的字符。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>The region {kind} at {start} to {end} {error}.</source>
        <translation>页面部分 {kind}（{start} 至 {end}）{error}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>The relation {type} joins a span {end} that is not in the article.</source>
        <translation>关系 {type} 所连接的标注 {end} 不在文章中。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <location filename="../../annotator/exchange/importers/tools/json_array.py"/>
        <location filename="../../annotator/exchange/importers/tools/json_files.py"/>
        <source>The file holds no record: it is empty.</source>
        <translation>文件没有记录：内容为空。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <source>a part of the source, or one with other punctuation, became the source (export --script source keeps the article as it is)</source>
        <translation>成为原文的只是原文的一部分，或标点不同的文本（export --script source 会保持文章原样）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <source>{file_name}, line {line_number}</source>
        <translation>{file_name}，第 {line_number} 行</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <source>the {script} text became the source (export --script source keeps the article as it is)</source>
        <translation>成为原文的是 {script} 文本（export --script source 会保持文章原样）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <location filename="../../annotator/exchange/importers/tools/json_files.py"/>
        <source>A record is a JSON object, this is not one.</source>
        <translation>每条记录须为一个 JSON 对象，这条不是。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <source>the text is not the one its fingerprint (source.sha256) was taken of</source>
        <translation>文本与计算指纹（source.sha256）时的文本不同</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <source>its schema is {said}, only {schema} can be read</source>
        <translation>其 schema 为 {said}，只能读取 {schema}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>it is a window of an article: export again without --max-length, and import that</source>
        <translation>这是文章的一个片段：请不带 --max-length 重新导出，再导入</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <location filename="../../annotator/exchange/importers/tokens/hf_jsonl.py"/>
        <source>The line is not JSON ({error}).</source>
        <translation>该行不是 JSON（{error}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <location filename="../../annotator/exchange/importers/tools/json_files.py"/>
        <source>The record is malformed ({name}).</source>
        <translation>记录格式有误（{name}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/docx.py"/>
        <source>document</source>
        <translation>文档</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/docx.py"/>
        <source>Word document (DOCX), one document an article</source>
        <translation>Word 文档（DOCX），每个文档一篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/docx.py"/>
        <source>The document is in Word's old format: save it as .docx, and import it again.</source>
        <translation>文档是旧版 Word 格式：请另存为 .docx 后重新导入。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/docx.py"/>
        <source>The file is no Word document: it holds no text part.</source>
        <translation>该文件不是 Word 文档：没有正文部分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/docx.py"/>
        <source>The document holds no text: it is empty, or holds pictures only.</source>
        <translation>文档没有文本：内容为空，或只有图片。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/docx.py"/>
        <source>The document declares entities, as no Word document does: it was not read.</source>
        <translation>文档声明了实体，而 Word 文档不会如此：未读取。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/docx.py"/>
        <source>The document is protected by a password: save it without one, and import it again.</source>
        <translation>文档有密码保护：请去掉密码另存后重新导入。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/docx.py"/>
        <source>The document's text cannot be unpacked: {sentence}</source>
        <translation>无法解压文档的文本：{sentence}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/docx.py"/>
        <source>The document is damaged: its text is not well-formed XML.</source>
        <translation>文档已损坏：其文本不是格式正确的 XML。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/markdown.py"/>
        <source>Markdown, one file an article</source>
        <translation>Markdown，每个文件一篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/markdown.py"/>
        <source>The file holds no words but Markdown's own signs.</source>
        <translation>文件中只有 Markdown 自身的符号，没有文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf.py"/>
        <source>page numbers were left out</source>
        <translation>页码已略去</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf.py"/>
        <source>radicals that stood for characters, as PDFs write them, were read as those characters</source>
        <translation>PDF 常用部首代替汉字，已按对应的汉字读取</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf.py"/>
        <source>characters whose font does not say what they are stand as �</source>
        <translation>字体未说明是什么的字符显示为 �</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf.py"/>
        <source>PDF with a text layer, one file an article</source>
        <translation>带文字层的 PDF，每个文件一篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf.py"/>
        <source>This PDF holds pictures of text, no text: run text recognition (OCR) over it, and import what comes out.</source>
        <translation>该 PDF 只有文字的图片，没有文本：请先进行文字识别（OCR），再导入识别结果。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf.py"/>
        <source>The fonts of this PDF do not say which characters they show: print it anew, or run text recognition (OCR).</source>
        <translation>该 PDF 的字体没有说明所显示的是哪些字符：请重新打印成 PDF，或进行文字识别（OCR）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf.py"/>
        <source>The PDF is protected by a password: save it without one, and import it again.</source>
        <translation>PDF 有密码保护：请去掉密码另存后重新导入。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf.py"/>
        <source>The PDF cannot be read: it is damaged or cut off.</source>
        <translation>无法读取 PDF：文件已损坏或不完整。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf.py"/>
        <source>The PDF unpacks to more than {number} MB: it was not read.</source>
        <translation>PDF 解压后超过 {number} MB：未读取。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf_page.py"/>
        <source>A page of it is larger than any paper: the file is damaged.</source>
        <translation>其中一页大于任何纸张：文件已损坏。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/file_lines.py"/>
        <location filename="../../annotator/exchange/importers/tokens/hf_jsonl.py"/>
        <source>The file is not UTF-8: save it as UTF-8 and import it again.</source>
        <translation>文件不是 UTF-8：请另存为 UTF-8 后重新导入。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/file_lines.py"/>
        <source>Line {number:,} is longer than {number2} MB: split the file.</source>
        <translation>第 {number:,} 行超过 {number2} MB：请拆分文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/given.py"/>
        <source>It has the id of article {at} of the file, {said}, and another text: give it another id.</source>
        <translation>它与文件中第 {at} 篇文章的 id 同为 {said}，但文本不同：请换一个 id。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/given.py"/>
        <source>The file is larger than {number} MB: split it.</source>
        <translation>文件超过 {number} MB：请拆分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/given.py"/>
        <source>{other} beside it is larger than {number} MB: split it.</source>
        <translation>同处的 {other} 超过 {number} MB：请拆分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/given.py"/>
        <source>{file_name}, article {number}</source>
        <translation>{file_name}，第 {number} 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>the key {key} is missing</source>
        <translation>缺少键 {key}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} has to be a string</source>
        <translation>{key} 须为字符串</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} has to be a non-empty string</source>
        <translation>{key} 须为非空字符串</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} is {said}, it has to be a SHA-256: 64 hexadecimal digits</source>
        <translation>{key} 为 {said}，须为 SHA-256：64 位十六进制数字</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} is {said}, it has to be one of {names}</source>
        <translation>{key} 为 {said}，须为 {names} 之一</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} has to be a whole number</source>
        <translation>{key} 须为整数</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} has to be a number</source>
        <translation>{key} 须为数字</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} has to be true or false</source>
        <translation>{key} 须为 true 或 false</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} has to be a list of strings</source>
        <translation>{key} 须为字符串列表</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} has to be an object</source>
        <translation>{key} 须为对象</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} has to be a list of objects</source>
        <translation>{key} 须为对象列表</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>start {start} and end {end} do not lie in a text of {length} characters</source>
        <translation>起点 {start} 和终点 {end} 不在 {length} 个字符的文本之内</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>replacement holds a NUL or a carriage return, or begins with a byte order mark</source>
        <translation>replacement 含有 NUL 或回车符，或以字节顺序标记开头</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>it</source>
        <translation>该项</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>{key} has to be 1 to {longest_words} characters that can be seen</source>
        <translation>{key} 须为 1 至 {longest_words} 个可见字符</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <location filename="../../annotator/exchange/importers/json_spans.py"/>
        <source>its text is {said}, but {said2} stands at {start} to {end}</source>
        <translation>其文本为 {said}，但 {start} 至 {end} 处是 {said2}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>it repeats a region that the record does not have</source>
        <translation>它重复了记录中没有的页面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>its repairs cannot be put in ({error})</source>
        <translation>其修复无法套用（{error}）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>replacement cannot stand in a text ({why})</source>
        <translation>replacement 不能出现在文本中（{why}）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>units has to be a list of four whole numbers each</source>
        <translation>units 须为列表，每项为四个整数</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>its units do not fit it ({error})</source>
        <translation>其 units 与之不符（{error}）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>{key} cannot be converted: {why}</source>
        <translation>{key} 无法转换：{why}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_spans.py"/>
        <source>two of the objects under “{key}” have the same id</source>
        <translation>“{key}”下有两个对象的 id 相同</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_spans.py"/>
        <source>ranges has to be a list of [start, end]</source>
        <translation>ranges 须为 [start, end] 的列表</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_spans.py"/>
        <source>ranges have to be two or more, rising, apart, and to begin and end where the span does</source>
        <translation>ranges 须有两段或更多，依次递增，互不相接，且起止与标注一致</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_spans.py"/>
        <source>labels and document_annotations do not name the same labels</source>
        <translation>labels 与 document_annotations 所列的标签不同</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_spans.py"/>
        <location filename="../../annotator/exchange/importers/spacy/docbin.py"/>
        <source>created is {said}, it has to be like 2026-01-31T09:30:00Z</source>
        <translation>created 为 {said}，须形如 2026-01-31T09:30:00Z</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_spans.py"/>
        <source>it names a span that the record does not have</source>
        <translation>它指向记录中没有的标注</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>UTF-16 units</source>
        <translation>UTF-16 编码单元</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>UTF-8 bytes</source>
        <translation>UTF-8 字节</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>line ends twice</source>
        <translation>行尾计为两个字符</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>With --offsets quote each span is placed by its words.</source>
        <translation>使用 --offsets quote 时，每处标注按其文字定位。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>The span {label} at {start} to {end}</source>
        <translation>标注 {label}（{start} 至 {end}）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>{place} is {quote} in the file, but {stands} stands there.</source>
        <translation>{place}在文件中为 {quote}，但该处是 {stands}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>{place_of} is {said}, which does not stand in the text.</source>
        <translation>{place_of}的文字为 {said}，不在文本中。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>offsets were read as {unit}</source>
        <translation>偏移按“{unit}”读取</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>an offset beyond any text</source>
        <translation>超出任何文本的偏移</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>{place} begins before the text.</source>
        <translation>{place}的起点在文本之前。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>{place} cannot be placed by its words: it is in pieces.</source>
        <translation>{place}无法按文字定位：它分为多段。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>{place} cannot be placed by its words: it has none.</source>
        <translation>{place}无法按文字定位：没有给出文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>lies outside the text, which ends at {length}</source>
        <translation>超出了文本（文本止于 {length}）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>The span {shown} has the offset {said}, which is no whole number.</source>
        <translation>标注 {shown} 的偏移 {said} 不是整数。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>Counted as {words} every span fits: import it with --offsets {other} if that is meant.</source>
        <translation>如按“{words}”计数，所有标注都能对上：如果本意如此，请用 --offsets {other} 导入。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>{place} is empty.</source>
        <translation>{place}为空。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>{place} ends before it begins.</source>
        <translation>{place}的终点在起点之前。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>{place_of} is {said}, which stands at {at}, equally near.</source>
        <translation>{place_of}的文字为 {said}，它出现在 {at}，距离相同。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>has an edge within the character {said}</source>
        <translation>有一端落在字符 {said} 内部</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <location filename="../../annotator/exchange/importers/standoff/web_annotation.py"/>
        <source>spans were placed by their words</source>
        <translation>标注已按其文字定位</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/pages/html.py"/>
        <source>the readings above characters (ruby) were left out</source>
        <translation>字上的注音（ruby）已略去</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/pages/html.py"/>
        <source>Web page (HTML), one page an article</source>
        <translation>网页（HTML），每页一篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/pages/html.py"/>
        <source>The page is larger than {number} MB: save its words as a text file.</source>
        <translation>网页超过 {number} MB：请把其中的文字存为文本文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/pages/html.py"/>
        <source>The page holds no text that a reader sees: its words may be made by a script or be a picture.</source>
        <translation>网页没有可供阅读的文本：文字可能由脚本生成，或是图片。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/pages/page_tree.py"/>
        <source>The page is nested too deeply to be read: save its words as a text file.</source>
        <translation>网页嵌套过深，无法读取：请把其中的文字存为文本文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/pages/page_tree.py"/>
        <source>The page holds no text: it is empty.</source>
        <translation>网页没有文本：内容为空。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/passed_over.py"/>
        <source>{count:,} without an ending</source>
        <translation>{count:,} 个无扩展名</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/plain_text.py"/>
        <source>Plain text, one file an article</source>
        <translation>纯文本，每个文件一篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>The project cannot be opened: it is damaged, or no ZIP file.</source>
        <translation>无法打开项目：文件已损坏，或不是 ZIP 文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>{file_name}, source {number}</source>
        <translation>{file_name}，第 {number} 个来源</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>{file_name}, source {number} ({name})</source>
        <translation>{file_name}，第 {number} 个来源（{name}）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>The project holds no sources: there is nothing to import but its codes.</source>
        <translation>项目中没有来源文档：除代码外没有可导入的内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>The project holds more than {max_members:,} files: split it.</source>
        <translation>项目中的文件超过 {max_members:,} 个：请拆分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>The file is no REFI-QDA project: it holds no project.qde.</source>
        <translation>该文件不是 REFI-QDA 项目：没有 project.qde。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>It has no plain text in the file, only a document: import that by itself.</source>
        <translation>文件中没有它的纯文本，只有文档：请单独导入该文档。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>Its text lies outside the file, at {path}: import that by itself.</source>
        <translation>其文本在文件之外，位于 {path}：请单独导入。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>Its text, {path}, is not in the file.</source>
        <translation>其文本 {path} 不在文件中。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>project.qde unpacks to more than any real one: it was not read.</source>
        <translation>project.qde 解压后大得不合常理：未读取。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>its line ends were counted once</source>
        <translation>换行按一个字符计数</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>It is a source of the kind “{kind}” and has no plain text: import the text of it by itself.</source>
        <translation>这是“{kind}”类来源，没有纯文本：请单独导入其文本。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>It is a source of no kind and has no plain text: import the text of it by itself.</source>
        <translation>这是没有类别的来源，没有纯文本：请单独导入其文本。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>project.qde is damaged, or protected by a password.</source>
        <translation>project.qde 已损坏，或受密码保护。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/qde.py"/>
        <source>project.qde is damaged: it is no well-formed XML.</source>
        <translation>project.qde 已损坏：不是格式正确的 XML。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/qde.py"/>
        <source>project.qde is no REFI-QDA project: its first element is not Project.</source>
        <translation>project.qde 不是 REFI-QDA 项目：它的第一个元素不是 Project。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/qde.py"/>
        <source>project.qde declares entities, as an attack does: it was not read.</source>
        <translation>project.qde 声明了实体，这是攻击文件的做法：未读取。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/sources.py"/>
        <source>sets of the project were not kept: {number}</source>
        <translation>未保留项目的集合（set）：{number}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/sources.py"/>
        <source>cases of the project were not kept: {number}</source>
        <translation>未保留项目的个案（case）：{number}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/sources.py"/>
        <source>graphs of the project were not kept: {number}</source>
        <translation>未保留项目的图（graph）：{number}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/sources.py"/>
        <source>selections without a code were passed over: {bare}</source>
        <translation>已跳过没有代码的选区：{bare}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/sources.py"/>
        <source>codings of something else than the text were not kept: {codings}</source>
        <translation>未保留不属于文本的编码：{codings}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/sources.py"/>
        <source>the description of the source was not kept</source>
        <translation>未保留来源的说明</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/sources.py"/>
        <source>A selection has {said} for its {key}: it has to be a whole number.</source>
        <translation>有一个选区的 {key} 为 {said}：必须是整数。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/sources.py"/>
        <source>A coding refers to the code {said}, which the project does not have.</source>
        <translation>有一处编码引用了代码 {said}，但项目中没有这个代码。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/sources.py"/>
        <source>notes that stand by no span were not kept: {notes}</source>
        <translation>未保留不附于标注的备注：{notes}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/sources.py"/>
        <source>links that join no two spans of one text were not kept: {links}</source>
        <translation>未保留两端不是同一文本中标注的链接：{links}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/sources.py"/>
        <location filename="../../annotator/exchange/importers/span_tables/foreign.py"/>
        <location filename="../../annotator/exchange/importers/tables/rows.py"/>
        <source>what stands under {left} was not kept</source>
        <translation>未保留 {left} 下的内容</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/source_text.py"/>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file cannot be read as UTF-8, UTF-16, GB18030 or Big5: it is damaged, or its encoding has to be named.</source>
        <translation>无法按 UTF-8、UTF-16、GB18030 或 Big5 读取该文件：文件已损坏，或需要指明字符编码。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/source_text.py"/>
        <location filename="../../annotator/exchange/importers/tools/json_array.py"/>
        <location filename="../../annotator/text/decode.py"/>
        <source>No encoding is called {encoding!r}: try utf-8, utf-16, gb18030 or big5.</source>
        <translation>没有名为 {encoding!r} 的字符编码：请尝试 utf-8、utf-16、gb18030 或 big5。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/source_text.py"/>
        <source>The file is not {encoding}: byte {start} does not fit.</source>
        <translation>该文件不是 {encoding}：字节 {start} 处不符。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/docbin.py"/>
        <source>its entities (doc.ents) that are none of its spans came in too, in the layer {entities}</source>
        <translation>不在其标注之列的实体（doc.ents）也已导入，归入编码 {entities}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/docbin.py"/>
        <source>what spans say of a knowledge base (kb_id, ent_id) is not kept</source>
        <translation>未保留标注与知识库的对应（kb_id、ent_id）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/docbin.py"/>
        <source>A word or label is not in the file's own table of them.</source>
        <translation>有一个词或标签不在文件自带的词表中。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/docbin.py"/>
        <source>{file_name}, document {number}</source>
        <translation>{file_name}，第 {number} 个文档</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/docbin.py"/>
        <source>The span {label} is of the tokens {first} to {last}, and the document has {count}.</source>
        <translation>标注 {label} 位于第 {first} 至 {last} 个词元，而文档有 {count} 个词元。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/docbin.py"/>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>It is a window of an article: export again without --max-length, and import that.</source>
        <translation>这是文章的一个片段：请不带 --max-length 重新导出，再导入。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/docbin.py"/>
        <source>The document has no text.</source>
        <translation>该文档没有文本。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/docbin.py"/>
        <source>The document is malformed ({name}).</source>
        <translation>该文档格式有误（{name}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/unpacking.py"/>
        <source>The file is no DocBin of spaCy, or it is damaged.</source>
        <translation>该文件不是 spaCy 的 DocBin，或已损坏。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/unpacking.py"/>
        <source>The file is cut short: it ends before what it packs does.</source>
        <translation>文件不完整：打包的内容还没完就结束了。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/unpacking.py"/>
        <source>The file unpacks to more than {most_times} times its size: it is too large.</source>
        <translation>文件解压后超过自身大小的 {most_times} 倍：太大了。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/unpacking.py"/>
        <source>The file unpacks to more than {number} GB: split it.</source>
        <translation>文件解压后超过 {number} GB：请拆分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/delimited.py"/>
        <location filename="../../annotator/exchange/importers/span_tables/parquet_folder.py"/>
        <source>The table goes together with {articles}{ending}: put that into the same folder.</source>
        <translation>该表格须与 {articles}{ending} 配套：请把它放入同一文件夹。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/delimited.py"/>
        <source>{file_name}, row {number}: it has {count} cells, the head has {count2}.</source>
        <translation>{file_name}，第 {number} 行：有 {count} 个单元格，而表头有 {count2} 个。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/delimited.py"/>
        <source>{file_name}, line {number}: it does not end within {longest_line:,} characters.</source>
        <translation>{file_name}，第 {number} 行：超过 {longest_line:,} 个字符仍未结束。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/delimited.py"/>
        <source>{file_name} is not {used}: save it as UTF-8, or name its encoding.</source>
        <translation>{file_name} 不是 {used}：请另存为 UTF-8，或指明字符编码。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/delimited.py"/>
        <source>No encoding is called {used!r}: try utf-8, utf-16, gb18030 or big5.</source>
        <translation>没有名为 {used!r} 的字符编码：请尝试 utf-8、utf-16、gb18030 或 big5。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/delimited.py"/>
        <source>{file_name}: its quotes do not match, or a cell is too long ({error}).</source>
        <translation>{file_name}：引号不配对，或某个单元格过长（{error}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/excel.py"/>
        <source>The file cannot be read as an Excel workbook: it is damaged, protected, or none.</source>
        <translation>无法按 Excel 工作簿读取该文件：文件已损坏、受保护，或不是工作簿。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/excel.py"/>
        <source>The workbook unpacks to more than any real one: it was not read.</source>
        <translation>工作簿解压后大得不合常理：未读取。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/excel.py"/>
        <source>The workbook has no sheet {name}: save the sheet of articles as CSV and import it.</source>
        <translation>工作簿中没有工作表 {name}：请将文章工作表另存为 CSV 后导入。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/excel.py"/>
        <source>The sheet {table}, row {number}: it is to go on the row before it, which is another's.</source>
        <translation>工作表 {table}，第 {number} 行：它应接续上一行，但上一行属于另一条数据。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/foreign.py"/>
        <source>The table of spans has no column {names}: a row needs start, end, label, and in text the whole text of its article; or article_id, and a table of articles beside it.</source>
        <translation>标注表没有列 {names}：每行需要 start、end、label，以及含文章全文的 text；或 article_id，并在同处附上文章表。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/foreign.py"/>
        <source>The column {names} has the words of each span, and no column has the text of its article: put that into text and the words into quote.</source>
        <translation>{names} 列是各处标注的词语，但没有哪一列是所在文章的文本：请将文章文本放入 text 列，词语放入 quote 列。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>spans</source>
        <translation>标注</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <location filename="../../annotator/session/merging/wording.py"/>
        <location filename="../../annotator/store/merging/portable.py"/>
        <location filename="../../annotator/ui/dashboard/pictures/timeline.py"/>
        <source>articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>{name}, article {said}</source>
        <translation>{name}，文章 {said}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>The table of {table} has no column {lacking}.</source>
        <translation>表 {table} 缺少列 {lacking}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>It has no label.</source>
        <translation>没有标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>{column} is {said}, it has to be a whole number.</source>
        <translation>{column} 为 {said}，必须是整数。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>{column} is {said}, it has to be one of {names}.</source>
        <translation>{column} 为 {said}，必须是 {names} 之一。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>{column} is {said}, which is not the JSON that stands there.</source>
        <translation>{column} 为 {said}，不是这一列应有的 JSON。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>{column} has to be a list of JSON objects.</source>
        <translation>{column} 必须是 JSON 对象的列表。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>attributes has to be a JSON object of strings.</source>
        <translation>attributes 必须是值为字符串的 JSON 对象。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>ranges has to be a JSON list of pairs [start, end].</source>
        <translation>ranges 必须是由 [start, end] 对组成的 JSON 列表。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>attributes has to be an object</source>
        <translation>attributes 必须是对象</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <location filename="../../annotator/exchange/importers/tables/delimited.py"/>
        <location filename="../../annotator/exchange/importers/tokens/hf_parquet.py"/>
        <source>{file_name}, row {number}</source>
        <translation>{file_name}，第 {number} 行</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>The table of articles has no article {said}.</source>
        <translation>文章表中没有文章 {said}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>Row {number} of the spans: {sentence}</source>
        <translation>标注表第 {number} 行：{sentence}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>created is {said}, it has to be a time as 2026-01-31T09:30:00Z.</source>
        <translation>created 为 {said}，必须是 2026-01-31T09:30:00Z 形式的时间。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>{file_name} became shorter while it was read: import it again.</source>
        <translation>{file_name} 在读取过程中变短了：请重新导入。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/parquet_folder.py"/>
        <source>{file_name} cannot be read as Parquet: it is damaged.</source>
        <translation>无法按 Parquet 读取 {file_name}：文件已损坏。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat.py"/>
        <source>the text is not the one that was exported: {regions} regions and {layers} layers marked done were left out</source>
        <translation>文本与导出时的不同：略去 {regions} 个页面部分和 {layers} 份标为已完成的编码</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat.py"/>
        <source>the text is not the one that was exported: {regions} regions were left out</source>
        <translation>文本与导出时的不同：略去 {regions} 个页面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat.py"/>
        <source>the text is not the one that was exported: {layers} layers marked done were left out</source>
        <translation>文本与导出时的不同：略去 {layers} 份标为已完成的编码</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat.py"/>
        <source>The text that it speaks of, {stem}.txt, is not beside it: import both together.</source>
        <translation>所对应的文本 {stem}.txt 不在同一处：请将两者一起导入。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>normalisations (N)</source>
        <translation>规范化（N）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>arguments of events (E)</source>
        <translation>事件论元（E）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>equivalences (*)</source>
        <translation>等价关系（*）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>comments (#)</source>
        <translation>注释（#）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>{n} {what} of brat were left out</source>
        <translation>略去 brat 的 {n} 项{what}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>{said} has to be a label and offsets, as in directive 7 18.</source>
        <translation>{said} 必须是标签加偏移，如 directive 7 18。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>the span {id} has no text behind its offsets: the file is cut off, or is not brat's.</source>
        <translation>标注 {id} 的偏移之后没有文本：文件不完整，或不是 brat 文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>Two spans of the article have the same id, {id}.</source>
        <translation>文章有两处标注的 id 相同：{id}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>{said} has to be a relation between two spans, as in supports Arg1:T1 Arg2:T2.</source>
        <translation>{said} 必须是两处标注间的关系，如 supports Arg1:T1 Arg2:T2。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>Two relations of the article have the same id, {id}.</source>
        <translation>文章有两个关系的 id 相同：{id}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>{said} has to be an attribute of a span, as in tense T1 past.</source>
        <translation>{said} 必须是标注的属性，如 tense T1 past。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>{said} has to be an event on a span, as in Meeting:T1 Who:T2.</source>
        <translation>{said} 必须是标注上的事件，如 Meeting:T1 Who:T2。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>{homeless} attributes or notes of brat were left out: what they are of is no span</source>
        <translation>略去 {homeless} 个 brat 属性或备注：它们所属的不是标注</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>Line {number} is no annotation of brat: {said}.</source>
        <translation>第 {number} 行不是 brat 标注：{said}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>Line {number}: {sentence}</source>
        <translation>第 {number} 行：{sentence}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas.py"/>
        <source>The CAS holds no text: it has no sofaString.</source>
        <translation>该 CAS 没有文本：缺少 sofaString。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas.py"/>
        <source>left out of the CAS: {counts}</source>
        <translation>CAS 中略去的内容：{counts}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas.py"/>
        <source>{homeless} relations were left out: what they join is no span</source>
        <translation>略去 {homeless} 个关系：两端不是标注</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas.py"/>
        <source>{number} more views of the CAS were left out</source>
        <translation>略去 CAS 的另外 {number} 个视图</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas.py"/>
        <source>features that refer to other annotations were left out: {counts}</source>
        <translation>略去引用其他标注的特征：{counts}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas.py"/>
        <source>features of relations were left out: {counts}</source>
        <translation>略去关系的特征：{counts}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas_json.py"/>
        <source>The file is no JSON CAS: it has no {structures}.</source>
        <translation>该文件不是 JSON CAS：缺少 {structures}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas_json.py"/>
        <source>Two feature structures of the CAS have the same id.</source>
        <translation>CAS 中有两个特征结构的 id 相同。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas_json.py"/>
        <source>{structures} of the CAS has to be a list.</source>
        <translation>CAS 的 {structures} 必须是列表。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas_json.py"/>
        <source>{name} of the CAS has to be an object.</source>
        <translation>CAS 的 {name} 必须是对象。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas_json.py"/>
        <source>A feature structure of the CAS is {said}: it has to have a %TYPE and an %ID.</source>
        <translation>CAS 中有一个特征结构为 {said}：必须有 %TYPE 和 %ID。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas_layers.py"/>
        <source>The {short_type} {id} has to begin and end at whole numbers.</source>
        <translation>{short_type} {id} 的起止位置必须是整数。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/hypothesis.py"/>
        <source>An annotation of Hypothesis has the uri {said} and the tags {said2}.</source>
        <translation>有一条 Hypothesis 标注的 uri 为 {said}，tags 为 {said2}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/page_items.py"/>
        <source>The file holds no Web Annotations: it has no items.</source>
        <translation>该文件没有 Web Annotations：缺少 items。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/page_items.py"/>
        <source>Annotation {number} is {said}: it has to be an object with a target.</source>
        <translation>第 {number} 条标注为 {said}：必须是带 target 的对象。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/page_items.py"/>
        <source>its target {said} is no address</source>
        <translation>目标 {said} 不是地址</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/page_items.py"/>
        <source>Annotation {number}: {sentence}.</source>
        <translation>第 {number} 条标注：{sentence}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/page_items.py"/>
        <source>its target {said} names no source</source>
        <translation>目标 {said} 没有指明来源</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/selectors.py"/>
        <source>the position {start} to {end} has no words to place it by</source>
        <translation>位置 {start} 至 {end} 没有可供定位的文字</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/selectors.py"/>
        <source>{said} does not stand in the text</source>
        <translation>文本中没有 {said}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/selectors.py"/>
        <source>{said} stands at {likely} and at {likely2}, equally near to {wanted}</source>
        <translation>{said} 出现在 {likely} 和 {likely2}，与 {wanted} 的距离相同</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/selectors.py"/>
        <source>{said} stands at {likely} and at {likely2}, and nothing says which is meant</source>
        <translation>{said} 出现在 {likely} 和 {likely2}，无从得知指的是哪一处</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/selectors.py"/>
        <source>a position from {said} to {said2} has to be of whole numbers</source>
        <translation>从 {said} 到 {said2} 的位置必须是整数</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/selectors.py"/>
        <source>the exact, prefix and suffix of a quote have to be strings</source>
        <translation>引文的 exact、prefix 和 suffix 必须是字符串</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/web_annotation.py"/>
        <source>The text that it speaks of, {next}, is not beside it: import both together.</source>
        <translation>所对应的文本 {next} 不在同一处：请将两者一起导入。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/web_annotation.py"/>
        <source>{left_out} annotations were left out: they are no labels of the text</source>
        <translation>略去 {left_out} 条标注：它们不是文本的标签</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/web_annotation.py"/>
        <source>comments on a text as a whole were left out: {unsaid}</source>
        <translation>略去对整篇文本的评论：{unsaid}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/web_annotation.py"/>
        <source>{count} regions were left out: they have no words to place them by</source>
        <translation>略去 {count} 个页面部分：没有可供定位的文字</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/web_annotation.py"/>
        <source>The annotation {what}: {sentence}.</source>
        <translation>标注 {what}：{sentence}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/whole_file.py"/>
        <source>The file is larger than {most_mb} MB, and is read as a whole: split it.</source>
        <translation>文件超过 {most_mb} MB，而这种文件须一次读入：请拆分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/whole_file.py"/>
        <source>The file is not JSON in UTF-8, or is cut off ({error}).</source>
        <translation>该文件不是 UTF-8 的 JSON，或不完整（{error}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/xmi.py"/>
        <source>Two annotations of the CAS have the same id, {twins}.</source>
        <translation>CAS 中有两处标注的 id 相同：{twins}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/xmi.py"/>
        <source>An element {type} of the CAS has no xmi:id.</source>
        <translation>CAS 中有一个 {type} 元素没有 xmi:id。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/xmi.py"/>
        <source>The XML declares a document type or entities, as an entity bomb does: it was not read.</source>
        <translation>该 XML 声明了文档类型或实体，这是实体炸弹的做法：未读取。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/xmi.py"/>
        <source>The file is not XML, or is damaged or cut off ({error}).</source>
        <translation>该文件不是 XML，或已损坏或不完整（{error}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/xmi.py"/>
        <source>The XML cannot be read ({error}): save it as UTF-8.</source>
        <translation>无法读取 XML（{error}）：请另存为 UTF-8。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/xmi.py"/>
        <source>The XML has characters that only XML 1.1 knows ({error}): export it as XML 1.0.</source>
        <translation>该 XML 含有只有 XML 1.1 才有的字符（{error}）：请导出为 XML 1.0。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/xmi.py"/>
        <source>The file is no UIMA CAS XMI: its first element is not xmi:XMI.</source>
        <translation>该文件不是 UIMA CAS XMI：第一个元素不是 xmi:XMI。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/xmi.py"/>
        <source>The CAS has more than {most_structures:,} annotations: it is no article's.</source>
        <translation>该 CAS 的标注超过 {most_structures:,} 处：不会是一篇文章的。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/columns.py"/>
        <source>this looks like annotations: name the format with --format, or its columns with --columns.</source>
        <translation>这像是标注：请用 --format 指定格式，或用 --columns 指定列。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/columns.py"/>
        <source>Its columns say where labels begin and end ({listed}): {annotations}</source>
        <translation>它的列标明了标签的起止位置（{listed}）：{annotations}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/columns.py"/>
        <source>Which column holds the text cannot be told from the names ({listed}): name it with --columns text=NAME.</source>
        <translation>无法从列名（{listed}）得知哪一列是文本：请用 --columns text=NAME 指定。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/columns.py"/>
        <source>The table has no column {strip}: it has {listed}.</source>
        <translation>表格没有列 {strip}：现有 {listed}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/columns.py"/>
        <source>--columns cannot be read at {strip!r}: write text=COLUMN,title=COLUMN ..., with each of {names} once at most.</source>
        <translation>无法读懂 --columns 的 {strip!r}：请写 text=COLUMN,title=COLUMN …，{names} 每项至多一次。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/delimited.py"/>
        <source>Its quotes do not match: what stands in quotes has to fill its cell, and a quote in it is doubled.</source>
        <translation>引号不配对：带引号的内容须占满单元格，其中的引号须写两次。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/delimited.py"/>
        <source>A quote is opened in it and never closed: the rest of the file cannot be read.</source>
        <translation>其中有引号未闭合：文件余下部分无法读取。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/delimited.py"/>
        <source>A cell has more than {number} million characters.</source>
        <translation>有一个单元格超过 {number} 百万个字符。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/delimited.py"/>
        <source>Table (CSV, TSV), one row an article</source>
        <translation>表格（CSV、TSV），每行一篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/delimited.py"/>
        <source>The table has no head: its first row has to name the columns.</source>
        <translation>表格没有表头：第一行必须是列名。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/delimited.py"/>
        <source>The table has a head and no rows.</source>
        <translation>表格只有表头，没有数据行。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/delimited.py"/>
        <source>A table that is not UTF-8 can have {number} MB: save it as UTF-8.</source>
        <translation>非 UTF-8 的表格上限为 {number} MB：请另存为 UTF-8。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/delimited.py"/>
        <source>A line of the table has more than {number} million characters.</source>
        <translation>表格有一行超过 {number} 百万个字符。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/delimited.py"/>
        <source>It has {count} cells, the head has {count2}.</source>
        <translation>这一行有 {count} 个单元格，而表头有 {count2} 个。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/parquet.py"/>
        <source>The file cannot be read as Parquet: it is damaged, or uses what this pyarrow does not know.</source>
        <translation>无法按 Parquet 读取该文件：文件已损坏，或用到了当前 pyarrow 不支持的功能。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/parquet.py"/>
        <source>It unpacks to more than {max_ratio} times its size, as a bomb does: no more of it was read.</source>
        <translation>解压后超过自身大小的 {max_ratio} 倍，如同炸弹文件：已停止读取。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/parquet.py"/>
        <source>Table (Parquet), one row an article</source>
        <translation>表格（Parquet），每行一篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/parquet.py"/>
        <location filename="../../annotator/session/intake/import_tables.py"/>
        <source>The table has no rows.</source>
        <translation>表格没有数据行。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/parquet.py"/>
        <source>A row group unpacks to more than {number} GB: write smaller ones.</source>
        <translation>有一个行组解压后超过 {number} GB：请写成较小的行组。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/parquet.py"/>
        <source>Two columns of the table have the same name: rename one.</source>
        <translation>表格有两列同名：请给其中一列改名。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/rows.py"/>
        <source>the date could not be read as one, and was not kept</source>
        <translation>日期无法识别，未保留</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/rows.py"/>
        <source>There is no text under {names}.</source>
        <translation>{names} 下没有文本。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/rows.py"/>
        <source>What stands under {column} is a list or an object: {annotations}</source>
        <translation>{column} 下的内容是列表或对象：{annotations}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/rows.py"/>
        <source>What stands under {column} is no text.</source>
        <translation>{column} 下的内容不是文本。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/columns.py"/>
        <source>{file_name}, line {line}</source>
        <translation>{file_name}，第 {line} 行</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/columns.py"/>
        <source>It has more than {max_characters:,} characters: part its articles by {document} lines.</source>
        <translation>超过 {max_characters:,} 个字符：请用 {document} 行分开各篇文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/columns.py"/>
        <source>Line {number} is {said}: it has to be a token and its tag, which is O, or like B-LABEL.</source>
        <translation>第 {number} 行为 {said}：必须是词元及其标记，标记为 O 或 B-LABEL 的形式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/columns.py"/>
        <source>Line {number} has more than {longest_line:,} characters: it is no token and its tag.</source>
        <translation>第 {number} 行超过 {longest_line:,} 个字符：不会是词元及其标记。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/columns.py"/>
        <source>The file holds no token with its tag.</source>
        <translation>该文件没有带标记的词元。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/columns.py"/>
        <source>The file is not {codec} after its line {number}: it is damaged or cut off.</source>
        <translation>该文件从第 {number} 行之后不是 {codec}：文件已损坏或不完整。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/hf_jsonl.py"/>
        <source>The file holds no row: it is empty.</source>
        <translation>该文件没有数据：是空的。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/hf_jsonl.py"/>
        <source>Line {number} is longer than {number2} MB: it cannot be a row.</source>
        <translation>第 {number} 行超过 {number2} MB：不会是一条数据。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/hf_jsonl.py"/>
        <location filename="../../annotator/exchange/importers/tools/json_files.py"/>
        <source>{file_name}, line {number}</source>
        <translation>{file_name}，第 {number} 行</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/hf_parquet.py"/>
        <source>The table has no column tokens: it is no data set of tagged tokens.</source>
        <translation>表格没有列 tokens：不是带标记词元的数据集。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/hf_parquet.py"/>
        <source>The data set has no rows.</source>
        <translation>该数据集没有数据行。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>it has no tags: they are looked for in {names}</source>
        <translation>没有标记：应在 {names} 中</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>it has {count} tokens and {count2} tags</source>
        <translation>有 {count} 个词元和 {count2} 个标记</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>it has no tokens</source>
        <translation>没有词元</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>{column} has to be a list</source>
        <translation>{column} 必须是列表</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>{column} has to be a list of names, or of whole numbers</source>
        <translation>{column} 必须是名称的列表，或整数的列表</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>{column} holds numbers, and nothing says what they mean: keep README.md or dataset_infos.json beside the file</source>
        <translation>{column} 中是数字，而没有说明其含义：请把 README.md 或 dataset_infos.json 与文件放在一起</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>{column} holds the number {wrong}, and there are names for 0 to {number}</source>
        <translation>{column} 中有数字 {wrong}，而有名称的是 0 至 {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>A row is an object with keys, this is not one.</source>
        <translation>每条数据应是带键的对象，这一条不是。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>ranges has to be a list of pairs of whole numbers</source>
        <translation>ranges 必须是整数对的列表</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/doccano.py"/>
        <source>{key} has to be a list</source>
        <translation>{key} 必须是列表</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/doccano.py"/>
        <source>{key} has a tag for each character or word, and the line does not say of which</source>
        <translation>{key} 给每个字符或词都加了标记，但这一行没有说明是哪一种</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/doccano.py"/>
        <source>{key}[{place}] is {said}, it has to be [start, end, label] or a label</source>
        <translation>{key}[{place}] 为 {said}，必须是 [start, end, label] 或一个标签</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/doccano.py"/>
        <source>{said} has {said2}, it has to be [first, last character]</source>
        <translation>{said} 的值为 {said2}，必须是 [首字符，末字符]</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_array.py"/>
        <source>Something stands behind the array: the file is damaged, or is not one array.</source>
        <translation>数组之后还有内容：文件已损坏，或不是单个数组。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_array.py"/>
        <source>One record is longer than {number} MB: split the file.</source>
        <translation>有一条记录超过 {number} MB：请拆分文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_array.py"/>
        <source>The file ends within its array: it is cut off.</source>
        <translation>文件在数组未完时就结束了：内容不完整。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_array.py"/>
        <source>The file is UTF-16, not UTF-8: name its encoding, or save it as UTF-8.</source>
        <translation>该文件是 UTF-16，不是 UTF-8：请指明字符编码，或另存为 UTF-8。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_array.py"/>
        <source>The file is not {name}: its bytes do not fit.</source>
        <translation>该文件不是 {name}：字节不符。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_files.py"/>
        <source>{file_name}, behind line {number}</source>
        <translation>{file_name}，第 {number} 行之后</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_files.py"/>
        <source>{file_name}, record {number}</source>
        <translation>{file_name}，第 {number} 条记录</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_files.py"/>
        <source>{file_name}, behind record {number}</source>
        <translation>{file_name}，第 {number} 条记录之后</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_files.py"/>
        <source>It is not JSON ({error}).</source>
        <translation>不是 JSON（{error}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_files.py"/>
        <source>Line {number} is longer than {number2} MB: split the file.</source>
        <translation>第 {number} 行超过 {number2} MB：请拆分文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/label_studio.py"/>
        <source>predictions of a machine were left out: {count}</source>
        <translation>略去机器的预测：{count}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/label_studio.py"/>
        <source>Which of {said} is the text cannot be told: call that key text.</source>
        <translation>无法得知 {said} 中哪一个是文本：请把该键命名为 text。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/label_studio.py"/>
        <source>The task has no text: tasks of pictures, sounds or pages cannot be read.</source>
        <translation>该任务没有文本：无法读取图片、声音或页面的任务。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/label_studio_results.py"/>
        <source>its offsets count within elements of a page (HyperText or Paragraphs), not in a text</source>
        <translation>其偏移按页面元素（HyperText 或 Paragraphs）计算，不是按文本</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/label_studio_results.py"/>
        <source>what was marked otherwise than by labels was left out ({kinds})</source>
        <translation>略去并非用标签标出的内容（{kinds}）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/label_studio_results.py"/>
        <source>regions without a label, and relations to them, were left out: {unlabelled}</source>
        <translation>略去没有标签的区域及相应的关系：{unlabelled}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/label_studio_results.py"/>
        <source>annotations that were cancelled were left out: {cancelled}</source>
        <translation>略去已取消的标注：{cancelled}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/label_studio_results.py"/>
        <source>relations both ways were read as one way: {arrows}</source>
        <translation>双向关系按单向读取：{arrows}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/prodigy.py"/>
        <source>It was rejected in Prodigy: what is marked in it is wrong, and it was left out.</source>
        <translation>在 Prodigy 中被拒绝：其中的标注有误，已略去。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/prodigy.py"/>
        <source>It was ignored in Prodigy: nobody decided about it, and it was left out.</source>
        <translation>在 Prodigy 中被忽略：无人作出判断，已略去。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/prodigy.py"/>
        <source>It has no text: tasks of pictures, sounds or pages cannot be read.</source>
        <translation>没有文本：无法读取图片、声音或页面的任务。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/prodigy.py"/>
        <source>relations between tokens that are no spans were left out: {passed}</source>
        <translation>略去两端词元不是标注的关系：{passed}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/prodigy.py"/>
        <source>Its answer is {said}, and not accept.</source>
        <translation>回答为 {said}，不是 accept。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_archive.py"/>
        <source>Its path leads out of the archive: it was not read.</source>
        <translation>其路径指向压缩包之外：未读取。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_archive.py"/>
        <source>The archive holds another file of this name before it: only that one was read.</source>
        <translation>压缩包中前面已有同名文件：只读取了前一个。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_archive.py"/>
        <source>It is an archive within the archive: unpack that one, and import it by itself.</source>
        <translation>这是压缩包中的压缩包：请解压后单独导入。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_archive.py"/>
        <source>ZIP of files in any of the formats that are read</source>
        <translation>ZIP，内含任一可读取格式的文件</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_archive.py"/>
        <location filename="../../annotator/session/taken/import_report.py"/>
        <source>Passed over, no format reads them: {endings}.</source>
        <translation>已略过没有格式可读取的文件：{endings}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_archive.py"/>
        <source>The archive holds no files.</source>
        <translation>压缩包中没有文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_archive.py"/>
        <source>It is malformed in a way that was not foreseen ({name}).</source>
        <translation>格式有误，且不属于已知情形（{name}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_archive.py"/>
        <source>The archive unpacks to more than {number} GB: split it.</source>
        <translation>压缩包解压后超过 {number} GB：请拆分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_members.py"/>
        <source>archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_members.py"/>
        <source>It unpacks to more than {number:,.0f} MB: split it.</source>
        <translation>解压后超过 {number:,.0f} MB：请拆分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_members.py"/>
        <source>The {what} holds more than {max_members:,} files: split it.</source>
        <translation>{what}中的文件超过 {max_members:,} 个：请拆分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_members.py"/>
        <source>It is protected by a password: unpack the archive, and import the files.</source>
        <translation>文件受密码保护：请解压后导入其中的文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_members.py"/>
        <source>It unpacks to more than {max_ratio} times its size, as a ZIP bomb does: it was not read.</source>
        <translation>解压后超过自身大小的 {max_ratio} 倍，如同 ZIP 炸弹：未读取。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_members.py"/>
        <source>The {what} cannot be opened: it is damaged, or no ZIP file.</source>
        <translation>无法打开{what}：已损坏，或不是 ZIP 文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_members.py"/>
        <source>It is damaged, or packed in a way that is not known here.</source>
        <translation>文件已损坏，或采用了未知的压缩方式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/layers.py"/>
        <source>There are several gold layers ({names}): say which with --layer; an export also takes --final or --all-layers.</source>
        <translation>有多份定稿（{names}）：请用 --layer 指明是哪一份；导出时也可以用 --final 或 --all-layers。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/layers.py"/>
        <source>There are several hand layers ({names}): say which with --layer; an export also takes --final or --all-layers.</source>
        <translation>有多份手动编码（{names}）：请用 --layer 指明是哪一份；导出时也可以用 --final 或 --all-layers。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/layers.py"/>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/layers.py"/>
        <source>No layer is called {name}; the project has {have}.</source>
        <translation>没有名为 {name} 的编码；项目中现有：{have}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/registry.py"/>
        <source>The format {name} cannot be read: choose one of {able}.</source>
        <translation>格式 {name} 不支持读取：请从 {able} 中选择。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/registry.py"/>
        <source>The format {name} cannot be written: choose one of {able}.</source>
        <translation>格式 {name} 不支持写出：请从 {able} 中选择。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/registry.py"/>
        <source>No format {name}: choose one of {able}.</source>
        <translation>没有格式 {name}：请从 {able} 中选择。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/registry.py"/>
        <source>The format {point_name} could not be loaded: {point_value} is not a Format.</source>
        <translation>无法加载格式 {point_name}：{point_value} 不是 Format。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/registry.py"/>
        <source>The format {format_name} needs more than is installed ({missing}): python -m pip install "{wanted}".</source>
        <translation>格式 {format_name} 所需的组件未安装（{missing}）：python -m pip install "{wanted}"。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/registry.py"/>
        <source>No format reads {file_name}: files end in {endings}, or name the format with --format.</source>
        <translation>没有格式能读取 {file_name}：可读取的扩展名有 {endings}，或用 --format 指定格式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/registry.py"/>
        <source>the module {error_name} is missing</source>
        <translation>缺少模块 {error_name}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/registry.py"/>
        <source>No format knows this {suffix}: name it with --format.</source>
        <translation>没有格式能识别这个 {suffix}：请用 --format 指定。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/registry.py"/>
        <source>The format {point_name} could not be loaded: {why}.</source>
        <translation>无法加载格式 {point_name}：{why}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/tokens/columns.py"/>
        <source>CoNLL-2003, four columns, BIO tags</source>
        <translation>CoNLL-2003，四列，BIO 标记</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/tokens/columns.py"/>
        <source>BIO tags (IOB2), two columns</source>
        <translation>BIO 标记（IOB2），两列</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/tokens/columns.py"/>
        <source>BIOES tags, two columns</source>
        <translation>BIOES 标记，两列</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/tokens/columns.py"/>
        <source>BILOU tags, two columns</source>
        <translation>BILOU 标记，两列</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/tokens/tags.py"/>
        <source>The tag of token {number} is {tag!r}: it has to be O, or like B-LABEL and I-LABEL.</source>
        <translation>第 {number} 个词元的标记为 {tag!r}：必须是 O，或 B-LABEL、I-LABEL 的形式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/tools.py"/>
        <source>JSONL in the form of Prodigy's tasks, with tokens</source>
        <translation>Prodigy 任务形式的 JSONL，含词元</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/tools.py"/>
        <source>doccano JSONL (spans, or spans and relations)</source>
        <translation>doccano JSONL（标注，或标注与关系）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/tools.py"/>
        <source>Label Studio: tasks.json and its labelling config</source>
        <translation>Label Studio：tasks.json 及其标注配置</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/__init__.py"/>
        <location filename="../../annotator/text/regions/__init__.py"/>
        <location filename="../../annotator/text/scripts/__init__.py"/>
        <source>module {name!r} has no attribute {name2!r}</source>
        <translation>模块 {name!r} 没有属性 {name2!r}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/build.py"/>
        <source>it is missing; begin the file with a line such as “name: my-codebook”</source>
        <translation>缺少此项；请在文件开头写一行，如“name: my-codebook”</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/build.py"/>
        <source>its id is missing; write a line such as “id: slogan”</source>
        <translation>缺少 id；请写一行，如“id: slogan”</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/build.py"/>
        <source>it is empty; put quotes around the colour, as in '#b45309', for a bare # begins a comment</source>
        <translation>内容为空；颜色要加引号，如 '#b45309'，因为单独的 # 表示注释</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/build.py"/>
        <source>its text is missing; write it under hans (Simplified) or hant (Traditional)</source>
        <translation>缺少文本；请写在 hans（简体）或 hant（繁体）下</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/build.py"/>
        <source>fields are needed here: a value, a colon, its names</source>
        <translation>此处需要字段：值、冒号、它的各名称</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/build.py"/>
        <source>“{stated}” is no UUID; leave the line out and one is derived from the names</source>
        <translation>“{stated}”不是 UUID；删去这一行，会根据名称生成一个</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/build.py"/>
        <source>each item is a list of labels, as in “- [directive, addressee]”</source>
        <translation>每一项都是标签的列表，如“- [directive, addressee]”</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>the label “{first}” has it too</source>
        <translation>标签“{first}”也用了它</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>the group “{first}” has it too</source>
        <translation>分组“{first}”也用了它</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>the relation “{first}” has it too</source>
        <translation>关系“{first}”也用了它</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>the attribute “{first}” has it too</source>
        <translation>属性“{first}”也用了它</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>the value “{first}” has it too</source>
        <translation>值“{first}”也用了它</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>The colour {colour} of {label} is hard to read on light paper (contrast {seen}, {needed} is needed).</source>
        <translation>{label} 的颜色 {colour} 在浅色背景上难以辨认（对比度 {seen}，至少需要 {needed}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>The colour {colour} of {label} is hard to read on dark paper (contrast {seen}, {needed} is needed).</source>
        <translation>{label} 的颜色 {colour} 在深色背景上难以辨认（对比度 {seen}，至少需要 {needed}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>{one} and {other} have the same colour {colour} on light paper: change one of them.</source>
        <translation>{one} 与 {other} 在浅色背景上的颜色同为 {colour}：请更改其中一个。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>{one} and {other} have the same colour {colour} on dark paper: change one of them.</source>
        <translation>{one} 与 {other} 在深色背景上的颜色同为 {colour}：请更改其中一个。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>an id holds no “{wrong}”, only letters of any script, digits, _ and -; choose another</source>
        <translation>id 不能含有“{wrong}”，只能用任何文字的字母、数字、_ 和 -；请另选一个</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>The colours of {one} and {other} on light paper can hardly be told apart.</source>
        <translation>{one} 与 {other} 的颜色在浅色背景上难以区分。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>The colours of {one} and {other} on light paper can hardly be told apart by readers with deuteranopia.</source>
        <translation>绿色盲读者在浅色背景上难以区分 {one} 与 {other} 的颜色。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>The colours of {one} and {other} on light paper can hardly be told apart by readers with protanopia.</source>
        <translation>红色盲读者在浅色背景上难以区分 {one} 与 {other} 的颜色。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>The colours of {one} and {other} on dark paper can hardly be told apart.</source>
        <translation>{one} 与 {other} 的颜色在深色背景上难以区分。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>The colours of {one} and {other} on dark paper can hardly be told apart by readers with deuteranopia.</source>
        <translation>绿色盲读者在深色背景上难以区分 {one} 与 {other} 的颜色。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>The colours of {one} and {other} on dark paper can hardly be told apart by readers with protanopia.</source>
        <translation>红色盲读者在深色背景上难以区分 {one} 与 {other} 的颜色。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>an id holds no full-width colon; write “id: slogan” with the half-width one</source>
        <translation>id 不能含有全角冒号；请用半角冒号写“id: slogan”</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>its marks stand apart from their letters; write “{composed}”, copied from here</source>
        <translation>其中的附加符号与字母分开了；请写“{composed}”，可从此处复制</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>an id holds no blanks; write “{better}” and put the words into names</source>
        <translation>id 不能含有空格；请写“{better}”，词语写在 names 中</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>an id holds no U+{code:04X}, which nobody sees, only letters of any script, digits, _ and -; choose another</source>
        <translation>id 不能含有看不见的 U+{code:04X}，只能用任何文字的字母、数字、_ 和 -；请另选一个</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{key}” cannot be a key; choose one digit, one of - = `, or one small letter from a to z</source>
        <translation>“{key}”不能作按键；请选一个数字、- = ` 之一，或一个小写字母 a 至 z</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>there are none; write at least one, as in “- id: slogan”</source>
        <translation>一个也没有；请至少写一个，如“- id: slogan”</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>all are retired; leave at least one in use</source>
        <translation>全部已停用；至少保留一个</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <location filename="../../annotator/store/merging/portable.py"/>
        <location filename="../../annotator/store/rows.py"/>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <location filename="../../annotator/ui/agreement/passages/passage_delegate.py"/>
        <location filename="../../annotator/ui/palette/found_list.py"/>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>there is no unit “{unit}”; {nearest}</source>
        <translation>没有单位“{unit}”；{nearest}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>a label is not for “{applies_to}”; {nearest}</source>
        <translation>标签不能用于“{applies_to}”；{nearest}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>there is no group “{group}”; {nearest}</source>
        <translation>没有分组“{group}”；{nearest}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>the key {key} is taken by the program; choose another digit or letter</source>
        <translation>按键 {key} 由程序占用；请另选一个数字或字母</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{key}” cannot be its key; choose one small letter other than n</source>
        <translation>“{key}”不能作它的按键；请选一个 n 以外的小写字母</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>the key {key} is that of the label “{label_keys}”; choose another</source>
        <translation>按键 {key} 已属于标签“{label_keys}”；请另选一个</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{kind}” is no kind; {nearest}</source>
        <translation>没有类型“{kind}”；{nearest}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>there are none to choose from; write a list of them, or “kind: text”</source>
        <translation>没有可选的值；请写出值的列表，或写“kind: text”</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>a {kind} has no list of values; leave it out, or write “kind: choice”</source>
        <translation>{kind} 没有可选值列表；请删去，或写“kind: choice”</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{several}” stands between several values; choose values without it</source>
        <translation>“{several}”用来分隔多个值；请选择不含它的值</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{made}” is no way to make one; {nearest}</source>
        <translation>没有建立方式“{made}”；{nearest}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>it stands there twice</source>
        <translation>它在此处出现了两次</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{value}” is taken, {owners}; choose another</source>
        <translation>“{value}”已被占用：{owners}；请另选一个</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <location filename="../../annotator/store/rows.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{colour}” ({half}) is no colour; write it as '#b45309', in quotes</source>
        <translation>“{colour}”（{half}）不是颜色；请写成 '#b45309'，并加引号</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>it stands above itself ({names}); let one of them stand at the top</source>
        <translation>标签成了自己的上级（{names}）；请让其中一个位于顶层</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{label_id}” looks the same as the id of another label; choose another</source>
        <translation>“{label_id}”与另一标签的 id 看上去相同；请另选一个</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>there is no value “{value}”; {nearest}</source>
        <translation>没有值“{value}”；{nearest}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{each}” is none of its values; {nearest}</source>
        <translation>“{each}”不是它的值；{nearest}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>it is missing; name the labels whose tags it may link</source>
        <translation>缺少此项；请写出它可以连接哪些标签的标注</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>there is no label “{each}”; {nearest}</source>
        <translation>没有标签“{each}”；{nearest}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/json_form.py"/>
        <source>the stored codebook</source>
        <translation>已存储的编码手册</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/nouns.py"/>
        <source>known are {names}</source>
        <translation>可用的有 {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/nouns.py"/>
        <source>none is known</source>
        <translation>没有可用的</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/nouns.py"/>
        <source>the nearest is “{close}”</source>
        <translation>最接近的是“{close}”</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/nouns.py"/>
        <source>The codebook {name} has no label “{wanted}”; {known}.</source>
        <translation>编码手册 {name} 中没有标签“{wanted}”；{known}。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>label “{name}”</source>
        <translation>标签“{name}”</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>group “{name}”</source>
        <translation>分组“{name}”</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>relation “{name}”</source>
        <translation>关系“{name}”</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>attribute “{name}”</source>
        <translation>属性“{name}”</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>value “{name}”</source>
        <translation>值“{name}”</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>example “{name}”</source>
        <translation>例子“{name}”</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>label {number}</source>
        <translation>标签 {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>group {number}</source>
        <translation>分组 {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>relation {number}</source>
        <translation>关系 {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>attribute {number}</source>
        <translation>属性 {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>example {number}</source>
        <translation>例子 {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>fields are needed here, as in “id: slogan”, not “{plain}”</source>
        <translation>此处需要字段，如“id: slogan”，而不是“{plain}”</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>fields are needed here, as in “id: slogan”</source>
        <translation>此处需要字段，如“id: slogan”</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>fields are needed here, as in “id: slogan”, not “{plain}”; the colon must be the half-width one</source>
        <translation>此处需要字段，如“id: slogan”，而不是“{plain}”；冒号必须是半角的</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/merging/both.py"/>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>key</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>uuid</source>
        <translation>uuid</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/listing/saved.py"/>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/merging/both.py"/>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>names</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>short</source>
        <translation>简称</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>include</source>
        <translation>包括</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>exclude</source>
        <translation>不包括</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>examples</source>
        <translation>例子</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>group</source>
        <translation>分组</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>parent</source>
        <translation>上级标签</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>applies_to</source>
        <translation>适用于</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>trim</source>
        <translation>修剪</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>leading</source>
        <translation>句首词</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>values</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>value_names</source>
        <translation>各值名称</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <location filename="../../annotator/ui/inspector/value_strip.py"/>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>from</source>
        <translation>起点</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/history_page.py"/>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>made</source>
        <translation>建立方式</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>nesting</source>
        <translation>嵌套</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>apart</source>
        <translation>互斥</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>crossing</source>
        <translation>交叉</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>zones</source>
        <translation>需标注的部分</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>hans</source>
        <translation>简体</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>hant</source>
        <translation>繁体</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>good</source>
        <translation>正例</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>seed</source>
        <translation>来源页</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/listing/memos.py"/>
        <location filename="../../annotator/store/rows.py"/>
        <location filename="../../annotator/ui/codebook_editor/fields/examples.py"/>
        <location filename="../../annotator/ui/inspector/note_editor.py"/>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/merging/both.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_tree.py"/>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>en</source>
        <translation>英文</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>zh-Hans</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>zh-Hant</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>the text holds a control character or half a surrogate pair; take it out</source>
        <translation>文本含有控制字符或半个代理对；请删去</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>this is empty; write the words or leave the line out</source>
        <translation>此处为空；请填写文字，或删去这一行</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>“{word}” is neither yes nor no; write yes or no</source>
        <translation>“{word}”既不是 yes 也不是 no；请写 yes 或 no</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>a list is needed here; begin each item with “- ”</source>
        <translation>此处需要列表；每项以“- ”开头</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>there is no field “{name}”; {nearest}</source>
        <translation>没有字段“{name}”；{nearest}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>one text is needed here</source>
        <translation>此处需要一段文字</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>one text is needed here, not a list or fields</source>
        <translation>此处需要一段文字，而不是列表或字段</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}: more than {number} MB cannot be a codebook; choose another file.</source>
        <translation>{file}：超过 {number} MB 的不会是编码手册；请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}: lists or fields are nested too deeply for a codebook.</source>
        <translation>{file}：列表或字段的嵌套太深，不像编码手册。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}: the file is empty; write a name and at least one label.</source>
        <translation>{file}：文件为空；请写名称和至少一个标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}: a codebook is a mapping; begin with “name: …”, then “labels:” and a list of them.</source>
        <translation>{file}：编码手册是映射；请以“name: …”开头，再写“labels:”及标签的列表。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{path}: the file cannot be read ({strerror}); check its path.</source>
        <translation>{path}：无法读取文件（{strerror}）；请检查路径。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{path}: the file is not UTF-8 (byte {start}); save it as UTF-8.</source>
        <translation>{path}：文件不是 UTF-8（字节 {start}）；请另存为 UTF-8。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}, line {line}: this is not YAML ({problem}); mend that line.</source>
        <translation>{file}，第 {line} 行：这不是 YAML（{problem}）；请修正这一行。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}, line {line}: a character that YAML forbids; take it out.</source>
        <translation>{file}，第 {line} 行：含有 YAML 不允许的字符；请删去。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}, line {line}: YAML aliases (*name) are not read here; write the text out.</source>
        <translation>{file}，第 {line} 行：此处不读取 YAML 别名（*name）；请写出全文。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}, line {line}: YAML tags (!name) are not read here; take it out.</source>
        <translation>{file}，第 {line} 行：此处不读取 YAML 标签（!name）；请删去。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}, line {line}: the name of a field must be one word.</source>
        <translation>{file}，第 {line} 行：字段名必须是一个词。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}, line {line}: the field “{key_value}” stands here twice; keep one.</source>
        <translation>{file}，第 {line} 行：字段“{key_value}”在此处出现了两次；请保留一个。</translation>
    </message>
    <message>
        <location filename="../../annotator/sentences.py"/>
        <location filename="../../annotator/session/coding/relations.py"/>
        <source>{some} or {last}</source>
        <translation>{some} 或 {last}</translation>
    </message>
    <message>
        <location filename="../../annotator/sentences.py"/>
        <source>{some} and {last}</source>
        <translation>{some}、{last}</translation>
    </message>
    <message>
        <location filename="../../annotator/sentences.py"/>
        <source>{some} and {number:,} more</source>
        <translation>{some} 及另外 {number:,} 项</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/cases.py"/>
        <source>Article {number} has to be compared between two coders at least, and one is named.</source>
        <translation>文章 {number} 至少须在两位编码员之间比较，但只指定了一位。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/cases.py"/>
        <source>Article {number} has to be compared between two coders at least, and none is named.</source>
        <translation>文章 {number} 至少须在两位编码员之间比较，但没有指定编码员。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/cases.py"/>
        <source>Article {number} has to be compared between two coders at least, and one is done with it.</source>
        <translation>文章 {number} 至少须在两位编码员之间比较，但只有一位完成了它。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/cases.py"/>
        <source>Article {number} has to be compared between two coders at least, and none is done with it.</source>
        <translation>文章 {number} 至少须在两位编码员之间比较，但没有人完成它。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/cases.py"/>
        <source>{name} has no coder “{unknown}”.</source>
        <translation>{name} 中没有编码员“{unknown}”的编码。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/deciding.py"/>
        <source>Adjudicate: accept agreements</source>
        <translation>裁定：接受一致之处</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/deciding.py"/>
        <source>Adjudicate: accept a version</source>
        <translation>裁定：接受一个版本</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/deciding.py"/>
        <source>Adjudicate: accept all</source>
        <translation>裁定：全部接受</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/deciding.py"/>
        <source>Adjudicate: edit</source>
        <translation>裁定：修改</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/deciding.py"/>
        <source>Adjudicate: neither</source>
        <translation>裁定：都不对</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/deciding.py"/>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/deciding.py"/>
        <source>A case cannot be decided as “{how}”: choose one of {names}.</source>
        <translation>不能裁定为“{how}”：请从 {names} 中选择。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/deciding.py"/>
        <source>That coder is not compared here: choose the version of one that is.</source>
        <translation>这位编码员不在此次比较之内：请选用参与比较者的版本。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/deciding.py"/>
        <source>A coder has changed this passage meanwhile: look at it again.</source>
        <translation>其间有编码员更改了此处：请重新查看。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/deciding.py"/>
        <source>Nothing was edited: say what is right, or accept neither.</source>
        <translation>没有任何修改：请写明正确的标注，或选择“都不对”。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/deciding.py"/>
        <source>These say {what} of the same words with different attributes: accept one of them, or edit it.</source>
        <translation>这些版本都把相同文字标为 {what}，但属性不同：请接受其中一个，或加以编辑。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/gold.py"/>
        <source>A coder or a machine is called gold: rename it, so that decisions can be kept.</source>
        <translation>有编码员或机器的编码名为 gold：请将其改名，才能保存裁定。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/gold.py"/>
        <source>The final version has {what} on this passage with other attributes: accept one version, or edit it.</source>
        <translation>定稿中此处已有 {what}，但属性不同：请接受一个版本，或加以编辑。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/gold.py"/>
        <source>The final version has {what} on this article with other attributes: accept one version, or edit it.</source>
        <translation>定稿中这篇文章已有 {what}，但属性不同：请接受一个版本，或加以编辑。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/teaching.py"/>
        <source>A label on the whole article has no passage that could be an example.</source>
        <translation>全文标签没有对应的文字，不能作为正例。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/teaching.py"/>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Decide this passage first: an example shows what was decided.</source>
        <translation>请先裁定此处：例子要体现裁定结果。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/teaching.py"/>
        <source>Nobody has coded this passage, and nothing was accepted: there is no example to keep.</source>
        <translation>此处无人标注，也没有接受任何版本：没有可保存的正例。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/agreement/beside.py"/>
        <source>The figures could not be worked out: choose again.</source>
        <translation>无法算出数值：请重新选择。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/agreement/codings.py"/>
        <source>No label is called {id}: see the codebook, 'annotator codebook PROJECT show'.</source>
        <translation>没有名为 {id} 的标签：请查看编码手册，“annotator codebook PROJECT show”。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/agreement/codings.py"/>
        <source>The label {id} is for articles as a whole: agreement here is on tags.</source>
        <translation>标签 {id} 用于整篇文章：此处的信度只计算标注。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/agreement/codings.py"/>
        <source>There is no version “{codebook_version}” of the codebook: there are {known} to {known2}.</source>
        <translation>编码手册没有版本“{codebook_version}”：现有版本 {known} 至 {known2}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/agreement/found_passages.py"/>
        <source>An article has gone from {name}: count again.</source>
        <translation>{name} 中有一篇文章已不存在：请重新计算。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/agreement/study.py"/>
        <source>Only articles of training rounds were considered.</source>
        <translation>只计入了培训轮的文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/agreement/study.py"/>
        <source>1 article of a training round was left out.</source>
        <translation>未计入 1 篇培训轮的文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/agreement/study.py"/>
        <source>{number:,} articles of training rounds were left out.</source>
        <translation>未计入 {number:,} 篇培训轮的文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/articles.py"/>
        <source>There is no article “{text}” (article {number}) in {name} any more: it was removed, and {way}.</source>
        <translation>{name} 中已没有文章“{text}”（文章 {number}）：它已移除，{way}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/articles.py"/>
        <source>'annotator restore {name} {number}' brings it back</source>
        <translation>可用“annotator restore {name} {number}”恢复</translation>
    </message>
    <message>
        <location filename="../../annotator/session/articles.py"/>
        <source>“{text}” may be any of these articles: {named}. Name it by its number.</source>
        <translation>“{text}”可能指以下任一文章：{named}。请用编号指明。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/articles.py"/>
        <source>There is no article “{text}” in {name} any more: it was removed, and {way}.</source>
        <translation>{name} 中已没有文章“{text}”：它已移除，{way}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/articles.py"/>
        <source>There is no article “{text}” in {name}: see 'annotator list {name}'.</source>
        <translation>{name} 中没有文章“{text}”：见“annotator list {name}”。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/articles.py"/>
        <source>Several articles called “{text}” were removed from {name}: see 'annotator list {name} --removed'.</source>
        <translation>{name} 中移除过多篇名为“{text}”的文章：见“annotator list {name} --removed”。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/articles.py"/>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <location filename="../../annotator/session/coding/own_things.py"/>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <location filename="../../annotator/session/pages/conversions.py"/>
        <location filename="../../annotator/session/pages/regions.py"/>
        <location filename="../../annotator/session/pages/repairs.py"/>
        <source>There is no article {number} in {name}.</source>
        <translation>{name} 中没有文章 {number}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/asked.py"/>
        <source>Who is to code? Name at least one coder.</source>
        <translation>由谁编码？请至少指定一位编码员。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/asked.py"/>
        <source>Say how many articles each coder gets as a count or as a share, not both.</source>
        <translation>每位编码员的文章数，请用篇数或比例说明，不要两者并用。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/asked.py"/>
        <source>A coder gets at least one article, not {each}.</source>
        <translation>每位编码员至少分到一篇文章，不能是 {each}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/asked.py"/>
        <source>Articles cannot be drawn by “{stratify}”: choose outlet or month.</source>
        <translation>不能按“{stratify}”抽取文章：请选择媒体或月份。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/asked.py"/>
        <source>A seed is a whole number from 0 to {most_seed}, not {seed}.</source>
        <translation>随机种子须为 0 至 {most_seed} 的整数，不能是 {seed}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/asked.py"/>
        <source>In a training round everybody codes the same articles: leave the overlap out.</source>
        <translation>培训轮中所有人编码相同的文章：请去掉重叠。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/asked.py"/>
        <source>An overlap is what several coders code: name a second coder, or leave it out.</source>
        <translation>重叠部分由多位编码员编码：请再指定一位编码员，或去掉重叠。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>{rule}: {articles:,} articles; of these {most:,} are there to be given</source>
        <translation>{rule}：{articles:,} 篇文章；其中可分配 {most:,} 篇</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>{rule}: {articles:,} articles</source>
        <translation>{rule}：{articles:,} 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>no overlap</source>
        <translation>无重叠</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>{share} of the different articles of the round</source>
        <translation>本轮不重复文章的 {share}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>name of a round</source>
        <translation>轮次名称</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>There is no article to give: all are given already, or the project has none.</source>
        <translation>没有可分配的文章：已全部分配，或项目中没有文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>There is a round “{name}” already: choose another name, or take that one back first.</source>
        <translation>已有轮次“{name}”：请换一个名称，或先收回原有轮次。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>An overlap of {articles:,} is more than there is: ask for {most:,} at most.</source>
        <translation>重叠 {articles:,} 篇超出现有文章：最多可设 {most:,} 篇。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>Everybody named has these articles already: there is nothing to give.</source>
        <translation>指定的编码员都已有这些文章：没有可分配的。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>Article {number} is in a real round, so it cannot be in a training one: leave it out.</source>
        <translation>文章 {number} 已在正式轮中，不能再放入培训轮：请去掉它。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>Article {number} is in a training round, so it cannot be in a real one: leave it out.</source>
        <translation>文章 {number} 已在培训轮中，不能再放入正式轮：请去掉它。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>everybody the same articles</source>
        <translation>所有人编码相同的文章</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>There are only {free:,} articles to divide among {many:,} coders: name fewer coders, or let them overlap.</source>
        <translation>只有 {free:,} 篇文章可分给 {many:,} 位编码员：请减少编码员，或允许重叠。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>{name} has {had:,} of these already.</source>
        <translation>{name} 已有其中 {had:,} 篇。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>{share} of {articles:,}</source>
        <translation>{articles:,} 篇的 {share}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>Krippendorff (2018) after Bloch and Kraemer (1989): {units:,} units for {coders} coders, the rarest label {rarest:.2%} ({origin}), smallest acceptable alpha {alpha:g} at level {level:g}; {an_article:.4g} units an article</source>
        <translation>Krippendorff（2018），依据 Bloch 与 Kraemer（1989）：{coders} 位编码员需 {units:,} 个单元，最少见的标签占 {rarest:.2%}（{origin}），可接受的最低 alpha 为 {alpha:g}，显著性水平 {level:g}；每篇文章 {an_article:.4g} 个单元</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>1 article, as asked for</source>
        <translation>按指定的 1 篇</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>{number:,} articles, as asked for</source>
        <translation>按指定的 {number:,} 篇</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>as stated</source>
        <translation>按指定值</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>in what is coded</source>
        <translation>按已有编码</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>nothing being coded yet</source>
        <translation>尚无编码</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>The share of the rarest label is more than 0% and at most 50%, not {rarest:.3%}.</source>
        <translation>最少见标签的比例须大于 0%、不超过 50%，不能是 {rarest:.3%}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>The smallest acceptable alpha is between 0 and 1, such as 0.8, not {alpha:g}.</source>
        <translation>可接受的最低 alpha 须在 0 与 1 之间，如 0.8，不能是 {alpha:g}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>The level of significance is between 0 and 0.5, such as 0.05, not {level:g}.</source>
        <translation>显著性水平须在 0 与 0.5 之间，如 0.05，不能是 {level:g}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>“{text}” cannot be the overlap: say a number, a share such as 10%, or rule.</source>
        <translation>“{text}”不能作为重叠：请写篇数、比例（如 10%）或 rule。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>“{text}” cannot be the share: say a share such as 40%.</source>
        <translation>“{text}”不能作为比例：请写如 40% 的比例。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/plan.py"/>
        <source>The overlap of {overlap:,} is more than somebody's {min:,} articles: ask for less.</source>
        <translation>重叠 {overlap:,} 篇超过了某位编码员的 {min:,} 篇文章：请减少重叠。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/plan.py"/>
        <source>That needs {needed:,} articles, and {left:,} may be given: ask for fewer, or for more overlap.</source>
        <translation>这需要 {needed:,} 篇文章，而可分配的只有 {left:,} 篇：请减少篇数，或增加重叠。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/rounds.py"/>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Assign articles</source>
        <translation>分配文章</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/rounds.py"/>
        <source>Take back round</source>
        <translation>撤回轮次</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/rounds.py"/>
        <source>there is none yet</source>
        <translation>还没有轮次</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/rounds.py"/>
        <source>There is no round “{name}” in {name2}: {known}.</source>
        <translation>{name2} 中没有轮次“{name}”：{known}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/rounds.py"/>
        <location filename="../../annotator/session/people/packing.py"/>
        <source>The last change in {name} is not saved yet: try again in a moment.</source>
        <translation>{name} 的最后一次更改尚未保存：请稍后重试。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/rounds.py"/>
        <source>Articles have come, gone or been given to somebody since this was drawn: draw it again.</source>
        <translation>抽取之后，文章有增减或已分配给他人：请重新抽取。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/background.py"/>
        <source>The process that looked it up has ended: try again.</source>
        <translation>查找的进程已结束：请重试。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/background.py"/>
        <source>A fault in annotator ({kind}: {error}); report it.</source>
        <translation>annotator 出错（{kind}：{error}）；请报告此问题。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/background.py"/>
        <source>That takes more memory than there is: ask for less.</source>
        <translation>内存不足：请减少所需内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>Article {number} ({name})</source>
        <translation>文章 {number}（{name}）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>{where}: its {script} text is not what OpenCC makes of it.</source>
        <translation>{where}：{script} 文本与 OpenCC 的转换结果不符。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>has ranges that are not in order, or not from its start to its end.</source>
        <translation>各区段未按顺序排列，或与标注的首尾不符。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>{out} belongs to the project {name}: choose another name for the copy.</source>
        <translation>{out} 属于项目 {name}：请为副本换一个名称。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>The label {label} is in use, but is not in the codebook in force.</source>
        <translation>标签 {label} 已使用，但不在现行编码手册中。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>{where}: its maps cannot be built: {error}</source>
        <translation>{where}：无法建立位置对照：{error}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>{where}: span {span} {wrong}</source>
        <translation>{where}：标注 {span}：{wrong}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>{where}: relation {uuid} joins a span that is not there.</source>
        <translation>{where}：关系 {uuid} 所连的标注不存在。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>repair {repair_id} ({start} to {end}) lies outside the text.</source>
        <translation>修复 {repair_id}（{start} 至 {end}）超出文本范围。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>repair {repair_id} has the unknown status {status}.</source>
        <translation>修复 {repair_id} 的状态 {status} 无法识别。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>region {region_id} ({start} to {end}) lies outside the text.</source>
        <translation>页面部分 {region_id}（{start} 至 {end}）超出文本范围。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>region {region_id} repeats one that is not there.</source>
        <translation>页面部分 {region_id} 所重复的部分并不存在。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>override {id} ({start} to {end}) lies outside the text.</source>
        <translation>转换 {id}（{start} 至 {end}）超出文本范围。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>falls outside the {script} text.</source>
        <translation>超出 {script} 文本的范围。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>Stopped: there is no copy.</source>
        <translation>已停止：没有生成副本。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>repair {repair_id} ({start} to {end}) crosses another and is not put in: reject one.</source>
        <translation>修复 {repair_id}（{start} 至 {end}）与另一处交叉，未能应用：请拒绝其一。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>has no place in {script}: {error}</source>
        <translation>在 {script} 中没有对应位置：{error}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/changing.py"/>
        <location filename="../../annotator/session/history.py"/>
        <source>The last change is not saved yet: another process is writing the project. Try again in a moment.</source>
        <translation>最后一次更改尚未保存：另一个进程正在写入项目。请稍后重试。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/changing.py"/>
        <source>{name} is open in a window: close it before changing its codebook.</source>
        <translation>{name} 已在窗口中打开：请先关闭，再更改编码手册。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/changing.py"/>
        <source>Labels that have been used are not in this codebook ({names}): keep them, or mark them retired.</source>
        <translation>这份编码手册缺少用过的标签（{names}）：请保留它们，或标为停用。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/changing.py"/>
        <source>The id “{label}” was that of another label in version {number} of the codebook: an id is never used again; choose another one.</source>
        <translation>ID“{label}”在编码手册版本 {number} 中属于另一个标签；ID 不能重复使用：请另选一个。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>Add label</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>Rename label</source>
        <translation>重命名标签</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>Retire label</source>
        <translation>停用标签</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>Bring back label</source>
        <translation>重新启用标签</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>Change definition</source>
        <translation>更改定义</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Join labels</source>
        <translation>合并标签</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>Split label</source>
        <translation>拆分标签</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <location filename="../../annotator/ui/adjudication/walk/back.py"/>
        <source>Add example</source>
        <translation>添加例子</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The label {label_id} is in the codebook already: change it, or add one of a new UUID.</source>
        <translation>标签 {label_id} 已在编码手册中：请修改它，或以新的 UUID 添加。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The label {label_id} is the last one in use: add another before you retire it.</source>
        <translation>标签 {label_id} 是最后一个在用的标签：请先添加另一个，再停用它。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The label {label_id} is in use: only a retired one can be brought back.</source>
        <translation>标签 {label_id} 正在使用：只有停用的标签才能重新启用。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>This tag has no words in either script: choose another one as an example.</source>
        <translation>这处标注在两种字形中都没有文字：请另选一处作为正例。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>Which labels are to become {into_id}? Choose at least one.</source>
        <translation>哪些标签要变为 {into_id}？请至少选择一个。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The label {into_id} cannot be joined into itself: choose other labels.</source>
        <translation>标签 {into_id} 不能并入自身：请选择其他标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>“{id}” cannot be an id: {fault}.</source>
        <translation>“{id}”不能作为 ID：{fault}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>There is a label “{id}” already: choose another id.</source>
        <translation>已有标签“{id}”：请换一个 ID。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The label {label_id} is split into at least two labels, or one beside itself: name them.</source>
        <translation>标签 {label_id} 须拆分为至少两个标签，或保留原标签并另加一个：请指明它们。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The label {label_id} is retired: bring it back first.</source>
        <translation>标签 {label_id} 已停用：请先重新启用。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The codebook has no label “{uuid}”.</source>
        <translation>编码手册中没有标签“{uuid}”。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>“{text}” is an example of {label} already.</source>
        <translation>“{text}”已是 {label} 的正例。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>“{text}” is a counterexample of {label} already.</source>
        <translation>“{text}”已是 {label} 的反例。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The labels {id} and {into_id} cannot be joined: one is for words of the text, the other for articles.</source>
        <translation>标签 {id} 与 {into_id} 不能合并：一个用于标注，另一个用于文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The label {id} is in the codebook already: split into new ones.</source>
        <translation>标签 {id} 已在编码手册中：请拆分为新标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>{id} is for another kind of thing than {label_id}: both for words of the text, or for articles.</source>
        <translation>{id} 与 {label_id} 的用途不同：两者须同用于标注，或同用于文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>Close recoding</source>
        <translation>结束重编</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>Label looked for</source>
        <translation>注明已查找标签</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Recode tag</source>
        <translation>重编标注</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>Recode article</source>
        <translation>重编文章</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>That label is another coder's: it cannot be changed here.</source>
        <translation>该标签属于另一位编码员：不能在此更改。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <source>The codebook has no label “{label}”.</source>
        <translation>编码手册中没有标签“{label}”。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>The label {found_id} is retired and cannot be kept: choose another one.</source>
        <translation>标签 {found_id} 已停用，不能保留：请另选一个。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>The label {found_id} is not in use for tags: choose another one.</source>
        <translation>标签 {found_id} 目前不用于标注：请另选一个。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>The label {found_id} is not in use for articles: choose another one.</source>
        <translation>标签 {found_id} 目前不用于整篇文章：请另选一个。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>That label is not there any more.</source>
        <translation>该标签已不存在。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>Article {article} has the label {found_id} already: take one of the two off it.</source>
        <translation>文章 {article} 已有标签 {found_id}：请去掉两者之一。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>Article {article_number} is not done: what was looked for is said when it is.</source>
        <translation>文章 {article_number} 尚未完成：完成后才能注明查找过的标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <source>{spans} in {articles}.</source>
        <translation>{articles}中的 {spans}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <source>1 article was coded without looking for {label}: a pass for it is opened.</source>
        <translation>1 篇文章标注时未查找 {label}：将为它开启补查。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <source>{number:,} articles were coded without looking for {label}: a pass for it is opened.</source>
        <translation>{number:,} 篇文章标注时未查找 {label}：将为它开启补查。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <location filename="../../annotator/session/coding/attributes.py"/>
        <location filename="../../annotator/session/intake/importing.py"/>
        <location filename="../../annotator/session/intake/understanding.py"/>
        <location filename="../../annotator/store/merging/codebooks.py"/>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_tree.py"/>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <location filename="../../annotator/ui/panes/shown/folding.py"/>
        <source>1 tag</source>
        <translation>1 处标注</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <location filename="../../annotator/session/intake/importing.py"/>
        <location filename="../../annotator/session/intake/understanding.py"/>
        <location filename="../../annotator/store/merging/codebooks.py"/>
        <source>{number:,} tags</source>
        <translation>{number:,} 处标注</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <location filename="../../annotator/session/intake/understanding.py"/>
        <location filename="../../annotator/store/merging/codebooks.py"/>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>1 article</source>
        <translation>1 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <location filename="../../annotator/session/intake/understanding.py"/>
        <location filename="../../annotator/store/merging/codebooks.py"/>
        <source>{number:,} articles</source>
        <translation>{number:,} 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <source>1 label of articles as a whole.</source>
        <translation>1 个全文标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <source>{number:,} labels of articles as a whole.</source>
        <translation>{number:,} 个全文标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <source>1 relation at these tags.</source>
        <translation>这些标注上有 1 个关系。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <source>{number:,} relations at these tags.</source>
        <translation>这些标注上有 {number:,} 个关系。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <source>1 article done, to be checked again.</source>
        <translation>1 篇已完成的文章待复查。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <source>{number:,} articles done, to be checked again.</source>
        <translation>{number:,} 篇已完成的文章待复查。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <source>1 tag on words that have the label already: both stay.</source>
        <translation>1 处标注的文字已有该标签：两者都保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <source>{number:,} tags on words that have the label already: both stay.</source>
        <translation>{number:,} 处标注的文字已有该标签：两者都保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <source>1 tag with values that the label does not declare.</source>
        <translation>1 处标注的值未在该标签中声明。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <source>{number:,} tags with values that the label does not declare.</source>
        <translation>{number:,} 处标注的值未在该标签中声明。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebooks.py"/>
        <location filename="../../annotator/store/things/coders.py"/>
        <source>Set codebook</source>
        <translation>设置编码手册</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebooks.py"/>
        <source>There is no version “{text}” of the codebook: there are {known} to {known2}.</source>
        <translation>编码手册没有版本“{text}”：现有版本 {known} 至 {known2}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/attributes.py"/>
        <source>{number} tags</source>
        <translation>{number} 处标注</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/attributes.py"/>
        <location filename="../../annotator/session/coding/relations.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/attributes.py"/>
        <source>The label {what} has no attribute “{name}”; it has {known}.</source>
        <translation>标签 {what} 没有属性“{name}”；它有 {known}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/attributes.py"/>
        <source>“{text}” cannot be the {attribute_id} of {label_id}: write a number, such as 12 or 3.5.</source>
        <translation>“{text}”不能作为 {label_id} 的 {attribute_id}：请写数字，如 12 或 3.5。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/attributes.py"/>
        <source>“{text}” cannot be the {attribute_id} of {label_id}: choose one of {names}.</source>
        <translation>“{text}”不能作为 {label_id} 的 {attribute_id}：请从 {names} 中选择。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/attributes.py"/>
        <source>“{value}” is the {name} of {spans} of {label} and is not in this codebook: it is kept there.</source>
        <translation>“{value}”是 {label} 的 {spans}中 {name} 的值，但不在这份编码手册中：原值会保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/attributes.py"/>
        <source>The attribute {name} of {label} is set on {spans} and is not in this codebook: it is kept there.</source>
        <translation>{label} 的属性 {name} 用于 {spans}，但不在这份编码手册中：原值会保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/document_labels.py"/>
        <source>Remove label</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/document_labels.py"/>
        <source>Label article</source>
        <translation>为文章加标签</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/document_labels.py"/>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/document_labels.py"/>
        <source>Article {number} does not have the label {label_id}.</source>
        <translation>文章 {number} 没有标签 {label_id}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/document_labels.py"/>
        <source>The label {label_id} is retired: choose another one.</source>
        <translation>标签 {label_id} 已停用：请另选一个。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/document_labels.py"/>
        <source>The label {label_id} is for words of the text: select some to give it to.</source>
        <translation>标签 {label_id} 用于标注：请选中要标注的文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/names.py"/>
        <location filename="../../annotator/session/search/plan.py"/>
        <source>there is {names}.</source>
        <translation>现有 {names}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/names.py"/>
        <source>The codebook has no label “{typed}”: {hint}</source>
        <translation>编码手册中没有标签“{typed}”：{hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/names.py"/>
        <location filename="../../annotator/session/search/plan.py"/>
        <location filename="../../annotator/session/search/typed.py"/>
        <source>do you mean {near}?</source>
        <translation>是指 {near} 吗？</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/names.py"/>
        <source>there is none yet.</source>
        <translation>目前一个都没有。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/names.py"/>
        <source>“{typed}” may be any of these labels: {said}. Name it by its id.</source>
        <translation>“{typed}”可能指以下任一标签：{said}。请用标签的 id 指明。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/names.py"/>
        <source>The codebook has no label “{typed}” any more: an older version has it.</source>
        <translation>编码手册中已没有标签“{typed}”：旧版本中有。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/names.py"/>
        <source>There is no coder “{typed}” in {name}: {hint}</source>
        <translation>{name} 中没有编码员“{typed}”：{hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/names.py"/>
        <source>No article states the outlet “{typed}”: {hint}</source>
        <translation>没有文章注明媒体“{typed}”：{hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/notes.py"/>
        <location filename="../../annotator/ui/warnings/warning_list_model.py"/>
        <source>Question</source>
        <translation>疑问</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/notes.py"/>
        <source>Withdraw question</source>
        <translation>撤回疑问</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/own_things.py"/>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <source>That tag is not there any more.</source>
        <translation>这处标注已不存在。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/own_things.py"/>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <source>That tag is another coder's: it cannot be changed here.</source>
        <translation>这处标注属于另一位编码员：不能在此更改。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/own_things.py"/>
        <source>That tag stands in article {article}, not in article {number}.</source>
        <translation>这处标注在文章 {article} 中，不在文章 {number} 中。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/ranges.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Add piece</source>
        <translation>添加一段</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/ranges.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Remove piece</source>
        <translation>移除一段</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/ranges.py"/>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <source>Move edge</source>
        <translation>移动边界</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/ranges.py"/>
        <source>The piece {start} to {end} is empty or outside the article, which has {length} characters.</source>
        <translation>{start} 至 {end} 的这一段为空，或超出文章（共 {length} 个字符）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/ranges.py"/>
        <source>That would leave nothing of the tag: delete it instead.</source>
        <translation>这样标注将不剩任何内容：请直接删除。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/ranges.py"/>
        <source>That tag has {count} pieces: there is no number {number}.</source>
        <translation>这处标注共有 {count} 段：没有第 {number} 段。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/relations.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Join tags</source>
        <translation>连接标注</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/relations.py"/>
        <source>No relation</source>
        <translation>设为无关系</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/relations.py"/>
        <source>A relation joins two tags: choose another tag for its end.</source>
        <translation>关系连接两处标注：终点请选择另一处标注。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/relations.py"/>
        <source>These two tags are joined by {kind_id} already.</source>
        <translation>这两处标注之间已有 {kind_id} 关系。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/relations.py"/>
        <source>That relation is another coder's: it cannot be changed here.</source>
        <translation>该关系属于另一位编码员：不能在此更改。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/relations.py"/>
        <source>That relation has no end.</source>
        <translation>该关系没有终点。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/relations.py"/>
        <source>The codebook has no relation “{wanted}”; it has {known}.</source>
        <translation>编码手册中没有关系“{wanted}”；现有 {known}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/relations.py"/>
        <source>{kind} cannot start from {name}: the codebook allows {names}.</source>
        <translation>{kind} 不能从 {name} 出发：编码手册只允许 {names}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/relations.py"/>
        <source>{kind} cannot lead to {name}: the codebook allows {names}.</source>
        <translation>{kind} 不能指向 {name}：编码手册只允许 {names}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/relations.py"/>
        <source>That relation is not there any more.</source>
        <translation>该关系已不存在。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/second_labels.py"/>
        <source>That label is not in use for words of the text: choose another one.</source>
        <translation>该标签目前不用于标注：请选择其他标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Delete tag</source>
        <translation>删除标注</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Tag</source>
        <translation>标注</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <source>Change label</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <source>This passage has the label {label} already.</source>
        <translation>此处已有标签 {label}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <source>There is no certainty “{word}”: say sure or unsure.</source>
        <translation>没有“{word}”这种确定程度：请用 sure（确定）或 unsure（不确定）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <location filename="../../annotator/session/listing/nouns.py"/>
        <source>There is no status “{status}”: choose one of {names}.</source>
        <translation>没有状态“{status}”：请从 {names} 中选择。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <source>A tag from {start} to {end} is empty: its end must come after its start.</source>
        <translation>{start} 至 {end} 的标注为空：终点须在起点之后。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <source>The tag {start} to {end} is outside article {article_number}, which has {length} characters.</source>
        <translation>标注 {start} 至 {end} 超出文章 {article_number}（共 {length} 个字符）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <source>The label {found_id} is retired: choose another one.</source>
        <translation>标签 {found_id} 已停用：请选择其他标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <source>The label {found_id} is for articles as a whole, not for words of the text.</source>
        <translation>标签 {found_id} 用于整篇文章，不能用于文中一处标注。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/export.py"/>
        <source>This export is a folder of files, and OUT - takes one file: name a folder.</source>
        <translation>此导出是一个多文件的文件夹，而 OUT - 只接受一个文件：请指定文件夹。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/export.py"/>
        <source>The format {form_name} holds one script: take --both doubled, or a format that holds both.</source>
        <translation>格式 {form_name} 只含一种字形：请用 --both doubled，或选择能同时含两种字形的格式。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/export.py"/>
        <source>--report {report_to} is OUT itself: name another file.</source>
        <translation>--report {report_to} 就是 OUT 本身：请指定另一个文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/export.py"/>
        <source>--report {report_to} lies within OUT, which holds the export alone: name a file beside it.</source>
        <translation>--report {report_to} 位于 OUT 之内，而 OUT 只存放导出内容：请指定 OUT 之外的文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/export.py"/>
        <source>The option {choice} means nothing to the format {form_name}: leave it out.</source>
        <translation>选项 {choice} 对格式 {form_name} 无效：请去掉。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/export.py"/>
        <location filename="../../annotator/session/exporting/sheet.py"/>
        <location filename="../../annotator/ui/exporting/printing_article.py"/>
        <location filename="../../annotator/ui/progress/waiting.py"/>
        <source>Stopped: nothing was written.</source>
        <translation>已停止：未写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/folder.py"/>
        <source>“{name}” cannot be the name of a file within a folder; nothing was exported.</source>
        <translation>“{name}”不能作为文件夹中的文件名；未导出任何内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/folder.py"/>
        <source>{out} is a file: name a folder to write, a new or an empty one.</source>
        <translation>{out} 是文件：请指定要写入的文件夹，新建的或空的均可。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/folder.py"/>
        <source>{out} is not empty and holds no earlier export ({there} is there): name another folder.</source>
        <translation>{out} 不是空文件夹，也不含之前的导出（其中有 {there}）：请指定另一个文件夹。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/folder.py"/>
        <source>The format writes {name} twice; nothing was exported.</source>
        <translation>该格式会写入 {name} 两次；未导出任何内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/folder.py"/>
        <source>{out} cannot be read: {strerror}; nothing was exported.</source>
        <translation>无法读取 {out}：{strerror}；未导出任何内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/folder.py"/>
        <source>{blocked} is there and no part of the earlier export: move it, or name another folder.</source>
        <translation>{blocked} 已存在，且不属于之前的导出：请移走它，或指定另一个文件夹。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/placing.py"/>
        <source>{scratch} is in the way: remove it, or name another folder.</source>
        <translation>{scratch} 妨碍写入：请移除它，或指定另一个文件夹。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/placing.py"/>
        <source>{moves} cannot be read: remove its folder, or name another folder to write.</source>
        <translation>无法读取 {moves}：请移除其所在文件夹，或指定另一个文件夹写入。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/placing.py"/>
        <location filename="../../annotator/session/exporting/writing.py"/>
        <source>{out} cannot be written: {strerror}; nothing was exported.</source>
        <translation>无法写入 {out}：{strerror}；未导出任何内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/placing.py"/>
        <source>Another export is being written to {out}: wait until it is done.</source>
        <translation>另一次导出正在写入 {out}：请等待其完成。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/preview.py"/>
        <source>{title}: no article.</source>
        <translation>{title}：没有文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/preview.py"/>
        <source>{title}: a file that is no text. Its first record:</source>
        <translation>{title}：不是文本文件。第一条记录：</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/preview.py"/>
        <source>and {number:,} more tags</source>
        <translation>另有 {number:,} 处标注</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/reporting.py"/>
        <source>--report writes {names}, and {path_name} ends in neither.</source>
        <translation>--report 可写入 {names}，而 {path_name} 的结尾两者都不是。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/reporting.py"/>
        <source>{path} is a folder: name a file for --report.</source>
        <translation>{path} 是文件夹：请为 --report 指定文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/reporting.py"/>
        <source>{path} cannot be written: {strerror}; nothing was exported.</source>
        <translation>无法写入 {path}：{strerror}；未导出任何内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/reporting.py"/>
        <source>All was exported, but {path} cannot be written: {strerror}.</source>
        <translation>已全部导出，但无法写入 {path}：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/splitting.py"/>
        <source>{folds} folds need as many articles that are no near-duplicates of one another, and there is 1: ask for fewer.</source>
        <translation>要分为 {folds} 折，互不近似重复的文章须有同样多篇，而现有 1 篇：请减少折数。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/splitting.py"/>
        <source>{folds} folds need as many articles that are no near-duplicates of one another, and there are {number}: ask for fewer.</source>
        <translation>要分为 {folds} 折，互不近似重复的文章须有同样多篇，而现有 {number} 篇：请减少折数。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/told.py"/>
        <source>No article has text in the zones exported: nothing to write.</source>
        <translation>没有文章在所导出的部分中有文字：没有可写入的内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/told.py"/>
        <source>In no article was every label exported looked for: nothing to write.</source>
        <translation>没有一篇文章查找过所导出的全部标签：没有可写入的内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/told.py"/>
        <source>Several coders are done with each article that is done, and nothing is decided: nothing to write.</source>
        <translation>已完成的文章都有多位编码员完成，且均未裁定：没有可写入的内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/told.py"/>
        <source>Each article that is done is of a training round: nothing to write.</source>
        <translation>已完成的文章都属于培训轮：没有可写入的内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/told.py"/>
        <source>The project has no articles: nothing to write.</source>
        <translation>项目中没有文章：没有可写入的内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/told.py"/>
        <source>No article is marked done by the coders exported: nothing to write.</source>
        <translation>所导出的编码员没有标为已完成的文章：没有可写入的内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/told.py"/>
        <source>{part} is empty: 1 article is too few for {shares}.</source>
        <translation>{part} 为空：1 篇文章不足以按 {shares} 划分。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/told.py"/>
        <source>{part} is empty: {number:,} articles are too few for {shares}.</source>
        <translation>{part} 为空：{number:,} 篇文章不足以按 {shares} 划分。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/writing.py"/>
        <source>{out} is a folder: name the file to write.</source>
        <translation>{out} 是文件夹：请指定要写入的文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/writing.py"/>
        <source>stdout cannot be written: {strerror}.</source>
        <translation>无法写入 stdout：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/import_files.py"/>
        <source>The folder holds no files that can be read ({endings}), only {others}.</source>
        <translation>文件夹中没有可读取的文件（{endings}），只有 {others}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/import_files.py"/>
        <source>The folder holds no files that can be read ({endings}).</source>
        <translation>文件夹中没有可读取的文件（{endings}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/import_files.py"/>
        <source>This is the open project itself, or a file that belongs to it: it is not read as a text.</source>
        <translation>这是当前打开的项目本身，或属于它的文件：不作为文本读取。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/import_files.py"/>
        <source>It is malformed in a way that was not foreseen ({kind}: {said}): nothing of it came in.</source>
        <translation>格式错误，且不属已知情形（{kind}：{said}）：未导入任何内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/import_files.py"/>
        <source>The file cannot be read: {what}.</source>
        <translation>无法读取文件：{what}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/import_files.py"/>
        <source>There is no file or folder {each}.</source>
        <translation>没有文件或文件夹 {each}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/import_jobs.py"/>
        <source>The process that read it died: import it again by itself, to see whether it is this file.</source>
        <translation>读取它的进程意外终止：请单独再导入一次，看是否由此文件引起。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/import_tables.py"/>
        <source>The table is malformed ({name}).</source>
        <translation>表格格式错误（{name}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>work under a codebook version that this project does not have was put under the one in force</source>
        <translation>所依编码手册版本为本项目所无的编码，已归入现行版本</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>what another coder marked in the same text came in as that coder's own</source>
        <translation>另一位编码员在同一文本中的标注已作为单独的编码导入</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>article {number}, {name}</source>
        <translation>文章 {number}，{name}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>Stopped after {done:,} of {files:,} files, {articles}: what came in is kept; repeat to go on.</source>
        <translation>已停止，处理了 {files:,} 个文件中的 {done:,} 个，{articles}：已导入的内容会保留；再次导入即可继续。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>removed: {way}</source>
        <translation>已移除：{way}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>This text is in the project already ({where}).</source>
        <translation>此文本已在项目中（{where}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>This text is in the project already ({where}); its {lost} was not taken over: an import adds nothing to an article that is there. To bring two copies of a project together, merge them.</source>
        <translation>此文本已在项目中（{where}）；其中的 {lost}未导入：导入不会给已有文章添加内容。要汇集同一项目的两份副本，请用合并。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>This text is in the project already ({where}); its {lost} were not taken over: an import adds nothing to an article that is there. To bring two copies of a project together, merge them.</source>
        <translation>此文本已在项目中（{where}）；其中的 {lost}未导入：导入不会给已有文章添加内容。要汇集同一项目的两份副本，请用合并。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>{name} ({pages:,} articles, {read}%)</source>
        <translation>{name}（{pages:,} 篇文章，{read}%）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>{name} ({pages:,} articles)</source>
        <translation>{name}（{pages:,} 篇文章）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>1 article came in</source>
        <translation>已导入 1 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>{number:,} articles came in</source>
        <translation>已导入 {number:,} 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>Stopped: {articles}, what came in is kept; repeat to go on.</source>
        <translation>已停止：{articles}，已导入的内容会保留；再次导入即可继续。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>Its text was in the project when the import began, and is not any more: import it again.</source>
        <translation>导入开始时，其文本在项目中，现已不在：请重新导入。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>Something else in this project has the id {article_id} already: give the article another.</source>
        <translation>本项目中已有其他内容使用 ID {article_id}：请为这篇文章另设一个。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>This file holds another text under the id of article {there_number} ({there_name}), as an export in the other script does: nothing was changed. What 'annotator export --script source' writes can be imported again.</source>
        <translation>此文件以文章 {there_number}（{there_name}）的 ID 存放了另一文本，另一字形的导出文件即是如此：未作任何更改。“annotator export --script source”写出的文件可以再次导入。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 decision</source>
        <translation>1 项决定</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>{number:,} decisions</source>
        <translation>{number:,} 项决定</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/pasting.py"/>
        <source>There is no text in the clipboard: copy the words of a page, or a file, and paste again.</source>
        <translation>剪贴板中没有文本：请复制网页文字或文件后再粘贴。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/pasting.py"/>
        <source>These are more than {most_characters:,} characters: save them as files and import those.</source>
        <translation>内容超过 {most_characters:,} 个字符：请存为文件后导入。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/understanding.py"/>
        <source>{there:,} in the project already ({missing:,} of its tags not)</source>
        <translation>{there:,} 篇已在项目中（其中 {missing:,} 处标注不在）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/understanding.py"/>
        <source>{said} at least, only its beginning was looked at</source>
        <translation>至少 {said}（只查看了开头部分）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/understanding.py"/>
        <source>Nothing was found in it.</source>
        <translation>其中未找到任何内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/understanding.py"/>
        <source>{number:,} refused</source>
        <translation>{number:,} 项未接受</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/understanding.py"/>
        <source>labels that the codebook does not have: {names}</source>
        <translation>编码手册中没有的标签：{names}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/understanding.py"/>
        <source>relations that will be left out: {names}</source>
        <translation>将略去的关系：{names}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/understanding.py"/>
        <source>attributes that will be left out: {names}</source>
        <translation>将略去的属性：{names}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/understanding.py"/>
        <source>{there:,} in the project already</source>
        <translation>{there:,} 篇已在项目中</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/dates.py"/>
        <source>No day is since {since} and until {until}: turn them round.</source>
        <translation>没有日期既不早于 {since} 又不晚于 {until}：请对调两者。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/dates.py"/>
        <source>“{words}” is no date to filter by: write 2023, 2023-02 or 2023-02-19.</source>
        <translation>“{words}”不是可用于筛选的日期：请写 2023、2023-02 或 2023-02-19。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/memos.py"/>
        <source>Note on article</source>
        <translation>编写文章备注</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/metadata.py"/>
        <source>2023, 2023-02 or 2023-02-19, or --02-14 where the year is unknown</source>
        <translation>2023、2023-02 或 2023-02-19；年份未知时写 --02-14</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/metadata.py"/>
        <source>Change details</source>
        <translation>更改文章信息</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/metadata.py"/>
        <source>An article has no “{key}”: choose one of {names}.</source>
        <translation>文章没有“{key}”：请从 {names} 中选择。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/metadata.py"/>
        <source>The {key} has {count:,} characters: write at most {longest:,}.</source>
        <translation>{key} 有 {count:,} 个字符：最多可写 {longest:,} 个。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/metadata.py"/>
        <source>“{value}” is no date: write {what}.</source>
        <translation>“{value}”不是日期：请写 {what}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/nouns.py"/>
        <source>The text to filter by has {count:,} characters: type a few words of a title.</source>
        <translation>筛选文字有 {count:,} 个字符：请输入标题中的几个词。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/nouns.py"/>
        <source>The list cannot be sorted by “{by}”: choose one of {names}.</source>
        <translation>列表不能按“{by}”排序：请从 {names} 中选择。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/nouns.py"/>
        <source>The seed of the random order has too many digits: use at most 18.</source>
        <translation>随机顺序的种子位数过多：最多 18 位。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/nouns.py"/>
        <source>The {what} holds a control character at {hidden}: type it anew.</source>
        <translation>{what}：第 {hidden} 个字符是控制字符，请重新输入。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/nouns.py"/>
        <source>The {what} has at most {longest_name} characters; this one has {count:,}.</source>
        <translation>{what}：最多 {longest_name} 个字符，现有 {count:,} 个。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/nouns.py"/>
        <source>The {what} holds half a character at {number}: type it anew.</source>
        <translation>{what}：第 {number} 个字符不完整，请重新输入。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/removing.py"/>
        <source>Remove article</source>
        <translation>移除文章</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/removing.py"/>
        <source>Bring back article</source>
        <translation>恢复文章</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/removing.py"/>
        <source>No removed article is called “{text}” in {name}: see 'annotator list {name} --removed'.</source>
        <translation>{name} 中没有名为“{text}”的已移除文章：见“annotator list {name} --removed”。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/removing.py"/>
        <source>Article {number} of {name} has not been removed.</source>
        <translation>{name} 的文章 {number} 未被移除。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/removing.py"/>
        <source>“{text}” may be any of these removed articles: {named}. Name it by its number.</source>
        <translation>“{text}”可能指以下任一已移除文章：{named}。请用编号指明。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/saved.py"/>
        <source>Save filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/saved.py"/>
        <source>Delete filter</source>
        <translation>删除筛选</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/saved.py"/>
        <source>The filter needs a name: type one.</source>
        <translation>筛选须有名称：请输入一个。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/saved.py"/>
        <source>The name of a filter has at most {longest_name} characters; this one has {count}.</source>
        <translation>筛选的名称最多 {longest_name} 个字符；现有 {count} 个。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/saved.py"/>
        <source>There is a filter “{there_name}” already: choose another name, or replace it.</source>
        <translation>已有筛选“{there_name}”：请换一个名称，或替换它。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/saved.py"/>
        <source>The filter “{saved_name}” is not there any more.</source>
        <translation>筛选“{saved_name}”已不存在。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>colour light</source>
        <translation>浅色背景上的颜色</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>colour dark</source>
        <translation>深色背景上的颜色</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>applies to</source>
        <translation>适用于</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>“{label}”, attribute “{name}”</source>
        <translation>“{label}”的属性“{name}”</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>“{label}”, attribute “{name}” (taken away in one)</source>
        <translation>“{label}”的属性“{name}”（一方已去掉）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>both have changed {names}, each differently.</source>
        <translation>双方都更改了 {names}，且改法不同。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>The codebooks of this project and of {name} cannot both be had: {sentence} Change it in one of the files, or merge with --codebook ours or theirs.</source>
        <translation>本项目与 {name} 的编码手册无法兼顾：{sentence}请在其中一个文件中修改，或用 --codebook ours 或 theirs 合并。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>“{name}” (taken away in one)</source>
        <translation>“{name}”（一方已去掉）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>relation “{name}” (taken away in one)</source>
        <translation>关系“{name}”（一方已去掉）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>group “{name}” (taken away in one)</source>
        <translation>分组“{name}”（一方已去掉）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>its name</source>
        <translation>其名称</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>its names</source>
        <translation>其各语言名称</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>its zones</source>
        <translation>其需标注的部分</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>its nesting</source>
        <translation>其嵌套规则</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/codebook.py"/>
        <source>The codebook was changed here and in {name}, from ours to theirs: {said}. Say which one is to be: --codebook ours, theirs, or both (ours with what only theirs has).</source>
        <translation>编码手册在此处和 {name} 中都更改过，从本方到对方的差别：{said}。请指明采用哪一个：--codebook ours、theirs，或 both（本方的，加上仅对方有的内容）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/codebook.py"/>
        <source>There is no choice “{choice}” of a codebook: choose one of {names}.</source>
        <translation>编码手册没有选项“{choice}”：请从 {names} 中选择。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/conflicts.py"/>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>Settle conflict</source>
        <translation>解决冲突</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/conflicts.py"/>
        <source>{uuid_text} has no version {seq}: choose one of {known}.</source>
        <translation>{uuid_text} 没有版本 {seq}：请从 {known} 中选择。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/conflicts.py"/>
        <source>That version hangs on a tag that was deleted: choose another one.</source>
        <translation>该版本依附于一处已删除的标注：请另选一个。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/conflicts.py"/>
        <source>Nothing that begins with “{thing}” was left in several versions: see 'annotator merge {name} --conflicts'.</source>
        <translation>没有以“{thing}”开头且留有多个版本的内容：见“annotator merge {name} --conflicts”。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/conflicts.py"/>
        <source>“{thing}” may be any of these: {said}. Write more of it.</source>
        <translation>“{thing}”可能指以下任一项：{said}。请多写几位。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/conflicts.py"/>
        <source>The label of that version is not in the codebook in force: choose the other version.</source>
        <translation>该版本的标签不在现行编码手册中：请选择另一个版本。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/conflicts.py"/>
        <source>“{state}” is the name of another coder of {name}: rename that one first.</source>
        <translation>“{state}”是 {name} 中另一位编码员的姓名：请先将其改名。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/conflicts.py"/>
        <source>“{state}” is the name of another layer of {name}: rename that one first.</source>
        <translation>“{state}”是 {name} 中另一份编码的名称：请先将其改名。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/hanging.py"/>
        <source>A label of that decision is not in the codebook in force: choose the other version.</source>
        <translation>该决定的一个标签不在现行编码手册中：请选择另一个版本。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/merge.py"/>
        <source>version {after} takes the place of version {before}</source>
        <translation>版本 {after} 取代版本 {before}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/merge.py"/>
        <source>{name} is open in a window: close it before merging into it. If there is none, another merge is at work: try again.</source>
        <translation>{name} 已在窗口中打开：请先关闭，再向其中合并。如没有打开，则另一次合并正在进行：请重试。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/merge.py"/>
        <source>stays as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/merge.py"/>
        <source>The last change is not saved yet: another process is writing the project. Try again.</source>
        <translation>最后一次更改尚未保存：另一个进程正在写入项目。请重试。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/nouns.py"/>
        <source>its clock is 1 day ahead: dates of what is done here from now on will follow it</source>
        <translation>其时钟快 1 天：此后在此处所做更改的日期会接在它之后</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/nouns.py"/>
        <source>its clock is {number:,} days ahead: dates of what is done here from now on will follow it</source>
        <translation>其时钟快 {number:,} 天：此后在此处所做更改的日期会接在它之后</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>agreement accepted</source>
        <translation>接受一致结果</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>what {layer} says accepted</source>
        <translation>接受 {layer} 的版本</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>all accepted</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>neither accepted</source>
        <translation>均未接受</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>todo under version {version} of the codebook</source>
        <translation>待标（编码手册版本 {version}）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>doing under version {version} of the codebook</source>
        <translation>进行中（编码手册版本 {version}）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>done under version {version} of the codebook</source>
        <translation>已完成（编码手册版本 {version}）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>skipped under version {version} of the codebook</source>
        <translation>已跳过（编码手册版本 {version}）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>todo</source>
        <translation>待标</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>doing</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>recheck</source>
        <translation>待复查</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>applied: {there} becomes {replacement}</source>
        <translation>已应用：{there} 变为 {replacement}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>flagged: {there} becomes {replacement}</source>
        <translation>待核对：{there} 变为 {replacement}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>accepted: {there} becomes {replacement}</source>
        <translation>已接受：{there} 变为 {replacement}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>rejected: {there} becomes {replacement}</source>
        <translation>已拒绝：{there} 变为 {replacement}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>edited: {there} becomes {replacement}</source>
        <translation>已编辑：{there} 变为 {replacement}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <location filename="../../annotator/text/decode.py"/>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <location filename="../../annotator/store/rows.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>has label</source>
        <translation>有标签</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>lacks label</source>
        <translation>没有标签</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <source>flagged</source>
        <translation>已加旗标</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <location filename="../../annotator/store/rows.py"/>
        <source>memo</source>
        <translation>文章备注</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>undecided label</source>
        <translation>待决定的标签</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>no outlet</source>
        <translation>无媒体</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>assigned</source>
        <translation>分配给</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>{said}, looked for {labels}</source>
        <translation>{said}，已查找 {labels}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>question {question} on {span}</source>
        <translation>疑问{question}，关于{span}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>{text} becomes {becomes}</source>
        <translation>{text} 变为 {becomes}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>version {version} of the codebook</source>
        <translation>编码手册版本 {version}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>given to {coder}</source>
        <translation>分配给 {coder}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>filter {name}: {what}</source>
        <translation>筛选{name}：{what}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>{minutes} minutes of work on {day}</source>
        <translation>{day} 工作 {minutes} 分钟</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>{words} ({start} to {end})</source>
        <translation>{words}（{start} 至 {end}）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>called {name}</source>
        <translation>名为{name}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>part {part}</source>
        <translation>属于 {part}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>taken away</source>
        <translation>已去掉</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>another {kind}</source>
        <translation>另一种{kind}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>{place} as {label}</source>
        <translation>{place}标为“{label}”</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>{status} under version {version} of the codebook</source>
        <translation>{status}（编码手册版本 {version}）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>title {title}</source>
        <translation>标题{title}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>no {kind} from {start} to {end}</source>
        <translation>无 {kind}：从 {start} 到 {end}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>{kind} from {start} to {end}</source>
        <translation>{kind}：从 {start} 到 {end}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>question {question}</source>
        <translation>疑问{question}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>a tag that was deleted</source>
        <translation>一处已删除的标注</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>{status}: {there} becomes {replacement}</source>
        <translation>{status}：{there} 变为 {replacement}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>{number} in gold</source>
        <translation>定稿中 {number} 处</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>nothing in gold</source>
        <translation>定稿中无标注</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>training round {name}, seed {seed}, drawn {day}</source>
        <translation>培训轮 {name}，随机种子 {seed}，抽取于 {day}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>round {name}, seed {seed}, drawn {day}</source>
        <translation>轮次 {name}，随机种子 {seed}，抽取于 {day}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <location filename="../../annotator/ui/articles/filtering/list_filtering.py"/>
        <source>a coder</source>
        <translation>某位编码员</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>given to {coder} in round {name}</source>
        <translation>在轮次{name}中分配给 {coder}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>all articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>a recoding queue of {label}</source>
        <translation>{label} 的重编队列</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>a recoding queue</source>
        <translation>重编队列</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>certainty {certainty}</source>
        <translation>确定程度 {certainty}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <location filename="../../annotator/ui/inspector/inspector_panel.py"/>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <location filename="../../annotator/ui/spans/span_delegate.py"/>
        <source>pending</source>
        <translation>待确认</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>note {note}</source>
        <translation>备注{note}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>the article as {label}</source>
        <translation>全文标为“{label}”</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>anything</source>
        <translation>任意内容</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>decided</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>because {reason}</source>
        <translation>理由：{reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>flagged, note {note}</source>
        <translation>已加旗标，备注{note}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>not flagged, note {note}</source>
        <translation>未加旗标，备注{note}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>for the overlap</source>
        <translation>用于重叠部分</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/conversions.py"/>
        <source>Choose character</source>
        <translation>选用字符</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/conversions.py"/>
        <source>Convert in article</source>
        <translation>在文章中转换</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/conversions.py"/>
        <source>Protect term</source>
        <translation>保护词语</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/conversions.py"/>
        <source>Drop conversion</source>
        <translation>取消转换</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/conversions.py"/>
        <source>There is no scope “{scope}”: choose one of {names}.</source>
        <translation>没有范围“{scope}”：请从 {names} 中选择。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/conversions.py"/>
        <source>Which article? A decision that is not the project's belongs to one.</source>
        <translation>哪篇文章？不是全项目的决定须属于某篇文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/conversions.py"/>
        <source>That decision is not there any more.</source>
        <translation>该决定已不存在。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/conversions.py"/>
        <source>Mending takes these characters out of the reading text: there is nothing to convert.</source>
        <translation>有一处修复从阅读文本中去掉了这些字符：没有可转换的内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/conversions.py"/>
        <source>A conversion is between words of 1 to {longest_term} visible characters on one line: “{words}” is none.</source>
        <translation>转换的两端须为同一行内 1 至 {longest_term} 个可见字符的词语：“{words}”不符合。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/regions.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Change part of the page</source>
        <translation>更改页面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/regions.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Move part of the page</source>
        <translation>移动页面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/regions.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Link part of the page</source>
        <translation>关联页面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/regions.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Mark part of the page</source>
        <translation>标出页面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/regions.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Unmark part of the page</source>
        <translation>取消页面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/regions.py"/>
        <source>That part of the page is not marked any more.</source>
        <translation>该页面部分已不再标出。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/regions.py"/>
        <source>There is no kind of part “{kind}”: choose one of {names}.</source>
        <translation>没有“{kind}”这种页面部分：请从 {names} 中选择。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/regions.py"/>
        <source>A part of the page cannot repeat itself: choose the one whose words it repeats.</source>
        <translation>页面部分不能重复自身：请选择被它重复文字的那一部分。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/regions.py"/>
        <source>A part of the page from {start} to {end} is empty or outside the text of {length} characters.</source>
        <translation>{start} 至 {end} 的页面部分为空，或超出文本（共 {length} 个字符）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/regions.py"/>
        <source>“{value}” is no date: write 2023-02-19, 2023-02-19T08:31:51, or --02-14 where the year is unknown.</source>
        <translation>“{value}”不是日期：请写 2023-02-19、2023-02-19T08:31:51；年份未知时写 --02-14。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/repairs.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Accept mending</source>
        <translation>接受修复</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/repairs.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Reject mending</source>
        <translation>拒绝修复</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/repairs.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Edit mending</source>
        <translation>编辑修复</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/repairs.py"/>
        <source>mended by hand</source>
        <translation>手动修复</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/repairs.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Mend text</source>
        <translation>修复文本</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/repairs.py"/>
        <source>That mending is not there any more.</source>
        <translation>该修复已不存在。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/repairs.py"/>
        <source>Nothing was found for “{short}” that could be accepted: edit it instead.</source>
        <translation>没有为“{short}”找到可接受的修复：请改为手动编辑。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/repairs.py"/>
        <source>The place from {start} to {end} is not inside article {number}.</source>
        <translation>{start} 至 {end} 的位置不在文章 {number} 内。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/repairs.py"/>
        <source>That is what the source says: reject the mending, and the source stands as it is.</source>
        <translation>这与原文相同：请拒绝该修复，原文即保持不变。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/repairs.py"/>
        <source>A carriage return or a NUL cannot stand in a text: leave it out.</source>
        <translation>文本中不能有回车符或 NUL：请去掉。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/repairs.py"/>
        <source>This mending cannot be put in ({error}): edit it instead.</source>
        <translation>无法应用该修复（{error}）：请改为手动编辑。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/repairs.py"/>
        <source>Another mending stands from {start} to {end}: reject it before this one is put in.</source>
        <translation>{start} 至 {end} 处已有另一项修复：请先拒绝该项，再应用这一项。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/paths.py"/>
        <source>{out} is the project itself, or a file that belongs to it: name another file to write.</source>
        <translation>{out} 是项目本身或其附属文件：请指定其他文件写入。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/coders.py"/>
        <source>name of a coder</source>
        <translation>编码员姓名</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/coders.py"/>
        <source>A coder needs a name: type yours.</source>
        <translation>编码员须有姓名：请输入你的姓名。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/coders.py"/>
        <source>“{name}” and “{twin}” differ in capitals only: code as {twin}, or choose another name.</source>
        <translation>“{name}”与“{twin}”只有大小写不同：请以 {twin} 的名义编码，或换一个姓名。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/coders.py"/>
        <source>“{name}” is another's name in this project: choose another one.</source>
        <translation>“{name}”是本项目中另一份编码的名称：请换一个。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/coders.py"/>
        <source>{name} has no coder yet: say who codes with --coder NAME.</source>
        <translation>{name} 还没有编码员：请用 --coder NAME 指明由谁标注。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/coders.py"/>
        <source>A coder needs a name: say which one is to be the new one.</source>
        <translation>编码员须有姓名：请指明新编码员是谁。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/coders.py"/>
        <source>“{layer_name}” is the final version, what adjudication decides: it keeps its name in every copy.</source>
        <translation>“{layer_name}”是定稿，即裁定的结果：它在每个副本中都保留原名。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/coders.py"/>
        <source>, but for its capitals: “{taken}”</source>
        <translation>（只有大小写不同：“{taken}”）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/coders.py"/>
        <source>“{name}” is the name of another coder, or of a machine, of {name2}{but}: choose another one.</source>
        <translation>“{name}”是 {name2} 中另一位编码员或另一份编码的名称{but}：请换一个。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/coders.py"/>
        <source>“{name}” is kept for the final version, what adjudication decides: choose another name.</source>
        <translation>“{name}”专用于定稿，即裁定的结果：请换一个名称。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/coders.py"/>
        <source>{name} has several coders: say which with --coder ({known}).</source>
        <translation>{name} 有多位编码员：请用 --coder 指明是谁（{known}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/open_conflicts.py"/>
        <location filename="../../annotator/store/merging/portable.py"/>
        <source>the project</source>
        <translation>项目</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/open_conflicts.py"/>
        <source>{total:,} conflicts ({whose}) are not settled; of each the version that stands counts (what is there before what was deleted, else the newer).</source>
        <translation>有 {total:,} 处冲突（{whose}）尚未解决；每处均以现存版本为准（未删除的优先于已删除的，其余取较新的）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/open_conflicts.py"/>
        <source>1 conflict of {whose} is not settled; the version that stands counts (what is there before what was deleted, else the newer).</source>
        <translation>{whose} 有 1 处冲突尚未解决；以现存版本为准（未删除的优先于已删除的，其余取较新的）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/open_conflicts.py"/>
        <source>{total:,} conflicts of {whose} are not settled; of each the version that stands counts (what is there before what was deleted, else the newer).</source>
        <translation>{whose} 有 {total:,} 处冲突尚未解决；每处均以现存版本为准（未删除的优先于已删除的，其余取较新的）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/packing.py"/>
        <source>There is no article {number} in {name}: see 'annotator list {name}'.</source>
        <translation>{name} 中没有文章 {number}：请用“annotator list {name}”查看。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/packing.py"/>
        <source>{out} is the project itself, or a file that belongs to it: choose another name for the package.</source>
        <translation>{out} 是项目本身或其附属文件：请为分发包另取名称。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/packing.py"/>
        <source>{out} is there already: choose another name for the package.</source>
        <translation>{out} 已存在：请为分发包另取名称。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/packing.py"/>
        <source>There is no folder {parent} to put the package in.</source>
        <translation>没有文件夹 {parent}，无法存放分发包。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/packing.py"/>
        <source>No article is assigned to {name}: name some with --articles, or assign some first.</source>
        <translation>没有分配给 {name} 的文章：请用 --articles 指定，或先分配文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/packing.py"/>
        <source>{name} has no articles to pack: import some first.</source>
        <translation>{name} 没有可打包的文章：请先导入文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/packing.py"/>
        <source>“{part}” is no range of articles: write the lower number first, as 1-20.</source>
        <translation>“{part}”不是文章范围：请先写较小的编号，如 1-20。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/packing.py"/>
        <source>All articles of {part} were removed from {name}: name others.</source>
        <translation>{part} 中的文章均已从 {name} 移除：请指定其他文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/packing.py"/>
        <source>Stopped: no package was made.</source>
        <translation>已停止：未生成分发包。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/reports/datasheet.py"/>
        <source>A datasheet is Markdown: name a file that ends in .md, not {out}.</source>
        <translation>数据说明书是 Markdown：文件名须以 .md 结尾，而不是 {out}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/rules/constraints.py"/>
        <source>{first} and {second} may not overlap: move an edge of one of them.</source>
        <translation>“{first}”与“{second}”不可重叠：请移动其中一处的边界。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/rules/constraints.py"/>
        <source>{first} and {second} cross: let one lie inside the other, or move them apart.</source>
        <translation>“{first}”与“{second}”交叉：请让一处位于另一处之内，或将两者分开。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/rules/constraints.py"/>
        <source>{name} may not lead from {first} to {second}: delete it, or change a label.</source>
        <translation>“{name}”不可从“{first}”连到“{second}”：请删除它，或更改标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/rules/constraints.py"/>
        <source>The label {name} stands twice on the same words: delete one of the two.</source>
        <translation>标签“{name}”在相同文字上出现两次：请删除其中一处。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/sample.py"/>
        <source>annotator demo</source>
        <translation>示例项目</translation>
    </message>
    <message>
        <location filename="../../annotator/session/sample.py"/>
        <source>The sample was not made: it was stopped.</source>
        <translation>未生成示例项目：已停止。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/sample.py"/>
        <source>The folder {folder} cannot be made: {strerror}.</source>
        <translation>无法创建文件夹 {folder}：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/candidates.py"/>
        <source>too many terms have changed</source>
        <translation>更改的词语过多</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/candidates.py"/>
        <location filename="../../annotator/session/search/indexing.py"/>
        <source>its project has another past</source>
        <translation>其项目的历史已不同</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/matching.py"/>
        <source>The pattern needs more memory than there is: make it simpler, with smaller counts of repetitions.</source>
        <translation>该模式所需内存超出可用内存：请加以简化，并减少重复次数。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/matching.py"/>
        <source>There is no kind of search “{kind}”: choose one of {names}.</source>
        <translation>没有“{kind}”这种搜索方式：请从 {names} 中选择。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/matching.py"/>
        <location filename="../../annotator/session/search/plan.py"/>
        <source>There is nothing to search for: type a word.</source>
        <translation>没有要搜索的内容：请输入词语。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/matching.py"/>
        <source>A query has at most {longest_query} characters, this one {count:,}: look for a part of it.</source>
        <translation>搜索内容最多 {longest_query} 个字符，现有 {count:,} 个：请只搜索其中一部分。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/matching.py"/>
        <source>A pattern needs a character beside * and ?: type one.</source>
        <translation>模式中除 * 和 ? 外还须有字符：请输入一个。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/matching.py"/>
        <source>The regular expression cannot be read: {error}.</source>
        <translation>无法读取正则表达式：{error}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/matching.py"/>
        <source>The pattern takes too long: make it simpler, with fewer repetitions inside one another.</source>
        <translation>该模式耗时过长：请加以简化，减少嵌套的重复。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/ordering.py"/>
        <source>Hits are not sorted by “{by}”: choose one of {names}.</source>
        <translation>匹配结果不能按“{by}”排序：请从 {names} 中选择。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/own_texts.py"/>
        <source>The mending of article {number} is damaged: its reading has no map.</source>
        <translation>文章 {number}的修复已损坏：修复后的文本缺少位置对照。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/patterns.py"/>
        <source>The regular expression repeats a part {repeats:,} times, counts inside one another multiplied: {most_repeats:,} are the most.</source>
        <translation>正则表达式将一部分重复了 {repeats:,} 次（嵌套的次数相乘）：最多 {most_repeats:,} 次。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/patterns.py"/>
        <source>A regular expression that calls itself or a group of its own cannot be searched: write out what is to be repeated.</source>
        <translation>正则表达式若调用自身或自身的分组，则无法搜索：请把要重复的内容逐一写出。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/plan.py"/>
        <source>No label has an attribute “{id}”: {hint}</source>
        <translation>没有标签带有属性“{id}”：{hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/plan.py"/>
        <source>There is no place “{where}”: choose one of {names}.</source>
        <translation>没有位置“{where}”：请从 {names} 中选择。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/plan.py"/>
        <source>The query has bytes in it that are no text: type it again, in UTF-8.</source>
        <translation>搜索内容含有非文本字节：请用 UTF-8 重新输入。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/plan.py"/>
        <source>there is none</source>
        <translation>目前一个都没有</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/tag_all.py"/>
        <source>Tag all</source>
        <translation>全部标注</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/tag_all.py"/>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/tag_all.py"/>
        <location filename="../../annotator/ui/repairs/repair_panel.py"/>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/typed.py"/>
        <source>choose one of {names}.</source>
        <translation>请从 {names} 中选择。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/typed.py"/>
        <source>There is no status “{value}”: {hint}</source>
        <translation>没有状态“{value}”：{hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/typed.py"/>
        <source>There is no state “{value}”: {hint}</source>
        <translation>没有确认状态“{value}”：{hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/typed.py"/>
        <source>A quotation mark is missing: close it behind the words that {name}: is to have.</source>
        <translation>缺少一个引号：请在 {name}: 所带的词语后补上。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/typed.py"/>
        <source>There is no filter “{typed}:”: do you mean {near}:? Put words that are only to be found in quotation marks.</source>
        <translation>没有筛选条件“{typed}:”：是指 {near}: 吗？若只是要搜索这些文字，请加引号。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/typed.py"/>
        <source>attr: wants an attribute and its value, as attr:goal=yes; “{value}” is not that.</source>
        <translation>attr: 需要属性及其值，如 attr:goal=yes；“{value}”不符合。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/session.py"/>
        <source>There is no Traditional standard '{standard}': choose one of {names}.</source>
        <translation>没有繁体标准“{standard}”：请从 {names} 中选择。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/session.py"/>
        <source>{unsaved} changes are not saved yet: another process is writing the project.</source>
        <translation>{unsaved} 项更改尚未保存：另一个进程正在写入项目。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/session.py"/>
        <source>Who is coding? Choose a coder with --coder NAME, or in the window.</source>
        <translation>由谁编码？请用 --coder NAME 或在窗口中选择编码员。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_choices.py"/>
        <source>--map-label cannot be read at {each!r}: write FILE=OURS, the label in the file and the project's, each label of the file once; FILE= skips it.</source>
        <translation>无法识别 --map-label 的 {each!r}：请写 FILE=OURS，即文件中的标签和项目中的标签，文件中的每个标签写一次；FILE= 表示跳过该标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_labels.py"/>
        <source>The project's codebook has no label {named}: create such labels, say which label is meant, or leave out what has them (--unknown-labels create, --map-label FILE=OURS, --unknown-labels skip).</source>
        <translation>本项目的编码手册中没有标签 {named}：请新建这些标签、指明对应的标签，或略去带有它们的内容（--unknown-labels create、--map-label FILE=OURS、--unknown-labels skip）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_labels.py"/>
        <source>The project's codebook has none of the labels {named}: create such labels, say which label is meant, or leave out what has them (--unknown-labels create, --map-label FILE=OURS, --unknown-labels skip).</source>
        <translation>本项目的编码手册中没有以下任何标签：{named}。请新建这些标签、指明对应的标签，或略去带有它们的内容（--unknown-labels create、--map-label FILE=OURS、--unknown-labels skip）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_labels.py"/>
        <source>{name} is open in a window: close it before labels are added to it.</source>
        <translation>{name} 已在窗口中打开：请先关闭，再向其中添加标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_labels.py"/>
        <source>Labels of an import</source>
        <translation>添加导入的标签</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_labels.py"/>
        <source>Unknown labels cannot be '{unknown}': choose one of {names}.</source>
        <translation>未知标签的处理方式不能是 '{unknown}'：请从 {names} 中选择。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_labels.py"/>
        <source>“{name}” cannot become “{ours}”: the codebook has no such label.</source>
        <translation>“{name}”不能变为“{ours}”：编码手册中没有这个标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_report.py"/>
        <source>{number:,} tag of {layer}</source>
        <translation>{layer} 的编码中有 {number:,} 处标注</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_report.py"/>
        <source>{number:,} tags of {layer}</source>
        <translation>{layer} 的编码中有 {number:,} 处标注</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_report.py"/>
        <source>1 article: {note}.</source>
        <translation>1 篇文章：{note}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_report.py"/>
        <source>{number} articles: {note}.</source>
        <translation>{number} 篇文章：{note}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_report.py"/>
        <source>1 of the new articles is a near-duplicate of another article.</source>
        <translation>新文章中有 1 篇与另一篇文章近似重复。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_report.py"/>
        <source>{number:,} of the new articles are near-duplicates of other articles.</source>
        <translation>新文章中有 {number:,} 篇与其他文章近似重复。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_report.py"/>
        <source>New labels in the codebook: {names}.</source>
        <translation>编码手册中的新标签：{names}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_report.py"/>
        <source>Left out, tags and article labels that the codebook has no label for: {counts}.</source>
        <translation>已略去编码手册中没有其标签的标注和全文标签：{counts}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_report.py"/>
        <source>Left out, relations of a kind that the codebook does not have, or to tags left out: {counts}.</source>
        <translation>已略去编码手册中没有其类型的关系，或连到已略去标注的关系：{counts}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_report.py"/>
        <source>Left out, attributes that the codebook does not have, or not with that value: {counts}.</source>
        <translation>已略去编码手册中没有的属性，或没有该值的属性：{counts}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_report.py"/>
        <source>{number:,} of {layer}</source>
        <translation>{layer} 的编码中有 {number:,} 处</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/imported_work.py"/>
        <source>the protected word “{text}” became “{becomes}” in the file and stays “{stands}” in this project</source>
        <translation>保护词“{text}”在文件中变为“{becomes}”，在本项目中仍为“{stands}”</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/imported_work.py"/>
        <source>The project's codebook has no label “{name}”: add it, or say which one is meant.</source>
        <translation>项目的编码手册中没有标签“{name}”：请添加它，或指明对应哪个标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/course.py"/>
        <source>Stopped: nothing was changed.</source>
        <translation>已停止：未作任何更改。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/backup.py"/>
        <source>{out} is there already: choose another name for the copy.</source>
        <translation>{out} 已存在：请为副本另取名称。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/backup.py"/>
        <source>There is no folder {parent} to put the copy in.</source>
        <translation>没有文件夹 {parent}，无法存放副本。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>Article {number}: span {uuid_text} ends at {end}, after the end of the text at {length}.</source>
        <translation>文章 {number}：标注 {uuid_text} 止于 {end}，超出文本末尾（{length}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>What stands of {uuid_text} since a merge does not agree with the log.</source>
        <translation>{uuid_text} 自合并以来的现状与日志不符。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>The count of articles does not agree with the rows.</source>
        <translation>文章计数与实际行数不符。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>Row {row} of {table} points at a row of {parent} that is not there.</source>
        <translation>{table} 的第 {row} 行指向 {parent} 中不存在的行。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>The file is damaged: {error}</source>
        <translation>文件已损坏：{error}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>{path} holds something that this annotator cannot read: {error}.</source>
        <translation>{path} 中有此版 annotator 无法读取的内容：{error}。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>Article {number} has lost its text.</source>
        <translation>文章 {number}的文本已丢失。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>Article {number}: what was found in it at import was changed on the disk.</source>
        <translation>文章 {number}：导入时的检测结果在磁盘上被改动。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>{kind} {uuid} does not agree with the log.</source>
        <translation>{kind} {uuid} 与日志不符。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>The table {table} has {there} rows, the log {expected}.</source>
        <translation>表 {table} 有 {there} 行，日志中为 {expected} 行。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>The counts in {table} do not agree with the rows.</source>
        <translation>{table} 中的计数与实际行数不符。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>SQLite's integrity check: {word}.</source>
        <translation>SQLite 完整性检查：{word}。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>Article {number}: its text does not agree with its fingerprint.</source>
        <translation>文章 {number}：文本与其指纹不符。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>{kind} {uuid} was taken away in the log, but stands in its table.</source>
        <translation>{kind} {uuid} 在日志中已删除，但仍在表中。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>{path_name}: SQLite says '{error}'; nothing was changed.</source>
        <translation>{path_name}：SQLite 报告“{error}”；未作任何更改。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>The disk of {path} is full: nothing was changed. Free some space and try again.</source>
        <translation>{path} 所在磁盘已满：未作任何更改。请腾出空间后重试。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>{path_name} is already open in this program.</source>
        <translation>{path_name} 已在本程序中打开。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>{path} is a folder, not a project: name the .db file in it.</source>
        <translation>{path} 是文件夹，不是项目：请指定其中的 .db 文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>{path} is a pipe or a device, not a project: name a .db file.</source>
        <translation>{path} 是管道或设备，不是项目：请指定 .db 文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>{path} is not an annotator project: it is not a database.</source>
        <translation>{path} 不是 annotator 项目：它不是数据库。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>{path} is a database, but not an annotator project.</source>
        <translation>{path} 是数据库，但不是 annotator 项目。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>{path_name} was written by a newer annotator (format {version}; this one knows {schema_version}): update annotator to open it.</source>
        <translation>{path_name} 由较新的 annotator 写成（格式 {version}，本版支持 {schema_version}）：请更新 annotator 后再打开。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>{path_name} is being written by another process: try again in a moment.</source>
        <translation>另一个进程正在写入 {path_name}：请稍后重试。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>{path} cannot be written: check that the file and its folder are not read-only.</source>
        <translation>无法写入 {path}：请检查该文件及其文件夹是否只读。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>{path} is damaged: open a backup, or rescue what can be read with SQLite's '.recover'.</source>
        <translation>{path} 已损坏：请打开备份，或用 SQLite 的“.recover”抢救可读取的内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>The disk of {path} reports an error: nothing was changed. Check the disk and try again.</source>
        <translation>{path} 所在磁盘报错：未作任何更改。请检查磁盘后重试。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>无法读取 {path}：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>{path} cannot be read: {why}.</source>
        <translation>无法读取 {path}：{why}。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/lock.py"/>
        <source>{name} is open in another window: close that window first.</source>
        <translation>{name} 已在另一个窗口中打开：请先关闭该窗口。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/upgrading.py"/>
        <source>Bring an older project up to date</source>
        <translation>更新旧版项目</translation>
    </message>
    <message>
        <location filename="../../annotator/store/log.py"/>
        <source>“{name}” cannot be taken back: what it changed has been changed again since, by another coder or a command.</source>
        <translation>无法撤销“{name}”：它所改动的内容之后又被另一位编码员或某个命令改动。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/log.py"/>
        <source>“{target_name}” cannot be taken back: its label is not in the codebook, or is in use.</source>
        <translation>无法撤销“{target_name}”：其标签不在编码手册中，或正在使用。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/bringing.py"/>
        <source>{parent} cannot be written ({strerror}): merge elsewhere.</source>
        <translation>无法写入 {parent}（{strerror}）：请在别处合并。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/codebooks.py"/>
        <source>Labels are in use that the codebook after this merge would not have: {names}: put them back into the codebook of one of the files, or merge with --codebook both where both changed it.</source>
        <translation>合并后的编码手册将缺少正在使用的标签 {names}：请把它们放回其中一个文件的编码手册；若双方都改过手册，也可用 --codebook both 合并。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/portable.py"/>
        <location filename="../../annotator/store/rows.py"/>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <location filename="../../annotator/ui/palette/found_list.py"/>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/portable.py"/>
        <location filename="../../annotator/store/rows.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>layer</source>
        <translation>编码</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/portable.py"/>
        <location filename="../../annotator/store/rows.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>coder</source>
        <translation>编码员</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/portable.py"/>
        <source>codebook version</source>
        <translation>编码手册版本</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/portable.py"/>
        <source>{path} holds things of a kind ({kind}) that this annotator cannot bring together: update annotator.</source>
        <translation>{path} 中有此版 annotator 无法合并的一类内容（{kind}）：请更新 annotator。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/portable.py"/>
        <source>{path} is damaged: its {kind_names} names the {words} {named}, which is not there.</source>
        <translation>{path} 已损坏：其中的{kind_names}引用了不存在的{words} {named}。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/projecting.py"/>
        <source>{their_path} is damaged: its log does not tell of one of its coders. Nothing was merged.</source>
        <translation>{their_path} 已损坏：其日志中缺少其中一位编码员。未作任何合并。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/projecting.py"/>
        <source>{their_path} is damaged: its log does not tell of one of its layers. Nothing was merged.</source>
        <translation>{their_path} 已损坏：其日志中缺少其中一份编码。未作任何合并。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/projecting.py"/>
        <source>{their_path} is damaged: its log does not tell of one of its articles. Nothing was merged.</source>
        <translation>{their_path} 已损坏：其日志中缺少其中一篇文章。未作任何合并。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/projecting.py"/>
        <source>“{name}” is a coder of {path} ({here}) and another coder of {their_path} ({there}): rename one with 'annotator coder {path} rename {quoted} NEW', then merge again.</source>
        <translation>“{name}”在 {path} 中是一位编码员（{here}），在 {their_path} 中是另一位编码员（{there}）：请用“annotator coder {path} rename {quoted} NEW”为其中一位重命名，再重新合并。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/projecting.py"/>
        <source>“{name}” is a layer of {path} ({here}) and another layer of {their_path} ({there}): rename one with 'annotator coder {path} rename {quoted} NEW', then merge again.</source>
        <translation>“{name}”在 {path} 中是一份编码（{here}），在 {their_path} 中是另一份编码（{there}）：请用“annotator coder {path} rename {quoted} NEW”为其中一份重命名，再重新合并。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/projecting.py"/>
        <source>What was found in article {number} at import is in neither file: nothing was merged.</source>
        <translation>文章 {number}导入时的检测结果在两个文件中都没有：未作任何合并。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/projecting.py"/>
        <source>{their_path} is damaged (the past of {uuid_text} goes in a circle, or is another thing's): nothing was merged.</source>
        <translation>{their_path} 已损坏（{uuid_text} 的历史形成循环，或属于另一对象）：未作任何合并。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/projecting.py"/>
        <source>{their_path} is damaged: its span {uuid_text} lies outside its text. Nothing was merged.</source>
        <translation>{their_path} 已损坏：其标注 {uuid_text} 超出所属文本。未作任何合并。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source>{name} is damaged or only half there ({why}): nothing was merged. Ask for the file again.</source>
        <translation>{name} 已损坏或不完整（{why}）：未作任何合并。请重新索取该文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source>{name} is damaged or only half there: nothing was merged. Ask for the file again.</source>
        <translation>{name} 已损坏或不完整：未作任何合并。请重新索取该文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source>a time after the year 9999</source>
        <translation>9999 年之后的时间</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source>another thing</source>
        <translation>属于另一对象</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source>another article</source>
        <translation>属于另一篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source>version {number} of its codebook does not agree with its fingerprint</source>
        <translation>编码手册第 {number} 版与其指纹不符</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source>the id of its article {number} is not the one that its log knows</source>
        <translation>文章 {number} 的 id 与日志中的不同</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source>a state of its {kind} {uuid} has {wrong}</source>
        <translation>其{kind} {uuid} 的一个状态有误：{wrong}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source>a clock in its table {table} is no time</source>
        <translation>表 {table} 中有一个时钟值不是有效时间</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source>{path_name} was written by a machine whose clock stood at {said}: nothing was merged. Set the clocks of both machines, and ask for a file that was made before it was wrong.</source>
        <translation>写入 {path_name} 的计算机时钟为 {said}：未作任何合并。请校准两台计算机的时钟，并索取一份时钟出错前生成的文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source>the {column} of a row of its table {table} cannot be right</source>
        <translation>表 {table} 中有一行的 {column} 不可能正确</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/reading.py"/>
        <source>{path_name} is this project itself: name another coder's file.</source>
        <translation>{path_name} 就是本项目：请指定另一位编码员的文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/reading.py"/>
        <source>it has no table {missing}</source>
        <translation>缺少表 {missing}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/reading.py"/>
        <source>a row of {broken} points at one of {broken2} that is not there</source>
        <translation>{broken} 中有一行指向 {broken2} 中不存在的行</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/reading.py"/>
        <source>{path} was never finished: ask for the file again.</source>
        <translation>{path} 没有写完：请重新索取该文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/reading.py"/>
        <source>{path_name} belongs to another project (“{row}”): only files that were copied or packed from {name} can be merged; import its export instead.</source>
        <translation>{path_name} 属于另一个项目（“{row}”）：只能合并从 {name} 复制或打包的文件；请改为导入它的导出文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/states.py"/>
        <source>another form</source>
        <translation>格式不同</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/states.py"/>
        <source>a place that lies outside its text, or is none</source>
        <translation>位置超出文本，或不是有效位置</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/states.py"/>
        <source>no state</source>
        <translation>没有状态</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/states.py"/>
        <source>a bad {key}</source>
        <translation>{key} 无效</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/steps.py"/>
        <source>Stopped: nothing was merged.</source>
        <translation>已停止：未作任何合并。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/union.py"/>
        <source>{their_path} is damaged: the text of its article {number} ({row}) does not agree with its fingerprint. Nothing was merged.</source>
        <translation>{their_path} 已损坏：其文章 {number}（{row}）的文本与指纹不符。未作任何合并。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/union.py"/>
        <source>{their_path} has another text under the id of article {there} ({name}, {id}): nothing was merged. One of the two files was changed by another program.</source>
        <translation>{their_path} 中 id 与文章 {there} 相同的文本不同（{name}，{id}）：未作任何合并。两个文件之一被其他程序改动过。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/union.py"/>
        <source>{their_path} is damaged ({error}): nothing was merged.</source>
        <translation>{their_path} 已损坏（{error}）：未作任何合并。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/project.py"/>
        <source>{name} lies on a network share: it is written more slowly, and only one program at a time should have it open. Work on a local copy if you can.</source>
        <translation>{name} 位于网络共享上：写入较慢，且同一时间只应由一个程序打开。如有可能，请在本地副本上工作。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/project.py"/>
        <source>{path} is there already: choose another name, or open it.</source>
        <translation>{path} 已存在：请另取名称，或打开它。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/project.py"/>
        <source>There is no folder {parent} to make {path_name} in.</source>
        <translation>没有文件夹 {parent}，无法在其中新建 {path_name}。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/project.py"/>
        <source>{path} was never finished: delete it, and make the project again.</source>
        <translation>{path} 没有建完：请删除它，并重新新建项目。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/project.py"/>
        <source>{path} cannot be made: {strerror}.</source>
        <translation>无法创建 {path}：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/project.py"/>
        <source>{parent} cannot be written ({strerror}): copy the project elsewhere.</source>
        <translation>无法写入 {parent}（{strerror}）：请把项目复制到别处。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/project.py"/>
        <source>“{target_name}” has nothing to take back.</source>
        <translation>“{target_name}”没有可撤销的内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/reads/search_index.py"/>
        <source>a part of the index is broken</source>
        <translation>索引的一部分已损坏</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rows.py"/>
        <source>annotation</source>
        <translation>标注</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rows.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>codebook</source>
        <translation>编码手册</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rows.py"/>
        <source>document label</source>
        <translation>全文标签</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rows.py"/>
        <source>region</source>
        <translation>页面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rows.py"/>
        <source>repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rows.py"/>
        <source>override</source>
        <translation>转换选择</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rows.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>recoding</source>
        <translation>重编</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rows.py"/>
        <source>sitting</source>
        <translation>工作时段</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rows.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rows.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>split</source>
        <translation>划分</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rows.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>assignment</source>
        <translation>分配</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rows.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rows.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <location filename="../../annotator/store/things/coders.py"/>
        <source>Add coder</source>
        <translation>添加编码员</translation>
    </message>
    <message>
        <location filename="../../annotator/store/things/coders.py"/>
        <source>Add layer</source>
        <translation>添加一份编码</translation>
    </message>
    <message>
        <location filename="../../annotator/store/things/coders.py"/>
        <source>Rename coder</source>
        <translation>重命名编码员</translation>
    </message>
    <message>
        <location filename="../../annotator/store/things/sittings.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Active time</source>
        <translation>有效用时</translation>
    </message>
    <message>
        <location filename="../../annotator/store/things/splits.py"/>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <location filename="../../annotator/store/things/splits.py"/>
        <source>{name} was split by another process just now: export again.</source>
        <translation>{name} 刚刚被另一个进程划分：请重新导出。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file is UTF-16 with half a character (a lone surrogate) at byte {start}: it is damaged.</source>
        <translation>文件为 UTF-16，在字节 {start} 处只有半个字符（孤立的代理码元）：文件已损坏。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>a PDF</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>a ZIP archive or an Office document</source>
        <translation>ZIP 压缩包或 Office 文档</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>an old Office document</source>
        <translation>旧版 Office 文档</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>a compressed file</source>
        <translation>压缩文件</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>a rich text (RTF)</source>
        <translation>RTF 富文本</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file is UTF-16 and has half a unit at byte {start}: it is cut off.</source>
        <translation>文件为 UTF-16，在字节 {start} 处只有半个码元：文件被截断。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The text holds a byte order mark as its first character: take it out, and move the offsets.</source>
        <translation>文本的第一个字符是字节顺序标记：请去掉，并相应调整偏移。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The text holds a carriage return: its lines have to end in one line feed.</source>
        <translation>文本含有回车符：各行须以一个换行符结束。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file has {number:,.1f} MB, an article {max_characters:,} characters at most: split it.</source>
        <translation>文件大小为 {number:,.1f} MB，而一篇文章最多 {max_characters:,} 个字符：请拆分。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file is not text: it has NUL bytes and is not UTF-16.</source>
        <translation>文件不是文本：含有 NUL 字节，且不是 UTF-16。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The {what} is not text: it has {controls:,} control characters.</source>
        <translation>{what}不是文本：含有 {controls:,} 个控制字符。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The text has a NUL as its character {nul:,}: remove it, for programs stop reading there.</source>
        <translation>文本的第 {nul:,} 个字符是 NUL：请去掉，因为程序读到此处就会停止。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The text has half a character (a lone surrogate) at {start:,}: it is damaged.</source>
        <translation>文本在 {start:,} 处只有半个字符（孤立的代理码元）：文本已损坏。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The {what} has nothing in it but white space.</source>
        <translation>{what}中只有空白字符。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>the byte order mark was dropped</source>
        <translation>已去掉字节顺序标记</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>CRLF line ends became LF</source>
        <translation>CRLF 换行符已改为 LF</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>CR line ends became LF</source>
        <translation>CR 换行符已改为 LF</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The text has {count:,} characters and an article {max_characters:,} at most: split it.</source>
        <translation>文本有 {count:,} 个字符，而一篇文章最多 {max_characters:,} 个：请拆分。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>A line has {longest:,} characters and may have {longest_line:,}: break it into paragraphs.</source>
        <translation>有一行长达 {longest:,} 个字符，上限为 {longest_line:,} 个：请拆分成段落。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file is {kind}, not text: save its words as a .txt file.</source>
        <translation>文件不是文本（类型：{kind}）：请将其中的文字存为 .txt 文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>{name} is not an encoding of text: try utf-8, utf-16, gb18030 or big5.</source>
        <translation>{name} 不是文本编码：请试用 utf-8、utf-16、gb18030 或 big5。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file is not {name}: leave the encoding out to have it found.</source>
        <translation>文件不是 {name}：请不指定编码，由程序自动识别。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file is not {name}: byte {start} does not fit.</source>
        <translation>文件不是 {name}：字节 {start} 不符。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file is UTF-8 but for byte {start}: it is damaged or cut off.</source>
        <translation>除字节 {start} 外，文件均为 UTF-8：文件已损坏或被截断。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file begins as {name}, but byte {start} does not fit: it is damaged or cut off.</source>
        <translation>文件开头为 {name}，但字节 {start} 不符：文件已损坏或被截断。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>{reading} is a reading of {character}; one of {among} such glosses on this page.</source>
        <translation>{reading} 是“{character}”的读音；本页共有 {among} 处此类括注。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>{reading} is a reading of {character}, but the page gives it another one elsewhere, as an author does and no converter.</source>
        <translation>{reading} 是“{character}”的读音，但本页别处给了它另一读音：作者会这样写，转换程序不会。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>{reading} is a reading of {character}, but the converter wrote Traditional characters, and this one is Simplified.</source>
        <translation>{reading} 是“{character}”的读音，但转换程序写的是繁体字，而此字是简体。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>{reading} is a reading of {character}, but the page has too few glosses of its kind ({among}) to tell a converter's from an author's.</source>
        <translation>{reading} 是“{character}”的读音，但本页同类括注太少（{among} 处），无法判断出自转换程序还是作者。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>{gloss} follows the last byte of a broken character; one of {among} glosses on this page.</source>
        <translation>{gloss} 紧跟在残缺字符的末字节之后；本页共有 {among} 处括注。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>{reading} is a reading of {character}, which the bytes before it give.</source>
        <translation>{reading} 是“{character}”的读音，此字由其前的字节得出。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>{text}: {happened}; nothing else fits{again}; with {opening} put back the bytes are {bytes}.</source>
        <translation>“{text}”：{happened}；没有其他文字相符{again}；补回 {opening} 后字节为 {bytes}。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>{text}: {happened}; nothing else fits as well (next: {rival}){again}; with {opening} put back the bytes are {bytes}.</source>
        <translation>“{text}”：{happened}；没有其他文字同样相符（其次：{rival}）{again}；补回 {opening} 后字节为 {bytes}。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>{text} would fit here if {happened}, but {doubt}{again}: compare with the original page.</source>
        <translation>若{happened}，则此处可为“{text}”，但{doubt}{again}：请与原始页面核对。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>{text} or {rival}: what is left of the bytes fits both; {happened}{again}: compare with the original page.</source>
        <translation>“{text}”或“{rival}”：两者都与剩余字节相符；{happened}{again}：请与原始页面核对。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>Perhaps {text}: it fits what is left of the bytes, but too loosely to be put in; {happened}{again}: compare with the original page.</source>
        <translation>可能是“{text}”：与剩余字节相符，但把握不足，未予填入；{happened}{again}：请与原始页面核对。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>A byte is lost at “{raw}”, and no character fits what is left: compare with the original page.</source>
        <translation>“{raw}”处丢失了一个字节，剩余部分不合任何字符：请与原始页面核对。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>A byte is lost at “{raw}”, and the page has too many such places to search them all: compare with the original page.</source>
        <translation>“{raw}”处丢失了一个字节，而本页此类位置过多，无法逐一查找：请与原始页面核对。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>; the same damage stands here {instances} times</source>
        <translation>；此处共有 {instances} 处同样的损坏</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>the gloss ({reading}) was put between the two bytes of a character, which cost one byte</source>
        <translation>括注（{reading}）插在一个字符的两个字节之间，致使丢失一个字节</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>the gloss ({reading}) was put between the two bytes of a character, which cost one byte, and ({closing}) is a reading of {last}</source>
        <translation>括注（{reading}）插在一个字符的两个字节之间，致使丢失一个字节，且（{closing}）是“{last}”的读音</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>the gloss ({reading}) was put between the two bytes of a character, which cost one byte here and one at its end</source>
        <translation>括注（{reading}）插在一个字符的两个字节之间，致使此处和末尾各丢失一个字节</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>the page was cut at the “{mark}” inside a character, which cost one byte</source>
        <translation>页面在“{mark}”处从一个字符中间切断，致使丢失一个字节</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>the page was cut at the “{mark}” inside a character, which cost one byte, and ({closing}) is a reading of {last}</source>
        <translation>页面在“{mark}”处从一个字符中间切断，致使丢失一个字节，且（{closing}）是“{last}”的读音</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>the page was cut at the “{mark}” inside a character, which cost one byte here and one at its end</source>
        <translation>页面在“{mark}”处从一个字符中间切断，致使此处和末尾各丢失一个字节</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>an author may have typed these question marks</source>
        <translation>这些问号可能是作者自己输入的</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>its last question mark may be an author's own</source>
        <translation>末尾的问号可能是作者自己的</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>nothing else on this page speaks for {text}</source>
        <translation>本页没有其他内容支持“{text}”</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>Written in {written} and read as {read}: the mended text, written and read so again, is exactly this.</source>
        <translation>以 {written} 写成，却按 {read} 读取：修复后的文本照此写入并读取，结果与此完全一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>Written in {written} and read as {read}: bytes are missing.</source>
        <translation>以 {written} 写成，却按 {read} 读取：字节有缺失。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>These characters stand for bytes that were lost in reading: only the original page has them.</source>
        <translation>这些字符代表读取时丢失的字节：只有原始页面才有。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>A comma before another mark, one of {count} such on this page.</source>
        <translation>逗号后紧跟另一标点，本页共有 {count} 处。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>{why}; OpenCC would write {written}.</source>
        <translation>{why}；OpenCC 会写作“{written}”。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>“{title}” stands before it, and {surname} is a surname</source>
        <translation>其前有“{title}”，且“{surname}”是姓氏</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>“{title}” stands after it, and {surname} is a surname</source>
        <translation>其后有“{title}”，且“{surname}”是姓氏</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>It stands by itself, {surname} is a surname, and the rest is usual in names</source>
        <translation>单独出现，“{surname}”是姓氏，其余用字也常见于人名</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>jieba reads it as a personal name</source>
        <translation>jieba 识别为人名</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>The same name stands elsewhere in the text</source>
        <translation>文中别处也有同一人名</translation>
    </message>
    <message>
        <location filename="../../annotator/text/offsets.py"/>
        <source>The range {start} to {end} has no place in the other text.</source>
        <translation>范围 {start} 至 {end} 在另一文本中没有对应位置。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/offsets.py"/>
        <source>The range {start} to {end} is not inside the text of {len_here} characters.</source>
        <translation>范围 {start} 至 {end} 不在 {len_here} 个字符的文本内。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/offsets.py"/>
        <source>The text from {start} to {end} was put in by mending and is not in the source.</source>
        <translation>{start} 至 {end} 的文字由修复填入，原文中没有。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>The line says that it is a summary.</source>
        <translation>该行标明自己是摘要。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>The line only announces the next one.</source>
        <translation>该行只是引出下一行。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>The words before it announce the title.</source>
        <translation>其前的文字引出标题。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>A breadcrumb: it says where the page stands.</source>
        <translation>面包屑导航：标明页面所在位置。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>A breadcrumb: names joined by arrows.</source>
        <translation>面包屑导航：以箭头相连的名称。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>It names the site's licence or its rights.</source>
        <translation>提到网站的许可或权利。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>It names the site's owner, its licence or its rights.</source>
        <translation>提到网站的所有者、许可或权利。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>A disclaimer of the site.</source>
        <translation>网站的免责声明。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>It names who runs the site.</source>
        <translation>提到网站的主办方。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>Links that stand at the foot of a site.</source>
        <translation>网站底部的链接。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>An address or a telephone number.</source>
        <translation>地址或电话号码。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>The line announces other articles.</source>
        <translation>该行引出其他文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>The line names another article.</source>
        <translation>该行提到另一篇文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>It leads to the page before or after.</source>
        <translation>通往上一页或下一页。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>It offers something to do on the site.</source>
        <translation>提供网站上的某项操作。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>A few words that offer something to do on the site.</source>
        <translation>几个字，提供网站上的某项操作。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>It names another channel of the site.</source>
        <translation>提到该网站的其他频道。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>A word of a menu.</source>
        <translation>菜单用词。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>Short words in a row, as in a menu.</source>
        <translation>一连串短词，像是菜单。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>It ends with who took the picture.</source>
        <translation>以图片拍摄者结尾。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>It says where the picture is from.</source>
        <translation>说明图片来源。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>It describes a picture.</source>
        <translation>描述图片。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>A reporter's name in brackets.</source>
        <translation>括号中的记者姓名。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>The outlet's reporter by name.</source>
        <translation>写明姓名的该媒体记者。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>A reporter's name.</source>
        <translation>记者姓名。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>It says who wrote the text.</source>
        <translation>说明文章作者。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>The newspaper, its day and its page.</source>
        <translation>报纸名称、日期和版次。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>A line of the page's data: where it was written.</source>
        <translation>页面信息的一行：写作地点。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>A line of the page's data, announced by words such as 来源 or 编辑.</source>
        <translation>页面信息的一行，以“来源”“编辑”等词引出。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>A date with its year, and little else.</source>
        <translation>含年份的日期，几乎没有其他内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/opening.py"/>
        <source>The first paragraph begins with who reports, and where.</source>
        <translation>首段以报道者和地点开头。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/opening.py"/>
        <source>The first paragraph begins with the reporter in brackets.</source>
        <translation>首段以括号中的记者姓名开头。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/opening.py"/>
        <source>The first paragraph begins with a date that is set off.</source>
        <translation>首段以单独隔开的日期开头。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/page.py"/>
        <source>The words only announce the title.</source>
        <translation>这些文字只是引出标题。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/page.py"/>
        <source>A reporter's name in brackets ends the paragraph.</source>
        <translation>该段以括号中的记者姓名结尾。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>A few words below the report.</source>
        <translation>报道下方的几个字。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It stands in the footer.</source>
        <translation>位于页脚。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It looks like a name in brackets, below the report.</source>
        <translation>位于报道下方，像是括号中的姓名。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It stands below the report and is no sentence of it: the title of another article.</source>
        <translation>位于报道下方，且不是报道中的句子：另一篇文章的标题。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It holds no letters.</source>
        <translation>不含文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>A paragraph of whole sentences.</source>
        <translation>由完整句子组成的段落。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It stands between paragraphs of the report.</source>
        <translation>位于报道段落之间。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It goes on with the list that the paragraph before it opens.</source>
        <translation>接续上一段引出的列表。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>A short line before the title.</source>
        <translation>标题前的短行。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>A short sentence right below the report.</source>
        <translation>紧接报道下方的短句。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>The first line of a page without a sentence.</source>
        <translation>没有句子的页面的第一行。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>The first line of the page that is not known as something else.</source>
        <translation>页面上未识别为其他内容的第一行。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It opens a list below the paragraph before it.</source>
        <translation>在上一段之下引出列表。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>The line before it announces the title.</source>
        <translation>上一行引出标题。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>An office above a date: the document is signed.</source>
        <translation>机关名称在日期上方：文件落款。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It looks like a person's name, below the title.</source>
        <translation>位于标题下方，像是人名。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It addresses the reader, or opens the report.</source>
        <translation>称呼读者，或引出报道。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It stands below the line that announces other articles.</source>
        <translation>位于引出其他文章的那一行之下。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>Nothing tells what it is: it may be the text.</source>
        <translation>无从判断是什么：可能是正文。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It says the title again.</source>
        <translation>重复标题。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It names an outlet, beside other data of the page.</source>
        <translation>提到一家媒体，与页面其他信息相邻。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>A few words between the title and the report.</source>
        <translation>标题与报道之间的几个字。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It stands between the title and the report.</source>
        <translation>位于标题与报道之间。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/aligning_files.py"/>
        <source>There is no room for the conversion tables ({error}): make space, or a cache folder that can be written.</source>
        <translation>空间不足，无法存放转换表（{error}）：请腾出空间，或提供可写入的缓存文件夹。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/alignment.py"/>
        <source>This text cannot be aligned with its conversion by {config}: choose another standard.</source>
        <translation>该文本无法与按 {config} 转换的结果对齐：请选择其他标准。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/alignment.py"/>
        <source>The text holds a NUL at character {index}, after which nothing can be converted.</source>
        <translation>文本在字符 {index} 处有 NUL，其后的内容无法转换。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/alignment.py"/>
        <source>OpenCC changed the number of characters by {config}, which must not be: reinstall opencc.</source>
        <translation>OpenCC 按 {config} 转换时改变了字符数，这不应发生：请重新安装 opencc。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/alignment.py"/>
        <source>The text holds half a character (a lone surrogate) at character {start}.</source>
        <translation>文本在字符 {start} 处只有半个字符（孤立的代理码元）。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/configurations.py"/>
        <source>There is no conversion to {target_script} by the standard {standard}: choose hans or hant, and one of {names}.</source>
        <translation>没有按标准 {standard} 转换为 {target_script} 的方式：请选择 hans 或 hant，以及 {names} 之一。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>a control character</source>
        <translation>控制字符</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>a private-use character</source>
        <translation>私用区字符</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>half a character</source>
        <translation>半个字符</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>the end of a line</source>
        <translation>行尾</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>{what} is empty: give at least one character.</source>
        <translation>{what}为空：请至少填写一个字符。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>A choice</source>
        <translation>转换选择</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>A protected word</source>
        <translation>保护词</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>What a protected word becomes</source>
        <translation>保护词的转换结果</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>{what} holds {refused} (U+{ord:04X}), which cannot be kept: take it out.</source>
        <translation>{what}含有{refused}（U+{ord:04X}），无法保留：请去掉。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>The choice for {start} to {end} is not inside the text of {count} characters.</source>
        <translation>{start} 至 {end} 的转换选择不在 {count} 个字符的文本内。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>Two choices overlap at character {start}: take one of them back.</source>
        <translation>两项转换选择在字符 {start} 处重叠：请撤销其中一项。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>The choice for {start} to {end} reaches over the end of a line: choose within one line.</source>
        <translation>{start} 至 {end} 的转换选择跨越了行尾：请在一行之内选择。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/installation.py"/>
        <source>OpenCC's configuration {config} cannot be read ({error}): reinstall opencc.</source>
        <translation>无法读取 OpenCC 的配置 {config}（{error}）：请重新安装 opencc。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/installation.py"/>
        <source>OpenCC's tool {tool_name} does not run here ({error}): reinstall opencc, or choose another standard.</source>
        <translation>OpenCC 的工具 {tool_name} 无法在此运行（{error}）：请重新安装 opencc，或选择其他标准。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/opencc_release.py"/>
        <source>OpenCC is not installed: run `python -m pip install opencc`.</source>
        <translation>未安装 OpenCC：请运行 `python -m pip install opencc`。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/utf16.py"/>
        <source>Position {position} is not inside the text of {length} characters.</source>
        <translation>位置 {position} 不在 {length} 个字符的文本内。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/utf16.py"/>
        <source>Position {qt_position} is not inside the text of {qt_length} UTF-16 units.</source>
        <translation>位置 {qt_position} 不在 {qt_length} 个 UTF-16 码元的文本内。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/about_dialog.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>About annotator</source>
        <translation>关于 annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/about_dialog.py"/>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/about_dialog.py"/>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/about_dialog.py"/>
        <location filename="../../annotator/ui/adjudication/pages.py"/>
        <location filename="../../annotator/ui/articles/dialogs/removed_dialog.py"/>
        <location filename="../../annotator/ui/chrome/banner.py"/>
        <location filename="../../annotator/ui/codebook_editor/notice.py"/>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <location filename="../../annotator/ui/tour/tour_work.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/about_dialog.py"/>
        <source>Icon of annotator</source>
        <translation>annotator 的图标</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/about_dialog.py"/>
        <source>Copy for a report</source>
        <translation>复制以报告问题</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/about_dialog.py"/>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/about_dialog.py"/>
        <source>Copy as BibTeX</source>
        <translation>复制为 BibTeX</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/about_dialog.py"/>
        <source>How to cite</source>
        <translation>引用方式</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/about_dialog.py"/>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/about_dialog.py"/>
        <source>What runs here</source>
        <translation>运行环境</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/about_dialog.py"/>
        <source>Version {0}, Apache License 2.0</source>
        <translation>版本 {0}，Apache License 2.0</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/components.py"/>
        <source>This program uses Qt and Qt for Python under the GNU Lesser General Public License, version 3. It only links to them: you may put other builds of these libraries in their place, and take the program apart to mend it with such a build. Their source code is at download.qt.io and code.qt.io. The LGPL and the GPL, on which it builds, follow.</source>
        <translation>本程序使用 Qt 和 Qt for Python，两者依据 GNU 宽通用公共许可证（LGPL）第 3 版授权。程序只与它们链接：可以用这些库的其他构建版本替换，也可以为了用这样的版本修改程序而对其拆解分析。它们的源代码见 download.qt.io 和 code.qt.io。以下为 LGPL 及其所依据的 GPL 全文。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/components.py"/>
        <source>The program itself, its codebooks and its lexicons.</source>
        <translation>程序本身及其编码手册和词典。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/components.py"/>
        <source>OpenCC's dictionaries</source>
        <translation>OpenCC 的词典</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/components.py"/>
        <source>jieba's dictionary</source>
        <translation>jieba 的词典</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/components.py"/>
        <source>Lucide icons</source>
        <translation>Lucide 图标</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/facts.py"/>
        <source>Labels Chinese news articles in both scripts side by side, with source offsets that never drift.</source>
        <translation>在简繁并排的两种字形中标注中文新闻文章，原文偏移始终准确。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/facts.py"/>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/facts.py"/>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/licence_page.py"/>
        <source>Public domain</source>
        <translation>公有领域</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/licence_page.py"/>
        <source>No licence named</source>
        <translation>未注明许可证</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/licence_page.py"/>
        <source>Find by name or licence</source>
        <translation>按名称或许可证查找</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/licence_page.py"/>
        <source>What comes with annotator</source>
        <translation>annotator 附带的组件</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/licence_page.py"/>
        <source>The licence</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/licence_page.py"/>
        <source>Nothing here is called that.</source>
        <translation>没有找到相符的内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/licence_page.py"/>
        <location filename="../../annotator/ui/access/tag_words.py"/>
        <location filename="../../annotator/ui/desk/place.py"/>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/licence_page.py"/>
        <source>It comes without the text of its licence: {0}.</source>
        <translation>未附许可证全文：{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/naming.py"/>
        <location filename="../../annotator/ui/articles/filtering/filter_row.py"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/naming.py"/>
        <location filename="../../annotator/ui/adjudication/text/case_panes.py"/>
        <location filename="../../annotator/ui/chrome/project_corner.py"/>
        <source>as published</source>
        <translation>原文</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/naming.py"/>
        <location filename="../../annotator/ui/adjudication/text/case_panes.py"/>
        <location filename="../../annotator/ui/chrome/project_corner.py"/>
        <source>converted</source>
        <translation>转换</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/naming.py"/>
        <source>Simplified text, {0}</source>
        <translation>简体文本，{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/naming.py"/>
        <source>Traditional text, {0}</source>
        <translation>繁体文本，{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/reachable_split.py"/>
        <source>Line between the parts</source>
        <translation>各部分之间的分隔线</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/reachable_split.py"/>
        <source>The arrow keys move it.</source>
        <translation>用方向键移动。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/spoken_desk.py"/>
        <source>{0} tags changed</source>
        <translation>{0} 处标注已更改</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/tag_words.py"/>
        <source>no tag</source>
        <translation>无标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/tag_words.py"/>
        <source>{0}; inside {1}</source>
        <translation>{0}；位于 {1} 之内</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/tag_words.py"/>
        <source>to check</source>
        <translation>待核对</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/tag_words.py"/>
        <location filename="../../annotator/ui/adjudication/case/lines.py"/>
        <location filename="../../annotator/ui/inspector/span_work.py"/>
        <location filename="../../annotator/ui/words/span_words.py"/>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/tag_words.py"/>
        <source>with a note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/tag_words.py"/>
        <source>Tagged {0}: {1}</source>
        <translation>已标注 {0}：{1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/tag_words.py"/>
        <source>Tag taken away, {0}: {1}</source>
        <translation>已移除标注 {0}：{1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/tag_words.py"/>
        <source>{0} is now {1}: {2}</source>
        <translation>{0} 已改为 {1}：{2}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/tag_words.py"/>
        <source>{0} now reaches: {1}</source>
        <translation>{0} 的范围现为：{1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/tag_words.py"/>
        <source>Confirmed {0}: {1}</source>
        <translation>已确认 {0}：{1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/tag_words.py"/>
        <source>part {0} of {1}</source>
        <translation>第 {0} 部分，共 {1} 部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/tag_words.py"/>
        <source>{0} parts</source>
        <translation>共 {0} 个部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/active_time/time_work.py"/>
        <source>{0} min on this article</source>
        <translation>本篇用时 {0} 分钟</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/adjudication_window.py"/>
        <source>Articles that two coders are done with</source>
        <translation>两位编码员都已完成的文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/adjudication_window.py"/>
        <source>Which articles are shown (F)</source>
        <translation>显示哪些文章（F）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/adjudication_window.py"/>
        <source>ARTICLES</source>
        <translation>文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/adjudication_window.py"/>
        <source>Adjudication — {0}</source>
        <translation>复核裁定 — {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>The final version alone has it: N takes it out, E keeps it as it is or as you make it.</source>
        <translation>只有定稿中有这一处：按 N 移除，按 E 原样保留或修改后保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>The case at hand</source>
        <translation>当前待裁定处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>Nobody has coded anything in this article.</source>
        <translation>没有人为这篇文章编码。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>Nobody has coded anything in this article: it is decided.</source>
        <translation>没有人为这篇文章编码：已裁定。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>Decided before a coder changed this: decide it anew. {0}</source>
        <translation>裁定之后有编码员作了改动：请重新裁定。{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <location filename="../../annotator/ui/repairs/repair_panel.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>Yours</source>
        <translation>你的版本</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>both</source>
        <translation>都采用</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>case {0} of {1}</source>
        <translation>第 {0} 处，共 {1} 处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>All {0} are decided.</source>
        <translation>全部 {0} 处均已裁定。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>take</source>
        <translation>采用</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>neither</source>
        <translation>都不对</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>example</source>
        <translation>正例</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>coders' names</source>
        <translation>编码员姓名</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>next, back</source>
        <translation>下一处、上一处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>accept them all</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>next article</source>
        <translation>下一篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>decided: nothing is to be coded</source>
        <translation>裁定：无需标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>look at the others first</source>
        <translation>先看其他处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>back through them</source>
        <translation>返回逐一查看</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <location filename="../../annotator/ui/adjudication/case/lines.py"/>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <location filename="../../annotator/ui/codebook/definition_card.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>and {0} more</source>
        <translation>另有 {0} 项</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>next tag</source>
        <translation>下一处标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>wider</source>
        <translation>扩大</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>narrower</source>
        <translation>缩小</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/lines.py"/>
        <source>says nothing: Enter takes nothing into gold</source>
        <translation>未标注：按 Enter 则定稿中不标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/lines.py"/>
        <source>says nothing</source>
        <translation>未标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/lines.py"/>
        <source>did not look for this label</source>
        <translation>未就这个标签编码</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/lines.py"/>
        <location filename="../../annotator/ui/inspector/span_work.py"/>
        <location filename="../../annotator/ui/words/span_words.py"/>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/reason_field.py"/>
        <source>Up and Down bring back the reasons given lately; Enter goes back to the case</source>
        <translation>按 Up 和 Down 调出最近用过的理由；按 Enter 返回当前处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/reason_field.py"/>
        <source>Reason (R), if one is worth keeping</source>
        <translation>理由（R），值得留存时填写</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/reason_field.py"/>
        <source>Reason of the decision</source>
        <translation>裁定理由</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/pages.py"/>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/pages.py"/>
        <source>What others have coded</source>
        <translation>他人的编码</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/waiting_list.py"/>
        <source>To decide</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/waiting_list.py"/>
        <location filename="../../annotator/ui/relations/relation_panel.py"/>
        <location filename="../../annotator/ui/repairs/repair_panel.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/waiting_list.py"/>
        <source>Decided</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/walk/back.py"/>
        <source>Adjudicate</source>
        <translation>裁定</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/walk/back.py"/>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <location filename="../../annotator/ui/desk/way_back.py"/>
        <source>Undone: {0}</source>
        <translation>已撤销：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/walk/back.py"/>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <location filename="../../annotator/ui/desk/way_back.py"/>
        <source>Redone: {0}</source>
        <translation>已重做：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Adjudication shows what other coders have coded. Whoever still codes these articles themselves should not look: coding is blind so that agreement means something.</source>
        <translation>裁定会显示其他编码员的编码。仍要为这些文章编码的人不应查看：盲编才能使信度有意义。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Coders are called A, B, C; H shows their names until the window is closed.</source>
        <translation>编码员以 A、B、C 代称；按 H 显示姓名，直到窗口关闭。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>No article is done by two coders yet.</source>
        <translation>还没有两位编码员都已完成的文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Adjudication begins when two coders are done with the same article: assign it to both, merge what comes back, and it stands in this list.</source>
        <translation>两位编码员完成同一篇文章后即可裁定：将文章分配给两人，合并交回的结果，文章就会出现在此列表中。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>No article is left to decide: F shows all.</source>
        <translation>没有待裁定的文章：按 F 显示全部。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>No decision of yours can be taken back here: what was done last was done elsewhere.</source>
        <translation>这里没有可以撤回的裁定：最近一步是在别处做的。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>There is no decision to do again.</source>
        <translation>没有可重做的裁定。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>{0} did not look for this label here: nothing can be taken. N says that neither is right.</source>
        <translation>{0} 在此处未就这个标签编码：没有可采用的内容。按 N 表示都不对。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Go to a case first: J and K walk through them.</source>
        <translation>请先转到某一处：用 J 和 K 逐一查看。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Kept in the codebook as an example: “{0}”. Every coder sees it, and not its reason.</source>
        <translation>已作为正例存入编码手册：“{0}”。每位编码员都会看到它，但看不到理由。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Kept as a counterexample: “{0}”. Every coder sees it in the codebook, and not its reason.</source>
        <translation>已作为反例保存：“{0}”。每位编码员都会在编码手册中看到它，但看不到理由。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>No version has more than half of the coders. 1…9 takes a coder's, B all of them, N neither.</source>
        <translation>没有哪个版本得到半数以上编码员认可。按 1…9 采用某位编码员的版本，按 B 全部采用，按 N 表示都不对。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <location filename="../../annotator/ui/coding/edges.py"/>
        <source>The tag can go no further that way.</source>
        <translation>标注在这个方向上已到尽头。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>{0} is the key of no label and of none of its attributes.</source>
        <translation>{0} 不是任何标签的按键，也不是当前标签任何属性的按键。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>A label of the whole article has no edges, and stays what it is: only its attributes are edited.</source>
        <translation>整篇文章的标签没有边界，标签本身也不变：只能编辑其属性。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Nothing would be left: Esc gives up the edit, and N says that neither is right.</source>
        <translation>这样就什么也不剩了：按 Esc 放弃编辑，按 N 表示都不对。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Coders are called A, B, C.</source>
        <translation>编码员以 A、B、C 代称。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Coders are shown by their names until this window is closed.</source>
        <translation>显示编码员姓名，直到此窗口关闭。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>No other article is left to decide.</source>
        <translation>没有其他待裁定的文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <location filename="../../annotator/ui/window.py"/>
        <source>That is the first article.</source>
        <translation>已是第一篇文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>That is the last case of this article.</source>
        <translation>已是本文的最后一处。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>That is the first case of this article.</source>
        <translation>已是本文的第一处。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Boundaries differ</source>
        <translation>边界不同</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Labels differ</source>
        <translation>标签不同</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Labels and boundaries differ</source>
        <translation>标签和边界不同</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Attributes differ</source>
        <translation>属性不同</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Only one coder has this</source>
        <translation>只有一位编码员标注了此处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>One tag or several</source>
        <translation>一处标注还是多处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Not all coders have this</source>
        <translation>并非所有编码员都标注了此处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>No coder has this any more</source>
        <translation>已没有编码员标注此处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>All agree</source>
        <translation>全部一致</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>1 article left</source>
        <translation>还剩 1 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>All agree on 1 passage.</source>
        <translation>1 处全部一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>{0}, and one coder says nothing</source>
        <translation>{0}，有 1 位编码员未标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>{0}, and {1} say nothing</source>
        <translation>{0}，有 {1} 位编码员未标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>{0} of {1} decided</source>
        <translation>已裁定 {0} 处，共 {1} 处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>{0} coders</source>
        <translation>{0} 位编码员</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>The whole article: {0}</source>
        <translation>整篇文章：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>{0} articles left</source>
        <translation>还剩 {0} 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>All agree on {0} passages.</source>
        <translation>{0} 处全部一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Accepted: all agree</source>
        <translation>已接受：全部一致</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Taken from all</source>
        <translation>采用全部</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Neither is right</source>
        <translation>都不对</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <location filename="../../annotator/ui/spans/pending.py"/>
        <source>{0} left</source>
        <translation>还剩 {0} 处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Taken from {0}</source>
        <translation>采用 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>This window shows what every coder has marked. It is for whoever leads the project: those who still code should not look at it, so that their coding stays blind. Each coder is told once.</source>
        <translation>此窗口显示每位编码员的标注，供项目负责人使用：仍在编码的人不应查看，以保持盲编。每位编码员只提示一次。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>Show the agreement</source>
        <translation>显示信度</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <location filename="../../annotator/ui/dashboard/card.py"/>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <location filename="../../annotator/ui/exporting/export_work.py"/>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>Writing the report…</source>
        <translation>正在写入报告…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>The figures are there.</source>
        <translation>统计结果已就绪。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>Agreement — {0}</source>
        <translation>编码员间信度 — {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>&amp;Report…</source>
        <translation>报告(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>Copy &amp;methods paragraph</source>
        <translation>复制方法段落(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>&amp;Copy table</source>
        <translation>复制表格(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>Stopped: nothing was counted yet.</source>
        <translation>已停止：尚未统计出结果。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>Copied: the methods paragraph with {0} references</source>
        <translation>已复制：方法段落及 {0} 条参考文献</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>Give the same articles to two coders, merge what they send back, and mark what is finished as done; or count articles that are only begun, at the left.</source>
        <translation>将相同的文章分给两位编码员，合并交回的结果，并把做完的文章标为已完成；或在左侧选择把刚开始的文章也计入。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>Copied: {0}</source>
        <translation>已复制：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_tree.py"/>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <location filename="../../annotator/ui/shortcuts/shortcut_sheet.py"/>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Pairs of coders</source>
        <translation>编码员对</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Confusion</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>Over time</source>
        <translation>随时间变化</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>Suggestions, panes</source>
        <translation>建议与窗格</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>Figures</source>
        <translation>信度数值</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>Pair of coders</source>
        <translation>编码员对</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>Counted</source>
        <translation>计数单位</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>in tags</source>
        <translation>按标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>in characters</source>
        <translation>按字符</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>all pairs together</source>
        <translation>全部编码员对合计</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>95% low</source>
        <translation>95% 下限</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>95% high</source>
        <translation>95% 上限</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>Articles by when the last of their coders was done.</source>
        <translation>文章按最后一位编码员完成的时间分组。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>All pairs together, each read both ways. Colours are shares of a row.</source>
        <translation>所有编码员对合计，每对双向读取。颜色表示占该行的比例。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>They agree here to the character: passages are listed where coders differ.</source>
        <translation>此处逐字符一致：列出的是编码员有分歧之处。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <source>{0} tag</source>
        <translation>{0} 处标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_tree.py"/>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <location filename="../../annotator/ui/panes/shown/folding.py"/>
        <source>{0} tags</source>
        <translation>{0} 处标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>There are too few dated articles to show how agreement went on: two days, or four articles, will do.</source>
        <translation>有日期的文章太少，无法显示信度随时间的变化：至少需要两天或四篇文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <location filename="../../annotator/ui/words/statuses.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>Suggestions shown</source>
        <translation>显示建议</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>Without suggestions</source>
        <translation>不显示建议</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>Same pane</source>
        <translation>同一窗格</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>Different panes</source>
        <translation>不同窗格</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/articles/article_panel.py"/>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <location filename="../../annotator/ui/docks/dock_layout.py"/>
        <location filename="../../annotator/ui/docks/tab_words.py"/>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/codebook_editor/fields/examples.py"/>
        <location filename="../../annotator/ui/conversions/name_offer.py"/>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <location filename="../../annotator/ui/words/language.py"/>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/codebook_editor/fields/examples.py"/>
        <location filename="../../annotator/ui/conversions/name_offer.py"/>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <location filename="../../annotator/ui/words/language.py"/>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>On {0}.</source>
        <translation>基于 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>{0}: done with {1}, {2} of them in common with others, {3} tags</source>
        <translation>{0}：已完成 {1}，其中 {2} 篇与他人共有，{3} 处标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>tags</source>
        <translation>标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <location filename="../../annotator/ui/regions/page_work.py"/>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <source>{0} character</source>
        <translation>{0} 个字符</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/chrome/article_head.py"/>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>{0} characters</source>
        <translation>{0} 个字符</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>Coders who see the same suggestions agree with the machine, and so with each other: report the others.</source>
        <translation>看到相同建议的编码员会与机器一致，因而彼此一致：请报告其余文章的数值。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>No coder was shown suggestions in any of these articles.</source>
        <translation>在这些文章中，没有编码员看到过建议。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>A pane is a coder's in an article where four in five of their selections were made in it. Coders chose it themselves, so a difference hints that the script matters, and cannot prove it.</source>
        <translation>编码员在一篇文章中的选择若有五分之四是在某个窗格中作出的，该窗格就算作其所用窗格。窗格由编码员自行选择，因此差异只能提示字形可能有影响，不能证明这一点。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>It is not known of any two coders of an article in which pane they made their selections.</source>
        <translation>没有一篇文章能得知其中两位编码员是在哪个窗格中选择的。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>95% interval {0} to {1}.</source>
        <translation>95% 置信区间为 {0} 至 {1}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <location filename="../../annotator/ui/articles/filtering/list_filtering.py"/>
        <location filename="../../annotator/ui/articles/list_menu.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <location filename="../../annotator/ui/search/hits/hit_delegate.py"/>
        <location filename="../../annotator/ui/search/hits/hit_list_model.py"/>
        <source>{0} articles</source>
        <translation>{0} 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>All labels</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>Down: {0}. Across: {1}. Colours are shares of a row.</source>
        <translation>行：{0}。列：{1}。颜色表示占该行的比例。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>{0} says {1} and {2} says {3}: {4}</source>
        <translation>{0} 标为 {1}，{2} 标为 {3}：{4}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>where edges differ</source>
        <translation>边界不同之处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/desk/desk.py"/>
        <source>Done: {0}</source>
        <translation>已完成：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>They agree.</source>
        <translation>两者一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>{0}: undefined.</source>
        <translation>{0}：未定义。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>{0} to {1}, {2}</source>
        <translation>{0} 至 {1}，{2}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>any version</source>
        <translation>任何版本</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>Agreement is between two coders or more: tick them at the left.</source>
        <translation>信度至少需要两位编码员：请在左侧勾选。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>Tick at the left the labels to compare.</source>
        <translation>请在左侧勾选要比较的标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>Characters that an edge may be off, in the measure that allows for it</source>
        <translation>在容许偏差的指标中，边界可相差的字符数</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>Draws of articles for the 95% intervals; 0 for none</source>
        <translation>为计算 95% 置信区间而抽取文章的次数；0 表示不计算</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>Articles that their coders are done with, or all that they have begun</source>
        <translation>各编码员已完成的文章，或已开始的全部文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>Only what was coded under this version of the codebook</source>
        <translation>仅限按此版本编码手册所作的编码</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <location filename="../../annotator/ui/coders/dialogs/people.py"/>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>Coders</source>
        <translation>编码员</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>&amp;Articles</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>Code&amp;book</source>
        <translation>编码手册(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>&amp;Tolerance</source>
        <translation>容差(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>&amp;Draws</source>
        <translation>抽样次数(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>none of them</source>
        <translation>全不选</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>begun or done</source>
        <translation>已开始或已完成</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <location filename="../../annotator/ui/codebook_editor/files.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/history_page.py"/>
        <source>version {0}</source>
        <translation>版本 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passage_delegate.py"/>
        <source>boundary</source>
        <translation>边界</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passage_delegate.py"/>
        <source>only some marked it</source>
        <translation>仅部分人标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passage_delegate.py"/>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>marked nothing here</source>
        <translation>此处未标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>Enter: decide it in the adjudication</source>
        <translation>Enter：前往裁定</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>Passages that disagree</source>
        <translation>有分歧之处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>Choose a number: the passages behind it, in which coders differ, are listed here.</source>
        <translation>选择一个数值：其背后编码员有分歧之处会列在这里。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>Looking for the passages…</source>
        <translation>正在查找各处…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>1 passage</source>
        <translation>1 处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>the first {0} passages</source>
        <translation>前 {0} 处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>{0} passages</source>
        <translation>{0} 处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>No passage: the coders do not differ in what this number counts.</source>
        <translation>没有此类之处：就此数值所计而言，编码员没有分歧。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/progress_strip.py"/>
        <source>How far the figures are</source>
        <translation>统计进度</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/progress_strip.py"/>
        <source>Reading the project…</source>
        <translation>正在读取项目…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/progress_strip.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/progress_strip.py"/>
        <source>Stopped. The figures are not of these choices.</source>
        <translation>已停止。这些数值并非按当前选项得出。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/progress_strip.py"/>
        <source>Count</source>
        <translation>统计</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/progress_strip.py"/>
        <source>{0} of {1}: {2}</source>
        <translation>{0}/{1}：{2}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>No outlet stated</source>
        <translation>未注明媒体</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>No year stated</source>
        <translation>未注明年份</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <location filename="../../annotator/ui/articles/dialogs/memo_dialog.py"/>
        <location filename="../../annotator/ui/articles/list_menu.py"/>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Flagged</source>
        <translation>已加旗标</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <source>Near-duplicates:</source>
        <translation>近似重复：</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <source>near-duplicate</source>
        <translation>近似重复</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <location filename="../../annotator/ui/spans/span_list_model.py"/>
        <source>Note: {0}</source>
        <translation>备注：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_panel.py"/>
        <source>No articles yet. Drop files or a folder here.</source>
        <translation>还没有文章。将文件或文件夹拖到此处。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_panel.py"/>
        <source>Or choose files: {0}.</source>
        <translation>或选择文件：{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_panel.py"/>
        <source>Or paste a text: {0}.</source>
        <translation>或粘贴文本：{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_panel.py"/>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>No article is left by this filter: press Clear to see all of them again.</source>
        <translation>没有符合筛选条件的文章：按“清除”可重新显示全部文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/asking.py"/>
        <location filename="../../annotator/ui/articles/dialogs/memo_dialog.py"/>
        <location filename="../../annotator/ui/articles/dialogs/metadata_dialog.py"/>
        <location filename="../../annotator/ui/codebook_editor/dialogs/preview.py"/>
        <location filename="../../annotator/ui/coders/dialogs/sheet.py"/>
        <location filename="../../annotator/ui/exporting/export_dialog.py"/>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <location filename="../../annotator/ui/progress/waiting.py"/>
        <location filename="../../annotator/ui/repairs/repair_editor.py"/>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/memo_dialog.py"/>
        <source>Note on the article</source>
        <translation>文章备注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/memo_dialog.py"/>
        <source>For yourself: it stands in no export. Ctrl+Enter keeps it.</source>
        <translation>仅供自己查看：不会出现在任何导出中。按 Ctrl+Enter 保存。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/memo_dialog.py"/>
        <location filename="../../annotator/ui/articles/dialogs/metadata_dialog.py"/>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <location filename="../../annotator/ui/repairs/repair_editor.py"/>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/metadata_dialog.py"/>
        <source>Write as much of a date as is known: 2023, 2023-02 or 2023-02-19; without a year, --02-18.</source>
        <translation>日期只需写出已知的部分：2023、2023-02 或 2023-02-19；不知年份时写 --02-18。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/metadata_dialog.py"/>
        <location filename="../../annotator/ui/articles/dialogs/removed_dialog.py"/>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/metadata_dialog.py"/>
        <location filename="../../annotator/ui/articles/dialogs/removed_dialog.py"/>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/metadata_dialog.py"/>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Dateline</source>
        <translation>电头</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/metadata_dialog.py"/>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/metadata_dialog.py"/>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/metadata_dialog.py"/>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>Editor</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/metadata_dialog.py"/>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/metadata_dialog.py"/>
        <source>Article {0} • {1}</source>
        <translation>文章 {0} • {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/metadata_dialog.py"/>
        <source>e.g. {0}</source>
        <translation>如：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/removed_dialog.py"/>
        <source>These articles stand in no list, search or export. Everything that was done to them is kept.</source>
        <translation>这些文章不出现在任何列表、搜索或导出中。对它们所做的一切均已保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/removed_dialog.py"/>
        <source>Removed articles</source>
        <translation>已移除的文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/removed_dialog.py"/>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/removed_dialog.py"/>
        <source>No article has been removed.</source>
        <translation>没有移除过文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/removed_dialog.py"/>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/removed_dialog.py"/>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <location filename="../../annotator/ui/docks/dock_layout.py"/>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <location filename="../../annotator/ui/importing/annotated/label_choices.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Tags</source>
        <translation>标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>Flagged or to recheck</source>
        <translation>已加旗标或待复查</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>With a note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>From, to…</source>
        <translation>起止日期…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>Keep this filter…</source>
        <translation>保存此筛选…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>Assigned to me</source>
        <translation>分配给我的</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>Assigned to</source>
        <translation>分配给</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>In the overlap</source>
        <translation>属于重叠部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>Has the label</source>
        <translation>有标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>Lacks the label</source>
        <translation>没有标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>Done before this label existed</source>
        <translation>此标签出现前已完成</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>Random by seed {0}, the same for every coder…</source>
        <translation>按随机种子 {0} 随机排列，所有编码员相同…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>Delete a filter</source>
        <translation>删除筛选</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>and {0} more: type a name into the field</source>
        <translation>还有 {0} 家：请在筛选框中输入名称</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>All of {0}</source>
        <translation>{0} 年全年</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_row.py"/>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_row.py"/>
        <source>Filter the list by title, outlet or date</source>
        <translation>按标题、媒体或日期筛选列表</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_row.py"/>
        <source>Words of the title, the outlet or the name, in either script; or a date</source>
        <translation>标题、媒体或名称中的字词，简体或繁体均可；也可输入日期</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_row.py"/>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_row.py"/>
        <source>Sort and group the list</source>
        <translation>列表排序与分组</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_row.py"/>
        <source>Show every article again, by number</source>
        <translation>重新按编号显示全部文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/list_filtering.py"/>
        <source>{0} of {1} shown</source>
        <translation>显示 {0} 篇，共 {1} 篇</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>No headings</source>
        <translation>不分组</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>By outlet</source>
        <translation>按媒体</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>By month</source>
        <translation>按月份</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>{0} of my {1} done</source>
        <translation>我的 {1} 篇中已完成 {0} 篇</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <location filename="../../annotator/ui/start/recent.py"/>
        <source>{0} of {1} done</source>
        <translation>{1} 篇中已完成 {0} 篇</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>1 chosen article</source>
        <translation>选定的 1 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>by {0}, descending</source>
        <translation>按{0}，降序</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>by {0}</source>
        <translation>按{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>Assigned to {0}</source>
        <translation>分配给 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>{0} chosen articles</source>
        <translation>选定的 {0} 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>random order, seed {0}</source>
        <translation>随机排序，种子 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>has {0}</source>
        <translation>有 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>lacks {0}</source>
        <translation>没有 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>done before {0} existed</source>
        <translation>在 {0} 出现前已完成</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_menu.py"/>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_menu.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Metadata…</source>
        <translation>元数据…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_menu.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Remove from the list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_menu.py"/>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <location filename="../../annotator/ui/start/recent_list.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_menu.py"/>
        <source>Remove {0} from the list</source>
        <translation>从列表中移除 {0} 篇</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>As 2023, 2023-02 or 2023-02-19; both days count. An empty field is no limit.</source>
        <translation>格式如 2023、2023-02 或 2023-02-19；起止两日均包含在内。留空则不限。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>The same seed gives every coder the same order, on every machine.</source>
        <translation>种子相同，每位编码员在任何一台计算机上的顺序都相同。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Everybody who works in this project finds it in the menu.</source>
        <translation>此项目的所有参与者都能在菜单中找到它。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Undo brings it back</source>
        <translation>撤销即可恢复</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Undo brings them back</source>
        <translation>撤销即可全部恢复</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>1 article removed</source>
        <translation>已移除 1 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>This article has been removed from the list.</source>
        <translation>此文章已从列表中移除。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>{0} articles flagged</source>
        <translation>已为 {0} 篇文章加旗标</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>{0} articles: no flag any more</source>
        <translation>已取消 {0} 篇文章的旗标</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>There is no article to filter yet.</source>
        <translation>还没有可筛选的文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/history_page.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Random order</source>
        <translation>随机排序</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Keep this filter</source>
        <translation>保存此筛选</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>This is the only one that is not done.</source>
        <translation>只剩这一篇未完成。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>No flag any more</source>
        <translation>已取消旗标</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>{0} articles removed</source>
        <translation>已移除 {0} 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>{until} comes before {since}: write the earlier date first.</source>
        <translation>{until} 早于 {since}：请先写较早的日期。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>The seed is a whole number of at most 18 digits.</source>
        <translation>随机种子须为整数，最多 18 位。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Every article is done.</source>
        <translation>所有文章均已完成。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Every article of this list is done.</source>
        <translation>此列表中的文章均已完成。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>There is a filter “{0}” already. Replace it?</source>
        <translation>已有筛选“{0}”。是否替换？</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>This is the only one of this list that is not done.</source>
        <translation>此列表中只剩这一篇未完成。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/article_head.py"/>
        <source>1 character</source>
        <translation>1 个字符</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/article_head.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Done, next</source>
        <translation>完成并转到下一篇</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/article_head.py"/>
        <source>No article yet</source>
        <translation>还没有文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/article_head.py"/>
        <source>editor {0}</source>
        <translation>编辑 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/article_head.py"/>
        <source>{0} characters of source</source>
        <translation>原文 {0} 个字符</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/banner.py"/>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/dock.py"/>
        <source>Close this panel (View, Panels brings it back)</source>
        <translation>关闭此面板（可从“视图 › 面板”重新打开）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/dock.py"/>
        <source>Close {0}</source>
        <translation>关闭“{0}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/project_corner.py"/>
        <source>Taiwan standard</source>
        <translation>台湾标准</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/project_corner.py"/>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>OpenCC standard</source>
        <translation>OpenCC 标准</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/project_corner.py"/>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Hong Kong standard</source>
        <translation>香港标准</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/project_corner.py"/>
        <source>Taiwan standard and words</source>
        <translation>台湾标准与用词</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/project_corner.py"/>
        <source>Hong Kong standard and words</source>
        <translation>香港标准与用词</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/project_corner.py"/>
        <source>shown only</source>
        <translation>仅用于显示</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/status_line.py"/>
        <source>help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/status_line.py"/>
        <source>keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/status_line.py"/>
        <source>Not saved yet: the file is busy, trying again</source>
        <translation>尚未保存：文件正被占用，正在重试</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/status_line.py"/>
        <source>The guide, at what has the keyboard</source>
        <translation>打开指南中与当前位置相关的内容</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/status_line.py"/>
        <location filename="../../annotator/ui/shortcuts/shortcut_sheet.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/status_line.py"/>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/codebook_panel.py"/>
        <location filename="../../annotator/ui/docks/dock_layout.py"/>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Codebook</source>
        <translation>编码手册</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/definition_card.py"/>
        <location filename="../../annotator/ui/codebook_editor/dialogs/difference_words.py"/>
        <source>This label has no definition yet.</source>
        <translation>此标签还没有定义。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/definition_card.py"/>
        <location filename="../../annotator/ui/codebook/label_list_model.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Include</source>
        <translation>包括</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/definition_card.py"/>
        <location filename="../../annotator/ui/codebook/label_list_model.py"/>
        <source>Not</source>
        <translation>不包括</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/label_list_model.py"/>
        <source>The article as a whole</source>
        <translation>整篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/label_list_model.py"/>
        <source>{0} in this article</source>
        <translation>本文中 {0} 处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/label_list_model.py"/>
        <source>under {0}</source>
        <translation>位于 {0} 之下</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/label_list_model.py"/>
        <location filename="../../annotator/ui/codebook_editor/dialogs/difference_words.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_tree.py"/>
        <source>key {0}</source>
        <translation>按键 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/label_list_model.py"/>
        <source>{0} in the project</source>
        <translation>项目中 {0} 处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <source>Choose a tag first: its text becomes the example.</source>
        <translation>请先选择一处标注：其文本将作为正例。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <source>{0}: the tag is now an example (version {1} of the codebook).</source>
        <translation>{0}：这处标注已成为正例（编码手册版本 {1}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <source>{0}: the tag is now a counterexample (version {1} of the codebook).</source>
        <translation>{0}：这处标注已成为反例（编码手册版本 {1}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <source>Choose a tag, or put the caret into one, to read its label's definition.</source>
        <translation>请选择一处标注，或将光标移入其中，以查看其标签的定义。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <source>The codebook is being edited: keep or discard the draft first.</source>
        <translation>编码手册正在编辑：请先保存或放弃草稿。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <source>Import codebook</source>
        <translation>导入编码手册</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <source>Export codebook</source>
        <translation>导出编码手册</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <source>Print codebook</source>
        <translation>打印编码手册</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <source>The codebook is written to {0}.</source>
        <translation>编码手册已写入 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <source>The codebook to print is written to {0}.</source>
        <translation>供打印的编码手册已写入 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>The codebook is version {0} now.</source>
        <translation>编码手册现为版本 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/difference_words.py"/>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <location filename="../../annotator/ui/shortcuts/shortcut_sheet.py"/>
        <source>no key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/difference_words.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>no group</source>
        <translation>无分组</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/difference_words.py"/>
        <source>The codebook</source>
        <translation>编码手册</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/difference_words.py"/>
        <source>There is no difference.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/keep_dialog.py"/>
        <source>The codebook becomes version {0}. Every annotation keeps the version it was made under; undo brings version {1} back.</source>
        <translation>编码手册将成为版本 {0}。每处标注仍归属其产生时的版本；撤销可恢复版本 {1}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/keep_dialog.py"/>
        <source>Its definition has changed: look at the tags of {0} again</source>
        <translation>定义已更改：重新查看 {0} 的标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/keep_dialog.py"/>
        <source>Their definitions have changed: look at the tags of {0} again</source>
        <translation>定义已更改：重新查看 {0} 的标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/keep_dialog.py"/>
        <source>Keep as version {0}</source>
        <translation>保存为版本 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/preview.py"/>
        <source>Why? A note for whoever reads the history</source>
        <translation>为何更改？供日后查看历史记录的人参考</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/preview.py"/>
        <source>Note on why</source>
        <translation>更改原因</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/preview.py"/>
        <source>Counting what it touches…</source>
        <translation>正在统计影响范围…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/preview.py"/>
        <source>It is being written…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/preview.py"/>
        <source>No tag and no article is touched.</source>
        <translation>不影响任何标注和文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>Its tags follow, for they know it by more than its name. An id that was used is never given again.</source>
        <translation>其标注会随之更新，因为标注并非仅凭名称识别标签。用过的 ID 不会再次使用。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>All tags of {0}, every coder's, get the other label, and {0} is retired. No tag is deleted; all of them go into a recoding queue.</source>
        <translation>在所有编码员的编码中，{0} 的全部标注都改用另一标签，{0} 随即停用。不会删除任何标注，它们全部进入重编队列。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>New labels stand in its place. Its tags stay under {0} until each is decided in the recoding queue.</source>
        <translation>由新标签取而代之。它的标注仍归在 {0} 之下，直到在重编队列中逐一决定。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>It can no longer be given, and its key is free. All its tags stay, and it can be brought back.</source>
        <translation>它不能再用于标注，其按键随之释放。它的全部标注保留，标签也可重新启用。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>It can be given again; give it a key afterwards.</source>
        <translation>它可重新用于标注；请随后为它指定按键。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>Rename {0}</source>
        <translation>重命名 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>Join {0} into another label</source>
        <translation>将 {0} 合并到另一标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>Join</source>
        <translation>合并</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>Split {0}</source>
        <translation>拆分 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>Retire {0}</source>
        <translation>停用 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>Bring {0} back</source>
        <translation>重新启用 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/group_page.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>Into</source>
        <translation>合并到</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>choose a label</source>
        <translation>选择标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>New labels</source>
        <translation>新标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>the ids of the new labels, a line each</source>
        <translation>新标签的 ID，每行一个</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Short names</source>
        <translation>简称</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Short</source>
        <translation>简称</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>Retire {0}: nothing more is tagged with it</source>
        <translation>停用 {0}：不再用它标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Choose a coder first (File, Change coder): a version of the codebook says who made it.</source>
        <translation>请先选择编码员（“文件 › 更换编码员”）：编码手册的每个版本都注明由谁制作。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>Keep or discard the draft first: this is a step of its own.</source>
        <translation>请先保存或放弃草稿：这一步须单独进行。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>The draft is not kept yet.</source>
        <translation>草稿尚未保存。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Keep…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Discard and close</source>
        <translation>放弃并关闭</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Nothing is edited. What you edit is a draft until you keep it.</source>
        <translation>尚无编辑。编辑的内容在保存之前均为草稿。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Codebook {0}, version {1}</source>
        <translation>编码手册 {0}，版本 {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Keep as version {0}…</source>
        <translation>保存为版本 {0}…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Change codebook</source>
        <translation>更改编码手册</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/group_page.py"/>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <location filename="../../annotator/ui/docks/dock_layout.py"/>
        <location filename="../../annotator/ui/docks/panels.py"/>
        <location filename="../../annotator/ui/docks/tab_words.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>The codebook has become version {0} meanwhile. Your draft stays, on top of it.</source>
        <translation>编码手册在此期间已成为版本 {0}。草稿仍然保留，并以该版本为基础。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Draft: {0}</source>
        <translation>草稿：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>by values</source>
        <translation>由取值决定</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>one of</source>
        <translation>单选</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>several of</source>
        <translation>多选</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Names of the value</source>
        <translation>值的名称</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Remove this value</source>
        <translation>移除此值</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>+ Value</source>
        <translation>+ 值</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>+ Attribute</source>
        <translation>+ 属性</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Id of the attribute</source>
        <translation>属性 ID</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Key of the attribute</source>
        <translation>属性的按键</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Names of the attribute</source>
        <translation>属性名称</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Definition of the attribute</source>
        <translation>属性的定义</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Remove this attribute</source>
        <translation>移除此属性</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>Propose</source>
        <translation>推荐</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>A colour that every reader tells from the others, also a colour-blind one</source>
        <translation>与其他颜色可明确区分的颜色，色盲者亦能辨认</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>Choose another colour</source>
        <translation>选择其他颜色</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>no colour: write #rrggbb</source>
        <translation>不是颜色：请写成 #rrggbb</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>Colour on light paper</source>
        <translation>浅色背景上的颜色</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>Colour on dark paper</source>
        <translation>深色背景上的颜色</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>contrast {0}</source>
        <translation>对比度 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>contrast {0}, hard to see: {1} is enough</source>
        <translation>对比度 {0}，不易看清：达到 {1} 即可</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>Not every reader can tell it from {0}.</source>
        <translation>并非每位读者都能把它与 {0} 区分开。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/examples.py"/>
        <source>+ Example</source>
        <translation>+ 例子</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/examples.py"/>
        <source>Example or counterexample</source>
        <translation>正例或反例</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/examples.py"/>
        <source>Remove this example</source>
        <translation>移除此例</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/examples.py"/>
        <source>Example</source>
        <translation>正例</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/examples.py"/>
        <source>Counterexample</source>
        <translation>反例</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/examples.py"/>
        <source>Note on the example</source>
        <translation>例子的备注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/key_field.py"/>
        <source>Press the key; Backspace takes it away</source>
        <translation>请按所需按键；按 Backspace 清除</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/several.py"/>
        <source>There is nothing to choose from.</source>
        <translation>没有可选项。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/files.py"/>
        <source>{path} cannot be written ({why}): choose another folder.</source>
        <translation>无法写入 {path}（{why}）：请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>a clause</source>
        <translation>小句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>a quotation</source>
        <translation>引语</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>a name</source>
        <translation>专名</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>a phrase</source>
        <translation>短语</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>words of the text</source>
        <translation>文中文字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>the article as a whole</source>
        <translation>整篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Applies to</source>
        <translation>适用于</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>the exported name; Rename… changes it</source>
        <translation>导出时的名称；可用“重命名…”更改</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <location filename="../../annotator/ui/search/search_panel.py"/>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Under</source>
        <translation>上级标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Examples</source>
        <translation>例子</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>takes the selection, or its unit at the caret</source>
        <translation>标注选区，或光标处的单位</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Exclude</source>
        <translation>不包括</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>a line each</source>
        <translation>每行一条</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>The program takes {0} itself: press another one.</source>
        <translation>程序本身使用 {0}：请按其他键。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>{0} cannot be a key: press a digit, a letter, or one of - = `.</source>
        <translation>{0} 不能用作按键：请按数字、字母或 - = ` 之一。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>{0} is the key of {1}: press another one.</source>
        <translation>{0} 是 {1} 的按键：请按其他键。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>{0} is the key of the attribute {1}: press another one.</source>
        <translation>{0} 是属性 {1} 的按键：请按其他键。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>no label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>Join into…</source>
        <translation>合并到…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>Split…</source>
        <translation>拆分…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>Retire…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>not kept yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>1 tag in the project</source>
        <translation>项目中 1 处标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>of the article as a whole</source>
        <translation>用于整篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>New label</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <location filename="../../annotator/ui/inspector/article_popups.py"/>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>Bring back…</source>
        <translation>重新启用…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>{0} tags in the project</source>
        <translation>项目中 {0} 处标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>retired, {0}</source>
        <translation>已停用，{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_tree.py"/>
        <location filename="../../annotator/ui/shortcuts/shortcut_list.py"/>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_tree.py"/>
        <source>to be mended</source>
        <translation>待修正</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_tree.py"/>
        <source>No group</source>
        <translation>无分组</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/group_page.py"/>
        <source>Remove this group; its labels stay</source>
        <translation>移除此分组；其标签保留</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/group_page.py"/>
        <source>Labels of one group stand together in every list; a colour that is proposed is near to its group's.</source>
        <translation>同一分组的标签在各列表中排在一起；推荐的颜色与所在分组的颜色相近。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/group_page.py"/>
        <source>Id of the group</source>
        <translation>分组 ID</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/group_page.py"/>
        <source>Names of the group</source>
        <translation>分组名称</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/group_page.py"/>
        <source>+ Group</source>
        <translation>+ 分组</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/history_page.py"/>
        <location filename="../../annotator/ui/coders/conflict_table.py"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/history_page.py"/>
        <source>Came</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/history_page.py"/>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/history_page.py"/>
        <location filename="../../annotator/ui/inspector/note_editor.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/history_page.py"/>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/history_page.py"/>
        <source>From version</source>
        <translation>起始版本</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/history_page.py"/>
        <source>To version</source>
        <translation>目标版本</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/history_page.py"/>
        <source>{0}, in force</source>
        <translation>{0}（现行）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <location filename="../../annotator/ui/regions/region_list_model.py"/>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <location filename="../../annotator/ui/words/span_words.py"/>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <location filename="../../annotator/ui/relations/relation_words.py"/>
        <source>proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <location filename="../../annotator/ui/relations/relation_words.py"/>
        <source>derived</source>
        <translation>推导</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>A relation links a tag of one label with a tag of another: drawn by hand, proposed, or derived.</source>
        <translation>关系将一个标签的一处标注与另一标签的一处标注相连：由手工绘制、建议或推导而来。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>+ Relation</source>
        <translation>+ 关系</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>Id of the relation</source>
        <translation>关系 ID</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>Made</source>
        <translation>建立方式</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>choose labels</source>
        <translation>选择标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>Names of the relation</source>
        <translation>关系名称</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>Definition of the relation</source>
        <translation>关系的定义</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>Remove this relation</source>
        <translation>移除此关系</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>Links</source>
        <translation>连接</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>What breaks a rule is pointed out while one codes, never forbidden.</source>
        <translation>编码时会指出违反规则之处，但不会禁止。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>+ Labels that never overlap</source>
        <translation>+ 互不重叠的标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>Never overlap</source>
        <translation>互不重叠</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>Remove this rule</source>
        <translation>移除此规则</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>What is coded</source>
        <translation>需标注的部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>Tags may cross: overlap without one lying in the other</source>
        <translation>标注可以交叉：相互重叠，但并非一处包含另一处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>Labels that never overlap</source>
        <translation>互不重叠的标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>Name of the codebook</source>
        <translation>编码手册的名称</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>You are the only coder so far: new ones are named where articles are assigned or packages are made.</source>
        <translation>目前只有你一位编码员：可在分配文章或生成分发包时添加新的编码员。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Nobody codes here yet: coders are named where articles are assigned or packages are made.</source>
        <translation>这里还没有编码员：可在分配文章或生成分发包时添加。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>No articles were assigned yet: everybody codes whatever they open.</source>
        <translation>尚未分配文章：每人编码自己打开的文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>The project has no articles yet: import some, then they can be assigned.</source>
        <translation>项目中还没有文章：请先导入，然后再分配。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>training</source>
        <translation>培训</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>real</source>
        <translation>正式</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>1 open conflict</source>
        <translation>1 处未解决的冲突</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>{0} open conflicts</source>
        <translation>{0} 处未解决的冲突</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>&amp;Assign articles…</source>
        <translation>分配文章(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Make &amp;packages…</source>
        <translation>生成分发包(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>&amp;Merge…</source>
        <translation>合并(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <location filename="../../annotator/ui/inspector/value_fields.py"/>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Keep this version</source>
        <translation>保留此版本</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Rename the coder at hand (F2)</source>
        <translation>重命名当前编码员（F2）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Take back the round at hand (Delete); what was coded stays</source>
        <translation>撤回当前轮次（Delete）；已有的编码保留</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Coders and packages — {0}</source>
        <translation>编码员与分发包 — {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>This one stands.</source>
        <translation>当前采用的是此版本。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Enter keeps this version.</source>
        <translation>按 Enter 保留此版本。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Once more takes {0} back, for good: nobody has its articles then. What was coded stays.</source>
        <translation>再按一次将永久撤回 {0}：其中的文章不再分配给任何人。已有的编码保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Coder</source>
        <translation>编码员</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Assigned</source>
        <translation>已分配</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Of these done</source>
        <translation>其中已完成</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Done in all</source>
        <translation>完成总数</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Last change</source>
        <translation>最后更改</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Rule of the overlap</source>
        <translation>重叠规则</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Drawn on</source>
        <translation>抽取日期</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Package of {0} — {1}</source>
        <translation>{0} 的分发包 — {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>Assigned: {0}, {1} articles to {2} coders, seed {3}.</source>
        <translation>已分配：{0}，{1} 篇文章分给 {2} 位编码员，随机种子 {3}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>Files to merge</source>
        <translation>要合并的文件</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>Projects (*.db)</source>
        <translation>项目 (*.db)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>1 package is in {1}: {2}.</source>
        <translation>1 个分发包已存入 {1}：{2}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>{0} packages are in {1}: {2}.</source>
        <translation>{0} 个分发包已存入 {1}：{2}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>Merging</source>
        <translation>正在合并</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>The last step was not taken in this window: “{0}”. Go back to the text.</source>
        <translation>上一步“{0}”不是在此窗口中执行的。请回到正文窗口。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>Packing</source>
        <translation>正在打包</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>Nothing new: all of it was here already.</source>
        <translation>没有新内容：全部内容此前均已存在。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <location filename="../../annotator/ui/desk/way_back.py"/>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>The coder is called {0} now.</source>
        <translation>编码员现名为 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>Taken back: {0}. What was coded stays.</source>
        <translation>已撤回：{0}。已有的编码保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>Kept: {0}. Ctrl+Z takes it back.</source>
        <translation>已保留：{0}。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/conflict_table.py"/>
        <source>Open conflicts</source>
        <translation>未解决的冲突</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/conflict_table.py"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/conflict_table.py"/>
        <source>Written</source>
        <translation>写入</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>All that are free</source>
        <translation>全部未分配的</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>A number each</source>
        <translation>每人固定篇数</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>A share each</source>
        <translation>每人按比例</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>A number</source>
        <translation>固定篇数</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>A share</source>
        <translation>按比例</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>By the rule of Krippendorff</source>
        <translation>按 Krippendorff 规则</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>From all alike</source>
        <translation>不分层，统一抽取</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>alpha 0.800</source>
        <translation>alpha 0.800</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>alpha 0.667</source>
        <translation>alpha 0.667</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>alpha 0.900</source>
        <translation>alpha 0.900</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>level 0.05</source>
        <translation>水平 0.05</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>level 0.10</source>
        <translation>水平 0.10</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>level 0.01</source>
        <translation>水平 0.01</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>level 0.005</source>
        <translation>水平 0.005</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>&amp;Assign</source>
        <translation>分配(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>What each coder gets</source>
        <translation>每位编码员分到的文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Strata</source>
        <translation>分层</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>{0}: {1} of {2} free articles, {3} of them for more than one coder.</source>
        <translation>{0}：{2} 篇未分配文章中的 {1} 篇，其中 {3} 篇分给不止一位编码员。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>{0}: {1} of {2} free articles, nobody gets what another one has.</source>
        <translation>{0}：{2} 篇未分配文章中的 {1} 篇，各人的文章互不重复。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>all that are free, or as 1-20,35</source>
        <translation>全部未分配的，或如 1-20,35</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>the next that is free</source>
        <translation>下一个可用的名称</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Smallest acceptable alpha</source>
        <translation>可接受的最低 alpha</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Level of significance</source>
        <translation>显著性水平</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Training: everybody gets the same</source>
        <translation>培训：所有人分到相同的文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Articles &amp;from</source>
        <translation>文章范围(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>How &amp;many</source>
        <translation>数量(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>&amp;Overlap</source>
        <translation>重叠(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>&amp;Drawn</source>
        <translation>抽取方式(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>&amp;Round</source>
        <translation>轮次(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>&amp;Seed</source>
        <translation>随机种子(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>The same seed draws the same articles on every machine; it is kept with the round.</source>
        <translation>种子相同，在任何一台计算机上抽取的文章都相同；种子随轮次保存。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Tick who is to code, or name new coders.</source>
        <translation>请勾选参与编码的人，或添加新的编码员。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>How many each</source>
        <translation>每人数量</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>How many in the overlap</source>
        <translation>重叠数量</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>As it would be drawn</source>
        <translation>抽取预览</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Alone</source>
        <translation>单独</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Stratum</source>
        <translation>层</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Free</source>
        <translation>未分配</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Drawn</source>
        <translation>抽取</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Nothing is assigned yet. Esc again closes this.</source>
        <translation>尚未分配。再按一次 Esc 关闭。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Overlap: {0}.</source>
        <translation>重叠：{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>Both sides have changed the codebook of {0}. Which one is to be?</source>
        <translation>双方都更改了 {0} 的编码手册。采用哪一个？</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>&amp;Ours</source>
        <translation>本方(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>as it is here</source>
        <translation>此处的版本</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>&amp;Theirs</source>
        <translation>对方(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>as it is in the file</source>
        <translation>文件中的版本</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>&amp;Both</source>
        <translation>两者都要(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>ours, and what only theirs has</source>
        <translation>本方的，以及仅对方有的内容</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>What the file brings</source>
        <translation>文件带来的内容</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>Nothing is written yet. This is what the files would bring, in this order.</source>
        <translation>尚未写入。以下是各文件按此顺序将带来的内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>&amp;Add files…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>&amp;Leave out</source>
        <translation>移出(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>This is what came in.</source>
        <translation>以下是已合入的内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>nothing new</source>
        <translation>无新内容</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>comes in</source>
        <translation>将合入</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>1 file comes in.</source>
        <translation>将合入 1 个文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>{0} files come in.</source>
        <translation>将合入 {0} 个文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>A merge cannot be undone; a copy of the project is kept beside it.</source>
        <translation>合并无法撤销；项目副本保存在同一文件夹。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <location filename="../../annotator/ui/files/file_dialogs.py"/>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Tags new</source>
        <translation>新增标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>which codebook?</source>
        <translation>采用哪个编码手册？</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Looking at the files…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>1 file is refused.</source>
        <translation>1 个文件被拒绝。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>{0} files are refused.</source>
        <translation>{0} 个文件被拒绝。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>&amp;Merge {0} files</source>
        <translation>合并 {0} 个文件(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>Nothing is written yet.</source>
        <translation>尚未写入。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>Nothing of it comes in.</source>
        <translation>没有可合入的内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>Say which codebook is to be: {0}.</source>
        <translation>请指明采用哪一个编码手册：{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>Make packages</source>
        <translation>生成分发包</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>&amp;Make</source>
        <translation>生成(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>those assigned to each, or as 1-20,35</source>
        <translation>各自已分配的，或如 1-20,35</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>With what machines have suggested</source>
        <translation>包含机器的建议</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>Packages to be made</source>
        <translation>待生成的分发包</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>as named</source>
        <translation>按所填编号</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>Folder of the packages</source>
        <translation>分发包文件夹</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>Name the folder that the packages go to.</source>
        <translation>请指定存放分发包的文件夹。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>As they would be made</source>
        <translation>将生成的内容</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>Tick who gets a package, or name new coders.</source>
        <translation>请勾选要接收分发包的编码员，或填写新编码员。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>{0} is there already: choose another folder, or take that file away.</source>
        <translation>{0} 已存在：请另选文件夹，或移走该文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>{0} (there already)</source>
        <translation>{0}（已存在）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>{0} assigned</source>
        <translation>已分配 {0} 篇</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>Each file holds the part of one coder: nothing of what another one has coded.</source>
        <translation>每个文件只含一位编码员的部分：不含其他人的编码。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/people.py"/>
        <source>New coders, with commas between them</source>
        <translation>新编码员，用逗号分隔</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/refused_files.py"/>
        <source>{0} cannot be written: {1}.</source>
        <translation>无法写入 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/refused_files.py"/>
        <source>Made before it: {0}.</source>
        <translation>此前已生成：{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/rename_field.py"/>
        <source>New name of {0}</source>
        <translation>{0} 的新名称</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>metadata of an article</source>
        <translation>文章元数据</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>tag</source>
        <translation>标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>article label</source>
        <translation>全文标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>part of a page</source>
        <translation>页面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>mended place</source>
        <translation>修复</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>conversion</source>
        <translation>转换</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>question</source>
        <translation>疑问</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>note on an article</source>
        <translation>文章备注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>work session</source>
        <translation>工作时段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>metadata of 1 article</source>
        <translation>1 篇文章的元数据</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>metadata of {0} articles</source>
        <translation>{0} 篇文章的元数据</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 relation</source>
        <translation>1 个关系</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} relations</source>
        <translation>{0} 个关系</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 article label</source>
        <translation>1 个全文标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} article labels</source>
        <translation>{0} 个全文标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 part of a page</source>
        <translation>1 个页面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} parts of pages</source>
        <translation>{0} 个页面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 mended place</source>
        <translation>1 处修复</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} mended places</source>
        <translation>{0} 处修复</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 conversion</source>
        <translation>1 处转换</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} conversions</source>
        <translation>{0} 处转换</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 question</source>
        <translation>1 条疑问</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} questions</source>
        <translation>{0} 条疑问</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 note on an article</source>
        <translation>1 条文章备注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} notes on articles</source>
        <translation>{0} 条文章备注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 recoding</source>
        <translation>1 项重编</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} recodings</source>
        <translation>{0} 项重编</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 work session</source>
        <translation>1 个工作时段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} work sessions</source>
        <translation>{0} 个工作时段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 filter</source>
        <translation>1 个筛选条件</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} filters</source>
        <translation>{0} 个筛选条件</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 part of a split</source>
        <translation>划分中的 1 个部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} parts of splits</source>
        <translation>划分中的 {0} 个部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 assignment</source>
        <translation>1 项分配</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} assignments</source>
        <translation>{0} 项分配</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 round</source>
        <translation>1 个轮次</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} rounds</source>
        <translation>{0} 个轮次</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} decisions</source>
        <translation>{0} 项决定</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 label</source>
        <translation>1 个标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} labels</source>
        <translation>{0} 个标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 conflict; both versions are kept.</source>
        <translation>1 处冲突；两个版本均已保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} conflicts; both versions are kept of each.</source>
        <translation>{0} 处冲突；每处均保留两个版本。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>this file</source>
        <translation>此文件</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} in article {1} ({2})</source>
        <translation>文章 {1}（{2}）中的{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Not shown: conflicts of {0}. They show what other coders have marked.</source>
        <translation>未显示 {0} 的冲突，因为其中会看到其他编码员的标注。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>A merge cannot be undone.</source>
        <translation>合并无法撤销。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Choose the files that came back: packages, or copies of this project.</source>
        <translation>请选择收回的文件：分发包，或本项目的副本。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 new article</source>
        <translation>1 篇新文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} new articles</source>
        <translation>{0} 篇新文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>the other file</source>
        <translation>另一文件</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>This is the package of {0}: {1} of the project “{2}”. Send the file back when they are done: whoever leads the project assigns and merges there.</source>
        <translation>这是 {0} 的分发包：项目“{2}”中的 {1}。完成后请发回此文件：分配与合并由项目负责人进行。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Merged: {0}.</source>
        <translation>已合并：{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 conflict is to be settled.</source>
        <translation>有 1 处冲突待解决。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} conflicts are to be settled.</source>
        <translation>有 {0} 处冲突待解决。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Codebook: {0}</source>
        <translation>编码手册：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Statuses</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>A merge cannot be undone; a copy is kept as {0}.</source>
        <translation>合并无法撤销；已保留副本 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Answer above, then it is tried.</source>
        <translation>请先在上方作答，再行尝试。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Nothing new: all of it is here already.</source>
        <translation>没有新内容：这里都已有了。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>New coders: {0}</source>
        <translation>新编码员：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} has the text of {1}: both are kept.</source>
        <translation>{0} 与 {1} 文本相同：两篇均保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Besides: {0}</source>
        <translation>此外：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>file {0}</source>
        <translation>文件 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/edges.py"/>
        <source>Choose a tag first; then its edges can be moved.</source>
        <translation>请先选中一处标注，再移动其边界。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/growing.py"/>
        <source>There is nothing wider than this.</source>
        <translation>已是最大范围。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/growing.py"/>
        <source>There is nothing narrower than this.</source>
        <translation>已是最小范围。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/growing.py"/>
        <source>There is no word at the caret.</source>
        <translation>光标处没有词语。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/growing.py"/>
        <source>Nothing is selected that could be made smaller.</source>
        <translation>没有可缩小的选区。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/label_keys.py"/>
        <source>There is no article on the desk.</source>
        <translation>尚未打开文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/label_keys.py"/>
        <source>There is nothing at the caret that the label could stand on.</source>
        <translation>光标处没有可加此标签的内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/label_keys.py"/>
        <source>The selection was put in by mending: there is nothing of it in the source.</source>
        <translation>选区由修复填入：原文中没有对应内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/label_keys.py"/>
        <source>A tag in several pieces is not widened or narrowed: add and take out pieces instead.</source>
        <translation>含有多段的标注不能扩大或缩小：请改为加入或移出一段。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/label_keys.py"/>
        <source>No label's key has been pressed yet that could be repeated.</source>
        <translation>尚未按过任何标签的按键，没有可重复的标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/label_keys.py"/>
        <source>{0} stands here already: it is chosen now.</source>
        <translation>此处已有 {0}：现已选中。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/label_keys.py"/>
        <source>The chosen tag has the label {0} already: go on to other words, then repeat it.</source>
        <translation>选中的标注已有标签 {0}：请移到其他文字再重复。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/label_keys.py"/>
        <source>No speech verb stands in this clause: all of it was taken.</source>
        <translation>此小句中没有言说动词：已选取整个小句。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/moves.py"/>
        <source>No clause without a tag follows.</source>
        <translation>后面没有未标注的小句。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/moves.py"/>
        <source>No name without a tag follows.</source>
        <translation>后面没有未标注的专名。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/moves.py"/>
        <source>The article begins here.</source>
        <translation>已到文章开头。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/moves.py"/>
        <source>The article ends here.</source>
        <translation>已到文章末尾。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/range_keys.py"/>
        <source>Choose a tag, then select the text that is to go into it or out of it.</source>
        <translation>请选中一处标注，再选择要加入或移出的文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/range_keys.py"/>
        <source>Added to {0}</source>
        <translation>已加入 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/range_keys.py"/>
        <source>Taken out of {0}</source>
        <translation>已从 {0} 移出</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/sight.py"/>
        <source>The keyboard is in the list of articles: press F6 to go on to the text, or click there.</source>
        <translation>键盘焦点在文章列表中：请按 F6 转到文本区，或点击文本区。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/action_set.py"/>
        <source>the project's own</source>
        <translation>本项目采用</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/action_set.py"/>
        <location filename="../../annotator/ui/progress/large_steps.py"/>
        <location filename="../../annotator/ui/words/qt_words.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/action_set.py"/>
        <location filename="../../annotator/ui/words/qt_words.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>a label's key</source>
        <translation>标签的按键</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Tag its unit at the caret, or the selection</source>
        <translation>标注光标处的单位，或标注选区</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>the same key again, with Shift</source>
        <translation>再按同一按键；加 Shift</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Take more, take less</source>
        <translation>扩大；缩小</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>another label's key, with Shift</source>
        <translation>另一标签的按键；加 Shift</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Change the label, give a second one</source>
        <translation>更改标签；再加一个标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>an attribute's key, with Shift</source>
        <translation>属性的按键；加 Shift</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Its next value, the one before</source>
        <translation>下一个值；上一个值</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>click, drag an edge</source>
        <translation>点击；拖动边界</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Choose a tag, move its edge</source>
        <translation>选择标注；移动其边界</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Ctrl + drag</source>
        <translation>Ctrl + 拖动</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Add to the chosen tag, take out of it</source>
        <translation>加入所选标注、从中去除</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>drag the knob</source>
        <translation>拖动圆钮</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Join the chosen tag with another</source>
        <translation>将所选标注与另一处连接</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>The other pane</source>
        <translation>另一窗格</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Alt + click</source>
        <translation>Alt + 点击</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>What else a converted character could be</source>
        <translation>转换字符的其他可能</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>F2, Delete, in the list of the page</source>
        <translation>页面列表中：F2、Delete</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Change a part of the page, remove its mark</source>
        <translation>更改或取消页面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>A, R, E in the list of mended places</source>
        <translation>修复列表中：A、R、E</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Accept, reject, edit</source>
        <translation>接受、拒绝、编辑</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Space, Ctrl+A, a label's key, in the hits</source>
        <translation>匹配列表中：Space、Ctrl+A、标签的按键</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Tick one, tick all, tag the ticked</source>
        <translation>勾选一个、勾选全部、标注勾选项</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Alt+Y, Delete, in the hits</source>
        <translation>匹配列表中：Alt+Y、Delete</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Confirm, reject</source>
        <translation>确认、拒绝</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Enter, Left, Right, in the hits</source>
        <translation>匹配列表中：Enter、Left、Right</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Show, close or open a group</source>
        <translation>显示、收起或展开分组</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>1 to 9, Enter, S, O, in the recoding queue</source>
        <translation>重编队列中：1 至 9、Enter、S、O</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Give a label, keep, skip, open</source>
        <translation>加标签、保留、跳过、打开</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Enter, 1 to 9, B, N, E, in adjudication</source>
        <translation>裁定中：Enter、1 至 9、B、N、E</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Accept, take one, both, neither, edit</source>
        <translation>接受、采用一个、都采用、都不对、编辑</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Ctrl+Enter or Esc, in a note</source>
        <translation>备注中：Ctrl+Enter 或 Esc</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Keep the note, back to the text</source>
        <translation>保存备注，返回文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Ctrl + Left, Right</source>
        <translation>Ctrl + Left、Right</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>By word; with Shift, select</source>
        <translation>按词移动；加 Shift 则选择</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <source>That tag has gone; nothing was changed.</source>
        <translation>该标注已不存在；未作任何更改。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <source>Another article is on the desk now; nothing was changed.</source>
        <translation>已打开另一篇文章；未作任何更改。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <source>Sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <location filename="../../annotator/ui/spans/span_list_model.py"/>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <source>Nothing said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <source>Tag as</source>
        <translation>标注为</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <source>Tag what stands here as</source>
        <translation>将此处标注为</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <source>Give a second label</source>
        <translation>再加一个标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <source>Certainty</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <source>Tag meant: {0} ({1} here)</source>
        <translation>所指标注：{0}（此处共 {1} 处）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <source>Select its text</source>
        <translation>选取其文字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>In this article · {0}</source>
        <translation>本篇文章 · {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>In the article and the project: {0} → {1}</source>
        <translation>在本篇文章和整个项目中：{0} → {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>{0} has no other form: it stays.</source>
        <translation>“{0}”没有其他写法：保持不变。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>Every {0} of the project becomes {1}, inside other words too. Press P again if that is meant.</source>
        <translation>项目中的每个 {0} 都会变为 {1}，其他词语中的也不例外。如确要如此，请再按一次 P。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>Here</source>
        <translation>仅此处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>In this article</source>
        <translation>本篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>In the project</source>
        <translation>整个项目</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>here</source>
        <translation>仅此处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>in this article</source>
        <translation>本篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>in the project</source>
        <translation>整个项目</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>name found at import</source>
        <translation>导入时识别的专名</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <location filename="../../annotator/ui/words/span_words.py"/>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Taiwan with phrases</source>
        <translation>台湾（含用词）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Hong Kong with phrases</source>
        <translation>香港（含用词）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>another spelling</source>
        <translation>其他写法</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>as it is now</source>
        <translation>当前写法</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>Let OpenCC decide</source>
        <translation>交由 OpenCC 决定</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>{0} in every regional standard</source>
        <translation>所有地区标准均为“{0}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_work.py"/>
        <source>Put the caret at a character, or select words of one line: then their conversion can be decided.</source>
        <translation>请把光标放在字符旁，或选择同一行中的文字，再决定其转换。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_work.py"/>
        <source>Nothing uncertain is left in the conversion of this article.</source>
        <translation>本篇文章的转换已无待核对处。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_work.py"/>
        <source>Uncertain {0} of {1}: {2} → {3}, or {4}. Alt+C decides.</source>
        <translation>待核对处 {0}/{1}：{2} → {3}，或 {4}。按 Alt+C 决定。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_work.py"/>
        <source>Here {0} becomes {1}.</source>
        <translation>此处 {0} 转换为 {1}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_work.py"/>
        <source>In this article {0} becomes {1}.</source>
        <translation>本篇文章中 {0} 转换为 {1}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_work.py"/>
        <source>In the project {0} becomes {1}.</source>
        <translation>整个项目中 {0} 转换为 {1}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_work.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Conversion…</source>
        <translation>转换…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_work.py"/>
        <source>OpenCC decides on {0} again.</source>
        <translation>{0} 已重新交由 OpenCC 决定。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/name_offer.py"/>
        <source>No name waits to be protected: tag a person's name that conversion would change.</source>
        <translation>没有待保护的专名：请标注一个会被转换改动的人名。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/name_offer.py"/>
        <source>Write {0} as {1} in {2}?</source>
        <translation>在{2}中把 {0} 写作 {1}？</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/name_offer.py"/>
        <source>Protect</source>
        <translation>保护</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/name_offer.py"/>
        <source>Keep {0} as it is in {1}?</source>
        <translation>在{1}中保留 {0} 不变？</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/name_offer.py"/>
        <source>{0} is a protected term now.</source>
        <translation>{0} 已设为保护词。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>Wherever these words stand in an article of the project, they are converted as given here.</source>
        <translation>这些词语在项目的任何文章中出现时，均按此处的写法转换。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>Protected terms</source>
        <translation>保护词</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>Term, as it is published</source>
        <translation>词语（原文写法）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>Converted to (empty: the same)</source>
        <translation>转换为（留空则不变）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>No term is protected yet.</source>
        <translation>尚无保护词。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>Term</source>
        <translation>词语</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>Converted to</source>
        <translation>转换为</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>Comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/card.py"/>
        <source>Save as SVG</source>
        <translation>保存为 SVG</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/card.py"/>
        <source>Save as PNG</source>
        <translation>保存为 PNG</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/card.py"/>
        <source>Save its numbers as CSV</source>
        <translation>将数据保存为 CSV</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/card.py"/>
        <source>Save or copy this picture or its numbers</source>
        <translation>保存或复制此图或其数据</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/card.py"/>
        <source>{0}: save or copy</source>
        <translation>{0}：保存或复制</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/card.py"/>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/card.py"/>
        <source>Copy its numbers</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>No article yet.</source>
        <translation>还没有文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>All coders</source>
        <translation>所有编码员</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>Whose?</source>
        <translation>谁的？</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>Whose work is counted</source>
        <translation>统计谁的工作</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>Dashboard — {0}</source>
        <translation>概览 — {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>Show these articles</source>
        <translation>显示这些文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>{0} · others' work is shown</source>
        <translation>{0} · 显示他人的工作</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/exporting.py"/>
        <source>{path} cannot be written: {why}; name another file.</source>
        <translation>无法写入 {path}：{why}；请指定其他文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>under 1%</source>
        <translation>不到 1%</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>Done: {0} of {1} ({2}).</source>
        <translation>已完成：{0}/{1}（{2}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>Active time on {0}: {1} in all, {2} in the median.</source>
        <translation>{0}的有效用时：共 {1}，中位数 {2}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>Tags of each of {0} coders, by label.</source>
        <translation>{0} 位编码员各自的标注，按标签统计。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>in all</source>
        <translation>累计</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>each day</source>
        <translation>每天</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>{0} of {1} done by then</source>
        <translation>截至当天已完成 {0}/{1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>{0} done that day</source>
        <translation>当天完成 {0} 篇</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>longest articles</source>
        <translation>用时最长的文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>Minutes of active time each day; {0} in all.</source>
        <translation>每天的有效用时（分钟）；共 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>{0} · {1}, {2} done, {3}</source>
        <translation>{0} · {1}，已完成 {2}，{3}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>Articles marked done each day; {0} of {1} so far.</source>
        <translation>每天标为“已完成”的文章；目前 {0}/{1}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <location filename="../../annotator/ui/dashboard/pictures/timeline.py"/>
        <source>{0} in {1}</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>{0} a thousand characters</source>
        <translation>每千字符 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>{0} begun that day</source>
        <translation>当天开始 {0} 篇</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <location filename="../../annotator/ui/search/hits/hit_list_model.py"/>
        <source>{0} article</source>
        <translation>{0} 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <source>{0} pair of tags</source>
        <translation>{0} 对标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <source>{0} pairs of tags</source>
        <translation>{0} 对标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <source>{0} text</source>
        <translation>{0} 种文本</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <source>{0} different texts</source>
        <translation>{0} 种不同文本</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <source>{0} sitting</source>
        <translation>{0} 个工作时段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <source>{0} sittings</source>
        <translation>{0} 个工作时段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/scene.py"/>
        <source>{0} sec</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/scene.py"/>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/scene.py"/>
        <source>{0} h {1:02} min</source>
        <translation>{0} 小时 {1:02} 分钟</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>Articles in which both labels have a tag.</source>
        <translation>两个标签均有标注的文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>Pairs of tags that share a character, nested ones too.</source>
        <translation>至少共有一个字符的标注对，含嵌套标注。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>{0} by label.</source>
        <translation>{0}，按标签统计。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>{0}: {1} in {2}</source>
        <translation>{0}：{1}，见于 {2}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <location filename="../../annotator/ui/dashboard/pictures/timeline.py"/>
        <source>all labels</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>Lengths of tags, in characters.</source>
        <translation>标注长度（字符）。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>{0} by length in characters: {1} in the median, {2} to {3}.</source>
        <translation>{0}，按长度（字符）统计：中位数 {1}，范围 {2} 至 {3}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>The texts that carry a label most often.</source>
        <translation>使用某标签次数最多的文本。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>{0} in {1} of {2}.</source>
        <translation>{2}：{1}，{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>The paler part waits to be confirmed.</source>
        <translation>浅色部分待确认。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>{0} confirmed, {1} pending</source>
        <translation>已确认 {0} 处，待确认 {1} 处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>overlapping tags</source>
        <translation>重叠的标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>same article</source>
        <translation>同一文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>A sample: {0} of {1}.</source>
        <translation>抽样：{0}/{1}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <source>Here the articles done will grow, day by day, towards all of them.</source>
        <translation>这里将逐日显示已完成的文章，直至全部完成。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Tags by label</source>
        <translation>各标签的标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <source>Here each label will have a bar, as long as it has tags.</source>
        <translation>这里将为每个标签显示一个条形，长度表示标注数量。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Lengths of tags</source>
        <translation>标注长度</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <source>Here it will be seen how many tags are how many characters long.</source>
        <translation>这里将显示不同长度（字符）的标注各有多少处。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Labels that stand together</source>
        <translation>标签共现</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <source>Here each two labels will have a cell, darker the more often they stand together.</source>
        <translation>这里将为每两个标签显示一个方格，共现越多颜色越深。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Most frequent texts</source>
        <translation>最常见的文本</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <source>Here the texts will stand that carry a label most often.</source>
        <translation>这里将显示使用某标签次数最多的文本。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Time per article</source>
        <translation>每篇文章用时</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <source>Here it will be seen which articles took longest, and how much was worked each day.</source>
        <translation>这里将显示用时最长的文章，以及每天的工作量。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Publication dates</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <source>Here the tags will stand by the day on which their articles were published.</source>
        <translation>这里将按文章的发布日期显示标注。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <source>Here the coders will stand side by side.</source>
        <translation>这里将并列显示各位编码员。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/timeline.py"/>
        <source>{0} by day of publication.</source>
        <translation>{0}，按发布日期逐日统计。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/timeline.py"/>
        <source>{0} by week of publication.</source>
        <translation>{0}，按发布日期逐周统计。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/timeline.py"/>
        <source>{0} by month of publication.</source>
        <translation>{0}，按发布日期逐月统计。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/timeline.py"/>
        <source>{0} by year of publication.</source>
        <translation>{0}，按发布日期逐年统计。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/timeline.py"/>
        <source>Without a whole date, and left out: {0}.</source>
        <translation>日期不完整而未计入：{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/plot/chart.py"/>
        <source>Click: show what is counted here</source>
        <translation>点击：显示此处统计的内容</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/desk.py"/>
        <source>Done: {0}, without a tag</source>
        <translation>已完成：{0}，无标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/desk.py"/>
        <source>Click a tag to choose it; then it can be deleted.</source>
        <translation>请先点击选中一处标注，再删除。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/desk.py"/>
        <source>Click a tag to choose it; then a note can be written.</source>
        <translation>请先点击选中一处标注，再写备注。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/desk.py"/>
        <source>This article has no tags yet.</source>
        <translation>本篇文章尚无标注。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/desk.py"/>
        <source>No tag stands at the caret.</source>
        <translation>光标处没有标注。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/desk.py"/>
        <source>No other tag stands here.</source>
        <translation>此处没有其他标注。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/desk.py"/>
        <source>Ctrl+Z takes it back</source>
        <translation>按 Ctrl+Z 撤销</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/desk.py"/>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <location filename="../../annotator/ui/spans/pending.py"/>
        <location filename="../../annotator/ui/warnings/warning_work.py"/>
        <source>From the first again.</source>
        <translation>已从第一处重新开始。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/desk.py"/>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <location filename="../../annotator/ui/warnings/warning_work.py"/>
        <source>From the last again.</source>
        <translation>已从最后一处重新开始。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/desk.py"/>
        <source>The selection can be added to a tag: {0}</source>
        <translation>选区可加入这处标注：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/empty_desk.py"/>
        <source>Begin with one of these, or drop pages, folders, tables or a zip anywhere in this window.</source>
        <translation>可从下列操作开始，也可把网页、文件夹、表格或 zip 拖放到窗口任意位置。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/place.py"/>
        <source>¶ {0} • char {1}</source>
        <translation>¶ {0} • 字符 {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/place.py"/>
        <source>{0} {1} of {2} • tag {3} of {4}</source>
        <translation>{0} {1}/{2} • 标注 {3}/{4}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/way_back.py"/>
        <source>The last step is in article {0} {1}: press Ctrl+Z again to go there and take it back.</source>
        <translation>上一步在文章 {0} {1} 中：再按 Ctrl+Z 可前往并撤销。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/way_back.py"/>
        <source>The next step is in article {0} {1}: press Ctrl+Y again to go there and do it again.</source>
        <translation>下一步在文章 {0} {1} 中：再按 Ctrl+Y 可前往并重做。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/way_back.py"/>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的步骤。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/way_back.py"/>
        <source>That was the last one: every article of the list is done.</source>
        <translation>这是最后一篇：列表中的文章均已完成。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/way_back.py"/>
        <source>There is nothing to undo since files came in from others, and that cannot be undone.</source>
        <translation>上次合并以来没有可撤销的步骤，而合并无法撤销。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/way_back.py"/>
        <source>Send {0} back.</source>
        <translation>请交回 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks/dock_layout.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Selected tag</source>
        <translation>所选标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks/dock_layout.py"/>
        <location filename="../../annotator/ui/docks/tab_words.py"/>
        <source>Selected</source>
        <translation>所选</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks/dock_layout.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks/dock_layout.py"/>
        <location filename="../../annotator/ui/docks/panels.py"/>
        <location filename="../../annotator/ui/docks/tab_words.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Mending</source>
        <translation>修复</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks/dock_layout.py"/>
        <location filename="../../annotator/ui/docks/panels.py"/>
        <location filename="../../annotator/ui/docks/tab_words.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks/dock_layout.py"/>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks/dock_layout.py"/>
        <location filename="../../annotator/ui/recoding/recoding_panel.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Recoding</source>
        <translation>重编</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks/panels.py"/>
        <source>{0} to look at</source>
        <translation>{0} 处待核对</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks/tab_words.py"/>
        <source>Sel.</source>
        <translation>所选</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks/tab_words.py"/>
        <source>Rel.</source>
        <translation>关系</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks/tab_words.py"/>
        <source>Warn.</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks/tab_words.py"/>
        <source>Art.</source>
        <translation>文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks/tab_words.py"/>
        <source>Mend.</source>
        <translation>修复</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_dialog.py"/>
        <location filename="../../annotator/ui/exporting/export_work.py"/>
        <location filename="../../annotator/ui/exporting/where.py"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_dialog.py"/>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>The other script beside it</source>
        <translation>附上另一种字形</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Of each article the tags of the coders that are ticked, in one file.</source>
        <translation>每篇文章中所勾选编码员的标注，合为一个文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Of each article what was decided, else what the one coder has who is done with it. Where several are done and nothing is decided, the article is left out and counted.</source>
        <translation>每篇文章取裁定结果；没有裁定的，取唯一一位已完成的编码员的编码。多位编码员已完成而尚未裁定的文章不导出，只计数。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Every coder's tags and the final version, each tag with its coder.</source>
        <translation>所有编码员的编码和定稿，每处标注都注明编码员。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>As published</source>
        <translation>原文</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Source</source>
        <translation>原始文本</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>That script alone</source>
        <translation>仅该字形</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Both scripts, as two records</source>
        <translation>两种字形，各成一条记录</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>The coders ticked</source>
        <translation>勾选的编码员</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Final: gold, else the one coder</source>
        <translation>定稿，无定稿则取唯一编码员</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Everybody, by name</source>
        <translation>所有人，注明编码员</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Those that are done</source>
        <translation>已完成的</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>What the codebook codes</source>
        <translation>编码手册要求标注的部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>The body</source>
        <translation>正文</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>All of it</source>
        <translation>全部文本</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>As it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Full width</source>
        <translation>全角</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Words (jieba)</source>
        <translation>词（jieba）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>The outermost</source>
        <translation>最外层</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>The innermost</source>
        <translation>最内层</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Each label by itself</source>
        <translation>各标签分别输出</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Train, dev and test</source>
        <translation>训练、开发和测试集</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Folds</source>
        <translation>分折</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Share for training</source>
        <translation>训练集比例</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Dev</source>
        <translation>开发</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Share for development</source>
        <translation>开发集比例</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Share for test</source>
        <translation>测试集比例</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source> characters</source>
        <translation> 个字符</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Whole articles</source>
        <translation>整篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Nothing</source>
        <translation>不重叠</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>All labels in use</source>
        <translation>所有在用标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Labels to export</source>
        <translation>要导出的标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Cut into sentences</source>
        <translation>切分为句子</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Every label in each part alike</source>
        <translation>各部分的标签分布一致</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>A dataset card and a manifest</source>
        <translation>数据集说明和文件清单</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>A datasheet: coders, how they agree</source>
        <translation>数据说明书：编码员及其信度</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Licence of the data, as CC BY 4.0</source>
        <translation>数据许可协议，如 CC BY 4.0</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Licence of the data</source>
        <translation>数据许可协议</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>A report of what was left out</source>
        <translation>未导出内容的报告</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>&amp;Script</source>
        <translation>字形(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Both scripts</source>
        <translation>两种字形</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>&amp;Punctuation</source>
        <translation>标点(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>&amp;Windows</source>
        <translation>片段(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>They s&amp;hare</source>
        <translation>片段重叠(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>To&amp;kens</source>
        <translation>词元(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>&amp;Nested tags</source>
        <translation>嵌套标注(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Pa&amp;rts</source>
        <translation>划分(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>How many folds</source>
        <translation>折数</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>With it</source>
        <translation>附带</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Tick at least one coder.</source>
        <translation>请至少勾选一位编码员。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Tick at least one label, or take all of them.</source>
        <translation>请至少勾选一个标签，或选择所有标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Training needs a share, and so does development or test.</source>
        <translation>训练集须占一定比例，开发集或测试集也须占一定比例。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Ta&amp;gs of</source>
        <translation>编码(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>How many</source>
        <translation>折数</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>▾  &amp;More choices</source>
        <translation>▾  更多选项(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>▸  &amp;More choices</source>
        <translation>▸  更多选项(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Windows of {0} characters can share {1} at most.</source>
        <translation>长度为 {0} 个字符的片段最多可重叠 {1} 个字符。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>The three shares make {0}%: they have to make 100.</source>
        <translation>三项比例之和为 {0}%：必须为 100%。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_work.py"/>
        <source>Print article</source>
        <translation>打印文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_work.py"/>
        <source>Open an article first: it is the open one that is printed.</source>
        <translation>请先打开一篇文章：打印的是当前打开的文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_work.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_work.py"/>
        <source>Export into a folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_work.py"/>
        <source>The article to print is written to {0}.</source>
        <translation>要打印的文章已写入 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/fields/format_box.py"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>the text as it is</source>
        <translation>原样的文本</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>tags in several pieces</source>
        <translation>含有多段的标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>whose tags they are</source>
        <translation>标注的归属</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>both scripts</source>
        <translation>两种字形</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <location filename="../../annotator/ui/inspector/inspector_panel.py"/>
        <location filename="../../annotator/ui/inspector/span_work.py"/>
        <source>certainty</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>labels of whole articles</source>
        <translation>全文标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>title, date, outlet</source>
        <translation>标题、日期、媒体</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>ids of tags</source>
        <translation>标注的 ID</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>what is confirmed or pending</source>
        <translation>已确认或待确认的状态</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>attributes of article labels</source>
        <translation>全文标签的属性</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>how far each coder has come</source>
        <translation>各编码员的进度</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>parts of the page</source>
        <translation>页面的各部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>Keeps everything.</source>
        <translation>保留全部内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>Keeps words and their labels alone.</source>
        <translation>仅保留词语及其标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>Keeps all but {0}.</source>
        <translation>保留除{0}外的全部内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>Keeps only {0}.</source>
        <translation>仅保留{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>{0} of {1} articles will be written.</source>
        <translation>将写入 {0} 篇文章（共 {1} 篇）。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>No article speaks yet: nothing would be written.</source>
        <translation>尚无文章有可采用的编码：不会写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>The first article</source>
        <translation>第一篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>{0} of {1} articles will be written: {2}</source>
        <translation>将写入 {0} 篇文章（共 {1} 篇）：{2}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>1 is left out: several coders are done with it, and nothing is decided.</source>
        <translation>1 篇不导出：多位编码员已完成，尚未裁定。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>{0} are left out: several coders are done with them, and nothing is decided.</source>
        <translation>{0} 篇不导出：多位编码员已完成，尚未裁定。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>How it begins</source>
        <translation>开头预览</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>The first record, as it would be written</source>
        <translation>第一条记录（按将写入的形式）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>Looking how it begins…</source>
        <translation>正在生成预览…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>The first {0} articles</source>
        <translation>前 {0} 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>{0}, long texts cut short</source>
        <translation>{0}（长文本已截短）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <location filename="../../annotator/ui/exporting/words.py"/>
        <location filename="../../annotator/ui/importing/annotated/refused_box.py"/>
        <source>… and {0} more.</source>
        <translation>…另有 {0} 项。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/printing_article.py"/>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/set_out.py"/>
        <source>[{0} characters more]</source>
        <translation>[另有 {0} 个字符]</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/where.py"/>
        <source>Folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/words.py"/>
        <source>1 article written to {0}.</source>
        <translation>已将 1 篇文章写入 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/words.py"/>
        <source>{1} articles written to {0}.</source>
        <translation>已将 {1} 篇文章写入 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/words.py"/>
        <source>What was left out is listed in {0}.</source>
        <translation>未导出的内容列于 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/file_dialogs.py"/>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/file_dialogs.py"/>
        <source>{0} file</source>
        <translation>{0} 文件</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>Import folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>Import table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>Another import is running: wait until it is done, or cancel it.</source>
        <translation>另一项导入正在进行：请等待完成，或将其取消。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>The file is not there any more.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>{name} belongs to the open project: choose another file.</source>
        <translation>{name} 属于已打开的项目：请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>Backed up to {0}.</source>
        <translation>已备份到 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Exact agreement on tags (F1)</source>
        <translation>标注精确一致（F1）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Of all tags of two coders, the share that both have with the same first and last character and the same label: 0 is none, 1 is all. Chance is not taken off. Use it for long texts with few tags; one character more or less counts as no agreement at all.</source>
        <translation>在两位编码员的全部标注中，首尾字符和标签都相同的标注所占比例：0 为没有，1 为全部。未扣除随机一致。适用于标注较少的长文；相差一个字符即算完全不一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Of the second coder's tags, the share that the first one, taken as the reference, has too, exactly: 0 to 1. It changes when the two change places, so report it only against a reference such as the final version.</source>
        <translation>以第一位编码员为参照，第二位的标注中与其完全相同的比例：0 到 1。两人互换后数值会变，因此只有存在参照（如定稿）时才宜报告。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Of the first coder's tags, taken as the reference, the share that the second one found, exactly: 0 to 1. It changes when the two change places, so report it only against a reference.</source>
        <translation>以第一位编码员的标注为参照，第二位完全相同地找出的比例：0 到 1。两人互换后数值会变，因此只有存在参照时才宜报告。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Partial agreement on tags (F1)</source>
        <translation>标注部分一致（F1）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>As the exact figure, but two tags of one label that share at least a character count half: 0 to 1. Beside the exact one it shows how much of the disagreement is only about edges.</source>
        <translation>与精确信度类似，但标签相同且至少共有一个字符的两处标注按一半计：0 至 1。与精确信度并看，可知分歧中有多少只在边界。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Agreement with tolerance (F1)</source>
        <translation>标注容差一致（F1）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>As the exact figure, but both edges may be off by the characters chosen at the left: 0 to 1. Say the tolerance when you report it; the definition is this program's own.</source>
        <translation>与精确信度类似，但两端边界均可相差左侧所选的字符数：0 至 1。报告时请说明容差；此定义为本程序自有。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Of the characters that two coders marked with a label, the share that both marked with it: 0 to 1. Long tags weigh more than short ones, and chance is not taken off.</source>
        <translation>在两位编码员用某标签标出的字符中，两人都用该标签标出的比例：0 到 1。长标注比短标注权重大，且未扣除随机一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>The share of characters on which two coders say the same, that nothing stands there included: 0 to 1. Where most text has no tag it is high whatever they do, so never report it alone.</source>
        <translation>两位编码员说法相同的字符所占比例，包括都认为此处没有标注：0 到 1。多数文字没有标注时，这一数值总是很高，因此切勿单独报告。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>How far two coders agree beyond chance, character by character: 1 is always, 0 as often as by chance, below 0 more seldom. For exactly two coders. With very rare labels it can be low although they differ little: look at n and at F1 beside it.</source>
        <translation>两位编码员逐字符超出随机的一致程度：1 为始终一致，0 与随机相当，低于 0 表示比随机更少一致。仅适用于两位编码员。标签极少见时，即使差异很小，数值也可能偏低：请同时查看 n 和旁边的 F1。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>As Cohen's, for any number of coders: 1 is always, 0 as by chance. It counts only articles that were coded by everyone who coded any, so n can be much smaller; where codings are missing, use alpha.</source>
        <translation>与 Cohen kappa 类似，但适用于任意数量的编码员：1 表示始终一致，0 表示与随机相当。只计入凡参与编码的人全都编码过的文章，因此 n 可能小得多；有编码缺失时，请用 alpha。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>How far all coders agree beyond chance on every character to be coded, also where nobody tagged: 1 is always, 0 as by chance. Any number of coders, and codings may be missing. Custom asks for 0.8, and 0.667 for tentative conclusions.</source>
        <translation>全体编码员在每个需编码的字符上（包括无人标注之处）超出随机的一致程度：1 为始终一致，0 与随机相当。编码员人数不限，编码可有缺失。惯例要求达到 0.8，初步结论为 0.667。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Alpha of those characters that at least one coder tagged: how far they agree on what they found. Text that everybody left empty does not help, so it is stricter, and values below 0 are not rare.</source>
        <translation>只就至少一位编码员标注过的字符计算的 alpha：各人对找到的内容有多一致。大家都留空的文本不会抬高数值，因此更严格，低于 0 的值并不少见。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>u-alpha: units and labels</source>
        <translation>u-alpha：单元与标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>How far coders cut the same pieces out of the text and give them the same label, gaps included: 1 is perfect, 0 chance. Made for texts that coders divide themselves.</source>
        <translation>编码员从文本中划出相同片段并给予相同标签的程度，包括空白部分：1 为完全一致，0 为随机。适用于由编码员自行切分的文本。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>|u-alpha: what is marked at all</source>
        <translation>|u-alpha：是否标出</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>How far coders mark the same text, whatever the label: 1 is perfect, 0 chance. Low here means that they do not agree what is relevant.</source>
        <translation>不论标签如何，编码员标出相同文字的程度：1 为完全一致，0 为随机。数值低说明对哪些内容相关没有共识。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>cu-alpha: labels where both marked</source>
        <translation>cu-alpha：两人均标出处的标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>How far coders give the same label where their pieces meet: 1 is perfect, 0 chance. What only one of them marked does not count, so read |u-alpha beside it.</source>
        <translation>编码员所划片段相交之处给予相同标签的程度：1 为完全一致，0 为随机。只有一人标出的部分不计入，因此请与 |u-alpha 一并阅读。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>(k)u-alpha: one label</source>
        <translation>(k)u-alpha：单个标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Of one label: how far what one coder gave it has it from the others too, where they marked something. It finds the label whose definition needs work; over all labels there is none.</source>
        <translation>针对某一个标签：在各编码员都有标注之处，一人给出此标签时，其他人也给出此标签的程度。用来找出定义有待改进的标签；没有合计全部标签的数值。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>How far coders agree when their tags are aligned as well as they can be, overlaps and nesting included: 1 is perfect, 0 chance. It is slow, drawn at random, and needs an extra; see the command line.</source>
        <translation>在标注以最佳方式对齐后，编码员的一致程度，包括重叠与嵌套：1 为完全一致，0 为随机。计算较慢，含随机抽样，且需安装附加组件；见命令行。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>On how many articles (n)</source>
        <translation>依据多少篇文章（n）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>The articles that the figure rests on: done by at least two coders who both looked for the label. Below some twenty, say so, and lean on the interval rather than on the figure.</source>
        <translation>该数值所依据的文章：至少由两位编码员完成，且两人都查找过该标签。若不足二十篇左右，请加以说明，并以区间而非数值本身为准。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>95% interval</source>
        <translation>95% 置信区间</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>The two numbers under a figure: where it lies in 95 of 100 draws of the articles, with repetition, from the same seed. It is wide where there are few articles, and says nothing of whether coders were trained the same.</source>
        <translation>数值下方的两个数：以同一随机种子对文章作有放回抽样 100 次，有 95 次落在此范围内。文章较少时范围较宽；它不能说明编码员所受的培训是否相同。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>— : no figure</source>
        <translation>—：无数值</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>A dash is not 0: there is nothing to compare, or no variation, as when nobody used a label. The cell says which; leave it out of averages.</source>
        <translation>横线不等于 0：表示没有可比较的内容，或没有差异，例如无人使用某标签。单元格会说明是哪一种；计算平均值时请将其排除。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Agreement by label</source>
        <translation>各标签的信度</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Each row is a label, each column a measure of it over all coders compared; the mean of the pairs where a measure knows only pairs. Colours run from 0 to 1. A number leads to the passages behind it.</source>
        <translation>每行是一个标签，每列是一项指标，按参与比较的全部编码员计算；只适用于两人的指标取各编码员对的平均值。颜色从 0 到 1。点击数字可查看其所依据的段落。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>One measure for each two coders. A row that is low throughout is a coder who reads the codebook otherwise; do not rank people by it on few articles.</source>
        <translation>每两位编码员各有一个数值。某行始终偏低，说明该编码员对编码手册的理解与他人不同；文章较少时，请勿据此给人排名。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>How often one coder says the row's label where the other says the column's; the diagonal is agreement, “nothing” is what only one marked. Colours are shares of a row. It shows which two definitions overlap.</source>
        <translation>一位编码员使用该行的标签时，另一位使用该列标签的频率；对角线为一致，“无”为只有一人标出。颜色表示在该行中所占比例。由此可见哪两个定义有重叠。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Agreement over time</source>
        <translation>信度随时间的变化</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Articles by when the last of their coders was done, with an interval each. A fall speaks of drift, if the articles are alike; a period with few articles proves nothing.</source>
        <translation>文章按最后一位编码员的完成时间排列，每个时段附置信区间。如果文章性质相近，下降说明出现漂移；文章很少的时段说明不了什么。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Suggestions and panes</source>
        <translation>建议与窗格</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>The same measures for articles coded with and without suggestions, and for coders who selected in the same pane or in different ones. It hints at what helps or harms, and cannot prove it: nobody was assigned.</source>
        <translation>对使用建议与未使用建议编码的文章，以及在同一窗格或不同窗格中选取的编码员，分别计算同样的指标。结果可提示何者有益、何者有害，但不能证明：并非经过分配。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Articles marked done by the end of each day, under the line of all articles of the project; of one coder, those they are done with. An article that is taken back counts no longer.</source>
        <translation>截至每天结束时标为“已完成”的文章，上方的线表示项目的文章总数；只看一位编码员时，则为该编码员已完成的文章。撤回的文章不再计入。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>How many tags each label has; the paler part still waits to be confirmed. It is how often coders used a label, not how often it occurs: articles that nobody has read count as nothing.</source>
        <translation>每个标签有多少处标注；较浅的部分仍待确认。这是编码员使用标签的次数，不是其所指内容出现的次数：没有人读过的文章不计入。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>How many tags are how many characters long, with the median. A second hump often means that a label is used for two kinds of things.</source>
        <translation>各种字符长度的标注各有多少处，并给出中位数。若出现第二个高峰，往往说明一个标签用于两类事物。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Pairs of tags that share a character, or articles that have both labels. They are counts, not correlations: frequent labels meet more often.</source>
        <translation>至少共有一个字符的标注对，或同时带有两个标签的文章。这是计数，不是相关系数：常用标签相遇的次数自然较多。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>The words that carry a label most often, both scripts counted as one. In large projects of a sample, which the line under the title then says.</source>
        <translation>最常带有某标签的词，简体与繁体合并计数。在大型项目中取自样本，届时标题下方会注明。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Active time: how long the article was open and something was done; pauses do not count. It helps to plan, and is no measure of how well somebody codes.</source>
        <translation>有效用时：文章打开且有操作的时间，停顿不计。它有助于安排工作，但不能衡量编码的好坏。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Tags, or articles, by the day, month or year of publication; articles without a whole date are left out and counted. Days with more articles have more tags: compare shares.</source>
        <translation>按发布的日、月或年统计的标注或文章；没有完整日期的文章不列入，另行计数。文章多的日子标注也多：请比较比例。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>For each coder the articles done, the tags and the active time. Different articles were given to each, so unequal counts are no disagreement.</source>
        <translation>每位编码员已完成的文章、标注数和有效用时。分到的文章各不相同，因此数量不等并不表示有分歧。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>How many are left</source>
        <translation>剩余数量</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Your own tags that a change of the codebook has put in question and that you have not decided yet; those skipped are among them. Others' tags are decided by the others.</source>
        <translation>因编码手册改动而存疑、尚未决定的本人标注，包括已跳过的。他人的标注由他人自行决定。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>What it touches</source>
        <translation>影响范围</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Tags and articles that the step changes or asks somebody to look at again, of every coder, counted in the project as it is now. Nothing is written before you agree.</source>
        <translation>此步骤会更改或要求复查的标注和文章，涵盖所有编码员，按项目当前内容统计。同意之前不会写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>What will be written</source>
        <translation>将写入的内容</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>The first number is of the beginning that is shown; “of” says how many of all articles pass the choices at the left. What is left out is counted by reason, and the report names each.</source>
        <translation>第一个数字是所显示的开头部分的文章数；其后说明全部文章中有多少篇符合左侧的条件。未列入的按原因计数，报告会逐一列出。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/guides.py"/>
        <source>For coders</source>
        <translation>编码员指南</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/guides.py"/>
        <source>For researchers</source>
        <translation>研究者指南</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/help_window.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/help_window.py"/>
        <source>Not in this guide.</source>
        <translation>本指南中没有。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/help_window.py"/>
        <source>Back (Alt+Left)</source>
        <translation>返回（Alt+Left）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/help_window.py"/>
        <source>Forward (Alt+Right)</source>
        <translation>前进（Alt+Right）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/help_window.py"/>
        <source>Find in this guide (Ctrl+F)</source>
        <translation>在本指南中查找（Ctrl+F）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/help_window.py"/>
        <source>Find in this guide</source>
        <translation>在本指南中查找</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/help_window.py"/>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/help_window.py"/>
        <location filename="../../annotator/ui/tour/tour_work.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/help_window.py"/>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/reading_view.py"/>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/what_button.py"/>
        <source>What this figure means: {0}</source>
        <translation>此数值的含义：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/what_button.py"/>
        <source>What this table means: {0}</source>
        <translation>此表的含义：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/what_button.py"/>
        <source>More in the guide</source>
        <translation>指南中有更多说明</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>As usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>Line ends twice</source>
        <translation>行尾计为两个字符</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>By their words</source>
        <translation>按其文字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>Read as</source>
        <translation>读取格式</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>Offsets count</source>
        <translation>偏移计数单位</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>Already here</source>
        <translation>已存在</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>Files to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>What the file's offsets count: programs differ where a character takes more than one unit.</source>
        <translation>文件的偏移按何种单位计数：字符占不止一个单位时，各程序的算法不同。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>No format reads it</source>
        <translation>没有可读取的格式</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>Format of {0}</source>
        <translation>{0} 的格式</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>What the offsets of {0} count</source>
        <translation>{0} 的偏移计数单位</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/given.py"/>
        <source>Offsets could not be checked: {0} gives no words of its tags. If they stand wrong, choose what they count.</source>
        <translation>无法核对偏移：{0} 没有给出标注的文字。如果位置不对，请选择计数单位。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/given.py"/>
        <source>Attributes that the codebook does not have stay out: {0}.</source>
        <translation>编码手册中没有的属性不会导入：{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/given.py"/>
        <source>Relations that the codebook does not have: {0}.</source>
        <translation>编码手册中没有的关系：{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>The texts are there already; 1 of their tags is not, and an import does not add to articles there.</source>
        <translation>文本均已存在；其中 1 处标注尚不存在，但导入不会给已有文章添加内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>The texts are there already; {0} of their tags are not, and an import does not add to them.</source>
        <translation>文本均已存在；其中 {0} 处标注尚不存在，但导入不会给已有文章添加内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Nothing of it can come in.</source>
        <translation>没有可以导入的内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>All of it is in the project already.</source>
        <translation>内容均已在项目中。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0}, as the work of the coders they name</source>
        <translation>{0}，归入文件中指明的编码员</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>The coders that the files name</source>
        <translation>文件中指明的编码员</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Nothing is written yet. This is what was understood of it.</source>
        <translation>尚未写入任何内容。以下是对文件的理解。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Annotations &amp;go to</source>
        <translation>标注归入(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Coder that the annotations go to</source>
        <translation>接收这些标注的编码员</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>First article</source>
        <translation>第一篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Make all new</source>
        <translation>全部新建</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Leave all out</source>
        <translation>全部略去</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0} comes in</source>
        <translation>将导入 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0} come in</source>
        <translation>将导入 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0}, {1} refused</source>
        <translation>{0}，{1} 个被拒绝</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0}, {1} there already</source>
        <translation>{0}，{1} 篇已存在</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0} (so far: only the beginning of the largest files was looked at)</source>
        <translation>{0}（目前如此：最大的文件只读了开头）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0}, and {1} without annotations: {2}</source>
        <translation>{0}，另有 {1}没有标注：{2}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0} with 1 tag</source>
        <translation>{0}，含 1 处标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0} with {1} tags</source>
        <translation>{0}，含 {1} 处标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0}, as the work of {1}</source>
        <translation>{0}，归入 {1} 的编码</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0}, 1 tag left out</source>
        <translation>{0}，略去 1 处标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0}, {1} tags left out</source>
        <translation>{0}，略去 {1} 处标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0} (without {1} tags, which stay out)</source>
        <translation>{0}（其 {1} 处标注不在其中，不会导入）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0} files</source>
        <translation>{0} 个文件</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Decide what the label {0} becomes.</source>
        <translation>请决定标签 {0} 对应什么。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Name the coder that the annotations go to.</source>
        <translation>请指明接收这些标注的编码员。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Decide what {0} labels become.</source>
        <translation>请决定 {0} 个标签对应什么。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/label_choices.py"/>
        <source>Labels of the files</source>
        <translation>各文件的标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/label_choices.py"/>
        <source>Label in the file</source>
        <translation>文件中的标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/label_choices.py"/>
        <source>Becomes</source>
        <translation>对应为</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/label_choices.py"/>
        <source>{0} becomes</source>
        <translation>{0} 对应为</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/label_choices.py"/>
        <source>Nothing: its tags stay out</source>
        <translation>无：其标注不导入</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/label_choices.py"/>
        <source>Decide…</source>
        <translation>请决定…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/label_choices.py"/>
        <source>A new label of this name</source>
        <translation>以此名新建标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/looking.py"/>
        <location filename="../../annotator/ui/importing/tables.py"/>
        <source>Looking at the files</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/refused_box.py"/>
        <source>Read them as UTF-&amp;16 units</source>
        <translation>按 UTF-16 编码单元读取(&amp;1)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/refused_box.py"/>
        <source>Read them as UTF-&amp;8 bytes</source>
        <translation>按 UTF-8 字节读取(&amp;8)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/refused_box.py"/>
        <source>Read line &amp;ends as two characters</source>
        <translation>将行尾计为两个字符(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/refused_box.py"/>
        <source>Read them as c&amp;haracters</source>
        <translation>按字符读取(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/refused_box.py"/>
        <source>&amp;Place each tag by its words</source>
        <translation>按文字定位每处标注(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/refused_box.py"/>
        <source>What is refused, and where</source>
        <translation>拒收的内容及位置</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/refused_box.py"/>
        <source>1 record is refused:</source>
        <translation>拒收 1 条记录：</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/refused_box.py"/>
        <source>{0} records are refused:</source>
        <translation>拒收 {0} 条记录：</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/spans_drawn.py"/>
        <source>The first article, with its tags</source>
        <translation>第一篇文章及其标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>Name or number</source>
        <translation>名称或编号</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>(the title is looked for in the text)</source>
        <translation>（在文本中查找标题）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>The first rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>Each row becomes an article. Only the text has to be there; the rest may be left out.</source>
        <translation>每行成为一篇文章。只有正文是必需的，其余可以省略。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>Choose the column that holds the text.</source>
        <translation>请选择存放正文的列。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>Reading the table</source>
        <translation>正在读取表格</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>Columns of {0}</source>
        <translation>{0} 的列</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/kinds.py"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/kinds.py"/>
        <source>All that can be read</source>
        <translation>所有可读取的文件</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/kinds.py"/>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/words.py"/>
        <source>1 article imported</source>
        <translation>已导入 1 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/words.py"/>
        <source>{0} articles imported</source>
        <translation>已导入 {0} 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/words.py"/>
        <source>{0}, {1} left out</source>
        <translation>{0}，略去 {1} 项</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_popups.py"/>
        <source>Take the label off the article</source>
        <translation>从文章上移除此标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_popups.py"/>
        <source>Question to the adjudicator, about the article</source>
        <translation>关于此文章的疑问（提交裁定者）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_popups.py"/>
        <source>This label has no attributes.</source>
        <translation>此标签没有属性。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_words.py"/>
        <source>{0}: set on the article; Alt+Enter for its attributes, with no tag chosen</source>
        <translation>{0}：已设于文章；未选中标注时，按 Alt+Enter 填写其属性</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_words.py"/>
        <source>{0}: set on the article</source>
        <translation>{0}：已设于文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_words.py"/>
        <source>Open an article first.</source>
        <translation>请先打开一篇文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_words.py"/>
        <source>{0}: taken off the article</source>
        <translation>{0}：已从文章上移除</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_words.py"/>
        <source>The label was taken off while its attributes were written: “{0}” is not stored.</source>
        <translation>填写属性时标签已被移除：“{0}”未保存。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_words.py"/>
        <source>{0}: set already; Remove takes it off with its attributes</source>
        <translation>{0}：已有此标签；“移除”会连同其属性一并移除</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/attribute_form.py"/>
        <source>Not in the codebook any more: kept until it is taken away.</source>
        <translation>已不在编码手册中：移除之前一直保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/attribute_form.py"/>
        <source>The {attribute} of {label} has {count} characters: write a number of at most {most} digits.</source>
        <translation>{label} 的 {attribute} 有 {count} 个字符：请填写不超过 {most} 位的数字。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/attribute_form.py"/>
        <source>left over</source>
        <translation>遗留</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/attribute_form.py"/>
        <source>Take away {0}: {1}</source>
        <translation>移除 {0}：{1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/chips.py"/>
        <source>? question</source>
        <translation>? 疑问</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/chips.py"/>
        <source>Labels of the article as a whole</source>
        <translation>整篇文章的标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/chips.py"/>
        <source>+ label</source>
        <translation>+ 标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector_panel.py"/>
        <source>The tag is gone, so “{0}” cannot be stored. Copy it from its field if you need it.</source>
        <translation>标注已不存在，因此“{0}”无法保存。如有需要，请从字段中复制。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector_panel.py"/>
        <source>The tag has another label now, so “{0}” cannot be stored. Copy it from its field if you need it.</source>
        <translation>标注已改用另一标签，因此“{0}”无法保存。如有需要，请从字段中复制。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector_panel.py"/>
        <source>No tag is chosen. Click one, or step through them with Ctrl+Down.</source>
        <translation>未选中标注。请点击一处，或用 Ctrl+Down 逐处浏览。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector_panel.py"/>
        <source>Asked of the adjudicator</source>
        <translation>已向裁定者提出疑问</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector_panel.py"/>
        <source>Alt+S steps: sure, unsure, nothing said</source>
        <translation>Alt+S 依次切换：确定、不确定、未说明</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/note_editor.py"/>
        <source>Add a note (N)</source>
        <translation>添加备注（N）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/note_editor.py"/>
        <source>Ctrl+Enter or Esc keeps the note.</source>
        <translation>按 Ctrl+Enter 或 Esc 保存备注。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/note_editor.py"/>
        <source>Question to the adjudicator</source>
        <translation>提交裁定者的疑问</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/note_editor.py"/>
        <source>Ask the adjudicator (Alt+Q)</source>
        <translation>询问裁定者（Alt+Q）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/note_editor.py"/>
        <source>Ctrl+Enter or Esc keeps the question; an empty one is withdrawn.</source>
        <translation>按 Ctrl+Enter 或 Esc 保存疑问；内容为空则撤回。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/note_editor.py"/>
        <source>Question about the article</source>
        <translation>关于此文章的疑问</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/note_editor.py"/>
        <source>What should the adjudicator decide about this article?</source>
        <translation>关于此文章，需要裁定者决定什么？</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/note_editor.py"/>
        <source>question to the adjudicator</source>
        <translation>提交裁定者的疑问</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_text.py"/>
        <source>source {0}–{1} • {2} • {3} • codebook v{4}</source>
        <translation>原文 {0}–{1} • {2} • {3} • 编码手册 v{4}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_work.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_work.py"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_work.py"/>
        <source>Click a tag to choose it; then say how sure you are.</source>
        <translation>请先点击选中一处标注，再说明是否确定。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_work.py"/>
        <source>Click a tag to choose it; then ask. Alt+Shift+Q asks about the article.</source>
        <translation>请先点击选中一处标注，再提出疑问。Alt+Shift+Q 可就文章提出疑问。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_work.py"/>
        <source>Click a tag to choose it; then its attributes can be set.</source>
        <translation>请先点击选中一处标注，再设置其属性。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_work.py"/>
        <source>{0} (default)</source>
        <translation>{0}（默认）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/value_fields.py"/>
        <source>Esc brings back what is stored.</source>
        <translation>按 Esc 恢复已保存的内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/value_fields.py"/>
        <source>{0}  default</source>
        <translation>{0}  默认</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/value_fields.py"/>
        <source>{0} (not in the codebook)</source>
        <translation>{0}（不在编码手册中）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/value_strip.py"/>
        <source>What is dashed is not in the codebook any more: kept until it is taken away.</source>
        <translation>虚线框中的内容已不在编码手册中：移除之前一直保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/label_bar/label_bar.py"/>
        <source>A drag of the mouse takes whole words now.</source>
        <translation>现在拖动鼠标时会选取整个词。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/label_bar/label_bar.py"/>
        <source>A drag of the mouse takes exactly what it covers.</source>
        <translation>拖动鼠标时严格选取所经过的范围。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/label_bar/label_menu.py"/>
        <source>clause</source>
        <translation>小句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/label_bar/label_menu.py"/>
        <source>word</source>
        <translation>词</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/label_bar/label_menu.py"/>
        <source>proper name</source>
        <translation>专名</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/label_bar/label_menu.py"/>
        <source>quotation</source>
        <translation>引语</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/looks/fonts.py"/>
        <source>No Chinese font is installed, so text shows as boxes: install one (on Debian and Ubuntu: apt install fonts-noto-cjk) and start annotator again.</source>
        <translation>未安装中文字体，文字会显示为方框：请安装中文字体（Debian 和 Ubuntu：apt install fonts-noto-cjk），然后重新启动 annotator。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notices/mishaps.py"/>
        <source>Something went wrong in annotator ({0}): what was saved is as it was; {1}</source>
        <translation>annotator 出现问题（{0}）：已保存的内容未受影响；{1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notices/mishaps.py"/>
        <source>the details are in {0}.</source>
        <translation>详情见 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notices/mishaps.py"/>
        <source>the details are in the terminal that it was started from.</source>
        <translation>详情见启动它的终端。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/entries.py"/>
        <source>whole article</source>
        <translation>整篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/finder.py"/>
        <source>Esc goes back</source>
        <translation>Esc 返回</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/finder.py"/>
        <source>Enter tags     Ctrl+Enter gives the chosen words a second label     Esc goes back</source>
        <translation>Enter 标注     Ctrl+Enter 给选中的标注再加一个标签     Esc 返回</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/finder.py"/>
        <source>Enter opens it     Esc goes back</source>
        <translation>Enter 打开     Esc 返回</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/finder.py"/>
        <source>Enter does it     Esc goes back</source>
        <translation>Enter 执行     Esc 返回</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/finder.py"/>
        <source>Go to an article: a part of its title, or its number</source>
        <translation>转到文章：输入标题的一部分或编号</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/finder.py"/>
        <source>Find an action, a label or an article</source>
        <translation>查找操作、标签或文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/finder.py"/>
        <source>Reading the titles…</source>
        <translation>正在读取标题…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/finder.py"/>
        <source>Nothing is called that.</source>
        <translation>没有此名称的项目。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/found_list.py"/>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/found_list.py"/>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panes/shown/folding.py"/>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panes/shown/folding.py"/>
        <source>{0} lines</source>
        <translation>{0} 行</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress/large_steps.py"/>
        <source>{0}: {1} things changed.</source>
        <translation>{0}：更改了 {1} 项。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress/large_steps.py"/>
        <source>Take them out</source>
        <translation>移除文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress/large_steps.py"/>
        <source>{0} articles came in.</source>
        <translation>已导入 {0} 篇文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress/time_left.py"/>
        <source>A few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress/time_left.py"/>
        <source>About an hour left</source>
        <translation>还剩约 1 小时</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress/time_left.py"/>
        <source>About a minute left</source>
        <translation>还剩约 1 分钟</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress/time_left.py"/>
        <source>About {0} hours left</source>
        <translation>还剩约 {0} 小时</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress/time_left.py"/>
        <source>About {0} seconds left</source>
        <translation>还剩约 {0} 秒</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress/time_left.py"/>
        <source>About {0} minutes left</source>
        <translation>还剩约 {0} 分钟</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress/waiting.py"/>
        <source>{0}: {1} of {2}</source>
        <translation>{0}：{1}/{2}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <source>pane</source>
        <translation>窗格宽度</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <source>Label names need lines of 100% or more.</source>
        <translation>行高不低于 100% 时才能显示标签名称。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <source>{0} px</source>
        <translation>{0} 像素</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <source>Line height</source>
        <translation>行高</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <source>Between paragraphs</source>
        <translation>段间距</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <source>Longest line</source>
        <translation>最大行宽</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Serif</source>
        <translation>宋体</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Sans serif</source>
        <translation>黑体</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <source>Stacked</source>
        <translation>上下排列</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Full-width punctuation</source>
        <translation>全角标点</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Dim other paragraphs</source>
        <translation>淡化其他段落</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Panes</source>
        <translation>窗格</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_work.py"/>
        <source>One pane stands alone: Alt+1 shows both.</source>
        <translation>当前只有一个窗格：按 Alt+1 显示两个。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_list.py"/>
        <source>label split</source>
        <translation>标签已拆分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_list.py"/>
        <source>joined</source>
        <translation>已合并</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_list.py"/>
        <source>means something else</source>
        <translation>含义已变</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_list.py"/>
        <source>new label</source>
        <translation>新标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_list.py"/>
        <source>all decided</source>
        <translation>已全部决定</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_list.py"/>
        <source>split into {0}</source>
        <translation>拆分为 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_list.py"/>
        <source>joined from {0}</source>
        <translation>由 {0} 合并而来</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_list.py"/>
        <source>{0} to decide</source>
        <translation>{0} 项待决定</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_panel.py"/>
        <source>Open recodings</source>
        <translation>待处理的重编</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_work.py"/>
        <source>Tags are to be looked at again: {0} opens the recoding queue.</source>
        <translation>有标注需要复查：{0} 可打开重编队列。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_work.py"/>
        <source>Tags are to be looked at again, and 1 article that was done: {0} opens the recoding queue.</source>
        <translation>有标注和 1 篇已完成的文章需要复查：{0} 可打开重编队列。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_work.py"/>
        <source>Tags are to be looked at again, and {1} articles that were done: {0} opens the recoding queue.</source>
        <translation>有标注和 {1} 篇已完成的文章需要复查：{0} 可打开重编队列。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_work.py"/>
        <source>The articles that are done can be gone through for the new label {2} alone: {0} shows them.</source>
        <translation>可单就新标签 {2} 重新浏览已完成的文章：{0} 可显示这些文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_work.py"/>
        <source>The articles that are done can be gone through for the new labels {2} alone: {0} shows them.</source>
        <translation>可单就新标签 {2} 重新浏览已完成的文章：{0} 可显示这些文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_work.py"/>
        <source>Project, Recoding queue</source>
        <translation>项目 › 重编队列</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>Nothing is to be recoded. A label that is split, joined into another or defined anew puts its tags here, one by one.</source>
        <translation>没有需要重编的内容。标签拆分、合并或定义更改后，相关标注会逐一列在这里。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>Choose a coder first (File, Change coder): each coder decides on their own tags.</source>
        <translation>请先选择编码员（“文件 › 更换编码员”）：每位编码员决定自己的标注。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>{0} is no choice here: {1}.</source>
        <translation>此处不能按 {0}：可按 {1}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>to the text</source>
        <translation>查看正文</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>1 done article in which {0} was not looked for. Now: article {1}.</source>
        <translation>有 1 篇已完成的文章未查找过 {0}。现在：文章 {1}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>{2} done articles in which {0} was not looked for. Now: article {1}.</source>
        <translation>有 {2} 篇已完成的文章未查找过 {0}。现在：文章 {1}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>1 tag left</source>
        <translation>还剩 1 处标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>{0} tags left</source>
        <translation>还剩 {0} 处标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>All tags of {0} are decided.</source>
        <translation>{0} 的标注已全部决定。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>Definition, changed</source>
        <translation>定义（已更改）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>{0} was looked for in every article that is done.</source>
        <translation>已完成的文章均已查找过 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>All articles with {0} are decided.</source>
        <translation>含有 {0} 的文章已全部决定。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>All your tags of {0} are decided; other coders have {1} left.</source>
        <translation>你的 {0} 标注已全部决定；其他编码员还剩 {1} 处。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>take it off the list</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>articles to check again: {0}</source>
        <translation>待复查的文章：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>looked for {0}: next article</source>
        <translation>已查找 {0}：下一篇</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>keep {0}</source>
        <translation>保留 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>{0} skipped</source>
        <translation>已跳过 {0} 项</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>deck</source>
        <translation>副题</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>dateline</source>
        <translation>电头</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>body</source>
        <translation>正文</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>marker</source>
        <translation>提示语</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>meta</source>
        <translation>文章信息</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>credit</source>
        <translation>来源与责编</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>related</source>
        <translation>相关文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>footer</source>
        <translation>页脚</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>found</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>editor</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/meta_form.py"/>
        <source>add year</source>
        <translation>补充年份</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/meta_form.py"/>
        <source>Supply the year of the date “{0}”</source>
        <translation>为日期“{0}”补充年份</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_panel.py"/>
        <source>No part of this page is marked. Select some text, then Article › Mark selection as.</source>
        <translation>此页面没有标出任何部分。请选择一些文字，再选“文章 › 将选区标为”。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_panel.py"/>
        <source>Parts of this page</source>
        <translation>页面的各部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_work.py"/>
        <source>Select the text that is a part of the page first.</source>
        <translation>请先选中属于页面某一部分的文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_work.py"/>
        <source>The caret stands in what is coded: put it into a fainter part, or fold all of them.</source>
        <translation>光标位于需标注的部分：请移到颜色较浅的部分，或折叠全部。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_work.py"/>
        <source>Move its edges to the selection</source>
        <translation>将边界移至选区</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_work.py"/>
        <source>Repeats</source>
        <translation>所重复的部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_work.py"/>
        <source>Select the text that this part of the page shall have first.</source>
        <translation>请先选中该部分应包含的文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_work.py"/>
        <source>Remove the mark</source>
        <translation>取消标出</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_work.py"/>
        <source>Marked as {0}.</source>
        <translation>已标为{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_work.py"/>
        <source>The mark {0} is gone; the text stays.</source>
        <translation>已取消标出“{0}”；文字保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/region_list_model.py"/>
        <source>repeats paragraph {0}</source>
        <translation>与第 {0} 段重复</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_menu.py"/>
        <source>Start a relation here</source>
        <translation>以此为关系起点</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_menu.py"/>
        <source>Delete relation {0}</source>
        <translation>删除关系 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_menu.py"/>
        <source>Join “{0}” to this: {1}</source>
        <translation>将“{0}”与此处相连：{1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_menu.py"/>
        <source>Keep relation {0}</source>
        <translation>保留关系 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_mouse.py"/>
        <source>Drag to another tag to join them, or press \</source>
        <translation>拖到另一处标注即可相连，或按 \</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_panel.py"/>
        <source>No relations yet: press \ on one tag, then \ on another.</source>
        <translation>还没有关系：先选定一处标注按 \ 键，再选定另一处按 \ 键。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_panel.py"/>
        <source>No relation of that kind here.</source>
        <translation>此处没有该类型的关系。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_panel.py"/>
        <source>Relations of this article</source>
        <translation>本文的关系</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_panel.py"/>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_words.py"/>
        <source>kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_words.py"/>
        <source>The codebook joins no {one} with {other}; {allowed}.</source>
        <translation>编码手册不允许 {one} 与 {other} 相连；{allowed}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_words.py"/>
        <source>it allows {relations}</source>
        <translation>允许的有 {relations}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_words.py"/>
        <source>it has no relation for {label}</source>
        <translation>其中没有适用于 {label} 的关系</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_words.py"/>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>Marked {0}: choose the other tag, press \ again; Esc lets go.</source>
        <translation>已以 {0} 为起点：请选定另一处标注，再按 \；按 Esc 取消。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>Choose a tag first; then \ marks it, to be joined with another.</source>
        <translation>请先选定一处标注；再按 \ 将其设为起点，以便与另一处相连。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>The chosen tag has no relation.</source>
        <translation>选定的标注没有关系。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>Choose a tag or a row of the list of relations first.</source>
        <translation>请先选定一处标注，或关系列表中的一行。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>No derived or proposed relation is chosen here.</source>
        <translation>此处没有选定推导或建议的关系。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>Deleted: {0}</source>
        <translation>已删除：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>Denied: {0}</source>
        <translation>已否定：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>The codebook has no relation for {label}.</source>
        <translation>编码手册中没有适用于 {label} 的关系。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>The mark is let go.</source>
        <translation>已取消起点。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>Joined: {0}</source>
        <translation>已相连：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>Kept: {0}</source>
        <translation>已保留：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/hover.py"/>
        <source>Alt+A accept · Alt+R reject · Alt+E edit</source>
        <translation>Alt+A 接受 · Alt+R 拒绝 · Alt+E 编辑</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/hover.py"/>
        <source>Click it first; then {0}</source>
        <translation>先点击它，然后 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/mending.py"/>
        <source>Nothing is mended at the caret: F8 goes to the next place to look at.</source>
        <translation>光标处没有修复：按 F8 转到下一处待核对处。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/mending.py"/>
        <source>Nothing mended is left to look at in this article, and no pending tag.</source>
        <translation>本文没有待核对的修复，也没有待确认的标注。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/mending.py"/>
        <source>Select the characters that are to be mended first.</source>
        <translation>请先选中要修复的字符。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/mending.py"/>
        <source>Accepted: {0}</source>
        <translation>已接受：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/mending.py"/>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <location filename="../../annotator/ui/spans/pending.py"/>
        <location filename="../../annotator/ui/spans/span_panel.py"/>
        <source>Rejected: {0}</source>
        <translation>已拒绝：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_editor.py"/>
        <source>What the place is to read; nothing takes it out</source>
        <translation>此处应为的文字；留空则删去此处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_editor.py"/>
        <source>Replacement</source>
        <translation>替换文字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_editor.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_editor.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_editor.py"/>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <source>bytes {0}</source>
        <translation>字节 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_list_model.py"/>
        <location filename="../../annotator/ui/search/hits/hit_list_model.py"/>
        <source>shown</source>
        <translation>已展开</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_list_model.py"/>
        <location filename="../../annotator/ui/search/hits/hit_list_model.py"/>
        <source>hidden</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_list_model.py"/>
        <source>1 gloss taken out</source>
        <translation>已删去 1 处括注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_list_model.py"/>
        <source>{0} glosses taken out</source>
        <translation>已删去 {0} 处括注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_panel.py"/>
        <source>This page needed no mending.</source>
        <translation>本页无需修复。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_panel.py"/>
        <source>Mended places of this article</source>
        <translation>本文的修复</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_panel.py"/>
        <source>Breaks and flags</source>
        <translation>错位与存疑</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_panel.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_panel.py"/>
        <source>{0}, or Alt+{0} in the text</source>
        <translation>{0}，或在正文中按 Alt+{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <source>gloss</source>
        <translation>括注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <source>break</source>
        <translation>错位</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <source>noise</source>
        <translation>杂散符号</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <source>wrong encoding</source>
        <translation>编码错误</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <source>applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <source>to look at</source>
        <translation>待核对</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <source>Written by hand.</source>
        <translation>手动填写。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <source>What the program had found: {0}</source>
        <translation>程序原先的结果：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/source_sheet.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Source text</source>
        <translation>原始文本</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/source_sheet.py"/>
        <source>code point {0} of {1} • ¶ {2}</source>
        <translation>第 {0} 个码点，共 {1} 个 • ¶ {2}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/source_sheet.py"/>
        <source>Source text — {0}</source>
        <translation>原始文本 — {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/source_sheet.py"/>
        <source>{0} to {1} selected</source>
        <translation>已选 {0} 到 {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/empty_page.py"/>
        <source>in either script: {0} too</source>
        <translation>简繁皆可：也能找到“{0}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/empty_page.py"/>
        <source>? is one character, * any few of a clause</source>
        <translation>? 代表一个字符，* 代表同一小句内的若干字符</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/empty_page.py"/>
        <source>a regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/empty_page.py"/>
        <source>inside tags of a label; out: beside them, label: on them</source>
        <translation>在某标签的标注之内；out: 在其外，label: 在其上</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/empty_page.py"/>
        <source>only in these articles</source>
        <translation>仅限这些文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>Looking…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>{0} article without a year was not looked at.</source>
        <translation>有 {0} 篇文章没有年份，未予搜索。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>{0} articles without a year were not looked at.</source>
        <translation>有 {0} 篇文章没有年份，未予搜索。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>Nothing found for “{0}” in {1}, narrowed by: {2}.</source>
        <translation>在 {1}中未找到“{0}”，筛选条件：{2}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>no hits</source>
        <translation>没有匹配</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>Nothing found for “{0}” in {1}.</source>
        <translation>在 {1}中未找到“{0}”。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>No such tag was found in {1}.</source>
        <translation>在 {1}中未找到这样的标注。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>Fewer words find more; * stands for any few characters.</source>
        <translation>减少字词可找到更多；* 代表任意若干字符。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <location filename="../../annotator/ui/search/hits/hit_list_model.py"/>
        <source>{0} hit</source>
        <translation>{0} 处匹配</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <location filename="../../annotator/ui/search/hits/hit_delegate.py"/>
        <location filename="../../annotator/ui/search/hits/hit_list_model.py"/>
        <source>{0} hits</source>
        <translation>{0} 处匹配</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>of the query before, “{0}”: {1}</source>
        <translation>上一次查询“{0}”的结果：{1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>No such tag was found in {1}, narrowed by: {2}.</source>
        <translation>在 {1}中未找到这样的标注，筛选条件：{2}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>These are hits of the query before: mend what is asked first.</source>
        <translation>这些是上一次查询的匹配：请先改正查询。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>Tick hits first: Space ticks one, Ctrl+A all of them; then a label's key tags them.</source>
        <translation>请先勾选匹配：Space 勾选一处，Ctrl+A 全部勾选；再按标签的按键即可标注。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>Ticked are the first {0} hits: more come at the end of the list.</source>
        <translation>已勾选前 {0} 处匹配：列表末尾还会加载更多。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>Nothing is pending here: what “Tag ticked” writes is, until it is confirmed.</source>
        <translation>此处没有待确认的标注：“标注勾选项”所作的标注在确认之前均为待确认。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} is for articles as a whole: it cannot be given to hits.</source>
        <translation>{0} 用于整篇文章：不能用于匹配。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} tag is pending</source>
        <translation>{0} 处标注待确认</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} tags are pending</source>
        <translation>{0} 处标注待确认</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} of the articles is done, and stays so</source>
        <translation>其中 {0} 篇文章已完成，状态不变</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} of the articles are done, and stay so</source>
        <translation>其中 {0} 篇文章已完成，状态不变</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <location filename="../../annotator/ui/spans/pending.py"/>
        <source>{0} confirms</source>
        <translation>{0} 确认</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} takes back</source>
        <translation>{0} 撤销</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>Tag {0} as {1}, pending</source>
        <translation>将 {0} 处标注为 {1}（待确认）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <location filename="../../annotator/ui/spans/pending.py"/>
        <source>Confirmed: {0}</source>
        <translation>已确认：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>All of them are {0} already: nothing is new.</source>
        <translation>全部已是 {0}：没有新增。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} new in {1} article</source>
        <translation>新增 {0} 处，涉及 {1} 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} new in {1} articles</source>
        <translation>新增 {0} 处，涉及 {1} 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} there already</source>
        <translation>{0} 处已有</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} not there any more</source>
        <translation>{0} 处已不存在</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/hit_list_model.py"/>
        <source>Ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/hit_list_model.py"/>
        <source>{0} ticked</source>
        <translation>已勾选 {0} 处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/hit_list_model.py"/>
        <source>{0}, pending</source>
        <translation>{0}，待确认</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/hit_menu.py"/>
        <source>Tag ticked as</source>
        <translation>将勾选项标注为</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>by article</source>
        <translation>按文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>By article</source>
        <translation>按文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>by date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>By date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>by 1L</source>
        <translation>按 1L</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>1L, the character before</source>
        <translation>1L：前一个字符</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>by 2L</source>
        <translation>按 2L</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>2L, the second before</source>
        <translation>2L：前第二个字符</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>by 3L</source>
        <translation>按 3L</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>3L, the third before</source>
        <translation>3L：前第三个字符</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>by 1R</source>
        <translation>按 1R</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>1R, the character after</source>
        <translation>1R：后一个字符</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>by 2R</source>
        <translation>按 2R</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>2R, the second after</source>
        <translation>2R：后第二个字符</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>by 3R</source>
        <translation>按 3R</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>3R, the third after</source>
        <translation>3R：后第三个字符</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <source>Tag ticked…</source>
        <translation>标注勾选项…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <source>A label's key does the same in the list; first it is said what would be done</source>
        <translation>在列表中按标签的按键效果相同；会先说明将作的更改</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <source>What is pending among the ticked hits stands from now on (Alt+Y)</source>
        <translation>确认勾选匹配中待确认的标注（Alt+Y）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <source>What is pending among the ticked hits is taken away (Delete)</source>
        <translation>移除勾选匹配中待确认的标注（Delete）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <source>Untick all</source>
        <translation>全部取消勾选</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <source>{0} ticked in {1} articles</source>
        <translation>已勾选 {0} 处，涉及 {1} 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <source>{0} ticked in 1 article</source>
        <translation>已勾选 {0} 处，涉及 1 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/index_upkeep.py"/>
        <source>{0} of {1} articles indexed; the others are read as they are.</source>
        <translation>{1} 篇文章中已索引 {0} 篇；其余的直接读取。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>any label</source>
        <translation>任意标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Shows other coders' work</source>
        <translation>会显示其他编码员的编码</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <location filename="../../annotator/ui/words/statuses.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>To do</source>
        <translation>待标</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <location filename="../../annotator/ui/words/statuses.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <location filename="../../annotator/ui/words/statuses.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Recheck</source>
        <translation>待复查</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>on {0}</source>
        <translation>在 {0} 上</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>inside {0}</source>
        <translation>在 {0} 内</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>outside {0}</source>
        <translation>在 {0} 外</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>State</source>
        <translation>确认状态</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>With</source>
        <translation>共现标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>by every coder</source>
        <translation>所有编码员的编码</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>the whole tag</source>
        <translation>整处标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>My own tags</source>
        <translation>我自己的标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>in {0} articles</source>
        <translation>在 {0} 篇文章中</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>{0} · Delete takes it away</source>
        <translation>{0} · 按 Delete 移除</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Narrow the search by: {0}</source>
        <translation>按此项缩小搜索范围：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>On a tag of</source>
        <translation>在以下标注上</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Inside a tag of</source>
        <translation>在以下标注之内</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Outside</source>
        <translation>在以下标注之外</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Every coder</source>
        <translation>所有编码员</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>together with {0}</source>
        <translation>与 {0} 共现</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>and {0} more: write a name into the field</source>
        <translation>还有 {0} 家：请在输入框中输入名称</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>coded by {0}</source>
        <translation>{0} 的编码</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>in article {0}</source>
        <translation>在文章 {0} 中</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/query_bar.py"/>
        <source>Phrase</source>
        <translation>短语</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/query_bar.py"/>
        <source>Wildcard</source>
        <translation>通配符</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/query_bar.py"/>
        <source>Regex</source>
        <translation>正则</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/query_bar.py"/>
        <source>Words in either script, and filters: label:directive outlet:… since:2020 status:done</source>
        <translation>简体或繁体的字词，以及筛选条件：label:directive outlet:… since:2020 status:done</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/query_bar.py"/>
        <source>会?要求 · 讲*重要: ? is one character, * any few of a clause</source>
        <translation>会?要求 · 讲*重要：? 代表一个字符，* 代表同一小句内的若干字符</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/query_bar.py"/>
        <source>A regular expression in either script: 全面(依法|从严)</source>
        <translation>正则表达式，简繁皆可：全面(依法|从严)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/query_bar.py"/>
        <source>Search the corpus</source>
        <translation>搜索语料库</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/query_bar.py"/>
        <source>Without filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/query_bar.py"/>
        <source>from 2020-01-31</source>
        <translation>从 2020-01-31</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/query_bar.py"/>
        <source>to 2020-12</source>
        <translation>到 2020-12</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_panel.py"/>
        <source>Hits</source>
        <translation>匹配</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_panel.py"/>
        <source>Hits of the same words under one heading</source>
        <translation>将字词相同的匹配归在同一标题下</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_panel.py"/>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_panel.py"/>
        <source>Write the hits into a table</source>
        <translation>将匹配写入表格</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Choose a tag or select words: then every occurrence of them can be looked for.</source>
        <translation>请选定一处标注或选中文字，再搜索其所有出现处。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>There are no hits to go through: search for something first.</source>
        <translation>没有可浏览的匹配：请先搜索。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>These are more than {0} characters: select fewer of them to look for.</source>
        <translation>已超过 {0} 个字符：请少选一些再搜索。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Export hits</source>
        <translation>导出匹配</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>{0} hit is in {1}</source>
        <translation>已将 {0} 处匹配写入 {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>{0} hits are in {1}</source>
        <translation>已将 {0} 处匹配写入 {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Copy the line</source>
        <translation>复制此行</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Every occurrence of these words</source>
        <translation>这些文字的所有出现处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>无法写入 {path}：{why}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Untick</source>
        <translation>取消勾选</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Tick</source>
        <translation>勾选</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/changing.py"/>
        <source>{0} is the key of the label “{1}”, and labels come first: press another.</source>
        <translation>{0} 是标签“{1}”的按键，标签优先：请按其他键。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/changing.py"/>
        <source>{0} sets the attribute “{1}”, and the codebook comes first: press another.</source>
        <translation>{0} 用于设置属性“{1}”，编码手册优先：请按其他键。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/changing.py"/>
        <source>{0} gives the label “{1}” with Shift, and labels come first: press another.</source>
        <translation>{0} 在按住 Shift 时用于标签“{1}”，标签优先：请按其他键。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/changing.py"/>
        <source>{0} is taken by “{1}”.</source>
        <translation>{0} 已用于“{1}”。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/keys.py"/>
        <source>The settings give a key to two actions, which Help › Change shortcuts… can mend: {0}.</source>
        <translation>设置中有按键同时指定给两个操作，可在“帮助 › 更改快捷键…”中更正：{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/keys.py"/>
        <source>{0} is no key that can be pressed alone: press a letter, a sign or a function key.</source>
        <translation>{0} 不能单独按下：请按字母键、符号键或功能键。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/keys.py"/>
        <source>{0} stays free: input methods for Chinese are switched with it.</source>
        <translation>{0} 保留不用：它用于切换中文输入法。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/keys.py"/>
        <source>{0} only moves the keyboard from one part of the window to the next.</source>
        <translation>{0} 只用于在窗口各部分之间移动键盘焦点。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/keys.py"/>
        <source>{0} opens rows and presses buttons: hold Ctrl or Alt with it.</source>
        <translation>{0} 用于打开行和按下按钮：请与 Ctrl 或 Alt 同按。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/keys.py"/>
        <source>{0} belongs to the text, where it moves the caret, selects or copies.</source>
        <translation>{0} 属于正文，用于移动光标、选择或复制。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/keys.py"/>
        <source>{0} stays with “{1}”, “{2}” goes without</source>
        <translation>{0} 仍属于“{1}”，“{2}”不再使用</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/keys.py"/>
        <source>The settings give “{0}” a key that it cannot have.</source>
        <translation>设置中为“{0}”指定的按键不能使用。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Change shortcuts</source>
        <translation>更改快捷键</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Every action has the keys again that it had at first.</source>
        <translation>所有操作的按键均已恢复默认。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Search: a name in any language, or a key as Ctrl+D</source>
        <translation>搜索：任一语言的名称，或按键如 Ctrl+D</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Add another</source>
        <translation>再加一个</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>As at first</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Take it</source>
        <translation>改用于此</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>All as at first</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>No action is called that.</source>
        <translation>没有这个名称的操作。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Press the new key for “{0}”. Esc goes back.</source>
        <translation>请按“{0}”的新按键。按 Esc 返回。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>“{0}” has the key {1} no more.</source>
        <translation>“{0}”不再使用按键 {1}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>{0} stays with another action.</source>
        <translation>{0} 仍属于另一操作。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_list.py"/>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_list.py"/>
        <source>{0}: another action or a label has it</source>
        <translation>{0}：已用于另一操作或标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_list.py"/>
        <source>{0} is not free</source>
        <translation>{0} 已被占用</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_sheet.py"/>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_sheet.py"/>
        <source>Attributes of the chosen tag</source>
        <translation>所选标注的属性</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_sheet.py"/>
        <source>In the text and the lists</source>
        <translation>正文和列表中</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_sheet.py"/>
        <source>• has other keys than at first</source>
        <translation>• 表示按键已更改</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/pending.py"/>
        <source>Pending: {0} · {1}</source>
        <translation>待确认：{0} · {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/pending.py"/>
        <source>Choose a pending tag first: {0} goes to the next one.</source>
        <translation>请先选定一处待确认的标注：按 {0} 转到下一处。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/pending.py"/>
        <source>This tag is confirmed already.</source>
        <translation>此标注已确认。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/pending.py"/>
        <source>No pending tag is left in this article.</source>
        <translation>本文已没有待确认的标注。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/pending.py"/>
        <source>{0} takes it away</source>
        <translation>{0} 移除</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/span_list_model.py"/>
        <source>Pending</source>
        <translation>待确认</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/span_list_model.py"/>
        <source>{0} pieces</source>
        <translation>{0} 段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/span_list_model.py"/>
        <source>Question: {0}</source>
        <translation>疑问：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/span_panel.py"/>
        <source>Tags of this article</source>
        <translation>本文的标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/span_panel.py"/>
        <source>No tags yet: select some text and press a label's key.</source>
        <translation>还没有标注：选中文字，再按标签的按键。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/coder_dialog.py"/>
        <source>Who is coding?</source>
        <translation>由谁编码？</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/coder_dialog.py"/>
        <source>Your name, as it shall stand beside your work:</source>
        <translation>你的姓名，将显示在你的编码旁：</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/coder_dialog.py"/>
        <source>Each coder's tags are their own: nobody sees or changes another's.</source>
        <translation>每位编码员各有一份编码：谁也看不到、改不了别人的标注。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/coder_dialog.py"/>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/judging.py"/>
        <source>This is a network share: it is slower, and takes one program at a time.</source>
        <translation>这是网络共享文件夹：速度较慢，且同一时间只能由一个程序使用。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/judging.py"/>
        <source>The project needs a name.</source>
        <translation>项目须有名称。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/judging.py"/>
        <source>This name cannot be that of a file: take a shorter one, of letters.</source>
        <translation>此名称不能作为文件名：请用由文字组成的较短名称。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/judging.py"/>
        <source>Choose the codebook's file.</source>
        <translation>请选择编码手册的文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/judging.py"/>
        <source>Write your name, as it shall stand beside your work.</source>
        <translation>请填写姓名，它将显示在你的编码旁。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/judging.py"/>
        <source>A name cannot have {0} in it.</source>
        <translation>名称中不能有 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/judging.py"/>
        <source>{0} is there already: choose another name, or open it.</source>
        <translation>{0} 已存在：请换一个名称，或打开它。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/judging.py"/>
        <source>There is no folder {0}.</source>
        <translation>没有文件夹 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/judging.py"/>
        <source>Nothing can be written in {0}: choose another folder.</source>
        <translation>无法写入 {0}：请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Taiwan standard, character by character</source>
        <translation>台湾标准，逐字转换</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Taiwan standard, with Taiwan's words</source>
        <translation>台湾标准，采用台湾用词</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Hong Kong standard, with Hong Kong's words</source>
        <translation>香港标准，采用香港用词</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Core: nine labels</source>
        <translation>核心：九个标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Full: thirteen labels</source>
        <translation>完整：十三个标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>From a file…</source>
        <translation>来自文件…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Make project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Traditional text follows the &amp;standard</source>
        <translation>繁体文本采用的标准(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>&amp;More…</source>
        <translation>更多(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Folder of the project</source>
        <translation>项目文件夹</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>1  What is it &amp;called, and where does it lie?</source>
        <translation>1  项目叫什么，放在哪里(&amp;C)？</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>2  Which code&amp;book?</source>
        <translation>2  用哪个编码手册(&amp;B)？</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>3  &amp;Who is coding?</source>
        <translation>3  由谁编码(&amp;W)？</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>&amp;Less</source>
        <translation>收起(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>{0} files are imported into it.</source>
        <translation>将导入 {0} 个文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>{0} is imported into it.</source>
        <translation>将导入 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/recent.py"/>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/recent.py"/>
        <source>Today {0}</source>
        <translation>今天 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/recent_list.py"/>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/recent_list.py"/>
        <source>Enter opens a project, Delete takes it out of the list.</source>
        <translation>按 Enter 打开项目，按 Delete 将其从列表中移除。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/recent_list.py"/>
        <source>Not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/recent_list.py"/>
        <source>Take out of the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <source>Make a project of this file or folder</source>
        <translation>用此文件或文件夹新建项目</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <source>No projects yet. Make one, or look at the sample first.</source>
        <translation>还没有项目。新建一个，或先看看示例。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <source>Or drop files here: a project opens, pages and tables become a new one.</source>
        <translation>也可将文件拖到此处：项目会打开，网页和表格会成为新项目。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <source>Make a project of these {0} files</source>
        <translation>用这 {0} 个文件新建项目</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <source>Label Chinese news articles in both scripts, side by side.</source>
        <translation>简繁对照，标注中文新闻文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <source>&amp;New project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <source>&amp;Open project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <source>Take the &amp;tour</source>
        <translation>开始导览(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <source>Open this project</source>
        <translation>打开此项目</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>What was mended</source>
        <translation>修复了什么</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>That is the way</source>
        <translation>就是这样</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>{0} helps with the part you are in, {1} shows every key. What you tagged stays, as your own work.</source>
        <translation>{0} 说明当前所在部分，{1} 列出所有按键。已作的标注会作为你自己的编码保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>A place to begin</source>
        <translation>从哪里开始</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Click into a clause of the text, or walk there with the arrow keys. No text has to be selected.</source>
        <translation>点击正文中的一个小句，或用方向键移到那里。无需选中文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Tag it</source>
        <translation>标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Press {0}. The clause at the caret is tagged with that label, and saved at once.</source>
        <translation>按 {0}。光标处的小句会用该标签标注，并立即保存。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>One tag, two scripts</source>
        <translation>一处标注，两种字形</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>It is marked in both texts. Press Tab to go to the other one, and look.</source>
        <translation>它在两种文本中都已标出。按 Tab 转到另一侧看看。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Change your mind</source>
        <translation>改变主意</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Press {0}, the key of another label: the tag gets that label instead.</source>
        <translation>按 {0}，即另一标签的按键：此标注改用那个标签。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Take it back</source>
        <translation>撤销一步</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Press {0}. Every step can be taken back, also tomorrow.</source>
        <translation>按 {0}。每一步都可撤销，明天也一样。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Dotted characters came broken, and were mended. Walk to one with the arrow keys: its evidence is shown.</source>
        <translation>带点的字原本是乱码，已经修复。用方向键走到其中一个：会显示修复的依据。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>What was converted</source>
        <translation>转换了什么</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Press {0}. A character that could be converted in another way is shown; {1} says how.</source>
        <translation>按 {0}。会显示一个可有其他转换的字；{1} 说明如何转换。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Done with it</source>
        <translation>标完一篇</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Press {0}. The article is marked done, and the next one opens.</source>
        <translation>按 {0}。标为已完成，并打开下一篇。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>In all articles</source>
        <translation>在所有文章中</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Press {0} to search every article, in either script. What is found can be tagged together.</source>
        <translation>按 {0} 搜索所有文章，简繁皆可。找到的内容可一起标注。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Find anything</source>
        <translation>查找一切</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Press {0} and write a word: every command, label and article is found. Esc closes it.</source>
        <translation>按 {0} 并输入字词：可找到每个命令、标签和文章。按 Esc 关闭。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/tour_work.py"/>
        <source>Take the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/tour_work.py"/>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/tour_work.py"/>
        <source>New here?</source>
        <translation>第一次使用？</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/tour_work.py"/>
        <source>A tour of ten small steps shows how to work. Esc leaves it at any time.</source>
        <translation>导览分十小步，介绍如何使用。随时可按 Esc 离开。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/tour_work.py"/>
        <source>What you tagged stays, as your own work. The tour is in the Help menu.</source>
        <translation>已作的标注会作为你自己的编码保留。导览在“帮助”菜单中。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/tour_work.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/tour_work.py"/>
        <source>Leave the tour</source>
        <translation>离开导览</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/tour_work.py"/>
        <source>Step {0} of {1}</source>
        <translation>第 {0} 步，共 {1} 步</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/tour_work.py"/>
        <source>{0}: to this card</source>
        <translation>{0}：转到此卡片</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/warnings/warning_list_model.py"/>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/warnings/warning_panel.py"/>
        <source>Warnings and questions of this article</source>
        <translation>本文的警告和疑问</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/warnings/warning_work.py"/>
        <source>Nothing here breaks the codebook's rules.</source>
        <translation>此处没有违反编码手册规则的内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/window.py"/>
        <source>That is the last article.</source>
        <translation>这已是最后一篇文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Accept repair</source>
        <translation>接受修复</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Add range</source>
        <translation>添加一段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Change region</source>
        <translation>更改页面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Delete span</source>
        <translation>删除标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Edit repair</source>
        <translation>编辑修复</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Join spans</source>
        <translation>连接标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Link region</source>
        <translation>关联页面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Mark region</source>
        <translation>标出页面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Merge labels</source>
        <translation>合并标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Move region</source>
        <translation>移动页面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Recode span</source>
        <translation>重编标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Reject repair</source>
        <translation>拒绝修复</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Remove range</source>
        <translation>移除一段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Remove region</source>
        <translation>取消页面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Repair text</source>
        <translation>修复文本</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Tag span</source>
        <translation>标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Split articles</source>
        <translation>划分文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Merge codebooks</source>
        <translation>合并编码手册</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Merge {path}</source>
        <translation>合并 {path}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/dates.py"/>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/dates.py"/>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/dates.py"/>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/dates.py"/>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/dates.py"/>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/dates.py"/>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/dates.py"/>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/dates.py"/>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/dates.py"/>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/dates.py"/>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/dates.py"/>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/dates.py"/>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/dates.py"/>
        <source>{day} {month} (no year)</source>
        <translation>{month}{day}日（年份未填）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/qt_words.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/qt_words.py"/>
        <source>Look in:</source>
        <translation>查找范围：</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/qt_words.py"/>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>it is a window of an article: export again without windows, and import that</source>
        <translation>这是文章的一个片段：请不分片段重新导出，再导入</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>It is a window of an article: export again without windows, and import that.</source>
        <translation>这是文章的一个片段：请不分片段重新导出，再导入。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>Which column holds the text cannot be told from the names ({listed}): choose its columns with Import table.</source>
        <translation>无法从列名（{listed}）判断哪一列是文本：请用“导入表格”指定各列。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>No format reads {file_name}: files end in {endings}.</source>
        <translation>没有格式能读取 {file_name}：文件扩展名应为 {endings}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>Counted as {words} every tag fits.</source>
        <translation>按 {words} 计数时，每处标注都吻合。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>a part of the source, or one with other punctuation, became the source</source>
        <translation>原始文本的一部分，或标点不同的文本，成了原始文本</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>the {script} text became the source</source>
        <translation>{script} 文本成了原始文本</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>The project's codebook has no label {named}: create such labels, say which label is meant, or leave out what has them.</source>
        <translation>本项目的编码手册中没有标签 {named}：请新建这些标签、指明对应的标签，或略去带有它们的内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>The project's codebook has none of the labels {named}: create such labels, say which label is meant, or leave out what has them.</source>
        <translation>本项目的编码手册中没有以下任何标签：{named}。请新建这些标签、指明对应的标签，或略去带有它们的内容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>The codebooks of this project and of {name} cannot both be had: {sentence} Change it in one of the files, or choose ours or theirs.</source>
        <translation>本项目与 {name} 的编码手册无法兼顾：{sentence}请在其中一个文件中修改，或选择采用本方或对方的。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>The codebook was changed here and in {name}, from ours to theirs: {said}.</source>
        <translation>编码手册在此处和 {name} 中都更改过，从本方到对方的差别：{said}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>“{name}” is a coder of {path} ({here}) and another coder of {their_path} ({there}): rename the one here (F2), then merge again.</source>
        <translation>“{name}”在 {path} 中是一位编码员（{here}），在 {their_path} 中是另一位（{there}）：请重命名此处的编码员（F2），再重新合并。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>“{name}” names one work in {path} ({here}) and another in {their_path} ({there}): rename the one here (F2), then merge again.</source>
        <translation>“{name}”在 {path} 中是一份编码（{here}），在 {their_path} 中是另一份（{there}）：请重命名此处的编码（F2），再重新合并。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/span_words.py"/>
        <source>from a word list</source>
        <translation>来自词表</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/span_words.py"/>
        <source>by a rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/span_words.py"/>
        <source>found again</source>
        <translation>再次找到</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/span_words.py"/>
        <source>learned</source>
        <translation>由模型学得</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/span_words.py"/>
        <source>adjudicated</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/statuses.py"/>
        <source>{0} to do</source>
        <translation>待标 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/statuses.py"/>
        <source>{0} in progress</source>
        <translation>进行中 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/statuses.py"/>
        <source>{0} done</source>
        <translation>已完成 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/statuses.py"/>
        <source>{0} recheck</source>
        <translation>待复查 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Import folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Import table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Print article…</source>
        <translation>打印文章…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Change coder…</source>
        <translation>更换编码员…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Paste as article</source>
        <translation>粘贴为文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Select more</source>
        <translation>扩大选区</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Select less</source>
        <translation>缩小选区</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Drags take whole words</source>
        <translation>拖选取整词</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Search the corpus…</source>
        <translation>搜索语料库…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Every occurrence of this tag</source>
        <translation>此标注的所有出现处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next hit</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Previous hit</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Find anything…</source>
        <translation>查找一切…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Article by its title…</source>
        <translation>按标题找文章…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next clause without a tag</source>
        <translation>下一个未标注的小句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next name without a tag</source>
        <translation>下一个未标注的专名</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next clause</source>
        <translation>下一小句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>By clause, sentence, paragraph</source>
        <translation>按小句、句子、段落</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Previous clause</source>
        <translation>上一小句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Previous sentence</source>
        <translation>上一句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next paragraph</source>
        <translation>下一段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Previous paragraph</source>
        <translation>上一段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next clause, selecting</source>
        <translation>选到下一小句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Previous clause, selecting</source>
        <translation>选到上一小句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next sentence, selecting</source>
        <translation>选到下一句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Previous sentence, selecting</source>
        <translation>选到上一句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next paragraph, selecting</source>
        <translation>选到下一段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Previous paragraph, selecting</source>
        <translation>选到上一段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next tag</source>
        <translation>下一处标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Previous tag</source>
        <translation>上一处标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next of the tags under the caret</source>
        <translation>光标处的下一处标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next suggestion or flag</source>
        <translation>下一处建议或待核对处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Previous suggestion or flag</source>
        <translation>上一处建议或待核对处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next warning</source>
        <translation>下一条警告</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Previous warning</source>
        <translation>上一条警告</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Repeat the last label</source>
        <translation>重复上一个标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Attributes…</source>
        <translation>属性…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Sure, unsure, nothing said</source>
        <translation>确定、不确定、未说明</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Ask the adjudicator…</source>
        <translation>询问裁定者…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Definition of its label</source>
        <translation>标签定义</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Example of its label</source>
        <translation>设为标签正例</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Counterexample of it</source>
        <translation>设为标签反例</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Confirm what is pending</source>
        <translation>确认待确认的标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Start one character left</source>
        <translation>起点左移一字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Start one character right</source>
        <translation>起点右移一字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>End one character right</source>
        <translation>终点右移一字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>End one character left</source>
        <translation>终点左移一字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Start one word left</source>
        <translation>起点左移一词</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Edges by word</source>
        <translation>按词移动边界</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Start one word right</source>
        <translation>起点右移一词</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>End one word right</source>
        <translation>终点右移一词</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>End one word left</source>
        <translation>终点左移一词</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Add the selection to the tag</source>
        <translation>将选区并入标注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Take the selection out of the tag</source>
        <translation>从标注中去掉选区</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Mark the tag, join it with the next</source>
        <translation>以此标注为起点，与下一处相连</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Go along the relation</source>
        <translation>沿关系跳转</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Keep as shown</source>
        <translation>按所示保留</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Delete relation</source>
        <translation>删除关系</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>All relations</source>
        <translation>全部关系</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Those of the chosen tag</source>
        <translation>所选标注的关系</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Mend text…</source>
        <translation>修复文本…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next uncertain conversion</source>
        <translation>下一处待核对的转换</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Previous uncertain conversion</source>
        <translation>上一处待核对的转换</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Protect the name just tagged</source>
        <translation>保护刚标注的人名</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next article</source>
        <translation>下一篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Previous article</source>
        <translation>上一篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next unfinished</source>
        <translation>下一篇未完成</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Note on the article…</source>
        <translation>文章备注…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Ask about the article…</source>
        <translation>就本文提问…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Mark selection as</source>
        <translation>将选区标为</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Deck</source>
        <translation>副题</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Marker</source>
        <translation>提示语</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Meta</source>
        <translation>文章信息</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Credit</source>
        <translation>来源与责编</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Related</source>
        <translation>相关文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Footer</source>
        <translation>页脚</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Filter the list…</source>
        <translation>筛选列表…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Removed articles…</source>
        <translation>已移除的文章…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Codebook…</source>
        <translation>编码手册…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Recoding queue</source>
        <translation>重编队列</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Import codebook…</source>
        <translation>导入编码手册…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Export codebook…</source>
        <translation>导出编码手册…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Print codebook…</source>
        <translation>打印编码手册…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Dashboard</source>
        <translation>概览</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Agreement…</source>
        <translation>编码员间信度…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Adjudicate…</source>
        <translation>复核裁定…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Coders and packages…</source>
        <translation>编码员与分发包…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Assign articles…</source>
        <translation>分配文章…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Make packages…</source>
        <translation>生成分发包…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Protected terms…</source>
        <translation>保护词…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Label names</source>
        <translation>标签名称</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Labels beside a selection</source>
        <translation>选区旁的标签栏</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Mark uncertain conversions</source>
        <translation>标出待核对的转换</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Fold uncoded zones</source>
        <translation>折叠无需标注的部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Fold the zone at the caret</source>
        <translation>折叠光标处的部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Normal text size</source>
        <translation>默认字号</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Reading…</source>
        <translation>阅读…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Taller lines</source>
        <translation>增大行距</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Lines and paragraphs</source>
        <translation>行与段落</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Lower lines</source>
        <translation>减小行距</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>More room between paragraphs</source>
        <translation>增大段距</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Less room between paragraphs</source>
        <translation>减小段距</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Longer lines</source>
        <translation>加长每行</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Shorter lines</source>
        <translation>缩短每行</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>One above the other</source>
        <translation>上下排列</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Simplified alone</source>
        <translation>仅简体</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Traditional alone</source>
        <translation>仅繁体</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>More room for the first pane</source>
        <translation>放大第一个窗格</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Less room for the first pane</source>
        <translation>缩小第一个窗格</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Panes of equal size</source>
        <translation>窗格等大</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>OpenCC</source>
        <translation>OpenCC 标准</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Traditional as</source>
        <translation>繁体采用</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>100%</source>
        <translation>100%</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Interface size</source>
        <translation>界面大小</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>125%</source>
        <translation>125%</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>150%</source>
        <translation>150%</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>200%</source>
        <translation>200%</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Fade in</source>
        <translation>淡入</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>No motion</source>
        <translation>无动画</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>简体中文</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>繁體中文</source>
        <translation>繁體中文</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next part of the window</source>
        <translation>窗口下一部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Previous part</source>
        <translation>窗口上一部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Wider panel</source>
        <translation>面板加宽</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Narrower panel</source>
        <translation>面板收窄</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Taller panel</source>
        <translation>面板加高</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Lower panel</source>
        <translation>面板降低</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Panels as at first</source>
        <translation>恢复面板布局</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Help on this part</source>
        <translation>此处的帮助</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Guide for coders</source>
        <translation>编码员指南</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Guide for researchers</source>
        <translation>研究者指南</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Hint here, as under the mouse</source>
        <translation>显示此处的提示</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Change shortcuts…</source>
        <translation>更改快捷键…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Each comma clause of a chain that 要 opens, clauses 2 to n included though they have no 要 of their own.</source>
        <translation>“要”引出的一串要求中的每个逗号小句；第二个小句起即使自身没有“要”也算。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Imperative sentences without a subject that carry the chain on (加强…。强化…。).</source>
        <translation>承接同一串要求的无主语祈使句（加强…。强化…。）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Clauses of result or purpose within the chain (确保…, 以实际行动…): the same label with goal = yes.</source>
        <translation>一串要求中表示结果或目的的小句（确保…、以实际行动…）：仍用本标签，“目的”选“是”。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Adverbial lead-ins (按照…, 以…责任感, 站在…高度): part of the verb phrase that follows, across the comma.</source>
        <translation>前置状语（按照…、以…责任感、站在…高度）：属于其后的动词短语，跨逗号一并标注。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>要求 + verb phrase: it opens a chain just as 要 does.</source>
        <translation>“要求”加动词短语：与“要”一样引出一串要求。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Speech within speech: the innermost speaker is the issuer (习近平总书记多次强调…要求健全…: issuer = leader).</source>
        <translation>引述中又有引述：以最内层的说话者为“发出者”（习近平总书记多次强调…要求健全…：“发出者”选“领导人”）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>The modal 要, the counting words (一要, 二要), connectives (同时), and the addressee.</source>
        <translation>情态动词“要”、序次语（一要、二要）、连接词（同时），以及要求对象。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Agenda reports in the narrator's voice (传达学习…, 研究部署…).</source>
        <translation>以叙述者口吻报道的议程（传达学习…、研究部署…）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>要 as a part of 要求, 重要, 主要, 需要.</source>
        <translation>“要求”“重要”“主要”“需要”等词中的“要”。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>an agenda, narrated</source>
        <translation>对议程的叙述</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>a decision already taken</source>
        <translation>已经作出的决定</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>All of it, from the start of the clause up to 要.</source>
        <translation>整个短语，从小句开头到“要”之前。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Grammatical subjects of actions that are narrated.</source>
        <translation>所叙述动作的语法主语。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>我们 outside a directive.</source>
        <translation>“要求/部署”以外的“我们”。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>they benefit, they are not addressed</source>
        <translation>是受益者，不是要求对象</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>会议, 他 or a name + 指出, 强调, 要求 or 提出具体要求.</source>
        <translation>“会议”“他”或人名，加“指出”“强调”“要求”或“提出具体要求”。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>The verb alone where the speaker does not stand beside it.</source>
        <translation>说话者不在动词旁边时，只标动词。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>The comma that follows.</source>
        <translation>其后的逗号。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>要求 as a noun.</source>
        <translation>作名词的“要求”。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>要求 is a noun here</source>
        <translation>此处“要求”是名词</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>A formula in quotation marks, the marks included.</source>
        <translation>带引号的提法，连同引号。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>A formula with a number (“四方責任”, 二十條措施).</source>
        <translation>含数字的提法（“四方责任”、二十条措施）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Two or more set phrases of equal length joined by 、 (守土有責、守土盡責; 穩增長、穩就業、穩物價).</source>
        <translation>用“、”连接的两个或更多字数相等的固定短语（守土有责、守土尽责；稳增长、稳就业、稳物价）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Lines of exhortation in the deck; a rhythmic pledge at the end.</source>
        <translation>副题中的号召语句；结尾处节奏整齐的誓言。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>It may lie inside a directive.</source>
        <translation>可以套在“要求/部署”之内。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>The head noun after the quotation (总策略, 措施).</source>
        <translation>引号之后的中心名词（总策略、措施）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Scare quotes, titles of works, brand names.</source>
        <translation>加引号表示特殊含义的词语、作品名、品牌名。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>A single everyday idiom of four characters (不折不扣).</source>
        <translation>单个日常四字成语（不折不扣）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Headlines that describe (meeting).</source>
        <translation>叙述性标题（属“会议/事件”）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Words of a 要-chain that are merely rhythmic.</source>
        <translation>“要”引出的一串要求中只是节奏整齐的词语。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>a metaphor in scare quotes</source>
        <translation>比喻，引号表示特殊含义</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>the headline of another article</source>
        <translation>另一篇文章的标题</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>meeting</source>
        <translation>会议/事件</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>inside a chain: directive only</source>
        <translation>在一串要求之内：只标“要求/部署”</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>习近平总书记…重要讲话(精神): from the leader's name to the head noun.</source>
        <translation>习近平总书记…重要讲话（精神）：从领导人姓名标到中心名词。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>党的二十大精神, 党中央决策部署, X会议精神.</source>
        <translation>党的二十大精神、党中央决策部署、X 会议精神。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Coordinated objects (A精神和B部署要求): one span each.</source>
        <translation>并列宾语（A 精神和 B 部署要求）：各标一处。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>以习近平同志为核心的党中央 as a plain agent (organization + personnel).</source>
        <translation>仅作施事的“以习近平同志为核心的党中央”（标“机构”和“人物”）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>The verb (学习贯彻).</source>
        <translation>动词（学习贯彻）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>an event: personnel + meeting</source>
        <translation>事件：属“人物”和“会议/事件”</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Praise of the centre or of a place (方向完全正确…).</source>
        <translation>对中央或某地的肯定（方向完全正确…）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Statements of risk (全球疫情仍处于流行态势).</source>
        <translation>对风险的陈述（全球疫情仍处于流行态势）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>One span for each comma clause; a clause without a verb of its own joins the one before.</source>
        <translation>每个逗号小句各标一处；自身没有动词的小句并入前一小句。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>The stock 重要 before 讲话 or 指示.</source>
        <translation>“讲话”或“指示”前的套语“重要”。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>What is hoped for (directive).</source>
        <translation>所期望的事（属“要求/部署”）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>directive</source>
        <translation>要求/部署</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Every mention, in lists of names and in decks too.</source>
        <translation>每次提及都标，名单和副题中的也标。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Titles.</source>
        <translation>职务名称。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>同志.</source>
        <translation>“同志”。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>a post or a group</source>
        <translation>是职务或群体</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>组长, 指挥长, 记者, with what stands before them.</source>
        <translation>“组长”“指挥长”“记者”，连同前面的文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Bare words for groups (负责同志).</source>
        <translation>单独的群体称呼（负责同志）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>no post</source>
        <translation>不是职务</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>党中央, 中央, 省委, 指挥部, 江西日报.</source>
        <translation>党中央、中央、省委、指挥部、江西日报。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>General collectives (各部门).</source>
        <translation>泛指的集体（各部门）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>addressee</source>
        <translation>要求对象</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>The convening organ + 会议, 召开会议 or 专题会.</source>
        <translation>召集机构加“会议”“召开会议”或“专题会”。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>全国两会, 党的二十大.</source>
        <translation>全国两会、党的二十大。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>会议 that only refers back.</source>
        <translation>仅作回指的“会议”。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>会议 within an attribution.</source>
        <translation>“引述框架”内的“会议”。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>it only refers back</source>
        <translation>仅作回指</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>在南宁, 百色市.</source>
        <translation>在南宁、百色市。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>我省, 全市 and the like, which only point.</source>
        <translation>“我省”“全市”等只起指示作用的词语。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Places inside an organization or a position.</source>
        <translation>“机构”或“职务”之内的地名。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>inside an organization</source>
        <translation>在“机构”之内</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Month and day, year, quarter, 今年.</source>
        <translation>月日、年份、季度、“今年”。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>当前, 近期, 今后一段时期.</source>
        <translation>当前、近期、今后一段时期。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>cannot be resolved</source>
        <translation>无法推定</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>13个, 60岁以上, 3年多.</source>
        <translation>13 个、60 岁以上、3 年多。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Numbers inside formulas, except as a nested quantity whose head can be counted.</source>
        <translation>提法中的数字；中心名词可以计数、作为嵌套“数量”的除外。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Telephone and licence numbers.</source>
        <translation>电话号码和许可证号码。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>slogan</source>
        <translation>口号、提法</translation>
    </message>
</context>
</TS>
