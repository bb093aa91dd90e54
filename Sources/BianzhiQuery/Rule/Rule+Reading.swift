import BianzhiCore
import Foundation

extension Rule {
  /// Bytes of a rule's file.
  private static let sizeLimit = 1 << 20

  /// Reads a rule from the text of its file.
  ///
  /// - Throws: ``RuleError`` naming the header line that is missing or wrong.
  package init(text: String, file: String) throws {
    let header = try RuleHeader(text, file: file)
    let statements = text.parts(at: "\n-- evidence\n")
    try header.demand(statements.count == 2, "evidence")
    id = try header.value("rule")
    try header.demand(id.split(separator: ".").count == 2, "rule")
    pack = header["pack"]
    try header.demand(pack?.isEmpty != true, "pack")
    title = Wording(zh: try header.value("title-zh"), en: try header.value("title"))
    note = header["note"].map { Wording(zh: header["note-zh"] ?? $0, en: $0) }
    message = Wording(zh: header["message-zh"] ?? "", en: header["message"] ?? "")
    page = RulePage.read(header.lines)
    severity = try header.word("severity")
    part = try header.word("part", otherwise: .text)
    unit = header["unit"] ?? "people"
    identity = try Set(header.words("identity", otherwise: [.organ, .part, .person]))
    basis = header.words("basis").map { LegalBasis($0) }
    lesserBasis = header.words("basis-lesser").map { LegalBasis($0) }
    breach = try header.number("breach", in: 1...8)
    (remarks, lawDay) = (try header.ownRemarks(), try header.lawDay())
    duty = try header.word("duty", otherwise: .places)
    (beside, aloneBecause) = try BesideLook.read(header)
    edition = Int(header["edition"] ?? "1") ?? 0
    try header.demand(edition > 0, "edition")
    needs = try header.data("needs")
    needsOneOf = try header.data("needs-one-of")
    // A rule that does not say what it rests on rests on all that it needs.
    let stated = try header.data("data")
    data = stated.isEmpty ? needs + needsOneOf : stated
    scope = try header.scope("unchecked-in")
    reads = header.words("reads")
    try header.demand(reads.allSatisfy { Fact.named($0) != nil }, "reads")
    organsIn = header.words("organs-in")
    try header.demand([nil, "yes", "always", "no"].contains(header["core"]), "core")
    isCore = ["yes", "always"].contains(header["core"])
    isIndispensable = header["core"] == "always"
    offenders = statements[0]
    evidence = statements[1]
    self.text = text
  }

  /// A rule's text without the words that only people read: two rules with the same judge alike.
  static func judging(_ text: String) -> String {
    let words = RulePage.keys.union([
      "title", "title-zh", "note", "note-zh", "message", "message-zh", "basis", "basis-lesser",
      "breach", "duty",
      "edition", "beside", "law-day", "pack",
    ])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let header = lines.prefix(while: RuleHeader.isLine).filter { line in
      let key = String(line.dropFirst(3).prefix { $0 != ":" })
      return !words.contains(key) && !RuleHeader.isRemark(key)
    }
    return (header + lines.drop(while: RuleHeader.isLine)).joined(separator: "\n")
  }

  /// The rules of a folder, which all come in one pack or in none.
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
      (rule.isForeign, rule.file) = (true, path)
      return rule
    }
    guard let first = rules.first else { throw RuleError.noFolder(folder) }
    for rule in rules where rule.pack != first.pack {
      throw RuleError.otherPack(rule.file ?? rule.id, first.file ?? first.id)
    }
    return rules
  }
}
