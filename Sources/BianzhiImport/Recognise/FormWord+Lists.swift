import BianzhiCore

/// What the words of forms' headers mean.
extension FormWord {
  /// Words that are a kind in a cell but say nothing at the head of a column.
  static let noKinds: Set<String> = ["其他", "其它", "单列", "工人", "专项编制"]

  static let measures: [String: Measure] = Dictionary(
    uniqueKeysWithValues: measureWords)

  /// The longer words first, since they hold the shorter ones.
  static let measureWords: [(String, Measure)] =
    ([
      (
        .approved,
        "核定编制数 核定编制 核定职数 核定人数 核定数 核定 核编数 核编 应设 应配人数 应配数 应配 编制总数 编制数 批准编制数 批准编制 批准数 编制职数 职数 编制 定编数 定编"
      ),
      (
        .actual,
        "实有在编人数 实有在编 现有在编 实际人数 实际配置 实际 现有人员 现有数 现有 现状 在编人员 在职人员 在岗人员 在编数 在编 在职 在岗 配备人数 配备数 实有人数 实有人员 实有数 实有 实配人数 实配数 实配 实际配备数 实际配备 实际在岗人数 实际在编 现有人数 现配人数 现配 在岗人数 在职人数 在编人数 任职数 用"
      ),
      (.over, "超编数 超编人数 超编 超配数 超配人数 超配 超职数"),
      (
        .vacant,
        "超缺编 超缺编数 超缺 余缺编数 余缺编 余缺数 余缺 余编数 余编 空编数 空编 缺编数 缺编 缺配数 缺配人数 缺配 空缺编制 空缺人数 空缺数 空缺 空余编制 编制余额 可用职数 可用编制"
      ),
      (.change, "增减编制数 增减编制 增减数 增减 调整编制数 调整数 变动编制数 变动数"),
      (.pending, "拟用编制数 拟用编制 拟用 用编计划数 用编计划 待上编 领导预留 其他预留 预留编制数 预留编制 预留数 预留 机动编制数 机动编制 机动数 机动"),
    ] as [(Measure, String)]).flatMap { measure, words in
      words.split(separator: " ").map { (String($0), measure) }
    }.sorted { ($0.0.count, $0.0) > ($1.0.count, $1.0) }

  static let parts: [String: Part] = {
    let lists: [(Part, String)] = [
      (.post(.unit, .principal, rank: ""), "b0183 正职 正职领导 正职领导职数 正职职数 正职数 党政正职 核定正职数 单位正职"),
      (.post(.unit, .deputy, rank: ""), "b0185 副职 副职领导 副职领导职数 副职职数 副职数 副职不含三总师 核定副职数 单位副职"),
      (.post(.unit, .other, rank: ""), "三总师 总师 总师核定职数 总师职数"),
      (.leaders(.unit), "领导职数 单位领导职数 部门领导职数 核定领导职数 班子职数 领导班子职数 单位领导 领导班子 领导 班子"),
      (
        .leaders(.bodies),
        "b0150 内设机构领导职数 内设领导职数 内设机构领导 中层职数 中层领导 中层领导职数 中层干部职数 内设机构职数 股级职数 股级领导职数 股级干部职数"
      ),
      (.post(.bodies, .principal, rank: ""), "b0190 内设正职领导 内设正职 内设机构正职 中层正职 内设机构正职职数"),
      (.post(.bodies, .deputy, rank: ""), "b0191a 内设副职领导 内设副职 内设机构副职 中层副职 内设机构副职职数"),
      (.uncounted, "不占职数 不占 单列职数"),
      (.control, "控制数 员额控制数 控制总量"),
      (.grades, "非领导职数 非领导职务 职级 职级职数 调研员 主任科员 副调研员 副主任科员"),
      (.quota(QuotaKind.administrative.rawValue), "b0227"),
      (.quota(QuotaKind.civilServiceInstitution.rawValue), "b0232"),
      (.quota(QuotaKind.institution.rawValue), "b0233"),
      (.quota(QuotaKind.other.rawValue), "b0234"),
      (.quota(QuotaKind.politicalLegal.rawValue), "b0235"),
      (.quota(QuotaKind.worker.rawValue), "b0236"),
      (.sum, "小计 合计 总计 总数 共计"),
      (.quota(QuotaKind.total), "总编制 总编制数 编制总数 编制合计 编制总计"),
    ]
    var parts: [String: Part] = [:]
    for (part, words) in lists {
      for word in words.split(separator: " ") { parts[String(word)] = part }
    }
    let teams = "党委 政府 人大 政协 纪委 监委 纪委监委 法院 检察院 法检两长 法检 院长 检察长 四套班子 党政班子 人武部"
    for team in teams.split(separator: " ") { parts[String(team)] = .team(String(team)) }
    return parts
  }()

  /// Words that say of which people by themselves, where no kind stands beside them: all of the organ.
  static let totals = Set(
    """
    编制情况 核定编制情况 编制核定情况 编制数 核定编制 核定编制数 编制总数 编制合计 批准编制 批准编制数 定编数 实有人数 实有在编 实有在编人数 实有人员 在编人数 在职人数 \
    超编 超编数 超编人数 空编 空编数 缺编 缺编数 空缺编制 余缺 余缺数 余编 超缺编 超缺编数
    """.split(separator: " ").map(String.init))
}
