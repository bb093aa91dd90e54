import BianzhiCore
import Foundation

/// The header of a rule's file: its first lines, `-- key: value`.
struct RuleHeader {
  /// The values by their keys.
  private(set) var lines: [String: String] = [:]
  private let file: String

  private static let keys: Set<String> = [
    "rule", "title", "title-zh", "severity", "identity", "part", "unit", "basis", "basis-lesser",
    "needs",
    "needs-one-of", "unchecked-in", "reads", "data", "duty", "organs-in", "core", "message",
    "message-zh", "note", "note-zh", "breach", "edition", "beside", "law-day", "pack",
  ]

  /// - Throws: ``RuleError/badHeader(file:key:)`` for a key that no rule has.
  init(_ text: String, file: String) throws {
    self.file = file
    // By bytes, which is quicker: every check reads the texts of all rules.
    for bytes in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let line = Substring(bytes)
      guard Self.isLine(line), let colon = line.firstIndex(of: ":") else { break }
      let key = line[line.index(line.startIndex, offsetBy: 3)..<colon]
      var value = line[line.index(after: colon)...].drop(while: \.isWhitespace)
      while value.last?.isWhitespace == true { value.removeLast() }
      lines[String(key)] = String(value)
    }
    let known = Self.keys.union(RulePage.keys)
    if let odd = lines.keys.sorted().first(where: { !known.contains($0) && !Self.isRemark($0) }) {
      throw RuleError.badHeader(file: file, key: odd)
    }
  }

  /// What the line `pack` says, of a text that another version of the program may have written; empty where it has none.
  static func pack(in text: String) -> String {
    let line = text.split(separator: "\n").prefix(while: isLine).first { $0.hasPrefix("-- pack:") }
    return line?.dropFirst("-- pack:".count).trimmingCharacters(in: .whitespaces) ?? ""
  }

  static func isLine(_ line: Substring) -> Bool { line.hasPrefix("-- ") }

  /// Whether a line holds words of a remark: `remark CODE`, `remark-zh CODE`.
  static func isRemark(_ key: String) -> Bool {
    key.hasPrefix("remark ") || key.hasPrefix("remark-zh ")
  }

  subscript(_ key: String) -> String? { lines[key] }

  /// - Throws: ``RuleError/badHeader(file:key:)`` unless what the line must fulfil holds.
  func demand(_ isRight: Bool, _ key: String) throws {
    guard isRight else { throw RuleError.badHeader(file: file, key: key) }
  }

  /// The value of a line that every rule has.
  func value(_ key: String) throws -> String {
    guard let value = lines[key], !value.isEmpty else {
      throw RuleError.badHeader(file: file, key: key)
    }
    return value
  }

  /// The words of a line, which blanks part; none where there is no such line.
  func words(_ key: String) -> [String] {
    (lines[key] ?? "").split(separator: " ").map(String.init)
  }

  /// A line that holds one word of a list.
  ///
  /// - Parameter otherwise: what a missing line means; nil where every rule has it.
  func word<Word: RawRepresentable<String>>(_ key: String, otherwise: Word? = nil) throws -> Word {
    if lines[key] == nil, let otherwise { return otherwise }
    guard let word = Word(rawValue: try value(key)) else {
      throw RuleError.badHeader(file: file, key: key)
    }
    return word
  }

  /// A line that holds a number of a range; nil where there is no such line.
  func number(_ key: String, in range: ClosedRange<Int>) throws -> Int? {
    guard let text = lines[key] else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw RuleError.badHeader(file: file, key: key)
    }
    return number
  }

  /// A line that holds words of a list, each of which is known.
  ///
  /// - Parameter otherwise: what a missing line means.
  func words<Word: RawRepresentable<String>>(
    _ key: String, otherwise: [Word]
  ) throws -> [Word] {
    if lines[key] == nil { return otherwise }
    return try value(key).split(separator: " ").map { text in
      guard let word = Word(rawValue: String(text)) else {
        throw RuleError.badHeader(file: file, key: key)
      }
      return word
    }
  }

  /// A line that names sorts of data.
  func data(_ key: String) throws -> [DataKind] {
    try words(key, otherwise: [])
  }

  /// A line that names what a rule judges organs by.
  func scope(_ key: String) throws -> JudgedScope {
    guard let scope = JudgedScope.named(lines[key] ?? "") else {
      throw RuleError.badHeader(file: file, key: key)
    }
    return scope
  }

  /// The words of the remarks that its lines hold.
  func remarks() throws -> [FindingRemark: RemarkTemplate] {
    var remarks: [FindingRemark: RemarkTemplate] = [:]
    for key in lines.keys.sorted() where Self.isRemark(key) {
      let code = key.drop { $0 != " " }.dropFirst()
      try demand(!code.isEmpty && code.allSatisfy(Self.isOfCode), key)
      let template = RemarkTemplate(
        zh: try value("remark-zh \(code)"), en: try value("remark \(code)"))
      try demand(template != nil, key)
      remarks[FindingRemark(String(code))] = template
    }
    return remarks
  }

  /// Those of them that are not the program's own.
  func ownRemarks() throws -> [FindingRemark: RemarkTemplate] {
    try remarks().filter { RemarkBook.builtIn[$0.key] != $0.value }
  }

  /// The remark that the line `law-day` names; nil where there is no such line.
  func lawDay() throws -> FindingRemark? {
    guard let code = lines["law-day"] else { return nil }
    let remark = FindingRemark(code)
    try demand(lines["remark \(code)"] != nil || RemarkBook.builtIn[remark] != nil, "law-day")
    return remark
  }

  private static func isOfCode(_ character: Character) -> Bool {
    character == "_" || character.isASCII && (character.isLowercase || character.isNumber)
  }
}
