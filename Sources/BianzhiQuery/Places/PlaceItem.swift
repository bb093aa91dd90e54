package import BianzhiCore

/// A number that the answer about free places is worked out from.
package enum PlaceItem: String, CodedWord {
  case approved
  case waived
  case counted
  /// In the post by the roster.
  case holding
  /// Came into the post behind the roster.
  case appointed
  case entered
  case left
  case leaving
  case reserve
  case planned
  case unsure
  case free
  case asked

  package var wording: Wording {
    switch self {
    case .approved: Wording(zh: "核定", en: "approved")
    case .waived: Wording(zh: "＋ 批准可超出", en: "+ allowed over it")
    case .counted: Wording(zh: "－ 花名册占编", en: "- on places by the roster")
    case .holding: Wording(zh: "－ 花名册实配", en: "- in post by the roster")
    case .appointed: Wording(zh: "－ 此后任职", en: "- appointed since")
    case .entered: Wording(zh: "－ 此后入编", en: "- entered since")
    case .left: Wording(zh: "＋ 此后出编", en: "+ left since")
    case .leaving: Wording(zh: "＋ 到当日离开", en: "+ leaving by the day")
    case .reserve: Wording(zh: "－ 预留", en: "- kept back")
    case .planned: Wording(zh: "－ 用编计划未用", en: "- planned and not used")
    case .unsure: Wording(zh: "人数不能确定", en: "not certain")
    case .free: Wording(zh: "＝ 可用", en: "= free")
    case .asked: Wording(zh: "申请使用", en: "asked for")
    }
  }
}
