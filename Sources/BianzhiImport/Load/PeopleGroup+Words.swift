import BianzhiCore

/// The words that headings of people are made of.
extension PeopleGroup {
  static let people = ["人员", "干部", "职工", "教师", "家属", "子女", "学员", "员工", "临时工"]
  /// Words of which people in post are spoken, and of bodies.
  static let staff = [
    "机关", "单位", "部门", "局", "委", "办", "股", "科", "室", "处", "中心", "站", "所", "队", "院", "校", "班子", "领导",
    "中层",
    "一般", "普通", "其他", "其它", "行政", "事业", "参公", "工勤", "技术", "专技", "管理", "教学", "教辅", "后勤", "医", "护",
    "警",
    "法官", "检察", "辅助", "全体", "本级", "党", "乡", "镇", "村", "街道", "公务员", "在职", "在编", "在岗", "编制", "主要",
    "骨干",
    "任课", "专任", "高级", "中级", "初级", "干部职工", "工作人员", "新进", "新增", "正式", "年轻", "女", "选调",
  ]

  static let tableWords = [
    "花名册", "名册", "名单", "一览表", "情况表", "统计表", "明细表", "登记表", "信息表", "汇总表", "清单", "明细", "情况", "信息",
    "台账",
    "共计", "合计", "共", "表",
  ]

  static let serving: Set<String> = [
    "在职", "在职人员", "在编", "在编人员", "在岗", "在岗人员", "在编在岗", "在编在岗人员", "在职在编", "在职在编人员", "在编在职人员", "现职人员",
    "在职职工", "在职干部", "在职干部职工", "在编干部职工", "实有在编人员",
  ]

  /// Group words and the word of 人员状态 that they are stored as.
  static let states: [String: String] = {
    var states: [String: String] = [:]
    let words = [
      "退休", "离退休", "离休", "调出", "调离", "辞职", "离职", "死亡", "去世", "减少", "减员", "编外", "借调", "借出", "借入",
      "抽调", "挂职", "内退", "退养", "临时", "临聘", "聘用", "合同制", "劳务派遣", "派遣", "编外聘用", "公益性岗位", "不在编", "非在编",
      "已退休", "病退", "辞退", "开除", "停薪留职", "待岗", "离岗", "返聘", "退休返聘", "辅警", "外聘", "遗属", "供养遗属",
      "遗属补助", "遗属生活补助", "家属", "实习", "见习", "试用期", "驻村", "援派", "援藏", "援疆", "病休", "长病", "长期病假", "停职",
      "停发工资", "不在岗", "长期不在岗", "脱产学习", "进修", "自聘", "外包", "购买服务", "政府购买服务", "志愿者", "三支一扶",
      "西部计划", "特岗", "代课", "协管", "人事代理", "挂编", "空挂", "借用", "跟班学习", "抚恤", "精简退职", "退职", "已故", "协议工",
      "季节工", "社区工作者", "社区专职工作者", "专职社区工作者", "社区专职", "网格员", "专职网格员", "协管员", "协警", "警务辅助", "借调到本单位",
      "借调到我单位", "退居二线", "退二线", "改非", "外单位借调", "借调进", "借调入", "借进", "在编不在岗",
      "停薪", "待退", "公益岗", "公益岗位",
      "劳务", "自收自聘", "解聘", "除名", "注销", "不占编", "无编制", "未入编",
    ]
    for word in words {
      for end in ["", "人员", "干部", "职工", "干部职工", "工作人员"] { states[word + end] = word }
    }
    for end in ["", "人员"] { states["临时" + end] = "临时工" }
    for (word, state) in [
      ("外借", "借出"), ("借调在外", "借出"), ("在外借调", "借出"), ("借调外出", "借出"), ("上挂", "挂职外出"), ("下挂", "挂职外出"),
      ("上派", "挂职外出"), ("外派", "外派人员"),
    ] {
      for end in ["", "人员", "干部"] { states[word + end] = state }
    }
    // 临时用工情况表 is of the people themselves.
    for word in ["临时用工", "临时用工人员", "临时工人员"] { states[word] = "临时工" }
    for word in ["编外用工", "编外用工人员"] { states[word] = "编外用工" }
    states["临时工"] = "临时工"
    states["合同工"] = "合同工"
    return states
  }()

  /// What a title may end with.
  static let groups: Set<String> = {
    let bare: Set<String> = [
      "离退休", "退休", "抽调", "借调", "编外", "临时工", "合同工", "公益性岗位", "劳务派遣", "三支一扶", "临时用工", "编外用工",
    ]
    let ends = ["人员", "职工", "干部", "遗属"]
    let told = states.keys.filter { word in
      ends.contains(where: word.endsWith) || bare.contains(word)
    }
    let kinds = QuotaKind.allCases.map { $0.rawValue + ($0.rawValue.endsWith("编制") ? "人员" : "") }
    return Set(told).union(kinds).union(headcount).union(serving.filter { $0.endsWith("人员") })
      .union(["行政编人员", "事业编人员", "参公编制人员", "工勤编制人员", "政法编制人员"])
  }()

  static let bareKinds = [
    "行政": "行政编制", "事业": "事业编制", "参公": "参公事业编制", "工勤": "工勤编制", "行政人员": "行政编制",
    "事业人员": "事业编制", "参公人员": "参公事业编制", "工勤人员": "工勤编制",
    // The police hold places of the political-legal special quota.
    "民警": "政法专项编制", "人民警察": "政法专项编制", "在编民警": "政法专项编制",
  ]

  /// Those of them that a title may end with: 财政局工勤人员名册.
  static let titledKinds = ["行政人员", "事业人员", "参公人员", "工勤人员"]

  /// Words of the names of institutions, whose people hold 事业编制 whatever they do.
  static let institutions = ["中心", "馆", "站", "所", "院", "校", "学", "园", "场", "事业单位"]

  static let joints = [
    "和", "及", "与", "、", "含", "不含", "非", "除", "或", "兼", "行政", "事业", "参公", "工勤", "全部", "各类", "编内",
    "/", "待",
    "拟", "未", "应", "将",
  ]
  static let others = ["在职", "在编", "在岗", "现职", "退休", "编内"]

  /// 镇机关, 委本级, 本局: what headings call the unit itself.
  static let ownWords: [String] = {
    let sorts = ["局", "委", "厅", "办", "院", "部", "会", "镇", "乡", "街道", "镇政府", "乡政府", "单位"]
    return sorts.flatMap { ["\($0)机关", "\($0)本级", "本\($0)"] } + ["机关", "本级"]
  }()
}
