import Spreadsheets

/// The workbook of the city's ledgers: organs, quotas, leader posts, and the form that sets approved
/// people beside actual ones.
///
/// Memory: a few numbers of each organ.
struct LedgerBook {
  static let fileName = "机构编制台账.xlsx"

  /// What the ledgers say of one organ.
  struct Entry {
    let plan: OrganPlan
    let trait: UntidyTrait?
    let decree: Decree
    let quotas: [(kind: QuotaKind, people: Int)]
    let posts: [Approvals.PostCount]
    /// People who count for the quota.
    let counted: [QuotaKind: Int]
  }

  private var entries: [Entry] = []
  private(set) var rows = 0

  mutating func add(_ organ: SettledOrgan) {
    var people: [QuotaKind: Set<String>] = [:]
    for row in organ.draft.rows where row.state.countsForQuota {
      people[row.kind, default: []].insert(row.person.number)
    }
    entries.append(
      Entry(
        plan: organ.plan, trait: organ.trait, decree: organ.decree, quotas: organ.approvals.quotas,
        posts: organ.approvals.posts, counted: people.mapValues(\.count)))
    rows += 2 + organ.plan.bodyCount + organ.approvals.quotas.count + organ.approvals.posts.count
  }

  func write(to file: TextFile) throws(DemoError) {
    let taken = TakenBytes()
    try DemoError.of(file) { () throws(WriteError) in
      let writer = try XLSXWriter(sink: taken.take)
      try writeOrgans(writer)
      try writeQuotas(writer)
      try writePosts(writer)
      try writePostsOfNoRank(writer)
      try StaffingForm(entries).write(writer)
      try writer.finish()
    }
    try taken.drain(to: file)
  }

  /// Starts a sheet: title, day, headings, which a further sheet of many rows repeats.
  private func start(
    _ name: String, _ headings: String, _ writer: XLSXWriter
  ) throws(WriteError) -> Int {
    let words = headings.split(separator: " ").map(String.init)
    try writer.add(Workbooks.head("\(Places.city)\(name)", sheet: name, width: words.count))
    try writer.header(words)
    return words.count
  }

  private func writeOrgans(_ writer: XLSXWriter) throws(WriteError) {
    _ = try start(
      "机构台账", "序号 机构代码 机构名称 简称 其他名称 上级机构代码 机构类别 机构规格 层级 所属地区 批准文号 批准日期", writer)
    var number = 0
    for entry in entries {
      let plan = entry.plan
      let names = OtherNames(of: plan)
      number += 1
      try writer.add(
        [
          .number(number), .text(plan.code), .text(plan.name), .filled(names.short ?? ""),
          .filled(names.plates.joined(separator: "、")), .filled(plan.parent),
          .text(plan.category.rawValue), .text(plan.rank.rawValue),
        ] + common(entry))
      for (index, body) in plan.bodies.enumerated() {
        number += 1
        try writer.add(
          [
            .number(number), .text(plan.bodyCode(index)), .text(body), .blank, .blank,
            .text(plan.code), .text("内设机构"), .filled(plan.rank.inner?.head ?? ""),
          ] + common(entry))
      }
    }
  }

  private func common(_ entry: Entry) -> [SheetCell] {
    [
      .text(entry.plan.tier.rawValue), .text(entry.plan.region), .text(entry.decree.number),
      Workbooks.cell(day: entry.decree.day),
    ]
  }

  private func writeQuotas(_ writer: XLSXWriter) throws(WriteError) {
    let width = try start("编制核定", "序号 机构代码 机构名称 编制类型 核定数 增减数 批准文号 生效日期", writer)
    var (number, sum) = (0, 0)
    for entry in entries where entry.trait != .statedApproval {
      for quota in entry.quotas {
        number += 1
        sum += quota.people
        try writer.add([
          .number(number), Workbooks.cell(code: entry.plan.code), .text(entry.plan.name),
          .text(quota.kind.rawValue),
          number % 5 == 0 ? .text(String(quota.people)) : .number(quota.people), .filler,
          .text(entry.decree.number), Workbooks.cell(day: entry.decree.day),
        ])
      }
    }
    try writer.add(Workbooks.total(sum, in: 4, width: width))
    try writer.add([.text("注：增减数为空的，表示该文件直接核定总数。")])
  }

  private func writePosts(_ writer: XLSXWriter) throws(WriteError) {
    let width = try start("领导职数", "序号 机构名称 职务层次 正副职 核定职数 批准文号 生效日期", writer)
    var (number, sum) = (0, 0)
    for entry in entries where entry.trait != .leadersByTitle {
      for post in entry.posts {
        number += 1
        sum += post.people
        try writer.add([
          .number(number), .text(entry.plan.name), .text(post.rank), .text(post.role.rawValue),
          .number(post.people), .text(entry.decree.number),
          .text(Workbooks.day(entry.decree.day)),
        ])
      }
    }
    try writer.add(Workbooks.total(sum, in: 4, width: width))
  }

  /// Posts that are approved by scope and not by rank; no sheet where no organ has such ones.
  private func writePostsOfNoRank(_ writer: XLSXWriter) throws(WriteError) {
    let entries = entries.filter { $0.trait == .leadersByTitle }
    guard !entries.isEmpty else { return }
    let name = "领导职数（不分层次）"
    _ = try start(name, "序号 机构名称 职数范围 正副职 核定职数 批准文号 生效日期", writer)
    var number = 0
    for entry in entries {
      for line in entry.lines {
        number += 1
        try writer.add([
          .number(number), .text(entry.plan.name), .text(line.scope), .text(line.role.rawValue),
          .number(line.people), .text(entry.decree.number),
          .text(Workbooks.day(entry.decree.day)),
        ])
      }
    }
  }
}

extension LedgerBook.Entry {
  /// Its leader posts by scope and role, whatever their rank.
  fileprivate var lines: [(scope: String, role: Role, people: Int)] {
    [true, false].flatMap { isOwn in
      [Role.principal, .deputy].compactMap { role in
        let fitting = posts.filter { post in
          post.role == role && isOwn == [plan.rank.head, plan.rank.deputy].contains(post.rank)
        }
        guard !fitting.isEmpty else { return nil }
        let people = fitting.reduce(0) { $0 + $1.people }
        return (Approvals.Lines.scope(isOwn: isOwn), role, people)
      }
    }
  }
}
