import BianzhiCore
import GRDB

/// What the kept sums of a roster tell of its rows, so that the rows need not be read. A false answer tells nothing:
/// then the rows themselves must be asked.
struct RosterTraits {
  /// Some row has a quota kind.
  private(set) var hasKind = false
  /// Some row records a state.
  private(set) var hasState = false
  /// Some row is of somebody who has not left.
  private(set) var hasSomebody = false
  /// Some row is of somebody who is elsewhere and counts all the same (借调, 挂职, 外派); nil where it is not known.
  private(set) var hasAway: Bool?
  /// Somebody holds a place of a kind in words that nobody has explained, or of none; nil where it is not known.
  private(set) var hasUnknownKind: Bool?
  /// Rows in force; nil where the sums cannot be read.
  private(set) var people: Int?

  /// Reads the sums of one roster after the other, in the order of their numbers.
  final class Reader {
    private let sums: KeptSums?
    /// Words of people who have left, and of those outside the establishment, for whom sums stand in for others.
    private let left, outside, away: Set<Int64>
    private let unknownKinds: Set<Int64>

    /// - Parameters:
    ///   - isNewest: whether the rows in force today are asked for, which the sums are of.
    ///   - unknownKinds: terms of kinds that nobody has explained.
    init(_ database: Database, isNewest: Bool, unknownKinds: Set<Int64>) throws {
      sums = isNewest ? try KeptSums(database) : nil
      self.unknownKinds = unknownKinds
      left = Set(try Int64.fetchAll(database, sql: PersonState.leftTerms))
      outside = Set(
        try Int64.fetchAll(
          database, sql: "SELECT id FROM term WHERE field = 'state' AND (code = ?1 OR text = ?1)",
          arguments: [PersonState.offQuota.rawValue]))
      away = Set(
        try Int64.fetchAll(
          database, sql: "SELECT id FROM term WHERE field = 'state' AND code IN (?, ?, ?)",
          arguments: [
            PersonState.secondedOut.rawValue, PersonState.attached.rawValue,
            PersonState.dispatched.rawValue,
          ]))
    }

    func traits(of roster: Int64) throws -> RosterTraits {
      var traits = RosterTraits()
      guard let sums else { return traits }
      var people = 0
      (traits.hasAway, traits.hasUnknownKind) = (false, false)
      do {
        try sums.each(.kinds, of: roster) { group in
          people += Int(group.people)
          guard group.people > 0 else { return }
          if group.first > 0 { traits.hasKind = true }
          let state = Int64(group.state)
          // People of a kind outside the establishment are summed as such, whatever their state is.
          guard !outside.contains(state) else { return }
          if state > 0 { traits.hasState = true }
          if away.contains(state) { traits.hasAway = true }
          guard !left.contains(state) else { return }
          traits.hasSomebody = true
          if group.first == 0 || unknownKinds.contains(Int64(group.first)) {
            traits.hasUnknownKind = true
          }
        }
      } catch is DerivedDataError {
        // Whoever needs the sums says so; the rows tell the same.
        return RosterTraits()
      }
      traits.people = people
      return traits
    }
  }
}
