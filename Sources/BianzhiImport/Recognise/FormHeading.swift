import BianzhiCore

/// What a column of a wide form says: of which quota kind or leader posts, approved or actual.
///
/// Forms put quota kinds and posts side by side, each with its numbers below it
/// (行政编制数 over 编制数, 实有人数, 超配, 缺配), or in one word (核定正职数, 行政编制数).
struct FormHeading: Hashable, Sendable {
  enum Part: Hashable, Sendable {
    /// A quota kind, by its canonical term.
    case quota(String)
    case post(PostScope, PostRole)
    /// Leaders of a scope without their role: the sum of the others.
    case leaders(PostScope)
    /// Leaders that take no post (不占职数).
    case uncounted
    /// A control number (控制数, 员额), which is no quota.
    case control
    /// Non-leading posts and grades (非领导职务, 职级).
    case grades
    /// 小计, 合计: the sum of columns beside it.
    case sum
  }

  enum Measure: String, Hashable, Sendable {
    case approved, actual, over, vacant, pending
  }

  let part: Part
  let measure: Measure

  /// - Parameters:
  ///   - path: the normalised header words of one column, from the top down.
  ///   - titles: the text of the sheet's titles.
  init?(_ path: [String], titles: String = "") {
    var (measure, part): (Measure?, Part?) = (nil, nil)
    var isImplied = false
    var others: [String] = []
    for word in path.reversed() {
      let read = Self.read(Self.bare(word))
      measure = measure ?? read.measure
      if part == nil, let found = read.part {
        part = found
        isImplied = read.impliesApproved
      } else {
        others.append(word)
      }
    }
    if measure == nil, isImplied {
      let isOfPeople = Self.countsPeople(others) ?? Self.countsPeople([titles]) ?? false
      measure = isOfPeople ? .actual : .approved
    }
    guard var part, let measure else { return nil }
    if path.contains(where: { $0.contains("内设") || $0.contains("中层") }) {
      part = part.ofBodies
    }
    if path.contains(where: { $0.contains("控制数") && !$0.contains("工勤") }) { part = .control }
    (self.part, self.measure) = (part, measure)
  }

  /// Whether words speak of people in post (市管干部, 现有人员), not of what was approved; nil where of neither.
  private static func countsPeople(_ words: [String]) -> Bool? {
    let holds = { (marks: [String]) in
      words.contains { word in marks.contains { word.contains($0) } }
    }
    if holds(["职数", "编制", "核定", "应配", "批准", "定编", "配备"]) { return false }
    let people = ["干部", "人员", "人数", "成员", "在职", "在岗", "现有", "现任", "实有", "任职"]
    return holds(people) ? true : nil
  }

  /// A group's word without what only says that it is one.
  private static func bare(_ word: String) -> String {
    for ending in ["配备情况", "情况"] where word.hasSuffix(ending) && word.count > ending.count {
      return String(word.dropLast(ending.count))
    }
    return word
  }

  private struct Reading {
    var measure: Measure?
    var part: Part?
    /// The word itself says that it is an approved number.
    var impliesApproved = false
  }

  private static func read(_ word: String) -> Reading {
    if let measure = measures[word] { return Reading(measure: measure) }
    if let part = part(word) { return Reading(part: part, impliesApproved: true) }
    for (text, measure) in measureWords {
      let rest: String
      if word.hasPrefix(text) {
        rest = String(word.dropFirst(text.count))
      } else if word.hasSuffix(text) {
        rest = String(word.dropLast(text.count))
      } else {
        continue
      }
      if let part = part(rest) ?? part(rest + "职数") ?? part(rest + "编制") {
        return Reading(measure: measure, part: part)
      }
    }
    return Reading()
  }

  private static func part(_ word: String) -> Part? {
    if let known = parts[word] { return known }
    for ending in ["编制数", "编制", "数"] where word.hasSuffix(ending) && word != ending {
      if let known = parts[String(word.dropLast(ending.count))] { return known }
    }
    guard !noKinds.contains(word),
      let kind = QuotaKind.words.code(for: word) ?? fundedKind(word)
    else { return nil }
    if kind == QuotaKind.registered.rawValue { return .control }
    return kind == QuotaKind.offQuota.rawValue ? nil : .quota(kind)
  }

  /// 全额拨款编制数: the kind's word with 编制 behind it.
  private static func fundedKind(_ word: String) -> String? {
    for ending in ["编制数", "编制", "数"] where word.hasSuffix(ending) && word.count > ending.count + 1 {
      let bare = String(word.dropLast(ending.count))
      return noKinds.contains(bare) ? nil : QuotaKind.words.code(for: bare)
    }
    return nil
  }

  /// Words that are a kind in a cell but say nothing at the head of a column.
  private static let noKinds: Set<String> = ["其他", "其它", "单列", "工人", "专项编制"]

