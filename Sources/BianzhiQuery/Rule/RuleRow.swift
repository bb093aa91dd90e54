import BianzhiCore
import GRDB

/// What is wrong with a row that a rule gives.
struct RuleFault: Error {
  let message: String
}

/// The row that a rule's statement stands on, by the names of its columns, whose order does not matter.
/// Each value is held to what can be kept: a rule that gives anything else has failed, and its row and column are named.
struct RuleRow {
  /// A finding's numbers and those of evidence lie within this distance of zero.
  static let largest: Int64 = 10_000_000_000_000
  /// UTF-8 bytes of one text of a rule of others.
  static let longestText = 10_000
  /// Findings of one rule of others, and rows of evidence behind one finding.
  static let most = 5_000_000

  private let rows: RawStatement
  private let columns: [String: Int32]
  private let rule: Rule
  private let isForeign: Bool
  private let isEvidence: Bool
  private(set) var count = 0

  /// - Parameter isEvidence: the rows of the second statement, which are the rows behind one offender.
  init(_ rows: RawStatement, of rule: Rule, isEvidence: Bool = false) {
    (self.rows, self.rule, self.isEvidence) = (rows, rule, isEvidence)
    isForeign = !rule.isBuiltIn
    var columns: [String: Int32] = [:]
    for index in 0..<rows.columnCount { columns[rows.columnName(index)] = index }
    self.columns = columns
  }

  /// Columns that the rule's header names are there, whether the statement gives a row or none.
  func demand(_ names: [String], of line: String) throws {
    if let missing = names.first(where: { columns[$0] == nil }) {
      throw RuleFault(message: "the header line \(line) names \(missing), which is no column")
    }
  }

  mutating func next() throws -> Bool {
    guard try rows.next() else { return false }
    count += 1
    if isForeign, count > Self.most {
      throw RuleFault(message: "the rule lists more than \(Counted(Self.most, "row"))")
    }
    return true
  }

  /// A whole number; nil where the column is NULL or there is none.
  func number(_ name: String) throws -> Int64? {
    guard let column = columns[name], !rows.isNull(column) else { return nil }
    guard let number = rows.wholeNumber(column) else { throw fault(name, "no whole number") }
    guard number.magnitude <= UInt64(Self.largest) else {
      throw fault(name, "a number beyond \(Self.largest)")
    }
    return number
  }

  /// A text, empty for NULL.
  func text(_ name: String) throws -> String {
    guard let column = columns[name] else { return "" }
    if isForeign, rows.bytes(column).count > Self.longestText {
      throw fault(name, "a text longer than \(Self.longestText) bytes")
    }
    return rows.text(column)
  }

  func optionalText(_ name: String) throws -> String? {
    guard let column = columns[name], !rows.isNull(column) else { return nil }
    return try text(name)
  }

  /// A word of a list; the default where the column is NULL, empty or not there.
  func word<Word: RawRepresentable>(
    _ name: String, default standard: Word
  ) throws -> Word where Word.RawValue == String {
    let text = try text(name)
    guard !text.isEmpty else { return standard }
    guard let word = Word(rawValue: text) else { throw fault(name, "no word that is known") }
    return word
  }

  /// The kinds of data that an offender rests on: those it names in its column `data`, else the rule's.
  var data: [DataKind] {
    get throws {
      guard let words = try optionalText("data") else { return rule.data }
      return try words.split(separator: " ").map { word in
        guard let data = DataKind(rawValue: String(word)) else {
          throw fault("data", "no sort of data")
        }
        return data
      }
    }
  }

  /// The number of a person: what built-in rules give as it is, what others give by its key; nil for none.
  func person(_ keys: PersonKeys?) throws -> Int64? {
    guard let column = columns["person"], !rows.isNull(column) else { return nil }
    guard isForeign else { return rows.integer(column) }
    guard rows.isInteger(column) else { throw fault("person", "no person of the facts") }
    let key = rows.integer(column)
    guard key != 0 else { return nil }
    guard let person = keys?.packed(key) else { throw fault("person", "no person of the facts") }
    return person
  }

  private func fault(_ column: String, _ what: String) -> RuleFault {
    RuleFault(message: "\(isEvidence ? "evidence " : "")row \(count), column \(column): \(what)")
  }
}

extension RawStatement {
  /// The whole number of a column, also where it is written as a real number or a text; nil for NULL and
  /// for anything that is none.
  func wholeNumber(_ column: Int32) -> Int64? {
    if isInteger(column) { return integer(column) }
    if isNull(column) { return nil }
    let text = text(column)
    return Int64(text) ?? (isReal(column) ? Double(text).flatMap { Int64(exactly: $0) } : nil)
  }
}
