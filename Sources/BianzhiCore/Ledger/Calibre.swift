import GRDB

/// Who counts (口径): for each person state whether it counts against the staffing quota and against
/// leader posts. A state that a calibre does not list counts against both and is reported.
package struct Calibre: Sendable, Hashable {
  package let name: String
  package let title: Wording
  /// Counts against the quota only.
  package let quotaOnly: [PersonState]
  /// Counts against neither.
  package let neither: [PersonState]

  /// Whoever holds a place on the books: the rule unless another is named.
  package static let standard = Calibre(
    name: "standard", title: Wording(zh: "占编", en: "places held"),
    quotaOnly: [.leftEarly, .secondLine, .unpaidLeave],
    neither: [
      .secondedIn, .offQuota, .retired, .retiredVeteran, .dead, .transferred, .resigned,
      .dismissed, .expelled,
    ])

  /// Only who is at work in the organ.
  package static let atWork = Calibre(
    name: "at_work", title: Wording(zh: "在岗", en: "at work"),
    quotaOnly: [.secondLine],
    neither: standard.neither + [
      .secondedOut, .attached, .dispatched, .studying, .leftEarly, .unpaidLeave, .offPost,
    ])

  package static let builtIn = [standard, atWork]

  static func storeBuiltIn(in database: Database) throws {
    let insert = try database.makeStatement(sql: "INSERT INTO calibre VALUES (?, ?, ?, ?)")
    for calibre in builtIn {
      for state in PersonState.allCases {
        let isNeither = calibre.neither.contains(state)
        let isQuotaOnly = calibre.quotaOnly.contains(state)
        try insert.execute(arguments: [
          calibre.name, state.rawValue, !isNeither, !isNeither && !isQuotaOnly,
        ])
      }
    }
  }
}
