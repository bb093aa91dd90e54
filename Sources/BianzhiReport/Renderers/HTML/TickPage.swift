package import BianzhiCore

/// A web page on which somebody ticks rows; it gives its answer back as a CSV file.
///
/// Nothing of it comes from outside, and nothing of it is sent: the file is made in the browser.
package struct TickPage: Sendable {
  /// One thing to decide on.
  package struct Row: Sendable {
    /// What the answer names it by, in the order of ``TickPage/keys``.
    package let key: [String]
    package let cells: [String]
    /// The sentence in three pieces: before, the words that were read, and after.
    package let sentence: (before: String, marked: String, after: String)
    /// Why it cannot be taken; nil where it can.
    package let obstacle: String?

    package init(
      key: [String], cells: [String], sentence: (before: String, marked: String, after: String),
      obstacle: String?
    ) {
      (self.key, self.cells, self.sentence, self.obstacle) = (key, cells, sentence, obstacle)
    }
  }

  private let title: String
  private let keys: [String]
  private let columns: [String]
  private let rows: [Row]
  private let language: Language

  /// - Parameters:
  ///   - keys: headings of the answer, before that of the tick.
  ///   - columns: headings of the cells.
  package init(
    title: String, keys: [String], columns: [String], rows: [Row], language: Language
  ) {
    (self.title, self.keys, self.columns) = (title, keys, columns)
    (self.rows, self.language) = (rows, language)
  }

  package func bytes() -> [UInt8] {
    var markup = MarkupText()
    markup.constant("<!DOCTYPE html>\n")
    markup.start("html", ["lang": word("zh-CN", "en")])
    head(&markup)
    markup.start("body")
    markup.element("header") { $0.element("h1", text: title) }
    markup.element(
      "p", ["class": "sub"],
      text: word(
        "对照原文逐条勾选，再按“存为文件”。浏览器存下 ticked.csv，用 read accept 文件 --ticked ticked.csv 采用。页面不发送任何内容。",
        "Tick what may be taken beside its sentence, then save the file. The browser saves ticked.csv; take it with read accept FILE --ticked ticked.csv. The page sends nothing."
      ))
    buttons(&markup)
    table(&markup)
    buttons(&markup)
    markup.element("script") { $0.constant(Self.script) }
    markup.end()
    markup.end()
    markup.line()
    return markup.bytes
  }

  private func word(_ chinese: String, _ english: String) -> String {
    Wording(zh: chinese, en: english)[language]
  }

  private func head(_ markup: inout MarkupText) {
    markup.start("head")
    markup.empty("meta", ["charset": "utf-8"])
    markup.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    markup.empty("meta", ["http-equiv": "Content-Security-Policy", "content": HTMLLook.policy])
    markup.empty("meta", ["name": "color-scheme", "content": "light dark"])
    markup.element("title", text: title)
    markup.element("style") { $0.constant(HTMLLook.style) }
    markup.end()
    markup.line()
  }

  private func buttons(_ markup: inout MarkupText) {
    markup.start("p")
    for (name, text) in [
      ("all", word("全部勾选", "Tick all")), ("none", word("全部不选", "Untick all")),
      ("save", word("存为文件", "Save the file")),
    ] {
      markup.element("button", ["type": "button", "data-do": name], text: text)
      markup.text(" ")
    }
    markup.element("output", ["data-count": ""]) { _ in }
    markup.end()
    markup.line()
  }

  private func table(_ markup: inout MarkupText) {
    markup.start("div", ["class": "box", "role": "region", "tabindex": "0"])
    markup.start("table", ["data-keys": keys.joined(separator: "\t")])
    markup.start("thead")
    markup.start("tr")
    for column in [word("采用", "take")] + columns + [word("原文", "text")] {
      markup.element("th", ["scope": "col"], text: column)
    }
    markup.end()
    markup.end()
    markup.start("tbody")
    for row in rows { write(row, &markup) }
    markup.end()
    markup.end()
    markup.end()
    markup.line()
  }

  private func write(_ row: Row, _ markup: inout MarkupText) {
    markup.start("tr")
    markup.start("td")
    if let obstacle = row.obstacle {
      markup.text(obstacle)
    } else {
      markup.empty(
        "input",
        [
          "type": "checkbox", "data-key": row.key.joined(separator: "\t"),
          "aria-label": row.cells.joined(separator: " "),
        ])
    }
    markup.end()
    for cell in row.cells { markup.element("td", text: cell) }
    markup.start("td", ["class": "w"])
    markup.text(row.sentence.before)
    markup.element("mark", text: row.sentence.marked)
    markup.text(row.sentence.after)
    markup.end()
    markup.end()
    markup.line()
  }

  private static let script: StaticString = """
    'use strict';
    const boxes=[...document.querySelectorAll('input[data-key]')];
    const count=()=>{const ticked=boxes.filter(box=>box.checked).length;
    document.querySelectorAll('[data-count]').forEach(place=>{place.textContent=ticked+' / '+boxes.length})};
    const quoted=text=>'"'+text.replaceAll('"','""')+'"';
    const save=()=>{
    const keys=document.querySelector('table[data-keys]').dataset.keys.split('\\t');
    const lines=[[...keys,'采用'],...boxes.map(box=>[...box.dataset.key.split('\\t'),box.checked?'是':'否'])];
    const text='\\ufeff'+lines.map(line=>line.map(quoted).join(',')).join('\\r\\n')+'\\r\\n';
    const link=document.createElement('a');
    link.href=URL.createObjectURL(new Blob([text],{type:'text/csv;charset=utf-8'}));
    link.download='ticked.csv';document.body.append(link);link.click();link.remove()};
    const set=value=>{boxes.forEach(box=>{box.checked=value});count()};
    document.addEventListener('change',count);
    document.querySelectorAll('[data-do]').forEach(button=>button.addEventListener('click',()=>{
    if(button.dataset.do==='save')save();else set(button.dataset.do==='all')}));
    count();
    """
}
