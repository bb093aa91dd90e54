import BianzhiCore
import Foundation

/// What a heading above people says of all of them: 二、退休人员, a sheet named 退休人员, …事业编制人员名单.
///
/// It stands for a cell that the rows themselves lack: the state, or the quota kind.
struct PeopleGroup: Hashable, Sendable {
  /// A word of 人员状态; nil where the people are in post, or nothing is said.
  var state: String?
  /// A word of 编制类型.
  var kind: String?
  /// The kind is told by a word that means something else in schools and hospitals: 行政人员, 工勤.
  var isBare = false

  /// - Parameter heading: the heading of some of the people (一、在职人员), or words that stand alone (退休人员：).
  /// - Returns: nil where it says nothing of the people below it.
  init?(heading: String) {
    let words = Self.bare(heading)
    if let whole = PeopleGroup(whole: words) ?? PeopleGroup(bracketsOf: heading) {
      self = whole
    } else if let kind = Self.bareKinds[words] {
      self.init(state: nil, kind: kind, isBare: true)
    } else {
      return nil
    }
  }

  /// People of a sort of their own that no list has: 四、遗留问题人员. What they are is asked.
  ///
  /// - Returns: nil for words that speak of staff as such, or of a body's: 三、一般干部, 2.水政股人员.
  init?(unknownHeading heading: String) {
    let words = Self.bare(heading)
    guard (3...14).contains(words.count), PeopleGroup(heading: heading) == nil,
      RowWords.isPartHeading(heading) || words.count > 3,
      Self.people.contains(where: words.hasSuffix), words.allSatisfy(\.isLetter),
      !Self.staff.contains(where: words.contains)
    else { return nil }
    self.init(state: words, kind: nil)
  }

  private static let people = ["人员", "干部", "职工", "教师", "家属", "子女", "学员", "员工", "临时工"]
  /// Words of which people in post are spoken, and of bodies.
  private static let staff = [
    "机关", "单位", "部门", "局", "委", "办", "股", "科", "室", "处", "中心", "站", "所", "队", "院", "校", "班子", "领导",
    "中层",
    "一般", "普通", "其他", "其它", "行政", "事业", "参公", "工勤", "技术", "专技", "管理", "教学", "教辅", "后勤", "医", "护",
    "警",
    "法官", "检察", "辅助", "全体", "本级", "党", "乡", "镇", "村", "街道", "公务员", "在职", "在编", "在岗", "编制", "主要",
    "骨干",
    "任课", "专任", "高级", "中级", "初级", "干部职工", "工作人员", "新进", "新增", "正式", "年轻", "女", "选调",
  ]

  /// What brackets behind the words say: 人员花名册（退休）.
  private init?(bracketsOf text: String) {
    let folded = text.precomposedStringWithCompatibilityMapping.filter { !$0.isWhitespace }
    for bracket in folded.matches(of: #/[(\[〔【]([^()\[\]〔〕【】]{2,8})[)\]〕】]/#) {
      let inner = String(bracket.output.1)
      if let whole = PeopleGroup(whole: inner) {
        self = whole
        return
      }
      if let kind = Self.bareKinds[inner] {
        self.init(state: nil, kind: kind, isBare: true)
        return
      }
    }
    return nil
  }

  /// - Parameter title: of a table, such as 县卫健局退休人员名册（2024年6月）.
  init?(title: String) {
    let words = Self.bare(title)
    if let whole = PeopleGroup(whole: words) ?? PeopleGroup(bracketsOf: title) {
      self = whole
      return
    }
    guard let word = Self.groups.first(where: words.hasSuffix),
      let found = PeopleGroup(whole: word)
    else { return nil }
    let before = words.dropLast(word.count)
    // 在职和退休人员名册 is of both.
    guard !Self.joints.contains(where: before.hasSuffix),
      !Self.others.contains(where: before.contains)
    else { return nil }
    self = found
  }

  /// - Parameters:
  ///   - sheet: its name.
  ///   - others: the names of the sheets beside it: 行政 is a kind where 事业 is beside it.
  init?(sheet: String, beside others: Set<String>) {
    let words = Self.bare(sheet)
    if let kind = Self.bareKinds[words] {
      guard others.contains(where: { Self.bareKinds[Self.bare($0)].map { $0 != kind } ?? false })
      else { return nil }
      self.init(state: nil, kind: kind)
      return
    }
    self.init(title: sheet)
  }

  private init(state: String?, kind: String?, isBare: Bool = false) {
    (self.state, self.kind, self.isBare) = (state, kind, isBare)
  }

  /// The same of a unit: 行政人员 of a school hold what posts they hold.
  func of(unit name: String?) -> PeopleGroup {
    guard isBare, let name, ["校", "学", "园", "医院", "卫生院"].contains(where: name.contains) else {
      return self
    }
    return PeopleGroup(state: state, kind: nil)
  }

  private init?(whole words: String) {
    if Self.serving.contains(words) {
      self.init(state: nil, kind: nil)
      return
    }
    if let state = Self.states[words] {
      self.init(state: state, kind: nil)
      return
    }
    guard
      words.hasSuffix("编") || words.hasSuffix("编制") || words.hasSuffix("编人员")
        || words.hasSuffix("编制人员")
    else { return nil }
    let reading = WordReading(of: words, in: "quota_kind")
    guard reading.isKnown else { return nil }
    let isOffQuota = reading.code == QuotaKind.offQuota.rawValue
    self.init(state: isOffQuota ? words : nil, kind: isOffQuota ? nil : reading.code)
  }