  private static let measures: [String: Measure] = Dictionary(
    uniqueKeysWithValues: measureWords)

  /// The longer words first, since they hold the shorter ones.
  private static let measureWords: [(String, Measure)] =
    ([
      (
        .approved,
        "核定编制数 核定编制 核定职数 核定人数 核定数 核定 应配人数 应配数 应配 编制总数 编制数 批准编制数 批准编制 批准数 编制职数 职数 编制 定编数 定编"
      ),
      (
        .actual,
        "实有在编人数 实有在编 实有人数 实有人员 实有数 实有 实配人数 实配数 实配 实际配备数 实际配备 实际在岗人数 实际在编 现有人数 现配人数 现配 在岗人数 在职人数 在编人数 任职数 用"
      ),
      (.over, "超编数 超编人数 超编 超配数 超配人数 超配 超职数"),
      (.vacant, "空编数 空编 缺编数 缺编 缺配数 缺配人数 缺配 空缺编制 空缺人数 空缺数 空缺 空余编制 编制余额 可用职数 可用编制"),
      (.pending, "拟用编制数 拟用编制 拟用 用编计划数 用编计划 待上编 领导预留 其他预留 预留"),
    ] as [(Measure, String)]).flatMap { measure, words in
      words.split(separator: " ").map { (String($0), measure) }
    }.sorted { ($0.0.count, $0.0) > ($1.0.count, $1.0) }

  private static let parts: [String: Part] = {
    let lists: [(Part, String)] = [
      (.post(.unit, .principal), "正职 正职领导 正职领导职数 正职职数 正职数 党政正职 核定正职数 单位正职"),
      (.post(.unit, .deputy), "副职 副职领导 副职领导职数 副职职数 副职数 副职不含三总师 核定副职数 单位副职"),
      (.post(.unit, .other), "三总师 总师 总师核定职数 总师职数"),
      (.leaders(.unit), "领导职数 单位领导职数 部门领导职数 核定领导职数 班子职数 领导班子职数 单位领导 领导班子 领导 班子"),
      (.leaders(.bodies), "内设机构领导职数 内设领导职数 内设机构领导 中层职数 中层领导 中层领导职数 中层干部职数 内设机构职数"),
      (.post(.bodies, .principal), "内设机构正职 中层正职 内设机构正职职数"),
      (.post(.bodies, .deputy), "内设机构副职 中层副职 内设机构副职职数"),
      (.uncounted, "不占职数 不占 单列职数"),
      (.control, "控制数 员额 员额控制数 控制总量"),
      (.grades, "非领导职数 非领导职务 职级 职级职数 调研员 主任科员 副调研员 副主任科员"),
      (.sum, "小计 合计 总计 总编制 总编制数 总数 共计"),
    ]
    var parts: [String: Part] = [:]
    for (part, words) in lists {
      for word in words.split(separator: " ") { parts[String(word)] = part }
    }
    return parts
  }()
}

extension FormHeading {
  /// Whether its numbers are kept: approved and actual ones of a kind or post.
  var isStored: Bool {
    switch (part, measure) {
    case (.quota, .approved), (.quota, .actual), (.post, .approved), (.post, .actual): true
    default: false
    }
  }
}

extension FormHeading.Part {
  /// The same posts of the inner bodies.
  fileprivate var ofBodies: FormHeading.Part {
    switch self {
    case .post(_, let role): .post(.bodies, role)
    case .leaders: .leaders(.bodies)
    default: self
    }
  }
}

extension FormHeading {
  /// What the mapping shows: 行政编制/approved, 正职（班子）/actual, sum/over …
  var name: String { "\(part.name)/\(measure.rawValue)" }

  /// Takes such a name back.
  init?(name: String) {
    guard let stroke = name.lastIndex(of: "/"),
      let measure = Measure(rawValue: String(name[name.index(after: stroke)...])),
      let part = Part(name: String(name[..<stroke]))
    else { return nil }
    (self.part, self.measure) = (part, measure)
  }
}

extension FormHeading.Part {
  var name: String {
    switch self {
    case .quota(let kind): kind
    case .post(let scope, let role): "\(role.rawValue)（\(scope == .bodies ? "内设机构" : "班子")）"
    case .leaders(let scope): scope == .bodies ? "body_leaders" : "leaders"
    case .uncounted: "uncounted"
    case .control: "control"
    case .grades: "grades"
    case .sum: "sum"
    }
  }

  fileprivate init?(name: String) {
    let fixed: [Self] =
      [.leaders(.unit), .leaders(.bodies), .uncounted, .control, .grades, .sum]
      + PostRole.allCases.flatMap { [.post(.unit, $0), .post(.bodies, $0)] }
    if let part = fixed.first(where: { $0.name == name }) {
      self = part
    } else if QuotaKind(rawValue: name) != nil {
      self = .quota(name)
    } else {
      return nil
    }
  }
}
