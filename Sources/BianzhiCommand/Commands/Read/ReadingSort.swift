import BianzhiCore
import BianzhiDocument

/// What a row of ``ReadingLine`` holds.
enum ReadingSort: String {
  case quota, part, beside, leader, bodies, change, organ, unread
  case innerPost = "inner_post"

  var wording: Wording {
    switch self {
    case .quota: Wording(zh: "编制", en: "quota")
    case .part: Wording(zh: "其中", en: "part of it")
    case .beside: Wording(zh: "另有", en: "beside it")
    case .leader: Wording(zh: "领导职数", en: "leaders")
    case .bodies: Wording(zh: "内设机构", en: "inner bodies")
    case .innerPost: Wording(zh: "内设机构领导职数", en: "posts of inner bodies")
    case .change: Wording(zh: "增减", en: "change")
    case .organ: Wording(zh: "机构", en: "organ")
    case .unread: Wording(zh: "未读懂", en: "unread")
    }
  }
}

extension ProposalState {
  var wording: Wording {
    switch self {
    case .stated: Wording(zh: "载明", en: "stated")
    case .after: Wording(zh: "调整后", en: "after a change")
    case .toBeSet: Wording(zh: "另行核定", en: "to be set")
    case .held: Wording(zh: "核对不符，暂不采用", en: "held: a check failed")
    }
  }
}

extension UnreadText.Reason {
  var wording: Wording {
    switch self {
    case .notUnderstood: Wording(zh: "没有读懂", en: "not understood")
    case .earlier: Wording(zh: "以前的数", en: "an earlier number")
    case .notApproved: Wording(zh: "不是批准的数", en: "not approved")
    case .people: Wording(zh: "是人数，不是编制", en: "people, not places")
    case .whichOrgan: Wording(zh: "看不出是哪个机构", en: "which organ is unclear")
    case .limit: Wording(zh: "限额、范围或约数", en: "a limit, range or estimate")
    case .listUnclear: Wording(zh: "名单不能确定", en: "the list is unclear")
    }
  }
}
