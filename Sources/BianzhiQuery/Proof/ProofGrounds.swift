package import BianzhiCore
import GRDB

/// On what it rests, beside newer lists, that a finding is gone.
package struct ProofGrounds: Sendable {
  /// An approval of the finding's own part.
  package struct Approval: Hashable, Sendable {
    /// "" where none was given.
    package let document: String
    package let since: RecordedDate?
    /// The day that its document bears, where that is another one.
    package var issued: CalendarDay?
    /// Its document has no number, one of another year, or one that says something else of another day.
    package var isDoubtful = false
    /// Why the document gives nothing by what it says of itself; nil where nothing speaks against it.
    package var objection: Wording?
  }

  /// Approvals that came into force after the finding was seen.
  package internal(set) var raises: [Approval] = []
  /// Approvals that were entered, changed or ended later and speak for a day before the finding was seen: what was
  /// recorded wrongly is a correction, and nothing was put right by it.
  package internal(set) var corrections: [Approval] = []
  /// Rows of registers that were entered, changed or taken back later and change, for a day before the finding was seen,
  /// what it rested on.
  package internal(set) var registers: [Approval] = []
  /// What its organs, plans and pay lists say otherwise than when it was seen, with no newer document behind it.
  package internal(set) var changes: [Wording] = []
  /// What people decided since about words or names that its people or its part are written with.
  package internal(set) var decisions: [DecidedWord] = []

  package init() {}

  /// Newer lists and approvals by a document of its own number alone close a finding; anything else needs a reason and somebody
  /// who approves it.
  package var needsApproval: Bool {
    !corrections.isEmpty || !registers.isEmpty || !changes.isEmpty || !decisions.isEmpty
      || raises.contains(where: \.isDoubtful)
  }

  package var isEmpty: Bool {
    raises.isEmpty && corrections.isEmpty && registers.isEmpty && changes.isEmpty
      && decisions.isEmpty
  }
}

/// A word or name that people decided on.
package struct DecidedWord: Hashable, Sendable {
  /// A field of values, or `body` or `organ` for names.
  package let field: String
  /// As it was written.
  package let word: String

  package init(field: String, word: String) { (self.field, self.word) = (field, word) }

  /// As acts keep it: `state 挂编`.
  package var key: String { "\(field) \(Self.normal(word))" }

  package static func normal(_ word: String) -> String { Vocabulary.key(of: word) }
}

/// What was decided after a run was stored.
struct DecidedSince {
  let values: [ReadingProjection.Value]
  let names: [NameProjection.Decided]
}

extension FindingProofs {
  /// On what, beside newer lists, it rests that a later run does not show a finding.
  package func grounds(_ sighting: Sighting, goneIn run: RunInfo) throws -> ProofGrounds {
    guard let seen = self.run(sighting.run) else { return ProofGrounds() }
    var grounds = ProofGrounds()
    let basis = try FindingBasis(sighting, in: seen, statements)
    let changed = try peopleSince(sighting, [seen], run).flatMap(\.changed)
    let kinds = changed.flatMap(\.now).map(\.kind.code).filter { !$0.isEmpty }
    let parts = Set(kinds + [sighting.part])
    grounds.raises = try basis.newerApprovals(run, of: parts)
    grounds.corrections = try basis.correctedApprovals(run, of: parts)
    grounds.registers = try basis.correctedEntries(run)
    grounds.changes =
      try basis.changedOrgans(run) + basis.changedPlans(run) + basis.changedPast(run)
      + pensionLines(sighting, run)
    let own = try changed.isEmpty ? pairs(of: sighting, seen, run) : changed
    grounds.changes +=
      try loweredRanks(sighting, own) + unreadRemarks(sighting, own)
      + unapprovedPlaces(sighting, changed.map(\.was), run)
    grounds.changes +=
      try correctedNumbers(sighting, seen, run) + vanished(sighting, seen, run)
      + unpaidNow(sighting, seen, run)
    // Who went in steps is asked about like the others.
    let all = try peopleSince(sighting, runsShowing(sighting), run).flatMap(\.changed)
    grounds.changes +=
      try untakenPay(of: own, sighting, seen, run)
      + openRemarks(sighting, all.isEmpty ? own : all, run)
    grounds.decisions = try decisions(sighting, seen, own, basis.organs, run)
    return grounds
  }

