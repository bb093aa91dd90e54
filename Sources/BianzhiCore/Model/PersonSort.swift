/// Words of 人员类别, 人员身份 or 聘用形式 that say nothing of whether somebody holds a place: 干部, 专业技术人员, 在编教师.
package enum PersonSort {
  /// Whether a text is made of such words alone.
  package static func tellsNoDoubt(_ text: String) -> Bool {
    if QuotaKind(recorded: text) != nil || ManagementWord(text) != nil { return true }
    return Vocabulary.key(of: text).wholeMatch(of: plain) != nil
  }

  // Read once; it is only read from, by any thread.
  nonisolated(unsafe) private static let plain: Regex<Substring> =
    /(?:在编|编内|正式|在职|在岗|在册|现职|领导|中层|班子|成员|一般|普通|干部|职工|公务员|选调生|机关|行政|事业|参公|参照|管理|专业技术|专技|技术|技能|工勤|工人|教师|教职工|教职|老师|校长|园长|医生|医师|医技|药剂|护士|护理|卫技|民警|警察|法官|检察官|书记员|执法|文职|编制|岗位|人员|身份|级|类|工|员|类别|男|女|农民|群众|学生|军转|军人|退役|转业|其他|其它|及|和|、|以上|以下)+/
}
