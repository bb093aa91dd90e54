import BianzhiCore
import GRDB

/// The columns 单位性质 and 机构性质, which hold all sorts of words.
extension OrganReader {
  /// Whether 单位性质 or 机构性质, which hold all sorts of words, holds one that is no category, and that nobody has
  /// said the meaning of.
  func hasOpenNature(_ row: CellReader) -> Bool {
    guard category >= 0, let text = session.text(row, category),
      session.sheet.layout.heading(category).holds("性质") || Self.broadWords.contains(text)
    else { return false }
    return OrganCategory.words.code(for: text) == nil
      && session.readings.code(of: text, in: .category) == nil
  }

  /// Such a word is asked about where it may be a category and none is known; else it leaves the category as it is.
  func nature(_ row: CellReader, of organ: Int64, line: Int) throws -> CellValue {
    let text = session.text(row, category) ?? ""
    // 党政机关 under 机构类别 is meant as the category, of which it leaves open which; 性质 means something else.
    let isNature = session.sheet.layout.heading(category).holds("性质")
    let tellsNone =
      isNature && Self.broadWords.contains(text) || Self.fundingWords.contains(where: text.holds)
    if try tellsNone || knowsCategory(of: organ) {
      session.warn(.noCategory, category, line: line)
      return .untold
    }
    return CellValue(session.word(row, category, OrganCategory.words, line: line))
  }

  /// Organs of several categories.
  private static let broadWords: Set<String> = [
    "党政机关", "行政机关", "机关", "行政单位", "机关单位", "党政群机关", "党政群团机关", "国家机关",
  ]

  /// How a unit is paid for, or what its people are: never a category.
  private static let fundingWords = ["拨款", "财政", "自收自支", "经费", "全额", "差额", "参公", "参照", "编制"]

  /// Whether the ledger has a category of its list for an organ.
  private func knowsCategory(of organ: Int64) throws -> Bool {
    let known = try session.owner.sync { store in
      try String.fetchOne(
        store.database,
        sql: "SELECT category FROM organ_row WHERE organ = ? AND ended IS NULL AND category <> ''",
        arguments: [organ])
    }
    return known.map { OrganCategory.words.code(for: $0) != nil } ?? false
  }
}