  /// The rows of the one person whom a finding is about.
  func pairs(
    of sighting: Sighting, _ seen: RunInfo, _ run: RunInfo
  ) throws -> [PeopleSince.Pair] {
    guard let subject = BesideSubject(sighting) else { return [] }
    return try people.organs(of: sighting).compactMap { organ in
      let before = try people.listed(organ, of: sighting, in: seen)
      guard let was = before.first(where: subject.isSame) else { return nil }
      let now = try people.listed(organ, of: sighting, in: run)
      return PeopleSince.Pair(
        was: was, now: now.filter { was.isSame(as: $0) }, isStill: false)
    }
  }

  /// Decisions since the finding was seen, on words that people bear who made it, or on the name of its body.
  private func decisions(
    _ sighting: Sighting, _ seen: RunInfo, _ changed: [PeopleSince.Pair], _ organs: [Int64],
    _ run: RunInfo
  ) throws -> [DecidedWord] {
    let decided = try decidedSince(seen)
    guard !decided.values.isEmpty || !decided.names.isEmpty else { return [] }
    var found: Set<DecidedWord> = []
    let part = OrganName.folded(sighting.part)
    for name in decided.names where name.type == "body" && organs.contains(name.organ) {
      if OrganName.folded(name.written) == part {
        found.insert(DecidedWord(field: "body", word: name.written))
      }
    }
    found.formUnion(try organNames(decided.names, changed, organs, run))
    let words = Set(decided.values.map { DecidedWord(field: $0.field, word: $0.word).key })
    for pair in changed {
      for now in pair.now {
        for (field, text) in now.words where !text.isEmpty {
          let word = DecidedWord(field: field, word: text)
          if words.contains(word.key) { found.insert(word) }
        }
      }
    }
    return found.sorted { ($0.field, $0.word) < ($1.field, $1.word) }
  }

  /// Decisions that a written name means, or does not mean, an organ of the finding, or one where its people stand now.
  private func organNames(
    _ names: [NameProjection.Decided], _ changed: [PeopleSince.Pair], _ organs: [Int64],
    _ run: RunInfo
  ) throws -> [DecidedWord] {
    let decided = names.filter { $0.type == NameTarget.Named.organ.rawValue }
    guard !decided.isEmpty else { return [] }
    let days = try rosterDays(of: run)
    let now = try changed.compactMap(\.was.person).flatMap { try places(of: $0, days, run) }
    let codes = Set(
      try (organs + now.map(\.organ)).map { try statements.organ($0).code })
    return decided.filter { name in
      codes.contains(name.meant) || name.replaced.contains { codes.contains($0.meant) }
    }.map { DecidedWord(field: $0.type, word: $0.written) }
  }

  /// What was decided after a run was stored.
  private func decidedSince(_ run: RunInfo) throws -> DecidedSince {
    if let known = kept.decided[run.number] { return known }
    let events = try Row.fetchAll(
      statements.database,
      sql: """
        SELECT * FROM event WHERE kind IN (\(EventKind.sql([.valueDecided, .nameDecided]))) AND id > coalesce(
          (SELECT max(id) FROM event WHERE kind = \(EventKind.runRecorded.sql) AND subject = ?), 0) ORDER BY id
        """, arguments: ["R\(run.number)"]
    ).compactMap(Event.init)
    let decided = DecidedSince(
      values: try events.filter { $0.isOf(.valueDecided) }.map { try $0.decode() },
      names: try events.filter { $0.isOf(.nameDecided) }.map { try $0.decode() })
    kept.decided[run.number] = decided
    return decided
  }
}
