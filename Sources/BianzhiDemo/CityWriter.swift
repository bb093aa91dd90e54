/// Goes through the planned organs once, and has each settled, approved, counted again and written.
struct CityWriter {
  private let people: Int
  private let seed: UInt64
  private let city: CityPlan
  private var population: Population
  private var files: any CityFiles
  private let truth: TruthFile
  private var book = SubjectBook()
  private var recount = Recount()
  /// Nil where every unit hands in a clean roster.
  private let traits: UntidyTraits?
  /// What can be found in the rosters that came, as they came.
  private var handedIn = Recount()
  private var shortcomings = Shortcomings()
  private var planted: [Finding] = []
  private var subjects: [SubjectRow] = []
  /// People on their way to a later organ, by its place in the plan.
  private var arrivals: [Int: [Arrival]] = [:]

  init(
    _ city: CityPlan, people: Int, seed: UInt64, style: CityStyle, folder: String
  ) throws(DemoError) {
    (self.city, self.people, self.seed) = (city, people, seed)
    population = Population(seed: seed)
    traits = style == .untidy ? UntidyTraits(of: city, seed: seed) : nil
    files = try style.files(of: city, seed: seed, in: folder)
    truth = try TruthFile(folder: folder)
  }

  mutating func write() throws(DemoError) -> DemoSummary {
    for index in city.organs.indices { try write(organ: index) }
    let planned = recount.finish()
    precondition(
      planned == planted.sorted(by: Finding.comesFirst),
      "people \(people), seed \(seed): the recount differs from what was planted")
    let findings = traits == nil ? planned : handedIn.finish()
    let truthFile = try truth.write(
      people: people, seed: seed, findings: findings, subjects: subjects,
      shortcomings: traits == nil ? nil : shortcomings)
    try files.close()
    try truthFile.close()
    try files.putInPlace()
    try truthFile.putInPlace()
    return summary(findings: findings)
  }

  /// Takes away what an interrupted write left under other names.
  func discard() {
    files.discard()
    truth.discard()
  }

  private mutating func write(organ index: Int) throws(DemoError) {
    var draft = OrganDraft(organ: index, of: city, seed: seed)
    let tenures = book.tenures(of: draft.plan, random: &draft.random)
    draft.settle(
      arrivals: arrivals.removeValue(forKey: index) ?? [], tenures: tenures,
      population: &population)
    let approvals = Approvals(of: &draft)
    for (organ, arrival) in draft.departures { arrivals[organ, default: []].append(arrival) }
    var random = SplitMix64(seed: ~seed, part: index)
    let rows = book.rows(of: draft, tenures: tenures, random: &random)
    recount.add(draft, approvals: approvals)
    planted += draft.planted
    subjects += rows
    spoil(&draft, approvals, index)
    try files.add(
      SettledOrgan(
        index: index, draft: draft, approvals: approvals, decree: Decree(random: &random),
        subjects: rows, trait: traits?[index]))
  }

  /// Has the unit's office write its rows in its own way, and counts what can still be found.
  private mutating func spoil(_ draft: inout OrganDraft, _ approvals: Approvals, _ index: Int) {
    guard let traits else { return }
    let trait = traits[index]
    var random = SplitMix64(seed: seed &+ 1, part: index)
    let asked = trait.map { draft.spoil(by: $0, random: &random) } ?? []
    shortcomings.add(draft.plan.code, trait, asked: asked)
    handedIn.add(draft, approvals: approvals, trait: trait)
  }

  private func summary(findings: [Finding]) -> DemoSummary {
    DemoSummary(
      people: people, seed: seed, asOf: Day.asOf.text,
      files: files.counts,
      findings: (traits == nil ? Rule.core : Rule.allCases).map { rule in
        .init(name: rule.rawValue, count: findings.count { $0.rule == rule })
      },
      decisions: Decision.allCases.map { decision in
        .init(name: decision.rawValue, count: subjects.count { $0.decision == decision })
      })
  }
}
