/// The approval of one organ as its document, with all that may be read in it.
struct ApprovalDocument {
  /// One thing that a correct reader proposes.
  struct Saying: Hashable {
    /// As `bianzhi read list` calls the sort.
    let sort: String
    let label: String
    var role = ""
    var total: Int?
    var change: Int?
  }

  let name: String
  private(set) var lines: [String] = []
  private(set) var sayings: [Saying] = []
  private var random: SplitMix64
  private let plan: OrganPlan
  private let approvals: Approvals

  var text: String { lines.joined(separator: "\n") + "\n" }

  /// - Parameters:
  ///   - decree: number and day of the document.
  ///   - before: by how much the organ's first quota was higher, where a notice takes the rest away later.
  init(
    _ organ: SettledOrgan, _ decree: Decree, addedBefore before: Int, random: SplitMix64
  ) {
    (plan, approvals, self.random) = (organ.plan, organ.approvals, random)
    name = "\(organ.plan.code).txt"
    start(decree)
    writeBodies(organ.draft.bodies)
    writeQuotas(before: before)
    writeLeaders()
    writeInnerPosts()
    writeRemarks()
    end(decree)
  }

  /// The notice that takes away what the plan had too much.
  init(noticeFor organ: SettledOrgan, _ decree: Decree, less: Int, random: SplitMix64) {
    (plan, approvals, self.random) = (organ.plan, organ.approvals, random)
    name = "\(organ.plan.code)-调整.txt"
    let quota = approvals.quotas[0]
    lines = ["关于调整\(plan.name)机构编制的通知", decree.number, "\(plan.name)："]
    let kind = quota.kind.rawValue
    lines.append(
      self.random.pick([
        "经研究，核减你单位\(kind)\(less)名。调整后，\(kind)\(quota.people)名。",
        "经研究，减少\(kind)\(less)名，调整后\(kind)为\(quota.people)名，其他机构编制事项不变。",
        "一、核减\(kind)\(less)名，调整后，你单位\(kind)共\(quota.people)名。",
      ]))
    sayings = [Saying(sort: "quota", label: kind, total: quota.people, change: -less)]
    end(decree)
  }

  private mutating func start(_ decree: Decree) {
    let isReply = plan.category == .institution || random.once(in: 3)
    if isReply {
      lines = [
        random.pick(["关于\(plan.name)机构编制事项的批复", "关于核定\(plan.name)机构编制的批复"]), decree.number,
        "\(plan.name)：", random.pick(["经研究，现批复如下：", "你单位报来的请示收悉，现批复如下："]),
      ]
    } else {
      lines = [
        random.pick(["\(plan.name)职能配置、内设机构和人员编制规定", "\(plan.name)主要职责内设机构和人员编制规定"]),
        decree.number, "第一条 为了规范职能配置、内设机构和人员编制，制定本规定。",
        "第二条 主要职责：拟订有关规划，指导3个片区的工作，办结100件以上的来信。",
      ]
    }
  }

  private mutating func writeBodies(_ bodies: [String]) {
    let (count, list) = (bodies.count, bodies.joined(separator: "、"))
    switch random.below(4) {
    case 0: lines.append("设\(count)个内设机构：\(list)。")
    case 1: lines.append("内设机构\(count)个：\(list)。")
    case 2: lines.append("下设\(Places.ordinal(count))个内设机构，分别为：\(list)。")
    case _:
      lines.append("设下列内设机构：")
      for (place, body) in bodies.enumerated() {
        lines.append("（\(Places.ordinal(place + 1))）\(body)。承担有关工作。")
      }
      lines.append("二、人员编制和领导职数")
    }
    sayings += bodies.map { Saying(sort: "body", label: $0) }
  }

  private mutating func writeQuotas(before: Int) {
    for (place, quota) in approvals.quotas.enumerated() {
      let people = quota.people + (place == 0 ? before : 0)
      let number = number(people)
      let words: [String] =
        switch quota.kind {
        case .administrative: ["机关行政编制\(number)名", "行政编制为\(number)名", "核定行政编制\(number)名"]
        case .worker: ["工勤编制\(number)名", "机关工勤人员编制\(number)名", "工勤人员控制数\(number)名"]
        case .institution: ["核定事业编制\(number)名", "事业编制\(number)个", "核定\(number)名事业编制"]
        case .managedInstitution: ["参照公务员法管理事业编制\(number)名", "参公事业编制\(number)名"]
        case .justice: ["政法专项编制\(number)名", "核定政法专项编制\(number)名"]
        }
      lines.append(random.pick(words) + "。")
      sayings.append(Saying(sort: "quota", label: quota.kind.rawValue, total: people))
    }
  }

