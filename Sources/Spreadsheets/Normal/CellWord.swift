/// Words that programs write into a cell where there is nothing: a formula's error, or a missing value.
package enum CellWord {
  private static let errors = [
    "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!",
    "#FIELD!", "#BUSY!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#GETTING_DATA", "#DIV/0！", "#REF！",
    "#VALUE！", "#NUM！", "#NAME？", "#NULL！", "#ERROR!",
  ]
  private static let missing = [
    "nan", "NaN", "NAN", "NULL", "null", "None", "none", "NONE", "NaT", "<NA>", "<null>", "<NULL>",
    "(null)", "(NULL)", "\\N", "Nil", "nil", "undefined", "Undefined", "UNDEFINED", "（无）", "(无)",
    "（空）", "(空)",
    "【无】", "[无]", "（略）", "(略)", "（空白）", "(空白)",
  ]

  private static let words = Set((errors + missing).map { Array($0.utf8) })
  private static let longest = words.map(\.count).max() ?? 0

  /// Whether the text of a cell is such a word.
  static func isEmptyWord(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let first = bytes.first, bytes.count <= longest,
      first == 0x23 || first == 0x3C || first == 0x28 || first == 0x5C || first | 0x20 == 0x6E
        || first | 0x20 == 0x75 || first == 0xEF || first == 0xE3 || first == 0x5B
    else { return false }
    return words.contains(Array(bytes))
  }

  /// Whether such a word is a formula's error, not only a mark for a missing value.
  package static func isFormulaError(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.first == 0x23
  }
}
