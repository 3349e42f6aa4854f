<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>annotator</name>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>Each character is one unit. For a label it is in or out; over all labels its category is the whole set of labels on it (no label is a set too), so overlapping and nested spans all count: one of two labels is no agreement.</source>
        <translation>每個字元是一個單元。就單一標籤而言，字元在其內或在其外；就全部標籤而言，字元的類別是其上所有標籤的集合（沒有標籤也是一個集合），因此重疊和巢狀的標註都計入：兩個標籤只對上一個，不算一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>What a coder did not code, or did not look for the label in, is missing, not empty; over all labels, those that all of them looked for are compared.</source>
        <translation>編碼員沒有編碼的文字，或沒有在其中找過該標籤的文字，算缺失，不算空白；就全部標籤而言，只比較所有人都找過的標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>Both coders put the same labels on every character that counts: without any variation, chance alone would make them agree everywhere.</source>
        <translation>兩位編碼員在每一個計入的字元上都用了相同的標籤：沒有任何差異，僅憑隨機就會處處一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>All coders put the same labels on every character that counts: without any variation, chance alone would make them agree everywhere.</source>
        <translation>所有編碼員在每一個計入的字元上都用了相同的標籤：沒有任何差異，僅憑隨機就會處處一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Observed agreement</source>
        <translation>觀察一致率</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Cohen's kappa</source>
        <translation>Cohen kappa 係數</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Fleiss' kappa</source>
        <translation>Fleiss kappa 係數</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Krippendorff's alpha, all text</source>
        <translation>Krippendorff alpha，全部文字</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Krippendorff's alpha, coded text only</source>
        <translation>Krippendorff alpha，僅已編碼文字</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>No text was coded by both coders.</source>
        <translation>沒有兩位編碼員都編碼過的文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>Neither coder marked a single character, so chance alone would make them agree everywhere.</source>
        <translation>兩位編碼員都沒有標註任何字元，僅憑隨機就會處處一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>Both coders marked every character that counts with it: without any variation, chance alone would make them agree everywhere.</source>
        <translation>兩位編碼員都用它標註了每一個計入的字元：沒有任何差異，僅憑隨機就會處處一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>No text was coded by two coders or more.</source>
        <translation>沒有兩位或更多編碼員編碼過的文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>No article was coded by all of the coders, and Fleiss' kappa needs the same number of codings everywhere: Krippendorff's alpha does not.</source>
        <translation>沒有一篇文章由所有編碼員編碼過，而 Fleiss kappa 要求各處的編碼次數相同；Krippendorff alpha 無此要求。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>No coder marked a single character of the text that two coders or more have coded.</source>
        <translation>在兩位或更多編碼員編碼過的文字中，沒有人標註過任何字元。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>No coder used it where anything was marked, so there is no variation that agreement could show in.</source>
        <translation>凡有標註之處，沒有編碼員用過它，因此沒有可以體現一致程度的差異。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>All coders marked every character that counts with it: without any variation, chance alone would make them agree everywhere.</source>
        <translation>所有編碼員都用它標註了每一個計入的字元：沒有任何差異，僅憑隨機就會處處一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>The share of characters on which two coders agree, nothing taken off for chance: where most text has no label, it is high whatever they do.</source>
        <translation>兩位編碼員一致的字元所佔的比例，不扣除隨機一致：大部分文字沒有標籤時，無論怎樣編碼，這個值都很高。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>How far two coders agree beyond chance, where chance lets each of them keep their own share of every category: 1 is always, 0 as often as by chance, less than 0 more seldom.</source>
        <translation>兩位編碼員在隨機之外的一致程度，隨機一致按各人自己的各類別比例計算：1 表示始終一致，0 表示與隨機相當，小於 0 表示比隨機更少一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>How far all coders agree beyond chance, where chance draws from the categories of all of them together. As published it needs the same number of codings of each character: only articles count that were coded by everyone who coded any (and who looked for the label in any).</source>
        <translation>所有編碼員在隨機之外的一致程度，隨機一致按所有人合計的類別分布計算。依其原始定義，每個字元的編碼次數須相同：只計入凡參與編碼（並在任一篇中找過該標籤）的人全都編碼過的文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>How far all coders agree beyond chance, for nominal categories, any number of coders and codings that are missing: 1 is always, 0 as often as by chance. All text to be coded counts, where nobody marked anything too.</source>
        <translation>所有編碼員在隨機之外的一致程度，適用於名目類別、任意數量的編碼員和缺失的編碼：1 表示始終一致，0 表示與隨機相當。所有需編碼的文字都計入，包括誰都沒有標註的部分。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/characters/family.py"/>
        <source>Alpha of those characters only that at least one of the coders marked, with whatever label that all of them looked for: whether they agree on what they found, without the text that nobody gave a label. What one coder left empty is a disagreement in full, so values below 0 are not rare.</source>
        <translation>只就至少一位編碼員標註過的字元計算 alpha，不論用的是所有人都找過的哪個標籤：看的是各人找到的內容是否一致，不含誰都沒有加標籤的文字。一位編碼員留空之處算作完全不一致，因此低於 0 的值並不少見。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/figures.py"/>
        <source>It has a direction: see the pairs.</source>
        <translation>它有方向性：請看各編碼員配對的數值。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/figures.py"/>
        <source>No interval: it rests on one article.</source>
        <translation>沒有信賴區間：只根據一篇文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/figures.py"/>
        <source>There are too few articles in which it occurs for an interval.</source>
        <translation>出現它的文章太少，無法計算信賴區間。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/figures.py"/>
        <source>Stopped: nothing was found yet.</source>
        <translation>已停止：尚未得出結果。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/figures.py"/>
        <source>No two coders have such an article in common.</source>
        <translation>沒有哪兩位編碼員共有此類文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>None of {count} articles can be counted; mostly: {most}</source>
        <translation>{count} 篇文章都無法計入；主要原因：{most}</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>Fewer than two of the coders are done with it.</source>
        <translation>完成該文的編碼員不足兩位。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>Nobody marked anything in it.</source>
        <translation>沒有人在其中標註過。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>Its units could be aligned in {alignments:,} ways, too many to try: ask for fewer coders at a time.</source>
        <translation>其單元的對齊方式有 {alignments:,} 種，太多，無法逐一嘗試：請每次少選幾位編碼員。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>Shuffled units would agree as well as these, so nothing shows whether that is more than chance.</source>
        <translation>打亂後的單元與現有單元同樣一致，因此無從判斷是否超出隨機一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>There is no article.</source>
        <translation>沒有文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>Gamma needs more than is installed (the module {what} is missing): python -m pip install "annotator[gamma]".</source>
        <translation>Gamma 需要尚未安裝的元件（缺少模組 {what}）：python -m pip install "annotator[gamma]"。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>Stopped: gamma was not found yet.</source>
        <translation>已停止：尚未得出 gamma。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>The solver found no best alignment of its units.</source>
        <translation>求解器未找到其單元的最佳對齊方式。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/known.py"/>
        <source>There is no measure “{name}”: choose from {names}.</source>
        <translation>沒有名為「{name}」的指標：可選 {names}。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/parts.py"/>
        <source>suggestions shown</source>
        <translation>顯示建議</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/parts.py"/>
        <source>without suggestions</source>
        <translation>不顯示建議</translation>
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
        <translation>完成於 {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>{one} and {other} have no article in common that both are done with.</source>
        <translation>{one} 和 {other} 沒有兩人都已完成的文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>No two coders have an article in common that both are done with.</source>
        <translation>沒有哪兩位編碼員都完成了同一篇文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>Agreement is between two coders or more, and only {coder} has coded anything here.</source>
        <translation>信度須在兩位或更多編碼員之間計算，而這裡只有 {coder} 編碼過。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>There is no label to compare.</source>
        <translation>沒有可比較的標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>Agreement is between two coders or more, and nobody has coded anything here.</source>
        <translation>信度須在兩位或更多編碼員之間計算，而這裡還沒有人編碼。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>{one} and {other} did not both look for {label} in any article.</source>
        <translation>{one} 和 {other} 沒有在任何一篇文章中都找過 {label}。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>{one} and {other} did not look for the same label in any article.</source>
        <translation>{one} 和 {other} 沒有在任何一篇文章中找過相同的標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>No two coders looked for the same label in any article.</source>
        <translation>沒有哪兩位編碼員在同一篇文章中找過相同的標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>Neither {one} nor {other} marked any span in these articles.</source>
        <translation>{one} 和 {other} 在這些文章中都沒有任何標註。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>Nobody marked any span in these articles.</source>
        <translation>這些文章中沒有任何人的標註。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>Neither {one} nor {other} used {label} in these articles.</source>
        <translation>{one} 和 {other} 在這些文章中都沒有用過 {label}。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>Nobody used {label} in these articles.</source>
        <translation>這些文章中沒有人用過 {label}。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/reasons.py"/>
        <source>No two coders looked for {label} in any article.</source>
        <translation>沒有哪兩位編碼員在同一篇文章中找過 {label}。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>Neither coder marked anything here, so there is nothing to compare.</source>
        <translation>兩位編碼員在這裡都沒有標註，沒有可比較的內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>The second coder marked nothing here, so no share of their marks can agree.</source>
        <translation>第二位編碼員在這裡沒有標註，無從計算其標註中一致的比例。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>The first coder, the reference, marked nothing here that could have been found again.</source>
        <translation>作為參照的第一位編碼員在這裡沒有標註，沒有可供再次找出的內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>Span F1, exact</source>
        <translation>標註 F1（精確）</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>Twice the spans that both coders marked alike, to the character and with the same label, divided by all spans of the two. 1: all alike; 0: none. It is the same whichever of them is the reference.</source>
        <translation>兩位編碼員標註完全一致（逐字元一致且標籤相同）的處數的兩倍，除以兩人全部標註的處數。1：全部一致；0：全不一致。無論以誰為參照，結果相同。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>Span precision, exact</source>
        <translation>標註精確率（精確）</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>With the first coder of the pair as the reference: the share of the second one's spans that the first one marked exactly so. The other way round, it is the recall.</source>
        <translation>以編碼員配對中的第一位為參照：第二位的標註中，第一位標註得完全相同的比例。反過來就是召回率。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>Span recall, exact</source>
        <translation>標註召回率（精確）</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>With the first coder of the pair as the reference: the share of the first one's spans that the second one marked exactly so. The other way round, it is the precision.</source>
        <translation>以編碼員配對中的第一位為參照：第一位的標註中，第二位標註得完全相同的比例。反過來就是精確率。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>Span F1, partial</source>
        <translation>標註 F1（部分）</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>As the exact F1, but two spans of one label that share at least one character count as half alike. Each span is matched with one at most: first those on the same characters, then as many of the others as can be.</source>
        <translation>與精確 F1 相同，但兩處同一標籤的標註只要至少共有一個字元，即算一半一致。每處標註最多配對一次：先配字元完全相同的，其餘的配對盡可能多。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>Span F1, with tolerance</source>
        <translation>標註 F1（容差）</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>As the exact F1, but two spans of one label that share at least one character count as alike if their start and their end (of each piece, where they have several) are off by no more than the characters allowed. Each span is matched with one at most, as many as can be.</source>
        <translation>與精確 F1 相同，但兩處同一標籤的標註只要至少共有一個字元，且起點和終點（有多段時逐段看）的偏差不超過允許的字元數，即算一致。每處標註最多配對一次，配對盡可能多。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Overlap in characters</source>
        <translation>字元重疊</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/spans/figures.py"/>
        <source>Twice the characters that both coders marked with the same label, divided by those that each of them marked. Long spans weigh more than short ones; a character marked twice with one label counts once.</source>
        <translation>兩位編碼員用同一標籤都標註了的字元數的兩倍，除以兩人各自標註的字元數之和。長標註的權重大於短標註；同一標籤在一個字元上標註兩次只計一次。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>Too little was marked by two coders, of all there are, to say what chance would give.</source>
        <translation>在全部內容中，由兩位編碼員都標註的太少，無法估計隨機一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>Everybody marked every character the same, so nothing shows whether that is more than chance.</source>
        <translation>所有人對每個字元的標註都相同，因此無從判斷是否超出隨機一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>All that two coders marked has one and the same label, so nothing shows whether they tell labels apart.</source>
        <translation>兩位編碼員標註的內容全是同一個標籤，因此無從判斷他們能否區分標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>All that two coders marked has this label, so nothing shows whether they tell it from others.</source>
        <translation>兩位編碼員標註的內容全是這個標籤，因此無從判斷他們能否把它與其他標籤區分開。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>It tells what is marked from what is not, whatever the label: u-alpha does so for one label.</source>
        <translation>它不論標籤，只區分有標註與無標註的內容：就單一標籤而言，對應的是 u-alpha。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>No two coders have a character in common that they were to code.</source>
        <translation>沒有哪兩位編碼員有共同需編碼的字元。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>Nobody marked anything, so nothing shows whether the coders would mark the same.</source>
        <translation>沒有人標註過，因此無從判斷編碼員的標註會不會相同。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>It compares the labels with one another: what it tells of one of them is its (k)u-alpha.</source>
        <translation>它比較各標籤之間的區分：就單一標籤而言，對應的是 (k)u-alpha。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>Nothing that one coder marked was marked by another as well, so there are no labels to compare.</source>
        <translation>編碼員標註的內容，其他編碼員都沒有標註，因此沒有可比較的標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>It is of one label at a time: of all of them together there is cu-alpha.</source>
        <translation>它每次只針對一個標籤：就全部標籤而言，對應的是 cu-alpha。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>Nothing that one coder gave this label was marked by another coder at all.</source>
        <translation>編碼員用這個標籤標註的內容，其他編碼員都完全沒有標註。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>u-alpha</source>
        <translation>u-alpha</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>How far the coders cut the same units out of the text and give them the same label (1 is perfect, 0 chance). Every character counts, units and gaps.</source>
        <translation>編碼員從文字中切出相同單元並加上相同標籤的程度（1 為完全一致，0 為隨機）。每個字元都計入，包括單元和空隙。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>|u-alpha</source>
        <translation>|u-alpha</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>How far the coders mark the same text at all, whatever the label: what matters, told from what does not.</source>
        <translation>不論標籤，編碼員標註同一段文字的程度：即區分應標註與不應標註的內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>cu-alpha</source>
        <translation>cu-alpha</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>How far the coders give the same label where both marked something: where only one of them marked does not count, so look at |u-alpha beside it.</source>
        <translation>兩人都有標註之處，編碼員給出相同標籤的程度：只有一人標註之處不計，因此請同時參看 |u-alpha。</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>(k)u-alpha</source>
        <translation>(k)u-alpha</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing/family.py"/>
        <source>Of one label: how far what a coder gave it has it from the others too, where they marked something.</source>
        <translation>針對單一標籤：一位編碼員用它標註的內容，其他編碼員也有標註時，同樣用這個標籤的程度。</translation>
    </message>
    <message>
        <location filename="../../annotator/app.py"/>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>There is no project at {path}: make one with 'annotator new {path}'.</source>
        <translation>{path} 沒有專案：請用「annotator new {path}」建立。</translation>
    </message>
    <message>
        <location filename="../../annotator/app.py"/>
        <source>Something is still being written. Choose it again when that is done.</source>
        <translation>仍有內容正在寫入。請在完成後重新選擇。</translation>
    </message>
    <message>
        <location filename="../../annotator/app.py"/>
        <source>Making the sample</source>
        <translation>正在產生範例專案</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/contract.py"/>
        <source>JSONL, one line an article (annotator/1)</source>
        <translation>JSONL，每行一篇文章（annotator/1）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>{option} is one of {names}, not {value}.</source>
        <translation>{option} 須為 {names} 之一，不能是 {value}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--both gives both scripts, and --script source neither: choose hans, hant or reading.</source>
        <translation>--both 會給出兩種字形，--script source 則一種也沒有：請選擇 hans、hant 或 reading。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--final chooses the layer of each article itself: leave --layer and --all-layers out.</source>
        <translation>--final 會自行選定每篇文章採用誰的編碼：請去掉 --layer 和 --all-layers。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--final takes what is done: leave --status all out.</source>
        <translation>--final 只取已完成的內容：請去掉 --status all。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--split and --folds are two ways to make parts: choose one.</source>
        <translation>--split 和 --folds 是兩種不同的劃分方式：請擇一。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--split gives the shares of train, dev and test as 80,10,10; train and a test have some.</source>
        <translation>--split 以 80,10,10 的形式給出 train、dev 和 test 的比例；train 須大於 0，dev 和 test 至少一個大於 0。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--folds has to be 2 or more and at most {most_folds}, not {folds}.</source>
        <translation>--folds 須為 2 至 {most_folds}，不能是 {folds}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--seed is a whole number from 0 to {most_seed}, not {seed}.</source>
        <translation>--seed 是 0 至 {most_seed} 的整數，不能是 {seed}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--licence stands in the datasheet: take --datasheet too, or leave it out.</source>
        <translation>--licence 會寫入資料說明書：請同時使用 --datasheet，或去掉它。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--stratify spreads the labels over parts: say which with --split or --folds.</source>
        <translation>--stratify 會把標籤分散到各部分：請用 --split 或 --folds 指定怎樣劃分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>No label is called {name}: see the codebook, 'annotator codebook PROJECT show'.</source>
        <translation>沒有名為 {name} 的標籤：請檢視編碼手冊，「annotator codebook PROJECT show」。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--stride needs --max-length: it says how many characters neighbouring windows share.</source>
        <translation>--stride 須與 --max-length 同用：它指定相鄰片段共有多少個字元。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--max-length has to be 1 or more, not {max_length}.</source>
        <translation>--max-length 須為 1 或更大，不能是 {max_length}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--stride has to be from 0 to {number}, less than --max-length.</source>
        <translation>--stride 須為 0 至 {number}，小於 --max-length。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/printed/page.py"/>
        <source>Printed articles with their spans (HTML)</source>
        <translation>可列印的文章及其標註（HTML）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/printed/page.py"/>
        <location filename="../../annotator/exchange/exporters/qda/sources.py"/>
        <location filename="../../annotator/exchange/exporters/standoff/brat.py"/>
        <location filename="../../annotator/exchange/exporters/standoff/web_annotation.py"/>
        <source>{article_name}: the span {row} does not stand on its text.</source>
        <translation>{article_name}：標註 {row} 與其文字不符。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/qda/project_file.py"/>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>REFI-QDA project, which programs for qualitative research exchange</source>
        <translation>REFI-QDA 專案，質性研究程式之間的交換格式</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/record.py"/>
        <source>{name}: a region lies outside the text; run annotator check.</source>
        <translation>{name}：有一個頁面部分超出了文字；請執行 annotator check。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/record.py"/>
        <source>{name}: its {script} text and the map from the source do not fit; nothing was written, run annotator check on the project.</source>
        <translation>{name}：{script} 文字與從原文出發的對應關係不符；未寫入任何內容，請對專案執行 annotator check。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/record.py"/>
        <source>{article}: the label {uuid} is not in the codebook; run annotator check on the project.</source>
        <translation>{article}：標籤 {uuid} 不在編碼手冊中；請對專案執行 annotator check。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/record.py"/>
        <source>{name}: a region has no place in its {script} text: {error}</source>
        <translation>{name}：有一個頁面部分在 {script} 文字中沒有對應位置：{error}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles left out, not marked done in the layers exported: {n}.</source>
        <translation>{n} 篇文章未匯出：在所匯出的編碼中未標為「已完成」。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles left out, several coders are done with them and it is not decided whose coding counts: {n}.</source>
        <translation>{n} 篇文章未匯出：多位編碼員均已完成，尚未確定以誰的編碼為準。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles left out, they are of a training round: {n}.</source>
        <translation>{n} 篇文章未匯出：屬於訓練輪。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles left out, without text in the zones exported: {n}.</source>
        <translation>{n} 篇文章未匯出：所匯出的部分中沒有文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans left out, suggestions still pending (they come where their layer is named): {n}.</source>
        <translation>{n} 處標註未匯出：建議仍待確認（指明其所屬編碼時會匯出）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans left out, not wholly inside one of the zones exported: {n}.</source>
        <translation>{n} 處標註未匯出：不完全位於所匯出的某個部分內。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans left out, all their text removed by a repair: {n}.</source>
        <translation>{n} 處標註未匯出：其文字已全部被修復刪去。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans longer than a window, each whole in a longer one: {n}.</source>
        <translation>{n} 處標註比片段長，已各自完整放入較長的片段。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Windows longer than was asked for, because spans left no place to cut: {n}.</source>
        <translation>{n} 個片段比要求的長：標註之間沒有可切分之處。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Relations left out, a span they join is not in the record: {n}.</source>
        <translation>{n} 條關係未匯出：所連接的標註中有一處不在記錄中。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Relations left out, a span they join has a label that is not exported: {n}.</source>
        <translation>{n} 條關係未匯出：所連接的標註中有一處的標籤未匯出。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles left out, a label exported was not looked for in them: {n}.</source>
        <translation>{n} 篇文章未匯出：未在其中找過所匯出的標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans left out, on words that another span has already ({labels}): {n}.</source>
        <translation>{n} 處標註未匯出：其文字已被另一處標註佔用（{labels}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans without token tags, on words that another span has, or on white space; the list of spans holds them ({labels}): {n}.</source>
        <translation>{n} 處標註沒有詞元標記：其文字已被另一處標註佔用，或只有空白；標註清單中仍有（{labels}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans left out, they are white space alone, which is no token: {n}.</source>
        <translation>{n} 處標註未匯出：只有空白，不構成詞元。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans left out, they begin or end within a token: {n}.</source>
        <translation>{n} 處標註未匯出：起點或終點在詞元內部。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans in several pieces, which the format cannot hold as one: {n}.</source>
        <translation>{n} 處標註分為多段，該格式無法存為一處。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans whose attributes the format cannot hold: {n}.</source>
        <translation>{n} 處標註的屬性無法存入該格式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans whose certainty the format cannot hold: {n}.</source>
        <translation>{n} 處標註的確定程度無法存入該格式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans whose note the format cannot hold: {n}.</source>
        <translation>{n} 處標註的備註無法存入該格式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Suggestions still pending, written as if confirmed, since the format cannot say so: {n}.</source>
        <translation>{n} 處待確認的建議按已確認寫出：該格式無法區分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans of several layers, which the format does not tell apart: {n}.</source>
        <translation>{n} 處標註出自多人的編碼，該格式無法加以區分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Relations left out, the format cannot hold them: {n}.</source>
        <translation>{n} 條關係未匯出：該格式無法存放。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Labels of whole articles left out, the format cannot hold them: {n}.</source>
        <translation>{n} 個全文標籤未匯出：該格式無法存放。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Labels of whole articles whose attributes the format cannot hold: {n}.</source>
        <translation>{n} 個全文標籤的屬性無法存入該格式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles whose details (title, date, ...) the format cannot hold: {n}.</source>
        <translation>{n} 篇文章的詳細資訊（標題、日期等）無法存入該格式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles of the gold layer in which coders have changed something since it was decided: {n}.</source>
        <translation>{n} 篇定稿文章在裁定後又被編碼員改動。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles of the gold layer decided in two ways in two places, and neither is chosen yet: {n}.</source>
        <translation>{n} 篇定稿文章在兩處有兩種裁定，尚未選定。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles as one coder has them, others that they were given to are not done: {n}.</source>
        <translation>{n} 篇文章只採用一位編碼員的編碼：分配到的其他編碼員尚未完成。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles with near-duplicates in another part, as articles that came later joined groups: {n}.</source>
        <translation>{n} 篇文章在另一部分中有近似重複的文章：後來的文章使幾組相連。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles left out, not marked done in the layers exported.</source>
        <translation>文章未匯出：在所匯出的編碼中未標為「已完成」。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles left out, several coders are done with them and it is not decided whose coding counts.</source>
        <translation>文章未匯出：多位編碼員均已完成，尚未確定以誰的編碼為準。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles left out, they are of a training round.</source>
        <translation>文章未匯出：屬於訓練輪。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles left out, without text in the zones exported.</source>
        <translation>文章未匯出：所匯出的部分中沒有文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans left out, suggestions still pending (they come where their layer is named).</source>
        <translation>標註未匯出：建議仍待確認（指明其所屬編碼時會匯出）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans left out, not wholly inside one of the zones exported.</source>
        <translation>標註未匯出：不完全位於所匯出的某個部分內。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans left out, all their text removed by a repair.</source>
        <translation>標註未匯出：其文字已全部被修復刪去。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans longer than a window, each whole in a longer one.</source>
        <translation>標註比片段長，已完整放入較長的片段。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Windows longer than was asked for, because spans left no place to cut.</source>
        <translation>片段比要求的長：標註之間沒有可切分之處。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Relations left out, a span they join is not in the record.</source>
        <translation>關係未匯出：所連接的標註中有一處不在記錄中。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Relations left out, a span they join has a label that is not exported.</source>
        <translation>關係未匯出：所連接的標註中有一處的標籤未匯出。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles left out, a label exported was not looked for in them.</source>
        <translation>文章未匯出：未在其中找過所匯出的標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans left out, on words that another span has already.</source>
        <translation>標註未匯出：其文字已被另一處標註佔用。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans without token tags, on words that another span has, or on white space; the list of spans holds them.</source>
        <translation>標註沒有詞元標記：其文字已被另一處標註佔用，或只有空白；標註清單中仍有。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans left out, they are white space alone, which is no token.</source>
        <translation>標註未匯出：只有空白，不構成詞元。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans left out, they begin or end within a token.</source>
        <translation>標註未匯出：起點或終點在詞元內部。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans in several pieces, which the format cannot hold as one.</source>
        <translation>標註分為多段，該格式無法存為一處。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans whose attributes the format cannot hold.</source>
        <translation>標註的屬性無法存入該格式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans whose certainty the format cannot hold.</source>
        <translation>標註的確定程度無法存入該格式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans whose note the format cannot hold.</source>
        <translation>標註的備註無法存入該格式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Suggestions still pending, written as if confirmed, since the format cannot say so.</source>
        <translation>待確認的建議按已確認寫出：該格式無法區分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Spans of several layers, which the format does not tell apart.</source>
        <translation>標註出自多人的編碼，該格式無法加以區分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Relations left out, the format cannot hold them.</source>
        <translation>關係未匯出：該格式無法存放。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Labels of whole articles left out, the format cannot hold them.</source>
        <translation>全文標籤未匯出：該格式無法存放。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Labels of whole articles whose attributes the format cannot hold.</source>
        <translation>全文標籤的屬性無法存入該格式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles whose details (title, date, ...) the format cannot hold.</source>
        <translation>文章的詳細資訊（標題、日期等）無法存入該格式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles of the gold layer in which coders have changed something since it was decided.</source>
        <translation>定稿文章在裁定後又被編碼員改動。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles of the gold layer decided in two ways in two places, and neither is chosen yet.</source>
        <translation>定稿文章在兩處有兩種裁定，尚未選定。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles as one coder has them, others that they were given to are not done.</source>
        <translation>文章只採用一位編碼員的編碼：分配到的其他編碼員尚未完成。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/report.py"/>
        <source>Articles with near-duplicates in another part, as articles that came later joined groups.</source>
        <translation>文章在另一部分中有近似重複的文章：後來的文章使幾組相連。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/spacy/docbin.py"/>
        <source>A DocBin has one doc.ents, and every span in doc.spans: leave --nested each out.</source>
        <translation>DocBin 只有一個 doc.ents，所有標註都在 doc.spans 中：請去掉 --nested each。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/spacy/docbin.py"/>
        <source>{article_name}: the span {row} does not come out as {row2!r}; nothing was written.</source>
        <translation>{article_name}：標註 {row} 寫出後不是 {row2!r}；未寫入任何內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/spacy/packing.py"/>
        <source>One .spacy file holds at most 178 million tokens, and these are more: export them in parts, with --split.</source>
        <translation>一個 .spacy 檔案最多容納 1.78 億個詞元，這裡已超出：請用 --split 分成幾部分匯出。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/span_tables/columns.py"/>
        <source>{article_name}: the span {span} does not stand on its text.</source>
        <translation>{article_name}：標註 {span} 與其文字不符。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/span_tables/csv_folder.py"/>
        <location filename="../../annotator/exchange/importers/span_tables/csv_folder.py"/>
        <source>Table of spans (CSV), and one of their articles</source>
        <translation>標註表（CSV），另附文章表</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/span_tables/excel.py"/>
        <location filename="../../annotator/exchange/importers/span_tables/excel.py"/>
        <source>Excel workbook of spans, articles and labels</source>
        <translation>Excel 活頁簿，含標註、文章和標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/span_tables/excel.py"/>
        <source>The sheet {name} has more than Excel's {most_rows:,} rows: export spans-csv or spans-parquet.</source>
        <translation>工作表 {name} 超出了 Excel 的 {most_rows:,} 列上限：請匯出 spans-csv 或 spans-parquet。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/span_tables/parquet_folder.py"/>
        <location filename="../../annotator/exchange/importers/span_tables/parquet_folder.py"/>
        <source>Table of spans (Parquet), and one of their articles</source>
        <translation>標註表（Parquet），另附文章表</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/span_tables/tsv_folder.py"/>
        <location filename="../../annotator/exchange/importers/span_tables/tsv_folder.py"/>
        <source>Table of spans (TSV), and one of their articles</source>
        <translation>標註表（TSV），另附文章表</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/spans.py"/>
        <source>it lies outside the text of {length} characters</source>
        <translation>它超出了 {length} 個字元的文字</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/spans.py"/>
        <source>its label {label} is not in the codebook</source>
        <translation>其標籤 {label} 不在編碼手冊中</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/spans.py"/>
        <source>{article}: the span {span} cannot be exported, {why}; nothing was written, run annotator check on the project.</source>
        <translation>{article}：標註 {span} 無法匯出，{why}；未寫入任何內容，請對專案執行 annotator check。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/spans.py"/>
        <source>its {script} text is not where its offsets say</source>
        <translation>其 {script} 文字不在偏移所示的位置</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/spans.py"/>
        <source>its ranges do not begin and end where it does</source>
        <translation>其各段的起訖與它自身的起訖不符</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/standoff/brat.py"/>
        <source>brat standoff, a folder of .txt and .ann</source>
        <translation>brat standoff，含 .txt 和 .ann 的資料夾</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/standoff/cas_json.py"/>
        <source>UIMA CAS JSON, a folder of .json</source>
        <translation>UIMA CAS JSON，含 .json 的資料夾</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/standoff/cas_structures.py"/>
        <source>{article_name}: the span {row} is another text in UTF-16 units.</source>
        <translation>{article_name}：標註 {row} 按 UTF-16 單位計是另一段文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/standoff/web_annotation.py"/>
        <source>W3C Web Annotation (JSON-LD), a folder of .txt and .jsonld</source>
        <translation>W3C Web Annotation（JSON-LD），含 .txt 和 .jsonld 的資料夾</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/standoff/xmi.py"/>
        <source>UIMA CAS XMI, a folder of .xmi with TypeSystem.xml</source>
        <translation>UIMA CAS XMI，含 .xmi 和 TypeSystem.xml 的資料夾</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/tokens/conll.py"/>
        <source>One file a label needs a folder to write to.</source>
        <translation>每個標籤一個檔案時，須寫入資料夾。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/tokens/hf_jsonl.py"/>
        <location filename="../../annotator/exchange/importers/tokens/hf_jsonl.py"/>
        <source>Hugging Face data set, JSONL (token classification, lossless spans)</source>
        <translation>Hugging Face 資料集，JSONL（詞元分類，標註無損）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/tokens/hf_parquet.py"/>
        <location filename="../../annotator/exchange/importers/tokens/hf_parquet.py"/>
        <source>Hugging Face data set, Parquet (token classification, lossless spans)</source>
        <translation>Hugging Face 資料集，Parquet（詞元分類，標註無損）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/tokens/hf_rows.py"/>
        <source>The label {label} is not among those of the export; nothing was written.</source>
        <translation>標籤 {label} 不在匯出的標籤之列；未寫入任何內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/tokens/laying.py"/>
        <source>{article_name}: the span {rows} is not the tokens that it stands on; nothing was written.</source>
        <translation>{article_name}：標註 {rows} 與其所在的詞元不符；未寫入任何內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/tools/pieces.py"/>
        <source>{record}: the span {row} is not where its offsets say; nothing was written.</source>
        <translation>{record}：標註 {row} 不在其偏移所示的位置；未寫入任何內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/tools/prodigy_tokens.py"/>
        <source>The words of a text do not cover it; nothing was written.</source>
        <translation>某段文字的斷詞未能完整涵蓋該文字；未寫入任何內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/window_records.py"/>
        <source>The span {row} is not where its offsets say in its window; nothing was written.</source>
        <translation>標註 {row} 在其片段中不在偏移所示的位置；未寫入任何內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>the file does not say its spans' words: their offsets could not be checked</source>
        <translation>檔案沒有列出標註的文字：無法核對其偏移</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>Two spans of the article have the same id, {shown}.</source>
        <translation>文章有兩處標註的 id 相同：{shown}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>Two relations of the article have the same id, {shown}.</source>
        <translation>文章有兩個關係的 id 相同：{shown}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>Two labels of the article have the same id, {shown}.</source>
        <translation>文章有兩個全文標籤的 id 相同：{shown}。</translation>
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
        <translation>某處標註</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>{place_of} holds nothing but a byte order mark or half a line end.</source>
        <translation>{place_of}只含位元組順序標記或半個換行符號。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>Two regions of the article have the same id, or one repeats a region that is not there.</source>
        <translation>文章中有兩個頁面部分的 id 相同，或某個部分所重複的部分並不存在。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>Its script is {said}: it has to be hans or hant.</source>
        <translation>其字形為 {said}：須為 hans 或 hant。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>A relation</source>
        <translation>某個關係</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>A label of the article</source>
        <translation>文章的某個標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>What is said of a layer's work</source>
        <translation>對某人編碼進度的說明</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>A region</source>
        <translation>某個頁面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>A span at {said} to {said2} has no label.</source>
        <translation>{said} 至 {said2} 處的標註沒有標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>{place_of} has the state {said} and the origin {said2}.</source>
        <translation>{place_of}的狀態為 {said}，來源為 {said2}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>{place_of} was made at no time, or under no version, that there is.</source>
        <translation>{place_of}的建立時間或版本號不可能存在。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>{what} names a layer or a coder, and the name is blank.</source>
        <translation>{what}所寫的編碼名稱或編碼員名稱為空白。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>{what} has a NUL among its words.</source>
        <translation>{what}的文字中含有 NUL 字元。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>The region {kind} at {start} to {end} is empty.</source>
        <translation>{start} 至 {end} 處的頁面部分 {kind} 為空。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>A label of the article has no name.</source>
        <translation>文章的某個標籤沒有名稱。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>The region at {said} to {said2} has no kind.</source>
        <translation>{said} 至 {said2} 處的頁面部分沒有類型。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>{what} has words that are no text, or half a character among them.</source>
        <translation>{what}的文字中有非文字內容或不完整的字元。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>The region {kind} at {start} to {end} {error}.</source>
        <translation>頁面部分 {kind}（{start} 至 {end}）{error}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>The relation {type} joins a span {end} that is not in the article.</source>
        <translation>關係 {type} 所連接的標註 {end} 不在文章中。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <location filename="../../annotator/exchange/importers/tools/json_array.py"/>
        <location filename="../../annotator/exchange/importers/tools/json_files.py"/>
        <source>The file holds no record: it is empty.</source>
        <translation>檔案沒有記錄：內容為空。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <source>a part of the source, or one with other punctuation, became the source (export --script source keeps the article as it is)</source>
        <translation>成為原文的只是原文的一部分，或標點不同的文字（export --script source 會保持文章原樣）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <source>{file_name}, line {line_number}</source>
        <translation>{file_name}，第 {line_number} 行</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <source>the {script} text became the source (export --script source keeps the article as it is)</source>
        <translation>成為原文的是 {script} 文字（export --script source 會保持文章原樣）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <location filename="../../annotator/exchange/importers/tools/json_files.py"/>
        <source>A record is a JSON object, this is not one.</source>
        <translation>每筆記錄須為一個 JSON 物件，這筆不是。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <source>the text is not the one its fingerprint (source.sha256) was taken of</source>
        <translation>文字與計算指紋（source.sha256）時的文字不同</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <source>its schema is {said}, only {schema} can be read</source>
        <translation>其 schema 為 {said}，只能讀取 {schema}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>it is a window of an article: export again without --max-length, and import that</source>
        <translation>這是文章的一個片段：請不加 --max-length 重新匯出，再匯入</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <location filename="../../annotator/exchange/importers/tokens/hf_jsonl.py"/>
        <source>The line is not JSON ({error}).</source>
        <translation>該行不是 JSON（{error}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <location filename="../../annotator/exchange/importers/tools/json_files.py"/>
        <source>The record is malformed ({name}).</source>
        <translation>記錄格式有誤（{name}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/docx.py"/>
        <source>document</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/docx.py"/>
        <source>Word document (DOCX), one document an article</source>
        <translation>Word 文件（DOCX），每份文件一篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/docx.py"/>
        <source>The document is in Word's old format: save it as .docx, and import it again.</source>
        <translation>文件是舊版 Word 格式：請另存為 .docx 後重新匯入。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/docx.py"/>
        <source>The file is no Word document: it holds no text part.</source>
        <translation>該檔案不是 Word 文件：沒有內文部分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/docx.py"/>
        <source>The document holds no text: it is empty, or holds pictures only.</source>
        <translation>文件沒有文字：內容為空，或只有圖片。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/docx.py"/>
        <source>The document declares entities, as no Word document does: it was not read.</source>
        <translation>文件宣告了實體，而 Word 文件不會如此：未讀取。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/docx.py"/>
        <source>The document is protected by a password: save it without one, and import it again.</source>
        <translation>文件有密碼保護：請移除密碼另存後重新匯入。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/docx.py"/>
        <source>The document's text cannot be unpacked: {sentence}</source>
        <translation>無法解壓縮文件的文字：{sentence}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/docx.py"/>
        <source>The document is damaged: its text is not well-formed XML.</source>
        <translation>文件已損壞：其文字不是格式正確的 XML。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/markdown.py"/>
        <source>Markdown, one file an article</source>
        <translation>Markdown，每個檔案一篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/markdown.py"/>
        <source>The file holds no words but Markdown's own signs.</source>
        <translation>檔案中只有 Markdown 自身的符號，沒有文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf.py"/>
        <source>page numbers were left out</source>
        <translation>頁碼已略去</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf.py"/>
        <source>radicals that stood for characters, as PDFs write them, were read as those characters</source>
        <translation>PDF 常用部首代替漢字，已按對應的漢字讀取</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf.py"/>
        <source>characters whose font does not say what they are stand as �</source>
        <translation>字型未說明是什麼的字元顯示為 �</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf.py"/>
        <source>PDF with a text layer, one file an article</source>
        <translation>含文字層的 PDF，每個檔案一篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf.py"/>
        <source>This PDF holds pictures of text, no text: run text recognition (OCR) over it, and import what comes out.</source>
        <translation>該 PDF 只有文字的圖片，沒有文字：請先進行文字辨識（OCR），再匯入辨識結果。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf.py"/>
        <source>The fonts of this PDF do not say which characters they show: print it anew, or run text recognition (OCR).</source>
        <translation>該 PDF 的字型沒有說明所顯示的是哪些字元：請重新列印成 PDF，或進行文字辨識（OCR）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf.py"/>
        <source>The PDF is protected by a password: save it without one, and import it again.</source>
        <translation>PDF 有密碼保護：請移除密碼另存後重新匯入。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf.py"/>
        <source>The PDF cannot be read: it is damaged or cut off.</source>
        <translation>無法讀取 PDF：檔案已損壞或不完整。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf.py"/>
        <source>The PDF unpacks to more than {number} MB: it was not read.</source>
        <translation>PDF 解壓縮後超過 {number} MB：未讀取。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf_page.py"/>
        <source>A page of it is larger than any paper: the file is damaged.</source>
        <translation>其中一頁大於任何紙張：檔案已損壞。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/file_lines.py"/>
        <location filename="../../annotator/exchange/importers/tokens/hf_jsonl.py"/>
        <source>The file is not UTF-8: save it as UTF-8 and import it again.</source>
        <translation>檔案不是 UTF-8：請另存為 UTF-8 後重新匯入。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/file_lines.py"/>
        <source>Line {number:,} is longer than {number2} MB: split the file.</source>
        <translation>第 {number:,} 行超過 {number2} MB：請拆分檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/given.py"/>
        <source>It has the id of article {at} of the file, {said}, and another text: give it another id.</source>
        <translation>它與檔案中第 {at} 篇文章的 id 同為 {said}，但文字不同：請換一個 id。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/given.py"/>
        <source>The file is larger than {number} MB: split it.</source>
        <translation>檔案超過 {number} MB：請拆分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/given.py"/>
        <source>{other} beside it is larger than {number} MB: split it.</source>
        <translation>同處的 {other} 超過 {number} MB：請拆分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/given.py"/>
        <source>{file_name}, article {number}</source>
        <translation>{file_name}，第 {number} 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>the key {key} is missing</source>
        <translation>缺少鍵 {key}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} has to be a string</source>
        <translation>{key} 須為字串</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} has to be a non-empty string</source>
        <translation>{key} 須為非空字串</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} is {said}, it has to be a SHA-256: 64 hexadecimal digits</source>
        <translation>{key} 為 {said}，須為 SHA-256：64 位十六進位數字</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} is {said}, it has to be one of {names}</source>
        <translation>{key} 為 {said}，須為 {names} 之一</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} has to be a whole number</source>
        <translation>{key} 須為整數</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} has to be a number</source>
        <translation>{key} 須為數字</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} has to be true or false</source>
        <translation>{key} 須為 true 或 false</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} has to be a list of strings</source>
        <translation>{key} 須為字串清單</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} has to be an object</source>
        <translation>{key} 須為物件</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} has to be a list of objects</source>
        <translation>{key} 須為物件清單</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>start {start} and end {end} do not lie in a text of {length} characters</source>
        <translation>起點 {start} 和終點 {end} 不在 {length} 個字元的文字之內</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>replacement holds a NUL or a carriage return, or begins with a byte order mark</source>
        <translation>replacement 含有 NUL 或歸位字元，或以位元組順序標記開頭</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>it</source>
        <translation>該項</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>{key} has to be 1 to {longest_words} characters that can be seen</source>
        <translation>{key} 須為 1 至 {longest_words} 個可見字元</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <location filename="../../annotator/exchange/importers/json_spans.py"/>
        <source>its text is {said}, but {said2} stands at {start} to {end}</source>
        <translation>其文字為 {said}，但 {start} 至 {end} 處是 {said2}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>it repeats a region that the record does not have</source>
        <translation>它重複了記錄中沒有的頁面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>its repairs cannot be put in ({error})</source>
        <translation>其修復無法套用（{error}）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>replacement cannot stand in a text ({why})</source>
        <translation>replacement 不能出現在文字中（{why}）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>units has to be a list of four whole numbers each</source>
        <translation>units 須為清單，每項為四個整數</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>its units do not fit it ({error})</source>
        <translation>其 units 與之不符（{error}）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>{key} cannot be converted: {why}</source>
        <translation>{key} 無法轉換：{why}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_spans.py"/>
        <source>two of the objects under “{key}” have the same id</source>
        <translation>「{key}」下有兩個物件的 id 相同</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_spans.py"/>
        <source>ranges has to be a list of [start, end]</source>
        <translation>ranges 須為 [start, end] 的清單</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_spans.py"/>
        <source>ranges have to be two or more, rising, apart, and to begin and end where the span does</source>
        <translation>ranges 須有兩段或更多，依序遞增，互不相接，且起訖與標註一致</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_spans.py"/>
        <source>labels and document_annotations do not name the same labels</source>
        <translation>labels 與 document_annotations 所列的標籤不同</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_spans.py"/>
        <location filename="../../annotator/exchange/importers/spacy/docbin.py"/>
        <source>created is {said}, it has to be like 2026-01-31T09:30:00Z</source>
        <translation>created 為 {said}，須形如 2026-01-31T09:30:00Z</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_spans.py"/>
        <source>it names a span that the record does not have</source>
        <translation>它指向記錄中沒有的標註</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>characters</source>
        <translation>字元</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>UTF-16 units</source>
        <translation>UTF-16 編碼單元</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>UTF-8 bytes</source>
        <translation>UTF-8 位元組</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>line ends twice</source>
        <translation>行尾計為兩個字元</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>With --offsets quote each span is placed by its words.</source>
        <translation>使用 --offsets quote 時，每處標註依其文字定位。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>The span {label} at {start} to {end}</source>
        <translation>標註 {label}（{start} 至 {end}）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>{place} is {quote} in the file, but {stands} stands there.</source>
        <translation>{place}在檔案中為 {quote}，但該處是 {stands}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>{place_of} is {said}, which does not stand in the text.</source>
        <translation>{place_of}的內容為 {said}，不在文字中。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>offsets were read as {unit}</source>
        <translation>偏移按「{unit}」讀取</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>an offset beyond any text</source>
        <translation>超出任何文字的偏移</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>{place} begins before the text.</source>
        <translation>{place}的起點在文字之前。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>{place} cannot be placed by its words: it is in pieces.</source>
        <translation>{place}無法依文字定位：它分為多段。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>{place} cannot be placed by its words: it has none.</source>
        <translation>{place}無法依文字定位：沒有給出文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>lies outside the text, which ends at {length}</source>
        <translation>超出了文字（文字止於 {length}）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>The span {shown} has the offset {said}, which is no whole number.</source>
        <translation>標註 {shown} 的偏移 {said} 不是整數。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>Counted as {words} every span fits: import it with --offsets {other} if that is meant.</source>
        <translation>如按「{words}」計數，所有標註都能對上：如果本意如此，請用 --offsets {other} 匯入。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>{place} is empty.</source>
        <translation>{place}為空。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>{place} ends before it begins.</source>
        <translation>{place}的終點在起點之前。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>{place_of} is {said}, which stands at {at}, equally near.</source>
        <translation>{place_of}的內容為 {said}，它出現在 {at}，距離相同。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>has an edge within the character {said}</source>
        <translation>有一端落在字元 {said} 內部</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <location filename="../../annotator/exchange/importers/standoff/web_annotation.py"/>
        <source>spans were placed by their words</source>
        <translation>標註已依其文字定位</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/pages/html.py"/>
        <source>the readings above characters (ruby) were left out</source>
        <translation>字上的注音（ruby）已略去</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/pages/html.py"/>
        <source>Web page (HTML), one page an article</source>
        <translation>網頁（HTML），每頁一篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/pages/html.py"/>
        <source>The page is larger than {number} MB: save its words as a text file.</source>
        <translation>網頁超過 {number} MB：請將其中的文字存為純文字檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/pages/html.py"/>
        <source>The page holds no text that a reader sees: its words may be made by a script or be a picture.</source>
        <translation>網頁沒有可供閱讀的文字：文字可能由指令碼產生，或是圖片。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/pages/page_tree.py"/>
        <source>The page is nested too deeply to be read: save its words as a text file.</source>
        <translation>網頁巢狀過深，無法讀取：請將其中的文字存為純文字檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/pages/page_tree.py"/>
        <source>The page holds no text: it is empty.</source>
        <translation>網頁沒有文字：內容為空。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/passed_over.py"/>
        <source>{count:,} without an ending</source>
        <translation>{count:,} 個無副檔名</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/plain_text.py"/>
        <source>Plain text, one file an article</source>
        <translation>純文字，每個檔案一篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>The project cannot be opened: it is damaged, or no ZIP file.</source>
        <translation>無法開啟專案：檔案已損毀，或不是 ZIP 檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>{file_name}, source {number}</source>
        <translation>{file_name}，第 {number} 個來源</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>{file_name}, source {number} ({name})</source>
        <translation>{file_name}，第 {number} 個來源（{name}）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>The project holds no sources: there is nothing to import but its codes.</source>
        <translation>專案中沒有任何來源：除代碼外沒有可匯入的內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>The project holds more than {max_members:,} files: split it.</source>
        <translation>專案中的檔案超過 {max_members:,} 個：請拆分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>The file is no REFI-QDA project: it holds no project.qde.</source>
        <translation>該檔案不是 REFI-QDA 專案：沒有 project.qde。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>It has no plain text in the file, only a document: import that by itself.</source>
        <translation>檔案中沒有它的純文字，只有文件：請單獨匯入該文件。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>Its text lies outside the file, at {path}: import that by itself.</source>
        <translation>其文字在檔案之外，位於 {path}：請單獨匯入。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>Its text, {path}, is not in the file.</source>
        <translation>其文字 {path} 不在檔案中。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>project.qde unpacks to more than any real one: it was not read.</source>
        <translation>project.qde 解壓縮後大得不合常理：未讀取。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>its line ends were counted once</source>
        <translation>換行以一個字元計數</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>It is a source of the kind “{kind}” and has no plain text: import the text of it by itself.</source>
        <translation>這是「{kind}」類來源，沒有純文字：請單獨匯入其文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>It is a source of no kind and has no plain text: import the text of it by itself.</source>
        <translation>這是沒有類別的來源，沒有純文字：請單獨匯入其文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>project.qde is damaged, or protected by a password.</source>
        <translation>project.qde 已損毀，或受密碼保護。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/qde.py"/>
        <source>project.qde is damaged: it is no well-formed XML.</source>
        <translation>project.qde 已損毀：不是格式正確的 XML。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/qde.py"/>
        <source>project.qde is no REFI-QDA project: its first element is not Project.</source>
        <translation>project.qde 不是 REFI-QDA 專案：它的第一個元素不是 Project。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/qde.py"/>
        <source>project.qde declares entities, as an attack does: it was not read.</source>
        <translation>project.qde 宣告了實體，這是攻擊檔案的做法：未讀取。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/sources.py"/>
        <source>sets of the project were not kept: {number}</source>
        <translation>未保留專案的集合（set）：{number}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/sources.py"/>
        <source>cases of the project were not kept: {number}</source>
        <translation>未保留專案的個案（case）：{number}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/sources.py"/>
        <source>graphs of the project were not kept: {number}</source>
        <translation>未保留專案的圖（graph）：{number}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/sources.py"/>
        <source>selections without a code were passed over: {bare}</source>
        <translation>已略過沒有代碼的選取範圍：{bare}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/sources.py"/>
        <source>codings of something else than the text were not kept: {codings}</source>
        <translation>未保留不屬於文字的編碼：{codings}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/sources.py"/>
        <source>the description of the source was not kept</source>
        <translation>未保留來源的說明</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/sources.py"/>
        <source>A selection has {said} for its {key}: it has to be a whole number.</source>
        <translation>有一個選取範圍的 {key} 為 {said}：必須是整數。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/sources.py"/>
        <source>A coding refers to the code {said}, which the project does not have.</source>
        <translation>有一處編碼引用了代碼 {said}，但專案中沒有這個代碼。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/sources.py"/>
        <source>notes that stand by no span were not kept: {notes}</source>
        <translation>未保留不附於標註的備註：{notes}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/sources.py"/>
        <source>links that join no two spans of one text were not kept: {links}</source>
        <translation>未保留兩端不是同一份文字中標註的連結：{links}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/sources.py"/>
        <location filename="../../annotator/exchange/importers/span_tables/foreign.py"/>
        <location filename="../../annotator/exchange/importers/tables/rows.py"/>
        <source>what stands under {left} was not kept</source>
        <translation>未保留 {left} 下的內容</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/source_text.py"/>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file cannot be read as UTF-8, UTF-16, GB18030 or Big5: it is damaged, or its encoding has to be named.</source>
        <translation>無法以 UTF-8、UTF-16、GB18030 或 Big5 讀取該檔案：檔案已損毀，或需要指明字元編碼。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/source_text.py"/>
        <location filename="../../annotator/exchange/importers/tools/json_array.py"/>
        <location filename="../../annotator/text/decode.py"/>
        <source>No encoding is called {encoding!r}: try utf-8, utf-16, gb18030 or big5.</source>
        <translation>沒有名為 {encoding!r} 的字元編碼：請嘗試 utf-8、utf-16、gb18030 或 big5。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/source_text.py"/>
        <source>The file is not {encoding}: byte {start} does not fit.</source>
        <translation>該檔案不是 {encoding}：位元組 {start} 處不符。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/docbin.py"/>
        <source>its entities (doc.ents) that are none of its spans came in too, in the layer {entities}</source>
        <translation>不在其標註之列的實體（doc.ents）也已匯入，歸入編碼 {entities}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/docbin.py"/>
        <source>what spans say of a knowledge base (kb_id, ent_id) is not kept</source>
        <translation>未保留標註與知識庫的對應（kb_id、ent_id）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/docbin.py"/>
        <source>A word or label is not in the file's own table of them.</source>
        <translation>有一個詞或標籤不在檔案自帶的詞表中。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/docbin.py"/>
        <source>{file_name}, document {number}</source>
        <translation>{file_name}，第 {number} 份文件</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/docbin.py"/>
        <source>The span {label} is of the tokens {first} to {last}, and the document has {count}.</source>
        <translation>標註 {label} 位於第 {first} 至 {last} 個詞元，而文件有 {count} 個詞元。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/docbin.py"/>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>It is a window of an article: export again without --max-length, and import that.</source>
        <translation>這是文章的一個片段：請不加 --max-length 重新匯出，再匯入。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/docbin.py"/>
        <source>The document has no text.</source>
        <translation>該文件沒有文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/docbin.py"/>
        <source>The document is malformed ({name}).</source>
        <translation>該文件格式有誤（{name}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/unpacking.py"/>
        <source>The file is no DocBin of spaCy, or it is damaged.</source>
        <translation>該檔案不是 spaCy 的 DocBin，或已損毀。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/unpacking.py"/>
        <source>The file is cut short: it ends before what it packs does.</source>
        <translation>檔案不完整：打包的內容尚未結束就中斷了。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/unpacking.py"/>
        <source>The file unpacks to more than {most_times} times its size: it is too large.</source>
        <translation>檔案解壓縮後超過自身大小的 {most_times} 倍：太大了。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/unpacking.py"/>
        <source>The file unpacks to more than {number} GB: split it.</source>
        <translation>檔案解壓縮後超過 {number} GB：請拆分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/delimited.py"/>
        <location filename="../../annotator/exchange/importers/span_tables/parquet_folder.py"/>
        <source>The table goes together with {articles}{ending}: put that into the same folder.</source>
        <translation>該表格須與 {articles}{ending} 搭配：請將它放入同一資料夾。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/delimited.py"/>
        <source>{file_name}, row {number}: it has {count} cells, the head has {count2}.</source>
        <translation>{file_name}，第 {number} 列：有 {count} 個儲存格，而標題列有 {count2} 個。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/delimited.py"/>
        <source>{file_name}, line {number}: it does not end within {longest_line:,} characters.</source>
        <translation>{file_name}，第 {number} 行：超過 {longest_line:,} 個字元仍未結束。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/delimited.py"/>
        <source>{file_name} is not {used}: save it as UTF-8, or name its encoding.</source>
        <translation>{file_name} 不是 {used}：請另存為 UTF-8，或指明字元編碼。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/delimited.py"/>
        <source>No encoding is called {used!r}: try utf-8, utf-16, gb18030 or big5.</source>
        <translation>沒有名為 {used!r} 的字元編碼：請嘗試 utf-8、utf-16、gb18030 或 big5。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/delimited.py"/>
        <source>{file_name}: its quotes do not match, or a cell is too long ({error}).</source>
        <translation>{file_name}：引號不成對，或某個儲存格過長（{error}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/excel.py"/>
        <source>The file cannot be read as an Excel workbook: it is damaged, protected, or none.</source>
        <translation>無法以 Excel 活頁簿讀取該檔案：檔案已損毀、受保護，或不是活頁簿。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/excel.py"/>
        <source>The workbook unpacks to more than any real one: it was not read.</source>
        <translation>活頁簿解壓縮後大得不合常理：未讀取。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/excel.py"/>
        <source>The workbook has no sheet {name}: save the sheet of articles as CSV and import it.</source>
        <translation>活頁簿中沒有工作表 {name}：請將文章工作表另存為 CSV 後匯入。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/excel.py"/>
        <source>The sheet {table}, row {number}: it is to go on the row before it, which is another's.</source>
        <translation>工作表 {table}，第 {number} 列：它應接續上一列，但上一列屬於另一筆資料。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/foreign.py"/>
        <source>The table of spans has no column {names}: a row needs start, end, label, and in text the whole text of its article; or article_id, and a table of articles beside it.</source>
        <translation>標註表沒有欄 {names}：每列需要 start、end、label，以及含文章全文的 text；或 article_id，並在同處附上文章表。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/foreign.py"/>
        <source>The column {names} has the words of each span, and no column has the text of its article: put that into text and the words into quote.</source>
        <translation>{names} 欄是各處標註的詞語，但沒有任何欄是所在文章的文字：請將文章文字放入 text 欄，詞語放入 quote 欄。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>spans</source>
        <translation>標註</translation>
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
        <translation>表 {table} 缺少欄 {lacking}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>It has no label.</source>
        <translation>沒有標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>{column} is {said}, it has to be a whole number.</source>
        <translation>{column} 為 {said}，必須是整數。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>{column} is {said}, it has to be one of {names}.</source>
        <translation>{column} 為 {said}，必須是 {names} 之一。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>{column} is {said}, which is not the JSON that stands there.</source>
        <translation>{column} 為 {said}，不是這一欄應有的 JSON。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>{column} has to be a list of JSON objects.</source>
        <translation>{column} 必須是 JSON 物件的清單。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>attributes has to be a JSON object of strings.</source>
        <translation>attributes 必須是值為字串的 JSON 物件。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>ranges has to be a JSON list of pairs [start, end].</source>
        <translation>ranges 必須是由 [start, end] 配對組成的 JSON 清單。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>attributes has to be an object</source>
        <translation>attributes 必須是物件</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <location filename="../../annotator/exchange/importers/tables/delimited.py"/>
        <location filename="../../annotator/exchange/importers/tokens/hf_parquet.py"/>
        <source>{file_name}, row {number}</source>
        <translation>{file_name}，第 {number} 列</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>The table of articles has no article {said}.</source>
        <translation>文章表中沒有文章 {said}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>Row {number} of the spans: {sentence}</source>
        <translation>標註表第 {number} 列：{sentence}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>created is {said}, it has to be a time as 2026-01-31T09:30:00Z.</source>
        <translation>created 為 {said}，必須是 2026-01-31T09:30:00Z 形式的時間。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>{file_name} became shorter while it was read: import it again.</source>
        <translation>{file_name} 在讀取過程中變短了：請重新匯入。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/parquet_folder.py"/>
        <source>{file_name} cannot be read as Parquet: it is damaged.</source>
        <translation>無法以 Parquet 讀取 {file_name}：檔案已損毀。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat.py"/>
        <source>the text is not the one that was exported: {regions} regions and {layers} layers marked done were left out</source>
        <translation>文字與匯出時的不同：略去 {regions} 個頁面部分和 {layers} 份標為已完成的編碼</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat.py"/>
        <source>the text is not the one that was exported: {regions} regions were left out</source>
        <translation>文字與匯出時的不同：略去 {regions} 個頁面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat.py"/>
        <source>the text is not the one that was exported: {layers} layers marked done were left out</source>
        <translation>文字與匯出時的不同：略去 {layers} 份標為已完成的編碼</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat.py"/>
        <source>The text that it speaks of, {stem}.txt, is not beside it: import both together.</source>
        <translation>所對應的文字檔 {stem}.txt 不在同一處：請將兩者一起匯入。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>normalisations (N)</source>
        <translation>正規化（N）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>arguments of events (E)</source>
        <translation>事件論元（E）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>equivalences (*)</source>
        <translation>等價關係（*）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>comments (#)</source>
        <translation>註解（#）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>{n} {what} of brat were left out</source>
        <translation>略去 brat 的 {n} 項{what}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>{said} has to be a label and offsets, as in directive 7 18.</source>
        <translation>{said} 必須是標籤加偏移，例如 directive 7 18。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>the span {id} has no text behind its offsets: the file is cut off, or is not brat's.</source>
        <translation>標註 {id} 的偏移之後沒有文字：檔案不完整，或不是 brat 檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>Two spans of the article have the same id, {id}.</source>
        <translation>文章有兩處標註的 id 相同：{id}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>{said} has to be a relation between two spans, as in supports Arg1:T1 Arg2:T2.</source>
        <translation>{said} 必須是兩處標註間的關係，例如 supports Arg1:T1 Arg2:T2。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>Two relations of the article have the same id, {id}.</source>
        <translation>文章有兩個關係的 id 相同：{id}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>{said} has to be an attribute of a span, as in tense T1 past.</source>
        <translation>{said} 必須是標註的屬性，例如 tense T1 past。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>{said} has to be an event on a span, as in Meeting:T1 Who:T2.</source>
        <translation>{said} 必須是標註上的事件，例如 Meeting:T1 Who:T2。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>{homeless} attributes or notes of brat were left out: what they are of is no span</source>
        <translation>略去 {homeless} 個 brat 屬性或備註：它們所屬的不是標註</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>Line {number} is no annotation of brat: {said}.</source>
        <translation>第 {number} 行不是 brat 標註：{said}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>Line {number}: {sentence}</source>
        <translation>第 {number} 行：{sentence}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas.py"/>
        <source>The CAS holds no text: it has no sofaString.</source>
        <translation>該 CAS 沒有文字：缺少 sofaString。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas.py"/>
        <source>left out of the CAS: {counts}</source>
        <translation>CAS 中略去的內容：{counts}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas.py"/>
        <source>{homeless} relations were left out: what they join is no span</source>
        <translation>略去 {homeless} 個關係：兩端不是標註</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas.py"/>
        <source>{number} more views of the CAS were left out</source>
        <translation>略去 CAS 的另外 {number} 個檢視</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas.py"/>
        <source>features that refer to other annotations were left out: {counts}</source>
        <translation>略去引用其他標註的特徵：{counts}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas.py"/>
        <source>features of relations were left out: {counts}</source>
        <translation>略去關係的特徵：{counts}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas_json.py"/>
        <source>The file is no JSON CAS: it has no {structures}.</source>
        <translation>該檔案不是 JSON CAS：缺少 {structures}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas_json.py"/>
        <source>Two feature structures of the CAS have the same id.</source>
        <translation>CAS 中有兩個特徵結構的 id 相同。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas_json.py"/>
        <source>{structures} of the CAS has to be a list.</source>
        <translation>CAS 的 {structures} 必須是清單。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas_json.py"/>
        <source>{name} of the CAS has to be an object.</source>
        <translation>CAS 的 {name} 必須是物件。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas_json.py"/>
        <source>A feature structure of the CAS is {said}: it has to have a %TYPE and an %ID.</source>
        <translation>CAS 中有一個特徵結構為 {said}：必須有 %TYPE 和 %ID。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas_layers.py"/>
        <source>The {short_type} {id} has to begin and end at whole numbers.</source>
        <translation>{short_type} {id} 的起訖位置必須是整數。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/hypothesis.py"/>
        <source>An annotation of Hypothesis has the uri {said} and the tags {said2}.</source>
        <translation>有一筆 Hypothesis 標註的 uri 為 {said}，tags 為 {said2}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/page_items.py"/>
        <source>The file holds no Web Annotations: it has no items.</source>
        <translation>該檔案沒有 Web Annotations：缺少 items。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/page_items.py"/>
        <source>Annotation {number} is {said}: it has to be an object with a target.</source>
        <translation>第 {number} 筆標註為 {said}：必須是帶 target 的物件。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/page_items.py"/>
        <source>its target {said} is no address</source>
        <translation>目標 {said} 不是網址</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/page_items.py"/>
        <source>Annotation {number}: {sentence}.</source>
        <translation>第 {number} 筆標註：{sentence}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/page_items.py"/>
        <source>its target {said} names no source</source>
        <translation>目標 {said} 沒有指明來源</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/selectors.py"/>
        <source>the position {start} to {end} has no words to place it by</source>
        <translation>位置 {start} 至 {end} 沒有可供定位的文字</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/selectors.py"/>
        <source>{said} does not stand in the text</source>
        <translation>文字中沒有 {said}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/selectors.py"/>
        <source>{said} stands at {likely} and at {likely2}, equally near to {wanted}</source>
        <translation>{said} 出現在 {likely} 和 {likely2}，與 {wanted} 的距離相同</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/selectors.py"/>
        <source>{said} stands at {likely} and at {likely2}, and nothing says which is meant</source>
        <translation>{said} 出現在 {likely} 和 {likely2}，無從得知指的是哪一處</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/selectors.py"/>
        <source>a position from {said} to {said2} has to be of whole numbers</source>
        <translation>從 {said} 到 {said2} 的位置必須是整數</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/selectors.py"/>
        <source>the exact, prefix and suffix of a quote have to be strings</source>
        <translation>引文的 exact、prefix 和 suffix 必須是字串</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/web_annotation.py"/>
        <source>The text that it speaks of, {next}, is not beside it: import both together.</source>
        <translation>所對應的文字檔 {next} 不在同一處：請將兩者一起匯入。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/web_annotation.py"/>
        <source>{left_out} annotations were left out: they are no labels of the text</source>
        <translation>略去 {left_out} 筆標註：它們不是文字的標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/web_annotation.py"/>
        <source>comments on a text as a whole were left out: {unsaid}</source>
        <translation>略去對整篇文字的評論：{unsaid}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/web_annotation.py"/>
        <source>{count} regions were left out: they have no words to place them by</source>
        <translation>略去 {count} 個頁面部分：沒有可供定位的文字</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/web_annotation.py"/>
        <source>The annotation {what}: {sentence}.</source>
        <translation>標註 {what}：{sentence}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/whole_file.py"/>
        <source>The file is larger than {most_mb} MB, and is read as a whole: split it.</source>
        <translation>檔案超過 {most_mb} MB，而這種檔案須一次讀入：請拆分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/whole_file.py"/>
        <source>The file is not JSON in UTF-8, or is cut off ({error}).</source>
        <translation>該檔案不是 UTF-8 的 JSON，或不完整（{error}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/xmi.py"/>
        <source>Two annotations of the CAS have the same id, {twins}.</source>
        <translation>CAS 中有兩處標註的 id 相同：{twins}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/xmi.py"/>
        <source>An element {type} of the CAS has no xmi:id.</source>
        <translation>CAS 中有一個 {type} 元素沒有 xmi:id。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/xmi.py"/>
        <source>The XML declares a document type or entities, as an entity bomb does: it was not read.</source>
        <translation>該 XML 宣告了文件類型或實體，這是實體炸彈的做法：未讀取。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/xmi.py"/>
        <source>The file is not XML, or is damaged or cut off ({error}).</source>
        <translation>該檔案不是 XML，或已損毀或不完整（{error}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/xmi.py"/>
        <source>The XML cannot be read ({error}): save it as UTF-8.</source>
        <translation>無法讀取 XML（{error}）：請另存為 UTF-8。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/xmi.py"/>
        <source>The XML has characters that only XML 1.1 knows ({error}): export it as XML 1.0.</source>
        <translation>該 XML 含有只有 XML 1.1 才有的字元（{error}）：請匯出為 XML 1.0。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/xmi.py"/>
        <source>The file is no UIMA CAS XMI: its first element is not xmi:XMI.</source>
        <translation>該檔案不是 UIMA CAS XMI：第一個元素不是 xmi:XMI。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/xmi.py"/>
        <source>The CAS has more than {most_structures:,} annotations: it is no article's.</source>
        <translation>該 CAS 的標註超過 {most_structures:,} 處：不會是一篇文章的。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/columns.py"/>
        <source>this looks like annotations: name the format with --format, or its columns with --columns.</source>
        <translation>這像是標註：請用 --format 指定格式，或用 --columns 指定欄。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/columns.py"/>
        <source>Its columns say where labels begin and end ({listed}): {annotations}</source>
        <translation>它的欄標明了標籤的起訖位置（{listed}）：{annotations}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/columns.py"/>
        <source>Which column holds the text cannot be told from the names ({listed}): name it with --columns text=NAME.</source>
        <translation>無法從欄名（{listed}）得知哪一欄是文字：請用 --columns text=NAME 指定。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/columns.py"/>
        <source>The table has no column {strip}: it has {listed}.</source>
        <translation>表格沒有欄 {strip}：現有 {listed}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/columns.py"/>
        <source>--columns cannot be read at {strip!r}: write text=COLUMN,title=COLUMN ..., with each of {names} once at most.</source>
        <translation>無法讀懂 --columns 的 {strip!r}：請寫 text=COLUMN,title=COLUMN …，{names} 每項至多一次。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/delimited.py"/>
        <source>Its quotes do not match: what stands in quotes has to fill its cell, and a quote in it is doubled.</source>
        <translation>引號不成對：帶引號的內容須佔滿儲存格，其中的引號須寫兩次。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/delimited.py"/>
        <source>A quote is opened in it and never closed: the rest of the file cannot be read.</source>
        <translation>其中有引號未關閉：檔案其餘部分無法讀取。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/delimited.py"/>
        <source>A cell has more than {number} million characters.</source>
        <translation>有一個儲存格超過 {number} 百萬個字元。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/delimited.py"/>
        <source>Table (CSV, TSV), one row an article</source>
        <translation>表格（CSV、TSV），每列一篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/delimited.py"/>
        <source>The table has no head: its first row has to name the columns.</source>
        <translation>表格沒有標題列：第一列必須是欄名。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/delimited.py"/>
        <source>The table has a head and no rows.</source>
        <translation>表格只有標題列，沒有資料列。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/delimited.py"/>
        <source>A table that is not UTF-8 can have {number} MB: save it as UTF-8.</source>
        <translation>非 UTF-8 的表格上限為 {number} MB：請另存為 UTF-8。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/delimited.py"/>
        <source>A line of the table has more than {number} million characters.</source>
        <translation>表格有一行超過 {number} 百萬個字元。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/delimited.py"/>
        <source>It has {count} cells, the head has {count2}.</source>
        <translation>這一列有 {count} 個儲存格，而標題列有 {count2} 個。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/parquet.py"/>
        <source>The file cannot be read as Parquet: it is damaged, or uses what this pyarrow does not know.</source>
        <translation>無法以 Parquet 讀取該檔案：檔案已損毀，或用到了目前 pyarrow 不支援的功能。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/parquet.py"/>
        <source>It unpacks to more than {max_ratio} times its size, as a bomb does: no more of it was read.</source>
        <translation>解壓縮後超過自身大小的 {max_ratio} 倍，如同炸彈檔案：已停止讀取。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/parquet.py"/>
        <source>Table (Parquet), one row an article</source>
        <translation>表格（Parquet），每列一篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/parquet.py"/>
        <location filename="../../annotator/session/intake/import_tables.py"/>
        <source>The table has no rows.</source>
        <translation>表格沒有資料列。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/parquet.py"/>
        <source>A row group unpacks to more than {number} GB: write smaller ones.</source>
        <translation>有一個列群組解壓縮後超過 {number} GB：請寫成較小的列群組。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/parquet.py"/>
        <source>Two columns of the table have the same name: rename one.</source>
        <translation>表格有兩欄同名：請將其中一欄改名。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/rows.py"/>
        <source>the date could not be read as one, and was not kept</source>
        <translation>日期無法辨識，未保留</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/rows.py"/>
        <source>There is no text under {names}.</source>
        <translation>{names} 下沒有文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/rows.py"/>
        <source>What stands under {column} is a list or an object: {annotations}</source>
        <translation>{column} 下的內容是清單或物件：{annotations}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/rows.py"/>
        <source>What stands under {column} is no text.</source>
        <translation>{column} 下的內容不是文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/columns.py"/>
        <source>{file_name}, line {line}</source>
        <translation>{file_name}，第 {line} 行</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/columns.py"/>
        <source>It has more than {max_characters:,} characters: part its articles by {document} lines.</source>
        <translation>超過 {max_characters:,} 個字元：請以 {document} 行分開各篇文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/columns.py"/>
        <source>Line {number} is {said}: it has to be a token and its tag, which is O, or like B-LABEL.</source>
        <translation>第 {number} 行為 {said}：必須是詞元及其標記，標記為 O 或 B-LABEL 的形式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/columns.py"/>
        <source>Line {number} has more than {longest_line:,} characters: it is no token and its tag.</source>
        <translation>第 {number} 行超過 {longest_line:,} 個字元：不會是詞元及其標記。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/columns.py"/>
        <source>The file holds no token with its tag.</source>
        <translation>該檔案沒有帶標記的詞元。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/columns.py"/>
        <source>The file is not {codec} after its line {number}: it is damaged or cut off.</source>
        <translation>該檔案從第 {number} 行之後不是 {codec}：檔案已損毀或不完整。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/hf_jsonl.py"/>
        <source>The file holds no row: it is empty.</source>
        <translation>該檔案沒有資料：是空的。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/hf_jsonl.py"/>
        <source>Line {number} is longer than {number2} MB: it cannot be a row.</source>
        <translation>第 {number} 行超過 {number2} MB：不會是一筆資料。</translation>
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
        <translation>表格沒有欄 tokens：不是帶標記詞元的資料集。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/hf_parquet.py"/>
        <source>The data set has no rows.</source>
        <translation>該資料集沒有資料列。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>it has no tags: they are looked for in {names}</source>
        <translation>沒有標記：應在 {names} 中</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>it has {count} tokens and {count2} tags</source>
        <translation>有 {count} 個詞元和 {count2} 個標記</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>it has no tokens</source>
        <translation>沒有詞元</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>{column} has to be a list</source>
        <translation>{column} 必須是清單</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>{column} has to be a list of names, or of whole numbers</source>
        <translation>{column} 必須是名稱的清單，或整數的清單</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>{column} holds numbers, and nothing says what they mean: keep README.md or dataset_infos.json beside the file</source>
        <translation>{column} 中是數字，而沒有說明其意義：請將 README.md 或 dataset_infos.json 與檔案放在一起</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>{column} holds the number {wrong}, and there are names for 0 to {number}</source>
        <translation>{column} 中有數字 {wrong}，而有名稱的是 0 至 {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>A row is an object with keys, this is not one.</source>
        <translation>每筆資料應是帶鍵的物件，這一筆不是。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>ranges has to be a list of pairs of whole numbers</source>
        <translation>ranges 必須是整數配對的清單</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/doccano.py"/>
        <source>{key} has to be a list</source>
        <translation>{key} 必須是清單</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/doccano.py"/>
        <source>{key} has a tag for each character or word, and the line does not say of which</source>
        <translation>{key} 給每個字元或詞都加了標記，但這一行沒有說明是哪一種</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/doccano.py"/>
        <source>{key}[{place}] is {said}, it has to be [start, end, label] or a label</source>
        <translation>{key}[{place}] 為 {said}，必須是 [start, end, label] 或一個標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/doccano.py"/>
        <source>{said} has {said2}, it has to be [first, last character]</source>
        <translation>{said} 的值為 {said2}，必須是 [首字元，末字元]</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_array.py"/>
        <source>Something stands behind the array: the file is damaged, or is not one array.</source>
        <translation>陣列之後還有內容：檔案已損毀，或不是單一陣列。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_array.py"/>
        <source>One record is longer than {number} MB: split the file.</source>
        <translation>有一筆記錄超過 {number} MB：請拆分檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_array.py"/>
        <source>The file ends within its array: it is cut off.</source>
        <translation>檔案在陣列未完時就結束了：內容不完整。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_array.py"/>
        <source>The file is UTF-16, not UTF-8: name its encoding, or save it as UTF-8.</source>
        <translation>該檔案是 UTF-16，不是 UTF-8：請指明字元編碼，或另存為 UTF-8。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_array.py"/>
        <source>The file is not {name}: its bytes do not fit.</source>
        <translation>該檔案不是 {name}：位元組不符。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_files.py"/>
        <source>{file_name}, behind line {number}</source>
        <translation>{file_name}，第 {number} 行之後</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_files.py"/>
        <source>{file_name}, record {number}</source>
        <translation>{file_name}，第 {number} 筆記錄</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_files.py"/>
        <source>{file_name}, behind record {number}</source>
        <translation>{file_name}，第 {number} 筆記錄之後</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_files.py"/>
        <source>It is not JSON ({error}).</source>
        <translation>不是 JSON（{error}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_files.py"/>
        <source>Line {number} is longer than {number2} MB: split the file.</source>
        <translation>第 {number} 行超過 {number2} MB：請拆分檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/label_studio.py"/>
        <source>predictions of a machine were left out: {count}</source>
        <translation>略去機器的預測：{count}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/label_studio.py"/>
        <source>Which of {said} is the text cannot be told: call that key text.</source>
        <translation>無法得知 {said} 中哪一個是文字：請將該鍵命名為 text。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/label_studio.py"/>
        <source>The task has no text: tasks of pictures, sounds or pages cannot be read.</source>
        <translation>該任務沒有文字：無法讀取圖片、聲音或頁面的任務。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/label_studio_results.py"/>
        <source>its offsets count within elements of a page (HyperText or Paragraphs), not in a text</source>
        <translation>其偏移以頁面元素（HyperText 或 Paragraphs）計算，不是以文字計算</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/label_studio_results.py"/>
        <source>what was marked otherwise than by labels was left out ({kinds})</source>
        <translation>略去並非以標籤標出的內容（{kinds}）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/label_studio_results.py"/>
        <source>regions without a label, and relations to them, were left out: {unlabelled}</source>
        <translation>略去沒有標籤的區域及相應的關係：{unlabelled}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/label_studio_results.py"/>
        <source>annotations that were cancelled were left out: {cancelled}</source>
        <translation>略去已取消的標註：{cancelled}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/label_studio_results.py"/>
        <source>relations both ways were read as one way: {arrows}</source>
        <translation>雙向關係以單向讀取：{arrows}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/prodigy.py"/>
        <source>It was rejected in Prodigy: what is marked in it is wrong, and it was left out.</source>
        <translation>在 Prodigy 中被拒絕：其中的標註有誤，已略去。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/prodigy.py"/>
        <source>It was ignored in Prodigy: nobody decided about it, and it was left out.</source>
        <translation>在 Prodigy 中被忽略：無人作出判斷，已略去。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/prodigy.py"/>
        <source>It has no text: tasks of pictures, sounds or pages cannot be read.</source>
        <translation>沒有文字：無法讀取圖片、聲音或頁面的任務。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/prodigy.py"/>
        <source>relations between tokens that are no spans were left out: {passed}</source>
        <translation>略去兩端詞元不是標註的關係：{passed}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/prodigy.py"/>
        <source>Its answer is {said}, and not accept.</source>
        <translation>回答為 {said}，不是 accept。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_archive.py"/>
        <source>Its path leads out of the archive: it was not read.</source>
        <translation>其路徑指向壓縮檔之外：未讀取。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_archive.py"/>
        <source>The archive holds another file of this name before it: only that one was read.</source>
        <translation>壓縮檔中前面已有同名檔案：只讀取了前一個。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_archive.py"/>
        <source>It is an archive within the archive: unpack that one, and import it by itself.</source>
        <translation>這是壓縮檔中的壓縮檔：請解壓縮後單獨匯入。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_archive.py"/>
        <source>ZIP of files in any of the formats that are read</source>
        <translation>ZIP，內含任一可讀取格式的檔案</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_archive.py"/>
        <location filename="../../annotator/session/taken/import_report.py"/>
        <source>Passed over, no format reads them: {endings}.</source>
        <translation>已略過沒有格式可讀取的檔案：{endings}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_archive.py"/>
        <source>The archive holds no files.</source>
        <translation>壓縮檔中沒有檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_archive.py"/>
        <source>It is malformed in a way that was not foreseen ({name}).</source>
        <translation>格式有誤，且不屬於已知情形（{name}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_archive.py"/>
        <source>The archive unpacks to more than {number} GB: split it.</source>
        <translation>壓縮檔解壓縮後超過 {number} GB：請拆分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_members.py"/>
        <source>archive</source>
        <translation>壓縮檔</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_members.py"/>
        <source>It unpacks to more than {number:,.0f} MB: split it.</source>
        <translation>解壓縮後超過 {number:,.0f} MB：請拆分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_members.py"/>
        <source>The {what} holds more than {max_members:,} files: split it.</source>
        <translation>{what}中的檔案超過 {max_members:,} 個：請拆分。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_members.py"/>
        <source>It is protected by a password: unpack the archive, and import the files.</source>
        <translation>檔案受密碼保護：請解壓縮後匯入其中的檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_members.py"/>
        <source>It unpacks to more than {max_ratio} times its size, as a ZIP bomb does: it was not read.</source>
        <translation>解壓縮後超過自身大小的 {max_ratio} 倍，如同 ZIP 炸彈：未讀取。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_members.py"/>
        <source>The {what} cannot be opened: it is damaged, or no ZIP file.</source>
        <translation>無法開啟{what}：已損毀，或不是 ZIP 檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_members.py"/>
        <source>It is damaged, or packed in a way that is not known here.</source>
        <translation>檔案已損毀，或採用了未知的壓縮方式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/layers.py"/>
        <source>There are several gold layers ({names}): say which with --layer; an export also takes --final or --all-layers.</source>
        <translation>有多份定稿（{names}）：請用 --layer 指明是哪一份；匯出時也可以用 --final 或 --all-layers。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/layers.py"/>
        <source>There are several hand layers ({names}): say which with --layer; an export also takes --final or --all-layers.</source>
        <translation>有多份手動編碼（{names}）：請用 --layer 指明是哪一份；匯出時也可以用 --final 或 --all-layers。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/layers.py"/>
        <source>none yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/layers.py"/>
        <source>No layer is called {name}; the project has {have}.</source>
        <translation>沒有名為 {name} 的編碼；專案中現有：{have}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/registry.py"/>
        <source>The format {name} cannot be read: choose one of {able}.</source>
        <translation>格式 {name} 不支援讀取：請從 {able} 中選擇。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/registry.py"/>
        <source>The format {name} cannot be written: choose one of {able}.</source>
        <translation>格式 {name} 不支援寫出：請從 {able} 中選擇。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/registry.py"/>
        <source>No format {name}: choose one of {able}.</source>
        <translation>沒有格式 {name}：請從 {able} 中選擇。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/registry.py"/>
        <source>The format {point_name} could not be loaded: {point_value} is not a Format.</source>
        <translation>無法載入格式 {point_name}：{point_value} 不是 Format。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/registry.py"/>
        <source>The format {format_name} needs more than is installed ({missing}): python -m pip install "{wanted}".</source>
        <translation>格式 {format_name} 所需的元件未安裝（{missing}）：python -m pip install "{wanted}"。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/registry.py"/>
        <source>No format reads {file_name}: files end in {endings}, or name the format with --format.</source>
        <translation>沒有格式能讀取 {file_name}：可讀取的副檔名有 {endings}，或以 --format 指定格式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/registry.py"/>
        <source>the module {error_name} is missing</source>
        <translation>缺少模組 {error_name}</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/registry.py"/>
        <source>No format knows this {suffix}: name it with --format.</source>
        <translation>沒有格式能辨識這個 {suffix}：請以 --format 指定。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/registry.py"/>
        <source>The format {point_name} could not be loaded: {why}.</source>
        <translation>無法載入格式 {point_name}：{why}。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/tokens/columns.py"/>
        <source>CoNLL-2003, four columns, BIO tags</source>
        <translation>CoNLL-2003，四欄，BIO 標記</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/tokens/columns.py"/>
        <source>BIO tags (IOB2), two columns</source>
        <translation>BIO 標記（IOB2），兩欄</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/tokens/columns.py"/>
        <source>BIOES tags, two columns</source>
        <translation>BIOES 標記，兩欄</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/tokens/columns.py"/>
        <source>BILOU tags, two columns</source>
        <translation>BILOU 標記，兩欄</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/tokens/tags.py"/>
        <source>The tag of token {number} is {tag!r}: it has to be O, or like B-LABEL and I-LABEL.</source>
        <translation>第 {number} 個詞元的標記為 {tag!r}：必須是 O，或 B-LABEL、I-LABEL 的形式。</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/tools.py"/>
        <source>JSONL in the form of Prodigy's tasks, with tokens</source>
        <translation>Prodigy 任務形式的 JSONL，含詞元</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/tools.py"/>
        <source>doccano JSONL (spans, or spans and relations)</source>
        <translation>doccano JSONL（標註，或標註與關係）</translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/tools.py"/>
        <source>Label Studio: tasks.json and its labelling config</source>
        <translation>Label Studio：tasks.json 及其標註設定</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/__init__.py"/>
        <location filename="../../annotator/text/regions/__init__.py"/>
        <location filename="../../annotator/text/scripts/__init__.py"/>
        <source>module {name!r} has no attribute {name2!r}</source>
        <translation>模組 {name!r} 沒有屬性 {name2!r}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/build.py"/>
        <source>it is missing; begin the file with a line such as “name: my-codebook”</source>
        <translation>缺少此項；請在檔案開頭寫一行，如「name: my-codebook」</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/build.py"/>
        <source>its id is missing; write a line such as “id: slogan”</source>
        <translation>缺少 id；請寫一行，如「id: slogan」</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/build.py"/>
        <source>it is empty; put quotes around the colour, as in '#b45309', for a bare # begins a comment</source>
        <translation>內容為空；顏色要加引號，如 '#b45309'，因為單獨的 # 表示註解</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/build.py"/>
        <source>its text is missing; write it under hans (Simplified) or hant (Traditional)</source>
        <translation>缺少文字；請寫在 hans（簡體）或 hant（繁體）下</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/build.py"/>
        <source>fields are needed here: a value, a colon, its names</source>
        <translation>此處需要欄位：值、冒號、它的各名稱</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/build.py"/>
        <source>“{stated}” is no UUID; leave the line out and one is derived from the names</source>
        <translation>「{stated}」不是 UUID；刪去這一行，會依名稱產生一個</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/build.py"/>
        <source>each item is a list of labels, as in “- [directive, addressee]”</source>
        <translation>每一項都是標籤的清單，如「- [directive, addressee]」</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>the label “{first}” has it too</source>
        <translation>標籤「{first}」也用了它</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>the group “{first}” has it too</source>
        <translation>分組「{first}」也用了它</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>the relation “{first}” has it too</source>
        <translation>關係「{first}」也用了它</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>the attribute “{first}” has it too</source>
        <translation>屬性「{first}」也用了它</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>the value “{first}” has it too</source>
        <translation>值「{first}」也用了它</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>The colour {colour} of {label} is hard to read on light paper (contrast {seen}, {needed} is needed).</source>
        <translation>{label} 的顏色 {colour} 在淺色背景上難以辨認（對比度 {seen}，至少需要 {needed}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>The colour {colour} of {label} is hard to read on dark paper (contrast {seen}, {needed} is needed).</source>
        <translation>{label} 的顏色 {colour} 在深色背景上難以辨認（對比度 {seen}，至少需要 {needed}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>{one} and {other} have the same colour {colour} on light paper: change one of them.</source>
        <translation>{one} 與 {other} 在淺色背景上的顏色同為 {colour}：請更改其中一個。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>{one} and {other} have the same colour {colour} on dark paper: change one of them.</source>
        <translation>{one} 與 {other} 在深色背景上的顏色同為 {colour}：請更改其中一個。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>an id holds no “{wrong}”, only letters of any script, digits, _ and -; choose another</source>
        <translation>id 不能含有「{wrong}」，只能用任何文字的字母、數字、_ 和 -；請另選一個</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>The colours of {one} and {other} on light paper can hardly be told apart.</source>
        <translation>{one} 與 {other} 的顏色在淺色背景上難以區分。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>The colours of {one} and {other} on light paper can hardly be told apart by readers with deuteranopia.</source>
        <translation>綠色盲讀者在淺色背景上難以區分 {one} 與 {other} 的顏色。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>The colours of {one} and {other} on light paper can hardly be told apart by readers with protanopia.</source>
        <translation>紅色盲讀者在淺色背景上難以區分 {one} 與 {other} 的顏色。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>The colours of {one} and {other} on dark paper can hardly be told apart.</source>
        <translation>{one} 與 {other} 的顏色在深色背景上難以區分。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>The colours of {one} and {other} on dark paper can hardly be told apart by readers with deuteranopia.</source>
        <translation>綠色盲讀者在深色背景上難以區分 {one} 與 {other} 的顏色。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>The colours of {one} and {other} on dark paper can hardly be told apart by readers with protanopia.</source>
        <translation>紅色盲讀者在深色背景上難以區分 {one} 與 {other} 的顏色。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>an id holds no full-width colon; write “id: slogan” with the half-width one</source>
        <translation>id 不能含有全形冒號；請以半形冒號寫「id: slogan」</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>its marks stand apart from their letters; write “{composed}”, copied from here</source>
        <translation>其中的附加符號與字母分開了；請寫「{composed}」，可從此處複製</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>an id holds no blanks; write “{better}” and put the words into names</source>
        <translation>id 不能含有空格；請寫「{better}」，詞語寫在 names 中</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>an id holds no U+{code:04X}, which nobody sees, only letters of any script, digits, _ and -; choose another</source>
        <translation>id 不能含有看不見的 U+{code:04X}，只能用任何文字的字母、數字、_ 和 -；請另選一個</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{key}” cannot be a key; choose one digit, one of - = `, or one small letter from a to z</source>
        <translation>「{key}」不能作為按鍵；請選一個數字、- = ` 之一，或一個小寫字母 a 至 z</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>there are none; write at least one, as in “- id: slogan”</source>
        <translation>一個也沒有；請至少寫一個，如「- id: slogan」</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>all are retired; leave at least one in use</source>
        <translation>全部已停用；至少保留一個</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <location filename="../../annotator/store/merging/portable.py"/>
        <location filename="../../annotator/store/rows.py"/>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <location filename="../../annotator/ui/agreement/passages/passage_delegate.py"/>
        <location filename="../../annotator/ui/palette/found_list.py"/>
        <source>label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>light</source>
        <translation>淺色</translation>
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
        <translation>沒有單位「{unit}」；{nearest}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>a label is not for “{applies_to}”; {nearest}</source>
        <translation>標籤不能用於「{applies_to}」；{nearest}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>there is no group “{group}”; {nearest}</source>
        <translation>沒有分組「{group}」；{nearest}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>the key {key} is taken by the program; choose another digit or letter</source>
        <translation>按鍵 {key} 由程式佔用；請另選一個數字或字母</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{key}” cannot be its key; choose one small letter other than n</source>
        <translation>「{key}」不能作為它的按鍵；請選一個 n 以外的小寫字母</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>the key {key} is that of the label “{label_keys}”; choose another</source>
        <translation>按鍵 {key} 已屬於標籤「{label_keys}」；請另選一個</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{kind}” is no kind; {nearest}</source>
        <translation>沒有類型「{kind}」；{nearest}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>there are none to choose from; write a list of them, or “kind: text”</source>
        <translation>沒有可選的值；請寫出值的清單，或寫「kind: text」</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>a {kind} has no list of values; leave it out, or write “kind: choice”</source>
        <translation>{kind} 沒有可選值清單；請刪去，或寫「kind: choice」</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{several}” stands between several values; choose values without it</source>
        <translation>「{several}」用來分隔多個值；請選擇不含它的值</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{made}” is no way to make one; {nearest}</source>
        <translation>沒有建立方式「{made}」；{nearest}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>it stands there twice</source>
        <translation>它在此處出現了兩次</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{value}” is taken, {owners}; choose another</source>
        <translation>「{value}」已被佔用：{owners}；請另選一個</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <location filename="../../annotator/store/rows.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>relation</source>
        <translation>關係</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{colour}” ({half}) is no colour; write it as '#b45309', in quotes</source>
        <translation>「{colour}」（{half}）不是顏色；請寫成 '#b45309'，並加引號</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>attribute</source>
        <translation>屬性</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>it stands above itself ({names}); let one of them stand at the top</source>
        <translation>標籤成了自己的上層（{names}）；請讓其中一個位於頂層</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{label_id}” looks the same as the id of another label; choose another</source>
        <translation>「{label_id}」與另一標籤的 id 看起來相同；請另選一個</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>there is no value “{value}”; {nearest}</source>
        <translation>沒有值「{value}」；{nearest}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{each}” is none of its values; {nearest}</source>
        <translation>「{each}」不是它的值；{nearest}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>it is missing; name the labels whose tags it may link</source>
        <translation>缺少此項；請寫出它可以連接哪些標籤的標註</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>there is no label “{each}”; {nearest}</source>
        <translation>沒有標籤「{each}」；{nearest}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/json_form.py"/>
        <source>the stored codebook</source>
        <translation>已儲存的編碼手冊</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/nouns.py"/>
        <source>known are {names}</source>
        <translation>可用的有 {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/nouns.py"/>
        <source>none is known</source>
        <translation>沒有可用的</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/nouns.py"/>
        <source>the nearest is “{close}”</source>
        <translation>最接近的是「{close}」</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/nouns.py"/>
        <source>The codebook {name} has no label “{wanted}”; {known}.</source>
        <translation>編碼手冊 {name} 中沒有標籤「{wanted}」；{known}。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>label “{name}”</source>
        <translation>標籤「{name}」</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>group “{name}”</source>
        <translation>分組「{name}」</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>relation “{name}”</source>
        <translation>關係「{name}」</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>attribute “{name}”</source>
        <translation>屬性「{name}」</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>value “{name}”</source>
        <translation>值「{name}」</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>example “{name}”</source>
        <translation>例子「{name}」</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>label {number}</source>
        <translation>標籤 {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>group {number}</source>
        <translation>分組 {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>relation {number}</source>
        <translation>關係 {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>attribute {number}</source>
        <translation>屬性 {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>example {number}</source>
        <translation>例子 {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>fields are needed here, as in “id: slogan”, not “{plain}”</source>
        <translation>此處需要欄位，如「id: slogan」，而不是「{plain}」</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>fields are needed here, as in “id: slogan”</source>
        <translation>此處需要欄位，如「id: slogan」</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>fields are needed here, as in “id: slogan”, not “{plain}”; the colon must be the half-width one</source>
        <translation>此處需要欄位，如「id: slogan」，而不是「{plain}」；冒號必須是半形的</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/merging/both.py"/>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>key</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>colour</source>
        <translation>顏色</translation>
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
        <translation>名稱</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/merging/both.py"/>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>names</source>
        <translation>名稱</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>short</source>
        <translation>簡稱</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>definition</source>
        <translation>定義</translation>
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
        <translation>標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>group</source>
        <translation>分組</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>groups</source>
        <translation>分組</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>parent</source>
        <translation>上層標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>applies_to</source>
        <translation>適用於</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>unit</source>
        <translation>單位</translation>
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
        <translation>句首詞</translation>
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
        <translation>屬性</translation>
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
        <translation>各值名稱</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <location filename="../../annotator/ui/inspector/value_strip.py"/>
        <source>default</source>
        <translation>預設</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>relations</source>
        <translation>關係</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>from</source>
        <translation>起點</translation>
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
        <translation>巢狀</translation>
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
        <translation>需標註的部分</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>hans</source>
        <translation>簡體</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>hant</source>
        <translation>繁體</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>good</source>
        <translation>正例</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>seed</source>
        <translation>來源頁</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <location filename="../../annotator/session/listing/memos.py"/>
        <location filename="../../annotator/store/rows.py"/>
        <location filename="../../annotator/ui/codebook_editor/fields/examples.py"/>
        <location filename="../../annotator/ui/inspector/note_editor.py"/>
        <source>note</source>
        <translation>備註</translation>
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
        <translation>簡體中文</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>zh-Hant</source>
        <translation>繁體中文</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>the text holds a control character or half a surrogate pair; take it out</source>
        <translation>文字含有控制字元或半個代理對；請刪去</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>this is empty; write the words or leave the line out</source>
        <translation>此處為空；請填寫文字，或刪去這一行</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>“{word}” is neither yes nor no; write yes or no</source>
        <translation>「{word}」既不是 yes 也不是 no；請寫 yes 或 no</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>a list is needed here; begin each item with “- ”</source>
        <translation>此處需要清單；每項以「- 」開頭</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>there is no field “{name}”; {nearest}</source>
        <translation>沒有欄位「{name}」；{nearest}</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>one text is needed here</source>
        <translation>此處需要一段文字</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>one text is needed here, not a list or fields</source>
        <translation>此處需要一段文字，而不是清單或欄位</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}: more than {number} MB cannot be a codebook; choose another file.</source>
        <translation>{file}：超過 {number} MB 的不會是編碼手冊；請選擇其他檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}: lists or fields are nested too deeply for a codebook.</source>
        <translation>{file}：清單或欄位的巢狀太深，不像編碼手冊。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}: the file is empty; write a name and at least one label.</source>
        <translation>{file}：檔案為空；請寫名稱和至少一個標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}: a codebook is a mapping; begin with “name: …”, then “labels:” and a list of them.</source>
        <translation>{file}：編碼手冊是對映；請以「name: …」開頭，再寫「labels:」及標籤的清單。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{path}: the file cannot be read ({strerror}); check its path.</source>
        <translation>{path}：無法讀取檔案（{strerror}）；請檢查路徑。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{path}: the file is not UTF-8 (byte {start}); save it as UTF-8.</source>
        <translation>{path}：檔案不是 UTF-8（位元組 {start}）；請另存為 UTF-8。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}, line {line}: this is not YAML ({problem}); mend that line.</source>
        <translation>{file}，第 {line} 行：這不是 YAML（{problem}）；請修正這一行。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}, line {line}: a character that YAML forbids; take it out.</source>
        <translation>{file}，第 {line} 行：含有 YAML 不允許的字元；請刪去。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}, line {line}: YAML aliases (*name) are not read here; write the text out.</source>
        <translation>{file}，第 {line} 行：此處不讀取 YAML 別名（*name）；請寫出全文。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}, line {line}: YAML tags (!name) are not read here; take it out.</source>
        <translation>{file}，第 {line} 行：此處不讀取 YAML 標籤（!name）；請刪去。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}, line {line}: the name of a field must be one word.</source>
        <translation>{file}，第 {line} 行：欄位名稱必須是一個詞。</translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}, line {line}: the field “{key_value}” stands here twice; keep one.</source>
        <translation>{file}，第 {line} 行：欄位「{key_value}」在此處出現了兩次；請保留一個。</translation>
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
        <translation>{some} 及另外 {number:,} 項</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/cases.py"/>
        <source>Article {number} has to be compared between two coders at least, and one is named.</source>
        <translation>文章 {number} 至少須在兩位編碼員之間比較，但只指定了一位。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/cases.py"/>
        <source>Article {number} has to be compared between two coders at least, and none is named.</source>
        <translation>文章 {number} 至少須在兩位編碼員之間比較，但沒有指定編碼員。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/cases.py"/>
        <source>Article {number} has to be compared between two coders at least, and one is done with it.</source>
        <translation>文章 {number} 至少須在兩位編碼員之間比較，但只有一位完成了它。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/cases.py"/>
        <source>Article {number} has to be compared between two coders at least, and none is done with it.</source>
        <translation>文章 {number} 至少須在兩位編碼員之間比較，但沒有人完成它。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/cases.py"/>
        <source>{name} has no coder “{unknown}”.</source>
        <translation>{name} 中沒有編碼員「{unknown}」的編碼。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/deciding.py"/>
        <source>Adjudicate: accept agreements</source>
        <translation>裁定：接受一致之處</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/deciding.py"/>
        <source>Adjudicate: accept a version</source>
        <translation>裁定：接受一個版本</translation>
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
        <translation>裁定：都不對</translation>
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
        <translation>不能裁定為「{how}」：請從 {names} 中選擇。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/deciding.py"/>
        <source>That coder is not compared here: choose the version of one that is.</source>
        <translation>這位編碼員不在這次比較之內：請選用參與比較者的版本。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/deciding.py"/>
        <source>A coder has changed this passage meanwhile: look at it again.</source>
        <translation>其間有編碼員更改了此處：請重新查看。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/deciding.py"/>
        <source>Nothing was edited: say what is right, or accept neither.</source>
        <translation>沒有任何修改：請寫明正確的標註，或選擇「都不對」。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/deciding.py"/>
        <source>These say {what} of the same words with different attributes: accept one of them, or edit it.</source>
        <translation>這些版本都把相同文字標為 {what}，但屬性不同：請接受其中一個，或加以編輯。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/gold.py"/>
        <source>A coder or a machine is called gold: rename it, so that decisions can be kept.</source>
        <translation>有編碼員或機器的編碼名為 gold：請將其改名，才能儲存裁定。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/gold.py"/>
        <source>The final version has {what} on this passage with other attributes: accept one version, or edit it.</source>
        <translation>定稿中此處已有 {what}，但屬性不同：請接受一個版本，或加以編輯。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/gold.py"/>
        <source>The final version has {what} on this article with other attributes: accept one version, or edit it.</source>
        <translation>定稿中這篇文章已有 {what}，但屬性不同：請接受一個版本，或加以編輯。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/teaching.py"/>
        <source>A label on the whole article has no passage that could be an example.</source>
        <translation>全文標籤沒有對應的文字，不能當作正例。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/teaching.py"/>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Decide this passage first: an example shows what was decided.</source>
        <translation>請先裁定此處：例子要呈現裁定結果。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/teaching.py"/>
        <source>Nobody has coded this passage, and nothing was accepted: there is no example to keep.</source>
        <translation>此處無人標註，也沒有接受任何版本：沒有可儲存的正例。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/agreement/beside.py"/>
        <source>The figures could not be worked out: choose again.</source>
        <translation>無法算出數值：請重新選擇。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/agreement/codings.py"/>
        <source>No label is called {id}: see the codebook, 'annotator codebook PROJECT show'.</source>
        <translation>沒有名為 {id} 的標籤：請檢視編碼手冊，「annotator codebook PROJECT show」。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/agreement/codings.py"/>
        <source>The label {id} is for articles as a whole: agreement here is on tags.</source>
        <translation>標籤 {id} 用於整篇文章：此處的信度只計算標註。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/agreement/codings.py"/>
        <source>There is no version “{codebook_version}” of the codebook: there are {known} to {known2}.</source>
        <translation>編碼手冊沒有版本「{codebook_version}」：現有版本 {known} 至 {known2}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/agreement/found_passages.py"/>
        <source>An article has gone from {name}: count again.</source>
        <translation>{name} 中有一篇文章已不存在：請重新計算。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/agreement/study.py"/>
        <source>Only articles of training rounds were considered.</source>
        <translation>只計入訓練輪的文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/agreement/study.py"/>
        <source>1 article of a training round was left out.</source>
        <translation>未計入 1 篇訓練輪的文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/agreement/study.py"/>
        <source>{number:,} articles of training rounds were left out.</source>
        <translation>未計入 {number:,} 篇訓練輪的文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/articles.py"/>
        <source>There is no article “{text}” (article {number}) in {name} any more: it was removed, and {way}.</source>
        <translation>{name} 中已沒有文章「{text}」（文章 {number}）：它已移除，{way}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/articles.py"/>
        <source>'annotator restore {name} {number}' brings it back</source>
        <translation>可用「annotator restore {name} {number}」還原</translation>
    </message>
    <message>
        <location filename="../../annotator/session/articles.py"/>
        <source>“{text}” may be any of these articles: {named}. Name it by its number.</source>
        <translation>「{text}」可能指下列任一文章：{named}。請用編號指明。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/articles.py"/>
        <source>There is no article “{text}” in {name} any more: it was removed, and {way}.</source>
        <translation>{name} 中已沒有文章「{text}」：它已移除，{way}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/articles.py"/>
        <source>There is no article “{text}” in {name}: see 'annotator list {name}'.</source>
        <translation>{name} 中沒有文章「{text}」：請見「annotator list {name}」。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/articles.py"/>
        <source>Several articles called “{text}” were removed from {name}: see 'annotator list {name} --removed'.</source>
        <translation>{name} 中移除過多篇名為「{text}」的文章：請見「annotator list {name} --removed」。</translation>
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
        <translation>{name} 中沒有文章 {number}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/asked.py"/>
        <source>Who is to code? Name at least one coder.</source>
        <translation>由誰編碼？請至少指定一位編碼員。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/asked.py"/>
        <source>Say how many articles each coder gets as a count or as a share, not both.</source>
        <translation>每位編碼員的文章數，請用篇數或比例說明，不要兩者並用。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/asked.py"/>
        <source>A coder gets at least one article, not {each}.</source>
        <translation>每位編碼員至少分到一篇文章，不能是 {each}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/asked.py"/>
        <source>Articles cannot be drawn by “{stratify}”: choose outlet or month.</source>
        <translation>無法依「{stratify}」抽取文章：請選擇媒體或月份。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/asked.py"/>
        <source>A seed is a whole number from 0 to {most_seed}, not {seed}.</source>
        <translation>隨機種子須為 0 至 {most_seed} 的整數，不能是 {seed}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/asked.py"/>
        <source>In a training round everybody codes the same articles: leave the overlap out.</source>
        <translation>訓練輪中所有人編碼相同的文章：請去掉重疊。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/asked.py"/>
        <source>An overlap is what several coders code: name a second coder, or leave it out.</source>
        <translation>重疊部分由多位編碼員編碼：請再指定一位編碼員，或去掉重疊。</translation>
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
        <translation>無重疊</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>{share} of the different articles of the round</source>
        <translation>本輪不重複文章的 {share}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>name of a round</source>
        <translation>輪次名稱</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>There is no article to give: all are given already, or the project has none.</source>
        <translation>沒有可分配的文章：已全部分配，或專案中沒有文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>There is a round “{name}” already: choose another name, or take that one back first.</source>
        <translation>已有輪次「{name}」：請換一個名稱，或先收回原有輪次。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>An overlap of {articles:,} is more than there is: ask for {most:,} at most.</source>
        <translation>重疊 {articles:,} 篇超出現有文章：最多可設 {most:,} 篇。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>Everybody named has these articles already: there is nothing to give.</source>
        <translation>指定的編碼員都已有這些文章：沒有可分配的。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>Article {number} is in a real round, so it cannot be in a training one: leave it out.</source>
        <translation>文章 {number} 已在正式輪中，不能再放入訓練輪：請去掉它。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>Article {number} is in a training round, so it cannot be in a real one: leave it out.</source>
        <translation>文章 {number} 已在訓練輪中，不能再放入正式輪：請去掉它。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>everybody the same articles</source>
        <translation>所有人編碼相同的文章</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>There are only {free:,} articles to divide among {many:,} coders: name fewer coders, or let them overlap.</source>
        <translation>只有 {free:,} 篇文章可分給 {many:,} 位編碼員：請減少編碼員，或允許重疊。</translation>
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
        <translation>Krippendorff（2018），依據 Bloch 與 Kraemer（1989）：{coders} 位編碼員需 {units:,} 個單元，最少見標籤的比例為 {rarest:.2%}（{origin}），可接受的最低 alpha 為 {alpha:g}，顯著水準 {level:g}；每篇文章 {an_article:.4g} 個單元</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>1 article, as asked for</source>
        <translation>依指定的 1 篇</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>{number:,} articles, as asked for</source>
        <translation>依指定的 {number:,} 篇</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>as stated</source>
        <translation>依指定值</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>in what is coded</source>
        <translation>依現有編碼</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>nothing being coded yet</source>
        <translation>尚無編碼</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>The share of the rarest label is more than 0% and at most 50%, not {rarest:.3%}.</source>
        <translation>最少見標籤的比例須大於 0%、不超過 50%，不能是 {rarest:.3%}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>The smallest acceptable alpha is between 0 and 1, such as 0.8, not {alpha:g}.</source>
        <translation>可接受的最低 alpha 須介於 0 與 1 之間，例如 0.8，不能是 {alpha:g}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>The level of significance is between 0 and 0.5, such as 0.05, not {level:g}.</source>
        <translation>顯著水準須介於 0 與 0.5 之間，例如 0.05，不能是 {level:g}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>“{text}” cannot be the overlap: say a number, a share such as 10%, or rule.</source>
        <translation>「{text}」不能當作重疊：請寫篇數、比例（例如 10%）或 rule。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>“{text}” cannot be the share: say a share such as 40%.</source>
        <translation>「{text}」不能當作比例：請寫像 40% 這樣的比例。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/plan.py"/>
        <source>The overlap of {overlap:,} is more than somebody's {min:,} articles: ask for less.</source>
        <translation>重疊 {overlap:,} 篇超過了某位編碼員的 {min:,} 篇文章：請減少重疊。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/plan.py"/>
        <source>That needs {needed:,} articles, and {left:,} may be given: ask for fewer, or for more overlap.</source>
        <translation>這需要 {needed:,} 篇文章，而可分配的只有 {left:,} 篇：請減少篇數，或增加重疊。</translation>
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
        <translation>撤回輪次</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/rounds.py"/>
        <source>there is none yet</source>
        <translation>還沒有輪次</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/rounds.py"/>
        <source>There is no round “{name}” in {name2}: {known}.</source>
        <translation>{name2} 中沒有輪次「{name}」：{known}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/rounds.py"/>
        <location filename="../../annotator/session/people/packing.py"/>
        <source>The last change in {name} is not saved yet: try again in a moment.</source>
        <translation>{name} 的最後一次變更尚未儲存：請稍後再試。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/rounds.py"/>
        <source>Articles have come, gone or been given to somebody since this was drawn: draw it again.</source>
        <translation>抽取之後，文章有增減或已分配給他人：請重新抽取。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/background.py"/>
        <source>The process that looked it up has ended: try again.</source>
        <translation>尋找的行程已結束：請再試一次。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/background.py"/>
        <source>A fault in annotator ({kind}: {error}); report it.</source>
        <translation>annotator 發生錯誤（{kind}：{error}）；請回報此問題。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/background.py"/>
        <source>That takes more memory than there is: ask for less.</source>
        <translation>記憶體不足：請減少所需內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>Article {number} ({name})</source>
        <translation>文章 {number}（{name}）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>{where}: its {script} text is not what OpenCC makes of it.</source>
        <translation>{where}：{script} 文字與 OpenCC 的轉換結果不符。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>has ranges that are not in order, or not from its start to its end.</source>
        <translation>各區段未依順序排列，或與標註的首尾不符。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>{out} belongs to the project {name}: choose another name for the copy.</source>
        <translation>{out} 屬於專案 {name}：請為副本換一個名稱。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>The label {label} is in use, but is not in the codebook in force.</source>
        <translation>標籤 {label} 已使用，但不在現行編碼手冊中。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>{where}: its maps cannot be built: {error}</source>
        <translation>{where}：無法建立位置對照：{error}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>{where}: span {span} {wrong}</source>
        <translation>{where}：標註 {span}：{wrong}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>{where}: relation {uuid} joins a span that is not there.</source>
        <translation>{where}：關係 {uuid} 所連的標註不存在。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>repair {repair_id} ({start} to {end}) lies outside the text.</source>
        <translation>修復 {repair_id}（{start} 至 {end}）超出文字範圍。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>repair {repair_id} has the unknown status {status}.</source>
        <translation>修復 {repair_id} 的狀態 {status} 無法辨識。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>region {region_id} ({start} to {end}) lies outside the text.</source>
        <translation>頁面部分 {region_id}（{start} 至 {end}）超出文字範圍。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>region {region_id} repeats one that is not there.</source>
        <translation>頁面部分 {region_id} 所重複的部分並不存在。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>override {id} ({start} to {end}) lies outside the text.</source>
        <translation>轉換 {id}（{start} 至 {end}）超出文字範圍。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>falls outside the {script} text.</source>
        <translation>超出 {script} 文字的範圍。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>Stopped: there is no copy.</source>
        <translation>已停止：沒有產生副本。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>repair {repair_id} ({start} to {end}) crosses another and is not put in: reject one.</source>
        <translation>修復 {repair_id}（{start} 至 {end}）與另一處交叉，未能套用：請拒絕其一。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>has no place in {script}: {error}</source>
        <translation>在 {script} 中沒有對應位置：{error}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/changing.py"/>
        <location filename="../../annotator/session/history.py"/>
        <source>The last change is not saved yet: another process is writing the project. Try again in a moment.</source>
        <translation>最後一次變更尚未儲存：另一個行程正在寫入專案。請稍後再試。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/changing.py"/>
        <source>{name} is open in a window: close it before changing its codebook.</source>
        <translation>{name} 已在視窗中開啟：請先關閉，再變更編碼手冊。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/changing.py"/>
        <source>Labels that have been used are not in this codebook ({names}): keep them, or mark them retired.</source>
        <translation>這份編碼手冊缺少用過的標籤（{names}）：請保留它們，或標為停用。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/changing.py"/>
        <source>The id “{label}” was that of another label in version {number} of the codebook: an id is never used again; choose another one.</source>
        <translation>ID「{label}」在編碼手冊版本 {number} 中屬於另一個標籤；ID 不能重複使用：請另選一個。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>Add label</source>
        <translation>加入標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>Rename label</source>
        <translation>重新命名標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>Retire label</source>
        <translation>停用標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>Bring back label</source>
        <translation>重新啟用標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>Change definition</source>
        <translation>變更定義</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Join labels</source>
        <translation>合併標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>Split label</source>
        <translation>拆分標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <location filename="../../annotator/ui/adjudication/walk/back.py"/>
        <source>Add example</source>
        <translation>加入例子</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The label {label_id} is in the codebook already: change it, or add one of a new UUID.</source>
        <translation>標籤 {label_id} 已在編碼手冊中：請修改它，或以新的 UUID 新增。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The label {label_id} is the last one in use: add another before you retire it.</source>
        <translation>標籤 {label_id} 是最後一個使用中的標籤：請先新增另一個，再停用它。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The label {label_id} is in use: only a retired one can be brought back.</source>
        <translation>標籤 {label_id} 正在使用：只有停用的標籤才能重新啟用。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>This tag has no words in either script: choose another one as an example.</source>
        <translation>這處標註在兩種字形中都沒有文字：請另選一處當作正例。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>Which labels are to become {into_id}? Choose at least one.</source>
        <translation>哪些標籤要變為 {into_id}？請至少選擇一個。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The label {into_id} cannot be joined into itself: choose other labels.</source>
        <translation>標籤 {into_id} 不能併入自身：請選擇其他標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>“{id}” cannot be an id: {fault}.</source>
        <translation>「{id}」不能當作 ID：{fault}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>There is a label “{id}” already: choose another id.</source>
        <translation>已有標籤「{id}」：請換一個 ID。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The label {label_id} is split into at least two labels, or one beside itself: name them.</source>
        <translation>標籤 {label_id} 須拆分為至少兩個標籤，或保留原標籤並另加一個：請指明它們。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The label {label_id} is retired: bring it back first.</source>
        <translation>標籤 {label_id} 已停用：請先重新啟用。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The codebook has no label “{uuid}”.</source>
        <translation>編碼手冊中沒有標籤「{uuid}」。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>“{text}” is an example of {label} already.</source>
        <translation>「{text}」已是 {label} 的正例。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>“{text}” is a counterexample of {label} already.</source>
        <translation>「{text}」已是 {label} 的反例。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The labels {id} and {into_id} cannot be joined: one is for words of the text, the other for articles.</source>
        <translation>標籤 {id} 與 {into_id} 無法合併：一個用於標註，另一個用於文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The label {id} is in the codebook already: split into new ones.</source>
        <translation>標籤 {id} 已在編碼手冊中：請拆分為新標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>{id} is for another kind of thing than {label_id}: both for words of the text, or for articles.</source>
        <translation>{id} 與 {label_id} 的用途不同：兩者須同用於標註，或同用於文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>Close recoding</source>
        <translation>結束重編</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>Label looked for</source>
        <translation>註明已尋找標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Recode tag</source>
        <translation>重編標註</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>Recode article</source>
        <translation>重編文章</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>That label is another coder's: it cannot be changed here.</source>
        <translation>該標籤屬於另一位編碼員：不能在此變更。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <source>The codebook has no label “{label}”.</source>
        <translation>編碼手冊中沒有標籤「{label}」。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>The label {found_id} is retired and cannot be kept: choose another one.</source>
        <translation>標籤 {found_id} 已停用，不能保留：請另選一個。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>The label {found_id} is not in use for tags: choose another one.</source>
        <translation>標籤 {found_id} 目前不用於標註：請另選一個。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>The label {found_id} is not in use for articles: choose another one.</source>
        <translation>標籤 {found_id} 目前不用於整篇文章：請另選一個。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>That label is not there any more.</source>
        <translation>該標籤已不存在。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>Article {article} has the label {found_id} already: take one of the two off it.</source>
        <translation>文章 {article} 已有標籤 {found_id}：請去掉兩者之一。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>Article {article_number} is not done: what was looked for is said when it is.</source>
        <translation>文章 {article_number} 尚未完成：完成後才能註明尋找過的標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <source>{spans} in {articles}.</source>
        <translation>{articles}中的 {spans}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <source>1 article was coded without looking for {label}: a pass for it is opened.</source>
        <translation>1 篇文章標註時未尋找 {label}：將為它開啟補查。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <source>{number:,} articles were coded without looking for {label}: a pass for it is opened.</source>
        <translation>{number:,} 篇文章標註時未尋找 {label}：將為它開啟補查。</translation>
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
        <translation>1 處標註</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <location filename="../../annotator/session/intake/importing.py"/>
        <location filename="../../annotator/session/intake/understanding.py"/>
        <location filename="../../annotator/store/merging/codebooks.py"/>
        <source>{number:,} tags</source>
        <translation>{number:,} 處標註</translation>
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
        <translation>1 個全文標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <source>{number:,} labels of articles as a whole.</source>
        <translation>{number:,} 個全文標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <source>1 relation at these tags.</source>
        <translation>這些標註上有 1 個關係。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <source>{number:,} relations at these tags.</source>
        <translation>這些標註上有 {number:,} 個關係。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <source>1 article done, to be checked again.</source>
        <translation>1 篇已完成的文章待複查。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <source>{number:,} articles done, to be checked again.</source>
        <translation>{number:,} 篇已完成的文章待複查。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <source>1 tag on words that have the label already: both stay.</source>
        <translation>1 處標註的文字已有該標籤：兩者都保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <source>{number:,} tags on words that have the label already: both stay.</source>
        <translation>{number:,} 處標註的文字已有該標籤：兩者都保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <source>1 tag with values that the label does not declare.</source>
        <translation>1 處標註的值未在該標籤中宣告。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/touched.py"/>
        <source>{number:,} tags with values that the label does not declare.</source>
        <translation>{number:,} 處標註的值未在該標籤中宣告。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebooks.py"/>
        <location filename="../../annotator/store/things/coders.py"/>
        <source>Set codebook</source>
        <translation>設定編碼手冊</translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebooks.py"/>
        <source>There is no version “{text}” of the codebook: there are {known} to {known2}.</source>
        <translation>編碼手冊沒有版本「{text}」：現有版本 {known} 至 {known2}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/attributes.py"/>
        <source>{number} tags</source>
        <translation>{number} 處標註</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/attributes.py"/>
        <location filename="../../annotator/session/coding/relations.py"/>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/attributes.py"/>
        <source>The label {what} has no attribute “{name}”; it has {known}.</source>
        <translation>標籤 {what} 沒有屬性「{name}」；它有 {known}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/attributes.py"/>
        <source>“{text}” cannot be the {attribute_id} of {label_id}: write a number, such as 12 or 3.5.</source>
        <translation>「{text}」不能當作 {label_id} 的 {attribute_id}：請寫數字，例如 12 或 3.5。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/attributes.py"/>
        <source>“{text}” cannot be the {attribute_id} of {label_id}: choose one of {names}.</source>
        <translation>「{text}」不能當作 {label_id} 的 {attribute_id}：請從 {names} 中選擇。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/attributes.py"/>
        <source>“{value}” is the {name} of {spans} of {label} and is not in this codebook: it is kept there.</source>
        <translation>「{value}」是 {label} 的 {spans}中 {name} 的值，但不在這份編碼手冊中：原值會保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/attributes.py"/>
        <source>The attribute {name} of {label} is set on {spans} and is not in this codebook: it is kept there.</source>
        <translation>{label} 的屬性 {name} 用於 {spans}，但不在這份編碼手冊中：原值會保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/document_labels.py"/>
        <source>Remove label</source>
        <translation>移除標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/document_labels.py"/>
        <source>Label article</source>
        <translation>為文章加標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/document_labels.py"/>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Attribute</source>
        <translation>屬性</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/document_labels.py"/>
        <source>Article {number} does not have the label {label_id}.</source>
        <translation>文章 {number} 沒有標籤 {label_id}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/document_labels.py"/>
        <source>The label {label_id} is retired: choose another one.</source>
        <translation>標籤 {label_id} 已停用：請另選一個。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/document_labels.py"/>
        <source>The label {label_id} is for words of the text: select some to give it to.</source>
        <translation>標籤 {label_id} 用於標註：請選取要標註的文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/names.py"/>
        <location filename="../../annotator/session/search/plan.py"/>
        <source>there is {names}.</source>
        <translation>現有 {names}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/names.py"/>
        <source>The codebook has no label “{typed}”: {hint}</source>
        <translation>編碼手冊中沒有標籤「{typed}」：{hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/names.py"/>
        <location filename="../../annotator/session/search/plan.py"/>
        <location filename="../../annotator/session/search/typed.py"/>
        <source>do you mean {near}?</source>
        <translation>是指 {near} 嗎？</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/names.py"/>
        <source>there is none yet.</source>
        <translation>目前一個都沒有。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/names.py"/>
        <source>“{typed}” may be any of these labels: {said}. Name it by its id.</source>
        <translation>「{typed}」可能指下列任一標籤：{said}。請用標籤的 id 指明。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/names.py"/>
        <source>The codebook has no label “{typed}” any more: an older version has it.</source>
        <translation>編碼手冊中已沒有標籤「{typed}」：舊版本中有。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/names.py"/>
        <source>There is no coder “{typed}” in {name}: {hint}</source>
        <translation>{name} 中沒有編碼員「{typed}」：{hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/names.py"/>
        <source>No article states the outlet “{typed}”: {hint}</source>
        <translation>沒有文章註明媒體「{typed}」：{hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/notes.py"/>
        <location filename="../../annotator/ui/warnings/warning_list_model.py"/>
        <source>Question</source>
        <translation>疑問</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/notes.py"/>
        <source>Withdraw question</source>
        <translation>撤回疑問</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/own_things.py"/>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <source>That tag is not there any more.</source>
        <translation>這處標註已不存在。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/own_things.py"/>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <source>That tag is another coder's: it cannot be changed here.</source>
        <translation>這處標註屬於另一位編碼員：無法在此變更。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/own_things.py"/>
        <source>That tag stands in article {article}, not in article {number}.</source>
        <translation>這處標註在文章 {article} 中，不在文章 {number} 中。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/ranges.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Add piece</source>
        <translation>加入一段</translation>
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
        <translation>移動邊界</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/ranges.py"/>
        <source>The piece {start} to {end} is empty or outside the article, which has {length} characters.</source>
        <translation>{start} 至 {end} 的這一段是空的，或超出文章（共 {length} 個字元）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/ranges.py"/>
        <source>That would leave nothing of the tag: delete it instead.</source>
        <translation>這樣標註將不剩任何內容：請直接刪除。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/ranges.py"/>
        <source>That tag has {count} pieces: there is no number {number}.</source>
        <translation>這處標註共有 {count} 段：沒有第 {number} 段。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/relations.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Join tags</source>
        <translation>連接標註</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/relations.py"/>
        <source>No relation</source>
        <translation>設為無關係</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/relations.py"/>
        <source>A relation joins two tags: choose another tag for its end.</source>
        <translation>關係連接兩處標註：終點請選擇另一處標註。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/relations.py"/>
        <source>These two tags are joined by {kind_id} already.</source>
        <translation>這兩處標註之間已有 {kind_id} 關係。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/relations.py"/>
        <source>That relation is another coder's: it cannot be changed here.</source>
        <translation>該關係屬於另一位編碼員：無法在此變更。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/relations.py"/>
        <source>That relation has no end.</source>
        <translation>該關係沒有終點。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/relations.py"/>
        <source>The codebook has no relation “{wanted}”; it has {known}.</source>
        <translation>編碼手冊中沒有關係「{wanted}」；現有 {known}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/relations.py"/>
        <source>{kind} cannot start from {name}: the codebook allows {names}.</source>
        <translation>{kind} 不能從 {name} 出發：編碼手冊只允許 {names}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/relations.py"/>
        <source>{kind} cannot lead to {name}: the codebook allows {names}.</source>
        <translation>{kind} 不能指向 {name}：編碼手冊只允許 {names}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/relations.py"/>
        <source>That relation is not there any more.</source>
        <translation>該關係已不存在。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/second_labels.py"/>
        <source>That label is not in use for words of the text: choose another one.</source>
        <translation>該標籤目前不用於標註：請選擇其他標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Delete tag</source>
        <translation>刪除標註</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Tag</source>
        <translation>標註</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <source>Change label</source>
        <translation>變更標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <source>This passage has the label {label} already.</source>
        <translation>此處已有標籤 {label}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <source>There is no certainty “{word}”: say sure or unsure.</source>
        <translation>沒有「{word}」這種確定程度：請用 sure（確定）或 unsure（不確定）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <location filename="../../annotator/session/listing/nouns.py"/>
        <source>There is no status “{status}”: choose one of {names}.</source>
        <translation>沒有狀態「{status}」：請從 {names} 中選擇。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <source>A tag from {start} to {end} is empty: its end must come after its start.</source>
        <translation>{start} 至 {end} 的標註是空的：終點須在起點之後。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <source>The tag {start} to {end} is outside article {article_number}, which has {length} characters.</source>
        <translation>標註 {start} 至 {end} 超出文章 {article_number}（共 {length} 個字元）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <source>The label {found_id} is retired: choose another one.</source>
        <translation>標籤 {found_id} 已停用：請選擇其他標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/coding/tagging.py"/>
        <source>The label {found_id} is for articles as a whole, not for words of the text.</source>
        <translation>標籤 {found_id} 用於整篇文章，不能用於文中一處標註。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/export.py"/>
        <source>This export is a folder of files, and OUT - takes one file: name a folder.</source>
        <translation>此匯出是含多個檔案的資料夾，而 OUT - 只接受一個檔案：請指定資料夾。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/export.py"/>
        <source>The format {form_name} holds one script: take --both doubled, or a format that holds both.</source>
        <translation>格式 {form_name} 只含一種字形：請用 --both doubled，或選擇能同時含兩種字形的格式。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/export.py"/>
        <source>--report {report_to} is OUT itself: name another file.</source>
        <translation>--report {report_to} 就是 OUT 本身：請指定另一個檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/export.py"/>
        <source>--report {report_to} lies within OUT, which holds the export alone: name a file beside it.</source>
        <translation>--report {report_to} 位於 OUT 之內，而 OUT 只存放匯出內容：請指定 OUT 之外的檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/export.py"/>
        <source>The option {choice} means nothing to the format {form_name}: leave it out.</source>
        <translation>選項 {choice} 對格式 {form_name} 無效：請去掉。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/export.py"/>
        <location filename="../../annotator/session/exporting/sheet.py"/>
        <location filename="../../annotator/ui/exporting/printing_article.py"/>
        <location filename="../../annotator/ui/progress/waiting.py"/>
        <source>Stopped: nothing was written.</source>
        <translation>已停止：未寫入任何內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/folder.py"/>
        <source>“{name}” cannot be the name of a file within a folder; nothing was exported.</source>
        <translation>「{name}」不能當作資料夾中的檔名；未匯出任何內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/folder.py"/>
        <source>{out} is a file: name a folder to write, a new or an empty one.</source>
        <translation>{out} 是檔案：請指定要寫入的資料夾，新的或空的皆可。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/folder.py"/>
        <source>{out} is not empty and holds no earlier export ({there} is there): name another folder.</source>
        <translation>{out} 不是空資料夾，也不含之前的匯出（其中有 {there}）：請指定另一個資料夾。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/folder.py"/>
        <source>The format writes {name} twice; nothing was exported.</source>
        <translation>該格式會寫入 {name} 兩次；未匯出任何內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/folder.py"/>
        <source>{out} cannot be read: {strerror}; nothing was exported.</source>
        <translation>無法讀取 {out}：{strerror}；未匯出任何內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/folder.py"/>
        <source>{blocked} is there and no part of the earlier export: move it, or name another folder.</source>
        <translation>{blocked} 已存在，且不屬於之前的匯出：請移走它，或指定另一個資料夾。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/placing.py"/>
        <source>{scratch} is in the way: remove it, or name another folder.</source>
        <translation>{scratch} 妨礙寫入：請移除它，或指定另一個資料夾。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/placing.py"/>
        <source>{moves} cannot be read: remove its folder, or name another folder to write.</source>
        <translation>無法讀取 {moves}：請移除其所在資料夾，或指定另一個資料夾寫入。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/placing.py"/>
        <location filename="../../annotator/session/exporting/writing.py"/>
        <source>{out} cannot be written: {strerror}; nothing was exported.</source>
        <translation>無法寫入 {out}：{strerror}；未匯出任何內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/placing.py"/>
        <source>Another export is being written to {out}: wait until it is done.</source>
        <translation>另一次匯出正在寫入 {out}：請等待其完成。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/preview.py"/>
        <source>{title}: no article.</source>
        <translation>{title}：沒有文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/preview.py"/>
        <source>{title}: a file that is no text. Its first record:</source>
        <translation>{title}：不是文字檔。第一筆記錄：</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/preview.py"/>
        <source>and {number:,} more tags</source>
        <translation>另有 {number:,} 處標註</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/reporting.py"/>
        <source>--report writes {names}, and {path_name} ends in neither.</source>
        <translation>--report 可寫入 {names}，而 {path_name} 的結尾兩者都不是。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/reporting.py"/>
        <source>{path} is a folder: name a file for --report.</source>
        <translation>{path} 是資料夾：請為 --report 指定檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/reporting.py"/>
        <source>{path} cannot be written: {strerror}; nothing was exported.</source>
        <translation>無法寫入 {path}：{strerror}；未匯出任何內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/reporting.py"/>
        <source>All was exported, but {path} cannot be written: {strerror}.</source>
        <translation>已全部匯出，但無法寫入 {path}：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/splitting.py"/>
        <source>{folds} folds need as many articles that are no near-duplicates of one another, and there is 1: ask for fewer.</source>
        <translation>要分為 {folds} 折，互不近似重複的文章須有同樣多篇，而現有 1 篇：請減少折數。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/splitting.py"/>
        <source>{folds} folds need as many articles that are no near-duplicates of one another, and there are {number}: ask for fewer.</source>
        <translation>要分為 {folds} 折，互不近似重複的文章須有同樣多篇，而現有 {number} 篇：請減少折數。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/told.py"/>
        <source>No article has text in the zones exported: nothing to write.</source>
        <translation>沒有文章在所匯出的部分中有文字：沒有可寫入的內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/told.py"/>
        <source>In no article was every label exported looked for: nothing to write.</source>
        <translation>沒有一篇文章尋找過所匯出的全部標籤：沒有可寫入的內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/told.py"/>
        <source>Several coders are done with each article that is done, and nothing is decided: nothing to write.</source>
        <translation>已完成的文章都有多位編碼員完成，且均未裁定：沒有可寫入的內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/told.py"/>
        <source>Each article that is done is of a training round: nothing to write.</source>
        <translation>已完成的文章都屬於訓練輪：沒有可寫入的內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/told.py"/>
        <source>The project has no articles: nothing to write.</source>
        <translation>專案中沒有文章：沒有可寫入的內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/told.py"/>
        <source>No article is marked done by the coders exported: nothing to write.</source>
        <translation>所匯出的編碼員沒有標為已完成的文章：沒有可寫入的內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/told.py"/>
        <source>{part} is empty: 1 article is too few for {shares}.</source>
        <translation>{part} 為空：1 篇文章不足以依 {shares} 劃分。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/told.py"/>
        <source>{part} is empty: {number:,} articles are too few for {shares}.</source>
        <translation>{part} 為空：{number:,} 篇文章不足以依 {shares} 劃分。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/writing.py"/>
        <source>{out} is a folder: name the file to write.</source>
        <translation>{out} 是資料夾：請指定要寫入的檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/writing.py"/>
        <source>stdout cannot be written: {strerror}.</source>
        <translation>無法寫入 stdout：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/import_files.py"/>
        <source>The folder holds no files that can be read ({endings}), only {others}.</source>
        <translation>資料夾中沒有可讀取的檔案（{endings}），只有 {others}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/import_files.py"/>
        <source>The folder holds no files that can be read ({endings}).</source>
        <translation>資料夾中沒有可讀取的檔案（{endings}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/import_files.py"/>
        <source>This is the open project itself, or a file that belongs to it: it is not read as a text.</source>
        <translation>這是目前開啟的專案本身，或屬於它的檔案：不當作文字讀取。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/import_files.py"/>
        <source>It is malformed in a way that was not foreseen ({kind}: {said}): nothing of it came in.</source>
        <translation>格式錯誤，且不屬已知情形（{kind}：{said}）：未匯入任何內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/import_files.py"/>
        <source>The file cannot be read: {what}.</source>
        <translation>無法讀取檔案：{what}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/import_files.py"/>
        <source>There is no file or folder {each}.</source>
        <translation>沒有檔案或資料夾 {each}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/import_jobs.py"/>
        <source>The process that read it died: import it again by itself, to see whether it is this file.</source>
        <translation>讀取它的行程意外終止：請單獨再匯入一次，看是否由此檔案引起。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/import_tables.py"/>
        <source>The table is malformed ({name}).</source>
        <translation>表格格式錯誤（{name}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>work under a codebook version that this project does not have was put under the one in force</source>
        <translation>所依編碼手冊版本為本專案所無的編碼，已歸入現行版本</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>what another coder marked in the same text came in as that coder's own</source>
        <translation>另一位編碼員在同一文字中的標註已匯入為獨立的編碼</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>article {number}, {name}</source>
        <translation>文章 {number}，{name}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>Stopped after {done:,} of {files:,} files, {articles}: what came in is kept; repeat to go on.</source>
        <translation>已停止，處理了 {files:,} 個檔案中的 {done:,} 個，{articles}：已匯入的內容會保留；再次匯入即可繼續。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>removed: {way}</source>
        <translation>已移除：{way}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>This text is in the project already ({where}).</source>
        <translation>此文字已在專案中（{where}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>This text is in the project already ({where}); its {lost} was not taken over: an import adds nothing to an article that is there. To bring two copies of a project together, merge them.</source>
        <translation>此文字已在專案中（{where}）；其中的 {lost}未匯入：匯入不會為既有文章新增內容。要匯集同一專案的兩份副本，請用合併。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>This text is in the project already ({where}); its {lost} were not taken over: an import adds nothing to an article that is there. To bring two copies of a project together, merge them.</source>
        <translation>此文字已在專案中（{where}）；其中的 {lost}未匯入：匯入不會為既有文章新增內容。要匯集同一專案的兩份副本，請用合併。</translation>
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
        <translation>已匯入 1 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>{number:,} articles came in</source>
        <translation>已匯入 {number:,} 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>Stopped: {articles}, what came in is kept; repeat to go on.</source>
        <translation>已停止：{articles}，已匯入的內容會保留；再次匯入即可繼續。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>Its text was in the project when the import began, and is not any more: import it again.</source>
        <translation>匯入開始時，其文字在專案中，現已不在：請重新匯入。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>Something else in this project has the id {article_id} already: give the article another.</source>
        <translation>本專案中已有其他內容使用 ID {article_id}：請為這篇文章另設一個。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>This file holds another text under the id of article {there_number} ({there_name}), as an export in the other script does: nothing was changed. What 'annotator export --script source' writes can be imported again.</source>
        <translation>此檔案以文章 {there_number}（{there_name}）的 ID 存放了另一份文字，另一字形的匯出檔案即是如此：未做任何變更。「annotator export --script source」寫出的檔案可以再次匯入。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 decision</source>
        <translation>1 項決定</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/importing.py"/>
        <source>{number:,} decisions</source>
        <translation>{number:,} 項決定</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/pasting.py"/>
        <source>There is no text in the clipboard: copy the words of a page, or a file, and paste again.</source>
        <translation>剪貼簿中沒有文字：請複製網頁文字或檔案後再貼上。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/pasting.py"/>
        <source>These are more than {most_characters:,} characters: save them as files and import those.</source>
        <translation>內容超過 {most_characters:,} 個字元：請存成檔案後匯入。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/understanding.py"/>
        <source>{there:,} in the project already ({missing:,} of its tags not)</source>
        <translation>{there:,} 篇已在專案中（其中 {missing:,} 處標註不在）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/understanding.py"/>
        <source>{said} at least, only its beginning was looked at</source>
        <translation>至少 {said}（只檢視了開頭部分）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/understanding.py"/>
        <source>Nothing was found in it.</source>
        <translation>其中未找到任何內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/understanding.py"/>
        <source>{number:,} refused</source>
        <translation>{number:,} 項未接受</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/understanding.py"/>
        <source>labels that the codebook does not have: {names}</source>
        <translation>編碼手冊中沒有的標籤：{names}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/understanding.py"/>
        <source>relations that will be left out: {names}</source>
        <translation>將略去的關係：{names}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/understanding.py"/>
        <source>attributes that will be left out: {names}</source>
        <translation>將略去的屬性：{names}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/intake/understanding.py"/>
        <source>{there:,} in the project already</source>
        <translation>{there:,} 篇已在專案中</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/dates.py"/>
        <source>No day is since {since} and until {until}: turn them round.</source>
        <translation>沒有日期既不早於 {since} 又不晚於 {until}：請對調兩者。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/dates.py"/>
        <source>“{words}” is no date to filter by: write 2023, 2023-02 or 2023-02-19.</source>
        <translation>「{words}」不是可用於篩選的日期：請寫 2023、2023-02 或 2023-02-19。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/memos.py"/>
        <source>Note on article</source>
        <translation>撰寫文章備註</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/metadata.py"/>
        <source>2023, 2023-02 or 2023-02-19, or --02-14 where the year is unknown</source>
        <translation>2023、2023-02 或 2023-02-19；年份不明時寫 --02-14</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/metadata.py"/>
        <source>Change details</source>
        <translation>變更文章資訊</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/metadata.py"/>
        <source>An article has no “{key}”: choose one of {names}.</source>
        <translation>文章沒有「{key}」：請從 {names} 中選擇。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/metadata.py"/>
        <source>The {key} has {count:,} characters: write at most {longest:,}.</source>
        <translation>{key} 有 {count:,} 個字元：最多可寫 {longest:,} 個。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/metadata.py"/>
        <source>“{value}” is no date: write {what}.</source>
        <translation>「{value}」不是日期：請寫 {what}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/nouns.py"/>
        <source>The text to filter by has {count:,} characters: type a few words of a title.</source>
        <translation>篩選文字有 {count:,} 個字元：請輸入標題中的幾個詞。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/nouns.py"/>
        <source>The list cannot be sorted by “{by}”: choose one of {names}.</source>
        <translation>清單無法依「{by}」排序：請從 {names} 中選擇。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/nouns.py"/>
        <source>The seed of the random order has too many digits: use at most 18.</source>
        <translation>隨機順序的種子位數過多：最多 18 位。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/nouns.py"/>
        <source>The {what} holds a control character at {hidden}: type it anew.</source>
        <translation>{what}：第 {hidden} 個字元是控制字元，請重新輸入。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/nouns.py"/>
        <source>The {what} has at most {longest_name} characters; this one has {count:,}.</source>
        <translation>{what}：最多 {longest_name} 個字元，目前有 {count:,} 個。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/nouns.py"/>
        <source>The {what} holds half a character at {number}: type it anew.</source>
        <translation>{what}：第 {number} 個字元不完整，請重新輸入。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/removing.py"/>
        <source>Remove article</source>
        <translation>移除文章</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/removing.py"/>
        <source>Bring back article</source>
        <translation>還原文章</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/removing.py"/>
        <source>No removed article is called “{text}” in {name}: see 'annotator list {name} --removed'.</source>
        <translation>{name} 中沒有名為「{text}」的已移除文章：請見「annotator list {name} --removed」。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/removing.py"/>
        <source>Article {number} of {name} has not been removed.</source>
        <translation>{name} 的文章 {number} 未被移除。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/removing.py"/>
        <source>“{text}” may be any of these removed articles: {named}. Name it by its number.</source>
        <translation>「{text}」可能指下列任一已移除文章：{named}。請用編號指明。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/saved.py"/>
        <source>Save filter</source>
        <translation>儲存篩選</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/saved.py"/>
        <source>Delete filter</source>
        <translation>刪除篩選</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/saved.py"/>
        <source>The filter needs a name: type one.</source>
        <translation>篩選須有名稱：請輸入一個。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/saved.py"/>
        <source>The name of a filter has at most {longest_name} characters; this one has {count}.</source>
        <translation>篩選的名稱最多 {longest_name} 個字元；目前有 {count} 個。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/saved.py"/>
        <source>There is a filter “{there_name}” already: choose another name, or replace it.</source>
        <translation>已有篩選「{there_name}」：請換一個名稱，或取代它。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/saved.py"/>
        <source>The filter “{saved_name}” is not there any more.</source>
        <translation>篩選「{saved_name}」已不存在。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>colour light</source>
        <translation>淺色背景上的顏色</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>colour dark</source>
        <translation>深色背景上的顏色</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>applies to</source>
        <translation>適用於</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>“{label}”, attribute “{name}”</source>
        <translation>「{label}」的屬性「{name}」</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>“{label}”, attribute “{name}” (taken away in one)</source>
        <translation>「{label}」的屬性「{name}」（一方已去掉）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>both have changed {names}, each differently.</source>
        <translation>雙方都變更了 {names}，且改法不同。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>The codebooks of this project and of {name} cannot both be had: {sentence} Change it in one of the files, or merge with --codebook ours or theirs.</source>
        <translation>本專案與 {name} 的編碼手冊無法兼顧：{sentence}請在其中一個檔案中修改，或用 --codebook ours 或 theirs 合併。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>“{name}” (taken away in one)</source>
        <translation>「{name}」（一方已去掉）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>relation “{name}” (taken away in one)</source>
        <translation>關係「{name}」（一方已去掉）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>group “{name}” (taken away in one)</source>
        <translation>分組「{name}」（一方已去掉）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>its name</source>
        <translation>其名稱</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>its names</source>
        <translation>其各語言名稱</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>its zones</source>
        <translation>其需標註的部分</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>its nesting</source>
        <translation>其巢狀規則</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/codebook.py"/>
        <source>The codebook was changed here and in {name}, from ours to theirs: {said}. Say which one is to be: --codebook ours, theirs, or both (ours with what only theirs has).</source>
        <translation>編碼手冊在此處和 {name} 中都變更過，從本方到對方的差異：{said}。請指明採用哪一個：--codebook ours、theirs，或 both（本方的，加上僅對方有的內容）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/codebook.py"/>
        <source>There is no choice “{choice}” of a codebook: choose one of {names}.</source>
        <translation>編碼手冊沒有選項「{choice}」：請從 {names} 中選擇。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/conflicts.py"/>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>Settle conflict</source>
        <translation>解決衝突</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/conflicts.py"/>
        <source>{uuid_text} has no version {seq}: choose one of {known}.</source>
        <translation>{uuid_text} 沒有版本 {seq}：請從 {known} 中選擇。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/conflicts.py"/>
        <source>That version hangs on a tag that was deleted: choose another one.</source>
        <translation>該版本依附於一處已刪除的標註：請另選一個。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/conflicts.py"/>
        <source>Nothing that begins with “{thing}” was left in several versions: see 'annotator merge {name} --conflicts'.</source>
        <translation>沒有以「{thing}」開頭且留有多個版本的內容：請見「annotator merge {name} --conflicts」。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/conflicts.py"/>
        <source>“{thing}” may be any of these: {said}. Write more of it.</source>
        <translation>「{thing}」可能指下列任一項：{said}。請多寫幾位。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/conflicts.py"/>
        <source>The label of that version is not in the codebook in force: choose the other version.</source>
        <translation>該版本的標籤不在現行編碼手冊中：請選擇另一個版本。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/conflicts.py"/>
        <source>“{state}” is the name of another coder of {name}: rename that one first.</source>
        <translation>「{state}」是 {name} 中另一位編碼員的姓名：請先將其改名。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/conflicts.py"/>
        <source>“{state}” is the name of another layer of {name}: rename that one first.</source>
        <translation>「{state}」是 {name} 中另一份編碼的名稱：請先將其改名。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/hanging.py"/>
        <source>A label of that decision is not in the codebook in force: choose the other version.</source>
        <translation>該決定的一個標籤不在現行編碼手冊中：請選擇另一個版本。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/merge.py"/>
        <source>version {after} takes the place of version {before}</source>
        <translation>版本 {after} 取代版本 {before}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/merge.py"/>
        <source>{name} is open in a window: close it before merging into it. If there is none, another merge is at work: try again.</source>
        <translation>{name} 已在視窗中開啟：請先關閉，再合併到其中。若未開啟，則是另一次合併正在進行：請再試一次。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/merge.py"/>
        <source>stays as it is</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/merge.py"/>
        <source>The last change is not saved yet: another process is writing the project. Try again.</source>
        <translation>最後一次變更尚未儲存：另一個行程正在寫入專案。請再試一次。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/nouns.py"/>
        <source>its clock is 1 day ahead: dates of what is done here from now on will follow it</source>
        <translation>其時鐘快 1 天：此後在此處所做變更的日期會接在它之後</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/nouns.py"/>
        <source>its clock is {number:,} days ahead: dates of what is done here from now on will follow it</source>
        <translation>其時鐘快 {number:,} 天：此後在此處所做變更的日期會接在它之後</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>agreement accepted</source>
        <translation>接受一致結果</translation>
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
        <translation>已編輯</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>neither accepted</source>
        <translation>皆未接受</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>todo under version {version} of the codebook</source>
        <translation>待標（編碼手冊版本 {version}）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>doing under version {version} of the codebook</source>
        <translation>進行中（編碼手冊版本 {version}）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>done under version {version} of the codebook</source>
        <translation>已完成（編碼手冊版本 {version}）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>skipped under version {version} of the codebook</source>
        <translation>已略過（編碼手冊版本 {version}）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>todo</source>
        <translation>待標</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>doing</source>
        <translation>進行中</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>skipped</source>
        <translation>已略過</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>recheck</source>
        <translation>待複查</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>applied: {there} becomes {replacement}</source>
        <translation>已套用：{there} 變為 {replacement}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>flagged: {there} becomes {replacement}</source>
        <translation>待核對：{there} 變為 {replacement}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>accepted: {there} becomes {replacement}</source>
        <translation>已接受：{there} 變為 {replacement}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>rejected: {there} becomes {replacement}</source>
        <translation>已拒絕：{there} 變為 {replacement}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>edited: {there} becomes {replacement}</source>
        <translation>已編輯：{there} 變為 {replacement}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <location filename="../../annotator/text/decode.py"/>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <location filename="../../annotator/store/rows.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>outlet</source>
        <translation>媒體</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>has label</source>
        <translation>有標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>lacks label</source>
        <translation>沒有標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <source>flagged</source>
        <translation>已加旗標</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <location filename="../../annotator/store/rows.py"/>
        <source>memo</source>
        <translation>文章備註</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>undecided label</source>
        <translation>待決定的標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>no outlet</source>
        <translation>無媒體</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>assigned</source>
        <translation>分配給</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>overlap</source>
        <translation>重疊</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>{said}, looked for {labels}</source>
        <translation>{said}，已尋找 {labels}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>question {question} on {span}</source>
        <translation>疑問{question}，關於{span}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>{text} becomes {becomes}</source>
        <translation>{text} 變為 {becomes}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>version {version} of the codebook</source>
        <translation>編碼手冊版本 {version}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>given to {coder}</source>
        <translation>分配給 {coder}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>filter {name}: {what}</source>
        <translation>篩選{name}：{what}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>{minutes} minutes of work on {day}</source>
        <translation>{day} 工作 {minutes} 分鐘</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>{words} ({start} to {end})</source>
        <translation>{words}（{start} 至 {end}）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>called {name}</source>
        <translation>名為{name}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>part {part}</source>
        <translation>屬於 {part}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>deleted</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>taken away</source>
        <translation>已去掉</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>another {kind}</source>
        <translation>另一種{kind}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>{place} as {label}</source>
        <translation>{place}標為「{label}」</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>{status} under version {version} of the codebook</source>
        <translation>{status}（編碼手冊版本 {version}）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>title {title}</source>
        <translation>標題{title}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>no {kind} from {start} to {end}</source>
        <translation>無 {kind}：從 {start} 到 {end}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>{kind} from {start} to {end}</source>
        <translation>{kind}：從 {start} 到 {end}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>question {question}</source>
        <translation>疑問{question}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>a tag that was deleted</source>
        <translation>一處已刪除的標註</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>{status}: {there} becomes {replacement}</source>
        <translation>{status}：{there} 變為 {replacement}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>{number} in gold</source>
        <translation>定稿中 {number} 處</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>nothing in gold</source>
        <translation>定稿中無標註</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>training round {name}, seed {seed}, drawn {day}</source>
        <translation>訓練輪 {name}，隨機種子 {seed}，抽取於 {day}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>round {name}, seed {seed}, drawn {day}</source>
        <translation>輪次 {name}，隨機種子 {seed}，抽取於 {day}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <location filename="../../annotator/ui/articles/filtering/list_filtering.py"/>
        <source>a coder</source>
        <translation>某位編碼員</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>given to {coder} in round {name}</source>
        <translation>在輪次{name}中分配給 {coder}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>all articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>a recoding queue of {label}</source>
        <translation>{label} 的重編佇列</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>a recoding queue</source>
        <translation>重編佇列</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>certainty {certainty}</source>
        <translation>確定程度 {certainty}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <location filename="../../annotator/ui/inspector/inspector_panel.py"/>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <location filename="../../annotator/ui/spans/span_delegate.py"/>
        <source>pending</source>
        <translation>待確認</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>note {note}</source>
        <translation>備註{note}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>the article as {label}</source>
        <translation>全文標為「{label}」</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>anything</source>
        <translation>任意內容</translation>
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
        <translation>已加旗標，備註{note}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>not flagged, note {note}</source>
        <translation>未加旗標，備註{note}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/wording.py"/>
        <source>for the overlap</source>
        <translation>用於重疊部分</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/conversions.py"/>
        <source>Choose character</source>
        <translation>選用字元</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/conversions.py"/>
        <source>Convert in article</source>
        <translation>在文章中轉換</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/conversions.py"/>
        <source>Protect term</source>
        <translation>保護詞語</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/conversions.py"/>
        <source>Drop conversion</source>
        <translation>取消轉換</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/conversions.py"/>
        <source>There is no scope “{scope}”: choose one of {names}.</source>
        <translation>沒有範圍「{scope}」：請從 {names} 中選擇。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/conversions.py"/>
        <source>Which article? A decision that is not the project's belongs to one.</source>
        <translation>哪篇文章？不是整個專案的決定須屬於某篇文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/conversions.py"/>
        <source>That decision is not there any more.</source>
        <translation>該決定已不存在。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/conversions.py"/>
        <source>Mending takes these characters out of the reading text: there is nothing to convert.</source>
        <translation>有一處修復從閱讀文字中去掉了這些字元：沒有可轉換的內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/conversions.py"/>
        <source>A conversion is between words of 1 to {longest_term} visible characters on one line: “{words}” is none.</source>
        <translation>轉換的兩端須為同一行內 1 至 {longest_term} 個可見字元的詞語：「{words}」不符合。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/regions.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Change part of the page</source>
        <translation>變更頁面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/regions.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Move part of the page</source>
        <translation>移動頁面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/regions.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Link part of the page</source>
        <translation>關聯頁面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/regions.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Mark part of the page</source>
        <translation>標出頁面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/regions.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Unmark part of the page</source>
        <translation>取消頁面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/regions.py"/>
        <source>That part of the page is not marked any more.</source>
        <translation>該頁面部分已不再標出。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/regions.py"/>
        <source>There is no kind of part “{kind}”: choose one of {names}.</source>
        <translation>沒有「{kind}」這種頁面部分：請從 {names} 中選擇。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/regions.py"/>
        <source>A part of the page cannot repeat itself: choose the one whose words it repeats.</source>
        <translation>頁面部分不能重複自身：請選擇被它重複文字的那一部分。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/regions.py"/>
        <source>A part of the page from {start} to {end} is empty or outside the text of {length} characters.</source>
        <translation>{start} 至 {end} 的頁面部分是空的，或超出文字（共 {length} 個字元）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/regions.py"/>
        <source>“{value}” is no date: write 2023-02-19, 2023-02-19T08:31:51, or --02-14 where the year is unknown.</source>
        <translation>「{value}」不是日期：請寫 2023-02-19、2023-02-19T08:31:51；年份不明時寫 --02-14。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/repairs.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Accept mending</source>
        <translation>接受修復</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/repairs.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Reject mending</source>
        <translation>拒絕修復</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/repairs.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Edit mending</source>
        <translation>編輯修復</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/repairs.py"/>
        <source>mended by hand</source>
        <translation>手動修復</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/repairs.py"/>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Mend text</source>
        <translation>修復文字</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/repairs.py"/>
        <source>That mending is not there any more.</source>
        <translation>該修復已不存在。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/repairs.py"/>
        <source>Nothing was found for “{short}” that could be accepted: edit it instead.</source>
        <translation>沒有為「{short}」找到可接受的修復：請改為手動編輯。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/repairs.py"/>
        <source>The place from {start} to {end} is not inside article {number}.</source>
        <translation>{start} 至 {end} 的位置不在文章 {number} 內。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/repairs.py"/>
        <source>That is what the source says: reject the mending, and the source stands as it is.</source>
        <translation>這與原文相同：請拒絕該修復，原文即保持不變。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/repairs.py"/>
        <source>A carriage return or a NUL cannot stand in a text: leave it out.</source>
        <translation>文字中不能有歸位字元或 NUL：請去掉。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/repairs.py"/>
        <source>This mending cannot be put in ({error}): edit it instead.</source>
        <translation>無法套用該修復（{error}）：請改為手動編輯。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/pages/repairs.py"/>
        <source>Another mending stands from {start} to {end}: reject it before this one is put in.</source>
        <translation>{start} 至 {end} 處已有另一項修復：請先拒絕該項，再套用這一項。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/paths.py"/>
        <source>{out} is the project itself, or a file that belongs to it: name another file to write.</source>
        <translation>{out} 是專案本身或其附屬檔案：請指定其他檔案寫入。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/coders.py"/>
        <source>name of a coder</source>
        <translation>編碼員姓名</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/coders.py"/>
        <source>A coder needs a name: type yours.</source>
        <translation>編碼員須有姓名：請輸入你的姓名。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/coders.py"/>
        <source>“{name}” and “{twin}” differ in capitals only: code as {twin}, or choose another name.</source>
        <translation>「{name}」與「{twin}」只有大小寫不同：請以 {twin} 的名義編碼，或換一個姓名。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/coders.py"/>
        <source>“{name}” is another's name in this project: choose another one.</source>
        <translation>「{name}」是本專案中另一份編碼的名稱：請換一個。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/coders.py"/>
        <source>{name} has no coder yet: say who codes with --coder NAME.</source>
        <translation>{name} 還沒有編碼員：請用 --coder NAME 指明由誰標註。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/coders.py"/>
        <source>A coder needs a name: say which one is to be the new one.</source>
        <translation>編碼員須有姓名：請指明新編碼員是誰。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/coders.py"/>
        <source>“{layer_name}” is the final version, what adjudication decides: it keeps its name in every copy.</source>
        <translation>「{layer_name}」是定稿，即裁定的結果：它在每個副本中都保留原名。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/coders.py"/>
        <source>, but for its capitals: “{taken}”</source>
        <translation>（只有大小寫不同：「{taken}」）</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/coders.py"/>
        <source>“{name}” is the name of another coder, or of a machine, of {name2}{but}: choose another one.</source>
        <translation>「{name}」是 {name2} 中另一位編碼員或另一份編碼的名稱{but}：請換一個。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/coders.py"/>
        <source>“{name}” is kept for the final version, what adjudication decides: choose another name.</source>
        <translation>「{name}」專用於定稿，即裁定的結果：請換一個名稱。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/coders.py"/>
        <source>{name} has several coders: say which with --coder ({known}).</source>
        <translation>{name} 有多位編碼員：請用 --coder 指明是誰（{known}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/open_conflicts.py"/>
        <location filename="../../annotator/store/merging/portable.py"/>
        <source>the project</source>
        <translation>專案</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/open_conflicts.py"/>
        <source>{total:,} conflicts ({whose}) are not settled; of each the version that stands counts (what is there before what was deleted, else the newer).</source>
        <translation>有 {total:,} 處衝突（{whose}）尚未解決；每處均以現存版本為準（未刪除的優先於已刪除的，其餘取較新的）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/open_conflicts.py"/>
        <source>1 conflict of {whose} is not settled; the version that stands counts (what is there before what was deleted, else the newer).</source>
        <translation>{whose} 有 1 處衝突尚未解決；以現存版本為準（未刪除的優先於已刪除的，其餘取較新的）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/open_conflicts.py"/>
        <source>{total:,} conflicts of {whose} are not settled; of each the version that stands counts (what is there before what was deleted, else the newer).</source>
        <translation>{whose} 有 {total:,} 處衝突尚未解決；每處均以現存版本為準（未刪除的優先於已刪除的，其餘取較新的）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/packing.py"/>
        <source>There is no article {number} in {name}: see 'annotator list {name}'.</source>
        <translation>{name} 中沒有文章 {number}：請用「annotator list {name}」檢視。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/packing.py"/>
        <source>{out} is the project itself, or a file that belongs to it: choose another name for the package.</source>
        <translation>{out} 是專案本身或其附屬檔案：請為分發包另取名稱。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/packing.py"/>
        <source>{out} is there already: choose another name for the package.</source>
        <translation>{out} 已存在：請為分發包另取名稱。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/packing.py"/>
        <source>There is no folder {parent} to put the package in.</source>
        <translation>沒有資料夾 {parent}，無法存放分發包。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/packing.py"/>
        <source>No article is assigned to {name}: name some with --articles, or assign some first.</source>
        <translation>沒有分配給 {name} 的文章：請用 --articles 指定，或先分配文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/packing.py"/>
        <source>{name} has no articles to pack: import some first.</source>
        <translation>{name} 沒有可打包的文章：請先匯入文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/packing.py"/>
        <source>“{part}” is no range of articles: write the lower number first, as 1-20.</source>
        <translation>「{part}」不是文章範圍：請先寫較小的編號，如 1-20。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/packing.py"/>
        <source>All articles of {part} were removed from {name}: name others.</source>
        <translation>{part} 中的文章均已從 {name} 移除：請指定其他文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/people/packing.py"/>
        <source>Stopped: no package was made.</source>
        <translation>已停止：未產生分發包。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/reports/datasheet.py"/>
        <source>A datasheet is Markdown: name a file that ends in .md, not {out}.</source>
        <translation>資料說明書是 Markdown：檔名須以 .md 結尾，而不是 {out}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/rules/constraints.py"/>
        <source>{first} and {second} may not overlap: move an edge of one of them.</source>
        <translation>「{first}」與「{second}」不可重疊：請移動其中一處的邊界。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/rules/constraints.py"/>
        <source>{first} and {second} cross: let one lie inside the other, or move them apart.</source>
        <translation>「{first}」與「{second}」交叉：請讓一處位於另一處之內，或將兩者分開。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/rules/constraints.py"/>
        <source>{name} may not lead from {first} to {second}: delete it, or change a label.</source>
        <translation>「{name}」不可從「{first}」連到「{second}」：請刪除它，或更改標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/rules/constraints.py"/>
        <source>The label {name} stands twice on the same words: delete one of the two.</source>
        <translation>標籤「{name}」在相同文字上出現兩次：請刪除其中一處。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/sample.py"/>
        <source>annotator demo</source>
        <translation>範例專案</translation>
    </message>
    <message>
        <location filename="../../annotator/session/sample.py"/>
        <source>The sample was not made: it was stopped.</source>
        <translation>未產生範例專案：已停止。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/sample.py"/>
        <source>The folder {folder} cannot be made: {strerror}.</source>
        <translation>無法建立資料夾 {folder}：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/candidates.py"/>
        <source>too many terms have changed</source>
        <translation>變更的詞語過多</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/candidates.py"/>
        <location filename="../../annotator/session/search/indexing.py"/>
        <source>its project has another past</source>
        <translation>其專案的歷程已不同</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/matching.py"/>
        <source>The pattern needs more memory than there is: make it simpler, with smaller counts of repetitions.</source>
        <translation>該樣式所需記憶體超出可用記憶體：請加以簡化，並減少重複次數。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/matching.py"/>
        <source>There is no kind of search “{kind}”: choose one of {names}.</source>
        <translation>沒有「{kind}」這種搜尋方式：請從 {names} 中選擇。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/matching.py"/>
        <location filename="../../annotator/session/search/plan.py"/>
        <source>There is nothing to search for: type a word.</source>
        <translation>沒有要搜尋的內容：請輸入詞語。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/matching.py"/>
        <source>A query has at most {longest_query} characters, this one {count:,}: look for a part of it.</source>
        <translation>搜尋內容最多 {longest_query} 個字元，現有 {count:,} 個：請只搜尋其中一部分。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/matching.py"/>
        <source>A pattern needs a character beside * and ?: type one.</source>
        <translation>樣式中除 * 和 ? 外還須有字元：請輸入一個。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/matching.py"/>
        <source>The regular expression cannot be read: {error}.</source>
        <translation>無法讀取正規表示式：{error}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/matching.py"/>
        <source>The pattern takes too long: make it simpler, with fewer repetitions inside one another.</source>
        <translation>該樣式耗時過長：請加以簡化，減少巢狀的重複。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/ordering.py"/>
        <source>Hits are not sorted by “{by}”: choose one of {names}.</source>
        <translation>符合項目無法依「{by}」排序：請從 {names} 中選擇。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/own_texts.py"/>
        <source>The mending of article {number} is damaged: its reading has no map.</source>
        <translation>文章 {number}的修復已損毀：修復後的文字缺少位置對照。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/patterns.py"/>
        <source>The regular expression repeats a part {repeats:,} times, counts inside one another multiplied: {most_repeats:,} are the most.</source>
        <translation>正規表示式將一部分重複了 {repeats:,} 次（巢狀的次數相乘）：最多 {most_repeats:,} 次。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/patterns.py"/>
        <source>A regular expression that calls itself or a group of its own cannot be searched: write out what is to be repeated.</source>
        <translation>正規表示式若呼叫自身或自身的群組，則無法搜尋：請把要重複的內容逐一寫出。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/plan.py"/>
        <source>No label has an attribute “{id}”: {hint}</source>
        <translation>沒有標籤帶有屬性「{id}」：{hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/plan.py"/>
        <source>There is no place “{where}”: choose one of {names}.</source>
        <translation>沒有位置「{where}」：請從 {names} 中選擇。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/plan.py"/>
        <source>The query has bytes in it that are no text: type it again, in UTF-8.</source>
        <translation>搜尋內容含有非文字位元組：請用 UTF-8 重新輸入。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/plan.py"/>
        <source>there is none</source>
        <translation>目前一個都沒有</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/tag_all.py"/>
        <source>Tag all</source>
        <translation>全部標註</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/tag_all.py"/>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/tag_all.py"/>
        <location filename="../../annotator/ui/repairs/repair_panel.py"/>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Reject</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/typed.py"/>
        <source>choose one of {names}.</source>
        <translation>請從 {names} 中選擇。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/typed.py"/>
        <source>There is no status “{value}”: {hint}</source>
        <translation>沒有狀態「{value}」：{hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/typed.py"/>
        <source>There is no state “{value}”: {hint}</source>
        <translation>沒有確認狀態「{value}」：{hint}</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/typed.py"/>
        <source>A quotation mark is missing: close it behind the words that {name}: is to have.</source>
        <translation>缺少一個引號：請在 {name}: 所帶的詞語後補上。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/typed.py"/>
        <source>There is no filter “{typed}:”: do you mean {near}:? Put words that are only to be found in quotation marks.</source>
        <translation>沒有篩選條件「{typed}:」：是指 {near}: 嗎？若只是要搜尋這些文字，請加引號。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/typed.py"/>
        <source>attr: wants an attribute and its value, as attr:goal=yes; “{value}” is not that.</source>
        <translation>attr: 需要屬性及其值，如 attr:goal=yes；「{value}」不符合。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/session.py"/>
        <source>There is no Traditional standard '{standard}': choose one of {names}.</source>
        <translation>沒有繁體標準「{standard}」：請從 {names} 中選擇。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/session.py"/>
        <source>{unsaved} changes are not saved yet: another process is writing the project.</source>
        <translation>{unsaved} 項變更尚未儲存：另一個行程正在寫入專案。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/session.py"/>
        <source>Who is coding? Choose a coder with --coder NAME, or in the window.</source>
        <translation>由誰編碼？請用 --coder NAME 或在視窗中選擇編碼員。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_choices.py"/>
        <source>--map-label cannot be read at {each!r}: write FILE=OURS, the label in the file and the project's, each label of the file once; FILE= skips it.</source>
        <translation>無法辨識 --map-label 的 {each!r}：請寫 FILE=OURS，即檔案中的標籤和專案中的標籤，檔案中的每個標籤寫一次；FILE= 表示略過該標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_labels.py"/>
        <source>The project's codebook has no label {named}: create such labels, say which label is meant, or leave out what has them (--unknown-labels create, --map-label FILE=OURS, --unknown-labels skip).</source>
        <translation>本專案的編碼手冊中沒有標籤 {named}：請新建這些標籤、指明對應的標籤，或略去帶有它們的內容（--unknown-labels create、--map-label FILE=OURS、--unknown-labels skip）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_labels.py"/>
        <source>The project's codebook has none of the labels {named}: create such labels, say which label is meant, or leave out what has them (--unknown-labels create, --map-label FILE=OURS, --unknown-labels skip).</source>
        <translation>本專案的編碼手冊中沒有以下任何標籤：{named}。請新建這些標籤、指明對應的標籤，或略去帶有它們的內容（--unknown-labels create、--map-label FILE=OURS、--unknown-labels skip）。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_labels.py"/>
        <source>{name} is open in a window: close it before labels are added to it.</source>
        <translation>{name} 已在視窗中開啟：請先關閉，再為它新增標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_labels.py"/>
        <source>Labels of an import</source>
        <translation>新增匯入的標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_labels.py"/>
        <source>Unknown labels cannot be '{unknown}': choose one of {names}.</source>
        <translation>未知標籤的處理方式不能是 '{unknown}'：請從 {names} 中選擇。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_labels.py"/>
        <source>“{name}” cannot become “{ours}”: the codebook has no such label.</source>
        <translation>「{name}」不能變為「{ours}」：編碼手冊中沒有這個標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_report.py"/>
        <source>{number:,} tag of {layer}</source>
        <translation>{layer} 的編碼中有 {number:,} 處標註</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_report.py"/>
        <source>{number:,} tags of {layer}</source>
        <translation>{layer} 的編碼中有 {number:,} 處標註</translation>
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
        <translation>新文章中有 1 篇與另一篇文章近似重複。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_report.py"/>
        <source>{number:,} of the new articles are near-duplicates of other articles.</source>
        <translation>新文章中有 {number:,} 篇與其他文章近似重複。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_report.py"/>
        <source>New labels in the codebook: {names}.</source>
        <translation>編碼手冊中的新標籤：{names}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_report.py"/>
        <source>Left out, tags and article labels that the codebook has no label for: {counts}.</source>
        <translation>已略去編碼手冊中沒有其標籤的標註和全文標籤：{counts}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_report.py"/>
        <source>Left out, relations of a kind that the codebook does not have, or to tags left out: {counts}.</source>
        <translation>已略去編碼手冊中沒有其類型的關係，或連到已略去標註的關係：{counts}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_report.py"/>
        <source>Left out, attributes that the codebook does not have, or not with that value: {counts}.</source>
        <translation>已略去編碼手冊中沒有的屬性，或沒有該值的屬性：{counts}。</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/import_report.py"/>
        <source>{number:,} of {layer}</source>
        <translation>{layer} 的編碼中有 {number:,} 處</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/imported_work.py"/>
        <source>the protected word “{text}” became “{becomes}” in the file and stays “{stands}” in this project</source>
        <translation>保護詞「{text}」在檔案中變為「{becomes}」，在本專案中仍為「{stands}」</translation>
    </message>
    <message>
        <location filename="../../annotator/session/taken/imported_work.py"/>
        <source>The project's codebook has no label “{name}”: add it, or say which one is meant.</source>
        <translation>專案的編碼手冊中沒有標籤「{name}」：請新增它，或指明對應哪個標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/course.py"/>
        <source>Stopped: nothing was changed.</source>
        <translation>已停止：未作任何變更。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/backup.py"/>
        <source>{out} is there already: choose another name for the copy.</source>
        <translation>{out} 已存在：請為副本另取名稱。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/backup.py"/>
        <source>There is no folder {parent} to put the copy in.</source>
        <translation>沒有資料夾 {parent}，無法存放副本。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>Article {number}: span {uuid_text} ends at {end}, after the end of the text at {length}.</source>
        <translation>文章 {number}：標註 {uuid_text} 止於 {end}，超出文字結尾（{length}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>What stands of {uuid_text} since a merge does not agree with the log.</source>
        <translation>{uuid_text} 自合併以來的現況與日誌不符。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>The count of articles does not agree with the rows.</source>
        <translation>文章計數與實際列數不符。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>Row {row} of {table} points at a row of {parent} that is not there.</source>
        <translation>{table} 的第 {row} 列指向 {parent} 中不存在的列。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>The file is damaged: {error}</source>
        <translation>檔案已損毀：{error}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>{path} holds something that this annotator cannot read: {error}.</source>
        <translation>{path} 中有此版 annotator 無法讀取的內容：{error}。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>Article {number} has lost its text.</source>
        <translation>文章 {number}的文字已遺失。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>Article {number}: what was found in it at import was changed on the disk.</source>
        <translation>文章 {number}：匯入時的偵測結果在磁碟上遭到變更。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>{kind} {uuid} does not agree with the log.</source>
        <translation>{kind} {uuid} 與日誌不符。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>The table {table} has {there} rows, the log {expected}.</source>
        <translation>資料表 {table} 有 {there} 列，日誌中為 {expected} 列。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>The counts in {table} do not agree with the rows.</source>
        <translation>{table} 中的計數與實際列數不符。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>SQLite's integrity check: {word}.</source>
        <translation>SQLite 完整性檢查：{word}。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>Article {number}: its text does not agree with its fingerprint.</source>
        <translation>文章 {number}：文字與其指紋不符。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/check.py"/>
        <source>{kind} {uuid} was taken away in the log, but stands in its table.</source>
        <translation>{kind} {uuid} 在日誌中已刪除，但仍在資料表中。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>{path_name}: SQLite says '{error}'; nothing was changed.</source>
        <translation>{path_name}：SQLite 回報「{error}」；未作任何變更。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>The disk of {path} is full: nothing was changed. Free some space and try again.</source>
        <translation>{path} 所在磁碟已滿：未作任何變更。請騰出空間後重試。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>{path_name} is already open in this program.</source>
        <translation>{path_name} 已在本程式中開啟。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>{path} is a folder, not a project: name the .db file in it.</source>
        <translation>{path} 是資料夾，不是專案：請指定其中的 .db 檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>{path} is a pipe or a device, not a project: name a .db file.</source>
        <translation>{path} 是管道或裝置，不是專案：請指定 .db 檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>{path} is not an annotator project: it is not a database.</source>
        <translation>{path} 不是 annotator 專案：它不是資料庫。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>{path} is a database, but not an annotator project.</source>
        <translation>{path} 是資料庫，但不是 annotator 專案。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>{path_name} was written by a newer annotator (format {version}; this one knows {schema_version}): update annotator to open it.</source>
        <translation>{path_name} 由較新的 annotator 寫成（格式 {version}，本版支援 {schema_version}）：請更新 annotator 後再開啟。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>{path_name} is being written by another process: try again in a moment.</source>
        <translation>另一個行程正在寫入 {path_name}：請稍後重試。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>{path} cannot be written: check that the file and its folder are not read-only.</source>
        <translation>無法寫入 {path}：請檢查該檔案及其資料夾是否唯讀。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>{path} is damaged: open a backup, or rescue what can be read with SQLite's '.recover'.</source>
        <translation>{path} 已損毀：請開啟備份，或用 SQLite 的「.recover」搶救可讀取的內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>The disk of {path} reports an error: nothing was changed. Check the disk and try again.</source>
        <translation>{path} 所在磁碟回報錯誤：未作任何變更。請檢查磁碟後重試。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>無法讀取 {path}：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/connection.py"/>
        <source>{path} cannot be read: {why}.</source>
        <translation>無法讀取 {path}：{why}。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/lock.py"/>
        <source>{name} is open in another window: close that window first.</source>
        <translation>{name} 已在另一個視窗中開啟：請先關閉該視窗。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file/upgrading.py"/>
        <source>Bring an older project up to date</source>
        <translation>更新舊版專案</translation>
    </message>
    <message>
        <location filename="../../annotator/store/log.py"/>
        <source>“{name}” cannot be taken back: what it changed has been changed again since, by another coder or a command.</source>
        <translation>無法復原「{name}」：它所變更的內容之後又被另一位編碼員或某個指令變更。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/log.py"/>
        <source>“{target_name}” cannot be taken back: its label is not in the codebook, or is in use.</source>
        <translation>無法復原「{target_name}」：其標籤不在編碼手冊中，或正在使用。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/bringing.py"/>
        <source>{parent} cannot be written ({strerror}): merge elsewhere.</source>
        <translation>無法寫入 {parent}（{strerror}）：請在別處合併。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/codebooks.py"/>
        <source>Labels are in use that the codebook after this merge would not have: {names}: put them back into the codebook of one of the files, or merge with --codebook both where both changed it.</source>
        <translation>合併後的編碼手冊將缺少正在使用的標籤 {names}：請把它們放回其中一個檔案的編碼手冊；若雙方都改過手冊，也可用 --codebook both 合併。</translation>
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
        <translation>編碼</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/portable.py"/>
        <location filename="../../annotator/store/rows.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>coder</source>
        <translation>編碼員</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/portable.py"/>
        <source>codebook version</source>
        <translation>編碼手冊版本</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/portable.py"/>
        <source>{path} holds things of a kind ({kind}) that this annotator cannot bring together: update annotator.</source>
        <translation>{path} 中有此版 annotator 無法合併的一類內容（{kind}）：請更新 annotator。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/portable.py"/>
        <source>{path} is damaged: its {kind_names} names the {words} {named}, which is not there.</source>
        <translation>{path} 已損毀：其中的{kind_names}參照了不存在的{words} {named}。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/projecting.py"/>
        <source>{their_path} is damaged: its log does not tell of one of its coders. Nothing was merged.</source>
        <translation>{their_path} 已損毀：其日誌中缺少其中一位編碼員。未作任何合併。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/projecting.py"/>
        <source>{their_path} is damaged: its log does not tell of one of its layers. Nothing was merged.</source>
        <translation>{their_path} 已損毀：其日誌中缺少其中一份編碼。未作任何合併。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/projecting.py"/>
        <source>{their_path} is damaged: its log does not tell of one of its articles. Nothing was merged.</source>
        <translation>{their_path} 已損毀：其日誌中缺少其中一篇文章。未作任何合併。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/projecting.py"/>
        <source>“{name}” is a coder of {path} ({here}) and another coder of {their_path} ({there}): rename one with 'annotator coder {path} rename {quoted} NEW', then merge again.</source>
        <translation>「{name}」在 {path} 中是一位編碼員（{here}），在 {their_path} 中是另一位編碼員（{there}）：請用「annotator coder {path} rename {quoted} NEW」將其中一位重新命名，再重新合併。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/projecting.py"/>
        <source>“{name}” is a layer of {path} ({here}) and another layer of {their_path} ({there}): rename one with 'annotator coder {path} rename {quoted} NEW', then merge again.</source>
        <translation>「{name}」在 {path} 中是一份編碼（{here}），在 {their_path} 中是另一份編碼（{there}）：請用「annotator coder {path} rename {quoted} NEW」將其中一份重新命名，再重新合併。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/projecting.py"/>
        <source>What was found in article {number} at import is in neither file: nothing was merged.</source>
        <translation>文章 {number}匯入時的偵測結果在兩個檔案中都沒有：未作任何合併。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/projecting.py"/>
        <source>{their_path} is damaged (the past of {uuid_text} goes in a circle, or is another thing's): nothing was merged.</source>
        <translation>{their_path} 已損毀（{uuid_text} 的歷程形成循環，或屬於另一個對象）：未作任何合併。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/projecting.py"/>
        <source>{their_path} is damaged: its span {uuid_text} lies outside its text. Nothing was merged.</source>
        <translation>{their_path} 已損毀：其標註 {uuid_text} 超出所屬文字。未作任何合併。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source>{name} is damaged or only half there ({why}): nothing was merged. Ask for the file again.</source>
        <translation>{name} 已損毀或不完整（{why}）：未作任何合併。請重新索取該檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source>{name} is damaged or only half there: nothing was merged. Ask for the file again.</source>
        <translation>{name} 已損毀或不完整：未作任何合併。請重新索取該檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source>a time after the year 9999</source>
        <translation>9999 年之後的時間</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source>another thing</source>
        <translation>屬於另一個對象</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source>another article</source>
        <translation>屬於另一篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source>version {number} of its codebook does not agree with its fingerprint</source>
        <translation>編碼手冊第 {number} 版與其指紋不符</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source>the id of its article {number} is not the one that its log knows</source>
        <translation>文章 {number} 的 id 與日誌中的不同</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source>a state of its {kind} {uuid} has {wrong}</source>
        <translation>其{kind} {uuid} 的一個狀態有誤：{wrong}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source>a clock in its table {table} is no time</source>
        <translation>資料表 {table} 中有一個時鐘值不是有效時間</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source>{path_name} was written by a machine whose clock stood at {said}: nothing was merged. Set the clocks of both machines, and ask for a file that was made before it was wrong.</source>
        <translation>寫入 {path_name} 的電腦時鐘為 {said}：未作任何合併。請校正兩部電腦的時鐘，並索取一份時鐘出錯前產生的檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source>the {column} of a row of its table {table} cannot be right</source>
        <translation>資料表 {table} 中有一列的 {column} 不可能正確</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/reading.py"/>
        <source>{path_name} is this project itself: name another coder's file.</source>
        <translation>{path_name} 就是本專案：請指定另一位編碼員的檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/reading.py"/>
        <source>it has no table {missing}</source>
        <translation>缺少資料表 {missing}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/reading.py"/>
        <source>a row of {broken} points at one of {broken2} that is not there</source>
        <translation>{broken} 中有一列指向 {broken2} 中不存在的列</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/reading.py"/>
        <source>{path} was never finished: ask for the file again.</source>
        <translation>{path} 沒有寫完：請重新索取該檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/reading.py"/>
        <source>{path_name} belongs to another project (“{row}”): only files that were copied or packed from {name} can be merged; import its export instead.</source>
        <translation>{path_name} 屬於另一個專案（「{row}」）：只能合併從 {name} 複製或打包的檔案；請改為匯入它的匯出檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/states.py"/>
        <source>another form</source>
        <translation>格式不同</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/states.py"/>
        <source>a place that lies outside its text, or is none</source>
        <translation>位置超出文字，或不是有效位置</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/states.py"/>
        <source>no state</source>
        <translation>沒有狀態</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/states.py"/>
        <source>a bad {key}</source>
        <translation>{key} 無效</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/steps.py"/>
        <source>Stopped: nothing was merged.</source>
        <translation>已停止：未作任何合併。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/union.py"/>
        <source>{their_path} is damaged: the text of its article {number} ({row}) does not agree with its fingerprint. Nothing was merged.</source>
        <translation>{their_path} 已損毀：其文章 {number}（{row}）的文字與指紋不符。未作任何合併。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/union.py"/>
        <source>{their_path} has another text under the id of article {there} ({name}, {id}): nothing was merged. One of the two files was changed by another program.</source>
        <translation>{their_path} 中 id 與文章 {there} 相同的文字不同（{name}，{id}）：未作任何合併。兩個檔案之一曾被其他程式變更。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/union.py"/>
        <source>{their_path} is damaged ({error}): nothing was merged.</source>
        <translation>{their_path} 已損毀（{error}）：未作任何合併。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/project.py"/>
        <source>{name} lies on a network share: it is written more slowly, and only one program at a time should have it open. Work on a local copy if you can.</source>
        <translation>{name} 位於網路共用資料夾：寫入較慢，且同一時間只應由一個程式開啟。如有可能，請在本機副本上工作。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/project.py"/>
        <source>{path} is there already: choose another name, or open it.</source>
        <translation>{path} 已存在：請另取名稱，或開啟它。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/project.py"/>
        <source>There is no folder {parent} to make {path_name} in.</source>
        <translation>沒有資料夾 {parent}，無法在其中建立 {path_name}。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/project.py"/>
        <source>{path} was never finished: delete it, and make the project again.</source>
        <translation>{path} 沒有建立完成：請刪除它，並重新建立專案。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/project.py"/>
        <source>{path} cannot be made: {strerror}.</source>
        <translation>無法建立 {path}：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/project.py"/>
        <source>{parent} cannot be written ({strerror}): copy the project elsewhere.</source>
        <translation>無法寫入 {parent}（{strerror}）：請把專案複製到別處。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/project.py"/>
        <source>“{target_name}” has nothing to take back.</source>
        <translation>「{target_name}」沒有可復原的內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/store/reads/search_index.py"/>
        <source>a part of the index is broken</source>
        <translation>索引的一部分已損毀</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rows.py"/>
        <source>annotation</source>
        <translation>標註</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rows.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>codebook</source>
        <translation>編碼手冊</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rows.py"/>
        <source>document label</source>
        <translation>全文標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rows.py"/>
        <source>region</source>
        <translation>頁面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rows.py"/>
        <source>repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rows.py"/>
        <source>override</source>
        <translation>轉換選擇</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rows.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>recoding</source>
        <translation>重編</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rows.py"/>
        <source>sitting</source>
        <translation>工作時段</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rows.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rows.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>split</source>
        <translation>劃分</translation>
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
        <translation>輪次</translation>
    </message>
    <message>
        <location filename="../../annotator/store/rows.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <location filename="../../annotator/store/things/coders.py"/>
        <source>Add coder</source>
        <translation>新增編碼員</translation>
    </message>
    <message>
        <location filename="../../annotator/store/things/coders.py"/>
        <source>Add layer</source>
        <translation>新增一份編碼</translation>
    </message>
    <message>
        <location filename="../../annotator/store/things/coders.py"/>
        <source>Rename coder</source>
        <translation>重新命名編碼員</translation>
    </message>
    <message>
        <location filename="../../annotator/store/things/sittings.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Active time</source>
        <translation>有效用時</translation>
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
        <translation>{name} 剛剛被另一個行程劃分：請重新匯出。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file is UTF-16 with half a character (a lone surrogate) at byte {start}: it is damaged.</source>
        <translation>檔案為 UTF-16，在位元組 {start} 處只有半個字元（孤立的代理編碼單元）：檔案已損毀。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>file</source>
        <translation>檔案</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>a PDF</source>
        <translation>PDF 檔案</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>a ZIP archive or an Office document</source>
        <translation>ZIP 壓縮檔或 Office 文件</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>an old Office document</source>
        <translation>舊版 Office 文件</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>a database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>a picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>a compressed file</source>
        <translation>壓縮檔</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>a rich text (RTF)</source>
        <translation>RTF 格式文件</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file is UTF-16 and has half a unit at byte {start}: it is cut off.</source>
        <translation>檔案為 UTF-16，在位元組 {start} 處只有半個編碼單元：檔案遭截斷。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The text holds a byte order mark as its first character: take it out, and move the offsets.</source>
        <translation>文字的第一個字元是位元組順序標記：請去掉，並相應調整偏移。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The text holds a carriage return: its lines have to end in one line feed.</source>
        <translation>文字含有歸位字元：各行須以一個換行字元結尾。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file is empty.</source>
        <translation>檔案是空的。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file has {number:,.1f} MB, an article {max_characters:,} characters at most: split it.</source>
        <translation>檔案大小為 {number:,.1f} MB，而一篇文章最多 {max_characters:,} 個字元：請拆分。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file is not text: it has NUL bytes and is not UTF-16.</source>
        <translation>檔案不是文字：含有 NUL 位元組，且不是 UTF-16。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The {what} is not text: it has {controls:,} control characters.</source>
        <translation>{what}不是文字：含有 {controls:,} 個控制字元。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The text has a NUL as its character {nul:,}: remove it, for programs stop reading there.</source>
        <translation>文字的第 {nul:,} 個字元是 NUL：請去掉，因為程式讀到此處就會停止。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The text has half a character (a lone surrogate) at {start:,}: it is damaged.</source>
        <translation>文字在 {start:,} 處只有半個字元（孤立的代理編碼單元）：文字已損毀。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The {what} has nothing in it but white space.</source>
        <translation>{what}中只有空白字元。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>the byte order mark was dropped</source>
        <translation>已去掉位元組順序標記</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>CRLF line ends became LF</source>
        <translation>CRLF 換行字元已改為 LF</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>CR line ends became LF</source>
        <translation>CR 換行字元已改為 LF</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The text has {count:,} characters and an article {max_characters:,} at most: split it.</source>
        <translation>文字有 {count:,} 個字元，而一篇文章最多 {max_characters:,} 個：請拆分。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>A line has {longest:,} characters and may have {longest_line:,}: break it into paragraphs.</source>
        <translation>有一行長達 {longest:,} 個字元，上限為 {longest_line:,} 個：請拆成段落。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file is {kind}, not text: save its words as a .txt file.</source>
        <translation>檔案不是文字（類型：{kind}）：請將其中的文字存成 .txt 檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>{name} is not an encoding of text: try utf-8, utf-16, gb18030 or big5.</source>
        <translation>{name} 不是文字編碼：請試用 utf-8、utf-16、gb18030 或 big5。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file is not {name}: leave the encoding out to have it found.</source>
        <translation>檔案不是 {name}：請不指定編碼，由程式自動判斷。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file is not {name}: byte {start} does not fit.</source>
        <translation>檔案不是 {name}：位元組 {start} 不符。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file is UTF-8 but for byte {start}: it is damaged or cut off.</source>
        <translation>除位元組 {start} 外，檔案均為 UTF-8：檔案已損毀或遭截斷。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file begins as {name}, but byte {start} does not fit: it is damaged or cut off.</source>
        <translation>檔案開頭為 {name}，但位元組 {start} 不符：檔案已損毀或遭截斷。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>{reading} is a reading of {character}; one of {among} such glosses on this page.</source>
        <translation>{reading} 是「{character}」的讀音；本頁共有 {among} 處此類括注。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>{reading} is a reading of {character}, but the page gives it another one elsewhere, as an author does and no converter.</source>
        <translation>{reading} 是「{character}」的讀音，但本頁別處給了它另一讀音：作者會這樣寫，轉換程式不會。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>{reading} is a reading of {character}, but the converter wrote Traditional characters, and this one is Simplified.</source>
        <translation>{reading} 是「{character}」的讀音，但轉換程式寫的是繁體字，而此字是簡體。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>{reading} is a reading of {character}, but the page has too few glosses of its kind ({among}) to tell a converter's from an author's.</source>
        <translation>{reading} 是「{character}」的讀音，但本頁同類括注太少（{among} 處），無法判斷出自轉換程式還是作者。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>{gloss} follows the last byte of a broken character; one of {among} glosses on this page.</source>
        <translation>{gloss} 緊接在殘缺字元的最後一個位元組之後；本頁共有 {among} 處括注。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>{reading} is a reading of {character}, which the bytes before it give.</source>
        <translation>{reading} 是「{character}」的讀音，此字由其前的位元組得出。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>{text}: {happened}; nothing else fits{again}; with {opening} put back the bytes are {bytes}.</source>
        <translation>「{text}」：{happened}；沒有其他文字相符{again}；補回 {opening} 後位元組為 {bytes}。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>{text}: {happened}; nothing else fits as well (next: {rival}){again}; with {opening} put back the bytes are {bytes}.</source>
        <translation>「{text}」：{happened}；沒有其他文字同樣相符（其次：{rival}）{again}；補回 {opening} 後位元組為 {bytes}。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>{text} would fit here if {happened}, but {doubt}{again}: compare with the original page.</source>
        <translation>若{happened}，則此處可為「{text}」，但{doubt}{again}：請與原始頁面核對。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>{text} or {rival}: what is left of the bytes fits both; {happened}{again}: compare with the original page.</source>
        <translation>「{text}」或「{rival}」：兩者都與剩餘位元組相符；{happened}{again}：請與原始頁面核對。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>Perhaps {text}: it fits what is left of the bytes, but too loosely to be put in; {happened}{again}: compare with the original page.</source>
        <translation>可能是「{text}」：與剩餘位元組相符，但把握不足，未予填入；{happened}{again}：請與原始頁面核對。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>A byte is lost at “{raw}”, and no character fits what is left: compare with the original page.</source>
        <translation>「{raw}」處遺失了一個位元組，剩餘部分不合任何字元：請與原始頁面核對。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>A byte is lost at “{raw}”, and the page has too many such places to search them all: compare with the original page.</source>
        <translation>「{raw}」處遺失了一個位元組，而本頁此類位置過多，無法逐一查找：請與原始頁面核對。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>; the same damage stands here {instances} times</source>
        <translation>；此處共有 {instances} 處同樣的損壞</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>the gloss ({reading}) was put between the two bytes of a character, which cost one byte</source>
        <translation>括注（{reading}）插在一個字元的兩個位元組之間，致使遺失一個位元組</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>the gloss ({reading}) was put between the two bytes of a character, which cost one byte, and ({closing}) is a reading of {last}</source>
        <translation>括注（{reading}）插在一個字元的兩個位元組之間，致使遺失一個位元組，且（{closing}）是「{last}」的讀音</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>the gloss ({reading}) was put between the two bytes of a character, which cost one byte here and one at its end</source>
        <translation>括注（{reading}）插在一個字元的兩個位元組之間，致使此處和結尾各遺失一個位元組</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>the page was cut at the “{mark}” inside a character, which cost one byte</source>
        <translation>頁面在「{mark}」處從一個字元中間切斷，致使遺失一個位元組</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>the page was cut at the “{mark}” inside a character, which cost one byte, and ({closing}) is a reading of {last}</source>
        <translation>頁面在「{mark}」處從一個字元中間切斷，致使遺失一個位元組，且（{closing}）是「{last}」的讀音</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>the page was cut at the “{mark}” inside a character, which cost one byte here and one at its end</source>
        <translation>頁面在「{mark}」處從一個字元中間切斷，致使此處和結尾各遺失一個位元組</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>an author may have typed these question marks</source>
        <translation>這些問號可能是作者自己輸入的</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>its last question mark may be an author's own</source>
        <translation>結尾的問號可能是作者自己的</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>nothing else on this page speaks for {text}</source>
        <translation>本頁沒有其他內容可佐證「{text}」</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>Written in {written} and read as {read}: the mended text, written and read so again, is exactly this.</source>
        <translation>以 {written} 寫成，卻以 {read} 讀取：修復後的文字照此寫入並讀取，結果與此完全一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>Written in {written} and read as {read}: bytes are missing.</source>
        <translation>以 {written} 寫成，卻以 {read} 讀取：位元組有缺漏。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>These characters stand for bytes that were lost in reading: only the original page has them.</source>
        <translation>這些字元代表讀取時遺失的位元組：只有原始頁面才有。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>A comma before another mark, one of {count} such on this page.</source>
        <translation>逗號後緊接另一標點，本頁共有 {count} 處。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>{why}; OpenCC would write {written}.</source>
        <translation>{why}；OpenCC 會寫作「{written}」。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>“{title}” stands before it, and {surname} is a surname</source>
        <translation>其前有「{title}」，且「{surname}」是姓氏</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>“{title}” stands after it, and {surname} is a surname</source>
        <translation>其後有「{title}」，且「{surname}」是姓氏</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>It stands by itself, {surname} is a surname, and the rest is usual in names</source>
        <translation>單獨出現，「{surname}」是姓氏，其餘用字也常見於人名</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>jieba reads it as a personal name</source>
        <translation>jieba 判斷為人名</translation>
    </message>
    <message>
        <location filename="../../annotator/text/evidence_words.py"/>
        <source>The same name stands elsewhere in the text</source>
        <translation>文中別處也有同一人名</translation>
    </message>
    <message>
        <location filename="../../annotator/text/offsets.py"/>
        <source>The range {start} to {end} has no place in the other text.</source>
        <translation>範圍 {start} 至 {end} 在另一文字中沒有對應位置。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/offsets.py"/>
        <source>The range {start} to {end} is not inside the text of {len_here} characters.</source>
        <translation>範圍 {start} 至 {end} 不在 {len_here} 個字元的文字內。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/offsets.py"/>
        <source>The text from {start} to {end} was put in by mending and is not in the source.</source>
        <translation>{start} 至 {end} 的文字由修復填入，原文中沒有。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>The line says that it is a summary.</source>
        <translation>該行標明自己是摘要。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>The line only announces the next one.</source>
        <translation>該行只是引出下一行。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>The words before it announce the title.</source>
        <translation>其前的文字引出標題。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>A breadcrumb: it says where the page stands.</source>
        <translation>麵包屑導覽：標明頁面所在位置。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>A breadcrumb: names joined by arrows.</source>
        <translation>麵包屑導覽：以箭頭相連的名稱。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>It names the site's licence or its rights.</source>
        <translation>提到網站的授權或權利。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>It names the site's owner, its licence or its rights.</source>
        <translation>提到網站的擁有者、授權或權利。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>A disclaimer of the site.</source>
        <translation>網站的免責聲明。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>It names who runs the site.</source>
        <translation>提到網站的主辦單位。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>Links that stand at the foot of a site.</source>
        <translation>網站底部的連結。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>An address or a telephone number.</source>
        <translation>地址或電話號碼。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>The line announces other articles.</source>
        <translation>該行引出其他文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>The line names another article.</source>
        <translation>該行提到另一篇文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>It leads to the page before or after.</source>
        <translation>通往上一頁或下一頁。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>It offers something to do on the site.</source>
        <translation>提供網站上的某項操作。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>A few words that offer something to do on the site.</source>
        <translation>幾個字，提供網站上的某項操作。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>It names another channel of the site.</source>
        <translation>提到該網站的其他頻道。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>A word of a menu.</source>
        <translation>選單用詞。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>Short words in a row, as in a menu.</source>
        <translation>一連串短詞，像是選單。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>It ends with who took the picture.</source>
        <translation>以圖片拍攝者結尾。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>It says where the picture is from.</source>
        <translation>說明圖片來源。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>It describes a picture.</source>
        <translation>描述圖片。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>A reporter's name in brackets.</source>
        <translation>括號中的記者姓名。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>The outlet's reporter by name.</source>
        <translation>寫明姓名的該媒體記者。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>A reporter's name.</source>
        <translation>記者姓名。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>It says who wrote the text.</source>
        <translation>說明文章作者。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>The newspaper, its day and its page.</source>
        <translation>報紙名稱、日期和版次。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>A line of the page's data: where it was written.</source>
        <translation>頁面資訊的一行：寫作地點。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>A line of the page's data, announced by words such as 来源 or 编辑.</source>
        <translation>頁面資訊的一行，以「來源」、「編輯」等詞引出。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/line_rules.py"/>
        <source>A date with its year, and little else.</source>
        <translation>含年份的日期，幾乎沒有其他內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/opening.py"/>
        <source>The first paragraph begins with who reports, and where.</source>
        <translation>首段以報導者和地點開頭。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/opening.py"/>
        <source>The first paragraph begins with the reporter in brackets.</source>
        <translation>首段以括號中的記者姓名開頭。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/opening.py"/>
        <source>The first paragraph begins with a date that is set off.</source>
        <translation>首段以單獨隔開的日期開頭。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/page.py"/>
        <source>The words only announce the title.</source>
        <translation>這些文字只是引出標題。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/page.py"/>
        <source>A reporter's name in brackets ends the paragraph.</source>
        <translation>該段以括號中的記者姓名結尾。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>A few words below the report.</source>
        <translation>報導下方的幾個字。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It stands in the footer.</source>
        <translation>位於頁尾。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It looks like a name in brackets, below the report.</source>
        <translation>位於報導下方，像是括號中的姓名。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It stands below the report and is no sentence of it: the title of another article.</source>
        <translation>位於報導下方，且不是報導中的句子：另一篇文章的標題。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It holds no letters.</source>
        <translation>不含文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>A paragraph of whole sentences.</source>
        <translation>由完整句子組成的段落。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It stands between paragraphs of the report.</source>
        <translation>位於報導段落之間。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It goes on with the list that the paragraph before it opens.</source>
        <translation>接續上一段引出的清單。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>A short line before the title.</source>
        <translation>標題前的短行。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>A short sentence right below the report.</source>
        <translation>緊接報導下方的短句。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>The first line of a page without a sentence.</source>
        <translation>沒有句子的頁面的第一行。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>The first line of the page that is not known as something else.</source>
        <translation>頁面上未判定為其他內容的第一行。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It opens a list below the paragraph before it.</source>
        <translation>在上一段之下引出清單。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>The line before it announces the title.</source>
        <translation>上一行引出標題。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>An office above a date: the document is signed.</source>
        <translation>機關名稱在日期上方：公文落款。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It looks like a person's name, below the title.</source>
        <translation>位於標題下方，像是人名。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It addresses the reader, or opens the report.</source>
        <translation>稱呼讀者，或引出報導。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It stands below the line that announces other articles.</source>
        <translation>位於引出其他文章的那一行之下。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>Nothing tells what it is: it may be the text.</source>
        <translation>無從判斷是什麼：可能是內文。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It says the title again.</source>
        <translation>重複標題。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It names an outlet, beside other data of the page.</source>
        <translation>提到一家媒體，與頁面其他資訊相鄰。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>A few words between the title and the report.</source>
        <translation>標題與報導之間的幾個字。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/regions/zones.py"/>
        <source>It stands between the title and the report.</source>
        <translation>位於標題與報導之間。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/aligning_files.py"/>
        <source>There is no room for the conversion tables ({error}): make space, or a cache folder that can be written.</source>
        <translation>空間不足，無法存放轉換表（{error}）：請騰出空間，或提供可寫入的快取資料夾。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/alignment.py"/>
        <source>This text cannot be aligned with its conversion by {config}: choose another standard.</source>
        <translation>該文字無法與依 {config} 轉換的結果對齊：請選擇其他標準。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/alignment.py"/>
        <source>The text holds a NUL at character {index}, after which nothing can be converted.</source>
        <translation>文字在字元 {index} 處有 NUL，其後的內容無法轉換。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/alignment.py"/>
        <source>OpenCC changed the number of characters by {config}, which must not be: reinstall opencc.</source>
        <translation>OpenCC 依 {config} 轉換時改變了字元數，這不應發生：請重新安裝 opencc。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/alignment.py"/>
        <source>The text holds half a character (a lone surrogate) at character {start}.</source>
        <translation>文字在字元 {start} 處只有半個字元（孤立的代理編碼單元）。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/configurations.py"/>
        <source>There is no conversion to {target_script} by the standard {standard}: choose hans or hant, and one of {names}.</source>
        <translation>沒有依標準 {standard} 轉換為 {target_script} 的方式：請選擇 hans 或 hant，以及 {names} 之一。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>a control character</source>
        <translation>控制字元</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>a private-use character</source>
        <translation>私用區字元</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>half a character</source>
        <translation>半個字元</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>the end of a line</source>
        <translation>行尾</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>{what} is empty: give at least one character.</source>
        <translation>{what}是空的：請至少填寫一個字元。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>A choice</source>
        <translation>轉換選擇</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>A protected word</source>
        <translation>保護詞</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>What a protected word becomes</source>
        <translation>保護詞的轉換結果</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>{what} holds {refused} (U+{ord:04X}), which cannot be kept: take it out.</source>
        <translation>{what}含有{refused}（U+{ord:04X}），無法保留：請去掉。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>The choice for {start} to {end} is not inside the text of {count} characters.</source>
        <translation>{start} 至 {end} 的轉換選擇不在 {count} 個字元的文字內。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>Two choices overlap at character {start}: take one of them back.</source>
        <translation>兩項轉換選擇在字元 {start} 處重疊：請取消其中一項。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>The choice for {start} to {end} reaches over the end of a line: choose within one line.</source>
        <translation>{start} 至 {end} 的轉換選擇跨越了行尾：請在一行之內選擇。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/installation.py"/>
        <source>OpenCC's configuration {config} cannot be read ({error}): reinstall opencc.</source>
        <translation>無法讀取 OpenCC 的設定檔 {config}（{error}）：請重新安裝 opencc。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/installation.py"/>
        <source>OpenCC's tool {tool_name} does not run here ({error}): reinstall opencc, or choose another standard.</source>
        <translation>OpenCC 的工具 {tool_name} 無法在此執行（{error}）：請重新安裝 opencc，或選擇其他標準。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/opencc_release.py"/>
        <source>OpenCC is not installed: run `python -m pip install opencc`.</source>
        <translation>未安裝 OpenCC：請執行 `python -m pip install opencc`。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/utf16.py"/>
        <source>Position {position} is not inside the text of {length} characters.</source>
        <translation>位置 {position} 不在 {length} 個字元的文字內。</translation>
    </message>
    <message>
        <location filename="../../annotator/text/utf16.py"/>
        <source>Position {qt_position} is not inside the text of {qt_length} UTF-16 units.</source>
        <translation>位置 {qt_position} 不在 {qt_length} 個 UTF-16 編碼單元的文字內。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/about_dialog.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>About annotator</source>
        <translation>關於 annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/about_dialog.py"/>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/about_dialog.py"/>
        <source>Licences</source>
        <translation>授權條款</translation>
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
        <translation>關閉</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/about_dialog.py"/>
        <source>Icon of annotator</source>
        <translation>annotator 的圖示</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/about_dialog.py"/>
        <source>Copy for a report</source>
        <translation>複製以回報問題</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/about_dialog.py"/>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/about_dialog.py"/>
        <source>Copy as BibTeX</source>
        <translation>複製為 BibTeX</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/about_dialog.py"/>
        <source>How to cite</source>
        <translation>引用方式</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/about_dialog.py"/>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/about_dialog.py"/>
        <source>What runs here</source>
        <translation>執行環境</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/about_dialog.py"/>
        <source>Version {0}, Apache License 2.0</source>
        <translation>版本 {0}，Apache License 2.0</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/components.py"/>
        <source>This program uses Qt and Qt for Python under the GNU Lesser General Public License, version 3. It only links to them: you may put other builds of these libraries in their place, and take the program apart to mend it with such a build. Their source code is at download.qt.io and code.qt.io. The LGPL and the GPL, on which it builds, follow.</source>
        <translation>本程式使用 Qt 和 Qt for Python，兩者依 GNU 較寬鬆公共授權條款（LGPL）第 3 版授權。程式只與它們連結：可以用這些程式庫的其他建置版本替換，也可以為了用這樣的版本修改程式而對其拆解分析。它們的原始碼見 download.qt.io 和 code.qt.io。以下為 LGPL 及其所依據的 GPL 全文。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/components.py"/>
        <source>The program itself, its codebooks and its lexicons.</source>
        <translation>程式本身及其編碼手冊和詞典。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/components.py"/>
        <source>OpenCC's dictionaries</source>
        <translation>OpenCC 的詞典</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/components.py"/>
        <source>jieba's dictionary</source>
        <translation>jieba 的詞典</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/components.py"/>
        <source>Lucide icons</source>
        <translation>Lucide 圖示</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/facts.py"/>
        <source>Labels Chinese news articles in both scripts side by side, with source offsets that never drift.</source>
        <translation>在簡繁並排的兩種字形中標註中文新聞文章，原文偏移始終準確。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/facts.py"/>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/facts.py"/>
        <source>Display</source>
        <translation>顯示</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/licence_page.py"/>
        <source>Public domain</source>
        <translation>公眾領域</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/licence_page.py"/>
        <source>No licence named</source>
        <translation>未註明授權條款</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/licence_page.py"/>
        <source>Find by name or licence</source>
        <translation>依名稱或授權條款尋找</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/licence_page.py"/>
        <source>What comes with annotator</source>
        <translation>annotator 隨附的元件</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/licence_page.py"/>
        <source>The licence</source>
        <translation>授權條款全文</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/about/licence_page.py"/>
        <source>Nothing here is called that.</source>
        <translation>找不到相符的內容。</translation>
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
        <translation>未附授權條款全文：{0}。</translation>
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
        <translation>轉換</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/naming.py"/>
        <source>Simplified text, {0}</source>
        <translation>簡體文字，{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/naming.py"/>
        <source>Traditional text, {0}</source>
        <translation>繁體文字，{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/reachable_split.py"/>
        <source>Line between the parts</source>
        <translation>各部分之間的分隔線</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/reachable_split.py"/>
        <source>The arrow keys move it.</source>
        <translation>用方向鍵移動。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/spoken_desk.py"/>
        <source>{0} tags changed</source>
        <translation>{0} 處標註已變更</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/tag_words.py"/>
        <source>no tag</source>
        <translation>無標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/tag_words.py"/>
        <source>{0}; inside {1}</source>
        <translation>{0}；位於 {1} 之內</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/tag_words.py"/>
        <source>to check</source>
        <translation>待核對</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/tag_words.py"/>
        <location filename="../../annotator/ui/adjudication/case/lines.py"/>
        <location filename="../../annotator/ui/inspector/span_work.py"/>
        <location filename="../../annotator/ui/words/span_words.py"/>
        <source>unsure</source>
        <translation>不確定</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/tag_words.py"/>
        <source>with a note</source>
        <translation>有備註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/tag_words.py"/>
        <source>Tagged {0}: {1}</source>
        <translation>已標註 {0}：{1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/tag_words.py"/>
        <source>Tag taken away, {0}: {1}</source>
        <translation>已移除標註 {0}：{1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/tag_words.py"/>
        <source>{0} is now {1}: {2}</source>
        <translation>{0} 已改為 {1}：{2}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/tag_words.py"/>
        <source>{0} now reaches: {1}</source>
        <translation>{0} 的範圍現為：{1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/tag_words.py"/>
        <source>Confirmed {0}: {1}</source>
        <translation>已確認 {0}：{1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/tag_words.py"/>
        <source>part {0} of {1}</source>
        <translation>第 {0} 部分，共 {1} 部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/access/tag_words.py"/>
        <source>{0} parts</source>
        <translation>共 {0} 個部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/active_time/time_work.py"/>
        <source>{0} min on this article</source>
        <translation>本篇用時 {0} 分鐘</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/adjudication_window.py"/>
        <source>Articles that two coders are done with</source>
        <translation>兩位編碼員都已完成的文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/adjudication_window.py"/>
        <source>Which articles are shown (F)</source>
        <translation>顯示哪些文章（F）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/adjudication_window.py"/>
        <source>ARTICLES</source>
        <translation>文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/adjudication_window.py"/>
        <source>Adjudication — {0}</source>
        <translation>複核裁定 — {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>The final version alone has it: N takes it out, E keeps it as it is or as you make it.</source>
        <translation>只有定稿中有這一處：按 N 移除，按 E 原樣保留或修改後保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>The case at hand</source>
        <translation>目前待裁定處</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>Nobody has coded anything in this article.</source>
        <translation>沒有人為這篇文章編碼。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>Nobody has coded anything in this article: it is decided.</source>
        <translation>沒有人為這篇文章編碼：已裁定。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>Decided before a coder changed this: decide it anew. {0}</source>
        <translation>裁定之後有編碼員作了更動：請重新裁定。{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <location filename="../../annotator/ui/repairs/repair_panel.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>Yours</source>
        <translation>你的版本</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>both</source>
        <translation>都採用</translation>
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
        <translation>第 {0} 處，共 {1} 處</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>All {0} are decided.</source>
        <translation>全部 {0} 處均已裁定。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>give up</source>
        <translation>放棄</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>take</source>
        <translation>採用</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>neither</source>
        <translation>都不對</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>example</source>
        <translation>正例</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>coders' names</source>
        <translation>編碼員姓名</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>next, back</source>
        <translation>下一處、上一處</translation>
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
        <translation>裁定：無需標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>look at the others first</source>
        <translation>先看其他處</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>back through them</source>
        <translation>返回逐一檢視</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <location filename="../../annotator/ui/adjudication/case/lines.py"/>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <location filename="../../annotator/ui/codebook/definition_card.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>and {0} more</source>
        <translation>另有 {0} 項</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>next tag</source>
        <translation>下一處標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>wider</source>
        <translation>擴大</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>narrower</source>
        <translation>縮小</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/lines.py"/>
        <source>says nothing: Enter takes nothing into gold</source>
        <translation>未標註：按 Enter 則定稿中不標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/lines.py"/>
        <source>says nothing</source>
        <translation>未標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/lines.py"/>
        <source>did not look for this label</source>
        <translation>未就這個標籤編碼</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/lines.py"/>
        <location filename="../../annotator/ui/inspector/span_work.py"/>
        <location filename="../../annotator/ui/words/span_words.py"/>
        <source>sure</source>
        <translation>確定</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/reason_field.py"/>
        <source>Up and Down bring back the reasons given lately; Enter goes back to the case</source>
        <translation>按 Up 和 Down 叫出最近用過的理由；按 Enter 返回目前這一處</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/reason_field.py"/>
        <source>Reason (R), if one is worth keeping</source>
        <translation>理由（R），值得留存時填寫</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/reason_field.py"/>
        <source>Reason of the decision</source>
        <translation>裁定理由</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/pages.py"/>
        <source>Show it</source>
        <translation>顯示</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/pages.py"/>
        <source>What others have coded</source>
        <translation>他人的編碼</translation>
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
        <translation>已復原：{0}</translation>
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
        <translation>裁定會顯示其他編碼員的編碼。仍要為這些文章編碼的人不應檢視：盲編才能使信度有意義。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Coders are called A, B, C; H shows their names until the window is closed.</source>
        <translation>編碼員以 A、B、C 代稱；按 H 顯示姓名，直到視窗關閉。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>No article is done by two coders yet.</source>
        <translation>還沒有兩位編碼員都已完成的文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Adjudication begins when two coders are done with the same article: assign it to both, merge what comes back, and it stands in this list.</source>
        <translation>兩位編碼員完成同一篇文章後即可裁定：將文章分配給兩人，合併交回的結果，文章就會出現在此清單中。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>No article is left to decide: F shows all.</source>
        <translation>沒有待裁定的文章：按 F 顯示全部。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>No decision of yours can be taken back here: what was done last was done elsewhere.</source>
        <translation>這裡沒有可以撤回的裁定：最近一步是在別處做的。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>There is no decision to do again.</source>
        <translation>沒有可重做的裁定。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>{0} did not look for this label here: nothing can be taken. N says that neither is right.</source>
        <translation>{0} 在此處未就這個標籤編碼：沒有可採用的內容。按 N 表示都不對。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Go to a case first: J and K walk through them.</source>
        <translation>請先前往某一處：用 J 和 K 逐一檢視。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Kept in the codebook as an example: “{0}”. Every coder sees it, and not its reason.</source>
        <translation>已作為正例存入編碼手冊：「{0}」。每位編碼員都會看到它，但看不到理由。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Kept as a counterexample: “{0}”. Every coder sees it in the codebook, and not its reason.</source>
        <translation>已存為反例：「{0}」。每位編碼員都會在編碼手冊中看到它，但看不到理由。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>No version has more than half of the coders. 1…9 takes a coder's, B all of them, N neither.</source>
        <translation>沒有哪個版本得到半數以上編碼員認可。按 1…9 採用某位編碼員的版本，按 B 全部採用，按 N 表示都不對。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <location filename="../../annotator/ui/coding/edges.py"/>
        <source>The tag can go no further that way.</source>
        <translation>標註在這個方向上已到盡頭。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>{0} is the key of no label and of none of its attributes.</source>
        <translation>{0} 不是任何標籤的按鍵，也不是目前標籤任何屬性的按鍵。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>A label of the whole article has no edges, and stays what it is: only its attributes are edited.</source>
        <translation>整篇文章的標籤沒有邊界，標籤本身也不變：只能編輯其屬性。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Nothing would be left: Esc gives up the edit, and N says that neither is right.</source>
        <translation>這樣就什麼也不剩了：按 Esc 放棄編輯，按 N 表示都不對。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Coders are called A, B, C.</source>
        <translation>編碼員以 A、B、C 代稱。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Coders are shown by their names until this window is closed.</source>
        <translation>顯示編碼員姓名，直到此視窗關閉。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>No other article is left to decide.</source>
        <translation>沒有其他待裁定的文章。</translation>
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
        <translation>已是本文的最後一處。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>That is the first case of this article.</source>
        <translation>已是本文的第一處。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Boundaries differ</source>
        <translation>邊界不同</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Labels differ</source>
        <translation>標籤不同</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Labels and boundaries differ</source>
        <translation>標籤和邊界不同</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Attributes differ</source>
        <translation>屬性不同</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Only one coder has this</source>
        <translation>只有一位編碼員標註了此處</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>One tag or several</source>
        <translation>一處標註還是多處</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Not all coders have this</source>
        <translation>並非所有編碼員都標註了此處</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>No coder has this any more</source>
        <translation>已沒有編碼員標註此處</translation>
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
        <translation>還剩 1 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>All agree on 1 passage.</source>
        <translation>1 處全部一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>{0}, and one coder says nothing</source>
        <translation>{0}，有 1 位編碼員未標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>{0}, and {1} say nothing</source>
        <translation>{0}，有 {1} 位編碼員未標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>{0} of {1} decided</source>
        <translation>已裁定 {0} 處，共 {1} 處</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>{0} coders</source>
        <translation>{0} 位編碼員</translation>
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
        <translation>還剩 {0} 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>All agree on {0} passages.</source>
        <translation>{0} 處全部一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Accepted: all agree</source>
        <translation>已接受：全部一致</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Taken from all</source>
        <translation>採用全部</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Edited</source>
        <translation>已編輯</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Neither is right</source>
        <translation>都不對</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <location filename="../../annotator/ui/spans/pending.py"/>
        <source>{0} left</source>
        <translation>還剩 {0} 處</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Taken from {0}</source>
        <translation>採用 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>This window shows what every coder has marked. It is for whoever leads the project: those who still code should not look at it, so that their coding stays blind. Each coder is told once.</source>
        <translation>此視窗顯示每位編碼員的標註，供專案負責人使用：仍在編碼的人不應檢視，以保持盲編。每位編碼員只提示一次。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>Show the agreement</source>
        <translation>顯示信度</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <location filename="../../annotator/ui/dashboard/card.py"/>
        <source>Counting…</source>
        <translation>正在統計…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <location filename="../../annotator/ui/exporting/export_work.py"/>
        <source>Web page (*.html)</source>
        <translation>網頁 (*.html)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>Writing the report…</source>
        <translation>正在寫入報告…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>The figures are there.</source>
        <translation>統計結果已就緒。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>Agreement — {0}</source>
        <translation>編碼員間信度 — {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>&amp;Report…</source>
        <translation>報告(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>Copy &amp;methods paragraph</source>
        <translation>複製方法段落(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>&amp;Copy table</source>
        <translation>複製表格(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>Stopped: nothing was counted yet.</source>
        <translation>已停止：尚未統計出結果。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>Copied: the methods paragraph with {0} references</source>
        <translation>已複製：方法段落及 {0} 筆參考文獻</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>Give the same articles to two coders, merge what they send back, and mark what is finished as done; or count articles that are only begun, at the left.</source>
        <translation>將相同的文章分給兩位編碼員，合併交回的結果，並把做完的文章標為已完成；或在左側選擇把剛開始的文章也計入。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>Copied: {0}</source>
        <translation>已複製：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>Saved: {0}</source>
        <translation>已儲存：{0}</translation>
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
        <translation>標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Pairs of coders</source>
        <translation>編碼員配對</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Confusion</source>
        <translation>混淆矩陣</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>Over time</source>
        <translation>隨時間變化</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>Suggestions, panes</source>
        <translation>建議與窗格</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>Figures</source>
        <translation>信度數值</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>What is shown</source>
        <translation>顯示內容</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>Pair of coders</source>
        <translation>編碼員配對</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>Counted</source>
        <translation>計數單位</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>in tags</source>
        <translation>依標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>in characters</source>
        <translation>依字元</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>all pairs together</source>
        <translation>全部編碼員配對合計</translation>
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
        <translation>文章依最後一位編碼員完成的時間分組。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>All pairs together, each read both ways. Colours are shares of a row.</source>
        <translation>所有編碼員配對合計，每對雙向讀取。顏色表示佔該列的比例。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>They agree here to the character: passages are listed where coders differ.</source>
        <translation>此處逐字元一致：列出的是編碼員有分歧之處。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <source>{0} tag</source>
        <translation>{0} 處標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_tree.py"/>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <location filename="../../annotator/ui/panes/shown/folding.py"/>
        <source>{0} tags</source>
        <translation>{0} 處標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>There are too few dated articles to show how agreement went on: two days, or four articles, will do.</source>
        <translation>有日期的文章太少，無法顯示信度隨時間的變化：至少需要兩天或四篇文章。</translation>
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
        <translation>顯示建議</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>Without suggestions</source>
        <translation>不顯示建議</translation>
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
        <translation>簡體</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/codebook_editor/fields/examples.py"/>
        <location filename="../../annotator/ui/conversions/name_offer.py"/>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <location filename="../../annotator/ui/words/language.py"/>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>On {0}.</source>
        <translation>依據 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>{0}: done with {1}, {2} of them in common with others, {3} tags</source>
        <translation>{0}：已完成 {1}，其中 {2} 篇與他人共有，{3} 處標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>tags</source>
        <translation>標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <location filename="../../annotator/ui/regions/page_work.py"/>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <source>{0} character</source>
        <translation>{0} 個字元</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/chrome/article_head.py"/>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>{0} characters</source>
        <translation>{0} 個字元</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>Coders who see the same suggestions agree with the machine, and so with each other: report the others.</source>
        <translation>看到相同建議的編碼員會與機器一致，因而彼此一致：請報告其餘文章的數值。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>No coder was shown suggestions in any of these articles.</source>
        <translation>在這些文章中，沒有編碼員看到過建議。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>A pane is a coder's in an article where four in five of their selections were made in it. Coders chose it themselves, so a difference hints that the script matters, and cannot prove it.</source>
        <translation>編碼員在一篇文章中的選取若有五分之四是在某個窗格中作出的，該窗格就算作其所用窗格。窗格由編碼員自行選擇，因此差異只能提示字形可能有影響，不能證明這一點。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>It is not known of any two coders of an article in which pane they made their selections.</source>
        <translation>沒有一篇文章能得知其中兩位編碼員是在哪個窗格中選取的。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>95% interval {0} to {1}.</source>
        <translation>95% 信賴區間為 {0} 至 {1}。</translation>
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
        <translation>所有標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>Down: {0}. Across: {1}. Colours are shares of a row.</source>
        <translation>列：{0}。欄：{1}。顏色表示佔該列的比例。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>{0} says {1} and {2} says {3}: {4}</source>
        <translation>{0} 標為 {1}，{2} 標為 {3}：{4}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>where edges differ</source>
        <translation>邊界不同之處</translation>
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
        <translation>兩者一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>{0}: undefined.</source>
        <translation>{0}：未定義。</translation>
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
        <translation>信度至少需要兩位編碼員：請在左側勾選。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>Tick at the left the labels to compare.</source>
        <translation>請在左側勾選要比較的標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>Characters that an edge may be off, in the measure that allows for it</source>
        <translation>在容許偏差的指標中，邊界可相差的字元數</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>Draws of articles for the 95% intervals; 0 for none</source>
        <translation>為計算 95% 信賴區間而抽取文章的次數；0 表示不計算</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>Articles that their coders are done with, or all that they have begun</source>
        <translation>各編碼員已完成的文章，或已開始的全部文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>Only what was coded under this version of the codebook</source>
        <translation>僅限依此版本編碼手冊所作的編碼</translation>
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
        <translation>編碼員</translation>
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
        <translation>編碼手冊(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>&amp;Tolerance</source>
        <translation>容差(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>&amp;Draws</source>
        <translation>抽樣次數(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>none of them</source>
        <translation>全不選</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>begun or done</source>
        <translation>已開始或已完成</translation>
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
        <translation>邊界</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passage_delegate.py"/>
        <source>only some marked it</source>
        <translation>僅部分人標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passage_delegate.py"/>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>marked nothing here</source>
        <translation>此處未標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>Enter: decide it in the adjudication</source>
        <translation>Enter：前往裁定</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>Passages that disagree</source>
        <translation>有分歧之處</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>Choose a number: the passages behind it, in which coders differ, are listed here.</source>
        <translation>選擇一個數值：其背後編碼員有分歧之處會列在這裡。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>Looking for the passages…</source>
        <translation>正在尋找各處…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>1 passage</source>
        <translation>1 處</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>the first {0} passages</source>
        <translation>前 {0} 處</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>{0} passages</source>
        <translation>{0} 處</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>No passage: the coders do not differ in what this number counts.</source>
        <translation>沒有此類之處：就此數值所計而言，編碼員沒有分歧。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/progress_strip.py"/>
        <source>How far the figures are</source>
        <translation>統計進度</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/progress_strip.py"/>
        <source>Reading the project…</source>
        <translation>正在讀取專案…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/progress_strip.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/progress_strip.py"/>
        <source>Stopped. The figures are not of these choices.</source>
        <translation>已停止。這些數值並非依目前選項得出。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/progress_strip.py"/>
        <source>Count</source>
        <translation>統計</translation>
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
        <translation>未註明媒體</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>No year stated</source>
        <translation>未註明年份</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <location filename="../../annotator/ui/articles/dialogs/memo_dialog.py"/>
        <location filename="../../annotator/ui/articles/list_menu.py"/>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Flagged</source>
        <translation>已加旗標</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <source>Near-duplicates:</source>
        <translation>近似重複：</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <source>near-duplicate</source>
        <translation>近似重複</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <location filename="../../annotator/ui/spans/span_list_model.py"/>
        <source>Note: {0}</source>
        <translation>備註：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_panel.py"/>
        <source>No articles yet. Drop files or a folder here.</source>
        <translation>還沒有文章。將檔案或資料夾拖到此處。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_panel.py"/>
        <source>Or choose files: {0}.</source>
        <translation>或選擇檔案：{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_panel.py"/>
        <source>Or paste a text: {0}.</source>
        <translation>或貼上文字：{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_panel.py"/>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>No article is left by this filter: press Clear to see all of them again.</source>
        <translation>沒有符合篩選條件的文章：按「清除」可重新顯示全部文章。</translation>
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
        <translation>文章備註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/memo_dialog.py"/>
        <source>For yourself: it stands in no export. Ctrl+Enter keeps it.</source>
        <translation>僅供自己檢視：不會出現在任何匯出中。按 Ctrl+Enter 儲存。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/memo_dialog.py"/>
        <location filename="../../annotator/ui/articles/dialogs/metadata_dialog.py"/>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <location filename="../../annotator/ui/repairs/repair_editor.py"/>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/metadata_dialog.py"/>
        <source>Write as much of a date as is known: 2023, 2023-02 or 2023-02-19; without a year, --02-18.</source>
        <translation>日期只需寫出已知的部分：2023、2023-02 或 2023-02-19；不知年份時寫 --02-18。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/metadata_dialog.py"/>
        <location filename="../../annotator/ui/articles/dialogs/removed_dialog.py"/>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/metadata_dialog.py"/>
        <location filename="../../annotator/ui/articles/dialogs/removed_dialog.py"/>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Published</source>
        <translation>發布日期</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/metadata_dialog.py"/>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Dateline</source>
        <translation>電頭</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/metadata_dialog.py"/>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Outlet</source>
        <translation>媒體</translation>
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
        <translation>編輯</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/metadata_dialog.py"/>
        <source>Metadata</source>
        <translation>中繼資料</translation>
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
        <translation>這些文章不會出現在任何清單、搜尋或匯出中。對它們所做的一切都會保留。</translation>
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
        <translation>還原</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/removed_dialog.py"/>
        <source>No article has been removed.</source>
        <translation>沒有移除過文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/removed_dialog.py"/>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>Number</source>
        <translation>編號</translation>
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
        <translation>標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>Flagged or to recheck</source>
        <translation>已加旗標或待複查</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>With a note</source>
        <translation>有備註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>Descending</source>
        <translation>遞減</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>From, to…</source>
        <translation>起訖日期…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>Keep this filter…</source>
        <translation>儲存此篩選…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>Assigned to me</source>
        <translation>分配給我的</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>Assigned to</source>
        <translation>分配給</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>In the overlap</source>
        <translation>屬於重疊部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>Has the label</source>
        <translation>有標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>Lacks the label</source>
        <translation>沒有標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>Done before this label existed</source>
        <translation>此標籤出現前已完成</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>Random by seed {0}, the same for every coder…</source>
        <translation>依隨機種子 {0} 隨機排列，所有編碼員相同…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>Delete a filter</source>
        <translation>刪除篩選</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>and {0} more: type a name into the field</source>
        <translation>還有 {0} 家：請在篩選欄位中輸入名稱</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>All of {0}</source>
        <translation>{0} 年全年</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_row.py"/>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_row.py"/>
        <source>Filter the list by title, outlet or date</source>
        <translation>依標題、媒體或日期篩選清單</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_row.py"/>
        <source>Words of the title, the outlet or the name, in either script; or a date</source>
        <translation>標題、媒體或名稱中的字詞，簡體或繁體皆可；也可輸入日期</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_row.py"/>
        <source>Filter the list</source>
        <translation>篩選清單</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_row.py"/>
        <source>Sort and group the list</source>
        <translation>清單排序與分組</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_row.py"/>
        <source>Show every article again, by number</source>
        <translation>重新依編號顯示全部文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/list_filtering.py"/>
        <source>{0} of {1} shown</source>
        <translation>顯示 {0} 篇，共 {1} 篇</translation>
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
        <translation>隨機</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>No headings</source>
        <translation>不分組</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>By outlet</source>
        <translation>依媒體</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>By month</source>
        <translation>依月份</translation>
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
        <translation>選定的 1 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>by {0}, descending</source>
        <translation>依{0}，遞減</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>by {0}</source>
        <translation>依{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>Assigned to {0}</source>
        <translation>分配給 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>{0} chosen articles</source>
        <translation>選定的 {0} 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>random order, seed {0}</source>
        <translation>隨機排序，種子 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>has {0}</source>
        <translation>有 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>lacks {0}</source>
        <translation>沒有 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>done before {0} existed</source>
        <translation>在 {0} 出現前已完成</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_menu.py"/>
        <source>Note…</source>
        <translation>備註…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_menu.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Metadata…</source>
        <translation>中繼資料…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_menu.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Remove from the list</source>
        <translation>從清單移除</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_menu.py"/>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <location filename="../../annotator/ui/start/recent_list.py"/>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_menu.py"/>
        <source>Remove {0} from the list</source>
        <translation>從清單中移除 {0} 篇</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>As 2023, 2023-02 or 2023-02-19; both days count. An empty field is no limit.</source>
        <translation>格式如 2023、2023-02 或 2023-02-19；起訖兩日皆包含在內。留空則不限。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>The same seed gives every coder the same order, on every machine.</source>
        <translation>種子相同，每位編碼員在任何一台電腦上的順序都相同。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Everybody who works in this project finds it in the menu.</source>
        <translation>所有參與此專案的人都能在選單中找到它。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Undo brings it back</source>
        <translation>復原即可恢復</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Undo brings them back</source>
        <translation>復原即可全部恢復</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>1 article removed</source>
        <translation>已移除 1 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>This article has been removed from the list.</source>
        <translation>此文章已從清單中移除。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>{0} articles flagged</source>
        <translation>已為 {0} 篇文章加旗標</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>{0} articles: no flag any more</source>
        <translation>已取消 {0} 篇文章的旗標</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>There is no article to filter yet.</source>
        <translation>還沒有可篩選的文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/history_page.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>From</source>
        <translation>從</translation>
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
        <translation>顯示</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Seed</source>
        <translation>隨機種子</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Random order</source>
        <translation>隨機排序</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Keep this filter</source>
        <translation>儲存此篩選</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>This is the only one that is not done.</source>
        <translation>只剩這一篇未完成。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>No flag any more</source>
        <translation>已取消旗標</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>{0} articles removed</source>
        <translation>已移除 {0} 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>{until} comes before {since}: write the earlier date first.</source>
        <translation>{until} 早於 {since}：請先寫較早的日期。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>The seed is a whole number of at most 18 digits.</source>
        <translation>隨機種子須為整數，最多 18 位。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Every article is done.</source>
        <translation>所有文章皆已完成。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Every article of this list is done.</source>
        <translation>此清單中的文章皆已完成。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>There is a filter “{0}” already. Replace it?</source>
        <translation>已有篩選「{0}」。是否取代？</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>This is the only one of this list that is not done.</source>
        <translation>此清單中只剩這一篇未完成。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/article_head.py"/>
        <source>1 character</source>
        <translation>1 個字元</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/article_head.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Done, next</source>
        <translation>完成並前往下一篇</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/article_head.py"/>
        <source>No article yet</source>
        <translation>還沒有文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/article_head.py"/>
        <source>editor {0}</source>
        <translation>編輯 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/article_head.py"/>
        <source>{0} characters of source</source>
        <translation>原文 {0} 個字元</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/banner.py"/>
        <source>Details</source>
        <translation>詳細資訊</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/dock.py"/>
        <source>Close this panel (View, Panels brings it back)</source>
        <translation>關閉此面板（可從「檢視 › 面板」重新開啟）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/dock.py"/>
        <source>Close {0}</source>
        <translation>關閉「{0}」</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/project_corner.py"/>
        <source>Taiwan standard</source>
        <translation>臺灣標準</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/project_corner.py"/>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>OpenCC standard</source>
        <translation>OpenCC 標準</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/project_corner.py"/>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Hong Kong standard</source>
        <translation>香港標準</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/project_corner.py"/>
        <source>Taiwan standard and words</source>
        <translation>臺灣標準與用詞</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/project_corner.py"/>
        <source>Hong Kong standard and words</source>
        <translation>香港標準與用詞</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/project_corner.py"/>
        <source>shown only</source>
        <translation>僅用於顯示</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/status_line.py"/>
        <source>help</source>
        <translation>說明</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/status_line.py"/>
        <source>keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/status_line.py"/>
        <source>Not saved yet: the file is busy, trying again</source>
        <translation>尚未儲存：檔案使用中，正在重試</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/status_line.py"/>
        <source>The guide, at what has the keyboard</source>
        <translation>開啟指南中與目前位置相關的內容</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/status_line.py"/>
        <location filename="../../annotator/ui/shortcuts/shortcut_sheet.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/status_line.py"/>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/codebook_panel.py"/>
        <location filename="../../annotator/ui/docks/dock_layout.py"/>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Codebook</source>
        <translation>編碼手冊</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/definition_card.py"/>
        <location filename="../../annotator/ui/codebook_editor/dialogs/difference_words.py"/>
        <source>This label has no definition yet.</source>
        <translation>此標籤還沒有定義。</translation>
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
        <translation>本文中 {0} 處</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/label_list_model.py"/>
        <source>under {0}</source>
        <translation>位於 {0} 之下</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/label_list_model.py"/>
        <location filename="../../annotator/ui/codebook_editor/dialogs/difference_words.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_tree.py"/>
        <source>key {0}</source>
        <translation>按鍵 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/label_list_model.py"/>
        <source>{0} in the project</source>
        <translation>專案中 {0} 處</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <source>Choose a tag first: its text becomes the example.</source>
        <translation>請先選擇一處標註：其文字將作為正例。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <source>{0}: the tag is now an example (version {1} of the codebook).</source>
        <translation>{0}：這處標註已成為正例（編碼手冊版本 {1}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <source>{0}: the tag is now a counterexample (version {1} of the codebook).</source>
        <translation>{0}：這處標註已成為反例（編碼手冊版本 {1}）。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <source>Choose a tag, or put the caret into one, to read its label's definition.</source>
        <translation>請選擇一處標註，或將游標移入其中，以查看其標籤的定義。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <source>The codebook is being edited: keep or discard the draft first.</source>
        <translation>編碼手冊正在編輯：請先儲存或捨棄草稿。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <source>Import codebook</source>
        <translation>匯入編碼手冊</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <source>Export codebook</source>
        <translation>匯出編碼手冊</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <source>Print codebook</source>
        <translation>列印編碼手冊</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <source>The codebook is written to {0}.</source>
        <translation>編碼手冊已寫入 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <source>The codebook to print is written to {0}.</source>
        <translation>供列印的編碼手冊已寫入 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>The codebook is version {0} now.</source>
        <translation>編碼手冊現為版本 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/difference_words.py"/>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <location filename="../../annotator/ui/shortcuts/shortcut_sheet.py"/>
        <source>no key</source>
        <translation>無按鍵</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/difference_words.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>no group</source>
        <translation>無分組</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/difference_words.py"/>
        <source>The codebook</source>
        <translation>編碼手冊</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/difference_words.py"/>
        <source>There is no difference.</source>
        <translation>沒有差異。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/keep_dialog.py"/>
        <source>The codebook becomes version {0}. Every annotation keeps the version it was made under; undo brings version {1} back.</source>
        <translation>編碼手冊將成為版本 {0}。每處標註仍歸屬其產生時的版本；復原可恢復版本 {1}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/keep_dialog.py"/>
        <source>Its definition has changed: look at the tags of {0} again</source>
        <translation>定義已變更：重新檢視 {0} 的標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/keep_dialog.py"/>
        <source>Their definitions have changed: look at the tags of {0} again</source>
        <translation>定義已變更：重新檢視 {0} 的標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/keep_dialog.py"/>
        <source>Keep as version {0}</source>
        <translation>儲存為版本 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/preview.py"/>
        <source>Why? A note for whoever reads the history</source>
        <translation>為何變更？供日後查看歷史記錄的人參考</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/preview.py"/>
        <source>Note on why</source>
        <translation>變更原因</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/preview.py"/>
        <source>Counting what it touches…</source>
        <translation>正在統計影響範圍…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/preview.py"/>
        <source>It is being written…</source>
        <translation>正在寫入…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/preview.py"/>
        <source>No tag and no article is touched.</source>
        <translation>不影響任何標註和文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>Its tags follow, for they know it by more than its name. An id that was used is never given again.</source>
        <translation>其標註會隨之更新，因為標註並非僅憑名稱識別標籤。用過的 ID 不會再次使用。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>All tags of {0}, every coder's, get the other label, and {0} is retired. No tag is deleted; all of them go into a recoding queue.</source>
        <translation>在所有編碼員的編碼中，{0} 的全部標註都改用另一標籤，{0} 隨即停用。不會刪除任何標註，它們全部進入重編佇列。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>New labels stand in its place. Its tags stay under {0} until each is decided in the recoding queue.</source>
        <translation>由新標籤取而代之。它的標註仍歸在 {0} 之下，直到在重編佇列中逐一決定。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>It can no longer be given, and its key is free. All its tags stay, and it can be brought back.</source>
        <translation>它不能再用於標註，其按鍵隨之釋出。它的全部標註保留，標籤也可重新啟用。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>It can be given again; give it a key afterwards.</source>
        <translation>它可重新用於標註；請隨後為它指定按鍵。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>Rename {0}</source>
        <translation>重新命名 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>Join {0} into another label</source>
        <translation>將 {0} 合併到另一標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>Join</source>
        <translation>合併</translation>
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
        <translation>重新啟用 {0}</translation>
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
        <translation>合併到</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>choose a label</source>
        <translation>選擇標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>New labels</source>
        <translation>新標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>the ids of the new labels, a line each</source>
        <translation>新標籤的 ID，每列一個</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>Names</source>
        <translation>名稱</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Short names</source>
        <translation>簡稱</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Short</source>
        <translation>簡稱</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>Retire {0}: nothing more is tagged with it</source>
        <translation>停用 {0}：不再用它標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Choose a coder first (File, Change coder): a version of the codebook says who made it.</source>
        <translation>請先選擇編碼員（「檔案 › 更換編碼員」）：編碼手冊的每個版本都註明由誰製作。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>Keep or discard the draft first: this is a step of its own.</source>
        <translation>請先儲存或捨棄草稿：這一步須單獨進行。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>The draft is not kept yet.</source>
        <translation>草稿尚未儲存。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Keep…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Discard and close</source>
        <translation>捨棄並關閉</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Nothing is edited. What you edit is a draft until you keep it.</source>
        <translation>尚無編輯。編輯的內容在儲存之前皆為草稿。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Codebook {0}, version {1}</source>
        <translation>編碼手冊 {0}，版本 {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Keep as version {0}…</source>
        <translation>儲存為版本 {0}…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Change codebook</source>
        <translation>變更編碼手冊</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/group_page.py"/>
        <source>Groups</source>
        <translation>分組</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <location filename="../../annotator/ui/docks/dock_layout.py"/>
        <location filename="../../annotator/ui/docks/panels.py"/>
        <location filename="../../annotator/ui/docks/tab_words.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Relations</source>
        <translation>關係</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>The codebook has become version {0} meanwhile. Your draft stays, on top of it.</source>
        <translation>編碼手冊在此期間已成為版本 {0}。草稿仍然保留，並以該版本為基礎。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Draft: {0}</source>
        <translation>草稿：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>by values</source>
        <translation>依值決定</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>one of</source>
        <translation>單選</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>several of</source>
        <translation>多選</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>number</source>
        <translation>數字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Names of the value</source>
        <translation>值的名稱</translation>
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
        <translation>+ 屬性</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Id of the attribute</source>
        <translation>屬性 ID</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Key of the attribute</source>
        <translation>屬性的按鍵</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Default</source>
        <translation>預設值</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Names of the attribute</source>
        <translation>屬性名稱</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Definition of the attribute</source>
        <translation>屬性的定義</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Remove this attribute</source>
        <translation>移除此屬性</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>meaning</source>
        <translation>意義</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>Propose</source>
        <translation>推薦</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>A colour that every reader tells from the others, also a colour-blind one</source>
        <translation>與其他顏色可明確區分的顏色，色盲者也能辨認</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>Choose another colour</source>
        <translation>選擇其他顏色</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>no colour: write #rrggbb</source>
        <translation>不是顏色：請寫成 #rrggbb</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>Colour on light paper</source>
        <translation>淺色背景上的顏色</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>Colour on dark paper</source>
        <translation>深色背景上的顏色</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>contrast {0}</source>
        <translation>對比度 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>contrast {0}, hard to see: {1} is enough</source>
        <translation>對比度 {0}，不易看清：達到 {1} 即可</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>Not every reader can tell it from {0}.</source>
        <translation>並非每位讀者都能把它與 {0} 區分開。</translation>
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
        <translation>例子的備註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/key_field.py"/>
        <source>Press the key; Backspace takes it away</source>
        <translation>請按所需按鍵；按 Backspace 清除</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/several.py"/>
        <source>There is nothing to choose from.</source>
        <translation>沒有可選的內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/files.py"/>
        <source>{path} cannot be written ({why}): choose another folder.</source>
        <translation>無法寫入 {path}（{why}）：請選擇其他資料夾。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>a clause</source>
        <translation>小句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>a quotation</source>
        <translation>引語</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>a name</source>
        <translation>專名</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>a phrase</source>
        <translation>片語</translation>
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
        <translation>單位</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Applies to</source>
        <translation>適用於</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>the exported name; Rename… changes it</source>
        <translation>匯出時的名稱；可用「重新命名…」變更</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Key</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <location filename="../../annotator/ui/search/search_panel.py"/>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Under</source>
        <translation>上層標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Examples</source>
        <translation>例子</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Attributes</source>
        <translation>屬性</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>takes the selection, or its unit at the caret</source>
        <translation>標註選取範圍，或游標處的單位</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Colours</source>
        <translation>顏色</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Exclude</source>
        <translation>不包括</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>a line each</source>
        <translation>每列一條</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>The program takes {0} itself: press another one.</source>
        <translation>程式本身使用 {0}：請按其他鍵。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>{0} cannot be a key: press a digit, a letter, or one of - = `.</source>
        <translation>{0} 不能作為按鍵：請按數字、字母或 - = ` 其中之一。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>{0} is the key of {1}: press another one.</source>
        <translation>{0} 是 {1} 的按鍵：請按其他鍵。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>{0} is the key of the attribute {1}: press another one.</source>
        <translation>{0} 是屬性 {1} 的按鍵：請按其他鍵。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>no label</source>
        <translation>無標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>Join into…</source>
        <translation>合併到…</translation>
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
        <translation>尚未儲存</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>1 tag in the project</source>
        <translation>專案中 1 處標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>of the article as a whole</source>
        <translation>用於整篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>New label</source>
        <translation>新增標籤</translation>
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
        <translation>重新啟用…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>{0} tags in the project</source>
        <translation>專案中 {0} 處標註</translation>
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
        <translation>已變更</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_tree.py"/>
        <source>to be mended</source>
        <translation>待修正</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_tree.py"/>
        <source>No group</source>
        <translation>無分組</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/group_page.py"/>
        <source>Remove this group; its labels stay</source>
        <translation>移除此分組；其標籤保留</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/group_page.py"/>
        <source>Labels of one group stand together in every list; a colour that is proposed is near to its group's.</source>
        <translation>同一分組的標籤在各清單中排在一起；推薦的顏色與所屬分組的顏色相近。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/group_page.py"/>
        <source>Id of the group</source>
        <translation>分組 ID</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/group_page.py"/>
        <source>Names of the group</source>
        <translation>分組名稱</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/group_page.py"/>
        <source>+ Group</source>
        <translation>+ 分組</translation>
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
        <translation>建立時間</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/history_page.py"/>
        <source>Changes</source>
        <translation>變更</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/history_page.py"/>
        <location filename="../../annotator/ui/inspector/note_editor.py"/>
        <source>Note</source>
        <translation>備註</translation>
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
        <translation>目標版本</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/history_page.py"/>
        <source>{0}, in force</source>
        <translation>{0}（現行）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <location filename="../../annotator/ui/regions/region_list_model.py"/>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <location filename="../../annotator/ui/words/span_words.py"/>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <location filename="../../annotator/ui/relations/relation_words.py"/>
        <source>proposed</source>
        <translation>建議</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <location filename="../../annotator/ui/relations/relation_words.py"/>
        <source>derived</source>
        <translation>推導</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>A relation links a tag of one label with a tag of another: drawn by hand, proposed, or derived.</source>
        <translation>關係將一個標籤的一處標註與另一標籤的一處標註相連：由手動繪製、建議或推導而來。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>+ Relation</source>
        <translation>+ 關係</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>Id of the relation</source>
        <translation>關係 ID</translation>
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
        <translation>選擇標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>Names of the relation</source>
        <translation>關係名稱</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>Definition of the relation</source>
        <translation>關係的定義</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>Remove this relation</source>
        <translation>移除此關係</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>Links</source>
        <translation>連接</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>What breaks a rule is pointed out while one codes, never forbidden.</source>
        <translation>編碼時會指出違反規則之處，但不會禁止。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>+ Labels that never overlap</source>
        <translation>+ 互不重疊的標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>Never overlap</source>
        <translation>互不重疊</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>Remove this rule</source>
        <translation>移除此規則</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>What is coded</source>
        <translation>需標註的部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>Tags may cross: overlap without one lying in the other</source>
        <translation>標註可以交叉：相互重疊，但並非一處包含另一處</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>Labels that never overlap</source>
        <translation>互不重疊的標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>Name of the codebook</source>
        <translation>編碼手冊的名稱</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Overlap</source>
        <translation>重疊</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>You are the only coder so far: new ones are named where articles are assigned or packages are made.</source>
        <translation>目前只有你一位編碼員：可在分配文章或產生分發包時新增編碼員。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Nobody codes here yet: coders are named where articles are assigned or packages are made.</source>
        <translation>這裡還沒有編碼員：可在分配文章或產生分發包時新增。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>No articles were assigned yet: everybody codes whatever they open.</source>
        <translation>尚未分配文章：每人編碼自己開啟的文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>The project has no articles yet: import some, then they can be assigned.</source>
        <translation>專案中還沒有文章：請先匯入，然後再分配。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>real</source>
        <translation>正式</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>1 open conflict</source>
        <translation>1 處未解決的衝突</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>{0} open conflicts</source>
        <translation>{0} 處未解決的衝突</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Rounds</source>
        <translation>輪次</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>&amp;Assign articles…</source>
        <translation>分配文章(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Make &amp;packages…</source>
        <translation>產生分發包(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>&amp;Merge…</source>
        <translation>合併(&amp;M)…</translation>
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
        <translation>顯示</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Rename the coder at hand (F2)</source>
        <translation>重新命名目前的編碼員（F2）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Take back the round at hand (Delete); what was coded stays</source>
        <translation>撤回目前的輪次（Delete）；已有的編碼保留</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Coders and packages — {0}</source>
        <translation>編碼員與分發包 — {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>This one stands.</source>
        <translation>目前採用的是此版本。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Enter keeps this version.</source>
        <translation>按 Enter 保留此版本。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Once more takes {0} back, for good: nobody has its articles then. What was coded stays.</source>
        <translation>再按一次將永久撤回 {0}：其中的文章不再分配給任何人。已有的編碼保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Coder</source>
        <translation>編碼員</translation>
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
        <translation>完成總數</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Last change</source>
        <translation>最後變更</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Round</source>
        <translation>輪次</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Rule of the overlap</source>
        <translation>重疊規則</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Drawn on</source>
        <translation>抽取日期</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Package of {0} — {1}</source>
        <translation>{0} 的分發包 — {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>Assigned: {0}, {1} articles to {2} coders, seed {3}.</source>
        <translation>已分配：{0}，{1} 篇文章分給 {2} 位編碼員，隨機種子 {3}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>Files to merge</source>
        <translation>要合併的檔案</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>Projects (*.db)</source>
        <translation>專案 (*.db)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>1 package is in {1}: {2}.</source>
        <translation>1 個分發包已存入 {1}：{2}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>{0} packages are in {1}: {2}.</source>
        <translation>{0} 個分發包已存入 {1}：{2}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>Merging</source>
        <translation>正在合併</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>The last step was not taken in this window: “{0}”. Go back to the text.</source>
        <translation>上一步「{0}」不是在此視窗中執行的。請回到內文視窗。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>Packing</source>
        <translation>正在打包</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>Nothing new: all of it was here already.</source>
        <translation>沒有新內容：全部內容先前皆已存在。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <location filename="../../annotator/ui/desk/way_back.py"/>
        <source>There is nothing to redo.</source>
        <translation>沒有可重做的操作。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>The coder is called {0} now.</source>
        <translation>編碼員現名為 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>Taken back: {0}. What was coded stays.</source>
        <translation>已撤回：{0}。已有的編碼保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>Kept: {0}. Ctrl+Z takes it back.</source>
        <translation>已保留：{0}。按 Ctrl+Z 可復原。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/conflict_table.py"/>
        <source>Open conflicts</source>
        <translation>未解決的衝突</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/conflict_table.py"/>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/conflict_table.py"/>
        <source>Written</source>
        <translation>寫入</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>All that are free</source>
        <translation>全部未分配的</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>A number each</source>
        <translation>每人固定篇數</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>A share each</source>
        <translation>每人依比例</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>A number</source>
        <translation>固定篇數</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>A share</source>
        <translation>依比例</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>By the rule of Krippendorff</source>
        <translation>依 Krippendorff 規則</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>From all alike</source>
        <translation>不分層，統一抽取</translation>
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
        <translation>水準 0.05</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>level 0.10</source>
        <translation>水準 0.10</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>level 0.01</source>
        <translation>水準 0.01</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>level 0.005</source>
        <translation>水準 0.005</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>&amp;Assign</source>
        <translation>分配(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>What each coder gets</source>
        <translation>每位編碼員分到的文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Strata</source>
        <translation>分層</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>{0}: {1} of {2} free articles, {3} of them for more than one coder.</source>
        <translation>{0}：{2} 篇未分配文章中的 {1} 篇，其中 {3} 篇分給不只一位編碼員。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>{0}: {1} of {2} free articles, nobody gets what another one has.</source>
        <translation>{0}：{2} 篇未分配文章中的 {1} 篇，各人的文章互不重複。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>all that are free, or as 1-20,35</source>
        <translation>全部未分配的，或如 1-20,35</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>the next that is free</source>
        <translation>下一個可用的名稱</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Smallest acceptable alpha</source>
        <translation>可接受的最低 alpha</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Level of significance</source>
        <translation>顯著水準</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Training: everybody gets the same</source>
        <translation>訓練：所有人分到相同的文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Articles &amp;from</source>
        <translation>文章範圍(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>How &amp;many</source>
        <translation>數量(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>&amp;Overlap</source>
        <translation>重疊(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>&amp;Drawn</source>
        <translation>抽取方式(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>&amp;Round</source>
        <translation>輪次(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>&amp;Seed</source>
        <translation>隨機種子(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>The same seed draws the same articles on every machine; it is kept with the round.</source>
        <translation>種子相同，在任何一台電腦上抽取的文章都相同；種子隨輪次儲存。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Tick who is to code, or name new coders.</source>
        <translation>請勾選參與編碼的人，或新增編碼員。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>How many each</source>
        <translation>每人數量</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>How many in the overlap</source>
        <translation>重疊數量</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>As it would be drawn</source>
        <translation>抽取預覽</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Alone</source>
        <translation>單獨</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Stratum</source>
        <translation>層</translation>
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
        <translation>尚未分配。再按一次 Esc 關閉。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Overlap: {0}.</source>
        <translation>重疊：{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>not stated</source>
        <translation>未註明</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>Both sides have changed the codebook of {0}. Which one is to be?</source>
        <translation>雙方都變更了 {0} 的編碼手冊。採用哪一個？</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>&amp;Ours</source>
        <translation>本方(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>as it is here</source>
        <translation>此處的版本</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>&amp;Theirs</source>
        <translation>對方(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>as it is in the file</source>
        <translation>檔案中的版本</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>&amp;Both</source>
        <translation>兩者都要(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>ours, and what only theirs has</source>
        <translation>本方的，以及僅對方有的內容</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>&amp;Merge</source>
        <translation>合併(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>What the file brings</source>
        <translation>檔案帶來的內容</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>Nothing is written yet. This is what the files would bring, in this order.</source>
        <translation>尚未寫入。以下是各檔案依此順序將帶來的內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>&amp;Add files…</source>
        <translation>加入檔案(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>&amp;Leave out</source>
        <translation>移出(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>This is what came in.</source>
        <translation>以下是已併入的內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>nothing new</source>
        <translation>無新內容</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>merged</source>
        <translation>已合併</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>comes in</source>
        <translation>將併入</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>1 file comes in.</source>
        <translation>將併入 1 個檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>{0} files come in.</source>
        <translation>將併入 {0} 個檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>A merge cannot be undone; a copy of the project is kept beside it.</source>
        <translation>合併無法復原；專案副本儲存在同一資料夾。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <location filename="../../annotator/ui/files/file_dialogs.py"/>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Tags new</source>
        <translation>新增標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Changed</source>
        <translation>已變更</translation>
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
        <translation>衝突</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>looking…</source>
        <translation>正在檢查…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>which codebook?</source>
        <translation>採用哪個編碼手冊？</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>refused</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Looking at the files…</source>
        <translation>正在檢查檔案…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>1 file is refused.</source>
        <translation>1 個檔案遭拒。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>{0} files are refused.</source>
        <translation>{0} 個檔案遭拒。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>&amp;Merge {0} files</source>
        <translation>合併 {0} 個檔案(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>Nothing is written yet.</source>
        <translation>尚未寫入。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>Nothing of it comes in.</source>
        <translation>沒有可併入的內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>Say which codebook is to be: {0}.</source>
        <translation>請指明採用哪一個編碼手冊：{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>Make packages</source>
        <translation>產生分發包</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>&amp;Make</source>
        <translation>產生(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>&amp;Choose…</source>
        <translation>選擇(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>those assigned to each, or as 1-20,35</source>
        <translation>各自已分配的，或如 1-20,35</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>With what machines have suggested</source>
        <translation>包含機器的建議</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>Packages to be made</source>
        <translation>待產生的分發包</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>as named</source>
        <translation>依所填編號</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>Folder of the packages</source>
        <translation>分發包資料夾</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>&amp;Folder</source>
        <translation>資料夾(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>Name the folder that the packages go to.</source>
        <translation>請指定存放分發包的資料夾。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>As they would be made</source>
        <translation>將產生的內容</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>Tick who gets a package, or name new coders.</source>
        <translation>請勾選要接收分發包的編碼員，或填寫新編碼員。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>{0} is there already: choose another folder, or take that file away.</source>
        <translation>{0} 已存在：請另選資料夾，或移走該檔案。</translation>
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
        <translation>每個檔案只含一位編碼員的部分：不含其他人的編碼。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/people.py"/>
        <source>New coders, with commas between them</source>
        <translation>新編碼員，以逗號分隔</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/refused_files.py"/>
        <source>{0} cannot be written: {1}.</source>
        <translation>無法寫入 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/refused_files.py"/>
        <source>Made before it: {0}.</source>
        <translation>在此之前已產生：{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/rename_field.py"/>
        <source>New name of {0}</source>
        <translation>{0} 的新名稱</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>metadata of an article</source>
        <translation>文章中繼資料</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>tag</source>
        <translation>標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>article label</source>
        <translation>全文標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>part of a page</source>
        <translation>頁面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>mended place</source>
        <translation>修復</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>conversion</source>
        <translation>轉換</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>question</source>
        <translation>疑問</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>note on an article</source>
        <translation>文章備註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>work session</source>
        <translation>工作時段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>metadata of 1 article</source>
        <translation>1 篇文章的中繼資料</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>metadata of {0} articles</source>
        <translation>{0} 篇文章的中繼資料</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 relation</source>
        <translation>1 個關係</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} relations</source>
        <translation>{0} 個關係</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 article label</source>
        <translation>1 個全文標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} article labels</source>
        <translation>{0} 個全文標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 part of a page</source>
        <translation>1 個頁面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} parts of pages</source>
        <translation>{0} 個頁面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 mended place</source>
        <translation>1 處修復</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} mended places</source>
        <translation>{0} 處修復</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 conversion</source>
        <translation>1 處轉換</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} conversions</source>
        <translation>{0} 處轉換</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 question</source>
        <translation>1 條疑問</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} questions</source>
        <translation>{0} 條疑問</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 note on an article</source>
        <translation>1 條文章備註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} notes on articles</source>
        <translation>{0} 條文章備註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 recoding</source>
        <translation>1 項重編</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} recodings</source>
        <translation>{0} 項重編</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 work session</source>
        <translation>1 個工作時段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} work sessions</source>
        <translation>{0} 個工作時段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 filter</source>
        <translation>1 個篩選條件</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} filters</source>
        <translation>{0} 個篩選條件</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 part of a split</source>
        <translation>劃分中的 1 個部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} parts of splits</source>
        <translation>劃分中的 {0} 個部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 assignment</source>
        <translation>1 項分配</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} assignments</source>
        <translation>{0} 項分配</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 round</source>
        <translation>1 個輪次</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} rounds</source>
        <translation>{0} 個輪次</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} decisions</source>
        <translation>{0} 項決定</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 label</source>
        <translation>1 個標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} labels</source>
        <translation>{0} 個標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 conflict; both versions are kept.</source>
        <translation>1 處衝突；兩個版本均已保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} conflicts; both versions are kept of each.</source>
        <translation>{0} 處衝突；每處均保留兩個版本。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>this file</source>
        <translation>此檔案</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} in article {1} ({2})</source>
        <translation>文章 {1}（{2}）中的{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Not shown: conflicts of {0}. They show what other coders have marked.</source>
        <translation>未顯示 {0} 的衝突，因為其中會看到其他編碼員的標註。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>A merge cannot be undone.</source>
        <translation>合併無法復原。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Choose the files that came back: packages, or copies of this project.</source>
        <translation>請選擇收回的檔案：分發包，或本專案的副本。</translation>
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
        <translation>另一檔案</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>This is the package of {0}: {1} of the project “{2}”. Send the file back when they are done: whoever leads the project assigns and merges there.</source>
        <translation>這是 {0} 的分發包：專案「{2}」中的 {1}。完成後請傳回此檔案：分配與合併由專案負責人進行。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Merged: {0}.</source>
        <translation>已合併：{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>1 conflict is to be settled.</source>
        <translation>有 1 處衝突待解決。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} conflicts are to be settled.</source>
        <translation>有 {0} 處衝突待解決。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Codebook: {0}</source>
        <translation>編碼手冊：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Statuses</source>
        <translation>狀態</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>A merge cannot be undone; a copy is kept as {0}.</source>
        <translation>合併無法復原；已保留副本 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Answer above, then it is tried.</source>
        <translation>請先在上方作答，再行嘗試。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Nothing new: all of it is here already.</source>
        <translation>沒有新內容：這裡都已有了。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>New coders: {0}</source>
        <translation>新編碼員：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} has the text of {1}: both are kept.</source>
        <translation>{0} 與 {1} 文字相同：兩篇均保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Besides: {0}</source>
        <translation>此外：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>file {0}</source>
        <translation>檔案 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/edges.py"/>
        <source>Choose a tag first; then its edges can be moved.</source>
        <translation>請先選取一處標註，再移動其邊界。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/growing.py"/>
        <source>There is nothing wider than this.</source>
        <translation>已是最大範圍。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/growing.py"/>
        <source>There is nothing narrower than this.</source>
        <translation>已是最小範圍。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/growing.py"/>
        <source>There is no word at the caret.</source>
        <translation>游標處沒有詞語。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/growing.py"/>
        <source>Nothing is selected that could be made smaller.</source>
        <translation>沒有可縮小的選取範圍。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/label_keys.py"/>
        <source>There is no article on the desk.</source>
        <translation>尚未開啟文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/label_keys.py"/>
        <source>There is nothing at the caret that the label could stand on.</source>
        <translation>游標處沒有可加此標籤的內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/label_keys.py"/>
        <source>The selection was put in by mending: there is nothing of it in the source.</source>
        <translation>選取範圍由修復填入：原文中沒有對應內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/label_keys.py"/>
        <source>A tag in several pieces is not widened or narrowed: add and take out pieces instead.</source>
        <translation>含有多段的標註不能擴大或縮小：請改為加入或移出一段。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/label_keys.py"/>
        <source>No label's key has been pressed yet that could be repeated.</source>
        <translation>尚未按過任何標籤的按鍵，沒有可重複的標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/label_keys.py"/>
        <source>{0} stands here already: it is chosen now.</source>
        <translation>此處已有 {0}：現已選取。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/label_keys.py"/>
        <source>The chosen tag has the label {0} already: go on to other words, then repeat it.</source>
        <translation>選取的標註已有標籤 {0}：請移到其他文字再重複。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/label_keys.py"/>
        <source>No speech verb stands in this clause: all of it was taken.</source>
        <translation>此小句中沒有言說動詞：已選取整個小句。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/moves.py"/>
        <source>No clause without a tag follows.</source>
        <translation>後面沒有未標註的小句。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/moves.py"/>
        <source>No name without a tag follows.</source>
        <translation>後面沒有未標註的專名。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/moves.py"/>
        <source>The article begins here.</source>
        <translation>已到文章開頭。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/moves.py"/>
        <source>The article ends here.</source>
        <translation>已到文章結尾。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/range_keys.py"/>
        <source>Choose a tag, then select the text that is to go into it or out of it.</source>
        <translation>請選取一處標註，再選擇要加入或移出的文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/range_keys.py"/>
        <source>Added to {0}</source>
        <translation>已加入 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/range_keys.py"/>
        <source>Taken out of {0}</source>
        <translation>已從 {0} 移出</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coding/sight.py"/>
        <source>The keyboard is in the list of articles: press F6 to go on to the text, or click there.</source>
        <translation>鍵盤焦點在文章清單中：請按 F6 前往文字區，或點選文字區。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/action_set.py"/>
        <source>the project's own</source>
        <translation>本專案採用</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/action_set.py"/>
        <location filename="../../annotator/ui/progress/large_steps.py"/>
        <location filename="../../annotator/ui/words/qt_words.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Undo</source>
        <translation>復原</translation>
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
        <translation>標籤的按鍵</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Tag its unit at the caret, or the selection</source>
        <translation>標註游標處的單位，或標註選取範圍</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>the same key again, with Shift</source>
        <translation>再按同一按鍵；加 Shift</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Take more, take less</source>
        <translation>擴大；縮小</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>another label's key, with Shift</source>
        <translation>另一標籤的按鍵；加 Shift</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Change the label, give a second one</source>
        <translation>變更標籤；再加一個標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>an attribute's key, with Shift</source>
        <translation>屬性的按鍵；加 Shift</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Its next value, the one before</source>
        <translation>下一個值；上一個值</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>click, drag an edge</source>
        <translation>點選；拖曳邊界</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Choose a tag, move its edge</source>
        <translation>選取標註；移動其邊界</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Ctrl + drag</source>
        <translation>Ctrl + 拖曳</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Add to the chosen tag, take out of it</source>
        <translation>加入所選標註、從中去除</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>drag the knob</source>
        <translation>拖曳圓鈕</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Join the chosen tag with another</source>
        <translation>將所選標註與另一處連接</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>The other pane</source>
        <translation>另一個窗格</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Alt + click</source>
        <translation>Alt + 點選</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>What else a converted character could be</source>
        <translation>轉換字元的其他可能</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>F2, Delete, in the list of the page</source>
        <translation>頁面清單中：F2、Delete</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Change a part of the page, remove its mark</source>
        <translation>變更或取消頁面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>A, R, E in the list of mended places</source>
        <translation>修復清單中：A、R、E</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Accept, reject, edit</source>
        <translation>接受、拒絕、編輯</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Space, Ctrl+A, a label's key, in the hits</source>
        <translation>符合項目中：Space、Ctrl+A、標籤的按鍵</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Tick one, tick all, tag the ticked</source>
        <translation>勾選一個、勾選全部、標註勾選項目</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Alt+Y, Delete, in the hits</source>
        <translation>符合項目中：Alt+Y、Delete</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Confirm, reject</source>
        <translation>確認、拒絕</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Enter, Left, Right, in the hits</source>
        <translation>符合項目中：Enter、Left、Right</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Show, close or open a group</source>
        <translation>顯示、收合或展開分組</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>1 to 9, Enter, S, O, in the recoding queue</source>
        <translation>重編佇列中：1 至 9、Enter、S、O</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Give a label, keep, skip, open</source>
        <translation>加標籤、保留、略過、開啟</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Enter, 1 to 9, B, N, E, in adjudication</source>
        <translation>裁定中：Enter、1 至 9、B、N、E</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Accept, take one, both, neither, edit</source>
        <translation>接受、採用一個、都採用、都不對、編輯</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Ctrl+Enter or Esc, in a note</source>
        <translation>備註中：Ctrl+Enter 或 Esc</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Keep the note, back to the text</source>
        <translation>儲存備註，返回文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Ctrl + Left, Right</source>
        <translation>Ctrl + Left、Right</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>By word; with Shift, select</source>
        <translation>依詞移動；加 Shift 則選取</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <source>That tag has gone; nothing was changed.</source>
        <translation>該標註已不存在；未作任何變更。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <source>Another article is on the desk now; nothing was changed.</source>
        <translation>已開啟另一篇文章；未作任何變更。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <source>Sure</source>
        <translation>確定</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <location filename="../../annotator/ui/spans/span_list_model.py"/>
        <source>Unsure</source>
        <translation>不確定</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <source>Nothing said</source>
        <translation>未說明</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <source>Tag as</source>
        <translation>標註為</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <source>Tag what stands here as</source>
        <translation>將此處標註為</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <source>Give a second label</source>
        <translation>再加一個標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <source>Certainty</source>
        <translation>確定程度</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <source>Tag meant: {0} ({1} here)</source>
        <translation>所指標註：{0}（此處共 {1} 處）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/pane_menu.py"/>
        <source>Select its text</source>
        <translation>選取其文字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>In this article · {0}</source>
        <translation>本篇文章 · {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>In the article and the project: {0} → {1}</source>
        <translation>在本篇文章和整個專案中：{0} → {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>{0} has no other form: it stays.</source>
        <translation>「{0}」沒有其他寫法：維持不變。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>Every {0} of the project becomes {1}, inside other words too. Press P again if that is meant.</source>
        <translation>專案中的每個 {0} 都會變為 {1}，其他詞語中的也不例外。如確定要這樣，請再按一次 P。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>Here</source>
        <translation>僅此處</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>In this article</source>
        <translation>本篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>In the project</source>
        <translation>整個專案</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>here</source>
        <translation>僅此處</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>in this article</source>
        <translation>本篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>in the project</source>
        <translation>整個專案</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>name found at import</source>
        <translation>匯入時辨識的專名</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <location filename="../../annotator/ui/words/span_words.py"/>
        <source>imported</source>
        <translation>匯入</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Taiwan</source>
        <translation>臺灣</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Taiwan with phrases</source>
        <translation>臺灣（含用詞）</translation>
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
        <translation>香港（含用詞）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>another spelling</source>
        <translation>其他寫法</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>as it is now</source>
        <translation>目前寫法</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>Let OpenCC decide</source>
        <translation>交由 OpenCC 決定</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>{0} in every regional standard</source>
        <translation>所有地區標準均為「{0}」</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_work.py"/>
        <source>Put the caret at a character, or select words of one line: then their conversion can be decided.</source>
        <translation>請將游標放在字元旁，或選取同一行中的文字，再決定其轉換。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_work.py"/>
        <source>Nothing uncertain is left in the conversion of this article.</source>
        <translation>本篇文章的轉換已無待核對處。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_work.py"/>
        <source>Uncertain {0} of {1}: {2} → {3}, or {4}. Alt+C decides.</source>
        <translation>待核對處 {0}/{1}：{2} → {3}，或 {4}。按 Alt+C 決定。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_work.py"/>
        <source>Here {0} becomes {1}.</source>
        <translation>此處 {0} 轉換為 {1}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_work.py"/>
        <source>In this article {0} becomes {1}.</source>
        <translation>本篇文章中 {0} 轉換為 {1}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_work.py"/>
        <source>In the project {0} becomes {1}.</source>
        <translation>整個專案中 {0} 轉換為 {1}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_work.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Conversion…</source>
        <translation>轉換…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_work.py"/>
        <source>OpenCC decides on {0} again.</source>
        <translation>{0} 已重新交由 OpenCC 決定。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/name_offer.py"/>
        <source>No name waits to be protected: tag a person's name that conversion would change.</source>
        <translation>沒有待保護的專名：請標註一個會被轉換改動的人名。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/name_offer.py"/>
        <source>Write {0} as {1} in {2}?</source>
        <translation>在{2}中將 {0} 寫作 {1}？</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/name_offer.py"/>
        <source>Protect</source>
        <translation>保護</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/name_offer.py"/>
        <source>Keep {0} as it is in {1}?</source>
        <translation>在{1}中保留 {0} 不變？</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/name_offer.py"/>
        <source>{0} is a protected term now.</source>
        <translation>{0} 已設為保護詞。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>Wherever these words stand in an article of the project, they are converted as given here.</source>
        <translation>這些詞語在專案的任何文章中出現時，均依此處的寫法轉換。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>Protected terms</source>
        <translation>保護詞</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>Term, as it is published</source>
        <translation>詞語（原文寫法）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>Converted to (empty: the same)</source>
        <translation>轉換為（留空則不變）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>No term is protected yet.</source>
        <translation>尚無保護詞。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>Term</source>
        <translation>詞語</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>Converted to</source>
        <translation>轉換為</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>Comes from</source>
        <translation>來源</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/card.py"/>
        <source>Save as SVG</source>
        <translation>儲存為 SVG</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/card.py"/>
        <source>Save as PNG</source>
        <translation>儲存為 PNG</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/card.py"/>
        <source>Save its numbers as CSV</source>
        <translation>將資料儲存為 CSV</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/card.py"/>
        <source>Save or copy this picture or its numbers</source>
        <translation>儲存或複製此圖或其資料</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/card.py"/>
        <source>{0}: save or copy</source>
        <translation>{0}：儲存或複製</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/card.py"/>
        <source>Copy the picture</source>
        <translation>複製圖片</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/card.py"/>
        <source>Copy its numbers</source>
        <translation>複製資料</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>No article yet.</source>
        <translation>還沒有文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>All coders</source>
        <translation>所有編碼員</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>Whose?</source>
        <translation>誰的？</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>Whose work is counted</source>
        <translation>統計誰的工作</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>Dashboard — {0}</source>
        <translation>總覽 — {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>Show these articles</source>
        <translation>顯示這些文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>{0} · others' work is shown</source>
        <translation>{0} · 顯示他人的工作</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/exporting.py"/>
        <source>{path} cannot be written: {why}; name another file.</source>
        <translation>無法寫入 {path}：{why}；請指定其他檔案。</translation>
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
        <translation>{0}的有效用時：共 {1}，中位數 {2}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>Tags of each of {0} coders, by label.</source>
        <translation>{0} 位編碼員各自的標註，依標籤統計。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>in all</source>
        <translation>累計</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>each day</source>
        <translation>每天</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>{0} of {1} done by then</source>
        <translation>截至當天已完成 {0}/{1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>{0} done that day</source>
        <translation>當天完成 {0} 篇</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>longest articles</source>
        <translation>用時最長的文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>Minutes of active time each day; {0} in all.</source>
        <translation>每天的有效用時（分鐘）；共 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>{0} · {1}, {2} done, {3}</source>
        <translation>{0} · {1}，已完成 {2}，{3}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>Articles marked done each day; {0} of {1} so far.</source>
        <translation>每天標為「已完成」的文章；目前 {0}/{1}。</translation>
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
        <translation>每千字元 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>{0} begun that day</source>
        <translation>當天開始 {0} 篇</translation>
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
        <translation>{0} 對標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <source>{0} pairs of tags</source>
        <translation>{0} 對標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <source>{0} text</source>
        <translation>{0} 種文字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <source>{0} different texts</source>
        <translation>{0} 種不同文字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <source>{0} sitting</source>
        <translation>{0} 個工作時段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <source>{0} sittings</source>
        <translation>{0} 個工作時段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/scene.py"/>
        <source>{0} sec</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/scene.py"/>
        <source>{0} min</source>
        <translation>{0} 分鐘</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/scene.py"/>
        <source>{0} h {1:02} min</source>
        <translation>{0} 小時 {1:02} 分鐘</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>Articles in which both labels have a tag.</source>
        <translation>兩個標籤均有標註的文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>Pairs of tags that share a character, nested ones too.</source>
        <translation>至少共有一個字元的標註配對，含巢狀標註。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>{0} by label.</source>
        <translation>{0}，依標籤統計。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>{0}: {1} in {2}</source>
        <translation>{0}：{1}，見於 {2}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <location filename="../../annotator/ui/dashboard/pictures/timeline.py"/>
        <source>all labels</source>
        <translation>所有標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>Lengths of tags, in characters.</source>
        <translation>標註長度（字元）。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>{0} by length in characters: {1} in the median, {2} to {3}.</source>
        <translation>{0}，依長度（字元）統計：中位數 {1}，範圍 {2} 至 {3}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>The texts that carry a label most often.</source>
        <translation>使用某標籤次數最多的文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>{0} in {1} of {2}.</source>
        <translation>{2}：{1}，{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>The paler part waits to be confirmed.</source>
        <translation>淺色部分待確認。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>{0} confirmed, {1} pending</source>
        <translation>已確認 {0} 處，待確認 {1} 處</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>overlapping tags</source>
        <translation>重疊的標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>same article</source>
        <translation>同一文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>A sample: {0} of {1}.</source>
        <translation>抽樣：{0}/{1}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <source>Here the articles done will grow, day by day, towards all of them.</source>
        <translation>這裡將逐日顯示已完成的文章，直至全部完成。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Tags by label</source>
        <translation>各標籤的標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <source>Here each label will have a bar, as long as it has tags.</source>
        <translation>這裡將為每個標籤顯示一個長條，長度表示標註數量。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Lengths of tags</source>
        <translation>標註長度</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <source>Here it will be seen how many tags are how many characters long.</source>
        <translation>這裡將顯示不同長度（字元）的標註各有多少處。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Labels that stand together</source>
        <translation>標籤共現</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <source>Here each two labels will have a cell, darker the more often they stand together.</source>
        <translation>這裡將為每兩個標籤顯示一個方格，共現越多顏色越深。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Most frequent texts</source>
        <translation>最常見的文字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <source>Here the texts will stand that carry a label most often.</source>
        <translation>這裡將顯示使用某標籤次數最多的文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Time per article</source>
        <translation>每篇文章用時</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <source>Here it will be seen which articles took longest, and how much was worked each day.</source>
        <translation>這裡將顯示用時最長的文章，以及每天的工作量。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Publication dates</source>
        <translation>發布日期</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <source>Here the tags will stand by the day on which their articles were published.</source>
        <translation>這裡將依文章的發布日期顯示標註。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/table.py"/>
        <source>Here the coders will stand side by side.</source>
        <translation>這裡將並列顯示各位編碼員。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/timeline.py"/>
        <source>{0} by day of publication.</source>
        <translation>{0}，依發布日期逐日統計。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/timeline.py"/>
        <source>{0} by week of publication.</source>
        <translation>{0}，依發布日期逐週統計。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/timeline.py"/>
        <source>{0} by month of publication.</source>
        <translation>{0}，依發布日期逐月統計。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/timeline.py"/>
        <source>{0} by year of publication.</source>
        <translation>{0}，依發布日期逐年統計。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/timeline.py"/>
        <source>Without a whole date, and left out: {0}.</source>
        <translation>日期不完整而未計入：{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/plot/chart.py"/>
        <source>Click: show what is counted here</source>
        <translation>點選：顯示此處統計的內容</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/desk.py"/>
        <source>Done: {0}, without a tag</source>
        <translation>已完成：{0}，無標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/desk.py"/>
        <source>Click a tag to choose it; then it can be deleted.</source>
        <translation>請先點選一處標註，再刪除。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/desk.py"/>
        <source>Click a tag to choose it; then a note can be written.</source>
        <translation>請先點選一處標註，再寫備註。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/desk.py"/>
        <source>This article has no tags yet.</source>
        <translation>本篇文章尚無標註。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/desk.py"/>
        <source>No tag stands at the caret.</source>
        <translation>游標處沒有標註。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/desk.py"/>
        <source>No other tag stands here.</source>
        <translation>此處沒有其他標註。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/desk.py"/>
        <source>Ctrl+Z takes it back</source>
        <translation>按 Ctrl+Z 復原</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/desk.py"/>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <location filename="../../annotator/ui/spans/pending.py"/>
        <location filename="../../annotator/ui/warnings/warning_work.py"/>
        <source>From the first again.</source>
        <translation>已從第一處重新開始。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/desk.py"/>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <location filename="../../annotator/ui/warnings/warning_work.py"/>
        <source>From the last again.</source>
        <translation>已從最後一處重新開始。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/desk.py"/>
        <source>The selection can be added to a tag: {0}</source>
        <translation>選取範圍可加入這處標註：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/empty_desk.py"/>
        <source>Begin with one of these, or drop pages, folders, tables or a zip anywhere in this window.</source>
        <translation>可從下列操作開始，也可將網頁、資料夾、表格或 zip 拖放到視窗任意位置。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/place.py"/>
        <source>¶ {0} • char {1}</source>
        <translation>¶ {0} • 字元 {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/place.py"/>
        <source>{0} {1} of {2} • tag {3} of {4}</source>
        <translation>{0} {1}/{2} • 標註 {3}/{4}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/way_back.py"/>
        <source>The last step is in article {0} {1}: press Ctrl+Z again to go there and take it back.</source>
        <translation>上一步在文章 {0} {1} 中：再按 Ctrl+Z 可前往並復原。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/way_back.py"/>
        <source>The next step is in article {0} {1}: press Ctrl+Y again to go there and do it again.</source>
        <translation>下一步在文章 {0} {1} 中：再按 Ctrl+Y 可前往並重做。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/way_back.py"/>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的步驟。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/way_back.py"/>
        <source>That was the last one: every article of the list is done.</source>
        <translation>這是最後一篇：清單中的文章皆已完成。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/way_back.py"/>
        <source>There is nothing to undo since files came in from others, and that cannot be undone.</source>
        <translation>上次合併以來沒有可復原的步驟，而合併無法復原。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk/way_back.py"/>
        <source>Send {0} back.</source>
        <translation>請交回 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks/dock_layout.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Selected tag</source>
        <translation>所選標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks/dock_layout.py"/>
        <location filename="../../annotator/ui/docks/tab_words.py"/>
        <source>Selected</source>
        <translation>所選</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks/dock_layout.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks/dock_layout.py"/>
        <location filename="../../annotator/ui/docks/panels.py"/>
        <location filename="../../annotator/ui/docks/tab_words.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Mending</source>
        <translation>修復</translation>
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
        <translation>搜尋</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks/dock_layout.py"/>
        <location filename="../../annotator/ui/recoding/recoding_panel.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Recoding</source>
        <translation>重編</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks/panels.py"/>
        <source>{0} to look at</source>
        <translation>{0} 處待核對</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks/tab_words.py"/>
        <source>Sel.</source>
        <translation>所選</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/docks/tab_words.py"/>
        <source>Rel.</source>
        <translation>關係</translation>
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
        <translation>修復</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_dialog.py"/>
        <location filename="../../annotator/ui/exporting/export_work.py"/>
        <location filename="../../annotator/ui/exporting/where.py"/>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_dialog.py"/>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>The other script beside it</source>
        <translation>附上另一種字形</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Of each article the tags of the coders that are ticked, in one file.</source>
        <translation>每篇文章中所勾選編碼員的標註，合為一個檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Of each article what was decided, else what the one coder has who is done with it. Where several are done and nothing is decided, the article is left out and counted.</source>
        <translation>每篇文章取裁定結果；沒有裁定的，取唯一一位已完成的編碼員的編碼。多位編碼員已完成而尚未裁定的文章不匯出，只計數。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Every coder's tags and the final version, each tag with its coder.</source>
        <translation>所有編碼員的編碼和定稿，每處標註都註明編碼員。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>As published</source>
        <translation>原文</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Source</source>
        <translation>原始文字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>That script alone</source>
        <translation>僅該字形</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Both scripts, as two records</source>
        <translation>兩種字形，各成一筆記錄</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>The coders ticked</source>
        <translation>勾選的編碼員</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Final: gold, else the one coder</source>
        <translation>定稿，無定稿則取唯一編碼員</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Everybody, by name</source>
        <translation>所有人，註明編碼員</translation>
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
        <translation>編碼手冊要求標註的部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>The body</source>
        <translation>內文</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>All of it</source>
        <translation>全部文字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>As it is</source>
        <translation>維持原樣</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Full width</source>
        <translation>全形</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>Characters</source>
        <translation>字元</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Words (jieba)</source>
        <translation>詞（jieba）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>The outermost</source>
        <translation>最外層</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>The innermost</source>
        <translation>最內層</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Each label by itself</source>
        <translation>各標籤分別輸出</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Train, dev and test</source>
        <translation>訓練、開發和測試集</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Folds</source>
        <translation>分折</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Train</source>
        <translation>訓練</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Share for training</source>
        <translation>訓練集比例</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Dev</source>
        <translation>開發</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Share for development</source>
        <translation>開發集比例</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Test</source>
        <translation>測試</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Share for test</source>
        <translation>測試集比例</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source> characters</source>
        <translation> 個字元</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Whole articles</source>
        <translation>整篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Nothing</source>
        <translation>不重疊</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>All labels in use</source>
        <translation>所有使用中的標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Labels to export</source>
        <translation>要匯出的標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Cut into sentences</source>
        <translation>切分為句子</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Every label in each part alike</source>
        <translation>各部分的標籤分布一致</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>A dataset card and a manifest</source>
        <translation>資料集說明和檔案清單</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>A datasheet: coders, how they agree</source>
        <translation>資料說明書：編碼員及其信度</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Licence of the data, as CC BY 4.0</source>
        <translation>資料授權條款，如 CC BY 4.0</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Licence of the data</source>
        <translation>資料授權條款</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>A report of what was left out</source>
        <translation>未匯出內容的報告</translation>
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
        <translation>兩種字形</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>&amp;Text</source>
        <translation>文字(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>&amp;Punctuation</source>
        <translation>標點(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>&amp;Windows</source>
        <translation>片段(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>They s&amp;hare</source>
        <translation>片段重疊(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>To&amp;kens</source>
        <translation>詞元(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>&amp;Nested tags</source>
        <translation>巢狀標註(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Pa&amp;rts</source>
        <translation>劃分(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>How many folds</source>
        <translation>折數</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Random seed</source>
        <translation>隨機種子</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>With it</source>
        <translation>附帶</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Tick at least one coder.</source>
        <translation>請至少勾選一位編碼員。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Tick at least one label, or take all of them.</source>
        <translation>請至少勾選一個標籤，或選擇所有標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Training needs a share, and so does development or test.</source>
        <translation>訓練集須佔一定比例，開發集或測試集也須佔一定比例。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Ta&amp;gs of</source>
        <translation>編碼(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>How many</source>
        <translation>折數</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>▾  &amp;More choices</source>
        <translation>▾  更多選項(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>▸  &amp;More choices</source>
        <translation>▸  更多選項(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Windows of {0} characters can share {1} at most.</source>
        <translation>長度為 {0} 個字元的片段最多可重疊 {1} 個字元。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>The three shares make {0}%: they have to make 100.</source>
        <translation>三項比例總和為 {0}%：必須為 100%。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_work.py"/>
        <source>Print article</source>
        <translation>列印文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_work.py"/>
        <source>Open an article first: it is the open one that is printed.</source>
        <translation>請先開啟一篇文章：列印的是目前開啟的文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_work.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_work.py"/>
        <source>Export into a folder</source>
        <translation>匯出到資料夾</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_work.py"/>
        <source>The article to print is written to {0}.</source>
        <translation>要列印的文章已寫入 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/fields/format_box.py"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>the text as it is</source>
        <translation>原樣的文字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>tags in several pieces</source>
        <translation>含有多段的標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>whose tags they are</source>
        <translation>標註的歸屬</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>both scripts</source>
        <translation>兩種字形</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <location filename="../../annotator/ui/inspector/inspector_panel.py"/>
        <location filename="../../annotator/ui/inspector/span_work.py"/>
        <source>certainty</source>
        <translation>確定程度</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>labels of whole articles</source>
        <translation>全文標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>title, date, outlet</source>
        <translation>標題、日期、媒體</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>ids of tags</source>
        <translation>標註的 ID</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>what is confirmed or pending</source>
        <translation>已確認或待確認的狀態</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>attributes of article labels</source>
        <translation>全文標籤的屬性</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>how far each coder has come</source>
        <translation>各編碼員的進度</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>parts of the page</source>
        <translation>頁面的各部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>Keeps everything.</source>
        <translation>保留全部內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>Keeps words and their labels alone.</source>
        <translation>僅保留詞語及其標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>Keeps all but {0}.</source>
        <translation>保留除{0}外的全部內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>Keeps only {0}.</source>
        <translation>僅保留{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>{0} of {1} articles will be written.</source>
        <translation>將寫入 {0} 篇文章（共 {1} 篇）。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>No article speaks yet: nothing would be written.</source>
        <translation>尚無文章有可採用的編碼：不會寫入任何內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>The first article</source>
        <translation>第一篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>{0} of {1} articles will be written: {2}</source>
        <translation>將寫入 {0} 篇文章（共 {1} 篇）：{2}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>1 is left out: several coders are done with it, and nothing is decided.</source>
        <translation>1 篇不匯出：多位編碼員已完成，尚未裁定。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>{0} are left out: several coders are done with them, and nothing is decided.</source>
        <translation>{0} 篇不匯出：多位編碼員已完成，尚未裁定。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>How it begins</source>
        <translation>開頭預覽</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>The first record, as it would be written</source>
        <translation>第一筆記錄（依將寫入的形式）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>Looking how it begins…</source>
        <translation>正在產生預覽…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>The first {0} articles</source>
        <translation>前 {0} 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>{0}, long texts cut short</source>
        <translation>{0}（長文字已截短）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <location filename="../../annotator/ui/exporting/words.py"/>
        <location filename="../../annotator/ui/importing/annotated/refused_box.py"/>
        <source>… and {0} more.</source>
        <translation>…另有 {0} 項。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/printing_article.py"/>
        <source>Printing</source>
        <translation>正在列印</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/set_out.py"/>
        <source>[{0} characters more]</source>
        <translation>[另有 {0} 個字元]</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/where.py"/>
        <source>Folder:</source>
        <translation>資料夾：</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/words.py"/>
        <source>1 article written to {0}.</source>
        <translation>已將 1 篇文章寫入 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/words.py"/>
        <source>{1} articles written to {0}.</source>
        <translation>已將 {1} 篇文章寫入 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/words.py"/>
        <source>What was left out is listed in {0}.</source>
        <translation>未匯出的內容列於 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/file_dialogs.py"/>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/file_dialogs.py"/>
        <source>{0} file</source>
        <translation>{0} 檔案</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>Open project</source>
        <translation>開啟專案</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>Import files</source>
        <translation>匯入檔案</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>Import folder</source>
        <translation>匯入資料夾</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>Import table</source>
        <translation>匯入表格</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>Back up</source>
        <translation>備份</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>Another import is running: wait until it is done, or cancel it.</source>
        <translation>另一項匯入正在進行：請等待完成，或將其取消。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>Importing</source>
        <translation>正在匯入</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>The file is not there any more.</source>
        <translation>檔案已不存在。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>Exporting</source>
        <translation>正在匯出</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>Backing up</source>
        <translation>正在備份</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>{name} belongs to the open project: choose another file.</source>
        <translation>{name} 屬於已開啟的專案：請選擇其他檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/files/project_jobs.py"/>
        <source>Backed up to {0}.</source>
        <translation>已備份至 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Exact agreement on tags (F1)</source>
        <translation>標註精確一致（F1）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Of all tags of two coders, the share that both have with the same first and last character and the same label: 0 is none, 1 is all. Chance is not taken off. Use it for long texts with few tags; one character more or less counts as no agreement at all.</source>
        <translation>在兩位編碼員的所有標註中，首尾字元與標籤都相同的標註所佔比例：0 為沒有，1 為全部。未扣除隨機一致。適用於標註較少的長文；相差一個字元即算完全不一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Precision</source>
        <translation>精確率</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Of the second coder's tags, the share that the first one, taken as the reference, has too, exactly: 0 to 1. It changes when the two change places, so report it only against a reference such as the final version.</source>
        <translation>以第一位編碼員為參照，第二位的標註中與其完全相同的比例：0 到 1。兩人互換後數值會變，因此只有在有參照（例如定稿）時才宜報告。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Of the first coder's tags, taken as the reference, the share that the second one found, exactly: 0 to 1. It changes when the two change places, so report it only against a reference.</source>
        <translation>以第一位編碼員的標註為參照，第二位完全相同地找出的比例：0 到 1。兩人互換後數值會變，因此只有在有參照時才宜報告。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Partial agreement on tags (F1)</source>
        <translation>標註部分一致（F1）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>As the exact figure, but two tags of one label that share at least a character count half: 0 to 1. Beside the exact one it shows how much of the disagreement is only about edges.</source>
        <translation>與精確信度類似，但標籤相同且至少共有一個字元的兩處標註以一半計：0 至 1。與精確信度並看，可知分歧中有多少只在邊界。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Agreement with tolerance (F1)</source>
        <translation>標註容差一致（F1）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>As the exact figure, but both edges may be off by the characters chosen at the left: 0 to 1. Say the tolerance when you report it; the definition is this program's own.</source>
        <translation>與精確信度類似，但兩端邊界均可相差左側所選的字元數：0 至 1。報告時請說明容差；此定義為本程式自有。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Of the characters that two coders marked with a label, the share that both marked with it: 0 to 1. Long tags weigh more than short ones, and chance is not taken off.</source>
        <translation>在兩位編碼員以某標籤標出的字元中，兩人都以該標籤標出的比例：0 到 1。長標註的權重大於短標註，且未扣除隨機一致。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>The share of characters on which two coders say the same, that nothing stands there included: 0 to 1. Where most text has no tag it is high whatever they do, so never report it alone.</source>
        <translation>兩位編碼員說法相同的字元所佔比例，包括都認為此處沒有標註：0 到 1。多數文字沒有標註時，這一數值總是很高，因此切勿單獨報告。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>How far two coders agree beyond chance, character by character: 1 is always, 0 as often as by chance, below 0 more seldom. For exactly two coders. With very rare labels it can be low although they differ little: look at n and at F1 beside it.</source>
        <translation>兩位編碼員逐字元超出隨機的一致程度：1 為始終一致，0 與隨機相當，低於 0 表示比隨機更少一致。僅適用於兩位編碼員。標籤極少見時，即使差異很小，數值也可能偏低：請同時檢視 n 與旁邊的 F1。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>As Cohen's, for any number of coders: 1 is always, 0 as by chance. It counts only articles that were coded by everyone who coded any, so n can be much smaller; where codings are missing, use alpha.</source>
        <translation>與 Cohen kappa 類似，但適用於任意數量的編碼員：1 表示始終一致，0 表示與隨機相當。只計入凡參與編碼的人全都編碼過的文章，因此 n 可能小得多；有編碼缺失時，請用 alpha。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>How far all coders agree beyond chance on every character to be coded, also where nobody tagged: 1 is always, 0 as by chance. Any number of coders, and codings may be missing. Custom asks for 0.8, and 0.667 for tentative conclusions.</source>
        <translation>所有編碼員在每個需編碼的字元上（包括無人標註之處）超出隨機的一致程度：1 為始終一致，0 與隨機相當。編碼員人數不限，編碼可有缺漏。慣例要求達到 0.8，初步結論為 0.667。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Alpha of those characters that at least one coder tagged: how far they agree on what they found. Text that everybody left empty does not help, so it is stricter, and values below 0 are not rare.</source>
        <translation>只就至少一位編碼員標註過的字元計算的 alpha：各人對找到的內容有多一致。大家都留空的文字不會抬高數值，因此更嚴格，低於 0 的值並不少見。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>u-alpha: units and labels</source>
        <translation>u-alpha：單元與標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>How far coders cut the same pieces out of the text and give them the same label, gaps included: 1 is perfect, 0 chance. Made for texts that coders divide themselves.</source>
        <translation>編碼員從文字中劃出相同片段並給予相同標籤的程度，包括空白部分：1 為完全一致，0 為隨機。適用於由編碼員自行切分的文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>|u-alpha: what is marked at all</source>
        <translation>|u-alpha：是否標出</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>How far coders mark the same text, whatever the label: 1 is perfect, 0 chance. Low here means that they do not agree what is relevant.</source>
        <translation>不論標籤為何，編碼員標出相同文字的程度：1 為完全一致，0 為隨機。數值低表示對哪些內容相關沒有共識。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>cu-alpha: labels where both marked</source>
        <translation>cu-alpha：兩人均標出處的標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>How far coders give the same label where their pieces meet: 1 is perfect, 0 chance. What only one of them marked does not count, so read |u-alpha beside it.</source>
        <translation>編碼員所劃片段相交之處給予相同標籤的程度：1 為完全一致，0 為隨機。只有一人標出的部分不計入，因此請與 |u-alpha 一併閱讀。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>(k)u-alpha: one label</source>
        <translation>(k)u-alpha：單一標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Of one label: how far what one coder gave it has it from the others too, where they marked something. It finds the label whose definition needs work; over all labels there is none.</source>
        <translation>針對某一個標籤：在各編碼員都有標註之處，一人給出此標籤時，其他人也給出此標籤的程度。用來找出定義有待改進的標籤；沒有合計所有標籤的數值。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>How far coders agree when their tags are aligned as well as they can be, overlaps and nesting included: 1 is perfect, 0 chance. It is slow, drawn at random, and needs an extra; see the command line.</source>
        <translation>將標註以最佳方式對齊後，編碼員的一致程度，包括重疊與巢狀：1 為完全一致，0 為隨機。計算較慢，含隨機抽樣，且需安裝附加元件；請見命令列。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>On how many articles (n)</source>
        <translation>依據多少篇文章（n）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>The articles that the figure rests on: done by at least two coders who both looked for the label. Below some twenty, say so, and lean on the interval rather than on the figure.</source>
        <translation>該數值所依據的文章：至少由兩位編碼員完成，且兩人都查找過該標籤。若不足二十篇左右，請加以說明，並以區間而非數值本身為準。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>95% interval</source>
        <translation>95% 信賴區間</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>The two numbers under a figure: where it lies in 95 of 100 draws of the articles, with repetition, from the same seed. It is wide where there are few articles, and says nothing of whether coders were trained the same.</source>
        <translation>數值下方的兩個數：以同一隨機種子對文章作置回抽樣 100 次，有 95 次落在此範圍內。文章較少時範圍較寬；它無法說明編碼員所受的訓練是否相同。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>— : no figure</source>
        <translation>—：無數值</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>A dash is not 0: there is nothing to compare, or no variation, as when nobody used a label. The cell says which; leave it out of averages.</source>
        <translation>橫線不等於 0：表示沒有可比較的內容，或沒有差異，例如無人使用某標籤。儲存格會說明是哪一種；計算平均值時請將其排除。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Agreement by label</source>
        <translation>各標籤的信度</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Each row is a label, each column a measure of it over all coders compared; the mean of the pairs where a measure knows only pairs. Colours run from 0 to 1. A number leads to the passages behind it.</source>
        <translation>每列是一個標籤，每欄是一項指標，以參與比較的所有編碼員計算；只適用於兩人的指標取各編碼員配對的平均值。顏色由 0 到 1。點選數字可檢視其所依據的文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>One measure for each two coders. A row that is low throughout is a coder who reads the codebook otherwise; do not rank people by it on few articles.</source>
        <translation>每兩位編碼員各有一個數值。某列始終偏低，表示該編碼員對編碼手冊的理解與他人不同；文章較少時，請勿據此為人排名。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>How often one coder says the row's label where the other says the column's; the diagonal is agreement, “nothing” is what only one marked. Colours are shares of a row. It shows which two definitions overlap.</source>
        <translation>一位編碼員使用該列的標籤時，另一位使用該欄標籤的頻率；對角線為一致，「無」為只有一人標出。顏色表示在該列中所佔比例。由此可見哪兩個定義有重疊。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Agreement over time</source>
        <translation>信度隨時間的變化</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Articles by when the last of their coders was done, with an interval each. A fall speaks of drift, if the articles are alike; a period with few articles proves nothing.</source>
        <translation>文章依最後一位編碼員的完成時間排列，每個時段附信賴區間。如果文章性質相近，下降表示出現漂移；文章很少的時段說明不了什麼。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Suggestions and panes</source>
        <translation>建議與窗格</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>The same measures for articles coded with and without suggestions, and for coders who selected in the same pane or in different ones. It hints at what helps or harms, and cannot prove it: nobody was assigned.</source>
        <translation>對使用建議與未使用建議編碼的文章，以及在同一窗格或不同窗格中選取的編碼員，分別計算同樣的指標。結果可提示何者有益、何者有害，但不能證明：並非經過分配。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Articles marked done by the end of each day, under the line of all articles of the project; of one coder, those they are done with. An article that is taken back counts no longer.</source>
        <translation>截至每天結束時標為「已完成」的文章，上方的線表示專案的文章總數；只看一位編碼員時，則為該編碼員已完成的文章。撤回的文章不再計入。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>How many tags each label has; the paler part still waits to be confirmed. It is how often coders used a label, not how often it occurs: articles that nobody has read count as nothing.</source>
        <translation>每個標籤有多少處標註；較淺的部分仍待確認。這是編碼員使用標籤的次數，不是其所指內容出現的次數：沒有人讀過的文章不計入。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>How many tags are how many characters long, with the median. A second hump often means that a label is used for two kinds of things.</source>
        <translation>各種字元長度的標註各有多少處，並列出中位數。若出現第二個高峰，往往表示一個標籤用於兩類事物。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Pairs of tags that share a character, or articles that have both labels. They are counts, not correlations: frequent labels meet more often.</source>
        <translation>至少共有一個字元的成對標註，或同時帶有兩個標籤的文章。這是計數，不是相關係數：常用標籤相遇的次數自然較多。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>The words that carry a label most often, both scripts counted as one. In large projects of a sample, which the line under the title then says.</source>
        <translation>最常帶有某標籤的詞，簡體與繁體合併計數。在大型專案中取自樣本，屆時標題下方會註明。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Active time: how long the article was open and something was done; pauses do not count. It helps to plan, and is no measure of how well somebody codes.</source>
        <translation>有效用時：文章開啟且有操作的時間，停頓不計。它有助於安排工作，但不能衡量編碼的好壞。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Tags, or articles, by the day, month or year of publication; articles without a whole date are left out and counted. Days with more articles have more tags: compare shares.</source>
        <translation>依發布的日、月或年統計的標註或文章；沒有完整日期的文章不列入，另行計數。文章多的日子標註也多：請比較比例。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>For each coder the articles done, the tags and the active time. Different articles were given to each, so unequal counts are no disagreement.</source>
        <translation>每位編碼員已完成的文章、標註數與有效用時。分到的文章各不相同，因此數量不等並不表示有分歧。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>How many are left</source>
        <translation>剩餘數量</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Your own tags that a change of the codebook has put in question and that you have not decided yet; those skipped are among them. Others' tags are decided by the others.</source>
        <translation>因編碼手冊變更而存疑、尚未決定的本人標註，包括已略過的。他人的標註由他人自行決定。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>What it touches</source>
        <translation>影響範圍</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>Tags and articles that the step changes or asks somebody to look at again, of every coder, counted in the project as it is now. Nothing is written before you agree.</source>
        <translation>此步驟會變更或要求複查的標註與文章，涵蓋所有編碼員，依專案目前內容統計。同意之前不會寫入任何內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>What will be written</source>
        <translation>將寫入的內容</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/figures.py"/>
        <source>The first number is of the beginning that is shown; “of” says how many of all articles pass the choices at the left. What is left out is counted by reason, and the report names each.</source>
        <translation>第一個數字是所顯示的開頭部分的文章數；其後說明所有文章中有多少篇符合左側的條件。未列入的依原因計數，報告會逐一列出。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/guides.py"/>
        <source>For coders</source>
        <translation>編碼員指南</translation>
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
        <translation>說明</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/help_window.py"/>
        <source>Not in this guide.</source>
        <translation>本指南中沒有。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/help_window.py"/>
        <source>Back (Alt+Left)</source>
        <translation>返回（Alt+Left）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/help_window.py"/>
        <source>Forward (Alt+Right)</source>
        <translation>前進（Alt+Right）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/help_window.py"/>
        <source>Find in this guide (Ctrl+F)</source>
        <translation>在本指南中尋找（Ctrl+F）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/help_window.py"/>
        <source>Find in this guide</source>
        <translation>在本指南中尋找</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/help_window.py"/>
        <source>Contents</source>
        <translation>目錄</translation>
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
        <translation>前進</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/reading_view.py"/>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/what_button.py"/>
        <source>What this figure means: {0}</source>
        <translation>此數值的意義：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/what_button.py"/>
        <source>What this table means: {0}</source>
        <translation>此表的意義：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/what_button.py"/>
        <source>More in the guide</source>
        <translation>指南中有更多說明</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>As usual</source>
        <translation>預設</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>Line ends twice</source>
        <translation>行尾計為兩個字元</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>By their words</source>
        <translation>依其文字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>Read as</source>
        <translation>讀取格式</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>Offsets count</source>
        <translation>偏移計數單位</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>Already here</source>
        <translation>已存在</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>Files to import</source>
        <translation>要匯入的檔案</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>What the file's offsets count: programs differ where a character takes more than one unit.</source>
        <translation>檔案的偏移以何種單位計數：字元佔用不止一個單位時，各程式的算法不同。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>No format reads it</source>
        <translation>沒有可讀取的格式</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>Format of {0}</source>
        <translation>{0} 的格式</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>What the offsets of {0} count</source>
        <translation>{0} 的偏移計數單位</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/given.py"/>
        <source>Offsets could not be checked: {0} gives no words of its tags. If they stand wrong, choose what they count.</source>
        <translation>無法核對偏移：{0} 沒有列出標註的文字。如果位置不對，請選擇計數單位。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/given.py"/>
        <source>Attributes that the codebook does not have stay out: {0}.</source>
        <translation>編碼手冊中沒有的屬性不會匯入：{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/given.py"/>
        <source>Relations that the codebook does not have: {0}.</source>
        <translation>編碼手冊中沒有的關係：{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>The texts are there already; 1 of their tags is not, and an import does not add to articles there.</source>
        <translation>文字均已存在；其中 1 處標註尚不存在，但匯入不會為既有文章新增內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>The texts are there already; {0} of their tags are not, and an import does not add to them.</source>
        <translation>文字均已存在；其中 {0} 處標註尚不存在，但匯入不會為既有文章新增內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>&amp;Import</source>
        <translation>匯入(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Nothing of it can come in.</source>
        <translation>沒有可以匯入的內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>All of it is in the project already.</source>
        <translation>內容均已在專案中。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0}, as the work of the coders they name</source>
        <translation>{0}，歸入檔案中指明的編碼員</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>The coders that the files name</source>
        <translation>檔案中指明的編碼員</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Nothing is written yet. This is what was understood of it.</source>
        <translation>尚未寫入任何內容。以下是對檔案的解讀。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Annotations &amp;go to</source>
        <translation>標註歸入(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Coder that the annotations go to</source>
        <translation>接收這些標註的編碼員</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>First article</source>
        <translation>第一篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>1 file</source>
        <translation>1 個檔案</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Make all new</source>
        <translation>全部新增</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Leave all out</source>
        <translation>全部略去</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0} comes in</source>
        <translation>將匯入 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0} come in</source>
        <translation>將匯入 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0}, {1} refused</source>
        <translation>{0}，{1} 個遭拒</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0}, {1} there already</source>
        <translation>{0}，{1} 篇已存在</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0} (so far: only the beginning of the largest files was looked at)</source>
        <translation>{0}（目前如此：最大的檔案只讀了開頭）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0}, and {1} without annotations: {2}</source>
        <translation>{0}，另有 {1}沒有標註：{2}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0} with 1 tag</source>
        <translation>{0}，含 1 處標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0} with {1} tags</source>
        <translation>{0}，含 {1} 處標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0}, as the work of {1}</source>
        <translation>{0}，歸入 {1} 的編碼</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0}, 1 tag left out</source>
        <translation>{0}，略去 1 處標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0}, {1} tags left out</source>
        <translation>{0}，略去 {1} 處標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0} (without {1} tags, which stay out)</source>
        <translation>{0}（其 {1} 處標註不在其中，不會匯入）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0} files</source>
        <translation>{0} 個檔案</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Decide what the label {0} becomes.</source>
        <translation>請決定標籤 {0} 對應什麼。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Name the coder that the annotations go to.</source>
        <translation>請指明接收這些標註的編碼員。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Decide what {0} labels become.</source>
        <translation>請決定 {0} 個標籤對應什麼。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/label_choices.py"/>
        <source>Labels of the files</source>
        <translation>各檔案的標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/label_choices.py"/>
        <source>Label in the file</source>
        <translation>檔案中的標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/label_choices.py"/>
        <source>Becomes</source>
        <translation>對應為</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/label_choices.py"/>
        <source>{0} becomes</source>
        <translation>{0} 對應為</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/label_choices.py"/>
        <source>Nothing: its tags stay out</source>
        <translation>無：其標註不匯入</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/label_choices.py"/>
        <source>Decide…</source>
        <translation>請決定…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/label_choices.py"/>
        <source>A new label of this name</source>
        <translation>以此名稱新增標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/looking.py"/>
        <location filename="../../annotator/ui/importing/tables.py"/>
        <source>Looking at the files</source>
        <translation>正在檢查檔案</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/refused_box.py"/>
        <source>Read them as UTF-&amp;16 units</source>
        <translation>以 UTF-16 編碼單元讀取(&amp;1)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/refused_box.py"/>
        <source>Read them as UTF-&amp;8 bytes</source>
        <translation>以 UTF-8 位元組讀取(&amp;8)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/refused_box.py"/>
        <source>Read line &amp;ends as two characters</source>
        <translation>將行尾計為兩個字元(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/refused_box.py"/>
        <source>Read them as c&amp;haracters</source>
        <translation>以字元讀取(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/refused_box.py"/>
        <source>&amp;Place each tag by its words</source>
        <translation>依文字定位每處標註(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/refused_box.py"/>
        <source>What is refused, and where</source>
        <translation>拒收的內容及位置</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/refused_box.py"/>
        <source>1 record is refused:</source>
        <translation>拒收 1 筆記錄：</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/refused_box.py"/>
        <source>{0} records are refused:</source>
        <translation>拒收 {0} 筆記錄：</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/spans_drawn.py"/>
        <source>The first article, with its tags</source>
        <translation>第一篇文章及其標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>Name or number</source>
        <translation>名稱或編號</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>(the title is looked for in the text)</source>
        <translation>（在文字中尋找標題）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>The first rows</source>
        <translation>前幾列</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>Each row becomes an article. Only the text has to be there; the rest may be left out.</source>
        <translation>每列成為一篇文章。只有內文是必要的，其餘可以省略。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>Choose the column that holds the text.</source>
        <translation>請選擇存放內文的欄。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>Reading the table</source>
        <translation>正在讀取表格</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>Columns of {0}</source>
        <translation>{0} 的欄</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/kinds.py"/>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/kinds.py"/>
        <source>All that can be read</source>
        <translation>所有可讀取的檔案</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/kinds.py"/>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/words.py"/>
        <source>1 article imported</source>
        <translation>已匯入 1 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/words.py"/>
        <source>{0} articles imported</source>
        <translation>已匯入 {0} 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/words.py"/>
        <source>{0}, {1} left out</source>
        <translation>{0}，略去 {1} 項</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_popups.py"/>
        <source>Take the label off the article</source>
        <translation>從文章移除此標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_popups.py"/>
        <source>Question to the adjudicator, about the article</source>
        <translation>關於此文章的疑問（提交裁定者）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_popups.py"/>
        <source>This label has no attributes.</source>
        <translation>此標籤沒有屬性。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_words.py"/>
        <source>{0}: set on the article; Alt+Enter for its attributes, with no tag chosen</source>
        <translation>{0}：已設於文章；未選取標註時，按 Alt+Enter 填寫其屬性</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_words.py"/>
        <source>{0}: set on the article</source>
        <translation>{0}：已設於文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_words.py"/>
        <source>Open an article first.</source>
        <translation>請先開啟一篇文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_words.py"/>
        <source>{0}: taken off the article</source>
        <translation>{0}：已從文章移除</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_words.py"/>
        <source>The label was taken off while its attributes were written: “{0}” is not stored.</source>
        <translation>填寫屬性時標籤已被移除：「{0}」未儲存。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_words.py"/>
        <source>{0}: set already; Remove takes it off with its attributes</source>
        <translation>{0}：已有此標籤；「移除」會連同其屬性一併移除</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/attribute_form.py"/>
        <source>Not in the codebook any more: kept until it is taken away.</source>
        <translation>已不在編碼手冊中：移除之前會一直保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/attribute_form.py"/>
        <source>The {attribute} of {label} has {count} characters: write a number of at most {most} digits.</source>
        <translation>{label} 的 {attribute} 有 {count} 個字元：請填寫不超過 {most} 位的數字。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/attribute_form.py"/>
        <source>left over</source>
        <translation>遺留</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/attribute_form.py"/>
        <source>Take away {0}: {1}</source>
        <translation>移除 {0}：{1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/chips.py"/>
        <source>? question</source>
        <translation>? 疑問</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/chips.py"/>
        <source>Labels of the article as a whole</source>
        <translation>整篇文章的標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/chips.py"/>
        <source>+ label</source>
        <translation>+ 標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector_panel.py"/>
        <source>The tag is gone, so “{0}” cannot be stored. Copy it from its field if you need it.</source>
        <translation>標註已不存在，因此「{0}」無法儲存。如有需要，請從欄位中複製。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector_panel.py"/>
        <source>The tag has another label now, so “{0}” cannot be stored. Copy it from its field if you need it.</source>
        <translation>標註已改用另一標籤，因此「{0}」無法儲存。如有需要，請從欄位中複製。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector_panel.py"/>
        <source>No tag is chosen. Click one, or step through them with Ctrl+Down.</source>
        <translation>未選取標註。請點選一處，或用 Ctrl+Down 逐處瀏覽。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector_panel.py"/>
        <source>Asked of the adjudicator</source>
        <translation>已向裁定者提出疑問</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector_panel.py"/>
        <source>Alt+S steps: sure, unsure, nothing said</source>
        <translation>Alt+S 依序切換：確定、不確定、未說明</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/note_editor.py"/>
        <source>Add a note (N)</source>
        <translation>新增備註（N）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/note_editor.py"/>
        <source>Ctrl+Enter or Esc keeps the note.</source>
        <translation>按 Ctrl+Enter 或 Esc 儲存備註。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/note_editor.py"/>
        <source>Question to the adjudicator</source>
        <translation>提交裁定者的疑問</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/note_editor.py"/>
        <source>Ask the adjudicator (Alt+Q)</source>
        <translation>詢問裁定者（Alt+Q）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/note_editor.py"/>
        <source>Ctrl+Enter or Esc keeps the question; an empty one is withdrawn.</source>
        <translation>按 Ctrl+Enter 或 Esc 儲存疑問；內容為空則撤回。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/note_editor.py"/>
        <source>Question about the article</source>
        <translation>關於此文章的疑問</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/note_editor.py"/>
        <source>What should the adjudicator decide about this article?</source>
        <translation>關於此文章，需要裁定者決定什麼？</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/note_editor.py"/>
        <source>question to the adjudicator</source>
        <translation>提交裁定者的疑問</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_text.py"/>
        <source>source {0}–{1} • {2} • {3} • codebook v{4}</source>
        <translation>原文 {0}–{1} • {2} • {3} • 編碼手冊 v{4}</translation>
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
        <translation>請先點選一處標註，再說明是否確定。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_work.py"/>
        <source>Click a tag to choose it; then ask. Alt+Shift+Q asks about the article.</source>
        <translation>請先點選一處標註，再提出疑問。Alt+Shift+Q 可就文章提出疑問。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_work.py"/>
        <source>Click a tag to choose it; then its attributes can be set.</source>
        <translation>請先點選一處標註，再設定其屬性。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_work.py"/>
        <source>{0} (default)</source>
        <translation>{0}（預設）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/value_fields.py"/>
        <source>Esc brings back what is stored.</source>
        <translation>按 Esc 還原已儲存的內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/value_fields.py"/>
        <source>{0}  default</source>
        <translation>{0}  預設</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/value_fields.py"/>
        <source>{0} (not in the codebook)</source>
        <translation>{0}（不在編碼手冊中）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/value_strip.py"/>
        <source>What is dashed is not in the codebook any more: kept until it is taken away.</source>
        <translation>虛線框中的內容已不在編碼手冊中：移除之前會一直保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/label_bar/label_bar.py"/>
        <source>A drag of the mouse takes whole words now.</source>
        <translation>現在拖曳滑鼠時會選取整個詞。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/label_bar/label_bar.py"/>
        <source>A drag of the mouse takes exactly what it covers.</source>
        <translation>拖曳滑鼠時僅選取所經過的範圍。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/label_bar/label_menu.py"/>
        <source>clause</source>
        <translation>小句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/label_bar/label_menu.py"/>
        <source>word</source>
        <translation>詞</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/label_bar/label_menu.py"/>
        <source>proper name</source>
        <translation>專名</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/label_bar/label_menu.py"/>
        <source>quotation</source>
        <translation>引語</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/looks/fonts.py"/>
        <source>No Chinese font is installed, so text shows as boxes: install one (on Debian and Ubuntu: apt install fonts-noto-cjk) and start annotator again.</source>
        <translation>未安裝中文字型，文字會顯示為方框：請安裝中文字型（Debian 和 Ubuntu：apt install fonts-noto-cjk），然後重新啟動 annotator。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notices/mishaps.py"/>
        <source>Something went wrong in annotator ({0}): what was saved is as it was; {1}</source>
        <translation>annotator 發生問題（{0}）：已儲存的內容未受影響；{1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notices/mishaps.py"/>
        <source>the details are in {0}.</source>
        <translation>詳細資訊請見 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notices/mishaps.py"/>
        <source>the details are in the terminal that it was started from.</source>
        <translation>詳細資訊請見啟動它的終端機。</translation>
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
        <translation>Enter 標註     Ctrl+Enter 為選取的標註再加一個標籤     Esc 返回</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/finder.py"/>
        <source>Enter opens it     Esc goes back</source>
        <translation>Enter 開啟     Esc 返回</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/finder.py"/>
        <source>Enter does it     Esc goes back</source>
        <translation>Enter 執行     Esc 返回</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/finder.py"/>
        <source>Go to an article: a part of its title, or its number</source>
        <translation>前往文章：輸入標題的一部分或編號</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/finder.py"/>
        <source>Find an action, a label or an article</source>
        <translation>尋找操作、標籤或文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/finder.py"/>
        <source>Reading the titles…</source>
        <translation>正在讀取標題…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/finder.py"/>
        <source>Nothing is called that.</source>
        <translation>沒有符合此名稱的結果。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/found_list.py"/>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/found_list.py"/>
        <source>Found</source>
        <translation>尋找結果</translation>
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
        <translation>{0}：變更了 {1} 項。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress/large_steps.py"/>
        <source>Take them out</source>
        <translation>移除文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress/large_steps.py"/>
        <source>{0} articles came in.</source>
        <translation>已匯入 {0} 篇文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress/time_left.py"/>
        <source>A few seconds left</source>
        <translation>還剩幾秒</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress/time_left.py"/>
        <source>About an hour left</source>
        <translation>還剩約 1 小時</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress/time_left.py"/>
        <source>About a minute left</source>
        <translation>還剩約 1 分鐘</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress/time_left.py"/>
        <source>About {0} hours left</source>
        <translation>還剩約 {0} 小時</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress/time_left.py"/>
        <source>About {0} seconds left</source>
        <translation>還剩約 {0} 秒</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress/time_left.py"/>
        <source>About {0} minutes left</source>
        <translation>還剩約 {0} 分鐘</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/progress/waiting.py"/>
        <source>{0}: {1} of {2}</source>
        <translation>{0}：{1}/{2}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <source>pane</source>
        <translation>窗格寬度</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <source>Label names need lines of 100% or more.</source>
        <translation>行高不低於 100% 時才能顯示標籤名稱。</translation>
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
        <translation>段落間距</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <source>Longest line</source>
        <translation>最大行寬</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Serif</source>
        <translation>明體</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Sans serif</source>
        <translation>黑體</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Side by side</source>
        <translation>並排</translation>
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
        <translation>全形標點</translation>
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
        <translation>閱讀</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reading/reading_popup.py"/>
        <source>Font</source>
        <translation>字型</translation>
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
        <translation>目前只有一個窗格：按 Alt+1 顯示兩個。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_list.py"/>
        <source>label split</source>
        <translation>標籤已拆分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_list.py"/>
        <source>joined</source>
        <translation>已合併</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_list.py"/>
        <source>means something else</source>
        <translation>意義已變</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_list.py"/>
        <source>new label</source>
        <translation>新標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_list.py"/>
        <source>all decided</source>
        <translation>已全部決定</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_list.py"/>
        <source>split into {0}</source>
        <translation>拆分為 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_list.py"/>
        <source>joined from {0}</source>
        <translation>由 {0} 合併而來</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_list.py"/>
        <source>{0} to decide</source>
        <translation>{0} 項待決定</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_panel.py"/>
        <source>Open recodings</source>
        <translation>待處理的重編</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_work.py"/>
        <source>Tags are to be looked at again: {0} opens the recoding queue.</source>
        <translation>有標註需要複查：{0} 可開啟重編佇列。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_work.py"/>
        <source>Tags are to be looked at again, and 1 article that was done: {0} opens the recoding queue.</source>
        <translation>有標註和 1 篇已完成的文章需要複查：{0} 可開啟重編佇列。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_work.py"/>
        <source>Tags are to be looked at again, and {1} articles that were done: {0} opens the recoding queue.</source>
        <translation>有標註和 {1} 篇已完成的文章需要複查：{0} 可開啟重編佇列。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_work.py"/>
        <source>The articles that are done can be gone through for the new label {2} alone: {0} shows them.</source>
        <translation>可單就新標籤 {2} 重新瀏覽已完成的文章：{0} 可顯示這些文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_work.py"/>
        <source>The articles that are done can be gone through for the new labels {2} alone: {0} shows them.</source>
        <translation>可單就新標籤 {2} 重新瀏覽已完成的文章：{0} 可顯示這些文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_work.py"/>
        <source>Project, Recoding queue</source>
        <translation>專案 › 重編佇列</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>Nothing is to be recoded. A label that is split, joined into another or defined anew puts its tags here, one by one.</source>
        <translation>沒有需要重編的內容。標籤拆分、合併或定義變更後，相關標註會逐一列在這裡。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>Choose a coder first (File, Change coder): each coder decides on their own tags.</source>
        <translation>請先選擇編碼員（「檔案 › 更換編碼員」）：每位編碼員決定自己的標註。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>{0} is no choice here: {1}.</source>
        <translation>此處不能按 {0}：可按 {1}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>to the text</source>
        <translation>檢視內文</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>1 done article in which {0} was not looked for. Now: article {1}.</source>
        <translation>有 1 篇已完成的文章未查找過 {0}。現在：文章 {1}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>{2} done articles in which {0} was not looked for. Now: article {1}.</source>
        <translation>有 {2} 篇已完成的文章未查找過 {0}。現在：文章 {1}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>1 tag left</source>
        <translation>還剩 1 處標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>{0} tags left</source>
        <translation>還剩 {0} 處標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>All tags of {0} are decided.</source>
        <translation>{0} 的標註已全部決定。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>Definition, changed</source>
        <translation>定義（已變更）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>{0} was looked for in every article that is done.</source>
        <translation>已完成的文章皆已查找過 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>All articles with {0} are decided.</source>
        <translation>含有 {0} 的文章已全部決定。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>All your tags of {0} are decided; other coders have {1} left.</source>
        <translation>你的 {0} 標註已全部決定；其他編碼員還剩 {1} 處。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>take it off the list</source>
        <translation>移出清單</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>articles to check again: {0}</source>
        <translation>待複查的文章：{0}</translation>
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
        <translation>已略過 {0} 項</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>title</source>
        <translation>標題</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>deck</source>
        <translation>副題</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>dateline</source>
        <translation>電頭</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>body</source>
        <translation>內文</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>caption</source>
        <translation>圖片說明</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>marker</source>
        <translation>提示語</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>meta</source>
        <translation>文章資訊</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>credit</source>
        <translation>來源與責編</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>related</source>
        <translation>相關文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>navigation</source>
        <translation>導覽</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>footer</source>
        <translation>頁尾</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>found</source>
        <translation>自動辨識</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>published</source>
        <translation>發布日期</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/kinds.py"/>
        <source>editor</source>
        <translation>編輯</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/meta_form.py"/>
        <source>add year</source>
        <translation>補上年份</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/meta_form.py"/>
        <source>Supply the year of the date “{0}”</source>
        <translation>為日期「{0}」補上年份</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_panel.py"/>
        <source>No part of this page is marked. Select some text, then Article › Mark selection as.</source>
        <translation>此頁面沒有標出任何部分。請選取一些文字，再選「文章 › 將選取範圍標為」。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_panel.py"/>
        <source>Parts of this page</source>
        <translation>頁面的各部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_work.py"/>
        <source>Select the text that is a part of the page first.</source>
        <translation>請先選取屬於頁面某一部分的文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_work.py"/>
        <source>The caret stands in what is coded: put it into a fainter part, or fold all of them.</source>
        <translation>游標位於需標註的部分：請移到顏色較淺的部分，或全部摺疊。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_work.py"/>
        <source>Move its edges to the selection</source>
        <translation>將邊界移至選取範圍</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_work.py"/>
        <source>Repeats</source>
        <translation>所重複的部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_work.py"/>
        <source>Select the text that this part of the page shall have first.</source>
        <translation>請先選取該部分應包含的文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_work.py"/>
        <source>Remove the mark</source>
        <translation>取消標出</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_work.py"/>
        <source>Marked as {0}.</source>
        <translation>已標為{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_work.py"/>
        <source>The mark {0} is gone; the text stays.</source>
        <translation>已取消標出「{0}」；文字保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/region_list_model.py"/>
        <source>repeats paragraph {0}</source>
        <translation>與第 {0} 段重複</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_menu.py"/>
        <source>Start a relation here</source>
        <translation>以此為關係起點</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_menu.py"/>
        <source>Delete relation {0}</source>
        <translation>刪除關係 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_menu.py"/>
        <source>Join “{0}” to this: {1}</source>
        <translation>將「{0}」與此處相連：{1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_menu.py"/>
        <source>Keep relation {0}</source>
        <translation>保留關係 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_mouse.py"/>
        <source>Drag to another tag to join them, or press \</source>
        <translation>拖曳到另一處標註即可相連，或按 \</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_panel.py"/>
        <source>No relations yet: press \ on one tag, then \ on another.</source>
        <translation>還沒有關係：先選定一處標註按 \ 鍵，再選定另一處按 \ 鍵。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_panel.py"/>
        <source>No relation of that kind here.</source>
        <translation>此處沒有該類型的關係。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_panel.py"/>
        <source>Relations of this article</source>
        <translation>本文的關係</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_panel.py"/>
        <source>All kinds</source>
        <translation>所有類型</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_words.py"/>
        <source>kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_words.py"/>
        <source>The codebook joins no {one} with {other}; {allowed}.</source>
        <translation>編碼手冊不允許 {one} 與 {other} 相連；{allowed}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_words.py"/>
        <source>it allows {relations}</source>
        <translation>允許的有 {relations}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_words.py"/>
        <source>it has no relation for {label}</source>
        <translation>其中沒有適用於 {label} 的關係</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_words.py"/>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>Marked {0}: choose the other tag, press \ again; Esc lets go.</source>
        <translation>已以 {0} 為起點：請選定另一處標註，再按 \；按 Esc 取消。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>Choose a tag first; then \ marks it, to be joined with another.</source>
        <translation>請先選定一處標註；再按 \ 將其設為起點，以便與另一處相連。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>The chosen tag has no relation.</source>
        <translation>選定的標註沒有關係。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>Choose a tag or a row of the list of relations first.</source>
        <translation>請先選定一處標註，或關係清單中的一列。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>No derived or proposed relation is chosen here.</source>
        <translation>此處沒有選定推導或建議的關係。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>Deleted: {0}</source>
        <translation>已刪除：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>Denied: {0}</source>
        <translation>已否定：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>The codebook has no relation for {label}.</source>
        <translation>編碼手冊中沒有適用於 {label} 的關係。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>The mark is let go.</source>
        <translation>已取消起點。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>Joined: {0}</source>
        <translation>已相連：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>Kept: {0}</source>
        <translation>已保留：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/hover.py"/>
        <source>Alt+A accept · Alt+R reject · Alt+E edit</source>
        <translation>Alt+A 接受 · Alt+R 拒絕 · Alt+E 編輯</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/hover.py"/>
        <source>Click it first; then {0}</source>
        <translation>先點選它，然後 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/mending.py"/>
        <source>Nothing is mended at the caret: F8 goes to the next place to look at.</source>
        <translation>游標處沒有修復：按 F8 前往下一處待核對處。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/mending.py"/>
        <source>Nothing mended is left to look at in this article, and no pending tag.</source>
        <translation>本文沒有待核對的修復，也沒有待確認的標註。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/mending.py"/>
        <source>Select the characters that are to be mended first.</source>
        <translation>請先選取要修復的字元。</translation>
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
        <translation>已拒絕：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_editor.py"/>
        <source>What the place is to read; nothing takes it out</source>
        <translation>此處應有的文字；留空則刪去此處</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_editor.py"/>
        <source>Replacement</source>
        <translation>取代文字</translation>
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
        <translation>位元組 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_list_model.py"/>
        <location filename="../../annotator/ui/search/hits/hit_list_model.py"/>
        <source>shown</source>
        <translation>已展開</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_list_model.py"/>
        <location filename="../../annotator/ui/search/hits/hit_list_model.py"/>
        <source>hidden</source>
        <translation>已摺疊</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_list_model.py"/>
        <source>1 gloss taken out</source>
        <translation>已刪去 1 處括注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_list_model.py"/>
        <source>{0} glosses taken out</source>
        <translation>已刪去 {0} 處括注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_panel.py"/>
        <source>This page needed no mending.</source>
        <translation>本頁無需修復。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_panel.py"/>
        <source>Mended places of this article</source>
        <translation>本文的修復</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_panel.py"/>
        <source>Breaks and flags</source>
        <translation>錯位與存疑</translation>
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
        <translation>{0}，或在內文中按 Alt+{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <source>gloss</source>
        <translation>括注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <source>break</source>
        <translation>錯位</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <source>noise</source>
        <translation>雜散符號</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <source>wrong encoding</source>
        <translation>編碼錯誤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <source>applied</source>
        <translation>已套用</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <source>to look at</source>
        <translation>待核對</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <source>rejected</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <source>Written by hand.</source>
        <translation>手動填寫。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <source>What the program had found: {0}</source>
        <translation>程式原先的結果：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/source_sheet.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Source text</source>
        <translation>原始文字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/source_sheet.py"/>
        <source>code point {0} of {1} • ¶ {2}</source>
        <translation>第 {0} 個碼位，共 {1} 個 • ¶ {2}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/source_sheet.py"/>
        <source>Source text — {0}</source>
        <translation>原始文字 — {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/source_sheet.py"/>
        <source>{0} to {1} selected</source>
        <translation>已選取 {0} 到 {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/empty_page.py"/>
        <source>in either script: {0} too</source>
        <translation>簡繁皆可：也會找到「{0}」</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/empty_page.py"/>
        <source>? is one character, * any few of a clause</source>
        <translation>? 代表一個字元，* 代表同一小句內的若干字元</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/empty_page.py"/>
        <source>a regular expression</source>
        <translation>正規表示式</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/empty_page.py"/>
        <source>inside tags of a label; out: beside them, label: on them</source>
        <translation>在某標籤的標註之內；out: 在其外，label: 在其上</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/empty_page.py"/>
        <source>only in these articles</source>
        <translation>僅限這些文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>Looking…</source>
        <translation>正在搜尋…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>{0} article without a year was not looked at.</source>
        <translation>有 {0} 篇文章沒有年份，未予搜尋。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>{0} articles without a year were not looked at.</source>
        <translation>有 {0} 篇文章沒有年份，未予搜尋。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>Nothing found for “{0}” in {1}, narrowed by: {2}.</source>
        <translation>在 {1}中找不到「{0}」，篩選條件：{2}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>no hits</source>
        <translation>沒有符合項目</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>Nothing found for “{0}” in {1}.</source>
        <translation>在 {1}中找不到「{0}」。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>No such tag was found in {1}.</source>
        <translation>在 {1}中找不到這樣的標註。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>Fewer words find more; * stands for any few characters.</source>
        <translation>減少字詞可找到更多；* 代表任意若干字元。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <location filename="../../annotator/ui/search/hits/hit_list_model.py"/>
        <source>{0} hit</source>
        <translation>{0} 筆符合</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <location filename="../../annotator/ui/search/hits/hit_delegate.py"/>
        <location filename="../../annotator/ui/search/hits/hit_list_model.py"/>
        <source>{0} hits</source>
        <translation>{0} 筆符合</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>of the query before, “{0}”: {1}</source>
        <translation>上一次查詢「{0}」的結果：{1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>No such tag was found in {1}, narrowed by: {2}.</source>
        <translation>在 {1}中找不到這樣的標註，篩選條件：{2}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>These are hits of the query before: mend what is asked first.</source>
        <translation>這些是上一次查詢的符合項目：請先改正查詢。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>Tick hits first: Space ticks one, Ctrl+A all of them; then a label's key tags them.</source>
        <translation>請先勾選符合項目：Space 勾選一筆，Ctrl+A 全部勾選；再按標籤的按鍵即可標註。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>Ticked are the first {0} hits: more come at the end of the list.</source>
        <translation>已勾選前 {0} 筆符合：清單末尾還會載入更多。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>Nothing is pending here: what “Tag ticked” writes is, until it is confirmed.</source>
        <translation>此處沒有待確認的標註：「標註勾選項目」所作的標註在確認之前皆為待確認。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} is for articles as a whole: it cannot be given to hits.</source>
        <translation>{0} 用於整篇文章：不能用於符合項目。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} tag is pending</source>
        <translation>{0} 處標註待確認</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} tags are pending</source>
        <translation>{0} 處標註待確認</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} of the articles is done, and stays so</source>
        <translation>其中 {0} 篇文章已完成，狀態不變</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} of the articles are done, and stay so</source>
        <translation>其中 {0} 篇文章已完成，狀態不變</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <location filename="../../annotator/ui/spans/pending.py"/>
        <source>{0} confirms</source>
        <translation>{0} 確認</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} takes back</source>
        <translation>{0} 復原</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>Tag {0} as {1}, pending</source>
        <translation>將 {0} 處標註為 {1}（待確認）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <location filename="../../annotator/ui/spans/pending.py"/>
        <source>Confirmed: {0}</source>
        <translation>已確認：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>All of them are {0} already: nothing is new.</source>
        <translation>全部已是 {0}：沒有新增。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} new in {1} article</source>
        <translation>新增 {0} 處，涉及 {1} 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} new in {1} articles</source>
        <translation>新增 {0} 處，涉及 {1} 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} there already</source>
        <translation>{0} 處已有</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} not there any more</source>
        <translation>{0} 處已不存在</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/hit_list_model.py"/>
        <source>Ticked</source>
        <translation>已勾選</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/hit_list_model.py"/>
        <source>{0} ticked</source>
        <translation>已勾選 {0} 筆</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/hit_list_model.py"/>
        <source>{0}, pending</source>
        <translation>{0}，待確認</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/hit_menu.py"/>
        <source>Tag ticked as</source>
        <translation>將勾選項目標註為</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>by article</source>
        <translation>依文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>By article</source>
        <translation>依文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>by date</source>
        <translation>依日期</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>By date</source>
        <translation>依日期</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>by 1L</source>
        <translation>依 1L</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>1L, the character before</source>
        <translation>1L：前一個字元</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>by 2L</source>
        <translation>依 2L</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>2L, the second before</source>
        <translation>2L：前第二個字元</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>by 3L</source>
        <translation>依 3L</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>3L, the third before</source>
        <translation>3L：前第三個字元</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>by 1R</source>
        <translation>依 1R</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>1R, the character after</source>
        <translation>1R：後一個字元</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>by 2R</source>
        <translation>依 2R</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>2R, the second after</source>
        <translation>2R：後第二個字元</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>by 3R</source>
        <translation>依 3R</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/orders.py"/>
        <source>3R, the third after</source>
        <translation>3R：後第三個字元</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <source>Tag ticked…</source>
        <translation>標註勾選項目…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <source>A label's key does the same in the list; first it is said what would be done</source>
        <translation>在清單中按標籤的按鍵效果相同；會先說明將作的變更</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <source>What is pending among the ticked hits stands from now on (Alt+Y)</source>
        <translation>確認勾選的符合項目中待確認的標註（Alt+Y）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <source>What is pending among the ticked hits is taken away (Delete)</source>
        <translation>移除勾選的符合項目中待確認的標註（Delete）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <source>Untick all</source>
        <translation>全部取消勾選</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <source>{0} ticked in {1} articles</source>
        <translation>已勾選 {0} 筆，涉及 {1} 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <source>{0} ticked in 1 article</source>
        <translation>已勾選 {0} 筆，涉及 1 篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/index_upkeep.py"/>
        <source>{0} of {1} articles indexed; the others are read as they are.</source>
        <translation>{1} 篇文章中已建立索引 {0} 篇；其餘的直接讀取。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>any label</source>
        <translation>任意標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Shows other coders' work</source>
        <translation>會顯示其他編碼員的編碼</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <location filename="../../annotator/ui/words/statuses.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>To do</source>
        <translation>待標</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <location filename="../../annotator/ui/words/statuses.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <location filename="../../annotator/ui/words/statuses.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Recheck</source>
        <translation>待複查</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>on {0}</source>
        <translation>在 {0} 上</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>inside {0}</source>
        <translation>在 {0} 內</translation>
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
        <translation>確認狀態</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Length</source>
        <translation>長度</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>With</source>
        <translation>共現標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Exact</source>
        <translation>精確</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>by every coder</source>
        <translation>所有編碼員的編碼</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>the whole tag</source>
        <translation>整處標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>My own tags</source>
        <translation>我自己的標註</translation>
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
        <translation>依此項縮小搜尋範圍：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>On a tag of</source>
        <translation>在以下標註上</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Inside a tag of</source>
        <translation>在以下標註之內</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Outside</source>
        <translation>在以下標註之外</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Every coder</source>
        <translation>所有編碼員</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>together with {0}</source>
        <translation>與 {0} 共現</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>and {0} more: write a name into the field</source>
        <translation>還有 {0} 家：請在欄位中輸入名稱</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>coded by {0}</source>
        <translation>{0} 的編碼</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>in article {0}</source>
        <translation>在文章 {0} 中</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/query_bar.py"/>
        <source>Phrase</source>
        <translation>片語</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/query_bar.py"/>
        <source>Wildcard</source>
        <translation>萬用字元</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/query_bar.py"/>
        <source>Regex</source>
        <translation>正規表示式</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/query_bar.py"/>
        <source>Words in either script, and filters: label:directive outlet:… since:2020 status:done</source>
        <translation>簡體或繁體的字詞，以及篩選條件：label:directive outlet:… since:2020 status:done</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/query_bar.py"/>
        <source>会?要求 · 讲*重要: ? is one character, * any few of a clause</source>
        <translation>会?要求 · 讲*重要：? 代表一個字元，* 代表同一小句內的若干字元</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/query_bar.py"/>
        <source>A regular expression in either script: 全面(依法|从严)</source>
        <translation>正規表示式，簡繁皆可：全面(依法|从严)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/query_bar.py"/>
        <source>Search the corpus</source>
        <translation>搜尋語料庫</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/query_bar.py"/>
        <source>Without filters</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/query_bar.py"/>
        <source>from 2020-01-31</source>
        <translation>從 2020-01-31</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/query_bar.py"/>
        <source>to 2020-12</source>
        <translation>到 2020-12</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_panel.py"/>
        <source>Hits</source>
        <translation>符合項目</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_panel.py"/>
        <source>Hits of the same words under one heading</source>
        <translation>將字詞相同的符合項目歸在同一標題下</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_panel.py"/>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_panel.py"/>
        <source>Write the hits into a table</source>
        <translation>將符合項目寫入表格</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Choose a tag or select words: then every occurrence of them can be looked for.</source>
        <translation>請選定一處標註或選取文字，再搜尋其所有出現處。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>There are no hits to go through: search for something first.</source>
        <translation>沒有可瀏覽的符合項目：請先搜尋。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>These are more than {0} characters: select fewer of them to look for.</source>
        <translation>已超過 {0} 個字元：請少選一些再搜尋。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Export hits</source>
        <translation>匯出符合項目</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>{0} hit is in {1}</source>
        <translation>已將 {0} 筆符合項目寫入 {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>{0} hits are in {1}</source>
        <translation>已將 {0} 筆符合項目寫入 {1}</translation>
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
        <translation>複製此列</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Every occurrence of these words</source>
        <translation>這些文字的所有出現處</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>無法寫入 {path}：{why}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Untick</source>
        <translation>取消勾選</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Tick</source>
        <translation>勾選</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/changing.py"/>
        <source>{0} is the key of the label “{1}”, and labels come first: press another.</source>
        <translation>{0} 是標籤「{1}」的按鍵，標籤優先：請按其他鍵。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/changing.py"/>
        <source>{0} sets the attribute “{1}”, and the codebook comes first: press another.</source>
        <translation>{0} 用於設定屬性「{1}」，編碼手冊優先：請按其他鍵。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/changing.py"/>
        <source>{0} gives the label “{1}” with Shift, and labels come first: press another.</source>
        <translation>{0} 在按住 Shift 時用於標籤「{1}」，標籤優先：請按其他鍵。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/changing.py"/>
        <source>{0} is taken by “{1}”.</source>
        <translation>{0} 已用於「{1}」。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/keys.py"/>
        <source>The settings give a key to two actions, which Help › Change shortcuts… can mend: {0}.</source>
        <translation>設定中有按鍵同時指定給兩個操作，可在「說明 › 變更快速鍵…」中更正：{0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/keys.py"/>
        <source>{0} is no key that can be pressed alone: press a letter, a sign or a function key.</source>
        <translation>{0} 無法單獨按下：請按字母鍵、符號鍵或功能鍵。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/keys.py"/>
        <source>{0} stays free: input methods for Chinese are switched with it.</source>
        <translation>{0} 保留不用：它用於切換中文輸入法。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/keys.py"/>
        <source>{0} only moves the keyboard from one part of the window to the next.</source>
        <translation>{0} 只用於在視窗各部分之間移動鍵盤焦點。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/keys.py"/>
        <source>{0} opens rows and presses buttons: hold Ctrl or Alt with it.</source>
        <translation>{0} 用於開啟列和按下按鈕：請與 Ctrl 或 Alt 同時按下。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/keys.py"/>
        <source>{0} belongs to the text, where it moves the caret, selects or copies.</source>
        <translation>{0} 屬於內文，用於移動游標、選取或複製。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/keys.py"/>
        <source>{0} stays with “{1}”, “{2}” goes without</source>
        <translation>{0} 仍屬於「{1}」，「{2}」不再使用</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/keys.py"/>
        <source>The settings give “{0}” a key that it cannot have.</source>
        <translation>設定中為「{0}」指定的按鍵不能使用。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Change shortcuts</source>
        <translation>變更快速鍵</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Every action has the keys again that it had at first.</source>
        <translation>所有操作的按鍵皆已還原為預設。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Search: a name in any language, or a key as Ctrl+D</source>
        <translation>搜尋：任一語言的名稱，或按鍵如 Ctrl+D</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Add another</source>
        <translation>再加一個</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>As at first</source>
        <translation>還原預設</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Take it</source>
        <translation>改用於此</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>All as at first</source>
        <translation>全部還原預設</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>No action is called that.</source>
        <translation>沒有這個名稱的操作。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Press the new key for “{0}”. Esc goes back.</source>
        <translation>請按「{0}」的新按鍵。按 Esc 返回。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>“{0}” has the key {1} no more.</source>
        <translation>「{0}」不再使用按鍵 {1}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>{0} stays with another action.</source>
        <translation>{0} 仍屬於另一操作。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_list.py"/>
        <source>Actions and their keys</source>
        <translation>操作及其按鍵</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_list.py"/>
        <source>{0}: another action or a label has it</source>
        <translation>{0}：已用於另一操作或標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_list.py"/>
        <source>{0} is not free</source>
        <translation>{0} 已被佔用</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_sheet.py"/>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_sheet.py"/>
        <source>Attributes of the chosen tag</source>
        <translation>所選標註的屬性</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_sheet.py"/>
        <source>In the text and the lists</source>
        <translation>內文和清單中</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_sheet.py"/>
        <source>• has other keys than at first</source>
        <translation>• 表示按鍵已變更</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/pending.py"/>
        <source>Pending: {0} · {1}</source>
        <translation>待確認：{0} · {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/pending.py"/>
        <source>Choose a pending tag first: {0} goes to the next one.</source>
        <translation>請先選定一處待確認的標註：按 {0} 前往下一處。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/pending.py"/>
        <source>This tag is confirmed already.</source>
        <translation>此標註已確認。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/pending.py"/>
        <source>No pending tag is left in this article.</source>
        <translation>本文已沒有待確認的標註。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/pending.py"/>
        <source>{0} takes it away</source>
        <translation>{0} 移除</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/span_list_model.py"/>
        <source>Pending</source>
        <translation>待確認</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/span_list_model.py"/>
        <source>{0} pieces</source>
        <translation>{0} 段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/span_list_model.py"/>
        <source>Question: {0}</source>
        <translation>疑問：{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/span_panel.py"/>
        <source>Tags of this article</source>
        <translation>本文的標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/span_panel.py"/>
        <source>No tags yet: select some text and press a label's key.</source>
        <translation>還沒有標註：選取文字，再按標籤的按鍵。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/coder_dialog.py"/>
        <source>Who is coding?</source>
        <translation>由誰編碼？</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/coder_dialog.py"/>
        <source>Your name, as it shall stand beside your work:</source>
        <translation>你的姓名，將顯示在你的編碼旁：</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/coder_dialog.py"/>
        <source>Each coder's tags are their own: nobody sees or changes another's.</source>
        <translation>每位編碼員各有一份編碼：誰也看不到、改不了別人的標註。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/coder_dialog.py"/>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/judging.py"/>
        <source>This is a network share: it is slower, and takes one program at a time.</source>
        <translation>這是網路共用資料夾：速度較慢，且同一時間只能由一個程式使用。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/judging.py"/>
        <source>The project needs a name.</source>
        <translation>專案須有名稱。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/judging.py"/>
        <source>This name cannot be that of a file: take a shorter one, of letters.</source>
        <translation>此名稱不能作為檔名：請用由文字組成的較短名稱。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/judging.py"/>
        <source>Choose the codebook's file.</source>
        <translation>請選擇編碼手冊的檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/judging.py"/>
        <source>Write your name, as it shall stand beside your work.</source>
        <translation>請填寫姓名，它將顯示在你的編碼旁。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/judging.py"/>
        <source>A name cannot have {0} in it.</source>
        <translation>名稱中不能有 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/judging.py"/>
        <source>{0} is there already: choose another name, or open it.</source>
        <translation>{0} 已存在：請換一個名稱，或開啟它。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/judging.py"/>
        <source>There is no folder {0}.</source>
        <translation>沒有資料夾 {0}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/judging.py"/>
        <source>Nothing can be written in {0}: choose another folder.</source>
        <translation>無法寫入 {0}：請選擇其他資料夾。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Taiwan standard, character by character</source>
        <translation>臺灣標準，逐字轉換</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Taiwan standard, with Taiwan's words</source>
        <translation>臺灣標準，採用臺灣用詞</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Hong Kong standard, with Hong Kong's words</source>
        <translation>香港標準，採用香港用詞</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Core: nine labels</source>
        <translation>核心：九個標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Full: thirteen labels</source>
        <translation>完整：十三個標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>From a file…</source>
        <translation>來自檔案…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>New project</source>
        <translation>新增專案</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Make project</source>
        <translation>建立專案</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>C&amp;hoose…</source>
        <translation>選擇(&amp;H)…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Traditional text follows the &amp;standard</source>
        <translation>繁體文字採用的標準(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>&amp;More…</source>
        <translation>更多(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Folder of the project</source>
        <translation>專案資料夾</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>1  What is it &amp;called, and where does it lie?</source>
        <translation>1  專案叫什麼，放在哪裡(&amp;C)？</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>2  Which code&amp;book?</source>
        <translation>2  用哪個編碼手冊(&amp;B)？</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>3  &amp;Who is coding?</source>
        <translation>3  由誰編碼(&amp;W)？</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>&amp;Less</source>
        <translation>收合(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>project</source>
        <translation>專案</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>{0} files are imported into it.</source>
        <translation>將匯入 {0} 個檔案。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>{0} is imported into it.</source>
        <translation>將匯入 {0}。</translation>
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
        <translation>最近的專案</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/recent_list.py"/>
        <source>Enter opens a project, Delete takes it out of the list.</source>
        <translation>按 Enter 開啟專案，按 Delete 將其從清單中移除。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/recent_list.py"/>
        <source>Not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/recent_list.py"/>
        <source>Take out of the list</source>
        <translation>從清單中移除</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <source>Make a project of this file or folder</source>
        <translation>以此檔案或資料夾建立專案</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <source>No projects yet. Make one, or look at the sample first.</source>
        <translation>還沒有專案。建立一個，或先看看範例。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <source>Or drop files here: a project opens, pages and tables become a new one.</source>
        <translation>也可將檔案拖放到此處：專案會開啟，網頁和表格會成為新專案。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <source>Make a project of these {0} files</source>
        <translation>以這 {0} 個檔案建立專案</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <source>Label Chinese news articles in both scripts, side by side.</source>
        <translation>簡繁對照，標註中文新聞文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <source>&amp;New project…</source>
        <translation>新增專案(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <source>&amp;Open project…</source>
        <translation>開啟專案(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <source>Open the &amp;sample</source>
        <translation>開啟範例(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <source>Take the &amp;tour</source>
        <translation>開始導覽(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <source>Open this project</source>
        <translation>開啟此專案</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>What was mended</source>
        <translation>修復了什麼</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>That is the way</source>
        <translation>就是這樣</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>{0} helps with the part you are in, {1} shows every key. What you tagged stays, as your own work.</source>
        <translation>{0} 說明目前所在部分，{1} 列出所有按鍵。已作的標註會作為你自己的編碼保留。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>A place to begin</source>
        <translation>從哪裡開始</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Click into a clause of the text, or walk there with the arrow keys. No text has to be selected.</source>
        <translation>點選內文中的一個小句，或用方向鍵移到那裡。無需選取文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Tag it</source>
        <translation>標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Press {0}. The clause at the caret is tagged with that label, and saved at once.</source>
        <translation>按 {0}。游標處的小句會以該標籤標註，並立即儲存。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>One tag, two scripts</source>
        <translation>一處標註，兩種字形</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>It is marked in both texts. Press Tab to go to the other one, and look.</source>
        <translation>它在兩種文字中都已標出。按 Tab 前往另一側看看。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Change your mind</source>
        <translation>改變主意</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Press {0}, the key of another label: the tag gets that label instead.</source>
        <translation>按 {0}，即另一標籤的按鍵：此標註改用那個標籤。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Take it back</source>
        <translation>復原一步</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Press {0}. Every step can be taken back, also tomorrow.</source>
        <translation>按 {0}。每一步都可復原，明天也一樣。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Dotted characters came broken, and were mended. Walk to one with the arrow keys: its evidence is shown.</source>
        <translation>帶點的字原本是亂碼，已經修復。用方向鍵走到其中一個：會顯示修復的依據。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>What was converted</source>
        <translation>轉換了什麼</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Press {0}. A character that could be converted in another way is shown; {1} says how.</source>
        <translation>按 {0}。會顯示一個可有其他轉換的字；{1} 說明如何轉換。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Done with it</source>
        <translation>標完一篇</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Press {0}. The article is marked done, and the next one opens.</source>
        <translation>按 {0}。標為已完成，並開啟下一篇。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>In all articles</source>
        <translation>在所有文章中</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Press {0} to search every article, in either script. What is found can be tagged together.</source>
        <translation>按 {0} 搜尋所有文章，簡繁皆可。找到的內容可一起標註。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Find anything</source>
        <translation>尋找一切</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/steps.py"/>
        <source>Press {0} and write a word: every command, label and article is found. Esc closes it.</source>
        <translation>按 {0} 並輸入字詞：可找到每個指令、標籤和文章。按 Esc 關閉。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/tour_work.py"/>
        <source>Take the tour</source>
        <translation>開始導覽</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/tour_work.py"/>
        <source>Not now</source>
        <translation>暫不</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/tour_work.py"/>
        <source>New here?</source>
        <translation>第一次使用？</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/tour_work.py"/>
        <source>A tour of ten small steps shows how to work. Esc leaves it at any time.</source>
        <translation>導覽分十小步，介紹如何使用。隨時可按 Esc 離開。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/tour_work.py"/>
        <source>What you tagged stays, as your own work. The tour is in the Help menu.</source>
        <translation>已作的標註會作為你自己的編碼保留。導覽在「說明」選單中。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/tour_work.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/tour_work.py"/>
        <source>Leave the tour</source>
        <translation>離開導覽</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/tour_work.py"/>
        <source>Step {0} of {1}</source>
        <translation>第 {0} 步，共 {1} 步</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/tour/tour_work.py"/>
        <source>{0}: to this card</source>
        <translation>{0}：前往此卡片</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/warnings/warning_list_model.py"/>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/warnings/warning_panel.py"/>
        <source>Warnings and questions of this article</source>
        <translation>本文的警告和疑問</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/warnings/warning_work.py"/>
        <source>Nothing here breaks the codebook's rules.</source>
        <translation>此處沒有違反編碼手冊規則的內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/window.py"/>
        <source>That is the last article.</source>
        <translation>這已是最後一篇文章。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Accept repair</source>
        <translation>接受修復</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Add range</source>
        <translation>加入一段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Change region</source>
        <translation>變更頁面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Delete span</source>
        <translation>刪除標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Edit repair</source>
        <translation>編輯修復</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Join spans</source>
        <translation>連接標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Link region</source>
        <translation>關聯頁面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Mark region</source>
        <translation>標出頁面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Merge labels</source>
        <translation>合併標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Move region</source>
        <translation>移動頁面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Recode span</source>
        <translation>重編標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Reject repair</source>
        <translation>拒絕修復</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Remove range</source>
        <translation>移除一段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Remove region</source>
        <translation>取消頁面部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Repair text</source>
        <translation>修復文字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Tag span</source>
        <translation>標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Split articles</source>
        <translation>劃分文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Merge codebooks</source>
        <translation>合併編碼手冊</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/change_names.py"/>
        <source>Merge {path}</source>
        <translation>合併 {path}</translation>
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
        <translation>搜尋範圍：</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/qt_words.py"/>
        <source>Files of type:</source>
        <translation>檔案類型：</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>it is a window of an article: export again without windows, and import that</source>
        <translation>這是文章的一個片段：請不分片段重新匯出，再匯入</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>It is a window of an article: export again without windows, and import that.</source>
        <translation>這是文章的一個片段：請不分片段重新匯出，再匯入。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>Which column holds the text cannot be told from the names ({listed}): choose its columns with Import table.</source>
        <translation>無法從欄名（{listed}）判斷哪一欄是文字：請用「匯入表格」指定各欄。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>No format reads {file_name}: files end in {endings}.</source>
        <translation>沒有格式能讀取 {file_name}：副檔名應為 {endings}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>Counted as {words} every tag fits.</source>
        <translation>以 {words} 計數時，每處標註都吻合。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>a part of the source, or one with other punctuation, became the source</source>
        <translation>原始文字的一部分，或標點不同的文字，成了原始文字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>the {script} text became the source</source>
        <translation>{script} 文字成了原始文字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>The project's codebook has no label {named}: create such labels, say which label is meant, or leave out what has them.</source>
        <translation>本專案的編碼手冊中沒有標籤 {named}：請建立這些標籤、指明對應的標籤，或略去帶有它們的內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>The project's codebook has none of the labels {named}: create such labels, say which label is meant, or leave out what has them.</source>
        <translation>本專案的編碼手冊中沒有以下任何標籤：{named}。請建立這些標籤、指明對應的標籤，或略去帶有它們的內容。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>The codebooks of this project and of {name} cannot both be had: {sentence} Change it in one of the files, or choose ours or theirs.</source>
        <translation>本專案與 {name} 的編碼手冊無法兼顧：{sentence}請在其中一個檔案中修改，或選擇採用本方或對方的。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>The codebook was changed here and in {name}, from ours to theirs: {said}.</source>
        <translation>編碼手冊在此處和 {name} 中都變更過，從本方到對方的差異：{said}。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>“{name}” is a coder of {path} ({here}) and another coder of {their_path} ({there}): rename the one here (F2), then merge again.</source>
        <translation>「{name}」在 {path} 中是一位編碼員（{here}），在 {their_path} 中是另一位（{there}）：請重新命名此處的編碼員（F2），再重新合併。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/reworded.py"/>
        <source>“{name}” names one work in {path} ({here}) and another in {their_path} ({there}): rename the one here (F2), then merge again.</source>
        <translation>「{name}」在 {path} 中是一份編碼（{here}），在 {their_path} 中是另一份（{there}）：請重新命名此處的編碼（F2），再重新合併。</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/span_words.py"/>
        <source>from a word list</source>
        <translation>來自詞表</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/span_words.py"/>
        <source>by a rule</source>
        <translation>依規則</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/span_words.py"/>
        <source>found again</source>
        <translation>再次找到</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/span_words.py"/>
        <source>learned</source>
        <translation>由模型學得</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/span_words.py"/>
        <source>adjudicated</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/statuses.py"/>
        <source>{0} to do</source>
        <translation>待標 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/statuses.py"/>
        <source>{0} in progress</source>
        <translation>進行中 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/statuses.py"/>
        <source>{0} done</source>
        <translation>已完成 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/words/statuses.py"/>
        <source>{0} recheck</source>
        <translation>待複查 {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>New project…</source>
        <translation>新增專案…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Open project…</source>
        <translation>開啟專案…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Import files…</source>
        <translation>匯入檔案…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Import folder…</source>
        <translation>匯入資料夾…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Import table…</source>
        <translation>匯入表格…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Print article…</source>
        <translation>列印文章…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Back up…</source>
        <translation>備份…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Change coder…</source>
        <translation>更換編碼員…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Paste as article</source>
        <translation>貼上為文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Select nothing</source>
        <translation>取消選取</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Select more</source>
        <translation>擴大選取範圍</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Select less</source>
        <translation>縮小選取範圍</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Drags take whole words</source>
        <translation>拖曳選取整詞</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Search the corpus…</source>
        <translation>搜尋語料庫…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Every occurrence of this tag</source>
        <translation>此標註的所有出現處</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next hit</source>
        <translation>下一筆符合項目</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Previous hit</source>
        <translation>上一筆符合項目</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Find anything…</source>
        <translation>尋找一切…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Go</source>
        <translation>前往</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Article by its title…</source>
        <translation>依標題找文章…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next clause without a tag</source>
        <translation>下一個未標註的小句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next name without a tag</source>
        <translation>下一個未標註的專名</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next clause</source>
        <translation>下一小句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>By clause, sentence, paragraph</source>
        <translation>依小句、句子、段落</translation>
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
        <translation>選取至下一小句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Previous clause, selecting</source>
        <translation>選取至上一小句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next sentence, selecting</source>
        <translation>選取至下一句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Previous sentence, selecting</source>
        <translation>選取至上一句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next paragraph, selecting</source>
        <translation>選取至下一段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Previous paragraph, selecting</source>
        <translation>選取至上一段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next tag</source>
        <translation>下一處標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Previous tag</source>
        <translation>上一處標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next of the tags under the caret</source>
        <translation>游標處的下一處標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next suggestion or flag</source>
        <translation>下一處建議或待核對處</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Previous suggestion or flag</source>
        <translation>上一處建議或待核對處</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next warning</source>
        <translation>下一則警告</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Previous warning</source>
        <translation>上一則警告</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Repeat the last label</source>
        <translation>重複上一個標籤</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Write a note</source>
        <translation>撰寫備註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Attributes…</source>
        <translation>屬性…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Sure, unsure, nothing said</source>
        <translation>確定、不確定、未說明</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Ask the adjudicator…</source>
        <translation>詢問裁定者…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Definition of its label</source>
        <translation>標籤定義</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Example of its label</source>
        <translation>設為標籤正例</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Counterexample of it</source>
        <translation>設為標籤反例</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Confirm what is pending</source>
        <translation>確認待確認的標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Start one character left</source>
        <translation>起點左移一字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Start one character right</source>
        <translation>起點右移一字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>End one character right</source>
        <translation>終點右移一字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>End one character left</source>
        <translation>終點左移一字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Start one word left</source>
        <translation>起點左移一詞</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Edges by word</source>
        <translation>依詞移動邊界</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Start one word right</source>
        <translation>起點右移一詞</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>End one word right</source>
        <translation>終點右移一詞</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>End one word left</source>
        <translation>終點左移一詞</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Add the selection to the tag</source>
        <translation>將選取範圍併入標註</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Take the selection out of the tag</source>
        <translation>從標註中移除選取範圍</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Mark the tag, join it with the next</source>
        <translation>以此標註為起點，與下一處相連</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Relation</source>
        <translation>關係</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Go along the relation</source>
        <translation>沿關係跳轉</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Keep as shown</source>
        <translation>依所示保留</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Delete relation</source>
        <translation>刪除關係</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>All relations</source>
        <translation>全部關係</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Those of the chosen tag</source>
        <translation>所選標註的關係</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Edit…</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Mend text…</source>
        <translation>修復文字…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Next uncertain conversion</source>
        <translation>下一處待核對的轉換</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Previous uncertain conversion</source>
        <translation>上一處待核對的轉換</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Protect the name just tagged</source>
        <translation>保護剛標註的人名</translation>
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
        <translation>文章備註…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Ask about the article…</source>
        <translation>就本文提問…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Mark selection as</source>
        <translation>將選取範圍標為</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Deck</source>
        <translation>副題</translation>
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
        <translation>內文</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Caption</source>
        <translation>圖片說明</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Marker</source>
        <translation>提示語</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Meta</source>
        <translation>文章資訊</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Credit</source>
        <translation>來源與責編</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Related</source>
        <translation>相關文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Navigation</source>
        <translation>導覽</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Footer</source>
        <translation>頁尾</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Filter the list…</source>
        <translation>篩選清單…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Removed articles…</source>
        <translation>已移除的文章…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Codebook…</source>
        <translation>編碼手冊…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Project</source>
        <translation>專案</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Recoding queue</source>
        <translation>重編佇列</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Import codebook…</source>
        <translation>匯入編碼手冊…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Export codebook…</source>
        <translation>匯出編碼手冊…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Print codebook…</source>
        <translation>列印編碼手冊…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Dashboard</source>
        <translation>總覽</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Agreement…</source>
        <translation>編碼員間信度…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Adjudicate…</source>
        <translation>複核裁定…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Coders and packages…</source>
        <translation>編碼員與分發包…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Assign articles…</source>
        <translation>分配文章…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Make packages…</source>
        <translation>產生分發包…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Merge…</source>
        <translation>合併…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Protected terms…</source>
        <translation>保護詞…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Label names</source>
        <translation>標籤名稱</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Labels beside a selection</source>
        <translation>選取範圍旁的標籤列</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Mark uncertain conversions</source>
        <translation>標出待核對的轉換</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Fold uncoded zones</source>
        <translation>摺疊無需標註的部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Fold the zone at the caret</source>
        <translation>摺疊游標處的部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Normal text size</source>
        <translation>預設字級</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Reading…</source>
        <translation>閱讀…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Taller lines</source>
        <translation>加大行距</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Lines and paragraphs</source>
        <translation>行與段落</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Lower lines</source>
        <translation>縮小行距</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>More room between paragraphs</source>
        <translation>加大段距</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Less room between paragraphs</source>
        <translation>縮小段距</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Longer lines</source>
        <translation>加長每行</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Shorter lines</source>
        <translation>縮短每行</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>One above the other</source>
        <translation>上下排列</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Simplified alone</source>
        <translation>僅簡體</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Traditional alone</source>
        <translation>僅繁體</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>More room for the first pane</source>
        <translation>放大第一個窗格</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Less room for the first pane</source>
        <translation>縮小第一個窗格</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Panes of equal size</source>
        <translation>窗格等大</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>OpenCC</source>
        <translation>OpenCC 標準</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Traditional as</source>
        <translation>繁體採用</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>100%</source>
        <translation>100%</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Interface size</source>
        <translation>介面大小</translation>
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
        <translation>動畫</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Fade in</source>
        <translation>淡入</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>No motion</source>
        <translation>無動畫</translation>
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
        <translation>視窗下一部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Previous part</source>
        <translation>視窗上一部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Wider panel</source>
        <translation>面板加寬</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Narrower panel</source>
        <translation>面板縮窄</translation>
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
        <translation>還原面板配置</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Help on this part</source>
        <translation>此處的說明</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Guide for coders</source>
        <translation>編碼員指南</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Guide for researchers</source>
        <translation>研究者指南</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Hint here, as under the mouse</source>
        <translation>顯示此處的提示</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Change shortcuts…</source>
        <translation>變更快速鍵…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/commands/actions.py"/>
        <source>Tour</source>
        <translation>導覽</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Each comma clause of a chain that 要 opens, clauses 2 to n included though they have no 要 of their own.</source>
        <translation>「要」引出的一串要求中的每個逗號小句；第二個小句起即使自身沒有「要」也算。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Imperative sentences without a subject that carry the chain on (加强…。强化…。).</source>
        <translation>承接同一串要求的無主詞祈使句（加強…。強化…。）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Clauses of result or purpose within the chain (确保…, 以实际行动…): the same label with goal = yes.</source>
        <translation>一串要求中表示結果或目的的小句（確保…、以實際行動…）：仍用本標籤，「目的」選「是」。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Adverbial lead-ins (按照…, 以…责任感, 站在…高度): part of the verb phrase that follows, across the comma.</source>
        <translation>前置狀語（按照…、以…責任感、站在…高度）：屬於其後的動詞短語，跨逗號一併標註。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>要求 + verb phrase: it opens a chain just as 要 does.</source>
        <translation>「要求」加動詞短語：與「要」一樣引出一串要求。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Speech within speech: the innermost speaker is the issuer (习近平总书记多次强调…要求健全…: issuer = leader).</source>
        <translation>引述中又有引述：以最內層的說話者為「發出者」（習近平總書記多次強調…要求健全…：「發出者」選「領導人」）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>The modal 要, the counting words (一要, 二要), connectives (同时), and the addressee.</source>
        <translation>情態動詞「要」、序次語（一要、二要）、連接詞（同時），以及要求對象。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Agenda reports in the narrator's voice (传达学习…, 研究部署…).</source>
        <translation>以敘述者口吻報導的議程（傳達學習…、研究部署…）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>要 as a part of 要求, 重要, 主要, 需要.</source>
        <translation>「要求」、「重要」、「主要」、「需要」等詞中的「要」。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>an agenda, narrated</source>
        <translation>對議程的敘述</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>a decision already taken</source>
        <translation>已經作出的決定</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>All of it, from the start of the clause up to 要.</source>
        <translation>整個短語，從小句開頭到「要」之前。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Grammatical subjects of actions that are narrated.</source>
        <translation>所敘述動作的文法主詞。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>我们 outside a directive.</source>
        <translation>「要求/部署」以外的「我們」。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>they benefit, they are not addressed</source>
        <translation>是受益者，不是要求對象</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>会议, 他 or a name + 指出, 强调, 要求 or 提出具体要求.</source>
        <translation>「會議」、「他」或人名，加「指出」、「強調」、「要求」或「提出具體要求」。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>The verb alone where the speaker does not stand beside it.</source>
        <translation>說話者不在動詞旁邊時，只標動詞。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>The comma that follows.</source>
        <translation>其後的逗號。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>要求 as a noun.</source>
        <translation>作名詞的「要求」。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>要求 is a noun here</source>
        <translation>此處「要求」是名詞</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>A formula in quotation marks, the marks included.</source>
        <translation>帶引號的提法，連同引號。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>A formula with a number (“四方責任”, 二十條措施).</source>
        <translation>含數字的提法（「四方責任」、二十條措施）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Two or more set phrases of equal length joined by 、 (守土有責、守土盡責; 穩增長、穩就業、穩物價).</source>
        <translation>用「、」連接的兩個或更多字數相等的固定短語（守土有責、守土盡責；穩增長、穩就業、穩物價）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Lines of exhortation in the deck; a rhythmic pledge at the end.</source>
        <translation>副題中的號召語句；結尾處節奏整齊的誓言。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>It may lie inside a directive.</source>
        <translation>可以套在「要求/部署」之內。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>The head noun after the quotation (总策略, 措施).</source>
        <translation>引號之後的中心名詞（總策略、措施）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Scare quotes, titles of works, brand names.</source>
        <translation>加引號表示特殊含義的詞語、作品名、品牌名。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>A single everyday idiom of four characters (不折不扣).</source>
        <translation>單一的日常四字成語（不折不扣）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Headlines that describe (meeting).</source>
        <translation>敘述性標題（屬「會議/事件」）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Words of a 要-chain that are merely rhythmic.</source>
        <translation>「要」引出的一串要求中只是節奏整齊的詞語。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>a metaphor in scare quotes</source>
        <translation>比喻，引號表示特殊含義</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>the headline of another article</source>
        <translation>另一篇文章的標題</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>meeting</source>
        <translation>會議/事件</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>inside a chain: directive only</source>
        <translation>在一串要求之內：只標「要求/部署」</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>习近平总书记…重要讲话(精神): from the leader's name to the head noun.</source>
        <translation>習近平總書記…重要講話（精神）：從領導人姓名標到中心名詞。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>党的二十大精神, 党中央决策部署, X会议精神.</source>
        <translation>黨的二十大精神、黨中央決策部署、X 會議精神。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Coordinated objects (A精神和B部署要求): one span each.</source>
        <translation>並列受詞（A 精神和 B 部署要求）：各標一處。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>以习近平同志为核心的党中央 as a plain agent (organization + personnel).</source>
        <translation>僅作施事的「以習近平同志為核心的黨中央」（標「機構」和「人物」）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>The verb (学习贯彻).</source>
        <translation>動詞（學習貫徹）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>an event: personnel + meeting</source>
        <translation>事件：屬「人物」和「會議/事件」</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Praise of the centre or of a place (方向完全正确…).</source>
        <translation>對中央或某地的肯定（方向完全正確…）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Statements of risk (全球疫情仍处于流行态势).</source>
        <translation>對風險的陳述（全球疫情仍處於流行態勢）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>One span for each comma clause; a clause without a verb of its own joins the one before.</source>
        <translation>每個逗號小句各標一處；自身沒有動詞的小句併入前一小句。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>The stock 重要 before 讲话 or 指示.</source>
        <translation>「講話」或「指示」前的套語「重要」。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>What is hoped for (directive).</source>
        <translation>所期望的事（屬「要求/部署」）。</translation>
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
        <translation>每次提及都標，名單和副題中的也標。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Titles.</source>
        <translation>職務名稱。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>同志.</source>
        <translation>「同志」。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>a post or a group</source>
        <translation>是職務或群體</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>组长, 指挥长, 记者, with what stands before them.</source>
        <translation>「組長」、「指揮長」、「記者」，連同前面的文字。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Bare words for groups (负责同志).</source>
        <translation>單獨的群體稱呼（負責同志）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>no post</source>
        <translation>不是職務</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>党中央, 中央, 省委, 指挥部, 江西日报.</source>
        <translation>黨中央、中央、省委、指揮部、江西日報。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>General collectives (各部门).</source>
        <translation>泛指的集體（各部門）。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/core.yaml"/>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>addressee</source>
        <translation>要求對象</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>The convening organ + 会议, 召开会议 or 专题会.</source>
        <translation>召集機構加「會議」、「召開會議」或「專題會」。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>全国两会, 党的二十大.</source>
        <translation>全國兩會、黨的二十大。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>会议 that only refers back.</source>
        <translation>僅作回指的「會議」。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>会议 within an attribution.</source>
        <translation>「引述框架」內的「會議」。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>it only refers back</source>
        <translation>僅作回指</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>在南宁, 百色市.</source>
        <translation>在南寧、百色市。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>我省, 全市 and the like, which only point.</source>
        <translation>「我省」、「全市」等只起指示作用的詞語。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Places inside an organization or a position.</source>
        <translation>「機構」或「職務」之內的地名。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>inside an organization</source>
        <translation>在「機構」之內</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Month and day, year, quarter, 今年.</source>
        <translation>月日、年份、季度、「今年」。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>当前, 近期, 今后一段时期.</source>
        <translation>當前、近期、今後一段時期。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>cannot be resolved</source>
        <translation>無法推定</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>13个, 60岁以上, 3年多.</source>
        <translation>13 個、60 歲以上、3 年多。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Numbers inside formulas, except as a nested quantity whose head can be counted.</source>
        <translation>提法中的數字；中心名詞可以計數、作為巢狀「數量」的除外。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>Telephone and licence numbers.</source>
        <translation>電話號碼和許可證號碼。</translation>
    </message>
    <message>
        <location filename="../../annotator/../resources/codebooks/full.yaml"/>
        <source>slogan</source>
        <translation>口號、提法</translation>
    </message>
</context>
</TS>
