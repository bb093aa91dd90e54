extension OrganWords {
  /// Verbs that stand before an organ's name without anything between.
  private static let verbs = [String](
    words: """
      下达 恢复 预留 代管 管理 接收 调整 规范 完善 优化 保留 增设 组建 确定 批复 批准 印发 核准 下放 安排 分配 追加 补充 加强 支持 决定 拟定
      暂定 调剂 统筹 落实 充实 压缩 精简 控制 注销 撤并 归并 挂靠 委托 联系 指导 领导 授权 协调 取消 停止 冻结 收回 释放 置换 登记 配备 配齐
      增补 增强 审定 审核 明确 同意 核定 使用 占用 借用 借调 移交 调入 抽调 并入 协助 划转 上划 联合 支援 派驻 托管 兼管 承接 商请 会同 报请
      包括 倾斜 清理 清退 腾退 腾出 盘活 挖潜 整改 核实 核查 核拨 拨付 拨给 划拨 划给 扣减 扣除 缩减 裁减 裁撤 削减 减编 归还 退还 返还 抽回
      上收 上缴 增拨 增派 重组 改组 理顺 公布 公开 转发 涉及 有关 针对 参照 比照 建议 申请 商调 让渡 交还 交给 移送 转交 转给 锁定 封存 保障
      满足 用于 新核定 再核定 暂核 暂缓 暂停 计划 预计 现核定 已核定 追补 补足 补齐 备案 审批 审议 讨论 强化 巩固 推动 深化 聚焦 撤销 设立 成立
      新设 新建 筹建 拆分 分设 剥离 变更 升格 降格 提高 降低 增配 选配 选派 招聘 招录 招考 引进 聘用 录用 核销 销号 列入 纳入 计入 包含 不含
      加上 除去 解决 支付 给予 给与 增加 减少 核增 核减 新增 划入 划出 调出 划归 归口 隶属 附属 对口 协同 配合 兼并 吸收 接管 接替 代替 顶替 共用
      会议决定 会议同意 合用 抵扣 抵减 追减 追回 催还 督促 责成 要求 通知 函告 告知 提请 提交 报送 抄送 经过 依托 依靠 围绕 面向 赋予 剥夺 免去 任命 设在 挂在 放在
      """)
  private static let particles = [String](words: "与 在 按 把 交 拟")
  private static let levels = Set("省市县区州旗盟".unicodeScalars)
  /// Words in which such a character tells no level.
  private static let compounds = [String](
    words: """
      市场 市政 市容 市民 市域 区域 区划 区位 省际 县域 州际 县区 区县 市县 市区 城市 都市 城区 社区 园区 景区 库区 灌区 校区 地区 辖区 小区 山区
      矿区 林区 牧区 军区 片区 学区 新区 开发区 老区 厂区 湖区 灾区 疫区 港区 保税区 自治区 自治州 自治县 自治旗
      """)
  /// Ends of branches, before whose place the name of their organ stands: 甲市公安局乙区分局.
  private static let branches = [String](
    words: "分局 分院 分中心 分校 派出所 办事处 管理处 工作站 管理站 管理所 服务站 服务所 执法大队 大队 中队 支队 组 工委 分会 支会 支局")

  /// 精简市司法局, 市信访局使用市司法局: a verb before a name, or between two, which makes them no name.
  static func isGlued(_ text: String) -> Bool {
    gluedVerb(text) != nil || isResidue(text) || isTwo(text)
  }

  /// Places whose names begin like a verb.
  private static let places = [String](words: "会同县 达州市 达县")

  /// The verb that the text starts with, right before an organ's name.
  static func gluedVerb(_ text: String) -> String? {
    guard text.leading(places) == nil else { return nil }
    if isBehindAct(text) { return text.leading(verbs) ?? String(text.prefix(2)) }
    guard let verb = text.leading(verbs) ?? text.leading(particles) else { return nil }
    let rest = String(text.dropFirst(verb.count))
    if rest.unicodeScalars.first.map(levels.contains) == true, rest.count >= 4,
      // 管理区域 tells no place.
      verb.count == 1 || compounds.allSatisfy({ !rest.hasPrefix($0) })
        || rest.hasPrefix("市场")
    {
      return verb
    }
    guard verb.count > 1,
      rest.unicodeScalars.dropFirst().prefix(6).contains(where: levels.contains),
      isPlainName(rest), rest.trailing(["局", "委", "厅", "会", "中心", "院", "馆", "办公室"]) != nil
    else { return nil }
    return verb
  }

  private static let lasts = Set("掉回给借批励走去用占扣拨还退收取派调转移管准出入".unicodeScalars)
  private static let firsts = Set("核追补收退借扣减删撤砍削罚奖催抽拨裁缩压挪占".unicodeScalars)

  /// 暂借市司法局, 砍掉县水利局: two characters of which one is in no name of a place.
  private static func isBehindAct(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars.prefix(6))
    guard scalars.count == 6, !levels.contains(scalars[0]),
      firsts.contains(scalars[0]) || lasts.contains(scalars[1])
    else { return false }
    let rest = String(text.dropFirst(2))
    if levels.contains(scalars[2]) {
      return compounds.allSatisfy { !rest.hasPrefix($0) || $0 == "市场" }
    }
    return rest.count >= 5 && scalars[3...].contains(where: levels.contains) && isPlainName(rest)
      && rest.trailing(["局", "委", "厅", "会", "中心", "院", "馆", "办公室"]) != nil
  }

  /// 准市司法局: what is left of a verb before the name of a city's organ.
  private static func isResidue(_ text: String) -> Bool {
    guard let first = text.first, "准齐补强拨足给聘派达于掉去走回".contains(first),
      text.leading(places) == nil
    else { return false }
    let rest = text.dropFirst()
    return rest.unicodeScalars.first.map(levels.contains) == true && rest.count >= 4
  }

  private static let firstEnds = [String](words: "局 委 厅 办 中心 院 会 馆 站 所 校 队 室 社 部")

  /// Whether a second organ of the same place stands behind the first with words between: 市甲局移交市乙局.
  private static func isTwo(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count >= 7, text.trailing(branches) == nil,
      compounds.allSatisfy({ !text.dropFirst(3).contains($0) })
    else { return false }
    for place in scalars.indices.dropFirst(4) where levels.contains(scalars[place]) {
      guard scalars.count - place >= 4, scalars[..<place].contains(scalars[place]) else { continue }
      for length in 1...4 where place - length >= 3 {
        let first = string(scalars[..<(place - length)])
        let between = string(scalars[(place - length)..<place])
        // 中共甲市委甲市人民政府信访局 is one.
        guard !(first.hasSuffix("委") && string(scalars[place...]).dropFirst().hasPrefix("人民政府")),
          first.trailing(firstEnds) != nil,
          first.unicodeScalars.contains(scalars[place]), !"驻".contains(between)
        else { continue }
        if isPlainName(first) { return true }
      }
    }
    return false
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
