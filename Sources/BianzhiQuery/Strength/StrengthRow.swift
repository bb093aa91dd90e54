public import BianzhiCore
import GRDB

/// Approved and actual people of one organ and quota kind on a day.
public struct StrengthRow: Sendable {
  /// Code of the organ; its name where only that is known.
  public let organCode: String
  /// Name in the organ ledger, else as the roster records it.
  public let organName: String
  /// Quota kind, the canonical term.
  public let kind: String
  /// Nil where the organ has no quota in force at all.
  public let approved: Int?
  /// Nil where no roster is in force, or where it does not tell the kinds of its people.
  public let actual: Int?
  /// `max(0, actual - approved)`; kinds never net.
  public var over: Int? { difference(of: actual, approved) }
  /// `max(0, approved - actual)`; nil where not every counted person's kind is known, or rows are held
  /// back: each of them may hold a place.
  public var vacant: Int? { reason.isEmpty ? difference(of: approved, actual) : nil }
  /// Data day of the roster that was counted.
  public let dataDay: CalendarDay?
  /// Documents the approved number rests on, joined by `; `.
  public let documents: String
  /// False where the two numbers cannot be compared.
  public let isJudged: Bool
  /// Why numbers are not known; a code of the unchecked list, empty where they are.
  public let reason: String

  static let columns = """
    SELECT coalesce(o.code, k.code), coalesce(o.name, \(bodyName), k.code), s.kind, s.approved, s.counted,
      r.day, s.documents, s.is_judged, \(reason)
    FROM all_strength s JOIN organ_key k ON k.id = s.organ
    LEFT JOIN organ_on_day o ON o.organ = s.organ
    LEFT JOIN roster_in_force r ON r.organ = s.organ
    """

  /// The name of the inner body that a row `s` of `all_strength` is of, as SQL: facts of the day know organs only.
  private static let bodyName = """
    (SELECT b.name FROM main.organ_row b JOIN run_setting t
     WHERE b.organ = s.organ AND b.category = '\(OrganCategory.innerBody.rawValue)'
       AND b.brought <= t.horizon AND (b.ended IS NULL OR b.ended > t.horizon)
     ORDER BY b.id DESC LIMIT 1)
    """

  /// Why the numbers of a row `s` of `all_strength` are not known, as SQL: beside its own reason, rows of the organ, or of
  /// one that shares its quota, may be held back, and their people hold places that seem free.
  static let reason = """
    CASE WHEN s.reason = '' AND EXISTS (SELECT 1 FROM unjudged u
      WHERE u.scope = 'quota' AND u.reason = '\(UnjudgedReason.rowsHeld.rawValue)'
        AND (u.organ = s.organ OR u.organ IN (SELECT m.member FROM quota_member m
          WHERE m.lead = s.organ AND m.kind = s.kind)))
    THEN '\(UnjudgedReason.rowsHeld.rawValue)' ELSE s.reason END
    """

  /// - Parameter row: a row of ``columns``.
  init(_ row: RawStatement) throws {
    (organCode, organName, kind) = (row.text(0), row.text(1), row.text(2))
    approved = row.optionalInteger(3).map(Int.init)
    actual = row.optionalInteger(4).map(Int.init)
    dataDay = row.optionalText(5).flatMap { CalendarDay($0) }
    documents = row.text(6)
    isJudged = row.integer(7) == 1
    reason = row.text(8)
  }

  /// Whether the row can be in a sum: both numbers are known, and so is the vacancy, which somebody whose kind is not
  /// known cannot take from an organ that has none.
  var isComparable: Bool {
    guard let approved, let actual, over != nil else { return false }
    return vacant != nil || actual >= approved
  }

  private func difference(of one: Int?, _ other: Int?) -> Int? {
    guard let one, let other, isJudged else { return nil }
    return max(0, one - other)
  }
}

/// The day and calibre a strength table speaks for.
package struct StrengthScope: Sendable {
  package let asOf: CalendarDay
  package let calibre: String
  /// From so many in a hundred of the approved places on a unit is near its limit.
  package let nearLimitShare: Int
}

extension StrengthScope {
  init(_ setting: CheckSetting) {
    self.init(
      asOf: setting.asOf, calibre: setting.calibre,
      nearLimitShare: setting.parameters.nearLimitShare)
  }
}

extension Ledger {
  /// Approved and actual people by organ and kind, in the order of codes.
  ///
  /// - Parameter asOf: nil for the day of the run that is read where nobody names one.
  /// - Throws: ``RuleError`` if there is no run and no day, ``LedgerError``.
  public func strength(asOf: CalendarDay? = nil) throws -> [StrengthRow] {
    var rows: [StrengthRow] = []
    try eachStrength(asOf: asOf, run: nil, { _ in }, { rows.append($0) })
    return rows
  }

  /// Gives approved and actual people by organ and kind, in the order of codes.
  ///
  /// - Parameters:
  ///   - asOf: nil for the day of `run`.
  ///   - run: whose day, calibre and imports are taken; nil for the one of ``RunChoice``, or for today's
  ///     ledger where `asOf` is given.
  ///   - calibre: nil for the run's.
  /// - Throws: ``RuleError`` if there is no such run and no day, or no such calibre; ``LedgerError``.
  package func eachStrength(
    asOf: CalendarDay?, run: Int?, calibre: String? = nil, _ begin: (StrengthScope) throws -> Void,
    _ body: (StrengthRow) throws -> Void
  ) throws {
    try reading { database in
      let setting = try Self.strengthSetting(database, asOf: asOf, run: run, calibre: calibre)
      try begin(StrengthScope(setting))
      let preparation = try Preparation(database, setting)
      try preparation.fill(.strength)
      let rows = try RawStatement(
        database, "\(StrengthRow.columns) ORDER BY 1, \(SumOrder.sql(ofKind: "s.kind"))")
      while try rows.next() { try body(StrengthRow(rows)) }
    }
  }

  /// The day that ``eachStrength(asOf:run:calibre:_:_:)`` speaks for.
  package func strengthDay(asOf: CalendarDay?, run: Int?) throws -> CalendarDay {
    try reading { try Self.strengthSetting($0, asOf: asOf, run: run, calibre: nil).asOf }
  }

  /// The title of the calibre that ``eachStrength(asOf:run:calibre:_:_:)`` counts by.
  package func strengthCalibre(asOf: CalendarDay?, run: Int?) throws -> Wording {
    let name = try reading {
      try Self.strengthSetting($0, asOf: asOf, run: run, calibre: nil).calibre
    }
    return Calibre.builtIn.first { $0.name == name }?.title ?? Wording(zh: name, en: name)
  }

  /// The day, imports and calibre that strength is told for.
  static func strengthSetting(
    _ database: Database, asOf: CalendarDay?, run: Int?, calibre: String?
  ) throws -> CheckSetting {
    let hasRun = try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM run_row)") ?? false
    if run != nil || (asOf == nil && hasRun) {
      let info = try run.map { try RunInfo(database, $0) } ?? RunChoice(database).run
      let setting = try info.setting(database)
      guard let calibre else { return setting }
      return setting.counting(by: try Check.calibre(calibre, in: database))
    }
    var options = CheckOptions()
    options.asOf = asOf
    if let calibre { options.calibre = calibre }
    return try Check.setting(database, options)
  }
}
