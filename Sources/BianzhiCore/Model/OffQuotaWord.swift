import Foundation

/// Words of people who are employed without a place, with their trade or contract beside it: 编外聘用教师,
/// 聘用制教师（编外）.
enum OffQuotaWord {
  /// Whether a text says so and nothing else; 编外转编内 and 编外人员管理科 do not.
  static func isPlain(_ text: String) -> Bool {
    text.holds("外") && text.holds("编") && Vocabulary.key(of: text).wholeMatch(of: word) != nil
  }

  nonisolated(unsafe) private static let word: Regex<Substring> =
    /(?:聘用|合同|劳务|派遣|临时|临聘|自聘|外聘|招聘|长聘|雇员|代课|代理|教师|老师|幼师|教职|护士|护理|医生|医师|医务|医技|卫技|司机|驾驶员|保安|保洁|厨师|炊事|工勤|后勤|会计|技术|专技|专业|辅助|服务|岗位|制|员|工)*编制?外(?:聘用|合同|劳务|派遣|临时|临聘|自聘|外聘|招聘|长聘|用工|雇员|代课|代理|教师|老师|幼师|教职|护士|护理|医生|医师|医务|医技|卫技|司机|驾驶员|保安|保洁|厨师|炊事|工勤|后勤|会计|技术|专技|专业|辅助|服务|岗位|工作|干部|职工|人员|制|员|工)*/
}
