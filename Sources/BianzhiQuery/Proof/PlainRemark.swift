/// Pieces of a remark that say nothing against that somebody left a post or place, or came to one: each is read as a whole, and
/// a word in it decides nothing (由财政局安排工作, 原则上在财政局工作).
struct PlainRemark {
  /// Whose remark it is.
  enum Holder: Sendable {
    /// Who moved to another place or has one place less.
    case moved
    /// Who led and leads no more: duties are no plain words there.
    case led
    /// Who has left by the state of the row.
    case left
    /// Who was away and is at the post by the state of the row.
    case back
  }

  let holder: Holder
  let units: RemarkUnits

  /// The pieces of a remark that are not plain.
  ///
  /// - Parameter note: folded to one width.
  func open(in note: String) -> [String] {
    note.replacing(Self.document, with: "号").split { Self.stops.contains($0) || $0.isWhitespace }
      .map(String.init).filter { !isPlain($0) }
  }

  /// Whether a piece is plain as a whole.
  func isPlain(_ piece: String) -> Bool {
    var text = piece.replacing(Self.document, with: "号").replacing(Self.period, with: "曾")
    text = text.replacing(Self.date, with: "")
    for word in ["因工作需要", "因", "已经", "已", "经", "现", "新", "本年", "今年", "同年"]
    where text.hasPrefix(word) && text.count > word.count + 1 {
      if isWhole(text) { return true }
      text = String(text.dropFirst(word.count))
    }
    return isWhole(text)
  }

  private func isWhole(_ text: String) -> Bool {
    // still at EPB is read by nobody here.
    if !text.contains(where: \.isLetter) { return true }
    if denying.contains(text) { return false }
    if Self.facts.contains(text) { return true }
    if Self.patterns.contains(where: { text.wholeMatch(of: $0) != nil }) { return true }
    if mayBeThere(text), let found = text.wholeMatch(of: Self.here), isHere(String(found.1)) {
      return true
    }
    if let found = text.wholeMatch(of: Self.apart), units.isElsewhere(String(found.1)) {
      return true
    }
    if mayBeThere(text), let found = text.wholeMatch(of: Self.came) {
      // 由财政局安排 may be the work, and not the move; who is back moved nowhere.
      let isMove = !(text.hasPrefix("由") && text.hasSuffix("安排")) && holder != .back
      if found.1.map({ isHere(String($0)) }) ?? isMove { return true }
    }
    return switch holder {
    case .moved: text.wholeMatch(of: Self.inHouse) != nil
    case .led: Self.ofPosts.contains { text.wholeMatch(of: $0) != nil }
    case .left:
      !comesBack(text)
        && (text.wholeMatch(of: Self.gone) != nil || text.wholeMatch(of: Self.came) != nil)
    case .back:
      text.wholeMatch(of: Self.returned) != nil || text.wholeMatch(of: Self.inHouse) != nil
    }
  }

  /// Whether who is or came here is where the row says: who has left is not, and who holds a post (任职) may lead still.
  private func mayBeThere(_ text: String) -> Bool {
    holder != .left && !(holder == .led && text.hasSuffix("任职"))
  }

  /// Facts that deny what the row says.
  private var denying: Set<String> {
    switch holder {
    case .left: Self.ofThosePresent
    case .back: Self.ofThoseGone.union(Self.ofPayStopped)
    case .moved, .led: Self.ofThoseGone
    }
  }

  /// Whether a unit is the row's own organ, or an inner body behind its name.
  private func isHere(_ unit: String) -> Bool {
    if unit == "本单位" || unit == "我局" || unit == "本局" { return true }
    // Who is back is in a body of the own organ: no other one is named.
    if holder == .back, unit.wholeMatch(of: Self.bodyAlone) != nil { return true }
    guard let rest = units.rest(of: unit) else { return false }
    return rest.isEmpty || rest.wholeMatch(of: Self.body) != nil
  }

