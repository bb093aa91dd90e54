/// The six tables of the city, open for writing.
struct Tables: CityFiles {
  private var organs: TableFile
  private var quotas: TableFile
  private var posts: TableFile
  private var roster: TableFile
  private var payroll: TableFile
  private var subjects: TableFile

  static let fileNames = [
    "organs.csv", "quotas.csv", "posts.csv", "roster.csv", "payroll.csv", "subjects.csv",
  ]

  init(folder: String) throws(DemoError) {
    func table(_ index: Int, _ headings: String) throws(DemoError) -> TableFile {
      try TableFile(
        folder: folder, name: Self.fileNames[index],
        headings: headings.split(separator: " ").map(String.init))
    }
    organs = try table(0, "机构代码 机构名称 上级机构代码 机构类别 机构规格 层级 所属地区 批准文号 批准日期")
    quotas = try table(1, "机构代码 编制类型 核定数 批准文号 生效日期")
    posts = try table(2, "机构代码 职务层次 正副职 核定数 批准文号 生效日期")
    roster = try table(
      3,
      "身份证号 姓名 性别 出生日期 机构代码 机构名称 内设机构 编制类型 职务 职务层次 是否领导职务 "
        + "任职时间 进入单位时间 人员状态 批准文号 备注 减少时间")
    payroll = try table(4, "身份证号 姓名 发放单位代码 月份 应发金额")
    subjects = try table(5, "姓名 机构代码 职务 任职日期 离任日期 离任原因 层级")
  }

  /// All tables, in the order of their names in ``fileNames``.
  private var all: [TableFile] { [organs, quotas, posts, roster, payroll, subjects] }

  var counts: [DemoSummary.Count] { all.map { .init(name: $0.name, count: $0.rows) } }

  func close() throws(DemoError) {
    for table in all { try table.file.close() }
  }

  func putInPlace() throws(DemoError) {
    for table in all { try table.file.putInPlace() }
  }

  func discard() {
    for table in all { table.file.discard() }
  }

  mutating func add(_ organ: SettledOrgan) throws(DemoError) {
    try add(organ, isApprovedByDocument: false)
  }

  /// - Parameter isApprovedByDocument: whether its inner bodies, quotas and posts are no rows.
  mutating func add(
    _ organ: SettledOrgan, isApprovedByDocument: Bool
  ) throws(DemoError) {
    let (draft, decree) = (organ.draft, organ.decree)
    add(draft.plan, bodies: isApprovedByDocument ? [] : draft.bodies, decree)
    for quota in isApprovedByDocument ? [] : organ.approvals.quotas {
      quotas.line([
        draft.plan.code, quota.kind.rawValue, String(quota.people), decree.number, decree.day,
      ])
    }
    for post in isApprovedByDocument ? [] : organ.approvals.posts {
      posts.line([
        draft.plan.code, post.rank, post.role.rawValue, String(post.people), decree.number,
        decree.day,
      ])
    }
    for row in draft.rows { add(row, of: draft.plan, decree) }
    for payment in draft.payments {
      let person = payment.person
      payroll.line([
        person.number, person.name, draft.plan.code, Day.payMonth,
        "\(payment.amount / 100).\(padded(payment.amount % 100, 2))",
      ])
    }
    for row in organ.subjects {
      subjects.line([
        row.name, row.organ, row.title, row.since, row.until, row.reason, row.level.rawValue,
      ])
    }
    for table in all { try table.file.drain() }
  }

  private mutating func add(_ plan: OrganPlan, bodies: [String], _ decree: Decree) {
    organs.line([
      plan.code, plan.name, plan.parent, plan.category.rawValue, plan.rank.rawValue,
      plan.tier.rawValue, plan.region, decree.number, decree.day,
    ])
    for (index, body) in bodies.enumerated() {
      organs.line([
        plan.bodyCode(index), body, plan.code, "内设机构", plan.rank.inner?.head ?? "",
        plan.tier.rawValue, plan.region, decree.number, decree.day,
      ])
    }
  }

  private mutating func add(_ row: StaffRow, of plan: OrganPlan, _ decree: Decree) {
    let (person, position) = (row.person, row.position)
    roster.line([
      person.number, person.name, person.isMan ? "男" : "女", person.birth.text, plan.code,
      plan.name, position.body, row.kind.rawValue, position.title, position.rank,
      position.isLeader ? "是" : "否", row.since, row.entered,
      row.state.rawValue, decree.number, row.remark, row.leftOn?.text ?? "",
    ])
  }
}

/// The document that approves an organ's bodies, quotas and posts, and its day.
struct Decree: Sendable {
  let number: String
  let day: String

  /// One of the year before the first of ``init(random:)``.
  init(yearBefore random: inout SplitMix64) {
    day = (Day(2018, 1, 15) + random.below(330)).text
    number = "\(Places.cityMark)〔2018〕\(1 + random.below(900))号"
  }

  init(random: inout SplitMix64) {
    let issued = Day(2019, 1, 15) + random.below(1_700)
    day = issued.text
    number = "\(Places.cityMark)〔\(day.prefix(4))〕\(1 + random.below(120))号"
  }
}
