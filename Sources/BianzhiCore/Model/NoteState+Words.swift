/// The words that remarks are read by.
extension NoteState {
  /// 外单位借调人员, 上级抽调: whoever came from elsewhere holds the place there.
  nonisolated(unsafe) static let fromOutside: Regex<Substring> =
    /(?:系|为|属)?(?:外单位|其他单位|别的单位|兄弟单位|外来|外部门)的?(?:借调|借用|抽调|借入|跟班|挂职)(?:来|人员|干部|工作|学习)*/

  /// 借调来, 抽调过来工作, 来我局帮助工作: they came here.
  nonisolated(unsafe) static let cameHere: Regex<Substring> =
    /(?:(?:借调|借用|抽调|抽借)(?:过来|来)|来(?=.{0,4}(?:帮|协|跟|借)))(?:(?:本|我|此|该)?(?:局|委|办|院|校|镇|乡|站|所|单位|中心))?(?:帮助工作|协助工作|跟班学习|跟班|借调|帮忙|工作|人员|干部|的)*/

  /// People on loan are asked about even where only 借调人员 is said of them.
  static let loans: Set<String> = ["借调", "借用", "抽调", "借出"]
  static let loanMentions = [
    "工作", "管理", "服务", "审批", "政策", "手续", "费", "干部管理", "人员管理", "人员工作", "干部工作", "人员审批", "人员手续",
  ]

  /// Words of people who were sent by one unit to another; whether this is the one or the other is not told.
  static let sent: Set<String> = ["援派", "对口支援", "东西部协作", "博士服务团", "科技副"]
  /// Begin a note of what somebody does.
  static let duties = ["负责", "分管", "从事", "联系", "协助", "主管", "承担", "对接"]

  /// States that a note tells; others (学习, 正常) are too common as words.
  static let told: Set<PersonState> = [
    .retired, .retiredVeteran, .dead, .transferred, .resigned, .dismissed, .expelled, .secondedOut,
    .secondedIn,
    .attached, .dispatched, .leftEarly, .unpaidLeave, .secondLine, .sickLeave, .offPost,
  ]

  /// 聘用 and 合同制 are also said of people of institutions who hold a place.
  static let plainlyOutside =
    outside + [
      "公益性岗位", "公益岗", "辅警", "三支一扶", "西部计划", "村官", "志愿者", "就业见习", "选调见习", "见习生", "实习", "遗属",
      "专职网格员", "社区工作者", "社区专职", "协管员", "协警", "购买服务",
    ]

  /// People whom a village or community elects or employs, and who hold no place of the town that lists them.
  static let villagers: Set<String> = [
    "村干部", "村级干部", "村两委", "村两委干部", "村两委成员", "村常职干部", "村定工干部", "社区干部", "社区两委", "社区两委干部",
  ]

  /// People without a place, by the commonest words.
  static let outside = NoPlace.words + ["劳务派遣", "临聘", "临时工", "返聘"]

  static let arrivals = ["转入", "调入", "划转", "已转", "入编"]

  static let returns = [
    "调回", "回原", "返回", "返岗", "恢复", "结束", "期满", "撤销", "取消", "重新", "归队", "已回",
  ]

  static let coming = [
    "拟", "将", "即将", "预计", "待", "准备", "计划", "临近", "快", "应", "未", "明年", "申请",
  ]

  static let triggers =
    outside + [
      "退休", "离休", "调出", "调离", "调走", "调往", "借调", "借用", "抽调", "借出", "去世", "病故", "死亡",
      "逝世", "身故", "亡故", "借入", "借来", "借自", "抽自", "派来", "辞职", "辞去公职", "辞退", "离职", "解聘",
      "开除公职", "除名", "内退", "退养", "离岗", "不在岗", "停职", "服刑", "吃空饷", "留置", "失联", "支教",
      "调动中", "停薪", "跟班", "挂编", "空挂", "借编", "援派", "对口支援", "东西部协作", "博士服务团", "科技副",
    ]

  /// Behind such a word they show that it is only mentioned.
  static let mentions = [
    "干部", "人员", "职工", "工作", "老", "军人", "党", "证", "金", "费", "待遇", "科", "处", "办", "管理", "服务", "审批",
    "政策",
    "教师", "同志", "支部", "年龄",
  ]
}
