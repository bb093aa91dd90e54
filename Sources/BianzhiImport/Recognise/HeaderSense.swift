import BianzhiCore

/// What a header word of lists of people means by how it is made, where no list of words has it: 入编年月 is a day of
/// entry, 内设科室 an inner body, 公民身份证号 an identity number; 参加工作年月 and 原职务 are plainly nothing that is kept.
enum HeaderSense: Hashable, Sendable {
  case field(Field)
  /// Another thing than any column: nobody is asked about it.
  case other

  /// - Parameter word: a normalised header word, the lowest of its column.
  /// - Returns: nil where the word says nothing sure.
  init?(_ word: String) {
    guard let sense = Self.known.answer(word, { HeaderSense(reading: $0) }) else { return nil }
    self = sense
  }

  private static let known = Remembered<HeaderSense?>()

  private init?(reading word: String) {
    if let field = Self.whole[word] {
      self = .field(field)
    } else if Self.isIdentity(word) {
      self = .field(.person)
    } else if word.holds("职务"), word.holds("及任职") || word.holds("和任职") {
      // 局长 2021.11 below 现任职务及任职时间.
      self = .field(.post)
    } else if let stem = Self.dayStem(word) {
      // 工资年月 is the month of a pay list.
      if Self.pay.contains(where: stem.holds) { return nil }
      self = DaySense(stem).field.map { .field($0) } ?? .other
    } else if Self.speaksOfAnother(word) {
      self = .other
    } else if let field = Self.field(word) {
      self = .field(field)
    } else if Self.isMoney(word) || Self.plain.contains(where: word.holds) {
      self = .other
    } else {
      return nil
    }
  }

  /// The word before 时间, 日期 or 年月; nil for a word that is no day's.
  static func dayStem(_ word: String) -> String? {
    guard let end = dayEnds.first(where: word.endsWith) else { return nil }
    return String(word.dropLast(end.count))
  }

  private static let pay = ["工资", "发放", "发薪", "所属", "计发"]
  private static let dayEnds = ["年月日", "起止时间", "起止日期", "起止年月", "时间", "日期", "年月"]

  private static func isIdentity(_ word: String) -> Bool {
    (word.holds("身份证") || word.holds("公民身份")
      || word.holds("证件") && word.holds("号"))
      && !notIdentity.contains(where: word.holds)
  }

  private static let notIdentity = [
    "有效", "期限", "类型", "类别", "地址", "住址", "复印", "照片", "核验", "是否", "签发", "名称", "配偶", "家属", "子女", "父",
    "母",
    "起", "止", "日期", "时间",
  ]

  /// What was or will be, and people beside the one of the row: 原职务, 曾任单位, 拟任职务, 配偶姓名.
  private static func speaksOfAnother(_ word: String) -> Bool {
    earlier.contains(where: word.startsWith) || relatives.contains(where: word.holds)
  }

  private static let earlier = [
    "原", "曾任", "曾", "拟任", "拟", "前任", "历任", "离任前", "退休前", "退休时", "离休前", "离休时", "调出前", "调离前", "去世前",
    "生前", "入职前", "调往", "调入单位", "去向", "接收单位", "现去向",
  ]
  private static let relatives = ["配偶", "家属", "子女", "父亲", "母亲", "爱人", "家庭", "紧急联系", "联系人", "推荐人"]

  private static func isMoney(_ word: String) -> Bool {
    money.contains(where: word.holds) && !word.holds("应发") && !word.holds("实发")
  }

  private static let money = [
    "工资", "津贴", "补贴", "绩效", "奖金", "公积金", "扣款", "代扣", "扣除", "个税", "所得税", "养老保险", "医疗保险", "失业保险",
    "职业年金",
    "年金", "会费", "薪级", "房租", "水电", "补发", "医保", "社保",
  ]

  /// Parts of words that no column of people stands for.
  private static let plain = [
    "合同期", "合同类", "派遣公司", "派遣单位", "劳务公司", "用工单位", "联系方式", "电话", "手机", "住址", "地址", "邮箱", "婚姻", "健康",
    "户籍", "户口", "工龄", "党龄", "教龄", "银行", "账号", "卡号", "开户", "特长", "爱好", "照片", "血型", "身高", "职称",
    "专业技术资格", "资格证", "执业证", "教师资格", "普通话", "任教学科", "任教年级", "考核", "奖惩", "培训", "外语", "计算机",
    "简历", "毕业", "学制", "政治面", "党派", "宗教", "档案", "签名", "签字", "档次", "薪",
  ]

  private static func field(_ word: String) -> Field? {
    if word.holds("姓名") { return .name }
    if isPost(word) { return .post }
    if bodies.contains(where: word.holds), !notBodies.contains(where: word.holds) {
      return .body
    }
    if ["编制类型", "编制性质", "编制类别", "编制种类"].contains(where: word.holds),
      !["核定", "单位", "机构"].contains(where: word.holds)
    {
      return .quotaKind
    }
    return nil
  }

  private static let bodies = ["科室", "股室", "处室", "科股室", "内设机构", "内设部门"]
  private static let notBodies = [
    "数", "职", "类", "性质", "规格", "级", "电话", "负责", "领导", "代码", "编码", "名额", "主任", "科长",
  ]

  /// Words joined of those for posts, grades and titles: 现任职务及职级, 职称/职务, 工作岗位.
  private static func isPost(_ word: String) -> Bool {
    guard ["职务", "职位", "岗位"].contains(where: word.holds) else { return false }
    var rest = word
    for piece in postPieces { rest = rest.replacing(piece, with: "") }
    return rest.isEmpty
  }

  private static let postPieces = [
    "职务", "职位", "岗位", "职级", "职称", "现任", "所任", "担任", "任职", "党政", "行政", "名称", "工作", "所在", "从事", "现",
    "及", "和", "或", "与", "任", "单位",
  ]

  private static let whole: [String: Field] = {
    let lists: [(Field, String)] = [
      (.body, "工作部门 任职部门 所在处(科)室 所在站(所) 所在股 所在科 所在处 任职科室"),
      (
        .organName,
        "学校 学校名称 所在学校 任教学校 工作学校 医院 医院名称 所属单位 所属单位名称 所属机构 现单位 现所在单位 人事关系所在单位 编制单位 工作单位名称 用人单位"
      ),
      (.payerName, "发工资单位 工资发放单位 发薪单位名称"),
    ]
    var whole: [String: Field] = [:]
    for (field, words) in lists {
      for word in words.split(separator: " ") { whole[HeaderWord.normal(String(word))] = field }
    }
    return whole
  }()
}