  /// Whether somebody who left came to the very organ: 调回本局.
  private func comesBack(_ text: String) -> Bool {
    text.matches(of: Self.whereTo).contains { found in
      let unit = String(found.1)
      return isHere(unit) || !units.isElsewhere(unit)
    }
  }

  private static let stops: Set<Character> = Set("；;。，,！!、/()")

  private static let facts: Set<String> = [
    "号", "年", "月", "日", "岁", "男", "女", "无", "是", "否", "正常", "正式", "同意", "在岗", "在职", "在编", "在编在岗",
    "到岗",
    "占编", "会计", "出纳", "专业技术人员", "参加工作", "哺乳期", "病假", "产假", "残疾", "身体残疾", "独生子女", "已婚", "未婚",
    "与原单位脱钩", "原单位减员", "原单位已减员", "原单位已办理减员", "原单位办理减员", "档案在组织部", "见介绍信", "见文件",
    "实名制已变更", "调整", "录用", "新增", "试用期", "试用期一年", "转正", "驻村第一书记", "随职能划转", "随职能转隶", "机构改革",
    "工资已停发", "工资停发", "停发工资", "手续已办", "手续已办结", "手续已办理", "不再上班", "不再到岗", "档案未转", "档案已转",
    "机构改革划入", "职级并行", "受处分降职", "此前", "出生", "共产党员", "优秀共产党员", "三支一扶", "公务员遴选", "任科员", "任办事员",
    "编制已取消", "编制取消", "取消编制", "公示无异议", "公示期满", "公务员登记", "登记公务员", "负责档案", "参公", "不分管工作",
  ]

  private static let ofThosePresent: Set<String> = [
    "在岗", "到岗", "在职", "在编", "在编在岗", "占编", "录用", "新增", "试用期", "试用期一年", "转正", "负责档案", "驻村第一书记",
  ]
  private static let ofThoseGone: Set<String> = ["不再上班", "不再到岗"]
  private static let ofPayStopped: Set<String> = ["工资已停发", "工资停发", "停发工资", "病假", "产假"]

  nonisolated(unsafe) private static let document =
    /[\p{Han}]{1,10}[〔\[(【]\d{4}[〕\])】]第?\d{1,4}号(?:文件|文)?|(?:调令|控编单|介绍信)号?[:：]?\d{4}-?\d+号?/
  nonisolated(unsafe) private static let period =
    /(?:19|20)\d{2}(?:[年.\-\/]\d{1,2}月?)?年?(?:至|到|-|—|~)(?:19|20)\d{2}(?:[年.\-\/]\d{1,2}月?)?年?/
  nonisolated(unsafe) private static let date =
    /(?:自|于)?(?:(?:19|20)\d{2}(?:[年.\-\/]?(?:1[0-2]|0?[1-9])(?:[月.\-\/](?:3[01]|[12]\d|0?[1-9])日?)?)?[年月]?份?|(?:1[0-2]|[1-9])月(?:\d{1,2}日)?份?)起?/
  nonisolated(unsafe) private static let body =
    /[^仍现在继续不未由从后再兼返回拟借挂]{1,8}(?:股|科|处|室|队|站|所|办)/
  /// 综合科, and neither 财政局预算股 nor 县委办公室.
  nonisolated(unsafe) private static let bodyAlone =
    /办公室|[^仍现在继续不未由从后再兼返回拟借挂局委厅府院镇乡县市省办部]{1,6}(?:股|科|处|室)/

