/// 另设甲团,为副科级; 区文化宫为公益一类事业单位: a sentence that opens with a unit whose name is not understood.
///
/// Its numbers and its rank are those of that unit, and none of the organ's.
enum NewSubject {
  private static let below = [String](
    words: """
      所属 下属 直属 所辖 下辖 附属 派出机构 派驻 代管 归口管理 管理的 主管的 领导的 下设事业单位 下设单位 另有事业单位
      二级机构 二级单位 局属 委属 挂靠单位 驻外 分支机构
      """)
  private static let makers = [String](
    words: "新组建 新设立 新成立 新建 成立 建立 筹建 恢复设立 另设 另有 另设立 下设 设有 设立 增设 新设 组建 加设 还设 单设 设")
  /// Ends of units' names, known organs or not.
  private static let ends = [String](
    words: """
      宫 场 团 基地 水库 灌区 苗圃 厂 园区 园 港 热线 集团 会堂 礼堂 仓库 院 馆 所 站 中心 支队 大队 总队 中队 队 校 学 台 社 影城 书店 景区
      码头 闸 公司 报 塔 陵园 银行 基金会 协会 学会 商会 总会 分局 办事处 管理处 服务处 局 分队 分中心 分校 分院 供水所 血库 影院 剧院 学堂 驿站 工程处
      """)
  private static let inner = [String](words: "科 股 室 司 组 处")
  private static let ranks =
    [String](
      words: "为 系 属 是 机构规格 规格 公益 全额 差额 财政 参照 参公 自收 隶属 经费") + RankWords.ranks
  private static let places = [String](
    words: "编制 事业编制 行政编制 核定编制 核定事业 核定行政 核定人员 核定财政 核定全额 定编 人员编制 总编制 政法专项 设主任 设馆长 设站长 设所长 设院长")
  private static let leads = [String](
    words: """
      根据 按照 依据 经 为 因 鉴于 自 从 在 由 对 将 同意 现 按 除 与 以 于 关于 遵照 参照 随着 通过 结合 依 凡 如 若 原 其 你 该 本 我 贵 上述 以上 各 每
      编制 人员 行政 事业 领导 内设 机构 经费 规格 职数 核定 调整 改革 增加 减少 核增 核减 划 收回 撤销 整合 合并 更名 批准 明确 设 另 下 共 总 全 科级 处级 股级 正 副 中层 工勤 机关 政法 单位 其中 同时 负责 承担 组织 拟订 拟定 指导 监督 贯彻 研究 推进 协调 开展 参与 审核 办理 落实 制定 起草 统筹 牵头 会同 建立 完善 加强 配合 协助 做好 此外 今后 目前 截至 近 年
      """)

  /// - Parameter isNamed: whether it starts with the organ's name.
  static func opens(_ words: String, of organ: String?, isNamed: Bool) -> Bool {
    let text = withoutOwn(words, organ)
    if isNamed, text == words { return false }
    let clauses = text.split(omittingEmptySubsequences: false) { ",;:。".contains($0) }
      .map(String.init)
    guard let first = clauses.first, !first.isEmpty else { return false }
    let next = clauses.count > 1 ? clauses[1] : ""
    if first.leading(below) != nil, !first.containsAny(["党委", "另行"]), !words.contains("另行") {
      return true
    }
    if let verb = first.leading(makers) { return isMade(String(first.dropFirst(verb.count)), next) }
    guard text == words, !isOwn(first, organ) else { return false }
    if let name = setElsewhere(first) { return !isOwn(name, organ) }
    if isBody(first), next.leading(posts + RankWords.ranks) != nil { return true }
    if let plate = first.firstRange(of: "挂"), first.hasSuffix("牌子") {
      let name = String(first[..<plate.lowerBound])
      return isUnit(name.trailing(["加", "增"]).map { String(name.dropLast($0.count)) } ?? name)
    }
    return isSubject(first, next, isAlone: clauses.count == 1)
  }

  private static let settings = [String](words: "按 挂靠 实行 另行 参照 比照 单独 单列 依照")

