/// What makes a table one of a kind although it lacks what tells the kind, where no other kind fits.
struct LikelySigns: Sendable {
  /// Groups of columns of which the table has one each.
  let fields: [[Field]]
  /// Words of which the titles or the file's name hold one; empty where they need say nothing.
  let titles: [String]
  /// Words in the titles and the header that speak of another list.
  let otherWords: [String]
  /// The cells of its column of posts say whose posts they are.
  let postsNameUnits: Bool
  /// What else must be told of its people.
  let people: People
  /// Columns that need not be known.
  let mostUnknown: Int
  /// Columns, or groups of them, that may be missing.
  let mostLacking: Int

  /// - Parameters:
  ///   - words: what speaks against the kind, beside the words of lists that none with such signs is.
  ///   - isOfPay: a list of pay may say so.
  init(
    _ fields: [[Field]], titled titles: [String] = [], butNot words: [String] = [],
    mostUnknown: Int = .max, mostLacking: Int = 1, isOfPay: Bool = false,
    postsNameUnits: Bool = false, people: People = .anybody
  ) {
    (self.postsNameUnits, self.people) = (postsNameUnits, people)
    (self.fields, self.titles) = (fields, titles)
    (self.mostUnknown, self.mostLacking) = (mostUnknown, mostLacking)
    otherWords = (isOfPay || people != .anybody ? [] : Self.otherLists) + words
  }

  /// What a table must say of its people to be one of the kind.
  enum People {
    case anybody
    /// Its titles, its sheet's or its file's name tell one state of all of them, or that they are none of the unit's.
    case ofOneSort
    /// Every row has a day of leaving.
    case withDayOfLeaving
    /// Its rows are organs, and no inner bodies alone.
    case organs
    /// Every row names a post that leads.
    case posts
    /// Its titles, its sheet's or its file's name say that they came: 新增人员.
    case whoCame
    /// Headings between its rows say who came and who went: 增加人员, 减少人员.
    case whoMoved
  }

  /// What lists of money, of applicants and of papers hold.
  static let otherPapers = [
    "工资", "应发", "实发", "津贴", "补贴", "金额", "绩效", "养老金", "报名", "体检", "考试", "成绩", "面试", "笔试", "考生",
  ]

  /// What lists that pay people, and lists of applicants, hold; a column for the pay alone is in other lists too.
  static let payLists = [
    "工资表", "工资发放", "工资单", "发放", "应发", "实发", "补贴", "补助", "金额", "绩效", "养老金", "报名", "体检", "考试", "成绩",
    "面试",
    "笔试", "考生", "遗属", "工资情况", "工资明细", "工资统计", "工资一览", "工资登记", "工资汇总", "薪酬", "薪资",
  ]
  /// What lists of people without places are called, whatever their columns are: 临时用工情况表.
  static let ofHired = [
    "临时用工", "临时工", "临时人员", "临聘人员", "编外人员", "编外用工", "劳务派遣人员", "公益性岗位人员", "公益岗人员",
  ].flatMap { people in
    ["情况表", "情况统计表", "一览表", "登记表", "统计表"].map { people + $0 }
  }

  private static let otherLists = [
    "工资", "应发", "实发", "津贴", "补贴", "金额", "绩效", "退休", "编外", "临聘", "临时", "劳务", "报名", "体检", "考试", "合同",
  ]
  /// What lists of money are called that are no pay of people in post.
  static let otherPay = [
    "养老金", "离休", "退休", "遗属", "抚恤", "临聘", "临时", "劳务", "派遣", "编外", "公益性岗位", "公益岗", "辅警",
  ]
  /// What lists of pay and allowances are called.
  static let pay = [
    "工资", "薪酬", "薪资", "津贴", "补贴", "补助", "奖金", "绩效", "发放表", "发放名册", "发放花名册", "发放明细", "发放名单",
  ]
  /// What lists of leaders are called.
  static let leaderLists = [
    "主要负责人", "主要领导", "领导干部", "一把手", "党政正职", "主要负责同志", "负责人名单", "领导名单", "领导班子", "班子成员", "审核对象",
    "审计对象", "领导人员名单", "领导任职",
  ]
}
