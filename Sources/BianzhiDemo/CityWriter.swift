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
  private var planted: [Finding] = []
  private var subjects: [SubjectRow] = []
  /// People on their way to a later organ, by its place in the plan.
  private var arrivals: [Int: [Arrival]] = [:]

  init(
    _ city: CityPlan, people: Int, seed: UInt64, style: CityStyle, folder: String
  ) throws(DemoError) {
    (self.city, self.people, self.seed) = (city, people, seed)
    population = Population(seed: seed)
    files = try style.files(of: city, seed: seed, in: folder)
    truth = try TruthFile(folder: folder)
  }

  mutating func write() throws(DemoError) -> DemoSummary {
    for index in city.organs.indices { try write(organ: index) }
    let findings = recount.finish()
    precondition(
      findings == planted.sorted(by: Finding.comesFirst),
      "people \(people), seed \(seed): the recount differs from what was planted")
    let truthFile = try truth.write(
      people: people, seed: seed, findings: findings, subjects: subjects)
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
    try files.add(
      SettledOrgan(
        index: index, draft: draft, approvals: approvals, decree: Decree(random: &random),
        subjects: rows))
  }

  private func summary(findings: [Finding]) -> DemoSummary {
    DemoSummary(
      people: people, seed: seed, asOf: Day.asOf.text,
      files: files.counts,
      findings: Rule.allCases.map { rule in
        .init(name: rule.rawValue, count: findings.count { $0.rule == rule })
      },
      decisions: Decision.allCases.map { decision in
        .init(name: decision.rawValue, count: subjects.count { $0.decision == decision })
      })
  }
}
