<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>annotator</name>
    <message>
        <location filename="../../annotator/agreement/figures.py"/>
        <source>Stopped: nothing was found yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>Gamma needs more than is installed (the module {what} is missing): python -m pip install "annotator[gamma]".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>Stopped: gamma was not found yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/known.py"/>
        <source>There is no measure “{name}”: choose from {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>{option} is one of {names}, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--both gives both scripts, and --script source neither: choose hans, hant or reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--final chooses the layer of each article itself: leave --layer and --all-layers out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--final takes what is done: leave --status all out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--split and --folds are two ways to make parts: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--split gives the shares of train, dev and test as 80,10,10; train and a test have some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--folds has to be 2 or more and at most {most_folds}, not {folds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--seed is a whole number from 0 to {most_seed}, not {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--licence stands in the datasheet: take --datasheet too, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--stratify spreads the labels over parts: say which with --split or --folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>No label is called {name}: see the codebook, 'annotator codebook PROJECT show'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--stride needs --max-length: it says how many characters neighbouring windows share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--max-length has to be 1 or more, not {max_length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/job.py"/>
        <source>--stride has to be from 0 to {number}, less than --max-length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/printed/page.py"/>
        <location filename="../../annotator/exchange/exporters/qda/sources.py"/>
        <location filename="../../annotator/exchange/exporters/standoff/brat.py"/>
        <location filename="../../annotator/exchange/exporters/standoff/web_annotation.py"/>
        <source>{article_name}: the span {row} does not stand on its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/record.py"/>
        <source>{name}: a region lies outside the text; run annotator check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/record.py"/>
        <source>{name}: its {script} text and the map from the source do not fit; nothing was written, run annotator check on the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/record.py"/>
        <source>{article}: the label {uuid} is not in the codebook; run annotator check on the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/record.py"/>
        <source>{name}: a region has no place in its {script} text: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/spacy/docbin.py"/>
        <source>A DocBin has one doc.ents, and every span in doc.spans: leave --nested each out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/spacy/docbin.py"/>
        <source>{article_name}: the span {row} does not come out as {row2!r}; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/spacy/packing.py"/>
        <source>One .spacy file holds at most 178 million tokens, and these are more: export them in parts, with --split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/span_tables/columns.py"/>
        <source>{article_name}: the span {span} does not stand on its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/span_tables/excel.py"/>
        <source>The sheet {name} has more than Excel's {most_rows:,} rows: export spans-csv or spans-parquet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/spans.py"/>
        <source>its {script} text is not where its offsets say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/spans.py"/>
        <source>its ranges do not begin and end where it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/standoff/cas_structures.py"/>
        <source>{article_name}: the span {row} is another text in UTF-16 units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/tokens/conll.py"/>
        <source>One file a label needs a folder to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/tokens/hf_rows.py"/>
        <source>The label {label} is not among those of the export; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/tokens/laying.py"/>
        <source>{article_name}: the span {rows} is not the tokens that it stands on; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/tools/pieces.py"/>
        <source>{record}: the span {row} is not where its offsets say; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/tools/prodigy_tokens.py"/>
        <source>The words of a text do not cover it; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/exporters/window_records.py"/>
        <source>The span {row} is not where its offsets say in its window; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>{place_of} holds nothing but a byte order mark or half a line end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>Two regions of the article have the same id, or one repeats a region that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>Two {what}s of the article have the same id, {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>Its script is {said}: it has to be hans or hant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>A span at {said} to {said2} has no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>{place_of} has the state {said} and the origin {said2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>{place_of} was made at no time, or under no version, that there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>{what} names a layer or a coder, and the name is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>{what} has a NUL among its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>The region {kind} at {start} to {end} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>A label of the article has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>The region at {said} to {said2} has no kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>{what} has words that are no text, or half a character among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>The region {kind} at {start} to {end} {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/annotated.py"/>
        <source>The relation {type} joins a span {end} that is not in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <location filename="../../annotator/exchange/importers/tools/json_files.py"/>
        <source>A record is a JSON object, this is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <source>the text is not the one its fingerprint (source.sha256) was taken of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <source>its schema is {said}, only {schema} can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>it is a window of an article: export again without --max-length, and import that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <location filename="../../annotator/exchange/importers/tokens/hf_jsonl.py"/>
        <source>The line is not JSON ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/contract_jsonl.py"/>
        <location filename="../../annotator/exchange/importers/tools/json_files.py"/>
        <source>The record is malformed ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/docx.py"/>
        <source>The document is in Word's old format: save it as .docx, and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/docx.py"/>
        <source>The file is no Word document: it holds no text part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/docx.py"/>
        <source>The document holds no text: it is empty, or holds pictures only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/docx.py"/>
        <source>The document declares entities, as no Word document does: it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/docx.py"/>
        <source>The document is protected by a password: save it without one, and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/docx.py"/>
        <source>The document's text cannot be unpacked: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/docx.py"/>
        <source>The document is damaged: its text is not well-formed XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/markdown.py"/>
        <source>The file holds no words but Markdown's own signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf.py"/>
        <source>This PDF holds pictures of text, no text: run text recognition (OCR) over it, and import what comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf.py"/>
        <source>The fonts of this PDF do not say which characters they show: print it anew, or run text recognition (OCR).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf.py"/>
        <source>The PDF is protected by a password: save it without one, and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf.py"/>
        <source>The PDF cannot be read: it is damaged or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf.py"/>
        <source>The PDF unpacks to more than {number} MB: it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/documents/pdf_page.py"/>
        <source>A page of it is larger than any paper: the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/file_lines.py"/>
        <location filename="../../annotator/exchange/importers/tokens/hf_jsonl.py"/>
        <source>The file is not UTF-8: save it as UTF-8 and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/file_lines.py"/>
        <source>Line {number:,} is longer than {number2} MB: split the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/given.py"/>
        <source>The file is larger than {number} MB: split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/given.py"/>
        <source>{other} beside it is larger than {number} MB: split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>the key {key} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} has to be {what} string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} is {said}, it has to be a SHA-256: 64 hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} is {said}, it has to be one of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} has to be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} has to be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} has to be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} has to be a list of strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} has to be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>{key} has to be a list of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_fields.py"/>
        <source>start {start} and end {end} do not lie in a text of {length} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>replacement holds a NUL or a carriage return, or begins with a byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>{key} has to be 1 to {longest_words} characters that can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <location filename="../../annotator/exchange/importers/json_spans.py"/>
        <source>its text is {said}, but {said2} stands at {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>it repeats a region that the record does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>its repairs cannot be put in ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>replacement cannot stand in a text ({rstrip})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>units has to be a list of four whole numbers each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>its units do not fit it ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_findings.py"/>
        <source>{key} cannot be converted: {rstrip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_spans.py"/>
        <source>two of its {what} have the same id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_spans.py"/>
        <source>ranges has to be a list of [start, end]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_spans.py"/>
        <source>ranges have to be two or more, rising, apart, and to begin and end where the span does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_spans.py"/>
        <source>labels and document_annotations do not name the same labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_spans.py"/>
        <location filename="../../annotator/exchange/importers/spacy/docbin.py"/>
        <source>created is {said}, it has to be like 2026-01-31T09:30:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/json_spans.py"/>
        <source>it names a span that the record does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>{place_of} is {said}, which does not stand in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>{place_of} cannot be placed by its words: it {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>The span {shown} has the offset {said}, which is no whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/offset_units.py"/>
        <source>{place_of} is {said}, which stands at {at}, equally near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/pages/html.py"/>
        <source>The page is larger than {number} MB: save its words as a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/pages/html.py"/>
        <source>The page holds no text that a reader sees: its words may be made by a script or be a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/pages/page_tree.py"/>
        <source>The page is nested too deeply to be read: save its words as a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/pages/page_tree.py"/>
        <source>The page holds no text: it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>The project holds no sources: there is nothing to import but its codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>The project holds more than {max_members:,} files: split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>The file is no REFI-QDA project: it holds no project.qde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>It is a {kind} source and has no plain text: import the text of it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>It has no plain text in the file, only a document: import that by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>Its text lies outside the file, at {path}: import that by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>Its text, {path}, is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>project.qde unpacks to more than any real one: it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/project_file.py"/>
        <source>project.qde is damaged, or protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/qde.py"/>
        <source>project.qde is no REFI-QDA project: its first element is not Project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/qde.py"/>
        <source>project.qde declares entities, as an attack does: it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/sources.py"/>
        <source>A selection has {said} for its {key}: it has to be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/qda/sources.py"/>
        <source>A coding refers to the code {said}, which the project does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/source_text.py"/>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file cannot be read as UTF-8, UTF-16, GB18030 or Big5: it is damaged, or its encoding has to be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/source_text.py"/>
        <location filename="../../annotator/exchange/importers/tools/json_array.py"/>
        <location filename="../../annotator/text/decode.py"/>
        <source>No encoding is called {encoding!r}: try utf-8, utf-16, gb18030 or big5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/source_text.py"/>
        <source>The file is not {encoding}: byte {start} does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/docbin.py"/>
        <source>The span {label} is of the tokens {first} to {last}, and the document has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/docbin.py"/>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>It is a window of an article: export again without --max-length, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/docbin.py"/>
        <source>The document has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/docbin.py"/>
        <source>The document is malformed ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/unpacking.py"/>
        <source>The file is cut short: it ends before what it packs does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/unpacking.py"/>
        <source>The file unpacks to more than {most_times} times its size: it is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/spacy/unpacking.py"/>
        <source>The file unpacks to more than {number} GB: split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/delimited.py"/>
        <location filename="../../annotator/exchange/importers/span_tables/parquet_folder.py"/>
        <source>The table goes together with {articles}{ending}: put that into the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/delimited.py"/>
        <source>{file_name}, row {number}: it has {count} cells, the head has {count2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/delimited.py"/>
        <source>{file_name}, line {number}: it does not end within {longest_line:,} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/delimited.py"/>
        <source>{file_name} is not {used}: save it as UTF-8, or name its encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/delimited.py"/>
        <source>No encoding is called {used!r}: try utf-8, utf-16, gb18030 or big5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/delimited.py"/>
        <source>{file_name}: its quotes do not match, or a cell is too long ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/excel.py"/>
        <source>The workbook unpacks to more than any real one: it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/excel.py"/>
        <source>The workbook has no sheet {name}: save the sheet of articles as CSV and import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/excel.py"/>
        <source>The sheet {table}, row {number}: it is to go on the row before it, which is another's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/foreign.py"/>
        <source>The table of spans has no column {names}: a row needs start, end, label, and in text the whole text of its article; or article_id, and a table of articles beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/foreign.py"/>
        <source>The column {names} has the words of each span, and no column has the text of its article: put that into text and the words into quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>It has no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>{column} is {said}, it has to be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>{column} is {said}, it has to be one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>{column} is {said}, which is not the JSON that stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>{column} has to be a list of JSON objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>attributes has to be a JSON object of strings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>ranges has to be a JSON list of pairs [start, end].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>attributes has to be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>The table of articles has no article {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>Row {number} of the spans: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>created is {said}, it has to be a time as 2026-01-31T09:30:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/joined.py"/>
        <source>{file_name} became shorter while it was read: import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/span_tables/parquet_folder.py"/>
        <source>{file_name} cannot be read as Parquet: it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat.py"/>
        <source>The text that it speaks of, {stem}.txt, is not beside it: import both together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>{said} has to be a label and offsets, as in directive 7 18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>the span {id} has no text behind its offsets: the file is cut off, or is not brat's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>Two spans of the article have the same id, {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>{said} has to be a relation between two spans, as in supports Arg1:T1 Arg2:T2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>Two relations of the article have the same id, {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>{said} has to be an attribute of a span, as in tense T1 past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>{said} has to be an event on a span, as in Meeting:T1 Who:T2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/brat_lines.py"/>
        <source>Line {number} is no annotation of brat: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas.py"/>
        <source>The CAS holds no text: it has no sofaString.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas_json.py"/>
        <source>The file is no JSON CAS: it has no {structures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas_json.py"/>
        <source>Two feature structures of the CAS have the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas_json.py"/>
        <source>{structures} of the CAS has to be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas_json.py"/>
        <source>{name} of the CAS has to be an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas_json.py"/>
        <source>A feature structure of the CAS is {said}: it has to have a %TYPE and an %ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/cas_layers.py"/>
        <source>The {short_type} {id} has to begin and end at whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/hypothesis.py"/>
        <source>An annotation of Hypothesis has the uri {said} and the tags {said2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/page_items.py"/>
        <source>The file holds no Web Annotations: it has no items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/page_items.py"/>
        <source>Annotation {number} is {said}: it has to be an object with a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/page_items.py"/>
        <source>its target {said} is no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/page_items.py"/>
        <source>its target {said} names no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/selectors.py"/>
        <source>the position {start} to {end} has no words to place it by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/selectors.py"/>
        <source>{said} does not stand in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/selectors.py"/>
        <source>{said} stands at {likely} and at {likely2}, equally near to {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/selectors.py"/>
        <source>{said} stands at {likely} and at {likely2}, and nothing says which is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/selectors.py"/>
        <source>a position from {said} to {said2} has to be of whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/selectors.py"/>
        <source>the exact, prefix and suffix of a quote have to be strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/web_annotation.py"/>
        <source>The text that it speaks of, {next}, is not beside it: import both together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/web_annotation.py"/>
        <source>The annotation {what}: {sentence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/whole_file.py"/>
        <source>The file is larger than {most_mb} MB, and is read as a whole: split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/whole_file.py"/>
        <source>The file is not JSON in UTF-8, or is cut off ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/xmi.py"/>
        <source>Two annotations of the CAS have the same id, {twins}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/xmi.py"/>
        <source>An element {type} of the CAS has no xmi:id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/xmi.py"/>
        <source>The XML declares a document type or entities, as an entity bomb does: it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/xmi.py"/>
        <source>The file is not XML, or is damaged or cut off ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/xmi.py"/>
        <source>The XML cannot be read ({error}): save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/xmi.py"/>
        <source>The XML has characters that only XML 1.1 knows ({error}): export it as XML 1.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/xmi.py"/>
        <source>The file is no UIMA CAS XMI: its first element is not xmi:XMI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/standoff/xmi.py"/>
        <source>The CAS has more than {most_structures:,} annotations: it is no article's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/columns.py"/>
        <source>Its columns say where labels begin and end ({listed}): {annotations}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/columns.py"/>
        <source>Which column holds the text cannot be told from the names ({listed}): name it with --columns text=NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/columns.py"/>
        <source>The table has no column {strip}: it has {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/columns.py"/>
        <source>--columns cannot be read at {strip!r}: write text=COLUMN,title=COLUMN ..., with each of {names} once at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/delimited.py"/>
        <source>The table has no head: its first row has to name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/delimited.py"/>
        <source>The table has a head and no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/delimited.py"/>
        <source>A table that is not UTF-8 can have {number} MB: save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/delimited.py"/>
        <source>A line of the table has more than {number} million characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/delimited.py"/>
        <source>It has {count} cells, the head has {count2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/parquet.py"/>
        <location filename="../../annotator/session/import_tables.py"/>
        <source>The table has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/parquet.py"/>
        <source>A row group unpacks to more than {number} GB: write smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/parquet.py"/>
        <source>Two columns of the table have the same name: rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/rows.py"/>
        <source>There is no text under {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/rows.py"/>
        <source>What stands under {column} is a list or an object: {annotations}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tables/rows.py"/>
        <source>What stands under {column} is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/columns.py"/>
        <source>Line {number} has more than {longest_line:,} characters: it is no token and its tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/columns.py"/>
        <source>The file holds no token with its tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/columns.py"/>
        <source>The file is not {codec} after its line {number}: it is damaged or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/hf_jsonl.py"/>
        <source>The file holds no row: it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/hf_jsonl.py"/>
        <source>Line {number} is longer than {number2} MB: it cannot be a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/hf_parquet.py"/>
        <source>The table has no column tokens: it is no data set of tagged tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/hf_parquet.py"/>
        <source>The data set has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>it has no tags: they are looked for in {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>it has {count} tokens and {count2} tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>it has no tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>{column} has to be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>{column} has to be a list of names, or of whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>{column} holds numbers, and nothing says what they mean: {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>{column} holds the number {wrong}, and there are names for 0 to {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>A row is an object with keys, this is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tokens/tagged_rows.py"/>
        <source>ranges has to be a list of pairs of whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/doccano.py"/>
        <source>{key} has to be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/doccano.py"/>
        <source>{key} has a tag for each character or word, and the line does not say of which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/doccano.py"/>
        <source>{key}[{place}] is {said}, it has to be [start, end, label] or a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/doccano.py"/>
        <source>{said} has {said2}, it has to be [first, last character]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_array.py"/>
        <source>Something stands behind the array: the file is damaged, or is not one array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_array.py"/>
        <location filename="../../annotator/exchange/importers/tools/json_files.py"/>
        <source>The file holds no record: it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_array.py"/>
        <source>One record is longer than {number} MB: split the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_array.py"/>
        <source>The file ends within its array: it is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_array.py"/>
        <source>The file is UTF-16, not UTF-8: name its encoding, or save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_array.py"/>
        <source>The file is not {name}: its bytes do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_files.py"/>
        <source>It is not JSON ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/json_files.py"/>
        <source>Line {number} is longer than {number2} MB: split the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/label_studio.py"/>
        <source>Which of {said} is the text cannot be told: call that key text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/label_studio.py"/>
        <source>The task has no text: tasks of pictures, sounds or pages cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/label_studio_results.py"/>
        <source>its offsets count within elements of a page (HyperText or Paragraphs), not in a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/tools/prodigy.py"/>
        <source>It has no text: tasks of pictures, sounds or pages cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_archive.py"/>
        <source>Passed over, no format reads them: {by_ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_archive.py"/>
        <source>The archive holds no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_archive.py"/>
        <source>It is malformed in a way that was not foreseen ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_archive.py"/>
        <source>The archive unpacks to more than {number} GB: split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_members.py"/>
        <source>It unpacks to more than {number:,.0f} MB: split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_members.py"/>
        <source>The {what} holds more than {max_members:,} files: split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_members.py"/>
        <source>It is protected by a password: unpack the archive, and import the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_members.py"/>
        <source>It unpacks to more than {max_ratio} times its size, as a ZIP bomb does: it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_members.py"/>
        <source>The {what} cannot be opened: it is damaged, or no ZIP file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/importers/zip_members.py"/>
        <source>It is damaged, or packed in a way that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/layers.py"/>
        <source>No layer is called {name}; the project has {have}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/layers.py"/>
        <source>There are several {kind} layers ({names}): say which with --layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/registry.py"/>
        <source>No format reads {file_name}: files end in {endings}, or name the format with --format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/registry.py"/>
        <source>{what}: choose one of {able}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/registry.py"/>
        <source>No format knows this {suffix}: name it with --format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/exchange/tokens/tags.py"/>
        <source>The tag of token {number} is {tag!r}: it has to be O, or like B-LABEL and I-LABEL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/__init__.py"/>
        <location filename="../../annotator/text/regions/__init__.py"/>
        <location filename="../../annotator/text/scripts/__init__.py"/>
        <source>module {name!r} has no attribute {name2!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/build.py"/>
        <source>it is missing; begin the file with a line such as “name: my-codebook”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/build.py"/>
        <source>its id is missing; write a line such as “id: slogan”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/build.py"/>
        <source>it is empty; put quotes around the colour, as in '#b45309', for a bare # begins a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/build.py"/>
        <source>its text is missing; write it under hans (Simplified) or hant (Traditional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/build.py"/>
        <source>fields are needed here: a value, a colon, its names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/build.py"/>
        <source>“{stated}” is no UUID; leave the line out and one is derived from the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/build.py"/>
        <source>each item is a list of labels, as in “- [directive, addressee]”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{key}” cannot be a key; choose one digit, one of - = `, or one small letter from a to z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>there are none; write at least one, as in “- id: slogan”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>all are retired; leave at least one in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>there is no unit “{unit}”; {nearest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>a label is not for “{applies_to}”; {nearest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>there is no group “{group}”; {nearest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>the key {key} is taken by the program; choose another digit or letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{key}” cannot be its key; choose one small letter other than n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>the key {key} is that of the label “{label_keys}”; choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{kind}” is no kind; {nearest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>there are none to choose from; write a list of them, or “kind: text”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>a {kind} has no list of values; leave it out, or write “kind: choice”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{several}” stands between several values; choose values without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{made}” is no way to make one; {nearest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{value}” is taken, {owners}; choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{colour}” ({half}) is no colour; write it as '#b45309', in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>it stands above itself ({names}); let one of them stand at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{label_id}” looks the same as the id of another label; choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>there is no value “{value}”; {nearest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>“{each}” is none of its values; {nearest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>it is missing; name the labels whose spans it may link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/check.py"/>
        <source>there is no label “{each}”; {nearest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/nouns.py"/>
        <source>The codebook {name} has no label “{wanted}”; {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>fields are needed here, as in “id: slogan”{shown}{hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>the text holds a control character or half a surrogate pair; take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>this is empty; write the words or leave the line out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>“{word}” is neither yes nor no; write yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>a list is needed here; begin each item with “- ”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/fields.py"/>
        <source>there is no field “{name}”; {nearest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}: the file is empty; write a name and at least one label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}: a codebook is a mapping; begin with “name: …”, then “labels:” and a list of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{path}: the file cannot be read ({strerror}); check its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{path}: the file is not UTF-8 (byte {start}); save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}, line {line}: this is not YAML ({problem}); mend that line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}, line {line}: a character that YAML forbids; take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}, line {line}: YAML aliases (*name) are not read here; write the text out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}, line {line}: YAML tags (!name) are not read here; take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}, line {line}: the name of a field must be one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/model/codebook/reading/yaml_form.py"/>
        <source>{file}, line {line}: the field “{key_value}” stands here twice; keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/cases.py"/>
        <source>{name} has no coder's layer “{unknown}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/cases.py"/>
        <source>Article {number} has to be compared between two coders at least, and {what} {what2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/deciding.py"/>
        <source>A case cannot be decided as “{how}”: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/deciding.py"/>
        <source>That layer is not compared here: choose the version of one that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/deciding.py"/>
        <source>A coder has changed this passage meanwhile: look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/deciding.py"/>
        <source>Nothing was edited: say what is right, or accept neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/deciding.py"/>
        <source>These say {what} of the same words with different attributes: accept one of them, or edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/gold.py"/>
        <source>A coder's or a machine's layer is called gold: rename it, so that decisions can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/gold.py"/>
        <source>The gold layer has {what} on {where} with other attributes: accept one version, or edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/teaching.py"/>
        <source>A label on the whole article has no passage that could be an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/teaching.py"/>
        <source>Decide this passage first: an example shows what was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/adjudication/teaching.py"/>
        <source>Nobody has coded this passage, and nothing was accepted: there is no example to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/agreement/beside.py"/>
        <source>The figures could not be worked out: choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/agreement/codings.py"/>
        <source>No label is called {id}: see the codebook, 'annotator codebook PROJECT show'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/agreement/codings.py"/>
        <source>The label {id} is for articles as a whole: agreement here is on spans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/agreement/codings.py"/>
        <source>There is no version “{codebook_version}” of the codebook: there are {known} to {known2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/agreement/found_passages.py"/>
        <source>An article has gone from {name}: count again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/articles.py"/>
        <source>“{text}” may be any of these articles: {named}. Name it by its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/articles.py"/>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <location filename="../../annotator/session/conversions.py"/>
        <location filename="../../annotator/session/own_things.py"/>
        <location filename="../../annotator/session/regions.py"/>
        <location filename="../../annotator/session/repairs.py"/>
        <location filename="../../annotator/session/tagging.py"/>
        <source>There is no article {number} in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/asked.py"/>
        <source>Who is to code? Name at least one coder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/asked.py"/>
        <source>Say how many articles each coder gets as a count or as a share, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/asked.py"/>
        <source>A coder gets at least one article, not {each}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/asked.py"/>
        <source>Articles cannot be drawn by “{stratify}”: choose outlet or month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/asked.py"/>
        <source>A seed is a whole number from 0 to {most_seed}, not {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/asked.py"/>
        <source>In a training round everybody codes the same articles: leave the overlap out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/asked.py"/>
        <source>An overlap is what several coders code: name a second coder, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>There is no article to give: all are given already, or the project has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>There is a round “{name}” already: choose another name, or take that one back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>An overlap of {articles:,} is more than there is: ask for {most:,} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>Everybody named has these articles already: there is nothing to give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>Article {number} is in a {other} round, so it cannot be in a {kind} one: leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/drawing.py"/>
        <source>There are only {free:,} articles to divide among {many:,} coders: name fewer coders, or let them overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>The share of the rarest label is more than 0 % and at most 50 %, not {rarest:.3%}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>The smallest acceptable alpha is between 0 and 1, such as 0.8, not {alpha:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>The level of significance is between 0 and 0.5, such as 0.05, not {level:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/overlap.py"/>
        <source>“{text}” cannot be the {what}: say{hint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/plan.py"/>
        <source>The overlap of {overlap:,} is more than somebody's {min:,} articles: ask for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/plan.py"/>
        <source>That needs {needed:,} articles, and {left:,} may be given: ask for fewer, or for more overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/rounds.py"/>
        <source>There is no round “{name}” in {name2}: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/rounds.py"/>
        <location filename="../../annotator/session/packing.py"/>
        <source>The last change in {name} is not saved yet: try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/assignment/rounds.py"/>
        <source>Articles have come, gone or been given to somebody since this was drawn: draw it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/attributes.py"/>
        <source>The label {what} has no attribute “{name}”; it has {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/attributes.py"/>
        <source>“{text}” cannot be the {attribute_id} of {label_id}: write a number, such as 12 or 3.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/attributes.py"/>
        <source>“{text}” cannot be the {attribute_id} of {label_id}: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/checking.py"/>
        <source>{out} belongs to the project {name}: choose another name for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/changing.py"/>
        <source>{name} is open in a window: close it before changing its codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/changing.py"/>
        <source>Labels that have been used are not in this codebook ({names}): keep them, or mark them retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/changing.py"/>
        <source>The id “{label}” was that of another label in version {number} of the codebook: an id is never used again; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The label {label_id} is in the codebook already: change it, or add one of a new UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The label {label_id} is the last one in use: add another before you retire it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The label {label_id} is in use: only a retired one can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>This span has no words in either script: choose another one as an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>Which labels are to become {into_id}? Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The label {into_id} cannot be merged into itself: choose other labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>“{id}” cannot be an id: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>There is a label “{id}” already: choose another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The label {label_id} is split into at least two labels, or one beside itself: name them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The label {label_id} is retired: bring it back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The codebook has no label “{uuid}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The labels {id} and {into_id} cannot be merged: one is for spans, the other for articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>The label {id} is in the codebook already: split into new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/labels.py"/>
        <source>{id} is for another kind of thing than {label_id}: both for spans, or articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>Recode article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>Close recoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>Label looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>That label is another coder's: it cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <location filename="../../annotator/session/tagging.py"/>
        <source>The codebook has no label “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>The label {found_id} is retired and cannot be kept: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>The label {found_id} is not in use for {things}: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>That label is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>Article {article} has the label {found_id} already: take one of the two off it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebook_changes/recoding.py"/>
        <source>Article {article_number} is not done: what was looked for is said when it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/codebooks.py"/>
        <source>There is no version “{text}” of the codebook: there are {known} to {known2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/coders.py"/>
        <source>A coder needs a name: type yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/coders.py"/>
        <source>“{name}” and “{twin}” differ in capitals only: code as {twin}, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/coders.py"/>
        <source>“{name}” is the name of another layer of this project: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/coders.py"/>
        <source>{name} has no coder yet: say who codes with --coder NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/coders.py"/>
        <source>A coder needs a name: say which one is to be the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/coders.py"/>
        <source>“{layer_name}” is the layer of what adjudication decides: it keeps its name in every copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/coders.py"/>
        <source>“{name}” is the name of another coder or layer of {name2}{but}: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/coders.py"/>
        <source>“{name}” is kept for the layer of what adjudication decides: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/coders.py"/>
        <source>{name} has several coders: say which with --coder ({known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/conversions.py"/>
        <source>Drop conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/conversions.py"/>
        <source>There is no scope “{scope}”: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/conversions.py"/>
        <source>Which article? A decision that is not the project's belongs to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/conversions.py"/>
        <source>That decision is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/conversions.py"/>
        <source>A repair takes these characters out of the reading text: there is nothing to convert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/conversions.py"/>
        <source>A conversion is between words of 1 to {longest_term} visible characters on one line: “{words}” is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/datasheet.py"/>
        <source>A datasheet is Markdown: name a file that ends in .md, not {out}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/dates.py"/>
        <source>No day is since {since} and until {until}: turn them round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/dates.py"/>
        <source>“{words}” is no date to filter by: write 2023, 2023-02 or 2023-02-19.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/document_labels.py"/>
        <source>Remove label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/document_labels.py"/>
        <source>Article {number} does not have the label {label_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/document_labels.py"/>
        <source>The label {label_id} is retired: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/document_labels.py"/>
        <source>The label {label_id} is for spans: select some text to give it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/export.py"/>
        <source>This export is a folder of files, and OUT - takes one file: name a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/export.py"/>
        <source>The format {form_name} holds one script: take --both doubled, or a format that holds both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/export.py"/>
        <source>--report {report_to} is OUT itself: name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/export.py"/>
        <source>--report {report_to} lies within OUT, which holds the export alone: name a file beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/export.py"/>
        <source>The option {choice} means nothing to the format {form_name}: leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/export.py"/>
        <location filename="../../annotator/session/exporting/sheet.py"/>
        <location filename="../../annotator/ui/waiting.py"/>
        <source>Stopped: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/folder.py"/>
        <source>“{name}” cannot be the name of a file within a folder; nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/folder.py"/>
        <source>{out} is a file: name a folder to write, a new or an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/folder.py"/>
        <source>{out} is not empty and holds no earlier export ({there} is there): name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/folder.py"/>
        <source>The format writes {name} twice; nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/folder.py"/>
        <source>{out} cannot be read: {strerror}; nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/folder.py"/>
        <source>{blocked} is there and no part of the earlier export: move it, or name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/placing.py"/>
        <source>{scratch} is in the way: remove it, or name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/placing.py"/>
        <source>{moves} cannot be read: remove its folder, or name another folder to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/placing.py"/>
        <location filename="../../annotator/session/exporting/writing.py"/>
        <source>{out} cannot be written: {strerror}; nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/placing.py"/>
        <source>Another export is being written to {out}: wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/reporting.py"/>
        <source>--report writes {names}, and {path_name} ends in neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/reporting.py"/>
        <source>{path} is a folder: name a file for --report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/reporting.py"/>
        <source>{path} cannot be written: {strerror}; nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/reporting.py"/>
        <source>All was exported, but {path} cannot be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/splitting.py"/>
        <source>{folds} folds need as many articles that are no near-duplicates of one another, and there {what} {groups}: ask for fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/writing.py"/>
        <source>{out} is a folder: name the file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/exporting/writing.py"/>
        <source>stdout cannot be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/history.py"/>
        <source>The last change is not saved yet: another process is writing the project. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/import_choices.py"/>
        <source>--map-label cannot be read at {each!r}: write FILE=OURS, the label in the file and the project's, each label of the file once; FILE= skips it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/import_files.py"/>
        <source>This is the open project itself, or a file that belongs to it: it is not read as a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/import_files.py"/>
        <source>The file cannot be read: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/import_files.py"/>
        <source>There is no file or folder {each}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/import_labels.py"/>
        <source>Labels of an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/import_labels.py"/>
        <source>{name} is open in a window: close it before labels are added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/import_labels.py"/>
        <source>Unknown labels cannot be '{unknown}': choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/import_labels.py"/>
        <source>“{name}” cannot become “{ours}”: the codebook has no such label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/import_tables.py"/>
        <source>The table is malformed ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/imported_work.py"/>
        <source>The project's codebook has no label “{name}”: add it, or say which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/importing.py"/>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/importing.py"/>
        <source>Its text was in the project when the import began, and is not any more: import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/importing.py"/>
        <source>Something else in this project has the id {article_id} already: give the article another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/importing.py"/>
        <source>This file holds another text under the id of article {there_number} ({there_name}), as an export in the other script does: nothing was changed. What 'annotator export --script source' writes can be imported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/metadata.py"/>
        <source>Change details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/metadata.py"/>
        <source>An article has no “{key}”: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/metadata.py"/>
        <source>The {key} has {count:,} characters: write at most {longest:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/metadata.py"/>
        <source>“{value}” is no date: write {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/nouns.py"/>
        <location filename="../../annotator/session/tagging.py"/>
        <source>There is no status “{status}”: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/nouns.py"/>
        <source>The text to filter by has {count:,} characters: type a few words of a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/nouns.py"/>
        <source>The list cannot be sorted by “{by}”: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/nouns.py"/>
        <source>The seed of the random order has too many digits: use at most 18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/nouns.py"/>
        <source>The {what} holds a control character at {hidden}: type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/nouns.py"/>
        <source>The {what} has at most {longest_name} characters; this one has {count:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/nouns.py"/>
        <source>The {what} holds half a character at {number}: type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/removing.py"/>
        <source>No removed article is called “{text}” in {name}: see 'annotator list {name} --removed'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/removing.py"/>
        <source>Article {number} of {name} has not been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/removing.py"/>
        <source>“{text}” may be any of these removed articles: {named}. Name it by its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/saved.py"/>
        <source>Save filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/saved.py"/>
        <source>Delete filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/saved.py"/>
        <source>The filter needs a name: type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/saved.py"/>
        <source>The name of a filter has at most {longest_name} characters; this one has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/saved.py"/>
        <source>There is a filter “{there_name}” already: choose another name, or replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/listing/saved.py"/>
        <source>The filter “{saved_name}” is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>both have changed {names}{more}, each differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/both.py"/>
        <source>The codebooks of this project and of {name} cannot both be had: {sentence} Change it in one of the files, or merge with --codebook ours or theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/codebook.py"/>
        <source>There is no choice “{choice}” of a codebook: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/conflicts.py"/>
        <source>Settle conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/conflicts.py"/>
        <source>{uuid_text} has no version {seq}: choose one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/conflicts.py"/>
        <source>That version hangs on a span that was deleted: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/conflicts.py"/>
        <source>Nothing that begins with “{thing}” was left in several versions: see 'annotator merge {name} --conflicts'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/conflicts.py"/>
        <source>“{thing}” may be any of these: {said}. Write more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/conflicts.py"/>
        <source>“{state}” is the name of another {word} of {name}: rename that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/conflicts.py"/>
        <source>The label of that version is not in the codebook in force: choose the other version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/hanging.py"/>
        <source>A label of that decision is not in the codebook in force: choose the other version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/merging/merge.py"/>
        <source>The last change is not saved yet: another process is writing the project. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/names.py"/>
        <source>The codebook has no label “{typed}”: {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/names.py"/>
        <source>“{typed}” may be any of these labels: {said}. Name it by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/names.py"/>
        <source>The codebook has no label “{typed}” any more: an older version has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/names.py"/>
        <source>There is no coder “{typed}” in {name}: {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/names.py"/>
        <source>No article states the outlet “{typed}”: {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/notes.py"/>
        <location filename="../../annotator/ui/spans/span_list_model.py"/>
        <location filename="../../annotator/ui/warnings/warning_list_model.py"/>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/notes.py"/>
        <source>Withdraw question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/own_things.py"/>
        <location filename="../../annotator/session/tagging.py"/>
        <source>That span is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/own_things.py"/>
        <location filename="../../annotator/session/tagging.py"/>
        <source>That span is another coder's: it cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/own_things.py"/>
        <source>That span stands in article {article}, not in article {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/packing.py"/>
        <source>{out} is the project itself, or a file that belongs to it: choose another name for the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/packing.py"/>
        <source>{out} is there already: choose another name for the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/packing.py"/>
        <source>There is no folder {parent} to put the package in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/packing.py"/>
        <source>No article is assigned to {name}: name some with --articles, or assign some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/packing.py"/>
        <source>{name} has no articles to pack: import some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/packing.py"/>
        <source>“{part}” is no range of articles: write the lower number first, as 1-20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/packing.py"/>
        <source>All articles of {part} were removed from {name}: name others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/packing.py"/>
        <source>Stopped: no package was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/pasting.py"/>
        <source>These are more than {most_characters:,} characters: save them as files and import those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/paths.py"/>
        <source>{out} is the project itself, or a file that belongs to it: name another file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/ranges.py"/>
        <source>The range {start} to {end} is empty or outside the article, which has {length} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/ranges.py"/>
        <source>That would leave nothing of the span: delete it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/ranges.py"/>
        <source>That span has {count} ranges: there is no number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/regions.py"/>
        <source>Remove region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/regions.py"/>
        <source>That region is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/regions.py"/>
        <source>There is no kind of region “{kind}”: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/regions.py"/>
        <source>A region cannot repeat itself: choose the one whose words it repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/regions.py"/>
        <source>A region from {start} to {end} is empty or outside the text of {length} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/regions.py"/>
        <source>“{value}” is no date: write 2023-02-19, 2023-02-19T08:31:51, or --02-14 where the year is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/relations.py"/>
        <source>A relation joins two spans: choose another span for its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/relations.py"/>
        <source>These two spans are joined by {kind_id} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/relations.py"/>
        <source>That relation is another coder's: it cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/relations.py"/>
        <source>That relation has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/relations.py"/>
        <source>The codebook has no relation “{wanted}”; it has {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/relations.py"/>
        <source>That relation is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/relations.py"/>
        <source>{kind_id} cannot {side} {name}: the codebook allows {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/repairs.py"/>
        <source>That repair is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/repairs.py"/>
        <source>Nothing was found for “{short}” that could be accepted: edit it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/repairs.py"/>
        <source>The place from {start} to {end} is not inside article {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/repairs.py"/>
        <source>That is what the source says: reject the repair, and the source stands as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/repairs.py"/>
        <source>A carriage return or a NUL cannot stand in a text: leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/repairs.py"/>
        <source>This repair cannot be put in ({error}): edit it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/repairs.py"/>
        <source>Another repair stands from {start} to {end}: reject it before this one is put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/sample.py"/>
        <source>The folder {folder} cannot be made: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/candidates.py"/>
        <source>too many terms have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/candidates.py"/>
        <location filename="../../annotator/session/search/indexing.py"/>
        <source>its project has another past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/matching.py"/>
        <source>There is no kind of search “{kind}”: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/matching.py"/>
        <location filename="../../annotator/session/search/plan.py"/>
        <source>There is nothing to search for: type a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/matching.py"/>
        <source>A query has at most {longest_query} characters, this one {count:,}: look for a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/matching.py"/>
        <source>A pattern needs a character beside * and ?: type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/matching.py"/>
        <source>The regular expression cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/matching.py"/>
        <source>The pattern takes too long: make it simpler, with fewer repetitions inside one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/ordering.py"/>
        <source>Hits are not sorted by “{by}”: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/own_texts.py"/>
        <source>The repairs of article {number} are damaged: its reading has no map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/patterns.py"/>
        <source>The regular expression repeats a part {repeats:,} times, counts inside one another multiplied: {most_repeats:,} are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/patterns.py"/>
        <source>A regular expression that calls itself or a group of its own cannot be searched: write out what is to be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/plan.py"/>
        <source>No label has an attribute “{id}”: {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/plan.py"/>
        <source>There is no place “{where}”: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/plan.py"/>
        <source>The query has bytes in it that are no text: type it again, in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/tag_all.py"/>
        <source>Tag all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/tag_all.py"/>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/tag_all.py"/>
        <location filename="../../annotator/ui/repairs/repair_panel.py"/>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/typed.py"/>
        <source>There is no {what} “{value}”: {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/typed.py"/>
        <source>A quotation mark is missing: close it behind the words that {name}: is to have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/typed.py"/>
        <source>There is no filter “{typed}:”: do you mean {near}:? Put words that are only to be found in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/search/typed.py"/>
        <source>attr: wants an attribute and its value, as attr:goal=yes; “{value}” is not that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/second_labels.py"/>
        <source>That label is not in use for spans: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/session.py"/>
        <source>There is no Traditional standard '{standard}': choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/session.py"/>
        <source>{unsaved} changes are not saved yet: another process is writing the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/session.py"/>
        <source>Who is coding? Choose a coder with --coder NAME, or in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/tagging.py"/>
        <source>Tag span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/tagging.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Delete span</source>
        <translation>删除标记</translation>
    </message>
    <message>
        <location filename="../../annotator/session/tagging.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/tagging.py"/>
        <source>There is no certainty “{word}”: say sure or unsure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/tagging.py"/>
        <source>A span from {start} to {end} is empty: its end must come after its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/tagging.py"/>
        <source>The span {start} to {end} is outside article {article_number}, which has {length} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/tagging.py"/>
        <source>The label {found_id} is retired: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/session/tagging.py"/>
        <source>The label {found_id} is for articles as a whole, not for a span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/backup.py"/>
        <source>{out} is there already: choose another name for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/backup.py"/>
        <source>There is no folder {parent} to put the copy in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/check.py"/>
        <source>{path} holds something that this annotator cannot read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/coders.py"/>
        <source>Add coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/coders.py"/>
        <source>Add layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/coders.py"/>
        <source>Rename coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/coders.py"/>
        <source>Set codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/connection.py"/>
        <source>{path_name} is already open in this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/connection.py"/>
        <source>There is no project at {path}: make one with 'annotator new {path}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/connection.py"/>
        <source>{path} is a folder, not a project: name the .db file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/connection.py"/>
        <source>{path} is a pipe or a device, not a project: name a .db file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/connection.py"/>
        <source>{path} is not an annotator project: it is not a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/connection.py"/>
        <source>{path} is a database, but not an annotator project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/connection.py"/>
        <source>{path_name} was written by a newer annotator (format {version}; this one knows {schema_version}): update annotator to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/connection.py"/>
        <source>{path} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/connection.py"/>
        <source>{path} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/lock.py"/>
        <source>{name} is open in another window: close that window first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/log.py"/>
        <source>“{target_name}” cannot be taken back: its label is not in the codebook, or is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/bringing.py"/>
        <source>{parent} cannot be written ({strerror}): merge elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/codebooks.py"/>
        <source>Labels are in use that the codebook after this merge would not have: {names}{more}: put them back into the codebook of one of the files, or merge with --codebook both where both changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/portable.py"/>
        <source>{path} holds things of a kind ({kind}) that this annotator cannot bring together: update annotator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/portable.py"/>
        <source>{path} is damaged: its {kind_names} names the {words} {named}, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/projecting.py"/>
        <source>What was found in article {number} at import is in neither file: nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/projecting.py"/>
        <source>{their_path} is damaged (the past of {uuid_text} goes in a circle, or is another thing's): nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/projecting.py"/>
        <source>{their_path} is damaged: its log does not tell of one of its {table}s. Nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/projecting.py"/>
        <source>{their_path} is damaged: its span {uuid_text} lies outside its text. Nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source> (version {number} of its codebook does not agree with its fingerprint)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source> (the id of its article {number} is not the one that its log knows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source> (a state of its {replace} {uuid} has {wrong})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source> (a clock in its table {table} is no time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source>{path_name} was written by a machine whose clock stood at {said}: nothing was merged. Set the clocks of both machines, and ask for a file that was made before it was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/proving.py"/>
        <source> (the {column} of a row of its table {table} cannot be right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/reading.py"/>
        <source>{path_name} is this project itself: name another coder's file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/reading.py"/>
        <source> (it has no table {missing})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/reading.py"/>
        <source> (a row of {broken} points at one of {broken2} that is not there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/reading.py"/>
        <source>{path} was never finished: ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/reading.py"/>
        <source>{path_name} belongs to another project (“{row}”): only files that were copied or packed from {name} can be merged; import its export instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/union.py"/>
        <source>{their_path} is damaged: the text of its article {number} ({row}) does not agree with its fingerprint. Nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/union.py"/>
        <source>{their_path} has another text under the id of article {there} ({name}, {id}): nothing was merged. One of the two files was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/merging/union.py"/>
        <source>{their_path} is damaged ({error}): nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/project.py"/>
        <source>There is no folder {parent} to make {path_name} in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/project.py"/>
        <source>{path} was never finished: delete it, and make the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/project.py"/>
        <source>{path} cannot be made: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/project.py"/>
        <source>{parent} cannot be written ({strerror}): copy the project elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/project.py"/>
        <source>“{target_name}” has nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/search_index.py"/>
        <source>a part of the index is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/store/splits.py"/>
        <source>{name} was split by another process just now: export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The text holds a byte order mark as its first character: take it out, and move the offsets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The text holds a carriage return: its lines have to end in one line feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file has {number:,.1f} MB, an article {max_characters:,} characters at most: split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file is not text: it has NUL bytes and is not UTF-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The {what} is not text: it has {controls:,} control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The text has a NUL as its character {nul:,}: remove it, for programs stop reading there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The text has half a character (a lone surrogate) at {start:,}: it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The {what} has nothing in it but white space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The text has {count:,} characters and an article {max_characters:,} at most: split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>A line has {longest:,} characters and may have {longest_line:,}: break it into paragraphs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file is {kind}, not text: save its words as a .txt file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>{name} is not an encoding of text: try utf-8, utf-16, gb18030 or big5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file is not {name}: leave the encoding out to have it found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/decode.py"/>
        <source>The file is UTF-8 but for byte {start}: it is damaged or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/offsets.py"/>
        <source>The range {start} to {end} has no place in the other text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/offsets.py"/>
        <source>The range {start} to {end} is not inside the text of {len_here} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/offsets.py"/>
        <source>The text from {start} to {end} was put in by a repair and is not in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/aligning_files.py"/>
        <source>There is no room for the conversion tables ({error}): make space, or a cache folder that can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/alignment.py"/>
        <source>This text cannot be aligned with its conversion by {config}: choose another standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/alignment.py"/>
        <source>The text holds a NUL at character {index}, after which nothing can be converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/alignment.py"/>
        <source>OpenCC changed the number of characters by {config}, which must not be: reinstall opencc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/alignment.py"/>
        <source>The text holds half a character (a lone surrogate) at character {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/configurations.py"/>
        <source>There is no conversion to {target_script} by the standard {standard}: choose hans or hant, and one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>{what} is empty: give at least one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>{what} holds {refused} (U+{ord:04X}), which cannot be kept: take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>The choice for {start} to {end} is not inside the text of {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>Two choices overlap at character {start}: take one of them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/decisions.py"/>
        <source>The choice for {start} to {end} reaches over the end of a line: choose within one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/installation.py"/>
        <source>OpenCC's configuration {config} cannot be read ({error}): reinstall opencc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/installation.py"/>
        <source>OpenCC's tool {tool_name} does not run here ({error}): reinstall opencc, or choose another standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/scripts/opencc_release.py"/>
        <source>OpenCC is not installed: run `python -m pip install opencc`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/utf16.py"/>
        <source>Position {position} is not inside the text of {length} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/text/utf16.py"/>
        <source>Position {qt_position} is not inside the text of {qt_length} UTF-16 units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/action_set.py"/>
        <source>the project's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/action_set.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/action_set.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/active_time/time_work.py"/>
        <source>{0} min on this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/adjudication_window.py"/>
        <source>Articles that two coders are done with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/adjudication_window.py"/>
        <source>Which articles are shown (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/adjudication_window.py"/>
        <source>ARTICLES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/adjudication_window.py"/>
        <source>Adjudication — {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>The gold layer alone has it: N takes it out, E keeps it as it is or as you make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>The case at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>Nobody has coded anything in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>Nobody has coded anything in this article: it is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>Decided before a coder changed this: decide it anew. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <location filename="../../annotator/ui/repairs/repair_panel.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>case {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>All {0} are decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>next, back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>accept them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>decided: nothing is to be coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>look at the others first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>back through them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>nothing in gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <location filename="../../annotator/ui/adjudication/case/lines.py"/>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <location filename="../../annotator/ui/codebook/definition_card.py"/>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>next span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/case_card.py"/>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/lines.py"/>
        <source>says nothing: Enter takes nothing into gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/lines.py"/>
        <source>says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/lines.py"/>
        <source>did not look for this label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/lines.py"/>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/lines.py"/>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/reason_field.py"/>
        <source>Reason (R), if one is worth keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/reason_field.py"/>
        <source>Reason of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/case/reason_field.py"/>
        <source>Up and Down bring back the reasons given lately; Enter goes back to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/pages.py"/>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/pages.py"/>
        <location filename="../../annotator/ui/articles/dialogs/removed_dialog.py"/>
        <location filename="../../annotator/ui/chrome/banner.py"/>
        <location filename="../../annotator/ui/codebook_editor/notice.py"/>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/pages.py"/>
        <source>What others have coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/text/case_panes.py"/>
        <location filename="../../annotator/ui/chrome/project_corner.py"/>
        <source>as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/text/case_panes.py"/>
        <location filename="../../annotator/ui/chrome/project_corner.py"/>
        <source>converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/walk/back.py"/>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <location filename="../../annotator/ui/way_back.py"/>
        <source>Undone: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/walk/back.py"/>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <location filename="../../annotator/ui/way_back.py"/>
        <source>Redone: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>1 article left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>All agree on 1 passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>, and one coder says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>{0} coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>The whole article: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>{0} articles left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>All agree on {0} passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Accepted: all agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Taken from all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Neither is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <location filename="../../annotator/ui/spans/pending.py"/>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>, and {0} say nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>{0} of {1} decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudication/words.py"/>
        <source>Taken from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>This window shows what every coder has marked. It is for whoever leads the project: those who still code should not look at it, so that their coding stays blind. Each coder is told once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>Show the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <location filename="../../annotator/ui/dashboard/card.py"/>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <location filename="../../annotator/ui/exporting/export_work.py"/>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>Writing the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>The figures are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>Agreement — {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>&amp;Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>Copy &amp;methods paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>&amp;Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>Stopped: nothing was counted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>Copied: the methods paragraph with {0} references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <source>Give the same articles to two coders, merge what they send back, and mark what is finished as done; or count articles that are only begun, at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>Copied: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/agreement_window.py"/>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>Saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>Pair of coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/figures_view.py"/>
        <source>all pairs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>Articles by when the last of their coders was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>All pairs together, each read both ways. Colours are shares of a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>They agree here to the character: passages are listed where coders differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <location filename="../../annotator/ui/place.py"/>
        <source>span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <source>spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>There are too few dated articles to show how agreement went on: two days, or four articles, will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>Suggestions shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>Without suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>Same pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>Different panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/articles/article_panel.py"/>
        <location filename="../../annotator/ui/dock_layout.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Articles</source>
        <translation>文章列表</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/codebook_editor/fields/examples.py"/>
        <source>Simplified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/codebook_editor/fields/examples.py"/>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Traditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>{0}: {1}. {2} On {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>{0}: done with {1}, {2} of them in common with others, {3} spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <location filename="../../annotator/ui/regions/page_work.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>Coders who see the same suggestions agree with the machine, and so with each other: report the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>No coder was shown suggestions in any of these articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>A pane is a coder's in an article where four in five of their selections were made in it. Coders chose it themselves, so a difference hints that the script matters, and cannot prove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>It is not known of any two coders of an article in which pane they made their selections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>{0}: undefined. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>95% interval {0} to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/articles/filtering/list_filtering.py"/>
        <location filename="../../annotator/ui/articles/list_menu.py"/>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <location filename="../../annotator/ui/search/hits/hit_list_model.py"/>
        <source>{0} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>All labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <location filename="../../annotator/ui/panes/folding.py"/>
        <source>{0} spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>Down: {0}. Across: {1}. Colours are shares of a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>{0} says {1} and {2} says {3}: {4} {5}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <location filename="../../annotator/ui/desk.py"/>
        <source>Done: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>{0}. They agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>{0}, in passages where edges differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>{0}: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/figures/sheets.py"/>
        <source>{0} to {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>any version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>Agreement is between two coders or more: tick them at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>Tick at the left the labels to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>Characters that an edge may be off, in the measure that allows for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>Draws of articles for the 95% intervals; 0 for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>Articles that their coders are done with, or all that they have begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>Only what was coded under this version of the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <location filename="../../annotator/ui/coders/dialogs/people.py"/>
        <source>Coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_tree.py"/>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <location filename="../../annotator/ui/shortcuts/shortcut_sheet.py"/>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>&amp;Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>Code&amp;book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>&amp;Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>&amp;Draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/options_panel.py"/>
        <location filename="../../annotator/ui/codebook_editor/files.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/history_page.py"/>
        <location filename="../../annotator/ui/recoding/recoding_list.py"/>
        <source>version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passage_delegate.py"/>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>marked nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>Enter: decide it in the adjudication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>Passages that disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>Choose a number: the passages behind it, in which coders differ, are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>Looking for the passages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>1 passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>the first {0} passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>{0} passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/passages/passages_view.py"/>
        <source>No passage: the coders do not differ in what this number counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/progress_strip.py"/>
        <source>How far the figures are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/progress_strip.py"/>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/progress_strip.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/progress_strip.py"/>
        <source>Stopped. The figures are not of these choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/progress_strip.py"/>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/progress_strip.py"/>
        <source>{0} of {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>No outlet stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>No year stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <location filename="../../annotator/ui/articles/dialogs/memo_dialog.py"/>
        <location filename="../../annotator/ui/articles/list_menu.py"/>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Flagged</source>
        <translation>加旗标</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <source>Near-duplicates:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <source>near-duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <location filename="../../annotator/ui/dashboard/pictures/timeline.py"/>
        <source>articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_list_model.py"/>
        <source>Note: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_panel.py"/>
        <source>No articles yet. Drop files or a folder here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/article_panel.py"/>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>No article is left by this filter: press Clear to see all of them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/asking.py"/>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/asking.py"/>
        <location filename="../../annotator/ui/articles/dialogs/memo_dialog.py"/>
        <location filename="../../annotator/ui/articles/dialogs/metadata_dialog.py"/>
        <location filename="../../annotator/ui/codebook_editor/dialogs/preview.py"/>
        <location filename="../../annotator/ui/coders/dialogs/sheet.py"/>
        <location filename="../../annotator/ui/exporting/export_dialog.py"/>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <location filename="../../annotator/ui/repairs/repair_editor.py"/>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <location filename="../../annotator/ui/waiting.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/memo_dialog.py"/>
        <source>Note on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/memo_dialog.py"/>
        <source>For yourself: it stands in no export. Ctrl+Return keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/memo_dialog.py"/>
        <location filename="../../annotator/ui/articles/dialogs/metadata_dialog.py"/>
        <location filename="../../annotator/ui/repairs/repair_editor.py"/>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/metadata_dialog.py"/>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/metadata_dialog.py"/>
        <source>Article {0} • {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/removed_dialog.py"/>
        <source>Removed articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/removed_dialog.py"/>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/removed_dialog.py"/>
        <source>No article has been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/removed_dialog.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/removed_dialog.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/removed_dialog.py"/>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/dialogs/removed_dialog.py"/>
        <location filename="../../annotator/ui/dock_layout.py"/>
        <location filename="../../annotator/ui/importing/annotated/label_choices.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Spans</source>
        <translation>标记列表</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>Flagged or to recheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>With a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>From, to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>Keep this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>Assigned to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>Assigned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>In the overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>Has the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>Lacks the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>Done before this label existed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>Random by seed {0}, the same for every coder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>Delete a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>and {0} more: type a name into the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_menus.py"/>
        <source>All of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_row.py"/>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_row.py"/>
        <source>Filter the list by title, outlet or date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_row.py"/>
        <source>Words of the title, the outlet or the name, in either script; or a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_row.py"/>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_row.py"/>
        <source>Sort and group the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_row.py"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/filter_row.py"/>
        <source>Show every article again, by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/list_filtering.py"/>
        <source>a coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/list_filtering.py"/>
        <source>{0} of {1} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>{0} of my {1} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>{0} of {1} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>1 chosen article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>Assigned to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>{0} chosen articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>random order, seed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>{0}, descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>has {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>lacks {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/filtering/wish.py"/>
        <source>done before {0} existed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_menu.py"/>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_menu.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Metadata…</source>
        <translation>元数据…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_menu.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Remove from the list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_menu.py"/>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_menu.py"/>
        <source>Remove {0} from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>As 2023, 2023-02 or 2023-02-19; both days count. An empty field is no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>The same seed gives every coder the same order, on every machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Everybody who works in this project finds it in the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Undo brings them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>1 article removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>This article has been removed from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>{0} articles flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>{0} articles: no flag any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>There is no article to filter yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/history_page.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Random order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Keep this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>This is the only one that is not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>No flag any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>{0} articles removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Every article is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>Every article of this list is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>There is a filter “{0}” already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/articles/list_work.py"/>
        <source>This is the only one of this list that is not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/article_head.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Done, next</source>
        <translation>完成并转到下一篇</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/article_head.py"/>
        <source>No article yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/article_head.py"/>
        <source>Drop text files or a folder here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/article_head.py"/>
        <source>editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/article_head.py"/>
        <source>{0} characters of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/banner.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/dock.py"/>
        <source>Close this panel (View, Panels brings it back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/project_corner.py"/>
        <source>shown only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/status_line.py"/>
        <source>shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/status_line.py"/>
        <source>Not saved yet: the file is busy, trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/chrome/status_line.py"/>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/codebook_panel.py"/>
        <location filename="../../annotator/ui/dock_layout.py"/>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Codebook</source>
        <translation>编码手册</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/definition_card.py"/>
        <location filename="../../annotator/ui/codebook_editor/dialogs/difference_words.py"/>
        <source>This label has no definition yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/definition_card.py"/>
        <location filename="../../annotator/ui/codebook/label_list_model.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/definition_card.py"/>
        <location filename="../../annotator/ui/codebook/label_list_model.py"/>
        <source>Not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/label_list_model.py"/>
        <location filename="../../annotator/ui/codebook_editor/dialogs/difference_words.py"/>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/label_list_model.py"/>
        <source>in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/label_list_model.py"/>
        <source>in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <source>Import codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <source>Export codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <source>Print codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <source>The codebook is written to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <source>The codebook to print is written to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/codebook_work.py"/>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>The codebook is version {0} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/difference_words.py"/>
        <source>There is no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/difference_words.py"/>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <location filename="../../annotator/ui/shortcuts/shortcut_sheet.py"/>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/difference_words.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>no group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/difference_words.py"/>
        <source>The codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/keep_dialog.py"/>
        <source>{0}: look at the spans of {1} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/keep_dialog.py"/>
        <source>Keep as version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/preview.py"/>
        <source>Why? A note for whoever reads the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/preview.py"/>
        <source>Note on why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/preview.py"/>
        <source>Counting what it touches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/preview.py"/>
        <source>It is being written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/preview.py"/>
        <source>No span and no article is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>choose a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>New labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>the ids of the new labels, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Short names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/dialogs/steps.py"/>
        <source>Retire {0}: nothing more is tagged with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>The draft is not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Keep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Discard and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Nothing is edited. What you edit is a draft until you keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Codebook {0}, version {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Keep as version {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/group_page.py"/>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <location filename="../../annotator/ui/dock_layout.py"/>
        <location filename="../../annotator/ui/panels.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Relations</source>
        <translation>关系列表</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>The codebook has become version {0} meanwhile. Your draft stays, on top of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/editor_window.py"/>
        <source>Draft: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>+ Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>+ Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Id of the attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Key of the attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Names of the attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Definition of the attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>Remove this attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <location filename="../../annotator/ui/inspector/value_strip.py"/>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/attributes.py"/>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>A colour that every reader tells from the others, also a colour-blind one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>Choose another colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>no colour: write #rrggbb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>Colour on light paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>Colour on dark paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>contrast {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>contrast {0}, hard to see: {1} is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/colours.py"/>
        <source>Not every reader can tell it from {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/examples.py"/>
        <source>+ Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/examples.py"/>
        <source>Example or counterexample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/examples.py"/>
        <source>Remove this example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/examples.py"/>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/examples.py"/>
        <source>Counterexample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/examples.py"/>
        <source>Note on the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/examples.py"/>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/key_field.py"/>
        <source>Press the key; Backspace takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/fields/several.py"/>
        <source>There is nothing to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Applies to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>the exported name; Rename… changes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <location filename="../../annotator/ui/search/search_panel.py"/>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>takes the selection, or its unit at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Its key takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>The program takes {0} itself: press another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>{0} cannot be a key: press a digit, a letter, or one of - = `.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>{0} is the key of {1}: press another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>{0} is the key of the attribute {1}: press another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_form.py"/>
        <source>said of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>1 span in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>of the article as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>New label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <location filename="../../annotator/ui/inspector/article_popups.py"/>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>Bring back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>Retire…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>Keep or discard the draft first: this is a step of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>{0} spans in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_page.py"/>
        <source>retired, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_tree.py"/>
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/labels/label_tree.py"/>
        <source>No group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/group_page.py"/>
        <source>+ Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/history_page.py"/>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/history_page.py"/>
        <source>From version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/history_page.py"/>
        <source>To version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/history_page.py"/>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/history_page.py"/>
        <source>{0}, in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>+ Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>Id of the relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>choose labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>Names of the relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>Definition of the relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>Remove this relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/relation_page.py"/>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>+ Labels that never overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>Never overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>Remove this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>What is coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>Spans may cross: overlap without one lying in the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>Labels that never overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>Name of the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook_editor/pages/rule_page.py"/>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Package of {0} — {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Coders and packages — {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>&amp;Assign articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Make &amp;packages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>&amp;Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <location filename="../../annotator/ui/inspector/value_fields.py"/>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Keep this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Rename the coder at hand (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Take back the round at hand (Delete); what was coded stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>This one stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Enter keeps this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Coders and packages — {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_window.py"/>
        <source>Once more takes {0} back, for good: nobody has its articles then. What was coded stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>Assigned: {0}, {1} articles to {2} coders, seed {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>Files to merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <location filename="../../annotator/ui/project_jobs.py"/>
        <source>Projects (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>1 package is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>Packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>Nothing new: all of it was here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <location filename="../../annotator/ui/way_back.py"/>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>{0} packages are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>{0} in {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>The coder is called {0} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>Taken back: {0}. What was coded stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>Kept: {0}. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/coders_work.py"/>
        <source>The last step was not taken in this window: “{0}”. Go back to the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/conflict_table.py"/>
        <source>Open conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Assign articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>&amp;Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>What each coder gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Strata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>, nobody gets what another one has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>all that are free, or as 1-20,35</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>the next that is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Smallest acceptable alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Level of significance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Articles &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>How &amp;many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>&amp;Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>&amp;Drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>&amp;Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>&amp;Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>The same seed draws the same articles on every machine; it is kept with the round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Tick who is to code, or name new coders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>{0}: {1} of {2} free articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>As it would be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Nothing is assigned yet. Esc again closes this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>Overlap: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/assign_dialog.py"/>
        <source>, {0} of them for more than one coder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>What the file brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>Nothing is written yet. This is what the files would bring, in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>&amp;Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>&amp;Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>This is what came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>. A merge cannot be undone; a copy of the project is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>which codebook?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Looking at the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>, {0} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>&amp;Merge {0} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>Nothing of it comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/merge_dialog.py"/>
        <source>Say which codebook is to be: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>Make packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>&amp;Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>those assigned to each, or as 1-20,35</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>Packages to be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>as named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>Folder of the packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>Name the folder that the packages go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>As they would be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>Tick who gets a package, or name new coders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>{0} is there already: choose another folder, or take that file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>{0} (there already)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>{0} assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/pack_dialog.py"/>
        <source>Each file holds the part of one coder: nothing of what another one has coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/dialogs/people.py"/>
        <source>New coders, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/refused_files.py"/>
        <source>{0} cannot be written: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/refused_files.py"/>
        <source>{0} Made before it: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/rename_field.py"/>
        <source>New name of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} in article {1} ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Not shown: conflicts of {0}. They show what other coders have marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>A merge cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Choose the files that came back: packages, or copies of this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>the other file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>This is the package of {0}: {1} of the project “{2}”. Send the file back when they are done: whoever leads the project assigns and merges there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Merged: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Codebook: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>A merge cannot be undone; a copy is kept as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Answer above, then it is tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Nothing new: all of it is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>New coders: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>{0} has the text of {1}: both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>Besides: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coders/words.py"/>
        <source>file {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>another spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>Let OpenCC decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_popup.py"/>
        <source>{0} in every regional standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_work.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Conversion…</source>
        <translation>转换…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/conversion_work.py"/>
        <source>OpenCC decides on {0} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/name_offer.py"/>
        <source>Write {0} as {1} in {2}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/name_offer.py"/>
        <source>Protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/name_offer.py"/>
        <source>Keep {0} as it is in {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/name_offer.py"/>
        <source>{0} is a protected term now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>Protected terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>Term, as it is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>becomes (empty: the same)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>No term is protected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/conversions/terms_dialog.py"/>
        <source>origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/card.py"/>
        <source>Save or copy this picture or its numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/card.py"/>
        <source>{0}: save or copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/card.py"/>
        <source>Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/card.py"/>
        <source>Copy its numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>No article yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>All coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>Whose?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>Whose work is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>Dashboard — {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>Show these articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/dashboard_window.py"/>
        <source>{0} · others' work is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>under 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>Done: {0} of {1} ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>Active time on {0}: {1} in all, {2} in the median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>Spans of each of {0} coders, by label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>{0} of {1} done by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>{0} done that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>longest articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>Minutes of active time each day; {0} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>{0} · {1}, {2} done, {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>Articles marked done each day; {0} of {1} so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <location filename="../../annotator/ui/dashboard/pictures/timeline.py"/>
        <source>{0} in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>{0} a thousand characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/coding.py"/>
        <source>{0} begun that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <source>{0} span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <location filename="../../annotator/ui/search/hits/hit_list_model.py"/>
        <source>{0} article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <source>{0} pair of spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <source>{0} pairs of spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <source>{0} text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <source>{0} different texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <source>{0} sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <source>{0} sittings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <source>{0} character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/counts.py"/>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>{0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/scene.py"/>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/scene.py"/>
        <source>{0} h {1:02} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>Articles in which both labels have a span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>Pairs of spans that share a character, nested ones too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>{0} by label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>The paler part waits to be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>{0}: {1} in {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <location filename="../../annotator/ui/dashboard/pictures/timeline.py"/>
        <source>all labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>Lengths of spans, in characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>{0} by length in characters: {1} in the median, {2} to {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>The texts that carry a label most often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>{0} in {1} of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>{0} confirmed, {1} pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>overlapping spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>same article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/spans.py"/>
        <source>A sample: {0} of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/pictures/timeline.py"/>
        <source>Without a whole date, and left out: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dashboard/plot/chart.py"/>
        <source>Click: show what is counted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk.py"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk.py"/>
        <source>Done: {0}, without a span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk.py"/>
        <source>Click a span to choose it; then it can be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk.py"/>
        <source>Click a span to choose it; then a note can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk.py"/>
        <source>This article has no spans yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk.py"/>
        <source>No span stands at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk.py"/>
        <source>No other span stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk.py"/>
        <source>Ctrl+Z takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk.py"/>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>From the first again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk.py"/>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>From the last again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/desk.py"/>
        <source>The selection can be added to a span: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dock_layout.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Selected span</source>
        <translation>所选标记</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dock_layout.py"/>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dock_layout.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Page</source>
        <translation>页面结构</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dock_layout.py"/>
        <location filename="../../annotator/ui/panels.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Repairs</source>
        <translation>修复列表</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dock_layout.py"/>
        <location filename="../../annotator/ui/panels.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Warnings</source>
        <translation>警告列表</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dock_layout.py"/>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dock_layout.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Recoding</source>
        <translation>重新编码</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_dialog.py"/>
        <location filename="../../annotator/ui/exporting/export_work.py"/>
        <location filename="../../annotator/ui/exporting/where.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_dialog.py"/>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source> characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Whole articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Labels to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Licence of the data, as CC BY 4.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Licence of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>&amp;Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Both scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>&amp;Punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>&amp;Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>They s&amp;hare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>To&amp;kens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>&amp;Nested spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Pa&amp;rts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>How many folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Random seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>With it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Tick at least one layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Tick at least one label, or take all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Training needs a share, and so does development or test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>La&amp;yers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>▾  &amp;More choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>▸  &amp;More choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>Windows of {0} characters can share {1} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_form.py"/>
        <source>The three shares make {0} %: they have to make 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_work.py"/>
        <source>Print article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_work.py"/>
        <source>Open an article first: it is the open one that is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_work.py"/>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_work.py"/>
        <source>Export into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/export_work.py"/>
        <source>The article to print is written to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/fields/format_box.py"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>Keeps everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>Keeps words and their labels alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>Keeps all but {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/offered.py"/>
        <source>Keeps only {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>No article speaks yet: nothing would be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>The first article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <location filename="../../annotator/ui/panes/folding.py"/>
        <source>1 span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>1 is left out: several coders are done with it, and nothing is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>{0} are left out: several coders are done with them, and nothing is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>How it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>The first record, as it would be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>Looking how it begins…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>{0} of {1} articles will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>The first {0} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <source>{0}, long texts cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/preview_pane.py"/>
        <location filename="../../annotator/ui/exporting/words.py"/>
        <location filename="../../annotator/ui/importing/annotated/refused_box.py"/>
        <source>… and {0} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/set_out.py"/>
        <source>[{0} characters more]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/where.py"/>
        <source>Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/words.py"/>
        <source>1 article written to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/words.py"/>
        <source>{1} articles written to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/exporting/words.py"/>
        <source>What was left out is listed in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/file_dialogs.py"/>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/file_dialogs.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/file_dialogs.py"/>
        <source>{0} file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/fonts.py"/>
        <source>No Chinese font is installed, so text shows as boxes: install one (on Debian and Ubuntu: apt install fonts-noto-cjk) and start annotator again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>Files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>What the file's offsets count: programs differ where a character takes more than one unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>No format reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>Format of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/file_table.py"/>
        <source>What the offsets of {0} count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/given.py"/>
        <source>Offsets could not be checked: {0} gives no words of its spans. If they stand wrong, choose what they count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/given.py"/>
        <source>Attributes that the codebook does not have stay out: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/given.py"/>
        <source>Relations that the codebook does not have: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>The texts are there already; 1 of their spans is not, and an import does not add to articles there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>The texts are there already; {0} of their spans are not, and an import does not add to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Nothing of it can come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>All of it is in the project already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source> comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source> come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source> (so far: only the beginning of the largest files was looked at)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>The layers that the files name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Nothing is written yet. This is what was understood of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Annotations &amp;go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Layer that the annotations go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>First article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source> with 1 span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>, 1 span left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>that the file names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Make all new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Leave all out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>, to the layer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>, {0} there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>, and {0} without annotations: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source> with {0} spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>, {0} spans left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source> (without {0} spans, which stay out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>{0} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Decide what the label {0} becomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Name the layer that the annotations go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/import_dialog.py"/>
        <source>Decide what {0} labels become.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/label_choices.py"/>
        <source>Labels of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/label_choices.py"/>
        <source>Label in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/label_choices.py"/>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/label_choices.py"/>
        <source>{0} becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/label_choices.py"/>
        <source>Nothing: its spans stay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/label_choices.py"/>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/label_choices.py"/>
        <source>A new label of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/looking.py"/>
        <source>Looking at the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/refused_box.py"/>
        <source>What is refused, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/refused_box.py"/>
        <source>1 record is refused:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/refused_box.py"/>
        <source>{0} records are refused:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/annotated/spans_drawn.py"/>
        <source>The first article, with its spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>(the title is looked for in the text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>The first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>Each row becomes an article. Only the text has to be there; the rest may be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>Choose the column that holds the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/columns_dialog.py"/>
        <source>Columns of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/kinds.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/kinds.py"/>
        <source>All that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/kinds.py"/>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/words.py"/>
        <source>1 article imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/words.py"/>
        <source>{0} articles imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/importing/words.py"/>
        <source>{0} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_popups.py"/>
        <source>Take the label off the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_popups.py"/>
        <source>Question to the adjudicator, about the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_popups.py"/>
        <source>This label has no attributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_words.py"/>
        <source>{0}: set on the article; Alt+Return for its attributes, with no span chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_words.py"/>
        <source>{0}: set on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_words.py"/>
        <source>Open an article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_words.py"/>
        <source>{0}: taken off the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_words.py"/>
        <source>The label was taken off while its attributes were written: “{0}” is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/article_words.py"/>
        <source>{0}: set already; Remove takes it off with its attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/attribute_form.py"/>
        <source>Not in the codebook any more: kept until it is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/attribute_form.py"/>
        <source>left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/attribute_form.py"/>
        <source>Take away {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/attribute_form.py"/>
        <source>The {0} of {1} has {2} characters: write a number of at most {3} digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/chips.py"/>
        <source>? question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/chips.py"/>
        <source>Labels of the article as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/chips.py"/>
        <source>+ label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector_panel.py"/>
        <source>No span is chosen. Click one, or step through them with Ctrl+Down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector_panel.py"/>
        <source>Asked of the adjudicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector_panel.py"/>
        <location filename="../../annotator/ui/inspector/span_work.py"/>
        <source>certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector_panel.py"/>
        <source>Alt+S steps: sure, unsure, nothing said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector_panel.py"/>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector_panel.py"/>
        <source>codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector_panel.py"/>
        <location filename="../../annotator/ui/spans/span_delegate.py"/>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_work.py"/>
        <source>Click a span to choose it; then say how sure you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_work.py"/>
        <source>Click a span to choose it; then ask. Alt+Shift+Q asks about the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_work.py"/>
        <source>Click a span to choose it; then its attributes can be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_work.py"/>
        <source>{0} (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/value_fields.py"/>
        <source>Esc brings back what is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/value_fields.py"/>
        <source>{0}  default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/value_fields.py"/>
        <source>{0} (not in the codebook)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/value_strip.py"/>
        <source>What is dashed is not in the codebook any more: kept until it is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/mishaps.py"/>
        <source>the details are in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/mishaps.py"/>
        <source>the details are in the terminal that it was started from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/entries.py"/>
        <source>whole article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/finder.py"/>
        <source>Esc goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/finder.py"/>
        <source>Enter tags     Ctrl+Enter gives the chosen span a second label     Esc goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/finder.py"/>
        <source>Enter opens it     Esc goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/finder.py"/>
        <source>Enter does it     Esc goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/finder.py"/>
        <source>Go to an article: a part of its title, or its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/finder.py"/>
        <source>Find an action, a label or an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/finder.py"/>
        <source>Reading the titles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/finder.py"/>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/palette/found_list.py"/>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane_menu.py"/>
        <source>Tag as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane_menu.py"/>
        <source>Tag what stands here as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane_menu.py"/>
        <source>Change label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane_menu.py"/>
        <source>Give a second label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane_menu.py"/>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane_menu.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane_menu.py"/>
        <source>Span meant: {0} ({1} here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane_menu.py"/>
        <source>Select its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/pane_menu.py"/>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panels.py"/>
        <source>{0} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panes/folding.py"/>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panes/folding.py"/>
        <source>{0} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/place.py"/>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/place.py"/>
        <source>char</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_jobs.py"/>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_jobs.py"/>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_jobs.py"/>
        <source>Import folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_jobs.py"/>
        <source>Import table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_jobs.py"/>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_jobs.py"/>
        <source>Another import is running: wait until it is done, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_jobs.py"/>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_jobs.py"/>
        <source>The file is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_jobs.py"/>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_jobs.py"/>
        <source>Backed up to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project_jobs.py"/>
        <source>{0} belongs to the open project: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_list.py"/>
        <source>split into {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_list.py"/>
        <source>merged from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_panel.py"/>
        <source>Open recodings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/recoding_work.py"/>
        <source>Project, Recoding queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>1 done article in which {0} was not looked for. Now: article {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>{2} done articles in which {0} was not looked for. Now: article {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>1 span left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>{0} spans left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>All spans of {0} are decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>Definition, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>{0} was looked for in every article that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>All articles with {0} are decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>All your spans of {0} are decided; other coders have {1} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>take it off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>articles to check again: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>looked for {0}: next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>keep {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/recoding/words.py"/>
        <source>{0} skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/meta_form.py"/>
        <source>add year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/meta_form.py"/>
        <source>Supply the year of the date “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_panel.py"/>
        <source>Parts of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_work.py"/>
        <source>Move its edges to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_work.py"/>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_work.py"/>
        <source>Select the text that the region shall have first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_work.py"/>
        <source>Remove the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_work.py"/>
        <source>Marked as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/page_work.py"/>
        <source>The mark {0} is gone; the text stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/region_list_model.py"/>
        <source>repeats paragraph {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/regions/region_list_model.py"/>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_menu.py"/>
        <source>Start a relation here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_menu.py"/>
        <source>Delete relation {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_menu.py"/>
        <source>Join “{0}” to this: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_menu.py"/>
        <source>Keep relation {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_mouse.py"/>
        <source>Drag to another span to join them, or press \</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_panel.py"/>
        <source>Relations of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_panel.py"/>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_panel.py"/>
        <location filename="../../annotator/ui/repairs/repair_panel.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_words.py"/>
        <source>The codebook joins no {0} with {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_words.py"/>
        <source>it allows {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_words.py"/>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_words.py"/>
        <source>it has no relation for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>Deleted: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>Denied: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>The mark is let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>Joined: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/relations/relation_work.py"/>
        <source>Kept: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/mending.py"/>
        <source>Accepted: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/mending.py"/>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <location filename="../../annotator/ui/spans/pending.py"/>
        <location filename="../../annotator/ui/spans/span_panel.py"/>
        <source>Rejected: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_editor.py"/>
        <source>Replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_editor.py"/>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_editor.py"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_editor.py"/>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_list_model.py"/>
        <source>1 gloss taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_list_model.py"/>
        <source>{0} glosses taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_panel.py"/>
        <source>Repairs of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_panel.py"/>
        <source>Breaks and flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_panel.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_panel.py"/>
        <source>{0}, or Alt+{0} in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <source>Written by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/repair_words.py"/>
        <source>Written by hand. What the program had found, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/source_sheet.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Source text</source>
        <translation>原始文本</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/source_sheet.py"/>
        <source>code point {0} of {1} • ¶ {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/repairs/source_sheet.py"/>
        <source>{0} to {1} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>{0} article without a year was not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>{0} articles without a year were not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>No such span was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>no hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>Fewer words find more; * stands for any few characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <location filename="../../annotator/ui/search/hits/hit_list_model.py"/>
        <source>{0} hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <location filename="../../annotator/ui/search/hits/hit_list_model.py"/>
        <source>{0} hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>of the query before, “{0}”: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>in {0} article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>in {0} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>Nothing found for “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_search.py"/>
        <source>{0} {1}, narrowed by: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} span is pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} spans are pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} of the articles is done, and stays so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} of the articles are done, and stay so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <location filename="../../annotator/ui/spans/pending.py"/>
        <source>{0} confirms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>Tag {0} as {1}, pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <location filename="../../annotator/ui/spans/pending.py"/>
        <source>Confirmed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>All of them are {0} already: nothing is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} new in {1} article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} new in {1} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hit_tagging.py"/>
        <source>{0} not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/hit_list_model.py"/>
        <source>Ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/hit_menu.py"/>
        <source>Tag ticked as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <source>Tag ticked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <source>A label's key does the same in the list; first it is said what would be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <source>What is pending among the ticked hits stands from now on (Alt+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <source>What is pending among the ticked hits is taken away (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <source>Untick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <source>{0} ticked in {1} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits/tick_bar.py"/>
        <source>{0} ticked in 1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/index_upkeep.py"/>
        <source>{0} of {1} articles indexed; the others are read as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>by every coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>the whole span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>{0} · Delete takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Narrow the search by: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>On a span of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Inside a span of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>Every coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>together with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>and {0} more: write a name into the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/filter_chips.py"/>
        <source>in article {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/query_bar.py"/>
        <source>Search the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/query_bar.py"/>
        <source>Without filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/query_bar.py"/>
        <source>from 2020-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query/query_bar.py"/>
        <source>to 2020-12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_panel.py"/>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_panel.py"/>
        <source>Hits of the same words under one heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_panel.py"/>
        <source>CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_panel.py"/>
        <source>Write the hits into a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Export hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>{0} hit is in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>{0} hits are in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Copy the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Every occurrence of these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Untick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/search_work.py"/>
        <source>Tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/changing.py"/>
        <source>{0} is the key of the label “{1}”, and labels come first: press another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/changing.py"/>
        <source>{0} sets the attribute “{1}”, and the codebook comes first: press another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/changing.py"/>
        <source>{0} gives the label “{1}” with Shift, and labels come first: press another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/changing.py"/>
        <source>{0} is taken by “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/keys.py"/>
        <source>The settings give a key to two actions, which Help › Change shortcuts… can mend: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/keys.py"/>
        <source>{0} is no key that can be pressed alone: press a letter, a sign or a function key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/keys.py"/>
        <source>{0} stays free: input methods for Chinese are switched with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/keys.py"/>
        <source>{0} only moves the keyboard from one part of the window to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/keys.py"/>
        <source>{0} opens rows and presses buttons: hold Ctrl or Alt with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/keys.py"/>
        <source>{0} belongs to the text, where it moves the caret, selects or copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/keys.py"/>
        <source>{0} stays with “{1}”, “{2}” goes without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/keys.py"/>
        <source>The settings give a key to “{0}”, but {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Change shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Every action has the keys again that it had at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Search: a name in any language, or a key as Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>All as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>No action is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>Press the new key for “{0}”. Esc goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>“{0}” has the key {1} no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_dialog.py"/>
        <source>{0} stays with another action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_list.py"/>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_list.py"/>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_list.py"/>
        <source>{0}: another action or a label has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_list.py"/>
        <source>{0} is not free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_sheet.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_sheet.py"/>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_sheet.py"/>
        <source>Attributes of the chosen span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_sheet.py"/>
        <source>In the text and the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/shortcuts/shortcut_sheet.py"/>
        <source>• has other keys than at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/pending.py"/>
        <source>{0} takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/span_list_model.py"/>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/span_list_model.py"/>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/span_list_model.py"/>
        <source>{0} ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/span_list_model.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/span_panel.py"/>
        <source>Spans of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/spans/span_panel.py"/>
        <source>No spans yet: select some text and press a label's key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/coder_dialog.py"/>
        <source>Who is coding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/coder_dialog.py"/>
        <source>Your name, as it shall stand beside your work:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/coder_dialog.py"/>
        <source>Each coder has a layer of their own: nobody sees or changes another's spans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/coder_dialog.py"/>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Make project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>The project needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Folder of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>There is no folder {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Choose the codebook's file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>{0} is there already: choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/new_project_dialog.py"/>
        <source>Write your name, as it shall stand beside your work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <source>No projects yet. Make one, or look at the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <source>Label Chinese news articles in both scripts, side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/start/start_window.py"/>
        <source>Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/time_left.py"/>
        <source>A few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/time_left.py"/>
        <source>About an hour left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/time_left.py"/>
        <source>About a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/time_left.py"/>
        <source>About {0} hours left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/time_left.py"/>
        <source>About {0} seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/time_left.py"/>
        <source>About {0} minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/view_actions.py"/>
        <source>annotator {0}: labels Chinese news articles in both scripts side by side.
Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/view_actions.py"/>
        <location filename="../../annotator/ui/actions.py"/>
        <source>About annotator</source>
        <translation>关于 annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/waiting.py"/>
        <source>{0} {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/warnings/warning_list_model.py"/>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/warnings/warning_panel.py"/>
        <source>Warnings and questions of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/way_back.py"/>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/way_back.py"/>
        <source>That was the last one: every article of the list is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/way_back.py"/>
        <source>There is nothing to undo since the last merge, and a merge cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/way_back.py"/>
        <source>Send {0} back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/window.py"/>
        <source>That is the last article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/window.py"/>
        <source>That is the first article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Import folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Import table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Print article…</source>
        <translation>打印文章…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Change coder…</source>
        <translation>更换编码员…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Paste as article</source>
        <translation>粘贴为文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select more</source>
        <translation>扩大选区</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Select less</source>
        <translation>缩小选区</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Drags take whole words</source>
        <translation>拖选取整词</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Search the corpus…</source>
        <translation>检索语料…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Every occurrence of this span</source>
        <translation>此标记的所有出现处</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next hit</source>
        <translation>下一处命中</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous hit</source>
        <translation>上一处命中</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Find anything…</source>
        <translation>查找一切…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Article by its title…</source>
        <translation>按标题找文章…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next clause without a span</source>
        <translation>下一个未标记的小句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next name without a span</source>
        <translation>下一个未标记的名称</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next clause</source>
        <translation>下一小句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>By clause, sentence, paragraph</source>
        <translation>按小句、句子、段落</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous clause</source>
        <translation>上一小句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous sentence</source>
        <translation>上一句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next paragraph</source>
        <translation>下一段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous paragraph</source>
        <translation>上一段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next clause, selecting</source>
        <translation>选到下一小句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous clause, selecting</source>
        <translation>选到上一小句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next sentence, selecting</source>
        <translation>选到下一句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous sentence, selecting</source>
        <translation>选到上一句</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next paragraph, selecting</source>
        <translation>选到下一段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous paragraph, selecting</source>
        <translation>选到上一段</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next span</source>
        <translation>下一个标记</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous span</source>
        <translation>上一个标记</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next of the spans under the caret</source>
        <translation>光标处的下一个标记</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next suggestion or flag</source>
        <translation>下一处建议或疑点</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous suggestion or flag</source>
        <translation>上一处建议或疑点</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next warning</source>
        <translation>下一条警告</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous warning</source>
        <translation>上一条警告</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Span</source>
        <translation>标记</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Repeat the last label</source>
        <translation>重复上一个标签</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Attributes…</source>
        <translation>属性…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Sure, unsure, nothing said</source>
        <translation>确定、不确定、未说明</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Ask the adjudicator…</source>
        <translation>询问裁定人…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Definition of its label</source>
        <translation>标签定义</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Example of its label</source>
        <translation>收为标签正例</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Counterexample of it</source>
        <translation>收为标签反例</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Confirm what is pending</source>
        <translation>确认待定标记</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Start one character left</source>
        <translation>起点左移一字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Start one character right</source>
        <translation>起点右移一字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>End one character right</source>
        <translation>终点右移一字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>End one character left</source>
        <translation>终点左移一字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Start one word left</source>
        <translation>起点左移一词</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Edges by word</source>
        <translation>按词移动边界</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Start one word right</source>
        <translation>起点右移一词</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>End one word right</source>
        <translation>终点右移一词</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>End one word left</source>
        <translation>终点左移一词</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Add the selection to the span</source>
        <translation>将选区并入标记</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Take the selection out of the span</source>
        <translation>从标记中去掉选区</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Mark the span, join it with the next</source>
        <translation>选定标记，与下一个相连</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Go along the relation</source>
        <translation>沿关系跳转</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Keep as shown</source>
        <translation>按所示保留</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Delete relation</source>
        <translation>删除关系</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>All relations</source>
        <translation>全部关系</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Those of the chosen span</source>
        <translation>所选标记的关系</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>None</source>
        <translation>不显示</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Edit…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Mend text…</source>
        <translation>修补文本…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next uncertain conversion</source>
        <translation>下一处存疑转换</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous uncertain conversion</source>
        <translation>上一处存疑转换</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Protect the name just tagged</source>
        <translation>保护刚标记的名称</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>To do</source>
        <translation>待处理</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Recheck</source>
        <translation>待复查</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next article</source>
        <translation>下一篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous article</source>
        <translation>上一篇文章</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next unfinished</source>
        <translation>下一篇未完成</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Note on the article…</source>
        <translation>文章备注…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Ask about the article…</source>
        <translation>就本文提问…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Mark selection as</source>
        <translation>将选区标为</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Deck</source>
        <translation>副标题</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Dateline</source>
        <translation>电头</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Byline</source>
        <translation>作者署名</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Marker</source>
        <translation>标志文字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Meta</source>
        <translation>元信息</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Credit</source>
        <translation>来源署名</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Related</source>
        <translation>相关阅读</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Footer</source>
        <translation>页脚</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Filter the list…</source>
        <translation>筛选列表…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Removed articles…</source>
        <translation>已移除的文章…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Codebook…</source>
        <translation>编码手册…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Recoding queue</source>
        <translation>重新编码队列</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Import codebook…</source>
        <translation>导入编码手册…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Export codebook…</source>
        <translation>导出编码手册…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Print codebook…</source>
        <translation>打印编码手册…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Dashboard</source>
        <translation>统计面板</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Agreement…</source>
        <translation>编码员一致性…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Adjudicate…</source>
        <translation>裁定分歧…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Coders and packages…</source>
        <translation>编码员与任务包…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Assign articles…</source>
        <translation>分配文章…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Make packages…</source>
        <translation>制作任务包…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Protected terms…</source>
        <translation>受保护词语…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Label names</source>
        <translation>标签名称</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Labels beside a selection</source>
        <translation>选区旁的标签栏</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Active time</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Mark uncertain conversions</source>
        <translation>标出存疑转换</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Fold uncoded zones</source>
        <translation>折叠不编码区域</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Fold the zone at the caret</source>
        <translation>折叠光标处区域</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Normal text size</source>
        <translation>默认字号</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>OpenCC</source>
        <translation>OpenCC 标准</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Traditional as</source>
        <translation>繁体采用</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Taiwan with phrases</source>
        <translation>台湾（含用词）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Hong Kong with phrases</source>
        <translation>香港（含用词）</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Next part of the window</source>
        <translation>窗口下一部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Previous part</source>
        <translation>窗口上一部分</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Panels as at first</source>
        <translation>恢复面板布局</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions.py"/>
        <source>Change shortcuts…</source>
        <translation>更改快捷键…</translation>
    </message>
</context>
</TS>
