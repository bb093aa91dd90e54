/// Words by which somebody is with an organ and is not employed by it: by a programme of the province or the League
/// (三支一扶, 西部计划, 大学生村官), to learn (就业见习), or as a dependant who is paid (遗属).
///
/// 公益性岗位, dispatched and contract people are no such: the organ takes them on itself.
package enum ProgrammeStay {
  /// Whether a kind, state or title says so: 三支一扶人员, 编外（西部计划志愿者）.
  package static func isMeant(by text: String) -> Bool {
    let words = PresentWords(text)
    let parts = words.parts.map { String($0.prefix { $0 != "(" }) }
    return (parts + words.bracketed).contains(where: all.contains)
  }

  /// What each of the words holds, so that others need not be read.
  package static let signs = ["三支一扶", "西部计划", "志愿者", "村官", "村干部", "见习", "实习", "遗属"]

  private static let all = Set(
    """
    三支一扶 三支一扶人员 三支一扶大学生 三支一扶志愿者 西部计划 西部计划人员 西部计划志愿者 大学生志愿服务西部计划 大学生志愿者 志愿者
    大学生村官 大学生村干部 村官 选聘村官 就业见习 就业见习人员 就业见习生 见习生 选调见习 选调见习人员 实习生 实习人员
    遗属 遗属人员 职工遗属
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
