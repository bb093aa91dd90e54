package import BianzhiCore

/// What became of a problem during somebody's time in office.
package enum WindowChange: String, CodedWord {
  /// There at the start and no different at the end.
  case inherited
  case arose
  case grew
  case reduced
  case gone
  /// One of the two days could not be judged.
  case unknown
  /// On neither day.
  case none

  /// - Parameters:
  ///   - start: how much was wrong on the first day; nil where that is not known.
  ///   - hasPassed: it was there on a day between.
  package init(start: Int?, end: Int?, hasPassed: Bool) {
    guard let start, let end else {
      self = .unknown
      return
    }
    switch (start, end) {
    case (0, 0): self = hasPassed ? .gone : .none
    case (0, _): self = .arose
    case (_, 0): self = .gone
    case _ where end > start: self = .grew
    case _ where end < start: self = .reduced
    default: self = .inherited
    }
  }

  package var wording: Wording {
    switch self {
    case .inherited: Wording(zh: "任前已有", en: "inherited")
    case .arose: Wording(zh: "任内新增", en: "arose")
    case .grew: Wording(zh: "任内增加", en: "grew")
    case .reduced: Wording(zh: "任内减少", en: "reduced")
    case .gone: Wording(zh: "任内消除", en: "gone")
    case .unknown: Wording(zh: "无法判断", en: "unknown")
    case .none: Wording(zh: "无", en: "none")
    }
  }
}
