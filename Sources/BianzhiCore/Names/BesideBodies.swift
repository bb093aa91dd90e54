/// Words that stand where an inner body's name is asked for and name none that an approval could hold: organisations
/// that are set up by statutes of their own (机关党委, 工会), and sorts of people (一般干部, 工勤, 司机), the leaders of a unit (医保中心领导).
package enum BesideBodies {
  /// - Parameter written: the text of the cell, in any width and with any blanks.
  package static func isMeant(by written: String) -> Bool {
    let name = OrganName.folded(written)
    if let (first, second) = bracketed(name) {
      return [first, second].allSatisfy { isOrganisation($0) || sorts.contains($0) }
        || UnitWord.namesLeaders(written)
    }
    return isOrganisation(name) || sorts.contains(name) || UnitWord.namesLeaders(written)
      || isRankOrPost(name)
  }

  /// Whether a folded name is that of an organisation which statutes of its own set up, or says that there is no body.
  private static func isOrganisation(_ name: String) -> Bool {
    words.contains(name) || statutory.contains(where: name.endsWith)
  }

  /// The body that shares a text with such an organisation: 人事股 of 机关党委（人事股） and of 人事股（关工委）; nil where
  /// the text is not made so.
  static func besideOrganisation(_ written: String) -> String? {
    guard let (first, second) = bracketed(OrganName.folded(written)) else { return nil }
    switch (isOrganisation(first), isOrganisation(second)) {
    case (true, false): return second
    case (false, true): return first
    default: return nil
    }
  }

  /// What stands before and in the brackets that end a folded name.
  private static func bracketed(_ name: String) -> (first: String, second: String)? {
    guard name.hasSuffix(")"), let open = name.firstIndex(of: "("), open > name.startIndex
    else { return nil }
    let inner = name[name.index(after: open)...].dropLast()
    guard !inner.isEmpty, !inner.contains(where: { "()".contains($0) }) else { return nil }
    return (String(name[..<open]), String(inner))
  }

  /// A rank (县处级, 二级巡视员) or a post without what it heads (副局长).
  private static func isRankOrPost(_ name: String) -> Bool {
    if PostRank(recorded: name) != nil || levels.contains(where: name.endsWith) { return true }
    let title = PostTitle(name)
    return title.isGrade && !name.hasSuffix("代表") || title.isBareHeads
  }

  /// Whether a text where a body's name is asked for says nothing of where its people sit: 其他人员, 借调, 局领导.
  package static func tellsNoBody(_ written: String) -> Bool {
    let name = OrganName.folded(written)
    return name.isEmpty || sorts.contains(name) || PersonState(recorded: written) != nil
      || StateText(written) != nil || UnitWord.namesLeaders(written) || isRankOrPost(name)
  }

  /// Whether a body is set up for one matter and a time, as 防汛指挥部 and 创城专班 are.
  package static func isTemporary(_ written: String) -> Bool {
    let name = OrganName.folded(written)
    if ["专班", "指挥部", "工作队", "工作组", "领导小组", "筹备组", "专项行动"].contains(where: name.endsWith) {
      return true
    }
    guard let office = ["办公室", "办"].first(where: name.endsWith) else { return false }
    let task = name.dropLast(office.count)
    return groups.contains(where: task.endsWith) || campaigns.contains(where: task.endsWith)
  }

  /// What has an office without being a body: coordinating groups, and campaigns by their usual short names.
  private static let groups = ["领导小组", "专班", "指挥部", "工作组", "联席会议", "协调小组"]
  private static let campaigns = [
    "创城", "创建", "创文", "创卫", "创模", "扫黑", "扫黑除恶", "维稳", "脱贫攻坚", "专项整治", "征迁", "拆迁", "疫情防控", "巡察整改",
    "双创",
    "普查",
  ]
  private static let levels = ["县处级", "乡科级", "处级干部", "科级干部", "股级干部", "厅级干部"]

  /// How the names of organisations end that a statute of their own sets up, whatever stands before it: 离退休干部党支部,
  /// 机关工会委员会, 县纪委监委派驻财政局纪检监察组.
  private static let statutory = [
    "党委", "党总支", "支部", "党总支部委员会", "支部委员会", "纪委", "纪律检查委员会", "纪检组", "纪检监察组", "工会", "工会委员会",
    "工会联合会", "团委", "团总支", "团工委", "妇委会", "妇女委员会", "妇女工作委员会", "妇工委", "女职工委员会", "女工委员会", "女工委", "关工委",
    "关心下一代工作委员会", "关心下一代委员会", "少工委",
  ]

  private static let words = Set(
    """
    机关党委 机关党总支 机关党支部 党支部 党总支 机关纪委 工会 机关工会 工会委员会 团委 团支部 机关团委 妇委会 妇联
    机关妇联 工青妇 群团组织 群团 党群组织 少先队 老年体协 老年协会
    未定岗 待定岗 未定科室 未分科室 未明确 暂未明确 内设机构 内设科室 所在科室 科室 股室 处室
    派驻纪检组 派驻纪检监察组 纪检组 纪检监察组 派驻机构
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Sorts of people, which say nothing of where they sit.
  private static let sorts = Set(
    """
    科级干部 股级干部 中层干部 中层 一般干部 一般人员 普通干部 普通职工 非领导职务 职级干部 工勤 工勤人员 司机 驾驶员 工人
    转任职级 退出领导岗位 退出现职 待退休 待定 未定 未分配 待分配 下派 局直 直属
    公务员 参公人员 事业人员 行政人员 其他 其他人员 后勤 后勤人员 干部 职工
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
