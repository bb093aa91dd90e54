import BianzhiCore

/// What a column of a wide form says: of which quota kind or leader posts, approved or actual.
///
/// Forms put quota kinds and posts side by side, each with its numbers below it
/// (行政编制数 over 编制数, 实有人数, 超配, 缺配), or in one word (核定正职数, 行政编制数).
struct FormHeading: Hashable, Sendable {
  enum Part: Hashable, Sendable {
    /// A quota kind, by its canonical term.
    case quota(String)
    /// Posts of a rank ('' = any); those of a rank say nothing of their scope.
    case post(PostScope, PostRole, rank: String)
    /// Posts of a named team of leaders (党委, 政府, 法检两长), whose roles are not told.
    case team(String)
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
    /// What a document adds or takes: 行政编制增减.
    case change

    /// What is left or too many: the difference of the others.
    var isBalance: Bool {
      switch self {
      case .approved, .actual, .change: false
      case .over, .vacant, .pending: true
      }
    }
  }

  let part: Part
  let measure: Measure

  init(part: Part, measure: Measure) {
    (self.part, self.measure) = (part, measure)
  }

  /// - Parameters:
  ///   - path: the normalised header words of one column, from the top down.
  ///   - titles: the text of the sheet's titles.
  init?(_ path: [String], titles: @autoclosure () -> String = "") {
    let read = FormPath(path)
    var (measure, part) = (read.measure, read.part)
    if part == nil, let last = path.last, FormWord.totals.contains(last) {
      part = .quota(QuotaKind.total)
    }
    if measure == nil, read.isImplied {
      // 行政编制数 is what was approved, also below a title of people in post.
      let isOfPeople =
        path.last?.endsWith("编制数") != true
        && (FormWord.countsPeople(Self.telling(read, path)) ?? FormWord.countsPeople([titles()])
          ?? false)
      measure = isOfPeople ? .actual : .approved
    }
    guard var part, let measure else { return nil }
    if case .leaders(let scope) = part {
      guard let told = Self.leaders(of: scope, read.below) else { return nil }
      part = told
    }
    if path.contains(where: { $0.holds("内设") || $0.holds("中层") }) {
      part = part.ofBodies
    }
    // 控制数 below 编外 or 劳务派遣.
    if part == .control,
      path.dropLast().contains(where: { FormWord.isOffQuota($0) || FormWord.isSortOffQuota($0) })
    {
      part = .quota(QuotaKind.offQuota.rawValue)
    }
    let isOffQuota = part == .quota(QuotaKind.offQuota.rawValue)
    // How many there are is no number of the form's own that the roster could be held against.
    if isOffQuota, measure != .approved { return nil }
    if !isOffQuota, path.contains(where: { $0.holds("控制数") && !$0.holds("工勤") }) {
      part = .control
    }
    (self.part, self.measure) = (part, measure)
  }
}

extension FormHeading {
  /// Posts of leaders by the words below 领导职数: 正, 副局长, 总工程师; without such words all of them.
  ///
  /// - Returns: nil for a word that tells no role, so that its column is asked about.
  private static func leaders(of scope: PostScope, _ below: [String]) -> Part? {
    let words = below.filter { !plainNumbers.contains($0) }
    guard !words.isEmpty else { return .leaders(scope) }
    if words.contains(where: { $0.contains(where: \.isNumber) }) { return nil }
    let roles = Set(words.map { PostRole(ofPost: $0) })
    guard roles.count == 1, let first = roles.first, let role = first else { return nil }
    return .post(scope, role, rank: "")
  }

  /// The words that tell whether a kind's number is of places or of people: below 事业编制 a sort of people (卫技人员) does not.
  private static func telling(_ read: FormPath, _ path: [String]) -> [String] {
    guard path.dropLast().contains(where: { $0.endsWith("编制") || $0.endsWith("编制数") }) else {
      return read.others
    }
    return read.others.filter { word in
      !read.below.contains(word) || inPost.contains(where: word.holds)
    }
  }

  private static let inPost = ["在职", "在岗", "在编", "现有", "现任", "现配", "实有", "实配", "任职"]

  static func isPlainNumber(_ word: String) -> Bool { plainNumbers.contains(word) }

  /// Words below a group that say nothing more than that there are numbers.
  private static let plainNumbers: Set<String> = [
    "人数", "数", "数量", "名额", "个数", "职数", "名", "人", "个",
  ]
}

extension FormHeading {
  /// Whether its numbers are kept: approved and actual ones of a kind or post.
  var isStored: Bool {
    switch (part, measure) {
    case (.quota, .approved), (.quota, .actual), (.quota, .change), (.post, .approved),
      (.post, .actual),
      (.team, .approved), (.team, .actual):
      true
    default: false
    }
  }
}

extension FormHeading.Part {
  var isQuota: Bool {
    if case .quota = self { true } else { false }
  }

  var isPost: Bool {
    if case .post = self { true } else { false }
  }

  var isTeam: Bool {
    if case .team = self { true } else { false }
  }

  /// The same posts of the inner bodies.
  var ofBodies: FormHeading.Part {
    switch self {
    case .post(.unsaid, _, _): self
    case .post(_, let role, let rank): .post(.bodies, role, rank: rank)
    case .leaders: .leaders(.bodies)
    default: self
    }
  }
}
