import Foundation

/// Words of people who are employed without a place, with their trade or contract beside it: 编外聘用教师,
/// 聘用制教师（编外）, 临聘教师, 政府购买服务护士.
package enum OffQuotaWord {
  /// Whether a text says so and nothing else; 编外转编内 and 编外人员管理科 do not, and neither does 聘用制教师, as institutions
  /// employ people on places, too.
  package static func isPlain(_ text: String) -> Bool {
    if text.holds("外"), text.holds("编"), Vocabulary.key(of: text).wholeMatch(of: word) != nil {
      return true
    }
    return marks.contains(where: text.holds) && text.count <= longest
      && Vocabulary.key(of: text).wholeMatch(of: joined) != nil
  }

  private static let longest = 16

  /// One of these is in whatever the expression ``joined`` finds.
  private static let marks = ["临", "外聘", "校聘", "园聘", "院聘", "自聘", "派遣", "购买", "公益", "代课", "雇员"]

  nonisolated(unsafe) private static let word: Regex<Substring> =
    /(?:聘用|合同|劳务|派遣|临时|临聘|自聘|外聘|招聘|长聘|雇员|代课|代理|教师|老师|幼师|教职|护士|护理|医生|医师|医务|医技|卫技|司机|驾驶员|保安|保洁|厨师|炊事|工勤|后勤|会计|技术|专技|专业|辅助|服务|岗位|制|员|工)*编制?外(?:聘用|合同|劳务|派遣|临时|临聘|自聘|外聘|招聘|长聘|用工|雇员|代课|代理|教师|老师|幼师|教职|护士|护理|医生|医师|医务|医技|卫技|司机|驾驶员|保安|保洁|厨师|炊事|工勤|后勤|会计|技术|专技|专业|辅助|服务|岗位|工作|干部|职工|人员|制|员|工)*/

  /// A word by which nobody holds a place, joined with words for trades, contracts and people.
  nonisolated(unsafe) private static let joined: Regex<Substring> =
    /(?:聘用|合同|教师|老师|幼师|幼儿|教职|护士|护理|医生|医师|医务|医技|卫技|药剂|司机|驾驶|保安|保洁|安保|门卫|厨师|厨工|炊事|食堂|宿管|保育|工勤|后勤|财务|会计|文员|技术|专技|专业|辅助|窗口|服务|岗位|学校|单位|制|员|工)*(?:临聘|临时(?:聘用|用工|聘请|雇用|代课|顶岗|工)?|外聘|校聘|园聘|院聘|自聘|劳务派遣|派遣制?|(?:政府)?购买(?:性)?服务|公益性?岗位?|代课|雇员)(?:聘用|合同|代课|顶岗|教师|老师|幼师|幼儿|教职|教辅|护士|护理|医生|医师|医务|医技|卫技|药剂|司机|驾驶|保安|保洁|安保|门卫|厨师|厨工|炊事|食堂|宿管|保育|工勤|后勤|财务|会计|文员|技术|专技|专业|辅助|窗口|服务|岗位|工作|职工|人员|用工|制|员|工)*/
}
