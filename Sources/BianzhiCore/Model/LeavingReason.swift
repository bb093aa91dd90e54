/// What the recorded reason of a leaving (离任原因) says of the audit on leaving.
///
/// The founding report lists eight reasons within or at the end of a term: 任期届满 提拔 交流 轮岗 免职 辞职 降职 退休. That
/// others are to be decided, and which words mean one of the eight, is this program's reading, not a rule's.
package enum LeavingReason: Hashable, Sendable {
  /// No reason is recorded.
  case none
  /// One of the eight, by its own word or by one that means it.
  case listed(Listed)
  /// Any other word: death, detention, dismissal, or what cannot be read.
  case other(String)

  /// The eight reasons.
  package enum Listed: String, CaseIterable, Hashable, Sendable {
    case termEnd = "任期届满"
    case promotion = "提拔"
    case exchange = "交流"
    case rotation = "轮岗"
    case removal = "免职"
    case resignation = "辞职"
    case demotion = "降职"
    case retirement = "退休"

    /// Words that mean it, in Chinese as parts of a text, in English as a whole text.
    fileprivate var words: (chinese: [String], english: [String]) {
      switch self {
      case .termEnd: (["届满", "任满", "期满", "换届"], ["term end", "end of term", "term"])
      case .promotion: (["提拔", "提任", "晋升", "升任", "升职", "提升"], ["promotion", "promoted"])
      case .exchange:
        (["交流", "调任", "调动", "转任", "平调", "调离", "调出"], ["exchange", "transfer", "transferred"])
      case .rotation: (["轮岗", "轮换"], ["rotation", "rotated"])
      case .removal: (["免职", "免去"], ["removal", "removed"])
      case .resignation: (["辞职", "辞去", "请辞"], ["resignation", "resigned"])
      case .demotion: (["降职", "降任"], ["demotion", "demoted"])
      case .retirement: (["退休", "到龄", "离休"], ["retirement", "retired"])
      }
    }
  }

  package init(_ recorded: String?) {
    let plain = PlainText(recorded ?? "")
    let text = String(String.UnicodeScalarView(plain.withoutBlanks)).lowercased()
    guard !plain.isBlank, !["离任", "卸任"].contains(text) else {
      self = .none
      return
    }
    guard !Self.barring.contains(where: text.contains) else {
      self = .other(recorded ?? "")
      return
    }
    let spaced = String(String.UnicodeScalarView(plain.scalars)).lowercased()
    let found = Listed.allCases.first { listed in
      listed.words.chinese.contains(where: text.contains) || listed.words.english.contains(spaced)
    }
    self = found.map { .listed($0) } ?? .other(recorded ?? "")
  }

  /// Words beside which no other word counts: 立案审查后免职, 拟退休, 未免职.
  private static let barring = [
    "去世", "逝世", "病故", "死亡", "身故", "牺牲", "殉职", "猝死", "自杀", "留置", "立案", "逮捕", "拘留", "羁押", "双规", "两规",
    "双开", "开除", "撤职", "失联", "失踪", "审查", "调查", "被查", "判刑", "服刑", "违纪", "违法", "落马", "外逃", "出逃",
    "未", "拟", "不再", "待", "?", "是否", "疑",
  ]
}
