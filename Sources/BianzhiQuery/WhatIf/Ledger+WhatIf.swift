package import BianzhiCore
import GRDB

/// What suppositions change in the findings of a day.
package struct WhatIf: Sendable {
  /// What becomes of a finding.
  package enum Change: String, Sendable, CaseIterable {
    /// Found only with the suppositions.
    case new
    /// Found before and with them, with other numbers or another severity.
    case changed
    /// Found before, judged with them, and gone.
    case gone
    /// Found before; with the suppositions nobody can judge it.
    case unjudged
    /// Found before and with them alike.
    case same
  }

  /// One finding before, with the suppositions, or both.
  package struct Entry: Sendable {
    package let change: Change
    package let before, after: Preview.Offender?
    /// Why it cannot be judged any more: a code of the unchecked list.
    package let reason: String

    /// As it is with the suppositions, else as it was.
    package var offender: Preview.Offender {
      guard let offender = after ?? before else { preconditionFailure("a finding of nothing") }
      return offender
    }
  }

  /// The day that is judged.
  package let day: CalendarDay
  package let entries: [Entry]
  /// Organs that a rule can judge as the ledger is and not with the suppositions, with the code of the reason.
  package let unjudged: [(rule: String, organCode: String, reason: String)]

  /// Whether something that was judged cannot be judged any more.
  package var isIncomplete: Bool { count(.unjudged) > 0 || !unjudged.isEmpty }

  /// Whether something is found that was not, or is worse than before.
  package var isWorse: Bool {
    entries.contains { entry in
      guard let after = entry.after else { return false }
      guard let before = entry.before else { return true }
      return after.size > before.size || after.severity > before.severity
    }
  }

  /// How many have one change.
  package func count(_ change: Change) -> Int { entries.count { $0.change == change } }
}

extension Ledger {
  /// Judges a day as the ledger is, and as it would be; nothing is stored, and the ledger is only read.
  ///
  /// - Parameters:
  ///   - suppositions: come true one after the other; a failure names its place.
  ///   - day: nil for the newest data day.
  ///   - precondition: is given the day that is judged, and may refuse it.
  /// - Throws: ``SuppositionFailure``, ``RuleError``, ``LedgerError``.
  package func whatIf(
    _ suppositions: [Supposition], on day: CalendarDay?,
    precondition: (CalendarDay) throws -> Void = { _ in }
  ) throws -> WhatIf {
    var options = CheckOptions()
    options.asOf = day
    let (before, mergers) = try reading { database in
      (
        try Preview(of: database, options),
        try SupposedMergers(suppositions, rules: Check.rules(options)) { code in
          try Bool.fetchOne(
            database,
            sql: """
              SELECT EXISTS (SELECT 1 FROM organ_key k JOIN organ_row o ON o.organ = k.id
                WHERE k.code = ? AND o.ended IS NULL)
              """, arguments: [code]) == true
        }
      )
    }
    try precondition(before.asOf)
    options.asOf = before.asOf
    let after = try supposing { database in
      let supposed = try SupposedLedger(database, on: before.asOf)
      for (place, supposition) in suppositions.enumerated() {
        do {
          try supposed.apply(supposition)
        } catch let reason as SuppositionError {
          throw SuppositionFailure(place: place, reason: reason)
        }
      }
      try Ledger.makeDerivedAnew(in: database)
      return try Preview(of: database, options)
    }
    let found = WhatIf.entries(before, after, mergers)
    return WhatIf(
      day: before.asOf, entries: found.entries,
      unjudged: after.unjudged(unlike: before) + found.open)
  }
}

/// The supposition that cannot come true, counted from 0.
package struct SuppositionFailure: Error {
  package let place: Int
  package let reason: SuppositionError
}

extension WhatIf {
  fileprivate static func entries(
    _ before: Preview, _ after: Preview, _ mergers: SupposedMergers
  ) -> (entries: [Entry], open: [(rule: String, organCode: String, reason: String)]) {
    let then = Dictionary(
      before.offenders.map { ($0.identity, $0) }, uniquingKeysWith: { first, _ in first })
    var now = Set(after.offenders.map(\.identity))
    var (entries, open): ([Entry], [[String]]) = ([], [])
    for offender in after.offenders {
      let old = then[offender.identity] ?? mergers.taken(offender, from: then)
      if let old { now.insert(old.identity) }
      let isSame =
        old.map { $0.expected == offender.expected && $0.actual == offender.actual }
        == true && old?.severity == offender.severity
      if !isSame, let reason = mergers.gap(offender, before: before) {
        open.append([offender.rule, offender.organCode, reason])
        if let old {
          entries.append(Entry(change: .unjudged, before: old, after: nil, reason: reason))
        }
        continue
      }
      let change: Change = old == nil ? .new : isSame ? .same : .changed
      entries.append(Entry(change: change, before: old, after: offender, reason: ""))
    }
    entries += gone(before, after, now, mergers)
    return (
      entries.sorted { key($0) < key($1) },
      Set(open).sorted { $0.lexicographicallyPrecedes($1) }
        .map { ($0[0], $0[1], $0[2]) }
    )
  }

  /// What is found no more, or cannot be judged any more.
  private static func gone(
    _ before: Preview, _ after: Preview, _ now: Set<Preview.Identity>, _ mergers: SupposedMergers
  ) -> [Entry] {
    before.offenders.filter { !now.contains($0.identity) }.map { offender in
      let reason =
        after.whyNotJudged(offender.rule, organ: offender.organCode) ?? mergers.gapOfGone(offender)
      return Entry(
        change: reason == nil ? .gone : .unjudged, before: offender, after: nil,
        reason: reason ?? "")
    }
  }

  private static func key(_ entry: Entry) -> (Int, String, String, String, Int64) {
    let (place, offender) = (Change.allCases.firstIndex(of: entry.change) ?? 0, entry.offender)
    return (place, offender.rule, offender.organCode, offender.part, offender.person)
  }
}