  /// 在水利局工作: at work in a unit, which may be the row's own.
  nonisolated(unsafe) private static let here: Regex<(Substring, Substring)> =
    /(?:起)?(?:现)?在?(.{2,20}?)(?:工作|上班|任职)/
  /// 由财政局转任至水利局, 交流轮岗: how somebody came, and perhaps where to.
  nonisolated(unsafe) private static let came: Regex<(Substring, Substring?)> =
    /(?:(?:公开|干部|平级|县内|市内|组织|个人|工作|人员|编制|岗位|职务|消化超编|机构改革|随职能|军转)*(?:由|从|自)?(?:[^仍现在继续不未由从后再兼返回拟借挂则上]{2,16}(?:局|委|办|厅|部|院|校|中心|站|所|队|府|镇|乡|街道|会|馆|公司|机关|县|市|单位))?(?:超编|超配)?(?:已)?(?:调入|转入|划入|调来|转任|调任|交流|遴选|选调|考调|划转|转隶|调动|调出|调整|变动|安排|分流|安置|录用|招录|考录))(?:人员|干部|轮岗|任职|调入|转任|到岗)?(?:(?:至|到|往)?(.{3,20}?)(?:工作|任职)?)?/
  /// In-house work that every organ has.
  nonisolated(unsafe) private static let inHouse =
    /(?:负责|分管|兼|兼管|从事|联系)(?:档案|后勤|文秘|文书|人事|党务|党建|宣传|工会|综合|财务|信息|信息公开|保密|安全)(?:工作|管理)?(?:管理)?/

  nonisolated(unsafe) private static let patterns = [
    former, formerDuty, origin, ended, kept, paper, schooling,
  ]
  /// 原财政局预算股干部, 曾任财政局预算股副股长, 此前在财政局工作.
  nonisolated(unsafe) private static let former =
    /(?:原|曾|此前|先前|调入前|原先|曾经)(?:在|任|系|为|属|是)?(?:[^仍现在继续不未由从后再兼返回拟借挂则职岗]{2,20}(?:局|委|办|厅|部|院|校|中心|站|所|队|府|镇|乡|街道|会|馆|公司|机关|单位))(?:[^仍现在继续不未由从后再兼返回拟借挂]{1,8}(?:股|科|处|室))?(?:人员|干部|职工|划转人员|工作|任职|会计|出纳|科员|办事员|副?[股科所站队]长|副?主任)?/
  nonisolated(unsafe) private static let formerDuty =
    /(?:原|曾)(?:协助[^仍现]{1,4})?(?:分管|协管|负责|任)[^仍现在继续不未兼返回拟]{1,8}/
  nonisolated(unsafe) private static let origin =
    /(?:调自|来自|来源|原工作单位|原单位|原岗位)(?:[:：])?[^仍现在继续不未由从后再兼返回拟借挂]{2,16}/
  /// 离开财政局, which is none of the row's own organ.
  nonisolated(unsafe) private static let apart: Regex<(Substring, Substring)> =
    /(?:离开|不在|不再在|与)([^仍现继续未由从后再兼返回拟借挂前]{1,14}?(?:局|委|办|厅|部|院|校|中心|站|所|队|府|镇|乡|街道|会|馆|公司|机关|单位))(?:上班|工作|脱钩|办理工作交接|办理交接)?/
  nonisolated(unsafe) private static let ended =
    /不再(?:担任|任|分管|承担|负责)[^仍现继续未后兼返回拟]{0,10}(?:职务|工作|业务)?/
  nonisolated(unsafe) private static let kept = /(?:待遇|职级|级别|身份|性质|工资|工龄)不变/
  /// Pay, file and place have gone along: 工资关系已转水利局, 水利局编制已核销.
  nonisolated(unsafe) private static let paper =
    /(?=.*(?:工资|组织|人事|编制|社保|档案|减员|实名|手续|核销|下编))(?:正在)?(?:办理)?(?:[^仍现在继续不未由从后再兼返回拟借挂]{2,12}(?:局|委|办|中心|站|所|单位|政府))?(?:工资|党组织|组织|人事|编制|社保|档案|减员|实名制)?(?:关系|手续)?(?:已|正在)?(?:由[^仍现在]{2,12}(?:局|委|办|中心|站|所|单位))?(?:办理)?(?:转移|转出|转入|转|划转|核销|减员|下编|变更|调整)(?:手续)?(?:[^仍现在继续不未由从后再兼返回拟借挂]{2,12}(?:局|委|办|中心|站|所))?(?:手续)?/
  nonisolated(unsafe) private static let schooling =
    /(?:大学|全日制|在职|中共|预备|军队|县|市|副?高级|中级|初级|助理|注册|[一二三四]级|登记|登记为)*(?:[正副][厅处科股]级|党员|团员|群众|民盟|民革|民建|民进|农工党?|九三|致公|无党派|[\p{Han}]{1,3}族|本科|大专|专科|中专|硕士|博士|研究生|工程师|会计师|经济师|医师|护士|教师|技师|技工|军转|复转|退役|转业|选调生|公务员|参公|科员|主任科员|调研员|办事员|晋升[一二三四]级(?:主任科员|调研员|科员)|套转|晋升|晋升职级|考核优秀|年度考核优秀|年度考核称职|工作满\d+年|接替[\p{Han}]{2,4})(?:学历|学位|毕业|身份|职称|干部|人员|士兵|军人)?/

