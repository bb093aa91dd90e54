import BianzhiCore
import GRDB

/// A state of a roster that says of somebody counted that they are not at the post.
struct Absence {
  let state: PersonState
  /// As recorded.
  let word: String
  /// By an arrangement that a policy may provide for: early retirement, leave to found a business, waiting for a post.
  let isByPolicy: Bool

  private static let policies = ["内退", "退养", "待退", "休养", "提前离岗", "创业", "待岗", "待分配"]

  private static let states: [PersonState] = [
    .leftEarly, .unpaidLeave, .offPost, .sickLeave, .studying,
  ]

  /// Those that rosters record, by `term.id`.
  static func recorded(_ database: Database) throws -> [Int32: Absence] {
    let codes = states.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let rows = try RawStatement(
      database,
      """
      SELECT c.state, c.code, t.text FROM state_counts c JOIN term t ON t.id = c.state
      WHERE c.counts_quota = 1 AND c.code IN (\(codes))
      """)
    var absences: [Int32: Absence] = [:]
    while try rows.next() {
      guard let state = PersonState(rawValue: rows.text(1)) else { continue }
      let word = rows.text(2)
      absences[Int32(rows.integer(0))] = Absence(
        state: state, word: word, isByPolicy: policies.contains { word.contains($0) })
    }
    return absences
  }
}

/// Takes the rows of people who are not at the post, roster by roster, and what is paid to them.
final class AbsentPeople: PersonReader {
  static var readsPay: Bool { true }

  let absences: [Int32: Absence]
  /// By roster, the numbers of rows; of people with an identity number.
  private(set) var rows: [Int64: [Int64]] = [:]
  /// By person, the numbers of lines of the pay month.
  private(set) var pay: [Int64: [Int64]] = [:]

  init(_ preparation: Preparation) throws {
    try preparation.choosePayMonth()
    absences = try Absence.recorded(preparation.database)
  }

  func take(_ person: Int64, _ match: PersonMatch) {
    var isAway = false
    for place in match.places where absences[place.state] != nil {
      rows[place.row >> 24, default: []].append(place.row)
      isAway = true
    }
    if isAway, !match.pay.isEmpty { pay[person] = match.pay }
  }
}
