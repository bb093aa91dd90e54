/// Sorts of people that a text counts among the places of an organ: 管理人员, 专业技术人员.
enum StaffWords {
  private static let all = [String](
    words: """
      管理人员 管理岗位 管理岗位人员 行政管理人员 事业管理人员 专业技术人员 专技人员 专业技术岗位 专业技术岗位人员 技术人员 卫生技术人员 卫技人员
      医务人员 教师 专任教师 专职教师 工勤人员 工勤技能人员 工勤技能岗位 工勤技能岗位人员 后勤人员 教辅人员 管理人员编制 专业技术人员编制 专技人员编制
      事业工勤编制 教学人员 科研人员 执法人员 工勤岗位 工勤岗位人员 专技岗位 审判辅助人员 检察辅助人员 司法行政人员 员额法官 员额检察官
      辅助管理人员 教学科研人员 专业技术人员岗位 工勤技能人员岗位
      """)

  /// The sort that the text ends with; what stands before it is returned too.
  static func ending(_ text: String) -> (before: String, words: String)? {
    guard let word = text.trailing(all) else { return nil }
    return (String(text.dropLast(word.count)), word)
  }
}
