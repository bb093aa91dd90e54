import BianzhiCore
import BianzhiQuery
import Foundation
import GRDB

/// The findings that an act named beside its proof, and whether they stand for all that stands there.
struct BesideNames {
  let names: [FindingName]
  /// The event of the act; nil while it is being done.
  private let event: Int?

  init(_ names: [FindingName]) { (self.names, event) = (names, nil) }

  /// - Parameters:
  ///   - payload: of the act as it was written.
  ///   - event: its number.
  init(payload: String, of event: Int) throws {
    let act = try JSONDecoder().decode(Payload.self, from: Data(payload.utf8))
    (names, self.event) = (act.beside ?? [], event)
  }

  private struct Payload: Decodable {
    let beside: [FindingName]?
  }

  /// The first of which somebody says that it never was or need not be put right: nothing says where the trouble went.
  func vain(in database: Database) throws -> FindingName? {
    try names.first { try $0.isVain(in: database) }
  }

  /// What none of them stands for.
  struct Lacking {
    /// Where a finding raised by hand belongs: what a reform made of the organ, or the organ.
    let organ: String
    let findings: [FindingName]
    let people: [BesideProof.Person]
  }

  /// What stands beside a proof and is not named; nil where all is.
  ///
  /// People who count nowhere any more have no finding of their own: one raised by hand about the same organ,
  /// and open when the act was done, is named for them; what reforms made of the organ stands for it.
  func lacking(
    _ beside: BesideProof, of sighting: Sighting, on day: CalendarDay, in database: Database
  ) throws -> Lacking? {
    let own = sighting.finding.organs.filter { !$0.isEmpty }
    let ended = try own.filter { try OrganEnd.hasEnded($0, by: day, in: database) }
    let successors = try OrganEnd.successors(of: Set(ended), by: day, in: database)
    let missing = Set(beside.findings.map(\.finding.name)).subtracting(names).sorted()
    let isSaid =
      try beside.people.isEmpty
      || names.contains { name in
        guard case .hand(let number) = name,
          let hand = try HandFinding.fetchOne(database, key: number)
        else { return false }
        return try successors.union(own).contains(hand.organCode)
          && Self.isAbout(hand, beside, part: sighting.part) && wasOpen(name, in: database)
      }
    guard !missing.isEmpty || !isSaid else { return nil }
    return Lacking(
      organ: successors.sorted().first ?? own.first ?? "", findings: missing,
      people: isSaid ? [] : beside.people)
  }

  /// Whether a finding raised by hand is about what stands beside the proof: it is of the same part, or names one of the
  /// people.
  private static func isAbout(_ hand: HandFinding, _ beside: BesideProof, part: String) -> Bool {
    if !part.isEmpty, Vocabulary.key(of: hand.part) == Vocabulary.key(of: part) { return true }
    let text = Vocabulary.key(of: hand.title + hand.part)
    return beside.people.contains { text.contains(Vocabulary.key(of: $0.name)) }
  }

  /// Whether something was still to be done about a finding when the act was done: it is open, or was put right since.
  private func wasOpen(_ name: FindingName, in database: Database) throws -> Bool {
    if try !FindingLife.load(name, in: database).status.isSettled { return true }
    guard let event else { return false }
    return try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM event WHERE subject = ? AND id > ?
          AND kind IN (\(EventKind.sql([AcceptFinding.kind, MakeLongTerm.kind])))
          AND id NOT IN (SELECT event FROM withdrawn_event))
        """, arguments: ["\(name)", event]) ?? false
  }
}

extension FindingName {
  /// Void or exempt without that data show it gone, or raised by hand and not there any more.
  func isVain(in database: Database) throws -> Bool {
    guard let life = try FindingLife.stored(self, in: database) else { return isByHand }
    return (life.status == .void || life.status == .exempt) && life.proofRun == nil
  }
}
