/// `truth.json`: what a correct tool must find in the city, no more and no less.
struct TruthFile {
  static let name = "truth.json"

  private let file: TextFile

  init(folder: String) throws(DemoError) {
    file = try TextFile(folder: folder, name: Self.name)
  }

  /// The whole file; call once.
  func write(
    people: Int, seed: UInt64, findings: [Finding], subjects: [SubjectRow],
    shortcomings: Shortcomings?
  ) throws(DemoError) -> TextFile {
    file.write("{\n\"meta\": {\"people\": \(people), \"seed\": \(seed), ")
    file.write("\"as_of\": \(quoted(Day.asOf.text))},\n\"findings\": {\n")
    let rules = shortcomings == nil ? Rule.core : Rule.allCases
    for (index, rule) in rules.enumerated() {
      file.write((index == 0 ? "" : ",\n") + quoted(rule.rawValue) + ": [")
      try write(findings.filter { $0.rule == rule }.map(object))
      file.write("]")
    }
    file.write("},\n\"subjects\": [")
    try write(subjects.map(object))
    file.write("]")
    if let shortcomings { try write(shortcomings) }
    file.write("}\n")
    return file
  }

  private func write(_ shortcomings: Shortcomings) throws(DemoError) {
    for (name, organs) in [("missing", shortcomings.missing), ("twice", shortcomings.twice)] {
      file.write(",\n\(quoted(name)): [")
      try write(organs.map { object([("organ_code", quoted($0))]) })
      file.write("]")
    }
    file.write(",\n\"asked\": [")
    try write(
      shortcomings.asked.map { word in
        object([
          ("organ_code", quoted(word.organ)), ("field", quoted(word.field)),
          ("word", quoted(word.word)), ("people", number(word.people)),
        ])
      })
    file.write("]")
  }

  func discard() {
    file.discard()
  }

  private func write(_ objects: [String]) throws(DemoError) {
    for (index, object) in objects.enumerated() {
      file.write((index == 0 ? "\n" : ",\n") + object)
      try file.drain()
    }
  }

  private func object(_ finding: Finding) -> String {
    let members = [
      ("organ_code", quoted(finding.organ)), ("part", quoted(finding.part)),
      ("expected", number(finding.expected)), ("actual", number(finding.actual)),
      ("excess", number(finding.excess)), ("person_id", quoted(finding.person)),
    ]
    return object(members)
  }

  private func object(_ row: SubjectRow) -> String {
    object([
      ("name", quoted(row.name)), ("organ_code", quoted(row.organ)), ("post", quoted(row.title)),
      ("since", quoted(row.since)), ("decision", quoted(row.decision.rawValue)),
    ])
  }

  private func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(quoted($0)): \($1)" }.joined(separator: ", ") + "}"
  }

  private func number(_ value: Int?) -> String {
    value.map(String.init) ?? "null"
  }

  /// A JSON string; the city's texts hold no control characters.
  private func quoted(_ text: String?) -> String {
    guard let text else { return "null" }
    var escaped = ""
    for character in text {
      if character == "\"" || character == "\\" { escaped.append("\\") }
      escaped.append(character)
    }
    return "\"\(escaped)\""
  }
}
