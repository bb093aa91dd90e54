import BianzhiCore
import Foundation

extension Rule {
  /// Bytes of a rule's file.
  private static let sizeLimit = 1 << 20

  private static let keys: Set<String> = [
    "rule", "title", "title-zh", "severity", "identity", "part", "unit", "basis", "needs",
    "needs-one-of",
    "unchecked-in", "reads", "data", "duty", "organs-in", "core", "message", "message-zh", "note",
    "note-zh", "breach",
  ]

  /// Reads a rule from the text of its file.
  ///
  /// - Throws: ``RuleError`` naming the header line that is missing or wrong.
  package init(text: String, file: String) throws {
    var header: [String: String] = [:]
    for line in text.split(separator: "\n") {
      guard Self.isHeader(line), let colon = line.firstIndex(of: ":") else { break }
      let key = line[line.index(line.startIndex, offsetBy: 3)..<colon]
      header[String(key)] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
    let known = Self.keys.union(RulePage.keys)
    if let odd = header.keys.sorted().first(where: { !known.contains($0) }) {
      throw RuleError.badHeader(file: file, key: odd)
    }
    let value = { (key: String) throws -> String in
      guard let value = header[key], !value.isEmpty else {
        throw RuleError.badHeader(file: file, key: key)
      }
      return value
    }
    let statements = text.components(separatedBy: "\n-- evidence\n")
    guard statements.count == 2 else { throw RuleError.badHeader(file: file, key: "evidence") }
    guard let severity = Severity(rawValue: try value("severity")) else {
      throw RuleError.badHeader(file: file, key: "severity")
    }
    guard let part = Part(rawValue: header["part"] ?? "text") else {
      throw RuleError.badHeader(file: file, key: "part")
    }
    let words = { (key: String) in (header[key] ?? "").split(separator: " ").map(String.init) }
    id = try value("rule")
    title = Wording(zh: try value("title-zh"), en: try value("title"))
    note = header["note"].map { Wording(zh: header["note-zh"] ?? $0, en: $0) }
    self.severity = severity
    let parts = words("identity")
    identity = Set((parts.isEmpty ? ["organ", "part", "person"] : parts).compactMap(Identity.init))
    self.part = part
    unit = header["unit"] ?? "people"
    basis = words("basis").map { LegalBasis($0) }
    breach = header["breach"].flatMap { Int($0) }
    guard header["breach"] == nil || breach.map((1...8).contains) == true else {
      throw RuleError.badHeader(file: file, key: "breach")
    }
    page = RulePage.read(header)
    let kinds = { (key: String) in
      try words(key).map { word in
        guard let data = RuleData(rawValue: word) else {
          throw RuleError.badHeader(file: file, key: key)
        }
        return data
      }
    }
    needs = try kinds("needs")
    needsOneOf = try kinds("needs-one-of")
    guard let scope = JudgedScope.named(header["unchecked-in"] ?? "") else {
      throw RuleError.badHeader(file: file, key: "unchecked-in")
    }
    self.scope = scope
    reads = words("reads")
    guard reads.allSatisfy({ Fact.named($0) != nil }) else {
      throw RuleError.badHeader(file: file, key: "reads")
    }
    // A rule that does not say what it rests on rests on all that it needs.
    let stated = try kinds("data")
    data = stated.isEmpty ? needs + needsOneOf : stated
    organsIn = words("organs-in")
    isCore = ["yes", "always"].contains(header["core"])
    isIndispensable = header["core"] == "always"
    guard [nil, "yes", "always", "no"].contains(header["core"]) else {
      throw RuleError.badHeader(file: file, key: "core")
    }
    guard let duty = Duty(rawValue: header["duty"] ?? Duty.places.rawValue) else {
      throw RuleError.badHeader(file: file, key: "duty")
    }
    self.duty = duty
    message = Wording(zh: header["message-zh"] ?? "", en: header["message"] ?? "")
    offenders = statements[0]
    evidence = statements[1]
    self.text = text
    let isName = id.split(separator: ".").count == 2
    guard isName else { throw RuleError.badHeader(file: file, key: "rule") }
    guard !identity.isEmpty else { throw RuleError.badHeader(file: file, key: "identity") }
  }

  private static func isHeader(_ line: Substring) -> Bool { line.hasPrefix("-- ") }

  /// A rule's text without the words that only people read: two rules with the same judge alike.
  static func judging(_ text: String) -> String {
    let words = RulePage.keys.union([
      "title", "title-zh", "note", "note-zh", "message", "message-zh", "basis", "breach", "duty",
    ])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let header = lines.prefix(while: isHeader).filter { line in
      let key = line.dropFirst(3).prefix { $0 != ":" }
      return !words.contains(String(key))
    }
    return (header + lines.drop(while: isHeader)).joined(separator: "\n")
  }

  /// The rules of a folder, built-in ones of the same id replaced by them.
  ///
  /// - Throws: ``RuleError``.
  package static func load(folder: String) throws -> [Rule] {
    guard let names = FileManager.default.subpaths(atPath: folder) else {
      throw RuleError.noFolder(folder)
    }
    let rules = try names.filter { $0.hasSuffix(".sql") }.sorted().map { name in
      let path = folder + "/" + name
      guard let bytes = try? RegularFile.contents(of: path, limit: sizeLimit),
        let text = String(validating: bytes, as: UTF8.self)
      else { throw RuleError.unreadable(path) }
      var rule = try Rule(text: text, file: path)
      rule.isForeign = true
      return rule
    }
    guard !rules.isEmpty else { throw RuleError.noFolder(folder) }
    return rules
  }
}
