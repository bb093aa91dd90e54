/// Whom the words before a number name as its owner.
extension LabelReader {
  private static let verbs = [String](
    words: """
      会议 研究 经研究决定 研究决定 会议研究 核定 重新核定 共核定 定编 确定 核给 核定为 设 设置 配备 配 共 共设 共有 合计 总计 共计 暂定 暂核 暂核定 现 现有 现核定 均 分别 并
      同时 相应 一并 同意 为 给 是 有 可设 可配备 应配备 共配备 核 定 单位 经费形式为 设立 人员编制 机构编制 本次 决定 经研究 和 及 以及 由 将 从而使 编制 领导职数 领导班子
      领导成员 即 核定领导职数 核编 总量 实行 班子 人员核定 空编 的空编 保持 维持 继续保持 仍 保留 调整为
      """)
  /// 你局, 该中心 and the like.
  private static let pronouns = pronouns(["你", "本", "我", "贵", "该"])

  /// The heads before the sort of an organ: 你局.
  static func pronouns(_ heads: [String]) -> [String] {
    let words = heads.flatMap { head in
      [
        "局", "委", "办", "单位", "中心", "院", "校", "部", "厅", "会", "街道", "镇", "乡", "馆", "所", "站", "队", "处",
        "社", "台", "署", "园",
      ].map { head + $0 }
    }
    return [String](words: words.joined(separator: " "))
  }
  private static let alone = Set(["其", "单位", "全局", "全委", "全办"])
  /// Offices that a text names by their sort alone: 办事处主任, 管委会副主任.
  private static let offices = Set([
    "局", "委", "厅", "部", "办", "院", "中心", "馆", "站", "所", "校", "社", "园", "会", "台", "市局", "县局", "省局",
    "区局", "州局", "学院", "医院", "大学", "学校", "党校", "分局", "法院", "检察院", "研究院", "办事处", "管委会", "街道", "政府",
    "镇政府", "乡政府", "镇", "乡", "大队", "支队", "总队",
  ])
  private static let scopes: [(word: String, scope: QuotaProposal.Scope)] = [
    ("局机关本级", .office), ("机关本级", .office), ("局机关", .office), ("委机关", .office), ("部机关", .office),
    ("厅机关", .office), ("办机关", .office), ("院机关", .office), ("会机关", .office), ("署机关", .office),
    ("局本级", .office), ("本级", .office), ("本部", .office), ("机关", .office), ("全系统", .system),
    ("全局系统", .system), ("系统", .system),
  ]

  struct Subject {
    var owner = Label.Owner.focus
    var sign = 0
    var scope: QuotaProposal.Scope?
  }

  /// Understands what stands before the words for what is counted: verbs, an organ, whom the number covers.
  static func owner(_ text: String) -> Subject? {
    var subject = Subject()
    var rest = text
    var hasPronoun = false
    guard !isOpenAct(text) else { return nil }
    if let word = rest.leading(MadeOrgans.words) { rest.removeFirst(word.count) }
    while true {
      if rest.isEmpty || alone.contains(rest) { return subject }
      if let owner = whole(rest) {
        subject.owner = owner
        return subject
      }
      if rest.hasSuffix("系统"), !rest.hasSuffix("全系统"), OrganWords.isPlaced(rest.dropLast(2) + "局"),
        subject.scope == nil
      {
        (subject.owner, subject.scope) = (.system(String(rest.dropLast(2))), .system)
        return subject
      }
      if let group = GroupWords.read(rest, isApproval: true) {
        subject.owner = .group(group)
        return subject
      }
      if let unit = TransferRule.signedUnit(rest) {
        guard unit.sign == 0 || subject.sign == 0 else { return nil }
        (subject.owner, subject.sign) = (.named(unit.name), subject.sign + unit.sign)
        return subject
      }
      if let word = rest.trailing(["机关本级", "本级", "机关"]),
        OrganWords.isName(String(rest.dropLast(word.count))), subject.scope == nil
      {
        subject.scope = .office
        rest.removeLast(word.count)
        continue
      }
      guard !takeWord(of: &rest, into: &subject, &hasPronoun) else { continue }
      guard ShortNames.isPlaceless(rest) else { return nil }
      subject.owner = .short(rest)
      return subject
    }
  }

  /// Words that are the name of an organ, or stand for one: 办事处, 开发区党工委、管委会.
  private static func whole(_ text: String) -> Label.Owner? {
    let short = JointOrgans.short(text)
    if let short, ShortNames.isPlaceless(short), !offices.contains(short) { return .short(short) }
    let words = short ?? text
    if offices.contains(words) { return .that(words) }
    return OrganWords.isName(words) ? .named(OrganWords.withoutBrackets(words)) : nil
  }

  /// 给市司法局行政编制5名 does not say what is done.
  private static func isOpenAct(_ text: String) -> Bool {
    text.first.map { "给为将由对向".contains($0) } == true
      && OrganWords.isName(String(text.dropFirst()))
  }

  private static func isKnown(_ verb: String) -> Bool {
    // 保留市司法局行政编制5名 leaves open whether there are others.
    verb != "保留"
      && [raising, lowering, verbs, ["核减", "收回", "核增", "核销"]].contains { $0.contains(verb) }
  }

  /// Takes one word off either end; false where none is known, or it contradicts another.
  private static func takeWord(
    of rest: inout String, into subject: inout Subject, _ hasPronoun: inout Bool
  ) -> Bool {
    if let verb = OrganWords.gluedVerb(rest), !isKnown(verb) { return false }
    if let word = rest.leading(["核减", "收回", "核增", "核销"]), subject.sign == 0 {
      subject.sign = word == "核增" ? 1 : -1
      rest.removeFirst(word.count)
    } else if let scope = scopes.first(where: { rest.hasSuffix($0.word) }) {
      guard subject.scope == nil else { return false }
      subject.scope = scope.scope
      rest.removeLast(scope.word.count)
    } else if let word = rest.trailing(raising) ?? rest.trailing(lowering) {
      guard subject.sign == 0 else { return false }
      subject.sign = raising.contains(word) ? 1 : -1
      rest.removeLast(word.count)
    } else if let word = rest.trailing(pronouns) ?? (rest.hasSuffix("其") ? "其" : nil) {
      guard !hasPronoun else { return false }
      hasPronoun = true
      subject.owner = owner(ofPronoun: word)
      rest.removeLast(word.count)
    } else if let word = rest.leading(raising) ?? rest.leading(lowering) {
      guard subject.sign == 0 else { return false }
      subject.sign = raising.contains(word) ? 1 : -1
      rest.removeFirst(word.count)
    } else if rest.hasSuffix("的") || rest.hasSuffix(",") {
      rest.removeLast()
    } else if let word = rest.trailing(afterMarks) {
      rest.removeLast(word.count)
    } else if let word = rest.trailing(verbs) {
      rest.removeLast(word.count)
    } else if let word = rest.leading(verbs) {
      rest.removeFirst(word.count)
    } else {
      return false
    }
    return true
  }

  private static func owner(ofPronoun word: String) -> Label.Owner {
    if word.hasPrefix("该") { return .that(String(word.dropFirst())) }
    return word == "其" ? .focus : .pronoun
  }
}
