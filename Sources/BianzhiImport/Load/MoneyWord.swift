import BianzhiCore

/// How words for money are built.
enum MoneyWord {
  /// Whether a title is that of a list of one sort of money that is no wage: 考务费发放表, 安全奖, 未休年休假报酬.
  static func endsTitle(_ text: String) -> Bool {
    guard !text.contains(where: { "：:".contains($0) }) else { return false }
    var rest = Substring(text)
    for end in [".csv", ".xlsx", ".xls", ".et", ".ods"] where rest.endsWith(end) {
      rest = rest.dropLast(end.count)
    }
    while let end = listWords.first(where: rest.endsWith) { rest = rest.dropLast(end.count) }
    return rest.count > 1 && endings.contains(where: rest.endsWith)
      && !["经费", "资金", "基金", "税费"].contains(where: rest.endsWith)
  }

  /// Whether a remark is the name of a fee, a prize or an allowance, and not what was added to pay or taken from it.
  static func isFee(_ part: String) -> Bool {
    let name = unbracketed(part)
    return endings.contains(where: name.endsWith) && !isOfChange(part)
  }

  /// Whether a text says that the money is of an earlier time: 补发2024年1-3月津贴, 2023年度绩效奖补发.
  static func isEarlier(_ text: String) -> Bool {
    let name = unbracketed(text)
    return (name.contains("补发") || name.contains("补缴")) && !name.startsWith("含")
      && !["已含", "包含", "其中", "不含", "未补发", "无补发"].contains(where: name.holds)
  }

  /// Money of people who have retired, or of the dead: 退休一次性补贴, 死亡一次性抚恤, 独生子女奖励费（退休一次性）.
  static func isOfPensioners(_ part: String) -> Bool {
    if part.contains(pensionMoney) || part.contains(bracketedPension) {
      return !isToRetire(part)
    }
    return false
  }

  /// Whether somebody has not retired, by a remark.
  static func isToRetire(_ part: String) -> Bool {
    ["拟退", "待退", "未退", "将退", "即将退", "内退"].contains(where: part.holds)
  }

  /// Costs paid back, insurance and savings, help and gifts.
  static func isCost(_ item: String) -> Bool {
    let name = unbracketed(item)
    return costs.contains(where: name.holds)
      && !["工资", "薪", "扣", "应发", "实发", "津贴", "岗位"].contains(where: name.holds)
  }

  /// Whether a remark tells what the money holds or what was taken off it.
  static func isOfContents(_ part: String) -> Bool {
    ["含", "包含", "包括", "其中", "扣", "代扣", "已扣"].contains(where: part.startsWith)
  }

  /// Parts of pay as such.
  static func isWage(_ item: String) -> Bool {
    let name = unbracketed(item)
    if name.holds("工资") || name.holds("薪") { return true }
    return !["津贴", "补贴", "补助", "绩效", "奖", "奖金", "费"].contains(where: name.endsWith)
      && wages.contains(where: name.holds)
  }

  /// Whether a remark names people who hold no place; 合同制, 聘用 and 见习 are also said of people who hold one, and 劳务 and
  /// 临时 of what is paid to them.
  ///
  /// A word of theirs within other words says nothing plain: 派遣援疆, 管理辅警, 兼村干部.
  static func namesOffBook(_ part: String) -> Bool {
    guard let people = part.firstMatch(of: offBookPeople) else { return false }
    let rest = part.replacing(String(people.0), with: "")
    return rest.isEmpty || ["人员", "用工", "员工"].contains(rest)
      || ["费", "工资", "薪", "补贴", "补助", "津贴", "报酬", "劳务", "待遇"].contains(where: rest.holds)
  }

  /// Words of what somebody was before: 原临聘人员，已入编.
  static let wasOnce = ["原", "曾", "转正", "入编", "转编内", "转在编", "考录", "录用", "招录"]

  private static func isOfChange(_ part: String) -> Bool {
    ["含", "扣", "停", "增", "减", "调整", "提高", "基数", "恢复", "未", "不", "无", "已发", "另发", "代", "缴", "其中"]
      .contains(where: part.holds) && !part.holds("未休")
  }

  /// Without a bracket at the end.
  private static func unbracketed(_ text: String) -> String {
    guard let last = text.last, ")）".contains(last),
      let open = text.lastIndex(where: { "(（".contains($0) }), open > text.startIndex
    else { return text }
    return String(text[..<open])
  }

  private static let endings = [
    "费", "费用", "奖", "奖金", "奖励", "报酬", "酬金", "课酬", "稿酬", "福利", "慰问", "慰问金", "慰问品", "补助", "补助金", "补贴",
    "津贴", "公积金", "年金", "劳务", "酬劳", "红包", "报销", "报销款", "退款",
  ]

  private static let listWords = [
    "发放", "明细表", "明细", "清单", "花名册", "名册", "名单", "签领表", "签收表", "领取表", "领款表", "统计表", "汇总表", "情况表",
    "登记表", "造册", "册", "公示", "表",
  ]

  private static let costs = [
    "差旅", "报销", "公积金", "年金", "养老保险", "医疗保险", "失业保险", "工伤保险", "生育保险", "社保", "社会保险", "医保", "保险费",
    "医药费",
    "医疗费", "医疗补助", "体检", "慰问", "工会", "党费", "福利", "抚恤", "丧葬", "培训费", "会议费", "办公费", "招待费", "住院", "大病",
    "救助",
  ]

  private static let wages = [
    "职务", "级别", "职级", "岗位", "工龄", "教龄", "护龄", "年限", "警衔", "衔级", "应发", "实发", "合计", "小计", "总额", "基本",
    "固定",
  ]

  // Read once each; they are only read from, by any thread.
  nonisolated(unsafe) private static let pensionMoney =
    #/(离退休|离休|退休|退职|死亡|去世|病故|遗属)(?!前|后|当月|时|手续|未|仍|还|继续|没|审批|.{0,6}(局|中心|处|科|股|室|办公|所|站|支部|党委|工委|工作|协会|活动)).{0,6}(费|金|补贴|补助|慰问|待遇|一次性|抚恤|奖励|工资|津贴)/#
  nonisolated(unsafe) private static let offBookPeople =
    #/临聘|临时(?:聘用|聘|工|人员|用工|雇用|雇)|劳务(?:派遣|外包|人员|工)|派遣|编外|公益性?岗|辅警|协警|协管|三支一扶|西部计划|村干部|村两委|社区工作者|网格员|护林员|购买服务|不在编|非在编/#
  nonisolated(unsafe) private static let bracketedPension =
    #/(费|金|补贴|补助|奖励|慰问)[（(](离退休|离休|退休|遗属)/#
}
