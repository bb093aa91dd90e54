import BianzhiCore

/// A report as a web page.
struct HTMLReport {
  static let stampName = "bianzhi-report"

  let report: Report
  var markup = MarkupText()
  var language: Language { report.stamp.language }

  init(_ report: Report) { self.report = report }

  func word(_ chinese: String, _ english: String) -> String {
    Wording(zh: chinese, en: english)[language]
  }

  mutating func whole() -> [UInt8] {
    markup.constant("<!DOCTYPE html>\n")
    markup.start("html", ["lang": word("zh-CN", "en")])
    head()
    markup.start("body")
    markup.element(
      "a", ["class": "skip", "href": "#main"], text: word("跳到正文", "Skip to the report"))
    header()
    contents()
    markup.start("main", ["id": "main"])
    for section in report.sections { write(section, level: 2) }
    markup.end()
    markup.element("script") { $0.constant(HTMLLook.script) }
    markup.end()
    markup.end()
    markup.line()
    return markup.bytes
  }

  private mutating func head() {
    markup.start("head")
    markup.empty("meta", ["charset": "utf-8"])
    markup.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    markup.empty("meta", ["http-equiv": "Content-Security-Policy", "content": HTMLLook.policy])
    markup.empty("meta", ["name": "color-scheme", "content": "light dark"])
    markup.empty("meta", ["name": Self.stampName, "content": report.stamp.text])
    markup.element("title", text: report.title)
    markup.element("style") { $0.constant(HTMLLook.style) }
    markup.end()
    markup.line()
  }

  private mutating func header() {
    markup.start("header")
    markup.element("h1", text: report.title)
    for line in report.subtitle {
      markup.start("p", ["class": "sub"])
      write(line)
      markup.end()
    }
    if let addressee = report.addressee {
      markup.start("p")
      write(addressee)
      markup.end()
    }
    markup.end()
    markup.line()
  }

  private mutating func contents() {
    markup.start("nav", ["aria-label": word("目录", "Contents")])
    for section in report.sections {
      markup.element("a", ["href": "#\(section.name)"], text: section.title)
    }
    markup.end()
    markup.line()
  }

  private mutating func write(_ section: ReportSection, level: Int) {
    markup.start("section", ["id": section.name])
    let name: StaticString = level == 2 ? "h2" : level == 3 ? "h3" : "h4"
    markup.element(name, text: section.title)
    markup.line()
    if hasFilter(section) { filter() }
    for block in section.blocks { write(block) }
    for part in section.parts { write(part, level: level + 1) }
    markup.end()
    markup.line()
  }

  /// Whether findings unfold in it.
  private func hasFilter(_ section: ReportSection) -> Bool {
    section.parts.contains { part in
      part.blocks.contains { block in
        if case .fold(let fold) = block { fold.filter != nil } else { false }
      }
    }
  }

  /// Shown by the script alone, which it needs.
  private mutating func filter() {
    markup.start("div", ["class": "filter", "hidden": ""])
    markup.start("label")
    markup.text(word("查找 ", "Find "))
    markup.empty("input", ["type": "search", "data-find": ""])
    markup.end()
    markup.start("label")
    markup.text(word("严重程度 ", "Severity "))
    markup.start("select", ["data-pick": ""])
    markup.element("option", ["value": ""], text: word("全部", "all"))
    for severity in Severity.allCases {
      markup.element("option", ["value": severity.rawValue], text: severity.wording[language])
    }
    markup.end()
    markup.end()
    markup.element(
      "button", ["type": "button", "data-unfold": ""], text: word("全部展开/收起", "Unfold or fold all"))
    markup.element("output", ["data-count": ""]) { _ in }
    markup.end()
    markup.line()
  }

  mutating func write(_ prose: Prose) {
    for span in prose.spans {
      switch span {
      case .text(let text): markup.text(text)
      case .strong(let text): markup.element("strong", text: text)
      case .figure(let figure):
        markup.element("data", ["value": figure.text, "data-figure": figure.mark.text]) {
          $0.text(figure.text)
        }
      }
    }
  }
}
