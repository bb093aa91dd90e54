/// What people are called who lead nobody.
enum StaffTitles {
  static func next(
    _ kind: QuotaKind, _ rank: OrganRank, body: String, random: inout SplitMix64
  ) -> Position {
    let (title, level): (String, String)
    switch kind {
    case .worker: (title, level) = ("工勤技能人员", "")
    case .institution: (title, level) = random.pick(specialists)
    default:
      (title, level) = random.pick(rank == .city || rank == .division ? upper : lower)
    }
    return Position(title: title, rank: level, body: body)
  }

  private static let specialists = [
    ("专业技术人员", ""), ("中级专业技术人员", ""), ("副高级专业技术人员", ""), ("管理人员", "科员"),
  ]
  private static let upper = [
    ("副调研员", "副处级"), ("主任科员", "正科级"), ("副主任科员", "副科级"), ("一级科员", "科员"),
  ]
  private static let lower = [
    ("主任科员", "正科级"), ("副主任科员", "副科级"), ("一级科员", "科员"), ("二级科员", "科员"),
    ("办事员", "办事员"),
  ]
}