  nonisolated(unsafe) private static let ofPosts = [
    removed, removedLast, turned, handedOver, inner,
  ]
  nonisolated(unsafe) private static let removed =
    /(?:机构改革|超配|年龄原因|年龄|到龄)*(?:免去|免职|免|辞去|卸任|离任|退出|退居|退|消化超配)(?:[^任仍现在继续不未由从后再兼返回拟借挂待]{0,8}?)?(?:职务|领导职务|领导岗位|非领导职务|二线|调研员|主任科员|科员)?/
  nonisolated(unsafe) private static let removedLast =
    /[^仍现在继续不未由从后再兼返回拟借挂待原]{0,8}(?:职务)?(?:已)?(?:免去|免职|免|号免)/
  nonisolated(unsafe) private static let turned =
    /(?:原|平级|年龄原因|年龄|由[^仍现在继续不未]{2,6})?(?:转|改|转任|改任|转为)(?:职级|一般干部|任|非领导职务|[一二三四]级(?:主任科员|调研员)|科员)?|原[^仍现在继续不未由从后再兼返回拟借挂职岗]{0,6}(?:局长|主任|书记)/
  nonisolated(unsafe) private static let handedOver =
    /(?:分管)?(?:工作|业务)(?:已)?(?:移交|交接)|(?:移交|交接)(?:分管)?(?:工作|业务)|不(?:承担)?分管(?:工作|任务|业务)/
  /// 任股长, 水资源股负责人: inner bodies are headed by people who lead nobody else.
  nonisolated(unsafe) private static let inner =
    /任?(?:[^仍现在继续不未由从后再兼返回拟借挂局]{0,6}(?:股|科|室))(?:副)?(?:长|主任|负责人)/

  nonisolated(unsafe) private static let gone =
    /(?:[^拟未不待缓仍继续返再将申请]{2,12}后)?(?:正常|正式|到龄|提前|因病|病故|按期|批准|办理)*(?:退休|离休|辞职|离职|去世|逝世|病逝|死亡|病故|解聘|辞退|除名|(?:解除|终止)(?:聘用|劳动)?(?:合同|关系)|辞去公职|开除|调出|调离|离退)(?:手续)?(?:已办|已办理)?|(?:调|转)(?:往|至|到|任|入)?[^仍现在继续不未由从后再兼返回拟借挂]{2,16}(?:工作|任职)?/
  /// Where somebody went: behind each of these words.
  nonisolated(unsafe) private static let whereTo: Regex<(Substring, Substring)> =
    /[回到至往入来调转任](?=([^回到至往入来调转任]+))/
  nonisolated(unsafe) private static let returned =
    /(?:住院|治疗|康复|学习|培训|结业|毕业|出院|病愈|痊愈|病假|产假|期满|借调|离岗|长期未到岗|问题|后)*(?:现)?(?:已)?(?:按期|正式)?(?:返岗|回岗|到岗|上岗|销假|归来|整改)(?:上班|工作)?|在岗|到岗/
}
