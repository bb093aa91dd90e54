import BianzhiCore

/// The words that tell lists of people from rosters.
extension PeopleList {
  /// Whether a file is called after people on loan: their list is one that is kept, so that its name passes nothing over.
  static func isOfLoans(_ name: String) -> Bool {
    name.holds("跟班") || LoanTitle.speaks(name)
  }

  /// What titles of such lists say.
  static let matters = [
    "考核", "考评", "测评", "评优", "评先", "述职", "请假", "请销假", "休假", "年假", "销假", "探亲", "考勤", "签到", "出勤", "值班",
    "值守", "轮值", "加班", "调休", "培训", "轮训", "研修", "进修", "讲座", "党员", "党费", "党组织", "党支部", "党小组", "党代表",
    "团员",
    "团费", "团支部", "工会会员", "会费", "体检", "体测", "疫苗", "接种", "核酸", "健康", "报名", "报考", "考试", "面试", "笔试",
    "竞聘",
    "招聘", "遴选", "参会", "参加会议", "会议", "与会", "座谈", "奖惩", "奖励", "奖金", "表彰", "先进", "优秀", "获奖",
    "荣誉", "处分", "慰问", "福利", "困难", "帮扶", "救助", "结对", "包联", "包村", "包保", "驻村", "捐款", "捐赠", "献血", "志愿者",
    "志愿服务", "护照", "出国", "出境", "因私", "车辆", "驾驶员", "驾驶证", "停车", "通讯录", "通信录", "联系方式", "联系表", "电话表",
    "电话一览", "电话号码", "电话簿", "电话本",
    "跟班", "住房", "公租房", "车补",
    "公积金", "周转房", "租房", "就餐", "用餐", "食堂", "饭卡", "门禁", "比赛", "参赛", "运动会", "演讲", "合唱", "活动", "选举",
    "选民", "投票", "候选", "推荐", "后备", "观摩", "谈话", "家访", "廉政", "承诺书", "个人事项", "有关事项", "职称评审", "评审",
    "独生子女", "生育", "服装", "工装", "防暑", "取暖", "保险", "社保", "医保", "领取", "借阅", "学习笔记", "学法", "普法", "执法证",
    "分工", "分管", "联系点", "包片", "挂点", "挂联", "挂包", "聘任名册", "聘任名单", "聘任情况", "聘任登记", "职务聘任", "岗位聘任",
    "岗位聘用", "走访", "团拜", "学历情况", "学历提升", "继续教育",
    "执法人员", "网评员", "信息员", "联络员", "安全员", "应急队", "民兵", "预备役", "退役军人",
  ]

  /// What people are listed for whatever state they are in, so that a list of those who have retired is none of them.
  static let anybody = [
    "岗位聘用", "岗位聘任", "职务聘任", "职称聘任",
    "慰问", "走访", "团拜", "体检", "疫苗", "接种", "福利", "座谈", "困难", "帮扶", "救助", "联谊", "联系方式", "通讯录", "通信录",
    "联系表", "电话表", "党费", "活动", "领取", "祝寿", "生日",
  ]

  /// What papers are called that list people beside what is asked, granted or counted, where nothing else makes them
  /// rosters.
  static let papers = [
    "审批表", "呈报表", "呈批表", "申报表", "申请表", "备案表", "公示", "统计表", "汇总表", "推荐表", "鉴定表", "变动表", "核定表", "定级表",
    "晋升表", "核查表", "对照表", "签收表", "公告", "明细账",
  ]

  /// How titles of lists end that are no rosters by name: 选调生名单, 职级公务员情况表.
  static let listEndings = ["名单", "名册", "情况表", "一览表", "登记表", "明细表", "清单", "情况统计", "汇总", "统计"]

  /// Headings of people in lists that have no column of names as rosters do.
  static let others: Set<String> = [
    "值班人员", "带班领导", "值班领导", "带班人员", "值班人", "带班人", "参会人员", "参训人员", "参加人员", "联系人", "受访人",
  ]

  /// What headers of such lists say and headers of rosters do not.
  static let columns = [
    "考核等次", "考核结果", "考核得分", "考核意见", "测评", "得分", "请假", "休假", "假别", "假期", "销假", "出勤", "缺勤", "迟到",
    "早退",
    "旷工", "考勤", "签到", "签名", "签字", "值班", "带班", "加班", "党费", "党小组", "党支部", "入党介绍人", "团支部", "培训", "学时",
    "课程", "体检", "检查结果", "接种", "疫苗", "报名", "报考", "准考证", "跟班单位", "跟班学习", "跟班时间", "笔试", "面试", "成绩",
    "名次", "参会", "到会", "奖项",
    "奖励",
    "获奖", "表彰", "荣誉", "处分", "慰问", "困难", "帮扶", "捐款", "献血", "护照", "车牌", "尺码", "房号", "得票", "票数", "参赛",
    "项目名称", "领取", "证件有效期", "起止时间", "批准人",
  ]

  /// What headers of proposals and of papers examined say, beside which a quota kind makes no roster.
  static let proposals = [
    "拟任", "拟免", "拟聘", "拟晋升", "拟提拔", "拟调", "认定出生", "认定参加", "认定入党", "档案记载", "安置单位", "安置去向", "安置部门",
  ]

  /// What titles of rosters say.
  static let rosters = [
    "花名册", "名册", "在编", "在职", "人员信息", "人员情况", "基本情况", "人员名单", "干部职工", "工作人员", "教职工", "职工名单", "编制",
  ]

  /// How names of units end that need nothing behind them to be seen as such.
  static let surelyUnits = [
    "中心", "办公室", "委员会", "局", "馆", "院", "大队", "支队", "联合会", "协会", "学校", "站",
  ]
  /// How names of units end that begin with such a word.
  static let units = [
    "办", "科", "股", "处", "室", "所", "校", "基地", "中队", "委", "公司", "指挥部", "事务部", "服务队", "会", "部",
  ]

  /// What follows the name of a unit in a title.
  static let afterUnits = [
    "人员", "在编", "在职", "在岗", "花名册", "名册", "名单", "工作人员", "干部", "职工", "教职工", "编制", "实有", "机关", "实名",
    "本级",
    "基本", "情况", "信息", "人事", "全体", "现有", "表",
  ]
}
