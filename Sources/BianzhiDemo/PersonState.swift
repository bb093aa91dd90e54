/// What a roster says about a person's state, and whether that counts.
enum PersonState: String, Sendable {
  case inPost = "在岗"
  case lentOut = "借调"
  case attached = "挂职"
  case sick = "病休"
  case awayBeforeRetiring = "离岗"
  case steppedBack = "改非"
  case lentIn = "借入"
  case offBook = "编外"
  case retired = "退休"
  case transferred = "调出"
  case resigned = "辞职"
  case died = "死亡"

  var countsForQuota: Bool {
    switch self {
    case .inPost, .lentOut, .attached, .sick, .awayBeforeRetiring, .steppedBack: true
    case .lentIn, .offBook, .retired, .transferred, .resigned, .died: false
    }
  }

  var countsForPosts: Bool {
    countsForQuota && self != .awayBeforeRetiring && self != .steppedBack
  }

  var hasLeft: Bool {
    switch self {
    case .retired, .transferred, .resigned, .died: true
    default: false
    }
  }
}
