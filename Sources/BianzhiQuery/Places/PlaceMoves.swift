import BianzhiCore
import GRDB

/// The entries and exits of the register, as far as they are about a kind of quota.
struct PlaceMoves {
  private let preparation: Preparation
  private let part: String

  /// - Parameter part: the kind as strength has it.
  init(_ preparation: Preparation, part: String) {
    (self.preparation, self.part) = (preparation, part)
  }

  /// Those of one organ, in their order; those without a day first.
  func all(of organ: Int64) throws -> [PlaceHolders.Move] {
    let rows = try RawStatement(
      preparation.database,
      """
      SELECT person, person_name, direction, kind, day FROM movement_on_day
      WHERE organ = ? ORDER BY last, direction, movement
      """)
    rows.bind(organ, at: 1)
    var moves: [PlaceHolders.Move] = []
    while try rows.next() {
      moves.append(
        PlaceHolders.Move(
          person: rows.optionalInteger(0), name: rows.text(1), isEntry: rows.text(2) == "入编",
          isOfKind: isOfPart(rows.text(3)),
          date: rows.optionalText(4).flatMap { RecordedDate(iso: $0) }))
    }
    return try moves + ofMonth(organ)
  }

  /// Those of which only the month is recorded, where the day lies in it: nobody knows whether they come before.
  private func ofMonth(_ organ: Int64) throws -> [PlaceHolders.Move] {
    let day = preparation.setting.asOf
    guard day != day.lastDayOfMonth else { return [] }
    let rows = try RawStatement(
      preparation.database,
      """
      SELECT organ, nullif(person, 0), name, direction, coalesce(kind, ''), day FROM movement_row m
      WHERE day = ? AND \(preparation.inForce("m")) AND \(CancelledRow.stands("m"))
      ORDER BY id
      """)
    rows.bind(Int64(day.month), at: 1)
    var moves: [PlaceHolders.Move] = []
    while try rows.next() {
      guard preparation.organ(rows.integer(0)) == organ else { continue }
      moves.append(
        PlaceHolders.Move(
          person: rows.optionalInteger(1), name: rows.text(2), isEntry: rows.text(3) == "入编",
          isOfKind: isOfPart(rows.text(4)), date: RecordedDate(stored: rows.integer(5))))
    }
    return moves
  }

  /// Whether a move of a kind is one of the part; nil where its word leaves that open.
  private func isOfPart(_ word: String) -> Bool? {
    if word == part { return true }
    if part == QuotaKind.total { return word != QuotaKind.offQuota.rawValue }
    if part == QuotaKind.rest { return word == QuotaKind.offQuota.rawValue ? false : nil }
    guard let kind = QuotaKind(rawValue: word), let own = QuotaKind(rawValue: part) else {
      return nil
    }
    if kind.parent == own { return true }
    return own.parent == kind ? nil : false
  }
}
