/// Words that stand where an inner body's name is asked for and name none that an approval could hold: organisations
/// that are set up by statutes of their own (机关党委, 工会), and sorts of people (一般干部, 工勤, 司机), the leaders of a unit (医保中心领导).
package enum BesideBodies {
  /// - Parameter written: the text of the cell, in any width and with any blanks.
  package static func isMeant(by written: String) -> Bool {
    words.contains(OrganName.folded(written)) || UnitWord.namesLeaders(written)
  }

  private static let words = Set(
    """
    机关党委 机关党总支 机关党支部 党支部 党总支 机关纪委 工会 机关工会 工会委员会 团委 团支部 机关团委 妇委会 妇联
    派驻纪检组 派驻纪检监察组 纪检组 纪检监察组 派驻机构
    科级干部 股级干部 中层干部 中层 一般干部 一般人员 普通干部 普通职工 非领导职务 职级干部 工勤 工勤人员 司机 驾驶员 工人
    公务员 参公人员 事业人员 行政人员 其他 其他人员 后勤 后勤人员 干部 职工
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
