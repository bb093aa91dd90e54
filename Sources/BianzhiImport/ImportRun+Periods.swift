import BianzhiCore
import GRDB

extension ImportRun {
  /// Stops an import in which tables of one organ are of different days by their own words, and nothing but
  /// `--as-of` makes them one list: March and June added up are nobody's roster.
  ///
  /// - Parameter harmless: organs of which all tables say the same, so that nothing can be wrong.
  mutating func comparePeriods(
    of kind: TableKind, _ session: ImportSession, besides harmless: Set<Int64> = []
  ) throws {
    let isMonth = kind.traits.contains(.speaksForAMonth)
    // Pay lists of different months are lists of their own, unless one month was given for all of them.
    guard options.missing != .stay, !isMonth || options.month != nil, summary.failure == nil
    else { return }
    let clashes = session.periods.clashes(
      of: kind.name, on: isMonth ? nil : options.asOf, besides: harmless
    ).filter { broken.isDisjoint(with: $0.tables) }
    guard let first = clashes.first else {
      setAsideStrays(of: kind, session)
      return
    }
    let told = { (clash: PeriodBook.Clash) in
      PeriodClash(
        organ: try session.owner.sync { try $0.title(of: clash.organ) },
        first: .init(name: clash.first.place, period: clash.first.period),
        second: .init(name: clash.second.place, period: clash.second.period), isMonth: isMonth)
    }
    guard !options.quarantines else {
      for clash in clashes {
        // The data day that was asked for says which of the two is meant.
        if let stray = clash.stray {
          setAside(
            tables: [stray], .otherPeriod(try told(clash), isFirst: stray == clash.first.table))
        } else {
          setAside(tables: clash.tables, .differentPeriods(try told(clash), more: nil))
        }
      }
      setAsideStrays(of: kind, session)
      return
    }
    summary.failure = .differentPeriods(try told(first), more: clashes.count - 1)
  }
}

extension ImportRun {
  /// A unit's only list may be of another day, too: it tells nothing of the data day that was asked for.
  fileprivate mutating func setAsideStrays(of kind: TableKind, _ session: ImportSession) {
    guard kind.traits.contains(.rowsArePeople), let day = options.asOf
    else { return }
    for stray in session.periods.strays(of: kind.name, on: day)
    where !broken.contains(stray.table) {
      setAside(tables: [stray.table], .otherDay(table: stray.table, period: stray.period))
    }
  }
}

extension ImportStore {
  /// Name and code of an organ, as people are told of it.
  func title(of organ: Int64) throws -> String {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT k.code AS code, (SELECT o.name FROM organ_row o
          WHERE o.organ = k.id AND o.ended IS NULL) AS name FROM organ_key k WHERE k.id = ?
        """, arguments: [organ])
    let code: String = row?["code"] ?? ""
    let name: String? = row?["name"]
    return OrganTitle.text(name: name, code: code)
  }
}
