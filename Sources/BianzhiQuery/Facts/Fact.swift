package import BianzhiCore

/// Something that rules may read about one day: temporary tables and views of `schema.sql`, how they are
/// filled, and what rules that rest on them may be unable to judge.
///
/// A rule names the facts it needs in its header line `reads:`. One more fact is one file in this folder,
/// its line in ``all``, and its part of `schema.sql` behind `-- fact: NAME`.
package struct Fact: Sendable {
  /// As rules and `schema.sql` call it.
  package let name: String
  /// What it tells, in a few words.
  package let wording: Wording
  /// Facts that must be filled before it.
  let restsOn: [String]
  /// What rules judge by it; a rule names one in its header line `unchecked-in:`.
  package let scopes: [JudgedScope]
  /// Why it leaves organs or people unjudged.
  package let cannotJudge: [UnjudgedReason]
  /// Whether it speaks of organs in force; what is said of others says nothing of them.
  var isOfOrgansInForce = true
  /// Whether it tells of people on lists of organs that are no more.
  var listsEndedOrgans = false
  /// How rows of the registers decide what it tells; nil where they do not.
  var registerUse: RegisterUse?
  /// What cells of people's rows decide what it tells; nil where none do.
  var cellUse: CellUse?
  /// What it takes of everybody; nil where it asks nothing of people, or only of some.
  var people: (any PersonReader.Type)?
  /// Fills its tables for the day, or only for the finding that is explained.
  let fill: @Sendable (Preparation) throws -> Void
  /// The file that fills it, by its name.
  package let filledBy: String

  init(
    name: String, wording: Wording, restsOn: [String], scopes: [JudgedScope],
    cannotJudge: [UnjudgedReason], isOfOrgansInForce: Bool = true, listsEndedOrgans: Bool = false,
    registerUse: RegisterUse? = nil, cellUse: CellUse? = nil,
    people: (any PersonReader.Type)? = nil, file: String = #fileID,
    fill: @escaping @Sendable (Preparation) throws -> Void
  ) {
    (self.name, self.wording, self.restsOn, self.scopes) = (name, wording, restsOn, scopes)
    (self.cannotJudge, self.isOfOrgansInForce) = (cannotJudge, isOfOrgansInForce)
    (self.people, self.fill) = (people, fill)
    (self.registerUse, self.cellUse) = (registerUse, cellUse)
    self.listsEndedOrgans = listsEndedOrgans
    filledBy = file.split(separator: "/").last.map(String.init) ?? file
  }

  /// In the order in which they are filled.
  package static let all: [Fact] = [
    day, strength, postStrength, bodyStrength, personMismatch, statedOnDay, waivedQuota, waivedPost,
    missedSteps, endedOrgans, registers, registerPeople, squeezed,
    entryRoom, plans, planRoom,
    statedApproved, numberFaults, idlePlaces, pastAge,
    offPost, recordFaults, placeGaps, rankExcess, vacantHeads, entrySlips, earlyEntries,
    offPlanEntries, exceededPlans, entryBunches,
    claimedPlaces, nameFaults,
    appointedWhileOver, misplacedKinds, offBook, departures, ceilings, postNorms,
  ]

  package static func named(_ name: String) -> Fact? { all.first { $0.name == name } }

  /// The temporary tables and views that `schema.sql` defines for it.
  package var tables: [String] { Schema.tables(ofFact: name) }
}

/// How rows of the registers decide what a fact tells, and so which of them may hide a finding where they are rewritten.
enum RegisterUse: Sendable {
  /// Entries and exits of anybody at the organ make its places full or free.
  case room
  /// An entry with its slip, document or plan.
  case entries
  /// The first and last day of a loan.
  case loans
}

/// What cells of people's rows decide what a fact tells, and so what is told no more where they are left blank.
enum CellUse: Sendable {
  /// Cells that contradict each other.
  case contradiction
  /// What the row calls its organ.
  case unitName
  /// Cells that are blank.
  case blanks
}

extension Rule {
  /// Whether one of the facts that it reads rests on such cells.
  func rests(on use: CellUse) -> Bool {
    reads.contains { Fact.named($0)?.cellUse == use }
  }

  /// Whether one of the facts that it reads is decided so by registers.
  func uses(_ use: RegisterUse) -> Bool {
    reads.contains { Fact.named($0)?.registerUse == use }
  }
}

extension Preparation {
  /// Fills facts, and first those that they rest on; each once.
  package func fill(_ names: some Collection<String>) throws {
    for fact in Fact.all where names.contains(fact.name) { try fill(fact) }
  }

  /// Fills one fact, and first those that it rests on.
  package func fill(_ fact: Fact) throws {
    guard filled.insert(fact.name).inserted else { return }
    try fill(fact.restsOn)
    try fact.fill(self)
  }
}

extension Rule {
  /// Whether all that it reads speaks of organs in force.
  var isOfOrgansInForce: Bool { reads.allSatisfy { Fact.named($0)?.isOfOrgansInForce != false } }
}
