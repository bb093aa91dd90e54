import BianzhiCore
import GRDB
import Testing

@Suite("calibre") struct CalibreTests {
  /// The default as the manual gives it.
  static let both: [PersonState] = [.inPost, .secondedOut, .attached, .sickLeave]
  static let quotaOnly: [PersonState] = [.leftEarly, .secondLine]
  static let neither: [PersonState] = [
    .secondedIn, .offQuota, .retired, .retiredVeteran, .dead, .transferred, .resigned, .dismissed,
    .expelled,
  ]

  @Test func theDefaultCountsAsTheManualSays() throws {
    let queue = try DatabaseQueue()
    try queue.inDatabase { database in
      try Schema.create(in: database)
      func counts(_ state: PersonState) throws -> [Bool] {
        let row = try Row.fetchOne(
          database,
          sql:
            "SELECT counts_quota, counts_post FROM calibre WHERE name = 'standard' AND state = ?",
          arguments: [state.rawValue])
        return try [#require(row)["counts_quota"], #require(row)["counts_post"]]
      }
      for state in Self.both { #expect(try counts(state) == [true, true], "\(state)") }
      for state in Self.quotaOnly { #expect(try counts(state) == [true, false], "\(state)") }
      for state in Self.neither { #expect(try counts(state) == [false, false], "\(state)") }
    }
  }

  @Test func everyBuiltInOneSaysSomethingOfEveryState() throws {
    let queue = try DatabaseQueue()
    try queue.inDatabase { database in
      try Schema.create(in: database)
      for calibre in Calibre.builtIn {
        let states = try String.fetchAll(
          database, sql: "SELECT state FROM calibre WHERE name = ?", arguments: [calibre.name])
        #expect(Set(states) == Set(PersonState.allCases.map(\.rawValue)))
      }
      // Nobody counts for a post without counting for the quota.
      #expect(
        try Int.fetchOne(
          database, sql: "SELECT count(*) FROM calibre WHERE counts_post > counts_quota") == 0)
    }
    #expect(Set(Calibre.builtIn.map(\.name)).count == Calibre.builtIn.count)
    #expect(Calibre.builtIn.allSatisfy { !$0.title.zh.isEmpty && !$0.title.en.isEmpty })
    for calibre in Calibre.builtIn {
      #expect(Set(calibre.quotaOnly).isDisjoint(with: calibre.neither), "\(calibre.name)")
      let left = PersonState.allCases.filter(\.isLeft)
      #expect(Set(calibre.neither).isSuperset(of: left))
    }
  }
}
