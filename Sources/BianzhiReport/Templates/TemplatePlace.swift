import BianzhiCore

/// Where in a template something stands, as a reader of it counts.
struct TemplatePlace {
  private var part: String
  private var paragraph = 0
  private var tables = 0
  private var depth = 0
  private var row = 0

  init(part: String = "") { self.part = part }

  mutating func startParagraph() { if depth == 0 { paragraph += 1 } }

  mutating func startTable() {
    depth += 1
    guard depth == 1 else { return }
    tables += 1
    row = 0
  }

  mutating func endTable() { depth -= 1 }

  mutating func startRow() { if depth == 1 { row += 1 } }

  var wording: Wording {
    let place =
      depth > 0
      ? Wording(zh: "表格 \(tables) 第 \(row) 行", en: "table \(tables) row \(row)")
      : Wording(zh: "第 \(paragraph) 段", en: "paragraph \(paragraph)")
    if part.hasPrefix("word/header") {
      return Wording(zh: "页眉\(place.zh)", en: "header, \(place.en)")
    }
    if part.hasPrefix("word/footer") {
      return Wording(zh: "页脚\(place.zh)", en: "footer, \(place.en)")
    }
    return place
  }
}