  /// The name in 纪检监察工委按有关规定设置 or 老龄办挂靠; what follows is that body's, whatever it is.
  private static func setElsewhere(_ words: String) -> String? {
    let names = settings.compactMap { verb -> String? in
      guard let range = words.firstRange(of: verb) else { return nil }
      let name = String(words[..<range.lowerBound])
      return name.hasSuffix("机关") && name.count > 4 ? String(name.dropLast(2)) : name
    }
    return names.first { name in
      (2...14).contains(name.count) && isHan(name) && name.leading(leads) == nil
        && !name.containsAny([
          "编制", "职数", "人员", "领导", "机构", "名", "的", "经费", "工资", "岗位", "职责",
        ])
        && name.trailing(ends + inner + ["委", "会", "办", "组", "部", "室"]) != nil
    }
  }

  /// 福利科,科长1名: the posts and places of one inner body.
  private static func isBody(_ words: String) -> Bool {
    (2...12).contains(words.count) && words.leading(leads) == nil
      && words.trailing(inner + ["办公室"]) != nil && BodyNames.isBody(words)
  }

  private static let posts = [String](
    words: "科长 股长 处长 主任 副科长 副主任 设科长 设主任 设股长 配备 编制 行政编制 事业编制 核定编制 核定行政编制")

  /// Without the organ's own name in front: 甲局所属, 你局下设.
  private static func withoutOwn(_ words: String, _ organ: String?) -> String {
    var own = [
      "你局", "该局", "本局", "我局", "局", "你委", "该委", "委", "你中心", "该中心", "你院", "同时", "并", "市局", "县局", "区局",
    ]
    if let organ {
      let bare = OrganWords.withoutBrackets(organ)
      for (place, character) in bare.enumerated() where "省市县区州".contains(character) {
        own += [String(bare.dropFirst(place)), String(bare.dropFirst(place + 1))]
      }
      own.append(bare)
    }
    let names = own.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
    guard let name = words.leading(names) else { return words }
    // 县市场监管局:恢复设立甲中队, says what becomes of a unit below it.
    let rest = String(words.dropFirst(name.count).drop { ":,".contains($0) })
    return rest.leading(below + makers) != nil ? rest : words
  }

  /// 另设甲团,为副科级: one unit, and then its rank or its places.
  private static func isMade(_ name: String, _ next: String) -> Bool {
    guard (2...24).contains(name.count), !name.contains("、"), isHan(name),
      !"在于区置备计施".contains(name.first ?? " "),
      QuantityScan.isNone(in: name), TitleWords.ending(name) == nil,
      !name.containsAny(["编制", "职数", "人员", "机构", "科室", "牌子"])
    else { return false }
    if next.leading(ranks) != nil { return true }
    return next.leading(places) != nil && isUnit(name)
  }

  private static func isSubject(_ first: String, _ next: String, isAlone: Bool) -> Bool {
    if let verb = first.firstIndex(where: { "为是系".contains($0) }) {
      let (name, tail) = (String(first[..<verb]), String(first[verb...].dropFirst()))
      return isUnit(name, isNamed: true)
        && (RankWords.ranks.contains(where: tail.contains)
          || tail.containsAny(["事业单位", "公益", "机构", "拨款"]))
    }
    guard isUnit(first) else { return false }
    return next.isEmpty || next.leading(ranks + places) != nil
  }

  /// Whether the words are the organ's name or its sort alone: 中心核定….
  private static func isOwn(_ words: String, _ organ: String?) -> Bool {
    let name = words.prefix { !"为是系".contains($0) }.description
    guard let organ else { return false }
    return OrganWords.isSame(name, organ) || organ.hasSuffix(name)
      || OrganWords.withoutBrackets(organ).hasSuffix(name) || OrganWords.isOfSort(organ, name)
  }

  /// Whether the words can name a unit, and no body inside an organ.
  ///
  /// - Parameter isNamed: whether they stand where a name must stand, whatever its end.
  static func isUnit(_ words: String, isNamed: Bool = false) -> Bool {
    guard (2...20).contains(words.count), isHan(words), words.leading(leads) == nil,
      !ActWords.isTold(in: words),
      !words.containsAny(["编制", "职数", "名", "级别", "规格", "领导", "等", "内设", "的"]),
      TitleWords.ending(words) == nil, words.trailing(inner) == nil
    else { return false }
    if words.trailing(ends) != nil { return true }
    return words.first.map { "省市县区州旗镇乡".contains($0) } == true || isNamed
  }

  private static func isHan(_ words: String) -> Bool {
    words.unicodeScalars.allSatisfy {
      (0x4E00...0x9FFF).contains($0.value) || $0 == "、" || WrittenNumber.isDigit($0)
    }
  }
}
