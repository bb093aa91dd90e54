import BianzhiCore

/// What stands behind a label for the unit and is no unit's name: another label, a day, a number, a measure.
enum CaptionWord {
  /// - Parameter text: what stands behind 填报单位：, in its own cell or the next one.
  static func mayBeName(_ text: some StringProtocol) -> Bool {
    let words = String(text).compatibilityForm.filter { !$0.isWhitespace }
    guard words.count(where: { $0.isLetter }) >= 2, !words.contains(":"), !isMeasure(words),
      !isDay(words), !isPage(words)
    else { return false }
    let bare = words.filter { !"()".contains($0) }
    return !labels.contains(where: bare.startsWith) && !seals.contains(where: bare.endsWith)
  }

  /// Whether a text is what numbers are counted in: 元, 万元, 人、元, 元/月.
  static func isMeasure(_ text: some StringProtocol) -> Bool {
    let words = String(text).compatibilityForm.filter { !$0.isWhitespace }
    let parts = words.split { "、/，,和及与·;；().。".contains($0) }
    return !parts.isEmpty && parts.allSatisfy { measures.contains(String($0)) }
  }

  private static let measures: Set<String> = {
    let money = ["元", "千元", "万元", "百万元", "亿元", "角", "分"]
    let counts = [
      "人", "名", "个", "人次", "万人", "户", "家", "岁", "年", "月", "日", "天", "小时", "次", "处", "项", "件", "份",
      "套",
      "台", "辆", "平方米", "公里", "公顷", "亩", "吨", "%", "百分比",
    ]
    return Set(money + money.map { "人民币" + $0 } + counts + ["人民币"])
  }()

  /// 2024年9月30日, 截至2024年9月, 二〇二四年九月; nothing but a day, or its blank form.
  private static func isDay(_ words: String) -> Bool {
    let rest = ChineseNumeral.datesInDigits(words).filter {
      !($0.isNumber || "年月日号-./~至_()".contains($0))
    }
    return rest.isEmpty || ["截至", "截止", "截", "至", "止", "时点"].contains(rest)
  }

  /// 第1页, 共3页.
  private static func isPage(_ words: String) -> Bool {
    let rest = words.filter { !$0.isNumber && !"/,.第共页张".contains($0) }
    return rest.isEmpty
  }

  /// How labels of people, days and numbers begin.
  private static let labels = [
    "填报时间", "填报日期", "填表时间", "填表日期", "制表时间", "制表日期", "统计时间", "统计日期", "报送时间", "报送日期", "上报时间",
    "上报日期", "打印时间", "打印日期", "编制时间", "编制日期", "数据时间", "数据日期", "时间", "日期", "截至", "截止", "填报人",
    "填表人", "制表人", "报送人", "经办人", "审核人", "审批人", "复核人", "校对人", "联系人", "负责人", "单位负责人", "主要负责人", "分管领导",
    "主管领导", "领导签字", "联系电话", "联系方式", "电话", "手机", "传真", "邮编", "地址", "邮箱", "金额单位", "计量单位", "货币单位",
    "单位代码", "机构代码", "统一社会信用代码", "页码", "密级", "表号", "编号", "附件", "备注", "说明",
  ]
  private static let seals = ["签字", "签名", "盖章", "公章", "签章", "印章"]
}
