import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// A checklist as people tick it, and as it comes back.
enum ChecklistSheet {
  static let columns = [
    ResultColumn("item", Said(zh: "项号", en: "item"), .identifier),
    ResultColumn("sort", Said(zh: "类别", en: "sort")),
    ResultColumn("organ_code", Said(zh: "机构代码", en: "organ code"), .identifier),
    ResultColumn("organ_name", Said(zh: "机构名称", en: "organ name")),
    ResultColumn("label", Said(zh: "核对事项", en: "label")),
    ResultColumn("what", Said(zh: "核对内容", en: "what")),
    ResultColumn("expected", Said(zh: "应为", en: "expected")),
    ResultColumn("recorded", Said(zh: "登记", en: "recorded")),
    ResultColumn("tick", Said(zh: "勾选", en: "tick")),
    ResultColumn("found", Said(zh: "查实", en: "found")),
    ResultColumn("remark", Said(zh: "备注", en: "remark")),
  ]

  static func sort(_ item: String) -> ResultValue {
    switch item.first {
    case "B": .word(code: "body", said: Said(zh: "内设机构", en: "body"))
    case "R": .word(code: "roster", said: Said(zh: "在编人员", en: "roster"))
    default: .word(code: "pay", said: Said(zh: "工资", en: "pay"))
    }
  }

  static func tick(_ code: String) -> Said {
    code == "right" ? Said(zh: "相符", en: "right") : Said(zh: "不符", en: "wrong")
  }

  /// The sheet to take along: what is to be filled in is blank.
  static func table(_ lines: [ChecklistLine]) -> ResultTable {
    ResultTable(
      columns: columns.filter { $0.key != "label" },
      rows: lines.map { line in
        [
          .text(line.item), sort(line.item), .text(line.organCode), .text(line.organName),
          .text(line.what), .text(line.expected), .text(line.recorded), .none, .none, .none,
        ]
      })
  }

  private static let right = keys(["对", "√", "✓", "✔", "是", "相符", "right", "yes", "ok", "y"])
  private static let wrong = keys(["错", "×", "✗", "✘", "x", "否", "不符", "wrong", "no", "n"])

  private static func keys(_ words: [String]) -> Set<String> {
    Set(words.map { Vocabulary.key(of: $0) })
  }

  /// Reads the ticks of a sheet that must have each item of the list exactly once.
  static func read(
    _ file: String, items: [String], evidence: [EvidenceFile]
  ) throws -> ChecklistTicks {
    let filled = columns.filter { ["item", "tick", "what", "found", "remark"].contains($0.key) }
    let records = try SheetRecords.read(
      file,
      filled.map {
        SheetColumn(
          $0.key, [$0.said.zh, $0.said.en], isRequired: ["item", "tick"].contains($0.key))
      })
    var (missing, ticks): (Set<String>, [String: Bool?]) = (Set(items), [:])
    var wrongs: [ChecklistTicks.Wrong] = []
    for record in records {
      let item = record["item"]?.uppercased() ?? ""
      guard missing.remove(item) != nil else {
        throw SheetError.cell(
          file: file, row: record.row, column: "item",
          problem: .said(Said(zh: "清单中没有这一项，或重复", en: "not an item of this list, or there twice")))
      }
      ticks[item] = try tick(record, file)
      if ticks[item] == false { wrongs.append(wrong(item, record)) }
    }
    if let first = items.first(where: { missing.contains($0) }) {
      throw SheetError.cell(
        file: file, row: (records.last?.row ?? 1) + 1, column: "item",
        problem: .said(
          Said(
            zh: "缺 \(missing.count) 项，如 \(first)",
            en: "\(missing.count) items are missing, as \(first)")))
    }
    return ChecklistTicks(
      right: items.filter { ticks[$0] == true }, wrong: wrongs, evidence: evidence)
  }

  /// Nil where nothing is ticked.
  private static func tick(_ record: SheetRecord, _ file: String) throws -> Bool? {
    guard let cell = record["tick"] else { return nil }
    let key = Vocabulary.key(of: cell)
    if right.contains(key) { return true }
    if wrong.contains(key) { return false }
    throw SheetError.cell(
      file: file, row: record.row, column: "tick",
      problem: .word(say("对 √ 是，错 × 否，或空白", "right or wrong, yes or no, or blank")))
  }

  /// Of a person only the masked number is kept.
  private static func wrong(_ item: String, _ record: SheetRecord) -> ChecklistTicks.Wrong {
    let number = record["what"]?.split(separator: " ").first.map(String.init) ?? ""
    let remark = [record["found"], record["remark"]].compactMap(\.self).joined(separator: "；")
    return ChecklistTicks.Wrong(
      item: item, label: item.first == "R" && number.contains("*") ? number : "", remark: remark)
  }
}
