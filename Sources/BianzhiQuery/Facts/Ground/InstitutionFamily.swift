import BianzhiCore

/// The kinds that are compared as plain 事业编制 where the funding is not told.
struct InstitutionFamily {
  let plain: Int32
  private let funded: [Int32]

  init(_ words: WordTable) {
    plain = words.number(QuotaKind.institution.rawValue)
    funded = QuotaKind.allCases.filter { $0.parent == .institution }
      .map { words.number($0.rawValue) }
  }

  func contains(_ kind: Int32) -> Bool { kind == plain || funded.contains(kind) }
}
