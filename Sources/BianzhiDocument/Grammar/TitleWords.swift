/// Titles of leaders, told by their form.
enum TitleWords {
  enum Role: Hashable { case main, deputy, other }

  /// A title, its role, and whether it heads inner bodies and not the organ.
  struct Title: Hashable {
    let text: String
    let role: Role
    let isInner: Bool
  }

  private static let heads = [String](
    words: """
      局长 主任 书记 部长 厅长 司长 署长 行长 主席 院长 检察长 台长 馆长 校长 所长 站长 队长 大队长 支队长 总队长 会长 理事长
      主任委员 县长 区长 市长 镇长 乡长 州长 省长 旗长 社长 园长 总经理 分局长 党委书记 党组书记 党工委书记 工委书记 委主任 庭长
      """)
  private static let inner = [String](words: "科长 股长 处长 室主任 科室主任 组长 中队长")
  private static let others = [String](
    words: """
      总工程师 总农艺师 总经济师 总会计师 总规划师 总统计师 总审计师 总畜牧师 总兽医师 总药师 总建筑师 总飞行师 总检验师 总督学
      总督察 总检察师 教育长 安全生产监察专员 监察专员 总设计师 总教练 安全总监 安全生产总监 首席兽医师 首席信息官 首席数据官 校务委员 督察专员 纪检组长 派驻纪检组长 党组纪检组长 纪委书记
      纪检书记 武装部长 人武部长 政治部主任 政治处主任 政委 政治委员 教导员 行长助理 局长助理 主任助理 部长助理 院长助理 副秘书长 秘书长 党组成员
      党委委员 委员 专职委员 审判委员会专职委员 检察委员会专职委员 专职检察委员会委员 专职审判委员会委员 检察委员会委员 审判委员会委员 机关党委书记 工会主席 总监 督学 督察长 食品安全总监 药品安全总监
      食品药品安全总监 纪工委书记 组织委员 宣传委员 专职副总督察 专职国家土地副总督察 国家土地总督察 国家土地副总督察 专职国家自然资源副总督察 国家自然资源总督察
      国家自然资源副总督察 督查专员 经济责任审计专员 武装部部长 人武部部长 人民武装部部长 首席审批官 首席审批服务官 首席工程师
      总工艺师 总编辑 部务委员 稽查专员 监察办主任 派出监察办主任 监察办公室主任 总护士长 总药剂师
      纪检监察工委书记 纪检监察组组长 派驻纪检监察组组长 纪检组组长 派驻纪检组组长 巡察组组长 巡察组副组长 经审会主任 经费审查委员会主任 人大工委主任 政协工委主任 审计专员 执行局局长 执行局长 县委督查专员 市委督查专员 政府督查专员 食品稽查专员
      """)
  private static let deputies = ["常务副", "专职副", "副"]
  private static let tails = ["领导职数", "职数", "职位", "岗位"]

  /// The title that the text ends with; what stands before it is returned too.
  static func ending(_ text: String) -> (before: String, title: Title)? {
    var body = text
    if let tail = body.trailing(tails) { body.removeLast(tail.count) }
    if let found = SpecialistTitle.ending(body) { return found }
    // 政协委员 are no posts of the organ.
    if body.hasSuffix("政协委员") || body.hasSuffix("人大代表") { return nil }
    if let word = body.trailing(others), !isOfNamedGroup(body, word) {
      return (String(body.dropLast(word.count)), .init(text: word, role: .other, isInner: false))
    }
    let isInner = body.trailing(inner) != nil && !isOfUnit(body)
    guard let word = body.trailing(isInner ? inner : heads) else { return nil }
    var before = String(body.dropLast(word.count))
    if !isInner, let found = partyTitle(word, before) { return found }
    if before.hasSuffix("正副") { return nil }
    guard let mark = before.trailing(deputies) else {
      if before.hasSuffix("专职") { before.removeLast(2) }
      return (before, .init(text: word, role: .main, isInner: isInner))
    }
    before.removeLast(mark.count)
    return (before, .init(text: mark + word, role: .deputy, isInner: isInner))
  }

  /// 县委巡察组组长 heads an organ of that name.
  private static func isOfNamedGroup(_ text: String, _ word: String) -> Bool {
    word.hasPrefix("巡察组")
      && text.dropLast(word.count).last.map { "省市县区委".contains($0) } == true
  }

