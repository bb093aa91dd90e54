/// What is known of the remarks that notes hold.
///
/// Of the program's own it stands in its rules, and in `remarks.txt` of those of several rules.
enum RemarkBook {
  /// Their words: the lines `remark` and `remark-zh`. One that only decides which law applies has none.
  static let builtIn: [FindingRemark: RemarkTemplate] = all { try $0.remarks() }
    .merging(conditions.mapValues { _ in RemarkTemplate.silent }) { words, _ in words }

  /// Those that tell the single events which a finding is about: the lines `event`.
  static let events: [FindingRemark: RemarkEvent] = all { try $0.events() }

  /// Those that decide which law applies: the lines `law`.
  static let conditions: [FindingRemark: LawCondition] = all { try $0.conditions() }

  private static func all<Said>(
    _ read: (RuleHeader) throws -> [FindingRemark: Said]
  ) -> [FindingRemark: Said] {
    certain {
      var found: [FindingRemark: Said] = [:]
      for header in headers {
        let said = try read(header)
        try found.merge(said) { _, _ in throw RemarkTwice(remarks: said.keys.map(\.code).sorted()) }
      }
      return found
    }
  }

  private static let headers: [RuleHeader] = certain {
    let text = EmbeddedText.files.first { $0.name == "remarks" }?.text ?? ""
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { "-- \($0)" }
    let shared = try RuleHeader(lines.joined(separator: "\n"), file: "remarks.txt")
    return try [shared] + EmbeddedSQL.files.map { try RuleHeader($0.text, file: $0.name) }
  }

  /// What the program's own texts give; they are in it and have no fault.
  private static func certain<Value>(_ read: () throws -> Value) -> Value {
    do {
      return try read()
    } catch {
      preconditionFailure("the lines on remarks cannot be read: \(error)")
    }
  }
}

/// One of these remarks is told of in two places.
private struct RemarkTwice: Error {
  let remarks: [String]
}
