import BianzhiCore

/// A post by which somebody answers for an organ, whatever its role among the approved posts is.
///
/// A deputy who runs the organ (副局长（主持工作）) and a Party secretary beside another post (党组书记、副局长) count as deputies of
/// the approved posts, and answer for the organ all the same.
struct AnsweringPost {
  private let text: String
  private let words: [String]

  /// - Parameter note: the remark beside it.
  init(_ post: String, note: String = "") {
    text = post
    words = [post, note].map(PresentWords.init).flatMap { $0.parts + $0.bracketed }
  }

  /// Whether its holder heads an organ of that name, runs it or heads its Party group.
  func answers(for organ: String) -> Bool {
    if PostTitle(text).role(in: organ) == .principal { return true }
    switch SubjectTitle(text, of: organ, hasLeft: false).reading {
    case .principal, .acting: return true
    case .inCharge, .deputy, .otherHead, .unclear:
      return words.contains { $0.wholeMatch(of: Self.running) != nil }
    }
  }

  /// 副局长主持工作 and 主持全面工作, and neither 主持办公室工作 nor 不再主持工作.
  nonisolated(unsafe) private static let running: Regex<Substring> =
    /[^不未原曾停负责协助]{0,12}主持(?:全面|日常|全局|全盘|本局|我局|局|本单位|单位|党组|党委|行政|机关|政府)*工作\)?/
}
