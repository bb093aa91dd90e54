/// The names of inner bodies: what an organ has, and what only looks as if it had it.
enum InnerBodies {
  /// Names without their last character, each beside a name that differs from it by one character.
  private static let stems: [(name: String, lookAlike: String)] = [
    ("政策研究", "政务研究"), ("资产财务", "资金财务"), ("人事教育", "人才教育"), ("许可审核", "许可审查"),
    ("督查考核", "督察考核"), ("新闻宣教", "新闻宣传"), ("数据统计", "数据统筹"), ("应急值守", "应急值班"),
    ("基层指导", "基层辅导"), ("标准质量", "标准计量"), ("项目建设", "项目建管"), ("群众来访", "群众走访"),
    ("信息技术", "信息技能"),
  ]
  private static let invented = ["攻坚指挥部", "文明创建专班", "驻省城联络处", "产业链服务队", "重大活动保障部"]
  static let office = "办公室"
  /// A body of people outside the quota, on no list; no counted person names it.
  static let helpers = "辅助服务队"

  /// The approved bodies of an organ: an office, and `count - 1` others from a place in the list.
  static func approved(count: Int, from start: Int, suffix: String) -> [String] {
    [office] + (0..<(count - 1)).map { stems[(start + $0) % stems.count].name + suffix }
  }

  /// One character off the first approved body beside the office.
  static func lookAlike(from start: Int, suffix: String) -> String {
    stems[start % stems.count].lookAlike + suffix
  }

  /// Approved in other organs, not in this one.
  static func ofOthers(count: Int, from start: Int, suffix: String) -> String {
    stems[(start + count - 1) % stems.count].name + suffix
  }

  static func invented(_ random: inout SplitMix64) -> String {
    random.pick(invented)
  }
}