  private mutating func writeLeaders() {
    let heads = plan.heads.map(Self.title)
    let deputy = Self.title(plan.deputy)
    let main = people(plan.rank.head, .principal)
    let (first, deputies) = (main - heads.count + 1, people(plan.rank.deputy, .deputy))
    let sure = heads.enumerated().map { (title: $1, number: $0 == 0 ? first : 1) }
    let list = sure.map { "\($0.title)\(number($0.number))名" }.joined(separator: "、")
    let total = main + deputies
    lines.append(
      random.pick([
        "设\(list)，\(deputy)\(number(deputies))名。",
        "领导职数\(total)名，其中：\(list)、\(deputy)\(deputies)名。",
        "核定领导职数\(total)名（\(list)、\(deputy)\(deputies)名）。",
        "配备\(list)，\(deputy)\(number(deputies))名。",
      ]))
    sayings += sure.map {
      Saying(
        sort: "leader", label: Self.bare($0.title), role: Role.principal.rawValue, total: $0.number)
    }
    sayings.append(
      Saying(sort: "leader", label: Self.bare(deputy), role: Role.deputy.rawValue, total: deputies))
  }

  private mutating func writeInnerPosts() {
    guard let inner = plan.rank.inner else { return }
    let (heads, deputies) = (people(inner.head, .principal), people(inner.deputy, .deputy))
    let rank = String(inner.head.dropFirst())
    let label: String
    var deputyLabel: String?
    switch deputies > 0 ? random.below(3) : 3 {
    case 0:
      label = "\(rank)领导职数"
      lines.append(
        "内设机构\(label)\(heads + deputies)名（\(heads)正\(deputies)副）。".replacing(
          "内设机构内设机构", with: "内设机构"))
    case 1:
      label = "中层领导职数"
      lines.append("\(label)正职\(heads)名、副职\(deputies)名。")
    case 2:
      label = "\(inner.head)领导职数"
      deputyLabel = "\(inner.deputy)领导职数"
      lines.append("\(label)\(heads)名、\(inner.deputy)领导职数\(deputies)名。")
    case _:
      label = "\(inner.head)领导职数"
      lines.append("\(label)\(number(heads))名。")
    }
    let said = lines[lines.count - 1].hasPrefix("内设机构") ? "内设机构" + label : label
    sayings.append(
      Saying(sort: "inner_post", label: said, role: Role.principal.rawValue, total: heads))
    if deputies > 0 {
      sayings.append(
        Saying(
          sort: "inner_post", label: deputyLabel ?? said, role: Role.deputy.rawValue,
          total: deputies))
    }
  }

  /// What looks like a number to take and is none.
  private mutating func writeRemarks() {
    let size = plan.size
    lines.append(
      random.pick([
        "现有在职人员\(size)人。", "2010年核定行政编制\(size + 9)名。", "编外人员不超过\(1 + random.below(5))名。",
        "所属单位的编制事项另行规定。",
      ]))
  }

  private mutating func end(_ decree: Decree) {
    let day = decree.day.split(separator: "-").map { Int($0) ?? 0 }
    lines.append("\(day[0])年\(day[1])月\(day[2])日")
  }

  private func people(_ rank: String, _ role: Role) -> Int {
    approvals.posts.first { $0.rank == rank && $0.role == role }?.people ?? 0
  }

  /// Digits, or words now and then.
  private mutating func number(_ number: Int) -> String {
    number > 0 && number < 100 && random.once(in: 4) ? Places.ordinal(number) : String(number)
  }

  /// As a document calls the post: 书记 for 区委书记.
  private static func title(_ title: String) -> String {
    for head in ["市委", "区委", "县委"] where title.hasPrefix(head) {
      return String(title.dropFirst(head.count))
    }
    return title
  }

  /// The title without the office that stands before it.
  private static func bare(_ title: String) -> String {
    title.hasPrefix("办事处") ? String(title.dropFirst(3)) : title
  }
}
