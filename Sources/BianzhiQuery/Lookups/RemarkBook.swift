/// The words of the remarks that notes hold.
enum RemarkBook {
  /// Those of the program: the lines `remark` and `remark-zh` of its rules, and `remarks.txt` for those of several rules.
  static let builtIn: [FindingRemark: RemarkTemplate] = {
    do {
      var all = try shared()
      for file in EmbeddedSQL.files {
        try add(RuleHeader(file.text, file: file.name).remarks(), to: &all)
      }
      return all
    } catch {
      preconditionFailure("the words of remarks cannot be read: \(error)")
    }
  }()

  /// What is noted for ``GoverningLaw`` and never told.
  static let silent: Set<FindingRemark> = [.placeKind, .betweenOrgans]

  private static func shared() throws -> [FindingRemark: RemarkTemplate] {
    let text = EmbeddedText.files.first { $0.name == "remarks" }?.text ?? ""
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { "-- \($0)" }
    var all = Dictionary(uniqueKeysWithValues: silent.map { ($0, RemarkTemplate.silent) })
    try add(RuleHeader(lines.joined(separator: "\n"), file: "remarks.txt").remarks(), to: &all)
    return all
  }

  private static func add(
    _ words: [FindingRemark: RemarkTemplate], to all: inout [FindingRemark: RemarkTemplate]
  ) throws {
    try all.merge(words) { _, _ in throw RemarkTwice(remarks: words.keys.map(\.code).sorted()) }
  }
}

/// One of these remarks has words in two places.
private struct RemarkTwice: Error {
  let remarks: [String]
}
