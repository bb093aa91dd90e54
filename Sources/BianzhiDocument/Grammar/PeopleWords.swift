/// Words before a number of people who are there: 现有正式职工29人, 年末实有29人, 工作人员21人.
enum PeopleWords {
  private static let all = [String](
    words: """
      实有 实际 在职 在岗 在册 在编 到位 现有 现任 现配 已配 已有 目前 年末 年底 截至 截止 共有 职工 干警 民警 员工 人员 班子 领导成员 教师 党员 干部
      退休 聘用 编外 借调 男 女 学历 职称
      """)
  private static let approval = [String](words: "设 配备 核 批准 职数 定编 编制")

  /// Whether the words count people; words for places count none.
  static func tell(_ words: String) -> Bool {
    !words.contains("编制") && !words.contains("职数") && words.containsAny(all)
  }

  /// Whether the words themselves say that places or posts are approved.
  static func areApproval(_ words: String) -> Bool {
    !words.containsAny(AfterWords.nowThere) && words.containsAny(approval)
  }
}
