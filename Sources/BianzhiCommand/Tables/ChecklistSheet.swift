import BianzhiAudit
import BianzhiCore

/// A checklist as people tick it, and as it comes back.
enum ChecklistSheet {
  /// What is read of a ticked sheet.
  private static let columns = [
    SheetColumn("item", ["项号"], isRequired: true), SheetColumn("what", ["核对内容"]),
    SheetColumn("tick", ["勾选"], isRequired: true), SheetColumn("found", ["查实"]),
    SheetColumn("remark", ["备注"]),
  ]

  private static let right = keys(["对", "√", "✓", "✔", "是", "相符", "right", "yes", "ok", "y"])
  private static let wrong = keys(["错", "×", "✗", "✘", "x", "否", "不符", "wrong", "no", "n"])

  private static func keys(_ words: [String]) -> Set<String> {
    Set(words.map { Vocabulary.key(of: $0) })
  }

  /// Reads the ticks of a sheet that must have each item of the list exactly once.
  static func read(
    _ file: String, items: [String], evidence: [EvidenceFile]
  ) throws -> ReadChecklist {
    let records = try SheetRecords.read(file, columns)
    var (missing, ticks): (Set<String>, [String: Bool?]) = (Set(items), [:])
    var (wrongs, reasons): ([ReadChecklist.Wrong], [String: String]) = ([], [:])
    for record in records {
      let item = record["item"]?.uppercased() ?? ""
      guard missing.remove(item) != nil else {
        throw SheetError.cell(
          file: file, row: record.row, column: "item",
          problem: .wording(
            Wording(zh: "清单中没有这一项，或重复", en: "not an item of this list, or there twice")))
      }
      ticks[item] = try tick(record, file)
      if ticks[item] == false { wrongs.append(wrong(item, record)) }
      if ticks[item] == true, !remark(record).isEmpty { reasons[item] = remark(record) }
    }
    if let first = items.first(where: { missing.contains($0) }) {
      throw SheetError.cell(
        file: file, row: (records.last?.row ?? 1) + 1, column: "item",
        problem: .wording(
          Wording(
            zh: "缺 \(missing.count) 项，如 \(first)",
            en: "\(missing.count) items are missing, as \(first)")))
    }
    return ReadChecklist(
      right: items.filter { ticks[$0] == true }, wrong: wrongs, reasons: reasons,
      evidence: evidence)
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
  private static func wrong(_ item: String, _ record: SheetRecord) -> ReadChecklist.Wrong {
    let number = record["what"]?.split(separator: " ").first.map(String.init) ?? ""
    return ReadChecklist.Wrong(
      item: item, label: item.first == "R" && number.contains("*") ? number : "",
      remark: remark(record))
  }

  private static func remark(_ record: SheetRecord) -> String {
    [record["found"], record["remark"]].compactMap(\.self).joined(separator: "；")
  }
}