  /// The words without number, count, brackets and what they say of the table.
  private static func bare(_ text: String) -> String {
    var rest = Substring(outsideBrackets(text))
    if RowWords.isPartHeading(String(rest)) {
      rest = rest.drop { $0 == "第" || $0.isNumber || RowWords.numerals.contains($0) }
      rest = rest.drop { "、.．：:)）".contains($0) }
      for word in ["部分", "类"] where rest.hasPrefix(word) { rest = rest.dropFirst(word.count) }
      rest = rest.drop { "、.：:,".contains($0) }
    }
    // （二）退休人员 has lost its bracket by now; 退休人员3人 its count.
    var isShorter = true
    while isShorter {
      let count = rest.count
      while let last = rest.last, "：:、,.-—_".contains(last) || last.isNumber { rest.removeLast() }
      for end in tableWords where rest.hasSuffix(end) && rest.count > end.count {
        rest = rest.dropLast(end.count)
      }
      if rest.last == "人", rest.dropLast().last?.isNumber == true { rest = rest.dropLast() }
      isShorter = rest.count < count
    }
    return String(rest.drop { $0.isNumber || "-_.、年月日".contains($0) })
  }

  private static func outsideBrackets(_ text: String) -> String {
    var depth = 0
    return text.precomposedStringWithCompatibilityMapping.filter { character in
      if "([〔【".contains(character) { depth += 1 }
      let isClosing = ")]〕】".contains(character)
      defer { if isClosing, depth > 0 { depth -= 1 } }
      return depth == 0 && !isClosing && !character.isWhitespace
    }
  }

  private static let tableWords = [
    "花名册", "名册", "名单", "一览表", "情况表", "统计表", "明细表", "登记表", "信息表", "汇总表", "清单", "明细", "情况", "信息",
    "台账",
    "共计", "合计", "共", "表",
  ]

  private static let serving: Set<String> = [
    "在职", "在职人员", "在编", "在编人员", "在岗", "在岗人员", "在编在岗", "在编在岗人员", "在职在编", "在职在编人员", "在编在职人员", "现职人员",
    "在职职工", "在职干部", "在职干部职工", "在编干部职工", "实有在编人员",
  ]

  /// Group words and the word of 人员状态 that they are stored as.
  private static let states: [String: String] = {
    var states: [String: String] = [:]
    let words = [
      "退休", "离退休", "离休", "调出", "调离", "辞职", "离职", "死亡", "去世", "减少", "减员", "编外", "借调", "借出", "借入",
      "抽调", "挂职", "内退", "退养", "临时", "临聘", "聘用", "合同制", "劳务派遣", "派遣", "编外聘用", "公益性岗位", "不在编", "非在编",
      "已退休", "病退", "辞退", "开除", "停薪留职", "待岗", "离岗", "返聘", "退休返聘", "辅警", "外聘", "遗属", "供养遗属",
      "遗属补助", "遗属生活补助", "家属", "实习", "见习", "试用期", "驻村", "援派", "援藏", "援疆", "病休", "长病", "长期病假", "停职",
      "停发工资", "不在岗", "长期不在岗", "脱产学习", "进修", "自聘", "外包", "购买服务", "政府购买服务", "志愿者", "三支一扶",
      "西部计划", "特岗", "代课", "协管", "人事代理", "挂编", "空挂", "借用", "跟班学习", "抚恤", "精简退职", "退职", "已故", "协议工",
      "季节工", "公益岗", "公益岗位", "劳务", "自收自聘", "员额制", "备案制", "解聘", "除名", "注销", "不占编", "无编制", "未入编",
    ]
    for word in words {
      for end in ["", "人员", "干部", "职工", "干部职工", "工作人员"] { states[word + end] = word }
    }
    for end in ["", "人员"] { states["临时" + end] = "临时工" }
    states["临时工"] = "临时工"
    states["合同工"] = "合同工"
    return states
  }()

  /// What a title may end with; the longer ones first.
  private static let groups: [String] =
    (states.keys.filter {
      $0.hasSuffix("人员") || $0.hasSuffix("职工") || $0.hasSuffix("干部") || $0.hasSuffix("遗属")
        || ["离退休", "退休", "抽调", "借调", "编外", "临时工", "合同工", "公益性岗位", "劳务派遣", "三支一扶"].contains($0)
    }
    + serving.filter { $0.hasSuffix("人员") }
    + QuotaKind.allCases.map { $0.rawValue + ($0.rawValue.hasSuffix("编制") ? "人员" : "") }
    + ["行政编人员", "事业编人员", "参公编制人员", "工勤编制人员", "政法编制人员"])
    .sorted { ($1.count, $0) < ($0.count, $1) }

  private static let bareKinds = [
    "行政": "行政编制", "事业": "事业编制", "参公": "参公事业编制", "工勤": "工勤编制", "行政人员": "行政编制",
    "事业人员": "事业编制", "参公人员": "参公事业编制", "工勤人员": "工勤编制",
  ]

  private static let joints = [
    "和", "及", "与", "、", "含", "不含", "非", "除", "或", "兼", "行政", "事业", "参公", "工勤", "全部", "各类", "编内",
    "/", "待",
    "拟", "未", "应", "将",
  ]
  private static let others = ["在职", "在编", "在岗", "现职", "退休", "编内"]
}
