import BianzhiCore
import GRDB

extension Fact {
  /// Entries whose slip or document is that of no plan which covers them.
  static let offPlanEntries = Fact(
    name: "off_plan_entry",
    wording: Wording(
      zh: "文号对不上、计划已到期的入编", en: "entries whose number is that of no plan which covers them"),
    restsOn: ["plans"],
    scopes: [
      JudgedScope(
        "off_plan", restsOnRoster: false,
        organs: { preparation in
          Set(try preparation.entries().filter { !$0.isOld }.map(\.organ))
            .intersection(preparation.noted["plan"] ?? [])
        })
    ],
    cannotJudge: [.registerWithoutDay],
    registerUse: .entries,
    fill: { preparation in
      try preparation.fillOffPlanEntries()
      // Where a check lists exceeded plans too, no rule sees the hints that give way to them, whichever of the rules comes first.
      let (exceeded, awaited) = (Fact.exceededPlans, preparation.awaited)
      if awaited.contains(exceeded.name) { try preparation.fill(exceeded) }
    })
}

/// A plan as far as entries are held against it.
private struct Plan {
  let id: Int64
  let kind, document: String
  let first, until: String

  /// Whether places of a kind are those that it gives; of a kind that is not told nobody can deny it.
  func gives(_ other: QuotaKind?) -> Bool {
    guard let other, let own = QuotaKind(rawValue: kind) else { return true }
    return other == own || other.parent == own || own.parent == other
  }

  /// Whether it runs on one of the days that a date may mean.
  func runs(on date: RecordedDate) -> Bool {
    first <= date.last.description && date.first.description <= until
  }
}

/// What is wrong with the plan of an entry.
private struct Fault {
  let plan: Plan
  let document, sort: String
  var words = ""
}

extension Preparation {
  fileprivate func fillOffPlanEntries() throws {
    let (plans, numbers) = (try readPlans(), try entryNumbers())
    let known = try numbersOfAllPlans()
    let all = try entries()
    let naming = Set(
      all.filter { entry in
        (numbers[entry.movement] ?? []).contains { known.contains(DocumentNumber.canonical($0)) }
      }.map(\.organ))
    let insert = try RawStatement(
      database, "INSERT INTO off_plan_entry VALUES (?, ?, ?, ?, ?, ?)")
    var undated: [Int64: Int] = [:]
    for entry in all where !entry.isOld && (only == nil || only == entry.organ) {
      guard let own = plans[entry.organ], let texts = numbers[entry.movement] else { continue }
      guard let date = entry.date else {
        undated[entry.organ, default: 0] += 1
        continue
      }
      guard let fault = fault(of: entry, texts, own, on: date, known: known) else { continue }
      insert.bind(entry.movement, at: 1)
      insert.bind(fault.plan.id, at: 2)
      insert.bind(fault.document, at: 3)
      insert.bind(fault.sort, at: 4)
      insert.bind(fault.words, at: 5)
      insert.bind(fault.sort == "plan_unknown" && !naming.contains(entry.organ) ? 1 : 0, at: 6)
      try insert.run()
    }
    guard only == nil else { return }
    for (organ, people) in undated.sorted(by: { $0.key < $1.key }) {
      try addUnjudged("off_plan", organ, .registerWithoutDay, people: people)
    }
  }

  /// - Parameters:
  ///   - texts: the numbers that the entry names, slip first.
  ///   - known: the numbers of all plans of the ledger, those that begin later included.
  private func fault(
    of entry: RegisteredEntry, _ texts: [String], _ plans: [Plan], on date: RecordedDate,
    known: Set<String>
  ) -> Fault? {
    let texts = texts.map(DocumentNumber.canonical)
    let named = plans.filter { !$0.document.isEmpty && texts.contains($0.document) }
    guard let newest = named.last else {
      guard let slip = texts.first, !texts.contains(where: known.contains) else { return nil }
      // Only of a number of the same series it can be said that it should be a plan's.
      let running = plans.last { plan in
        plan.gives(entry.kind) && plan.runs(on: date) && Self.areOfSeries(plan.document, slip)
      }
      return running.map { Fault(plan: $0, document: slip, sort: "plan_unknown") }
    }
    let ofKind = named.filter { $0.gives(entry.kind) }
    guard let last = ofKind.max(by: { $0.until < $1.until }) else {
      return Fault(
        plan: newest, document: newest.document, sort: "plan_of_kind", words: newest.kind)
    }
    guard last.until < date.first.description else { return nil }
    return Fault(plan: last, document: last.document, sort: "plan_lapsed", words: last.until)
  }

  /// Whether two numbers stand behind the same words: 某编办〔2024〕5号 and 某编办〔2024〕99号.
  private static func areOfSeries(_ one: String, _ other: String) -> Bool {
    let words = [one, other].map { text in
      text.firstIndex(of: "〔").map { String(text[..<$0].filter { !$0.isWhitespace }) }
    }
    return words[0] != nil && words[0] == words[1]
  }

  private func numbersOfAllPlans() throws -> Set<String> {
    Set(
      try String.fetchAll(
        database,
        sql: "SELECT p.document FROM use_plan_row p WHERE p.document <> '' AND \(inForce("p"))"
      ).map(DocumentNumber.canonical))
  }

  private func readPlans() throws -> [Int64: [Plan]] {
    let rows = try RawStatement(
      database,
      """
      SELECT organ, plan, kind, document, since_first, until_last FROM plan_on_day
      ORDER BY organ, since_last, plan
      """)
    var plans: [Int64: [Plan]] = [:]
    while try rows.next() {
      plans[rows.integer(0), default: []].append(
        Plan(
          id: rows.integer(1), kind: rows.text(2),
          document: DocumentNumber.canonical(rows.text(3)), first: rows.text(4),
          until: rows.text(5)))
    }
    return plans
  }

  /// The numbers that the entries of the register name, slip first.
  func entryNumbers() throws -> [Int64: [String]] {
    let rows = try RawStatement(
      database,
      """
      SELECT movement, trim(slip), trim(document) FROM movement_on_day
      WHERE direction = '入编' AND trim(slip) || trim(document) <> ''
      """)
    var numbers: [Int64: [String]] = [:]
    while try rows.next() {
      numbers[rows.integer(0)] = [rows.text(1), rows.text(2)].filter { !$0.isEmpty }
    }
    return numbers
  }
}
