package import BianzhiCore

/// A list or an organ that a proof would need and does not have: "not checked" is said by name.
package struct MissingData: Sendable, Equatable {
  package let organCode: String
  package let organName: String
  /// Nil where the organ itself could not be judged.
  package let data: DataKind?
  /// The day or month of the list that the finding rests on, or of the one that was not judged yet.
  package let day: RecordedDate?

  /// Organ, kind and day: 339901000100 岚汀市水务局 工资表 2010-01.
  package var wording: Wording {
    let organ = [organCode, organName == organCode ? "" : organName]
    let line = { (kind: String?) in
      (organ + [kind ?? "", day?.description ?? ""]).filter { !$0.isEmpty }.joined(separator: " ")
    }
    return Wording(zh: line(data?.wording.zh), en: line(data?.wording.en))
  }
}

extension PreparedStatements {
  /// An organ's code and its newest name; the code where it has none.
  func organ(_ organ: Int64) throws -> (code: String, name: String) {
    try first(
      """
      SELECT k.code, coalesce((SELECT o.name FROM organ_row o WHERE o.organ = k.id
        ORDER BY o.brought DESC LIMIT 1), k.code) FROM organ_key k WHERE k.id = ?1
      """, [.integer(organ)]
    ) { ($0.text(0), $0.text(1)) } ?? ("", "")
  }

  func missing(_ organ: Int64, _ data: DataKind?, _ day: Int32?) throws -> MissingData {
    let (code, name) = try self.organ(organ)
    return MissingData(
      organCode: code, organName: name, data: data,
      day: day.flatMap { RecordedDate(stored: Int64($0)) })
  }
}