  /// 研究室主任 heads a unit called 研究室, and no office of a 科室.
  private static func isOfUnit(_ text: String) -> Bool {
    guard text.hasSuffix("室主任"), !text.hasSuffix("科室主任") else { return false }
    var before = String(text.dropLast(3))
    if let mark = before.trailing(deputies) { before.removeLast(mark.count) }
    guard let last = before.last else { return false }
    return !"、,和及:设备配中各的科处".contains(last)
  }

  private static let parties = [String](
    words: "党委 党组 党工委 工委 人大 机关党委 党总支 党支部 机关党支部 理事会 监事会 人大工委 政协工委 机关党总支")

  /// 党委副书记, 人大主席, 机关党委专职副书记.
  private static func partyTitle(_ word: String, _ before: String) -> (
    before: String, title: Title
  )? {
    let mark = before.trailing(deputies) ?? ""
    let rest = String(before.dropLast(mark.count))
    guard let party = rest.trailing(parties) else { return nil }
    let isAside =
      party.hasPrefix("机关") || party.hasPrefix("人大") || party.hasPrefix("政协")
      || party == "监事会"
    let role: Role = isAside ? .other : mark.isEmpty ? .main : .deputy
    return (
      String(rest.dropLast(party.count)),
      Title(text: party + mark + word, role: role, isInner: false)
    )
  }

  /// Titles that head an organ whose name ends so; 书记 heads any.
  private static let headings: [(ends: [String], titles: [String])] = [
    (["教育中心", "职教中心"], ["校长", "主任"]), (["卫生服务中心", "医疗中心", "保健中心"], ["主任", "院长"]),
    (["办事处"], ["主任", "书记", "处长"]), (["分局", "局"], ["局长", "分局长"]),
    (["委员会", "委"], ["主任", "主任委员", "书记"]), (["办公室", "办", "中心"], ["主任"]),
    (["部"], ["部长", "主任"]), (["厅"], ["厅长", "主任"]), (["检察院"], ["检察长"]),
    (["院", "医院"], ["院长"]), (["所"], ["所长", "主任"]), (["站"], ["站长", "主任"]),
    (["总队"], ["总队长", "队长"]), (["支队"], ["支队长", "队长"]), (["大队"], ["大队长", "队长"]),
    (["队"], ["队长"]), (["馆"], ["馆长", "主任"]), (["学校", "党校", "学", "校"], ["校长", "院长"]),
    (["幼儿园", "园"], ["园长", "主任"]), (["处"], ["处长", "主任"]), (["社"], ["社长", "主任"]),
    (["台"], ["台长"]), (["署"], ["署长"]), (["行"], ["行长"]),
    (["会"], ["主席", "会长", "理事长", "主任", "书记", "秘书长", "主任委员"]),
    (["政协"], ["主席", "秘书长"]), (["人大"], ["主任"]),
    (["政府"], ["省长", "市长", "县长", "区长", "镇长", "乡长"]),
    (["组"], ["组长"]), (["镇"], ["镇长", "主席", "主任"]), (["乡"], ["乡长", "主席", "主任"]), (["街道"], ["主任"]),
  ]

  /// Whether the words count leaders together, whatever their role: 领导职数.
  static func isTotal(_ words: String) -> Bool {
    words.trailing(["职数", "班子成员", "领导成员", "局领导", "领导班子"]) != nil
  }

  /// Offices whose head a text names behind another title of the same man: 党工委副书记、管委会主任.
  static let seats = [String](words: "管委会 管理委员会 办事处 人民政府 政府 镇政府 乡政府")

  /// Whether a head of this title can be the head of the organ.
  static func fits(_ title: Title, organ: String?) -> Bool {
    guard title.role != .other, let organ else { return true }
    var word = title.text
    if let mark = word.leading(deputies) { word.removeFirst(mark.count) }
    if let seat = word.leading(seats) { word.removeFirst(seat.count) }
    if word.hasPrefix("理事会") { word.removeFirst(3) }
    if let mark = word.leading(deputies) { word.removeFirst(mark.count) }
    if word.hasSuffix("书记") { return true }
    let name = OrganWords.withoutBrackets(organ)
    // The head of a 政协 is no 主任, who heads its office.
    if name.hasPrefix("政协") || name.contains("政治协商会议"), name.hasSuffix("委员会") {
      return word == "主席"
    }
    guard let row = headings.first(where: { name.trailing($0.ends) != nil }) else { return true }
    return row.titles.contains(word)
  }
}
