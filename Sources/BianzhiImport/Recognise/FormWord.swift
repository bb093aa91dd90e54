import BianzhiCore

/// One word of a form's header, read by itself: which numbers it names, and of what.
enum FormWord {
  typealias Part = FormHeading.Part
  typealias Measure = FormHeading.Measure

  /// The measure that a group's word names beside other words: 四套班子实配人数, 市管干部.
  static func groupMeasure(_ word: String) -> Measure? {
    if let open = measureWords.first(where: { $0.1.isBalance && word.holds($0.0) }) {
      return open.1
    }
    if let known = measureWords.first(where: {
      $0.0.count > 1 && (word.endsWith($0.0) || word.startsWith($0.0))
    }) {
      return known.1
    }
    return nil
  }

  /// Whether a word above others only says whether they are quotas or posts.
  static func isGroup(_ word: String) -> Bool {
    ["编制", "编制数", "职数", "领导职数", "人员编制", "各类编制", "单位领导职数", "中层职数", "内设机构领导职数"].contains(word)
  }

  /// Whether words speak of people in post (市管干部, 现有人员), not of what was approved; nil where of neither.
  static func countsPeople(_ words: [String]) -> Bool? {
    let holds = { (marks: [String]) in
      words.contains { word in marks.contains { word.holds($0) } }
    }
    if holds(["职数", "编制", "核定", "应配", "批准", "定编", "配备"]) { return false }
    let people = ["干部", "人员", "人数", "成员", "在职", "在岗", "现有", "现任", "实有", "任职"]
    return holds(people) ? true : nil
  }

  /// A group's word without what only says that it is one.
  static func bare(_ word: String) -> String {
    for ending in ["配备情况", "情况"] where word.endsWith(ending) && word.count > ending.count {
      return String(word.dropLast(ending.count))
    }
    return word
  }

  struct Reading: Sendable {
    var measure: Measure?
    var part: Part?
    /// The word itself says that it is an approved number.
    var impliesApproved = false
  }

  /// The same few words stand in the headers of all files, so each is read once.
  static func read(_ word: String) -> Reading {
    readings.answer(word, reading)
  }

  private static let readings = Remembered<Reading>()

  private static func reading(of word: String) -> Reading {
    if let measure = measures[word] { return Reading(measure: measure) }
    if let rest = withoutExceptions(word) { return reading(of: rest) }
    if isCeiling(word) {
      return Reading(part: .quota(QuotaKind.offQuota.rawValue), impliesApproved: true)
    }
    // Only the word above or below it says whether they are allowed or there.
    if isOffQuota(word) { return Reading(part: .quota(QuotaKind.offQuota.rawValue)) }
    if isInside(word) { return Reading(part: .quota(QuotaKind.total)) }
    if let part = part(word) { return Reading(part: part, impliesApproved: !part.isTeam) }
    if let part = kindOfPeople(word) { return Reading(part: part) }
    for (text, measure) in measureWords {
      let rest: String
      if word.startsWith(text) {
        rest = String(word.dropFirst(text.count))
      } else if word.endsWith(text) {
        rest = String(word.dropLast(text.count))
      } else {
        continue
      }
      if measure == .approved, isOffQuota(rest) {
        return Reading(measure: measure, part: .quota(QuotaKind.offQuota.rawValue))
      }
      if let part = kindOfPeople(rest) ?? part(rest) ?? part(rest + "职数")
        ?? (endsInPeople(rest) ? nil : part(rest + "编制"))
      {
        return Reading(measure: measure, part: part)
      }
    }
    return Reading()
  }

  /// 行政编制 of 行政编制（不含工勤）: the kind's own number. Of a total nobody knows what is left.
  private static func withoutExceptions(_ word: String) -> String? {
    guard parts[word] == nil, let mark = word.firstPlace(of: "不含"),
      mark.lowerBound > word.startIndex
    else { return nil }
    let rest = String(word[..<mark.lowerBound])
    guard case .quota(let kind) = reading(of: rest).part, QuotaKind(rawValue: kind) != nil else {
      return nil
    }
    return rest
  }

  /// Whether a heading is of a number that is controlled beside the quotas (员额控制数): people on it may be among all of a unit's.
  static func controls(_ word: String) -> Bool {
    ["控制数", "控制总量"].contains(where: word.holds) && !["编外", "工勤"].contains(where: word.holds)
      && !isCeiling(word)
  }

  /// 备案制人员控制数: how many people on 员额 a unit may have.
  private static func limitsHeadcount(_ word: String) -> Bool {
    controls(word) && ["备案", "报备", "员额"].contains(where: word.holds)
      && !["法官", "检察"].contains(where: word.holds)
  }

  private static func part(_ word: String) -> Part? {
    if let known = parts[word] ?? ranked(word) ?? leadersByRole(word) { return known }
    if limitsHeadcount(word) { return .control }
    for ending in ["编制数", "编制", "数"] where word.endsWith(ending) && word != ending {
      if let known = parts[String(word.dropLast(ending.count))] { return known }
    }
    guard !noKinds.contains(word),
      let kind = QuotaKind.words.code(for: word) ?? fundedKind(word) ?? ownKind(word)
    else { return nil }
    // 员额 and 备案制 are approved like a kind; a number that is controlled (人员控制数) is none of a document.
    if kind == QuotaKind.registered.rawValue, word.holds("控制") { return .control }
    return kind == QuotaKind.offQuota.rawValue ? nil : .quota(kind)
  }

  /// 全额拨款编制数: the kind's word with 编制 behind it.
  private static func fundedKind(_ word: String) -> String? {
    for ending in ["编制数", "编制", "数"] where word.endsWith(ending) && word.count > ending.count + 1 {
      let bare = String(word.dropLast(ending.count))
      return noKinds.contains(bare) ? nil : QuotaKind.words.code(for: bare)
    }
    return nil
  }
}
