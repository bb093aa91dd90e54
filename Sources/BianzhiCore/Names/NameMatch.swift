/// What became of one written name.
package enum NameMatch: Hashable, Sendable {
  /// The very same text.
  case exact(Int64)
  /// The same in normal form, or with the region left out where there is only one it can be.
  case normal(Int64)
  /// A name the candidate is registered with besides its own.
  case registered(Int64)
  /// The same body with or without its extra plate.
  case plate(Int64)
  /// An official short form.
  case short(Int64)
  /// An everyday or former name that only this one can be meant by.
  case former(Int64)
  /// A person decided so.
  case accepted(Int64)
  /// Several candidates fit equally, in order of key; none is picked.
  case ambiguous([Int64])
  /// No candidate fits; the proposals are for a person to decide on.
  case none(proposals: [NameProposal])

  /// The candidate, where there is one.
  package var key: Int64? {
    switch self {
    case .exact(let key), .normal(let key), .registered(let key), .plate(let key),
      .short(let key), .former(let key), .accepted(let key):
      key
    case .ambiguous, .none: nil
    }
  }

  /// The kind of match as a code.
  package var code: String {
    switch self {
    case .exact: "exact"
    case .normal: "normal"
    case .registered: "registered"
    case .plate: "plate"
    case .short: "short"
    case .former: "former"
    case .accepted: "accepted"
    case .ambiguous: "ambiguous"
    case .none: "none"
    }
  }

  /// The kind of match in both languages.
  package var wording: Wording {
    switch self {
    case .exact: Wording(zh: "名称一致", en: "the same name")
    case .normal: Wording(zh: "规范后一致", en: "the same once made regular")
    case .registered: Wording(zh: "登记的其他名称", en: "a registered other name")
    case .plate: Wording(zh: "加挂牌子", en: "an extra plate")
    case .short: Wording(zh: "规范简称", en: "an official short form")
    case .former: Wording(zh: "旧称或俗称", en: "a former or everyday name")
    case .accepted: Wording(zh: "人工确认", en: "decided by a person")
    case .ambiguous: Wording(zh: "有多个相符，未认定", en: "several fit, none taken")
    case .none: Wording(zh: "无相符名称", en: "no name fits")
    }
  }
}
